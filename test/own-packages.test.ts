/** Packages of the fleet's own: an overlay of nixpkgs that every host has, and outputs of the flake. */
import { describe, expect, test } from "vitest"
import { buildDefinitions, fleetFile, hostText } from "./support/definitions.ts"
import { evaluateTree } from "./support/evaluated-host.ts"
import { inputsTest } from "./support/nix.ts"

const greet = `{ writeShellScriptBin, who ? "world" }: writeShellScriptBin "greet" "echo hello \${who}"\n`

/** A fleet with packages, and a host. */
const packaged = (packages: string, host = "") => ({
  "fleet.ts": fleetFile(`packages: ${packages}`),
  "hosts/web.ts": hostText(host),
  "packages/greet.nix": greet,
  "packages/shout/default.nix": "{ greet }: greet\n",
  "packages/loud.nix": "{ callPackage }: callPackage ./greet.nix { }\n",
})

/** What the overlay says of its packages, without what stands around it. */
async function overlayOf(packages: string) {
  const { texts, told } = await buildDefinitions(packaged(packages))
  expect(told).toEqual([])
  return texts["packages/default.nix"]?.replace(/^# .*\n/, "").trim()
}

describe("packages are", () => {
  test.each<[string, string, string]>([
    [
      "files, given what they take",
      '{ greet: file("./packages/greet.nix"), shout: file("./packages/shout") }',
      `final: prev: {
  greet = final.callPackage ./greet.nix { };
  shout = final.callPackage ./shout { };
}`,
    ],
    [
      "files, given more than that",
      '{ greet: pkgs.callPackage(file("./packages/greet.nix"), { who: "all" }) }',
      `final: prev:
let
  pkgs = final;
in
{
  greet = pkgs.callPackage ./greet.nix { who = "all"; };
}`,
    ],
    [
      "scripts, of other packages",
      "tools",
      `final: prev:
let
  pkgs = final;
  inherit (prev) lib;
in
{
  who-am-i = pkgs.writeShellApplication {
    name = "who-am-i";
    runtimeInputs = [ pkgs.jq ];
    text = ''
      printf '%s' "''\${1:-nobody}" | jq --raw-input .
      \${lib.getExe pkgs.hello}
    '';
  };
}`,
    ],
    [
      "nixpkgs' own, changed",
      "{ hello: pkgs.hello.override({ nls: false }) }",
      `final: prev:
let
  pkgs = final;
in
{
  hello =
    let
      pkgs = prev;
    in
    pkgs.hello.override { nls = false; };
}`,
    ],
    [
      "files, with what they refer to in a folder of their own",
      '{ loud: file("./packages/loud.nix") }',
      "final: prev: { loud = final.callPackage ./loud/loud.nix { }; }",
    ],
    ["plain Nix", "{ greet: nix`final.hello` }", "final: prev: { greet = final.hello; }"],
  ])("%s", async (_name, packages, want) => {
    expect(await overlayOf(packages.replace(/^tools$/, tools))).toBe(want)
  })
})

const tools = `{
  "who-am-i": pkgs.writeShellApplication({
    name: "who-am-i",
    runtimeInputs: [pkgs.jq],
    text: str\`
      printf '%s' "\\\${1:-nobody}" | jq --raw-input .
      \${lib.getExe(pkgs.hello)}
    \`,
  }),
}`

test("hosts have them, and the flake gives them to others", async () => {
  const { texts } = await buildDefinitions(packaged('{ greet: file("./packages/greet.nix") }'))
  expect(texts["hosts/default.nix"]).toContain("../packages/module.nix")
  expect(texts["packages/module.nix"]).toBe("{ nixpkgs.overlays = [ (import ./.) ]; }\n")
  expect(texts["packages/greet.nix"]).toBe(greet)
  expect(texts["flake.nix"]).toContain("default = import ./packages;")
  expect(texts["flake.nix"]).toContain(
    '// lib.getAttrs [ "greet" ] (pkgs.extend self.overlays.default)',
  )
})

test("a fleet without them has nothing of it", async () => {
  const { texts } = await buildDefinitions(packaged("{}"))
  expect(Object.keys(texts).filter((path) => path.startsWith("packages/"))).toEqual([])
  expect(texts["flake.nix"]).not.toContain("overlays")
})

inputsTest("Nix makes them of each other, and of what they replace", async () => {
  const { texts } = await buildDefinitions(
    packaged(`{
      greet: file("./packages/greet.nix"),
      shout: file("./packages/shout"),
      hello: pkgs.hello.override({ nls: false }),
    }`),
  )
  const packages = `lib.fix (lib.extends (import (tree + "/packages")) (final: {
    inherit lib;
    callPackage = lib.callPackageWith final;
    writeShellScriptBin = name: text: "\${name}: \${text}";
    hello.override = { nls }: if nls then "spoken" else "silent";
  }))`
  expect(evaluateTree(texts, packages, "{ inherit (value) greet shout hello; }")).toEqual({
    greet: "greet: echo hello world",
    shout: "greet: echo hello world",
    hello: "silent",
  })
})

describe("what is wrong is told at its place", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "a name that Nix has not",
      '{ "my tool": pkgs.hello }',
      ['NG407 fleet.ts:3: "my tool" cannot be the name of a package'],
    ],
    [
      "what is no package",
      '{ greet: "./packages/greet.nix" }',
      [expect.stringMatching(/^NG\d+ fleet\.ts:3: .*expected a file of Nix, file\(/) as string],
    ],
    [
      "a file that is not there",
      '{ greet: file("./packages/great.nix") }',
      [expect.stringMatching(/^NG006 fleet\.ts:3: there is no file/) as string],
    ],
    [
      "what only modules know",
      "{ greet: config.services.nginx.package }",
      [
        'NG033 fleet.ts:3: nothing is called "config" where packages are made: they are of `pkgs` and `lib` alone',
      ],
    ],
  ])("%s", async (_name, packages, want) => {
    expect((await buildDefinitions(packaged(packages))).told).toEqual(want)
  })
})

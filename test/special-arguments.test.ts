/** What modules take beside what NixOS gives them, and what they leave out. */
import { describe, expect, test } from "vitest"
import { optionFlake } from "../src/evaluate/options/option-flake.ts"
import { parseNix } from "../src/nix.ts"
import { undefinedVariables } from "../src/nix/syntax/scope.ts"
import { buildDefinitions, fleetFile, hostText } from "./support/definitions.ts"
import { evaluateTree } from "./support/evaluated-host.ts"
import { loadModel } from "./support/model.ts"
import { inputsTest } from "./support/nix.ts"

const web = (definition: string, before = "") => ({ "hosts/web.ts": hostText(definition, before) })

/** A fleet with arguments, and a host's definition. */
const given = (values: string, definition: string, before = "") => ({
  "fleet.ts": fleetFile(`arguments: ${values}`),
  ...web(definition, before),
})

test("arguments stand where hosts are put together, and modules take them by name", async () => {
  const { texts, told } = await buildDefinitions(
    given(
      '{ domain: "example.org", keys: { alice: ["ssh-ed25519 AAAA"] }, other: nix`inputs.nixpkgs.legacyPackages.\\${host.system}` }',
      "config: { networking: { domain: specialArgs.domain }, environment: { systemPackages: [specialArgs.other.git] }, users: { users: { root: { openssh: { authorizedKeys: { keys: specialArgs.keys.alice } } } } } }",
    ),
  )
  expect(told).toEqual([])
  expect(texts["hosts/default.nix"]).toContain(`      specialArgs = {
        inherit host inputs inventory;
        domain = "example.org";
        keys.alice = [ "ssh-ed25519 AAAA" ];
        other = inputs.nixpkgs.legacyPackages.\${host.system};
      };
`)
  const host = texts["hosts/web/default.nix"] ?? ""
  expect(host).toMatch(/^\{\n  domain,\n  keys,\n  other,\n  \.\.\.\n\}:\n/)
  expect(host).toContain("inherit domain;")
  expect(host).toContain("other.git")
})

describe("where they may be used", () => {
  test.each<[string, Record<string, string>]>([
    [
      "a template",
      given('{ domain: "a" }', "config: { networking: { domain: str`x.${specialArgs.domain}` } }"),
    ],
    ["plain Nix", given('{ domain: "a" }', "config: { networking: { domain: nix`domain` } }")],
    [
      "imports",
      given("{ profile: nix`inputs.self.nixosModules.a` }", "imports: [specialArgs.profile]"),
    ],
    [
      "what is not given in all ways",
      given(
        "{ a: { b: 1 } }",
        "config: { networking: { domain: fallback(specialArgs.a.c, 'x') } }",
      ),
    ],
    [
      "an argument that a module defines",
      web(
        "config: { _module: { args: { mine: 1 } }, environment: { variables: { A: nix`toString mine` } } }",
      ),
    ],
    [
      "a file",
      {
        ...given(
          '{ motto: file("./motto.txt") }',
          "config: { users: { motdFile: specialArgs.motto } }",
        ),
        "motto.txt": "keep calm\n",
      },
    ],
  ])("%s", async (_name, files) => {
    expect((await buildDefinitions(files)).told).toEqual([])
  })
})

describe("what is wrong is told at its place", () => {
  const parametric = `const one = defineModule({ name: "one", parameters: z.object({ domain: z.string() }), config: ({ domain }) => ({ networking: { domain, search: [specialArgs.domain] } }) })`
  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      "a name that modules have",
      given('{ pkgs: "a" }', ""),
      ['NG405 fleet.ts:3: every module has something else by the name "pkgs"'],
    ],
    [
      "a name that Nix has not",
      given('{ "a b": "a" }', ""),
      ['NG405 fleet.ts:3: "a b" cannot be the name of an argument in Nix'],
    ],
    [
      "an argument that there is not",
      given('{ domain: "a" }', "config: { networking: { domain: specialArgs.doman } }"),
      ['NG033 hosts/web.ts:3: nothing is called "doman" here: it is no argument of the module'],
    ],
    [
      "data that it has not",
      given(
        "{ keys: { alice: [] } }",
        "config: { networking: { search: specialArgs.keys.alcie } }",
      ),
      ["NG034 hosts/web.ts:3: the fleet's argument has no keys.alcie"],
    ],
    [
      "a name that only modules know",
      given("{ tool: pkgs.git }", ""),
      ['NG033 fleet.ts:3: nothing is called "pkgs" where arguments are given to modules'],
    ],
    [
      "what Nix cannot hold",
      given("{ tool: () => 1 }", ""),
      ["NG010 fleet.ts:3: Nix cannot hold a function"],
    ],
    [
      "a parameter by the same name",
      given('{ domain: "a" }', 'imports: [one({ domain: "b" })]', parametric),
      [
        'NG400 hosts/web.ts:2: "domain" is a parameter of this module, and hides an argument by that name',
      ],
    ],
    [
      "a module to leave out that is none",
      web("disabledModules: [1]"),
      [
        'NG020 hosts/web.ts:3: expected the path of a module in NixOS, such as "services/web-apps/nextcloud.nix", or an expression',
      ],
    ],
  ])("%s", async (_name, files, want) => {
    expect((await buildDefinitions(files)).told).toEqual(want)
  })
})

test("modules are left out, and overlays and settings of nixpkgs are options like others", async () => {
  const { texts, told } = await buildDefinitions(
    web(
      'disabledModules: ["services/misc/a.nix", nix`modulesPath + "/b.nix"`], config: { nixpkgs: { overlays: [nix`final: prev: { }`], config: { allowUnfree: true } } }',
    ),
  )
  expect(told).toEqual([])
  const text = texts["hosts/web/default.nix"]
  expect(text).toContain(`  disabledModules = [
    "services/misc/a.nix"
    (modulesPath + "/b.nix")
  ];`)
  expect(text).toContain("overlays = [ (final: prev: { }) ];")
})

test("what is made of a host's own data has it wherever modules are given their arguments", async () => {
  const more =
    "arguments: { domain: 'a', system: nix`host.system` }, tests: { a: defineTest({ nodes: ['web'], script: 'pass' }) }"
  const { folder, texts } = await buildDefinitions({ "fleet.ts": fleetFile(more), ...web("") })
  const { flake } = await optionFlake((await loadModel(folder)).model)
  const ofOptions = [...flake.tree].map(([path, { content }]) => [path, String(content)] as const)
  const undefinedNames = [...Object.entries(texts), ...ofOptions]
    .filter(([path]) => path.endsWith("/default.nix"))
    .flatMap(([path, text]) =>
      undefinedVariables(parseNix(text).expression).map(({ name }) => `${path}: ${name}`),
    )
  expect(undefinedNames).toEqual([])
  expect(texts["tests/default.nix"]).toMatch(
    /_module\.args = \{\s+inherit host;\s+inherit \(host\) system;\s+\};/,
  )
})

inputsTest("Nix gives them to every host", async () => {
  const { texts } = await buildDefinitions(
    given(
      "{ domain: 'example.org', system: nix`host.system`, hosts: nix`lib.attrNames inventory` }",
      "",
    ),
  )
  const taken = evaluateTree(
    texts,
    `(import (tree + "/hosts") {
      inputs = { self = { }; nixpkgs.lib = lib // { nixosSystem = lib.id; }; };
    }).web.specialArgs`,
    "{ inherit (value) domain system hosts; }",
  )
  expect(taken).toEqual({ domain: "example.org", system: "x86_64-linux", hosts: ["web"] })
})

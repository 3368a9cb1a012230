/**
 * The flake of nixgen itself, evaluated by real Nix. The reference nixpkgs is older than the builders of
 * npm packages that it uses: these are stand-ins, which are asked for all that the real ones are asked for.
 */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import * as z from "zod"
import { parseNix } from "../src/nix.ts"
import { isLong } from "./support/effort.ts"
import { evaluate, inputPath, inputsTest } from "./support/nix.ts"

const root = join(import.meta.dirname, "..")
const longInputsTest = isLong ? inputsTest : test.skip

const manifest = z.object({ name: z.string(), version: z.string() }).parse(json("package.json"))

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        name: z.string().optional(),
        version: z.string(),
        integrity: z.string().optional(),
        resolved: z.string().optional(),
        link: z.boolean().optional(),
      }),
    ),
  })
  .parse(json("package-lock.json"))

function json(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), "utf8"))
}

function text(path: string): string {
  return readFileSync(join(root, path), "utf8")
}

/** The outputs of the flake, with a nixpkgs in which sources are fetched by address and hash, and nothing is built. */
const outputs = () => `
  let
    lib = import ${inputPath("nixpkgs")}/lib;
    packagesOf = system:
      let
        made = attributes: derivation ({ inherit system; builder = "/bin/sh"; } // attributes);
        fetched = module: derivation {
          name = builtins.baseNameOf module.resolved;
          system = "builtin";
          builder = "builtin:fetchurl";
          url = module.resolved;
          outputHash = module.integrity;
          outputHashMode = "flat";
        };
        modulesOf = packageLock: builtins.attrValues (removeAttrs packageLock.packages [ "" ]);
        pkgs = {
          inherit lib system;
          importNpmLock = {
            __functor = _: { package, packageLock }: made {
              inherit (package) name;
              modules = map fetched (modulesOf packageLock);
              addresses = map (module: module.resolved) (modulesOf packageLock);
            };
            npmConfigHook = made { name = "hook"; };
          };
          buildNpmPackage = { pname, version, src, npmDeps, npmConfigHook, meta }:
            made { inherit version src npmDeps npmConfigHook; name = "\${pname}-\${version}"; }
            // { inherit meta npmDeps src; };
          mkShellNoCC = { packages }: made { inherit packages; name = "shell"; };
          callPackage = path: overrides:
            let function = import path;
            in function (builtins.intersectAttrs (builtins.functionArgs function) (pkgs // overrides));
        } // lib.genAttrs [ "age" "git" "nodejs" "openssh" "shellcheck" ] (name: made { inherit name; });
      in
      pkgs;
    nixpkgs = { inherit lib; legacyPackages = lib.genAttrs lib.systems.flakeExposed packagesOf; };
    flake = (import ${root}/flake.nix).outputs { self = flake; inherit nixpkgs; };
  in
`

/** What the package is built from, as it says itself. */
function sources(): readonly string[] {
  const [, list = ""] = /unions \[([^\]]*)\]/.exec(text("package.nix")) ?? []
  return [...list.matchAll(/\.\/(\S+)/g)].map(([, path = ""]) => path)
}

test("the package is built from what there is", () => {
  expect(sources().filter((path) => !existsSync(join(root, path)))).toEqual([])
  expect(sources()).toEqual(expect.arrayContaining(["package.json", "package-lock.json", "src"]))
  for (const file of ["flake.nix", "package.nix"]) expect(() => parseNix(text(file))).not.toThrow()
})

test("the lock of npm has a hash of every package, all of which are of the registry", () => {
  const others = Object.entries(lock.packages).filter(([path]) => path !== "")
  const wrong = others.filter(
    ([, { integrity, resolved, link }]) =>
      integrity === undefined ||
      link !== undefined ||
      (resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/")),
  )
  expect(wrong).toEqual([])
  expect(others.length).toBeGreaterThan(100)
})

longInputsTest("every output evaluates, for every system", () => {
  const answer = z
    .object({
      drvs: z.record(z.string(), z.string()),
      names: z.record(z.string(), z.string()),
      programs: z.record(z.string(), z.string()),
      shells: z.record(z.string(), z.string()),
      overlay: z.string(),
      addresses: z.array(z.string()),
      files: z.array(z.string()),
    })
    .parse(
      evaluate(`${outputs()} {
        drvs = builtins.mapAttrs (_: each: each.default.drvPath) flake.packages;
        names = builtins.mapAttrs (_: each: each.default.name) flake.packages;
        programs = builtins.mapAttrs (_: each: each.default.program) flake.apps;
        shells = builtins.mapAttrs (_: each: each.default.drvPath) flake.devShells;
        overlay = (flake.overlays.default (packagesOf "x86_64-linux") { }).nixgen.drvPath;
        addresses = flake.packages.x86_64-linux.default.npmDeps.addresses;
        files = builtins.attrNames (builtins.readDir flake.packages.x86_64-linux.default.src);
      }`),
    )
  const systems = ["aarch64-darwin", "aarch64-linux", "x86_64-darwin", "x86_64-linux"]
  for (const each of [answer.drvs, answer.programs, answer.shells])
    expect(Object.keys(each)).toEqual(systems)
  expect([...new Set(Object.values(answer.names))]).toEqual([`nixgen-${manifest.version}`])
  for (const program of Object.values(answer.programs)) expect(program).toMatch(/\/bin\/nixgen$/)
  expect(answer.overlay).toBe(answer.drvs["x86_64-linux"])
  expect(answer.files).toEqual(sources().toSorted())
  expect(answer.addresses.length).toBe(Object.keys(lock.packages).length - 1)
  expect(answer.addresses).toEqual(
    expect.arrayContaining([
      `https://registry.npmjs.org/typescript/-/typescript-${lock.packages["node_modules/typescript-6"]?.version}.tgz`,
      `https://registry.npmjs.org/@noble/curves/-/curves-${lock.packages["node_modules/@noble/curves"]?.version}.tgz`,
    ]),
  )
})

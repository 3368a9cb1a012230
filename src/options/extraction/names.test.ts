import { expect } from "vitest"
import { makeProject } from "../../../test/support/project.ts"
import { evaluate, inputPath, inputsTest } from "../../../test/support/nix.ts"
import { printNixpkgsNames } from "../../cli/types/nixpkgs-names.ts"
import { nixNamesSchema } from "../names/nix-names.ts"
import { descriptionsFile, namesFile } from "./extract-file.ts"

const aliases = `lib: self: super: lib.mapAttrs (name: alias: if super ? \${name} then throw name else alias) {
  other = self.git;
  gone = throw "it was removed";
  unknown = self.git;
}`

/** What is told of a nixpkgs in this folder with these packages. */
function namesOf(path: string, packages: string) {
  const lib = `import ${inputPath("nixpkgs")}/lib`
  return nixNamesSchema.parse(
    evaluate(
      `import ${namesFile} { lib = ${lib}; pkgs = { path = ${path}; ${packages} }; unnamed = [ "library" ]; }`,
    ),
  )
}

const packages = 'git = 1; other = 1; gone = throw "it was removed";'

inputsTest.each([
  ["the file's that are there", aliases, "", ["gone", "other"]],
  ["none where there are to be none", aliases, "config.allowAliases = false;", []],
  ["none of a file that is another function", "{ lib, self }: { other = 1; }", "", []],
  ["none of a file that gives no function", "lib: self: { other = 1; }", "", []],
])("aliases are %s", (_case, file, config, expected) => {
  const folder = makeProject({ "pkgs/top-level/aliases.nix": file })
  const names = namesOf(folder, `${packages} ${config}`)
  expect(names.aliases).toEqual(expected)
  const struck = printNixpkgsNames(names).matchAll(/@deprecated [^\n]*\n {2}readonly "(\w+)"/g)
  expect([...struck].map(([, name]) => name)).toEqual(expected)
})

inputsTest("there are none without the file, or a folder", () => {
  expect(namesOf(makeProject({}), packages).aliases).toEqual([])
  expect(namesOf("null", packages).aliases).toEqual([])
})

inputsTest(
  "outputs of flakes are told of by their names, and nothing of what is none or fails",
  () => {
    const inputs = `{
    self = throw "it is not asked for";
    source = { outPath = "/x"; };
    whole = {
      _type = "flake";
      outputs = {
        nixosModules = { a = throw "no module is looked at"; };
        overlay = throw "nor are others";
        legacyPackages = throw "nor these";
        packages = { x86_64-linux = { tool = throw "nor a package"; }; riscv64-linux = throw "nor this"; };
        lib = { type = "derivation"; };
        overlays = throw "it has none";
      };
    };
  }`
    const lib = `import ${inputPath("nixpkgs")}/lib`
    const { outputs } = nixNamesSchema.parse(
      evaluate(
        `import ${namesFile} { lib = ${lib}; pkgs = { }; systems = [ "x86_64-linux" ]; inputs = ${inputs}; unnamed = [ "library" "aliases" "sources" ]; }`,
      ),
    )
    expect(outputs).toEqual({
      source: null,
      whole: {
        legacyPackages: null,
        lib: null,
        nixosModules: { a: null },
        overlay: null,
        overlays: null,
        packages: { "riscv64-linux": null, "x86_64-linux": { tool: null } },
      },
    })
  },
)

inputsTest("of sets of packages the names are told, and nothing of them is looked at", () => {
  const lib = `import ${inputPath("nixpkgs")}/lib`
  const pkgs = '{ set = { a = throw "no package is looked at"; b = 1; }; }'
  const { packageSets } = nixNamesSchema.parse(
    evaluate(
      `import ${namesFile} { lib = ${lib}; pkgs = ${pkgs}; packageSets = [ "set" "gone" ]; unnamed = [ "library" "aliases" "sources" "package set gone" ]; }`,
    ),
  )
  expect(packageSets).toEqual({ set: ["a", "b"], gone: null })
})

inputsTest("what packages are for is told by each that says it, whatever others do", () => {
  const lib = `import ${inputPath("nixpkgs")}/lib`
  const pkgs = `{
    git = { type = "derivation"; meta.description = "Version control"; };
    silent = { type = "derivation"; };
    gone = throw "it was removed";
    broken = { type = "derivation"; meta = throw "it does not say"; };
    odd = { type = "derivation"; meta.description = 5; };
    set = { meta.description = "no package"; };
    ends = { type = "derivation"; meta.description = builtins.head 1; };
  }`
  const told = evaluate(
    `import ${descriptionsFile} { lib = ${lib}; pkgs = ${pkgs}; undescribed = [ "ends" ]; }`,
  )
  const others = { silent: null, gone: null, broken: null, odd: null, set: null, ends: null }
  expect(told).toEqual({ git: "Version control", ...others })
})

inputsTest("nixpkgs' own file is read", () => {
  const path = `${inputPath("nixpkgs")}/old`
  const { aliases: found } = namesOf(path, 'git = 1; adobeReader = 1; PPSSPP = 1; system = "x";')
  expect(found).toEqual(["PPSSPP", "adobeReader"])
})

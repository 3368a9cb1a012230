/** What needs its own value: each case is put before the module system of Nix as well. */
import { describe, expect, test } from "vitest"
import { inputPath, inputsTest, nix as runNix } from "../../test/support/nix.ts"
import {
  and,
  append,
  equals,
  fallback,
  ifElse,
  lib,
  mkDefault,
  mkForce,
  mkIf,
  mkMerge,
  nix,
  str,
} from "../index.ts"
import { printNix } from "../nix/values/print-nix.ts"
import { endlessDefinitions, endlessImports } from "./endless-reads.ts"

const text = nix<string>`config.a.text`
const other = nix<string>`config.a.other`
const list = nix<readonly number[]>`config.a.list`
const on = nix<boolean>`config.a.on`

/** A definition of `a.text`, `a.list`, `a.set`, `a.on` or `a.other`, and where it has no end. */
const definitions: readonly (readonly [name: string, definition: object, wrong: string[]])[] = [
  ["text", { a: { text: str`${text}.x` } }, ["a.text"]],
  ["a list with itself", { a: { list: append(list, [1]) } }, ["a.list"]],
  ["the library", { a: { text: lib.toUpper(text) } }, ["a.text"]],
  ["a fallback", { a: { text: fallback(text, "x") } }, ["a.text"]],
  ["a default", { a: { text: mkDefault(text) } }, ["a.text"]],
  ["a choice", { a: { text: ifElse(equals(text, ""), "a", "b") } }, ["a.text"]],
  ["what is chosen", { a: { text: ifElse(on, text, "b") } }, ["a.text"]],
  ["a template", { a: { text: nix`let x = "1"; in x + config.a.text` } }, ["a.text"]],
  ["one of several", { a: { text: mkMerge([mkForce("x"), text]) } }, ["a.text.1"]],
  ["one key of a set", { a: { set: { b: nix`config.a.set.b + 1` } } }, ["a.set.b"]],
  ["a condition", { a: mkIf(on, { on: true }) }, ["a"]],
  ["a condition around all", mkIf(on, { a: { on: true, text: "x" } }), [""]],
  ["one that is part of it", { a: { on: mkIf(and(on, true), true) } }, ["a.on"]],
  ["another option", { a: { text: str`${other}.x` } }, []],
  ["another key", { a: { set: { b: nix`config.a.set.c or 1` } } }, []],
  ["a key of the whole set", { a: { set: nix`{ b = config.a.set.c or 1; }` } }, []],
  ["a function", { a: { call: nix`x: config.a.call` } }, []],
  ["a condition of another", { a: mkIf(on, { text: "x" }) }, []],
  [
    "a function that is given all",
    mkIf(nix`(all: all.a.other or "" == "x") config`, nix`{ a.text = "x"; }`),
    [],
  ],
  ["whether it is there", { a: { text: nix`if config.a ? text then "x" else "y"` } }, []],
  ["another set of that name", { a: { text: nix`let config.a.text = "x"; in config.a.text` } }, []],
]

/** What is imported, and whether that has no end. */
const imports: readonly (readonly [name: string, imported: unknown, isWrong: boolean])[] = [
  ["a choice", ifElse(on, nix`{ }`, nix`{ a.text = "x"; }`), true],
  ["a choice in a template", nix`if config.a.on then { } else { }`, true],
  ["a call of a package", nix`pkgs.module { }`, true],
  ["a part of a text", nix`import "\${pkgs.path}/x.nix"`, true],
  ["what it imports", nix`{ imports = [ (if config.a.on then { } else { }) ]; }`, true],
  ["a definition", nix`{ a.text = pkgs.name; }`, false],
  ["under a condition", mkIf(on, { a: { text: "x" } }), false],
  ["a condition in a template", nix`lib.mkIf config.a.on { a.text = "x"; }`, false],
  ["a function", nix`{ config, ... }: { a.text = if config.a.on then "x" else "y"; }`, false],
  ["what a function is given", nix`(name: { a.text = name; }) pkgs.name`, false],
]

describe("a definition that needs its own value", () => {
  test.each(definitions)("%s", (_, definition, wrong) => {
    expect(endlessDefinitions(definition, []).map(({ path = [] }) => path.join("."))).toEqual(wrong)
  })
  inputsTest.each(definitions)("as Nix says: %s", (_, definition, wrong) => {
    expect(endsIn(`{ config, lib, ... }: { config = ${printNix(definition)}; }`)).toBe(
      wrong.length === 0,
    )
  })
})

describe("an import that needs what it imports", () => {
  test.each(imports)("%s", (_, imported, isWrong) => {
    const found = endlessImports([imported], ["imports"])
    expect(found.map(({ path }) => path)).toEqual(isWrong ? [["imports", 0]] : [])
  })
  inputsTest.each(imports)("as Nix says: %s", (_, imported, isWrong) => {
    expect(endsIn(`{ config, lib, pkgs, ... }: { imports = [ ${bracketed(imported)} ]; }`)).toBe(
      !isWrong,
    )
  })
})

test("what stands in itself many times is looked at once", () => {
  let value: object = { text }
  for (let level = 0; level < 40; level++) value = { one: value, other: value }
  expect(endlessDefinitions(value, [])).toEqual([])
})

function bracketed(value: unknown): string {
  return `(${printNix(value)})`
}

/** Whether the module system comes to an end with a module. */
function endsIn(module: string): boolean {
  const expression = `
    let
      lib = import ${inputPath("nixpkgs")}/lib;
      option = type: default: lib.mkOption { inherit type default; };
      options.a = {
        text = option lib.types.lines "x";
        other = option lib.types.str "x";
        list = option (lib.types.listOf lib.types.int) [ ];
        set = option (lib.types.lazyAttrsOf lib.types.int) { };
        on = option lib.types.bool true;
        call = option (lib.types.functionTo lib.types.raw) (x: x);
      };
      evaluated = lib.evalModules {
        modules = [
          { inherit options; config._module.args.pkgs = { name = "x"; path = "/x"; module = x: x; }; }
          (${module})
        ];
      };
      inherit (evaluated.config) a;
    in
    builtins.deepSeq [ a.text a.other a.list a.set a.on (builtins.isFunction a.call) ] true
  `
  try {
    return runNix(["eval", "--impure", "--json", "--file", "-"], expression).trim() === "true"
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error)
    if (!/infinite recursion/.test(said)) throw error
    return false
  }
}

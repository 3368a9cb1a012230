/** What is known of the definitions of modules in Nix, and where each of them stands. */
import { expect, test } from "vitest"
import { parseNix } from "../nix/syntax/parse.ts"
import { printNix } from "../nix/values/print-nix.ts"
import { isExpression } from "../nix/values/value-kinds.ts"
import { plainDefinitions } from "./foreign-definitions.ts"

function definedBy(text: string) {
  return plainDefinitions({
    node: parseNix(text).expression,
    placeOf: ({ start }) => ({ file: "a.nix", line: 1, column: start + 1 }),
  })
}

/** Definitions with expressions and properties as the Nix that they are printed as. */
function shown(value: unknown): unknown {
  if (isExpression(value)) return `(${printNix(value).replaceAll(/\s+/g, " ")})`
  if (Array.isArray(value)) return value.map(shown)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shown(each)]))
}

test.each<[text: string, config: unknown]>([
  ["{ a = 1; b.c = true; }", { a: 1, b: { c: true } }],
  ['{ a.b = "x"; a.c = null; a = { d = 1.5; }; }', { a: { b: "x", c: null, d: 1.5 } }],
  ['{ "a.b".c = [ 1 { d = "e"; } ]; }', { "a.b": { c: [1, { d: "e" }] } }],
  ["{ pkgs, ... }: { a = pkgs.git; b = [ 1 pkgs.git ]; c = 2; }", { c: 2 }],
  ["{ config, ... }: let x = 1; in with x; { a = x; b = 2; }", { b: 2 }],
  ["{ lib, ... }: assert lib ? x; { a = 1; }", { a: 1 }],
  ["{ imports = [ ./b.nix ]; a = 1; }", { a: 1 }],
  ["{ options.a = { }; config = { b = 1; }; }", { b: 1 }],
  ["{ options.a = { }; config.b.c = 1; d = 2; }", { b: { c: 1 } }],
  ["{ inherit (x) a; ${b} = 1; rec1 = rec { c = 1; d = c; }; }", { rec1: { c: 1 } }],
  ["{ lib, ... }: { a = lib.mkForce 1; }", { a: "(lib.mkForce 1)" }],
  [
    "{ lib, ... }: with lib; { a.b = mkDefault { c = 1; }; }",
    { a: { b: "(lib.mkDefault { c = 1; })" } },
  ],
  [
    "{ lib, ... }: { a = lib.mkOverride 900 true; b = lib.mkForce pkgs.x; }",
    { a: "(lib.mkOverride 900 true)" },
  ],
  ["{ lib, config, ... }: { a = lib.mkIf config.x 1; }", { a: "(lib.mkIf config.x 1)" }],
  [
    "{ lib, ... }: { a = lib.mkMerge [ { b = 1; } x { c = 2; } ]; }",
    { a: "(lib.mkMerge [ { b = 1; } { c = 2; } ])" },
  ],
  ["{ lib, ... }: lib.mkIf true { a = 1; }", {}],
  ["{ a = let in 1; b = if x then 1 else 2; c = f 1; d = -1; }", {}],
  ["{ __proto__ = 1; constructor.x = 2; }", { ["__proto__"]: 1, constructor: { x: 2 } }],
  ["inputs.x", {}],
])("%s", (text, config) => {
  expect(shown(definedBy(text).config)).toEqual(config)
})

test.each<[path: string, column: number]>([
  ["a.b", 37],
  ["a.b.c", 37],
  ["a.d", 46],
  ["a.d.e", 52],
  ["a.f", 37],
])("%s stands at %j", (path, column) => {
  const { placeAt } = definedBy("{ options.x = { }; config = { a.b = 1; a.d = { e = 2; }; }; }")
  expect(placeAt(path.split("."))?.column).toBe(column)
})

test.each<[text: string, certain: readonly string[], uncertain: readonly string[]]>([
  ["{ a.b = 1; }", ["a.b", "a.c", "a", "d"], []],
  ["{ a = { b = 1; c = pkgs.x; }; }", ["a.b", "a.d"], ["a.c", "a"]],
  ["{ a = x; }", ["b"], ["a", "a.b"]],
  ["{ a.${x} = 1; b = 1; }", ["b", "b.c"], ["a.b", "a"]],
  ["{ inherit a; inherit (x) b; }", ["c"], ["a", "b.c"]],
  ["{ lib, ... }: { a = lib.mkIf x { b = 1; }; }", ["a.b", "a.c"], []],
  ["{ lib, ... }: { a = lib.mkIf x { b = y; }; }", ["a.c"], ["a.b"]],
  ["{ lib, ... }: { a = lib.mkMerge [ { b = 1; } x ]; }", [], ["a.b"]],
  ["{ a = [ x ]; b = ''${x}''; }", ["a.c"], ["a", "b"]],
  ["{ options.a = { }; config = f { b = 1; }; }", [], ["b"]],
  ["{ imports = [ ./b.nix ]; a = 1; }", ["a", "b"], []],
  ["{ imports = [ x ]; a = 1; }", [], ["a", "b"]],
  ['{ modulesPath, ... }: { imports = [ (modulesPath + "/a.nix") ]; a = 1; }', ["a", "b"], []],
  ["{ imports = [ <nixpkgs/a.nix> ]; }", [], ["a"]],
  ["{ lib, ... }: lib.mkIf true { a = 1; }", [], ["a", "b"]],
  ["{ users.extraUsers.${x}.uid = 1; }", ["users.groups.a"], ["users.users.a"]],
])("%s may define no others of some options", (text, certain, uncertain) => {
  const { mayDefine } = definedBy(text)
  const all = [...certain, ...uncertain]
  expect(all.filter((path) => mayDefine(path.split(".")))).toEqual(uncertain)
})

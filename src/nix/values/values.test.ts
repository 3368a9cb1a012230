import { describe, expect, test } from "vitest"
import { ProblemError } from "../../problems/problem.ts"
import { problemsOf } from "../../../test/support/problems.ts"
import { identifier } from "../syntax/construct.ts"
import { printNix } from "./print-nix.ts"
import { mkDefault, mkForce, mkIf, mkMerge, mkOverride } from "./properties.ts"
import type { Definition } from "./expression.ts"
import { lib, pkgs, reference } from "./references.ts"
import { nix, str } from "./templates.ts"
import { isExpression } from "./value-kinds.ts"
import { toBindings, toNix } from "./values.ts"

function messagesOf(run: () => unknown): string[] {
  return new ProblemError(problemsOf(run)).message.split("\n")
}

describe("toNix", () => {
  test.each<[string, unknown, string]>([
    ["null", null, "null"],
    ["a boolean", true, "true"],
    ["an integer", -5, "-5"],
    ["a large integer", 2 ** 62, "4611686018427387904"],
    ["a bigint", 2n ** 63n - 1n, "9223372036854775807"],
    ["a float", 0.5, "0.5"],
    ["the negative zero", -0, "0"],
    ["a line", "a line\n", "''\n  a line\n''"],
    ["nothing but a line break", "\n", '"\\n"'],
    ["quotes", 'up{job="node"}', `''up{job="node"}''`],
    ["a backslash", "\\.css$", "''\\.css$''"],
    ["quotes after a space", ' "a"', '" \\"a\\""'],
    ["quotes and a dollar", '"${a}"', '"\\"\\${a}\\""'],
    ["both kinds of quotes", `"a''"`, `"\\"a''\\""`],
    ["an apostrophe at the end", `"a"'`, `"\\"a\\"'"`],
    ["quotes and a tab", '"\t"', '"\\"\\t\\""'],
    ["quotes around an expression", str`"${nix`a`}"`, "''\"${a}\"''"],
    ["lines", "a\nb", "''\n  a\n  b''"],
    ["lines with a carriage return", "a\r\nb", '"a\\r\\nb"'],
    ["an array", [1, [], "a"], '[\n  1\n  [ ]\n  "a"\n]'],
    ["a path of single members", { a: { b: { c: 1 } } }, "{ a.b.c = 1; }"],
    [
      "several members",
      { a: { b: { c: 1, d: 2 } } },
      "{\n  a.b = {\n    c = 1;\n    d = 2;\n  };\n}",
    ],
    ["undefined members", { a: { b: 1, c: undefined }, d: undefined }, "{ a.b = 1; }"],
    [
      "members of the same set",
      { a: nix`x.a`, b: nix`x.b`, c: nix`y.c`, d: 1, e: nix`y.e`, f: nix`f` },
      "{\n  inherit (x) a b;\n  inherit (y) c;\n  d = 1;\n  inherit (y) e;\n  inherit f;\n}",
    ],
    ["an empty object", { a: {} }, "{ a = { }; }"],
    ["names", { "a b": { if: { "c'": 1 } } }, '{ "a b"."if".c\' = 1; }'],
    ["an object without prototype", Object.assign(Object.create(null), { a: 1 }), "{ a = 1; }"],
    ["expressions", [nix`a + b`, str`x${1}`], '[\n  (a + b)\n  "x1"\n]'],
    [
      "properties",
      { a: mkIf(true, { b: mkForce(1) }) },
      "{ a = lib.mkIf true { b = lib.mkForce 1; }; }",
    ],
    [
      "merged",
      mkMerge([{ a: 1 }, mkOverride(10, { a: 2 })]),
      "lib.mkMerge [\n  { a = 1; }\n  (lib.mkOverride 10 { a = 2; })\n]",
    ],
    ["a default of a condition", mkDefault(nix`a && b`), "lib.mkDefault (a && b)"],
  ])("%s", (_name, value, want) => {
    expect(printNix(value)).toBe(want)
  })

  test("the same object in two places is no cycle", () => {
    const shared = { a: 1 }
    expect(printNix([shared, shared])).toBe("[\n  { a = 1; }\n  { a = 1; }\n]")
  })

  test("a parameter holds in its own scope only", () => {
    const scope = Symbol("standard")
    const device = reference(identifier("device"), scope)
    const value = { a: str`${device}-part1`, b: [device["size"]] }
    expect(printNix(toNix(value, { scopes: new Set([scope]) }))).toBe(
      '{\n  a = "${device}-part1";\n  b = [ device.size ];\n}',
    )
    expect(messagesOf(() => toNix(value))).toStrictEqual([
      "NG010 a: Nix cannot hold the parameter device outside of its definition",
      "NG010 b[0]: Nix cannot hold the parameter device outside of its definition",
    ])
  })

  test("toBindings", () => {
    const paths = toBindings({ services: { openssh: { enable: true } }, a: {} }).map(
      (binding) => binding.kind === "definition" && binding.path.length,
    )
    expect(paths).toStrictEqual([3, 1])
  })
})

const { git } = pkgs

test.each<[string, unknown, boolean]>([
  ["a reference", git, true],
  ["a function of Nix", lib["toList"], true],
  ["text with holes", str`a`, true],
  ["a template", nix`[ 1 ]`, true],
  ["a property", mkForce([1]), true],
  ["a list of expressions", [git], false],
  ["a set of expressions", { git }, false],
  ["a function of TypeScript", () => git, false],
  ["a text", "pkgs.git", false],
  ["null", null, false],
  ["undefined", undefined, false],
])("whether %s is an expression", (_what, value, expected) => {
  expect(isExpression(value)).toBe(expected)
})

function textOf(value: Definition<string>): string | undefined {
  return isExpression(value) ? undefined : value
}

test("what is no expression is of TypeScript's own types", () => {
  expect([textOf("a"), textOf(str`a`), textOf(mkForce("a"))]).toEqual(["a", undefined, undefined])
})

import { describe, expect, test } from "vitest"
import { parseNix } from "./parse.ts"
import { freeVariables, undefinedVariables } from "./scope.ts"

describe("free variables", () => {
  test.each<[string, string[]]>([
    ["a + b", ["a", "b"]],
    ["a: a b", ["b"]],
    ["{ a, b ? a, ... }@c: a b c d", ["d"]],
    ["let a = b; in a", ["b"]],
    ["let inherit a; in a", ["a"]],
    ["let inherit (a) b; in b", ["a"]],
    ["{ a = b; b = 1; }", ["b"]],
    ["rec { a = b; b = c; }", ["c"]],
    ["rec { inherit a; }", ["a"]],
    ["let { body = a; a = 1; }", []],
    ["with a; b", ["a", "b"]],
    ["a.b.${c} or d", ["a", "c", "d"]],
    ["\"x${a}y\" + ''${b}'' + ./p/${c}", ["a", "b", "c"]],
    ["a ? b.${c}", ["a", "c"]],
    ['{ "${a}" = 1; }', ["a"]],
    ["let a.b = 1; in a", []],
    ["true", ["true"]],
  ])("%s", (text, want) => {
    expect([...freeVariables(parseNix(text).expression)].toSorted()).toStrictEqual(want)
  })

  test("what Nix binds itself, or a `with` may bind, is not undefined", () => {
    const { expression } = parseNix("with a; map (x: x + __add y) [ true ] // b")
    expect(undefinedVariables(expression).map(({ name }) => name)).toStrictEqual(["a"])
  })
})

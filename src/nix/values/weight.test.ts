import { expect, test } from "vitest"
import { parseNix } from "../syntax/parse.ts"
import { weightOf } from "./weight.ts"

const cases: readonly (readonly [string, number])[] = [
  ["1", 1],
  ["[ 1 2 ]", 3],
  ["{ a = 1; b.c = [ 2 ]; }", 4],
  ["{ inherit a; inherit b c; }", 4],
  ['{ inherit "git"; }', 2],
  ['{ inherit ${"git"} "a b"; }', 3],
  ['with pkgs; { inherit "git" htop; }', 5],
  ["{ inherit (a) b c; }", 3],
  ['{ "${a}" = 1; }', 3],
  ["a.${b} or c", 4],
]

test.each(cases)("%s has a weight of %d", (text, want) => {
  expect(weightOf(parseNix(text).expression)).toBe(want)
})

test("a node that stands in many places is looked at once", () => {
  let tree = parseNix("[ 1 ]").expression
  for (let level = 0; level < 60; level += 1)
    tree = { ...parseNix("[ ]").expression, kind: "list", items: [tree, tree] } as typeof tree
  expect(weightOf(tree)).toBeGreaterThan(2 ** 60)
})

test("depth does not matter", () => {
  const depth = 20_000
  expect(weightOf(parseNix(`${"[ ".repeat(depth)}${"]".repeat(depth)}`).expression)).toBe(depth)
})

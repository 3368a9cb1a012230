/** Properties by their names in the library: what stands in them, and what they refuse. */
import { describe, expect, test } from "vitest"
import { problemsOf } from "../../../test/support/problems.ts"
import { contentOf } from "./contents.ts"
import { printNix } from "./print-nix.ts"
import { mkForce, mkIf, mkMerge } from "./properties.ts"
import { config, lib } from "./references.ts"
import { nodeOf } from "./values.ts"

const condition = config["a"]

describe("a property is the same by either name", () => {
  test.each([
    ["mkForce", mkForce(1), lib["mkForce"]?.(1)],
    ["in the set of those for modules", mkForce(1), lib["modules"]?.["mkForce"]?.(1)],
    ["mkIf", mkIf(condition as never, 1), lib["mkIf"]?.(condition, 1)],
    ["mkMerge", mkMerge([1, 2]), lib["mkMerge"]?.([1, 2])],
  ])("%s", (_name, own, called) => {
    expect(contentOf(called)).toEqual(contentOf(own))
  })
})

test.each([
  ["mkOptionDefault", 1500],
  ["mkDefault", 1000],
  ["mkImageMediaOverride", 60],
  ["mkForce", 50],
  ["mkVMOverride", 10],
  ["mkAfter", undefined],
])("%s has its priority", (name, priority) => {
  expect(contentOf(lib[name]?.(true))).toMatchObject({ priority, definitions: [true] })
})

test.each([
  ["another function", lib["toUpper"]?.("a")],
  ["one that lacks an argument", lib["mkIf"]?.(true)],
  ["one of another set", config["mkForce"]?.(true)],
])("%s is no property", (_name, value) => {
  expect(contentOf(value)).toBeUndefined()
})

test("what Nix makes a list of is one definition, of which it is not known what is in it", () => {
  const list = lib["attrValues"]?.({ a: 1 })
  const node = nodeOf(mkMerge(list as never))
  expect(node && printNix(node)).toBe("lib.mkMerge (lib.attrValues { a = 1; })")
  expect(contentOf(mkMerge(list as never))).toMatchObject({ kind: "merged", definitions: [list] })
})

test.each<[string, () => unknown, string]>([
  [
    "a condition that is a property",
    () => lib["mkIf"]?.(mkForce(true), 1),
    "the condition of mkIf",
  ],
  ["a priority that is a text", () => lib["mkOverride"]?.("10", 1), "the priority of mkOverride"],
  ["an order that is a list", () => lib["mkOrder"]?.([], 1), "the order of mkOrder is a number"],
  ["one definition to merge", () => lib["mkMerge"]?.(true), "mkMerge takes a list"],
  ["a property to merge", () => mkMerge(mkForce([1]) as never), "mkMerge takes a list"],
])("%s is refused", (_name, call, message) => {
  expect(problemsOf(call)).toMatchObject([
    { code: "NG017", message: expect.stringContaining(message) as string },
  ])
})

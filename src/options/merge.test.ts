import { expect, test } from "vitest"
import { countOptions, hasOption, mergeTrees } from "./merge.ts"
import type { Group, Member, OptionType } from "./type.ts"

function group(members: Readonly<Record<string, Member>>): Group {
  return { kind: "group", members: new Map(Object.entries(members)) }
}

function option(kind: "boolean" | "null"): Member {
  const type: OptionType = { kind }
  return { kind: "option", type, typeText: kind }
}

const first = group({ a: group({ b: option("boolean"), "c.d": option("boolean") }) })
const second = group({ a: group({ b: option("null"), e: option("null") }), f: option("null") })

test("merged, trees have the options of all, and the first one's where several have one", () => {
  expect(mergeTrees([first, second])).toEqual(
    group({
      a: group({ b: option("boolean"), "c.d": option("boolean"), e: option("null") }),
      f: option("null"),
    }),
  )
  expect(mergeTrees([])).toEqual(group({}))
  expect(countOptions(mergeTrees([first, second]))).toBe(4)
})

test.each([
  ["a.b", true],
  ["a.c.d", true],
  ["a", false],
  ["a.c", false],
  ["a.b.c", false],
  ["b", false],
])("%s is an option: %s", (path, is) => {
  expect(hasOption(first, path)).toBe(is)
})

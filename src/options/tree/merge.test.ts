import { expect, test } from "vitest"
import { countOptions, hasOption, mergeLossy, mergeTrees } from "./merge.ts"
import type { Group, Member, OptionType } from "./option-type.ts"

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

test("what one tree has lost is as another knows it; lost is what none knows", () => {
  const broken = group({ a: group({ b: option("null") }), only: option("null") })
  const merged = mergeLossy([
    { tree: broken, lost: ["a.b", "only", "none"] },
    { tree: first, lost: ["none"] },
  ])
  expect(merged.tree.members.get("a")).toEqual(
    group({ b: option("boolean"), "c.d": option("boolean") }),
  )
  expect(merged.lost).toEqual(["only", "none"])
})

test("an option with something lost in it gives way to the same that is whole", () => {
  const inner: Member = { kind: "option", type: { kind: "anything" }, typeText: "" }
  const merged = mergeLossy([
    { tree: group({ users: inner }), lost: ["users.<name>.x"] },
    { tree: group({ users: option("boolean") }), lost: [] },
  ])
  expect(merged).toEqual({ tree: group({ users: option("boolean") }), lost: [] })
})

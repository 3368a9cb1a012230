import { describe, expect, test } from "vitest"
import { readOption, shownOption } from "./option-text.ts"

const item = (definition: number, entry: number) => `"[definition ${definition}-entry ${entry}]"`

describe("an option with items of lists", () => {
  test.each([
    ["a.b", "a.b", []],
    ['a."x.y".c', 'a."x.y".c', []],
    [`a.b.${item(1, 3)}`, "item 3 of a.b", [2]],
    [`a.b.${item(2, 3)}.c`, "c in item 3 of a.b", [2]],
    [`a.${item(1, 2)}.b.c.${item(1, 4)}`, "item 4 of b.c in item 2 of a", [1, 3]],
    [`a.${item(1, 2)}.b.${item(1, 4)}.d`, "d in item 4 of b in item 2 of a", [1, 2]],
    [`a.${item(1, 2)}.${item(1, 4)}`, "item 4 in item 2 of a", [1, 1]],
  ])("%s is %s", (text, shown, after) => {
    expect(shownOption(text)).toBe(shown)
    expect(readOption(text).items.map((each) => each.after)).toEqual(after)
  })
})

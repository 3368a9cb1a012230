/** The table of machines: a pure function of their progress and the room that there is. */
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { effort } from "../../test/support/effort.ts"
import { widthOf } from "../report/cells.ts"
import type { Progress } from "./rollout.ts"
import { cut, summaryOf, tableOf } from "./table.ts"

function row(name: string, phase: Progress["phase"], more: Partial<Progress> = {}): Progress {
  return { name, phase, step: "", line: "", notes: [], ...more }
}

const rows: readonly Progress[] = [
  row("web", "done", { step: "updated", line: "all is well", since: 0, until: 61_500 }),
  row("database", "failed", { step: "rolled back", line: "units failed", since: 0, until: 2000 }),
  row("gateway", "running", { step: "builds", line: "copying 3 paths...", since: 1000 }),
  row("backup", "waiting"),
]

const frame = { width: 60, height: 24, now: 5999 }

test("a row for each, and how many there are", () => {
  expect(tableOf(rows, frame)).toEqual([
    "✓ web      updated       61s",
    "✗ database rolled back    2s units failed",
    "› gateway  builds         4s copying 3 paths...",
    "· backup",
    "1 done, 1 failed, 1 running, 1 waiting",
  ])
})

describe("where there is little room", () => {
  test.each<[width: number, height: number, want: readonly string[]]>([
    [
      28,
      24,
      [
        "✓ web      updated       61s",
        "✗ database rolled back    2…",
        "› gateway  builds         4…",
        "· backup",
        "1 done, 1 failed, 1 running…",
      ],
    ],
    [
      60,
      3,
      [
        "✗ database rolled back    2s units failed",
        "› gateway  builds         4s copying 3 paths...",
        "1 done, 1 failed, 1 running, 1 waiting",
      ],
    ],
    [60, 1, ["1 done, 1 failed, 1 running, 1 waiting"]],
    [60, 0, ["1 done, 1 failed, 1 running, 1 waiting"]],
    [1, 2, ["…", "…"]],
  ])("%d by %d", (width, height, want) => {
    expect(tableOf(rows, { ...frame, width, height })).toEqual(want)
  })
})

test.each<[text: string, width: number, want: string]>([
  ["abc", 3, "abc"],
  ["abcd", 3, "ab…"],
  ["日本語", 6, "日本語"],
  ["日本語", 5, "日本…"],
  ["日本語", 4, "日…"],
  ["a\u001b[2Jb", 20, "a\\u001b[2Jb"],
  ["a\tb", 20, "a    b"],
  ["👩‍👩‍👧‍👦 family", 4, "👩‍👩‍👧‍👦 …"],
  ["abc", 0, ""],
])("%j in %d columns is %j", (text, width, want) => {
  expect(cut(text, width)).toBe(want)
})

test("nothing is said of what there is none of", () => {
  expect(summaryOf([])).toBe("")
  expect(summaryOf([row("a", "done")])).toBe("1 done")
  expect(summaryOf([row("a", "interrupted"), row("b", "done")])).toBe("1 done, 1 interrupted")
})

test("whatever machines say, no line is wider than the room, and there are no more of them", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 40 })
  const phase = fc.constantFrom("waiting", "running", "done", "failed", "interrupted" as const)
  const rowsOf = fc.array(
    fc.record({
      name: text,
      phase,
      step: text,
      line: text,
      notes: fc.constant([]),
      since: fc.nat(),
    }),
    {
      maxLength: 20,
    },
  )
  const property = fc.property(
    rowsOf,
    fc.integer({ min: 1, max: 100 }),
    fc.integer({ min: 1, max: 20 }),
    (all, width, height) => {
      const lines = tableOf(all, { width, height, now: 0 })
      expect(lines.length).toBeLessThanOrEqual(Math.min(height, all.length + 1))
      expect(lines.filter((line) => widthOf(line) > width)).toEqual([])
    },
  )
  fc.assert(property, { seed: 12, numRuns: effort(200, 5000) })
})

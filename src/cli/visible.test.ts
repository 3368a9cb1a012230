import pc from "picocolors"
import { describe, expect, test } from "vitest"
import { testTerminal } from "../../test/support/terminal.ts"
import type { Problem } from "../problems/problem.ts"
import { problemObject } from "../report/objects.ts"
import { problemText } from "../report/words.ts"
import { visible, visibleInColor } from "../problems/visible.ts"

test.each([
  ["plain ü 日本 👍🏽\ttext\nof two lines", "plain ü 日本 👍🏽\ttext\nof two lines"],
  ["\u001b[2J\u001b[31mred", "\\u001b[2J\\u001b[31mred"],
  ["\u001b]0;title\u0007", "\\u001b]0;title\\u0007"],
  ["\u009b2J\u0090\u007f", "\\u009b2J\\u0090\\u007f"],
  ["over\rwritten\b\v\f\u0000", "over\\u000dwritten\\u0008\\u000b\\u000c\\u0000"],
  ["\u202eback\u202c\u2066\u2069\u200f\u061c", "\\u202eback\\u202c\\u2066\\u2069\\u200f\\u061c"],
  ["\u2028", "\\u2028"],
])("%j is shown as %j", (text, want) => {
  expect(visible(text)).toBe(want)
})

test("colours stay where they are ours, and nothing else of a terminal's does", () => {
  const colors = pc.createColors(true)
  const ours = `${colors.bold(colors.red("error"))} \u001b]8;;file:///a%20b\u001b\\x\u001b]8;;\u001b\\`
  const line = `${ours} \u001b[2J\u001b[1;31m\u001b]8;;https://x.example\u001b\\\u001b]8;;file:///a\u0007`
  expect(visibleInColor(line)).toBe(
    `${ours} \\u001b[2J\\u001b[1;31m\\u001b]8;;https://x.example\\u001b\\\\u001b]8;;file:///a\\u0007`,
  )
})

describe("a problem", () => {
  const hostile = "a\u001b[2J\u202e\u009b\rb"
  const problem: Problem = {
    code: "NG001",
    severity: "error",
    message: `${hostile}\nerror NG999 not ours`,
    detail: hostile,
    hint: `${hostile}\nerror NG998 not ours`,
    path: ["config", hostile],
    place: { file: `/fleet/${hostile}\nx.ts`, line: 1 },
  }
  const told = problemText(problem, testTerminal("/fleet"))

  test("shows no control characters of any value, and no line that looks like another problem", () => {
    expect(told).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
    expect(told.split("\n").filter((line) => line.startsWith("error"))).toHaveLength(1)
  })

  test("has them as they are in JSON", () => {
    const text = JSON.stringify(
      problemObject(problem, { directory: "/fleet", excerptAt: () => undefined }),
    )
    expect(JSON.parse(text)).toMatchObject({ message: problem.message, detail: hostile })
    // the terminal shows JSON that means the same
    expect(JSON.parse(visible(text))).toEqual(JSON.parse(text))
  })
})

/** What `nixgen explain` prints: the page of a code, or a line for each. */
import { describe, expect, test } from "vitest"
import { explain } from "../../test/support/commands.ts"
import { testTerminal } from "../../test/support/terminal.ts"
import { severities } from "../problems/codes.ts"
import { widthOf } from "../report/cells.ts"

async function explained(code: string | undefined, width?: number): Promise<string> {
  const terminal = testTerminal("/fleet")
  expect(await explain({ code }, { ...terminal, width })).toBe(0)
  expect(terminal.told()).toBe("")
  return terminal.written()
}

test.each(["NG104", "ng104", "104"])("%s is the page of NG104", async (typed) => {
  const page = await explained(typed)
  expect(page).toMatch(
    /^NG104\n {2}One partition takes the rest of a disk, and comes last \(error\)\.\n/,
  )
  const headings = page.split("\n").filter((line) => /^\S/.test(line))
  expect(headings).toEqual([
    "NG104",
    "What goes wrong",
    "How to mend it",
    "Told of",
    "Not told of",
    "How to switch it off",
  ])
  expect(page).toContain('accept(value, { rule: "NG104", reason: "why it is right here" })')
})

test.each([
  ["NG026", "accept(value"],
  ["NG150", "accept(value"],
  ["NG010", "It cannot be switched off: what it is told of cannot work."],
  ["NG047", "It cannot be switched off; as a warning it keeps nothing from being written."],
  ["NG110", "It cannot be switched off"],
])("%s says how it is switched off, or that it is not", async (code, want) => {
  expect(await explained(code)).toContain(want)
})

test("a page is as wide as the terminal, but for its examples", async () => {
  for (const width of [40, 60, 80])
    for (const code of Object.keys(severities)) {
      const lines = (await explained(code, width)).split("\n")
      const text = lines.filter((line) => !line.startsWith("      "))
      expect(text.filter((line) => widthOf(line) > width && /\S \S/.test(line.trim()))).toEqual([])
    }
})

test("without a code, every code has a line", async () => {
  const lines = (await explained(undefined)).split("\n")
  expect(lines.map((line) => line.slice(0, 5))).toEqual(Object.keys(severities).toSorted())
  expect(lines[0]).toMatch(/^NG001 {2}error {13}There is a fleet/)
})

describe("a code that there is not", () => {
  test.each([
    ["NG14", 'did you mean "NG014"?'],
    ["NGG104", 'did you mean "NG104"?'],
    ["everything", "`nixgen explain` lists the codes"],
    ["", "`nixgen explain` lists the codes"],
  ])("%s", async (code, hint) => {
    await expect(explain({ code }, testTerminal("/fleet"))).rejects.toMatchObject({
      message: `there is no code "${code}"`,
      hint,
      code: "NG087",
    })
  })
})

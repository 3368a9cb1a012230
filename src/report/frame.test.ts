/** Lines and what is underlined in them, in as many columns as there are. */
import { describe, expect, test } from "vitest"
import { cellsOf, widthOf } from "./cells.ts"
import { type Excerpt, frameOf } from "./frame.ts"

/** The excerpt of a line in which what is meant stands between « and », its name up to |. */
function excerpt(marked: string, line = 7): Excerpt {
  const start = marked.indexOf("«")
  const [before = "", rest = ""] = marked.split("«")
  const [meant = "", after = ""] = rest.split("»")
  const bar = meant.indexOf("|")
  const end = start + meant.replace("|", "").length
  const name = bar === -1 ? end : start + bar
  return { line, text: before + meant.replace("|", "") + after, meant: { start, name, end } }
}

/** What is seen at a column of a line. */
function textAt(line: string, column: number): string {
  let at = 0
  for (const { text, width } of cellsOf(line)) {
    if (at === column) return text.trim()
    at += width
  }
  return ""
}

const plain = { aside: String, marked: String }

test.each<[string, string, readonly string[]]>([
  ["a name", "  «servics»: [],", ["7 |   servics: [],", "  |   ^^^^^^^"]],
  [
    "a name and its value",
    "a: { «port|: 70000» },",
    ["7 | a: { port: 70000 },", "  |      ^^^^~~~~~~~"],
  ],
  ["a tab, which is four columns", "\t«port»: 1", ["7 |     port: 1", "  |     ^^^^"]],
  ["tabs in what is meant", "«a|:\t1»", ["7 | a:    1", "  | ^~~~~~~"]],
  ["wide characters before", "ホスト: «x»", ["7 | ホスト: x", "  |         ^"]],
  ["wide characters in it", '«"ホスト"», 1', ['7 | "ホスト", 1', "  | ^^^^^^^^"]],
  ["characters of several signs", '"👨‍👩‍👧": «x»', ['7 | "👨‍👩‍👧": x', "  |       ^"]],
  ["a letter with an accent of its own", "e\u0301: «x»", ["7 | e\u0301: x", "  |    ^"]],
  ["half a character", "\ud800: «x»", ["7 | \ud800: x", "  |    ^"]],
  ["what a terminal obeys", "\u001b[2J «x»", ["7 | \\u001b[2J x", "  |           ^"]],
  ["what turns the direction", "\u202e «x»", ["7 | \\u202e x", "  |        ^"]],
  ["the end of the line", "x«»", ["7 | x", "  |  ^"]],
  ["nothing in an empty line", "«»", ["7 |", "  | ^"]],
])("%s", (_, marked, want) => {
  expect(frameOf(excerpt(marked), { ...plain, width: 60 })).toEqual(want)
})

test("a line without a column has no carets", () => {
  expect(frameOf({ line: 12, text: "x" }, { ...plain, width: 60 })).toEqual(["12 | x"])
})

const long = `${"a".repeat(50)} «port|: 1», ${"b".repeat(50)}`

test.each<[number, readonly string[]]>([
  [40, ["7 | …aaaaaaaaaaa port: 1, bbbbbbbbbbbbb…", "  |              ^^^^~~~"]],
  [
    60,
    [
      "7 | …aaaaaaaaaaaaaaaaa port: 1, bbbbbbbbbbbbbbbbbbbbbbbbbbb…",
      "  |                    ^^^^~~~",
    ],
  ],
  [112, [`7 | …${"a".repeat(47)} port: 1, ${"b".repeat(50)}`, `  | ${" ".repeat(49)}^^^^~~~`]],
  [120, [`7 | ${"a".repeat(50)} port: 1, ${"b".repeat(50)}`, `  | ${" ".repeat(51)}^^^^~~~`]],
])("a line is cut around what is meant, in %i columns", (width, want) => {
  expect(frameOf(excerpt(long), { ...plain, width })).toEqual(want)
})

describe("whatever the line", () => {
  const lines = [
    long,
    `${"ホ".repeat(80)}«ス|ト»${"ホ".repeat(80)}`,
    `${"\t".repeat(40)}«x»${"\t".repeat(40)}`,
    `«${"x".repeat(300)}»`,
    `${"x".repeat(300)}«»`,
    `${"👨‍👩‍👧".repeat(50)}«👨‍👩‍👧|ab»${"e\u0301".repeat(90)}`,
  ]
  test.each(lines.flatMap((line) => [20, 33, 60, 80, 120].map((width) => [width, line] as const)))(
    "it is no wider than %i columns, and the caret is below its character: %s",
    (width, line) => {
      const given = excerpt(line)
      const [shown = "", under = ""] = frameOf(given, { ...plain, width })
      expect(Math.max(widthOf(shown), widthOf(under))).toBeLessThanOrEqual(width)
      const column = under.indexOf("^")
      const start = given.meant?.start ?? 0
      const meant = cellsOf(given.text.slice(start))[0]?.text ?? ""
      expect(textAt(shown, column)).toBe(meant.trim() === "" ? "" : meant)
    },
  )

  test("ten million characters of a line are not looked at one by one", () => {
    const text = `${"a".repeat(5_000_000)} port: 1 ${"ホ".repeat(5_000_000)}`
    const meant = { start: 5_000_001, name: 5_000_005, end: 5_000_008 }
    const [shown = ""] = frameOf({ line: 1, text, meant }, { ...plain, width: 80 })
    expect(widthOf(shown)).toBeLessThanOrEqual(80)
    expect(shown).toContain("port: 1")
  })
})

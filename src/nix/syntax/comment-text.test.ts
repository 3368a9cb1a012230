/** Text in comments: it never ends one early, and reads as it is. */
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { effort } from "../../../test/support/effort.ts"
import { evaluate, nixTest } from "../../../test/support/nix.ts"
import { commentLines, onOneLine } from "./comment-text.ts"
import { binding, attributeSet, integer, withComment } from "./construct.ts"
import { parseNix } from "./parse.ts"
import { printNix } from "../values/print-nix.ts"

test.each<[string, readonly string[]]>([
  ["", [""]],
  ["one", ["one"]],
  ["one\ntwo", ["one", "two"]],
  ["one\rtwo", ["one", "two"]],
  ["one\r\ntwo\n\rthree", ["one", "two", "", "three"]],
  ["one\u2028two\u2029three\u0085four", ["one", "two", "three", "four"]],
  ["one\vtwo\fthree", ["one", "two", "three"]],
  ["a\0b\u0007c\u001b[31m", ["a\ufffdb\ufffdc\ufffd[31m"]],
  ["a\tb", ["a\tb"]],
  ["*/ /* # '' ${x}", ["*/ /* # '' ${x}"]],
  ["half \ud800", ["half \ufffd"]],
  ["\u202eturned", ["\ufffdturned"]],
  ["ünï 🐧", ["ünï 🐧"]],
])("%j", (text, want) => {
  expect(commentLines(text)).toEqual(want)
})

test("on one line", () => {
  expect(onOneLine(" one\r\n\r\n  two\0 ")).toBe("one two\ufffd")
})

/** A comment where comments are made from text: at the head of a file and above a binding. */
function commented(text: string): string {
  const one = binding(["one"], integer(1), { comment: text })
  return `${printNix(withComment(attributeSet([one]), text))}\n`
}

const texts = fc.array(
  fc.oneof(
    fc.constantFrom("\r", "\n", "\r\n", "\u2028", "\u2029", "\0", "\u0085", "\v", "\f", "\u001b"),
    fc.constantFrom("*/", "/*", "#", "''", '"', "${", "throw 1", "\\", "nixfmt:disable", " ", "\t"),
    fc.string({ unit: "binary", maxLength: 3 }),
  ),
  { maxLength: 8 },
)
const random = fc
  .sample(texts, { numRuns: effort(200, 5_000), seed: 9 })
  .map((parts) => parts.join(""))

describe("whatever the text", () => {
  test("the comment ends where it should, and is printed as it is formatted", () => {
    for (const text of random) {
      const printed = commented(text)
      expect(printNix(parseNix(printed))).toBe(printed.slice(0, -1))
      const code = printed.split("\n").filter((line) => !line.trim().startsWith("#"))
      expect(code.map((line) => line.trim()).filter((line) => line !== "")).toEqual([
        "{",
        "one = 1;",
        "}",
      ])
    }
  })

  nixTest("Nix reads what was meant", () => {
    const sets = random.slice(0, effort(200, 2_000)).map((text) => `(${commented(text)})`)
    expect(evaluate(`builtins.all (set: set == { one = 1; }) [ ${sets.join("\n")} ]`)).toBe(true)
  })
})

test.each([
  "/* a\rthrow 1 */ 1",
  "/* a\r\n b */ 1",
  "[ 1 /* a\rb */ 2 ]",
  "# a\r1",
  "{ a = 1; /* x\ry */ }",
])("a carriage return in %j stays in its comment", (text) => {
  const printed = printNix(parseNix(text))
  expect(printed).not.toContain("\r")
  expect(codeOf(printed)).toEqual(codeOf(text))
})

/** A text without its comments and white space. */
function codeOf(source: string): readonly string[] | null {
  return source.replace(/\/\*[^]*?\*\/|#[^\r\n]*/g, "").match(/\S/g)
}

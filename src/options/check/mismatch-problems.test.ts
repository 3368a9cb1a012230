import { expect, test } from "vitest"
import { str } from "../../nix/values/templates.ts"
import { identifier } from "../../nix/syntax/construct.ts"
import { reference } from "../../nix/values/references.ts"
import { checkDefinitions } from "./check-definitions.ts"
import { mismatchProblem } from "./mismatch-problems.ts"
import { parseTypeText } from "../tree/type-text.ts"

const expression = reference(identifier("x"))

/** The problems of an option of a type, defined as a value. */
function problemsOf(typeText: string, value: unknown) {
  const { type } = parseTypeText(typeText)
  const options = new Map([["x", { kind: "option", type, typeText } as const]])
  return checkDefinitions({ x: value }, options).map((each) => mismatchProblem(each, []))
}

test.each<[string, unknown, string, string | undefined]>([
  ["boolean", "true", 'expected boolean, received the string "true"', "write true without quotes"],
  ["signed integer", "8", 'expected integer, received the string "8"', "write 8 without quotes"],
  ["signed integer", 1.5, "expected integer, received the number 1.5", undefined],
  [
    "floating point number",
    1,
    "expected floating point number, received the number 1",
    "Nix tells 1 and 1.0 apart: write nix`1.0`",
  ],
  [
    "integer between 0 and 100 (both inclusive)",
    101,
    "expected integer between 0 and 100, received the number 101",
    undefined,
  ],
  ["string", 22, "expected string, received the number 22", 'write it as text: "22"'],
  ["null or string", {}, "expected null or string, received an attribute set", undefined],
  ["package", "git", 'expected package, received the string "git"', "the package is pkgs.git"],
  [
    "list of string",
    "a",
    'expected list of string, received the string "a"',
    "write it as a list, in brackets",
  ],
  [
    "one of “yes”, “no”, “maybe”",
    "mayb",
    'expected one of "yes", "no", "maybe", received the string "mayb"',
    'did you mean "maybe"?',
  ],
  [
    "string matching the pattern [0-9]+%",
    "50",
    'expected string matching the pattern [0-9]+%, received the string "50"',
    undefined,
  ],
  ["absolute path", "etc/x", 'expected absolute path, received the string "etc/x"', undefined],
  [
    "signed integer",
    str`${expression}/x`,
    "expected integer, received a string with interpolations",
    undefined,
  ],
  [
    "boolean",
    "x".repeat(99),
    `expected boolean, received the string "${"x".repeat(60)}…"`,
    undefined,
  ],
])("a wrong %s", (typeText, value, message, hint) => {
  expect(problemsOf(typeText, value)).toEqual([
    { code: "NG027", severity: "error", path: ["x"], message, hint },
  ])
})

test.each<[string, unknown]>([
  ["signed integer", expression],
  ["absolute path", str`${expression}/x`],
  ["string matching the pattern [0-9]+%", str`${expression}%`],
  ["one of “yes”, “no”", str`${expression}`],
  ["null or (list of string)", undefined],
])("%s takes what only Nix knows", (typeText, value) => {
  expect(problemsOf(typeText, value)).toEqual([])
})

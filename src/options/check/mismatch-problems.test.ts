import { expect, test } from "vitest"
import { nix, str } from "../../nix/values/templates.ts"
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
  [
    "integer or floating point number between 0.1 and 1 (both inclusive)",
    3,
    "expected integer between 0.1 and 1 or floating point number between 0.1 and 1, received the number 3",
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
    "list of string",
    true,
    "expected list of string, received the boolean true",
    'write it as a list, in brackets; write it as text: "true"',
  ],
  [
    "list of (list of string)",
    "a",
    'expected list of list of string, received the string "a"',
    undefined,
  ],
  [
    "list of signed integer",
    8,
    "expected list of integer, received the number 8",
    "write it as a list, in brackets",
  ],
  [
    "null or (list of (string or absolute path)) or string or absolute path",
    true,
    "expected null or list of (string or absolute path) or string or absolute path, received the boolean true",
    'write it as text: "true"',
  ],
  [
    "null or (list of (string or absolute path)) or string or absolute path",
    0.5,
    "expected null or list of (string or absolute path) or string or absolute path, received the number 0.5",
    'write it as text: "0.5"',
  ],
  [
    "null or (list of (string or absolute path)) or string or absolute path",
    { a: 1 },
    "expected null or list of (string or absolute path) or string or absolute path, received an attribute set",
    undefined,
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
  [
    "boolean",
    nix`lib.hasPrefix "a"`,
    'expected boolean, received lib.hasPrefix "a", which is a function',
    "it lacks an argument",
  ],
  [
    "null or (list of string)",
    nix`builtins.replaceStrings`,
    "expected null or list of string, received builtins.replaceStrings, which is a function",
    "it lacks 3 arguments",
  ],
  ["string", nix`[ "a" ]`, "expected string, received a list", undefined],
])("a wrong %s", (typeText, value, message, hint) => {
  expect(problemsOf(typeText, value)).toEqual([
    { code: "NG027", severity: "error", path: ["x"], message, hint },
  ])
})

test.each<[value: unknown, isTold: boolean]>([
  [nix`final: prev: { }`, false],
  [nix`{ __functor = self: final: prev: { }; }`, false],
  [nix`{ inherit (x) __functor; }`, false],
  [nix`{ a = 1; } // x`, false],
  [nix`{ }`, true],
  [nix`let a = 1; in { inherit a; }`, true],
])("where a function stands, a set is one that can be called: %#", (value, isTold) => {
  const told = problemsOf("function that evaluates to a(n) string", value)
  expect(told).toMatchObject(isTold ? [{ code: "NG027" }] : [])
})

test.each([
  [nix`lib.optional true [ "a" ]`],
  [nix`lib.optionals true [ [ "a" ] ]`],
  [nix`lib.unique (lib.take 1 ([ "a" ] ++ [ [ ] ]))`],
])("elements that a function of the library hands on: %#", (value) => {
  expect(problemsOf("list of string", value)).toMatchObject([
    { code: "NG027", message: "expected string, received a list" },
  ])
})

test.each<[string, unknown]>([
  ["list of string", nix`lib.optional true "a" ++ lib.optionals true x`],
  ["list of string", nix`lib.filter (x: true) [ [ ] ]`],
  ["signed integer", expression],
  ["absolute path", str`${expression}/x`],
  ["string matching the pattern [0-9]+%", str`${expression}%`],
  ["one of “yes”, “no”", str`${expression}`],
  ["null or (list of string)", undefined],
])("%s takes what only Nix knows", (typeText, value) => {
  expect(problemsOf(typeText, value)).toEqual([])
})

import { describe, expect, test } from "vitest"
import { effort } from "../../../test/support/effort.ts"
import { formatNix } from "./format.ts"

/** What is given, and what comes of it. All of it stays as it is when it is formatted again. */
const cases: readonly [name: string, given: string, want: string][] = [
  ["operators get spaces", "a+b", "a + b\n"],
  ["a set of one binding stays on its line in a list", "[{a=1;}]", "[ { a = 1; } ]\n"],
  ["a nested set is expanded", "{a={b=1;};}", "{\n  a = {\n    b = 1;\n  };\n}\n"],
  ["several items are expanded", "[ 1 2 ]", "[\n  1\n  2\n]\n"],
  ["empty brackets", "[ {} [] ]", "[\n  { }\n  [ ]\n]\n"],
  ["brackets on two lines stay there", "[\n]", "[\n]\n"],
  ["let", "let a=1; in a", "let\n  a = 1;\nin\na\n"],
  ["if", "if a then b else c", "if a then b else c\n"],
  [
    "else if",
    "if a then b else if c then d else e",
    "if a then\n  b\nelse if c then\n  d\nelse\n  e\n",
  ],
  ["with absorbs a list", "{a=with b; [c d];}", "{\n  a = with b; [\n    c\n    d\n  ];\n}\n"],
  ["assert", "assert a; b", "assert a;\nb\n"],
  ["inherit", "{inherit a b;inherit (c) d;}", "{\n  inherit a b;\n  inherit (c) d;\n}\n"],
  ["parameters", "{a,b}: a", "{ a, b }: a\n"],
  ["parameters with defaults", "{a?1,...}@b: a", "{\n  a ? 1,\n  ...\n}@b:\na\n"],
  ["a name for the argument in front", "b@{a}: a", "b@{ a }: a\n"],
  ["functions of names", "a: b: {c=1;}", "a: b: { c = 1; }\n"],
  ["a last argument is expanded first", "f a {b=1;c=2;}", "f a {\n  b = 1;\n  c = 2;\n}\n"],
  ["selection", "a . b or c", "a.b or c\n"],
  ["selection from a number", "1 .a", "1 .a\n"],
  ["has", "a?b.c", "a ? b.c\n"],
  ["negation", "! a && -b", "!a && -b\n"],
  ["update after a set", "{a={b=1;}//c;}", "{\n  a = {\n    b = 1;\n  }\n  // c;\n}\n"],
  ["concatenation with a list last", "{a=b++[c d];}", "{\n  a = b ++ [\n    c\n    d\n  ];\n}\n"],
  ["long pipes", "a |> b |> c |> d", "a\n|> b\n|> c\n|> d\n"],
  ["an indented string", "''\n      a\n        b\n    ''", "''\n  a\n    b\n''\n"],
  ["an indented string of one line", "''a''", '"a"\n'],
  ["one that needs its quotes", "''say \"a\"''", "''say \"a\"''\n"],
  ["its escapes in plain quotes", "''''${a}'''b''", "\"\\${a}''b\"\n"],
  ["a URI", "https://nixos.org", '"https://nixos.org"\n'],
  ["paths", "[ ./a ~/b <c> ./${d}/e ]", "[\n  ./a\n  ~/b\n  <c>\n  ./${d}/e\n]\n"],
  [
    "old let",
    "let {body=1;}",
    "let {\n  body = 1;\n}\n".replace("let {\n  body = 1;\n}", "let { body = 1; }"),
  ],
  ["dynamic names", '{${a}.b=1;"c d"=2;}', '{\n  ${a}.b = 1;\n  "c d" = 2;\n}\n'],
  ["line comments", "{ # a\n  b = 1; # c\n}", "{\n  # a\n  b = 1; # c\n}\n"],
  ["block comments", "/* a */ b", "# a\nb\n"],
  ["block comments of several lines", "/* a\n * b\n */\nc", "/*\n  a\n  b\n*/\nc\n"],
  ["documentation comments", "{\n  /** a */\n  b = 1;\n}", "{\n  /**\n    a\n  */\n  b = 1;\n}\n"],
  ["the language of a string", '/* bash */ "a"', '/* bash */ "a"\n'],
  ["blank lines", "{\n\n\n  a = 1;\n\n\n  b = 2;\n}", "{\n\n  a = 1;\n\n  b = 2;\n}\n"],
  [
    "comments of parameters with leading commas",
    "{ a # x\n, b\n}: a",
    "{\n  a, # x\n  b,\n}:\na\n",
  ],
  [
    "a region that is not formatted",
    "{\n  /*nixfmt:disable*/\n  a   =  1;\n  /*nixfmt:enable*/\n  b   =  2;\n}",
    "{\n  /*nixfmt:disable*/\n  a   =  1;\n  /*nixfmt:enable*/\n  b = 2;\n}\n",
  ],
  ["names defined twice", "{ a = 1; a = 2; }", "{\n  a = 1;\n  a = 2;\n}\n"],
]

describe("formatNix", () => {
  test.each(cases)("%s", (_name, given, want) => {
    const once = formatNix(given)
    expect(once).toBe(want)
    expect(formatNix(once)).toBe(want)
  })

  test("a line counts without its indentation", () => {
    const long = `{ a = { b = { c = f ${"x".repeat(40)} ${"y".repeat(50)}; }; }; }`
    expect(formatNix(long)).toContain(`c = f ${"x".repeat(40)} ${"y".repeat(50)};`)
  })

  // what is written grows with the square of the levels: each is indented by all before it
  const levels = effort(2000, 5000)
  test.each([
    ["lists", "[".repeat(levels) + "]".repeat(levels)],
    ["strings", '"${'.repeat(levels) + "1" + '}"'.repeat(levels)],
    ["paths", "./a${".repeat(levels) + "1" + "}".repeat(levels)],
    ["functions", "{a}:".repeat(levels) + "1"],
    ["a chain of ++", `a${" ++ a".repeat(10_000)}`],
    ["a chain of arguments", `f${" a".repeat(50_000)}`],
  ])("deep nesting: %s", (_name, given) => {
    expect(formatNix(given).replace(/\s/g, "").length).toBeGreaterThanOrEqual(2 * levels)
  })
})

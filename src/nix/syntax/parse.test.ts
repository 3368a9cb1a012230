import { describe, expect, test } from "vitest"
import { problemsOf } from "../../../test/support/problems.ts"
import type { Node } from "./ast.ts"
import { parseNix } from "./parse.ts"

/** The tree in short: kinds and texts, with the operators' nesting shown by parentheses. */
function outline(node: Node): string {
  if (node.kind === "binary") {
    return `(${outline(node.left)} ${node.operator.text} ${outline(node.right)})`
  }
  if (node.kind === "unary") return `(${node.operator.text}${outline(node.operand)})`
  if (node.kind === "hasAttribute") return `(${outline(node.expression)} ? …)`
  if (node.kind === "apply") return `(${[node.function, ...node.arguments].map(outline).join(" ")})`
  if (node.kind === "identifier") return node.name.text
  if (node.kind === "path") {
    return `path:${node.parts.map((part) => (typeof part === "string" ? part : "${…}")).join("")}`
  }
  return "literal" in node ? `${node.kind}:${node.literal.text}` : node.kind
}

describe("parseNix", () => {
  test.each([
    ["precedence", "a + b * c ++ d", "(a + (b * (c ++ d)))"],
    ["left", "a - b - c", "((a - b) - c)"],
    ["right", "a -> b -> c", "(a -> (b -> c))"],
    ["update is right", "a // b // c", "(a // (b // c))"],
    ["not is weaker than +", "!a + b == c", "((!(a + b)) == c)"],
    ["not under a stronger operator", "a ++ !b + c", "(a ++ (!(b + c)))"],
    ["negation is stronger than ?", "-a ? b", "((-a) ? …)"],
    ["? is stronger than ++", "a ++ b ? c", "(a ++ (b ? …))"],
    ["application", "f a b + c", "((f a b) + c)"],
    ["pipes", "a |> b |> c", "((a |> b) |> c)"],
    ["pipes to the left", "a <| b <| c", "(a <| (b <| c))"],
    ["or as an argument", "map or a", "((map or) a)"],
    ["a path, no division", "a/b", "path:a/b"],
    ["division", "a / b", "(a / b)"],
    ["a URI, no function", "x:x", "uri:x:x"],
    ["a search path, no comparison", "a<b>c", "(a searchPath:<b> c)"],
    ["a name with a dash", "a-b", "a-b"],
    ["a float", "1.e3", "float:1.e3"],
    ["a float after an integer", "00.5", "(integer:00 float:.5)"],
    ["a path with an interpolation", "./a/${b}c", "path:./a/${…}c"],
    ["the largest integer", "9223372036854775807", "integer:9223372036854775807"],
  ])("%s", (_name, given, want) => {
    expect(outline(parseNix(given).expression)).toBe(want)
  })

  test("comments stay with what they belong to", () => {
    const { expression, eof } = parseNix("{\n  # one\n  a = 1; # two\n\n  # three\n}\n# four\n")
    if (expression.kind !== "attributeSet") throw new Error("not a set")
    const [a] = expression.bindings
    if (a?.kind !== "definition") throw new Error("not a definition")
    const [name] = a.path
    expect(name?.name.kind === "identifier" && name.name.name.comments).toStrictEqual([
      { kind: "line", text: " one" },
    ])
    expect(a.semicolon.trailing).toBe("two")
    expect(expression.close.comments).toStrictEqual([
      { kind: "blankLine" },
      { kind: "line", text: " three" },
    ])
    expect(eof.comments).toStrictEqual([{ kind: "line", text: " four" }])
  })

  test("positions", () => {
    const { expression } = parseNix("f\n  { a = 1; }")
    if (expression.kind !== "apply") throw new Error("not an application")
    expect(expression.arguments[0]).toMatchObject({ start: 4, end: 14, open: { line: 2 } })
  })

  test.each([
    ["{ a = ; }", 1, 7, "expected an expression, found `;`"],
    ["{\n  a = 1\n}", 3, 1, "expected `;`, found `}`"],
    ["[ x: y ]", 1, 4, "expected `]`, found `:`"],
    ["a == b == c", 1, 8, "expected parentheses, as `==` cannot be chained with it, found `==`"],
    ["a + x: y", 1, 6, "expected an operator or the end of the text, found `:`"],
    ["9223372036854775808", 1, 1, "the integer 9223372036854775808 does not fit into 64 bits"],
    ["1.5e999", 1, 1, "the number 1.5e999 is too large or too small"],
    ['"a', 1, 3, "this string is never closed"],
    ["./a/", 1, 4, "a path cannot end in a slash"],
    ["./a//b", 1, 1, "a path starts with names and single slashes"],
    ['"\0"', 1, 2, "a string cannot hold a NUL character"],
    ["{ a = 1; a = 2; }", 1, 10, "the attribute `a` is defined already"],
    ["{ a.b = 1; a.b.c = 2; }", 1, 14, "the attribute `b` is defined already"],
    ["{ a, a }: a", 1, 6, "there is a parameter `a` already"],
    ["let ${a} = 1; in a", 1, 5, "only fixed names can be bound by `let`"],
    ["{ inherit ${a}; }", 1, 11, "only fixed names can be inherited"],
    ["", 1, 1, "expected an expression, found the end of the text"],
    ["é", 1, 1, "expected an expression, found `é`"],
    ["\u{feff}{ }", 1, 1, "expected an expression, found U+FEFF, which cannot be seen"],
    ["[\u00a0a ]", 1, 2, "expected `]`, found U+00A0, which cannot be seen"],
    ["{ a = 1;\u200b }", 1, 9, "expected `}`, found U+200B, which cannot be seen"],
  ])("an error: %s", (text, line, column, message) => {
    const told = `${message} (line ${line}, column ${column})`
    expect(problemsOf(() => parseNix(text, "a.nix"))).toMatchObject([
      { code: "NG011", message: told, place: { file: "a.nix", line, column } },
    ])
  })

  test.each([
    "{ a = { b = 1; }; a.c = 2; }",
    "{ a = { b = { }; }; a = { b = { }; }; }",
    "{ ${a} = 1; ${a} = 2; }",
    "let a.${b} = 1; in a",
    "./a//b${c}",
    "{ a, b, }: a",
    '{ inherit "a" ${"b"}; }',
    "{ or = 1; }.or",
    "# a\r1",
  ])("valid: %s", (text) => {
    expect(parseNix(text).kind).toBe("file")
  })
})

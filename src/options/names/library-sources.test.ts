import ts from "typescript-6"
import { expect, test } from "vitest"
import { makeProject } from "../../../test/support/project.ts"
import { evaluate, inputPath, inputsTest } from "../../../test/support/nix.ts"
import { printNixpkgsNames } from "../../cli/types/nixpkgs-names.ts"
import { namesFile } from "../extraction/extract-file.ts"
import { type ToldNames, toldNamesSchema } from "./nix-names.ts"

/** What is told of a library that is a file with an attribute `f`. */
function toldOf(text: string): ToldNames {
  const line = text.split("\n").findIndex((each) => /\bf( =|;)/.test(each)) + 1
  return toldNamesSchema.parse({
    packages: null,
    library: { f: null },
    builtins: [],
    sources: { places: { "": { f: { file: "a", line } } }, files: { a: text } },
  })
}

/** What is written of it. */
function written(text: string): string {
  return libraryIn(toldOf(text))
}

function libraryIn(told: ToldNames): string {
  const text = printNixpkgsNames(told)
  return /LibraryFunctions \{\n([^]*?)\}\n\ninterface/.exec(text)?.[1] ?? text
}

const untold = '  readonly "f": Reference\n'
const ofOne = '  readonly "f": NamedFunction<[x?: unknown, ...more: unknown[]]>\n'
const ofTwo = ofOne.replace("x?", "attributes?: unknown, z?")

test.each([
  ["a parameter", "{ f = x: x; }", ofOne],
  [
    "several",
    "{ f = a: b: a; }",
    '  readonly "f": NamedFunction<[a?: unknown, b?: unknown, ...more: unknown[]]>\n',
  ],
  [
    "a set with a default",
    "{\n  # Says.\n  f = { x, y ? 1, ... }: z: x;\n}",
    `  /**\n   * \`{ x, y ? …, ... }: z: …\`\n   *\n   * Says.\n   */\n${ofTwo}`,
  ],
  ["a set with a name", "{ f = args@{ x }: z: x; }", `  /** \`{ x }: z: …\` */\n${ofTwo}`],
  ["names that TypeScript has not", "{ f = x': x'; }", ofOne.replace("x", "x_")],
  ["its words as names", "{ f = default: 1; }", ofOne.replace("x", "default_")],
  [
    "what is behind a let, a with and an assert",
    "{ f = let a = 1; in with a; assert a; (x: x); }",
    ofOne,
  ],
  ["no function", "{ f = 1; }", untold],
  ["a doc comment", "{\n  /** Says. */\n  f = x: x;\n}", `  /** Says. */\n${ofOne}`],
  [
    "a doc comment before the function",
    "{\n  f = /** Says. */ x: x;\n}",
    `  /** Says. */\n${ofOne}`,
  ],
  [
    "one on a line of its own there",
    "{\n  # No doc comment.\n  f =\n    /**\n      Says.\n    */\n    x: x;\n}",
    `  /** Says. */\n${ofOne}`,
  ],
  [
    "the one before the definition, where there are two",
    "{\n  /** Says. */\n  f = /** Says something else. */ x: x;\n}",
    `  /** Says. */\n${ofOne}`,
  ],
  ["no other comment there", "{\n  f = /* not for readers */ x: x;\n}", ofOne],
  [
    "a doc comment over lines",
    "{\n  /**\n    Says.\n\n    # Type\n    :::{.example}\n    a {var}`b`\n    :::\n  */\n  f = x: x;\n}",
    `  /**\n   * Says.\n   *\n   * # Type\n   * a \`b\`\n   */\n${ofOne}`,
  ],
  ["an old comment", "{\n  /* Says. */\n  f = x: x;\n}", `  /** Says. */\n${ofOne}`],
  [
    "lines",
    "{\n  # Says\n  # more.\n  f = x: x;\n}",
    `  /**\n   * Says\n   * more.\n   */\n${ofOne}`,
  ],
  ["what an empty line sets off, which is about others", "{\n  # Others\n\n  f = x: x;\n}", ofOne],
  [
    "the doc comment, and no word beside it",
    "{\n  /** Says. */\n  # TODO\n  f = x: x;\n}",
    `  /** Says. */\n${ofOne}`,
  ],
  ["what would end the comment", "{\n  # a */ b\n  f = x: x;\n}", `  /** a *\\/ b */\n${ofOne}`],
  ["what would hide text", "{\n  # a \u202e b\n  f = x: x;\n}", `  /** a \ufffd b */\n${ofOne}`],
  ["what Nix cannot read", "{ f = x: ; }", untold],
  ["what is from elsewhere", "{ inherit (builtins) f; }", untold],
  ["what is from itself", "{ inherit (self) f; }", untold],
])("of %s is written what is said", (_case, text, expected) => {
  expect(written(text)).toBe(expected)
})

test("long texts end with a whole line, and no code is open", () => {
  const long = written(
    `{\n/**\n${"  words\n".repeat(20)}\n\`\`\`\n${"code\n".repeat(20)}\`\`\`\n*/\nf = x: x; }`,
  )
  expect(long).toMatch(/code\n {3}\* ```\n {3}\* …\n {3}\*\/\n/)
  expect(written(`{\n# ${"x".repeat(5000)}\nf = x: x; }`)).toBe(`  /** … */\n${ofOne}`)
})

/** What TypeScript cannot read. */
function syntaxErrors(text: string): readonly string[] {
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true })
  return diagnostics.map((each) => ts.flattenDiagnosticMessageText(each.messageText, "\n"))
}

test("all that a parameter may be called, TypeScript can read", () => {
  const names =
    "default function class new this type string x' a-b _ yield await enum export".split(" ")
  for (const name of names)
    expect(syntaxErrors(printNixpkgsNames(toldOf(`{ f = ${name}: _: 1; }`)))).toEqual([])
})

function place(file: string) {
  return { file, line: 1 }
}

test("what one file says is lost by itself", () => {
  const told = toldNamesSchema.parse({
    packages: null,
    library: { f: null, g: null, lists: ["f", "h"] },
    builtins: [],
    sources: {
      places: { "": { f: place("a"), g: place("b") }, lists: { f: place("c"), h: place("d") } },
      files: { a: "{ inherit (self.lists) f; }", b: "{ g = ", c: "{ f = /** F. */ y: z: y; }" },
    },
  })
  expect(libraryIn(told)).toBe(`  /** F. */
  readonly "f": NamedFunction<[y?: unknown, z?: unknown, ...more: unknown[]]>
  readonly "g": Reference
  readonly "lists": Names<"h"> & {
  /** F. */
  readonly "f": NamedFunction<[y?: unknown, z?: unknown, ...more: unknown[]]>
}
`)
})

inputsTest("the library of nixpkgs is read", () => {
  const lib = `import ${inputPath("nixpkgs")}/lib`
  const told = toldNamesSchema.parse(evaluate(`import ${namesFile} { lib = ${lib}; pkgs = { }; }`))
  const own = told.functions?.get("")
  const said = ["getExe", "optionalString", "mapAttrs"].map((name) => own?.get(name)?.text)
  expect(said).toEqual([
    expect.stringContaining("Get the path to the main program of a package"),
    expect.stringContaining("# Inputs"),
    expect.stringContaining("mapAttrs ::"),
  ])
  const parameters = (name: string) => own?.get(name)?.parameters
  expect(parameters("optionalString")).toEqual(["cond", "string"])
  expect(parameters("foldr")).toEqual(["op", "nul", "list"])
  expect(syntaxErrors(printNixpkgsNames(told))).toEqual([])
  const isTold = [...(own?.values() ?? [])].filter(({ text }) => text !== "")
  expect(isTold.length).toBeGreaterThan(250)
})

inputsTest("what is written nowhere, or in no file, costs nothing else", () => {
  const file = `${makeProject({ "a.nix": "{\n  # Says.\n  f = x: x;\n}\n" })}/a.nix`
  const lib = `(import ${inputPath("nixpkgs")}/lib).extend (_: _: import ${file} // builtins.listToAttrs [ { name = "g"; value = throw "gone"; } ])`
  const told = toldNamesSchema.parse(evaluate(`import ${namesFile} { lib = ${lib}; pkgs = { }; }`))
  const own = told.functions?.get("")
  expect(own?.get("f")).toEqual({ parameters: ["x"], text: "Says." })
  expect(own?.has("g")).toBe(false)
})

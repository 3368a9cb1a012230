/**
 * What is told of a fleet with mistakes, in terminals of several widths and in the formats of services.
 * `npx vitest run test/reports.test.ts -u` writes what is expected anew.
 */
import { createRequire } from "node:module"
import { appendFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { stripVTControlCharacters } from "node:util"
import Ajv from "ajv-draft-04"
import addFormats from "ajv-formats"
import pc from "picocolors"
import { beforeAll, describe, expect, test } from "vitest"
import { reporterFor, tellProblems } from "../src/cli/outcome/report.ts"
import { type Format, formats } from "../src/cli/command-line/common.ts"
import type { Outcome } from "../src/cli/command-line/definition.ts"
import { exitStatus } from "../src/cli/outcome/exit-status.ts"
import type { Terminal } from "../src/cli/terminal/terminal.ts"
import { visibleInColor } from "../src/problems/visible.ts"
import { type Problem, problem } from "../src/problems/problem.ts"
import { excerptReader } from "../src/report/sources.ts"
import { widthOf } from "../src/report/cells.ts"
import { loadModel } from "./support/model.ts"
import { hostFile, keptProject } from "./support/project.ts"
import { testTerminal } from "./support/terminal.ts"

const long = `"${"a".repeat(70)}"`

const files = {
  "hosts/web.ts": `import { defineHost } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  servics: [],
\tdeploy: { tags: ["ホスト", 5] },
  inventory: { one: ${long}, two: ${long} },
})
`,
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [
      `hosts/db-${index}.ts`,
      hostFile(`\n  config: { networking: { hostName: "x" } },\n`),
    ]),
  ),
  "hosts/50%,a:b.ts": hostFile(""),
}

let folder = ""
let problems: readonly Problem[] = []

beforeAll(() => {
  folder = keptProject(files)
  const at = (file: string, line: number, column: number) => ({
    file: join(folder, file),
    line,
    column,
  })
  problems = [
    problem("NG021", {
      message: 'unknown key "servics"',
      path: ["servics"],
      place: at("hosts/web.ts", 6, 3),
      hint: 'did you mean "services"?',
    }),
    problem("NG020", {
      message: "expected a string, received the number 5",
      path: ["deploy", "tags", 1],
      place: at("hosts/web.ts", 7, 26),
    }),
    problem("NG150", {
      message:
        "a value that is too long for most of the terminals that people have, and for its words",
      path: ["inventory", "two"],
      place: at("hosts/web.ts", 8, 95),
      detail:
        "what stands there:\n    an indented line that is told as it is, but for the words that are too many for it",
      hint: "write it in another way, which is shorter, or let it be as it is",
      related: [
        {
          message: "first defined here",
          path: ["inventory", "one"],
          place: at("hosts/web.ts", 8, 16),
        },
        { message: "a host of the same kind", place: at("hosts/db-1.ts", 4, 3) },
      ],
    }),
    ...Array.from({ length: 9 }, (_, index) =>
      problem("NG109", {
        message: `the name db-${index} is that of the host's file`,
        path: ["config", "networking", "hostName"],
        place: at(`hosts/db-${index}.ts`, 4, 27),
        hint: "leave it out here",
      }),
    ),
    problem("NG101", {
      message: "50% is\r\nno name: 日本",
      place: { file: join(folder, "hosts/50%,a:b.ts") },
    }),
    problem("NG051", { message: "the definitions' types are not checked" }),
  ]
  return () => rmSync(folder, { recursive: true })
})

/** The file of what is expected. */
function golden(name: string): string {
  return join(import.meta.dirname, "reports", name)
}

function told(display: Partial<Terminal>): string {
  const terminal = testTerminal(folder)
  tellProblems(problems, { ...terminal, ...display })
  return terminal.told()
}

describe.each([60, 80, 120])("in %i columns", (width) => {
  test("every line is as it should be, and none is wider", async () => {
    const text = told({ width })
    await expect(`${text}\n`).toMatchFileSnapshot(golden(`${width}.txt`))
    expect(text.split("\n").filter((line) => widthOf(line) > width)).toEqual([])
  })

  test("colours and links change nothing of it", async () => {
    const text = told({ width, colors: pc.createColors(true), links: true })
    expect(stripVTControlCharacters(text)).toBe(told({ width }))
    expect(visibleInColor(text)).toBe(text)
    const shown = text.replaceAll("\u001b", "␛").replaceAll(encodeURI(folder), "…")
    await expect(`${shown}\n`).toMatchFileSnapshot(golden(`${width}-color.txt`))
  })
})

test("where nobody says how wide lines may be, none is broken but those of files", async () => {
  await expect(`${told({})}\n`).toMatchFileSnapshot(golden("pipe.txt"))
})

test("in GitHub's runner the annotations follow the words", () => {
  const text = told({ annotates: true })
  expect(text.startsWith(told({}))).toBe(true)
  const lines = text.slice(told({}).length).trim().split("\n")
  expect(lines).toHaveLength(problems.length)
  expect(lines.every((line) => /^::(error|warning) /.test(line))).toBe(true)
})

function outcomeOf(found: readonly Problem[]): Outcome<object> {
  return { status: exitStatus.problems, problems: found, json: () => ({}), words: () => undefined }
}

async function reported(format: Format, found = problems, directory = folder): Promise<string> {
  const terminal = testTerminal(directory)
  const report = await reporterFor(format, { ...terminal, repository: folder })
  report(outcomeOf(found))
  return terminal.written()
}

test.each<[Format, string]>([
  ["github", "github.txt"],
  ["gitlab", "gitlab.json"],
  ["json", "problems.json"],
  ["sarif", "sarif.json"],
])("as %s", async (format, name) => {
  await expect(`${await reported(format)}\n`).toMatchFileSnapshot(golden(name))
})

test("services name files from the repository, wherever the command was started", async () => {
  for (const format of ["github", "gitlab", "sarif"] as const)
    expect(await reported(format, problems, join(folder, "hosts"))).toBe(await reported(format))
})

/** The schema that OASIS publishes with the format. */
const schema: object = createRequire(import.meta.url)(
  "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
)

describe("SARIF is valid by its schema", () => {
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)

  test.each<[string, () => readonly Problem[]]>([
    ["of all kinds of problems", () => problems],
    ["of none", () => []],
    ["of one", () => problems.slice(0, 1)],
    ["of what has no place", () => problems.filter(({ place }) => place === undefined)],
  ])("%s", async (_, found) => {
    const log: unknown = JSON.parse(await reported("sarif", found()))
    expect([validate(log), validate.errors]).toEqual([true, null])
  })

  test("which finds what is wrong", () => {
    expect(validate({ version: "2.1.0", runs: [{ tool: {} }] })).toBe(false)
  })
})

async function fingerprints(found: readonly Problem[]): Promise<readonly string[]> {
  const report: { fingerprint: string }[] = JSON.parse(await reported("gitlab", found))
  return report.map(({ fingerprint }) => fingerprint)
}

/** The same problems, further down in their files. */
function moved(found: readonly Problem[], lines: number): readonly Problem[] {
  return found.map((each) => ({
    ...each,
    place: each.place && { ...each.place, line: (each.place.line ?? 1) + lines },
  }))
}

test("fingerprints are different, and stay when lines move above", async () => {
  const placed = problems.filter(({ place }) => place !== undefined)
  const twice = [...placed, ...moved(placed, 1)]
  const known = await fingerprints(twice)
  expect(new Set(known).size).toBe(twice.length)
  expect(await fingerprints(moved(twice, 10))).toEqual(known)
})

describe("a frame is of the file that was read", () => {
  test("it is there while that is as it was, and not when it has changed or is gone", async () => {
    const place = { file: join(folder, "hosts/read.ts"), line: 3, column: 1 }
    writeFileSync(place.file, hostFile(""))
    await loadModel(folder)
    expect(excerptReader()(place)).toMatchObject({ line: 3 })
    appendFileSync(place.file, "// more\n")
    expect(excerptReader()(place)).toBeUndefined()
    rmSync(place.file)
    expect(excerptReader()(place)).toBeUndefined()
  })

  test.each<[string, string | Uint8Array, object | undefined]>([
    ["a file without a line of that number", "one\n", undefined],
    ["a line that is shorter", "1\n2\n3\n4\n\n", { text: "", meant: { start: 0 } }],
    ["a line that ends as Windows has it", "1\r\n2\r\n3\r\n4\r\nport: 5\r\n", { text: "port: 5" }],
    ["a mark of the byte order", "\uFEFF1\n2\n3\n4\nport", { text: "port" }],
    ["a binary file", Uint8Array.from([1, 10, 10, 10, 10, 0, 255]), undefined],
    ["what is no UTF-8", Uint8Array.from([10, 10, 10, 10, 255, 254]), { text: "\uFFFD\uFFFD" }],
    ["ten megabytes of another script", `1\n2\n3\n4\n${"я".repeat(1e7)}`, { line: 5 }],
    ["a line of ten megabytes", `1\n2\n3\n4\n${"x".repeat(1e7)}`, { line: 5 }],
    [
      "a file that cannot be parsed",
      "1\n2\n3\n4\n[{(",
      { text: "[{(", meant: { start: 0, end: 1 } },
    ],
    ["a file nested very deeply", `1\n2\n3\n4\n${"[".repeat(1e5)}`, { line: 5, meant: { end: 1 } }],
  ])("%s", (_, text, want) => {
    const file = join(folder, "other.ts")
    writeFileSync(file, text)
    const found = excerptReader()({ file, line: 5, column: 1 })
    expect(found ?? {}).toMatchObject(want ?? {})
    expect(found === undefined).toBe(want === undefined)
  })

  test("a column behind the end of its line is none", () => {
    const file = join(folder, "other.ts")
    writeFileSync(file, "ab\n")
    expect(excerptReader()({ file, line: 1, column: 4 })).toBeUndefined()
    expect(excerptReader()({ file, line: 1, column: 3 })?.meant).toEqual({
      start: 2,
      name: 2,
      end: 2,
    })
    expect(excerptReader()({ file: folder, line: 1, column: 1 })).toBeUndefined()
  })
})

test("a line with a secret is not shown, nor what is told to be one", () => {
  const file = join(folder, "secret.ts")
  const secret = ["correct", "horse", "7battery"].join("-")
  writeFileSync(file, `export default {\n  port: 1, password: "${secret}",\n  "${secret}"\n}\n`)
  const terminal = testTerminal(folder)
  const found = [
    problem("NG020", { message: "expected less", place: { file, line: 2, column: 3 } }),
    problem("NG100", {
      message: "a password is written here",
      place: { file, line: 3, column: 3 },
    }),
    problem("NG020", { message: "expected a list", place: { file, line: 1, column: 16 } }),
  ]
  tellProblems(found, terminal)
  expect(terminal.told()).not.toContain("horse")
  expect(terminal.told()).toContain("1 | export default {")
})

test("a problem that is found twice is told once, in every format", async () => {
  const [first] = problems
  const twice = first === undefined ? [] : [first, { ...first }]
  const times = await Promise.all(
    formats.map(async (format) => {
      const terminal = testTerminal(folder)
      const report = await reporterFor(format, terminal)
      report(outcomeOf(twice))
      return `${terminal.written()}${terminal.told()}`.split("unknown key").length - 1
    }),
  )
  expect(times).toEqual(formats.map(() => 1))
})

describe("what is underlined", () => {
  test.each<[string, string, string, string]>([
    ["a property", "export default { port: 70000, a: 1 }", "port", "port: 70000"],
    ["a property over several lines", "export default { port: {\n a: 1 } }", "port", "port"],
    ["an element", "export default [1, call(2, 3), 4]", "call", "call(2, 3)"],
    ["a name in quotes", 'export default { "a-b": 1 }', '"a-b"', '"a-b": 1'],
    ["a method", "export default { devices() { return 1 } }", "devices", "devices() { return 1 }"],
    ["a short property", "export default { a, b }", "b", "b"],
    ["a spread", "export default { ...base, a }", "...base", "...base"],
    ["an import", 'import { a } from "./a.ts"', '"./a.ts"', '"./a.ts"'],
    ["a statement's first name", "foo.bar(1)", "foo", "foo.bar(1)"],
  ])("%s", (_, text, name, whole) => {
    const file = join(folder, "underlined.ts")
    writeFileSync(file, `${text}\n`)
    const start = text.lastIndexOf(name)
    const { meant } = excerptReader()({ file, line: 1, column: start + 1 }) ?? {}
    expect(text.slice(meant?.start, meant?.end)).toBe(whole)
  })

  test.each([
    ['{ "nixgen": 5 }', 3, '"nixgen"'],
    ["{ port = 5; }", 3, "port"],
    ["a ü-b", 3, "ü-b"],
    ["a  b", 2, ""],
  ])("a word of a file that is no code: %s", (text, column, want) => {
    const file = join(folder, "other.json")
    writeFileSync(file, text)
    const { meant } = excerptReader()({ file, line: 1, column }) ?? {}
    expect(text.slice(meant?.start, meant?.end)).toBe(want)
  })
})

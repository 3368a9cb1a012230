/** The place of every value is where it was written: in the definition, or in whatever gave it there. */
import { readFileSync, realpathSync } from "node:fs"
import { join } from "node:path"
import {
  array,
  assert,
  asyncProperty,
  boolean,
  constant,
  constantFrom,
  record,
  type Arbitrary,
} from "fast-check"
import { describe, expect, test } from "vitest"
import type { Defined, Kind } from "../../src/fleet/defined.ts"
import * as library from "../../src/index.ts"
import { lineAndColumn, type PathSegment } from "../../src/problems/problem.ts"
import { placeOf } from "../../src/source/locate.ts"
import { createLoader } from "../../src/source/modules.ts"
import { effort } from "../support/effort.ts"
import { makeProject } from "../support/project.ts"

type Path = readonly PathSegment[]

/** The files without the mark, and where that stands. */
function unmarked(files: Readonly<Record<string, string>>) {
  const entries = Object.entries(files)
  const [name, text] = entries.find(([, each]) => each.includes("«")) ?? ["", ""]
  const bare = entries.map(([each, content]) => [each, content.replace("«", "")] as const)
  return { files: Object.fromEntries(bare), name, ...lineAndColumn(text, text.indexOf("«")) }
}

/** The place of a path in the definition of `a.ts`, and that of the mark. */
async function places(files: Readonly<Record<string, string>>, path: Path) {
  const { files: written, name, line, column } = unmarked(files)
  const folder = realpathSync(makeProject(written))
  const { value, problems } = await createLoader(library)(join(folder, "a.ts"))
  const { place } = value as Defined<Kind, unknown>
  const wanted = { problems: [], place: { file: join(folder, name), line, column } }
  return { found: { problems, place: placeOf({ place, path }) }, wanted }
}

const imports = `import { accept, config, defineHost, disk, filesystem, gpt, ifElse, mdraid, mkDefault, mkIf, mkMerge } from "nixgen"
`

const host = (code: string, path: Path, before = "") =>
  [code, path, `${imports}${before}\nexport default defineHost(${code} as any)\n`] as const

describe("in one file", () => {
  test.each([
    host("{ «system: 1 }", ["system"]),
    host("{ config: { a: { «b: 1 } } }", ["config", "a", "b"]),
    host("{ config: {\n  a: {\n    «b: 1 } } }", ["config", "a", "b"]),
    host("{ config: { '💾': 1, «'é-b': 1 } }", ["config", "é-b"]),
    host("{ config: { «[`a${1}`]: 1 } }", ["config", "a1"]),
    host("{ config: { a: [1, «2] } }", ["config", "a", 1]),
    host("{ config: { a: [[{ b: 1 }, { «b: 2 }]] } }", ["config", "a", 0, 1, "b"]),
    host("{ config: { a: 1, ...{ «b: 2 } } }", ["config", "b"]),
    host("{ config: { a: 1, ...shared } }", ["config", "b"], "const shared = { «b: 1 }"),
    host("{ config: { ...shared, «b: 1 } }", ["config", "b"], "const shared = { b: 1 }"),
    host("{ config: { b: 1, ...shared } }", ["config", "b"], "const shared = { «b: 1 }"),
    host("{ config: { «b: 1, ...shared } }", ["config", "b"], "const shared = { c: 1 }"),
    host("{ config: { ...(true ? x : {}), c: 1 } }", ["config", "b"], "const x = { «b: 1 }"),
    host("{ config: { ...null, ...undefined, ...x } }", ["config", "b"], "const x = { «b: 1 }"),
    host(
      "{ config: { ...f(), ...f(), d: { ...f() } } }",
      ["config", "d", "b"],
      "const f = () => ({ «b: 1 })",
    ),
    host("{ config: { ...{ ...x } } }", ["config", "b"], "const x = { «b: 1 }"),
    host("{ config: { a: [...x, 3] } }", ["config", "a", 1], "const x = [1, «2]"),
    host("{ config: { a: [...x, ...x, «3] } }", ["config", "a", 4], "const x = [1, 2]"),
    host("{ config: { a: [...x, ...«new Set([1])] } }", ["config", "a", 2], "const x = [1, 2]"),
    host("{ config: make('x') }", ["config", "b"], "const make = (a: string) => ({ a, «b: 1 })"),
    host(
      "{ config: make() }",
      ["config", "b"],
      "function make() {\n  const all: any = { «b: 1 }\n  return all\n}",
    ),
    host("{ config: { a: x } }", ["config", "a", "b"], "const x = { «b: 1 }"),
    host("{ config: { «a: x } }", ["config", "a"], "const x = { b: 1 }"),
    host("{ config: { a: ['p', 'q'].map((each) => ({ «b: each })) } }", ["config", "a", 1, "b"]),
    host("{ config: { a: Object.fromEntries([['k', { «b: 1 }]]) } }", ["config", "a", "k", "b"]),
    host("{ config: { «a: Object.fromEntries([['k', 1]]) } }", ["config", "a", "k"]),
    host("{ config: { «a: JSON.parse('{\"k\":1}') } }", ["config", "a", "k"]),
    host("{ config: { ...«JSON.parse('{\"k\":1}') } }", ["config", "k"]),
    host("{ config: { «a: Object.assign({}, { b: { c: 1 } }) } }", ["config", "a", "b"]),
    host("{ config: { a: Object.assign({}, { b: { «c: 1 } }) } }", ["config", "a", "b", "c"]),
    host("{ config: { a: mkIf(true, { «b: 1 }) } }", ["config", "a", "b"]),
    host("{ config: mkIf(config.a, { a: { «b: 1 } }) }", ["config", "a", "b"]),
    host("{ config: { a: mkMerge([{ c: 1 }, { «b: 1 }]) } }", ["config", "a", "b"]),
    host("{ config: { a: mkMerge([{ c: 1 }, { «b: 1 }]) } }", ["config", "a", 1, "b"]),
    host("{ config: { a: mkMerge([1, «2]) } }", ["config", "a", 1]),
    host(
      "{ config: { a: mkIf(true, mkDefault(x)) } }",
      ["config", "a", "b"],
      "const x = { «b: 1 }",
    ),
    host("{ config: { a: ifElse(config.x, { b: 1 }, { «c: 1 }) } }", ["config", "a", "c"]),
    host("{ config: { a: accept({ «b: 1 }, { rule: 'NG150', reason: 'x' }) } }", [
      "config",
      "a",
      "b",
    ]),
    host("{ config: { a: accept([1, «2], { rule: 'NG150', reason: 'x' }) } }", ["config", "a", 1]),
    host("{ disks: { disk: { main: disk({ device: '/dev/a', «content: gpt({}) }) } } }", [
      "disks",
      "disk",
      "main",
      "content",
    ]),
    host("{ disks: { disk: { main: disk({ content: gpt({ root: { «size: '1' } }) }) } } }", [
      "disks",
      "disk",
      "main",
      "content",
      "partitions",
      "root",
      "size",
    ]),
    host("{ disks: { disk: { main: disk({ content: gpt(«{}) }) } } }", [
      "disks",
      "disk",
      "main",
      "content",
      "partitions",
    ]),
    host("{ disks: { disk: { main: disk({ content: mdraid(«'md0') }) } } }", [
      "disks",
      "disk",
      "main",
      "content",
      "name",
    ]),
    host(
      "{ disks: { disk: { main: accept(disk({ «device: '/dev/a' }), { rule: 'NG150', reason: 'x' }) } } }",
      ["disks", "disk", "main", "device"],
    ),
    host(
      "{ disks: x }",
      ["disks", "disk", "main", "content", "format"],
      "const root = { «format: 'x' }\nconst x = { disk: { main: disk({ content: filesystem({ ...root }) }) } } as any",
    ),
    host("{ config: { get «a() { return 1 } } }", ["config", "a"]),
    host("{ config: { a: { «then: 1 } } }", ["config", "a", "then"]),
    // what is not there is told where it should be
    host("{ config: { «a: { b: 1 } } }", ["config", "a", "c", "d"]),
  ])("%s %j", async (_code, path, text) => {
    const { found, wanted } = await places({ "a.ts": text }, path)
    expect(found).toEqual(wanted)
  })
})

describe("in another file", () => {
  test.each([
    [
      "a constant",
      `import { shared } from "./b.ts"\nexport default defineHost({ config: { a: shared } } as any)`,
      "export const shared = {\n  «b: 1,\n}",
    ],
    [
      "a spread constant",
      `import { shared } from "./b.ts"\nexport default defineHost({ config: { a: { ...shared } } } as any)`,
      "export const shared = { c: 1, «b: 1 }",
    ],
    [
      "a function's result",
      `import { make } from "./b.ts"\nexport default defineHost({ config: make({ b: 2 }) } as any)`,
      "export function make({ b }: any) {\n  return { a: { «b } }\n}",
    ],
    [
      "what a function leads on",
      `import { make } from "./b.ts"\nexport default defineHost({ config: make({ «b: 2 }) } as any)`,
      "export function make(all: any) {\n  return { a: all }\n}",
    ],
    [
      "the whole definition",
      `import { whole } from "./b.ts"\nexport default defineHost(whole as any)`,
      "export const whole = { config: { a: { «b: 1 } } }",
    ],
    [
      "JavaScript",
      `import { shared } from "./b.mjs"\nexport default defineHost({ config: { a: shared } } as any)`,
      "export const shared = { «b: 1 }",
      "b.mjs",
    ],
    [
      "CommonJS",
      `import { shared } from "./b.cjs"\nexport default defineHost({ config: { a: shared } } as any)`,
      "exports.shared = { «b: 1 }",
      "b.cjs",
    ],
    [
      "Windows' lines and a byte order mark",
      `import { shared } from "./b.ts"\nexport default defineHost({ config: { a: shared } } as any)`,
      "\r\nexport const shared = {\r\n  «b: 1 }",
    ],
    [
      "what TypeScript lowers",
      `import { shared } from "./b.ts"\nexport default defineHost({ config: { a: shared } } as any)`,
      "enum E { A }\nexport const shared = { c: E.A, «b: 1 }",
    ],
  ])("%s", async (_what, text, other, name = "b.ts") => {
    const { found, wanted } = await places({ "a.ts": `${imports}${text}`, [name]: other }, [
      "config",
      "a",
      "b",
    ])
    expect(found).toEqual(wanted)
  })
})

test("without the loader, paths are followed through the text", () => {
  const shared = { unlikely: 1 }
  const { place } = library.defineHost({
    config: { first: { oneOfAKind: 1, more: [library.mkIf(true, { veryRare: 1 })] }, shared },
  } as never)
  const text = readFileSync(import.meta.filename, "utf8").split("\n")
  const found = [
    ["config", "first", "oneOfAKind"],
    ["config", "first", "more", 0, "veryRare"],
    ["config", "shared", "unlikely"],
  ].map((path) => {
    const { line = 0, column = 0 } = placeOf({ place, path }) ?? {}
    return /^\w+/.exec(text[line - 1]?.slice(column - 1) ?? "")?.[0]
  })
  expect(found).toEqual(["oneOfAKind", "veryRare", "unlikely"])
})

test("a literal that threw, or waits, takes nothing from another", async () => {
  const code = `${imports}
const broken = () => { throw new Error() }
for (const _ of [1, 2]) try { const x = { ...{ a: 1 }, ...broken() } } catch {}
const slow = async (b: object) => ({ ...b, ...(await Promise.resolve({ q: 1 })), r: 1 })
const both = await Promise.all([slow({ x: 1 }), slow({ y: 1 })])
const one = { «b: 1 }
export default defineHost({ config: { both, a: { ...one } } } as any)`
  const { found, wanted } = await places({ "a.ts": code }, ["config", "a", "b"])
  expect(found).toEqual(wanted)
})

/** How an object or list comes to where it stands. */
const forms = [
  "here",
  "constant",
  "spread",
  "function",
  "condition",
  "choice",
  "cast",
  "shared",
] as const
type Form = (typeof forms)[number]

interface Tree {
  readonly form: Form
  /** No members make a plain value; those of a list have no names. */
  readonly isList: boolean
  readonly members: readonly Tree[]
}

function trees(depth: number): Arbitrary<Tree> {
  const members = depth === 0 ? constant([]) : array(trees(depth - 1), { maxLength: 4 })
  return record({ form: constantFrom(...forms), isList: boolean(), members })
}

/** A tree as TypeScript: the statements of both files, and every path with the name that is written there. */
function writtenAs(whole: Tree) {
  const statements: string[] = []
  const shared: string[] = []
  const paths: { readonly path: Path; readonly name: string }[] = []
  let names = 0
  const newName = (prefix: string): string => `${prefix}${(names += 1)}`

  function value({ form, isList, members }: Tree, path: Path, isShared: boolean): string {
    if (members.length === 0) return newName("")
    const parts = members.map((member, index) => {
      const key = isList ? index : newName("k")
      const inner = value(member, [...path, key], isShared || form === "shared")
      if (!isList) paths.push({ path: [...path, key], name: String(key) })
      return isList ? inner : `${key}: ${inner}`
    })
    const literal = isList ? `[${parts.join(", ")}]` : `{ ${parts.join(", ")} }`
    return isShared ? literal : written[form](literal, isList)
  }

  function stated(text: string, list = statements, before = ""): string {
    const name = newName("c")
    list.push(`${before}const ${name} = ${text}`)
    return name
  }

  const written: Readonly<Record<Form, (literal: string, isList: boolean) => string>> = {
    here: (literal) => literal,
    constant: (literal) => stated(literal),
    spread: (literal, isList) => (isList ? `[...${stated(literal)}]` : `{ ...${stated(literal)} }`),
    function: (literal) => `${stated(`() => (${literal})`)}()`,
    condition: (literal) => `mkIf(true, ${literal})`,
    choice: (literal) => `(name === "" ? undefined : ${literal})`,
    cast: (literal) => `(${literal} as any)`,
    shared: (literal) => `shared.${stated(literal, shared, "export ")}`,
  }

  return { config: value(whole, ["config"], false), statements, shared, paths }
}

test("whatever way a value takes, its name is found", async () => {
  const holds = asyncProperty(trees(4), async (tree) => {
    const { config, statements, shared, paths } = writtenAs({ ...tree, isList: false })
    if (tree.members.length === 0) return
    const last = `export default defineHost({ config: ${config} } as any)`
    const own = ['import * as shared from "./shared.ts"', 'const name: string = "x"', ...statements]
    const files = {
      "a.ts": [imports.trim(), ...own, last].join("\n"),
      "shared.ts": ["export const none = 1", ...shared].join("\n"),
    }
    const folder = realpathSync(makeProject(files))
    const { value, problems } = await createLoader(library)(join(folder, "a.ts"))
    expect(problems).toEqual([])
    const { place } = value as Defined<Kind, unknown>
    for (const { path, name } of paths) {
      const { file = "", line = 0, column = 0 } = placeOf({ place, path }) ?? {}
      const lines = readFileSync(file, "utf8").split("\n")
      const found = lines[line - 1]?.slice(column - 1) ?? ""
      expect([path, found.slice(0, name.length + 1)]).toEqual([path, `${name}:`])
    }
  })
  await assert(holds, { seed: 10, numRuns: effort(40, 2_000) })
})

/** What a file exports in place of the definition that it is taken for: told with code, place and hint. */
import { symlinkSync } from "node:fs"
import { join, relative } from "node:path"
import { expect, test } from "vitest"
import { build } from "../../src/build.ts"
import * as library from "../../src/index.ts"
import { loadFleet } from "../../src/project/load.ts"
import { createLoader } from "../../src/source/modules.ts"
import { makeProject } from "../support/project.ts"

const head =
  'import { defineDiskLayout, defineFleet, defineHost, defineModule, defineService, host } from "nixgen"\n'
const made = {
  fleet: 'defineFleet({ pins: "./npins/sources.json", hosts: {} })',
  host: 'defineHost({ system: "x86_64-linux", stateVersion: "26.05" })',
  module: "defineModule({ config: {} })",
  service: 'defineService({ name: "a", config: () => ({}) })',
  layout: 'defineDiskLayout({ name: "a", devices: () => ({}) })',
}
const machine = 'system: "x86_64-linux", stateVersion: "26.05"'

/** A file for each kind of definition, and what uses it. */
const roles: Readonly<Record<keyof typeof made, readonly [string, Record<string, string>]>> = {
  fleet: ["fleet.ts", {}],
  host: ["hosts/a.ts", {}],
  module: [
    "used.ts",
    {
      "fleet.ts": `${head}import used from "./used.ts"
export default defineFleet({ pins: "./npins/sources.json", hosts: {}, common: { used } as any })`,
    },
  ],
  service: [
    "used.ts",
    {
      "hosts/a.ts": `${head}import used from "../used.ts"
export default defineHost({ ${machine}, services: [(used as any)({})] })`,
    },
  ],
  layout: [
    "used.ts",
    {
      "hosts/a.ts": `${head}import used from "../used.ts"
export default defineHost({ ${machine}, disks: (used as any)({}) })`,
    },
  ],
}

/** What is told of a file with the text: code, file, line, column and what to do. */
async function told(role: keyof typeof made, text: string) {
  const [file, files] = roles[role]
  const others = { "made.ts": `${head}export default ${made[role]}` }
  const folder = makeProject({ ...others, ...files, [file]: head + text })
  const loaded = await loadFleet(join(folder, "fleet.ts"), createLoader(library))
  const built = loaded.value === undefined ? undefined : await build(loaded.value)
  return [...loaded.problems, ...(built?.problems ?? [])]
    .filter(({ severity }) => severity === "error")
    .filter(({ code }) => !code.startsWith("NG1"))
    .map(({ code, place, message, hint }) => ({
      at: `${code} ${relative(folder, place?.file ?? "")}:${place?.line}:${place?.column}`,
      words: `${message}: ${hint}`,
    }))
}

const call = "call it, and export what it gives"
const forms: readonly (readonly [name: string, text: (made: string) => string, words: string])[] = [
  ["a promise", (it) => `export default Promise.resolve(${it})`, "export default await"],
  ["a promise that fails", () => "export default Promise.reject(new Error())", "await"],
  ["an async function", (it) => `export default async () => ${it}`, call],
  ["a function", (it) => `export default () => ${it}`, call],
  ["a function with a name", (it) => `export default function a() { return ${it} }`, call],
  ["a define… function", () => "export default defineHost", call],
  ["null", () => "export default null", "export default define"],
  ["undefined", () => "export default undefined", "export default define"],
  ["a class", () => "export default class A {}", call],
  ["an instance", () => "class A {}\nexport default new A()", "export default define"],
  ["a plain object", () => `export default { ${machine} }`, "export default define"],
  ["a list", (it) => `export default [${it}]`, "one definition"],
  ["a module of its own", (it) => `export default { default: ${it} }`, "export default define"],
  ["a number", () => "export default 1", "export default define"],
  ["a text", () => 'export default "a"', "export default define"],
  ["a Map", () => "export default new Map()", "export default define"],
  ["a reference", () => "export default host", "reference"],
  ["a name", () => "const a = 1\nexport { a as default }", "export default define"],
  [
    "a proxy that throws",
    () =>
      "export default new Proxy({}, { get() { throw new Error() }, has() { throw new Error() } })",
    "export default define",
  ],
]

test.each(
  (["fleet", "host"] as const).flatMap((role) =>
    forms.map(([name, text, words]) => [role, name, text(made[role]), words] as const),
  ),
)("a %s's file that exports %s", async (role, _name, text, words) => {
  const [problem, ...others] = await told(role, text)
  expect(others).toEqual([])
  const lines = text.split("\n")
  const column = (lines.at(-1) ?? "").search(/(?<=default )|(?<=\{ )/) + 1
  expect(problem?.at).toBe(`NG003 ${roles[role][0]}:${lines.length + 1}:${column}`)
  expect(problem?.words).toContain(words)
})

test.each(
  (["fleet", "host"] as const).flatMap((role) =>
    ["", "export const a = 1", `export const a = ${made[role]}`, 'export * from "nixgen"'].map(
      (text) => [role, text] as const,
    ),
  ),
)("a %s's file without a default export: %s", async (role, text) => {
  expect(await told(role, text)).toMatchObject(
    [{ at: `NG003 ${roles[role][0]}:1:undefined`, words: /export default define/ }].map(
      ({ at, words }) => ({ at, words: expect.stringMatching(words) as string }),
    ),
  )
})

const kinds = Object.keys(made) as (keyof typeof made)[]

test.each(
  (["fleet", "host"] as const).flatMap((role) =>
    kinds.filter((kind) => kind !== role).map((kind) => [role, kind] as const),
  ),
)("a %s's file with the definition of a %s", async (role, kind) => {
  const [problem, ...others] = await told(role, `export default ${made[kind]}`)
  expect(others).toEqual([])
  expect(problem?.at).toBe(`NG003 ${roles[role][0]}:2:16`)
  // the other two are functions, which are called first
  const isCalled = kind === "service" || kind === "layout"
  const words = isCalled ? call : `what ${made[kind].replace(/\(.*/, "")} gives`
  expect(problem?.words).toContain(words)
})

/** A file of what others import: where they import it, or use it. */
test.each(
  (["module", "service", "layout"] as const).flatMap((role) => [
    ...forms
      .filter(([name]) => !(name === "undefined" && role === "module"))
      // the command tells of those
      .filter(([name]) => name !== "a promise that fails")
      .map(([name, text]) => [role, name, text(made[role])] as const),
    ...["", "export const a = 1", 'export * from "./made.ts"'].map(
      (text) => [role, "nothing", text] as const,
    ),
    ...kinds
      .filter((kind) => kind !== role)
      .map((kind) => [role, `a ${kind}`, `export default ${made[kind]}`] as const),
  ]),
)("a %s's file that exports %s", async (role, _name, text) => {
  const problems = await told(role, text)
  expect(problems.length).toBeGreaterThan(0)
  for (const { at } of problems) expect(at).toMatch(/^NG(002|009|010|020|021) \S+:\d+:\d+$/)
})

test.each(kinds)("a %s's file that exports two", async (role) => {
  const it = made[role]
  const [file] = roles[role]
  const two = [
    [`export default ${it}\nexport default ${it}`, "3:8"],
    [`const a = ${it}\nexport { a as default }\nexport default a`, "4:8"],
    [`const a = ${it}\nexport default a\nexport { a as default }`, "4:15"],
    [`export const a = 1\nconst b = 1\nexport { b as a }\nexport default ${it}`, "4:15"],
  ] as const
  for (const [text, place] of two) {
    const problems = await told(role, text)
    expect(problems).toMatchObject([{ at: `NG002 ${file}:${place}` }])
    expect(problems[0]?.words).toContain("already")
  }
})

test.each(kinds)("a %s's file that exports one in another way", async (role) => {
  const it = made[role]
  const nearby = role === "host" ? "../made.ts" : "./made.ts"
  const ways = [
    `export = ${it}`,
    `export { default } from "${nearby}"`,
    `import a from "${nearby}"\nexport { a as default }`,
    `export default await Promise.resolve(${it})`,
    `export default ${it} as any\nexport interface A {}\nexport default interface B {}`,
    `export namespace N { export const a = 1 }\nexport namespace N { export const b = 1 }\nexport default ${it}`,
  ]
  for (const text of ways) expect(await told(role, text)).toEqual([])
})

test.each(["fleet", "host"] as const)("a %s's file that is no module", async (role) => {
  for (const text of [`module.exports = ${made[role]}`, `exports.default = ${made[role]}`]) {
    const problems = await told(role, text)
    expect(problems).toMatchObject([{ at: `NG002 ${roles[role][0]}:2:1` }])
    expect(problems[0]?.words).toContain("write `export default`")
  }
})

test.each([
  ["a.json", "{}", "NG003 hosts/a.json:1:undefined"],
  ["a.json", "{ a: 1 }", "NG002 hosts/a.json:1:3"],
  ["a.cjs", "module.exports = { a: 1 }", "NG003 hosts/a.cjs:1:undefined"],
  ["a.cjs", "", "NG003 hosts/a.cjs:1:undefined"],
])("a host's file %s: %s", async (name, text, at) => {
  const folder = makeProject({
    "fleet.ts": `${head}export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/*" })`,
    [`hosts/${name}`]: text,
  })
  const { value } = await loadFleet(join(folder, "fleet.ts"), createLoader(library))
  const problems = value === undefined ? [] : (await build(value)).problems
  expect(
    problems.map(
      ({ code, place }) =>
        `${code} ${relative(folder, place?.file ?? "")}:${place?.line}:${place?.column}`,
    ),
  ).toEqual([at])
})

test("links to folders around the hosts lead to each host once, and one of another name is another", async () => {
  const folder = makeProject({
    "fleet.ts": `${head}export default defineFleet({ pins: "./npins/sources.json", hosts: "./hosts/**/*.ts" })`,
    "hosts/a.ts": `${head}export default ${made.host}`,
  })
  symlinkSync("..", join(folder, "hosts/up"))
  symlinkSync("loop", join(folder, "hosts/loop"))
  symlinkSync("a.ts", join(folder, "hosts/b.ts"))
  const { value } = await loadFleet(join(folder, "fleet.ts"), createLoader(library))
  const { hosts } = value === undefined ? { hosts: [] } : await build(value)
  expect(hosts).toEqual(["a", "b"])
})

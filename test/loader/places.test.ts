/** Every place in a message is that of the source, whatever was made of it. */
import { realpathSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import * as library from "../../src/index.ts"
import { createLoader } from "../../src/source/modules.ts"
import { makeProject } from "../support/project.ts"

const definition = "export default defineHost({ system: 'x86_64-linux', stateVersion: '26.05' })"

/** Gives the problems, and the place of the definition and of the file that it names. */
async function placesIn(text: string, name = "a.ts") {
  const folder = realpathSync(makeProject({ [name]: text }))
  const load = createLoader(library)
  const { value, problems } = await load(join(folder, name))
  return { value, problems: [...load.noted(), ...problems] }
}

/** The place of a mark in a text, which is taken out. */
function marked(code: string) {
  const index = code.indexOf("«")
  const before = code.slice(0, index)
  const column = index - before.lastIndexOf("\n")
  return { text: code.replace("«", ""), place: { line: before.split("\n").length, column } }
}

const imports = 'import { defineHost, file, host, nix, pkgs, str } from "nixgen"\n'

test.each([
  ["a definition", "export default «defineHost({})"],
  [
    "after types",
    "const x: Record<string, number> = {}, y = <number>1; export default «defineHost({ x, y } as any)",
  ],
  [
    "after guards",
    "const a = 1, b = a ? 2 : 3, c = `${a}${b}`; export default (c === 'x' ? null : «defineHost({} as any))",
  ],
  ["after an interface", "interface A {\n  a: number\n}\nexport default «defineHost({} as any)"],
  ["after an enum", "enum A { B, C = `x` }\nexport default [A.B, «defineHost({} as any)][1]"],
  [
    "after a namespace",
    "namespace N {\n  export const a = 1\n}\nexport default [N.a, «defineHost({} as any)][1]",
  ],
  [
    "after a decorator",
    "function d(_: unknown, __: unknown) {}\n@d class A {}\nexport default [A, «defineHost({} as any)][1]",
  ],
  ["after tabs", "\t\tconst x = 1;\texport default «defineHost({ x } as any)"],
  ["after characters of two units", "const x = '💾🐧'; export default «defineHost({ x } as any)"],
  [
    "with Windows' lines",
    "const x = 1\r\nconst y: number = 2\r\nexport default «defineHost({ x, y } as any)",
  ],
  [
    "through a name of the module",
    'import * as n from "nixgen"\nexport default n.«defineHost({} as any)',
  ],
  ["by another name", 'import { defineHost as d } from "nixgen"\nexport default «d({} as any)'],
  ["in a function", "function make() {\n  return «defineHost({} as any)\n}\nexport default make()"],
  ["in a method of a class", "class A { static b = «defineHost({} as any) }\nexport default A.b"],
  [
    "in an object over lines",
    "const all = {\n  a: 1,\n  host: «defineHost({} as any),\n}\nexport default all.host",
  ],
  [
    "the second of two on a line",
    "export default [defineHost({} as any), «defineHost({} as any)][1]",
  ],
  [
    "after an await",
    "const x: number = await Promise.resolve(1)\nexport default [x, «defineHost({} as any)][1]",
  ],
])("%s", async (_, code) => {
  const { text, place } = marked(imports + code)
  const { value, problems } = await placesIn(text)
  expect(problems).toEqual([])
  expect(value).toMatchObject({ place })
})

test.each([
  ["a byte order mark", `\uFEFF${imports}export default «defineHost({})`, "a.ts"],
  ["JavaScript", `${imports}const a = 1; export default «defineHost({ a })`, "a.js"],
  [
    "CommonJS",
    `const { defineHost } = require("nixgen")\nmodule.exports = «defineHost({})`,
    "a.cjs",
  ],
  [
    "CommonJS of TypeScript",
    `import { defineHost } from "nixgen"\nconst a: any = {}\nexport default «defineHost(a)`,
    "a.cts",
  ],
])("%s", async (_, code, name) => {
  const { text, place } = marked(code)
  const { value, problems } = await placesIn(text, name)
  expect(problems).toEqual([])
  const column = code.startsWith("\uFEFF") && place.line === 1 ? place.column - 1 : place.column
  expect(value).toMatchObject({ place: { ...place, column } })
})

test.each([
  ["an error that is thrown", "const x: number = 1; throw «new Error(`x${x}`)"],
  ["an error in a function", "const f = (x: any) => x.y.«z\nf({})"],
  ["nothing is called", "const f: any = undefined, g = 1 ? 2 : 3; «f(g)"],
  ["a count of nothing", "const o: any = {}\nif (o) o.a.«b++"],
  ["a count of nothing, in a line", "const o: any = {}\no.a.«b++"],
  ["nothing that may be set", "const o: any = {}\no.a.«b ??= 1"],
  ["a Nix of bad syntax", "const x: number = 1; export default nix`«}`"],
  ["a Nix of bad syntax after a guard", "const y = 1 ? 2 : 3; export default nix`a.«}`"],
  ["text of a wrong kind", "const y = 1 ? 2 : 3; export default «str`${null as any}`"],
  ["a reference as text", "const y = 1 ? 2 : 3; export default [host, pkgs].«join('')"],
  ["syntax", "const x = 1\nexport default { a: «}"],
  ["a name that is declared twice", "let a = 1\nlet «a = 2"],
  ["JSX", "export default «<a/>"],
  ["a key twice", "export default {\n  a: { b: 1, c: 2, «b: 3 },\n}"],
  ["a key twice, in brackets", 'export default { b: 1, ["b"]: 2 }'.replace('["', '[«"')],
  ["a key twice, as a template", "export default { b: 1, [«`b`]: 2 }"],
  ["a key twice, put together", 'export default { b: 1, [«"" + "b"]: 2 }'],
  ["a missing file", 'import x from «"./nope.ts"\nexport default x'],
  ["a missing package", 'import x from «"nope-nope"\nexport default x'],
  ["a missing name", 'import { nope } from «"./package.json"\nexport default nope'],
])("what is wrong: %s", async (what, code) => {
  const { text, place } = marked(imports + code)
  const { problems } = await placesIn(text, what === "JSX" ? "a.tsx" : "a.ts")
  expect(problems.map((each) => each.place)).toMatchObject([place])
})

test("the file that a definition names", async () => {
  const { text } = marked(
    `${imports}${definition}\nconst x: number = 1; export const f = [x, «file("./nope")]`,
  )
  expect((await placesIn(text)).problems).toEqual([])
})

test.each([
  ["what Node could not look at", '(await import("node:path")).join("a", pkgs.git as any)'],
  ["who wants no frames at all", "Error.stackTraceLimit = 0; throw 1"],
])("an error has its place after %s", async (_, before) => {
  const limit = Error.stackTraceLimit
  const { text, place } = marked("throw «new Error('x')")
  await placesIn(imports + before)
  const { problems } = await placesIn(text)
  Error.stackTraceLimit = limit
  expect(problems.map((each) => each.place)).toMatchObject([place])
})

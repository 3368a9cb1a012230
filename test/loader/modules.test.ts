/** How modules are found and run. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs"
import { basename, dirname, join } from "node:path"
import { pathToFileURL } from "node:url"
import { expect, test } from "vitest"
import * as library from "../../src/index.ts"
import { nodeOf } from "../../src/nix/values/values.ts"
import { createLoader } from "../../src/source/modules.ts"
import { madeOwnFolder } from "../../src/source/modules/cache-folder.ts"
import { refusedImport } from "../../src/source/modules/missing-imports.ts"
import { textsIn } from "../../src/source/modules/pack.ts"
import { makeProject } from "../support/project.ts"

type Files = Readonly<Record<string, string>>

/** Loads `a.ts`, or another of the files. */
async function loaded(
  files: Files,
  name = Object.keys(files)[0] ?? "",
  prepare?: (folder: string) => void,
) {
  const folder = realpathSync(makeProject(files))
  prepare?.(folder)
  const load = createLoader(library)
  const { value, problems } = await load(join(folder, name))
  load.keep()
  return { folder, value, problems: [...load.noted(), ...problems] }
}

const one = "export const one = 1\nexport default 2\n"
const making =
  'import { createRequire } from "node:module"\nconst require = createRequire(import.meta.url)\n'
const pick = 'import { one } from "SPECIFIER"\nexport default one'

test.each<[string, Files, unknown]>([
  ["JSON", { "a.ts": 'import d from "./d.json"\nexport default d.x', "d.json": '{"x": 1}' }, 1],
  [
    "JSON with attributes",
    {
      "a.ts": 'import d from "./d.json" with { type: "json" }\nexport default d.x',
      "d.json": '{"x": 1}',
    },
    1,
  ],
  [
    "names of JSON",
    { "a.ts": 'import { x } from "./d.json"\nexport default x', "d.json": '{"x": 1}' },
    1,
  ],
  [
    "JSON by a require that is made",
    { "a.ts": `${making}export default require("./d.json").x`, "d.json": '{"x": 1}' },
    1,
  ],
  [
    "TypeScript by a require that is made",
    { "a.ts": `${making}export default require("./b.ts").one`, "b.ts": one },
    1,
  ],
  [
    "a require that is made for another folder",
    {
      "a.ts": `import module from "node:module"
export default module.createRequire(new URL("./lib/", import.meta.url))("./b").one`,
      "lib/b.ts": one,
    },
    1,
  ],
  ["JSON by require", { "a.ts": 'export default require("./d.json").x', "d.json": '{"x": 1}' }, 1],
  [".js for a .ts", { "a.ts": pick.replace("SPECIFIER", "./b.js"), "b.ts": one }, 1],
  [".mjs for a .mts", { "a.ts": pick.replace("SPECIFIER", "./b.mjs"), "b.mts": one }, 1],
  [
    ".cjs for a .cts",
    {
      "a.ts": 'import b from "./b.cjs"\nexport default b.one',
      "b.cts": "export const one: number = 1",
    },
    1,
  ],
  [".jsx for a .tsx", { "a.ts": pick.replace("SPECIFIER", "./b.jsx"), "b.tsx": one }, 1],
  ["a .jsx without JSX", { "a.ts": pick.replace("SPECIFIER", "./b.jsx"), "b.jsx": one }, 1],
  ["no extension", { "a.ts": pick.replace("SPECIFIER", "./b"), "b.ts": one }, 1],
  ["no extension, JavaScript", { "a.ts": pick.replace("SPECIFIER", "./b"), "b.js": one }, 1],
  [
    "the exact file before another",
    { "a.ts": pick.replace("SPECIFIER", "./b.js"), "b.js": one, "b.ts": "export const one = 3" },
    1,
  ],
  ["a folder's index", { "a.ts": pick.replace("SPECIFIER", "./b"), "b/index.ts": one }, 1],
  ["this folder's index", { "a.ts": pick.replace("SPECIFIER", "."), "index.ts": one }, 1],
  ["a name with a space", { "a.ts": pick.replace("SPECIFIER", "./b c.ts"), "b c.ts": one }, 1],
  [
    "#imports",
    {
      "a.ts": pick.replace("SPECIFIER", "#b"),
      "lib/b.ts": one,
      "package.json": '{"imports": {"#b": "./lib/b.ts"}}',
    },
    1,
  ],
  [
    "#imports with a pattern",
    {
      "a.ts": pick.replace("SPECIFIER", "#lib/b.ts"),
      "lib/b.ts": one,
      "package.json": '{"imports": {"#lib/*": "./lib/*"}}',
    },
    1,
  ],
  [
    "tsconfig paths",
    {
      "a.ts": pick.replace("SPECIFIER", "@lib/b"),
      "lib/b.ts": one,
      "tsconfig.json": '{"compilerOptions": {"paths": {"@lib/*": ["./lib/*"]}}}',
    },
    1,
  ],
  [
    "tsconfig paths that are inherited",
    {
      "a.ts": pick.replace("SPECIFIER", "@b"),
      "lib/b.ts": one,
      "tsconfig.json": '{"extends": "./base.json"}',
      "base.json": '{"compilerOptions": {"paths": {"@b": ["./lib/b.ts"]}}}',
    },
    1,
  ],
  [
    "tsconfig baseUrl",
    {
      "a.ts": pick.replace("SPECIFIER", "lib/b"),
      "lib/b.ts": one,
      "tsconfig.json": '{"compilerOptions": {"baseUrl": "."}}',
    },
    1,
  ],
  [
    "the package itself by its name",
    {
      "a.ts": pick.replace("SPECIFIER", "me/b"),
      "b.ts": one,
      "package.json": '{"name": "me", "exports": {"./b": "./b.ts"}}',
    },
    1,
  ],
  [
    ".cjs",
    {
      "a.ts": 'import b, { one } from "./b.cjs"\nexport default [b.one, one]',
      "b.cjs": "exports.one = 1",
    },
    [1, 1],
  ],
  [
    ".cjs that requires TypeScript",
    { "a.cjs": 'module.exports = require("./b.ts").one', "b.ts": one },
    1,
  ],
  [
    ".cjs that requires .cjs",
    {
      "a.cjs": 'exports.default = require("./b").one',
      "b.cjs": "exports.one = __filename.length > 0 ? 1 : 0",
    },
    1,
  ],
  ["require in a module", { "a.ts": 'export default require("./b.ts").one', "b.ts": one }, 1],
  [
    "a required module of Node",
    { "a.ts": 'export default require("node:path").basename("x/y")' },
    "y",
  ],
  [
    "a module of Node",
    { "a.ts": 'import { basename } from "path"\nexport default basename("x/y")' },
    "y",
  ],
  ["import()", { "a.ts": 'export default (await import("./b.ts")).one', "b.ts": one }, 1],
  [
    "import() of an expression",
    { "a.ts": 'const n = "b"\nexport default (await import(`./${n}.ts`)).default', "b.ts": one },
    2,
  ],
  [
    "import() in CommonJS",
    {
      "a.ts": 'import p from "./p.cjs"\nexport default await p',
      "p.cjs": 'module.exports = import("./b.ts").then((b) => b.one)',
      "b.ts": one,
    },
    1,
  ],
  [
    "import() of JSON",
    {
      "a.ts": 'export default (await import("./d.json", { with: { type: "json" } })).default.x',
      "d.json": '{"x": 1}',
    },
    1,
  ],
  [
    "a file: address",
    {
      "a.ts": 'export default (await import(new URL("./b.ts", import.meta.url).href)).one',
      "b.ts": one,
    },
    1,
  ],
  [
    "import.meta.filename",
    {
      "a.ts": 'import { basename } from "node:path"\nexport default basename(import.meta.filename)',
    },
    "a.ts",
  ],
  [
    "import.meta.dirname",
    { "a.ts": "export default import.meta.filename.startsWith(import.meta.dirname)" },
    true,
  ],
  ["import.meta.url", { "a.ts": 'export default import.meta.url.startsWith("file:///")' }, true],
  [
    "import.meta.resolve",
    { "a.ts": 'export default import.meta.resolve("./b.js").endsWith("/b.ts")', "b.ts": one },
    true,
  ],
  ["__dirname", { "a.ts": "export default __filename.startsWith(__dirname)" }, true],
  [
    "a package of the source's folder",
    {
      "a.ts": 'import x from "./sub/b.ts"\nexport default x',
      "sub/b.ts": 'import { one } from "p"\nexport default one',
      "sub/node_modules/p/package.json": '{"exports": "./i.js", "type": "module"}',
      "sub/node_modules/p/i.js": one,
    },
    1,
  ],
  [
    "a package with CommonJS",
    {
      "a.ts": 'import p from "p"\nexport default p.one',
      "node_modules/p/index.js": "exports.one = 1",
    },
    1,
  ],
  [
    "a package by what it exports for import",
    {
      "a.ts": 'import { one } from "p"\nexport default one',
      "node_modules/p/package.json": '{"exports": {"import": "./i.mjs", "require": "./r.cjs"}}',
      "node_modules/p/i.mjs": one,
      "node_modules/p/r.cjs": "exports.one = 3",
    },
    1,
  ],
  [
    "a package of TypeScript",
    {
      "a.ts": 'import { one } from "p"\nexport default one',
      "node_modules/p/package.json": '{"exports": "./i.ts"}',
      "node_modules/p/i.ts": "export const one: number = 1",
    },
    1,
  ],
  [
    "a module that waits",
    {
      "a.ts": 'import { one } from "./b.ts"\nexport default one',
      "b.ts": "export const one = await Promise.resolve(1)",
    },
    1,
  ],
  [
    "an import of a module that is waiting",
    {
      "a.ts":
        'const [x, y] = await Promise.all([import("./b.ts"), import("./b.ts")])\nexport default x.one + y.one',
      "b.ts": "await new Promise((f) => setTimeout(f, 5))\nexport const one = 1",
    },
    2,
  ],
  [
    "a namespace in the order of names",
    {
      "a.ts": 'import * as b from "./b.ts"\nexport default Object.keys(b)',
      "b.ts": "export const z = 1, a = 2\nexport default 3",
    },
    ["a", "default", "z"],
  ],
  [
    "a default and a namespace in one import",
    {
      "a.ts": 'import d, * as b from "./b.ts"\nexport default [d, b.default, b.one]',
      "b.ts": "export const one = 1\nexport default 2",
    },
    [2, 2, 1],
  ],
  [
    "everything of everything",
    {
      "a.ts": 'import * as b from "./b.ts"\nexport default { ...b }',
      "b.ts": 'export * from "./c.ts"\nexport * from "./d.ts"\nexport const own = 1',
      "c.ts": "export const c = 2, own = 3",
      "d.ts": 'export * from "./c.ts"\nexport * from "./b.ts"\nexport const d = 4',
    },
    { own: 1, c: 2, d: 4 },
  ],
  [
    "functions of files that import each other",
    {
      "a.ts":
        'import { odd } from "./b.ts"\nexport function even(n: number): boolean { return n === 0 || odd(n - 1) }\nexport default even(10)',
      "b.ts":
        'import { even } from "./a.ts"\nexport function odd(n: number): boolean { return n !== 0 && even(n - 1) }',
    },
    true,
  ],
  [
    "constants of files that import each other, used later",
    {
      "a.ts": 'import { f } from "./b.ts"\nexport const keys = ["k"]\nexport default f()',
      "b.ts": 'import { keys } from "./a.ts"\nexport const f = () => keys',
    },
    ["k"],
  ],
])("%s", async (_, files, want) => {
  const { value, problems } = await loaded(files)
  expect(problems).toEqual([])
  expect(value).toEqual(want)
})

test.each<[string, Files, object]>([
  [
    "a constant",
    {
      "a.ts": 'import "./b.ts"\nexport const keys = ["k"]\nexport default 1',
      "b.ts": 'import { keys } from "./a.ts"\nexport const all = [...keys]',
    },
    {
      code: "NG008",
      place: { line: 2, column: 24 },
      detail: "The files import each other: a.ts → b.ts → a.ts.",
    },
  ],
  [
    "a default export",
    {
      "a.ts": 'import "./b.ts"\nexport default { x: 1 }',
      "b.ts": 'import a from "./a.ts"\nexport const x = a.x',
    },
    { code: "NG008", message: '"default" of a.ts is read before it is set' },
  ],
  [
    "a variable",
    {
      "a.ts": 'import "./b.ts"\nexport var keys = ["k"]\nexport default 1',
      "b.ts": 'import { keys } from "./a.ts"\nexport const all = `${keys}@`',
    },
    { code: "NG008" },
  ],
  [
    "an enum",
    {
      "a.ts": 'import "./b.ts"\nexport enum E { A }\nexport default 1',
      "b.ts": 'import { E } from "./a.ts"\nexport const all = E.A',
    },
    { code: "NG008" },
  ],
  [
    "a class",
    {
      "a.ts": 'import "./b.ts"\nexport class C {}\nexport default 1',
      "b.ts": 'import { C } from "./a.ts"\nexport class D extends C {}',
    },
    { code: "NG008" },
  ],
  [
    "through a namespace",
    {
      "a.ts": 'import "./b.ts"\nexport const keys = 1\nexport default 1',
      "b.ts": 'import * as a from "./a.ts"\nexport const all = a.keys',
    },
    { code: "NG008" },
  ],
  [
    "through a third",
    {
      "a.ts": 'import "./b.ts"\nexport const keys = 1\nexport default 1',
      "b.ts": 'import "./c.ts"',
      "c.ts": 'import { keys } from "./a.ts"\nexport const all = keys + 1',
    },
    { code: "NG008", detail: "The files import each other: a.ts → b.ts → c.ts → a.ts." },
  ],
  [
    "through an index",
    {
      "a.ts": 'import "./b.ts"\nexport const keys = 1\nexport default 1',
      "index.ts": 'export * from "./a.ts"',
      "b.ts": 'import { keys } from "./index.ts"\nexport const all = keys + 1',
    },
    { code: "NG008" },
  ],
  [
    "itself",
    {
      "a.ts":
        'import { x as own } from "./a.ts"\nexport const y = own\nexport const x = 1\nexport default y',
    },
    { code: "NG008" },
  ],
  [
    "by import() that is waited for",
    {
      "a.ts":
        'export const b = (await import("./b.ts")).all\nexport const keys = 1\nexport default b',
      "b.ts": 'import { keys } from "./a.ts"\nexport const all = keys + 1',
    },
    { code: "NG008" },
  ],
  [
    "of CommonJS",
    {
      "a.cjs": 'require("./b.cjs")\nexports.keys = 1',
      "b.cjs": 'const { keys } = require("./a.cjs")\nexports.all = [keys]',
    },
    { code: "NG008" },
  ],
  [
    "of CommonJS and a module",
    {
      "a.ts": 'import "./b.cjs"\nexport const keys = 1\nexport default 1',
      "b.cjs": 'const { keys } = require("./a.ts")\nexports.all = [keys]',
    },
    { code: "NG008" },
  ],
])("reading of a cycle what is not set: %s", async (_, files, want) => {
  const { problems } = await loaded(files)
  expect(problems).toMatchObject([want])
})

test.each<[string, Files, object]>([
  [
    "a missing file",
    { "a.ts": 'import "./nope.ts"' },
    { code: "NG009", place: { line: 1, column: 8 } },
  ],
  [
    "a missing package",
    { "a.ts": 'import "nope-nope"' },
    { code: "NG009", hint: 'install the package, or name a file by "./"' },
  ],
  [
    "a missing package with Plug'n'Play",
    { "a.ts": 'import "nope-nope"', ".pnp.cjs": "" },
    { code: "NG009", hint: expect.stringContaining("yarn nixgen") },
  ],
  [
    "a missing name",
    { "a.ts": 'import { onn } from "./b.ts"\nexport default onn', "b.ts": one },
    { code: "NG009", message: '"./b.ts" exports no onn', hint: 'did you mean "one"?' },
  ],
  [
    "a missing name of JSON",
    { "a.ts": 'import { onn } from "./b.json"\nexport default onn', "b.json": '{ "one": 1 }' },
    {
      code: "NG009",
      message: '"./b.json" exports no onn',
      hint: 'did you mean "one"?',
      place: { line: 1, column: 10 },
    },
  ],
  [
    "a missing name of CommonJS",
    { "a.ts": 'export { onn } from "./b.cjs"\nexport default 1', "b.cjs": "exports.one = 1" },
    { code: "NG009", message: '"./b.cjs" exports no onn' },
  ],
  [
    "a missing name of nixgen",
    { "a.ts": 'import { defineHos } from "nixgen"\nexport default defineHos' },
    { code: "NG009", hint: 'did you mean "defineHost"?' },
  ],
  [
    "a missing default",
    { "a.ts": 'import x from "./b.ts"\nexport default x', "b.ts": "export const x = 1" },
    { code: "NG009", message: '"./b.ts" has no default export' },
  ],
  [
    "an error",
    { "a.ts": "throw new Error('x')" },
    { code: "NG002", message: "the definition throws: x", place: { line: 1, column: 7 } },
  ],
  [
    "text that is thrown",
    { "a.ts": "throw 'x'" },
    { code: "NG002", message: "the definition throws: x" },
  ],
  [
    "null that is thrown",
    { "a.ts": "throw null" },
    { code: "NG002", message: "the definition throws: null" },
  ],
  ["undefined that is thrown", { "a.ts": "throw undefined" }, { code: "NG002" }],
  [
    "an object without a prototype that is thrown",
    { "a.ts": "throw Object.create(null)" },
    { code: "NG002" },
  ],
  [
    "an error whose message throws",
    { "a.ts": "throw Object.defineProperty(new Error(), 'message', { get() { throw 1 } })" },
    { code: "NG002" },
  ],
  [
    "a rejection",
    { "a.ts": "await Promise.reject(new Error('x'))" },
    { code: "NG002", message: "the definition throws: x" },
  ],
  [
    "an error of a package",
    { "a.ts": 'import "p"', "node_modules/p/index.js": "throw new Error('x')" },
    { code: "NG002", message: "the definition throws: x" },
  ],
  [
    "an error in JSON",
    { "a.ts": 'import d from "./d.json"\nexport default d', "d.json": '{ "a": 1,\n  b }' },
    { code: "NG002", place: { line: 2, column: 3 } },
  ],
  [
    "a name that nothing has",
    { "a.ts": "export default nope" },
    { code: "NG002", message: "the definition throws: nope is not defined" },
  ],
  [
    "a call of what is no function",
    {
      "a.ts": 'import { version } from "./b.ts"\nexport default (version as any)()',
      "b.ts": "export const version = 1",
    },
    { code: "NG002", message: "the definition throws: version is not a function" },
  ],
  [
    "a call of a list's method that is none",
    { "a.ts": "export default ([1].values() as any).nope()" },
    {
      code: "NG002",
      message: "the definition throws: the value.values(...).nope is not a function",
    },
  ],
  [
    "what cannot be gone through",
    { "a.ts": "const x: any = 1\nexport default [...x]" },
    { code: "NG002", place: { line: 2 } },
  ],
])("%s", async (_, files, want) => {
  const { problems } = await loaded(files)
  expect(problems).toMatchObject([want])
})

test("the files that cannot be parsed are all told", async () => {
  const { problems } = await loaded({
    "a.ts": 'import "./b.ts"\nimport "./c.ts"',
    "b.ts": "let",
    "c.ts": "a b",
  })
  expect(problems.map(({ place }) => place?.file.at(-4))).toEqual(["b", "c"])
})

test("an error of a file that two files import is that file's, for both", async () => {
  const folder = realpathSync(
    makeProject({ "a.ts": 'import "./c.ts"', "b.ts": 'import "./c.ts"', "c.ts": "throw 'x'" }),
  )
  const load = createLoader(library)
  const [a, b] = [await load(join(folder, "a.ts")), await load(join(folder, "b.ts"))]
  expect(a.problems).toMatchObject([{ place: { file: join(folder, "c.ts") } }])
  expect(b.problems).toEqual(a.problems)
})

const named =
  "export { file } from 'nixgen'\nimport { file } from 'nixgen'\nexport const motd = file('./motd.txt')\nexport const later = () => file('./later.txt')\n"

test.each<[string, (folder: string) => string]>([
  [
    "under node_modules",
    (folder) => {
      const to = join(folder, "node_modules/parts")
      mkdirSync(to, { recursive: true })
      return to
    },
  ],
  [
    "in a store of packages",
    (folder) => {
      const to = join(folder, "node_modules/.pnpm/parts@1/node_modules/parts")
      mkdirSync(to, { recursive: true })
      symlinkSync(to, join(folder, "node_modules/parts"))
      return to
    },
  ],
  [
    "in a workspace",
    (folder) => {
      const to = join(folder, "packages/parts")
      mkdirSync(to, { recursive: true })
      symlinkSync(to, join(folder, "node_modules/parts"))
      return to
    },
  ],
])("files of a package %s are relative to its own", async (_, place) => {
  let to = ""
  const { value, problems } = await loaded(
    { "a.ts": 'import { motd, later } from "parts"\nexport default [motd, later()]' },
    "a.ts",
    (folder) => {
      to = place(folder)
      writeFileSync(
        join(to, "package.json"),
        '{"type": "module", "exports": "./index.js", "peerDependencies": {"nixgen": "*"}}',
      )
      writeFileSync(join(to, "index.js"), named)
    },
  )
  expect(problems).toEqual([])
  const sources = (value as unknown[]).map((each) => {
    const node = nodeOf(each)
    return node?.kind === "path" ? node.copyOf?.source : undefined
  })
  expect(sources).toEqual([join(to, "motd.txt"), join(to, "later.txt")])
})

test("what a require that is made gives is guarded as all else", async () => {
  const { problems } = await loaded({
    "a.ts": `${making}import { config } from "nixgen"\nexport default require("./on.cjs")(config.a)`,
    "on.cjs": "module.exports = (on) => !on\n",
  })
  expect(problems.map(({ code, place }) => [code, place?.line])).toEqual([["NG012", 1]])
})

const guarded = 'import { config } from "nixgen"\nexport const on = () => !config.a.b\n'

test.each<[string, Files, boolean]>([
  ["that imports it", { "i.js": guarded }, true],
  ["that asks for it", { "i.cjs": 'exports.on = () => !require("nixgen").config.a.b' }, true],
  ["whose inner file does", { "i.js": 'export * from "./lib/on.js"', "lib/on.js": guarded }, true],
  [
    "whose file two steps from here does",
    { "i.js": "export { on } from './a'", "a.js": 'export * from "./on.js"', "on.js": guarded },
    true,
  ],
  [
    "that imports it by a folder",
    {
      "i.cjs": 'exports.on = require("./lib").on',
      "lib/index.js": 'exports.on = () => !require("nixgen").config.a.b',
      "lib/package.json": "{}",
    },
    true,
  ],
  [
    "that speaks of it in a comment",
    {
      "i.js":
        '// see: import { x } from "nixgen"\n/* require("nixgen") */\nexport const on = (a) => !a',
    },
    false,
  ],
  ["that has nothing to do with it", { "i.js": "export const on = (a) => !a" }, false],
  [
    "in a circle",
    { "i.js": 'import "./b.js"\nexport const on = (a) => !a', "b.js": 'import "./i.js"' },
    false,
  ],
  [
    "that imports another package",
    { "i.js": 'import "node:fs"\nexport const on = (a) => !a' },
    false,
  ],
])("a package %s, and does not say so, is run as one that does", async (_, files, uses) => {
  const name = Object.keys(files)[0] ?? ""
  const { problems } = await loaded({
    "a.ts":
      'import { config } from "nixgen"\nimport { on } from "p"\nexport default on(config.a.b)',
    "node_modules/p/package.json": JSON.stringify({ type: "module", exports: `./${name}` }),
    ...Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`node_modules/p/${path}`, text]),
    ),
  })
  expect(problems.map(({ code }) => code)).toEqual(uses ? ["NG012"] : [])
})

test("what is not there is not found by `require` as Node says it", async () => {
  const { value, problems } = await loaded({
    "a.ts": 'import { code } from "p"\nexport default code',
    "node_modules/p/package.json": '{ "exports": "./i.cjs", "dependencies": { "nixgen": "*" } }',
    "node_modules/p/i.cjs":
      'try { require("not-there") } catch (error) { exports.code = error.code }',
  })
  expect([value, problems]).toEqual(["MODULE_NOT_FOUND", []])
})

test("definitions share nixgen and its zod, and a package keeps its own", async () => {
  const { value, problems } = await loaded({
    "a.ts":
      'import * as z from "zod"\nimport * as mini from "zod/mini"\nimport { defineHost } from "nixgen"\nimport { own, host } from "p"\nexport default [z.object, own, host === defineHost, typeof mini.object]',
    "node_modules/p/package.json":
      '{"type": "module", "exports": "./i.js", "dependencies": {"nixgen": "*"}}',
    "node_modules/p/i.js":
      'import { z } from "zod"\nexport const own = z.version\nexport { defineHost as host } from "nixgen"',
    "node_modules/p/node_modules/zod/package.json":
      '{"type": "module", "version": "3.0.0", "exports": "./i.js"}',
    "node_modules/p/node_modules/zod/i.js": "export const z = { version: 3 }",
  })
  expect(problems).toEqual([])
  const { object } = await import("zod")
  expect(value).toEqual([object, 3, true, "function"])
})

/** Where a project keeps what was made of its files. */
const packs = "node_modules/.cache/nixgen/modules"

/** The packs there. */
function entries(folder: string): readonly string[] {
  return readdirSync(join(folder, packs))
}

/** The files of which a project's cache has something, each with how often. */
function keptFiles(folder: string): readonly string[] {
  return entries(folder)
    .flatMap((name) => textsIn(readFileSync(join(folder, packs, name))))
    .map(({ file }) => basename(file))
    .toSorted()
}

/** Runs a file with another text, and keeps what was made of it. */
async function runAs(folder: string, number: number): Promise<void> {
  writeFileSync(join(folder, "a.ts"), `export default ${number}`)
  const load = createLoader(library)
  expect(await load(join(folder, "a.ts"))).toEqual({ value: number, problems: [] })
  load.keep()
}

test("what was made of a file is kept, is the file's, and leaves with it", async () => {
  const { folder } = await loaded({
    "a.ts": 'import "./b.ts"\nexport default 1',
    "b.ts": "export {}",
    "c.ts": "export {}",
  })
  expect(keptFiles(folder)).toEqual(["a.ts", "b.ts"])
  const load = createLoader(library)
  await load(join(folder, "a.ts"))
  await load(join(folder, "c.ts"))
  load.keep()
  load.keep()
  expect(keptFiles(folder)).toEqual(["a.ts", "b.ts", "c.ts"])
  rmSync(join(folder, "b.ts"))
  for (const number of [2, 3, 4, 5, 6, 7]) await runAs(folder, number)
  expect(entries(folder)).toHaveLength(8)
  await runAs(folder, 8)
  expect([entries(folder), keptFiles(folder)]).toEqual([["pack-9"], ["a.ts", "c.ts"]])
  expect(readFileSync(join(folder, packs, "pack-9"), "utf8")).toContain("= 8")
})

test("what was left where packs are kept goes, but for what another run may be writing", async () => {
  const { folder } = await loaded({ "a.ts": "export default 1" }, "a.ts", (project) => {
    const cache = join(project, packs)
    mkdirSync(cache, { recursive: true, mode: 0o700 })
    for (const name of ["0123.json", "pack-1.4711.0", "pack-1.4712.0"])
      writeFileSync(join(cache, name), "{}")
    utimesSync(join(cache, "pack-1.4711.0"), 86_400, 86_400)
  })
  expect(entries(folder)).toEqual(["pack-1", "pack-1.4712.0"])
})

test.each<[string, (cache: string, entry: string) => void]>([
  [
    "an entry that was changed",
    (_, entry) => writeFileSync(entry, readFileSync(entry, "utf8").replace("= 1", "= 6")),
  ],
  ["half an entry", (_, entry) => writeFileSync(entry, readFileSync(entry, "utf8").slice(0, 90))],
  [
    "a link",
    (cache, entry) => {
      writeFileSync(`${cache}.other`, readFileSync(entry, "utf8"))
      rmSync(entry)
      symlinkSync(`${cache}.other`, entry)
    },
  ],
  ["an entry that others may write", (_, entry) => chmodSync(entry, 0o666)],
  ["a folder that others may write", (cache) => chmodSync(cache, 0o777)],
  [
    "a folder that is a link",
    (cache) => {
      const other = join(dirname(cache), "other")
      mkdirSync(other)
      rmSync(cache, { recursive: true })
      symlinkSync(other, cache)
    },
  ],
])("%s is not run", async (_, plant) => {
  const { folder } = await loaded({ "a.ts": "export default 1" })
  const cache = join(folder, packs)
  plant(cache, join(cache, entries(folder)[0] ?? ""))
  expect(await createLoader(library)(join(folder, "a.ts"))).toEqual({ value: 1, problems: [] })
})

test("what else is kept of a project stays where packs leave: logs of rollouts, answers", async () => {
  const { folder } = await loaded({ "a.ts": "export default 1" })
  const log = join(folder, packs, "../logs/deploy/web.log")
  mkdirSync(dirname(log), { recursive: true })
  writeFileSync(log, "")
  for (const number of [2, 3, 4, 5, 6, 7, 8, 9]) await runAs(folder, number)
  expect([entries(folder), existsSync(log)]).toEqual([["pack-9"], true])
})

test.each<[string, boolean, (folder: string) => void]>([
  ["a folder that is not there yet", true, () => undefined],
  ["one that is there", true, (folder) => mkdirSync(folder, { mode: 0o755 })],
  [
    "one that others may write",
    false,
    (folder) => {
      mkdirSync(folder)
      chmodSync(folder, 0o777)
    },
  ],
  ["a link", false, (folder) => symlinkSync(dirname(folder), folder)],
  ["a file", false, (folder) => writeFileSync(folder, "")],
])("%s may hold what will be run: %s", (_, isOwn, plant) => {
  const folder = join(makeProject({}), "own")
  plant(folder)
  expect(madeOwnFolder(folder)).toBe(isOwn)
})

test("modules that Node runs are asked for by their address", () => {
  expect(pathToFileURL("/a b").href).toBe("file:///a%20b")
})

test("a name that two modules give is told where it is taken, unless it is one thing", async () => {
  const files = {
    "b.ts": "export const x = 1, b = 1",
    "c.ts": "export const x = 2, c = 2",
    "d.ts": 'export { x } from "./b.ts"',
    "lib.ts": 'export * from "./b.ts"\nexport * from "./c.ts"\n',
    "own.ts": 'export * from "./b.ts"\nexport * from "./c.ts"\nexport const x = 3\n',
    "one.ts": 'export * from "./b.ts"\nexport * from "./d.ts"\n',
  }
  const of = async (from: string, name = "x") =>
    await loaded({ "a.ts": `import { ${name} } from "${from}"\nexport default ${name}`, ...files })
  expect(await of("./own.ts")).toMatchObject({ value: 3, problems: [] })
  expect(await of("./one.ts")).toMatchObject({ value: 1, problems: [] })
  expect(await of("./lib.ts", "c")).toMatchObject({ value: 2, problems: [] })
  const { folder, problems } = await of("./lib.ts")
  expect(problems).toMatchObject([
    {
      code: "NG009",
      message: 'two of the modules whose exports are all passed on export "x"',
      place: { file: join(folder, "lib.ts"), line: 2, column: 1 },
    },
  ])
})

test("what Node refuses to load is told where it is imported", () => {
  const text = 'const one = 1\nimport b from "./b.yaml"\nexport default [one, b]'
  const refused = (code: string) => {
    const error = Object.assign(new Error('Unknown file extension ".yaml" for /a/b.yaml'), { code })
    return refusedImport(error, "./b.yaml", { file: "/a/a.ts", text })
  }
  expect(refused("ERR_UNKNOWN_FILE_EXTENSION")).toMatchObject({
    problems: [
      {
        code: "NG009",
        message: 'Node cannot load "./b.yaml": Unknown file extension ".yaml"',
        place: { file: "/a/a.ts", line: 2, column: 15 },
      },
    ],
  })
  expect(refused("EPERM")).toBeInstanceOf(Error)
})

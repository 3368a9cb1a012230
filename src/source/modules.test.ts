import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { makeProject } from "../../test/support/project.ts"
import { createLoader } from "./modules.ts"

/** Loads the first of the files, in a package whose JavaScript is modules. */
async function loaded(files: Readonly<Record<string, string>>) {
  const folder = makeProject({ "package.json": '{ "type": "module" }', ...files })
  return await createLoader({})(join(folder, Object.keys(files)[0] ?? ""))
}

test.each<[string, Record<string, string>, unknown]>([
  ["JavaScript", { "a.js": "export default 1" }, 1],
  ["JavaScript with the extension of modules", { "a.mjs": "export default 1" }, 1],
  ["CommonJS", { "a.cjs": "module.exports = 1" }, 1],
  [
    "JavaScript that TypeScript would read otherwise",
    { "a.js": "const [a, b, c] = [1, 2, 3]\nexport default a<b>(c)" },
    false,
  ],
  ["what has to be waited for", { "a.js": "export default await Promise.resolve(1)" }, 1],
  ["what has to be waited for, typed", { "a.ts": "export default await (1 as any)" }, 1],
  ...[
    "/* why */ IMPORT",
    "/** 名前 */ /* why */ IMPORT // because",
    "'x'; IMPORT /* why */; 1",
  ].map((line): [string, Record<string, string>, unknown] => [
    `an import in a line with more: ${line}`,
    {
      "a.ts": `${line.replace("IMPORT", 'import { b } from "./b.ts"')}\nexport default b`,
      "b.ts": "export const b = 1",
    },
    1,
  ]),
  [
    "JavaScript that imports TypeScript",
    { "a.js": 'export { b as default } from "./b.ts"', "b.ts": "export const b: number = 1" },
    1,
  ],
])("%s is run", async (_, files, value) => {
  expect(await loaded(files)).toEqual({ value, problems: [] })
})

test("what JavaScript and TypeScript import is one module", async () => {
  const text = 'import { shared } from "./shared.js"\nexport default shared'
  const folder = makeProject({
    "package.json": '{ "type": "module" }',
    "a.js": text,
    "b.ts": text,
    "shared.js": "export const shared = {}",
  })
  const load = createLoader({})
  const { value } = await load(join(folder, "a.js"))
  expect(value).toBeTypeOf("object")
  expect((await load(join(folder, "b.ts"))).value).toBe(value)
})

test("a module that is imported before it is loaded is run once", async () => {
  const folder = makeProject({
    "package.json": '{ "type": "module" }',
    "a.js": 'export { default } from "./b.js"',
    "b.js": "export default {}",
  })
  const load = createLoader({})
  const { value } = await load(join(folder, "a.js"))
  expect((await load(join(folder, "b.js"))).value).toBe(value)
})

test.each([["a.js"], ["a.mjs"], ["a.ts"]])("%s is run anew by each loader", async (file) => {
  const folder = makeProject({ "package.json": '{ "type": "module" }', [file]: "export default 1" })
  await createLoader({})(join(folder, file))
  writeFileSync(join(folder, file), "export default 2")
  expect(await createLoader({})(join(folder, file))).toEqual({ value: 2, problems: [] })
})

test.each([["function N() {}"], ["class N {}"], ["export function N() {}"]])(
  "a namespace before its %s is told with its place",
  async (declaration) => {
    const start = declaration.startsWith("export") ? "export " : ""
    const text = `${start}namespace N { export const a = 1 }\n${declaration}\nexport default N\n`
    const { problems } = await loaded({ "a.ts": text })
    const message = "the namespace stands before what it is merged with"
    const place = { line: 1, column: start.length + "namespace ".length + 1 }
    expect(problems).toMatchObject([{ code: "NG002", message, place }])
  },
)

test.each([["a.js"], ["a.ts"]])("%s that cannot be parsed is told with its place", async (file) => {
  const { problems } = await loaded({ [file]: "export default {\n  a: 1,\n}}\n" })
  expect(problems).toMatchObject([
    { code: "NG002", message: "the file cannot be parsed: Unexpected token", place: { line: 3 } },
  ])
})

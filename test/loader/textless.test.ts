/** What text is made of that has none of its own: told where that happens, and as the code goes on by it. */
import { join, relative } from "node:path"
import { realpathSync } from "node:fs"
import { expect, test } from "vitest"
import * as library from "../../src/index.ts"
import { createLoader } from "../../src/source/modules.ts"
import { makeProject } from "../support/project.ts"

/** What a module gives, and what is told of it: code, line, column and message. */
async function run(text: string): Promise<{ readonly value: unknown; readonly told: string[] }> {
  const folder = realpathSync(makeProject({ "it.ts": text }))
  const loader = createLoader(library)
  const { value } = await loader(join(folder, "it.ts"))
  const told = loader.noted().map(({ code, severity, place, message }) => {
    const at = `${relative(folder, place?.file ?? "")}:${place?.line}:${place?.column}`
    return `${severity} ${code} ${at} ${message}`
  })
  return { value, told }
}

const ports = "const ports: { http: number; https?: number } = { http: 80 }\n"

test.each([
  ["`:${ports.https}`", "2:20 undefined is used as text", ":undefined"],
  ["`${ports.http}:${ports.https}`", "2:33 undefined is used as text", "80:undefined"],
  ['":" + ports.https', "2:22 undefined is an operand of +", ":undefined"],
  ["Object.keys({ [`${ports.https}`]: 1 })[0]", "2:34 undefined is used as text", "undefined"],
  ["Object.keys({ [ports.https as never]: 1 })[0]", "2:31 undefined is used as text", "undefined"],
  ["`${Number(ports.https)}`", "2:19 NaN, which is no number, is used as text", "NaN"],
  ["`${Promise.resolve(1)}`", "2:19 a promise is used as text", "[object Promise]"],
  ["`${ports}`", "2:19 an object is used as text", "[object Object]"],
  ["(ports.https as never) + 1 || 1", undefined, 1],
  ["new Error(`no ${ports.https}`).message", undefined, "no undefined"],
  [
    "new Map([[`${new Error(`${ports.https}`).name}`, `${ports.https}`]]).get('Error')",
    "2:68 undefined is used as text",
    "undefined",
  ],
  ["console.assert(true, `${ports.https}`)", undefined, undefined],
  ["`${new (class { a = 1 })()}`.slice(0, 7)", undefined, "[object"],
  ["`${new Map()}`", undefined, "[object Map]"],
  ["`${ports.https ?? 443}`", undefined, "443"],
  ["`${null}${true}${1n}${[1, 2]}`", undefined, "nulltrue11,2"],
  ['`${new URL("https://a.example/")}`', undefined, "https://a.example/"],
  ["`${{ toString: () => `a` }}`", undefined, "a"],
  ["`${[ports.http].map((each) => `${each}`)}`", undefined, "80"],
  ["1 + ports.http", undefined, 81],
  ["ports[ports.https as never] ?? 1", undefined, 1],
])("%s", async (written, told, value) => {
  const found = await run(`${ports}export default ${written}\n`)
  expect(found.told).toEqual(told === undefined ? [] : [`warning NG023 it.ts:${told}`])
  expect(found.value).toBe(value)
})

test.each([
  ["undefined as unknown", "JavaScript makes no number of it, or writes “undefined” for it."],
  ["new Map()", "JavaScript makes no number of it, or writes “[object Map]” for it."],
  ["Promise.resolve(1)", "JavaScript makes no number of it, or writes “[object Promise]” for it."],
  ["(() => 1)", "JavaScript makes no number of it, or writes all of its code for it."],
])("what is written for %s", async (value, detail) => {
  const text = `const it = ${value}\nexport default "" + it\n`
  const folder = makeProject({ "it.ts": text })
  const loader = createLoader(library)
  await loader(join(folder, "it.ts"))
  expect(loader.noted().map((each) => each.detail)).toEqual([detail])
})

test("an assignment that adds is told of either side, and each place once", async () => {
  const { value, told } = await run(`let text: string | undefined
for (const each of ["a", undefined, undefined]) text += each
export default text
`)
  expect(value).toBe("undefinedaundefinedundefined")
  expect(told).toEqual([
    "warning NG023 it.ts:2:49 undefined is an operand of +",
    "warning NG023 it.ts:2:57 undefined is an operand of +",
  ])
})

test("what has a value at Nix alone is told as that", async () => {
  const { told } = await run('import { host } from "nixgen"\nexport default `${host.name}`\n')
  expect(told).toEqual([expect.stringContaining("error NG012 it.ts:2:19")])
})

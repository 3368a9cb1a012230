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

const ports =
  'import { posix } from "node:path"; const none: string | null = null, on = true as boolean, itself: unknown[] = [], upper = (text: string) => text.toUpperCase(), ports: { http: number; https?: number } = { http: 80 }; itself.push(itself)\n'

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
  ["`${new (class { a = 1 })()}`.slice(0, 7)", "2:19 an object is used as text", "[object"],
  ["`${new Map()}`", "2:19 an object is used as text", "[object Map]"],
  ["`${new Error('a')}`", undefined, "Error: a"],
  ["`${ports.https ?? 443}`", undefined, "443"],
  ["`${true}${1n}${[1, 2]}`", undefined, "true11,2"],
  ["`${null}`", "2:19 null is used as text", "null"],
  ["`${none}`", "2:19 null is used as text", "null"],
  ["`${none ?? ports.https}`", "2:19 undefined is used as text", "undefined"],
  ["`${ports.https ? 'a' : undefined}`", "2:39 undefined is used as text", "undefined"],
  ["`${ports.https && 'a'}`", "2:19 undefined is used as text", "undefined"],
  ["`${(ports.http === 1) && 'a'}`", "2:19 false is used as text", "false"],
  ["`${ports.http === 80 && 'a'}`", undefined, "a"],
  ["`${ports.http === 1 && on}`", undefined, "false"],
  ["`${ports.https! + 1}`", "2:19 NaN, which is no number, is used as text", "NaN"],
  ["`${ports.https! * 2}`", "2:19 NaN, which is no number, is used as text", "NaN"],
  ["`${typeof ports.https}`", undefined, "undefined"],
  ["`${ports.https === undefined}`", undefined, "true"],
  ["`${{}}`", "2:19 an object is used as text", "[object Object]"],
  ['"" + {}', "2:21 an object is an operand of +", "[object Object]"],
  ['"a" + none', "2:22 null is an operand of +", "anull"],
  ["`${[none]}`", "2:19 null in a list is used as text", ""],
  ["String(none)", "2:23 null is used as text", "null"],
  ["String(ports.https)", "2:23 undefined is used as text", "undefined"],
  ["String(ports.http)", undefined, "80"],
  ["[none, 1].map(String)[0]", "2:30 null is used as text", "null"],
  ['"a".concat(ports.https as never)', "2:27 undefined is used as text", "aundefined"],
  ['"a".concat("b", none as never)', "2:32 null is used as text", "abnull"],
  ['"a".replace("a", ports.https as never)', "2:33 undefined is used as text", "undefined"],
  ['"a".replace("a", upper)', undefined, "A"],
  ['"a".padEnd(2, ports.https as never)', undefined, "a "],
  ["encodeURIComponent(none as never)", "2:35 null is used as text", "null"],
  ["String.raw`a${ports.https}`", "2:30 undefined is used as text", "aundefined"],
  ["[1, ports.https].join()", "2:16 undefined in a list is used as text", "1,"],
  ["[1, none].join()", "2:16 null in a list is used as text", "1,"],
  ["[ports].join()", "2:16 an object is used as text", "[object Object]"],
  ["[[1, none]].flat().toString()", "2:16 null in a list is used as text", "1,"],
  ["[1, ports.https].filter((each) => each !== undefined).join()", undefined, "1"],
  ["itself.join()", undefined, ""],
  ["ports.toString()", "2:16 an object is used as text", "[object Object]"],
  ["ports.http.toString()", undefined, "80"],
  ["upper.toString().slice(0, 1)", undefined, "("],
  ["Object.prototype.toString.call(ports)", undefined, "[object Object]"],
  ["ports.https?.toString()", undefined, undefined],
  ["new Error([ports.https].join() + String(none)).message", undefined, "null"],
  ["posix.join('a', 'b')", undefined, "a/b"],
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

/** Whole numbers that JavaScript has other ones for are told where they are written, in JSON as well. */
import { basename, join } from "node:path"
import { expect, test } from "vitest"
import { createLoader } from "../../src/source/modules.ts"
import { makeProject } from "../support/project.ts"

async function found(written: string) {
  const folder = makeProject({ "entry.ts": `export default [1,\n  ${written}]\n` })
  const load = createLoader({})
  const { problems } = await load(join(folder, "entry.ts"))
  return [...problems, ...load.noted()].map(({ code, detail, place }) => [
    code,
    detail,
    place?.line,
    place?.column,
  ])
}

test.each([
  ["9007199254740993", "9007199254740992"],
  ["9_007_199_254_740_993", "9007199254740992"],
  ["18446744073692774399", "18446744073692774400"],
  ["9223372036854775807", "9223372036854775808"],
  ["0x20000000000001", "9007199254740992"],
  ["0o400000000000000001", "9007199254740992"],
])("%s would be %s", async (written, value) => {
  expect(await found(written)).toEqual([["NG015", `It would be ${value}.`, 2, 3]])
})

test.each([
  "9007199254740993n",
  "0x20000000000001n",
  "9007199254740992",
  "9007199254740991",
  "9007199254740994",
  "2 ** 53",
  "1e21",
  "0.1234567890123456789",
  "1234567890.123456789",
  "'9007199254740993'",
  "'0x' + 'ffffffffffffffff'",
  "/9007199254740993/.source",
])("%s is kept as it is", async (written) => {
  expect(await found(written)).toEqual([])
})

async function foundInJson(text: string, file = "data.json") {
  const folder = makeProject({
    "entry.ts": `import data from "./${file}"\nexport default data\n`,
    [file]: text,
  })
  const { problems } = await createLoader({})(join(folder, "entry.ts"))
  return problems.map(({ code, place, related }) => [
    code,
    basename(place?.file ?? ""),
    place?.line,
    place?.column,
    ...(related ?? []).map((each) => each.place?.column),
  ])
}

test.each<[string, readonly unknown[]]>([
  ['{\n  "a": 9007199254740993 }', [["NG015", "data.json", 2, 8]]],
  ['{ "a": 1, "b": { "c": 1, "c": 2 } }', [["NG013", "data.json", 1, 26, 18]]],
  [
    '[-9007199254740993, { "a": 1, "\\u0061": 1 }]',
    [
      ["NG015", "data.json", 1, 3],
      ["NG013", "data.json", 1, 31, 23],
    ],
  ],
  ['{ "a": "9007199254740993", "b": "\\"a\\": 1", "__proto__": { "a": 1 } }', []],
  ['{ "a": { "b": 1 }, "c": { "b": 1 }, "d": [null, true, 0.12345678901234567] }', []],
])("in JSON, %s", async (text, want) => {
  expect(await foundInJson(text)).toEqual(want)
})

test("JSON of packages is theirs", async () => {
  const text = '{ "a": 1, "a": 9007199254740993 }'
  expect(await foundInJson(text, "node_modules/thing/data.json")).toEqual([])
})

/** Random values, printed by us and read by real Nix, come out as they went in. */
import { isDeepStrictEqual } from "node:util"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Node } from "../../src/nix/syntax/ast.ts"
import { string, text as nixText } from "../../src/nix/syntax/construct.ts"
import { unescapeSimple } from "../../src/nix/syntax/escape.ts"
import { printNix } from "../../src/nix/values/print-nix.ts"
import { effort } from "../support/effort.ts"
import { evaluate, hasNix } from "./nix.ts"

const batches = effort(1, 10)
const batchSize = 10_000

/** Pieces that Nix's strings treat in a special way, and some that they do not. */
const pieces = "' '' ''' \" \\ $ $$ { } ${ $${ ''${ ''\\ \\n \n \n\n \t \r \r\n é 😀 a B 0 #".split(
  " ",
)
const text = fc.string({
  unit: fc.constantFrom(...pieces, " ", "  ", "\n  ", "\u0001", "\u007f"),
  maxLength: 12,
})
const name = fc
  .oneof(text, fc.constantFrom("a", "a-b", "a'", "or", "if", "rec", "_x", "1a", "a.b"))
  .filter((key) => key !== "__toString" && key !== "outPath")

const edges = [0n, 1n, -1n, 2n ** 53n, 2n ** 63n - 1n, -(2n ** 63n), -(2n ** 63n) + 1n]
const integer = fc.oneof(
  fc.constantFrom(...edges),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
)
const float = fc
  .oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 0.1, -0.5, 1e-7),
  )
  .filter((number) => !Number.isInteger(number) || Math.abs(number) < 2 ** 63)

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.constantFrom(null, true, false),
    text,
    integer,
    float,
    fc.integer(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(name, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}))

describe.skipIf(!hasNix)("values", () => {
  test(`${batches * batchSize} random values survive nix-instantiate --eval`, () => {
    for (let batch = 0; batch < batches; batch += 1) {
      const values = fc.sample(value, { numRuns: batchSize, seed: batch })
      const source = `[\n${values.map((one) => `(${printNix(one)})`).join("\n")}\n]`
      const read = JSON.parse(quoteLongIntegers(evaluate(source))) as unknown[]
      const wanted = JSON.parse(quoteLongIntegers(toJson(values))) as unknown[]
      expect(read.length).toBe(batchSize)
      const wrong = read.findIndex((one, index) => !isDeepStrictEqual(one, wanted[index]))
      expect({ value: values[wrong], read: read[wrong] }).toStrictEqual({
        value: undefined,
        read: undefined,
      })
    }
  })

  test("texts with interpolations survive, too", () => {
    const parts = fc.array(
      fc.oneof(
        text,
        text.map((content) => string(content)),
      ),
      { maxLength: 5 },
    )
    const samples = fc.sample(parts, { numRuns: batchSize, seed: 1 })
    const sources = samples.map((sample) => `(${printNix(nixText(...sample))})`)
    const read = JSON.parse(evaluate(`[\n${sources.join("\n")}\n]`)) as unknown[]
    const wanted = samples.map((sample) => sample.map(plain).join(""))
    const wrong = read.findIndex((one, index) => one !== wanted[index])
    expect({ source: sources[wrong], read: read[wrong] }).toStrictEqual({
      source: undefined,
      read: undefined,
    })
  })
})

/** The text of a part: as it is, or interpolated as a string of its own. */
function plain(part: string | Node): string {
  if (typeof part === "string") return part
  return part.kind === "string" ? part.parts.map(String).map(unescapeSimple).join("") : ""
}

/** JSON with integers of any size. */
function toJson(json: unknown): string {
  if (typeof json === "bigint") return json.toString()
  if (typeof json === "number" && Number.isInteger(json)) return BigInt(json).toString()
  if (Array.isArray(json)) return `[${json.map(toJson).join(",")}]`
  if (typeof json !== "object" || json === null) return JSON.stringify(json)
  const members = Object.entries(json).map(
    ([key, member]) => `${JSON.stringify(key)}:${toJson(member)}`,
  )
  return `{${members.join(",")}}`
}

/** Integers that a JavaScript number cannot hold, as text. */
function quoteLongIntegers(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|-?[\d.eE+-]+/g, (token) =>
    /^-?\d{16,}$/.test(token) ? `"integer ${token}"` : token,
  )
}

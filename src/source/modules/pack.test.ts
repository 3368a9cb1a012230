/** Many texts in one file. */
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { type Packed, packOf, textsIn } from "./pack.ts"

const text = fc.string({ unit: "binary" })
const packed: fc.Arbitrary<Packed> = fc.record({ file: text, key: text, text })

function unpacked(pack: Buffer) {
  return textsIn(pack).map((each) => ({ file: each.file, key: each.key, text: each.read() }))
}

test("what was packed comes out", () => {
  expect(() =>
    fc.assert(
      fc.property(fc.array(packed), (texts) => {
        expect(unpacked(packOf(texts))).toEqual(texts)
      }),
    ),
  ).not.toThrow()
})

test("of a pack that is not what was packed, no other text comes out", () => {
  expect(() =>
    fc.assert(
      fc.property(fc.array(packed, { minLength: 1 }), fc.nat(), fc.nat(), (texts, at, cut) => {
        const pack = packOf(texts)
        const changed = Buffer.from(pack)
        changed[at % pack.length] = (changed[at % pack.length] ?? 0) ^ 1
        const found = [changed, pack.subarray(0, cut % pack.length)].flatMap(unpacked)
        expect(texts).toEqual(
          expect.arrayContaining(found.filter((each) => each.text !== undefined)),
        )
      }),
    ),
  ).not.toThrow()
})

test.each(["", "\n", "\n\n", "one line", `${"0".repeat(64)}\n[]\n`])("%j is no pack", (other) => {
  expect(textsIn(Buffer.from(other))).toEqual([])
})

/** Many texts in one file. */
import fc from "fast-check"
import { expect, test } from "vitest"
import { type Packed, packOf, textsIn } from "./pack.ts"

const text = fc.string({ unit: "binary" })
const packed: fc.Arbitrary<Packed> = fc.record({ file: text, key: text, text })

function unpacked(pack: Buffer) {
  return textsIn(pack).map(({ file, key, read }) => ({ file, key, text: read() }))
}

test("what was packed comes out", () => {
  fc.assert(
    fc.property(fc.array(packed), (texts) => {
      expect(unpacked(packOf(texts))).toEqual(texts)
    }),
  )
})

test("of a pack that is not what was packed, no other text comes out", () => {
  fc.assert(
    fc.property(fc.array(packed, { minLength: 1 }), fc.nat(), fc.nat(), (texts, at, cut) => {
      const pack = packOf(texts)
      const other = Buffer.from(pack)
      other[at % pack.length] = (other[at % pack.length] ?? 0) ^ 1
      for (const damaged of [other, pack.subarray(0, cut % pack.length)])
        for (const each of unpacked(damaged))
          if (each.text !== undefined) expect(texts).toContainEqual(each)
    }),
  )
})

test.each(["", "\n", "\n\n", "one line", `${"0".repeat(64)}\n[]\n`])("%j is no pack", (other) => {
  expect(textsIn(Buffer.from(other))).toEqual([])
})

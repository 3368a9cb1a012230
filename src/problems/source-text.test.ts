import * as fc from "fast-check"
import { expect, test } from "vitest"
import { placeInSource } from "./source-text.ts"
import { lineAndColumn } from "./problem.ts"

test("an offset is at the line and column that counting from the start tells", () => {
  const character = fc.constantFrom("a", "\n", "\r", "é", "😀")
  const given = fc.tuple(fc.string({ unit: character, maxLength: 30 }), fc.nat(40))
  fc.assert(
    fc.property(given, ([text, offset]) => {
      const at = Math.min(offset, text.length)
      expect(placeInSource(at, { file: "a.ts", text })).toEqual({
        file: "a.ts",
        ...lineAndColumn(text, at),
      })
    }),
    { seed: 9, numRuns: 1000 },
  )
})

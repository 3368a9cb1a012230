import { expect, test } from "vitest"
import { otherPlace } from "./other-place.ts"

test.each([
  ["/fleet/hosts/a.ts", "/fleet/hosts/b.ts", "The other is in ./b.ts:3."],
  ["/fleet/hosts/a.ts", "/fleet/more/a.ts", "The other is in ../more/a.ts:3."],
  ["/fleet/fleet.ts", "/fleet/fleet.ts", "The other is in ./fleet.ts:3."],
  [undefined, "/fleet/hosts/b.ts", "The other is in ./b.ts:3."],
])("seen from %s, %s is named without the machine's folders", (from, other, text) => {
  const place = from === undefined ? undefined : { file: from }
  expect(otherPlace(place, { file: other, line: 3 })).toBe(text)
})

test("of what has no place, nothing is said", () => {
  expect(otherPlace({ file: "/fleet/a.ts" }, undefined)).toBeUndefined()
})

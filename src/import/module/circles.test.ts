import { expect, test } from "vitest"
import { ordered } from "./circles.ts"

/** Names with what they refer to, the order in which they can be made, and the circles. */
const cases: readonly (readonly [
  uses: Readonly<Record<string, readonly string[]>>,
  order: string,
  circles: Readonly<Record<string, string>>,
])[] = [
  [{}, "", {}],
  [{ a: ["b"], b: ["c"], c: [] }, "c b a", {}],
  [{ a: [], b: ["a"], c: ["a", "b"] }, "a b c", {}],
  [{ a: ["a"], b: ["a"] }, "a b", { a: "a" }],
  [{ a: ["b"], b: ["a"], c: ["a"] }, "b a c", { a: "a b", b: "a b" }],
  [
    { a: ["b", "d"], b: ["c"], c: ["b"], d: ["e"], e: ["d", "c"] },
    "c b e d a",
    { b: "b c", c: "b c", d: "d e", e: "d e" },
  ],
]

test.for(cases)("names that use %o", ([uses, order, circles]) => {
  const found = ordered(new Map(Object.entries(uses)))
  expect(found.order.join(" ")).toBe(order)
  const sorted = [...found.circles].map(([name, all]) => [name, [...all].toSorted().join(" ")])
  expect(Object.fromEntries(sorted)).toEqual(circles)
})

test("long chains of names", () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `n${index}`)
  const chain = new Map(names.map((name, index) => [name, names.slice(index + 1, index + 2)]))
  expect(ordered(chain)).toEqual({ order: names.toReversed(), circles: new Map() })
})

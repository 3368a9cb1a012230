import { expect, test } from "vitest"
import { garbageCollector, usedHeap } from "./garbage.ts"

test("what nothing keeps is given back, once it is a tenth of what is kept", () => {
  const collect = garbageCollector()
  collect()
  const kept = usedHeap()
  const fill = (): void => {
    const objects: object[] = []
    while (usedHeap() < kept * 1.3) objects.push(...Array.from({ length: 10_000 }, () => ({})))
  }
  fill()
  collect()
  expect(usedHeap()).toBeLessThan(kept * 1.15)
})

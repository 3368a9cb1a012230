import { getHeapStatistics } from "node:v8"
import { expect, test } from "vitest"
import { garbageCollector } from "./garbage.ts"

const used = (): number => getHeapStatistics().used_heap_size

test("what nothing keeps is given back, once it is half of what is kept", () => {
  const collect = garbageCollector()
  collect()
  const kept = used()
  const fill = (): void => {
    const objects: object[] = []
    while (used() < kept * 1.6) objects.push(...Array.from({ length: 10_000 }, () => ({})))
  }
  fill()
  collect()
  expect(used()).toBeLessThan(kept * 1.3)
})

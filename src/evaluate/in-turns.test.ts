import { setTimeout as later } from "node:timers/promises"
import { expect, test } from "vitest"
import { inTurns } from "./in-turns.ts"

test("results have the order of the items, and no more is done at once than is wanted", async () => {
  let running = 0
  let most = 0
  const doubled = await inTurns(2, [5, 1, 3, 2], async (item) => {
    running += 1
    most = Math.max(most, running)
    await later(item)
    running -= 1
    return item * 2
  })
  expect(doubled).toEqual([10, 2, 6, 4])
  expect(most).toBe(2)
})

test("where one fails, what runs comes to its end and nothing more is begun", async () => {
  const ended: number[] = []
  const working = inTurns(2, [1, 2, 3], async (item) => {
    if (item === 1) throw new Error("broken")
    await later(5)
    ended.push(item)
  })
  await expect(working).rejects.toThrow("broken")
  expect(ended).toEqual([2])
})

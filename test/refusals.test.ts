/** What machines are refused for: of each kind there is a case, which a test of the scripts runs. */
import { expect, test } from "vitest"
import {
  connectionRefusals,
  installRefusals,
  kinds,
  unseenRefusals,
  updateRefusals,
} from "./support/refusals.ts"

const all = [
  ...installRefusals,
  ...unseenRefusals,
  ...connectionRefusals,
  ...updateRefusals.map(([kind, what]) => [kind, `updated: ${what}`] as const),
].map(([kind, what]) => `${kind}: ${what}`)

test("there are over 40 of them, each another", () => {
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(40)
})

test.each(kinds)("one of the kind: %s", (kind) => {
  expect(all.filter((each) => each.startsWith(`${kind}: `))).not.toEqual([])
})

/** Secrets in definitions: how many planted ones are found, and how many innocents are taken for one. */
import { describe, expect, test } from "vitest"
import { effort } from "../support/effort.ts"
import { type TestHost, problemsOf } from "../support/fleet.ts"
import { samples } from "./draw.ts"
import { innocents } from "./innocents.ts"
import { planted } from "./planted.ts"

function isFound(host: TestHost): boolean {
  return problemsOf(host).some(({ code }) => code === "NG100")
}

test("there are forty kinds of secrets, and as many innocents", () => {
  expect(planted.length).toBeGreaterThanOrEqual(40)
  expect(innocents.length).toBeGreaterThanOrEqual(40)
})

describe("a planted secret is found", () => {
  test.each(planted)("%s", (...kind) => {
    const missed = samples(kind, effort(8, 80)).filter((host) => !isFound(host))
    expect(missed).toEqual([])
  })
})

describe("an innocent is none", () => {
  test.each(innocents)("%s", (...kind) => {
    const taken = samples(kind, effort(8, 80)).filter(isFound)
    expect(taken).toEqual([])
  })
})

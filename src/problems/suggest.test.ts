import * as fc from "fast-check"
import { distance } from "fastest-levenshtein"
import { expect, test } from "vitest"
import { nearest, suggestion } from "./suggest.ts"

test.each([
  ["a typing mistake", "systemdBoot", ["grub", "systemd-boot"], "systemd-boot"],
  ["another case", "OpenSSH", ["openssh", "nginx"], "openssh"],
  ["letters that are exchanged", "ngnix", ["guix", "nginx"], "nginx"],
  ["nothing near", "postgresql", ["nginx", "openssh"], undefined],
  ["short names are not all near each other", "abc", ["xyz"], undefined],
  ["a single letter is near nothing", "a", ["qt", "b"], undefined],
  ["no candidates", "nginx", [], undefined],
])("nearest: %s", (_, name, candidates, want) => {
  expect(nearest(name, candidates)).toBe(want)
})

test("a suggestion lists the candidates where none is near, and not without end", () => {
  expect(suggestion("zzzzzz", ["a", "b"])).toBe("known: a, b")
  expect(
    suggestion(
      "zzzzzz",
      Array.from({ length: 14 }, (_, index) => `n${index}`),
    ),
  ).toMatch(/ and 2 more$/)
  expect(suggestion("zzzzzz", [])).toBeUndefined()
})

test("what is not compared, as too much of it differs, would not have been meant", () => {
  const name = fc.string({ unit: fc.constantFrom("a", "b", "c", "N", "-", "é"), maxLength: 8 })
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 8 }), (written, candidates) => {
      const changes = candidates.map((each) => distance(written.toLowerCase(), each.toLowerCase()))
      const allowed = Math.min(Math.max(2, Math.floor(written.length / 3)), written.length - 1)
      const found = nearest(written, candidates)
      const least = Math.min(...changes)
      const want = least > allowed ? undefined : least
      expect(found === undefined ? undefined : changes[candidates.indexOf(found)]).toBe(want)
    }),
    { seed: 9, numRuns: 2000 },
  )
})

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
  ["a single letter is near nothing", "a", ["qt", "b", "ab"], undefined],
  ["a single letter is its capital", "X", ["y", "x"], "x"],
  ["two letters, one of them wrong", "h3", ["h1", "h2"], undefined],
  ["two letters in the other order", "pi", ["io", "ip"], "ip"],
  ["two letters, and one is missing", "wb", ["ab", "web"], "web"],
  ["three letters, two of them wrong", "pkg", ["web", "lib"], undefined],
  ["three letters, one of them wrong", "wab", ["lib", "web"], "web"],
  ["letters in the other order before one too many", "hots", ["hot", "host"], "host"],
  ["four letters, two of them wrong", "dev1", ["web1", "db1"], undefined],
  ["four letters, two in the other order", "haed", ["hand", "head"], "head"],
  ["as near, and begun alike", "rsynk", ["asynk", "rsync"], "rsync"],
  ["as near, and begun alike for longer", "vimm", ["vifm", "vim"], "vim"],
  ["as near, and begun alike, in another case", "Nodejss", ["godejss", "nodejs"], "nodejs"],
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
      const changes = candidates.map((each) => changesIn(written, each))
      const least = Math.min(...changes)
      const allowed = Math.max(written.length <= 4 ? 1 : 2, Math.floor(written.length / 3))
      const found = nearest(written, candidates)
      const want = least > allowed ? undefined : least
      expect(found === undefined ? undefined : changes[candidates.indexOf(found)]).toBe(want)
    }),
    { seed: 9, numRuns: 2000 },
  )
})

/** So many letters change, or more than can be meant. */
function changesIn(written: string, candidate: string): number {
  const [one, other] = [written.toLowerCase(), candidate.toLowerCase()]
  const [letters, others] = [Array.from(one), Array.from(other)]
  const changes = distance(one, other)
  const stay = new Set(letters.filter((letter) => others.includes(letter))).size
  if (changes > 0 && stay < 2) return Number.POSITIVE_INFINITY
  return changes === 2 && letters.toSorted().join("") === others.toSorted().join("") ? 1 : changes
}

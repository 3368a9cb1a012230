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

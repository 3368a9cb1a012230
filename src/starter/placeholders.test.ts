import { expect, test } from "vitest"
import { addressBeside, diskFor, gatewayOf, placeholdersIn, publicKey } from "./placeholders.ts"

test("a placeholder is found again, by line", () => {
  const text = [
    "const a = 1",
    publicKey,
    "",
    diskFor("device"),
    `x: "${gatewayOf(addressBeside([]))}"`,
  ].join("\n")
  expect(placeholdersIn(text).map(({ line }) => line)).toEqual([2, 4, 5])
})

test.each([
  "address: '192.168.2.10'",
  "// 192.0.2.10 is an address for documentation",
  "  // REPLACE-ME",
])("%s is none", (line) => {
  expect(placeholdersIn(line)).toEqual([])
})

test("an address that is used is not given again", () => {
  expect(addressBeside([])).toBe("192.0.2.10")
  expect(addressBeside(["192.0.2.10", undefined, "192.0.2.11", "192.0.2.13"])).toBe("192.0.2.12")
})

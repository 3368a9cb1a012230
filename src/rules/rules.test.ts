/** The registry of rules. Their words and examples are tried with those of all problems. */
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { catalogue } from "../catalogue.ts"
import { severities } from "../problems/codes.ts"
import { rules } from "./rules.ts"

const explained = [...rules.map(({ code }) => code), "NG179" as const].map((code) => ({
  code,
  severity: severities[code],
  title: catalogue[code].title,
}))

test("each code is there once, an error or a warning by its number", () => {
  const codes = explained.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  // later codes go on in the hundred of their area
  for (const { code, severity } of explained.filter((each) => each.code < "NG200"))
    expect([code, severity]).toEqual([code, code < "NG150" ? "error" : "warning"])
})

test("each rule's file says its code, and each code has a test", () => {
  const folder = join(import.meta.dirname, "disks")
  const files = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")])
  const tests = files.flatMap(([file, text]) => (file?.endsWith(".test.ts") === true ? [text] : []))
  const ofDisks = explained.filter((each) => each.code > "NG110" && each.code < "NG179")
  for (const { code, title } of ofDisks) {
    const own = files.filter(([, text]) => text?.startsWith(`/** ${code}: `))
    expect([code, own.length]).toEqual([code, 1])
    expect([code, tests.some((text) => text?.includes(code))]).toEqual([code, true])
    expect(title).toMatch(/^[A-Z].*[^.]$/)
  }
})

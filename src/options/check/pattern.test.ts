/** Patterns as Nix reads them: those of the bundle's options, on texts that match or nearly do. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { evaluate, nixTest } from "../../../test/support/nix.ts"
import { printNix } from "../../nix/values/print-nix.ts"
import { bundleTable } from "../bundle.ts"
import { matchesPattern, patternToRegExp } from "./pattern.ts"
import { parseTable } from "../tree/table.ts"
import { type OptionType, parts } from "../tree/option-type.ts"

const rows = parseTable(readFileSync(join(import.meta.dirname, "../../..", bundleTable), "utf8"))
const patterns = [...new Set(rows.flatMap(({ type }) => patternsIn(type)))]

function patternsIn(type: OptionType): readonly string[] {
  const own = "pattern" in type && type.pattern !== undefined ? [type.pattern] : []
  return [...own, ...parts(type).flatMap(patternsIn)]
}

test.each<[string, string, boolean]>([
  ["[0-9]+", "42", true],
  ["[0-9]+", "42 ", false],
  ["a|b", "a", true],
  ["a|b", "ab", false],
  ["[[:xdigit:]]{6}", "00fFaa", true],
  ["[^[:space:]]{1,64}", "a b", false],
  ["[]x]+", "]x", true],
  ["[\\.]", "\\", true],
  ["\\.", ".", true],
  ["^[a-z]+$", "abc", true],
  ["(.|\n)*[^/]", "a\nb", true],
  ["a.c", "a\nc", true],
])("%s on %j is %s", (pattern, text, matches) => {
  expect(matchesPattern(pattern, text)).toBe(matches)
})

/** Texts of ASCII only: Nix looks at bytes. */
function textsFor(pattern: string): fc.Arbitrary<string> {
  const matching = fc.stringMatching(patternToRegExp(pattern), { maxLength: 80 })
  const nearly = fc
    .tuple(matching, fc.nat(), fc.constantFrom("", " ", "/", "a", "7", "[", "\\", "é", "\n"))
    .map(([text, at, extra]) => {
      const cut = text.length === 0 ? 0 : at % text.length
      return text.slice(0, cut) + extra + text.slice(cut + 1)
    })
  return fc.oneof(matching, nearly, fc.string({ maxLength: 12 }))
}

nixTest("every pattern of the bundle is read as Nix reads it", () => {
  expect(patterns.length).toBeGreaterThan(40)
  const cases = patterns.flatMap((pattern, index) =>
    fc
      .sample(textsFor(pattern), { numRuns: 40, seed: index })
      .filter((text) => !/[\0\u0080-\uffff]/.test(text + pattern))
      .map((text) => ({ pattern, text })),
  )
  const asked = `map ({ pattern, text }: builtins.match pattern text != null) ${printNix(cases)}`
  const answers = evaluate(asked)
  const ours = cases.map(({ pattern, text }) => matchesPattern(pattern, text))
  const differing = cases.filter((_, index) => ours[index] !== (answers as boolean[])[index])
  expect(differing).toEqual([])
  expect(ours.filter(Boolean).length).toBeGreaterThan(cases.length / 4)
})

/** Options that Nix is asked about are named on its line, which takes only so much. */
import { expect, test } from "vitest"
import { type OptionPath, askedAtOnce, questionText } from "./host-values.ts"

/** What Linux takes for one word, less what nobody should use up. */
const most = 100 * 1024

const paths = (count: number, pathAt: (index: number) => OptionPath) =>
  Array.from({ length: count }, (_, index) => pathAt(index))

test.each<[string, readonly OptionPath[]]>([
  ["none", []],
  ["a few", paths(3, (index) => ["networking", `a${index}`])],
  [
    "many",
    paths(5000, (index) => ["services", "prometheus", "exporters", `node-${index}`, "enable"]),
  ],
  ["short ones", paths(20_000, (index) => ["a", "b", "c", "d", "e", String(index % 10)])],
  ["a very long one, and others", [["x".repeat(40_000)], ["a"], ["y".repeat(40_000)]]],
])("%s: all are asked for, none twice, in lines that are short enough", async (_, options) => {
  const asked: OptionPath[] = []
  for (let left = options; left.length > 0; left = options.slice(asked.length)) {
    const now = askedAtOnce(left)
    asked.push(...now)
    const text = await questionText("web", { options: now, skipped: [], system: false })
    expect(Buffer.byteLength(text)).toBeLessThan(most)
  }
  expect(asked).toEqual(options)
})

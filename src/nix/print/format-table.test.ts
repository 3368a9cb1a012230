import * as fc from "fast-check"
import { expect, test } from "vitest"
import { attributeSet, binding, withComment } from "../syntax/construct.ts"
import { withLeading, withTrailing } from "../syntax/with-comments.ts"
import { toNix } from "../values/values.ts"
import { formatTable } from "./format-table.ts"
import { formatTree } from "./format.ts"

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.integer(),
    fc.string({ maxLength: 90 }),
    fc.constant("two\nlines\n"),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z.]{1,9}$/), tie("value"), { maxKeys: 4 }),
  ),
}))

const row = fc
  .record({
    name: fc.stringMatching(/^[a-z\d.]{1,40}$/),
    value,
    blank: fc.boolean(),
    above: fc.option(fc.stringMatching(/^[a-z ]{1,130}$/)),
    behind: fc.option(fc.stringMatching(/^[a-z]{1,20}$/)),
  })
  .map(({ name, value: of, blank, above, behind }) => {
    const plain = binding([name], toNix(of))
    const led = withLeading(plain, [
      ...(blank ? [{ kind: "blankLine" } as const] : []),
      ...(above === null ? [] : [{ kind: "line", text: ` ${above}` } as const]),
    ])
    return behind === null ? led : withTrailing(led, behind)
  })

test("a table's text is that of its set", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), fc.boolean(), (rows, hasHead) => {
      const set = attributeSet(rows)
      const tree = hasHead ? withComment(set, "a head\nof two lines") : set
      expect(tree.kind === "attributeSet" && formatTable(tree)).toBe(formatTree(tree))
    }),
    { seed: 14, numRuns: 500 },
  )
})

/** Sets of many bindings as files: the text of each binding is laid out once, as no other one changes it. */
import { keptFor } from "../../remembered.ts"
import type { AttributeSet, Binding } from "../syntax/ast.ts"
import { attributeSet } from "../syntax/construct.ts"
import { formatTree } from "./format.ts"

/** The text that `formatTree` gives of the set. */
export function formatTable(set: AttributeSet): string {
  const { keyword, open, bindings, close } = set
  const isPlain =
    keyword === undefined && open.trailing === undefined && close.comments.length === 0
  if (!isPlain || bindings.length < 2) return formatTree(set)
  const empty = formatTree({ ...set, bindings: [] })
  const start = empty.slice(0, empty.lastIndexOf("{"))
  return `${start}{\n${bindings.map(textOf).join("")}}\n`
}

/** The lines of a binding. */
const textOf = keptFor((binding: Binding): string => {
  const { open, close, ...rest } = attributeSet([binding])
  // brackets on lines of their own, as those of a set of many bindings are
  const alone = { ...rest, open, close: { ...close, line: open.line + 1 } }
  return formatTree(alone).slice("{\n".length, -"}\n".length)
})

/** Operators that are written once for any number of operands: `a ++ b ++ c`. */
import type { Binary, Node } from "../../nix/syntax/ast.ts"

/** On which side they nest. */
const chained: ReadonlyMap<string, "left" | "right"> = new Map([
  ["&&", "left"],
  ["||", "left"],
  ["+", "left"],
  ["*", "left"],
  ["++", "right"],
])

/** All operands of a chain, in the order of the text. */
export function operandsOf(node: Binary): readonly Node[] {
  const side = chained.get(node.operator.text)
  if (side === undefined) return [node.left, node.right]
  const found: Node[] = []
  let chain = node
  for (;;) {
    const next: Node = chain[side]
    found.push(side === "left" ? chain.right : chain.left)
    if (next.kind !== "binary" || !isOneChain(chain, next)) {
      found.push(next)
      return side === "left" ? found.toReversed() : found
    }
    chain = next
  }
}

/** Whether an operand goes on with the chain that it stands in. */
export function isOneChain(node: Node, operand: Node): boolean {
  if (node.kind !== "binary" || operand.kind !== "binary") return false
  const { text } = node.operator
  const side = chained.get(text)
  return side !== undefined && operand.operator.text === text && operand === node[side]
}

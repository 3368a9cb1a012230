/** How deep a module is nested: what is made of it is written and laid out by functions that call themselves. */
import type { Node } from "../../nix/syntax/ast.ts"
import { childNodes } from "../../nix/syntax/scope.ts"
import { isOneChain } from "./operator-chains.ts"

/** No module is nested as deep by hand, and the formatter follows some further. */
export const deepest = 250

/** The first expression that is nested deeper. */
export function tooDeep(root: Node): Node | undefined {
  const todo = [{ node: root, depth: 0 }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { node, depth } = next
    if (depth > deepest) return node
    for (const child of childNodes(node))
      todo.push({ node: child, depth: isOneChain(node, child) ? depth : depth + 1 })
  }
  return undefined
}

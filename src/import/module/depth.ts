/** How deep a module is nested: no deeper than values are, which the formatter of what is made of it follows as well. */
import type { Node } from "../../nix/syntax/ast.ts"
import { childNodes } from "../../nix/syntax/scope.ts"
import { deepest } from "../../nix/values/reading.ts"
import { isOneChain } from "./operator-chains.ts"

/** The first expression that is nested deeper. */
export function tooDeep(root: Node): Node | undefined {
  const todo = [{ node: root, depth: 0 }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { node, depth } = next
    if (depth > deepest) return node
    for (const child of childNodes(node)) {
      const isSame = node.kind === "parenthesized" || isOneChain(node, child)
      todo.push({ node: child, depth: isSame ? depth : depth + 1 })
    }
  }
  return undefined
}

/**
 * How much is written for an expression: the nodes of its tree, each as often as it stands there. An
 * expression that is used twice in another, and that in a third one, is soon too much to print.
 */
import type { Node } from "./ast.ts"
import { childNodes } from "./scope.ts"

const known = new WeakMap<Node, number>()

/** The number of nodes in a tree. Takes any depth of nesting, and looks at each node once. */
export function weightOf(tree: Node): number {
  const todo: Node[] = [tree]
  for (let node = todo.at(-1); node !== undefined; node = todo.at(-1)) {
    const children = childNodes(node)
    const unknown = children.filter((child) => !known.has(child))
    for (const child of unknown) todo.push(child)
    if (unknown.length === 0) {
      known.set(
        node,
        children.reduce((sum, child) => sum + (known.get(child) ?? 0), 1),
      )
      todo.pop()
    }
  }
  return known.get(tree) ?? 1
}

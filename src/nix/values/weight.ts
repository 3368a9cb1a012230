/**
 * How much is written for an expression: the nodes of its tree, each as often as it stands there. An
 * expression that is used twice in another, and that in a third one, is soon too much to print.
 */
import type { Node } from "../syntax/ast.ts"
import { childNodes } from "../syntax/scope.ts"

const known = new WeakMap<Node, number>()

/** The number of nodes in a tree. Takes any depth of nesting, and looks at each node once. */
export function weightOf(tree: Node): number {
  const todo: Open[] = []
  enter(tree, todo)
  for (let open = todo.at(-1); open !== undefined; open = todo.at(-1)) {
    const child = open.children.pop()
    if (child === undefined) leave(todo)
    else enter(child, todo)
  }
  return known.get(tree) ?? 1
}

/** A node whose children are being weighed. */
interface Open {
  readonly node: Node
  /** Those that are not weighed yet. */
  readonly children: Node[]
  weight: number
}

/** Opens a node, or adds its weight where that is known. */
function enter(node: Node, todo: Open[]): void {
  const weight = known.get(node)
  const around = todo.at(-1)
  if (weight === undefined) todo.push({ node, children: [...childNodes(node)], weight: 1 })
  else if (around !== undefined) around.weight += weight
}

function leave(todo: Open[]): void {
  const open = todo.pop()
  const around = todo.at(-1)
  if (open === undefined) return
  known.set(open.node, open.weight)
  if (around !== undefined) around.weight += open.weight
}

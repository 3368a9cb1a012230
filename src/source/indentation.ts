/** How far things stand in, in the user's own files. */
import type { Node } from "ts-morph"

/** What stands before anything else on the line of a node. */
export function indentationAt(node: Node): string {
  const text = node.getSourceFile().getFullText()
  const start = text.lastIndexOf("\n", node.getStart()) + 1
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? ""
}

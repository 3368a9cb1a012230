/** Where names and paths were written. */
import type { Node } from "../nix/syntax/ast.ts"
import { type Selection, chainOf } from "../nix/syntax/selections.ts"
import type { Place } from "../problems/problem.ts"

/** Where a name of a selection stands in a template, or the variable itself for -1. */
export function placeOfName({ variable, names }: Selection, depth: number): Place | undefined {
  const name = depth < 0 ? variable.node : names[depth]
  const written = name?.kind === "identifier" ? name.written : undefined
  return (written ?? variable.node.written)?.([])?.place
}

/** Where a path, or what is selected from a variable, stands in a template. */
export function placeOfNode(node: Node): Place | undefined {
  const written =
    node.kind === "path" || node.kind === "searchPath"
      ? node.written
      : chainOf(node)?.variable.written
  return written?.([])?.place
}

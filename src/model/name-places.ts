/** Where the names of a selection were written. */
import type { Selection } from "../nix/syntax/selections.ts"
import type { Place } from "../problems/problem.ts"

/** Where a name of a selection stands in a template, or the variable itself for -1. */
export function placeOfName({ variable, names }: Selection, depth: number): Place | undefined {
  const name = depth < 0 ? variable.node : names[depth]
  const written = name?.kind === "identifier" ? name.written : undefined
  return (written ?? variable.node.written)?.([])?.place
}

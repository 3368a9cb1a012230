/**
 * What nixgen defines in a host's module by itself, beside the user's own definitions of the same
 * attributes: in one Nix file an attribute may be defined only once.
 */
import { mkMerge } from "../nix/properties.ts"
import { isAttributeSet } from "../fleet/values.ts"

type Definitions = Readonly<Record<string, unknown>>

/**
 * Both sets of definitions, made to stand in one file. A single value of ours gives way to the
 * user's; where the user gives a whole group by an expression, ours is merged into it by `mkMerge`.
 */
export function reconciled(
  ours: Definitions,
  theirs: object,
): { readonly ours: Definitions; readonly theirs: object } {
  // an expression for all of the user's definitions stands beside ours anyway
  if (!isAttributeSet(theirs)) return { ours, theirs }
  const left: Record<string, unknown> = {}
  const right: Record<string, unknown> = { ...theirs }
  for (const [key, our] of Object.entries(ours)) {
    const their = theirs[key]
    if (their === undefined) left[key] = our
    else if (isAttributeSet(our) && isAttributeSet(their)) {
      const inner = reconciled(our, their)
      if (Object.keys(inner.ours).length > 0) left[key] = inner.ours
      right[key] = inner.theirs
    } else if (isAttributeSet(our)) {
      left[key] = mkMerge([our, their])
      delete right[key]
    }
  }
  return { ours: left, theirs: right }
}

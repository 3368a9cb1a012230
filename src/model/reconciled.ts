/**
 * What nixgen defines in a host's module by itself, beside the user's own definitions of the same
 * attributes: in one Nix file an attribute may be defined only once.
 */
import { mkMerge } from "../nix/values/properties.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"

type Definitions = Readonly<Record<string, unknown>>

/**
 * Both sets of definitions, made to stand in one file: ours where the user has none under the same
 * name, and the user's with ours among them.
 */
export function reconciled(
  ours: Definitions,
  theirs: object,
): { readonly ours: Definitions; readonly theirs: object } {
  // an expression for all of the user's definitions stands beside ours anyway
  if (!isAttributeSet(theirs)) return { ours, theirs }
  const own = Object.entries(ours).filter(([name]) => theirs[name] === undefined)
  const shared = Object.entries(theirs).map(([name, their]) => [name, combined(ours[name], their)])
  return { ours: Object.fromEntries(own), theirs: Object.fromEntries(shared) }
}

/** One definition of ours and one of the user's: where both are single values, the user's. */
function combined(our: unknown, their: unknown): unknown {
  if (!isAttributeSet(our)) return their
  if (!isAttributeSet(their)) return mkMerge([our, their])
  const { ours, theirs } = reconciled(our, their)
  return { ...ours, ...theirs }
}

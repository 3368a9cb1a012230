/** The name that was probably meant: for every "unknown …" problem. */
import { closest, distance } from "fastest-levenshtein"
import { enumerateFirst } from "./enumerate.ts"

/**
 * The candidate nearest to `name`, or `undefined` where none is near enough to be what was meant:
 * more than a third of the name's letters (or more than two, or all of them) would have to change.
 */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined
  const written = name.toLowerCase()
  const lowered = candidates.map((each) => each.toLowerCase())
  const least = distance(written, closest(written, lowered))
  const allowed = Math.min(Math.max(2, Math.floor(name.length / 3)), name.length - 1)
  if (least > allowed) return undefined
  const near = lowered.flatMap((each, index) => (distance(written, each) === least ? index : []))
  // letters in another order are a slip of the fingers: "ngnix"
  const swapped = near.find((index) => sortedLetters(lowered[index]) === sortedLetters(written))
  return candidates[swapped ?? near[0] ?? -1]
}

/** Whether a name is another one with a letter too many, too few or wrong, or with two in the other order. */
export function isSlip(name: string, other: string): boolean {
  const changes = distance(name, other)
  return changes === 1 || (changes === 2 && sortedLetters(name) === sortedLetters(other))
}

function sortedLetters(text = ""): string {
  return Array.from(text).toSorted().join("")
}

/** How many candidates are named where none is near. */
const shown = 12

/**
 * A hint for an unknown name: the nearest candidate, or else the candidates themselves.
 * `undefined` where there are none to name.
 */
export function suggestion(name: string, candidates: readonly string[]): string | undefined {
  const near = nearest(name, candidates)
  if (near !== undefined) return `did you mean "${near}"?`
  return candidates.length === 0 ? undefined : `known: ${enumerateFirst(candidates, shown)}`
}

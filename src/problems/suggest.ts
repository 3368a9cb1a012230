/** The name that was probably meant: for every "unknown …" problem. */
import { distance } from "fastest-levenshtein"
import { keptFor } from "../remembered.ts"
import { enumerateFirst } from "./enumerate.ts"

/**
 * The candidate nearest to `name`, or `undefined` where none is near enough to be what was meant:
 * more than a third of the name's letters (or more than two, or all of them) would have to change.
 */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const written = comparable(name)
  const allowed = Math.min(Math.max(2, Math.floor(name.length / 3)), name.length - 1)
  let least = allowed
  let near: Comparable[] = []
  for (const each of comparables(candidates)) {
    if (leastChanges(written, each) > least) continue
    const changes = distance(written.text, each.text)
    if (changes < least) near = []
    if (changes <= least) near.push(each)
    least = Math.min(least, changes)
  }
  // letters in another order are a slip of the fingers: "ngnix"
  const swapped = near.find((each) => sortedLetters(each.text) === sortedLetters(written.text))
  return (swapped ?? near[0])?.name
}

/** A name as it is compared with others. */
interface Comparable {
  readonly name: string
  readonly text: string
  /** A bit for each letter that it has. */
  readonly letters: number
}

function comparable(name: string): Comparable {
  const text = name.toLowerCase()
  let letters = 0
  for (let index = 0; index < text.length; index += 1) letters |= 1 << (text.charCodeAt(index) & 31)
  return { name, text, letters }
}

const comparables = keptFor((names: readonly string[]) => names.map(comparable))

/** So many letters change at least; much faster to tell than how many do. */
function leastChanges(one: Comparable, other: Comparable): number {
  return Math.max(
    Math.abs(one.text.length - other.text.length),
    bitsIn(one.letters & ~other.letters),
    bitsIn(other.letters & ~one.letters),
  )
}

function bitsIn(number: number): number {
  let count = 0
  for (let left = number; left !== 0; left &= left - 1) count += 1
  return count
}

/**
 * Whether a name is another one with a letter too many, too few or wrong, with two in the other order, or with
 * other capitals.
 */
export function isSlip(name: string, other: string): boolean {
  if (name.toLowerCase() === other.toLowerCase()) return true
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

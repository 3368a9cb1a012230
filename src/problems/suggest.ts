/** The name that was probably meant: for every "unknown …" problem. */
import { distance } from "fastest-levenshtein"
import { keptFor } from "../remembered.ts"
import { enumerateFirst } from "./enumerate.ts"

/**
 * The candidate nearest to `name`, or `undefined` where none is near enough to be what was meant:
 * more than a third of the name's letters (or more than two, of a short name more than one) would have
 * to change, or less than two of them stay. Two letters in the other order are one change.
 */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const written = comparable(name)
  let least = Math.max(name.length <= 4 ? 1 : 2, Math.floor(name.length / 3))
  let near: Comparable[] = []
  for (const each of comparables(candidates)) {
    if (leastChanges(written, each) > least) continue
    const changes = changesBetween(written.text, each.text)
    if (changes > 0 && bitsIn(written.letters & each.letters) < 2) continue
    if (changes < least) near = []
    if (changes <= least) near.push(each)
    least = Math.min(least, changes)
  }
  // letters in another order are a slip of the fingers: "ngnix"
  const swapped = near.find((each) => sortedLetters(each.text) === sortedLetters(written.text))
  return (swapped ?? startingAlike(written, near))?.name
}

/** Of several that are as near, the first of those that begin as what is written does for longest: hands slip later. */
function startingAlike({ text }: Comparable, near: readonly Comparable[]): Comparable | undefined {
  const [first] = near.toSorted(
    (one, other) => commonStart(text, other.text) - commonStart(text, one.text),
  )
  return first
}

/** With how many of the same letters two texts begin. */
function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

/** How many letters one has to change to come to the other: a slip of two fingers is one. */
function changesBetween(one: string, other: string): number {
  const changes = distance(one, other)
  return changes === 2 && sortedLetters(one) === sortedLetters(other) ? 1 : changes
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
  return changesBetween(name, other) === 1
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

/** The name that was probably meant: for every "unknown …" problem. */
import { distance } from "fastest-levenshtein"
import { enumerateFirst } from "./enumerate.ts"

/**
 * The candidate nearest to `name`, or `undefined` where none is near enough to be what was meant:
 * more than a third of the name's letters (or more than two, or all of them) would have to change.
 */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const wanted = name.toLowerCase()
  const allowed = Math.min(Math.max(2, Math.floor(name.length / 3)), name.length - 1)
  let found: { readonly each: string; readonly far: number } | undefined
  for (const each of candidates) {
    const far = farness(wanted, each.toLowerCase())
    if (far <= allowed && far < (found?.far ?? Infinity)) found = { each, far }
  }
  return found?.each
}

/** How many letters would have to change; two that are only exchanged, as in `ngnix`, count for less. */
function farness(wanted: string, name: string): number {
  const letters = distance(wanted, name)
  return letters === 2 && sorted(wanted) === sorted(name) ? 1.5 : letters
}

function sorted(name: string): string {
  return Array.from(name).toSorted().join("")
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

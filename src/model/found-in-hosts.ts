/** What is wrong with a definition in some hosts only: told once, with these. */
import { enumerateFirst } from "../problems/enumerate.ts"
import { type Problem, formatPath } from "../problems/problem.ts"

/** A problem of a definition, and the host in which it is one. */
export interface FoundInHost {
  readonly problem: Problem
  readonly host: string
}

/** Where a problem is told. */
export function placeOf({ place, path = [] }: Problem): string {
  return `${place?.file}:${place?.line}:${place?.column} ${formatPath(path)}`
}

/** Each place once, with the first of its problems and the hosts that have one there. */
export function toldForHosts(found: readonly FoundInHost[]): readonly Problem[] {
  const byPlace = new Map<string, FoundInHost[]>()
  for (const each of found) {
    const place = placeOf(each.problem)
    byPlace.set(place, [...(byPlace.get(place) ?? []), each])
  }
  return [...byPlace.values()].flatMap((all) => {
    const [first] = all
    const hosts = enumerateFirst([...new Set(all.map(({ host }) => host))], named)
    return first === undefined ? [] : [{ ...first.problem, detail: `So it is in ${hosts}.` }]
  })
}

/** How many hosts are told by name. */
const named = 3

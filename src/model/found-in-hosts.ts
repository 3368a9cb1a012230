/** What is wrong with a definition in some hosts only: told once, with these. */
import { type SaidOfHost, alike, namedHosts, othersDetail } from "../problems/alike.ts"
import { type Problem, formatPath } from "../problems/problem.ts"
import { groupedBy } from "../grouped.ts"

/** A problem of a definition, and the host in which it is one. */
export interface FoundInHost {
  readonly problem: Problem
  readonly host: string
}

/** Where a problem is told. */
export function placeOf({ place, path = [] }: Problem): string {
  return `${place?.file}:${place?.line}:${place?.column} ${formatPath(path)}`
}

/** What hosts have alike at a place once, with the first of its problems and these hosts. */
export function toldForHosts(found: readonly FoundInHost[]): readonly Problem[] {
  const byPlace = groupedBy(found, ({ problem }) => placeOf(problem))
  const groups = [...byPlace.values()].flatMap((all) => alike(all, saidOf))
  return groups.map(({ first: { problem }, hosts, others }) => ({
    ...problem,
    detail: [`So it is in ${namedHosts(hosts)}.`, ...othersDetail(others)].join("\n"),
  }))
}

function saidOf({ problem: { message }, host }: FoundInHost): SaidOfHost {
  return { message, host }
}

/** Findings that hosts share, such as those in a layout of theirs: each is told once. */
import { type SaidOfHost, alike, namedHosts, othersDetail } from "../problems/alike.ts"
import { formatPath } from "../problems/problem.ts"
import type { Finding } from "./rule.ts"
import { groupedBy } from "../grouped.ts"

/**
 * The same findings, those that several hosts have alike at one place as the first of them, which then
 * says how many hosts there are.
 */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const groups = groupedBy(numbered(findings), (each) =>
    each.host === undefined ? each : `${placeOf(each.finding)} ${each.ordinal}`,
  )
  return [...groups.values()].flatMap((same) => asOnes(same.map(({ finding }) => finding)))
}

function saidOf({ message, host }: Finding): SaidOfHost {
  return { message, host }
}

interface Numbered {
  readonly finding: Finding
  readonly host: string | undefined
  /** Which one of the host's different findings at the place it is. */
  readonly ordinal: number
}

function numbered(findings: readonly Finding[]): readonly Numbered[] {
  const messages = new Map<string, Set<string>>()
  return findings.flatMap((finding) => {
    const { host, message } = finding
    const key = `${placeOf(finding)} ${host}`
    const own = messages.get(key) ?? new Set()
    if (host !== undefined && own.has(message)) return []
    messages.set(key, own.add(message))
    return [{ finding, host, ordinal: own.size }]
  })
}

function placeOf({ place, path = [] }: Finding): string {
  return `${place?.file}:${place?.line} ${formatPath(path)}`
}

/** The findings of a place: which host has which is said where they are several. */
function asOnes(findings: readonly Finding[]): readonly Finding[] {
  const groups = alike(findings, saidOf)
  return groups.map(({ first, hosts, others }) => {
    const where = hosts.length > 1 ? `${hosts.length} hosts: ${namedHosts(hosts)}` : hosts[0]
    const isSaid = hosts.length > 1 || groups.length > 1
    const details = [...(isSaid ? [`So it is in ${where}.`] : []), ...othersDetail(others)]
    if (details.length === 0) return first
    return { ...first, detail: [first.detail ?? [], ...details].flat().join("\n") }
  })
}

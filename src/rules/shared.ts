/** Findings that hosts share, such as those in a layout of theirs: each is told once. */
import { enumerateFirst } from "../problems/enumerate.ts"
import { formatPath } from "../problems/problem.ts"
import type { Finding } from "./rule.ts"

/**
 * The same findings, those that several hosts have at one place as the first of them, which then
 * says how many hosts there are.
 */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const { host, finding, ordinal } of numbered(findings)) {
    const key = host === undefined ? `#${groups.size}` : `${placeOf(finding)} ${ordinal}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups.values()].flatMap(asOne)
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

function asOne(findings: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = findings
  if (first === undefined || others.length === 0) return findings
  const hosts = enumerateFirst(
    findings.map(({ host = "" }) => host),
    named,
  )
  const count = `So it is in ${findings.length} hosts: ${hosts}.`
  return [{ ...first, detail: first.detail === undefined ? count : `${first.detail}\n${count}` }]
}

/** How many hosts are told by name. */
const named = 3

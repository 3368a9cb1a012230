/** Findings that hosts share, such as those in a layout of theirs: each is told once. */
import { formatPath } from "../problem.ts"
import type { Finding } from "./rule.ts"

/** The same findings, those that several hosts have at one place as the first of them. */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>()
  const own = new Map<string, number>()
  for (const finding of findings) {
    const place = placeOf(finding)
    const count = own.get(`${place} ${finding.host}`) ?? 0
    own.set(`${place} ${finding.host}`, count + 1)
    // a host's second finding at a place is not its first one again
    const key = finding.host === undefined ? `#${groups.size}` : `${place} ${count}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups.values()].flatMap(asOne)
}

function placeOf({ place, path = [] }: Finding): string {
  return `${place?.file}:${place?.line} ${formatPath(path)}`
}

function asOne(findings: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = findings
  if (first === undefined || others.length === 0) return findings
  const names = findings.slice(0, named).map(({ host }) => host)
  const rest = findings.length - names.length
  const hosts = `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`
  const count = `So it is in ${findings.length} hosts: ${hosts}.`
  return [{ ...first, detail: first.detail === undefined ? count : `${first.detail}\n${count}` }]
}

/** How many hosts are told by name. */
const named = 3

/** Everything that is wrong with hosts that fail: each option that they define, by itself. */
import type { Answer } from "./answers.ts"
import { type At, answered } from "./asking.ts"
import type { Complaint } from "./complaint.ts"
import {
  type Finding,
  type HostAnswers,
  failedAssertion,
  findingOf,
  findingsOfOption,
  isError,
  warningsOf,
} from "./findings.ts"
import { importersOf } from "./module-definitions.ts"
import { grouped } from "./grouped.ts"
import type { Guide } from "./places.ts"
import { type OptionProbe, type Probe, nothingAsked } from "./question.ts"

/** A host that cannot be evaluated. */
export interface Failed {
  readonly host: string
  readonly complaint: Complaint
}

/** Looks at hosts in one process. */
export async function diagnosis(
  failed: readonly Failed[],
  guide: (host: string) => Guide,
  at: At,
): Promise<readonly Finding[]> {
  const options = failed.flatMap(({ host }, index) => optionProbes(host, index, guide(host)))
  const assertions = failed.map(({ host }, index): Probe => ({ id: `a${index}`, host }))
  const { probes } = await answered({ ...nothingAsked, options, assertions }, at)
  return failed.flatMap(({ host, complaint }) => {
    const about = { host, guide: guide(host) }
    const answersOf = (all: readonly Probe[]) =>
      all.flatMap((each) => (each.host === host ? (probes.get(each.id) ?? []) : []))
    const found = [
      ...answersOf(options).flatMap((answer) => findingsOfOption(about, answer)),
      ...answersOf(assertions).flatMap((answer) => ofModules(about, answer)),
    ]
    const whole = findingOf(about, complaint)
    return isExplained(whole, found) ? found : [...found, whole]
  })
}

function optionProbes(host: string, index: number, { definitions }: Guide): readonly OptionProbe[] {
  return grouped(definitions, ({ path }) => path).flatMap(
    (group, count): readonly OptionProbe[] => {
      const [{ path }] = group
      const modules = [...new Set(group.map(({ module }) => module))]
      const importers = importersOf(group)
      return path.length === 0 ? [] : [{ id: `o${index}-${count}`, host, path, modules, importers }]
    },
  )
}

/** What modules refuse and warn of. */
function ofModules(about: HostAnswers, { facts }: Answer): readonly Finding[] {
  return facts.flatMap((each) => {
    if ("assertion" in each) return [failedAssertion(about, each.assertion)]
    return "warnings" in each ? each.warnings.flatMap((text) => warningsOf(about, text)) : []
  })
}

/** Whether what a host as a whole fails for is among what was found, or leads nowhere beside it. */
function isExplained(whole: Finding, found: readonly Finding[]): boolean {
  const errors = found.filter(isError)
  const isOfAssertions = /^\s*Failed assertions?:/.test(whole.words)
  const isTold = isOfAssertions || whole.isVague || errors.some((one) => isSame(one, whole))
  return errors.length > 0 && isTold
}

function isSame(one: Finding, other: Finding): boolean {
  return one.message === other.message || (one.code === other.code && isAtSamePlace(one, other))
}

function isAtSamePlace({ place }: Finding, { place: other }: Finding): boolean {
  return place?.file === other?.file && place?.line === other?.line
}

/** Every rule, in the order of their codes. A new rule is a line here. */
import type { Model, ModelHost } from "../model/model.ts"
import { type OptionCode, optionCodes } from "../options/check/mismatch-problems.ts"
import { type NameCode, nameCodes } from "../model/library-names.ts"
import type { Problem } from "../problems/problem.ts"
import { type ProblemCode, type Severity, severities } from "../problems/codes.ts"
import { keptFor } from "../remembered.ts"
import { accessRules } from "./access/rules.ts"
import { acceptancesBy, acceptancesOf, unused, wellFormedAcceptances } from "./acceptances.ts"
import { diskRules } from "./disks/rules.ts"
import { knownRules } from "./rule-settings.ts"
import { fileNames } from "./fleet/file-names.ts"
import { hostNames } from "./fleet/host-names.ts"
import { networkRules } from "./network/rules.ts"
import { ownDefinitions } from "./fleet/own-definitions.ts"
import { plainSecrets } from "./plain-secrets.ts"
import { reservedNames } from "./fleet/reserved-names.ts"
import type { Finding, Rule } from "./rule.ts"
import { secretRules } from "./secrets/rules.ts"
import { systemRules } from "./system/rules.ts"
import { toldOnce } from "./shared.ts"
import { targetHosts } from "./fleet/target-hosts.ts"
import { uniqueHosts } from "./fleet/unique-hosts.ts"
import { uniqueNames } from "./fleet/unique-names.ts"
import { uniqueServices } from "./fleet/unique-services.ts"
import { declaredOptions } from "./fleet/declared-options.ts"

/** The rules whose findings can be accepted. */
const acceptable = [
  plainSecrets,
  hostNames,
  uniqueHosts,
  targetHosts,
  reservedNames,
  fileNames,
  uniqueNames,
  uniqueServices,
  ownDefinitions,
  declaredOptions,
  ...diskRules,
  ...systemRules,
  ...networkRules,
  ...accessRules,
  ...secretRules,
] as const

/** The code of a rule that `accept` can switch off, or of what is wrong with a definition of an option. */
export type RuleCode = (typeof acceptable)[number]["code"] | OptionCode | NameCode

/** What `accept` can switch off. */
export const acceptableCodes: readonly string[] = [
  ...acceptable.map(({ code }) => code),
  ...optionCodes,
  ...nameCodes,
]

/**
 * Codes whose severity a fleet can set: those of rules, of what is found while files are run, and of
 * types that are old.
 */
const settableCodes: readonly string[] = [...acceptableCodes, "NG179", "NG217", "NG434"]

/** Whether a fleet can make what was found more or less severe. */
export function isSetByFleets({ code }: Problem): boolean {
  return settableCodes.includes(code)
}

/** The rules that a fleet is checked against. */
export const rules: readonly Rule[] = [
  ...acceptable,
  wellFormedAcceptances(acceptableCodes),
  knownRules(settableCodes),
]

/**
 * Everything that the rules find in a fleet, and what else can be accepted or made less severe, such
 * as the problems of its definitions of options, but for what is accepted with a reason.
 */
export function checkRules(model: Model, others: readonly Problem[] = []): readonly Problem[] {
  const acceptances = acceptancesOf(model)
  const acceptedFor = acceptancesBy(acceptances)
  const used = new Set()
  const stays = (code: string, finding: Finding): boolean => {
    const accepted = acceptedFor(code, finding)
    for (const acceptance of accepted) used.add(acceptance)
    return accepted.length === 0
  }
  const problems = findingsIn(model).flatMap(([{ code }, found]) => {
    const findings = found.filter((finding) => stays(code, finding))
    return toldOnce(findings).map((finding) => problemOf(code, finding))
  })
  const left = others.filter((each) => stays(each.code, asFinding(each)))
  // where something is left out of the model, its findings are missing too
  const idle = model.isWhole ? acceptances.filter((each) => !used.has(each)) : []
  const known = idle.filter(({ rule }) => acceptableCodes.includes(rule))
  const unneeded = known.map((each) => problemOf("NG179", unused(each)))
  return [...problems, ...left, ...unneeded].flatMap((each) => asSevere(each, model))
}

/** A problem as a rule finds it, before it is accepted or made less severe, and the host that it was found in. */
export interface Found extends Problem {
  readonly host?: string | undefined
}

/** All of these. */
export function foundByRules(model: Model): readonly Found[] {
  return findingsIn(model).flatMap(([{ code }, found]) =>
    found.map((finding) => ({ ...problemOf(code, finding), host: finding.host })),
  )
}

/** What each rule finds. */
const findingsIn = keptFor((model: Model): readonly (readonly [Rule, readonly Finding[]])[] => {
  const ofHosts = model.hosts.map(foundIn)
  return rules.map((rule) => [
    rule,
    "check" in rule ? rule.check(model) : ofHosts.flatMap((each) => each.get(rule) ?? []),
  ])
})

/** What the rules find that look at a host alone. */
const foundIn = keptFor((host: ModelHost): ReadonlyMap<Rule, readonly Finding[]> => {
  let found: Map<Rule, readonly Finding[]> | undefined
  for (const rule of rules) {
    const findings = "checkHost" in rule ? rule.checkHost(host) : []
    if (findings.length > 0) (found ??= new Map()).set(rule, findings)
  }
  return found ?? nothing
})

const nothing: ReadonlyMap<Rule, readonly Finding[]> = new Map()

/** A problem as severe as the fleet has it; none where it has it off. */
function asSevere(problem: Problem, { ruleSettings }: Model): readonly Problem[] {
  const { code } = problem
  const isSet = ruleSettings !== undefined && Object.hasOwn(ruleSettings.severities, code)
  const severity = isSet ? ruleSettings.severities[code] : undefined
  if (severity === undefined || !settableCodes.includes(code)) return [problem]
  return severity === "off" ? [] : [{ ...problem, severity }]
}

function asFinding({ path, ...told }: Problem): Finding {
  return { ...told, ...(path !== undefined && { path }) }
}

function problemOf(code: ProblemCode, finding: Finding): Problem {
  const { alsoAt: _alsoAt, host: _host, severity, related = [], ...said } = finding
  const further = related.length > 0 ? { related } : {}
  return { ...said, ...further, code, severity: severityOf(code, severity) }
}

function severityOf(code: ProblemCode, found: Severity = "error"): Severity {
  const settled = severities[code]
  return settled === "depends" ? found : settled
}

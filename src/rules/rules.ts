/** Every rule, in the order of their codes. A new rule is a line here. */
import type { Model } from "../model/model.ts"
import { type OptionCode, optionCodes } from "../options/check/mismatch-problems.ts"
import { type Problem, problem } from "../problems/problem.ts"
import type { SettledCode } from "../problems/codes.ts"
import { acceptancesBy, acceptancesOf, unused, wellFormedAcceptances } from "./acceptances.ts"
import { diskRules } from "./disks/rules.ts"
import { fileNames } from "./fleet/file-names.ts"
import { hostNames } from "./fleet/host-names.ts"
import { ownDefinitions } from "./fleet/own-definitions.ts"
import { plainSecrets } from "./plain-secrets.ts"
import { reservedNames } from "./fleet/reserved-names.ts"
import type { Finding, Rule } from "./rule.ts"
import { toldOnce } from "./shared.ts"
import { targetHosts } from "./fleet/target-hosts.ts"
import { uniqueHosts } from "./fleet/unique-hosts.ts"
import { uniqueNames } from "./fleet/unique-names.ts"
import { uniqueServices } from "./fleet/unique-services.ts"

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
  ...diskRules,
] as const

/** The code of a rule that `accept` can switch off, or of what is wrong with a definition of an option. */
export type RuleCode = (typeof acceptable)[number]["code"] | OptionCode

/** What `accept` can switch off. */
export const acceptableCodes: readonly string[] = [
  ...acceptable.map(({ code }) => code),
  ...optionCodes,
]

/** The rules that a fleet is checked against. */
export const rules: readonly Rule[] = [...acceptable, wellFormedAcceptances(acceptableCodes)]

/**
 * Everything that the rules find in a fleet, and the problems of its definitions of options, but for
 * what is accepted with a reason.
 */
export function checkRules(model: Model, ofOptions: readonly Problem[] = []): readonly Problem[] {
  const acceptances = acceptancesOf(model)
  const acceptedFor = acceptancesBy(acceptances)
  const used = new Set()
  const stays = (code: string, finding: Finding): boolean => {
    const accepted = acceptedFor(code, finding)
    for (const acceptance of accepted) used.add(acceptance)
    return accepted.length === 0
  }
  const problems = rules.flatMap((rule) => {
    const findings = rule.check(model).filter((finding) => stays(rule.code, finding))
    return toldOnce(findings).map((finding) => problemOf(rule.code, finding))
  })
  const options = ofOptions.filter((each) => stays(each.code, asFinding(each)))
  // where something is left out of the model, its findings are missing too
  const idle = model.isWhole ? acceptances.filter((each) => !used.has(each)) : []
  const known = idle.filter(({ rule }) => acceptableCodes.includes(rule))
  const unneeded = known.map((each) => problemOf("NG179", unused(each)))
  return [...problems, ...options, ...unneeded]
}

function asFinding({ path, ...told }: Problem): Finding {
  return { ...told, ...(path !== undefined && { path }) }
}

function problemOf(
  code: SettledCode,
  { alsoAt: _alsoAt, host: _host, related = [], ...finding }: Finding,
): Problem {
  return problem(code, { ...finding, ...(related.length > 0 && { related }) })
}

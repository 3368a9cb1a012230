/** Every rule, in the order of their codes. A new rule is a line here. */
import type { Model } from "../fleet/model.ts"
import type { Problem } from "../problem.ts"
import {
  acceptancesFor,
  acceptancesOf,
  unused,
  usedAcceptances,
  wellFormedAcceptances,
} from "./acceptances.ts"
import { diskRules } from "./disks/rules.ts"
import { fileNames } from "./file-names.ts"
import { hostNames } from "./host-names.ts"
import { ownDefinitions } from "./own-definitions.ts"
import { plainSecrets } from "./plain-secrets.ts"
import { reservedNames } from "./reserved-names.ts"
import type { Explained, Finding, Rule } from "./rule.ts"
import { toldOnce } from "./shared.ts"
import { targetHosts } from "./target-hosts.ts"
import { uniqueHosts } from "./unique-hosts.ts"
import { uniqueNames } from "./unique-names.ts"
import { uniqueServices } from "./unique-services.ts"

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

/** The code of a rule that `accept` can switch off. */
export type RuleCode = (typeof acceptable)[number]["code"]

/** The rules that a fleet is checked against. */
export const rules: readonly Rule[] = [
  ...acceptable,
  wellFormedAcceptances(acceptable.map(({ code }) => code)),
]

/** Everything that there is to say about the codes of rules. */
export const explained: readonly Explained[] = [...rules, usedAcceptances].toSorted(
  (left, right) => (left.code < right.code ? -1 : 1),
)

/** Everything that the rules find in a fleet, but for what is accepted with a reason. */
export function checkRules(model: Model): readonly Problem[] {
  const acceptances = acceptancesOf(model)
  const used = new Set()
  const problems = rules.flatMap((rule) => {
    const findings = rule.check(model).filter((finding) => {
      const accepted = acceptancesFor(rule.code, finding, acceptances)
      for (const acceptance of accepted) used.add(acceptance)
      return accepted.length === 0
    })
    return toldOnce(findings).map((finding) => problemOf(rule, finding))
  })
  // where something is left out of the model, its findings are missing too
  const idle = model.isWhole ? acceptances.filter((each) => !used.has(each)) : []
  const known = idle.filter(({ rule }) => acceptable.some(({ code }) => code === rule))
  return [...problems, ...known.map((each) => problemOf(usedAcceptances, unused(each)))]
}

function problemOf(
  { code, severity }: Explained,
  { alsoAt: _alsoAt, host: _host, ...finding }: Finding,
): Problem {
  return { code, severity, ...finding }
}

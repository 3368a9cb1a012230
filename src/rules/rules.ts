/** Every rule, in the order of their codes. A new rule is a line here. */
import type { Model } from "../fleet/model.ts"
import type { Problem } from "../problem.ts"
import { fileNames } from "./file-names.ts"
import { hostNames } from "./host-names.ts"
import { ownDefinitions } from "./own-definitions.ts"
import { reservedNames } from "./reserved-names.ts"
import type { Rule } from "./rule.ts"
import { targetHosts } from "./target-hosts.ts"
import { uniqueHosts } from "./unique-hosts.ts"
import { uniqueNames } from "./unique-names.ts"
import { uniqueServices } from "./unique-services.ts"

/** The rules that a fleet is checked against. */
export const rules: readonly Rule[] = [
  hostNames,
  uniqueHosts,
  targetHosts,
  reservedNames,
  fileNames,
  uniqueNames,
  uniqueServices,
  ownDefinitions,
]

/** Everything that the rules find in a fleet. */
export function checkRules(model: Model): readonly Problem[] {
  return rules.flatMap((rule) =>
    rule.check(model).map((finding) => ({ code: rule.code, ...finding })),
  )
}

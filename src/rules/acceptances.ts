/**
 * Rules that are switched off for one value. An acceptance holds for what stands where it was
 * written: for the marked value itself and whatever is in it.
 */
import type { Acceptance } from "../fleet/accepted.ts"
import type { Model } from "../fleet/model.ts"
import type { Origin } from "../schema.ts"
import { suggestion } from "../suggest.ts"
import type { Explained, Finding, Rule } from "./rule.ts"

/** Every acceptance that stands in a fleet's definitions. */
export function acceptancesOf({ hosts, common, services, layouts }: Model): readonly Acceptance[] {
  return [...hosts, ...common, ...services, ...layouts].flatMap(({ acceptances }) => acceptances)
}

/** The acceptances that switch a rule off for a finding. */
export function acceptancesFor(
  code: string,
  finding: Finding,
  acceptances: readonly Acceptance[],
): readonly Acceptance[] {
  const places: readonly Origin[] = [finding, ...(finding.alsoAt ?? [])]
  return acceptances.filter(
    (each) => each.rule === code && places.some((origin) => holdsAt(each, origin)),
  )
}

function holdsAt(acceptance: Acceptance, { place, path = [] }: Origin): boolean {
  return (
    acceptance.place?.file === place?.file &&
    acceptance.place?.line === place?.line &&
    acceptance.path.every((segment, index) => segment === path[index])
  )
}

/** NG110: what is switched off is a rule, and there is a reason. */
export function wellFormedAcceptances(codes: readonly string[]): Rule<"NG110"> {
  return {
    code: "NG110",
    severity: "error",
    title: "What `accept` switches off is a rule, and for a reason",
    explanation:
      'A value is accepted with the code of a rule and the reason for which the rule does not hold there: accept(value, { rule: "NG150", reason: "the only disk of a virtual machine" }). Whoever comes after reads the reason.',
    check: (model) =>
      acceptancesOf(model).flatMap(({ rule, reason, place, path }): readonly Finding[] => {
        if (!codes.includes(rule)) {
          const message = `accept: there is no rule ${JSON.stringify(rule)}`
          return [{ place, path, message, hint: suggestion(rule, codes) }]
        }
        if (typeof reason === "string" && reason.trim() !== "") return []
        const message = `accept: the reason for switching ${rule} off is missing`
        return [{ place, path, message, hint: "say why the rule does not hold here" }]
      }),
  }
}

/** NG179: what is switched off would be found. */
export const usedAcceptances: Explained<"NG179"> = {
  code: "NG179",
  severity: "warning",
  title: "What `accept` switches off would be found",
  explanation:
    "The rule finds nothing at the accepted value, perhaps because it was mended, or the problem stands at another value. Taken away, the acceptance cannot hide what comes later.",
}

/** What there is to say of an acceptance that switches nothing off. */
export function unused({ rule, place, path }: Acceptance): Finding {
  const message = `accept: ${rule} finds nothing here`
  return { place, path, message, hint: "take it away, or put it around the value that is meant" }
}

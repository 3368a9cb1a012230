/** A host's plan as the object that `--json` has; what is not known is left out. */
import type { DefinitionChange, HostPlan } from "../../plan/host-plan.ts"
import type { Closures } from "../../evaluate/closures/closures.ts"
import { shown } from "../../problems/text.ts"

/** The plan of a host as JSON has it, with paths from a directory. */
export function hostObject({ host, class: of, base, ...plan }: HostPlan, directory: string) {
  const definition = ({ option, before, after, place }: DefinitionChange) => ({
    option,
    before,
    after,
    file: place && shown(place.file, directory),
    line: place?.line,
    column: place?.column,
  })
  return {
    host,
    class: of,
    base,
    note: plan.note,
    reasons: plan.reasons.map(({ because, ...reason }) => ({
      ...reason,
      because: because.map(definition),
    })),
    options: plan.options.map(definition),
    packages: plan.packages,
    units: plan.units,
    ...(plan.closures && { closures: closuresObject(plan.closures) }),
  }
}

function closuresObject(closures: Closures) {
  if (closures.kind === "failed") return { failure: closures.message }
  return closures.kind === "compared"
    ? { packages: closures.packages }
    : { notBuilt: [...closures.missing] }
}

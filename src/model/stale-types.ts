/** Types of options that `nixgen types` made from other pins, modules or overlays than a fleet has now. */
import { type Problem, problem } from "../problems/problem.ts"
import type { KnownOptions } from "./check-options.ts"
import type { Model } from "./model.ts"
import { isStale, optionSources } from "./option-sources.ts"
import { packageSources } from "./package-sources.ts"

/** Problems: NG434 the types are older than what they are made of. */
export function staleTypes(model: Model, known: KnownOptions): readonly Problem[] {
  // where Nix could not tell all of them, nothing is said of what they were made from
  if (known.madeFrom?.size === 0) return []
  if (!isStale(known.madeFrom, [...optionSources(model), ...packageSources(model)])) return []
  return [
    problem("NG434", {
      place: model.place,
      message: "the types of options are older than the pins, modules or overlays of the fleet",
      hint: "`nixgen types` makes them anew; until then, an unknown name is a warning",
    }),
  ]
}

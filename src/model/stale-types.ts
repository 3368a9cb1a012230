/** Types of options that `nixgen types` made from other pins, modules or overlays than a fleet has now. */
import { type Problem, problem } from "../problems/problem.ts"
import type { JudgedOptions, KnownOptions } from "./check-options.ts"
import type { Model } from "./model.ts"
import { type Outdated, optionSources, ownSources } from "./option-sources.ts"
import { packageSources } from "./package-sources.ts"

/** What a fleet has that its types were not made from; where there are none, nothing of it is read. */
export function outdatedIn(model: Model, { madeFrom }: KnownOptions): Outdated {
  if (madeFrom === undefined) return { options: false, packages: false, own: false }
  const isOther = (source: string) => !madeFrom.has(source)
  const options = optionSources(model).some(isOther)
  return {
    options,
    packages: options || packageSources(model).some(isOther),
    own: ownSources(model).some(isOther),
  }
}

/** All that the types of a fleet are made of, by which `outdatedIn` knows them. */
export function typeSources(model: Model): readonly string[] {
  return [...optionSources(model), ...packageSources(model), ...ownSources(model)]
}

/** Problems: NG434 the types are older than what they are made of. */
export function staleTypes(
  model: Model,
  { madeFrom, outdated }: JudgedOptions,
): readonly Problem[] {
  // where Nix could not tell all of them, nothing is said of what they were made from
  if (madeFrom?.size === 0 || !(outdated.packages || outdated.own)) return []
  return [problem("NG434", { place: model.place, ...wordsFor(outdated) })]
}

/** Options of the fleet's own are checked all the same: only editors have them from the types. */
function wordsFor({ packages }: Outdated): Pick<Problem, "message" | "hint"> {
  return packages
    ? {
        message: "the types of options are older than the pins, modules or overlays of the fleet",
        hint: "`nixgen types` makes them anew; until then, an unknown name is a warning",
      }
    : {
        message: "the types of options are older than those that the fleet's own modules declare",
        hint: "`nixgen types` makes them anew; until then, the editor does not know these",
      }
}

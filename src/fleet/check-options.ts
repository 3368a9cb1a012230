/** What a fleet's modules define, checked against the options that there are. */
import { type OptionNames, checkDefinitions } from "../options/check-definitions.ts"
import { mismatchProblem } from "../options/mismatch-problems.ts"
import { withUnlisted } from "../options/unlisted-options.ts"
import type { Place, Problem } from "../problem.ts"
import { withMissingModule } from "./missing-modules.ts"
import type { Model, ModelModule } from "./model.ts"

/** An option tree, and how far it can be relied on. */
export interface KnownOptions {
  readonly names: OptionNames
  /** Of the fleet's own pins and modules; otherwise of a NixOS near them. */
  readonly exact: boolean
}

/** What has definitions of options: a module, a host, a service or a layout. */
interface Definer {
  readonly config: object
  readonly place: Place | undefined
}

/**
 * The definitions that do not fit their options. Problems: NG026 no such option, a warning only where
 * a module that is not known may declare it; NG027 a value that the option's type does not have.
 */
export function optionProblems(model: Model, { names, exact }: KnownOptions): readonly Problem[] {
  const known = withUnlisted(names)
  const open = !exact && bringsModules(model)
  return definersIn(model).flatMap(({ config, place }) =>
    checkDefinitions(config, known).map((mismatch) => {
      const problem = { ...mismatchProblem(mismatch, ["config"]), place }
      if (mismatch.kind !== "name") return problem
      return withMissingModule(exact ? problem : inexact(problem, open), model)
    }),
  )
}

function definersIn({ common, hosts, services, layouts }: Model): readonly Definer[] {
  return [...common, ...hosts, ...services, ...layouts]
}

/** Whether the fleet has modules whose options only `nixgen types` would know. */
function bringsModules({ common, hosts, services }: Model): boolean {
  const modules: readonly Pick<ModelModule, "imports">[] = [...common, ...hosts, ...services]
  return modules.some(({ imports }) => imports.length > 0)
}

function inexact(problem: Problem, open: boolean): Problem {
  return {
    ...problem,
    severity: open ? "warning" : "error",
    detail:
      "Known are the options of NixOS 25.11, by their present names; `nixgen types` reads those of your pins.",
  }
}

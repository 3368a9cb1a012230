/** From a fleet's definition to its tree in memory: load → rules → emit → print. */
import { emit } from "./emit/emit.ts"
import { optionProblems } from "./fleet/check-options.ts"
import type { Fleet } from "./fleet/fleet.ts"
import { validate } from "./fleet/validate.ts"
import { type Problem, hasErrors } from "./problem.ts"
import { loadMembers } from "./project/load.ts"
import { type Loader, createLoader } from "./project/modules.ts"
import { knownOptions } from "./project/options.ts"
import { printFiles } from "./project/print-files.ts"
import { checkRules } from "./rules/rules.ts"
import type { GeneratedTree } from "./tree/tree.ts"

/** A fleet's tree, empty where an error keeps it from being made, and all that was found. */
export interface Build {
  readonly tree: GeneratedTree
  readonly problems: readonly Problem[]
}

/**
 * Builds a fleet in memory and writes nothing. `load` runs the files of hosts that the fleet names
 * by glob; it defaults to one that resolves imports as Node does.
 */
export async function build(fleet: Fleet, load: Loader = createLoader()): Promise<Build> {
  const { loaded, problems: unloaded } = await loadMembers(fleet, load)
  const { model, problems: invalid } = validate(loaded)
  const printed = await printFiles(emit(model))
  const problems = [
    ...unloaded,
    ...invalid,
    ...checkRules(model),
    ...optionProblems(model, knownOptions(fleet)),
    ...printed.problems,
  ]
  return { tree: hasErrors(problems) ? new Map() : printed.tree, problems }
}

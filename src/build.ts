/** From a fleet's definition to its tree in memory: load → rules → emit → print. */
import { readFile } from "node:fs/promises"
import { emit } from "./emit/emit.ts"
import type { EmittedFile } from "./emit/emitted.ts"
import type { Fleet } from "./fleet/fleet.ts"
import { validate } from "./fleet/validate.ts"
import { printFile } from "./nix/print.ts"
import { type Problem, hasErrors } from "./problem.ts"
import { loadMembers } from "./project/load.ts"
import { type Loader, createLoader } from "./project/modules.ts"
import { checkRules } from "./rules/rules.ts"
import type { GeneratedFile, GeneratedTree } from "./tree/tree.ts"

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
  const { files, problems: unprintable } = emit(model)
  const problems = [...unloaded, ...invalid, ...checkRules(model), ...unprintable]
  if (hasErrors(problems)) return { tree: new Map(), problems }
  return await printed(files, problems)
}

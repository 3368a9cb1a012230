/** From a fleet's definition to its tree in memory: load → rules → emit → print, and its lock. */
import { emit } from "./emit/emit.ts"
import type { Emitted } from "./emit/emitted.ts"
import { optionProblems } from "./fleet/check-options.ts"
import type { Fleet } from "./fleet/fleet.ts"
import { validate } from "./fleet/validate.ts"
import { updateLock } from "./lock/update.ts"
import { type Problem, hasErrors } from "./problem.ts"
import { loadMembers } from "./project/load.ts"
import { type LockFile, lockFileOf } from "./project/lock.ts"
import { type Loader, createLoader } from "./project/modules.ts"
import { knownOptions } from "./project/options.ts"
import { printFiles } from "./project/print-files.ts"
import { checkRules } from "./rules/rules.ts"
import type { GeneratedTree } from "./tree/tree.ts"

/** What becomes of a fleet; its tree is empty where an error keeps it from being made. */
export interface Build {
  readonly tree: GeneratedTree
  /** The fleet's `nixgen.lock.json`, which is written with the tree; absent where there is an error. */
  readonly lock?: LockFile
  /** The names of the hosts that could be loaded. */
  readonly hosts: readonly string[]
  /** All that was found. */
  readonly problems: readonly Problem[]
  /** The user's files, and folders taken along whole, that all this comes from: absolute paths. */
  readonly reads: readonly string[]
}

/** Choices of the user's. */
export interface BuildOptions {
  /** Installed hosts whose layout may become another: their disks have what it names. */
  readonly acceptLayout?: readonly string[] | undefined
}

/**
 * Builds a fleet in memory and writes nothing. `load` runs the files of hosts that the fleet names
 * by glob; it defaults to one that resolves imports as Node does.
 */
export async function build(
  fleet: Fleet,
  load: Loader = createLoader(),
  { acceptLayout = [] }: BuildOptions = {},
): Promise<Build> {
  const { loaded, lock, files, problems: unloaded } = await loadMembers(fleet, load)
  const { model, problems: invalid } = validate(loaded)
  const copied = new Set<string>()
  const printed = await printFiles(noting(emit(model), copied))
  const update = updateLock(lock.locks, model, new Set(acceptLayout))
  const problems = [
    ...unloaded,
    ...invalid,
    ...checkRules(model),
    ...optionProblems(model, knownOptions(fleet)),
    ...update.problems,
    ...printed.problems,
  ]
  const hosts = loaded.hosts.map(({ name }) => name)
  const reads = [...new Set([...(load.files?.() ?? []), ...files, ...copied])]
  if (hasErrors(problems)) return { tree: new Map(), hosts, problems, reads }
  return { tree: printed.tree, lock: lockFileOf(lock, update), hosts, problems, reads }
}

/** The same files, with the sources of those that are copies kept. */
function* noting(emitted: Iterable<Emitted>, copied: Set<string>): Iterable<Emitted> {
  for (const each of emitted) {
    for (const file of each.files) if (file.kind === "copy") copied.add(file.source)
    yield each
  }
}

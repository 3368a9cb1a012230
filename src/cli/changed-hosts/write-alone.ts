/** Writing the files of hosts that were made by themselves: all others stay as they are. */
import type { Plan } from "../../output/plan.ts"
import { writeTrees } from "../../output/write.ts"
import { type Problem, ProblemError } from "../../problems/problem.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import type { LockFile } from "../../project/lock.ts"
import type { Memory } from "../../remembered.ts"
import type { FleetOutcome } from "../fleets/fleet-outcome.ts"
import { planOf } from "../fleets/fleets.ts"
import { trackingOf } from "../project/git.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { waitingIn } from "../fleets/waiting.ts"
import type { MadeHosts } from "./made-alone.ts"

/** What was written. */
export interface WrittenAlone {
  readonly outcome: FleetOutcome
  /** What git does not track of it. */
  readonly problems: readonly Problem[]
  /** Whether git tracks all of the tree, if there is any. */
  readonly isTracked: boolean
}

/** How all other files were when they were seen last. */
export interface OtherFiles {
  readonly memory: Memory
  readonly isExecutable: (path: string) => boolean
}

/** Writes the files of some hosts; nothing where others stand in the way, which a build of all tells of. */
export async function writtenAlone(
  fleet: ProjectFleet,
  made: MadeHosts,
  terminal: Terminal,
  others?: OtherFiles,
): Promise<WrittenAlone | undefined> {
  const { signal } = terminal
  const plan = planAlone(fleet, made, others)
  if (plan === undefined || plan.problems.length > 0) return undefined
  if (!(await writeTrees([plan], { waiting: waitingIn(terminal), signal }))) return undefined
  const { problems, isPlain } = await trackingOf(plan, signal)
  const isTracked = isPlain && problems.length === 0
  return { outcome: { plan, lock: lockOf(made) }, problems, isTracked }
}

/**
 * What writing them would change; nothing where other files are not as they were left. They are looked at
 * where it is said how they were seen.
 */
export function planAlone(
  fleet: ProjectFleet,
  { tree, isOwn }: MadeHosts,
  { memory, isExecutable }: Partial<OtherFiles> = {},
): Plan | undefined {
  try {
    return planOf({ fleet, tree }, { part: { isAbout: isOwn, isExecutable }, memory })
  } catch (error) {
    if (error instanceof ProblemError) return undefined
    throw error
  }
}

/** The lock, which stays as it is. */
export function lockOf({ lock: { file, written } }: MadeHosts): LockFile {
  return { file, before: written, after: written, recorded: [], changed: [], removed: [] }
}

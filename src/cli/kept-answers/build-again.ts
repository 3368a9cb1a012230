/** What a build comes to that is run again while nothing changes, and what that depends on. */
import { dirname, join, sep } from "node:path"
import { nothingPending } from "../../files/pending.ts"
import { type Plan, changesNothing } from "../../output/plan.ts"
import { type Problem, hasErrors } from "../../problems/problem.ts"
import { loadLock } from "../../project/lock.ts"
import { wholeOf } from "../changed-hosts/whole-build.ts"
import type { BuildOptions } from "../commands/build.ts"
import type { FleetOutcome } from "../fleets/fleet-outcome.ts"
import { type BuiltFleet, planOf } from "../fleets/fleets.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { lookForFleetNames } from "../types/refresh-fleet-names.ts"
import { indexOf, isFoundAbove, readIndexOf } from "./git-sights.ts"
import type { KeptBuild } from "./kept-answer.ts"
import { type Observed, observed } from "./observed.ts"
import { type Sights, merged } from "./sights.ts"
import { stagingSights } from "./staging-sights.ts"

/** Everything that a build comes to, and what was seen for it. */
export interface Outcomes {
  readonly built: readonly BuiltFleet[]
  readonly outcomes: readonly FleetOutcome[]
  readonly problems: readonly Problem[]
  /** For what was built in memory, and for what that would change on the disk. */
  readonly loading: Pick<Observed<unknown>, "sights">
  readonly planning: Pick<Observed<unknown>, "sights">
  /** Whether git, if there is any, tracks all that was written. */
  readonly isPlainlyTracked?: boolean
}

/** The next build. */
export interface Again {
  readonly outcomes: Outcomes
  readonly sights: Sights
  readonly whole: KeptBuild | undefined
}

/** Whether builds of this kind come to the same again; the others do something else the next time. */
export function mayStand({ watch, gitAdd, acceptLayout }: BuildOptions): boolean {
  return !watch && !gitAdd && acceptLayout.length === 0
}

/** Whether all that definitions use is followed. */
export function isFollowed({ built }: Pick<Outcomes, "built">): boolean {
  return built.every(({ unfollowed }) => unfollowed.length === 0)
}

/** The outcomes of the next build, or nothing where it may come to something else. */
export async function builtAgain(
  made: Outcomes,
  options: BuildOptions,
  terminal: Terminal,
): Promise<Again | undefined> {
  if (!mayStand(options) || hasErrors(made.problems) || !isFollowed(made)) return undefined
  const later = options.dryRun ? made : await afterWriting(made, options, terminal)
  if (later === undefined) return undefined
  const sights = merged(later.loading.sights, later.planning.sights)
  return { outcomes: later, sights, whole: options.dryRun ? undefined : keptBuild(later) }
}

/** What there is to know of the build for the next one. */
function keptBuild({ built, problems }: Outcomes): KeptBuild | undefined {
  const whole = wholeOf(built, problems)
  const [fleet] = built
  return whole && fleet && { ...whole, index: indexOf(fleet.fleet.out) }
}

/** What was written is looked at as the next build will, and has to be all that it wants. */
async function afterWriting(
  made: Outcomes,
  { force }: BuildOptions,
  terminal: Terminal,
): Promise<Outcomes | undefined> {
  const { built, outcomes, problems, loading } = made
  const isChanged = outcomes.some(({ plan }) => changes(plan))
  const lasting = built.flatMap((fleet) => fleet.lasting)
  // what else is told is of what was there before
  if (isChanged && problems.length > lasting.length) return undefined
  if (made.isPlainlyTracked !== true || !isFoundAbove(terminal.environment ?? {})) return undefined
  const planning = isChanged
    ? await observed(() => built.map((fleet) => planAgain(fleet, force)))
    : { value: outcomes, sights: made.planning.sights }
  const isWritten = planning.value.every(({ plan }) => !changes(plan) && plan.problems.length === 0)
  if (!isWritten) return undefined
  const beside = await observed(() => {
    outcomes.forEach(({ plan }) => readIndexOf(plan.folder))
    lookForFleetNames(built)
  })
  const before = isChanged ? withoutWritten(loading.sights, built) : loading.sights
  const staging = stagingSights(outcomes.map(({ plan }) => plan))
  if (before === undefined || staging === undefined) return undefined
  const seen = merged(planning.sights, beside.sights, staging)
  return {
    ...made,
    outcomes: planning.value,
    loading: { ...loading, sights: before },
    planning: { ...planning, sights: seen },
  }
}

function changes(plan: Plan): boolean {
  return !changesNothing(plan) || plan.beside.length > 0
}

/** The plan of a build that finds the lock as the last one has left it. */
function planAgain(fleet: BuiltFleet, force: boolean): FleetOutcome {
  const { lock } = fleet
  if (lock === undefined) return { plan: planOf(fleet, { force }), lock }
  const { text } = loadLock(dirname(lock.file), nothingPending).lock
  const found = { ...lock, before: text, recorded: [], changed: [], removed: [] }
  return { plan: planOf({ ...fleet, lock: found }, { force }), lock: found }
}

/** The sights but for those of what a build wrote itself; nothing where definitions saw some of that. */
function withoutWritten(sights: Sights, built: readonly BuiltFleet[]): Sights | undefined {
  const written = new Set(built.flatMap(comparedOf))
  const left = [...sights].filter(([path]) => !written.has(path))
  const isSeen = left.some(([path]) => built.some(({ fleet }) => isBelow(path, fleet.out)))
  return isSeen ? undefined : new Map(left)
}

/** What every build looks at that is written: the lock, and the releases of hosts (`changed-releases.ts`). */
function comparedOf({ fleet, hosts, lock }: BuiltFleet): readonly string[] {
  const modules = hosts.map((host) => join(fleet.out, "hosts", host, "default.nix"))
  return lock === undefined ? modules : [lock.file, ...modules]
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${folder}${sep}`)
}

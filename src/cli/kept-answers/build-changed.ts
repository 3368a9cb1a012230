/**
 * A build after one that came out right, and since which nothing has changed but the files of a few hosts.
 * These are made by themselves; where their change stays inside of them, all else is left as it is.
 */
import { sep } from "node:path"
import { changesNothing } from "../../output/plan.ts"
import { manifestName } from "../../output/tree-path.ts"
import type { Problem } from "../../problems/problem.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { type MadeHosts, madeHosts } from "../changed-hosts/made-alone.ts"
import { hostsOf, wholeAfter } from "../changed-hosts/whole-build.ts"
import { lockOf, planAlone, writtenAlone } from "../changed-hosts/write-alone.ts"
import type { BuildOptions } from "../commands/build.ts"
import type { FleetOutcome } from "../fleets/fleet-outcome.ts"
import { selectedFleets } from "../fleets/fleets.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { readIndexOf } from "./git-sights.ts"
import type { FormerAnswer, KeptBuild } from "./kept-answer.ts"
import { observed } from "./observed.ts"
import { type Sights, merged } from "./sights.ts"

/** What a build of changed hosts has come to. */
export interface ChangedBuild {
  readonly outcome: FleetOutcome
  readonly problems: readonly Problem[]
  /** The next one, where it is known what that comes to. */
  readonly again?: {
    readonly outcome: FleetOutcome
    readonly sights: Sights
    readonly whole: KeptBuild
    readonly problems: readonly Problem[]
  }
}

/** Builds the hosts that have changed since the last answer; nothing where all of the fleet has to be built. */
export async function builtChanged(
  options: BuildOptions,
  terminal: Terminal,
): Promise<ChangedBuild | undefined> {
  const { former } = terminal
  const { whole } = former ?? {}
  if (former === undefined || whole === undefined || options.dryRun) return undefined
  const hosts = hostsOf(former.changed, whole)
  if (hosts === undefined) return undefined
  const loading = await observed(async () => {
    const [fleet, ...others] = await selectedFleets(options, terminal)
    if (fleet === undefined || others.length > 0) return undefined
    const made = await madeHosts(fleet, { ...whole, hosts })
    return made && { fleet, made }
  })
  if (loading.value === undefined || !agree(loading.sights, former)) return undefined
  return await writtenAgain(loading.value, { ...loading, former, whole }, terminal)
}

/** Whether nothing was seen otherwise than for the former answer, but for what is known to have changed. */
function agree(sights: Sights, { answer, changed }: FormerAnswer): boolean {
  return [...sights].every(([path, { seen }]) => {
    const before = new Map(Object.entries(answer.sights.get(path)?.seen ?? {}))
    const isSame = ([look, value]: readonly [string, string]) =>
      (before.get(look) ?? value) === value
    return changed.includes(path) || Object.entries(seen).every(isSame)
  })
}

/** What hosts have come to in a fleet. */
interface Made {
  readonly fleet: ProjectFleet
  readonly made: MadeHosts
}

/** What the build started with. */
interface Start {
  readonly sights: Sights
  readonly former: FormerAnswer
  readonly whole: KeptBuild
}

/** Writes the files of the hosts, and looks at them as the next build will. */
async function writtenAgain(
  { fleet, made }: Made,
  start: Start,
  terminal: Terminal,
): Promise<ChangedBuild | undefined> {
  const written = await writtenAlone(fleet, made, terminal)
  if (written === undefined) return undefined
  const { problems } = made
  const done = { ...written, problems: [...problems, ...written.problems] }
  if (!written.isTracked) return done
  const after = await observed(() => {
    readIndexOf(fleet.out)
    return planAlone(fleet, made)
  })
  const plan = after.value
  if (plan === undefined || !changesNothing(plan) || plan.problems.length > 0) return done
  const { index } = start.whole
  const again = {
    outcome: { plan, lock: lockOf(made) },
    sights: merged(sightsBefore(start, { fleet, made }), after.sights),
    whole: { ...wholeAfter(start.whole, made), index },
    problems,
  }
  return { ...done, again }
}

/** What was seen for the former answer and for this one, but for what has changed, or was written by now. */
function sightsBefore(
  { former: { answer, changed }, sights }: Start,
  { fleet, made: { isOwn } }: Made,
): Sights {
  const below = `${fleet.out}${sep}`
  const isWritten = (path: string): boolean => {
    const inside = path.startsWith(below) ? path.slice(below.length).split(sep).join("/") : ""
    return inside === manifestName || isOwn(inside)
  }
  const seenBefore = [...answer.sights].filter(([path]) => !changed.includes(path))
  return merged(
    new Map(seenBefore.filter(([path]) => !isWritten(path))),
    new Map([...sights].filter(([path]) => !isWritten(path))),
  )
}

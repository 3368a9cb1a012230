/**
 * A build after one that came out right, and since which nothing has changed but the files of a few hosts.
 * These are made by themselves; where their change stays inside of them, all else is left as it is.
 */
import { sep } from "node:path"
import { type Plan, changesNothing } from "../../output/plan.ts"
import { manifestName } from "../../output/tree-path.ts"
import { writeTrees } from "../../output/write.ts"
import type { Problem } from "../../problems/problem.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import type { LoadedLock, LockFile } from "../../project/lock.ts"
import type { BuildOptions } from "../commands/build.ts"
import { planOf, selectedFleets } from "../fleets.ts"
import { trackingOf } from "../git.ts"
import type { Terminal } from "../terminal.ts"
import type { FleetOutcome } from "./build-again.ts"
import { type ChangedHosts, changedHosts } from "./changed-hosts.ts"
import { readIndexOf } from "./git-sights.ts"
import type { FormerAnswer, HostFile, WholeBuild } from "./kept-answer.ts"
import { observed } from "./observed.ts"
import { type Sights, merged } from "./sights.ts"

/** So many times the hosts that are made have to be there: else it takes no longer to make them all. */
const many = 4

/** What a build of changed hosts has come to. */
export interface ChangedBuild {
  readonly outcome: FleetOutcome
  readonly problems: readonly Problem[]
  /** The next one, where it is known what that comes to. */
  readonly again?: {
    readonly outcome: FleetOutcome
    readonly sights: Sights
    readonly whole: WholeBuild
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
  const hosts = changedIn(former, whole)
  if (hosts.size === 0 || hosts.size * many > Object.keys(whole.hosts).length) return undefined
  const { around } = whole
  const loading = await observed(async () => {
    const [fleet, ...others] = await selectedFleets(options, terminal)
    if (fleet === undefined || others.length > 0) return undefined
    const changed = await changedHosts(fleet, { hosts, around })
    return changed && { fleet, changed }
  })
  if (loading.value === undefined || !agree(loading.sights, former)) return undefined
  return await written(loading.value, { ...loading, former, whole }, terminal)
}

/** The hosts whose files are others, by these. */
function changedIn(
  { changed }: FormerAnswer,
  { hosts }: WholeBuild,
): ReadonlyMap<string, HostFile> {
  return new Map(
    changed.flatMap((file) => {
      const host = hosts[file]
      return host === undefined ? [] : [[file, host] as const]
    }),
  )
}

/** Whether nothing was seen otherwise than for the former answer, but for what is known to have changed. */
function agree(sights: Sights, { answer, changed }: FormerAnswer): boolean {
  return [...sights].every(([path, { seen }]) => {
    const before = answer.sights.get(path)?.seen ?? {}
    return (
      changed.includes(path) ||
      Object.entries(seen).every(([look, value]) => {
        const was = Object.entries(before).find(([each]) => each === look)?.[1]
        return was === undefined || was === value
      })
    )
  })
}

/** What hosts have come to in a fleet. */
interface Changed {
  readonly fleet: ProjectFleet
  readonly changed: ChangedHosts
}

/** What the build started with. */
interface Start {
  readonly sights: Sights
  readonly former: FormerAnswer
  readonly whole: WholeBuild
}

/** Writes the files of the hosts. */
async function written(
  made: Changed,
  start: Start,
  { signal }: Terminal,
): Promise<ChangedBuild | undefined> {
  const { fleet, changed } = made
  const plan = plannedFor(made)
  if (plan.problems.length > 0 || !(await writeTrees([plan], { signal }))) return undefined
  const lock = unchanged(changed.lock)
  const { problems, isPlain } = await trackingOf(plan, signal)
  if (problems.length > 0 || !isPlain) return { outcome: { plan, lock }, problems }
  const after = await observed(() => {
    readIndexOf(fleet.out)
    return plannedFor(made)
  })
  const again = { outcome: { plan: after.value, lock }, whole: wholeAfter(start.whole, changed) }
  const sights = merged(sightsBefore(start, made), after.sights)
  const isWritten = changesNothing(after.value) && after.value.problems.length === 0
  return { outcome: { plan, lock }, problems, ...(isWritten && { again: { ...again, sights } }) }
}

/** What there is to know of the build now: a file that a host imports is no other's own any more. */
function wholeAfter({ hosts, ...rest }: WholeBuild, { texts, imported }: ChangedHosts): WholeBuild {
  const now = Object.entries(hosts)
    .filter(([file]) => !imported.has(file))
    .map(([file, { name, text }]) => [file, { name, text: texts.get(file) ?? text }] as const)
  return { ...rest, hosts: Object.fromEntries(now) }
}

function plannedFor({ fleet, changed: { tree, isOwn } }: Changed): Plan {
  return planOf({ fleet, tree }, { about: isOwn })
}

/** What was seen for the former answer and for this one, but for what has changed, or was written by now. */
function sightsBefore(
  { former: { answer, changed }, sights }: Start,
  { fleet, changed: { isOwn } }: Changed,
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

function unchanged({ file, written: text }: LoadedLock): LockFile {
  return { file, before: text, after: text, recorded: [], changed: [], removed: [] }
}

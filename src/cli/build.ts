/** `nixgen build`: write the generated flake of each fleet. */
import { existsSync } from "node:fs"
import { basename, dirname } from "node:path"
import { appendAll } from "../append.ts"
import { isInside } from "../files/folders.ts"
import { type Problem, ProblemError, hasErrors } from "../problems/problem.ts"
import type { LockFile } from "../project/lock.ts"
import { suggestion } from "../problems/suggest.ts"
import { type Plan, changesNothing } from "../output/plan.ts"
import { manifestName } from "../output/tree-path.ts"
import { changedMeanwhile } from "../output/changed-meanwhile.ts"
import { writeTrees } from "../output/write.ts"
import { formatOf } from "./command-line/common.ts"
import type { JsonOf, Outcome } from "./command-line/definition.ts"
import type { BuildOptions, buildCommand } from "./commands/build.ts"
import { newBuildMemory } from "./watch/build-memory.ts"
import { watchedChanges } from "./changed-hosts/watched-changes.ts"
import { wholeOf } from "./changed-hosts/whole-build.ts"
import { CommandFailure, type ExitStatus, exitStatus } from "./outcome/exit-status.ts"
import { type BuiltFleet, builtFleets, selectedFleets } from "./fleets/fleets.ts"
import { type Tracking, addToGit, trackingOf } from "./project/git.ts"
import type { FleetOutcome } from "./fleets/fleet-outcome.ts"
import { type Outcomes, builtAgain, isFollowed, mayStand } from "./kept-answers/build-again.ts"
import { type ChangedBuild, builtChanged } from "./kept-answers/build-changed.ts"
import { observed, reading, unobserved } from "./kept-answers/observed.ts"
import type { Sights } from "./kept-answers/sights.ts"
import { planAfterMerge } from "./fleets/merged-files.ts"
import { type Reporter, counted, reporterFor } from "./outcome/report.ts"
import { shown } from "../problems/text.ts"
import type { Terminal } from "./terminal/terminal.ts"
import type { LoaderMemory } from "../source/modules.ts"
import { isInRepository } from "../project/git.ts"
import { upgradeOf } from "../output/upgrade.ts"
import { refreshFleetNames } from "./types/refresh-fleet-names.ts"
import { upgradeLines, upgradeObject } from "./fleets/upgrade.ts"
import { waitingIn } from "./fleets/waiting.ts"
import { type Watched, isForeign, watch } from "./watch/watch.ts"

type BuildJson = JsonOf<typeof buildCommand>

/** Builds and writes; with an error in any fleet, writes none. */
export async function build(
  options: BuildOptions,
  terminal: Terminal,
): Promise<ExitStatus | Outcome<BuildJson>> {
  if (!options.watch) return await builtNow(options, terminal)
  const fleets = await selectedFleets(options, terminal)
  const report = await reporterFor(formatOf(options), terminal)
  const { buildsInThreads } = await import("./watch/build-thread.ts")
  return await watch(fleets, terminal, buildsInThreads(options, terminal), report)
}

/** A build that is told, with what the next one would come to. */
async function builtNow(options: BuildOptions, terminal: Terminal): Promise<Outcome<BuildJson>> {
  const changed = await builtChanged(options, terminal)
  if (changed !== undefined) return changedOutcome(changed, options, terminal)
  const made = await builtOnce(options, terminal)
  const again = await builtAgain(made, options, terminal)
  if (again === undefined) return outcomeOf(made, options, terminal)
  const outcome = (other: Terminal) => outcomeOf(again.outcomes, options, other)
  const { sights, whole } = again
  return { ...outcomeOf(made, options, terminal), again: { sights, whole, outcome } }
}

/** The same of hosts alone. */
function changedOutcome(
  { outcome: made, problems, again }: ChangedBuild,
  options: BuildOptions,
  terminal: Terminal,
): Outcome<BuildJson> {
  const told = outcomeOf({ outcomes: [made], problems }, options, terminal)
  if (again === undefined) return told
  const { sights, whole } = again
  const later = { outcomes: [again.outcome], problems: again.problems }
  return { ...told, again: { sights, whole, outcome: (other) => outcomeOf(later, options, other) } }
}

/** What a build of `--watch` comes to. */
export interface WatchedBuild {
  readonly watched: Watched
  /** Whether it used nothing of which only another run tells what it is then. */
  readonly isFollowed: boolean
}

/** The builds of `--watch` in one process, each of what has changed since the one before. */
export interface WatchedBuilds {
  readonly build: (changed: readonly string[]) => Promise<WatchedBuild>
  /** Prepares for a build of what has changed so far. */
  readonly expect: (changed: readonly string[]) => Promise<void>
}

/** New ones, of which there has been none. */
export function watchedBuilds(
  options: BuildOptions,
  terminal: Terminal,
  report: Reporter,
): WatchedBuilds {
  const memories = newBuildMemory()
  const changes = watchedChanges(terminal)
  return {
    async build(changed) {
      const alone = await changes.built(changed)
      if (alone !== undefined) {
        const { outcome, problems, watched } = alone
        report(outcomeOf({ outcomes: [outcome], problems }, options, terminal))
        return { watched, isFollowed: true }
      }
      const memory = memories.after(changes.since())
      const made = await builtOnce(options, terminal, memory)
      report(outcomeOf(made, options, terminal))
      const { built, problems } = made
      const watched = watchedOf(made)
      const mayBeAlone = isFollowed(made) && !options.dryRun && !options.gitAdd
      changes.note({
        built,
        whole: mayBeAlone ? wholeOf(built, problems) : undefined,
        watched,
        memory,
      })
      return { watched, isFollowed: isFollowed(made) }
    },
    expect: changes.expect,
  }
}

/** What a build depends on. */
function watchedOf({ built, outcomes, problems, loading }: Outcomes): Watched {
  const locks = outcomes.flatMap(({ lock }) => (lock?.after === undefined ? [] : [lock]))
  const data = readByThemselves(built, loading.sights)
  return {
    fleets: built.map(({ fleet }) => fleet),
    reads: [...built.flatMap(({ reads }) => reads), ...data],
    data,
    isRight: !hasErrors(problems),
    written: new Map(locks.map(({ file, after = "" }) => [file, after])),
  }
}

/** The files that definitions read by themselves, and those that nixgen reads for them. */
function readByThemselves(built: readonly BuiltFleet[], sights: Sights): readonly string[] {
  if (!built.some(({ readsFiles }) => readsFiles)) return []
  const isWritten = (path: string) => built.some(({ fleet }) => isInside(fleet.out, path))
  return [...sights.keys()].filter(
    (path) => !isForeign(path) && !isWritten(path) && existsSync(path),
  )
}

async function builtOnce(
  options: BuildOptions,
  terminal: Terminal,
  memory?: LoaderMemory,
): Promise<Outcomes> {
  const made = await written(options, terminal, memory)
  const { built, outcomes, problems } = made
  const unknown = unknownHost(built, options.acceptLayout)
  if (unknown !== undefined)
    throw new CommandFailure(`there is no host "${unknown.name}"`, unknown.hint, problems)
  const isWritten = !hasErrors(problems) && !options.dryRun
  if (!isWritten) return made
  const unadded = options.gitAdd ? await addAll(outcomes, terminal) : []
  await refreshFleetNames(built, terminal)
  const tracking = await trackingOfAll(outcomes, terminal)
  return {
    ...made,
    problems: [...problems, ...unadded, ...tracking.flatMap((each) => each.problems)],
    isPlainlyTracked: tracking.every(({ isPlain }) => isPlain),
  }
}

function outcomeOf(
  { outcomes, problems }: Pick<Outcomes, "outcomes" | "problems">,
  options: BuildOptions,
  terminal: Terminal,
): Outcome<BuildJson> {
  const isRight = !hasErrors(problems)
  return {
    status: isRight ? exitStatus.done : exitStatus.problems,
    problems,
    json: () => ({ fleets: outcomes.map((each) => outcomeObject(each, terminal)) }),
    words: () => {
      const lines = isRight ? summary(outcomes, options, terminal) : []
      for (const line of lines) terminal.tell(line)
    },
  }
}

/** How often a build starts again because something else wrote there since it looked. */
const attempts = 5

/** Builds and writes. Where another build was faster, all of it is done anew with what that one left. */
async function written(
  options: BuildOptions,
  terminal: Terminal,
  memory?: LoaderMemory,
): Promise<Outcomes> {
  for (let attempt = 1; ; attempt++) {
    const made = await planned(options, terminal, memory)
    const mayWrite = !hasErrors(made.problems) && !options.dryRun
    if (!mayWrite || unknownHost(made.built, options.acceptLayout) !== undefined) return made
    const plans = made.outcomes.map(({ plan }) => plan)
    const { signal } = terminal
    if (await writeTrees(plans, { waiting: waitingIn(terminal), signal })) return made
    if (attempt === attempts)
      throw new ProblemError(plans.map(({ folder }) => changedMeanwhile(folder)))
  }
}

async function planned(
  options: BuildOptions,
  terminal: Terminal,
  memory?: LoaderMemory,
): Promise<Outcomes> {
  const { acceptLayout, force } = options
  const observe = options.watch ? reading : mayStand(options) ? observed : unobserved
  const loading = await observe(
    async () =>
      await builtFleets(await selectedFleets(options, terminal), { acceptLayout, memory }),
  )
  const built = loading.value
  const planning = await observe(async () =>
    hasErrors(built.flatMap(({ problems }) => problems))
      ? []
      : await Promise.all(
          built.map(async (fleet) => ({
            plan: await planAfterMerge(fleet, { force, memory }, terminal.signal),
            lock: fleet.lock,
          })),
        ),
  )
  const outcomes = planning.value
  const problems = [...built, ...outcomes.map(({ plan }) => plan)].flatMap((each) => each.problems)
  return { built, outcomes, problems, loading, planning }
}

/** What git does not see of the trees: asked for all of them at once. */
async function trackingOfAll(
  outcomes: readonly FleetOutcome[],
  { signal }: Terminal,
): Promise<readonly Tracking[]> {
  return await Promise.all(outcomes.map(async ({ plan }) => await trackingOf(plan, signal)))
}

/** One after the other: git writes one list of what it tracks. */
async function addAll(
  outcomes: readonly FleetOutcome[],
  { signal }: Terminal,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const { plan, lock } of outcomes) {
    const paths = [...plan.after.keys(), manifestName]
    appendAll(problems, await addToGit(plan.folder, paths, signal))
    if (lock?.after !== undefined && isInRepository(lock.file))
      await addToGit(dirname(lock.file), [basename(lock.file)], signal)
  }
  return problems
}

/** The first host that a layout is to be accepted of, and that no fleet has. */
function unknownHost(
  built: readonly BuiltFleet[],
  accepted: readonly string[],
): { readonly name: string; readonly hint: string | undefined } | undefined {
  const hosts = built.flatMap((fleet) => fleet.hosts)
  const name = accepted.find((each) => !hosts.includes(each))
  return name === undefined ? undefined : { name, hint: suggestion(name, hosts) }
}

function outcomeObject({ plan, lock }: FleetOutcome, { directory }: Terminal) {
  const { folder, create, replace, remove, unchanged } = plan
  return {
    folder: shown(folder, directory),
    created: create.map(({ path }) => path),
    replaced: replace.map(({ path }) => path),
    removed: remove.map(({ path }) => path),
    unchanged,
    lock: lock && {
      file: shown(lock.file, directory),
      recorded: lock.recorded,
      changed: lock.changed,
      removed: lock.removed,
    },
    upgrade: upgradeObject(upgradeOf(plan)),
  }
}

function summary(
  outcomes: readonly FleetOutcome[],
  { dryRun, acceptLayout }: BuildOptions,
  { directory }: Terminal,
): readonly string[] {
  const conditional = dryRun ? "would be " : ""
  const locks = outcomes.flatMap(({ lock }) => (lock === undefined ? [] : [lock]))
  const updated = locks.flatMap(({ recorded, changed, removed }) => [recorded, changed, removed])
  return [
    ...outcomes.flatMap(({ plan }) => [
      `${shown(plan.folder, directory)}: ${treeSummary(plan, conditional)}`,
      ...upgradeLines(upgradeOf(plan)),
    ]),
    ...locks
      .filter(({ before, after }) => before !== after)
      .map((lock) => `${shown(lock.file, directory)}: ${lockSummary(lock, conditional)}`),
    ...acceptLayout
      .filter((name) => !updated.flat().includes(name))
      .map((name) => `${name}: nothing to accept, its layout is the one that is recorded`),
  ]
}

function treeSummary(plan: Plan, conditional: string): string {
  const { create, replace, remove, unchanged } = plan
  if (changesNothing(plan)) return `${counted(unchanged, "file")}, nothing to change`
  const changes = [
    [create.length, "created"],
    [replace.length, "replaced"],
    [remove.length, "removed"],
    [unchanged, "unchanged"],
  ] as const
  const told = changes.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return `${conditional}${told.join(", ")}`
}

/** Changes are told by name: of a machine that is installed but not marked so, they matter. */
function lockSummary({ recorded, changed, removed }: LockFile, conditional: string): string {
  const changes = [
    [recorded, "recorded"],
    [changed, "changed"],
    [removed, "removed"],
  ] as const
  const told = changes
    .filter(([hosts]) => hosts.length > 0)
    .map(([hosts, what]) => `${named(hosts)} ${conditional}${what}`)
  // the layouts are the same: in both sides of a merge's conflict, or of hosts that are installed by now
  return told.length === 0 ? `${conditional}written anew` : `layout of ${told.join(", of ")}`
}

const fewHosts = 5

function named(hosts: readonly string[]): string {
  return hosts.length > fewHosts ? counted(hosts.length, "host") : hosts.join(", ")
}

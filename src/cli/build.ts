/** `nixgen build`: write the generated flake of each fleet. */
import { hasErrors } from "../problem.ts"
import type { LockFile } from "../project/lock.ts"
import { suggestion } from "../suggest.ts"
import type { Plan } from "../tree/plan.ts"
import { changesNothing, writeTree } from "../tree/write.ts"
import { CommandFailure, type ExitStatus, exitStatus } from "./exit-status.ts"
import { type BuiltFleet, type Selection, builtFleets, planOf, selectedFleets } from "./fleets.ts"
import { counted, problemObject, shown, tellProblems } from "./report.ts"
import type { Terminal } from "./terminal.ts"
import { watch } from "./watch.ts"

/** What the user asks for. */
export interface BuildOptions extends Selection {
  readonly dryRun?: boolean
  readonly force?: boolean
  readonly watch?: boolean
  readonly json?: boolean
  /** Installed hosts whose disks have what a layout names that is not the recorded one. */
  readonly acceptLayout?: readonly string[]
}

/** Builds and writes; with an error in any fleet, writes none. */
export async function build(options: BuildOptions, terminal: Terminal): Promise<ExitStatus> {
  const fleets = await selectedFleets(options, terminal)
  if (options.watch === true)
    return await watch(fleets, terminal, async () => await buildOnce(options, terminal))
  return await buildOnce(options, terminal)
}

/** What is to be written for a fleet. */
interface Outcome {
  readonly plan: Plan
  readonly lock: LockFile | undefined
}

async function buildOnce(options: BuildOptions, terminal: Terminal): Promise<ExitStatus> {
  const { acceptLayout = [] } = options
  const built = await builtFleets(await selectedFleets(options, terminal), { acceptLayout })
  const outcomes = hasErrors(built.flatMap(({ problems }) => problems))
    ? []
    : built.map((fleet) => ({ plan: planOf(fleet, { force: options.force }), lock: fleet.lock }))
  const problems = [...built, ...outcomes.map(({ plan }) => plan)].flatMap((each) => each.problems)
  const unknown = unknownHost(built, acceptLayout)
  if (unknown !== undefined) {
    tellProblems(problems, terminal)
    throw unknown
  }
  const isRight = !hasErrors(problems)
  if (isRight && options.dryRun !== true) for (const { plan } of outcomes) writeTree(plan)
  if (options.json === true) {
    const outcome = {
      problems: problems.map((problem) => problemObject(problem, terminal.directory)),
      fleets: outcomes.map((each) => outcomeObject(each, terminal)),
    }
    terminal.write(JSON.stringify(outcome, undefined, 2))
  } else {
    tellProblems(problems, terminal)
    const lines = isRight ? summary(outcomes, options, terminal) : []
    for (const line of lines) terminal.tell(line)
  }
  return isRight ? exitStatus.done : exitStatus.problems
}

/** A failure where a layout is to be accepted of a host that no fleet has. */
function unknownHost(
  built: readonly BuiltFleet[],
  accepted: readonly string[],
): CommandFailure | undefined {
  const hosts = built.flatMap((fleet) => fleet.hosts)
  const unknown = accepted.find((name) => !hosts.includes(name))
  if (unknown === undefined) return undefined
  return new CommandFailure(`there is no host "${unknown}"`, suggestion(unknown, hosts))
}

function outcomeObject({ plan, lock }: Outcome, { directory }: Terminal) {
  const { folder, create, replace, remove, unchanged } = plan
  return {
    folder: shown(folder, directory),
    created: create.map(({ path }) => path),
    replaced: replace.map(({ path }) => path),
    removed: remove,
    unchanged,
    lock: lock && {
      file: shown(lock.file, directory),
      recorded: lock.recorded,
      changed: lock.changed,
      removed: lock.removed,
    },
  }
}

function summary(
  outcomes: readonly Outcome[],
  { dryRun, acceptLayout = [] }: BuildOptions,
  { directory }: Terminal,
): readonly string[] {
  const conditional = dryRun === true ? "would be " : ""
  const locks = outcomes.flatMap(({ lock }) => (lock === undefined ? [] : [lock]))
  const updated = locks.flatMap(({ recorded, changed, removed }) => [recorded, changed, removed])
  return [
    ...outcomes.map(
      ({ plan }) => `${shown(plan.folder, directory)}: ${treeSummary(plan, conditional)}`,
    ),
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
  return `layout of ${told.join(", of ")}`
}

const fewHosts = 5

function named(hosts: readonly string[]): string {
  return hosts.length > fewHosts ? counted(hosts.length, "host") : hosts.join(", ")
}

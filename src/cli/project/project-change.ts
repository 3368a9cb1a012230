/**
 * A change of the user's own files, and of what is generated of them: the fleets are built with the
 * files as they are to be, and all of it is written in one step, or nothing.
 */
import { lstatSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import type { PendingFiles } from "../../files/pending.ts"
import { diffOf } from "../../output/diff.ts"
import { type FileBeside, type Plan, changesNothing } from "../../output/plan.ts"
import { changedMeanwhile } from "../../output/changed-meanwhile.ts"
import { writeTrees } from "../../output/write.ts"
import { type Problem, ProblemError, hasErrors } from "../../problems/problem.ts"
import { shown } from "../../problems/text.ts"
import type { ProjectFleet } from "../../project/fleets.ts"
import { type BuiltFleet, allFleets, builtFleets, planOf } from "../fleets/fleets.ts"
import { ToldInterruption } from "../outcome/exit-status.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { waitingIn } from "../fleets/waiting.ts"

/** What is to be written, as long as there is no error among the problems. */
export interface PlannedChange {
  readonly built: readonly BuiltFleet[]
  readonly plans: readonly Plan[]
  readonly problems: readonly Problem[]
}

/** Where there is nothing to write. */
export const nothingChanges: PlannedChange = { built: [], plans: [], problems: [] }

/** Builds fleets, and whatever other fleets of the project read the same files. */
export async function plannedChange(
  pending: PendingFiles,
  fleets: readonly ProjectFleet[],
  terminal: Terminal,
): Promise<PlannedChange> {
  const all = await allFleets(terminal)
  const files = new Set(fleets.map(({ file }) => file))
  const built = (await builtFleets(all, { pending })).filter(
    ({ fleet, reads }) => files.has(fleet.file) || reads.some((file) => pending.has(file)),
  )
  const problems = built.flatMap((each) => each.problems)
  if (hasErrors(problems)) return { built, plans: [], problems }
  const locks = new Set(built.flatMap(({ lock }) => (lock === undefined ? [] : [lock.file])))
  const own = [...pending].flatMap(([file, after]) =>
    locks.has(file) ? [] : [fileBeside(file, after)],
  )
  // what several fleets are made of is written once
  const plans = built.map((each, index) => planOf(each, { beside: index === 0 ? own : [] }))
  return { built, plans, problems: [...problems, ...plans.flatMap((plan) => plan.problems)] }
}

function fileBeside(file: string, after: string | undefined): FileBeside {
  const found = lstatSync(file, { throwIfNoEntry: false })
  const before = found === undefined ? undefined : readFileSync(file, "utf8")
  return { file, before, after, executable: found !== undefined && (found.mode & 0o100) !== 0 }
}

/** Writes a change without errors. */
export async function writeChange({ plans }: PlannedChange, terminal: Terminal): Promise<void> {
  const { signal } = terminal
  signal.throwIfAborted()
  if (await writeTrees(plans, { waiting: waitingIn(terminal), signal })) return
  throw new ProblemError(plans.map(({ folder }) => changedMeanwhile(folder)))
}

/** The files that a change is about, as they are told. */
export function changeObject({ plans }: PlannedChange, { directory }: Terminal) {
  const inTrees = (files: (plan: Plan) => readonly { readonly path: string }[]) =>
    plans.flatMap((plan) =>
      files(plan).map(({ path }) => shown(join(plan.folder, path), directory)),
    )
  const beside = plans.flatMap((plan) => plan.beside)
  const own = (isWanted: (file: FileBeside) => boolean) =>
    beside.filter(isWanted).map(({ file }) => shown(file, directory))
  return {
    created: [...own(({ before }) => before === undefined), ...inTrees(({ create }) => create)],
    changed: [
      ...own(({ before, after }) => before !== undefined && after !== undefined),
      ...inTrees(({ replace }) => replace),
    ],
    removed: [...own(({ after }) => after === undefined), ...inTrees(({ remove }) => remove)],
  }
}

/** A change as a unified diff, with paths from the folder that the command runs in. */
export function changeDiff({ plans }: PlannedChange, { directory }: Terminal): string {
  return plans.map((plan) => diffOf(plan, (file) => relative(directory, file))).join("")
}

/** Tells what was written, the user's own files by name. */
export function tellChange(change: PlannedChange, terminal: Terminal): void {
  const { directory, tell } = terminal
  for (const { beside, folder, ...plan } of change.plans) {
    for (const { file, before, after } of beside) {
      const what = after === undefined ? "removed" : before === undefined ? "wrote" : "changed"
      tell(`${what} ${shown(file, directory)}`)
    }
    const { create, replace, remove } = plan
    const counts = [
      [create.length, "created"],
      [replace.length, "replaced"],
      [remove.length, "removed"],
    ] as const
    const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
    const isSame = changesNothing({ beside, folder, ...plan })
    tell(`${shown(folder, directory)}: ${isSame ? "nothing to change" : told.join(", ")}`)
  }
}

/** Does work that writes nothing before its end, and says so where it is interrupted. */
export async function untilWritten<Result>(
  work: () => Promise<Result>,
  { signal, tell }: Terminal,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!signal.aborted) throw error
    tell("interrupted: nothing was written")
    throw new ToldInterruption(String(error), { cause: error })
  }
}

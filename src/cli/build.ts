/** `nixgen build`: write the generated flake of each fleet. */
import { hasErrors } from "../problem.ts"
import { type Plan, planTree } from "../tree/plan.ts"
import { changesNothing, writeTree } from "../tree/write.ts"
import { type ExitStatus, exitStatus } from "./exit-status.ts"
import { type BuiltFleet, type Selection, builtFleets, selectedFleets } from "./fleets.ts"
import { counted, problemObject, shown, tellProblems } from "./report.ts"
import type { Terminal } from "./terminal.ts"
import { watch } from "./watch.ts"

/** What the user asks for. */
export interface BuildOptions extends Selection {
  readonly dryRun?: boolean
  readonly force?: boolean
  readonly watch?: boolean
  readonly json?: boolean
}

/** Builds and writes; with an error in any fleet, writes none. */
export async function build(options: BuildOptions, terminal: Terminal): Promise<ExitStatus> {
  const fleets = await selectedFleets(options, terminal)
  if (options.watch === true)
    return await watch(fleets, terminal, async () => await buildOnce(options, terminal))
  return await buildOnce(options, terminal)
}

async function buildOnce(options: BuildOptions, terminal: Terminal): Promise<ExitStatus> {
  const built = await builtFleets(await selectedFleets(options, terminal))
  const plans = hasErrors(built.flatMap(({ problems }) => problems))
    ? []
    : built.map((fleet) => planOf(fleet, options))
  const problems = [...built, ...plans].flatMap((each) => each.problems)
  if (!hasErrors(problems) && options.dryRun !== true) for (const plan of plans) writeTree(plan)
  if (options.json === true) {
    const outcome = {
      problems: problems.map((problem) => problemObject(problem, terminal.directory)),
      fleets: plans.map((plan) => planObject(plan, terminal)),
    }
    terminal.write(JSON.stringify(outcome, undefined, 2))
  } else {
    tellProblems(problems, terminal)
    if (!hasErrors(problems))
      for (const plan of plans) terminal.tell(summary(plan, options, terminal))
  }
  return hasErrors(problems) ? exitStatus.problems : exitStatus.done
}

function planOf({ fleet, tree }: BuiltFleet, { force }: BuildOptions): Plan {
  return planTree(fleet.out, tree, { force })
}

function planObject({ folder, create, replace, remove, unchanged }: Plan, { directory }: Terminal) {
  return {
    folder: shown(folder, directory),
    created: create.map(({ path }) => path),
    replaced: replace.map(({ path }) => path),
    removed: remove,
    unchanged,
  }
}

function summary(plan: Plan, { dryRun }: BuildOptions, { directory }: Terminal): string {
  const { create, replace, remove, unchanged } = plan
  const folder = shown(plan.folder, directory)
  if (changesNothing(plan)) return `${folder}: ${counted(unchanged, "file")}, nothing to change`
  const changes = [
    [create.length, "created"],
    [replace.length, "replaced"],
    [remove.length, "removed"],
    [unchanged, "unchanged"],
  ] as const
  const told = changes.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return `${folder}: ${dryRun === true ? "would be " : ""}${told.join(", ")}`
}

/** Plans of the fleets of a project: what `plan` tells, and what `deploy` shows before it asks. */
import { hasNix } from "../../evaluate/nix.ts"
import { type Lock, lockName, parseLock } from "../../lock/lock-file.ts"
import { type Choosable, chosenHosts } from "../../machines/choice.ts"
import type { Model } from "../../model/model.ts"
import { type Base, baseOf, lastCommit } from "../../plan/base.ts"
import { hostsIn, tagsIn } from "../../plan/inventory.ts"
import { type FleetPlan, type PlanQuestion, planOf } from "../../plan/plan.ts"
import { type Problem, ProblemError, hasErrors } from "../../problems/problem.ts"
import type { Checked } from "../../problems/schema.ts"
import { remembered } from "../../remembered.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import { type BuiltFleet, builtFleets, selectedFleets } from "../fleets/fleets.ts"
import { defaultJobs } from "../fleets/jobs.ts"
import { localInputs } from "../fleets/local-inputs.ts"
import { type HostOptions, choiceFailure } from "../machines/hosts.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { withClosures } from "./closures.ts"
import { type Running, runningOf } from "./running.ts"

/** Which hosts are planned, and how. */
export interface PlanOptions extends HostOptions {
  /** The revision that hosts are compared with; the last commit where it is not given. */
  readonly base: string | undefined
  /** Whether each host is compared with what its machine says that it runs. */
  readonly remote: boolean
  /** What machines have said of that already. */
  readonly told?: ReadonlyMap<string, Running>
  /** Whether closures are compared, of systems that are built. */
  readonly closures: boolean
  readonly jobs: number | undefined
  readonly inputs: string | undefined
}

/** The plan of a fleet of the project. */
export interface FleetPlanOf extends FleetPlan {
  readonly fleet: string
}

/** The plans of fleets, and all that is wrong. */
export interface PlannedFleets {
  readonly fleets: readonly FleetPlanOf[]
  readonly problems: readonly Problem[]
}

/** Builds the fleets, and plans their hosts. Nothing is planned where a definition is wrong. */
export async function plannedFleets(
  options: PlanOptions,
  terminal: Terminal,
): Promise<PlannedFleets> {
  // what an installed machine would not find is what a plan has to tell
  const built = await builtFleets(await selectedFleets(options, terminal), {
    acceptLayout: "every",
  })
  const problems = built.flatMap((each) => each.problems)
  if (hasErrors(problems)) throw new ProblemError(problems)
  const wanted = chosenOf(await Promise.all(built.map(candidatesOf(options, terminal))), options)
  const nix = await nixFor(options, terminal)
  const listener = { ...terminal, now: () => performance.now() }
  const fleets: FleetPlanOf[] = []
  for (const each of wanted) {
    const { bases, running } = await basesOf(each, options, terminal)
    const { built: of, model } = each
    const fleet = { model, tree: of.tree, originOf: of.originOf, lock: writtenLock(of) }
    const plan = await planOf({ fleet, bases, nix, listener })
    const hosts =
      nix === undefined || !options.closures
        ? plan.hosts
        : await withClosures(plan.hosts, { built: of, bases, running, nix }, terminal)
    fleets.push({ ...plan, fleet: of.fleet.name, hosts })
  }
  return { fleets, problems: [...problems, ...fleets.flatMap((each) => each.problems)] }
}

/** A fleet, what it is compared with as a whole, and its hosts: also those that it has no longer. */
interface Candidates {
  readonly built: BuiltFleet
  readonly model: Model
  readonly base: Base
  readonly hosts: readonly Choosable[]
}

function candidatesOf({ base = lastCommit }: PlanOptions, { signal }: Terminal) {
  return async (built: BuiltFleet): Promise<Candidates> => {
    const { value, problems } = await baseOf(built.fleet, base, signal)
    const { model } = built
    if (value === undefined || model === undefined) throw new ProblemError(problems)
    const names = new Set(model.hosts.map(({ name }) => name))
    const gone = hostsIn(value.tree).filter((name) => !names.has(name))
    const former = gone.map((name) => ({ name, deploy: { tags: tagsIn(value.tree, name) } }))
    return { built, model, base: value, hosts: [...model.hosts, ...former] }
  }
}

/** The hosts that are meant, of each fleet. */
function chosenOf(
  candidates: readonly Candidates[],
  { hosts, tag: tags, all }: PlanOptions,
): readonly Candidates[] {
  const known = candidates.flatMap((each) => each.hosts)
  const choice = { hosts, tags, all, nothingIsAll: true }
  const { value: chosen, problems } = chosenHosts(choice, known)
  if (chosen === undefined) throw choiceFailure(problems)
  const meant = new Set(chosen)
  return candidates.map((each) => ({
    ...each,
    hosts: each.hosts.filter((host) => meant.has(host)),
  }))
}

interface Based {
  readonly bases: PlanQuestion["bases"]
  /** The systems that machines say that they run, where they are asked. */
  readonly running: ReadonlyMap<string, string>
}

/** What each host is compared with, or why that is not known. */
async function basesOf(
  { built: { fleet }, model, base, hosts }: Candidates,
  { remote, told: known }: PlanOptions,
  terminal: Terminal,
): Promise<Based> {
  const common = new Map(hosts.map(({ name }) => [name, { value: base, problems: [] }] as const))
  if (!remote) return { bases: common, running: new Map() }
  const asked = model.hosts.filter(({ name }) => common.has(name))
  const told =
    known ??
    (await runningOf(
      asked.map((host) => ({ ...host, fleet })),
      model.hosts,
      terminal,
    ))
  // hosts that run the same have the same base
  const baseAt = remembered(
    async (revision: string) => await baseOf(fleet, revision, terminal.signal),
  )
  const based = [...told].map(async ([name, each]) => [name, await baseFor(each, baseAt)] as const)
  const systems = [...told].flatMap(([name, each]) =>
    each.kind === "revision" && each.system !== undefined ? [[name, each.system] as const] : [],
  )
  return {
    bases: new Map([...common, ...(await Promise.all(based))]),
    running: new Map(systems),
  }
}

async function baseFor(
  running: Running,
  baseAt: (revision: string) => Promise<Checked<Base>>,
): Promise<Checked<Base>> {
  if (running.kind === "revision") return await baseAt(running.revision)
  if (running.kind === "unknown") return { problems: [running.problem] }
  return { value: { revision: undefined, tree: new Map(), lock: undefined }, problems: [] }
}

/** The record of layouts as it is written now, whatever the present definitions make of it. */
function writtenLock({ lock }: BuiltFleet): Lock | undefined {
  return parseLock(lock?.before ?? "", lockName).value?.[0]
}

async function nixFor(
  { inputs, jobs = defaultJobs }: PlanOptions,
  terminal: Terminal,
): Promise<PlanQuestion["nix"]> {
  const local = inputs === undefined ? undefined : await localInputs(inputs)
  if (await hasNix(terminal)) return { inputs: local, jobs }
  if (local === undefined) return undefined
  throw new CommandFailure("--inputs needs Nix, which is not installed")
}

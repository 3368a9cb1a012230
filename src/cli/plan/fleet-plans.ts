/** Plans of the fleets of a project: what `plan` tells, and what `deploy` shows before it asks. */
import { hasNix } from "../../evaluate/nix.ts"
import { lockName, parseLock } from "../../lock/lock-file.ts"
import type { Model } from "../../model/model.ts"
import { type Base, baseOf, lastCommit } from "../../plan/base.ts"
import { hostsIn, tagsIn } from "../../plan/inventory.ts"
import { type FleetPlan, planOf } from "../../plan/plan.ts"
import { type Problem, ProblemError, hasErrors } from "../../problems/problem.ts"
import { suggestion } from "../../problems/suggest.ts"
import { CommandFailure } from "../exit-status.ts"
import { type BuiltFleet, type Selection, builtFleets, selectedFleets } from "../fleets.ts"
import { defaultJobs } from "../jobs.ts"
import { localInputs } from "../local-inputs.ts"
import type { Terminal } from "../terminal.ts"

/** Which hosts are planned, and how. */
export interface PlanOptions extends Selection {
  /** Hosts by name; all where none is named. */
  readonly host: readonly string[]
  /** Tags of hosts; one of them suffices. */
  readonly tag: readonly string[]
  /** The revision that hosts are compared with; the last commit where it is not given. */
  readonly base: string | undefined
  readonly jobs: number | undefined
  readonly inputs: string | undefined
}

/**
 * The revision that a host's machine runs, as far as it is known; `undefined` where it is what all are
 * compared with.
 */
export type RunningRevision = (host: string) => string | undefined

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
  running: RunningRevision = () => undefined,
): Promise<PlannedFleets> {
  // what an installed machine would not find is what a plan has to tell
  const built = await builtFleets(await selectedFleets(options, terminal), {
    acceptLayout: "every",
  })
  const problems = built.flatMap((each) => each.problems)
  if (hasErrors(problems)) throw new ProblemError(problems)
  const based = await Promise.all(
    built.map(async (each) => await basesOf(each, options, terminal, running)),
  )
  failForUnknown(options, based)
  const inputs = options.inputs === undefined ? undefined : await localInputs(options.inputs)
  const isNixThere = await hasNix(terminal)
  if (!isNixThere && inputs !== undefined)
    throw new CommandFailure("--inputs needs Nix, which is not installed")
  const nix = isNixThere ? { inputs, jobs: options.jobs ?? defaultJobs } : undefined
  const fleets: FleetPlanOf[] = []
  for (const each of based)
    fleets.push({ fleet: each.built.fleet.name, ...(await planned(each, options, nix, terminal)) })
  return { fleets, problems: [...problems, ...fleets.flatMap((each) => each.problems)] }
}

/** A fleet, and its hosts with what each is compared with: also those that it has no longer. */
interface BasedFleet {
  readonly built: BuiltFleet
  readonly hosts: readonly { readonly name: string; readonly base: Base }[]
}

async function basesOf(
  built: BuiltFleet,
  { base = lastCommit }: PlanOptions,
  { signal }: Terminal,
  running: RunningRevision,
): Promise<BasedFleet> {
  const known = new Map<string, Base>()
  const baseAt = async (revision: string): Promise<Base> => {
    const { value = known.get(revision), problems } = known.has(revision)
      ? { problems: [] }
      : await baseOf(built.fleet, revision, signal)
    if (value === undefined) throw new ProblemError(problems)
    known.set(revision, value)
    return value
  }
  const common = await baseAt(base)
  const hosts: { name: string; base: Base }[] = []
  for (const name of new Set([...built.hosts, ...hostsIn(common.tree)])) {
    const revision = running(name)
    hosts.push({ name, base: revision === undefined ? common : await baseAt(revision) })
  }
  return { built, hosts }
}

async function planned(
  { built, hosts }: BasedFleet,
  options: PlanOptions,
  nix: Parameters<typeof planOf>[0]["nix"],
  { tell, signal }: Terminal,
): Promise<FleetPlan> {
  const { model, tree, originOf, lock } = built
  if (model === undefined) return { hosts: [], problems: [] }
  const wanted = hosts.filter((each) => isWanted(each, model, options))
  const bases = new Map(wanted.map(({ name, base }) => [name, base]))
  const written = parseLock(lock?.before ?? "", lockName).value?.[0]
  const listener = { tell, now: () => performance.now(), signal }
  return await planOf({ fleet: { model, tree, originOf, lock: written }, bases, nix, listener })
}

/** Hosts that are named, of those that have one of the tags; of what is gone, the tags that it had. */
function isWanted(
  { name, base }: BasedFleet["hosts"][number],
  model: Model,
  { host, tag }: PlanOptions,
): boolean {
  const tags = tagsOf(name, model) ?? tagsIn(base.tree, name)
  return (
    (host.length === 0 || host.includes(name)) &&
    (tag.length === 0 || tag.some((each) => tags.includes(each)))
  )
}

function tagsOf(host: string, model: Model): readonly string[] | undefined {
  return model.hosts.find(({ name }) => name === host)?.deploy.tags
}

/** A host or a tag that no fleet has is a mistake on the command line. */
function failForUnknown({ host, tag }: PlanOptions, based: readonly BasedFleet[]): void {
  const hosts = based.flatMap((each) => each.hosts.map(({ name }) => name))
  const unknown = host.find((name) => !hosts.includes(name))
  if (unknown !== undefined)
    throw new CommandFailure(`there is no host "${unknown}"`, suggestion(unknown, hosts))
  const tags = based.flatMap(({ built, hosts: all }) =>
    all.flatMap(
      ({ name, base }) => (built.model && tagsOf(name, built.model)) ?? tagsIn(base.tree, name),
    ),
  )
  const untagged = tag.find((name) => !tags.includes(name))
  if (untagged !== undefined)
    throw new CommandFailure(`no host has the tag "${untagged}"`, suggestion(untagged, tags))
}

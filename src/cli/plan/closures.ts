/** The closures of planned hosts: what changes in all that their systems need, where both are built. */
import { type Closures, comparedClosures } from "../../evaluate/closures/closures.ts"
import { systemPaths } from "../../evaluate/closures/system-path.ts"
import { inTurns } from "../../evaluate/in-turns.ts"
import { staleness } from "../../output/compare.ts"
import type { PlanClass } from "../../plan/classes.ts"
import type { HostPlan } from "../../plan/host-plan.ts"
import { hasHost } from "../../plan/inventory.ts"
import type { PlanQuestion } from "../../plan/plan.ts"
import { runGit } from "../../project/git.ts"
import { type BuiltFleet, planOf } from "../fleets/fleets.ts"
import { counted } from "../outcome/report.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** A fleet whose hosts were planned. */
export interface PlannedFrom extends Pick<PlanQuestion, "bases"> {
  readonly built: BuiltFleet
  /** What machines say that they run: their own word counts before what their commit would give. */
  readonly running: ReadonlyMap<string, string>
  readonly nix: NonNullable<PlanQuestion["nix"]>
}

/** The plans with the closures of those hosts that get another system. */
export async function withClosures(
  hosts: readonly HostPlan[],
  from: PlannedFrom,
  terminal: Terminal,
): Promise<readonly HostPlan[]> {
  const compared = hosts.filter((each) => changing.has(each.class)).map(({ host }) => host)
  if (compared.length === 0) return hosts
  terminal.tell(`Nix looks for the systems of ${counted(compared.length, "host")} …`)
  const asking = { ...from.nix, signal: terminal.signal }
  const [before, after] = [
    await pathsBefore(compared, from, asking),
    await systemPaths(
      compared,
      { tree: from.built.tree, revision: await revisionOf(from.built, terminal) },
      asking,
    ),
  ]
  const found = await inTurns(from.nix.jobs, compared, async (host) => {
    const paths = { before: before.get(host), after: after.get(host) }
    return [host, await closuresOf(paths, terminal)] as const
  })
  const closuresBy = new Map(found)
  return hosts.map((each) => {
    const closures = closuresBy.get(each.host)
    return closures === undefined ? each : { ...each, closures }
  })
}

/** Classes of hosts that get another system in the place of one. */
const changing: ReadonlySet<PlanClass> = new Set(["switch", "reboot", "destroys data"])

type Asking = Parameters<typeof systemPaths>[2]

/** Hosts of one base are asked for together. */
async function pathsBefore(
  hosts: readonly string[],
  { bases, running }: PlannedFrom,
  asking: Asking,
): Promise<ReadonlyMap<string, string>> {
  const paths = new Map(running)
  const asked = hosts.filter((host) => !running.has(host))
  for (const base of new Set(asked.map((host) => bases.get(host)?.value))) {
    if (base === undefined) continue
    const ofBase = asked.filter(
      (host) => bases.get(host)?.value === base && hasHost(base.tree, host),
    )
    for (const [host, path] of await systemPaths(ofBase, base, asking)) paths.set(host, path)
  }
  return paths
}

async function closuresOf(
  { before, after }: { readonly before: string | undefined; readonly after: string | undefined },
  { directory, signal }: Terminal,
): Promise<Closures> {
  if (before !== undefined && after !== undefined)
    return await comparedClosures({ before, after }, { directory, signal })
  const missing = [
    ...(before === undefined ? (["before"] as const) : []),
    ...(after === undefined ? (["after"] as const) : []),
  ]
  return { kind: "not built", missing }
}

/** The commit that the systems of a fleet name: its tree is that of a commit, and nothing beside it. */
async function revisionOf(built: BuiltFleet, { signal }: Terminal): Promise<string | undefined> {
  if (staleness(planOf(built)).length > 0) return undefined
  const at = { directory: built.fleet.out, signal }
  // whatever the user's settings leave out
  const shown = ["--ignored", "--untracked-files=normal"]
  const changed = await runGit(["status", "--porcelain", ...shown, "--", "."], at)
  if (changed.status !== 0 || changed.output !== "") return undefined
  const { status, output } = await runGit(["rev-parse", "--verify", "--quiet", "HEAD"], at)
  return status === 0 ? output.trim() : undefined
}

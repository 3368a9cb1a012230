/** The generated flakes of hosts, which have to be what the definitions give before they are deployed. */
import { type Problem, ProblemError, hasErrors } from "../../problems/problem.ts"
import { staleness } from "../../output/compare.ts"
import { hashOf } from "../../output/tree.ts"
import { followProgram } from "../../machines/process.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import { type BuiltFleet, builtFleets, planOf } from "../fleets/fleets.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { FleetHost } from "./hosts.ts"

/** Flakes that are what the definitions give. */
export interface BuiltFlakes {
  readonly built: readonly BuiltFleet[]
  /** Warnings. */
  readonly problems: readonly Problem[]
  /** Tells these flakes from all others. */
  readonly hash: string
}

/** Fails where definitions are wrong, a flake is not as they give it, or there is no Nix to build it. */
export async function builtFlakes(
  hosts: readonly FleetHost[],
  terminal: Terminal,
): Promise<BuiltFlakes> {
  const fleets = [...new Map(hosts.map(({ fleet }) => [fleet.file, fleet])).values()]
  const built = await builtFleets(fleets)
  const problems = built.flatMap((each) =>
    hasErrors(each.problems) ? each.problems : [...each.problems, ...staleness(planOf(each))],
  )
  if (hasErrors(problems)) throw new ProblemError(problems)
  if (!(await hasNix(terminal)))
    throw new CommandFailure("Nix is not installed, which builds the systems", "`nixgen doctor`")
  const files = built.flatMap(({ tree }) =>
    [...tree].map(([path, { content }]) => [path, hashOf(content)]),
  )
  return { built, problems, hash: JSON.stringify(files) }
}

/** Whether the scripts find Nix, by the variables that they are given. */
async function hasNix({ directory, signal, environment }: Terminal): Promise<boolean> {
  const options = { directory, signal, environment, onLine: () => undefined, grace: 1 }
  return await followProgram("nix", ["--version"], options).then(
    (status) => status === 0,
    (error: unknown) => {
      if (signal.aborted) throw error
      return false
    },
  )
}

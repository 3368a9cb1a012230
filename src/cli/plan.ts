/** `nixgen plan`: what a deployment would mean for each host. */
import type { HostPlan } from "../plan/host-plan.ts"
import { greatest } from "../plan/classes.ts"
import { type Problem, hasErrors } from "../problems/problem.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { planCommand } from "./commands/plan.ts"
import { type ExitStatus, exitStatus } from "./outcome/exit-status.ts"
import { type FleetPlanOf, plannedFleets } from "./plan/fleet-plans.ts"
import { planAsMarkdown } from "./plan/markdown.ts"
import { hostObject } from "./plan/objects.ts"
import { planLines } from "./plan/words.ts"
import type { Terminal } from "./terminal/terminal.ts"

/** Plans hosts. */
export async function plan(
  options: OptionsOf<typeof planCommand>,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof planCommand>>> {
  const { fleets, problems } = await plannedFleets(options, terminal)
  const hosts = fleets.flatMap((each) => each.hosts)
  const { directory, repository = directory } = terminal
  return {
    status: statusOf(hosts, problems, options.exitCode),
    problems,
    json: () => ({
      plan: { class: classOf(hosts), hosts: fleets.flatMap((each) => objectsOf(each, directory)) },
    }),
    words: () => {
      for (const line of planLines(hosts, directory)) terminal.write(line)
    },
    markdown: () => planAsMarkdown(hosts, repository),
  }
}

function objectsOf({ fleet, hosts }: FleetPlanOf, directory: string) {
  return hosts.map((each) => ({ fleet, ...hostObject(each, directory) }))
}

function classOf(hosts: readonly HostPlan[]) {
  return greatest(hosts.map((each) => each.class))
}

function statusOf(
  hosts: readonly HostPlan[],
  problems: readonly Problem[],
  tellsChanges: boolean,
): ExitStatus {
  if (hasErrors(problems)) return exitStatus.problems
  return tellsChanges && classOf(hosts) !== "nothing" ? exitStatus.changes : exitStatus.done
}

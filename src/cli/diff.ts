/** `nixgen diff`: what a build would change, as a unified diff. */
import { ProblemError, hasErrors } from "../problems/problem.ts"
import { diffOf } from "../output/diff.ts"
import type { OptionsOf } from "./command-line/definition.ts"
import type { diffCommand } from "./commands/diff.ts"
import { type ExitStatus, exitStatus } from "./exit-status.ts"
import { builtFleets, planOf, selectedFleets } from "./fleets.ts"
import { tellProblems } from "./report.ts"
import type { Terminal } from "./terminal.ts"

/** Writes the diff to standard output; nothing where nothing would change. */
export async function diff(
  options: OptionsOf<typeof diffCommand>,
  terminal: Terminal,
): Promise<ExitStatus> {
  const built = await builtFleets(await selectedFleets(options, terminal))
  const problems = built.flatMap((fleet) => fleet.problems)
  if (hasErrors(problems)) throw new ProblemError(problems)
  // a file that was edited by hand is shown as what a build with --force would make of it
  const plans = built.map((fleet) => planOf(fleet, { force: true }))
  const text = plans.map(diffOf).join("")
  if (text !== "") terminal.write(text.trimEnd())
  tellProblems([...problems, ...plans.flatMap((plan) => plan.problems)], terminal)
  return exitStatus.done
}

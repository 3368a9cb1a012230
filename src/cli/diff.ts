/** `nixgen diff`: what a build would change, as a unified diff. */
import { ProblemError, hasErrors } from "../problems/problem.ts"
import { diffOf } from "../output/diff.ts"
import { broughtSince, upgradeOf } from "../output/upgrade.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { diffCommand } from "./commands/diff.ts"
import { exitStatus } from "./outcome/exit-status.ts"
import { builtFleets, planOf, selectedFleets } from "./fleets/fleets.ts"
import { shown } from "../problems/text.ts"
import type { Terminal } from "./terminal/terminal.ts"
import { upgradeLines, upgradeObject } from "./fleets/upgrade.ts"

/**
 * Gives the diff, which is empty where nothing would change, and tells what of it a newer nixgen brings,
 * or all that nixgen has changed since a version.
 */
export async function diff(
  options: OptionsOf<typeof diffCommand>,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof diffCommand>>> {
  const built = await builtFleets(await selectedFleets(options, terminal))
  const problems = built.flatMap((fleet) => fleet.problems)
  if (hasErrors(problems)) throw new ProblemError(problems)
  // a file that was edited by hand is shown as what a build with --force would make of it
  const plans = built.map((fleet) => planOf(fleet, { force: true }))
  const { since } = options
  const fleets = plans.map((plan) => ({
    folder: shown(plan.folder, terminal.directory),
    diff: diffOf(plan),
    upgrade: since === undefined ? upgradeOf(plan) : broughtSince(since, plan),
  }))
  return {
    status: exitStatus.done,
    problems: [...problems, ...plans.flatMap((plan) => plan.problems)],
    json: () => ({
      fleets: fleets.map((each) => ({ ...each, upgrade: upgradeObject(each.upgrade) })),
    }),
    words: () => {
      for (const line of fleets.flatMap(({ upgrade }) => upgradeLines(upgrade))) terminal.tell(line)
      const text = fleets.map((each) => each.diff).join("")
      if (text !== "") terminal.write(text.trimEnd())
    },
  }
}

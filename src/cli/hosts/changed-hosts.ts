/** How a change of a fleet's hosts ends: written, shown, or told why not. */
import { type Problem, hasErrors } from "../../problems/problem.ts"
import type { Outcome } from "../command-line/definition.ts"
import { exitStatus } from "../outcome/exit-status.ts"
import {
  type PlannedChange,
  changeDiff,
  changeObject,
  nothingChanges,
  tellChange,
  writeChange,
} from "../project/project-change.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** A change, and what there is to say of it. */
export interface ChangedHosts {
  readonly change: PlannedChange
  readonly mentions: readonly Problem[]
  /** What is left to the user. */
  readonly words: readonly string[]
  readonly dryRun: boolean
}

/** What such a command says with `--json`, beside its problems. */
interface Changed {
  readonly created: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  readonly diff?: string
}

/** Writes the change where nothing is wrong and it is meant to be written. */
export async function changedHosts(
  { change, mentions, words, dryRun }: ChangedHosts,
  terminal: Terminal,
): Promise<Outcome<Changed & { readonly problems: readonly Problem[] }>> {
  const problems = [...change.problems, ...mentions]
  const isRight = !hasErrors(problems)
  const said = isRight ? change : nothingChanges
  if (isRight && !dryRun) await writeChange(change, terminal)
  return {
    status: isRight ? exitStatus.done : exitStatus.problems,
    problems,
    json: () => ({
      ...changeObject(said, terminal),
      ...(dryRun && { diff: changeDiff(said, terminal) }),
    }),
    words: () => {
      if (!isRight) return terminal.tell("nothing was written")
      if (dryRun) terminal.write(changeDiff(said, terminal).trimEnd())
      else tellChange(said, terminal)
      for (const line of words) terminal.tell(line)
    },
  }
}

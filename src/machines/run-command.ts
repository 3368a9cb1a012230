/** A command is run on a machine. */
import type { MachineNames } from "../model/machine-names.ts"
import { type Asking, ask } from "./ask.ts"
import { doneAs, endingOf, failedAs } from "./ending.ts"
import type { Ending, Teller } from "./rollout.ts"
import type { Way } from "./way.ts"
import { commandLine, quoted } from "./words.ts"

/** A command, word by word; one word alone is a line for the shell. */
export interface RemoteCommand {
  readonly words: readonly string[]
  /** The most that it may take. */
  readonly seconds: number
  readonly others: MachineNames
  /** Whether root runs it, and not who ssh logs in as. */
  readonly asRoot: boolean
}

/** How a command ended on a machine, and what it wrote. */
export interface CommandEnded {
  readonly ending: Ending
  readonly exit?: number
  readonly output?: string
  readonly errors?: string
}

/** Runs a command. */
export async function runCommand(
  way: Way,
  { words, seconds, others, asRoot }: RemoteCommand,
  teller: Teller,
  asking: Asking,
): Promise<CommandEnded> {
  teller.step("runs")
  const script = `exec sh -c ${quoted(commandLine(words))}`
  const answer = await ask(
    way,
    { script, asRoot, seconds, notAs: others, onLine: teller.line },
    asking,
  )
  const ending = endingOf(answer, teller, ({ status }) =>
    status === 0 ? doneAs("done") : failedAs(`exit ${status}`),
  )
  if (answer.kind !== "answered") return { ending }
  const { status, output, errors } = answer
  return { ending, exit: status, output, errors: errors.map((line) => `${line}\n`).join("") }
}

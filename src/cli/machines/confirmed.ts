/** Nothing changes machines before somebody has said so. */
import { CommandFailure } from "../outcome/exit-status.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** What is going to happen, and what has to be answered for it. */
export interface Confirmation {
  /** What is done to which machine, line by line. */
  readonly lines: readonly string[]
  readonly question: string
  /** The answers that mean it. */
  readonly answers: readonly string[]
}

/** The answer to a question that takes nothing but yes. */
export const plainYes = { question: "Go ahead? (yes) ", answers: ["yes", "y"] } as const

/** Shows what is going to happen, and asks, unless the answer was given beforehand. Fails for any other. */
export async function confirm(
  { lines, question, answers }: Confirmation,
  isGiven: boolean,
  { tell, ask }: Terminal,
): Promise<void> {
  for (const line of lines) tell(line)
  if (isGiven) return
  if (ask === undefined) throw nobodyThere()
  const answer = (await ask(question)).trim().toLowerCase()
  if (!answers.includes(answer)) throw unconfirmed("not confirmed, nothing was done")
}

/** Fails where there is nobody to ask and the answer is not given, before more is looked at. */
export function failWithoutAnswer(isGiven: boolean, { ask }: Terminal): void {
  if (!isGiven && ask === undefined) throw nobodyThere()
}

function nobodyThere(): CommandFailure {
  return unconfirmed("there is no terminal to ask on, nothing was done", "say --yes to go ahead")
}

function unconfirmed(message: string, hint?: string): CommandFailure {
  return new CommandFailure(message, hint, [], "NG744")
}

/** Questions to a person: each is asked until its answer can be taken. */
import { ProblemError } from "../../problems/problem.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import type { Terminal } from "./terminal.ts"

/** A terminal with somebody at it. */
export type AskingTerminal = Pick<Terminal, "tell"> & {
  readonly ask: NonNullable<Terminal["ask"]>
}

/** A question, and what becomes of its answer. */
export interface Question<Value> {
  readonly words: string
  /** Takes the answer, or throws what is wrong with it. */
  readonly read: (answer: string) => Value
}

/** One of several answers. */
export interface Choice<Value> {
  readonly name: string
  readonly about?: string | undefined
  readonly value: Value
}

/** Answers to choose from, of which the first is the one of an empty line. */
export interface ChoiceQuestion<Value> {
  readonly title: string
  readonly choices: readonly [Choice<Value>, ...Choice<Value>[]]
  /** What else may be answered, in a word, and what becomes of it. */
  readonly other?: Question<Value>
}

/** Asks until the answer can be taken. */
export async function answered<Value>(
  { words, read }: Question<Value>,
  { ask, tell }: AskingTerminal,
): Promise<Value> {
  for (;;) {
    const answer = (await ask(words)).trim()
    try {
      return read(answer)
    } catch (error) {
      for (const line of mistakesIn(error)) tell(line)
    }
  }
}

/** Shows what there is, and asks for one by its number or its name. */
export async function chosen<Value>(
  { title, choices, other }: ChoiceQuestion<Value>,
  terminal: AskingTerminal,
): Promise<Value> {
  terminal.tell(title)
  for (const line of linesOf(choices)) terminal.tell(line)
  const kinds = ["number", ...(other === undefined ? ["name"] : ["name", other.words])]
  const words = `${kinds.slice(0, -1).join(", ")} or ${kinds.at(-1)} (${choices[0].name}): `
  const read = (answer: string) => {
    if (answer === "") return choices[0].value
    const choice = choices.find(
      ({ name }, index) =>
        answer === String(index + 1) || answer.toLowerCase() === name.toLowerCase(),
    )
    if (choice !== undefined) return choice.value
    if (other !== undefined) return other.read(answer)
    throw new CommandFailure(`"${answer}" is none of these`)
  }
  return await answered({ words: `  ${words}`, read }, terminal)
}

function linesOf(choices: readonly Choice<unknown>[]): readonly string[] {
  const width = choices.reduce((most, { name }) => Math.max(most, name.length), 0)
  return choices.map(({ name, about = "" }, index) =>
    `  ${String(index + 1).padStart(2)}  ${name.padEnd(width)}  ${about}`.trimEnd(),
  )
}

/** What a person can mend by another answer; whatever else is thrown is no answer's fault. */
function mistakesIn(error: unknown): readonly string[] {
  if (error instanceof CommandFailure) return [withHint(error.message, error.hint)]
  if (error instanceof ProblemError)
    return error.problems.map(({ message, detail }) => withHint(message, detail))
  throw error
}

function withHint(message: string, hint: string | undefined): string {
  return `  ${message}${hint === undefined ? "" : `: ${hint}`}`
}

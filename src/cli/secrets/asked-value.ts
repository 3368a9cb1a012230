/** A value that a person or another program gives: never an argument, which everybody could read. */
import { ProblemError, problem } from "../../problems/problem.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** Nobody keeps more than that in a secret; a file of it is one that was meant otherwise. */
const largest = 1 << 20

/** The value of a secret: what standard input has, or what is typed twice without being shown. */
export async function askedValue(name: string, terminal: Terminal): Promise<Uint8Array> {
  const { readInput } = terminal
  if (readInput !== undefined) return checkedValue(name, withoutLineEnd(await readInput()))
  return await typedTwice(name, `Value of ${name}`, terminal)
}

/** What a person types twice without being shown it. */
export async function typedTwice(
  name: string,
  question: string,
  { askUnseen }: Terminal,
): Promise<Uint8Array> {
  if (askUnseen === undefined)
    throw refused(name, "there is no terminal to ask on", "give it on standard input")
  const value = await askUnseen(`${question} (it is not shown): `)
  if (value !== "" && (await askUnseen("The same again: ")) !== value)
    throw refused(name, "the two values are not the same", "nothing was written: try it again")
  return checkedValue(name, Buffer.from(value))
}

/** A value that a file can have. Throws a `ProblemError`: NG541. */
export function checkedValue(name: string, value: Uint8Array): Uint8Array {
  if (value.length === 0) throw refused(name, "the value is empty", "give one")
  if (value.length > largest)
    throw refused(
      name,
      "the value has more than a mebibyte",
      "encrypt a key to it, and keep it elsewhere",
    )
  return value
}

function refused(name: string, message: string, hint: string): ProblemError {
  return new ProblemError([problem("NG541", { message: `${name}: ${message}`, hint })])
}

const lineEnd = 10

/** Other programs end a line that is all there is; a text of several lines, such as a key, needs its end. */
export function withoutLineEnd(value: Uint8Array): Uint8Array {
  const first = value.indexOf(lineEnd)
  if (first === -1 || first !== value.length - 1) return value
  const end = value[first - 1] === 13 ? first - 1 : first
  return value.subarray(0, end)
}

/** Files of JSON: their value, and what is in the text that JavaScript would drop without a word. */
import { mergeProblem } from "../../problems/merge-mark.ts"
import { ProblemError, problem } from "../../problems/problem.ts"
import { parser } from "./compilers.ts"
import { duplicateKeys } from "./duplicate-keys.ts"
import { lostDigits, mayLoseDigits } from "./lost-digits.ts"
import { isInPackage } from "./resolve.ts"
import {
  type FoundInSource,
  type SourceText,
  nestedWithinBounds,
  placeInSource,
  problemInSource,
  requireBounds,
} from "./source-problems.ts"
import { visit } from "./visit.ts"

/**
 * The value of a file. Throws NG002 where it cannot be parsed; in files of the user's own, NG013 for keys
 * that an object has twice and NG015 for numbers of too many digits.
 */
export function jsonOf(source: SourceText): unknown {
  const value = parsed(source)
  const lost = !isInPackage(source.file) && mayLose(source.text, value) ? lostIn(source) : []
  if (lost.length > 0) throw new ProblemError(lost.map((each) => problemInSource(each, source)))
  return value
}

function parsed(source: SourceText): unknown {
  try {
    return JSON.parse(source.text)
  } catch (error) {
    const merged = mergeProblem("NG002", source.text, source.file)
    if (merged !== undefined) throw new ProblemError([merged])
    const message = error instanceof Error ? error.message : String(error)
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? source.text.length)
    throw new ProblemError([
      problem("NG002", {
        message: `the file cannot be parsed: ${message}`,
        place: placeInSource(offset, source),
      }),
    ])
  }
}

/** Whether a look at the syntax is worth it, for which the parser has to be loaded. */
function mayLose(text: string, value: unknown): boolean {
  const written = text.match(/"\s*:/g)?.length ?? 0
  return mayLoseDigits(text) || written > keysIn(value)
}

function keysIn(value: unknown): number {
  let count = 0
  const todo = [value]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next !== "object" || next === null) continue
    if (!Array.isArray(next)) count += Object.keys(next).length
    for (const member of Object.values(next)) todo.push(member)
  }
  return count
}

/** What is lost, by its place: the text is an expression of JavaScript, once it stands in parentheses. */
function lostIn(source: SourceText): readonly FoundInSource[] {
  requireBounds(source)
  const text = `(${source.text})`
  const found: FoundInSource[] = []
  const tell = (each: FoundInSource): void => void found.push(each)
  nestedWithinBounds(source, () => {
    const { program } = parser().parseSync(`${source.file}.js`, text)
    visit(program, duplicateKeys(tell), lostDigits(text, tell))
  })
  return found.map(({ offset, others, ...told }) => ({
    ...told,
    offset: offset - 1,
    ...(others && { others: others.map((each) => ({ ...each, offset: each.offset - 1 })) }),
  }))
}

/** A problem as running text, for formats that have a place for the rest. */
import { type Problem, formatPath } from "../problems/problem.ts"

/** The message with the path of what it is about. */
export function sentenceOf({ path = [], message }: Problem): string {
  return path.length === 0 ? message : `${formatPath(path)}: ${message}`
}

/** The same, with all that is said beside it. */
export function wholeText(problem: Problem): string {
  const { detail, hint } = problem
  const hinted = hint === undefined ? undefined : `hint: ${hint}`
  return [sentenceOf(problem), detail, hinted].filter((part) => part !== undefined).join("\n")
}

/** What git leaves where two branches changed the same lines: no text of anyone's is written so. */
import { type Problem, type ProblemCode, lineAndColumn, problem } from "./problem.ts"

/** The problem of a file that cannot be read, where a merge has left its marks in the text. */
export function mergeProblem(code: ProblemCode, text: string, file: string): Problem | undefined {
  const offset = text.search(/^(?:<{7}(?: |\r?$)|={7}\r?$|>{7}(?: |\r?$))/m)
  if (offset === -1) return undefined
  return problem(code, {
    place: { file, ...lineAndColumn(text, offset) },
    message: "a merge left a conflict here",
    hint: "keep what is right of either side, and take out git's lines: <<<<<<<, =======, >>>>>>>",
  })
}

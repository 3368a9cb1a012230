/** Work on several files, of which all that goes wrong is told at once. */
import { type Problem, ProblemError } from "../../problems/problem.ts"

/** Works on one after the other. Throws a `ProblemError` with the problems of all that threw some. */
export async function ofAll<Each, Result>(
  all: readonly Each[],
  work: (each: Each) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  const problems: Problem[] = []
  for (const each of all)
    try {
      results.push(await work(each))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      for (const problem of error.problems) problems.push(problem)
    }
  if (problems.length > 0) throw new ProblemError(problems)
  return results
}

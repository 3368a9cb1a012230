/** For tests of what goes wrong. */
import { ProblemError, type Problem } from "../../src/problems/problem.ts"

/** The problems that a call throws; none if it throws nothing. Other exceptions come through. */
export function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run()
    return []
  } catch (error) {
    if (error instanceof ProblemError) return error.problems
    throw error
  }
}

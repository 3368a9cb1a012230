/** What the user's own code throws, as problems. */
import { placeOfFrame, isUserPlace } from "./call-site.ts"
import { type PathSegment, type Problem, ProblemError, within } from "./problem.ts"
import type { Checked } from "./schema.ts"

/**
 * Calls a function of the user's. What it throws becomes problems: those that it carries, or NG002
 * at the user's own line of the stack.
 */
export function outcomeOf<T>(call: () => T, path: readonly PathSegment[]): Checked<T> {
  try {
    return { value: call(), problems: [] }
  } catch (error) {
    return { problems: thrownProblems(error, path) }
  }
}

/** The problems of a thrown value. */
export function thrownProblems(
  error: unknown,
  path: readonly PathSegment[] = [],
): readonly Problem[] {
  if (error instanceof ProblemError) return within(error.problems, { path })
  const frames = error instanceof Error ? (error.stack ?? "").split("\n") : []
  return [
    {
      code: "NG002",
      severity: "error",
      message: `the definition throws: ${error instanceof Error ? error.message : String(error)}`,
      place: frames.map(placeOfFrame).find(isUserPlace),
      path,
      hint: "this is code of your own: the place is the innermost line of it",
    },
  ]
}

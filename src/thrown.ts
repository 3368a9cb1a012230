/** What the user's own code throws, as problems. */
import { inspect } from "node:util"
import { placeOfFrame, isUserPlace } from "./call-site.ts"
import { type PathSegment, type Problem, ProblemError, within } from "./problem.ts"
import type { Checked } from "./schema.ts"

/**
 * Calls a function of the user's. What it throws becomes problems: those that it carries, or NG002
 * at the user's own line of the stack.
 */
export function outcomeOf<T>(call: () => T, path: readonly PathSegment[] = []): Checked<T> {
  try {
    return { value: call(), problems: [] }
  } catch (error) {
    return { problems: thrownProblems(error, path) }
  }
}

/** The problems of a thrown value. One that knows its place has a path of its own, or none. */
export function thrownProblems(
  error: unknown,
  path: readonly PathSegment[] = [],
): readonly Problem[] {
  const carried = carriedBy(error)
  if (carried !== undefined)
    return carried.flatMap((problem) =>
      problem.place === undefined ? within([problem], { path }) : [problem],
    )
  return [
    {
      code: "NG002",
      severity: "error",
      message: `the definition throws: ${shown(() => messageOf(error))}`,
      place: shown(() => stackOf(error))
        .split("\n")
        .map(placeOfFrame)
        .find(isUserPlace),
      path,
      hint: "this is code of your own: the place is the innermost line of it",
    },
  ]
}

function carriedBy(error: unknown): readonly Problem[] | undefined {
  try {
    return error instanceof ProblemError ? error.problems : undefined
  } catch {
    return undefined // a proxy that throws whatever it is asked
  }
}

function messageOf(error: unknown): string {
  const told: unknown = error instanceof Error ? error.message : error
  return typeof told === "string" ? told : inspect(told, brief)
}

const brief = { depth: 0, breakLength: Infinity, maxArrayLength: 3, maxStringLength: 60 } as const

function stackOf(error: unknown): string {
  return error instanceof Error ? `${error.stack}` : ""
}

/** What is thrown may be anything, even what cannot be looked at. */
function shown(look: () => string): string {
  try {
    return look()
  } catch {
    return "something that cannot be shown"
  }
}

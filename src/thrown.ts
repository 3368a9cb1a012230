/** What the user's own code throws, as problems. */
import { existsSync, readFileSync } from "node:fs"
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
  const place = frames.map(placeOfFrame).find(isUserPlace)
  return [
    {
      code: "NG002",
      severity: "error",
      message: `the definition throws: ${error instanceof Error ? error.message : String(error)}`,
      place,
      path,
      hint:
        hyphenHint(error, place?.file) ??
        "this is code of your own: the place is the innermost line of it",
    },
  ]
}

/** What follows a hyphen in the name of a package is subtracted from it, to TypeScript. */
function hyphenHint(error: unknown, file: string | undefined): string | undefined {
  const [, name] = (error instanceof ReferenceError && /^(\w+) is not/.exec(error.message)) || []
  if (name === undefined || file === undefined || !existsSync(file)) return undefined
  const written = new RegExp(String.raw`\b(pkgs(?:\.\w+)*)\.(\w+-${name}(?:-\w+)*)\b`)
  const [, set, packageName] = written.exec(readFileSync(file, "utf8")) ?? []
  if (set === undefined || packageName === undefined) return undefined
  return `a hyphen subtracts in TypeScript: write ${set}["${packageName}"]`
}

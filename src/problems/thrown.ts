/** What the user's own code throws, as problems. */
import { existsSync, readFileSync } from "node:fs"
import { inspect } from "node:util"
import * as z from "zod"
import { isUserPlace, placeOfFrame, withFrames } from "./call-site.ts"
import {
  type PathSegment,
  type Place,
  type Problem,
  ProblemError,
  type Said,
  within,
  problem,
} from "./problem.ts"
import type { Checked } from "./schema.ts"
import { wordsOfZodError } from "./schema-words.ts"

let standIns = 0

/** Says that an operator of the user's went on with a stand-in, which its guard tells of. */
export function noteStandIn(): void {
  standIns += 1
}

/**
 * Calls a function of the user's. What it throws becomes problems: those that it carries, or NG002
 * at the user's own line of the stack. What a stand-in went into is no value to judge.
 */
export function outcomeOf<T>(call: () => T, path: readonly PathSegment[] = []): Checked<T> {
  const before = standIns
  try {
    const value = withFrames(call)
    return standIns > before ? { problems: [] } : { value, problems: [] }
  } catch (error) {
    const isConsequence = standIns > before && mayFollow(error)
    return { problems: isConsequence ? [] : thrownProblems(error, path) }
  }
}

/** How many stand-ins there were so far. */
export function standInsSoFar(): number {
  return standIns
}

/**
 * Whether what is thrown may be for want of a value in whose place a stand-in was: "Invalid URL". What nixgen
 * tells itself, and a name that there is not, have nothing to do with one.
 */
export function mayFollow(error: unknown): boolean {
  return carriedBy(error) === undefined && !(isError(error) && error instanceof ReferenceError)
}

/** The problems of a thrown value. One that knows its place has a path of its own, or none. */
export function thrownProblems(
  error: unknown,
  path: readonly PathSegment[] = [],
): readonly Problem[] {
  const carried = carriedBy(error)
  if (carried !== undefined)
    return carried.flatMap((each) => (each.place === undefined ? within([each], { path }) : [each]))
  const frames = stackOf(error).split("\n")
  const place = frames.map(placeOfFrame).find(isUserPlace)
  const hyphen = hyphenIn(error, place)
  return [
    problem("NG002", {
      message: `the definition throws: ${wordsOf(error)}`,
      place: hyphen?.place ?? place,
      path,
      hint:
        hyphen?.hint ??
        exportHint(error) ??
        "this is code of your own: the place is the innermost line of it",
    }),
  ]
}

/** The problems that a thrown value carries, if it is nixgen's own. */
export function carriedBy(error: unknown): readonly Problem[] | undefined {
  return isError(error) && error instanceof ProblemError ? error.problems : undefined
}

/** Whether what is thrown is an error: a proxy may throw when it is asked. */
function isError(error: unknown): error is Error {
  try {
    return error instanceof Error
  } catch {
    return false
  }
}

/** What CommonJS has is not there in a module of JavaScript. */
function exportHint(error: unknown): string | undefined {
  const isUnknown = isError(error) && error instanceof ReferenceError
  return isUnknown && /^(module|exports) is not defined/.test(error.message)
    ? "the file is a module of JavaScript: write `export default`"
    : undefined
}

/** What follows a hyphen in the name of a package is subtracted from it, to TypeScript: the place is the name's. */
function hyphenIn(
  error: unknown,
  at: Place | undefined,
): Required<Pick<Said, "hint" | "place">> | undefined {
  const isUnknown = isError(error) && error instanceof ReferenceError
  const [, name] = (isUnknown && /^(\w+) is not/.exec(error.message)) || []
  if (name === undefined || at?.line === undefined || !existsSync(at.file)) return undefined
  const line = readFileSync(at.file, "utf8").split(/\r?\n/)[at.line - 1] ?? ""
  const written = new RegExp(String.raw`\b(pkgs(?:\.\w+)*)\.(\w+-${name}(?:-\w+)*)\b`)
  const found = written.exec(line)
  const [, set, packageName] = found ?? []
  if (found === null || set === undefined || packageName === undefined) return undefined
  return {
    place: { file: at.file, line: at.line, column: found.index + 1 },
    hint: `a hyphen subtracts in TypeScript: write ${set}["${packageName}"]`,
  }
}

/** Whether a schema of the user's own refused a value. */
function isZodError(error: unknown): error is z.core.$ZodError {
  return isError(error) && error instanceof z.core.$ZodError
}

/** Anything can be thrown: what is no error is shown as it is. */
function wordsOf(error: unknown, depth = 3): string {
  if (isZodError(error)) return wordsOfZodError(error.issues)
  const message = isError(error) ? memberOf(error, "message") : error
  const own = typeof message === "string" ? asWritten(message) : shown(message)
  const inner = isError(error) && depth > 0 ? innerErrors(error) : []
  return [own, ...inner.slice(0, 5).map((each) => wordsOf(each, depth - 1))].join(": ")
}

/** What an error says that it comes of, or is several of. */
function innerErrors(error: Error): readonly unknown[] {
  const [cause, all] = [memberOf(error, "cause"), memberOf(error, "errors")]
  const errors: readonly unknown[] = Array.isArray(all) ? all : []
  return [cause, ...errors].filter(isError)
}

/** A message of JavaScript's about the code that is run, in words of the code that was written. */
function asWritten(message: string): string {
  return message
    .replace(/\(0 ?, ?__vite_ssr_import_\d+__\.([\w$]+)\)/g, "$1")
    .replace(/__vite_ssr_import_\d+__\.?/g, "")
    .replace(/__nixgen_\w+__\.\w+(\(\.\.\.\))? is not a function or its return value/, "the value")
    .replace(/__nixgen_\w+__\.\w+(\(\.\.\.\))?/g, "the value")
}

const brief = { depth: 1, breakLength: Infinity, maxArrayLength: 3, maxStringLength: 60 } as const

function shown(value: unknown): string {
  try {
    return inspect(value, brief)
  } catch {
    return `a value of type ${typeof value}`
  }
}

function stackOf(error: unknown): string {
  const stack = isError(error) ? memberOf(error, "stack") : undefined
  return typeof stack === "string" ? stack : ""
}

/** A member that an error of the user's own may refuse to give. */
function memberOf(error: Error, name: "message" | "stack" | "cause" | "errors"): unknown {
  try {
    return Reflect.get(error, name)
  } catch {
    return undefined
  }
}

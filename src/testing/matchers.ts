/** What `expect` says of a fleet. */
import { relative, sep } from "node:path"
import { type Problem, type ProblemCode, hasErrors } from "../problems/problem.ts"
import { severities } from "../problems/codes.ts"
import { suggestion } from "../problems/suggest.ts"
import { type TestedFleet, buildOf, toldAll } from "./tested-fleet.ts"

/** Which of the problems of a code is meant. */
export interface ProblemPlace {
  /** Where it is: a file, from the folder of the fleet, and a line and column of it: `hosts/a.ts:12:3`. */
  readonly at?: string
}

/** The matchers, which `import "nixgen/testing"` adds to vitest's `expect`. */
export interface FleetMatchers<Result = unknown> {
  /** Whether the fleet builds: no problem of it is an error. */
  toBuild(): Result
  /** Whether a problem of that code is found in the fleet, at that place where one is given. */
  toHaveProblem(code: ProblemCode, place?: ProblemPlace): Result
}

/** What a matcher finds, as `expect.extend` takes it. */
export interface MatcherOutcome {
  readonly pass: boolean
  message(): string
}

/**
 * The matchers for another `expect` than vitest's that can be extended.
 *
 * @example
 * ```ts
 * import { expect } from "vitest"
 *
 * expect.extend(matchers)
 * ```
 */
export const matchers = {
  toBuild(fleet: unknown): MatcherOutcome {
    const { problems } = testedFleet(fleet)
    return {
      pass: !hasErrors(problems),
      message: () =>
        hasErrors(problems)
          ? `expected the fleet to build, and it does not:\n${toldAll(problems.filter(isError))}`
          : "expected the fleet not to build, and it does",
    }
  },
  toHaveProblem(fleet: unknown, code: ProblemCode, { at }: ProblemPlace = {}): MatcherOutcome {
    const tested = testedFleet(fleet)
    requireCode(code)
    const same = tested.problems.filter((each) => each.code === code)
    const found = same.filter((each) => at === undefined || isAt(each, at, folderOf(tested)))
    const wanted = at === undefined ? code : `${code} at ${at}`
    const others = same.length > 0 ? same : tested.problems
    return {
      pass: found.length > 0,
      message: () =>
        found.length > 0
          ? `expected the fleet not to have ${wanted}, and it has:\n${toldAll(found)}`
          : `expected the fleet to have ${wanted}, and ${
              others.length === 0 ? "nothing is wrong with it" : `it has:\n${toldAll(others)}`
            }`,
    }
  },
}

function isError({ severity }: Problem): boolean {
  return severity === "error"
}

function testedFleet(value: unknown): TestedFleet {
  if (isTested(value)) return value
  const given = value instanceof Promise ? "a promise: `await` it" : "something else"
  throw new TypeError(`expected a fleet, as load("./fleet.ts") gives it, and this is ${given}`)
}

function isTested(value: unknown): value is TestedFleet {
  return (
    typeof value === "object" &&
    value !== null &&
    "problems" in value &&
    "expectNoProblems" in value
  )
}

/** A code that no problem has would make the contrary true for ever. */
function requireCode(code: string): void {
  if (Object.hasOwn(severities, code)) return
  const hint = suggestion(code, Object.keys(severities))
  throw new TypeError(`there is no problem ${JSON.stringify(code)}${hint ? `: ${hint}` : ""}`)
}

function folderOf(fleet: TestedFleet): string {
  return buildOf(fleet)?.folder ?? process.cwd()
}

/** Whether a problem is told at a place, or at a further one of its own. */
function isAt({ place, related = [] }: Problem, wanted: string, folder: string): boolean {
  const [, file = wanted, line, column] = /^(.+?)(?::(\d+))?(?::(\d+))?$/.exec(wanted) ?? []
  return [place, ...related.map((each) => each.place)].some(
    (each) =>
      each !== undefined &&
      isFile(each.file, file, folder) &&
      (line === undefined || each.line === Number(line)) &&
      (column === undefined || each.column === Number(column)),
  )
}

function isFile(path: string, wanted: string, folder: string): boolean {
  const plain = wanted.replace(/^\.\//, "")
  return [path, relative(folder, path), relative(process.cwd(), path)]
    .map((each) => each.split(sep).join("/"))
    .includes(plain)
}

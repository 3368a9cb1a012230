/** What keeps a command from going on, told to the user. */
import { MissingInputs } from "../../evaluate/missing-inputs.ts"
import { type Problem, ProblemError, problem } from "../../problems/problem.ts"
import { stagingPrefix } from "../../output/tree-path.ts"
import { thrownProblems } from "../../problems/thrown.ts"
import type { Outcome } from "../command-line/definition.ts"
import { CommandFailure, type ExitStatus, exitStatus } from "./exit-status.ts"
import type { Reporter } from "./report.ts"

/** Tells what went wrong; a defect of nixgen keeps its stack. */
export function tellFailure(
  error: unknown,
  report: Reporter,
  status: ExitStatus = exitStatus.failure,
): ExitStatus {
  if (error instanceof ProblemError) return report(ended(exitStatus.problems, error.problems))
  return report(ended(status, failureProblems(error)))
}

/** Tells what is wrong with a command line. */
export function tellUsage(found: Problem, report: Reporter, status: ExitStatus): ExitStatus {
  return report(ended(status, [found]))
}

/** An outcome of which there is no more to tell than its problems. */
function ended(status: ExitStatus, problems: readonly Problem[]): Outcome<object> {
  return { status, problems, json: () => ({}), words: () => undefined }
}

/** What was found before, and NG089 the command could not do its work, or NG750 it has a defect. */
function failureProblems(error: unknown): readonly Problem[] {
  if (error instanceof CommandFailure) {
    const { code, message, hint } = error
    return [...error.problems, problem(code, { message, hint })]
  }
  if (isSystemError(error) && isOfMissingProgram(error))
    return [
      problem("NG089", { message: `${error.path} is not installed here`, hint: "`nixgen doctor`" }),
    ]
  if (error instanceof MissingInputs) return [problem("NG089", { message: error.message })]
  if (isSystemError(error)) return [problem("NG089", { message: systemWords(error) })]
  return [defect(error)]
}

function defect(error: unknown): Problem {
  return problem("NG750", {
    message: "nixgen failed in its own code",
    detail: String(error instanceof Error ? error.stack : error),
    hint: "this is a defect of nixgen: please report it with these lines",
  })
}

/** What the system would not do, and its reason: `ENOENT: no such file or directory, mkdir '/proc/x'`. */
function systemWords({ message, syscall = "", path = "" }: NodeJS.ErrnoException): string {
  const deed = deeds.get(syscall)
  const [first, ...more] = message.split(`, ${syscall} '${path}'`)
  const reason = /^[A-Z0-9]+: (.*)$/.exec(first ?? "")?.[1]
  // who has only definitions knows no folder of ours in the one that is written to
  const [folder, staged] = path.split(`/${stagingPrefix}`)
  if (staged !== undefined && reason !== undefined)
    return `${folder} cannot be written to: ${reason}${more.join("")}`
  return deed === undefined || reason === undefined || more.length === 0
    ? message
    : `${path} cannot be ${deed}: ${reason}${more.join("")}`
}

/** What is done to what is at a path, by the call of the system. */
const deeds: ReadonlyMap<string, string> = new Map([
  ["mkdir", "made as a folder"],
  ["open", "opened"],
  ["read", "read"],
  ["readlink", "read"],
  ["scandir", "listed"],
  ["unlink", "removed"],
  ["rmdir", "removed"],
])

/** Reading or writing failed: the system says why. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error
}

/** Whether a program was to be run that is in no folder of the path. */
function isOfMissingProgram({ code, syscall, path = "" }: NodeJS.ErrnoException): boolean {
  return code === "ENOENT" && syscall === `spawn ${path}` && !path.includes("/")
}

/** What a promise or a timer of the definitions throws, while nobody waits for it. */
export function unawaited(error: Error): Error {
  const problems = thrownProblems(error)
  const isOfUser = problems.some(({ place }) => place !== undefined) || isRejection(error)
  return isOfUser ? new ProblemError(problems) : error
}

function isRejection(error: NodeJS.ErrnoException): boolean {
  return error.code === "ERR_UNHANDLED_REJECTION"
}

/** What keeps a command from going on, told to the user. */
import { MissingInputs } from "../evaluate/missing-inputs.ts"
import { type Problem, ProblemError, problem } from "../problems/problem.ts"
import { thrownProblems } from "../problems/thrown.ts"
import type { Format } from "./command-line/common.ts"
import { CommandFailure, type ExitStatus, exitStatus } from "./exit-status.ts"
import type { Terminal } from "./terminal.ts"

/** Tells what went wrong, as it was asked for; a defect of nixgen keeps its stack. */
export async function tellFailure(
  error: unknown,
  format: Format,
  terminal: Terminal,
): Promise<ExitStatus> {
  const isOfDefinitions = error instanceof ProblemError
  const status = isOfDefinitions ? exitStatus.problems : exitStatus.failure
  const problems = isOfDefinitions ? error.problems : failureProblems(error)
  return await tellEnd(status, problems, format, terminal)
}

/** Tells what is wrong with a command line. */
export async function tellUsage(
  found: Problem,
  format: Format,
  terminal: Terminal,
): Promise<ExitStatus> {
  return await tellEnd(exitStatus.failure, [found], format, terminal)
}

/** What tells problems is loaded where there are any. */
async function tellEnd(
  status: ExitStatus,
  problems: readonly Problem[],
  format: Format,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { tellOutcome } = await import("./report.ts")
  const outcome = { status, problems, json: () => ({}), words: () => undefined }
  return await tellOutcome(outcome, format, terminal)
}

/** What was found before, and NG089 the command could not do its work, or NG750 it has a defect. */
function failureProblems(error: unknown): readonly Problem[] {
  if (error instanceof CommandFailure) {
    const { code, message, hint } = error
    return [...error.problems, problem(code, { message, hint })]
  }
  if (error instanceof MissingInputs || isSystemError(error))
    return [problem("NG089", { message: error.message })]
  return [defect(error)]
}

function defect(error: unknown): Problem {
  return problem("NG750", {
    message: "nixgen failed in its own code",
    detail: String(error instanceof Error ? error.stack : error),
    hint: "this is a defect of nixgen: please report it with these lines",
  })
}

/** Reading or writing failed: the message of the system says it all. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error
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

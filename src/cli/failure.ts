/** What keeps a command from going on, told to the user. */
import { MissingInputs } from "../evaluate/missing-inputs.ts"
import { type Problem, ProblemError, problem } from "../problems/problem.ts"
import { thrownProblems } from "../problems/thrown.ts"
import { CommandFailure, type ExitStatus, exitStatus } from "./exit-status.ts"
import { problemObject, tellProblems } from "./report.ts"
import type { Terminal } from "./terminal.ts"
import { visible } from "../problems/visible.ts"

/** Tells what went wrong, as JSON where that was asked for; a defect of nixgen keeps its stack. */
export function tellFailure(
  error: unknown,
  terminal: Terminal,
  { json }: { readonly json: boolean },
): ExitStatus {
  if (error instanceof ProblemError) {
    if (json) writeProblems(error.problems, terminal)
    else tellProblems(error.problems, terminal)
    return exitStatus.problems
  }
  if (isFailure(error)) {
    if (json) writeProblems(failureProblems(error), terminal)
    else tellInWords(error, terminal)
    return exitStatus.failure
  }
  const { colors } = terminal
  const stack = visible(String(error instanceof Error ? error.stack : error))
  terminal.tell(`${colors.bold(colors.red("defect"))} nixgen failed in its own code:\n${stack}`)
  return exitStatus.failure
}

/** Problems as the one object that is written to standard output. */
export function writeProblems(problems: readonly Problem[], terminal: Terminal): void {
  const objects = problems.map((each) => problemObject(each, terminal.directory))
  terminal.write(JSON.stringify({ problems: objects }, undefined, 2))
}

type Failure = CommandFailure | MissingInputs | NodeJS.ErrnoException

function isFailure(error: unknown): error is Failure {
  return error instanceof CommandFailure || error instanceof MissingInputs || isSystemError(error)
}

function tellInWords(failure: Failure, { colors, tell }: Terminal): void {
  tell(`${colors.bold(colors.red("error"))} ${visible(failure.message)}`)
  if (failure instanceof CommandFailure && failure.hint !== undefined)
    tell(`  hint: ${failure.hint}`)
}

/** What was found before, and NG089: the command could not do its work. */
function failureProblems(failure: Failure): readonly Problem[] {
  if (!(failure instanceof CommandFailure)) return [problem("NG089", { message: failure.message })]
  return [...failure.problems, problem("NG089", { message: failure.message, hint: failure.hint })]
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

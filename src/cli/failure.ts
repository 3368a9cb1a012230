/** What keeps a command from going on, told to the user. */
import { MissingInputs } from "../evaluate/inputs.ts"
import { ProblemError } from "../problem.ts"
import { thrownProblems } from "../thrown.ts"
import { CommandFailure, type ExitStatus, exitStatus } from "./exit-status.ts"
import { tellProblems } from "./report.ts"
import type { Terminal } from "./terminal.ts"
import { visible } from "./visible.ts"

/** Tells what went wrong; a defect of nixgen keeps its stack. */
export function tellFailure(error: unknown, terminal: Terminal): ExitStatus {
  if (error instanceof ProblemError) {
    tellProblems(error.problems, terminal)
    return exitStatus.problems
  }
  const { colors } = terminal
  if (error instanceof CommandFailure || error instanceof MissingInputs || isSystemError(error)) {
    terminal.tell(`${colors.bold(colors.red("error"))} ${visible(error.message)}`)
    if (error instanceof CommandFailure && error.hint !== undefined)
      terminal.tell(`  hint: ${error.hint}`)
    return exitStatus.failure
  }
  const stack = visible(String(error instanceof Error ? error.stack : error))
  terminal.tell(`${colors.bold(colors.red("defect"))} nixgen failed in its own code:\n${stack}`)
  return exitStatus.failure
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

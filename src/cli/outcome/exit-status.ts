/** How a command ends. */
import type { Problem, SettledCode } from "../../problems/problem.ts"

/** The exit status of the process, the same for every command; 4 to 6 are `update.sh`'s. */
export const exitStatus = {
  /** What was asked for is done. */
  done: 0,
  /** The definitions or the generated tree have problems. */
  problems: 1,
  /** The command line, the environment, or reading and writing failed. */
  failure: 2,
  /** The one machine that was updated runs the new system, and units failed. */
  unitsFailed: 4,
  /** The one machine that was updated is back at the system before. */
  rolledBack: 5,
  /** The one machine that was to be updated is not reached. */
  unreachable: 6,
  /** With `--exit-code`: something would change. Whatever fails is a problem then. */
  changes: 2,
  /** Interrupted by the user, as shells count it. */
  interrupted: 130,
  /** Nobody reads on what is told, as shells count a process that SIGPIPE has ended. */
  unread: 141,
} as const

/** One of the statuses. */
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]

/** What keeps a command from doing its work at all, told to the user without a stack. */
export class CommandFailure extends Error {
  readonly hint: string | undefined
  /** What was found wrong before: the one object of `--json` has all. */
  readonly problems: readonly Problem[]
  readonly code: SettledCode

  constructor(
    message: string,
    hint?: string,
    problems: readonly Problem[] = [],
    code: SettledCode = "NG089",
  ) {
    super(message)
    this.name = "CommandFailure"
    this.hint = hint
    this.problems = problems
    this.code = code
  }
}

/** An interruption that the user was told of, with what has become of the work. */
export class ToldInterruption extends Error {}

/** A run of the command `nixgen`: it reads its line, runs what that says, and ends the process. */
import { parse } from "node:path"
import { CommanderError } from "commander"
import * as z from "zod"
import type { Command, Options } from "../command-line/command.ts"
import { type Format, askedBy } from "../command-line/common.ts"
import type { Again } from "../command-line/definition.ts"
import { namedIn, parserOf } from "../command-line/parser.ts"
import { isHelp, usageProblem } from "../command-line/usage.ts"
import { program } from "../commands/commands.ts"
import {
  CommandFailure,
  type ExitStatus,
  ToldInterruption,
  exitStatus,
} from "../outcome/exit-status.ts"
import { tellFailure, tellUsage, unawaited } from "../outcome/failure.ts"
import { interruptionOfProcess } from "./interruption.ts"
import type { FormerAnswer } from "../kept-answers/kept-answer.ts"
import { type Request, requestOfProcess } from "../kept-answers/request.ts"
import { ownVersion } from "../../version.ts"
import type { Reporter } from "../outcome/report.ts"
import { type Terminal, processTerminal, quieted } from "../terminal/terminal.ts"

// a run checks each schema against a few values: compiling it first would take longer than all of them
z.config({ jitless: true })

/** How a run ended. */
export interface Ended {
  readonly status: ExitStatus
  /** The command that was run to its end. */
  readonly command?: string
}

/** Goes to the folder that is named, if one is, or gives what keeps one from working there. */
function mistakeInEntering(folder: string | undefined): CommandFailure | undefined {
  try {
    if (folder !== undefined) process.chdir(folder)
    // that of the shell may have been removed meanwhile
    process.cwd()
    return undefined
  } catch {
    const [message, hint] =
      folder === undefined
        ? ["the folder that this runs in is there no more", "go to another one: cd …"]
        : [`there is no folder ${folder} to work in`, undefined]
    process.chdir(parse(process.execPath).root)
    return new CommandFailure(message, hint, [], "NG087")
  }
}

/** What commands run with. */
interface Surroundings {
  readonly terminal: Terminal
  readonly format: Format
  /** The line, where its answer may be kept. */
  readonly request: Request | undefined
  readonly reporter: LateReporter
  /** The status of a run that failed. */
  readonly failed: ExitStatus
}

/** Runs the command line of this process; `former` is what the last run of it has answered, and nearly holds. */
export async function run(former?: FormerAnswer): Promise<Ended> {
  const interruption = interruptionOfProcess()
  // what is kept is found again by the folder that the command was started in
  const request = requestOfProcess()
  const { format, color, tellsChanges, folder } = askedBy(process.argv.slice(2))
  const mistake = mistakeInEntering(folder)
  const terminal = processTerminal(interruption, color, former)
  const reporter = lateReporter(format, terminal)
  const failed = tellsChanges ? exitStatus.problems : exitStatus.failure
  const surroundings = { terminal, format, request, reporter, failed }
  tellUncaught(surroundings)
  endWithReader(surroundings)
  const ended = await ranLine(mistake, surroundings)
  return interruption.aborted ? { status: exitStatus.interrupted } : ended
}

/**
 * Ends the process where nobody reads on, as a pager that was closed: not as done, for what was not told may be an error.
 * Work on machines comes to its end before, as where the terminal is gone.
 */
function endWithReader({ reporter, failed }: Surroundings): void {
  let isEnding = false
  const onError = (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") {
      // a disk that is full takes no JSON of that, either
      const words = reporter.inWords()
      if (words === undefined) throw error
      process.exit(tellFailure(error, words, failed))
    }
    if (isEnding) return
    isEnding = true
    if (process.listenerCount("SIGHUP") === 0) process.exit(exitStatus.unread)
    process.kill(process.pid, "SIGHUP")
  }
  for (const stream of [process.stdout, process.stderr]) stream.on("error", onError)
}

/** What tells is loaded before any definition is run, and when there is something to tell. */
interface LateReporter {
  readonly load: () => Promise<Reporter>
  readonly loaded: () => Reporter | undefined
  /** The same, whatever the format is. */
  readonly inWords: () => Reporter | undefined
}

function lateReporter(format: Format, terminal: Terminal): LateReporter {
  let report: Reporter | undefined
  let words: Reporter | undefined
  const load = async () => {
    const { reporterFor } = await import("../outcome/report.ts")
    words ??= await reporterFor("text", terminal)
    return (report ??= format === "text" ? words : await reporterFor(format, terminal))
  }
  return { load, loaded: () => report, inWords: () => words }
}

function tellUncaught({ terminal, reporter, failed }: Surroundings): void {
  process.on("uncaughtException", (error) => {
    const report = reporter.loaded()
    if (report !== undefined) process.exit(tellFailure(unawaited(error), report, failed))
    terminal.tell(String(error.stack))
    process.exit(failed)
  })
}

/** Runs what the line says, and tells what is wrong with it, or that the run has failed. */
async function ranLine(
  mistake: CommandFailure | undefined,
  surroundings: Surroundings,
): Promise<Ended> {
  const { terminal, format, reporter, failed } = surroundings
  let ended: Ended = { status: exitStatus.done }
  let help = ""
  const parser = parserOf(
    { ...program, version: ownVersion() },
    {
      tell: (text) => {
        help += text
      },
      run: async (command, options) => {
        const status = await ranCommand(command, options, surroundings)
        ended = { status, command: command.definition.name }
      },
    },
  )
  try {
    if (mistake !== undefined) throw mistake
    await parser.parseAsync()
    return ended
  } catch (error) {
    if (terminal.signal.aborted) {
      if (!(error instanceof ToldInterruption)) terminal.tell("interrupted")
      return { status: exitStatus.interrupted }
    }
    if (!(error instanceof CommanderError))
      return { status: tellFailure(error, await reporter.load(), failed) }
    if (error.exitCode === 0) return { status: exitStatus.done }
    const [, asked] = parser.args
    const wanted = asked === "help" ? undefined : asked
    if (isHelp(error) && format === "text" && wanted === undefined) terminal.tell(help.trimEnd())
    else tellUsage(usageProblem(error, namedIn(parser), wanted), await reporter.load(), failed)
    return { status: failed }
  }
}

/** Runs a command, and keeps its answer for the next run of the same line, where it has one to keep. */
async function ranCommand(
  command: Command,
  options: Options,
  { terminal, format, request, reporter }: Surroundings,
): Promise<ExitStatus> {
  const tell = await reporter.load()
  let again: Again<object> | undefined
  const outside = options["quiet"] === true ? quieted(terminal) : terminal
  const status = await command.run(options, outside, (outcome) => {
    again = outcome.again
    return tell(outcome)
  })
  if (again !== undefined && request !== undefined && !terminal.signal.aborted)
    await (await import("../kept-answers/keep.ts")).keep(again, request, format, outside)
  return status
}

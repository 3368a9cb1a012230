/** A run of the command `nixgen`: it reads its line, runs what that says, and ends the process. */
import { CommanderError } from "commander"
import * as z from "zod"
import { askedBy } from "./command-line/common.ts"
import type { Again } from "./command-line/definition.ts"
import { parserOf } from "./command-line/parser.ts"
import { isHelp, usageProblem } from "./command-line/usage.ts"
import { program } from "./commands/commands.ts"
import { CommandFailure, type ExitStatus, exitStatus } from "./exit-status.ts"
import { tellFailure, tellUsage, unawaited } from "./failure.ts"
import { requestOfProcess } from "./kept-answers/request.ts"
import { ownVersion } from "../version.ts"
import type { Reporter } from "./report.ts"
import { type Terminal, processTerminal, quieted } from "./terminal.ts"

// a run checks each schema against a few values: compiling it first would take longer than all of them
z.config({ jitless: true })

/** How a run ended. */
export interface Ended {
  readonly status: ExitStatus
  /** The command that was run to its end. */
  readonly command?: string
}

/** Goes to a folder, or gives what keeps one from going there. */
function mistakeInEntering(folder: string): CommandFailure | undefined {
  try {
    process.chdir(folder)
    return undefined
  } catch {
    return new CommandFailure(`there is no folder ${folder} to work in`, undefined, [], "NG087")
  }
}

/** Runs the command line of this process. */
export async function run(): Promise<Ended> {
  const interruption = new AbortController()
  // a second interruption ends the process as it always does
  process.once("SIGINT", () => interruption.abort())
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // nobody reads on: a pager was closed
    if (error.code === "EPIPE") process.exit(exitStatus.done)
    throw error
  })
  // what is kept is found again by the folder that the command was started in
  const request = requestOfProcess()
  const { format, color, tellsChanges, folder } = askedBy(process.argv.slice(2))
  const mistake = folder === undefined ? undefined : mistakeInEntering(folder)
  const failed = tellsChanges ? exitStatus.problems : exitStatus.failure
  const terminal = processTerminal(interruption.signal, color)
  let report: Reporter | undefined
  // what tells is loaded before any definition is run, and when there is something to tell
  const loadReport = async () =>
    (report ??= await (await import("./report.ts")).reporterFor(format, terminal))
  process.on("uncaughtException", (error) => {
    if (report !== undefined) process.exit(tellFailure(unawaited(error), report, failed))
    terminal.tell(String(error.stack))
    process.exit(failed)
  })
  const keepFor = async (again: Again<object> | undefined, outside: Terminal) => {
    if (again === undefined || request === undefined || terminal.signal.aborted) return
    await (await import("./kept-answers/keep.ts")).keep(again, request, format, outside)
  }
  let ended: Ended = { status: exitStatus.done }
  let help = ""
  const parser = parserOf(
    { ...program, version: ownVersion() },
    {
      tell: (text) => {
        help += text
      },
      run: async (command, options) => {
        const tell = await loadReport()
        let again: Again<object> | undefined
        const outside = options["quiet"] === true ? quieted(terminal) : terminal
        const status = await command.run(options, outside, (outcome) => {
          again = outcome.again
          return tell(outcome)
        })
        await keepFor(again, outside)
        ended = { status, command: command.definition.name }
      },
    },
  )
  try {
    if (mistake !== undefined) throw mistake
    await parser.parseAsync()
  } catch (error) {
    if (interruption.signal.aborted) return { status: exitStatus.interrupted }
    if (!(error instanceof CommanderError))
      return { status: tellFailure(error, await loadReport(), failed) }
    if (error.exitCode === 0) return { status: exitStatus.done }
    if (isHelp(error) && format === "text") terminal.tell(help.trimEnd())
    else tellUsage(usageProblem(error, program.name), await loadReport(), failed)
    return { status: failed }
  }
  return interruption.signal.aborted ? { status: exitStatus.interrupted } : ended
}

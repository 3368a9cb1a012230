/** A run of the command `nixgen`: it reads its line, runs what that says, and ends the process. */
import { CommanderError } from "commander"
import * as z from "zod"
import { askedBy } from "./command-line/common.ts"
import { parserOf } from "./command-line/parser.ts"
import { isHelp, usageProblem } from "./command-line/usage.ts"
import { commands } from "./commands/commands.ts"
import { type ExitStatus, exitStatus } from "./exit-status.ts"
import { tellFailure, tellUsage, unawaited } from "./failure.ts"
import { ownVersion } from "./manifest.ts"
import { processTerminal } from "./terminal.ts"

// a run checks each schema against a few values: compiling it first would take longer than all of them
z.config({ jitless: true })

const program = {
  name: "nixgen",
  summary: "Typed TypeScript definitions of NixOS machines, written out as a Nix flake.",
  version: ownVersion(),
  commands,
}

/** Runs the command line of this process; gives the status that it ends with. */
export async function run(): Promise<ExitStatus> {
  const interruption = new AbortController()
  // a second interruption ends the process as it always does
  process.once("SIGINT", () => interruption.abort())
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // nobody reads on: a pager was closed
    if (error.code === "EPIPE") process.exit(exitStatus.done)
    throw error
  })
  const { format, color } = askedBy(process.argv.slice(2))
  const terminal = processTerminal(interruption.signal, color)
  process.once("uncaughtException", (error) => {
    // what fails while that is told ends the process as Node would
    void tellFailure(unawaited(error), format, terminal).then((ended) => process.exit(ended))
  })
  let status: ExitStatus = exitStatus.done
  let help = ""
  const parser = parserOf(program, {
    tell: (text) => {
      help += text
    },
    run: async (command, options) => {
      status = await command.run(options, terminal)
    },
  })
  try {
    await parser.parseAsync()
  } catch (error) {
    if (interruption.signal.aborted) return exitStatus.interrupted
    if (!(error instanceof CommanderError)) return await tellFailure(error, format, terminal)
    if (error.exitCode === 0) return exitStatus.done
    if (isHelp(error) && format === "text") terminal.tell(help.trimEnd())
    else await tellUsage(usageProblem(error, program.name), format, terminal)
    return exitStatus.failure
  }
  return interruption.signal.aborted ? exitStatus.interrupted : status
}

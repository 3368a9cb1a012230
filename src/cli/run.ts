/** A run of the command `nixgen`: it reads its line, runs what that says, and ends the process. */
import { CommanderError } from "commander"
import * as z from "zod"
import { parserOf } from "./command-line/parser.ts"
import { usageProblem, wantsJson } from "./command-line/usage.ts"
import { commands } from "./commands/commands.ts"
import { type ExitStatus, exitStatus } from "./exit-status.ts"
import { tellFailure, unawaited, writeProblems } from "./failure.ts"
import { ownVersion } from "./manifest.ts"
import { processTerminal } from "./terminal.ts"
import { visible } from "../problems/visible.ts"

// a run checks each schema against a few values: compiling it first would take longer than all of them
z.config({ jitless: true })

const program = {
  name: "nixgen",
  summary: "Typed TypeScript definitions of NixOS machines, written out as a Nix flake.",
  version: ownVersion(),
  commands,
}

/** How a run ended. */
export interface Ended {
  readonly status: ExitStatus
  /** The command that was run to its end. */
  readonly command?: string
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
  const terminal = processTerminal(interruption.signal)
  const told = { json: wantsJson(process.argv.slice(2)) }
  process.on("uncaughtException", (error) =>
    process.exit(tellFailure(unawaited(error), terminal, told)),
  )
  let ended: Ended = { status: exitStatus.done }
  const parser = parserOf(program, {
    tell: (text) => {
      if (!told.json) process.stderr.write(visible(text))
    },
    run: async (command, options) => {
      const status = await command.run(options, terminal)
      ended = { status, command: command.definition.name }
    },
  })
  try {
    await parser.parseAsync()
  } catch (error) {
    if (interruption.signal.aborted) return { status: exitStatus.interrupted }
    if (!(error instanceof CommanderError)) return { status: tellFailure(error, terminal, told) }
    if (error.exitCode === 0) return { status: exitStatus.done }
    if (told.json) writeProblems([usageProblem(error, program.name)], terminal)
    return { status: exitStatus.failure }
  }
  return interruption.signal.aborted ? { status: exitStatus.interrupted } : ended
}

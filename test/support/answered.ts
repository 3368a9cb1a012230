/** Commands as the process runs them: told at once while nothing has changed, and kept for that. */
import { build as buildCode } from "../../src/cli/build.ts"
import { formatOf } from "../../src/cli/command-line/common.ts"
import type { Definition, Outcome, Run } from "../../src/cli/command-line/definition.ts"
import { buildCommand } from "../../src/cli/commands/build.ts"
import { typesCommand } from "../../src/cli/commands/types.ts"
import { flagValues } from "../../src/cli/command-line/parser.ts"
import { keep } from "../../src/cli/kept-answers/keep.ts"
import { formerAnswer } from "../../src/cli/kept-answers/kept-answer.ts"
import type { Request } from "../../src/cli/kept-answers/request.ts"
import type { Terminal } from "../../src/cli/terminal/terminal.ts"
import { types as typesCode } from "../../src/cli/types.ts"
import { type Given, tested } from "./tested.ts"

/** How a command ended, and whether that was known from the run before. */
export interface Answered {
  readonly status: number
  readonly isKept: boolean
  /** Whether hosts that have changed since were built alone. */
  readonly isAlone?: true
}

/** What the process is asked: to build, unless another command is named. */
export function requestFor(options: object, directory: string, command = "build"): Request {
  return {
    program: import.meta.filename,
    directory,
    line: [command, JSON.stringify(options)],
    environment: { ...process.env },
    columns: [undefined, undefined],
  }
}

/** Runs a command, or tells what is kept. */
function answered<const Command extends Definition>(definition: Command, code: Run<Command>) {
  return async (options: Given<Command>, terminal: Terminal): Promise<Answered> => {
    const request = requestFor(options, terminal.directory, definition.name)
    const former = formerAnswer(request)
    if (former?.changed.length === 0) {
      for (const [stream, text] of former.answer.written)
        terminal[stream === 1 ? "write" : "tell"](text.replace(/\n$/, ""))
      return { status: former.answer.status, isKept: true }
    }
    let outcome: Outcome<object> | undefined
    const run: Run<Command> = async (all, outside) => {
      const made = await code(all, outside)
      if (typeof made !== "number") outcome = made
      return made
    }
    const status = await tested(definition, run)(options, { ...terminal, former })
    const format = formatOf({
      json: false,
      format: undefined,
      ...flagValues(definition, () => undefined),
      ...options,
    })
    if (outcome?.again !== undefined) await keep(outcome.again, request, format, terminal)
    // what there was to know of the others is handed on
    const around = former?.whole?.around
    const isAlone = around !== undefined && outcome?.again?.whole?.around === around
    return { status, isKept: false, ...(isAlone && { isAlone }) }
  }
}

/** Builds, or tells what is kept. */
export const answeredBuild = answered(buildCommand, buildCode)
/** Writes types, or tells what is kept. */
export const answeredTypes = answered(typesCommand, typesCode)

/** `nixgen build` as the process runs it: told at once while nothing has changed, and kept for that. */
import { build as buildCode } from "../../src/cli/build.ts"
import { formatOf } from "../../src/cli/command-line/common.ts"
import type { Outcome, Run } from "../../src/cli/command-line/definition.ts"
import { buildCommand } from "../../src/cli/commands/build.ts"
import { flagValues } from "../../src/cli/command-line/parser.ts"
import { keep } from "../../src/cli/kept-answers/keep.ts"
import { keptAnswer } from "../../src/cli/kept-answers/kept-answer.ts"
import type { Request } from "../../src/cli/kept-answers/request.ts"
import type { Terminal } from "../../src/cli/terminal.ts"
import { type Given, tested } from "./tested.ts"

/** How a build ended, and whether that was known from the one before. */
export interface Answered {
  readonly status: number
  readonly isKept: boolean
}

/** What the process is asked. */
export function requestFor(options: Given<typeof buildCommand>, directory: string): Request {
  return {
    program: import.meta.filename,
    directory,
    line: ["build", JSON.stringify(options)],
    environment: { ...process.env },
    columns: [undefined, undefined],
  }
}

/** Builds, or tells what is kept. */
export async function answeredBuild(
  options: Given<typeof buildCommand>,
  terminal: Terminal,
): Promise<Answered> {
  const request = requestFor(options, terminal.directory)
  const kept = keptAnswer(request)
  if (kept !== undefined) {
    for (const [stream, text] of kept.written)
      terminal[stream === 1 ? "write" : "tell"](text.replace(/\n$/, ""))
    return { status: kept.status, isKept: true }
  }
  let outcome: Outcome<object> | undefined
  const run: Run<typeof buildCommand> = async (all, outside) => {
    const made = await buildCode(all, outside)
    if (typeof made !== "number") outcome = made
    return made
  }
  const status = await tested(buildCommand, run)(options, terminal)
  const format = formatOf({
    json: false,
    format: undefined,
    ...flagValues(buildCommand, () => undefined),
    ...options,
  })
  if (outcome?.again !== undefined) await keep(outcome.again, request, format, terminal)
  return { status, isKept: false }
}

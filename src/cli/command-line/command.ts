/** A command: its definition, and the code that is loaded when it is run. */
import type { ExitStatus } from "../outcome/exit-status.ts"
import { atTheirPlaces } from "../outcome/places.ts"
import type { Reporter } from "../outcome/report.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { Definition, OptionsOf, Run } from "./definition.ts"

/** A command whose options are known to the parser only. */
export interface Command {
  readonly definition: Definition
  /** Does it, and tells how it ended. */
  readonly run: (options: Options, terminal: Terminal, report: Reporter) => Promise<ExitStatus>
}

/** What was given on a command's line, by its name in code. */
export type Options = Readonly<Record<string, unknown>>

/** A definition with what it does; `load` is called when it is to be done. */
export function command<const Defined extends Definition>(
  definition: Defined,
  load: () => Promise<Run<Defined>>,
): Command {
  return {
    definition,
    run: async (options, terminal, report) => {
      const run = await load()
      // the parser makes them of the very definition, which the compiler cannot follow
      const outcome = await atTheirPlaces(run(options as OptionsOf<Defined>, terminal))
      return typeof outcome === "number" ? outcome : report(outcome)
    },
  }
}

/** A command as tests run it: only with what matters, and with every outcome judged by its shape. */
import { expect } from "vitest"
import { formatOf } from "../../src/cli/command-line/common.ts"
import type { Definition, OptionsOf, Run } from "../../src/cli/command-line/definition.ts"
import { flagValues } from "../../src/cli/command-line/parser.ts"
import { failureShape } from "../../src/cli/commands/shared.ts"
import type { ExitStatus } from "../../src/cli/outcome/exit-status.ts"
import { atTheirPlaces } from "../../src/cli/outcome/places.ts"
import { reporterFor } from "../../src/cli/outcome/report.ts"
import type { Terminal } from "../../src/cli/terminal/terminal.ts"
import { testTerminal } from "./terminal.ts"

/** Some of what can be given on a command's line. */
export type Given<Command> = Partial<OptionsOf<Command>>

/** A command as tests run it. */
export function tested<const Command extends Definition>(definition: Command, run: Run<Command>) {
  return async (given: Given<Command>, terminal: Terminal): Promise<ExitStatus> => {
    const values = { ...flagValues(definition, () => undefined), ...given }
    const options = values as OptionsOf<Command>
    const outcome = await atTheirPlaces(run(options, terminal))
    if (typeof outcome === "number") return outcome
    const silent = testTerminal(terminal.directory)
    ;(await reporterFor("json", silent))(outcome)
    const said: unknown = JSON.parse(silent.written())
    expect((definition.json?.shape() ?? failureShape()).parse(said)).toEqual(said)
    return (await reporterFor(formatOf(options), terminal))(outcome)
  }
}

/** `nixgen rollback`: machines go back to the generation before, watched by the script that updates them. */
import { runScript } from "../machines/script-step.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { rollbackCommand } from "./commands/rollback.ts"
import { act } from "./machines/act.ts"
import { sudoGiven } from "./machines/sudo-password.ts"
import { watchParameters } from "./machines/watch-parameters.ts"
import type { Terminal } from "./terminal/terminal.ts"

/** Goes back on the machines that are meant. */
export async function rollback(
  options: OptionsOf<typeof rollbackCommand>,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof rollbackCommand>>> {
  return await act(
    {
      command: "rollback",
      what: "rollback",
      // what they are brought back to is gone with their next pull
      leavesOut: () => true,
      verb: "go back to the generation before on",
      workWith: (_, asking) => async (host, teller) => {
        const sudo = sudoGiven(asking)
        const parameters = [
          "--rollback",
          ...watchParameters(options),
          ...sudo.parameters,
          host.name,
        ]
        const { input } = sudo
        const call = { script: "update.sh", parameters, folder: host.fleet.out, input } as const
        const { ending } = await runScript(call, teller, terminal)
        return ending.phase === "done" ? { ...ending, step: "went back" } : ending
      },
    },
    options,
    terminal,
  )
}

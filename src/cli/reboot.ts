/** `nixgen reboot`: machines are restarted, and waited for. */
import { restart } from "../machines/restart.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { rebootCommand } from "./commands/reboot.ts"
import { act } from "./machines/act.ts"
import { wayOf } from "./machines/hosts.ts"
import type { Terminal } from "./terminal/terminal.ts"

const defaultPatience = 300
const longestPause = 3

/** Restarts the machines that are meant. */
export async function reboot(
  options: OptionsOf<typeof rebootCommand>,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof rebootCommand>>> {
  const { wait: patience = defaultPatience } = options
  return await act(
    {
      command: "reboot",
      what: "reboot",
      verb: "restart",
      workWith: (othersOf, asking) => async (host, teller) =>
        await restart(
          {
            way: wayOf(host, terminal),
            others: othersOf(host),
            patience,
            pause: Math.min(longestPause, patience / 4),
          },
          teller,
          asking,
        ),
    },
    options,
    terminal,
  )
}

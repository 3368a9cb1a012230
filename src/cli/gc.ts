/** `nixgen gc`: machines get rid of old generations. */
import { collectGarbage } from "../machines/collect-garbage.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { gcCommand } from "./commands/gc.ts"
import { act } from "./machines/act.ts"
import { wayOf } from "./machines/hosts.ts"
import type { Terminal } from "./terminal/terminal.ts"

const defaultDays = 30

/** Collects the garbage of the machines that are meant. */
export async function gc(
  options: OptionsOf<typeof gcCommand>,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof gcCommand>>> {
  const { olderThan: days = defaultDays } = options
  return await act(
    {
      command: "gc",
      what: `gc ${days}`,
      verb: `delete generations that are older than ${days} days of`,
      workWith: (othersOf, asking) => async (host, teller) =>
        await collectGarbage(
          wayOf(host, terminal),
          { days, others: othersOf(host) },
          teller,
          asking,
        ),
    },
    options,
    terminal,
  )
}

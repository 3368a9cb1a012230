/** `nixgen run`: a command on machines, its output with the name of the host before each line. */
import { type CommandEnded, runCommand } from "../machines/run-command.ts"
import { formatOf } from "./command-line/common.ts"
import type { JsonOf, OptionsOf, Outcome } from "./command-line/definition.ts"
import type { runCommandLine } from "./commands/run.ts"
import { CommandFailure } from "./outcome/exit-status.ts"
import { act } from "./machines/act.ts"
import { wayOf } from "./machines/hosts.ts"
import type { Terminal } from "./terminal/terminal.ts"

const limit = 600

/** Runs a command on the machines that are meant. */
export async function runOnMachines(
  options: OptionsOf<typeof runCommandLine>,
  terminal: Terminal,
): Promise<Outcome<JsonOf<typeof runCommandLine>>> {
  const { rest: words, timeLimit: seconds = limit, sudo } = options
  if (words.length === 0 || words[0] === "")
    throw new CommandFailure("the command is missing", "nixgen run web -- uptime", [], "NG086")
  const ran = new Map<string, CommandEnded>()
  const isText = formatOf(options) === "text"
  const ended = await act(
    {
      command: "run",
      what: JSON.stringify([sudo ? "run as root" : "run", ...words]),
      verb: `run ${words.join(" ")}${sudo ? ", as root," : ""} on`,
      // what is written is the outcome, which another format tells as a whole
      showLine: (host, line) => (isText ? terminal.write(`${host} | ${line}`) : undefined),
      workWith: (othersOf, asking) => async (host, teller) => {
        const command = { words, seconds, others: othersOf(host), asRoot: sudo }
        const found = await runCommand(wayOf(host, terminal), command, teller, asking)
        ran.set(host.name, found)
        return found.ending
      },
    },
    options,
    terminal,
  )
  return {
    ...ended,
    json: () => ({
      hosts: ended.json().hosts.map((host) => {
        const { ending: _, ...wrote } = ran.get(host.name) ?? { ending: undefined }
        return { ...host, ...wrote }
      }),
    }),
  }
}

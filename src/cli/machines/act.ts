/** What commands that change machines have in common: chosen, shown, asked for, done, told. */
import type { OptionsOf, Outcome } from "../command-line/definition.ts"
import type { Asking } from "../../machines/ask.ts"
import { type MachineNames, namesOfOthers } from "../../model/machine-names.ts"
import type { choiceFlags, hostsArgument, rolloutFlags, sudoFlags } from "../commands/shared.ts"
import { exitStatus } from "../outcome/exit-status.ts"
import { counted } from "../outcome/report.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { confirm, plainYes } from "./confirmed.ts"
import { type FleetHost, type Meaning, hasNoAddress, hostsOf } from "./hosts.ts"
import { type Ended, type Job, leftOut, rolledOut } from "./rollout.ts"
import { sudoPasswordFor } from "./sudo-password.ts"

/** What every such command takes. */
export type ActOptions = OptionsOf<{
  readonly arguments: { readonly hosts: typeof hostsArgument }
  readonly flags: typeof choiceFlags & typeof rolloutFlags & typeof sudoFlags
}>

/** What one of them does. */
export interface Act extends Omit<Job, "hosts" | "work"> {
  /** What is going to be done, for the question: `restart`. */
  readonly verb: string
  /** Those that pull and have no address, where nothing else is said. */
  readonly leavesOut?: Meaning["leavesOut"]
  /** The work, given what the machines of all other hosts of a host call themselves, and what machines are asked with. */
  readonly workWith: (othersOf: (host: FleetHost) => MachineNames, asking: Asking) => Job["work"]
}

/** Does it; status 1 where a machine failed. */
export async function act(
  { verb, workWith, leavesOut = hasNoAddress, ...job }: Act,
  options: ActOptions,
  terminal: Terminal,
): Promise<Outcome<{ readonly hosts: readonly Ended[] }>> {
  const { chosen: hosts, all } = await hostsOf(
    options,
    { nothingIsAll: false, leavesOut },
    terminal,
  )
  const before = leftOut({ ...job, hosts }, options.resume)
  const left = hosts.filter(({ name }) => !before.includes(name))
  const names = left.map(({ name }) => name)
  const lines = [`${verb} ${counted(names.length, "machine")}: ${names.join(", ")}`]
  await confirm({ lines, ...plainYes }, options.yes || names.length === 0, terminal)
  const sudoPassword = await sudoPasswordFor(left, options.askSudoPassword, terminal)
  const othersOf = (host: FleetHost) => namesOfOthers(host, all)
  const work = workWith(othersOf, { ...terminal, sudoPassword })
  const { ends, problems, words } = await rolledOut({ ...job, hosts, work }, options, terminal)
  return {
    status: problems.length > 0 ? exitStatus.problems : exitStatus.done,
    problems,
    json: () => ({ hosts: ends }),
    words,
  }
}

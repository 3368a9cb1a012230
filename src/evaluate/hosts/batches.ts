/** Hosts a few at a time in one process, so that a fleet of any size fits into the memory. */
import { inTurns } from "../in-turns.ts"
import type { At } from "./asking.ts"
import {
  type AskedHosts,
  type AskedOfHosts,
  type HostsAnswered,
  askEach,
  joined,
} from "./each-host.ts"
import { type Listener, progressOf } from "./progress.ts"

/** So many hosts are evaluated by one process. */
const atOnce = 16

/** Asks of hosts in so many processes at once. */
export async function askInBatches(
  asked: AskedOfHosts,
  { hosts, others, jobs }: AskedHosts & { readonly jobs: number },
  at: At,
  listener: Listener,
): Promise<HostsAnswered> {
  const follows = progressOf(hosts.length, listener)
  const batches = [...parted(hosts, jobs).entries()]
  const answers = await inTurns(jobs, batches, async ([index, batch]) =>
    askEach(asked, { hosts: batch, others: others && index === 0 }, at, follows),
  )
  return joined(answers)
}

/** Hosts in parts of the same size, for so many processes at a time. */
export function parted<Item>(items: readonly Item[], jobs: number): readonly (readonly Item[])[] {
  const rounds = Math.max(1, Math.ceil(items.length / (atOnce * jobs)))
  const size = Math.max(1, Math.ceil(items.length / (rounds * jobs)))
  return Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

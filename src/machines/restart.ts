/** A machine is restarted, and waited for until it answers again. */
import { setTimeout as wait } from "node:timers/promises"
import { bash } from "../emit/scripts/bash.ts"
import type { MachineNames } from "../model/machine-names.ts"
import { type Asking, ask } from "./ask.ts"
import { doneAs, endingOf, failedAs } from "./ending.ts"
import { type Facts, factsOf } from "./facts.ts"
import type { Ending, Teller } from "./rollout.ts"
import type { Way } from "./way.ts"

/** How a machine is restarted. */
export interface Restart {
  readonly way: Way
  /** What the machines of other hosts call themselves. */
  readonly others: MachineNames
  /** Seconds that it has to answer again. */
  readonly patience: number
  /** Seconds between two questions. */
  readonly pause: number
}

const restartScript = bash`PATH=$PATH:/run/current-system/sw/bin:/usr/sbin:/sbin:/usr/bin:/bin
if [ -d /run/systemd/system ]; then systemctl reboot; else reboot; fi`

/** Restarts a machine. It is back when it answers with another boot id, and systemd has started all. */
export async function restart(
  { way, others, patience, pause }: Restart,
  teller: Teller,
  asking: Asking,
): Promise<Ending> {
  teller.step("asks")
  const { facts: before, why } = await factsOf(way, asking, others)
  if (before === undefined) {
    teller.note(why)
    return failedAs("not reached")
  }
  teller.step("restarts")
  const question = { script: restartScript, asRoot: true, seconds: 60, onLine: teller.line }
  const answer = await ask(way, { ...question, notAs: others }, asking)
  const isRefused = answer.kind === "answered" ? answer.status !== 0 : answer.kind !== "lost"
  if (isRefused)
    return endingOf(answer, teller, ({ status }) => failedAs(`refused, exit ${status}`))
  teller.step("waits")
  const after = await returned(before, { way, others, patience, pause }, teller, asking)
  return after === undefined ? failedAs("does not come back") : endOf(before, after, teller)
}

/** What the machine says of itself once it is back; nothing where that takes too long. */
async function returned(
  before: Facts,
  { way, patience, pause }: Restart,
  { note, signal }: Teller,
  asking: Asking,
): Promise<Facts | undefined> {
  const end = performance.now() + patience * 1000
  let told = ""
  for (;;) {
    const { facts, why } = await factsOf(way, asking)
    const missing = facts === undefined ? why : stillMissing(before, facts)
    if (missing === undefined) return facts
    if (missing !== told) note(`not yet: ${missing}`)
    told = missing
    if (performance.now() > end) return undefined
    await wait(pause * 1000, undefined, { signal })
  }
}

function stillMissing(before: Facts, after: Facts): string | undefined {
  if (after.bootId === before.bootId) return "it has not ended yet"
  const isStarting = after.state === "starting" || after.state === "initializing"
  return isStarting ? "it is starting its units" : undefined
}

function endOf(before: Facts, after: Facts, { note }: Teller): Ending {
  const failed = after.failedUnits.filter((unit) => !before.failedUnits.includes(unit))
  if (failed.length > 0) {
    note(`failed: ${failed.join(", ")}`)
    return failedAs("restarted, units failed")
  }
  if (after.needsReboot === true) note("it runs another kernel than its system has, still")
  return doneAs("restarted")
}

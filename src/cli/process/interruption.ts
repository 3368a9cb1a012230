/** Interruptions of this process, as by Ctrl-C. */
import { setImmediate } from "node:timers/promises"

const interruption = new AbortController()
const interrupt = () => interruption.abort()

/** Aborts at the first interruption; a second one ends the process as it always does. */
export function interruptionOfProcess(): AbortSignal {
  process.once("SIGINT", interrupt)
  return interruption.signal
}

/** Throws where an interruption has come while the process was busy, of which nothing is heard if nobody listens by then. */
export async function hearInterruption(signal: AbortSignal = interruption.signal): Promise<void> {
  // the first one may belong to the turn in which files are read, and signals are heard of with these
  await setImmediate()
  await setImmediate()
  signal.throwIfAborted()
}

/** Lets an interruption end the process at once, until what it gives is called: nobody would be told of it. */
export function endedByInterruption(): () => void {
  const isHeard = process.listeners("SIGINT").includes(interrupt)
  process.off("SIGINT", interrupt)
  return () => {
    if (isHeard) process.once("SIGINT", interrupt)
  }
}

/** Interruptions of this process, as by Ctrl-C. */
const interruption = new AbortController()
const interrupt = () => interruption.abort()

/** Aborts at the first interruption; a second one ends the process as it always does. */
export function interruptionOfProcess(): AbortSignal {
  process.once("SIGINT", interrupt)
  return interruption.signal
}

/** Lets an interruption end the process at once, until what it gives is called: nobody would be told of it. */
export function endedByInterruption(): () => void {
  const isHeard = process.listeners("SIGINT").includes(interrupt)
  process.off("SIGINT", interrupt)
  return () => {
    if (isHeard) process.once("SIGINT", interrupt)
  }
}

/** What ends a process is an interruption for who works on machines: none is left in the middle of it. */

/** What ends it beside Ctrl-C: who has started it, and its terminal that is gone. */
const ends = ["SIGTERM", "SIGHUP"] as const

const interrupt = () => process.kill(process.pid, "SIGINT")

/**
 * Does work that these interrupt as Ctrl-C does, once: then they end the process as always. Other work may be a loop
 * without end in a definition, which must end by them.
 */
export async function interruptedByEnds<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const each of ends) process.once(each, interrupt)
  try {
    return await work()
  } finally {
    for (const each of ends) process.off(each, interrupt)
  }
}

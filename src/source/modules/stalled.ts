/** Runs that wait for something that never comes. */

/** Node ends where there is nothing left to do, though something waits: that is told, as any failure. */
export async function orStalled(run: Promise<void>): Promise<void> {
  const never = new AbortController()
  const stalled = (): void => never.abort(new Error("it waits for something that never comes"))
  process.once("beforeExit", stalled)
  try {
    await Promise.race([run, aborted(never.signal)])
  } finally {
    process.off("beforeExit", stalled)
  }
}

async function aborted(signal: AbortSignal): Promise<never> {
  return await new Promise((_, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason), { once: true }),
  )
}

/** What a thread does in which a build is made (see `build-thread.ts`). */
import { parentPort, workerData } from "node:worker_threads"
import pc from "picocolors"
import * as z from "zod"
import { watchedBuild } from "./build.ts"
import { formatOf } from "./command-line/common.ts"
import type { ThreadInput, ThreadMessage } from "./build-thread.ts"
import { tellFailure, unawaited } from "./failure.ts"
import { reporterFor } from "./report.ts"
import type { Terminal } from "./terminal.ts"

// as for the command itself
z.config({ jitless: true })

/** Builds when it is told to, and ends the thread; `ended` is called before that. */
export async function buildForThread(ended: () => void): Promise<never> {
  const { options, hasColors, display } = workerData as ThreadInput
  // nixgen is loaded by now: it may take long until there is something to build
  await new Promise((resolve) => parentPort?.once("message", resolve))
  const interruption = new AbortController()
  parentPort?.once("message", () => interruption.abort())
  // a build that waits for what never comes is told to end, as nothing else is left to do
  parentPort?.unref()

  const terminal: Terminal = {
    directory: process.cwd(),
    write: (line) => say({ kind: "write", line }),
    tell: (line) => say({ kind: "tell", line }),
    colors: pc.createColors(hasColors),
    ...display,
    signal: interruption.signal,
  }
  const report = await reporterFor(formatOf(options), terminal)
  const fail = (error: unknown): void => {
    if (!interruption.signal.aborted) tellFailure(error, report)
  }
  process.on("uncaughtException", (error) => {
    fail(unawaited(error))
    process.exit()
  })
  try {
    say({ kind: "built", watched: await watchedBuild(options, terminal, report) })
    ended()
  } catch (error) {
    fail(error)
  }
  // whatever the definitions have left running
  process.exit()
}

function say(message: ThreadMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message)
}

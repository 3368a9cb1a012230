/** What a thread does in which a build is made (see `build-thread.ts`). */
import { parentPort, workerData } from "node:worker_threads"
import pc from "picocolors"
import * as z from "zod"
import { notedRuntime } from "./runtime.ts"
import { type WatchedBuilds, watchedBuilds } from "../build.ts"
import { formatOf } from "../command-line/common.ts"
import type { ThreadInput, ThreadMessage, ThreadOrder } from "./build-thread.ts"
import { tellFailure, unawaited } from "../outcome/failure.ts"
import { garbageCollector } from "./garbage.ts"
import { reporterFor } from "../outcome/report.ts"
import type { Terminal } from "../terminal/terminal.ts"

// as for the command itself
z.config({ jitless: true })

/**
 * Builds whenever it is told to, as long as each build finds all as if it were the first; then the
 * thread ends. `ended` is called after the first build.
 */
export async function buildForThread(ended: () => void): Promise<never> {
  const { options, hasColors, display } = workerData as ThreadInput
  const interruption = new AbortController()
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
  const isAsItWas = notedRuntime()
  const builds = watchedBuilds(options, terminal, report)
  const collectGarbage = garbageCollector()
  void told("end").then(() => interruption.abort())
  try {
    for (let isFirst = true; ; isFirst = false) {
      // nixgen is loaded by now: it may take long until there is something to build
      const changed = await dueWith(builds)
      // a build that waits for what never comes is told to end, as nothing else is left to do
      parentPort?.unref()
      const { watched, isFollowed } = await builds.build(changed)
      parentPort?.ref()
      const stays = isFollowed && isAsItWas()
      say({ kind: "built", watched, stays })
      if (isFirst) ended()
      if (!stays) break
      collectGarbage()
    }
  } catch (error) {
    fail(error)
  }
  // whatever the definitions have left running
  process.exit()
}

/** What has changed when a build is due: what is expected before that is prepared for. */
async function dueWith({ expect }: WatchedBuilds): Promise<readonly string[]> {
  let prepared: Promise<unknown> = Promise.resolve()
  const prepare = (order: ThreadOrder): void => {
    // what is wrong with it is told as it is built
    if (order.kind === "expect")
      prepared = prepared.then(async () => await expect(order.changed)).catch(() => undefined)
  }
  parentPort?.on("message", prepare)
  const { changed } = await told("build")
  parentPort?.off("message", prepare)
  await prepared
  return changed
}

async function told<Kind extends ThreadOrder["kind"]>(kind: Kind): Promise<OrderOf<Kind>> {
  return await new Promise((resolve) => {
    const listen = (order: ThreadOrder): void => {
      if (!isOf(kind, order)) return
      parentPort?.off("message", listen)
      resolve(order)
    }
    parentPort?.on("message", listen)
  })
}

type OrderOf<Kind> = Extract<ThreadOrder, { readonly kind: Kind }>

function isOf<Kind extends ThreadOrder["kind"]>(
  kind: Kind,
  order: ThreadOrder,
): order is OrderOf<Kind> {
  return order.kind === kind
}

function say(message: ThreadMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message)
}

/** Builds in threads of their own: what each loads and makes is gone from memory when it ends. */
import { once } from "node:events"
import { Worker } from "node:worker_threads"
import { ownPath } from "../own-package.ts"
import type { BuildOptions } from "./commands/build.ts"
import type { Terminal } from "./terminal.ts"
import type { Watched } from "./watch.ts"

/** What the thread is given. */
export interface ThreadInput {
  readonly options: BuildOptions
  readonly hasColors: boolean
  readonly display: Pick<Terminal, "width" | "links" | "annotates" | "repository">
}

/** What the thread is told: first to build, then perhaps to end. */
export type ThreadOrder = "build" | "end"

/** What the thread says, in the order in which it happens. */
export type ThreadMessage =
  | { readonly kind: "write" | "tell"; readonly line: string }
  | { readonly kind: "built"; readonly watched: Watched }

/**
 * Builds in threads, one after the other; each time it gives what the build depends on, which is
 * absent where it failed, which it has told. The next thread loads nixgen while its turn has not
 * come, so that what the user changes is built at once.
 */
export function buildsInThreads(
  options: BuildOptions,
  terminal: Terminal,
): () => Promise<Watched | undefined> {
  let next = startedThread(options, terminal)
  return async () => {
    try {
      return await builtIn(next, terminal)
    } finally {
      next = startedThread(options, terminal)
    }
  }
}

/** A thread, and its end, which may come at any time. */
interface Thread {
  readonly worker: Worker
  readonly ended: Promise<unknown>
}

function startedThread(options: BuildOptions, terminal: Terminal): Thread {
  const { colors, width, links = false, annotates = false, repository } = terminal
  const display = { width, links, annotates, repository }
  const workerData: ThreadInput = { options, hasColors: colors.isColorSupported, display }
  const worker = new Worker(ownPath("dist/cli/build-in-thread.js"), { workerData })
  // that it waits keeps nothing from ending
  worker.unref()
  const ended = once(worker, "exit")
  // what is wrong with it is told when its turn comes
  ended.catch(() => undefined)
  return { worker, ended }
}

async function builtIn(
  { worker, ended }: Thread,
  terminal: Terminal,
): Promise<Watched | undefined> {
  const say = (order: ThreadOrder): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(order)
  }
  const interrupt = (): void => say("end")
  let watched: Watched | undefined
  worker.on("message", (message: ThreadMessage) => {
    if (message.kind === "built") watched = message.watched
    else terminal[message.kind](message.line)
  })
  terminal.signal.addEventListener("abort", interrupt, { once: true })
  worker.ref()
  say("build")
  try {
    await ended
  } finally {
    terminal.signal.removeEventListener("abort", interrupt)
  }
  return watched
}

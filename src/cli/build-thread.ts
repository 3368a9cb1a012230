/** A build in a thread of its own: what it loads and makes is gone from memory when it ends. */
import { once } from "node:events"
import { Worker } from "node:worker_threads"
import type { BuildOptions } from "./commands/build.ts"
import type { Terminal } from "./terminal.ts"
import type { Watched } from "./watch.ts"

/** What the thread is given. */
export interface ThreadInput {
  readonly options: BuildOptions
  readonly hasColors: boolean
}

/** What the thread says, in the order in which it happens. */
export type ThreadMessage =
  | { readonly kind: "write" | "tell"; readonly line: string }
  | { readonly kind: "built"; readonly watched: Watched }

/** Builds, and gives what the build depends on; absent where it failed, which it has told. */
export async function builtInThread(
  options: BuildOptions,
  terminal: Terminal,
): Promise<Watched | undefined> {
  const { colors, signal } = terminal
  const workerData: ThreadInput = { options, hasColors: colors.isColorSupported }
  const thread = new Worker(new URL("./build-in-thread.js", import.meta.url), { workerData })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  const interrupt = (): void => thread.postMessage("interrupted")
  let watched: Watched | undefined
  thread.on("message", (message: ThreadMessage) => {
    if (message.kind === "built") watched = message.watched
    else terminal[message.kind](message.line)
  })
  signal.addEventListener("abort", interrupt, { once: true })
  try {
    await once(thread, "exit")
  } finally {
    signal.removeEventListener("abort", interrupt)
  }
  return watched
}

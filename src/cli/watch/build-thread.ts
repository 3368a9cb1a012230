/** Builds in threads of their own: what each loads and makes is gone from memory when it ends. */
import { once } from "node:events"
import { Worker } from "node:worker_threads"
import { ownPath } from "../../own-package.ts"
import type { BuildOptions } from "../commands/build.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { Rebuilding, Watched } from "./watch.ts"

/** What the thread is given. */
export interface ThreadInput {
  readonly options: BuildOptions
  readonly hasColors: boolean
  readonly display: Pick<Terminal, "width" | "links" | "annotates" | "repository">
}

/** What the thread is told: to build, any number of times, and perhaps to end a build. */
export type ThreadOrder =
  /** Since the last build, these paths have changed. */
  | { readonly kind: "build"; readonly changed: readonly string[] }
  /** So far it is these: a build follows soon. */
  | { readonly kind: "expect"; readonly changed: readonly string[] }
  | { readonly kind: "end" }

/** What the thread says, in the order in which it happens. */
export type ThreadMessage =
  | { readonly kind: "write" | "tell"; readonly line: string }
  /** What a build depends on, and whether the thread stays for the next. */
  | { readonly kind: "built"; readonly watched: Watched; readonly stays: boolean }

/**
 * Builds in threads; each time it gives what the build depends on, which is absent where it failed,
 * which it has told. A thread builds for as long as nothing is left of its definitions that the next
 * build would not find in a new one: the longer it stays, the faster it is. A new one loads nixgen
 * while its turn has not come, so that what the user changes is built at once.
 */
export function buildsInThreads(options: BuildOptions, terminal: Terminal): Rebuilding {
  let current = startedThread(options, terminal)
  const build = async (changed: readonly string[]): Promise<Watched | undefined> => {
    let stays = false
    // what definitions leave behind can end a thread that waits
    if (current.isOver()) current = startedThread(options, terminal)
    try {
      const built = await builtIn(current, changed, terminal)
      stays = built?.stays === true
      return built?.watched
    } finally {
      if (!stays) current = startedThread(options, terminal)
    }
  }
  return { build, expect: (changed) => say(current.worker, { kind: "expect", changed }) }
}

/** A thread, and its end, which may come at any time. */
interface Thread {
  readonly worker: Worker
  readonly ended: Promise<unknown>
  readonly isOver: () => boolean
}

function startedThread(options: BuildOptions, terminal: Terminal): Thread {
  const { colors, width, links = false, annotates = false, repository } = terminal
  const display = { width, links, annotates, repository }
  const workerData: ThreadInput = { options, hasColors: colors.isColorSupported, display }
  const worker = new Worker(ownPath("dist/cli/build-in-thread.js"), { workerData })
  // that it waits keeps nothing from ending
  worker.unref()
  let isOver = false
  worker.once("exit", () => (isOver = true))
  const ended = once(worker, "exit")
  // what is wrong with it is told when its turn comes
  ended.catch(() => undefined)
  return { worker, ended, isOver: () => isOver }
}

function say(worker: Worker, order: ThreadOrder): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  worker.postMessage(order)
}

/** How long a build that is interrupted may take to end, in milliseconds. */
const grace = 1000

type Built = Extract<ThreadMessage, { kind: "built" }>

async function builtIn(
  { worker, ended }: Thread,
  changed: readonly string[],
  terminal: Terminal,
): Promise<Built | undefined> {
  let patience: NodeJS.Timeout | undefined
  const interrupt = (): void => {
    say(worker, { kind: "end" })
    // definitions that loop without end hear nothing; what is written is whole wherever it ends
    patience = setTimeout(() => void worker.terminate(), grace)
  }
  let built: Built | undefined
  const staying = new Promise<void>((resolve) => {
    worker.on("message", (message: ThreadMessage) => {
      if (message.kind !== "built") terminal[message.kind](message.line)
      else built = message
      if (built?.stays === true) resolve()
    })
  })
  terminal.signal.addEventListener("abort", interrupt, { once: true })
  worker.ref()
  say(worker, { kind: "build", changed })
  try {
    await Promise.race([ended, staying])
  } finally {
    clearTimeout(patience)
    worker.removeAllListeners("message").unref()
    terminal.signal.removeEventListener("abort", interrupt)
  }
  return built
}

/** Where the command's code is entered: by the process, and by the threads of `--watch`. */
export { run } from "./run.ts"

/** Builds in this thread, and ends it. */
export async function buildInThread(ended: () => void): Promise<never> {
  const { buildForThread } = await import("../watch/thread.ts")
  return await buildForThread(ended)
}

/** Files of the user's as a command is about to write them: a build reads them before they are there. */
import { AsyncLocalStorage } from "node:async_hooks"
import { realpathSync } from "node:fs"
import { basename, dirname, join } from "node:path"

/** The text that each file is to have, by its absolute path without links; `undefined` where it goes. */
export type PendingFiles = ReadonlyMap<string, string | undefined>

/** What a build reads that nothing is to be written before. */
export const nothingPending: PendingFiles = new Map<never, never>()

/** The path of a file without links, also where it is not there yet. */
export function pendingPath(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return join(realpathSync(dirname(file)), basename(file))
  }
}

const around = new AsyncLocalStorage<PendingFiles>()

/** Runs work of which each part that reads a file by itself, as definitions do, can ask what is pending. */
export async function whilePending<Result>(
  pending: PendingFiles,
  work: () => Promise<Result>,
): Promise<Result> {
  return pending.size === 0 ? await work() : await around.run(pending, work)
}

/** What is pending around the work that asks. */
export function pendingNow(): PendingFiles {
  return around.getStore() ?? nothingPending
}

/** Whether a file is about to go, though it is there. */
export function isGoing(file: string, pending: PendingFiles): boolean {
  return pending.has(file) && pending.get(file) === undefined
}

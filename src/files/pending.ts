/** Files of the user's as a command is about to write them: a build reads them before they are there. */
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

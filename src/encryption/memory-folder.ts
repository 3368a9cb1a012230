/**
 * A folder for values in the clear: in memory, for this user alone, and gone when the work is done, is
 * interrupted or is ended. What a process that was killed has left there goes with the next one.
 */
import { lstatSync, mkdirSync, mkdtempSync, statfsSync } from "node:fs"
import { tmpdir, userInfo } from "node:os"
import { join } from "node:path"
import { makeStaging, removeStaging, sweep } from "../output/staging.ts"

/** Where such a folder is. */
export interface PrivateFolder {
  readonly folder: string
  /** Whether it is in memory: without a file system for that, it is on the disk. */
  readonly isInMemory: boolean
}

/** The types of file systems that are in memory, as Linux counts them: tmpfs and ramfs. */
const inMemory: ReadonlySet<number> = new Set([0x01021994, 0x858458f6])

/** Does work with a private folder of its own, in the first of these places that is in memory. */
export async function withMemoryFolder<Result>(
  places: readonly (string | undefined)[],
  work: (folder: PrivateFolder) => Promise<Result>,
): Promise<Result> {
  const own = privateFolder(places)
  const remove = () => removeStaging(own.folder)
  const stopListening = onEnd(remove)
  try {
    return await work(own)
  } finally {
    remove()
    stopListening()
  }
}

/** A new private folder in the first of these places that is in memory, or else among temporary files. */
export function privateFolder(places: readonly (string | undefined)[]): PrivateFolder {
  for (const place of places) {
    const around = place === undefined || !isInMemory(place) ? undefined : ownFolderIn(place)
    if (around === undefined) continue
    sweep(around)
    return { folder: makeStaging(around), isInMemory: true }
  }
  return { folder: temporaryFolder(), isInMemory: false }
}

/** One on the disk; what a killed process has left there goes as well. */
function temporaryFolder(): string {
  const around = ownFolderIn(tmpdir())
  if (around === undefined) return mkdtempSync(join(tmpdir(), "nixgen-"))
  sweep(around)
  return makeStaging(around)
}

function isInMemory(place: string): boolean {
  try {
    return inMemory.has(statfsSync(place).type)
  } catch {
    return false
  }
}

/** This user's own folder in a place that others may write to; `undefined` where another has its name. */
function ownFolderIn(place: string): string | undefined {
  const { uid } = userInfo()
  const folder = join(place, `nixgen-${uid}`)
  try {
    mkdirSync(folder, { mode: 0o700, recursive: true })
  } catch {
    return undefined
  }
  const found = lstatSync(folder)
  const isOwn = found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0
  return isOwn ? folder : undefined
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const

/** Does something when the process ends or is told to end; gives what takes that back. */
function onEnd(remove: () => void): () => void {
  const ended = (signal: NodeJS.Signals) => {
    remove()
    stop()
    // what else listens for it ends the process in its own way
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  const stop = () => {
    for (const signal of signals) process.off(signal, ended)
    process.off("exit", remove)
  }
  // before those that listen once, who are not counted after that
  for (const signal of signals) process.prependListener(signal, ended)
  process.on("exit", remove)
  return stop
}

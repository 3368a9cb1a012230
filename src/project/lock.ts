/** `nixgen.lock.json` on the disk: beside the fleet's file, in its folder. */
import { join } from "node:path"
import { type Lock, lockName, lockText, parseLock } from "../lock/lock-file.ts"
import type { LockUpdate } from "../lock/update.ts"
import { type Problem, problem } from "../problems/problem.ts"
import type { PendingFiles } from "../files/pending.ts"
import { entryAt } from "../output/disk.ts"

/** A fleet's lock as it is found. */
export interface LoadedLock {
  /** Absolute path. */
  readonly file: string
  readonly text: string | undefined
  /** What is on the disk, where another text is pending. */
  readonly written: string | undefined
  /** What it says: both sides of a merge that left conflicts, nothing where it cannot be read. */
  readonly locks: readonly Lock[]
}

/** A fleet's lock as it is, and as it is to be; both are the same where there is nothing to write. */
export interface LockFile {
  /** Absolute path. */
  readonly file: string
  /** Its text; `undefined` where there is no file. */
  readonly before: string | undefined
  readonly after: string | undefined
  /** Hosts that had no record. */
  readonly recorded: readonly string[]
  /** Hosts whose layout is another than the one that was recorded, or that was of two. */
  readonly changed: readonly string[]
  /** Hosts that are no longer there, or have no disks any more. */
  readonly removed: readonly string[]
}

/**
 * Reads the lock of the fleet in a folder. Problems: NG181 and NG182 as `parseLock` has them; NG183
 * something else than a file is in its place.
 */
export function loadLock(
  directory: string,
  pending: PendingFiles,
): {
  readonly lock: LoadedLock
  readonly problems: readonly Problem[]
} {
  const file = join(directory, lockName)
  const none = { file, text: undefined, written: undefined, locks: [] }
  const entry = entryAt(directory, lockName)
  if (entry.kind === "nothing") return { lock: { ...none, locks: [new Map()] }, problems: [] }
  if (entry.kind !== "file") return { lock: none, problems: [inTheWay(file, entry.kind)] }
  const written = Buffer.from(entry.content).toString()
  const text = pending.get(file) ?? written
  const { value, problems } = parseLock(text, file)
  return { lock: { file, text, written, locks: value ?? [] }, problems }
}

function inTheWay(file: string, kind: "folder" | "link" | "other"): Problem {
  const found = { folder: "a folder", link: "a symbolic link", other: "something that is no file" }
  return problem("NG183", {
    place: { file },
    message: `${found[kind]} is where nixgen keeps its record of layouts`,
    hint: "move it away: nixgen neither follows nor replaces it",
  })
}

/** The file that an update makes. What a formatter made of the same record stays as it is. */
export function lockFileOf(
  { file, text, written, locks }: LoadedLock,
  update: LockUpdate,
): LockFile {
  const { lock, recorded, changed, removed, isRestated } = update
  const isOther = recorded.length + changed.length + removed.length > 0 || isRestated
  const isSame = !isOther && locks.length === 1
  const after = isSame ? text : lockText(lock)
  return { file, before: written, after, recorded, changed, removed }
}

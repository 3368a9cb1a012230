/** What no file has again once it was changed, by which it is known as it was without being read. */

/** Node's functions as they are before any are observed: to look is not to be seen looking. */
const { lstatSync } = { ...process.getBuiltinModule("node:fs") }

/** Nanoseconds in which a file system may count two changes as of one time: FAT's clock is the slowest. */
const tick = 2_000_000_000n

/**
 * The mark of what is there now, and whether a later change would give it another. What has no room on a disk,
 * as in `/proc` and `/sys`, may be made as it is read.
 */
export function freshMark(path: string): { readonly mark?: string; readonly isSettled: boolean } {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false })
  if (found === undefined || found.isSymbolicLink()) return { isSettled: false }
  const { dev, ino, mode, size, blocks, mtimeNs, ctimeNs } = found
  const age = BigInt(Date.now()) * 1_000_000n - ctimeNs
  const isStored = blocks > 0n || (size > 0n && !found.isFile())
  const isSettled = isStored && age > tick
  return { mark: `${dev} ${ino} ${mode} ${size} ${mtimeNs} ${ctimeNs}`, isSettled }
}

/** A mark to be taken before what it stands for is looked at. */
export function markOf(path: string): string | undefined {
  try {
    const { mark, isSettled } = freshMark(path)
    return isSettled ? mark : undefined
  } catch {
    return undefined
  }
}

/** The mark of what is there, if anything is. */
export function markAt(path: string): string | undefined {
  try {
    return freshMark(path).mark
  } catch {
    return undefined
  }
}

/** Files and folders that are still there when the power fails. */
import { closeSync, existsSync, fchmodSync, fsync, openSync, writeFileSync } from "node:fs"

/** A file that is not there yet. */
export interface NewFile {
  /** Absolute. */
  readonly file: string
  readonly content: Uint8Array | string
  readonly executable?: boolean
}

/** How many files are open at once: the disk writes many together nearly as fast as one. */
const together = 64

/** Writes new files, and never through a link. */
export async function writeDurably(files: readonly NewFile[], step: () => void): Promise<void> {
  for (let start = 0; start < files.length; start += together)
    await withOpen((open) => {
      for (const { file, content, executable = false } of files.slice(start, start + together)) {
        step()
        const descriptor = open(file, "wx")
        writeFileSync(descriptor, content)
        // whatever the user's mask says
        fchmodSync(descriptor, executable ? 0o755 : 0o644)
      }
    })
}

/** Makes sure of the names in folders: of what was created, renamed or removed there. */
export async function syncFolders(folders: Iterable<string>): Promise<void> {
  // those that became empty are gone
  const all = [...folders].filter((folder) => existsSync(folder))
  for (let start = 0; start < all.length; start += together)
    await withOpen((open) => {
      for (const folder of all.slice(start, start + together)) open(folder, "r")
    })
}

/** Closes what was opened, once all of it is on the disk. */
async function withOpen(use: (open: typeof openSync) => void): Promise<void> {
  const descriptors: number[] = []
  try {
    use((...parameters) => {
      const descriptor = openSync(...parameters)
      descriptors.push(descriptor)
      return descriptor
    })
    const failed = (await Promise.all(descriptors.map(synced))).find((error) => error !== undefined)
    if (failed !== undefined) throw failed
  } finally {
    descriptors.forEach(closeSync)
  }
}

/** What file systems say that cannot do this, of folders or at all. */
const impossible = ["EINVAL", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EPERM", "EISDIR"]

async function synced(descriptor: number): Promise<Error | undefined> {
  return await new Promise((resolve) => {
    fsync(descriptor, (error) => {
      resolve(error === null || impossible.includes(error.code ?? "") ? undefined : error)
    })
  })
}

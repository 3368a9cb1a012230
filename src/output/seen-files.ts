/** Files of the output folder that were as they are to be, and are not read again as long as they keep their mark. */
import { join } from "node:path"
import { markAt, markOf } from "./marks.ts"
import { type Memory, keptFor } from "../remembered.ts"
import { type Entry, entryAt } from "./disk.ts"
import { hashOf } from "./tree.ts"

/** What a file was seen with. */
interface Seen {
  readonly mark: string
  readonly hash: string | undefined
  readonly executable: boolean
}

const filesIn = keptFor((_memory: WeakKey) => new Map<string, Seen>())

/** What is at a path of a folder, with what it is known by where it was seen in a memory. */
export interface SeenFiles {
  /** Whether a file is there with this hash; of one that was not seen, or has another mark, this is not known. */
  readonly isAsSeen: (path: string, hash: string | undefined, executable: boolean) => boolean
  /** Whether a file is there with this hash, looked at if it has another mark than it was seen with. */
  readonly isThere: (path: string, hash: string, executable: boolean) => boolean
  /** Looks at a path; the function that comes with it notes what the hash was of what was seen. */
  readonly look: (path: string) => readonly [Entry, note: (hash: string | undefined) => void]
}

/** The files of a folder. Where there is no memory, none was seen. */
export function seenFiles(folder: string, memory: Memory): SeenFiles {
  if (memory === undefined) {
    const look: SeenFiles["look"] = (path) => [entryAt(folder, path), () => undefined]
    return { isAsSeen: () => false, isThere: isThereBy(look), look }
  }
  const files = filesIn(memory)
  const isMarked = (path: string, { mark }: Seen): boolean => markAt(join(folder, path)) === mark
  const look: SeenFiles["look"] = (path) => {
    const file = join(folder, path)
    const mark = markOf(file)
    const entry = entryAt(folder, path)
    const note = (hash: string | undefined) => {
      if (mark === undefined || entry.kind !== "file") files.delete(file)
      else files.set(file, { mark, hash, executable: entry.executable })
    }
    return [entry, note]
  }
  return {
    isAsSeen(path, hash, executable) {
      const seen = files.get(join(folder, path))
      return seen?.hash === hash && seen?.executable === executable && isMarked(path, seen)
    },
    isThere(path, hash, executable) {
      return this.isAsSeen(path, hash, executable) || isThereBy(look)(path, hash, executable)
    },
    look,
  }
}

function isThereBy(look: SeenFiles["look"]): SeenFiles["isThere"] {
  return (path, hash, executable) => {
    const [entry, note] = look(path)
    if (entry.kind !== "file" || entry.executable !== executable) return false
    const isSame = hashOf(entry.content) === hash
    if (isSame) note(hash)
    return isSame
  }
}

/** What is on the disk where a generated file would be. */
import { type Stats, lstatSync, readFileSync } from "node:fs"
import { dirname, join, relative, sep } from "node:path"

/** What a path of the output folder leads to; symbolic links are not followed. */
export type Entry =
  | { readonly kind: "nothing" }
  | { readonly kind: "folder" }
  | { readonly kind: "link" }
  | { readonly kind: "file"; readonly content: Uint8Array; readonly executable: boolean }
  /** A device or socket, which is never nixgen's. */
  | { readonly kind: "other" }

const ownerMayExecute = 0o100

/** Looks at a path of a folder. */
export function entryAt(folder: string, path: string): Entry {
  const file = join(folder, path)
  const stat = statOf(file)
  if (stat === undefined) return { kind: "nothing" }
  if (stat.isSymbolicLink()) return { kind: "link" }
  if (stat.isDirectory()) return { kind: "folder" }
  if (!stat.isFile()) return { kind: "other" }
  const content = unlessGone(() => readFileSync(file))
  if (content === undefined) return { kind: "nothing" }
  return { kind: "file", content, executable: (stat.mode & ownerMayExecute) !== 0 }
}

/** Whether two paths lead to one file, as on a file system that ignores case. */
export function isSameFile(one: string, other: string): boolean {
  const [left, right] = [statOf(one), statOf(other)]
  return left !== undefined && left.ino === right?.ino && left.dev === right.dev
}

function statOf(file: string): Stats | undefined {
  return unlessGone(() => lstatSync(file, { throwIfNoEntry: false }))
}

const gone: readonly unknown[] = ["ENOENT", "ENOTDIR"]

/**
 * What is read; `undefined` where nothing is there, which another build may have taken away since it
 * was seen. Below something that is no folder, there is nothing either.
 */
export function unlessGone<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && "code" in error && gone.includes(error.code)) return undefined
    throw error
  }
}

/** The folders on the way to a path, outermost first, as paths of the output folder. */
export function foldersAbove(path: string): readonly string[] {
  const parent = dirname(path)
  return parent === "." ? [] : [...foldersAbove(parent), parent]
}

/** The nearest folder above a file that is there. */
export function existingAbove(file: string): string {
  const folder = dirname(file)
  return statOf(folder) === undefined && dirname(folder) !== folder ? existingAbove(folder) : folder
}

/** Something that stands where a folder has to be. */
export interface Obstacle {
  /** Absolute. */
  readonly file: string
  readonly kind: Exclude<Entry["kind"], "nothing" | "folder">
}

/** The first thing between a folder and another one inside it, itself included, that is no folder. */
export function obstacleBetween(root: string, folder: string): Obstacle | undefined {
  const inside = relative(root, folder).split(sep).join("/")
  if (inside === "") return undefined
  for (const path of [...foldersAbove(inside), inside]) {
    const { kind } = entryAt(root, path)
    if (kind !== "folder" && kind !== "nothing") return { file: join(root, path), kind }
  }
  return undefined
}

/** What is on the disk where a generated file would be, and replacing it. */
import { type Stats, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"

/** What a path of the output folder leads to; symbolic links are not followed. */
export type Entry =
  | { readonly kind: "nothing" }
  | { readonly kind: "folder" }
  | { readonly kind: "link" }
  | { readonly kind: "file"; readonly content: Uint8Array; readonly executable: boolean }
  /** A device or socket, which is never nixgen's. */
  | { readonly kind: "other" }

const ownerMayExecute = 0o100

/** Looks at a path of the output folder. */
export function entryAt(folder: string, path: string): Entry {
  const file = join(folder, path)
  const stat = statOf(file)
  if (stat === undefined) return { kind: "nothing" }
  if (stat.isSymbolicLink()) return { kind: "link" }
  if (stat.isDirectory()) return { kind: "folder" }
  if (!stat.isFile()) return { kind: "other" }
  return {
    kind: "file",
    content: readFileSync(file),
    executable: (stat.mode & ownerMayExecute) !== 0,
  }
}

function statOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false })
  } catch (error) {
    // below something that is no folder, there is nothing
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return undefined
    throw error
  }
}

/** The folders on the way to a path, outermost first, as paths of the output folder. */
export function foldersAbove(path: string): readonly string[] {
  const parent = dirname(path)
  return parent === "." ? [] : [...foldersAbove(parent), parent]
}

/** Replaces a file, or makes it, in one step: it has its old or its new text, whatever happens. */
export function replaceFile(file: string, text: string): void {
  const draft = `${file}.new`
  try {
    writeFileSync(draft, text)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

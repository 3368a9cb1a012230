/** What hosts and modules without a name of their own are called: as the files that define them. */
import { basename, dirname, extname, join } from "node:path"
import { isInside } from "../files/folders.ts"

/**
 * The name that a file gives: its own, or that of the folder which it is the index of. A folder that
 * holds the whole fleet is called as whoever made a copy of it likes, and gives none.
 */
export function nameOfFile(file: string, fleetFolder?: string): string {
  return isNamedByFolder(file, fleetFolder) ? basename(dirname(file)) : stem(file)
}

/** Whether a file's name is that of the folder which it is the index of. */
export function isNamedByFolder(file: string, fleetFolder?: string): boolean {
  return isIndex(file) && (fleetFolder === undefined || !isInside(dirname(file), fleetFolder))
}

/** Whether importing a folder is importing this file of it. */
export function isIndex(file: string): boolean {
  return stem(file) === "index"
}

/** Where a file is that gives another name, and is to its folder what the first one is to its own. */
export function renamedFile(file: string, name: string, fleetFolder?: string): string {
  return isNamedByFolder(file, fleetFolder)
    ? join(dirname(dirname(file)), name, basename(file))
    : join(dirname(file), name + extname(file))
}

function stem(file: string): string {
  return basename(file, extname(file))
}

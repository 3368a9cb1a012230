/** One file that comes, changes or goes in a single step, and that can be taken back. */
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmdirSync,
} from "node:fs"
import { dirname, relative, sep } from "node:path"
import { entryAt, foldersAbove, obstacleBetween } from "./disk.ts"
import { hashOf } from "./tree.ts"

/** A change of a file. */
export interface Move {
  /** Absolute path of the file. */
  readonly file: string
  /** A folder above it that is trusted: no folder on the way from it may be a link. */
  readonly root: string
  /** The hash of what is there; `undefined` where nothing may be. */
  readonly before: string | undefined
  /** The staged file that comes there; `undefined` where it goes. */
  readonly staged: string | undefined
  /** Where what was there is kept in the staging folder, until all is done. */
  readonly kept: string
}

/** Whether what is on the disk is what was planned with, right before it changes. */
export function isAsPlanned({ file, root, before }: Move): boolean {
  if (obstacleBetween(root, dirname(file)) !== undefined) return false
  const entry = entryAt(root, relative(root, file))
  if (entry.kind === "nothing") return before === undefined
  return entry.kind === "file" && hashOf(entry.content) === before
}

/** Carries out a move. Where it fails, nothing has moved. */
export function carryOut({ file, root, before, staged, kept }: Move): void {
  if (staged === undefined) {
    renameSync(file, kept)
    removeEmptied(file, root)
    return
  }
  if (before === undefined) mkdirSync(dirname(file), { recursive: true })
  else keep(file, kept)
  renameSync(staged, file)
}

/** Takes back a move that was carried out. Throws where something has come in the way. */
export function takeBack({ file, root, before, kept }: Move): void {
  const isKept = before === undefined || existsSync(kept)
  if (!isKept || obstacleBetween(root, dirname(file)) !== undefined)
    throw new Error(`${file} cannot be as it was`)
  if (before === undefined) {
    renameSync(file, kept)
    removeEmptied(file, root)
    return
  }
  mkdirSync(dirname(file), { recursive: true })
  renameSync(kept, file)
}

/** A second name costs no space; some file systems have none. */
function keep(file: string, kept: string): void {
  try {
    linkSync(file, kept)
  } catch {
    copyFileSync(file, kept, constants.COPYFILE_EXCL)
  }
}

/** Removes the folders above a file that is gone, as far as they are empty. */
function removeEmptied(file: string, root: string): void {
  const path = relative(root, file).split(sep).join("/")
  try {
    for (const above of foldersAbove(path).toReversed()) rmdirSync(`${root}/${above}`)
  } catch {
    // one that is not empty stays, and so do those above it
  }
}

/** Writing files of the user's project: new ones, and the few that are added to. All or nothing. */
import {
  constants,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from "node:fs"
import { dirname } from "node:path"
import { type Problem, ProblemError, problem } from "../../problems/problem.ts"
import { shown } from "../../problems/text.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** A file and its whole text. */
export interface ProjectFile {
  /** Absolute. */
  readonly path: string
  readonly text: string
}

/** What a command writes. */
export interface ProjectChange {
  /** Files that must not be there yet. */
  readonly create: readonly ProjectFile[]
  /** Files that are there and get another text. */
  readonly change: readonly ProjectFile[]
  /** Copies of other files, which must not be there yet either; both paths are absolute. */
  readonly copy?: readonly { readonly path: string; readonly from: string }[]
  /** Files that are there and go: absolute paths. */
  readonly remove?: readonly string[]
}

/**
 * Writes every file, or none. Throws a `ProblemError` with NG070 for each file that
 * stands in the way; where writing fails, what was written by then is taken back.
 */
export function writeProject({ create, change, copy = [], remove = [] }: ProjectChange): void {
  const obstacles = new Set([...create, ...copy].flatMap(({ path }) => obstaclesTo(path)))
  if (obstacles.size > 0) {
    const problems = [...obstacles].map((file) => inTheWay(file, "folder or name"))
    throw new ProblemError(problems)
  }
  const undo: (() => void)[] = []
  try {
    for (const file of create) createFile(file, undo)
    for (const file of copy) copyFile(file, undo)
    for (const file of change) changeFile(file, undo)
    for (const file of remove) removeFile(file, undo)
  } catch (error) {
    for (const step of undo.toReversed()) step()
    throw error
  }
}

/** Tells what was written. */
export function tellWritten(
  { create, change, remove = [] }: ProjectChange,
  { directory, tell }: Terminal,
): void {
  for (const { path } of create) tell(`wrote ${shown(path, directory)}`)
  for (const { path } of change) tell(`changed ${shown(path, directory)}`)
  for (const path of remove) tell(`removed ${shown(path, directory)}`)
}

/** The same for `--json`. */
export function writtenObject({ create, change }: ProjectChange, { directory }: Terminal) {
  const names = (files: readonly ProjectFile[]) => files.map(({ path }) => shown(path, directory))
  return { created: names(create), changed: names(change) }
}

/** What keeps a new file from being written at a path: what is there, or a file above it. */
function obstaclesTo(path: string): readonly string[] {
  if (isThere(path)) return [path]
  const above = nearestAbove(path)
  return lstatSync(above).isFile() ? [above] : []
}

function nearestAbove(path: string): string {
  const parent = dirname(path)
  return isThere(parent) ? parent : nearestAbove(parent)
}

/** A file on the way to a path makes the system say that it is no folder. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/** NG070: a file stands where another was to be written; what to choose so that it does not. */
export function inTheWay(file: string, other: string): Problem {
  return problem("NG070", {
    place: { file },
    message: "this file is in the way, and nothing is overwritten",
    hint: `move it away, or choose another ${other}`,
  })
}

function createFile({ path, text }: ProjectFile, undo: (() => void)[]): void {
  createFolder(dirname(path), undo)
  // what appeared in the meantime is not overwritten either
  writeFileSync(path, text, { flag: "wx" })
  undo.push(() => rmSync(path))
}

function copyFile(
  { path, from }: { readonly path: string; readonly from: string },
  undo: (() => void)[],
): void {
  createFolder(dirname(path), undo)
  copyFileSync(from, path, constants.COPYFILE_EXCL)
  undo.push(() => rmSync(path))
}

function removeFile(path: string, undo: (() => void)[]): void {
  const before = readFileSync(path)
  rmSync(path)
  undo.push(() => writeFileSync(path, before))
}

function createFolder(folder: string, undo: (() => void)[]): void {
  if (isThere(folder)) return
  createFolder(dirname(folder), undo)
  mkdirSync(folder)
  undo.push(() => rmdirSync(folder))
}

function changeFile({ path, text }: ProjectFile, undo: (() => void)[]): void {
  const before = readFileSync(path)
  undo.push(() => writeFileSync(path, before))
  writeFileSync(path, text)
}

/** The files of a tree that are taken along into the fleet's folder as they are, in folders as they were. */
import { existsSync, readdirSync, statSync } from "node:fs"
import { basename, dirname, join, relative } from "node:path"
import { isInside } from "../../files/folders.ts"
import { moduleFiles } from "../../files/module-files.ts"
import { type Place, type Problem, distinct, problem } from "../../problems/problem.ts"

/** The folder that they are in, beside `fleet.ts`. */
export const nixFolder = "nix"

/** A file to be copied; both paths are absolute. */
export interface CopyOfFile {
  readonly from: string
  readonly path: string
}

/** What was taken along so far. */
export interface TakenAlong {
  /** The folder that all of it is from, and the one that the fleet is in. */
  readonly root: string
  readonly into: string
  /** Copies by their paths. */
  readonly copies: Map<string, CopyOfFile>
  /** The files that are named one by one, by what their copies in the generated tree are called. */
  readonly named: Map<string, string>
  readonly problems: Problem[]
}

/** Nothing taken along yet from a root into a folder. */
export function newTakenAlong(root: string, into: string): TakenAlong {
  return { root, into, copies: new Map(), named: new Map(), problems: [] }
}

/** Takes a file or a folder; the path of what is written for it. Problems: warnings NG555. */
export function takeFile(source: string, place: Place, along: TakenAlong): string {
  const { root, into, problems } = along
  const path = join(into, nixFolder, relative(root, source))
  const fault = faultOf(source, along)
  if (fault !== undefined) problems.push(problem("NG555", { ...fault, place }))
  else for (const from of filesAt(source)) copy(from, along)
  return isInside(root, source) ? path : join(into, nixFolder, "outside")
}

/** Takes a module with all that it refers to by relative paths. */
export function takeModule(source: string, place: Place, along: TakenAlong): string {
  const { root, into, problems } = along
  const { file } = moduleFiles({ source, place, root, folder: into, along: [], problems: [] })
  for (const each of file.along) takeFile(each.source, each.place ?? place, along)
  for (const { message, place: at = place } of distinct(file.problems))
    problems.push(problem("NG555", { ...unfollowed(message), place: at }))
  return takeFile(source, place, along)
}

/** What a copy is called: copies of one name, from several folders, would be one file. */
export function nameOfCopy(source: string): string {
  const own = basename(source)
  return (
    own === "default.nix" ? basename(dirname(source)) : own.replace(/\.nix$/, "")
  ).toLowerCase()
}

/** Whether no other file is named by that name; it is taken then. */
export function isNamedAlone(source: string, { named }: TakenAlong): boolean {
  const name = nameOfCopy(source)
  const other = named.get(name) ?? source
  named.set(name, other)
  return other === source && name !== nixFolder
}

function unfollowed(message: string) {
  return {
    message: `this is not taken along: ${message}`,
    hint: "write out a path below the folder of the flake, or mend it in what was written",
  }
}

function faultOf(
  source: string,
  { root, into }: TakenAlong,
): Pick<Problem, "message" | "hint"> | undefined {
  if (!isInside(root, source)) return unfollowed(`${source} is outside of ${root}`)
  if (!existsSync(source)) return unfollowed(`there is no file ${source}`)
  if (source === root || isInside(source, into))
    return unfollowed(`${source} has everything in it, and not one thing`)
  return undefined
}

function copy(from: string, { root, into, copies }: TakenAlong): void {
  const path = join(into, nixFolder, relative(root, from))
  copies.set(path, { from, path })
}

/** The file itself, or every file of a folder but what is git's own. */
function filesAt(source: string): readonly string[] {
  const found = statSync(source)
  if (found.isFile()) return [source]
  if (!found.isDirectory()) return []
  return readdirSync(source, { withFileTypes: true })
    .filter(({ name }) => name !== ".git")
    .map(({ name }) => join(source, name))
    .filter((each) => existsSync(each))
    .toSorted()
    .flatMap(filesAt)
}

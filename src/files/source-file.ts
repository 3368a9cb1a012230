/** The files and folders that definitions name by a path: which of them can be taken along. */
import { lstatSync, readFileSync, statSync } from "node:fs"
import { basename, dirname, relative as relativePath, resolve, sep } from "node:path"
import { callSite, callingFile } from "../problems/call-site.ts"
import type { SourceFile } from "../nix/syntax/ast.ts"
import { type Place, type Problem, problem } from "../problems/problem.ts"
import { isInside, kindAt, projectRoot, realPath } from "./folders.ts"

/** What a path is relative to, and how far it may lead. */
interface Base {
  readonly folder: string
  readonly root: string
}

/**
 * What a path of the user's leads to. It is relative to the file that names it, and stays in that
 * file's project: what is anywhere else is in no clone of it. Problem: NG052 a path that is none, or
 * that leads elsewhere.
 */
export function sourceFile(path: string): SourceFile {
  const place = callSite()
  const from = callingFile()
  const folder = from === undefined ? process.cwd() : dirname(from)
  const base = { folder, root: projectRoot(folder) }
  const fault = faultOf(path, base)
  const source = typeof path === "string" ? resolve(folder, path) : folder
  return {
    source,
    place,
    ...base,
    along: [],
    problems: fault === undefined ? [] : [refused(fault, place)],
    ...(fault === undefined && kindAt(source) === "folder" && { isFolder: true }),
  }
}

/**
 * The text of a file that is taken along, and of those that it refers to; nothing where not all of
 * it can be read as text, which is a problem of its own or a folder. A pipe would never end.
 */
export function textsOf({
  source,
  along,
}: Pick<SourceFile, "source" | "along">): readonly string[] | undefined {
  const files = [source, ...along.map((each) => each.source)]
  try {
    const areFiles = files.every((file) => statSync(file).isFile())
    return areFiles ? files.map((file) => readFileSync(file, "utf8")) : undefined
  } catch {
    return undefined
  }
}

/** What is wrong, and what to do about it. */
type Fault = readonly [message: string, hint: string]

/** The first thing that is wrong with a path. A definition in JavaScript may give anything. */
function faultOf(path: unknown, { folder, root }: Base): Fault | undefined {
  const relative = 'write a path relative to this file, such as "./motd.txt"'
  if (typeof path !== "string") return [`expected a path, received ${kindOf(path)}`, relative]
  if (path.trim() === "") return ["the path is empty", relative]
  if (path.includes("\0")) return ["a path cannot hold a NUL character", relative]
  const source = resolve(folder, path)
  const real = realPath(source)
  if (!isInside(root, source) || !isInside(realPath(root), real)) {
    return [
      `${JSON.stringify(path)} leads out of the project`,
      `copy it into ${root}: what is built has to be there for everyone who has the project`,
    ]
  }
  if (relativePath(root, source).split(sep).includes(".git")) {
    return [
      `${JSON.stringify(path)} is git's own: what is in it changes with every commit`,
      "copy the file that is meant to another folder",
    ]
  }
  if (isInside(real, realPath(folder))) {
    return [
      `${JSON.stringify(path)} is a folder that holds the definitions themselves`,
      "name a folder that has nothing in it but what is to be taken along",
    ]
  }
  return misspelled(source, real)
}

/** A name in another case (or form of Unicode) is found on some disks, and not on others. */
function misspelled(source: string, real: string): Fault | undefined {
  const [written, found] = [basename(source), basename(real)]
  if (written === found || folded(written) !== folded(found) || isLink(source)) return undefined
  return [`the file is named ${JSON.stringify(found)}`, "write its name as it is"]
}

function folded(name: string): string {
  return name.normalize("NFD").toLowerCase()
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
}

function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "a list" : typeof value
}

function refused([message, hint]: Fault, place: Place | undefined): Problem {
  return problem("NG052", { place, message, hint })
}

/**
 * What a build would change in the output folder, and what keeps it from doing so. Nothing is
 * written here.
 */
import { readdirSync } from "node:fs"
import { join } from "node:path"
import type { Problem } from "../problem.ts"
import { type Entry, entryAt, foldersAbove } from "./disk.ts"
import { type Hashes, type Manifest, readManifest } from "./manifest.ts"
import { type GeneratedFile, type GeneratedTree, hashOf } from "./tree.ts"

/** The changes of a build. */
export interface Plan {
  readonly folder: string
  readonly create: readonly PlannedFile[]
  readonly replace: readonly PlannedFile[]
  /** Files of an earlier build that the tree has no more. */
  readonly remove: readonly string[]
  /** How many files are as they are to be. */
  readonly unchanged: number
  /** A file outside the folder that changes with it, if it does. */
  readonly beside: FileBeside | undefined
  readonly before: Manifest
  /** The hashes of the whole tree. */
  readonly after: Hashes
  /** With any of them, nothing may be written. */
  readonly problems: readonly Problem[]
}

/** A file outside the folder, and what it is to hold; `undefined` where there is none. */
export interface FileBeside {
  /** Absolute path. */
  readonly file: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** A file to be written. */
export interface PlannedFile extends GeneratedFile {
  readonly path: string
}

/** Choices of the user's. */
export interface PlanOptions {
  /** Replace and remove generated files that were edited by hand. */
  readonly force?: boolean | undefined
  /** What is written in the same step as the tree. */
  readonly beside?: FileBeside | undefined
}

/** What is to be done about a path, or why it cannot be. */
type Verdict = "create" | "replace" | "remove" | "unchanged" | "forget" | Problem

/** The output folder as a build finds it. */
interface Surroundings {
  readonly folder: string
  readonly manifest: Manifest
  readonly force: boolean
  /** Files of an earlier build that will be gone. */
  readonly removed: ReadonlySet<string>
}

/**
 * Compares a tree with the output folder. Problems: NG040 a generated file was edited by hand,
 * NG041 something that nixgen did not write stands in the way, NG042 a symbolic link does. A file
 * that nixgen did not write but that has the very content of the tree's is taken for its own.
 */
export function planTree(folder: string, tree: GeneratedTree, options: PlanOptions = {}): Plan {
  const manifest = readManifest(folder)
  const start = { folder, manifest, force: options.force === true, removed: new Set<string>() }
  const old = [...new Set([...manifest.files.keys(), ...manifest.pending.keys()])]
    .filter((path) => !tree.has(path))
    .map((path) => ({ path, verdict: verdictOnOld(path, start) }))
  const remove = old.filter(({ verdict }) => verdict === "remove").map(({ path }) => path)
  const surroundings = { ...start, removed: new Set(remove) }
  const after = new Map([...tree].map(([path, { content }]) => [path, hashOf(content)]))
  const wanted = [...tree].map(([path, file]) => ({
    file: { ...file, path },
    verdict: verdictOnNew({ ...file, path }, after.get(path), surroundings),
  }))
  const chosen = (kind: Verdict) =>
    wanted.filter(({ verdict }) => verdict === kind).map(({ file }) => file)
  const { beside } = options
  return {
    folder,
    beside: beside?.before === beside?.after ? undefined : beside,
    create: chosen("create"),
    replace: chosen("replace"),
    remove,
    unchanged: chosen("unchanged").length,
    before: manifest,
    after,
    problems: [...old, ...wanted].flatMap(({ verdict }) =>
      typeof verdict === "string" ? [] : [verdict],
    ),
  }
}

/** A file of an earlier build that the tree has no more. */
function verdictOnOld(path: string, surroundings: Surroundings): Verdict {
  const { folder, force } = surroundings
  if (obstacleAbove(path, surroundings) !== undefined) return "forget"
  const entry = entryAt(folder, path)
  if (entry.kind !== "file") return "forget"
  return force || isOurs(path, entry, surroundings) ? "remove" : edited(path, surroundings)
}

/** A file of the tree. */
function verdictOnNew(
  file: PlannedFile,
  hash: string | undefined,
  surroundings: Surroundings,
): Verdict {
  const { path } = file
  const obstacle = obstacleAbove(path, surroundings)
  if (obstacle !== undefined) return inTheWay(obstacle.path, obstacle.entry, surroundings)
  const entry = entryAt(surroundings.folder, path)
  if (entry.kind === "nothing") return "create"
  if (entry.kind === "folder" && becomesEmpty(path, surroundings)) return "create"
  if (entry.kind !== "file") return inTheWay(path, entry, surroundings)
  if (hashOf(entry.content) === hash)
    return entry.executable === file.executable ? "unchanged" : "replace"
  if (isOurs(path, entry, surroundings)) return "replace"
  if (!wasWritten(path, surroundings)) return inTheWay(path, entry, surroundings)
  return surroundings.force ? "replace" : edited(path, surroundings)
}

function wasWritten(path: string, { manifest }: Surroundings): boolean {
  return manifest.files.has(path) || manifest.pending.has(path)
}

/** Whether a file is as nixgen wrote it, or was about to write it when it was interrupted. */
function isOurs(
  path: string,
  { content }: { readonly content: Uint8Array },
  { manifest }: Surroundings,
): boolean {
  const hash = hashOf(content)
  return manifest.files.get(path) === hash || manifest.pending.get(path) === hash
}

/** What stands where a folder above the path has to be, if anything does. */
function obstacleAbove(
  path: string,
  { folder, removed }: Surroundings,
): { readonly path: string; readonly entry: Entry } | undefined {
  return foldersAbove(path)
    .filter((above) => !removed.has(above))
    .map((above) => ({ path: above, entry: entryAt(folder, above) }))
    .find(({ entry }) => entry.kind !== "folder" && entry.kind !== "nothing")
}

/** Whether a folder holds nothing but files that will be removed, and will go with them. */
function becomesEmpty(path: string, surroundings: Surroundings): boolean {
  const entries = readdirSync(join(surroundings.folder, path), { withFileTypes: true })
  return (
    entries.length > 0 &&
    entries.every((entry) => {
      const inner = `${path}/${entry.name}`
      if (entry.isDirectory()) return becomesEmpty(inner, surroundings)
      return surroundings.removed.has(inner)
    })
  )
}

function edited(path: string, { folder }: Surroundings): Problem {
  return {
    code: "NG040",
    severity: "error",
    place: { file: join(folder, path) },
    message: "this generated file was edited by hand",
    hint: "bring the change into the definitions, or let `nixgen build --force` replace it",
  }
}

const found: Readonly<Record<Entry["kind"], string>> = {
  nothing: "nothing",
  file: "a file that nixgen did not write",
  folder: "a folder",
  link: "a symbolic link",
  other: "something that is no file",
}

function inTheWay(path: string, { kind }: Entry, { folder }: Surroundings): Problem {
  return {
    code: kind === "link" ? "NG042" : "NG041",
    severity: "error",
    place: { file: join(folder, path) },
    message: `${found[kind]} stands in the way of a generated file`,
    hint: "move it away: nixgen never replaces what it did not write",
  }
}

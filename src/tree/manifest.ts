/**
 * `.nixgen-manifest.json`: every file of the output folder that nixgen wrote, and what it wrote.
 * It is what tells a generated file from one of the user's.
 */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type Problem, ProblemError } from "../problem.ts"
import { replaceFile } from "./disk.ts"

/** The manifest's name in the output folder. */
export const manifestName = ".nixgen-manifest.json"

const version = 1

/** The hash of each file by its path. */
export type Hashes = ReadonlyMap<string, string>

/** What was written. */
export interface Manifest {
  readonly files: Hashes
  /** What was being written when a build was interrupted: a file has its old or its new content. */
  readonly pending: Hashes
}

/**
 * Reads the manifest of an output folder; an empty one where there is none. Throws a `ProblemError`
 * (NG043) where it cannot be understood: without it, no file could be told to be nixgen's.
 */
export function readManifest(folder: string): Manifest {
  const file = join(folder, manifestName)
  if (!existsSync(file)) return { files: new Map(), pending: new Map() }
  const manifest = parsed(readFileSync(file, "utf8"))
  if (manifest === undefined) throw new ProblemError([unreadable(file)])
  return manifest
}

/** Replaces the manifest in one step. */
export function writeManifest(folder: string, manifest: Manifest): void {
  replaceFile(join(folder, manifestName), manifestText(manifest))
}

/** The manifest as it is written: paths in order, so that the same tree gives the same bytes. */
export function manifestText({ files, pending }: Manifest): string {
  const content = {
    version,
    files: sorted(files),
    ...(pending.size === 0 ? {} : { pending: sorted(pending) }),
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}

function sorted(hashes: Hashes): object {
  return Object.fromEntries([...hashes].toSorted(([left], [right]) => (left < right ? -1 : 1)))
}

function parsed(text: string): Manifest | undefined {
  try {
    const content: unknown = JSON.parse(text)
    if (!isObject(content) || content["version"] !== version) return undefined
    const files = hashesIn(content["files"])
    const pending = hashesIn(content["pending"] ?? {})
    return files === undefined || pending === undefined ? undefined : { files, pending }
  } catch {
    return undefined
  }
}

function hashesIn(value: unknown): Hashes | undefined {
  if (!isObject(value)) return undefined
  const hashes = new Map<string, string>()
  for (const [path, hash] of Object.entries(value)) {
    // a path that leads out of the folder is none that nixgen wrote
    if (typeof hash !== "string" || path.startsWith("/") || path.split("/").includes(".."))
      return undefined
    hashes.set(path, hash)
  }
  return hashes
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function unreadable(file: string): Problem {
  return {
    code: "NG043",
    severity: "error",
    place: { file },
    message: "the manifest of generated files cannot be understood",
    detail: "Without it, nixgen cannot tell its own files from yours, and touches none.",
    hint: "restore it from git, or move the whole folder away and build again",
  }
}

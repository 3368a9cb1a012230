/**
 * `.nixgen-manifest.json`: every file of the output folder that nixgen wrote, and what it wrote.
 * It is what tells a generated file from one of the user's.
 */
import { join } from "node:path"
import { type Problem, ProblemError, problem } from "../problems/problem.ts"
import { rememberedLast } from "../remembered.ts"
import { isNewer, ownVersion } from "../version.ts"
import { entryAt } from "./disk.ts"
import { sidesOf } from "./merge-conflict.ts"
import { isTreePath, manifestName } from "./tree-path.ts"

const version = 1

/** The hash of each file by its path. */
export type Hashes = ReadonlyMap<string, string>

/** What was written. */
export interface Manifest {
  /** As it stands on the disk; `undefined` where there is none. */
  readonly text: string | undefined
  /** The version of nixgen that wrote it; absent where there is none, or one that did not say so yet. */
  readonly nixgen?: string | undefined
  /**
   * The hashes of what nixgen wrote to each path. There are several where a build was interrupted, so
   * that a file has its old or its new content, and where two branches were merged.
   */
  readonly written: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Reads the manifest of an output folder; an empty one where there is none. One that git left with
 * conflicts is what both sides say: which of them holds for a file, the file itself proves. Throws a
 * `ProblemError` (NG043) where it cannot be understood: without it, no file could be told to be
 * nixgen's; NG042 where it is a symbolic link.
 */
export function readManifest(folder: string): Manifest {
  const file = join(folder, manifestName)
  const entry = entryAt(folder, manifestName)
  if (entry.kind === "nothing") return { text: undefined, written: new Map() }
  if (entry.kind === "link") throw new ProblemError([linked(file)])
  return manifestOf(entry.kind === "file" ? Buffer.from(entry.content).toString() : "", file)
}

const manifestOf = rememberedLast((text: string, file: string): Manifest => {
  const written = new Map<string, Set<string>>()
  const sides = (sidesOf(text) ?? [text]).map((side) => contentOf(side, file))
  for (const [path, hash] of sides.flatMap((side) => entriesIn(side, file)))
    written.set(path, new Set([...(written.get(path) ?? []), hash]))
  return { text, nixgen: oldest(sides.map(({ nixgen }) => nixgen)), written }
})

function oldest(versions: readonly (string | undefined)[]): string | undefined {
  return versions.reduce((one, other) => (isNewer(one, other) ? other : one))
}

/** What a manifest says beside the hashes of the files. */
export interface ManifestNotes {
  /** The hashes of what was there as well, until the files are in place. */
  readonly pending?: Manifest["written"]
  /** The version of nixgen that writes it; this one, where nothing else is said. */
  readonly nixgen?: string | undefined
}

/** The manifest as it is written: paths in order, so that the same tree gives the same bytes. */
export function manifestText(files: Hashes, notes: ManifestNotes = {}): string {
  const { pending = new Map(), nixgen } = { nixgen: ownVersion(), ...notes }
  const several = [...pending].map(([path, hashes]) => [path, [...hashes]] as const)
  const content = {
    version,
    nixgen,
    files: sorted([...files]),
    ...(pending.size === 0 ? {} : { pending: sorted(several) }),
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}

function sorted(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)))
}

/** What one text of a manifest has. */
interface Content {
  readonly nixgen: string | undefined
  readonly files: Readonly<Record<string, unknown>>
  readonly pending: Readonly<Record<string, unknown>>
}

function contentOf(text: string, file: string): Content {
  const content = parsed(text)
  const { nixgen, files, pending = {} } = content?.["version"] === version ? content : {}
  if (!isObject(files) || !isObject(pending)) throw new ProblemError([unreadable(file)])
  return { nixgen: typeof nixgen === "string" ? nixgen : undefined, files, pending }
}

/** Every path with a hash that a manifest has, of files that were written or about to be. */
function entriesIn(
  { files, pending }: Content,
  file: string,
): readonly (readonly [string, string])[] {
  return [...Object.entries(files), ...Object.entries(pending)].flatMap(([path, hashes]) =>
    [hashes].flat().map((hash) => {
      if (typeof hash !== "string" || !/^[0-9a-f]{64}$/.test(hash) || !isTreePath(path))
        throw new ProblemError([notOurs(file, path)])
      return [path, hash] as const
    }),
  )
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const content: unknown = JSON.parse(text)
    return isObject(content) ? content : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

const restore = "restore it from git, or move the whole folder away and build again"

function unreadable(file: string): Problem {
  return without(file, "the manifest of generated files cannot be understood")
}

/** NG043 for a folder that has generated files, and no manifest that says which these are. */
export function manifestGone(folder: string): Problem {
  return without(join(folder, manifestName), "the manifest of generated files is missing")
}

function without(file: string, message: string): Problem {
  return problem("NG043", {
    place: { file },
    message,
    detail: "Without it, nixgen cannot tell its own files from yours, and touches none.",
    hint: restore,
  })
}

function notOurs(file: string, path: string): Problem {
  return problem("NG043", {
    place: { file },
    message: `the manifest of generated files has an entry that nixgen never writes: ${JSON.stringify(path)}`,
    detail: "What it says of other files cannot be trusted either, so nixgen touches none.",
    hint: restore,
  })
}

function linked(file: string): Problem {
  return problem("NG042", {
    place: { file },
    message: "a symbolic link is where nixgen keeps its manifest of generated files",
    hint: "move it away: nixgen neither follows nor replaces it",
  })
}

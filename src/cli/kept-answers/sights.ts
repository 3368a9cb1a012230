/** What was seen on the disk by what an answer was made of, and whether it would be seen again. */
import { createHash } from "node:crypto"
import type { Stats } from "node:fs"
import { freshMark, markAt, markOf } from "../../output/marks.ts"
import { stagingPrefix } from "../../output/tree-path.ts"

/** Node's functions as they are before any are observed: to look is not to be seen looking. */
const disk = { ...process.getBuiltinModule("node:fs") }

/** What was seen at a path. */
export interface Sight {
  /** What no file has again once it was changed; absent where one changed so lately that it may. */
  readonly mark: string | undefined
  readonly seen: Readonly<Partial<Record<Look, string>>>
}

/** By absolute paths. */
export type Sights = ReadonlyMap<string, Sight>

/** The ways to look at a path. */
export type Look = keyof typeof looks

const looks = {
  /** What a file holds. */
  content: (path: string) => contentSum(disk.readFileSync(path)),
  /** What is there, behind links. */
  kind: (path: string) => kindOf(disk.statSync(path)),
  /** What is there, be it a link. */
  entry: (path: string) => {
    const found = disk.lstatSync(path)
    return found.isSymbolicLink() ? `link ${disk.readlinkSync(path)}` : kindOf(found)
  },
  names: (path: string) => namesIn(path, false),
  "names below": (path: string) => namesIn(path, true),
  "without links": (path: string) => disk.realpathSync.native(path),
  /** What builds under way have there, or builds that were killed. */
  staging: (path: string) =>
    disk
      .readdirSync(path)
      .filter((name) => name.startsWith(stagingPrefix))
      .join("/"),
  /** Whether it is the very file: for what is installed. */
  mark: (path: string) => freshMark(path).mark ?? "",
}

/** Looks that a mark says nothing of: they are about more than one path. */
const wide: ReadonlySet<string> = new Set<Look>(["names below", "without links"])

/** What a look gives; where it fails, why. */
export function lookAt(path: string, look: Look): string {
  try {
    return looks[look](path)
  } catch (error) {
    return failureOf(error)
  }
}

/** What is seen where nothing can be. */
export function failureOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : error
  // below what is no folder there is nothing either
  return code === "ENOTDIR" ? "ENOENT" : String(code)
}

/** What tells the content of a file from any other. */
export function contentSum(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("base64")
}

function kindOf(found: Stats): string {
  const { mode, size } = found
  return found.isFile() ? `${mode} ${size}` : String(mode)
}

function namesIn(path: string, isDeep: boolean): string {
  const entries = disk.readdirSync(path, {
    withFileTypes: true,
    recursive: isDeep,
    encoding: "utf8",
  })
  const names = entries.map((entry) => {
    const kinds = [entry.isFile(), entry.isDirectory(), entry.isSymbolicLink()]
    return `${entry.parentPath}/${entry.name} ${kinds.indexOf(true)}`
  })
  return contentSum(names.toSorted().join("\0"))
}

/** What would be seen now: the same with the mark of today, or nothing where it is something else. */
export function seenAgain(path: string, sight: Sight): Sight | undefined {
  const { mark, seen } = sight
  const isMarked = mark !== undefined && markAt(path) === mark
  const now = isMarked ? mark : markOf(path)
  for (const [look, value] of Object.entries(seen) as [Look, string][])
    if (!(isMarked && !wide.has(look)) && lookAt(path, look) !== value) return undefined
  return now === mark ? sight : { mark: now, seen }
}

/** All sights of several things; a path that was seen for two has the mark that it had first. */
export function merged(...parts: readonly Sights[]): Sights {
  const all = new Map<string, Sight>()
  for (const part of parts)
    for (const [path, { mark, seen }] of part) {
      const known = all.get(path)
      const isSame = known === undefined || known.mark === mark
      all.set(path, {
        mark: isSame ? mark : undefined,
        seen: { ...seen, ...known?.seen },
      })
    }
  return all
}

/**
 * What a command is about to do to the user's own files, noted before it begins: whoever comes after one
 * that was killed takes back what that did of it, unless it did all. What is generated needs none of this,
 * as the next build makes it anew.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs"
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path"
import * as z from "zod"
import { entryAt, obstacleBetween, unlessGone } from "./disk.ts"
import { writeDurably } from "./durable.ts"
import { type Move, takeBack } from "./move.ts"
import { leftIn, removeStaging } from "./staging.ts"
import { hashOf } from "./tree.ts"
import { stagingPrefix } from "./tree-path.ts"

/** A move, and the hash of what is there after it; `undefined` where nothing is. */
export interface NotedMove extends Move {
  readonly after: string | undefined
}

const name = "journal.json"

/** Notes moves in a staging folder: with paths from there, as the project may be elsewhere when they are read. */
export async function noteMoves(
  staging: string,
  moves: readonly NotedMove[],
  step: () => void,
): Promise<void> {
  const from = (path: string) => relative(staging, path)
  const noted = moves.map(({ file, root, before, kept, after }) => ({
    file: from(file),
    root: from(root),
    kept: from(kept),
    before,
    after,
  }))
  const content = JSON.stringify({ isDone: false, moves: noted })
  await writeDurably([{ file: join(staging, name), content }], step)
}

/** Notes that all of them were carried out: from here on, they are left as they are. */
export function noteDone(staging: string): void {
  const file = join(staging, name)
  const noted = notedIn(staging)
  if (noted === undefined) return
  writeFileSync(`${file}.done`, JSON.stringify({ ...noted, isDone: true }), { flag: "wx" })
  renameSync(`${file}.done`, file)
}

// a name of a file has no NUL, and systems take no more than some thousand characters
const path = z.string().regex(/^[^\0]{1,4000}$/)

const schema = z.object({
  isDone: z.boolean(),
  moves: z.array(
    z.object({
      file: path,
      root: path,
      kept: path,
      before: z.string().optional(),
      after: z.string().optional(),
    }),
  ),
})

function notedIn(staging: string): z.infer<typeof schema> | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(join(staging, name), "utf8")))
  } catch {
    // there is none, as a rule
    return undefined
  }
}

/**
 * Takes back what commands that were killed have done of their moves, and removes what they left; gives
 * the files that are as they were. Nothing outside of a folder is touched, nor what was edited since.
 */
export function takeBackInterrupted(folder: string, within: string): readonly string[] {
  if (obstacleBetween(within, folder) !== undefined) return []
  return unlessReadOnly(() => leftIn(folder)).flatMap((staging) => {
    const noted = notedIn(staging)
    const moves = (noted?.moves ?? []).map(({ file, root, kept, before, after }): NotedMove => ({
      file: resolve(staging, file),
      root: resolve(staging, root),
      kept: resolve(staging, kept),
      before,
      after,
      staged: undefined,
    }))
    // one that no command writes is not carried out in part, either
    if (noted === undefined || !areOwn(moves, within)) return []
    const taken = noted.isDone ? [] : takenBack(moves)
    for (const { kept } of moves) removeStaging(dirname(kept))
    removeStaging(staging)
    return taken
  })
}

/** Takes back those that were carried out, where others were not; gives their files. */
function takenBack(moves: readonly NotedMove[]): readonly string[] {
  const states = moves.map(stateOf)
  if (!states.includes("to come")) return []
  const done = moves.filter((_, index) => states[index] === "done").toReversed()
  return done.flatMap((move) => {
    // another command may take back the same
    const isTaken = unlessGone(() => {
      takeBack(move)
      return true
    })
    return isTaken === true ? [move.file] : []
  })
}

/** Whether a command has written them: each about another file, which it may change, and keeps by itself. */
function areOwn(moves: readonly NotedMove[], within: string): boolean {
  const paths = moves.flatMap(({ file, kept }) => [file, kept])
  try {
    return new Set(paths).size === paths.length && moves.every((move) => isOwn(move, within))
  } catch {
    // a path that no file system takes
    return false
  }
}

const notOurs = new Set(["..", ".git", "node_modules"])

function isOwn({ file, root, kept }: Move, within: string): boolean {
  const isKept = basename(dirname(kept)).startsWith(stagingPrefix)
  return isKept && [file, kept].every((each) => isBelow(within, each) && isBelow(root, each))
}

/** Whether a path leads to something in a folder, by no link and by nothing that is git's or npm's. */
function isBelow(folder: string, file: string): boolean {
  const way = relative(folder, file)
  const isInside = !isAbsolute(way) && !way.split(sep).some((each) => notOurs.has(each))
  return isInside && obstacleBetween(folder, dirname(file)) === undefined
}

/** Whether what is there is what a move has put there, with what was there before kept, or what that was. */
function stateOf({ file, before, after, kept }: NotedMove): "done" | "to come" | "edited since" {
  const found = hashAt(file)
  const isKept = before === undefined || hashAt(kept) === before
  if (found === after && isKept) return "done"
  return found === before ? "to come" : "edited since"
}

function hashAt(file: string): string | undefined {
  try {
    const entry = entryAt(dirname(file), basename(file))
    return entry.kind === "file" ? hashOf(entry.content) : undefined
  } catch {
    return "what cannot be read"
  }
}

/** Where nothing can be written, what was left stays for whoever writes there. */
function unlessReadOnly<Item>(find: () => readonly Item[]): readonly Item[] {
  try {
    return find()
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    if (["EROFS", "EACCES", "EPERM"].includes(code)) return []
    throw error
  }
}

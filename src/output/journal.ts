/**
 * What a command is about to do to the user's own files, noted before it begins: whoever comes after one
 * that was killed takes back what that did of it, unless it did all. What is generated needs none of this,
 * as the next build makes it anew.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path"
import * as z from "zod"
import { entryAt, unlessGone } from "./disk.ts"
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

const schema = z.object({
  isDone: z.boolean(),
  moves: z.array(
    z.object({
      file: z.string(),
      root: z.string(),
      kept: z.string(),
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
  return unlessReadOnly(() => leftIn(folder)).flatMap((staging) => {
    const noted = notedIn(staging)
    if (noted === undefined) return []
    const moves = noted.moves
      .map(({ file, root, kept, before, after }) => ({
        file: resolve(staging, file),
        root: resolve(staging, root),
        kept: resolve(staging, kept),
        before,
        after,
        staged: undefined,
      }))
      .filter((move) => isOwn(move, within))
    const done = moves.filter(isCarriedOut)
    const isWhole = noted.isDone || done.length === moves.length
    if (!isWhole) done.toReversed().forEach(takeBack)
    for (const { kept } of moves) removeStaging(dirname(kept))
    removeStaging(staging)
    return isWhole ? [] : done.map(({ file }) => file)
  })
}

function isOwn({ file, root, kept }: Move, within: string): boolean {
  const isKept = basename(dirname(kept)).startsWith(stagingPrefix)
  return isKept && [file, root, kept].every((path) => isBelow(within, path))
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way.split(sep)[0] !== ".." && !isAbsolute(way)
}

/** Whether what is there is what a move has put there, and what was there before is kept. */
function isCarriedOut({ file, before, after, kept }: NotedMove): boolean {
  const isKept = before === undefined ? existsSync(dirname(kept)) : hashAt(kept) === before
  return isKept && hashAt(file) === after
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

function hashAt(file: string): string | undefined {
  const entry = unlessGone(() => entryAt(dirname(file), basename(file)))
  return entry?.kind === "file" ? hashOf(entry.content) : undefined
}

/**
 * Trees that Nix had nothing to say of: what is the same again needs no evaluation. One empty file
 * for each, named by a hash of the tree, of the inputs that it was evaluated with, and of nixgen.
 */
import { createHash } from "node:crypto"
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { LocalInputs } from "../../evaluate/inputs.ts"
import { type GeneratedTree, hashOf } from "../../output/tree.ts"
import {
  cacheFolder,
  isOwnFolder,
  madeOwnFolder,
  passedName,
} from "../../source/modules/cache-folder.ts"
import { ownVersion } from "../../version.ts"

/** A tree, and what else decides about it. */
export interface Judged {
  /** The fleet's file, in whose project this is kept. */
  readonly file: string
  readonly tree: GeneratedTree
  readonly inputs: LocalInputs | undefined
}

/** So many trees are kept. */
const most = 100

/** Whether a tree has passed before. */
export function hasPassed(judged: Judged): boolean {
  const folder = folderOf(judged)
  return isOwnFolder(folder) && existsSync(join(folder, nameOf(judged)))
}

/** Notes that a tree has passed; where that cannot be kept, it is judged again. */
export function notePassed(judged: Judged): void {
  const folder = folderOf(judged)
  if (!madeOwnFolder(folder)) return
  try {
    writeFileSync(join(folder, nameOf(judged)), "")
    for (const name of oldest(folder)) rmSync(join(folder, name), { force: true })
  } catch {
    // another run may be clearing up, or the disk is full
  }
}

function folderOf({ file }: Judged): string {
  return join(cacheFolder(file), passedName)
}

function nameOf({ tree, inputs }: Judged): string {
  const files = [...tree].map(([path, { content, executable }]) => [
    path,
    hashOf(content),
    executable,
  ])
  const text = JSON.stringify([ownVersion(), inputs ?? null, files])
  return createHash("sha256").update(text).digest("hex")
}

/** What there is beyond the number that is kept, the oldest first. */
function oldest(folder: string): readonly string[] {
  const names = readdirSync(folder)
  if (names.length <= most) return []
  const times = names.map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }))
  const sorted = times.toSorted((one, other) => one.time - other.time)
  return sorted.slice(0, names.length - most).map(({ name }) => name)
}

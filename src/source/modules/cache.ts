/**
 * The JavaScript that was made of the user's files, kept for the next run: each run adds a pack of what it
 * has made, and puts all of them into one when they are many.
 *
 * What is kept will be run, so that it stands in a folder that nobody else may write to, and nothing
 * is taken from one that does not: there, every file is made JavaScript anew.
 */
import { existsSync, lstatSync, readdirSync, rmSync, statSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { isOwnFolder, madeOwnFolder, readOwnFile, replaceOwnFile } from "./cache-folder.ts"
import type { JavaScript } from "./made.ts"
import { type InPack, type Packed, hash, packOf, textsIn } from "./pack.ts"
import type { SourceText } from "./source-problems.ts"

/** Where JavaScript is kept between runs. */
export interface Cache {
  /** What was made of the very same text in the same way. */
  read(source: SourceText, way: string): JavaScript | undefined
  write(source: SourceText, way: string, made: JavaScript): void
  /** Puts on the disk what was written. */
  keep(): void
}

/** The cache in a folder. Where the folder cannot be used, it is empty and stays so. */
export function cacheIn(folder: string): Cache {
  const fresh = new Map<string, Packed>()
  let opened: Packs | undefined
  const packs = (): Packs => (opened ??= packsIn(folder))
  return {
    read(source, way) {
      const kept = packs().texts.get(source.file)
      // of a first run, no text is hashed for what is not there
      if (kept === undefined || kept.key !== keyOf(source, way)) return undefined
      const text = kept.read()
      return text === undefined ? undefined : JSON.parse(text)
    },
    write(source, way, made) {
      const { file } = source
      fresh.set(file, { file, key: keyOf(source, way), text: JSON.stringify(made) })
    },
    keep() {
      if (fresh.size > 0 && madeOwnFolder(folder)) add(fresh, packs(), folder)
      fresh.clear()
    },
  }
}

/** Whoever changes nixgen changes what it makes. */
const maker = (({ mtimeMs, size }) => `${process.version} ${mtimeMs} ${size}`)(
  statSync(fileURLToPath(import.meta.url)),
)

function keyOf({ text }: SourceText, way: string): string {
  return hash(JSON.stringify([maker, way, text]))
}

/** The packs of a folder, the oldest first, and the newest text of each file. */
interface Packs {
  readonly numbers: readonly number[]
  readonly texts: ReadonlyMap<string, InPack>
}

/** From so many on, they become one. */
const many = 8

const nameOf = (number: number): string => `pack-${number}`

function packsIn(folder: string): Packs {
  if (!isOwnFolder(folder)) return { numbers: [], texts: new Map() }
  const numbers = readdirSync(folder)
    .flatMap((name) => /^pack-(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .toSorted((left, right) => left - right)
  const texts = new Map<string, InPack>()
  for (const number of numbers)
    for (const text of textsIn(readOwnFile(join(folder, nameOf(number))) ?? Buffer.alloc(0)))
      texts.set(text.file, text)
  return { numbers, texts }
}

/** Adds a pack; the first one, and one that takes the place of many, rid the folder of what is of no use. */
function add(fresh: ReadonlyMap<string, Packed>, packs: Packs, folder: string): void {
  const { numbers } = packs
  const name = nameOf((numbers.at(-1) ?? 0) + 1)
  const isOneOfMany = numbers.length > 0 && numbers.length < many
  const texts = isOneOfMany ? [] : stillOfUse(packs, fresh)
  const isKept = replaceOwnFile(join(folder, name), packOf([...texts, ...fresh.values()]))
  if (isKept && !isOneOfMany) prune(folder, name)
}

/** The texts that were not written anew, of files that are still there. */
function stillOfUse({ texts }: Packs, fresh: ReadonlyMap<string, Packed>): readonly Packed[] {
  return [...texts.values()].flatMap((kept) => {
    const { file, key } = kept
    if (fresh.has(file) || !existsSync(file)) return []
    const text = kept.read()
    return text === undefined ? [] : [{ file, key, text }]
  })
}

/** Takes away all but a pack, and what another run may be about to put in the place of one. */
function prune(folder: string, pack: string): void {
  const writtenAt = (name: string) =>
    lstatSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs
  const since = (writtenAt(pack) ?? 0) - longestWrite
  for (const name of readdirSync(folder)) {
    const isHalf = /\.\d+$/.test(name) && (writtenAt(name) ?? 0) > since
    if (name !== pack && !isHalf) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** What was begun so many milliseconds before was left by a run that was killed. */
const longestWrite = 600_000

/**
 * The JavaScript that was made of the user's files, kept for the next run: one entry for each file.
 *
 * What is kept will be run, so that it stands in a folder that nobody else may write to, and nothing
 * is taken from one that does not: there, every file is made JavaScript anew.
 */
import { createHash } from "node:crypto"
import { existsSync, readdirSync, rmSync, statSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import {
  answersName,
  compiledName,
  evaluationsName,
  isOwnFolder,
  madeOwnFolder,
  passedName,
  readOwnFile,
  replaceOwnFile,
} from "./cache-folder.ts"
import type { JavaScript } from "./made.ts"
import type { SourceText } from "./source-problems.ts"

/** Where JavaScript is kept between runs. */
export interface Cache {
  /** What was made of the very same text in the same way. */
  read(source: SourceText, way: string): JavaScript | undefined
  write(source: SourceText, way: string, made: JavaScript): void
}

/** What an entry holds. */
interface Entry {
  /** What it depends on, beside the file. */
  readonly key: string
  readonly file: string
  readonly made: JavaScript
}

/**
 * The cache in a folder. Where the folder cannot be used, it is empty and stays so. With the first thing
 * that is written to it, what is of no use there goes; that once is enough for runs that follow each other.
 */
export function cacheIn(folder: string, isFirst = true): Cache {
  let isUsable: boolean | undefined
  let isPruned = !isFirst
  const usable = (): boolean => (isUsable ??= isOwnFolder(folder))
  return {
    read(source, way) {
      if (!usable()) return undefined
      const entry = readEntry(join(folder, nameOf(source.file)))
      return entry?.file === source.file && entry.key === keyOf(source, way)
        ? entry.made
        : undefined
    },
    write(source, way, made) {
      isUsable = madeOwnFolder(folder)
      if (!isUsable) return
      if (!isPruned) prune(folder)
      isPruned = true
      const { file } = source
      writeEntry(join(folder, nameOf(file)), { key: keyOf(source, way), file, made })
    },
  }
}

/** Whoever changes nixgen changes what it makes. */
const maker = (({ mtimeMs, size }) => `${process.version} ${mtimeMs} ${size}`)(
  statSync(fileURLToPath(import.meta.url)),
)

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex")
}

function nameOf(file: string): string {
  return `${hash(file).slice(0, 32)}.json`
}

function keyOf({ text }: SourceText, way: string): string {
  return hash(JSON.stringify([maker, way, text]))
}

/** An entry as it was written, or nothing: halves of files count for none. */
function readEntry(path: string): Entry | undefined {
  const text = readOwnFile(path)?.toString() ?? ""
  const end = text.indexOf("\n")
  const body = text.slice(end + 1)
  return text.slice(0, end) === hash(body) ? JSON.parse(body) : undefined
}

function writeEntry(path: string, entry: Entry): void {
  const body = JSON.stringify(entry)
  replaceOwnFile(path, `${hash(body)}\n${body}`)
}

/** Takes away what is no entry, and the entries of files that are gone. */
function prune(folder: string): void {
  const others = [answersName, compiledName, evaluationsName, passedName]
  for (const name of readdirSync(folder).filter((each) => !others.includes(each))) {
    const path = join(folder, name)
    const entry = name.endsWith(".json") ? readEntry(path) : undefined
    // a file that another run is about to put in its place ends with a number
    const isKept = entry === undefined ? /\.\d+$/.test(name) : existsSync(entry.file)
    if (!isKept) rmSync(path, { recursive: true, force: true })
  }
}

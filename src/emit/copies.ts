/** The user's files that are taken along, read: a file, or every file of a folder. */
import { existsSync, lstatSync } from "node:fs"
import { readFile, readdir, realpath, stat } from "node:fs/promises"
import { basename, dirname, join, relative, sep } from "node:path"
import { appendAll } from "../append.ts"
import type { Copy } from "./emitted.ts"
import { isInside, realPath } from "../files/folders.ts"
import { type PendingFiles, isGoing, pendingPath } from "../files/pending.ts"
import { type Problem, problem } from "../problems/problem.ts"
import { nearest } from "../problems/suggest.ts"
import { withPlainLineEnds } from "../output/line-endings.ts"
import type { GeneratedFile } from "../output/tree.ts"
import { isTreePath } from "../output/tree-path.ts"

/** A file of the tree, and the copy that it is, if it is one. */
export interface Printed extends GeneratedFile {
  readonly path: string
  readonly copy?: Copy
  /** The file that it is a copy of. */
  readonly from?: string
}

/** The files that were read, and what is wrong with others. */
interface Read {
  readonly files: Printed[]
  readonly problems: Problem[]
  readonly pending: PendingFiles
}

/** A file or folder to be read. */
interface Source {
  readonly copy: Copy
  /** Its path in the tree, and on the disk, there without symbolic links. */
  readonly path: string
  readonly real: string
  /** The folder that is copied, which nothing in it may lead out of. */
  readonly top: string
}

/** Above this, a file in every clone and in the store of every machine is worth a thought. */
const large = 10 * 1024 ** 2

/** As much as Node reads at once. */
const largest = 2 * 1024 ** 3 - 1

/** What is known of the disk beside what is on it. */
export interface CopyOptions {
  /** Files of the user's as they are about to be. */
  readonly pending: PendingFiles
  /** The folder that the tree is written to, where it is written, without symbolic links above it. */
  readonly out?: string | undefined
}

/** A folder that may come to be with this build: only what is there already is looked at, which stays as it is. */
export function realFolder(folder: string): string {
  return join(realPath(dirname(folder)), basename(folder))
}

/**
 * Reads what is to be copied. Problems: NG006 it is not there or cannot be read; NG052 it is outside
 * of the project, or generated itself; NG053 it is nothing that can be copied; NG054 it is very large.
 */
export async function readCopy(
  copy: Copy,
  { pending, out }: CopyOptions,
): Promise<{ readonly files: readonly Printed[]; readonly problems: readonly Problem[] }> {
  const read: Read = { files: [], problems: [], pending }
  try {
    const alone = comingFile(copy, pending)
    if (alone !== undefined) return { files: [alone], problems: [] }
    const real = await realpath(copy.source)
    if (isGoing(real, pending)) return { files: [], problems: [gone(copy)] }
    const isOutside = copy.root !== undefined && !isInside(await realpath(copy.root), real)
    if (isOutside) read.problems.push(outside(copy))
    else if (out !== undefined && isGenerated(copy, real, out)) read.problems.push(generated(copy))
    else {
      await readSource({ copy, path: copy.path, real, top: real }, read)
      appendAll(read.files, comingFiles(copy, real, pending))
    }
  } catch (error) {
    read.problems.push(await unreadable(copy, copy.source, error))
  }
  const isEmpty = read.files.length === 0 && read.problems.length === 0
  return isEmpty ? { ...read, problems: [uncopied(copy, copy.source, "has no files in it")] } : read
}

/** A file that is not there yet, as it is about to be. */
function comingFile(copy: Copy, pending: PendingFiles): Printed | undefined {
  if (pending.size === 0 || existsSync(copy.source)) return undefined
  const from = pendingPath(copy.source)
  const text = pending.get(from)
  if (text === undefined) return undefined
  return coming(copy, copy.path, from, text)
}

function coming(copy: Copy, path: string, from: string, text: string): Printed {
  return { path, content: Buffer.from(text), executable: false, copy, from }
}

/** The files of a folder that are not there yet. */
function comingFiles(copy: Copy, folder: string, pending: PendingFiles): readonly Printed[] {
  return [...pending].flatMap(([from, text]) => {
    if (text === undefined || !from.startsWith(`${folder}${sep}`) || existsSync(from)) return []
    const path = `${copy.path}/${relative(folder, from).split(sep).join("/")}`
    return [coming(copy, path, from, text)]
  })
}

async function readSource(source: Source, read: Read): Promise<void> {
  const { copy, path, real } = source
  const found = await stat(real)
  if (found.isDirectory()) return await readFolder(source, read)
  if (!found.isFile()) {
    read.problems.push(uncopied(copy, real, `is ${kindOf(found)}, not a file`))
    return
  }
  if (found.size > large) read.problems.push(tooLarge(copy, real, found.size))
  if (found.size > largest) {
    read.problems.push(uncopied(copy, real, "has more than a file of the tree can have"))
    return
  }
  const executable = (found.mode & 0o100) !== 0
  const text = read.pending.get(real)
  const given = text === undefined ? await readFile(real) : Buffer.from(text)
  const content = copy.isText === true ? withPlainLineEnds(given) : given
  read.files.push({ path, content, executable, copy, from: real })
}

/** One after the other: thousands of files at once would be more than a process may have open. */
async function readFolder({ copy, path, real, top }: Source, read: Read): Promise<void> {
  const entries = await readdir(real, { encoding: "buffer", withFileTypes: true })
  const sorted = entries.toSorted((left, right) => Buffer.compare(left.name, right.name))
  for (const entry of sorted) {
    const name = entry.name.toString()
    // git takes nothing along that has this name: it is a repository's own
    if (name === ".git") continue
    if (!Buffer.from(name).equals(entry.name)) {
      const message = `holds a file whose name is not UTF-8: ${JSON.stringify(name)}`
      read.problems.push(uncopied(copy, real, message))
      continue
    }
    const inner = { copy, path: `${path}/${name}`, real: join(real, name), top }
    if (isGoing(inner.real, read.pending)) continue
    if (!isTreePath(inner.path)) {
      const message = "has a name that no generated file can have: git needs it, or Windows does"
      read.problems.push(uncopied(copy, inner.real, message))
      continue
    }
    const way = entry.isSymbolicLink() ? await linked(inner, read) : inner
    if (way !== undefined) await readSource(way, read)
  }
}

/** What a link in a folder leads to, which has to be in the same folder, but not around the link. */
async function linked(source: Source, read: Read): Promise<Source | undefined> {
  const { copy, real: link, top } = source
  const real = await realpath(link).catch(async (error: unknown) => {
    read.problems.push(await unreadable(copy, link, error))
  })
  if (real === undefined) return undefined
  if (!isInside(top, real)) {
    read.problems.push(uncopied(copy, link, "is a symbolic link that leads out of the folder"))
  } else if (isInside(real, dirname(link))) {
    read.problems.push(uncopied(copy, link, "is a symbolic link to a folder that it is in"))
  } else return { ...source, real }
  return undefined
}

type Found = Awaited<ReturnType<typeof stat>>

const kinds: readonly (readonly [is: (found: Found) => boolean, told: string])[] = [
  [(found) => found.isFIFO(), "a pipe"],
  [(found) => found.isSocket(), "a socket"],
  [() => true, "a device"],
]

function kindOf(found: Found): string {
  return kinds.find(([is]) => is(found))?.[1] ?? ""
}

/** Whether a copy is of the generated tree. Where the definitions are in that folder, so may be what is theirs. */
function isGenerated({ place }: Copy, real: string, out: string): boolean {
  if (!isInside(out, real) && !isInside(real, out)) return false
  return place === undefined || !isInside(out, realPath(place.file))
}

function generated({ source, place }: Copy): Problem {
  return problem("NG052", {
    place,
    message: `${source} is generated, or holds what is`,
    detail: "Each build would take along what the one before has written.",
    hint: "name what it was made of, or write the same definition here",
  })
}

function outside({ source, place }: Copy): Problem {
  return problem("NG052", {
    place,
    message: `${source} leads out of the project by a symbolic link`,
    hint: "put the file itself into the project",
  })
}

function uncopied({ place }: Copy, file: string, message: string): Problem {
  return problem("NG053", {
    place,
    message: `${file} ${message}`,
    hint: "only files can be taken along, and folders of files",
  })
}

function tooLarge({ place }: Copy, file: string, size: number): Problem {
  return problem("NG054", {
    place,
    message: `${file} has ${Math.round(size / 1024 ** 2)} MiB`,
    detail: "It is in every clone of the generated tree, and in the store of who evaluates it.",
    hint: "let Nix fetch it where it is needed, with pkgs.fetchurl",
  })
}

function gone({ place, source }: Copy): Problem {
  return problem("NG006", {
    place,
    message: `${source} is moved or removed with this change`,
    hint: "name what is there afterwards, or nothing of it",
  })
}

async function unreadable({ place }: Copy, source: string, error: unknown): Promise<Problem> {
  const isLink = lstatSync(source, { throwIfNoEntry: false })?.isSymbolicLink() === true
  const code = error instanceof Error && "code" in error ? error.code : undefined
  const near = code === "ENOENT" && !isLink ? await nearName(source) : undefined
  return problem("NG006", {
    place,
    message:
      messages[isLink && code === "ENOENT" ? "dangling" : String(code)]?.(source) ??
      `${source} cannot be read: ${String(error)}`,
    hint:
      near === undefined
        ? "the path is relative to the file that it is written in"
        : `did you mean "${near}"?`,
  })
}

const messages: Readonly<Record<string, (source: string) => string>> = {
  dangling: (source) => `${source} is a symbolic link that leads to nothing`,
  ENOENT: (source) => `there is no file ${source}`,
  ELOOP: (source) => `${source} is a symbolic link that leads to itself`,
}

/** The name in the same folder that was probably meant. */
async function nearName(source: string): Promise<string | undefined> {
  const names = await readdir(dirname(source)).catch(() => [])
  return nearest(basename(source), names)
}

/**
 * Answers that are kept for the next run of the same command: while all that was seen for one would be
 * seen again, it is the answer still, and nothing has to be loaded to give it.
 */
import { join } from "node:path"
import { crc32 } from "node:zlib"
import {
  answersName,
  cacheFolder,
  isOwnFolder,
  madeOwnFolder,
  readOwnFile,
  replaceOwnFile,
} from "../../source/modules/cache-folder.ts"
import type { WholeBuild } from "../changed-hosts/whole-build.ts"
import type { ExitStatus } from "../outcome/exit-status.ts"
import { type Request, nameOf } from "./request.ts"
import { type Sight, type Sights, seenAgain } from "./sights.ts"
import { summedContent, withSum } from "./summed.ts"

/** How a command ended, and what that depends on. */
export interface KeptAnswer {
  readonly status: ExitStatus
  /** What was written, in turn: to standard output, 1, or to standard error, 2. */
  readonly written: readonly (readonly [stream: 1 | 2, text: string])[]
  readonly sights: Sights
}

/** A build whose hosts can be built again by themselves, and what git has to do with it. */
export interface KeptBuild extends WholeBuild {
  /** The file in which git keeps what it tracks, where there is one. */
  readonly index?: string | undefined
}

/** An answer that was given before, and what is seen otherwise by now: where that is nothing, it holds. */
export interface FormerAnswer {
  readonly answer: KeptAnswer
  /** Paths, each of which is a host's own file, or git's. */
  readonly changed: readonly string[]
  /** What was built; it is there where something has changed. */
  readonly whole?: KeptBuild
}

/** The folder of the answers for the folder that a command is run in. */
export function answersFolder({ directory }: Pick<Request, "directory">): string {
  return join(cacheFolder(join(directory, "fleet.ts")), answersName)
}

/** What is kept in a file. */
type Kept = KeptAnswer & {
  /** The sum of what was built, which is kept beside it, as it is seldom read. */
  readonly whole?: number | undefined
}

/** The answer that was given before, if it holds or nearly does; nothing where it has to be found. */
export function formerAnswer(request: Request): FormerAnswer | undefined {
  const folder = answersFolder(request)
  const file = join(folder, nameOf(request))
  const answer = isOwnFolder(folder) ? decoded(readOwnFile(file)) : undefined
  if (answer === undefined) return undefined
  let whole: KeptBuild | undefined
  const mayChange = (path: string): boolean => {
    whole ??= wholeOf(answer, file)
    return whole !== undefined && (Object.hasOwn(whole.hosts, path) || path === whole.index)
  }
  const now = seenNow(answer.sights, mayChange)
  if (now === undefined) return undefined
  const { sights, changed } = now
  // by their marks alone, the next run sees sooner that nothing has changed
  if (changed.length === 0 && sights !== answer.sights)
    replaceOwnFile(file, encoded({ ...answer, sights }))
  return { answer, changed, ...(whole && { whole }) }
}

/** Keeps an answer, and what was built; gives its file, or nothing where none can be kept. */
export function keepAnswer(
  request: Request,
  answer: KeptAnswer,
  whole?: KeptBuild,
): string | undefined {
  const folder = answersFolder(request)
  if (!madeOwnFolder(folder)) return undefined
  const file = join(folder, nameOf(request))
  const text = whole && textOf(whole)
  if (text !== undefined) replaceOwnFile(besideOf(file), text)
  replaceOwnFile(file, encoded({ ...answer, whole: text === undefined ? undefined : crc32(text) }))
  return file
}

/** As JSON, which has not all numbers. */
function textOf(whole: KeptBuild): string | undefined {
  try {
    return JSON.stringify(whole)
  } catch {
    return undefined
  }
}

const beside = ".whole"

/** Where what was built is kept, beside the file of an answer. */
export function besideOf(file: string): string {
  return `${file}${beside}`
}

/** Whether a file is such a one. */
export function isBeside(file: string): boolean {
  return file.endsWith(beside)
}

/** What was built for an answer; nothing where it is not as it was written. */
function wholeOf({ whole }: Kept, file: string): KeptBuild | undefined {
  const kept = whole === undefined ? undefined : readOwnFile(besideOf(file))
  return kept !== undefined && crc32(kept) === whole ? JSON.parse(kept.toString()) : undefined
}

/**
 * The same sights, with what is known by its mark now, and the paths of which something else is seen; nothing
 * where others have changed than may.
 */
function seenNow(
  sights: Sights,
  mayChange: (path: string) => boolean,
): { readonly sights: Sights; readonly changed: readonly string[] } | undefined {
  let isSame = true
  const now = new Map<string, Sight>()
  const changed: string[] = []
  for (const [path, sight] of sights) {
    const seen = seenAgain(path, sight)
    if (seen === undefined && !mayChange(path)) return undefined
    if (seen === undefined) changed.push(path)
    else now.set(path, seen)
    isSame &&= seen === sight
  }
  return { sights: isSame ? sights : now, changed }
}

function encoded({ sights, ...answer }: Kept): Buffer {
  return withSum(JSON.stringify({ ...answer, sights: [...sights] }))
}

/** Nothing where it is not as it was written. */
function decoded(kept: Buffer | undefined): Kept | undefined {
  const content = kept && summedContent(kept)
  if (content === undefined) return undefined
  const { sights, ...answer } = JSON.parse(content.toString())
  return { ...answer, sights: new Map(sights) }
}

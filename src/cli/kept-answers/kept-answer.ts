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
import type { ExitStatus } from "../exit-status.ts"
import { type Request, nameOf } from "./request.ts"
import { type Sight, type Sights, seenAgain } from "./sights.ts"

/** How a command ended, and what that depends on. */
export interface KeptAnswer {
  readonly status: ExitStatus
  /** What was written, in turn: to standard output, 1, or to standard error, 2. */
  readonly written: readonly (readonly [stream: 1 | 2, text: string])[]
  readonly sights: Sights
  /** What was built, where a few of its hosts can be built again by themselves. */
  readonly whole?: WholeBuild | undefined
}

/** A build of one fleet that came out right: what there is to know of it beside what was seen. */
export interface WholeBuild {
  /** The files of its hosts, which no other module imports, with their names. */
  readonly hosts: Readonly<Record<string, string>>
  /** What there is to know of the fleet where a host is made by itself, as JSON: it is read where it is needed. */
  readonly around: string
  /** The file in which git keeps what it tracks, where there is one. */
  readonly index?: string | undefined
}

/** An answer that was given before, and what is seen otherwise by now: where that is nothing, it holds. */
export interface FormerAnswer {
  readonly answer: KeptAnswer
  /** Paths, each of which is a host's own file, or git's. */
  readonly changed: readonly string[]
}

/** The folder of the answers for the folder that a command is run in. */
export function answersFolder({ directory }: Pick<Request, "directory">): string {
  return join(cacheFolder(join(directory, "fleet.ts")), answersName)
}

/** The answer that was given before, if it holds or nearly does; nothing where it has to be found. */
export function formerAnswer(request: Request): FormerAnswer | undefined {
  const folder = answersFolder(request)
  const file = join(folder, nameOf(request))
  const kept = isOwnFolder(folder) ? readOwnFile(file) : undefined
  const answer = kept && decoded(kept)
  const again = answer && seenNow(answer)
  if (answer === undefined || again === undefined) return undefined
  const { sights, changed } = again
  // by their marks alone, the next run sees sooner that nothing has changed
  if (changed.length === 0 && sights !== answer.sights)
    replaceOwnFile(file, encoded({ ...answer, sights }))
  return { answer, changed }
}

/** Keeps an answer; gives its file, or nothing where none can be kept. */
export function keepAnswer(request: Request, answer: KeptAnswer): string | undefined {
  const folder = answersFolder(request)
  if (!madeOwnFolder(folder)) return undefined
  const file = join(folder, nameOf(request))
  replaceOwnFile(file, encoded(answer))
  return file
}

/**
 * The same sights, with what is known by its mark now, and the paths of which something else is seen; nothing
 * where that is more than hosts can be built by themselves for.
 */
function seenNow({
  sights,
  whole,
}: KeptAnswer): { readonly sights: Sights; readonly changed: readonly string[] } | undefined {
  let isSame = true
  const now = new Map<string, Sight>()
  const changed: string[] = []
  for (const [path, sight] of sights) {
    const seen = seenAgain(path, sight)
    if (seen === undefined) {
      const isHost = whole !== undefined && Object.hasOwn(whole.hosts, path)
      if (!isHost && path !== whole?.index) return undefined
      changed.push(path)
      continue
    }
    isSame &&= seen === sight
    now.set(path, seen)
  }
  return { sights: isSame ? sights : now, changed }
}

function encoded({ sights, ...answer }: KeptAnswer): string {
  const text = JSON.stringify({ ...answer, sights: [...sights] })
  return `${crc32(text)}\n${text}`
}

/** Nothing where it is not as it was written. */
function decoded(kept: Buffer): KeptAnswer | undefined {
  const end = kept.indexOf("\n")
  const content = kept.subarray(end + 1)
  if (end < 0 || kept.subarray(0, end).toString() !== String(crc32(content))) return undefined
  const { sights, ...answer } = JSON.parse(content.toString())
  return { ...answer, sights: new Map(sights) }
}

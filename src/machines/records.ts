/**
 * What is kept of a run that works on many machines: all that was heard of each, in a file, and how
 * each one ended, for the next run to go on from.
 */
import { createHash } from "node:crypto"
import { closeSync, existsSync, openSync, readFileSync, writeSync } from "node:fs"
import { join } from "node:path"
import * as z from "zod"
import { cacheFolder, madeOwnFolder, replaceOwnFile } from "../source/modules/cache-folder.ts"

/** What is kept of a run. */
export interface Records {
  /** Where it is kept. */
  readonly folder: string
  /** The file of a host. */
  readonly logOf: (host: string) => string
  /** Adds a line to the file of a host; its first line begins the file anew. */
  readonly note: (host: string, line: string) => void
  /** Notes that a host has ended, and whether that went well. */
  readonly noteEnd: (host: string, isDone: boolean) => void
}

/** What was done by the last run of a command. */
interface Done {
  /** A hash of what was to be done, to the letter: what else than the hosts decides about it. */
  readonly work: string
  readonly hosts: readonly string[]
}

const doneSchema = z.strictObject({ work: z.string(), hosts: z.array(z.string()) })

/** Where the logs of a command are: with all else that is kept for a fleet's project. */
export function logFolder(fleetFile: string, command: string): string {
  return join(cacheFolder(fleetFile), "logs", command)
}

/** The hosts that ended well in the last run, where it did the same work; nothing where it did other. */
export function doneBefore(folder: string, work: string): readonly string[] | undefined {
  const found = readDone(folder)
  return found?.work === hashOf(work) ? found.hosts : undefined
}

/** A command line may hold what nobody else should read. */
function hashOf(work: string): string {
  return createHash("sha256").update(work).digest("hex")
}

function readDone(folder: string): Done | undefined {
  const file = join(folder, "last-run.json")
  if (!existsSync(file)) return undefined
  try {
    return doneSchema.parse(JSON.parse(readFileSync(file, "utf8")))
  } catch {
    return undefined
  }
}

/** Begins to keep what a run does, on top of what was done before; nothing where it cannot be kept. */
export function keepRecords(
  folder: string,
  work: string,
  before: readonly string[],
): Records | undefined {
  if (!madeOwnFolder(folder)) return undefined
  const done = [...before]
  const files = new Map<string, number>()
  const logOf = (host: string) => join(folder, `${host}.log`)
  const fileOf = (host: string) => {
    const open = files.get(host) ?? openSync(logOf(host), "w", 0o600)
    files.set(host, open)
    return open
  }
  const keep = () =>
    replaceOwnFile(
      join(folder, "last-run.json"),
      JSON.stringify({ work: hashOf(work), hosts: done }),
    )
  keep()
  return {
    folder,
    logOf,
    note: (host, line) => writeSync(fileOf(host), `${line}\n`),
    noteEnd: (host, isDone) => {
      const file = files.get(host)
      if (file !== undefined) closeSync(file)
      files.delete(host)
      if (!isDone) return
      done.push(host)
      keep()
    },
  }
}

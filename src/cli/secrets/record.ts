/**
 * `secrets/record.json`: what encrypted files do not say themselves. Those of age tell nobody for whom
 * they are, and none tells what definition its value was made for.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as z from "zod"
import { hasHash } from "../../output/line-endings.ts"
import { sidesOf } from "../../output/merge-conflict.ts"
import { type Problem, problem } from "../../problems/problem.ts"
import { bytesAt } from "./bytes.ts"

/** Where it is, from the fleet's folder. */
export const recordFile = "secrets/record.json"

const entrySchema = z.strictObject({
  /** The hash of the file that this is about: of another one nothing is known. */
  sha256: z.string(),
  recipients: z.array(z.string()).optional(),
  /** The hash of the definition that the value was made for. */
  definition: z.string().optional(),
  /** The hashes of the files of other secrets that the value was made of, by their paths. */
  madeOf: z.record(z.string(), z.string()).optional(),
})

const recordSchema = z.record(z.string(), entrySchema)

/** What is known of a file. */
export type RecordEntry = z.output<typeof entrySchema>

/** What is known of the files, by their paths from the fleet's folder. */
export type SecretRecord = Readonly<Record<string, RecordEntry>>

/**
 * The record of a fleet. Problems: NG536 it cannot be read, and nothing is known then; or a merge has left two
 * sides in it, of which is known what is of the files that are there.
 */
export function readRecord(folder: string): {
  readonly record: SecretRecord
  readonly text: string | undefined
  readonly problems: readonly Problem[]
} {
  const file = join(folder, recordFile)
  const text = textOf(file)
  if (text === undefined) return { record: {}, text, problems: [] }
  const record = recordIn(text)
  if (record !== undefined) return { record, text, problems: [] }
  const merged = mergedRecord(text, folder)
  return {
    record: merged ?? {},
    text,
    problems: [merged === undefined ? unreadable(file) : undecided(file)],
  }
}

/**
 * What both sides of a merge's conflict say: of each file the entry that is about it as it is. Nothing where
 * there is no conflict, or a side is no record.
 */
function mergedRecord(text: string, folder: string): SecretRecord | undefined {
  const sides = sidesOf(text)?.map(recordIn)
  if (sides === undefined) return undefined
  const [ours, theirs] = sides
  if (ours === undefined || theirs === undefined) return undefined
  const paths = [...new Set([ours, theirs].flatMap((side) => Object.keys(side)))]
  const entries = paths.flatMap((path) => {
    const bytes = bytesAt(join(folder, path))
    const entry = [ours[path], theirs[path]].find((each) => isAbout(each, bytes))
    return entry === undefined ? [] : [[path, entry] as const]
  })
  return Object.fromEntries(entries)
}

function isAbout(entry: RecordEntry | undefined, bytes: Uint8Array | undefined): boolean {
  return bytes !== undefined && hasHash(bytes, entry?.sha256)
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8")
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined
    if (code === "ENOENT") return undefined
    // a folder is no record
    if (code === "EISDIR") return ""
    throw error
  }
}

function recordIn(text: string): SecretRecord | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

function unreadable(file: string): Problem {
  return problem("NG536", {
    place: { file },
    message: "this is not what nixgen writes of the fleet's secrets",
    hint: "resolve what a merge has left in it, or remove it: `nixgen secrets rekey` writes it anew",
  })
}

function undecided(file: string): Problem {
  return problem("NG536", {
    place: { file },
    message: "a merge has left both sides in the record of the fleet's secrets",
    hint: "`nixgen secrets rekey` writes what both say of the files that are there",
  })
}

/** The record as it is written: in the order of the files, whoever added one last. */
export function recordText(record: SecretRecord): string {
  const sorted = Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`
}

/** Writing encrypted files, what is said publicly of them, and the record: all of a run, or nothing. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { definitionHash } from "../../encryption/generated.ts"
import { type FileBeside, type Plan, planTree } from "../../output/plan.ts"
import { hashOf } from "../../output/tree.ts"
import { changedMeanwhile } from "../../output/changed-meanwhile.ts"
import { type WriteOptions, writeTrees } from "../../output/write.ts"
import { ProblemError } from "../../problems/problem.ts"
import { shown } from "../../problems/text.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { bytesAt } from "./bytes.ts"
import { type EncryptedFile, pathOfFile } from "./fleet-secrets.ts"
import {
  type RecordEntry,
  type SecretRecord,
  readRecord,
  recordFile,
  recordText,
} from "./record.ts"
import { recipientIn } from "./stored.ts"

/** An encrypted file as it is to be. */
export interface NewSecret {
  readonly file: EncryptedFile
  readonly text: string
  /** Whether its value is one that was made for its definition now. */
  readonly isMade?: boolean
  /** What is said publicly, by the path from the fleet's folder. */
  readonly beside?: Readonly<Record<string, string>>
}

/** Paths as they are told. */
export interface Written {
  readonly created: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

/** What is to be known of a writing beside the files. */
interface WriteSecretsOptions extends Pick<WriteOptions, "step"> {
  /** Folders of fleets whose record is written in any case. */
  readonly records?: readonly string[]
}

/**
 * Writes files of secrets. All new ones are on the disk before the first old one is replaced, and what
 * was there is readable until it is; whoever is interrupted loses neither.
 */
export async function writeSecrets(
  secrets: readonly NewSecret[],
  { directory, signal, tell }: Terminal,
  { records = [], step }: WriteSecretsOptions = {},
): Promise<Written> {
  const plans = [...byFolder(secrets, records)].map(([folder, all]) => planFor(folder, all))
  const waiting = (folder: string, other: string) =>
    tell(`${shown(folder, directory)}: waiting for another command, ${other} …`)
  signal.throwIfAborted()
  if (!(await writeTrees(plans, { waiting, signal, step })))
    throw new ProblemError(plans.map(({ folder }) => changedMeanwhile(folder)))
  const files = plans.flatMap(({ beside }) => beside)
  const paths = (isWanted: (file: FileBeside) => boolean) =>
    files.filter(isWanted).map(({ file }) => shown(file, directory))
  return {
    created: paths(({ before }) => before === undefined),
    changed: paths(({ before }) => before !== undefined),
    removed: [],
  }
}

function byFolder(
  secrets: readonly NewSecret[],
  records: readonly string[],
): ReadonlyMap<string, readonly NewSecret[]> {
  const folders = new Map<string, NewSecret[]>(records.map((folder) => [folder, []]))
  for (const each of secrets) {
    const { folder } = each.file.fleet
    const all = folders.get(folder)
    if (all === undefined) folders.set(folder, [each])
    else all.push(each)
  }
  return folders
}

function planFor(folder: string, secrets: readonly NewSecret[]): Plan {
  const { record, text } = readRecord(folder)
  const anew = new Map(secrets.map((each) => [each.file.file, hashOf(Buffer.from(each.text))]))
  const hashIn = (path: string) => anew.get(path) ?? hashAt(join(folder, path))
  const isThere = ([path]: readonly [string, RecordEntry]) => existsSync(join(folder, path))
  // of a file that is gone there is nothing to know
  const there = Object.fromEntries(Object.entries(record).filter(isThere))
  const kept = withSameValues(there, secrets)
  const entries = secrets.map((each) => [each.file.file, entryFor(each, kept, hashIn)] as const)
  const after = recordText({ ...kept, ...Object.fromEntries(entries) })
  const beside = secrets.flatMap((each) => filesFor(each))
  const path = join(folder, recordFile)
  return planTree(join(folder, "secrets"), new Map(), {
    beside: [...beside, { file: path, before: text, after }],
    root: folder,
  })
}

function filesFor({ file, text, beside = {} }: NewSecret): readonly FileBeside[] {
  const all = { [file.file]: text, ...beside }
  return Object.entries(all).map(([path, after]) => {
    const absolute = join(file.fleet.folder, path)
    return { file: absolute, before: bytesAt(absolute), after }
  })
}

function hashAt(path: string): string | undefined {
  const bytes = bytesAt(path)
  return bytes === undefined ? undefined : hashOf(bytes)
}

/** What is encrypted for others has the value that it had: what was made of it is made of it still. */
function withSameValues(record: SecretRecord, secrets: readonly NewSecret[]): SecretRecord {
  const same = new Map(
    secrets.flatMap(({ file, text, isMade = false }) =>
      isMade ? [] : [[hashAt(pathOfFile(file)), hashOf(Buffer.from(text))] as const],
    ),
  )
  const entries = Object.entries(record).map(([path, entry]) => {
    const madeOf = Object.entries(entry.madeOf ?? {}).map(
      ([each, hash]) => [each, same.get(hash) ?? hash] as const,
    )
    return [path, madeOf.length === 0 ? entry : { ...entry, madeOf: Object.fromEntries(madeOf) }]
  })
  return Object.fromEntries(entries)
}

function entryFor(
  { file, text, isMade = false }: NewSecret,
  record: SecretRecord,
  hashIn: (path: string) => string | undefined,
): RecordEntry {
  const { recipients } = file
  const { definition, madeOf } = isMade ? madeFor(file, hashIn) : (record[file.file] ?? {})
  return {
    sha256: hashOf(Buffer.from(text)),
    // files of sops say it themselves
    ...(file.form === "age" && {
      recipients: [...new Set(recipients.map((each) => recipientIn(file, each)))].toSorted(),
    }),
    ...(definition !== undefined && { definition }),
    ...(madeOf !== undefined && { madeOf }),
  }
}

/** What a value that is made now is made for, and of. */
function madeFor(
  { generate, needs }: EncryptedFile,
  hashIn: (path: string) => string | undefined,
): Pick<RecordEntry, "definition" | "madeOf"> {
  if (generate === undefined) return {}
  const hashes = needs.flatMap(({ file }) => {
    const hash = hashIn(file)
    return hash === undefined ? [] : [[file, hash] as const]
  })
  return {
    definition: definitionHash(generate),
    ...(hashes.length > 0 && { madeOf: Object.fromEntries(hashes) }),
  }
}

/** Tells what was written. */
export function tellWritten({ created, changed }: Written, { tell }: Terminal): void {
  for (const path of created) tell(`wrote ${path}`)
  for (const path of changed) tell(`changed ${path}`)
}

/** The path of a file that a person can find it by. */
export function shownFile(file: EncryptedFile, { directory }: Terminal): string {
  return shown(pathOfFile(file), directory)
}

/** What lies in `secrets/` for a single host, as it is to be named when the host has another name. */
import { existsSync, readFileSync } from "node:fs"
import { extname, join } from "node:path"
import { ProblemError } from "../../problems/problem.ts"
import { CommandFailure } from "../outcome/exit-status.ts"
import { inTheWay } from "../project/new-files.ts"
import { type SecretRecord, readRecord, recordFile, recordText } from "../secrets/record.ts"
import { type KnownHost, folderOf } from "./known-host.ts"

/**
 * The host's key and the secrets that it has for itself, under the names that they are looked for by
 * then, and what is recorded of them: what they say, and who can read it, stays. Problems: NG070 a file
 * is in the way.
 */
export function renamedSecretFiles(
  known: KnownHost,
  name: string,
): readonly (readonly [file: string, text: string | undefined])[] {
  const folder = folderOf(known)
  const paths = new Map([...ownFiles(known)].map(([from, to]) => [from, to(name)]))
  const moves = [...paths].flatMap(([from, to]) => {
    const [before, after] = [join(folder, from), join(folder, to)]
    return existsSync(before) ? [{ before, after }] : []
  })
  const obstacles = moves.filter(({ after }) => existsSync(after))
  if (obstacles.length > 0)
    throw new ProblemError(obstacles.map(({ after }) => inTheWay(after, "name")))
  const moved = moves.flatMap(({ before, after }) => [
    [after, textOf(before)] as const,
    [before, undefined] as const,
  ])
  return [...moved, ...renamedRecord(folder, paths)]
}

/** What is recorded of the files, by where they are then. */
function renamedRecord(
  folder: string,
  paths: ReadonlyMap<string, string>,
): readonly (readonly [file: string, text: string])[] {
  const { record } = readRecord(folder)
  const renamed = (path: string) => paths.get(path) ?? path
  const entries = Object.entries(record).map(([path, { madeOf, ...entry }]) => {
    const others = Object.entries(madeOf ?? {}).map(([each, hash]) => [renamed(each), hash])
    return [renamed(path), madeOf ? { ...entry, madeOf: Object.fromEntries(others) } : entry]
  })
  const after: SecretRecord = Object.fromEntries(entries)
  const text = recordText(after)
  return text === recordText(record) ? [] : [[join(folder, recordFile), text]]
}

/** The files by where they are, and where they are for a host of a name. */
function* ownFiles({ host, model }: KnownHost): Iterable<[string, (name: string) => string]> {
  for (const end of [".pub", ".key.age"])
    yield [`secrets/hosts/${host.name}${end}`, (name) => `secrets/hosts/${name}${end}`]
  for (const { ownOf, file, publicFile } of model.secrets?.secrets ?? []) {
    if (ownOf !== host.name) continue
    for (const each of publicFile === undefined ? [file] : [file, publicFile]) {
      const end = extname(each)
      const above = each.slice(0, -`${host.name}${end}`.length)
      yield [each, (name) => `${above}${name}${end}`]
    }
  }
}

/** Those that `nixgen secrets` writes are text. */
function textOf(file: string): string {
  const bytes = readFileSync(file)
  const text = bytes.toString("utf8")
  if (Buffer.from(text, "utf8").equals(bytes)) return text
  throw new CommandFailure(
    `${file} is the host's, and no text: it cannot be moved along`,
    "encrypt it with ASCII armour: `age --armor`",
  )
}

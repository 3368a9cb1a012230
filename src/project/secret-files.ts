/** What stands in `secrets/` beside a fleet: encrypted files, and what is said publicly of them. */
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative, sep } from "node:path"
import { type PendingFiles, pendingPath } from "../files/pending.ts"
import type { SecretFiles } from "../model/loaded.ts"

/** The folder of a fleet's secrets, beside its file. */
export const secretsFolder = "secrets"

/** Nobody encrypts more than that, and what is larger need not be looked at. */
const largest = 1 << 20

/** The files by their paths from the fleet's folder, with `/`; none where there is no such folder. */
export function readSecretFiles(folder: string, pending: PendingFiles): SecretFiles {
  const found = pathsIn(join(folder, secretsFolder))
  const texts = [
    ...found.flatMap((path) =>
      pending.has(pendingPath(path)) ? [] : ([[path, textOf(path)]] as const),
    ),
    ...pendingIn(folder, pending),
  ].map(([path, text]) => [relative(folder, path).split(sep).join("/"), text] as const)
  return { folder, texts: new Map(texts.toSorted(([left], [right]) => (left < right ? -1 : 1))) }
}

/** Those that are about to be written. */
function pendingIn(folder: string, pending: PendingFiles): readonly (readonly [string, string])[] {
  if (pending.size === 0) return []
  const [above, within] = [pendingPath(folder), join(pendingPath(folder), secretsFolder) + sep]
  return [...pending].flatMap(([file, text]) =>
    text !== undefined && file.startsWith(within)
      ? [[join(folder, relative(above, file)), text]]
      : [],
  )
}

function pathsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
  } catch {
    return [] // there is none: that a secret is missing is told of each
  }
}

function textOf(path: string): string {
  try {
    const { size } = statSync(path)
    return size > largest ? "" : readFileSync(path, "utf8")
  } catch {
    return "" // whoever takes it along tells what is wrong
  }
}

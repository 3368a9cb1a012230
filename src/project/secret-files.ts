/** What stands in `secrets/` beside a fleet: encrypted files, and what is said publicly of them. */
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative, sep } from "node:path"
import type { SecretFiles } from "../model/loaded.ts"

/** The folder of a fleet's secrets, beside its file. */
export const secretsFolder = "secrets"

/** Nobody encrypts more than that, and what is larger need not be looked at. */
const largest = 1 << 20

/** The files by their paths from the fleet's folder, with `/`; none where there is no such folder. */
export function readSecretFiles(folder: string): SecretFiles {
  const paths = pathsIn(join(folder, secretsFolder))
  const texts = paths.map((path): readonly [string, string] => [
    relative(folder, path).split(sep).join("/"),
    textOf(path),
  ])
  return { folder, texts: new Map(texts.toSorted(([left], [right]) => (left < right ? -1 : 1))) }
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

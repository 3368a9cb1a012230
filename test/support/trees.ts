/** Generated trees made for a test, and what becomes of them in a folder. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { onTestFinished } from "vitest"
import type { GeneratedTree } from "../../src/output/tree.ts"
import { manifestName } from "../../src/output/tree-path.ts"

/** Files by their paths, with their texts. */
export type Files = Readonly<Record<string, string>>

/** A tree of text files; those that end in `.sh` are executable. */
export function treeOf(files: Files): GeneratedTree {
  return new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      { content: Buffer.from(text), executable: path.endsWith(".sh") },
    ]),
  )
}

/** A folder that is gone when the test is over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-tree-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Every file of a folder but the manifest, with its text; links and what they lead to are none. */
export function filesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== manifestName)
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path), readFileSync(path, "utf8")]),
  )
}

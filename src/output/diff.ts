/** What a plan would change, as text. */
import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { createTwoFilesPatch } from "diff"
import type { FileBeside, Plan } from "./plan.ts"

/** A change of one file: its path, and its content before and after where it has any. */
interface Change {
  readonly path: string
  readonly before: Uint8Array | undefined
  readonly after: Uint8Array | undefined
}

/**
 * The changes as a unified diff, file by file in the order of their paths; "" where none. Files are
 * `named` from the output folder where nothing else is said.
 */
export function diffOf(plan: Plan, named?: (file: string) => string): string {
  const read = (path: string) => readFileSync(join(plan.folder, path))
  const inTree = (path: string) => named?.(join(plan.folder, path)) ?? path
  const tree: readonly Change[] = [
    ...plan.create.map(({ path, content }) => ({ path, before: undefined, after: content })),
    ...plan.replace.map(({ path, content }) => ({ path, before: read(path), after: content })),
    ...plan.remove.map(({ path }) => ({ path, before: read(path), after: undefined })),
  ]
  const changes = [
    ...tree.map((change) => ({ ...change, path: inTree(change.path) })),
    ...plan.beside.map((each) => changeBeside(each, named)),
  ]
  return changes
    .toSorted((left, right) => (left.path < right.path ? -1 : 1))
    .map(patchOf)
    .join("")
}

/** Called by its name alone where nothing else is said: its path from the output folder leads out of it. */
function changeBeside(
  { file, before, after }: FileBeside,
  named: (file: string) => string = (path) => basename(path),
): Change {
  const [old, now] = [before, after].map((text) =>
    text === undefined ? undefined : Buffer.from(text),
  )
  return { path: named(file), before: old, after: now }
}

function patchOf({ path, before, after }: Change): string {
  const old = before === undefined ? "/dev/null" : `a/${path}`
  const current = after === undefined ? "/dev/null" : `b/${path}`
  const texts = [before, after].map((content) => textOf(content ?? new Uint8Array()))
  const [from, to] = texts
  if (from === undefined || to === undefined) return `Binary files ${old} and ${current} differ\n`
  const patch = createTwoFilesPatch(old, current, from, to, undefined, undefined, { context: 3 })
  // the library's own first line is a ruler, not part of the format
  return patch.replace(/^=+\n/, "")
}

function textOf(content: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content)
    return text.includes("\0") ? undefined : text
  } catch {
    return undefined
  }
}

/** Emitted files as bytes: Nix printed, text encoded, the user's files read. */
import { readFile, readdir, stat } from "node:fs/promises"
import { join } from "node:path"
import type { Emitted, EmittedFile } from "../emit/emitted.ts"
import { printFile } from "../nix/print.ts"
import type { Problem } from "../problem.ts"
import type { GeneratedFile, GeneratedTree } from "../tree/tree.ts"

type Copy = Extract<EmittedFile, { readonly kind: "copy" }>

/** A file of the tree, and the copy that it is, if it is one. */
interface Printed extends GeneratedFile {
  readonly path: string
  readonly copy?: Copy
}

/**
 * The tree that the emitted files make, with the problems found in emitting them, and: NG006 a file of the user's that cannot be read, NG007 two
 * files that would be one. Each syntax tree is let go as soon as it is printed.
 */
export async function printFiles(
  emitted: Iterable<Emitted>,
): Promise<{ readonly tree: GeneratedTree; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const printed: Printed[] = []
  for (const each of emitted) {
    problems.push(...each.problems)
    for (const file of each.files) {
      if (file.kind === "copy") {
        const copied = await copiesOf(file)
        printed.push(...copied.files)
        problems.push(...copied.problems)
      } else printed.push({ ...contentOf(file), path: file.path })
    }
  }
  return { tree: treeOf(printed), problems: [...problems, ...collisions(printed)] }
}

function contentOf(file: Exclude<EmittedFile, Copy>): GeneratedFile {
  if (file.kind === "nix") return { content: Buffer.from(printFile(file.node)), executable: false }
  return { content: Buffer.from(file.text), executable: file.executable === true }
}

/** The user's file, or every file of the user's folder. */
async function copiesOf(
  copy: Copy,
): Promise<{ readonly files: readonly Printed[]; readonly problems: readonly Problem[] }> {
  try {
    const { isDirectory, mode } = await statOf(copy.source)
    if (!isDirectory) {
      const content = await readFile(copy.source)
      return {
        files: [{ path: copy.path, content, executable: (mode & 0o100) !== 0, copy }],
        problems: [],
      }
    }
    const names = (await readdir(copy.source)).toSorted()
    const inner = await Promise.all(
      names.map((name) =>
        copiesOf({ ...copy, path: `${copy.path}/${name}`, source: join(copy.source, name) }),
      ),
    )
    return {
      files: inner.flatMap(({ files }) => files),
      problems: inner.flatMap(({ problems }) => problems),
    }
  } catch (error) {
    return { files: [], problems: [unreadable(copy, error)] }
  }
}

async function statOf(path: string) {
  const found = await stat(path)
  return { isDirectory: found.isDirectory(), mode: found.mode }
}

function unreadable({ source, place }: Copy, error: unknown): Problem {
  const missing = error instanceof Error && "code" in error && error.code === "ENOENT"
  return {
    code: "NG006",
    severity: "error",
    place,
    message: missing ? `there is no file ${source}` : `${source} cannot be read: ${String(error)}`,
    hint: "the path is relative to the file that it is written in",
  }
}

/** In the order of the paths, so that nothing depends on which emitter came first. */
function treeOf(printed: readonly Printed[]): GeneratedTree {
  const entries = printed.map(
    ({ path, content, executable }) => [path, { content, executable }] as const,
  )
  return new Map(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)))
}

/** Files of one path, which is one on many disks if only the case differs, but another content. */
function collisions(printed: readonly Printed[]): readonly Problem[] {
  const seen = new Map<string, Printed>()
  return printed.flatMap((file): readonly Problem[] => {
    const first = seen.get(file.path.toLowerCase())
    seen.set(file.path.toLowerCase(), first ?? file)
    if (first === undefined || isSame(first, file)) return []
    const copy = file.copy ?? first.copy
    // two of nixgen's own files collide only where two names do, which a rule tells of
    if (copy === undefined) return []
    return [
      {
        code: "NG007",
        severity: "error",
        place: copy.place,
        message: `two different files would be written to ${first.path}`,
        hint: "rename the file that is copied",
      },
    ]
  })
}

function isSame(left: Printed, right: Printed): boolean {
  return left.path === right.path && Buffer.compare(left.content, right.content) === 0
}

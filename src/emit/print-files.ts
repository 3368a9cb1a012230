/** Emitted files as bytes: Nix printed, text encoded, the user's files read. */
import { appendAll } from "../append.ts"
import { nothingPending } from "../files/pending.ts"
import { copiesFor, takesAlong } from "./copied-files.ts"
import { type Copy, type Emitted, type EmittedFile, type NixFile, tableOf } from "./emitted.ts"
import { formatTable } from "../nix/print/format-table.ts"
import type { Binding } from "../nix/syntax/ast.ts"
import { attributeSet } from "../nix/syntax/construct.ts"
import { printFile } from "../nix/values/print-nix.ts"
import type { Problem } from "../problems/problem.ts"
import { keptFor } from "../remembered.ts"
import type { GeneratedTree } from "../output/tree.ts"
import { type Collision, collisionProblems, collisions, folded } from "./collisions.ts"
import { type CopyOptions, type Printed, readCopy, realFolder } from "./copies.ts"
import { foldersOf, underFreeNames } from "./free-folders.ts"

/**
 * The tree that the emitted files make, with the user's files that they refer to, and the problems
 * found in emitting and in copying them; NG007 is two files that would be one. Each syntax tree is
 * let go as soon as it is printed, which those that take files along are when all folders are known.
 * Files that are pending are copied as they are to be.
 */
export async function printFiles(
  emitted: Iterable<Emitted>,
  { pending = nothingPending, out }: Partial<CopyOptions> = {},
): Promise<{
  readonly tree: GeneratedTree
  readonly problems: readonly Problem[]
  /** The user's files and folders that were read, or looked for: absolute paths. */
  readonly reads: readonly string[]
  /** What the copies in the tree are copies of, by their paths in it. */
  readonly copies: ReadonlyMap<string, string>
}> {
  const problems: Problem[] = []
  const printed: Printed[] = []
  const copies: Copy[] = []
  const taking: NixFile[] = []
  for (const each of emitted) {
    appendAll(problems, each.problems)
    for (const file of each.files) {
      if (file.kind === "copy") copies.push(file)
      else if (file.kind === "nix" && takesFilesAlong(file)) taking.push(file)
      else printed.push(contentOf(file))
    }
  }
  const fixed: Fixed = { printed, copies, taking, pending, out: out && realFolder(out) }
  const laid = await laidOut(fixed)
  return {
    tree: treeOf(laid.printed),
    problems: unique([...problems, ...laid.problems, ...collisionProblems(laid.collisions)]),
    reads: laid.copies.map(({ source }) => source),
    copies: new Map(
      laid.printed.flatMap(({ path, from }) => (from === undefined ? [] : [[path, from]])),
    ),
  }
}

/** What has its name in the tree, and the files that refer to what has not. */
interface Fixed extends CopyOptions {
  readonly printed: readonly Printed[]
  readonly copies: readonly Copy[]
  readonly taking: readonly NixFile[]
}

/** The whole tree, with what keeps it from being one. */
interface LaidOut {
  readonly printed: readonly Printed[]
  readonly copies: readonly Copy[]
  readonly problems: readonly Problem[]
  readonly collisions: readonly Collision[]
}

/**
 * Every file under a name of its own: where two would have one, it is laid out anew, with another name for
 * the later of them. Each time more is known to be contested, or it is told.
 */
async function laidOut(fixed: Fixed): Promise<LaidOut> {
  const contested = new Set<string>()
  for (;;) {
    const laid = await laidOutWith(fixed, contested)
    const more = laid.collisions.filter(({ path }) => !contested.has(path))
    if (more.length === 0) return laid
    for (const { path } of more) contested.add(path)
  }
}

async function laidOutWith(
  { taking, pending, out, ...fixed }: Fixed,
  contested: ReadonlySet<string>,
): Promise<LaidOut> {
  const printed = [...fixed.printed]
  const copies = [...fixed.copies]
  const problems: Problem[] = []
  const own = [...printed, ...taking, ...copies].map(({ path }) => path)
  const folders = foldersOf([...printed, ...taking].map(({ path }) => path))
  const taken = { folders, files: new Set(own.map(folded)), contested, given: new Map() }
  for (const file of taking) {
    const node = underFreeNames(file.node, file.path, taken)
    const along = copiesFor(node, file.path)
    printed.push(contentOf({ ...file, node }))
    appendAll(copies, along.copies)
    appendAll(problems, along.problems)
  }
  for (const copy of once(copies)) {
    const read = await readCopy(copy, { pending, out })
    appendAll(printed, read.files)
    appendAll(problems, read.problems)
  }
  return { printed, copies, problems, collisions: collisions(printed) }
}

const takesFilesAlong = keptFor((file: NixFile) => {
  const table = tableOf(file)
  return table === undefined ? takesAlong(file.node) : table.bindings.some(rowTakesAlong)
})

const rowTakesAlong = keptFor((binding: Binding) => takesAlong(attributeSet([binding])))

const contentOf = keptFor((file: Exclude<EmittedFile, Copy>): Printed => {
  const { path } = file
  if (file.kind === "nix") {
    const table = tableOf(file)
    const text = table === undefined ? printFile(file.node) : formatTable(table)
    return { path, content: Buffer.from(text), executable: false }
  }
  return { path, content: Buffer.from(file.text), executable: file.executable === true }
})

/** The modules of a folder take the same along: it is read once. */
function once(copies: readonly Copy[]): Iterable<Copy> {
  return new Map(copies.map((each) => [JSON.stringify([each.path, each.source]), each])).values()
}

/** A file that several hosts take along is told of once. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()]
}

/** In the order of the paths, so that nothing depends on which emitter came first. */
function treeOf(printed: readonly Printed[]): GeneratedTree {
  const entries = printed.map(
    ({ path, content, executable }) => [path, { content, executable }] as const,
  )
  return new Map(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)))
}

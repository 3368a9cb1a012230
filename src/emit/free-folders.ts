/**
 * Names in the tree that a copy of the user's cannot have: folders of nixgen's own, where it would stand
 * among the files in them (`modules/services`, beside which every module of the fleet has what it takes
 * along), and what another file was found to be written to as well.
 */
import { basename, dirname, extname, join } from "node:path/posix"
import { copyName } from "../files/copy-name.ts"
import { isInside } from "../files/folders.ts"
import type { Node, Path, SourceFile } from "../nix/syntax/ast.ts"
import { path as pathTo } from "../nix/syntax/construct.ts"
import { namedParts } from "../nix/syntax/inner-parts.ts"
import { type TreePart, rootOf, walkParts, withChanges } from "../nix/syntax/tree-parts.ts"
import { folded } from "./collisions.ts"

/** The folders that files are written to, and those above them, as disks tell them apart. */
export function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const path of paths)
    for (let at = dirname(path); at !== "." && !folders.has(folded(at)); at = dirname(at))
      folders.add(folded(at))
  return folders
}

/** What is known of the names in the tree. */
export interface TakenNames {
  /** The folders of nixgen's own files. */
  readonly folders: ReadonlySet<string>
  /** The files of nixgen's own. */
  readonly files: ReadonlySet<string>
  /** Paths that different files were found to have: the first of the user's keeps its name. */
  readonly contested: ReadonlySet<string>
  /** What the names stand for that copies were given so far. */
  readonly given: Map<string, string>
}

/** The tree of a file, with its copies under names that nothing else has. */
export function underFreeNames(tree: Node, printedTo: string, taken: TakenNames): Node {
  const changes = new Map<TreePart, (part: object) => object>()
  walkParts(rootOf(tree), (above) => {
    for (const [name, part] of namedParts(above.part)) {
      const free = isCopy(part) ? freeCopy(part, dirname(printedTo), taken) : undefined
      if (free !== undefined) changes.set({ part, name, above, depth: above.depth + 1 }, () => free)
    }
    return true
  })
  return changes.size === 0 ? tree : withChanges(tree, changes)
}

function isCopy(part: object): part is Copied {
  return "copyOf" in part && part.copyOf !== undefined
}

/** A path to a copy. */
interface Copied extends Path {
  readonly copyOf: SourceFile
}

/** The path to the copy under another name, where its own is taken. */
function freeCopy({ copyOf, parts }: Copied, folder: string, taken: TakenNames): Path | undefined {
  const [literal] = parts
  if (typeof literal !== "string") return undefined
  const [first = "", ...inside] = literal.replace(/^\.\//, "").split("/")
  const source = inside.reduce((path) => dirname(path), copyOf.source)
  const pathOf = (name: string) => folded(join(folder, name))
  const isAmongOwn = taken.folders.has(pathOf(first))
  const isContested =
    isOnWay(pathOf(first), taken.contested) && !isFree(pathOf(first), source, taken)
  let name = first
  if (isAmongOwn || isContested) {
    const start = isAmongOwn
      ? first
      : withFolder(first, folderAbove(copyOf, source, first), copyOf.root)
    name = start === first ? numbered(start, 2) : start
    for (let number = 2; !isFree(pathOf(name), source, taken); number += 1)
      name = numbered(start, number)
  }
  taken.given.set(pathOf(name), source)
  return name === first ? undefined : pathTo(`./${[name, ...inside].join("/")}`, copyOf)
}

/** Whether any of the paths leads through one. */
function isOnWay(path: string, paths: ReadonlySet<string>): boolean {
  return [...paths].some((each) => each === path || each.startsWith(`${path}/`))
}

/** Whether nothing else is written to a path than what the user has at another one. */
function isFree(path: string, source: string, { folders, files, given }: TakenNames): boolean {
  const known = given.get(path)
  return !folders.has(path) && !files.has(path) && (known === undefined || known === source)
}

/** The folder that tells a copy from others of its name. */
function folderAbove(copyOf: SourceFile, source: string, name: string): string {
  const isOfModule = source !== copyOf.source && copyName(basename(source)) !== name
  return isOfModule ? source : dirname(source)
}

/** The name with that of a folder: `site-b.conf`. That of the project is another in every clone. */
function withFolder(name: string, folder: string, project: string): string {
  if (folder === project || !isInside(project, folder)) return name
  const extension = extname(name)
  const stem = name.slice(0, name.length - extension.length)
  return `${stem}-${copyName(basename(folder))}${extension}`
}

function numbered(name: string, number: number): string {
  const extension = extname(name)
  return `${name.slice(0, name.length - extension.length)}-${number}${extension}`
}

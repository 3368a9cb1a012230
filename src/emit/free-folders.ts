/**
 * Folders of the tree that are nixgen's own, where a copy of the user's would stand among the files in
 * them: `modules/services`, beside which every module of the fleet has what it takes along.
 */
import { dirname, join } from "node:path/posix"
import type { Node, Path } from "../nix/syntax/ast.ts"
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

/** The tree of a file, with its copies in folders, or under names, that are none of nixgen's own. */
export function besideOwnFolders(tree: Node, printedTo: string, own: ReadonlySet<string>): Node {
  const changes = new Map<TreePart, (part: object) => object>()
  walkParts(rootOf(tree), (above) => {
    for (const [name, part] of namedParts(above.part)) {
      const free = isCopy(part) ? freeCopy(part, dirname(printedTo), own) : undefined
      if (free !== undefined) changes.set({ part, name, above, depth: above.depth + 1 }, () => free)
    }
    return true
  })
  return changes.size === 0 ? tree : withChanges(tree, changes)
}

function isCopy(part: object): part is Path {
  return "copyOf" in part && part.copyOf !== undefined
}

/** The path to the copy under another name, where its own is taken. */
function freeCopy(copy: Path, folder: string, own: ReadonlySet<string>): Path | undefined {
  const [literal] = copy.parts
  if (typeof literal !== "string") return undefined
  const [first = "", ...inside] = literal.replace(/^\.\//, "").split("/")
  const isTaken = (name: string) => own.has(folded(join(folder, name)))
  if (!isTaken(first)) return undefined
  let number = 2
  while (isTaken(`${first}-${number}`)) number += 1
  return pathTo(`./${[`${first}-${number}`, ...inside].join("/")}`, copy.copyOf)
}

/** From a position in a file of the generated tree back to what was written there. */
import type { Emitted } from "../emit/emitted.ts"
import type { Node } from "../nix/syntax/ast.ts"
import { type Position, originsAt, unitsBefore } from "../nix/print/positions.ts"
import type { Origin } from "../problems/problem.ts"
import type { GeneratedTree } from "../output/tree.ts"
import { placeOf } from "../source/locate.ts"

/** A tree, and what it was made from. */
export interface MadeTree {
  readonly tree: GeneratedTree
  /** What the copies in it are copies of. */
  readonly copies: ReadonlyMap<string, string>
  /** Its files, made anew: the syntax trees of all of them at once would take a lot of room. */
  readonly emitted: () => Iterable<Emitted>
}

/** Tells where what is at a position of a file was written. */
export function originsIn({ tree, copies, emitted }: MadeTree) {
  let last: { readonly path: string; readonly node: Node | undefined } | undefined
  return (path: string, position: Position): Origin | undefined => {
    const text = tree.get(path)?.content.toString()
    if (text === undefined) return undefined
    const source = copies.get(path)
    if (source !== undefined) return { place: placeInCopy(source, text, position) }
    if (last?.path !== path) last = { path, node: nodeOfFile(path, emitted()) }
    const { node } = last
    const [origin] = node === undefined ? [] : originsAt(node, text, position).filter(hasPlace)
    return origin && { ...origin, place: placeOf(origin) }
  }
}

function placeInCopy(file: string, text: string, position: Position) {
  const line = text.split("\n")[position.line - 1] ?? ""
  return { file, line: position.line, column: unitsBefore(line, position.column) + 1 }
}

function hasPlace({ place }: Origin): boolean {
  return place !== undefined
}

function nodeOfFile(path: string, emitted: Iterable<Emitted>): Node | undefined {
  for (const { files } of emitted) {
    const file = files.find((each) => each.kind === "nix" && each.path === path)
    if (file?.kind === "nix") return file.node
  }
  return undefined
}

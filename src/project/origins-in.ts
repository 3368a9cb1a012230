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
  const nodeOf = nodesOf(emitted)
  return (path: string, position: Position): Origin | undefined => {
    const text = tree.get(path)?.content.toString()
    if (text === undefined) return undefined
    const source = copies.get(path)
    if (source !== undefined) return { place: placeInCopy(source, text, position) }
    const node = nodeOf(path)
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

/** So many files' syntax trees are kept: of those that were asked for, and of those around them. */
const kept = 64

/**
 * The syntax trees of files. They are made in their order, on from where the last one was found: who
 * asks for one host after the other has all of them made once.
 */
function nodesOf(emitted: () => Iterable<Emitted>): (path: string) => Node | undefined {
  const known = new Map<string, Node | undefined>()
  const keep = (path: string, node: Node | undefined) => {
    known.delete(path)
    known.set(path, node)
    for (const [oldest] of known) if (known.size > kept) known.delete(oldest)
  }
  let rest = emitted()[Symbol.iterator]()
  const goOn = (path: string): boolean => {
    for (let next = rest.next(); next.done !== true; next = rest.next()) {
      const { files } = next.value
      for (const file of files) if (file.kind === "nix") keep(file.path, file.node)
      if (known.has(path)) return true
    }
    return false
  }
  return (path) => {
    if (!known.has(path) && !goOn(path)) {
      rest = emitted()[Symbol.iterator]()
      if (!goOn(path)) keep(path, undefined)
    }
    const node = known.get(path)
    keep(path, node)
    return node
  }
}

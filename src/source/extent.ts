/** How far what stands at a place goes on: its name, and all of it as far as its line. */
import type { Node } from "oxc-parser"
import { countPassing } from "../bisect.ts"
import { keptFor } from "../remembered.ts"
import { parser } from "./modules/compilers.ts"
import { isTooDeep } from "./modules/depth.ts"

/** Where things end that start at an offset of a text: both are offsets as well. */
export interface Extent {
  /** The end of the first name or value there. */
  readonly name: number
  /** The end of the largest thing that starts there and ends on the same line. */
  readonly whole: number
}

const understood = /\.[cm]?[jt]sx?$/

/** Nobody writes such a file, and to read it once more would take long. */
const longest = 2_000_000

/** Gives the extents of what starts at offsets of a file, which is read as soon as one is asked for. */
export function extentsIn(file: string, text: string): (offset: number) => Extent {
  let program: Node | undefined
  const isRead = understood.test(file) && text.length <= longest && !isTooDeep(text)
  const read = () => (program ??= parser().parseSync(file, text, { sourceType: "module" }).program)
  return (offset) => {
    const newline = text.indexOf("\n", offset)
    const lineEnd = newline === -1 ? text.length : newline
    const nodes = isRead ? nodesFrom(read(), offset) : []
    const ends = nodes.map(({ end }) => end).filter((end) => end <= lineEnd)
    const name = ends.at(-1) ?? tokenEnd(text, offset)
    return { name, whole: ends[0] ?? name }
  }
}

/** What starts at the offset, the largest first; statements say nothing of what is meant. */
function nodesFrom(program: Node, offset: number): readonly Node[] {
  const found: Node[] = []
  let next: Node | undefined = program
  while (next !== undefined) {
    if (next.start === offset && !/Statement$|Declaration$|^Program$/.test(next.type))
      found.push(next)
    next = childAt(childrenOf(next), offset)
  }
  return found
}

/** What a node has in it, in the order of the text: some literals have thousands. */
const childrenOf = keptFor((node: Node): readonly Node[] =>
  Object.values(node)
    .flat()
    .filter(isNode)
    .toSorted((left, right) => left.start - right.start),
)

function childAt(children: readonly Node[], offset: number): Node | undefined {
  const before = countPassing(children.length, (index) => (children[index]?.end ?? 0) <= offset)
  const child = children[before]
  return child !== undefined && child.start <= offset ? child : undefined
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value
}

/** A word, a text in quotes, or a single character. */
const token = /^(?:[\p{ID_Continue}$-]+|"[^"\n]*"|'[^'\n]*'|[^\s]|)/u

/** No word is longer: of more of them than that, expressions of Unicode's classes run out of stack. */
const longestToken = 1000

function tokenEnd(text: string, offset: number): number {
  return offset + (token.exec(text.slice(offset, offset + longestToken))?.[0].length ?? 0)
}

/** How far what stands at a place goes on: its name, and all of it as far as its line. */
import type { Node } from "oxc-parser"
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

/** The extent of what starts at an offset, by the syntax of the file where that is known. */
export function extentAt(file: string, text: string, offset: number): Extent {
  const nodes = understood.test(file) ? nodesFrom(file, text, offset) : []
  const newline = text.indexOf("\n", offset)
  const lineEnd = newline === -1 ? text.length : newline
  const ends = nodes.map(({ end }) => end).filter((end) => end <= lineEnd)
  const [whole, name] = [ends.at(0), ends.at(-1)]
  if (whole === undefined || name === undefined) {
    const end = tokenEnd(text, offset)
    return { name: end, whole: end }
  }
  return { name, whole }
}

/** What starts at the offset, the largest first; statements say nothing of what is meant. */
function nodesFrom(file: string, text: string, offset: number): readonly Node[] {
  if (text.length > longest || isTooDeep(text)) return []
  const found: Node[] = []
  let next: Node | undefined = parser().parseSync(file, text, { sourceType: "module" }).program
  while (next !== undefined) {
    if (next.start === offset && !/Statement$|Declaration$|^Program$/.test(next.type))
      found.push(next)
    next = childrenOf(next).find(({ start, end }) => start <= offset && offset < end)
  }
  return found
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode)
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value
}

/** A word, a text in quotes, or a single character. */
const token = /[\p{ID_Continue}$-]+|"[^"\n]*"|'[^'\n]*'|[^\s]|/uy

function tokenEnd(text: string, offset: number): number {
  token.lastIndex = offset
  return offset + (token.exec(text)?.[0].length ?? 0)
}

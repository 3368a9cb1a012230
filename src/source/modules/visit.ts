/** Visiting the syntax of a file. */
import type { Node, Program, Visitor, VisitorObject } from "oxc-parser"
import { parser } from "./compilers.ts"

/** The parser's visitors, by the kinds of syntax that they look for. */
const shared = new Map<string, Visitor>()

/** Whose turn it is: none visit while others do. */
let current: readonly VisitorObject[] = []

/**
 * Calls the functions of visitors for all that is in a file, in their order at each place. The parser
 * never lets go of the functions that it is given, so that it is given the same ones for every file.
 */
export function visit(program: Program, ...visitors: readonly VisitorObject[]): void {
  const kinds = [...new Set(visitors.flatMap(kindsOf))]
  const key = kinds.join()
  const known = shared.get(key) ?? new (parser().Visitor)(Object.fromEntries(kinds.map(passingOn)))
  shared.set(key, known)
  current = visitors
  known.visit(program)
  current = []
}

function kindsOf(visitor: VisitorObject): readonly (keyof VisitorObject)[] {
  return Object.keys(visitor) as (keyof VisitorObject)[]
}

function passingOn(kind: keyof VisitorObject): [kind: string, pass: (node: Node) => void] {
  return [
    kind,
    (node) => {
      for (const visitor of current) (visitor[kind] as ((node: Node) => void) | undefined)?.(node)
    },
  ]
}

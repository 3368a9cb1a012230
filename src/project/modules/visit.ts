/** Visiting the syntax of a file. */
import type { Node, Program, Visitor, VisitorObject } from "oxc-parser"
import { parser } from "./compilers.ts"

/** The parser's visitors, by the kinds of syntax that they look for. */
const shared = new Map<string, Visitor>()

/** Whose turn it is: none visits while another does. */
let current: VisitorObject = {}

/**
 * Calls a visitor's functions for all that is in a file. The parser never lets go of the functions
 * that it is given, so that it is given the same ones for every file.
 */
export function visit(program: Program, visitor: VisitorObject): void {
  const kinds = Object.keys(visitor) as (keyof VisitorObject)[]
  const key = kinds.join()
  const known = shared.get(key) ?? new (parser().Visitor)(Object.fromEntries(kinds.map(passingOn)))
  shared.set(key, known)
  current = visitor
  known.visit(program)
  current = {}
}

function passingOn(kind: keyof VisitorObject): [kind: string, pass: (node: Node) => void] {
  return [kind, (node) => (current[kind] as ((node: Node) => void) | undefined)?.(node)]
}

/** What the functions are given that make expressions: any value, told of where they are called. */
import { originIn, placeOfCall } from "../../problems/origin.ts"
import { ProblemError, within } from "../../problems/problem.ts"
import type { Node } from "../syntax/ast.ts"
import { type Mark, noteMarks, withoutMarks } from "./marks.ts"
import { type Reading, readValue } from "./reading.ts"
import { toNix } from "./values.ts"

/** A value as it was read, and as Nix. */
export interface Argument extends Reading {
  readonly node: Node
}

/**
 * Reads an argument, without its marks. What Nix cannot hold is told at the place of the call that is
 * being made.
 */
export function argument(given: unknown): Argument {
  const marks: Mark[] = []
  // what is marked within an expression is noted at a part of that already
  const { unmarked, noteMark } = withoutMarks((mark) => marks.push(mark))
  const reading = readValue(given, { unmarked, noteMark })
  if (reading.problems.length > 0)
    throw new ProblemError(within(reading.problems, { place: placeOfCall(given) }))
  const node = toNix(reading.value, { scopes: "any", written: originIn(given) })
  noteMarks(node, marks)
  return { ...reading, node }
}

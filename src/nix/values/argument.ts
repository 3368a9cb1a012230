/** What the functions are given that make expressions: any value, told of where they are called. */
import { originIn, placeOfCall } from "../../problems/origin.ts"
import { ProblemError, within } from "../../problems/problem.ts"
import type { Node } from "../syntax/ast.ts"
import type { Mark } from "./contents.ts"
import { misplaced, withoutMarks } from "./marks.ts"
import { type Reading, readValue } from "./reading.ts"
import { toNix } from "./values.ts"

/** A value as it was read, and as Nix. */
export interface Argument extends Reading {
  readonly node: Node
}

/** A definition that stands in a property or a choice, with the marks of what is in it. */
export interface InnerValue extends Argument {
  readonly marks: readonly Mark[]
}

/**
 * Reads an argument, which has no marks: what they hold for would be all of the expression. What Nix
 * cannot hold is told at the place of the call that is being made.
 */
export function argument(given: unknown): Argument {
  const read = innerValue(given)
  if (read.marks.length > 0) throw new ProblemError([misplaced("an expression")])
  return read
}

/** Reads a definition in a property or a choice, likewise. Options find it where it stands, with its marks. */
export function innerValue(given: unknown): InnerValue {
  const marks: Mark[] = []
  const reading = readValue(
    given,
    withoutMarks((mark) => marks.push(mark)),
  )
  if (reading.problems.length > 0)
    throw new ProblemError(within(reading.problems, { place: placeOfCall(given) }))
  const node = toNix(reading.value, { scopes: "any", written: originIn(given) })
  return { ...reading, node, marks }
}

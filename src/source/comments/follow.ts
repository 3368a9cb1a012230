/**
 * The members of literals that a path leads through, by what was noted as they were made. Nothing is
 * parsed for it.
 */
import { type Literal, type SourceText, givenAt, literalOf } from "../../problems/origin.ts"
import type { Origin, PathSegment } from "../../problems/problem.ts"
import { holdersOf, lengthOf, read } from "../holders.ts"
import type { Members } from "./outline.ts"
import { outlineOfSource } from "./noted.ts"

/** A member of a literal, or of what is spread into one. */
export interface MemberPoint {
  readonly source: SourceText
  readonly literal: number
  readonly index: number
}

/** A step of a path: what it leads through, the outermost first, and what it leads to. */
export interface Step {
  readonly members: readonly MemberPoint[]
  readonly value: unknown
}

/** What stands at the start of a path. */
export function startOf({ place }: Origin): unknown {
  return givenAt(place)?.value
}

/** The steps of a path, as far as they are known. */
export function follow({ place, path = [] }: Origin): readonly Step[] {
  const given = givenAt(place)
  const steps: Step[] = []
  let value = given?.value
  for (const [index, segment] of path.entries()) {
    const step = stepInto(value, segment)
    if (step === undefined) break
    const result = index === 0 ? given?.results?.get(String(segment)) : undefined
    value = result ?? step.value
    steps.push({ ...step, value })
  }
  return steps
}

function stepInto(value: unknown, segment: PathSegment): Step | undefined {
  for (const holder of holdersOf(value)) {
    const next = read(holder, segment)
    if (next !== undefined) return { members: membersIn(holder, segment), value: next }
  }
  return undefined
}

/** Where a member of an object was written that has it. */
function membersIn(holder: object, segment: PathSegment): readonly MemberPoint[] {
  const literal = literalOf(holder)
  const members = literal && outlineOfSource(literal.source)?.literals.get(literal.offset)
  if (literal === undefined || members === undefined) return []
  return Array.isArray(holder)
    ? inList(Number(segment), members, literal)
    : inObject(String(segment), members, literal, holder)
}

function inObject(
  name: string,
  members: Members,
  literal: Literal,
  holder: object,
): readonly MemberPoint[] {
  let spreads = literal.spread.length
  for (const [index, member] of [...members.entries()].toReversed()) {
    if (member === name) return [pointAt(literal, index)]
    if (member !== 0) continue
    spreads -= 1
    const inner = stepInto(literal.spread[spreads], name)
    if (inner !== undefined) return [pointAt(literal, index), ...inner.members]
  }
  const index = computedIndex(name, members, literal, holder)
  return index === undefined ? [] : [pointAt(literal, index)]
}

/** Names that are computed come in the order of the members that have them. */
function computedIndex(
  name: string,
  members: Members,
  { spread }: Literal,
  holder: object,
): number | undefined {
  const computed = [...members.entries()].flatMap(([index, each]) => (each === null ? [index] : []))
  if (computed.length < 2) return computed[0]
  const written = new Set<unknown>(members)
  const names = Object.keys(holder).filter(
    (each) => !written.has(each) && spread.every((inner) => stepInto(inner, each) === undefined),
  )
  return computed[names.indexOf(name)]
}

function inList(position: number, members: Members, literal: Literal): readonly MemberPoint[] {
  let left = position
  let spreads = 0
  for (const [index, member] of members.entries()) {
    const spread = member === 0 ? literal.spread[spreads++] : undefined
    const length = member === 0 ? lengthOf(spread) : 1
    if (length === undefined) return []
    if (left < length)
      return [
        pointAt(literal, index),
        ...(member === 0 ? (stepInto(spread, left)?.members ?? []) : []),
      ]
    left -= length
  }
  return []
}

function pointAt({ source, offset }: Literal, index: number): MemberPoint {
  return { source, literal: offset, index }
}

/** The literals that a value is, or has its members from. */
export function literalsOf(value: unknown): readonly Literal[] {
  return holdersOf(value).flatMap((holder) => literalOf(holder) ?? [])
}

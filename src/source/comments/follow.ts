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
  /** What of the same name another one took the place of. */
  readonly replaced: readonly MemberPoint[]
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
    if (next !== undefined) return { ...membersIn(holder, segment), value: next }
  }
  return undefined
}

/** Where a member of an object was written that has it. */
function membersIn(holder: object, segment: PathSegment): Omit<Step, "value"> {
  const literal = literalOf(holder)
  const members = literal && outlineOfSource(literal.source)?.literals.get(literal.offset)
  if (literal === undefined || members === undefined) return { members: [], replaced: [] }
  if (Array.isArray(holder))
    return { members: inList(Number(segment), members, literal), replaced: [] }
  const [last, ...others] = inObject(String(segment), members, literal)
  return {
    members: last ?? computedMember(String(segment), members, literal, holder),
    replaced: others.flatMap((each) => each.slice(-1)),
  }
}

/** All that has a name in an object, the last first, which is what counts. */
function inObject(
  name: string,
  members: Members,
  literal: Literal,
): readonly (readonly MemberPoint[])[] {
  let spreads = literal.spread.length
  return [...members.entries()].toReversed().flatMap(([index, member]) => {
    if (member === name) return [[pointAt(literal, index)]]
    if (member !== 0) return []
    spreads -= 1
    const inner = stepInto(literal.spread[spreads], name)
    return inner === undefined ? [] : [[pointAt(literal, index), ...inner.members]]
  })
}

function computedMember(
  name: string,
  members: Members,
  literal: Literal,
  holder: object,
): readonly MemberPoint[] {
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

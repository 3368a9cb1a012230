/**
 * The members of literals that a path leads through, by what was noted as they were made. Nothing is
 * parsed for it, and what no comment is about is passed over.
 */
import { type Literal, givenAt, literalOf } from "../../problems/origin.ts"
import type { SourceText } from "../../problems/source-text.ts"
import type { Origin, PathSegment } from "../../problems/problem.ts"
import { deepest } from "../../nix/values/reading.ts"
import { isPlain } from "../../nix/values/values.ts"
import { holdersOf, lengthOf, read } from "../holders.ts"
import { outlineOfSource } from "./noted.ts"
import type { Members } from "./outline.ts"

/** A member of a literal, or of what is spread into one. */
export interface MemberPoint {
  readonly source: SourceText
  readonly literal: number
  readonly index: number
}

/** What a part of a path leads to. */
export interface Reached {
  readonly value: unknown
  /** The literals that it is, or has its members from. */
  readonly literals: readonly Literal[]
}

/** A step of a path. */
export interface Step extends Reached {
  /** What it leads through, the outermost first. */
  readonly members: readonly MemberPoint[]
  /** What of the same name another one took the place of. */
  readonly replaced: readonly MemberPoint[]
}

/** Follows paths. */
export interface Follower {
  /** What stands at the start of a path. */
  readonly startOf: (origin: Origin) => Reached
  /** The steps of a path, as far as they are known. */
  readonly stepsOf: (origin: Origin) => readonly Step[]
  /** Whether comments may be about what is in a value. */
  readonly mayHaveSubjects: (value: unknown) => boolean
}

/** A follower for one build, in which many paths have the same beginning. */
export function newFollower(): Follower {
  const known = new Map<unknown, Map<PathSegment, Step | undefined>>()
  const subjects = new Map<object, boolean>()

  function stepInto(value: unknown, segment: PathSegment): Step | undefined {
    const steps = known.get(value) ?? new Map<PathSegment, Step | undefined>()
    known.set(value, steps)
    if (!steps.has(segment)) steps.set(segment, newStep(value, segment))
    return steps.get(segment)
  }

  return {
    startOf: ({ place }) => reached(givenAt(place)?.value),
    stepsOf: ({ place, path = [] }) => {
      const given = givenAt(place)
      const steps: Step[] = []
      for (const segment of path) {
        const before = steps.at(-1)
        const step = stepInto(before === undefined ? given?.value : before.value, segment)
        if (step === undefined) break
        const result = before === undefined ? given?.results?.get(String(segment)) : undefined
        steps.push(result === undefined ? step : { ...step, ...reached(result) })
      }
      return steps
    },
    mayHaveSubjects: (value) => mayHaveSubjects(value, subjects),
  }
}

/** What is no plain value may have anything in it. */
function mayHaveSubjects(value: unknown, known: Map<object, boolean>, level = 0): boolean {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false
  const before = known.get(value)
  if (before !== undefined) return before
  // what is in itself has nothing more by that
  known.set(value, false)
  const found = tried(() => holdsSubjects(value, known, level))
  known.set(value, found)
  return found
}

/** What refuses to be looked into has no comments. */
function tried(look: () => boolean): boolean {
  try {
    return look()
  } catch {
    return false
  }
}

function holdsSubjects(value: object, known: Map<object, boolean>, level: number): boolean {
  const holders = holdersOf(value)
  if (holders.length === 0 || level > deepest) return true
  return holders.some((holder) => {
    const literal = literalOf(holder)
    if (literal !== undefined && isSubject(literal.source, literal.offset)) return true
    if (!Array.isArray(holder) && !isPlain(holder)) return true
    return Object.keys(holder).some((name) => mayHaveSubjects(read(holder, name), known, level + 1))
  })
}

function reached(value: unknown): Reached {
  const literals = holdersOf(value).flatMap((holder) => literalOf(holder) ?? [])
  return { value, literals: literals.filter(({ source, offset }) => isSubject(source, offset)) }
}

function newStep(value: unknown, segment: PathSegment): Step | undefined {
  const holders = holdersOf(value).filter((holder) => read(holder, segment) !== undefined)
  const [first] = holders
  if (first === undefined) return undefined
  // what a function of nixgen makes of an object has no literal itself
  const written = holders.find((holder) => literalOf(holder) !== undefined) ?? first
  return { ...reached(read(first, segment)), ...membersIn(written, segment) }
}

/** Whether a comment is about a literal, or what is in it. */
function isSubject(source: SourceText, literal: number): boolean {
  return outlineOfSource(source)?.subjects.has(literal) === true
}

/** Where a member of an object was written that has it. */
function membersIn(holder: object, segment: PathSegment): Pick<Step, "members" | "replaced"> {
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
  let spreads = 0
  const found = members.flatMap((member, index) => {
    if (member === name) return [pointsAt(literal, index)]
    if (member !== 0) return []
    const inner = newStep(literal.spread[spreads++], name)
    return inner === undefined ? [] : [[...pointsAt(literal, index), ...inner.members]]
  })
  return found.toReversed()
}

function computedMember(
  name: string,
  members: Members,
  literal: Literal,
  holder: object,
): readonly MemberPoint[] {
  const index = computedIndex(name, members, literal, holder)
  return index === undefined ? [] : pointsAt(literal, index)
}

/** Names that are computed come in the order of the members that have them. */
function computedIndex(
  name: string,
  members: Members,
  { spread }: Literal,
  holder: object,
): number | undefined {
  const computed = members.flatMap((each, index) => (each === null ? [index] : []))
  if (computed.length < 2) return computed[0]
  const written = new Set<unknown>(members)
  const names = Object.keys(holder).filter(
    (each) => !written.has(each) && spread.every((inner) => newStep(inner, each) === undefined),
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
        ...pointsAt(literal, index),
        ...(member === 0 ? (newStep(spread, left)?.members ?? []) : []),
      ]
    left -= length
  }
  return []
}

function pointsAt({ source, offset }: Literal, index: number): readonly MemberPoint[] {
  return isSubject(source, offset) ? [{ source, literal: offset, index }] : []
}

/**
 * Where in the user's files a value was written. A definition is known by its value; from there a path
 * is followed through the objects that are on it, each of which is known by its literal. Where one is
 * not, as in what was run without the loader, it is followed through the text as far as that says it.
 */
import { type Given, givenAt, literalOf, placesIn } from "../problems/origin.ts"
import {
  type Origin,
  type PathSegment,
  type Place,
  type Problem,
  distinct,
  withoutConsequences,
} from "../problems/problem.ts"
import { withoutSecrets } from "../secrets/told.ts"
import { holdersOf, lengthOf, read } from "./holders.ts"
import {
  type Candidate,
  type Point,
  argumentsAt,
  candidatesIn,
  placeOfPoint,
  writtenMember,
} from "./modules/members.ts"
import { type SyntaxReader, syntaxReader } from "./modules/syntax.ts"

/** What is told of the problems that were found: each at its place, once, and none that follows from another. */
export function toldOf(found: readonly Problem[]): readonly Problem[] {
  return withoutConsequences(located(distinct(found)))
}

/** The same problems, each at the line and column of its value, and without what is secret in that. */
export function located<Found extends Problem>(problems: readonly Found[]): readonly Found[] {
  const reader = syntaxReader()
  return problems.map((problem) => placedIn(problem, reader)).map(withoutSecrets)
}

function placedIn<Found extends Problem>(problem: Found, reader: SyntaxReader): Found {
  return {
    ...problem,
    ...placed(problem, reader),
    ...(problem.related && {
      related: problem.related.map((each) => ({ ...each, ...placed(each, reader) })),
    }),
  }
}

/** The very place of what was written at a path, or of the nearest that is known to be around it. */
export function placeOf(origin: Origin): Place | undefined {
  return placesOf([origin])[0]
}

/** The same of many, whose files are read once. */
export function placesOf(origins: readonly (Origin | undefined)[]): readonly (Place | undefined)[] {
  const placeOfEach = placing()
  return origins.map((origin) => origin && placeOfEach(origin))
}

/** The same of one after the other. */
export function placing(): (origin: Origin) => Place | undefined {
  const reader = syntaxReader()
  return (origin) => placed(origin, reader).place ?? origin.place
}

function placed({ place, path = [] }: Origin, reader: SyntaxReader): Pick<Origin, "place"> {
  const placeAt = placesIn(place)
  if (placeAt !== undefined) return { place: placeAt(path) ?? place }
  const given = givenAt(place)
  if (place === undefined || given === undefined || path.length === 0) return {}
  const found = startsOf(given, place, reader).map((start) => follow(start, path, given, reader))
  const [deepest] = found.toSorted((left, right) => right.depth - left.depth)
  return deepest?.name === undefined ? {} : { place: placeOfPoint(deepest.name) }
}

/** What a path has led to: a value, and where it is written. Either may be unknown. */
interface Reached {
  readonly value: unknown
  readonly at: Point | undefined
}

/** A member that was found: where its name stands, and the member itself. */
interface Member {
  readonly name: Point | undefined
  readonly reached: Reached
}

function startsOf({ value }: Given, place: Place, reader: SyntaxReader): readonly Reached[] {
  const literal = literalPoint(value, reader)
  if (literal !== undefined) return [{ value, at: literal }]
  const syntax = reader.ofFile(place.file)
  const points = syntax === undefined ? [] : argumentsAt(syntax, place)
  return points.length === 0 ? [{ value, at: undefined }] : points.map((at) => ({ value, at }))
}

/** Follows a path as far as it is known; tells the last name on it, and how deep that is. */
function follow(
  start: Reached,
  path: readonly PathSegment[],
  { results }: Given,
  reader: SyntaxReader,
): { readonly depth: number; readonly name: Point | undefined } {
  let found: { depth: number; name: Point | undefined } = { depth: 0, name: undefined }
  let reached = start
  for (const [index, segment] of path.entries()) {
    const member = memberOf(reached, segment, reader)
    if (member === undefined) return found
    if (member.name !== undefined) found = { depth: index + 1, name: member.name }
    const result = index === 0 ? results?.get(String(segment)) : undefined
    reached = result === undefined ? member.reached : { ...member.reached, value: result }
  }
  return found
}

function memberOf(
  { value, at }: Reached,
  segment: PathSegment,
  reader: SyntaxReader,
): Member | undefined {
  const holders = holdersOf(value)
  for (const holder of holders) {
    const member = memberOfLiteral(holder, segment, reader)
    if (member !== undefined) return member
  }
  const next = holders.map((holder) => read(holder, segment)).find((each) => each !== undefined)
  // what is known whole has no more than its literal, but for what it was given later
  const written = at && literalOf(value) === undefined ? writtenMember(at, segment) : undefined
  if (written !== undefined)
    return { name: written.name, reached: { value: next, at: written.value } }
  if (next === undefined) return undefined
  const literal = literalPoint(next, reader)
  const name = literalOf(value) === undefined ? literal : undefined
  return { name, reached: { value: next, at: literal } }
}

/** The member of an object by its literal, or by that of what was spread into it. */
function memberOfLiteral(
  holder: object,
  segment: PathSegment,
  reader: SyntaxReader,
): Member | undefined {
  const spread = literalOf(holder)?.spread ?? []
  const point = literalPoint(holder, reader)
  if (point === undefined) return undefined
  const here = (node: Point["node"]): Point => ({ ...point, node })
  for (const each of candidatesIn(point.node, segment, spread.map(lengthOf))) {
    const member =
      each.kind === "member"
        ? { name: here(each.name), reached: { value: read(holder, segment), at: here(each.value) } }
        : memberOfSpread(spread[each.index], here(each.argument), each, reader)
    if (member !== undefined) return member
  }
  return undefined
}

/** A member of what was spread: where that is spread, if nothing nearer is known. */
function memberOfSpread(
  value: unknown,
  at: Point,
  { segment, isSure }: Extract<Candidate, { kind: "spread" }>,
  reader: SyntaxReader,
): Member | undefined {
  const has = isSure || value === undefined || read(value, segment) !== undefined
  const inner = has ? memberOf({ value, at }, segment, reader) : undefined
  if (inner === undefined)
    return isSure ? { name: at, reached: { value: undefined, at } } : undefined
  return { ...inner, name: inner.name ?? at }
}

function literalPoint(value: unknown, reader: SyntaxReader): Point | undefined {
  const literal = literalOf(value)
  if (literal === undefined) return undefined
  const syntax = reader.ofSource(literal.source)
  const node = syntax.literals.get(literal.offset)
  return node && { syntax, node }
}

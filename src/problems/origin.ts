/**
 * What is noted of the user's objects as they are made: the literal that each was written as, what
 * functions of nixgen made of which, and what every definition is. Places are found in it only once
 * there is something to tell (`source/locate.ts`).
 */
import { callSite } from "./call-site.ts"
import { holdsMembers } from "../holds-members.ts"
import type { OriginOf, PathSegment, Place } from "./problem.ts"
import { type SourceText, placeInSource } from "./source-text.ts"

/** The literal of an object or a list, as it was run. */
export interface Literal {
  readonly source: SourceText
  /** Where it starts in the text. */
  readonly offset: number
  /** What was spread into it, one after the other. */
  readonly spread: readonly unknown[]
}

const literals = new WeakMap<object, Literal>()

/** Notes the literal that an object is. */
export function noteLiteral(value: object, literal: Literal): void {
  literals.set(value, literal)
}

/** The literal that an object is, where it is one of a file that the loader has run. */
export function literalOf(value: unknown): Literal | undefined {
  return holdsMembers(value) ? literals.get(value) : undefined
}

/** What is known of the members of an object that are no longer there. */
interface Joined {
  /** The sets that its members were taken of, one after the other: the last one holds. */
  readonly pieces: readonly unknown[]
  /** Whether a computed name of its literal is one that was there already. */
  readonly isClashing: boolean
}

const joined = new WeakMap<object, Joined>()

/** Notes what an object was made of that the literal does not say. */
export function noteJoined(
  value: object,
  { pieces = [], isClashing = false }: Partial<Joined>,
): void {
  joined.set(value, { pieces, isClashing })
}

/** What an object was joined of, by a literal that spreads or by a function of JavaScript. */
export function joinedOf(value: object): Joined {
  const { pieces = [], isClashing = false } = joined.get(value) ?? {}
  return { pieces: pieces.length > 0 ? pieces : (literals.get(value)?.spread ?? []), isClashing }
}

const givers = new WeakMap<object, readonly unknown[]>()

/** Notes what an object has its members from. Gives the object. */
export function madeOf<T>(made: T, ...from: readonly unknown[]): T {
  if (holdsMembers(made)) givers.set(made, from)
  return made
}

/** What an object has its members from. */
export function giversOf(value: unknown): readonly unknown[] {
  return (holdsMembers(value) ? givers.get(value) : undefined) ?? []
}

/** What was given to a call that defines something. */
export interface Given {
  readonly value: unknown
  /** What functions in it gave when they were called, by their names. */
  readonly results?: ReadonlyMap<string, unknown>
}

const calls = new WeakMap<Place, Given>()

/** The place of the call that is being made, from which paths in what it was given lead on. */
export function placeOfCall(value: unknown): Place | undefined {
  const place = callSite()
  if (place !== undefined) calls.set(place, { value })
  return place
}

/** Where what is in a value was written that is no definition, such as an argument of `mkIf`. */
export function originIn(value: unknown): OriginOf | undefined {
  const literal = literalOf(value)
  return literal && ((path) => ({ place: placeOfLiteral(literal, value), path }))
}

function placeOfLiteral({ source, offset }: Literal, value: unknown): Place {
  const place = placeInSource(offset, source)
  calls.set(place, { value })
  return place
}

/** Tells where what is at a path of a definition stands; nothing where that is not known. */
export type PlaceAt = (path: readonly PathSegment[]) => Place | undefined

const places = new WeakMap<Place, PlaceAt>()

/** A place as a whole, of which something else than the text of a definition tells where its parts stand. */
export function placedBy(place: Place, placeAt: PlaceAt): Place {
  const whole = { ...place }
  places.set(whole, placeAt)
  return whole
}

/** What tells that of a place. */
export function placesIn(place: Place | undefined): PlaceAt | undefined {
  return place && places.get(place)
}

/** Notes what a function of a definition gave. */
export function noteResult(place: Place | undefined, name: string, value: unknown): void {
  const given = givenAt(place)
  if (place === undefined || given === undefined) return
  calls.set(place, { ...given, results: new Map([...(given.results ?? []), [name, value]]) })
}

/** What was given to the call at a place, where that is the place of one. */
export function givenAt(place: Place | undefined): Given | undefined {
  return place && calls.get(place)
}

/** The texts of a template of the user's, and where each one starts in its file. */
export interface TemplateTexts {
  readonly source: SourceText
  readonly starts: readonly number[]
}

const templates = new WeakMap<TemplateStringsArray, TemplateTexts>()

/** Notes where the texts of a template stand. */
export function noteTemplate(template: TemplateStringsArray, texts: TemplateTexts): void {
  templates.set(template, texts)
}

/** Where the texts of a template stand, where it is one of a file that the loader has run. */
export function textsOfTemplate(template: TemplateStringsArray): TemplateTexts | undefined {
  return templates.get(template)
}

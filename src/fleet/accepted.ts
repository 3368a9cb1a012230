/**
 * Values that a rule is switched off for. The mark is taken off where a definition is validated, so
 * that nothing behind that knows of it: what stays is where it stood.
 */
import { type ReadOptions, type Reading, readValue } from "../nix/values/reading.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { isPlain } from "../nix/values/values.ts"
import {
  type Origin,
  type Location,
  type PathSegment,
  type Place,
  pathTo,
  within,
} from "../problems/problem.ts"
import { madeOf } from "../problems/origin.ts"

const acceptedKey = Symbol.for("nixgen.accepted")
const valueKey = Symbol.for("nixgen.acceptedValue")

/** The rule that is switched off, and why that is right here. */
export interface Accepted<Code extends string = string> {
  readonly rule: Code
  readonly reason: string
}

/** A rule switched off for whatever stands at a path of a definition. */
export interface Acceptance extends Accepted {
  readonly place: Place | undefined
  readonly path: readonly PathSegment[]
}

/** A marked value: an object with a mark beside its members, or what holds any other value. */
interface Marked {
  readonly [acceptedKey]: readonly Accepted[]
  readonly [valueKey]?: unknown
}

/**
 * The value with a mark. An object keeps its members beside it, so that constructors can take it
 * apart; a text, a list or an expression is wrapped.
 */
export function marked<T>(value: T, accepted: readonly Accepted[]): T {
  const all = [...(isMarked(value) ? value[acceptedKey] : []), ...accepted]
  const bare = isObject(value) ? value : { [valueKey]: value }
  // the mark is taken off again before anything asks for more than the type says
  return madeOf({ ...bare, [acceptedKey]: all } as T, value)
}

/** A value of a definition as it was read, and the rules that are switched off for parts of it. */
export interface Separated extends Reading {
  readonly acceptances: readonly Acceptance[]
}

/**
 * Reads a value, without any mark in it. Problems: those of `readValue`, at the value's own path. What
 * `keeps` says stays as it is.
 */
export function separated(
  value: unknown,
  { place, path = [] }: Origin,
  keeps?: ReadOptions["keeps"],
): Separated {
  const acceptances: Acceptance[] = []
  // whoever asks for the value judges a single one by its schema
  if (!isAnyObject(value)) return { value, acceptances, problems: [], depth: 0 }
  const bare = new Map<object, unknown>()
  const unmarked = (object: object): unknown => {
    if (!isMarked(object)) return object
    if (!bare.has(object)) bare.set(object, withoutMark(object))
    return bare.get(object)
  }
  const noteMark = (object: object, at: Location | undefined): void => {
    if (!isMarked(object)) return
    const here = [...path, ...pathTo(at)]
    for (const each of object[acceptedKey])
      acceptances.push({ ...wordsOf(each), place, path: here })
  }
  const reading = readValue(value, { unmarked, noteMark, ...(keeps && { keeps }) })
  return { ...reading, acceptances, problems: within(reading.problems, { place, path }) }
}

function withoutMark(object: Marked): unknown {
  return valueKey in object ? object[valueKey] : Object.fromEntries(Object.entries(object))
}

/** What was given to `accept`, which a rule judges. */
function wordsOf(accepted: unknown): Accepted {
  const { rule, reason }: Readonly<Record<string, unknown>> = Object(accepted)
  const [code, why] = [rule, reason].map((each) => (typeof each === "string" ? each : ""))
  return { rule: code ?? "", reason: why ?? "" }
}

function isMarked(value: unknown): value is Marked {
  return isObject(value) && acceptedKey in value
}

function isAnyObject(value: unknown): boolean {
  return (typeof value === "object" && value !== null) || typeof value === "function"
}

/** An object that is taken member by member: no list, no expression, nothing of a class. */
function isObject(value: unknown): value is object {
  return isAttributeSet(value) && isPlain(value)
}

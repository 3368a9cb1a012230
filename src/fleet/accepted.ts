/**
 * Values that a rule is switched off for. The mark is taken off where a definition is validated, so
 * that nothing behind that knows of it: what stays is where it stood.
 */
import { isAttributeSet } from "../nix/value-kinds.ts"
import { isPlain } from "../nix/values.ts"
import type { PathSegment, Place } from "../problem.ts"
import type { Origin } from "../schema.ts"
import { isDiskLayoutUse } from "./disk-layout.ts"
import { isServiceUse } from "./service.ts"

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
  return { ...bare, [acceptedKey]: all } as T
}

/** The value without any mark in it, itself where it has none; and what was marked. */
export function separated<T>(
  value: T,
  { place, path = [] }: Origin,
): { readonly value: T; readonly acceptances: readonly Acceptance[] } {
  const acceptances: Acceptance[] = []
  const note = (accepted: readonly Accepted[], at: readonly PathSegment[]) =>
    acceptances.push(...accepted.map((each) => ({ ...each, place, path: at })))
  // without its marks a value is what its type says
  return { value: unmarked(value, { path, around: [], note }) as T, acceptances }
}

interface Search {
  readonly path: readonly PathSegment[]
  /** The objects around the value, as some contain themselves. */
  readonly around: readonly unknown[]
  readonly note: (accepted: readonly Accepted[], at: readonly PathSegment[]) => void
}

function unmarked(value: unknown, search: Search): unknown {
  if (Array.isArray(value)) return unmarkedMembers(value, search)
  if (!isObject(value)) return value
  if (!isMarked(value)) return isUse(value) ? value : unmarkedMembers(value, search)
  search.note(value[acceptedKey], search.path)
  if (valueKey in value) return unmarked(value[valueKey], search)
  return unmarked(Object.fromEntries(Object.entries(value)), search)
}

function unmarkedMembers(value: object, { path, around, note }: Search): unknown {
  if (around.includes(value)) return value
  const isList = Array.isArray(value)
  const inside = [...around, value]
  const entries = Object.entries(value)
  const members = entries.map(([name, member]): readonly [string, unknown] => {
    const segment = isList ? Number(name) : name
    return [name, unmarked(member, { path: [...path, segment], around: inside, note })]
  })
  if (members.every(([, member], index) => member === entries[index]?.[1])) return value
  return isList ? members.map(([, member]) => member) : Object.fromEntries(members)
}

function isMarked(value: unknown): value is Marked {
  return isObject(value) && acceptedKey in value
}

/** A layout or service as a host uses it: what it is given has a place of its own. */
function isUse(value: object): boolean {
  return isDiskLayoutUse(value) || isServiceUse(value)
}

/** An object that is taken member by member: no list, no expression, nothing of a class. */
function isObject(value: unknown): value is object {
  return isAttributeSet(value) && isPlain(value)
}

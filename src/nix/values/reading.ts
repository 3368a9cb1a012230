/**
 * The values of definitions, read once. They are the user's own objects, with getters, proxies and
 * cycles among them. What comes out is plain data, no deeper and no larger than can be written: what
 * comes after need not be careful with it. What Nix cannot hold is told, and an expression of which
 * nothing is known takes its place.
 */
import { appendAll } from "../../append.ts"
import {
  type Location,
  type PathSegment,
  type Problem,
  pathTo,
  within,
  problem,
} from "../../problems/problem.ts"
import { outcomeOf, thrownProblems } from "../../problems/thrown.ts"
import { identifier } from "../syntax/construct.ts"
import type { Node } from "../syntax/ast.ts"
import { brands } from "./brands.ts"
import { contentOf } from "./contents.ts"
import type { Expression } from "./expression.ts"
import { type Unfit, unfit, unfitName, unfitObject, unfitValue } from "./unfit.ts"
import { ownDefinition } from "./own-definitions.ts"
import { secretAsValue, secretNameOf } from "./refused-secret.ts"
import { isPlain, nodeOf } from "./values.ts"
import { weightOf } from "./weight.ts"
import { holdsMembers, propertyAt } from "../../holds-members.ts"

/** How many levels may stand in each other. */
export const deepest = 200
/** How many values may be written for one definition. */
export const largest = 1_000_000

/** What is special in a definition. */
export interface ReadOptions {
  /** Whether an object or a function stays as it is. */
  readonly keeps?: (value: object, at: Location | undefined) => boolean
  /** What an object stands for, where it only marks something: the same each time it is asked. */
  readonly unmarked?: (value: object) => unknown
  /** Hears of what is marked, at every place. */
  readonly noteMark?: (value: object, at: Location | undefined) => void
  /** Hears of an expression, at every place where something in it is marked, and says whether it is. */
  readonly noteInside?: (expression: object, at: Location | undefined) => boolean
}

/** A value as it was read. */
export interface Reading {
  readonly value: unknown
  readonly problems: readonly Problem[]
  /** How many levels stand in each other. */
  readonly depth: number
}

/** What stands in the place of what cannot be read. */
export const unreadable: Expression<never> = { [brands.node]: identifier("null") }

/**
 * Reads a value. Problems, each at its path: NG010 what Nix cannot hold, NG018 what is too deep or too
 * large to be written, NG002 what throws, NG020 what a `define…` function gives, and NG500 a secret.
 */
export function readValue(value: unknown, options: ReadOptions = {}): Reading {
  const state: State = {
    options,
    problems: [],
    around: new Set(),
    known: new Map(),
    special: 0,
    size: 0,
    marks: 0,
    tooLarge: 0,
    isTooDeep: false,
  }
  try {
    const { value: plain, depth } = read(value, undefined, 0, state)
    return { value: plain, depth, problems: state.problems }
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    return { value: unreadable, depth: 0, problems: [...state.problems, tooLarge(error.at)] }
  }
}

interface State {
  readonly options: ReadOptions
  readonly problems: Problem[]
  /** The objects that the value is in. */
  readonly around: Set<object>
  /** Objects that were read already: one may stand in many places. */
  readonly known: Map<object, Known>
  /** How many problems and marks were met, which are told at every place. */
  special: number
  /** How many values are written. */
  size: number
  /** How many marks were noted. */
  marks: number
  /** How many members were too large. */
  tooLarge: number
  isTooDeep: boolean
}

/** What came of a value, and how many levels it has. */
interface Read {
  readonly value: unknown
  readonly depth: number
}

interface Known extends Read {
  readonly size: number
}

/** Ends the reading of a value that no file can hold. */
class TooLarge extends Error {
  readonly at: Location | undefined

  constructor(at: Location | undefined) {
    super()
    this.at = at
  }
}

type At = Location | undefined

function read(value: unknown, at: At, level: number, state: State): Read {
  count(1, at, state)
  if (holdsMembers(value)) {
    try {
      return readObject(value, at, level, state)
    } catch (error) {
      // a proxy may throw whatever it is asked
      if (error instanceof TooLarge) throw error
      return refused(() => thrownProblems(error, pathTo(at)), state)
    }
  }
  if (typeof value === "string") count(lineBreaks(value), at, state)
  const wrong = unfitValue(value)
  return wrong === undefined ? { value, depth: 0 } : refuse(wrong, at, state)
}

function readObject(value: object, at: At, level: number, state: State): Read {
  const tree = nodeOf(value)
  if (tree !== undefined) return readExpression(value, tree, at, level, state)
  const { unmarked, keeps } = state.options
  const inner = unmarked === undefined ? value : unmarked(value)
  if (inner !== value) {
    noteMark(value, at, state)
    return read(inner, at, level, state)
  }
  if (keeps?.(value, at) === true) return { value, depth: 0 }
  const isList = Array.isArray(value)
  const own = isList ? undefined : ownDefinition(value)
  if (own !== undefined)
    return refused(() => [problem("NG020", { ...own, path: pathTo(at) })], state)
  if (!isList && !isPlain(value)) {
    const secret = secretNameOf(value)
    return secret === undefined
      ? refuse(unfitObject(value), at, state)
      : refused(() => [problem("NG500", { ...secretAsValue(secret), path: pathTo(at) })], state)
  }
  if (state.around.has(value)) return refuse(unfit.cycle, at, state)
  const before = state.known.get(value)
  if (before !== undefined && level + before.depth <= deepest) {
    count(before.size - 1, at, state)
    return before
  }
  if (level >= deepest) return refuseDepth(at, state)
  const { size, special } = state
  state.around.add(value)
  try {
    const result = isList ? readList(value, at, level, state) : readSet(value, at, level, state)
    if (state.special === special) {
      const { value: plain, depth } = result
      state.known.set(value, { value: plain, depth, size: state.size - size + 1 })
    }
    return result
  } finally {
    state.around.delete(value)
  }
}

/** An expression is read already, but may be too much where it stands. */
function readExpression(value: object, tree: Node, at: At, level: number, state: State): Read {
  count(weightOf(tree) - 1, at, state)
  if (state.marks < mostMarks && state.options.noteInside?.(value, at) === true) {
    state.special += 1
    state.marks += 1
  }
  const { depth = 0 } = contentOf(value) ?? {}
  return level + depth > deepest ? refuseDepth(at, state) : { value, depth }
}

function readSet(value: object, at: At, level: number, state: State): Read {
  if (hasSymbols(value)) refuse(unfit.symbolName, at, state)
  const names = Object.keys(value)
  for (const hidden of hiddenNames(value, names.length))
    refuse(unfit.hiddenName, { segment: hidden, above: at }, state)
  let depth = 0
  const members = names.flatMap((name): [string, unknown][] => {
    const below = { segment: name, above: at }
    const member = readMember(value, name, below, level, state)
    if (member === undefined) return []
    const wrong = unfitName(name)
    if (wrong !== undefined) {
      refuse(wrong, below, state)
      return []
    }
    depth = Math.max(depth, member.depth)
    return [[name, member.value]]
  })
  return { value: Object.fromEntries(members), depth: depth + 1 }
}

function readList(value: readonly unknown[], at: At, level: number, state: State): Read {
  const { length } = value
  // a list may be no longer than its length says
  count(length, at, state)
  state.size -= length
  if (hasNames(value)) refuse(unfit.namedItems, at, state)
  let depth = 0
  const items = Array.from({ length }, (_, index) => {
    const below = { segment: index, above: at }
    const wrong = index in value ? unfit.undefinedItem : unfit.hole
    const item = readMember(value, index, below, level, state) ?? refuse(wrong, below, state)
    depth = Math.max(depth, item.depth)
    return item.value
  })
  return { value: items, depth: depth + 1 }
}

/** A member as its getter gives it; nothing where it is undefined. */
function readMember(
  value: object,
  name: PathSegment,
  at: At,
  level: number,
  state: State,
): Read | undefined {
  const member = outcomeOf(() => propertyAt(value, name), [])
  if (member.problems.length > 0)
    return refused(() => within(member.problems, { path: pathTo(at) }), state)
  if (member.value === undefined) return undefined
  const { size } = state
  try {
    return read(member.value, at, level + 1, state)
  } catch (error) {
    // the other members of a definition are judged by themselves, the first few of them
    if (!(error instanceof TooLarge) || level > 0 || state.tooLarge === mostTooLarge) throw error
    state.tooLarge += 1
    state.size = size
    return refused(() => [tooLarge(error.at)], state)
  }
}

function hasSymbols(value: object): boolean {
  const symbols = Object.getOwnPropertySymbols(value)
  return symbols.some((symbol) => Object.prototype.propertyIsEnumerable.call(value, symbol))
}

/** Names of members that are left out wherever members are gone through. */
function hiddenNames(value: object, shown: number): readonly string[] {
  const all = Object.getOwnPropertyNames(value)
  if (all.length === shown) return []
  return all.filter((name) => !Object.prototype.propertyIsEnumerable.call(value, name))
}

/** Whether a list has members beside its items, as the matches of an expression have. */
function hasNames(value: readonly unknown[]): boolean {
  const last = Object.keys(value).at(-1)
  return last !== undefined && !/^\d+$/.test(last)
}

/** Each line of a text is written on its own. */
function lineBreaks(text: string): number {
  let found = 0
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) found += 1
  return found
}

function count(size: number, at: At, state: State): void {
  state.size += size
  if (state.size > largest) throw new TooLarge(at)
}

function refuse({ what, hint }: Unfit, at: At, state: State): Read {
  const message = `Nix cannot hold ${what}`
  return refused(() => [problem("NG010", { message, hint, path: pathTo(at) })], state)
}

/** Nobody reads more of them, and there may be as many as there are values. */
const mostProblems = 500
/** To find out that a member is too large takes as long as to read what is not. */
const mostTooLarge = 3

/** There are as many marks as places, where one object stands in many: nobody means so many. */
const mostMarks = 1000

function noteMark(value: object, at: At, state: State): void {
  if (state.marks === mostMarks) return
  state.marks += 1
  state.special += 1
  state.options.noteMark?.(value, at)
}

/** Tells of problems, of which only so many are told: what has more of them is read once as well. */
function refused(told: () => readonly Problem[], state: State): Read {
  const left = mostProblems - state.problems.length
  if (left > 0) {
    state.special += 1
    appendAll(state.problems, told().slice(0, left))
  }
  return { value: unreadable, depth: 0 }
}

/** What has no end has none in many places: one is told. */
function refuseDepth(at: At, state: State): Read {
  if (state.isTooDeep) {
    // what has no end in two ways would be read as far as may be
    count(largest / 1000, at, state)
    state.special += 1
    return { value: unreadable, depth: 0 }
  }
  state.isTooDeep = true
  return refused(() => [tooDeep(at)], state)
}

/** As much of a path as one can read. */
const shownSegments = 12

function tooDeep(at: At): Problem {
  return problem("NG018", {
    path: pathTo(at).slice(0, shownSegments),
    message: `more than ${deepest} levels stand in each other here`,
    hint: "does a function put its own result into it, again and again?",
  })
}

function tooLarge(at: At): Problem {
  return problem("NG018", {
    path: pathTo(at).slice(0, shownSegments),
    message: `more than ${largest.toLocaleString("en")} values would be written for this definition`,
    detail: "A value that is used in several places is written in each of them.",
    hint: "let Nix compute what is that large, or read it from a file",
  })
}

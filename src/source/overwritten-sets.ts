/**
 * Options that are lost where one object is made of several: `{ ...ssh, ...web }` has the `services` of `web`
 * alone, where NixOS would join both. What objects were made of was noted as they were (`origin.ts`).
 */
import { isDeepStrictEqual } from "node:util"
import { appendAll } from "../append.ts"
import { printFile } from "../nix/values/print-nix.ts"
import { nodeOf } from "../nix/values/values.ts"
import { isAttributeSet, isExpression } from "../nix/values/value-kinds.ts"
import { contentOf } from "../nix/values/contents.ts"
import type { Model } from "../model/model.ts"
import { givenAt, joinedOf } from "../problems/origin.ts"
import {
  type Location,
  type PathSegment,
  type Place,
  type Problem,
  formatPath,
  pathTo,
  problem,
} from "../problems/problem.ts"
import { outcomeOf } from "../problems/thrown.ts"
import { holdersOf, read } from "./holders.ts"

/** NG057, a warning, for each set in a definition's options that replaces another one with more in it. */
export function overwrittenSets(model: Model): readonly Problem[] {
  const { hosts, common, modules, services, layouts } = model
  return [...hosts, ...common, ...modules, ...services, ...layouts].flatMap(({ place }) => {
    const { value, results } = givenAt(place) ?? {}
    const config = results?.get("config") ?? read(value, "config")
    return [...overwrittenWhole(value, place), ...overwrittenIn(config, place)]
  })
}

/** What NixOS would join of two definitions, one of which is spread whole into the other. */
function overwrittenWhole(value: unknown, place: Place | undefined): readonly Problem[] {
  return holdersOf(value)
    .flatMap((holder) => [
      ...replacedIn(holder).filter(({ name }) => name === "config"),
      ...["imports", "services"].flatMap((name) => replacedList(name, holder)),
    ])
    .map((each) => told(each, undefined, place))
}

/** What a list of what was spread has, and the one in its place does not: one that has nothing new is what is left of it. */
function replacedList(name: string, holder: object): readonly Replaced[] {
  const now = [read(holder, name) ?? []].flat()
  return piecesOf(holder).flatMap((piece) => {
    const before = isSet(piece) ? [read(piece, name) ?? []].flat() : []
    const isNew = now.some((each) => !before.some((other) => areSame(each, other)))
    const index = before.findIndex((each) => !now.some((other) => areSame(each, other)))
    return index === -1 || !isNew ? [] : [{ name, lost: [name, index] }]
  })
}

/** So many objects are looked at that another one was made of. */
const most = 1000

/** What an object was joined of, and what that was joined of: the last ones hold. */
function piecesOf(holder: object): readonly unknown[] {
  const { pieces } = joinedOf(holder)
  // most are written out, and joined of nothing
  if (pieces.length === 0) return pieces
  const found = new Set<unknown>()
  const todo: unknown[] = [...pieces]
  for (let next = todo.pop(); next !== undefined && found.size < most; next = todo.pop()) {
    if (found.has(next) || !isSet(next)) continue
    found.add(next)
    appendAll(todo, joinedOf(next).pieces)
  }
  return [...found].toReversed()
}

/** A value, and where it stands. */
interface Step {
  readonly value: unknown
  readonly at: Location
}

function overwrittenIn(config: unknown, place: Place | undefined): readonly Problem[] {
  const found: Problem[] = []
  const seen = new Set<object>()
  const todo: Step[] = [{ value: config, at: { segment: "config", above: undefined } }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { value, at } = next
    for (const holder of holdersOf(value)) {
      if (seen.has(holder)) continue
      seen.add(holder)
      for (const replaced of replacedIn(holder)) found.push(told(replaced, at, place))
      if (joinedOf(holder).isClashing) found.push(clashing(at, place))
      for (const name of keysOf(holder))
        todo.push({ value: read(holder, name), at: { segment: name, above: at } })
    }
  }
  return found
}

/** A set that took the place of another one, and what is no longer there. */
interface Replaced {
  readonly name: string
  readonly lost: readonly PathSegment[]
}

function replacedIn(holder: object): readonly Replaced[] {
  const pieces = piecesOf(holder)
  return pieces.flatMap((piece, index) => {
    if (!isSet(piece)) return []
    return keysOf(piece).flatMap((name) => {
      const [was, now] = [read(piece, name), read(holder, name)]
      if (was === now) return []
      // who writes a list anew beside a spread means it; who spreads two sets has neither in view
      const looksIntoLists = pieces.slice(index + 1).some((later) => read(later, name) === now)
      const lost = lostIn(was, now, { levels: deepest, looksIntoLists })
      return lost === undefined ? [] : [{ name, lost: [name, ...lost] }]
    })
  })
}

/** How far sets are compared. */
interface Comparing {
  readonly levels: number
  /** Whether lists that another one replaces count as well. */
  readonly looksIntoLists: boolean
}

/** So deep are sets compared: options are no deeper, and what is as deep as one likes is no option. */
const deepest = 50

/** The way to something of a set that what is in its place does not have. */
function lostIn(
  before: unknown,
  now: unknown,
  { levels, looksIntoLists }: Comparing,
): readonly PathSegment[] | undefined {
  if (levels === 0 || before === now) return undefined
  const after = setsIn(now)
  // an empty one is there to replace it, and what is switched off needs no settings
  if (after.every((each) => keysOf(each).length === 0)) return undefined
  if (after.some((each) => read(each, "enable") === false)) return undefined
  for (const set of setsIn(before))
    for (const name of keysOf(set)) {
      const was = read(set, name)
      if (was === undefined) continue
      const has = after.map((each) => read(each, name)).filter((each) => each !== undefined)
      if (has.length === 0) return [name]
      if (has.length > 1) continue
      const item = looksIntoLists ? lostItem(was, has[0]) : undefined
      if (item !== undefined) return [name, item]
      const inner = lostIn(was, has[0], { levels: levels - 1, looksIntoLists })
      if (inner !== undefined) return [name, ...inner]
    }
  return undefined
}

/** The first item of a list that another one does not have. */
function lostItem(before: unknown, now: unknown): number | undefined {
  if (!Array.isArray(before) || !Array.isArray(now) || now.length === 0) return undefined
  const index = before.findIndex((item) => !now.some((other) => areSame(item, other)))
  return index === -1 ? undefined : index
}

/** Whether values are written alike in Nix: references are made anew each time that they are asked for. */
function areSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  const [left, right] = [nodeOf(one), nodeOf(other)]
  if (left === undefined || right === undefined)
    return left === right && isDeepStrictEqual(one, other)
  return printFile(left) === printFile(right)
}

/** A set, or those that stand in properties which do not say that they replace others. */
function setsIn(value: unknown): readonly object[] {
  if (isSet(value)) return [value]
  const content = contentOf(value)
  if (content === undefined || content.says === "priority") return []
  return content.definitions.flatMap(setsIn)
}

/** The names of an object's members; none of one that refuses to tell. */
function keysOf(value: object): readonly string[] {
  return outcomeOf(() => Object.keys(value), []).value ?? []
}

/** Whether a value is a plain set: an expression or a property is what it is. */
function isSet(value: unknown): value is object {
  return isAttributeSet(value) && !isExpression(value)
}

function told(
  { name, lost }: Replaced,
  at: Location | undefined,
  place: Place | undefined,
): Problem {
  const path = pathTo(at)
  return problem("NG057", {
    place,
    path: [...path, name],
    message: `${formatPath([name])} replaces what came before it: ${formatPath([...path.slice(1), ...lost])} is lost`,
    detail:
      "Whole members are taken over: what both have is not joined, as NixOS joins definitions.",
    hint: lists.has(name)
      ? `write \`${name}: [...before.${name}, …]\` for both`
      : "mkMerge([…, …]) has both; what is to be replaced can be taken out first: `const { services, ...rest } = …`",
  })
}

const lists: ReadonlySet<string> = new Set(["imports", "services"])

function clashing(at: Location, place: Place | undefined): Problem {
  return problem("NG057", {
    place,
    path: pathTo(at),
    message: "a computed name is one that is there already: what it had is lost",
    detail: "JavaScript keeps the last of several members of one name.",
    hint: "mkMerge([…, …]) has both; of two that are to be one, write one",
  })
}

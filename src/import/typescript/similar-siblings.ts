/**
 * Siblings that are equal up to texts, such as the disks of a pool: each set of them becomes calls
 * of one small function of the layout's file.
 */
import { constructors } from "../../disko/types/constructors.ts"
import type { AnyDeviceType, DeviceKind } from "../../disko/types/device.ts"
import { devicesSchema } from "../../disko/types/schemas.ts"
import { allTypes, deviceTypes } from "../../disko/types/types.ts"
import type { PathSegment } from "../../problems/problem.ts"
import { wordsAllowedAt } from "../../problems/schema.ts"
import { type Role, roles } from "./device-roles.ts"
import { literalText } from "./devices-text.ts"
import { freeName } from "./free-name.ts"
import { plainValue } from "../nix/plain-value.ts"
import type { FunctionParameter, LayoutFunction } from "./layout-function.ts"
import type { Comments } from "../nix/source-comments.ts"
import { type Stems, stemsOf } from "./stems.ts"
import {
  type Member,
  type Use,
  type Value,
  isSame,
  mapValue,
  membersIn,
  usesIn,
} from "../nix/value.ts"
import { groupedBy } from "../../grouped.ts"

/** Devices with calls in the place of siblings. */
export interface WithFunctions {
  readonly devices: Value
  readonly functions: readonly LayoutFunction[]
}

/** What decides on which siblings are alike, beside their values. */
export interface Surroundings {
  /** Names that the file has otherwise. */
  readonly taken: ReadonlySet<string>
  /** Whether an argument of the layout is a text. */
  readonly isText: (use: Use) => boolean
  readonly commentsOf: (member: Member) => Comments
}

/** Fewer that are written one by one read well as they are. */
const often = 3

/** Shorter ones read better where they are: they fit a line. */
const longText = 72

/** How much shorter the file has to get. */
const worth = 0.7

/** Beyond that, what an argument is for is not seen where the function is called. */
const mostParameters = 3

type Path = readonly PathSegment[]

interface Search extends Surroundings {
  readonly names: Set<string>
  readonly functions: LayoutFunction[]
  /** Whether disko takes but a few words at a path. */
  readonly isWord: (path: Path) => boolean
}

/** Takes out what siblings have in common. */
export function withFunctions(devices: Value, surroundings: Surroundings): WithFunctions {
  const plain = plainValue(devices)
  const search: Search = {
    ...surroundings,
    names: new Set([...surroundings.taken, ...namesOfConstructors]),
    functions: [],
    isWord: (path) => wordsAllowedAt(devicesSchema, plain, path) !== undefined,
  }
  return { devices: collapsed(devices, "devices", [], search), functions: search.functions }
}

const namesOfConstructors = [...constructors.map(({ name }) => name), "biosBoot", "esp"]

/** What tells devices apart for a constructor. */
const namesOfKinds = new Set(constructors.flatMap(({ implies }) => Object.keys(implies)))

function collapsed(value: Value, role: Role, path: Path, search: Search): Value {
  if (value.kind !== "set") return value
  const { memberRole, hasSiblings } = roles[role]
  const sets = hasSiblings ? alike(value.members, path, search) : []
  const calls = new Map(sets.flatMap((members) => callsOf(members, role, path, search)))
  const members = value.members.map((member): Member => {
    const { name } = member
    const inner = calls.get(member)
    return {
      ...member,
      value: inner ?? collapsed(member.value, memberRole(name), [...path, name], search),
    }
  })
  return { kind: "set", members }
}

/** The members in sets of those that differ in texts alone. */
function alike(
  members: readonly Member[],
  path: Path,
  search: Search,
): readonly (readonly Member[])[] {
  const sets = members.filter(({ value }) => value.kind === "set")
  const ofOneShape = groupedBy(sets, (member) => shapeOf(member, path, search))
  return [...ofOneShape.values()].filter((set) => set.length >= (areOfOnePlace(set) ? 2 : often))
}

/** Everything in a member but for its texts, with what is said about it. */
function shapeOf({ name, value }: Member, path: Path, search: Search): string {
  const shape = mapValue(value, (each, inner) =>
    canDiffer(each, [...path, name, ...inner], search) ? hole : each,
  )
  const said = [...membersIn(value)].map((member) => search.commentsOf(member))
  return JSON.stringify([shape, said], (key, each: unknown) =>
    key === "position" ? undefined : each,
  )
}

const hole: Value = { kind: "template", parts: [] }

function canDiffer(value: Value, path: Path, { isText, isWord }: Search): boolean {
  const name = path.findLast((segment) => typeof segment === "string") ?? ""
  if (namesOfKinds.has(name) || isWord(path)) return false
  if (value.kind === "string") return !value.text.includes("\n")
  return value.kind === "template" || (value.kind === "use" && isText(value.use))
}

/** Whether one function of the Nix gives them all. */
function areOfOnePlace(members: readonly Member[]): boolean {
  const places = members.map(({ value }) => {
    const [first] = value.kind === "set" ? value.members : []
    return JSON.stringify(first?.position ?? null)
  })
  return places[0] !== "null" && places.every((place) => place === places[0])
}

/** Calls in the place of siblings; none where the file would not get shorter. */
function callsOf(
  siblings: readonly Member[],
  role: Role,
  path: Path,
  search: Search,
): readonly (readonly [Member, Value])[] {
  const [first] = siblings
  if (first === undefined) return []
  const inner = roles[role].memberRole(first.name)
  const { arguments: given, body } = parted(siblings, search)
  const calls = siblings.map((_, index) => given.map(({ values }) => values[index] ?? hole))
  const name = freeName(functionName(siblings, path), new Set(search.names))
  const before = siblings.map(({ value }) => literalText(value, inner).length)
  const after = calls.map((values) => values.map((each) => literalText(each).length + 2))
  const length = literalText(body, inner).length + sum(after.map((each) => name.length + sum(each)))
  if (given.length > mostParameters || (before[0] ?? 0) < longText) return []
  if (length > sum(before) * worth) return []
  search.names.add(name)
  const own = new Set(given.map((each) => each.name))
  search.functions.push({
    name,
    parameters: given.map(parameterOf),
    body,
    hasWords: hasWords(first, path, search),
    isInner: usesIn(body).some((use) => !own.has(use.argument)),
  })
  return siblings.map((member, index) => [
    member,
    { kind: "use", use: { argument: name, given: calls[index] ?? [] } },
  ])
}

function hasWords({ name, value }: Member, path: Path, { isWord }: Search): boolean {
  let has = false
  mapValue(value, (each, inner) => {
    has ||= each.kind === "string" && isWord([...path, name, ...inner])
    return each
  })
  return has
}

function parameterOf({ name, values }: Argument): FunctionParameter {
  const isPlain = values.some(({ kind }) => kind === "string")
  return { name, isPlain, isExpression: values.some(({ kind }) => kind !== "string") }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((left, right) => left + right, 0)
}

/** A place in siblings at which they differ. */
interface Column {
  readonly path: Path
  /** What each of them has there. */
  readonly values: readonly Value[]
}

/** What the function is given, for each of the siblings. */
interface Argument extends Pick<Column, "values"> {
  readonly name: string
}

/** What siblings have in common, with uses of arguments in the place of where they differ. */
function parted(
  siblings: readonly Member[],
  search: Search,
): { readonly body: Value; readonly arguments: readonly Argument[] } {
  const columns = columnsOf(siblings.map(({ value }) => value))
  const names = siblings.map((member) => member.name)
  const stems = columns.length === 1 ? [] : columns.map(({ values }) => stemsOf(values))
  const keys = columns.map(({ values }, index) => keyOf(stems, index) ?? JSON.stringify(values))
  const taken = new Set(search.names)
  const given = new Map<string, Argument>()
  const holes = new Map<string, Value>()
  for (const [index, column] of columns.entries()) {
    const key = keys[index] ?? ""
    const stem = keyOf(stems, index) === undefined ? undefined : stems[index]
    const values = stem?.words.map((text): Value => ({ kind: "string", text })) ?? column.values
    const isName = stem !== undefined && JSON.stringify(stem.words) === JSON.stringify(names)
    const argument = given.get(key) ?? {
      name: freeName(isName ? "name" : lastName(column.path), taken),
      values,
    }
    given.set(key, argument)
    holes.set(JSON.stringify(column.path), holeOf(argument.name, stem))
  }
  const [first] = siblings
  const body = mapValue(
    first?.value ?? hole,
    (each, path) => holes.get(JSON.stringify(path)) ?? each,
  )
  return { body, arguments: [...given.values()] }
}

/** The words that a text is made around, where another is made around the same. */
function keyOf(stems: readonly (Stems | undefined)[], index: number): string | undefined {
  const keys = stems.map((each) => each && JSON.stringify(each.words))
  const key = keys[index]
  return keys.filter((each) => each === key).length > 1 ? key : undefined
}

function holeOf(argument: string, stem: Stems | undefined): Value {
  const use: Use = { argument }
  const parts = [stem?.prefix ?? "", use, stem?.suffix ?? ""].filter((part) => part !== "")
  return parts.length === 1 ? { kind: "use", use } : { kind: "template", parts, isPlain: true }
}

function columnsOf(values: readonly Value[]): readonly Column[] {
  const [first, ...others] = values.map(leavesOf)
  return [...(first ?? [])].flatMap(([key, { path, value }]) => {
    const column = [value, ...others.map((leaves) => leaves.get(key)?.value ?? hole)]
    return column.every((each) => isSame(each, value)) ? [] : [{ path, values: column }]
  })
}

/** The innermost values by their paths. */
function leavesOf(
  value: Value,
): ReadonlyMap<string, { readonly path: Path; readonly value: Value }> {
  const leaves = new Map<string, { readonly path: Path; readonly value: Value }>()
  mapValue(value, (each, path) => {
    if (each.kind !== "list") leaves.set(JSON.stringify(path), { path, value: each })
    return each
  })
  return leaves
}

function lastName(path: Path): string {
  return path.findLast((segment) => typeof segment === "string") ?? "text"
}

/** What siblings are, by the attribute that they are in. */
const nouns: ReadonlyMap<string, string> = new Map(
  allTypes.flatMap(([kind, { group, holds = {} }]) => [
    ...(group === undefined ? [] : [[group, nounOf(kind)] as const]),
    ...Object.entries(holds).flatMap(([option, { kind: held }]) =>
      held === undefined ? [] : [[option, nounOf(held)] as const],
    ),
  ]),
)

/** The noun of a kind of device as it begins a name: `volumeGroup`. */
function nounOf(kind: DeviceKind): string {
  const { functionNoun, noun = "device" }: AnyDeviceType = deviceTypes[kind]
  return functionNoun ?? noun.replaceAll(/ ./g, (start) => start.trim().toUpperCase())
}

/** `dataDisk` for what is called data1, data2 …; else `diskWith`. */
function functionName(siblings: readonly Member[], path: Path): string {
  const noun = nouns.get(lastName(path)) ?? "device"
  const words = siblings.map(({ name }) => (/^[a-z]{3,}/i.exec(name) ?? [""])[0])
  const [word = ""] = words
  if (word === "" || words.some((each) => each !== word)) return `${noun}With`
  return word === noun ? `${noun}With` : `${word}-${noun}`
}

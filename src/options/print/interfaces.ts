/**
 * Finds the interfaces of an option tree: one for each group and each submodule, and one for all
 * that have the same options. Names come from paths: `services.nginx.virtualHosts.<name>` gives
 * `ServicesNginxVirtualHost`.
 */
import { appendAll } from "../../append.ts"
import {
  type Group,
  type OptionType,
  anyElement,
  anyName,
  hasKind,
  isThere,
  parts,
  segmentOf,
  tagOf,
} from "../tree/option-type.ts"

/** An interface to print. */
export interface Interface {
  readonly name: string
  /** Where it stands: the first place of the ones that share it, the most telling first. */
  readonly path: readonly string[]
  readonly options: Group
  readonly freeform?: OptionType
}

/** The interfaces of a tree. */
export interface Interfaces {
  readonly root: Interface
  readonly all: readonly Interface[]
  /** The interface of a group of the tree, or of a submodule's options. */
  readonly of: (group: Group) => Interface
}

/** What stands in a group or a submodule. */
interface Inside {
  readonly options: Group
  readonly freeform?: OptionType
}

/** A group as it stands in the tree. */
interface Occurrence extends Inside {
  readonly path: readonly string[]
  /** Whether an old or other name of something leads there. */
  readonly isOld: boolean
}

/** The interfaces of a tree, whose own is called `rootName`. */
export function findInterfaces(tree: Group, rootName: string): Interfaces {
  const shapeOf = shapes()
  const occurrences = occurrencesIn(tree)
  const best = new Map<string, Occurrence>()
  for (const occurrence of occurrences.toSorted(byTelling)) {
    const shape = shapeOf(occurrence)
    if (!best.has(shape)) best.set(shape, occurrence)
  }
  const shapeOfGroup = new Map(occurrences.map((each) => [each.options, shapeOf(each)]))
  const named = new Map<string, Interface>()
  const taken = new Set<string>()
  reach(tree)
  return { root: interfaceOf(tree), all: [...named.values()], of: interfaceOf }

  /** Names what is seen from the tree's root when of each shape only the best one is looked at. */
  function reach(group: Group): void {
    const shape = shapeOfGroup.get(group)
    const found = shape === undefined ? undefined : best.get(shape)
    if (shape === undefined || found === undefined || named.has(shape)) return
    const name = found.path.length === 0 ? rootName : nameOf(found.path)
    named.set(shape, { ...found, name: unique(name, taken) })
    for (const inner of innerGroups(found)) reach(inner.options)
  }

  function interfaceOf(group: Group): Interface {
    const found = named.get(shapeOfGroup.get(group) ?? "")
    if (found === undefined) throw new Error("a group that is not of this tree")
    return found
  }
}

/** From so many options on, what looks alike is alike, though another module declares it. */
const telling = 8

/** Gives each group its shape: a text that is the same for all that share an interface. */
function shapes(): (occurrence: Occurrence) => string {
  const exact = new Map<Group, string>()
  const loose = new Map<Group, string>()
  const count = new Map<string, number>()
  const recursive = new Map<Group, number>()
  return (occurrence) => describe(leaves(occurrence) >= telling ? loose : exact, occurrence)

  function describe(known: Map<Group, string>, { options, freeform }: Inside): string {
    const found = known.get(options)
    if (found !== undefined) return found
    // met in itself, it is told apart by what it is: its text would have no end
    known.set(options, `itself ${numberOf(recursive, options)}`)
    const text = JSON.stringify([[...options.members], freeform], (key, value: unknown) => {
      const inside = insideOf(value)
      if (inside !== undefined) return describe(known, inside)
      return known === loose && key === "declaredIn" ? undefined : value
    })
    const shape = `${known === loose ? "loose" : "exact"} ${numberOf(count, text)}`
    known.set(options, shape)
    return shape
  }
}

/** What stands in a group, or in a submodule whose options are known; other values have none. */
function insideOf(value: unknown): Inside | undefined {
  if (hasKind(value, "group")) return insideGroup(value)
  return hasKind(value, "submodule") && value.options !== undefined
    ? { ...value, options: value.options }
    : undefined
}

function insideGroup(options: Group): Inside {
  const { freeform } = options
  return { options, ...(freeform !== undefined && { freeform }) }
}

function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const number = numbers.get(key) ?? numbers.size
  numbers.set(key, number)
  return number
}

/** How many options stand in a group, those of its inner groups and submodules too. */
function leaves(occurrence: Occurrence): number {
  const groups = new Set([...groupsBelow(occurrence).keys(), occurrence.options])
  return [...groups].reduce((sum, each) => sum + ownLeaves(each), 0)
}

function ownLeaves({ members }: Group): number {
  return [...members.values()].filter(({ kind }) => kind === "option").length
}

/** The groups that stand in a group, each once; itself too where it holds itself. */
function groupsBelow(
  occurrence: Occurrence,
  met: Map<Group, Occurrence> = new Map(),
): ReadonlyMap<Group, Occurrence> {
  for (const inner of innerGroups(occurrence)) {
    if (met.has(inner.options)) continue
    met.set(inner.options, inner)
    groupsBelow(inner, met)
  }
  return met
}

/**
 * A group and all that stand in it, those nearest to it first. Those that hold themselves are there
 * once, at the nearest place: they have no end of places.
 */
function occurrencesIn(tree: Group): readonly Occurrence[] {
  const whole: Occurrence = { path: [], options: tree, isOld: false }
  const below = [...groupsBelow(whole).values()]
  const holdingThemselves = below.filter((each) => groupsBelow(each).has(each.options))
  const recursive = new Set(holdingThemselves.map(({ options }) => options))
  const met = new Set<Group>()
  const all: Occurrence[] = []
  let level: readonly Occurrence[] = [whole]
  while (level.length > 0) {
    const fresh = level.filter(({ options }) => {
      const known = recursive.has(options) && met.has(options)
      met.add(options)
      return !known
    })
    appendAll(all, fresh)
    level = fresh.flatMap((each) => [...innerGroups(each)])
  }
  return all
}

/** The groups and submodules right below a group. */
function* innerGroups({ path, isOld, options, freeform }: Occurrence): Generator<Occurrence> {
  for (const [name, member] of options.members) {
    const here = [...path, name]
    if (!isThere(member)) continue
    if (member.kind === "group") yield { path: here, isOld, ...insideGroup(member) }
    else yield* groupsOfType(member.type, here, isOld || member.renamedTo !== undefined)
  }
  if (freeform !== undefined) yield* groupsOfType(freeform, path, isOld)
}

function* groupsOfType(
  type: OptionType,
  path: readonly string[],
  isOld: boolean,
): Generator<Occurrence> {
  const { options, freeform } = type.kind === "submodule" ? type : {}
  if (options !== undefined)
    yield { path, isOld, options, ...(freeform !== undefined && { freeform }) }
  else if (freeform !== undefined) yield* groupsOfType(freeform, path, isOld)
  const segment = segmentOf(type)
  const below = segment === undefined ? path : [...path, segment]
  for (const part of parts(type))
    yield* groupsOfType(part, [...below, ...tagSegment(type, part)], isOld)
}

/** What a path goes on with to one of several submodules. */
function tagSegment(type: OptionType, part: OptionType): readonly string[] {
  if (type.kind !== "union" || part.kind !== "submodule" || part.options === undefined) return []
  const tag = tagOf(part.options)
  return tag === undefined ? [] : [`(${tag})`]
}

function isTag(segment: string): boolean {
  return segment.startsWith("(")
}

/** A present name tells more than an old one, a collection's element than what borrows its submodule. */
function byTelling(a: Occurrence, b: Occurrence): number {
  const length = a.path.length - b.path.length || a.path.join().length - b.path.join().length
  return Number(a.isOld) - Number(b.isOld) || collections(b.path) - collections(a.path) || length
}

/** What is told apart by its tag is the same thing wherever it stands: only what is inside counts. */
function collections(path: readonly string[]): number {
  return path.slice(path.findLastIndex(isTag) + 1).filter(isPlaceholder).length
}

function isPlaceholder(segment: string): boolean {
  return segment === anyName || segment === anyElement
}

function nameOf(path: readonly string[]): string {
  const words: string[] = []
  for (const segment of path) {
    if (isPlaceholder(segment)) words.push(singular(words.pop() ?? ""))
    else words.push(capitalized(segment))
  }
  return words.join("").replace(/^(?=\d)/, "_")
}

function capitalized(segment: string): string {
  return segment.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]|$)/g, (_all, letter: string) =>
    letter.toUpperCase(),
  )
}

/** The name of one of several. */
function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, "y")
  if (/(?:ss|sh|ch|x|lias)es$/.test(word)) return word.slice(0, -2)
  if (/[^sui]s$/.test(word)) return word.slice(0, -1)
  return `${word}Entry`
}

function unique(name: string, taken: Set<string>): string {
  let found = name
  for (let count = 2; forms(found).some((form) => taken.has(form)); count++)
    found = `${name}${count}`
  for (const form of forms(found)) taken.add(form)
  return found
}

/** A name, and those of the two parts that an interface with withheld options has. */
function forms(name: string): readonly string[] {
  return [name, `${name}Offered`, `${name}Whole`]
}

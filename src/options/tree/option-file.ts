/**
 * An option tree as a file of which only what is asked for is read. Its first line is an index; then
 * there is a line for each group that is not too large, for each option outside of one, and for each
 * group that stands in several places, or in itself. Of an option the file has the type alone, and
 * its text where that says more: what the editor shows besides is in the declarations.
 */
import { remembered } from "../../remembered.ts"
import { isSaidByType } from "./merging.ts"
import type { OptionNames } from "./option-names.ts"
import { type Group, type Member, type Option, hasKind } from "./option-type.ts"

/** Where a line stands, in bytes after the first line. */
type Line = readonly [start: number, end: number]

/** The lines of members by name; those of a large group's are in an index of their own. */
interface Names {
  readonly [name: string]: Line | Names
}

interface Index {
  readonly names: Names
  /** The lines of groups that others refer to, by number. */
  readonly shared: readonly Line[]
}

/** A group that has a line of its own, where it stands in another. */
interface GroupReference {
  readonly kind: "group"
  readonly shared: number
}

/** From so many characters on, a group is divided: a line is read as a whole. */
const large = 8000

/** The text of the file. */
export function encodeOptions(tree: Group): string {
  const shared = sharedGroups(tree)
  const lines: string[] = []
  let position = 0
  const index: Index = {
    names: namesOf(tree),
    shared: [...shared.keys()].map((group) => lineOf(textOf(group))),
  }
  return [JSON.stringify(index), ...lines].map((line) => `${line}\n`).join("")

  function namesOf({ members }: Group): Names {
    return Object.fromEntries([...members].map(([name, member]) => [name, entryOf(member)]))
  }

  function entryOf(member: Member): Line | Names {
    const text = textOf(member)
    // an index has names alone: a group that takes further ones stays whole
    const divides = member.kind === "group" && member.freeform === undefined
    return divides && text.length > large ? namesOf(member) : lineOf(text)
  }

  function lineOf(text: string): Line {
    lines.push(text)
    const start = position
    position += Buffer.byteLength(text) + 1
    return [start, position - 1]
  }

  function textOf(member: Member): string {
    return JSON.stringify(member, (key, value: unknown) => {
      const number = key !== "" && hasKind(value, "group") ? shared.get(value) : undefined
      if (number !== undefined) return { kind: "group", shared: number } satisfies GroupReference
      if (value instanceof Map) return Object.fromEntries(value)
      return hasKind(value, "option") ? checkedPart(value) : value
    })
  }
}

/** What a definition is checked by, and what several are merged by. */
function checkedPart(option: Option): object {
  const { kind, type, standing, renamedTo, applied } = option
  const text = isSaidByType(option) ? {} : { typeText: option.typeText }
  return { kind, type, ...text, standing, renamedTo, applied }
}

/** The groups of a tree that are met more than once, each with its number. */
function sharedGroups(tree: Group): ReadonlyMap<Group, number> {
  const met = new Set<Group>()
  const shared = new Map<Group, number>()
  JSON.stringify(tree, (_key, value: unknown) => {
    if (value instanceof Map) return [...value.values()]
    // what stands in itself may do so as the very same object, which JSON does not take
    if (hasKind(value, "option") || hasKind(value, "submodule")) return { ...value }
    if (!hasKind(value, "group")) return value
    if (!met.has(value)) return met.add(value) && value
    shared.set(value, shared.get(value) ?? shared.size)
    return undefined
  })
  return shared
}

/** A file of which parts can be read, as those of a buffer that holds all of it. */
export interface Bytes {
  /** From one byte to another, or to the end where there are not so many. */
  readonly subarray: (start: number, end: number) => Buffer
}

/** The options of a file. A line is read when something in it is asked for. */
export function decodeOptions(file: Bytes): OptionNames {
  const first = firstLine(file)
  const start = first.length + 1
  const index = JSON.parse(first.toString()) as Index
  const shared = remembered((number: number) => read(index.shared[number]) as Group)
  return namesIn(index.names)

  function namesIn(names: Names): OptionNames {
    return {
      keys: () => Object.keys(names),
      get: remembered((name: string) => {
        const entry = Object.hasOwn(names, name) ? names[name] : undefined
        if (entry === undefined || isLine(entry)) return read(entry)
        return { kind: "group", members: namesIn(entry) }
      }),
    }
  }

  function read(line: Line | undefined): Member | undefined {
    if (line === undefined) return undefined
    const [from, to] = line
    const member = JSON.parse(file.subarray(start + from, start + to).toString()) as Member
    restore(member)
    return member
  }

  /** Makes the members of every group in a value a map again, or those that it refers to. */
  function restore(value: unknown): void {
    if (typeof value !== "object" || value === null) return
    for (const inner of Object.values(value)) restore(inner)
    if (hasKind(value, "option")) Object.assign(value, { typeText: value.typeText ?? "" })
    if (!hasKind(value, "group")) return
    if (isReference(value)) {
      const { shared: number } = value
      Object.defineProperties(value, {
        members: { get: () => shared(number).members },
        freeform: { get: () => shared(number).freeform },
      })
    } else Object.assign(value, { members: new Map(Object.entries(value.members)) })
  }
}

function firstLine(file: Bytes, atMost = 128 * 1024): Buffer {
  const head = file.subarray(0, atMost)
  const end = head.indexOf("\n")
  if (end >= 0 || head.length < atMost) return head.subarray(0, end)
  return firstLine(file, 2 * atMost)
}

function isLine(entry: Line | Names): entry is Line {
  return Array.isArray(entry)
}

function isReference(group: Group | GroupReference): group is GroupReference {
  return "shared" in group
}

/**
 * An option tree as a file of which only what is asked for is read: an index of names in its first
 * line, then a line for each group that is not too large, and for each option outside of one. Of an
 * option it has the type alone: what the editor shows besides is in the declarations.
 */
import type { OptionNames } from "./check-definitions.ts"
import type { Group, Member, Option } from "./type.ts"

/** Where a member's line stands, in bytes after the first line; or the members of a large group. */
type Entry = readonly [start: number, end: number] | Index

interface Index {
  readonly [name: string]: Entry
}

/** From so many characters on, a group is divided: a line is read as a whole. */
const large = 8000

/** The text of the file. */
export function encodeOptions(tree: Group): string {
  const lines: string[] = []
  let position = 0
  const index = indexOf(tree)
  return [JSON.stringify(index), ...lines].map((line) => `${line}\n`).join("")

  function indexOf({ members }: Group): Index {
    return Object.fromEntries([...members].map(([name, member]) => [name, entryOf(member)]))
  }

  function entryOf(member: Member): Entry {
    const line = JSON.stringify(member, encodedValue)
    if (member.kind === "group" && line.length > large) return indexOf(member)
    lines.push(line)
    const start = position
    const end = start + Buffer.byteLength(line)
    position = end + 1
    return [start, end]
  }
}

function encodedValue(_key: string, value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries(value)
  return isOption(value) ? { kind: value.kind, type: value.type } : value
}

/** Whether a value is an option of a tree. */
export function isOption(value: unknown): value is Option {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "option"
}

/** The options of a file. A line is read when something in it is asked for. */
export function decodeOptions(file: Buffer): OptionNames {
  const start = file.indexOf("\n") + 1
  return namesIn(JSON.parse(file.toString("utf8", 0, start)) as Index)

  function namesIn(index: Index): OptionNames {
    const known = new Map<string, ReturnType<OptionNames["get"]>>()
    return {
      keys: () => Object.keys(index),
      get: (name) => {
        const entry = Object.hasOwn(index, name) ? index[name] : undefined
        if (entry === undefined || known.has(name)) return known.get(name)
        const member = isLine(entry)
          ? read(entry)
          : ({ kind: "group", members: namesIn(entry) } as const)
        known.set(name, member)
        return member
      },
    }
  }

  function read([from, to]: readonly [number, number]): Member {
    return restored(JSON.parse(file.toString("utf8", start + from, start + to)) as Member)
  }
}

function isLine(entry: Entry): entry is readonly [number, number] {
  return Array.isArray(entry)
}

/** The same value, the members of every group in it made a map again. */
function restored<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value
  for (const inner of Object.values(value)) restored(inner)
  if (isEncodedGroup(value)) value.members = new Map(Object.entries(value.members))
  return value
}

interface EncodedGroup {
  members: object
}

function isEncodedGroup(value: object): value is EncodedGroup {
  return "kind" in value && value.kind === "group"
}

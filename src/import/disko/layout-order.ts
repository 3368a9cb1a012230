/** The order that a person gave: Nix sorts attributes by their names, and knows where each stands. */
import type { Member, Value } from "../nix/value.ts"

/**
 * The same value with the members of its sets in the order of the file. What comes from elsewhere
 * follows, in the order of its own file; what has no place comes last, by name.
 */
export function inFileOrder(value: Value, file: string): Value {
  if (value.kind === "list")
    return { ...value, items: value.items.map((item) => inFileOrder(item, file)) }
  if (value.kind === "use" && value.use.given !== undefined) {
    const given = value.use.given.map((each) => inFileOrder(each, file))
    return { ...value, use: { ...value.use, given } }
  }
  if (value.kind !== "set") return value
  const members = value.members
    .map((member) => ({ ...member, value: inFileOrder(member.value, file) }))
    .toSorted(byPlace(file))
  return { ...value, members }
}

/**
 * The same value, what has no place put where another one has it: the module system merges
 * definitions into new sets.
 */
export function placedAs(value: Value, written: Value): Value {
  const source = written.kind === "foreign" ? (written.content ?? written) : written
  if (value.kind === "list" && source.kind === "list")
    return {
      ...value,
      items: value.items.map((item, at) => placedAs(item, source.items[at] ?? item)),
    }
  if (value.kind !== "set" || source.kind !== "set") return value
  const byName = new Map(source.members.map((member) => [member.name, member]))
  const members = value.members.map((member) => {
    const { position, value: inner } = byName.get(member.name) ?? member
    return {
      ...member,
      position: position ?? member.position,
      value: placedAs(member.value, inner),
    }
  })
  return { ...value, members }
}

type Rank = readonly [number, string, number, number]

/** What is at a place, as far as that is known. */
type Placed = Pick<Member, "position">

/** Compares by place, what is in one file first. */
export function byPlace(file: string): (left: Placed, right: Placed) => number {
  return (left, right) => compared(rank(left, file), rank(right, file))
}

function rank({ position }: Placed, file: string): Rank {
  if (position === null) return [2, "", 0, 0]
  return [position.file === file ? 0 : 1, position.file, position.line, position.column]
}

function compared(left: Rank, right: Rank): number {
  const index = left.findIndex((part, at) => part !== right[at])
  if (index === -1) return 0
  return (left[index] ?? "") < (right[index] ?? "") ? -1 : 1
}

/** Values that stand several times in a layout: each becomes a constant, named as what it is. */
import { identifier } from "../starter/identifier.ts"
import type { Member, Value } from "./value.ts"

/** A constant of the layout's file. */
export interface Constant {
  readonly name: string
  readonly value: Value
}

/** A layout with uses of constants in the place of what it repeats. */
export interface WithConstants {
  readonly value: Value
  readonly constants: readonly Constant[]
}

/** So often a value has to stand that a constant reads better. */
const often = 3

/** Shorter texts read better where they are used. */
const longText = 16

/** Takes out what repeats; `isPlain` says whether nothing is said about an attribute's elements. */
export function withConstants(
  value: Value,
  taken: ReadonlySet<string>,
  isPlain: (member: Member) => boolean,
): WithConstants {
  const counts = new Map<string, { readonly member: Member; count: number }>()
  for (const member of membersIn(value)) {
    // what kind a device is, its constructor says
    if (member.name === "type" || !canRepeat(member.value) || !isPlain(member)) continue
    const key = keyOf(member)
    const found = counts.get(key) ?? { member, count: 0 }
    found.count += 1
    counts.set(key, found)
  }
  const names = new Set(taken)
  const constants = new Map(
    [...counts]
      .filter(([, { count }]) => count >= often)
      .map(([key, { member }]) => [
        key,
        { name: freeName(member.name, names), value: member.value },
      ]),
  )
  return { value: replaced(value, constants, isPlain), constants: [...constants.values()] }
}

function* membersIn(value: Value): Iterable<Member> {
  if (value.kind === "list") for (const item of value.items) yield* membersIn(item)
  if (value.kind !== "set") return
  for (const member of value.members) {
    yield member
    yield* membersIn(member.value)
  }
}

/** The same value under another name means something else. */
function keyOf({ name, value }: Member): string {
  return `${name} ${JSON.stringify(value)}`
}

function canRepeat(value: Value): boolean {
  if (value.kind === "string") return value.text.length >= longText
  return (
    value.kind === "list" &&
    value.items.length > 1 &&
    value.items.every(({ kind }) => kind === "string")
  )
}

function freeName(name: string, names: Set<string>): string {
  const base = identifier(name) || "value"
  let free = base
  for (let number = 2; names.has(free); number++) free = `${base}${number}`
  names.add(free)
  return free
}

function replaced(
  value: Value,
  constants: ReadonlyMap<string, Constant>,
  isPlain: (member: Member) => boolean,
): Value {
  if (value.kind === "list")
    return { kind: "list", items: value.items.map((item) => replaced(item, constants, isPlain)) }
  if (value.kind !== "set") return value
  const members = value.members.map((member): Member => {
    const constant = isPlain(member) ? constants.get(keyOf(member)) : undefined
    return {
      ...member,
      value:
        constant === undefined
          ? replaced(member.value, constants, isPlain)
          : { kind: "use", use: { argument: constant.name } },
    }
  })
  return { kind: "set", members }
}

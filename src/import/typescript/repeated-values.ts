/** Values that stand several times in a layout: each becomes a constant, named as what it is. */
import { freeName } from "./free-name.ts"
import { type Member, type Value, membersIn } from "../nix/value.ts"

/** A constant of the layout's file. */
export interface Constant {
  readonly name: string
  readonly value: Value
}

/** Parts of a layout with uses of constants in the place of what they repeat. */
export interface WithConstants {
  readonly values: readonly Value[]
  readonly constants: readonly Constant[]
}

/** So often a value has to stand that a constant reads better. */
const often = 3

/** Shorter texts read better where they are used. */
const longText = 16

/** Takes out what repeats; `isPlain` says whether nothing is said about an attribute's elements. */
export function withConstants(
  values: readonly Value[],
  taken: ReadonlySet<string>,
  isPlain: (member: Member) => boolean,
): WithConstants {
  const counts = new Map<string, { readonly member: Member; count: number }>()
  for (const member of membersIn({ kind: "list", items: values })) {
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
  return {
    values: values.map((value) => replaced(value, constants, isPlain)),
    constants: [...constants.values()],
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

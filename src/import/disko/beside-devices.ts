/** What a layout's file defines beside the devices: what is plain becomes the layout's `config`. */
import { definedWith } from "./defined-with.ts"
import type { Devices } from "./evaluation.ts"
import { type Tracing, evaluateWith } from "./tracing.ts"
import { type Member, type Position, type Value, isSame } from "../nix/value.ts"

/** A definition that cannot be taken over. */
export interface LostDefinition {
  readonly path: readonly string[]
  readonly position: Position | null
}

/** The definitions beside the devices. */
export interface BesideDevices {
  /** The plain ones, as one set; undefined where there are none. */
  readonly config: Value | undefined
  readonly lost: readonly LostDefinition[]
}

/**
 * Takes over what is the same whatever the arguments are, and is known outside of a host. Nix may
 * fail at a definition that it was not asked for before: it is then asked for each by itself.
 */
export async function besideDevices(devices: Devices, tracing: Tracing): Promise<BesideDevices> {
  const paths = devices.beside.map(({ path }) => path).filter(([name]) => name !== "imports")
  const known = (await valuesAt(paths, tracing)) ?? (await valuesOneByOne(paths, tracing))
  const taken = devices.beside.map(({ path, position }) =>
    plainPart({ name: path.at(-1) ?? "", position, value: known.get(path.join(".")) }, path),
  )
  const members = devices.beside.flatMap(({ path }, index) => {
    const member = taken[index]?.member
    return member === undefined ? [] : [nested(path.slice(0, -1), member)]
  })
  return {
    config: members.length === 0 ? undefined : { kind: "set", members: joined(members) },
    lost: taken.flatMap(({ lost }) => lost),
  }
}

/** Values by their paths. */
type Values = ReadonlyMap<string, Value>

/** The values at paths that no argument changes; undefined where Nix cannot evaluate them. */
async function valuesAt(
  besideValues: readonly (readonly string[])[],
  tracing: Tracing,
): Promise<Values | undefined> {
  if (besideValues.length === 0) return new Map()
  const evaluator = { ...tracing.evaluator, besideValues }
  const { value } = await evaluateWith({ ...tracing, evaluator }, [{}, ...otherArguments(tracing)])
  const found = value?.map((outcome) => (outcome.found === "devices" ? outcome.beside : []))
  const [first, ...others] = found ?? []
  if (first === undefined) return undefined
  const steady = first.filter((each) =>
    others.every((other) => other.some((same) => isSameDefinition(each, same))),
  )
  return new Map(
    steady.flatMap(({ path, value: known }) => (known === null ? [] : [[path.join("."), known]])),
  )
}

async function valuesOneByOne(
  paths: readonly (readonly string[])[],
  tracing: Tracing,
): Promise<Values> {
  const each = await Promise.all(paths.map(async (path) => await valuesAt([path], tracing)))
  return new Map(each.flatMap((values) => [...(values ?? [])]))
}

type Definition = Devices["beside"][number]

function isSameDefinition(left: Definition, right: Definition): boolean {
  if (left.path.join(".") !== right.path.join(".")) return false
  return left.value !== null && right.value !== null && isSame(left.value, right.value)
}

/** For each argument, another value than its own. */
function otherArguments({ subjects }: Tracing): readonly Readonly<Record<string, Value>>[] {
  return subjects.flatMap(({ name, value, probes: [probe] }) => {
    if (value.kind === "boolean") return [{ [name]: { kind: "boolean", value: !value.value } }]
    return probe === undefined ? [] : [{ [name]: probe.value }]
  })
}

interface Part {
  readonly member?: Member
  readonly lost: readonly LostDefinition[]
}

/** A definition without what is no plain value in it. */
function plainPart(
  { name, position, value }: Omit<Member, "value"> & { readonly value: Value | undefined },
  path: readonly string[],
): Part {
  const lost = [{ path, position }]
  if (value === undefined) return { lost }
  const { value: taken, lost: within } = partOf(value, position, path)
  return taken === undefined
    ? { lost: within.length === 0 ? lost : within }
    : { member: { name, position, value: taken }, lost: within }
}

/** A value, as far as it is plain. */
interface PlainValue {
  readonly value?: Value
  readonly lost: readonly LostDefinition[]
}

function partOf(value: Value, position: Position | null, path: readonly string[]): PlainValue {
  if (value.kind === "set" && value.members.length > 0) {
    const parts = value.members.map((each) => plainPart(each, [...path, each.name]))
    const members = parts.flatMap(({ member }) => (member === undefined ? [] : [member]))
    const lost = parts.flatMap((part) => part.lost)
    return members.length === 0 ? { lost } : { value: { kind: "set", members }, lost }
  }
  if (value.kind === "foreign" && value.content && value.what === "property")
    return propertyPart(value, value.content, position, path)
  return hasForeign(value) ? { lost: [{ path, position }] } : { value, lost: [] }
}

/** A property of what is plain in it: of each definition of several, and of what a condition is for. */
function propertyPart(
  property: Value & { readonly kind: "foreign" },
  content: Value,
  position: Position | null,
  path: readonly string[],
): PlainValue {
  const parts = (
    content.kind === "list" && property.text === "merge" ? content.items : [content]
  ).map((each) => partOf(each, position, path))
  const lost = parts.flatMap((part) => part.lost)
  const taken = parts.flatMap(({ value }) => (value === undefined ? [] : [value]))
  const value = definedWith(property, taken, lost.length === 0)
  return value === undefined ? { lost: [{ path, position }] } : { value, lost }
}

function hasForeign(value: Value): boolean {
  if (value.kind === "list") return value.items.some(hasForeign)
  if (value.kind === "set") return value.members.some((member) => hasForeign(member.value))
  return value.kind === "foreign"
}

function nested(path: readonly string[], member: Member): Member {
  return path.reduceRight<Member>(
    (inner, name) => ({ name, position: null, value: { kind: "set", members: [inner] } }),
    member,
  )
}

/** Members of one name as one: `disko.memSize` and `disko.enableConfig`. */
function joined(members: readonly Member[]): readonly Member[] {
  const byName = new Map<string, Member>()
  for (const member of members) {
    const before = byName.get(member.name)
    byName.set(
      member.name,
      before?.value.kind === "set" && member.value.kind === "set"
        ? {
            ...before,
            value: { kind: "set", members: [...before.value.members, ...member.value.members] },
          }
        : member,
    )
  }
  return [...byName.values()]
}

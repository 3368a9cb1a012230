/** The constructors that devices are written with, wherever the outcome is the same. */
import { isDeepStrictEqual } from "node:util"
import { type Constructor, constructors } from "../../disko/types/constructors.ts"
import { biosBoot, esp } from "../../disko/types/gpt.ts"
import type { Member, Value } from "../nix/value.ts"
import { plainValue } from "../nix/plain-value.ts"

/** A set as a call, or as it is. */
export interface Call {
  /** The constructor's name; undefined for a plain object. */
  readonly name: string | undefined
  /** What is given before the options. */
  readonly first: Member | undefined
  readonly options: readonly Member[]
  /** What the constructor adds by itself. */
  readonly implied: readonly Member[]
}

/** A device as a call of its constructor, or as a plain object where none gives the same. */
export function deviceCall(members: readonly Member[]): Call {
  const fitting = constructors.find((each) => fits(each, members))
  if (fitting === undefined) return plain(members)
  const { name, implies, first } = fitting
  const own = members.filter((member) => !Object.hasOwn(implies, member.name))
  return {
    name,
    first: own.find((member) => member.name === first),
    options: own.filter((member) => member.name !== first),
    implied: members.filter((member) => Object.hasOwn(implies, member.name)),
  }
}

function fits({ implies, first }: Constructor, members: readonly Member[]): boolean {
  const implied = Object.entries(implies).every(([name, text]) => textOf(members, name) === text)
  return implied && (first === undefined || members.some(({ name }) => name === first))
}

/** A partition as a call, where it is one of those that have a constructor. */
export function partitionCall(members: readonly Member[]): Call {
  if (isDeepStrictEqual(plainMembers(members), biosBoot()))
    return { name: "biosBoot", first: undefined, options: [], implied: members }
  return espCall(members) ?? plain(members)
}

/** An EFI system partition that differs from the usual one in the options of the partition only. */
function espCall(members: readonly Member[]): Call | undefined {
  const content = members.find(({ name }) => name === "content")
  if (content?.value.kind !== "set") return undefined
  const mountpoint = content.value.members.find(({ name }) => name === "mountpoint")
  if (mountpoint === undefined || !mayBeText.has(mountpoint.value.kind)) return undefined
  const usual: Readonly<Record<string, unknown>> = { ...esp() }
  // wherever it is mounted
  const anywhere = content.value.members.map((each) => (each === mountpoint ? boot : each))
  const isEsp =
    isDeepStrictEqual(plainMembers(anywhere), usual["content"]) &&
    textOf(members, "type") === usual["type"] &&
    members.some(({ name }) => name === "size")
  if (!isEsp) return undefined
  const isUsual = (member: Member) =>
    isDeepStrictEqual(plainValue(member.value), usual[member.name])
  const own = members.map((member) => (member === content ? mountpoint : member))
  const usualMountpoint = isDeepStrictEqual(mountpoint.value, boot.value)
  const implied = own.filter((each) => (each === mountpoint ? usualMountpoint : isUsual(each)))
  return {
    name: "esp",
    first: undefined,
    options: own.filter((each) => !implied.includes(each)),
    implied: [...implied, content],
  }
}

/** Where it is mounted as a rule. */
const boot: Member = {
  name: "mountpoint",
  position: null,
  value: { kind: "string", text: "/boot" },
}

const mayBeText: ReadonlySet<Value["kind"]> = new Set(["string", "template", "use"])

/** A set as it is. */
export function plain(members: readonly Member[]): Call {
  return { name: undefined, first: undefined, options: members, implied: [] }
}

function textOf(members: readonly Member[], name: string): string | undefined {
  const value = members.find((member) => member.name === name)?.value
  return value?.kind === "string" ? value.text : undefined
}

function plainMembers(members: readonly Member[]): unknown {
  const set: Value = { kind: "set", members }
  return plainValue(set)
}

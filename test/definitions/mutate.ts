/** Values changed at random: something in them deleted, of another type, swapped, deeper, or twice. */
import { kindOf } from "../../src/fleet/defined.ts"
import { isDiskLayoutUse } from "../../src/fleet/disk-layout.ts"
import { isServiceUse } from "../../src/fleet/service.ts"
import { isExpression } from "../../src/nix/values/value-kinds.ts"
import { isPlain } from "../../src/nix/values/values.ts"
import { deepened, nasty } from "./nasty.ts"

/** Draws the next whole number below a limit. */
export type Draw = (limit: number) => number

/** The draws that follow from a seed (mulberry32). */
export function drawsFrom(seed: number): Draw {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) % limit
  }
}

/** One of several. */
export function oneOf<T>(items: readonly T[], draw: Draw): T {
  const item = items[draw(items.length)]
  if (item === undefined) throw new RangeError("there is nothing to draw from")
  return item
}

type Key = string | number
type Changer = (members: Record<Key, unknown> | unknown[], key: Key, draw: Draw) => void

/** The ways to change one member of an object or a list, which is a copy. */
const changers: Readonly<Record<string, Changer>> = {
  delete: (members, key) => {
    if (Array.isArray(members)) members.splice(Number(key), 1)
    else delete members[key]
  },
  retype: (members, key, draw) => put(members, key, oneOf([...nasty.values()], draw)()),
  swap: (members, key, draw) => {
    const other = oneOf(Object.keys(members), draw)
    const [one, two] = [get(members, key), get(members, other)]
    put(members, key, two)
    put(members, other, one)
  },
  deepen: (members, key, draw) => {
    const value = get(members, key)
    put(
      members,
      key,
      oneOf([[value], { a: value }, deepened(50, value), deepened(500, value)], draw),
    )
  },
  duplicate: (members, key) => {
    const value = get(members, key)
    if (Array.isArray(members)) members.push(value)
    else members[`${key}2`] = value
  },
  rename: (members, key, draw) => {
    const name = oneOf(["", "a b", "\0", "__proto__", "constructor", "if", "ü", "../x"], draw)
    if (!Array.isArray(members)) members[name] = members[key]
  },
}

/** The kinds of changes. */
export const kinds = Object.keys(changers)

function get(members: object, key: Key): unknown {
  return (members as Record<Key, unknown>)[key]
}

function put(members: object, key: Key, value: unknown): void {
  Object.defineProperty(members, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  })
}

/** The same value, changed at one place. A function is changed in what it gives, or itself. */
export function mutated(value: unknown, draw: Draw): unknown {
  const sites = sitesIn(value, [])
  if (sites.length === 0) return oneOf([...nasty.values()], draw)()
  return changedAt(value, oneOf(sites, draw), draw)
}

/** The paths of all members that can be changed. */
function sitesIn(value: unknown, path: readonly Key[]): readonly (readonly Key[])[] {
  if (!isOpen(value)) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const inner = [...path, name]
    return [inner, ...sitesIn(member, inner)]
  })
}

function isOpen(value: unknown): value is object {
  if (typeof value !== "object" || value === null || isExpression(value)) return false
  // what a layout's or a service's function gives is changed by itself
  if (isDiskLayoutUse(value) || isServiceUse(value) || kindOf(value) !== undefined) return false
  return Array.isArray(value) || isPlain(value)
}

function changedAt(value: unknown, [key, ...rest]: readonly Key[], draw: Draw): unknown {
  if (key === undefined || typeof value !== "object" || value === null) return value
  const copy: Record<Key, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...value }
  if (rest.length > 0) {
    put(copy, key, changedAt(get(copy, key), rest, draw))
    return copy
  }
  const member = get(copy, key)
  if (typeof member === "function" && !isExpression(member) && draw(3) > 0)
    put(copy, key, (...given: unknown[]): unknown => mutated(member(...given), draw))
  else changers[oneOf(kinds, draw)]?.(copy, key, draw)
  return copy
}

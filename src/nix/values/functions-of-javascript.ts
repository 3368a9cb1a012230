/**
 * JavaScript's own functions: all of them decide by what they are given or convert it, but for the
 * few that only keep it. A function is known by what it is, and not by the name that it is called by.
 */
import { format, isDeepStrictEqual } from "node:util"
import type { OperatorOfTypeScript } from "./operators-of-typescript.ts"

/** What a function makes of an argument. */
export type Use = OperatorOfTypeScript | "kept"

/** By the index of an argument; the last one holds for those that follow. */
type Uses = readonly Use[]

type Table = Readonly<Record<string, Uses>>

/** Functions of one owner: what they make of arguments as a rule, and those of which more is to be said. */
interface Owner {
  readonly owner: object
  readonly uses: Uses
  readonly exceptions?: Table
}

const text: Uses = ["text"]
const number: Uses = ["number"]
const set: Uses = ["set"]
const kept: Uses = ["kept"]
const list: Uses = ["list", "callback", "kept"]
/** A function of the user's, and what else it is called with. */
const called: Uses = ["callback", "kept"]

const searched = (name: "includes" | "indexOf" | "lastIndexOf"): Uses => [name, "number"]

const callers = (
  "map flatMap forEach filter find findIndex findLast findLastIndex some every" +
  " reduce reduceRight sort toSorted"
).split(" ")

const owners: readonly Owner[] = [
  { owner: Math, uses: number },
  { owner: Number, uses: number },
  { owner: Number.prototype, uses: number },
  { owner: BigInt, uses: number },
  { owner: Date, uses: number },
  { owner: Date.prototype, uses: number },
  { owner: String, uses: text },
  {
    owner: String.prototype,
    uses: text,
    exceptions: {
      includes: searched("includes"),
      indexOf: searched("indexOf"),
      lastIndexOf: searched("lastIndexOf"),
    },
  },
  { owner: RegExp.prototype, uses: text },
  { owner: Symbol, uses: text },
  { owner: URL, uses: text },
  { owner: JSON, uses: text, exceptions: { stringify: ["JSON.stringify", "callback", "number"] } },
  {
    owner: Object,
    uses: set,
    exceptions: {
      is: ["Object.is"],
      fromEntries: list,
      groupBy: list,
      defineProperty: ["set", "text", "set"],
    },
  },
  { owner: Object.prototype, uses: text },
  { owner: Reflect, uses: set, exceptions: { apply: ["callback", "kept", "list"] } },
  {
    owner: Array,
    uses: list,
    exceptions: { isArray: ["Array.isArray"], of: kept },
  },
  {
    owner: Array.prototype,
    uses: number,
    exceptions: {
      ...Object.fromEntries(callers.map((name) => [name, called])),
      includes: searched("includes"),
      indexOf: searched("indexOf"),
      lastIndexOf: searched("lastIndexOf"),
      concat: ["concat"],
      join: text,
      push: kept,
      unshift: kept,
      fill: ["kept", "number"],
      with: ["number", "kept"],
      splice: ["number", "number", "kept"],
      toSpliced: ["number", "number", "kept"],
    },
  },
  { owner: Set.prototype, uses: ["Set"], exceptions: { forEach: called } },
  { owner: WeakSet.prototype, uses: ["Set"] },
  { owner: Map, uses: list },
  { owner: Map.prototype, uses: ["Map", "kept"], exceptions: { forEach: called } },
  { owner: WeakMap.prototype, uses: ["Map", "kept"] },
  { owner: Promise, uses: list, exceptions: { resolve: kept, reject: kept } },
]

/** Functions that stand by themselves, and constructors. */
const single: ReadonlyMap<unknown, Uses> = new Map<unknown, Uses>([
  [Boolean, ["Boolean"]],
  [String, ["String"]],
  [Number, ["Number"]],
  [BigInt, ["BigInt"]],
  [Symbol, text],
  [RegExp, text],
  [URL, text],
  [Error, text],
  [TypeError, text],
  [RangeError, text],
  [Date, number],
  [Array, number],
  [Set, ["list"]],
  [Map, ["list"]],
  [WeakSet, ["list"]],
  [WeakMap, ["list"]],
  [parseInt, text],
  [parseFloat, text],
  [isNaN, number],
  [isFinite, number],
  [encodeURI, text],
  [encodeURIComponent, text],
  [decodeURI, text],
  [decodeURIComponent, text],
  [atob, text],
  [btoa, text],
  [structuredClone, ["structuredClone", "set"]],
  [isDeepStrictEqual, ["==="]],
  [format, text],
])

function usesOf({ owner, uses, exceptions = {} }: Owner): readonly (readonly [unknown, Uses])[] {
  return Object.entries(Object.getOwnPropertyDescriptors(owner)).flatMap(([name, { value }]) =>
    typeof value === "function" && name !== "constructor"
      ? [[value, (Object.hasOwn(exceptions, name) ? exceptions[name] : undefined) ?? uses] as const]
      : [],
  )
}

let known: ReadonlyMap<unknown, Uses> | undefined

/** What bound functions make of what they are called with. */
const boundUses = new WeakMap<object, Uses>()

/** Notes that a function calls another one, which has so many of its arguments already. */
export function noteBound(bound: unknown, callee: unknown, count: number): void {
  const uses = usesBy(callee)
  if (uses !== undefined && typeof bound === "function")
    boundUses.set(bound, count < uses.length ? uses.slice(count) : uses.slice(-1))
}

function usesBy(callee: unknown): Uses | undefined {
  known ??= new Map([...owners.flatMap(usesOf), ...single])
  return known.get(callee) ?? (typeof callee === "function" ? boundUses.get(callee) : undefined)
}

/** What a function makes of its argument of that index, if it is one of JavaScript's own. */
export function useOf(callee: unknown, index: number): Use | undefined {
  const uses = usesBy(callee)
  return uses === undefined ? undefined : (uses[index] ?? uses.at(-1))
}

/** What of TypeScript's values Nix cannot hold, and what to write instead. */
import { types } from "node:util"

/** What stands there, and what to do about it. */
export interface Unfit {
  readonly what: string
  readonly hint: string
}

/** What is told of the places of values rather than of the values themselves. */
export const unfit = {
  cycle: { what: "an object that contains itself", hint: "Nix values are trees" },
  symbolName: { what: "a member named by a symbol", hint: "name members by strings" },
  hiddenName: {
    what: "a member that is not enumerable",
    hint: "write it as any other, { name: value }: what Object.defineProperty adds is left out otherwise",
  },
  namedItems: {
    what: "a list whose items have names",
    hint: "take its items alone, [...list], or write an object",
  },
  hole: { what: "a hole in a list", hint: "write each item, or null" },
  undefinedItem: {
    what: "undefined in a list",
    hint: "leave the item out: ...(condition ? [item] : [])",
  },
} as const satisfies Readonly<Record<string, Unfit>>

/** What keeps a value that is no object from being one of Nix. */
export function unfitValue(value: unknown): Unfit | undefined {
  if (typeof value === "number") return unfitNumber(value)
  if (typeof value === "bigint") return unfitInteger(value)
  if (typeof value === "string") return unfitText(value)
  if (typeof value === "symbol")
    return { what: "a symbol", hint: "its values are null, booleans, numbers, text, lists, sets" }
  if (value !== undefined) return undefined
  return { what: "undefined", hint: "write null, or leave the member out" }
}

function unfitNumber(value: number): Unfit | undefined {
  if (!Number.isFinite(value)) return { what: String(value), hint: "Nix has finite numbers only" }
  return Number.isInteger(value) ? unfitInteger(BigInt(value)) : undefined
}

function unfitInteger(value: bigint): Unfit | undefined {
  if (BigInt.asIntN(64, value) === value) return undefined
  const hint = "its integers have 64 bits, from -2^63 to 2^63 - 1; a string can hold more digits"
  return { what: `the integer ${shortened(value.toString())}`, hint }
}

function shortened(digits: string): string {
  return digits.length > 400 ? `${digits.slice(0, 40)}…` : digits
}

/** What keeps a text from being a Nix string. */
function unfitText(text: string): Unfit | undefined {
  const hint = "its strings are UTF-8 text"
  if (text.includes("\0")) return { what: "a string with a NUL character", hint }
  if (text.isWellFormed()) return undefined
  return { what: "a string with half a character (a lone surrogate)", hint }
}

/** What keeps a text from being the name of an attribute. */
export function unfitName(name: string): Unfit | undefined {
  const wrong = unfitText(name)
  return wrong && { what: `${wrong.what} as a name`, hint: "attribute names are UTF-8 text" }
}

/** What an object is that is no plain one. It may be a proxy that throws whatever it is asked. */
export function unfitObject(value: object): Unfit {
  if (typeof value === "function")
    return { what: "a function", hint: "a Nix function is written nix`argument: …`" }
  if (types.isPromise(value)) {
    // what becomes of it is nobody's any more, and would end the process
    value.catch(() => undefined)
    return { what: "a promise", hint: "await it at the top of the file, before the definition" }
  }
  const name = className(value)
  const what = name === undefined ? "an object with a prototype" : `an object of class ${name}`
  const plain = Symbol.iterator in value ? "write [...items]" : "give it as a plain object"
  return { what, hint: hints.get(name) ?? plain }
}

const hints: ReadonlyMap<string | undefined, string> = new Map([
  ["Date", "write it as text, such as date.toISOString()"],
  ["Map", "write Object.fromEntries(map)"],
  ["Set", "write [...set]"],
  ["RegExp", "write its text, expression.source"],
  ["URL", "write its text, url.href"],
  ["String", "write the plain text"],
  ["Number", "write the plain number"],
  ["Boolean", "write true or false"],
  ["Buffer", "write its text, buffer.toString()"],
])

function className(value: object): string | undefined {
  const { constructor } = value
  return typeof constructor === "function" && constructor !== Object ? constructor.name : undefined
}

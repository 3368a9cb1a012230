/** What every `define…` function gives: the definition as written, and where it was written. */
import { placeOfCall } from "../problems/origin.ts"
import { brands } from "../nix/values/brands.ts"
import { isAsMade } from "../nix/values/own-definitions.ts"
import { type Place, type Problem, ProblemError, problem } from "../problems/problem.ts"

/** The `define…` functions that give something to be defined once and referred to by others. */
export type Kind = "fleet" | "host" | "module" | "service" | "disk-layout" | "test"

/** The functions by the kinds of what they give. */
export const functionsOf: Readonly<Record<Kind, string>> = {
  fleet: "defineFleet",
  host: "defineHost",
  module: "defineModule",
  service: "defineService",
  "disk-layout": "defineDiskLayout",
  test: "defineTest",
}

/** A definition as the user wrote it, not yet checked. */
export interface Defined<K extends Kind, Definition> {
  readonly [brands.kind]: K
  readonly definition: Definition
  /** The call of the `define…` function. */
  readonly place: Place | undefined
}

/**
 * Marks a definition with its kind and with the place of the call that is being made. Problem: NG020 one that
 * was made of what such a function gave, which has none of what it was given.
 */
export function defined<K extends Kind, Definition>(
  kind: K,
  definition: Definition,
): Defined<K, Definition> {
  const place = placeOfCall(definition)
  const given = resultKindOf(definition)
  if (given !== undefined) throw new ProblemError([madeOfResult(kind, given, place)])
  // whoever assigns to it is told so, and a copy is told from it (`isAsMade`)
  return Object.freeze({ [brands.kind]: kind, definition, place })
}

/** What to write in the place of a copy of what a `define…` function gave. */
export function insteadOfCopy(kind: Kind): string {
  return `write what both have in common as a plain object, and spread that: ${functionsOf[kind]}({ ...common, … })`
}

/** The kind of what a `define…` function gave, where a definition is that, or is spread from it. */
function resultKindOf(definition: unknown): Kind | undefined {
  const inside = resultKeys.map((key) => memberOf(definition, key))
  return [definition, ...inside].map(kindOf).find((kind) => kind !== undefined)
}

/** What the functions have that `define…` gives where it gives one. */
const resultKeys = ["module", "service", "layout"] as const

function memberOf(value: unknown, key: string): unknown {
  try {
    return Reflect.get(Object(value), key)
  } catch {
    return undefined // a getter that throws is told of where the definition is read
  }
}

function madeOfResult(kind: Kind, given: Kind, place: Place | undefined): Problem {
  return problem("NG020", {
    place,
    message: `expected a definition, received what ${functionsOf[given]} gives, or an object that it is spread into`,
    detail: "What it was given is not among the members of that.",
    hint: insteadOfCopy(kind),
  })
}

/** The kind of definition that a value is, or `undefined` where no `define…` function made it. */
export function kindOf(value: unknown): Kind | undefined {
  return isDefined(value) ? value[brands.kind] : undefined
}

/** Whether a value is what a `define…` function gave, and no copy, of which something else may have been meant. */
export function isOriginal(value: unknown, kind: Kind): boolean {
  return kindOf(value) === kind && isAsMade(value)
}

function isDefined(value: unknown): value is Defined<Kind, unknown> {
  try {
    return typeof value === "object" && value !== null && brands.kind in value
  } catch {
    return false // a proxy that throws whatever it is asked
  }
}

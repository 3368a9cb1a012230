/** What every `define…` function gives: the definition as written, and where it was written. */
import { placeOfCall } from "../problems/origin.ts"
import { brands } from "../nix/values/brands.ts"
import type { Place } from "../problems/problem.ts"

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

/** Marks a definition with its kind and with the place of the call that is being made. */
export function defined<K extends Kind, Definition>(
  kind: K,
  definition: Definition,
): Defined<K, Definition> {
  return { [brands.kind]: kind, definition, place: placeOfCall(definition) }
}

/** The kind of definition that a value is, or `undefined` where no `define…` function made it. */
export function kindOf(value: unknown): Kind | undefined {
  return isDefined(value) ? value[brands.kind] : undefined
}

function isDefined(value: unknown): value is Defined<Kind, unknown> {
  try {
    return typeof value === "object" && value !== null && brands.kind in value
  } catch {
    return false // a proxy that throws whatever it is asked
  }
}

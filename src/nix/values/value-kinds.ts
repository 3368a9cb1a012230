/** Telling apart the values that definitions hold. */
import type { Expression, Property } from "./expression.ts"
import { nodeOf } from "./values.ts"

/**
 * Whether a value is known to Nix only: a reference, a template, what an operator or a function of `lib` gives, or
 * a property such as `mkForce(…)`. All else is a value of TypeScript's. What goes through definitions by itself asks
 * this before it looks into one, as `typeof`, `instanceof` and `Array.isArray` tell nothing of it.
 *
 * @example
 * ```ts
 * const list = (value: unknown) =>
 *   isExpression(value) ? lib.toList(value) : Array.isArray(value) ? value : [value]
 *
 * list(config.networking.search) // lib.toList config.networking.search
 * list("lan") // [ "lan" ]
 * ```
 */
export function isExpression(value: unknown): value is Expression<unknown> | Property<unknown> {
  return nodeOf(value) !== undefined
}

/** Whether a value is an attribute set, written out member by member. */
export function isAttributeSet(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !isExpression(value)
  )
}

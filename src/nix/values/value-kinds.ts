/** Telling apart the values that definitions hold. */
import type { Expression } from "./expression.ts"
import { nodeOf } from "./values.ts"

/** Whether a value is an expression or a property: what only Nix can evaluate. */
export function isExpression(value: unknown): value is Expression<unknown> {
  return nodeOf(value) !== undefined
}

/** Whether a value is an attribute set, written out member by member. */
export function isAttributeSet(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !isExpression(value)
  )
}

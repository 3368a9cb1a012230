/** Switching a rule off for one value. */
import type { Accepted } from "../fleet/accepted.ts"
import { marked } from "../nix/values/marks.ts"
import type { RuleCode } from "./rules.ts"

/**
 * The same value, for which a rule is switched off, and why that is right here. It holds for the value and for whatever is in it, in a definition, in a layout, and among a
 * layout's arguments. It leaves no trace in what is generated. Problems: NG110 an unknown rule or no
 * reason, NG179 the rule finds nothing there.
 *
 * @example
 * ```ts
 * disk({ device: accept("/dev/vda", { rule: "NG150", reason: "the only disk of a virtual machine" }) })
 * ```
 */
export function accept<T>(value: T, ...accepted: readonly Accepted<RuleCode>[]): T {
  return marked(value, accepted)
}

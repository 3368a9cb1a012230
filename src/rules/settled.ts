/**
 * What a host's options come to, as far as that is certain: neither an expression, nor a condition
 * that only Nix knows, nor a module of Nix may define them as well. A rule judges nothing else.
 */
import { prevailing } from "../model/config-lookup.ts"
import type { ModelHost } from "../model/model.ts"
import { isAttributeSet, isExpression } from "../nix/values/value-kinds.ts"
import type { Origin } from "../problems/problem.ts"

/** A value and where it was written. */
export interface Written {
  readonly value: unknown
  readonly origin: Origin
}

/** The definitions of an option that win over all others; none where they are not all known. */
export function winners(
  host: ModelHost,
  ...path: readonly string[]
): readonly Written[] | undefined {
  const { values, isKnown } = host.definitions(...path)
  if (!isKnown || !values.every(({ value }) => isCertain(value))) return undefined
  const best = prevailing(values)
  // weaker than what an option is by itself, so that it holds only where it is nothing by itself
  return best.some(({ priority }) => priority > defaultPriority) ? undefined : best
}

/** The priority of what an option is by itself (`lib.mkOptionDefault`). */
const defaultPriority = 1500

/** Whether nothing in a value is known to Nix only. */
function isCertain(value: unknown): boolean {
  if (isExpression(value)) return false
  if (Array.isArray(value)) return value.every(isCertain)
  return !isAttributeSet(value) || Object.values(value).every(isCertain)
}

/** An option's one value: none where it is not known, without a value where nothing defines it. */
export function settled(host: ModelHost, ...path: readonly string[]): Written | undefined {
  const found = winners(host, ...path)
  if (found === undefined) return undefined
  return found[0] ?? { value: undefined, origin: { place: host.place, path: ["config"] } }
}

/** Whether an option is known to be a certain value, by itself or by its default. */
export function isSettled(
  host: ModelHost,
  path: readonly string[],
  value: unknown,
  byDefault?: unknown,
): boolean {
  const found = settled(host, ...path)
  return found !== undefined && (found.value ?? byDefault) === value
}

/** The elements of a list with all its definitions; none where they are not all known. */
export function elements(
  host: ModelHost,
  ...path: readonly string[]
): readonly Written[] | undefined {
  return winners(host, ...path)?.flatMap((written) => elementsOf(written))
}

/** What is written, each element of a list by itself. */
export function elementsOf({ value, origin }: Written): readonly Written[] {
  if (!Array.isArray(value)) return [{ value, origin }]
  return value.map((element: unknown, index) => ({
    value: element,
    origin: { ...origin, path: [...(origin.path ?? []), index] },
  }))
}

/** The names that are defined in a set; none where they are not all known. */
export function membersOf(
  host: ModelHost,
  ...path: readonly string[]
): readonly string[] | undefined {
  const { values, isKnown } = host.definitions(...path)
  const sets = values.flatMap(({ value }) => (isAttributeSet(value) ? [value] : []))
  if (!isKnown || sets.length < values.length || sets.some(isExpression)) return undefined
  const names = sets.flatMap((set) => Object.keys(set).filter((name) => set[name] !== undefined))
  return [...new Set(names)]
}

/** Whether something may define an option. */
export function mayBeDefined(host: ModelHost, ...path: readonly string[]): boolean {
  const { values, isKnown } = host.definitions(...path)
  return !isKnown || values.length > 0
}

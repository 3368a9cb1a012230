/** What is known of the definitions of a host's options. */
import type { Origin } from "../problems/problem.ts"

/** The value of an option at one place that defines it. */
export interface ConfigValue {
  readonly value: unknown
  readonly origin: Origin
}

/** What is known of an option's definitions. */
export interface ConfigValues<Value = ConfigValue> {
  readonly values: readonly Value[]
  /** Whether there are no others: no expression and no module of Nix may define it as well. */
  readonly isKnown: boolean
}

/** What looks up the definitions of options, those in the host's own config first. */
export type ConfigLookup = (...path: readonly string[]) => ConfigValues

/** A definition with its priority: the lowest number wins (NixOS manual, "Setting Priorities"). */
export interface RankedValue extends ConfigValue {
  readonly priority: number
  /** The same as it is written, where that refers to what is known. */
  readonly written?: unknown
}

/** The definitions that hold beside each other: those of the priority that wins. */
export function prevailing<Value extends { readonly priority: number }>(
  definitions: readonly Value[],
): readonly Value[] {
  const lowest = definitions.reduce((least, { priority }) => Math.min(least, priority), Infinity)
  return definitions.filter(({ priority }) => priority === lowest)
}

/** What looks up definitions through the properties that they stand in. */
export type RankedLookup = (...path: readonly string[]) => ConfigValues<RankedValue>

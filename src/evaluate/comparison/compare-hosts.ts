/** A host of two flakes, compared: the options that either of them defines, and the derivation of all of it. */
import type { NixFailure } from "../failure.ts"
import { shownPath } from "../hosts/option-text.ts"
import { type Difference, differencesOf, isWhollyTold } from "./differences.ts"
import {
  type AskedHost,
  type OptionPath,
  type Running,
  definedOptions,
  hostValues,
} from "./host-values.ts"

/** A host as two flakes have it. */
export interface HostOfBoth {
  readonly before: AskedHost
  readonly after: AskedHost
}

/** What came of the comparison of options. */
export interface ComparedOptions {
  /** As many were compared as a whole. */
  readonly count: number
  /** Those of which Nix does not tell all that is in them: what it tells was compared. */
  readonly unknown: readonly string[]
  readonly differences: readonly Difference[]
}

/** Why something cannot be compared: what Nix says, and of which flake. */
export interface NotEvaluated {
  readonly side: Side
  readonly message: string
}

type Side = keyof HostOfBoth

/** How a host compares: in its options, and whether its system is the same derivation. */
export interface ComparedHost {
  readonly options: ComparedOptions | NotEvaluated
  readonly system: boolean | NotEvaluated
}

/** Lets Nix evaluate both, one after the other. */
export async function comparedHost(both: HostOfBoth, running: Running): Promise<ComparedHost> {
  const all = new Map<string, OptionPath>()
  for (const side of sides) {
    const found = await definedOptions(both[side], running)
    if ("message" in found) return notCompared(side, found)
    for (const path of found) all.set(JSON.stringify(path), path)
  }
  const before = await hostValues(both.before, [...all.values()], running)
  if ("message" in before) return notCompared("before", before)
  const after = await hostValues(both.after, [...all.values()], running)
  if ("message" in after) return notCompared("after", after)
  const differences = before.values.flatMap((value, index) => {
    const other = after.values[index]
    return other === undefined ? [] : differencesOf(value, other)
  })
  const unknown = before.values.flatMap((value, index) => {
    const sides = [value, after.values[index]]
    const isUntold = sides.some((side) => side !== undefined && !isWhollyTold(side))
    return isUntold ? [shownPath(value.option)] : []
  })
  return {
    options: { count: all.size - unknown.length, unknown, differences },
    system: isSame(before.system, after.system),
  }
}

const sides: readonly Side[] = ["before", "after"]

function notCompared(side: Side, { message }: NixFailure): ComparedHost {
  const why = { side, message }
  return { options: why, system: why }
}

function isSame(before: string | NixFailure, after: string | NixFailure): boolean | NotEvaluated {
  if (typeof before !== "string") return { side: "before", message: before.message }
  if (typeof after !== "string") return { side: "after", message: after.message }
  return before === after
}

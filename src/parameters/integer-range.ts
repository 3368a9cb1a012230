/** Ranges of integers as NixOS option types (NixOS manual, "Numeric types"). */
import type { z } from "zod"
import type { Node } from "../nix/syntax/ast.ts"
import { apply, binary, identifier, integer, lambda, select } from "../nix/syntax/construct.ts"

/** The smallest and the largest integer that a schema allows; absent where it has no such bound. */
interface Range {
  readonly lowest?: number
  readonly highest?: number
}

/** The ranges that have a name in `lib.types`, by their bounds. */
const named: ReadonlyMap<string, readonly string[]> = new Map([
  ["..", ["int"]],
  ["0..", ["ints", "unsigned"]],
  ["1..", ["ints", "positive"]],
  ["0..255", ["ints", "u8"]],
  ["0..65535", ["port"]],
  ["0..4294967295", ["ints", "u32"]],
  ["-128..127", ["ints", "s8"]],
  ["-32768..32767", ["ints", "s16"]],
  ["-2147483648..2147483647", ["ints", "s32"]],
])

/** What zod's integer formats are bounded by; `safeint` is bounded only as JavaScript is. */
const formats: Readonly<Record<string, Range | undefined>> = {
  safeint: {},
  int32: { lowest: -2147483648, highest: 2147483647 },
  uint32: { lowest: 0, highest: 4294967295 },
}

/** The type of the integers that a number schema allows; `undefined` where it allows fractions. */
export function integerRange(definition: z.core.$ZodNumberDef): Node | undefined {
  const checks = [definition, ...(definition.checks ?? []).map((check) => check._zod.def)]
  const format = checks.flatMap((check) => ("format" in check ? [String(check.format)] : []))[0]
  const start = format === undefined ? undefined : formats[format]
  return start === undefined ? undefined : rangeType(checks.reduce(narrowed, start))
}

function rangeType({ lowest, highest }: Range): Node {
  const name = named.get(`${lowest ?? ""}..${highest ?? ""}`)
  if (name !== undefined) return types(name)
  if (lowest !== undefined && highest !== undefined)
    return apply(types(["ints", "between"]), integer(lowest), integer(highest))
  const value = identifier("value")
  const check =
    lowest === undefined
      ? binary("<=", value, integer(highest ?? 0))
      : binary(">=", value, integer(lowest))
  return apply(types(["addCheck"]), types(["int"]), lambda("value", check))
}

/** The range that a further check of zod's leaves. */
function narrowed(range: Range, check: object): Range {
  if (!("check" in check && "value" in check && typeof check.value === "number")) return range
  const exclusive = "inclusive" in check && check.inclusive === false
  const step = exclusive && Number.isInteger(check.value) ? 1 : 0
  if (check.check === "greater_than") {
    const bound = Math.ceil(check.value) + step
    return { ...range, lowest: Math.max(range.lowest ?? -Infinity, bound) }
  }
  if (check.check === "less_than") {
    const bound = Math.floor(check.value) - step
    return { ...range, highest: Math.min(range.highest ?? Infinity, bound) }
  }
  return range
}

function types(path: readonly string[]): Node {
  return select(identifier("lib"), ["types", ...path])
}

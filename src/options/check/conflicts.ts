/** Definitions of one option that NixOS cannot make one value of (nixpkgs, `lib/types.nix`). */
import { ofKind } from "../../of-kind.ts"
import { isAttributeSet, isExpression } from "../../nix/values/value-kinds.ts"
import type { MergedType, Merging } from "../tree/merging.ts"
import { fits } from "./check-definitions.ts"

/** The positions of two definitions that cannot stand beside each other. */
export type Conflict = readonly [first: number, second: number]

type Values = readonly unknown[]
type OfKind<K extends Merging["kind"]> = Merging & { readonly kind: K }
type Judges = {
  readonly [K in Merging["kind"]]: (merging: OfKind<K>, values: Values) => Conflict | undefined
}

/** The first two of an option's definitions that conflict for certain: values, and none of them a property. */
export function conflictIn<K extends Merging["kind"]>(
  values: Values,
  merging: OfKind<K>,
): Conflict | undefined {
  return values.length < 2 ? undefined : ofKind(judges, merging.kind)(merging, values)
}

const judges: Judges = {
  equal: (_, values) => differing(values),
  once: () => [0, 1],
  setting: (_, values) =>
    values.some(isList) ? undefined : (unlike(values, kindsOfValues) ?? differing(values)),
  anything: (_, values) => unlike(values, kindsOfValues) ?? differing(values),
  either: ({ nullable, types }, values) => {
    if (!nullable) return conflictOfTypes(values, types)
    if (values.every(isNull)) return undefined
    return unlike(values, [isNull, isOther]) ?? conflictOfTypes(values, types)
  },
}

/** What Nix tells apart. */
const kindsOfValues = [isSet, isList, isNull, isOf("string"), isOf("number"), isOf("boolean")]

function isOf(kind: string): (value: unknown) => boolean {
  return (value) => typeof value === kind
}

/** They are merged as the first type that all of them are of; what is of no common type is not. */
function conflictOfTypes(values: Values, types: readonly MergedType[]): Conflict | undefined {
  const common = types.find(({ type }) => values.every((value) => fits(type, value)))
  if (common !== undefined) return common.merging && conflictIn(values, common.merging)
  return unlike(
    values,
    types.map(
      ({ type }) =>
        (value: unknown) =>
          fits(type, value),
    ),
  )
}

/** The first that is of another of some kinds than the first of all; none where one is of none. */
function unlike(
  values: Values,
  kinds: readonly ((value: unknown) => boolean)[],
): Conflict | undefined {
  const found = values.map((value) => kinds.findIndex((is) => is(value)))
  const other = found.findIndex((kind) => kind !== found[0])
  return found.includes(-1) || other === -1 ? undefined : [0, other]
}

/** The first that is known to be another value than the first of all; of two kinds, one may become the other. */
function differing(values: Values): Conflict | undefined {
  const [first] = values
  const other = values.findIndex((each) => isKnown(each) && isAnother(each, first))
  return other === -1 || !isKnown(first) ? undefined : [0, other]
}

function isAnother(value: unknown, first: unknown): boolean {
  if (isList(value) && isList(first)) return JSON.stringify(value) !== JSON.stringify(first)
  return isScalar(value) && typeof value === typeof first && value !== first
}

function isKnown(value: unknown): boolean {
  if (isExpression(value)) return false
  if (isList(value)) return value.every(isKnown)
  return (
    typeof value !== "bigint" && (!isAttributeSet(value) || Object.values(value).every(isKnown))
  )
}

function isNull(value: unknown): boolean {
  return value === null
}

function isOther(value: unknown): boolean {
  return value !== null
}

function isSet(value: unknown): boolean {
  return isAttributeSet(value)
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value)
}

/** Conditions, priorities and orders of definitions, as nixgen's functions of the same names. */
import type { Value } from "../nix/value.ts"

type Property = Value & { readonly kind: "foreign" }

/** The priorities that have a name (nixpkgs, `lib/modules.nix`). */
const overrides: ReadonlyMap<number, string> = new Map([
  [1000, "mkDefault"],
  [50, "mkForce"],
])

const orders: ReadonlyMap<number, string> = new Map([
  [500, "mkBefore"],
  [1500, "mkAfter"],
])

/** How each kind of property is written, given what it defines and whether that is all of it. */
const kinds: Readonly<
  Record<
    string,
    (values: readonly Value[], property: Property, isWhole: boolean) => Value | undefined
  >
> = {
  if: ([value]) => value && call("mkIf", { kind: "boolean", value: true }, value),
  merge: (items) => (items.length === 0 ? undefined : call("mkMerge", { kind: "list", items })),
  // what has another priority or place takes that of the rest, which would be lost
  override: ([value], property, isWhole) =>
    isWhole ? prioritized(value, property, overrides, "mkOverride") : undefined,
  order: ([value], property, isWhole) =>
    isWhole ? prioritized(value, property, orders, "mkOrder") : undefined,
}

/** A property as a call; undefined where that would define something else. */
export function definedWith(
  property: Property,
  values: readonly Value[],
  isWhole: boolean,
): Value | undefined {
  return kinds[property.text]?.(values, property, isWhole)
}

function prioritized(
  value: Value | undefined,
  { priority }: Property,
  named: ReadonlyMap<number, string>,
  general: string,
): Value | undefined {
  if (value === undefined || priority === undefined || priority === null) return undefined
  const name = named.get(priority)
  if (name !== undefined) return call(name, value)
  return call(general, { kind: "integer", digits: String(priority) }, value)
}

function call(argument: string, ...given: readonly Value[]): Value {
  return { kind: "use", use: { argument, given } }
}

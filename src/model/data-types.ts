/** What expressions read of the fleet's own data: of a host's entry, the inventory and given arguments. */
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { nodeOf } from "../nix/values/values.ts"
import { type OptionType, union } from "../options/tree/option-type.ts"
import type { DataTypes } from "../options/check/reads.ts"
import { type InventoryEntries, inventoryEntries } from "./inventory-entries.ts"
import type { Model } from "./model.ts"

/** The data of a fleet, and the entries of its hosts. */
export interface FleetData {
  readonly model: Model
  readonly entries: InventoryEntries
  /** Whether these are all the hosts, with all that they have. */
  readonly isWhole: boolean
}

/** What is known of a fleet's data. */
export function fleetData(model: Model, isWhole: boolean): FleetData {
  return { model, entries: inventoryEntries(model), isWhole: isWhole && model.isWhole }
}

/** The types of the data as the modules of a host see it, or those of all hosts. */
export function dataTypes({ model, entries, isWhole }: FleetData, host?: string): DataTypes {
  const hosts =
    host === undefined ? (isWhole ? [...entries.values()] : []) : [entries.get(host) ?? {}]
  return (variable, path) => {
    if (variable === "host") return typeAt(hosts, path)
    const [name, ...rest] = path
    if (variable === "inventory" && path.length === 0) return { kind: "submodule" }
    if (variable === "inventory")
      return isWhole && name !== undefined ? typeAt([entries.get(name)], rest) : undefined
    return Object.hasOwn(model.specialArguments, variable)
      ? typeAt([model.specialArguments[variable]], path)
      : undefined
  }
}

/** The type of what some of the values have at a path; undefined where only Nix knows of one. */
function typeAt(
  values: readonly unknown[],
  [name, ...rest]: readonly (string | undefined)[],
): OptionType | undefined {
  if (rest.length === 0 && name === undefined) return typeOf(values)
  if (name === undefined || !values.every(isAttributeSet)) return undefined
  const members = values.flatMap((value) => (Object.hasOwn(value, name) ? [value[name]] : []))
  const there = members.filter((member) => member !== undefined)
  return rest.length === 0 ? typeOf(there) : typeAt(there, rest)
}

function typeOf(values: readonly unknown[]): OptionType | undefined {
  const lists = values.filter((value) => Array.isArray(value))
  const elements = lists.flatMap((list): readonly unknown[] => list)
  const types = [
    ...values.filter((value) => !Array.isArray(value)).map(typeOfValue),
    ...(lists.length === 0 ? [] : [listOf(elements)]),
  ]
  const known = types.filter((type) => type !== undefined)
  return known.length === 0 || known.length < types.length ? undefined : union(known)
}

function listOf(elements: readonly unknown[]): OptionType {
  return { kind: "list", element: typeOf(elements) ?? { kind: "anything" } }
}

function typeOfValue(value: unknown): OptionType | undefined {
  if (nodeOf(value) !== undefined) return undefined
  if (isAttributeSet(value)) return { kind: "submodule" }
  if (typeof value === "number" && !Number.isInteger(value)) return { kind: "number" }
  return value === null ? { kind: "null" } : scalars[typeof value]
}

const scalars: Readonly<Record<string, OptionType>> = {
  string: { kind: "string" },
  boolean: { kind: "boolean" },
  number: { kind: "integer" },
  bigint: { kind: "integer" },
}

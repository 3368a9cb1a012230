/**
 * The types of what modules know of the fleet: `host`, `inventory` and `inputs`, as they are now.
 */
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import { type InventoryEntries, inventoryEntries } from "../../model/inventory-entries.ts"
import type { Model } from "../../model/model.ts"

/** The file of these types: no group of options has a name with a dot. */
export const fleetNamesFile = "fleet.names.d.ts"

/** What brings it along. */
export const importOfFleetNames = 'import type {} from "./fleet.names.js"\n'

/** What a fleet has names for. */
export interface FleetNames {
  readonly entries: InventoryEntries
  /** The inputs, and whether each is a flake; `undefined` where that is not known. */
  readonly inputs: ReadonlyMap<string, boolean | undefined>
}

/** The names of a fleet. */
export function fleetNames(model: Model): FleetNames {
  const flakes = new Map(model.inputs.map(({ name, flake }) => [name, flake]))
  const inputs = new Map(model.inputNames.map((name) => [name, flakes.get(name)]))
  return { entries: inventoryEntries(model), inputs }
}

/** The file that registers the names of all fleets which TypeScript checks together. */
export function printFleetNames(fleets: readonly FleetNames[]): string {
  const inventories = fleets.map(({ entries }) => Object.fromEntries(entries))
  const entries = fleets.flatMap((each) => [...each.entries.values()].filter(isAttributeSet))
  const inputs = new Map(fleets.flatMap((each) => [...each.inputs]))
  return `// Written by \`nixgen types\`: what the modules of the fleet know of it.
import type { InputReference, SourceTree } from "nixgen/options"

declare module "nixgen" {
  interface Register {
    fleet: {
      /** What hosts have in the inventory: what not every one has may be missing. */
      readonly host: {${membersOf(entries)} }
      readonly inventory: {${membersOf(inventories)} }
      readonly inputs: {${[...inputs].map(inputMember).join("")} readonly self: InputReference }
    }
  }
}
`
}

function inputMember([name, isFlake]: readonly [string, boolean | undefined]): string {
  return ` readonly ${JSON.stringify(name)}: ${isFlake === false ? "SourceTree" : "InputReference"};`
}

/** The type of what may be any of some values. */
function typeOf(values: readonly unknown[]): string {
  const lists = values.filter((value): value is readonly unknown[] => Array.isArray(value))
  const sets = values.filter(isAttributeSet)
  const scalars = values.flatMap((value) => scalarTypes[typeof value] ?? [])
  const all = new Set([
    ...scalars,
    ...(values.includes(null) ? ["null"] : []),
    ...(lists.length === 0 ? [] : [`readonly (${typeOf(lists.flat())})[]`]),
    ...(sets.length === 0 ? [] : [`{${membersOf(sets)} }`]),
  ])
  return all.size === 0 ? "never" : [...all].join(" | ")
}

const scalarTypes: Readonly<Record<string, string>> = {
  string: "string",
  number: "number",
  bigint: "number",
  boolean: "boolean",
}

/** The attributes of sets: what not all of them have is optional. */
function membersOf(sets: readonly Readonly<Record<string, unknown>>[]): string {
  const names = new Set(
    sets.flatMap((set) => Object.keys(set).filter((name) => set[name] !== undefined)),
  )
  return [...names]
    .map((name) => {
      const values = sets.flatMap((set) => (set[name] === undefined ? [] : [set[name]]))
      const optional = values.length < sets.length ? "?" : ""
      return ` readonly ${JSON.stringify(name)}${optional}: ${typeOf(values)};`
    })
    .join("")
}

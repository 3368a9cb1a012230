/**
 * The types of what modules know of the fleet: `host`, `inventory`, `inputs` and packages of its own, as they
 * are now.
 */
import { join } from "node:path"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import { type InventoryEntries, inventoryEntries } from "../../model/inventory-entries.ts"
import type { Model } from "../../model/model.ts"
import type { Origin, Place } from "../../problems/problem.ts"
import { type Piece, declarationMap, textOf } from "./declaration-map.ts"

/** The file of these types: no group of options has a name with a dot. */
export const fleetNamesFile = "fleet.names.d.ts"

/** What brings it along. */
export const importOfFleetNames = 'import type {} from "./fleet.names.js"\n'

/** Where what is declared there was written. */
export const fleetMapFile = `${fleetNamesFile}.map`

/** What a fleet has names for. */
export interface FleetNames {
  readonly entries: InventoryEntries
  /** The inputs, and whether each is a flake; `undefined` where that is not known. */
  readonly inputs: ReadonlyMap<string, boolean | undefined>
  /** The names of the packages of its own. */
  readonly packages?: readonly string[]
  /** Where the fleet is defined, and each of its hosts. */
  readonly place?: Place | undefined
  readonly places?: ReadonlyMap<string, Place | undefined>
  /** Where each of its services is. */
  readonly services?: ReadonlyMap<string, Place | undefined>
}

/** The names of a fleet. */
export function fleetNames(model: Model): FleetNames {
  const flakes = new Map(model.inputs.map(({ name, flake }) => [name, flake]))
  const inputs = new Map(model.inputNames.map((name) => [name, flakes.get(name)]))
  const places = new Map(model.hosts.map(({ name, place }) => [name, place]))
  const services = new Map(model.services.map(({ name, place }) => [name, place]))
  const packages = Object.keys(model.packages)
  const { place } = model
  return { entries: inventoryEntries(model), inputs, packages, place, places, services }
}

/** The file that registers the names of all fleets which TypeScript checks together. */
export function printFleetNames(fleets: readonly FleetNames[]): string {
  return textOf(declarations(fleets))
}

/** The map from that file, which stands in a folder, to the definitions. */
export function mapFleetNames(fleets: readonly FleetNames[], folder: string): string {
  return declarationMap(declarations(fleets), join(folder, fleetNamesFile))
}

/** Where something was written, and what is in it. */
interface Writing {
  readonly origin: Origin
  readonly below?: (name: string) => Writing
}

/** Something of the inventory. */
interface Written extends Writing {
  readonly value: unknown
}

function declarations(fleets: readonly FleetNames[]): readonly Piece[] {
  const hosts = fleets.flatMap(entriesOf)
  const inventories = fleets.map((fleet): Written => {
    const below = (name: string): Writing => hostAt(fleet.places?.get(name))
    return { value: Object.fromEntries(fleet.entries), origin: { place: fleet.place }, below }
  })
  const inputs = new Map(
    fleets.flatMap(({ inputs: each, place }) =>
      [...each].map(([name, isFlake]) => [name, { isFlake, place }] as const),
    ),
  )
  const origin = inventories[0]?.origin
  return [
    { text: head },
    { text: "host", origin },
    { text: ": {" },
    ...membersOf(hosts.filter(({ value }) => isAttributeSet(value))),
    { text: " }\n      readonly " },
    { text: "inventory", origin },
    { text: ": {" },
    ...membersOf(inventories),
    { text: " }\n      readonly " },
    { text: "inputs", origin },
    { text: ": {" },
    ...[...inputs].flatMap(([name, { isFlake, place }]) => [
      ...member(name, { place, path: ["inputs", name] }),
      { text: `: ${isFlake === false ? "SourceTree" : "InputReference"};` },
    ]),
    { text: " readonly " },
    { text: "self", origin },
    { text: ": InputReference }\n" },
    ...ownPackages(fleets),
    { text: "    }\n  }\n}\n" },
    { text: `//# sourceMappingURL=${fleetMapFile}\n` },
  ]
}

/** The packages of any of the fleets, where they have some. */
function ownPackages(fleets: readonly FleetNames[]): readonly Piece[] {
  const places = new Map(
    fleets.flatMap(({ packages = [], place }) => packages.map((name) => [name, place] as const)),
  )
  if (places.size === 0) return []
  const members = [...places].flatMap(([name, place]) => [
    ...member(name, { place, path: ["packages", name] }),
    { text: ": PackageReference;" },
  ])
  return [{ text: "      readonly packages: {" }, ...members, { text: " }\n" }]
}

const head = `// Written by \`nixgen types\`: what the modules of the fleet know of it.
import type { InputReference, PackageReference, SourceTree } from "nixgen/options"

declare module "nixgen" {
  interface Register {
    fleet: {
      /** What hosts have in the inventory: what not every one has may be missing. */
      readonly `

function entriesOf({ entries, places }: FleetNames): readonly Written[] {
  return [...entries].map(([host, value]) => ({ value, ...hostAt(places?.get(host)) }))
}

/** A host's entry: what its definition has so named, or its `inventory`. */
function hostAt(place: Place | undefined): Writing {
  const below = (name: string): Writing => ({
    origin: {
      place,
      path: name === "system" || name === "deploy" ? [name] : ["inventory", name],
    },
  })
  return { origin: { place }, below }
}

function member(name: string, origin: Origin | undefined, mark = ""): readonly Piece[] {
  return [{ text: " readonly " }, { text: `${JSON.stringify(name)}${mark}`, origin }]
}

/** The type of what may be any of some values. */
function typeOf(values: readonly Written[]): readonly Piece[] {
  const lists = values.flatMap((each) => (Array.isArray(each.value) ? itemsOf(each) : []))
  const sets = values.filter(({ value }) => isAttributeSet(value))
  const plain = values.flatMap(({ value }) =>
    value === null ? "null" : (scalarTypes[typeof value] ?? []),
  )
  const all = [
    ...new Set(plain.filter((each) => each !== "null")),
    ...new Set(plain.filter((each) => each === "null")),
  ].map((text): readonly Piece[] => [{ text }])
  if (values.some(({ value }) => Array.isArray(value)))
    all.push([{ text: "readonly (" }, ...typeOf(lists), { text: ")[]" }])
  if (sets.length > 0) all.push([{ text: "{" }, ...membersOf(sets), { text: " }" }])
  return all.length === 0
    ? [{ text: "never" }]
    : all.flatMap((each, index) => (index === 0 ? each : [{ text: " | " }, ...each]))
}

const scalarTypes: Readonly<Record<string, string>> = {
  string: "string",
  number: "number",
  bigint: "number",
  boolean: "boolean",
}

function itemsOf({ value, origin }: Written): readonly Written[] {
  return (Array.isArray(value) ? value : []).map((item: unknown, index) => ({
    value: item,
    origin: under(origin, index),
  }))
}

function under(origin: Origin, segment: string | number): Origin {
  return { ...origin, path: [...(origin.path ?? []), segment] }
}

function within(origin: Origin): (name: string) => Writing {
  return (name) => ({ origin: under(origin, name) })
}

/** The attributes of sets: what not all of them have is optional. */
function membersOf(sets: readonly Written[]): readonly Piece[] {
  const all = new Map<string, Written[]>()
  for (const { value, origin, below = within(origin) } of sets)
    for (const [name, each] of Object.entries(isAttributeSet(value) ? value : {}))
      if (each !== undefined) {
        const inside = { value: each, ...below(name) }
        all.set(name, [...(all.get(name) ?? []), inside])
      }
  return [...all].flatMap(([name, values]) => [
    ...member(name, values[0]?.origin, values.length < sets.length ? "?" : ""),
    { text: ": " },
    ...typeOf(values),
    { text: ";" },
  ])
}

/** The definitions of a NixOS option that a host has from its own config, its layout and its modules. */
import type { Lookup } from "../nix/values/known.ts"
import { contentOf } from "../nix/values/contents.ts"
import { plainPriority } from "../nix/values/properties.ts"
import { isAttributeSet, isExpression } from "../nix/values/value-kinds.ts"
import type { Place } from "../problems/problem.ts"
import { isHardwareReport } from "../files/files.ts"
import { argumentsOf, asKnown } from "./host-devices.ts"
import type { ForeignReader, PlainDefinitions } from "./foreign-definitions.ts"
import { definersOf } from "./imported-definitions.ts"
import type { ConfigValues, RankedValue } from "./config-lookup.ts"
import type { InventoryEntries } from "./inventory-entries.ts"
import type { Expression } from "../nix/values/expression.ts"
import { foreignImports, modulesOf } from "./imports.ts"
import { once } from "../remembered.ts"
import type { Model, ModelHost, ModelService, ModelServiceUse, ReachedModule } from "./model.ts"

interface Source {
  readonly config: object
  readonly place: Place | undefined
  /** What its references stand for, where that is known. */
  readonly lookup: Lookup
  /** Where the definition of an option stands, where that is told more exactly than by the whole. */
  readonly placeAt?: PlainDefinitions["placeAt"]
}

/** A host without what is looked up in it. */
type Unresolved = Omit<ModelHost, "values" | "definitions" | "names">

/** What a host's modules are beside those that it has by itself, and what all of them can ask for. */
export interface SharedModules extends Pick<Model, "common"> {
  readonly services: ReadonlyMap<string, ModelService>
  readonly inventory: SharedInventory
  /** Reads what modules define that only Nix reads, each once. */
  readonly foreign: ForeignReader
}

/** What all hosts know of each other. */
export interface SharedInventory {
  entries: InventoryEntries
  /** The names of the hosts that have asked for what others have. */
  readonly askedBy: Set<string>
  /** For those of them that were told something else since, what they are told now. */
  readonly told: Map<string, InventoryEntries>
}

/**
 * The lookups of a host's options: one in which every property is an expression, and one of the
 * definitions themselves, out of `mkForce`, `mkDefault`, `mkMerge` and the like; and one of their names.
 */
export function lookupsOf(
  host: Unresolved,
  shared: SharedModules,
): Pick<ModelHost, "values" | "definitions" | "names"> {
  const imports = importsOf(host, shared)
  const sources = once(() => sourcesOf(host, imports, shared))
  const mayDefine = definersOf(imports)
  const unopenedAt = definitionsIn(sources, unopened)
  const openedAt = definitionsIn(sources, opened)
  return {
    values: (...path) => valuesAt(path, unopenedAt, mayDefine),
    definitions: (...path) => valuesAt(path, openedAt, mayDefine),
    names: (...path) => new Set(openedAt(path).flatMap(namesIn)),
  }
}

function namesIn({ value, isHidden }: Definition): readonly string[] {
  if (isHidden === true || isExpression(value) || !isAttributeSet(value)) return []
  return Object.keys(value)
}

function sourcesOf(
  host: Unresolved,
  imports: readonly Expression<unknown>[],
  shared: SharedModules,
): readonly Source[] {
  const data = dataOf(host, shared)
  return [
    { config: host.config, place: host.place, lookup: data },
    ...layoutSource(host),
    ...shared.common.map(({ config, place }) => ({ config, place, lookup: data })),
    ...host.modules.map((reached) => moduleSource(reached, data)),
    ...host.services.flatMap((use) => serviceSource(use, shared, data)),
    ...Array.from(new Set(imports.flatMap(shared.foreign)), foreignSource),
  ]
}

/** What `host` and `inventory` stand for in a host's modules. */
function dataOf({ name }: Unresolved, { inventory }: SharedModules): Lookup {
  let known: unknown
  return (variable) => {
    if (variable.scope !== undefined) return undefined
    if (variable.name.text === "host") return inventory.entries.get(name)
    if (variable.name.text !== "inventory") return undefined
    inventory.askedBy.add(name)
    return (known ??= Object.fromEntries(inventory.entries))
  }
}

/** What the host's layout defines beside its devices, with the host's arguments in place. */
function layoutSource({ disks }: Unresolved): readonly Source[] {
  if (disks?.kind !== "layout") return []
  const { layout } = disks
  const { config, place } = layout
  return [{ config, place, lookup: argumentsOf(layout, disks.use) }]
}

/** What a module defines, with what it is given in place. */
function moduleSource({ module, use }: ReachedModule, data: Lookup): Source {
  const { config, place, parameters, scope } = module
  const given = { ...Object.fromEntries(parameters?.defaults ?? []), ...use.arguments }
  const lookup: Lookup = (variable) =>
    scope !== undefined && variable.scope === scope
      ? argumentIn(given, variable.name.text)
      : data(variable)
  return { config, place, lookup }
}

function argumentIn(given: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(given, name) ? given[name] : undefined
}

/** What a service defines, with the host's settings in place. */
function serviceSource(
  { name, settings }: ModelServiceUse,
  { services }: SharedModules,
  data: Lookup,
): readonly Source[] {
  const service = services.get(name)
  if (service === undefined) return []
  const { config, place, parameters, scope } = service
  const cfg = { ...Object.fromEntries(parameters.defaults), ...settings }
  const lookup: Lookup = (variable) => (variable.scope === scope ? cfg : data(variable))
  return [{ config, place, lookup }]
}

/** What a module defines that only Nix reads, as far as it is plain. */
function foreignSource({ config, placeAt }: PlainDefinitions): Source {
  return { config, place: undefined, lookup: () => undefined, placeAt }
}

/** The modules of Nix that a host has. */
function importsOf(host: Unresolved, shared: SharedModules): readonly Expression<unknown>[] {
  const { hardware, imports, pull } = host
  const module = hardware === undefined || isHardwareReport(hardware) ? [] : [hardware]
  const ofServices = [...shared.services.values()].flatMap((service) => service.imports)
  const shares = shared.common.flatMap((each) => each.imports)
  const reached = modulesOf(host).flatMap((each) => each.imports)
  return foreignImports([
    ...imports,
    ...module,
    ...(pull?.imports ?? []),
    ...shares,
    ...ofServices,
    ...reached,
  ])
}

function valuesAt(
  path: readonly string[],
  definitionsAt: (path: readonly string[]) => readonly Definition[],
  mayDefine: (path: readonly string[]) => boolean,
): ConfigValues<RankedValue> {
  const found = definitionsAt(path)
  return {
    values: found.flatMap(({ value, priority, isHidden, place, placeAt, lookup }) => {
      if (isHidden === true || value === undefined) return []
      const origin = { place: placeAt?.(path) ?? place, path: ["config", ...path] }
      return [{ value: asKnown(value, lookup), priority, origin }]
    }),
    isKnown: !found.some(({ isHidden }) => isHidden) && !mayDefine(path),
  }
}

/** What stands somewhere in a config. */
interface Definition extends Omit<Source, "config"> {
  readonly value: unknown
  readonly priority: number
  /** Whether it is an expression on the way to the option, which may define that. */
  readonly isHidden?: boolean
}

/** What takes a definition out of the properties that it stands in. */
type Opener = (definition: Definition) => readonly Definition[]

/** How much of a path is kept between lookups: many ask for options of one group. */
const groupLength = 2

/** Gives the definitions at a path, out of all sources. */
function definitionsIn(
  sources: () => readonly Source[],
  open: Opener,
): (path: readonly string[]) => readonly Definition[] {
  const groups = new Map<string, readonly Definition[]>()
  const at = (path: readonly string[]): readonly Definition[] => {
    const key = path.join("\0")
    const known = path.length > groupLength ? undefined : groups.get(key)
    if (known !== undefined) return known
    const name = path.at(-1)
    const found =
      name === undefined
        ? sources().flatMap(({ config, ...rest }) =>
            open({ ...rest, value: config, priority: plainPriority }),
          )
        : at(path.slice(0, -1)).flatMap((each) => memberOf(each, name, open))
    if (path.length <= groupLength) groups.set(key, found)
    return found
  }
  return at
}

function memberOf(definition: Definition, name: string, open: Opener): readonly Definition[] {
  const { value, isHidden } = definition
  if (isHidden === true) return [definition]
  if (isExpression(value)) return [{ ...definition, isHidden: true }]
  if (!isAttributeSet(value) || !Object.hasOwn(value, name) || value[name] === undefined) return []
  return open({ ...definition, value: value[name] })
}

/** A definition as it is: what is an expression is known to Nix only. */
function unopened(definition: Definition): readonly Definition[] {
  return [isExpression(definition.value) ? { ...definition, isHidden: true } : definition]
}

/** A definition out of the properties that it stands in, as far as their conditions are known. */
function opened(definition: Definition): readonly Definition[] {
  const { value, lookup } = definition
  const content = contentOf(value)
  if (content === undefined) return [definition]
  const condition = asKnown(content.condition, lookup)
  if (condition === false) return []
  const priority = content.priority ?? definition.priority
  if (condition !== true || typeof priority !== "number") return [definition]
  return content.definitions.flatMap((each) => opened({ ...definition, value: each, priority }))
}

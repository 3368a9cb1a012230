/** The definitions of a NixOS option that a host has from its own config, its layout and its modules. */
import type { Lookup } from "../nix/values/known.ts"
import { contentOf } from "../nix/values/contents.ts"
import { plainPriority } from "../nix/values/properties.ts"
import { isAttributeSet, isExpression } from "../nix/values/value-kinds.ts"
import { plainMembers } from "../options/check/written.ts"
import type { Origin, PathSegment, Place } from "../problems/problem.ts"
import { argumentProblems, settingProblems, unknownParameters } from "../parameters/parameters.ts"
import { placedBy } from "../problems/origin.ts"
import { once } from "../remembered.ts"
import { isHardwareReport } from "../files/files.ts"
import { argumentsOf, asKnown } from "./host-devices.ts"
import type { ForeignReader, PlainDefinitions } from "./foreign-definitions.ts"
import { definersOf } from "./imported-definitions.ts"
import type { ConfigValues, RankedValue } from "./config-lookup.ts"
import type { InventoryEntries } from "./inventory-entries.ts"
import type { Expression } from "../nix/values/expression.ts"
import { impliedBeside, impliedOrigin } from "./implied-definitions.ts"
import { foreignImports, modulesOf } from "./imports.ts"
import type { Model, ModelHost, ModelService, ModelServiceUse, ReachedModule } from "./model.ts"

interface Source {
  readonly config: object
  readonly place: Place | undefined
  /** What its references stand for, where that is known. */
  readonly lookup: Lookup
  /** Where what is at a path was written, if not there in its `config`. */
  readonly originAt?: ((path: readonly string[]) => Origin | undefined) | undefined
}

/** A host without what is looked up in it. */
type Unresolved = Omit<ModelHost, Lookups>

type Lookups = "values" | "definitions" | "allDefinitions" | "resolved" | "names" | "foreign"

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
export function lookupsOf(host: Unresolved, shared: SharedModules): Pick<ModelHost, Lookups> {
  const imports = importsOf(host, shared)
  const sources = once(() => sourcesOf(host, imports, shared))
  const mayDefine = definersOf(imports, shared.foreign)
  const unopenedAt = definitionsIn(sources, unopened)
  const openedAt = definitionsIn(sources, opened)
  const impliedAt = once(() => definitionsIn(() => [impliedSource(host)], opened))
  return {
    values: (...path) => valuesAt(path, unopenedAt, mayDefine),
    definitions: (...path) => valuesAt(path, openedAt, mayDefine),
    allDefinitions: (...path) =>
      valuesAt(path, () => [...openedAt(path), ...impliedAt()(path)], mayDefine),
    resolved: (value) => asKnown(value, dataOf(host, shared)),
    names: (...path) => new Set(openedAt(path).flatMap(namesIn)),
    foreign: () => [...foreignOf(imports, shared)].map(({ config }) => config),
  }
}

/** What the host's definition says outside its `config`. */
function impliedSource(host: Unresolved): Source {
  return {
    config: impliedBeside(host),
    place: host.place,
    lookup: () => undefined,
    originAt: (path) => impliedOrigin(path, host),
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
    ...Array.from(foreignOf(imports, shared), (each) => foreignSource(each, host)),
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

/** What a module defines, with what it is given in place: nothing is known of that where it is wrong. */
function moduleSource({ module, use }: ReachedModule, data: Lookup): Source {
  const { config, place, parameters, scope } = module
  const given = once(() => {
    const isRight =
      argumentProblems(parameters ?? unknownParameters, use.arguments ?? {}, {}).length === 0
    return isRight && { ...Object.fromEntries(parameters?.defaults ?? []), ...use.arguments }
  })
  const lookup: Lookup = (variable) => {
    if (scope === undefined || variable.scope !== scope) return data(variable)
    const known = given()
    return known ? argumentIn(known, variable.name.text) : undefined
  }
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
  const cfg = once(() =>
    settingProblems(parameters, settings, {}).length === 0
      ? { ...Object.fromEntries(parameters.defaults), ...settings }
      : undefined,
  )
  const lookup: Lookup = (variable) => (variable.scope === scope ? cfg() : data(variable))
  return [{ config, place, lookup }]
}

/** What the modules define that only Nix reads: each file once, whoever imports it. */
function foreignOf(
  imports: readonly Expression<unknown>[],
  { foreign }: SharedModules,
): ReadonlySet<PlainDefinitions> {
  return new Set(imports.flatMap(foreign))
}

/** What a module defines that only Nix reads, as far as it is plain; one without a file stands in the host's. */
function foreignSource({ config, place, placeAt }: PlainDefinitions, host: Unresolved): Source {
  const around = place ?? host.place
  const whole = around && placedBy(around, ([, ...path]) => placeAt(path.map(String)))
  return { config, place: whole, lookup: () => undefined }
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
  // most of what is looked up is nowhere
  if (found.length === 0) return mayDefine(path) ? nothingKnown : nothingDefined
  return {
    values: found.flatMap((definition) => {
      const { value, priority, isHidden, place, lookup, originAt } = definition
      if (isHidden === true || value === undefined) return []
      const origin = originAt?.(path) ?? { place, path: ["config", ...writtenAt(path, definition)] }
      const known = asKnown(value, lookup)
      return [{ value: known, priority, origin, ...(known !== value && { written: value }) }]
    }),
    isKnown: !found.some(({ isHidden }) => isHidden) && !mayDefine(path),
  }
}

const nothingDefined: ConfigValues<RankedValue> = { values: [], isKnown: true }
const nothingKnown: ConfigValues<RankedValue> = { values: [], isKnown: false }

/** The path of a definition as it is written, with the positions of the parts that it is in. */
function writtenAt(path: readonly string[], { parts = [] }: Definition): readonly PathSegment[] {
  if (parts.length === 0) return path
  return [...path, undefined].flatMap((name, depth) => [
    ...parts.filter((part) => part.depth === depth).map(({ index }) => index),
    ...(name === undefined ? [] : [name]),
  ])
}

/** What stands somewhere in a config. */
interface Definition extends Omit<Source, "config"> {
  readonly value: unknown
  readonly priority: number
  /** Which of several definitions it is in that are merged, and how many names lead there. */
  readonly parts?: readonly { readonly depth: number; readonly index: number }[] | undefined
  /** Whether it is an expression on the way to the option, which may define that. */
  readonly isHidden?: boolean
}

/** What takes a definition out of the properties that it stands in. */
type Opener = (definition: Definition, depth: number) => readonly Definition[]

/** How much of a path is kept between lookups: many ask for options of one group. */
const groupLength = 2

/** What is defined at a path, and at those that were looked up below it. */
interface Group {
  readonly found: readonly Definition[]
  below?: Map<string, Group>
}

const nowhere: Group = { found: [] }

/** Gives the definitions at a path, out of all sources. */
function definitionsIn(
  sources: () => readonly Source[],
  open: Opener,
): (path: readonly string[]) => readonly Definition[] {
  const whole = once((): Group => {
    const found = sources().flatMap(({ config, place, lookup, originAt }) =>
      open({ value: config, priority: plainPriority, place, lookup, originAt }, 0),
    )
    return { found }
  })
  return (path) => {
    let group = whole()
    for (let index = 0; index < path.length && group.found.length > 0; index += 1)
      group = groupIn(group, path[index] ?? "", index + 1, open)
    return group.found
  }
}

function groupIn(around: Group, name: string, depth: number, open: Opener): Group {
  const known = around.below?.get(name)
  if (known !== undefined) return known
  const found = around.found.flatMap((each) => membersOf(each, name, depth, open))
  const group: Group = found.length === 0 ? nowhere : { found }
  if (depth <= groupLength) (around.below ??= new Map()).set(name, group)
  return group
}

function membersOf(
  definition: Definition,
  name: string,
  depth: number,
  open: Opener,
): readonly Definition[] {
  const { value, isHidden } = definition
  if (isHidden === true) return [definition]
  if (isExpression(value)) {
    const members = plainMembers(value)
    if (members === undefined) return [{ ...definition, isHidden: true }]
    const named = members.flatMap(([each, member]) => (each === name ? [member] : []))
    return named.flatMap((member) => open({ ...definition, value: member }, depth))
  }
  if (!isAttributeSet(value) || !Object.hasOwn(value, name) || value[name] === undefined) return []
  const { priority, parts, place, lookup, originAt } = definition
  return open({ value: value[name], priority, parts, place, lookup, originAt }, depth)
}

/** A definition as it is: what is an expression is known to Nix only. */
function unopened(definition: Definition): readonly Definition[] {
  return [isExpression(definition.value) ? { ...definition, isHidden: true } : definition]
}

/** A definition out of the properties that it stands in, as far as their conditions are known. */
function opened(definition: Definition, depth: number): readonly Definition[] {
  const { value, lookup } = definition
  const content = contentOf(value)
  if (content === undefined) return [definition]
  const condition = asKnown(content.condition, lookup)
  if (condition === false) return []
  const priority = content.priority ?? definition.priority
  if (condition !== true || typeof priority !== "number") return [definition]
  const { kind, definitions } = content
  return definitions.flatMap((each, index) =>
    opened(
      {
        ...definition,
        value: each,
        priority,
        ...(kind === "merged" && { parts: [...(definition.parts ?? []), { depth, index }] }),
      },
      depth,
    ),
  )
}

/** The definitions of a NixOS option that a host has from its own config, its layout and its modules. */
import type { Lookup } from "../nix/values/known.ts"
import { contentOf } from "../nix/values/contents.ts"
import { plainPriority } from "../nix/values/properties.ts"
import { isAttributeSet, isExpression } from "../nix/values/value-kinds.ts"
import { nodeOf } from "../nix/values/values.ts"
import type { Origin, Place } from "../problems/problem.ts"
import { isHardwareReport } from "../files/files.ts"
import { argumentsOf, asKnown, layoutOf } from "./host-devices.ts"
import type { Model, ModelHost } from "./model.ts"
import type { Import } from "../fleet/module.ts"
import { textsOf } from "../files/source-file.ts"

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

interface Source {
  readonly config: object
  readonly imports: readonly Import[]
  readonly place: Place | undefined
  /** What its references stand for, where that is known. */
  readonly lookup?: Lookup
}

/** What looks up the definitions of options, those in the host's own config first. */
export type ConfigLookup = (...path: readonly string[]) => ConfigValues

/** A definition with its priority: the lowest number wins (NixOS manual, "Setting Priorities"). */
export interface RankedValue extends ConfigValue {
  readonly priority: number
}

/** What looks up definitions through the properties that they stand in. */
export type RankedLookup = (...path: readonly string[]) => ConfigValues<RankedValue>

/** The lookup of a host's options, in which every property is an expression. */
export function configOf(host: ModelHost, model: Model): ConfigLookup {
  const sources = sourcesOf(host, model)
  return (...path) => valuesAt(path, sources, unopened)
}

/** The lookup of the definitions themselves, out of `mkForce`, `mkDefault`, `mkMerge` and the like. */
export function rankedConfigOf(host: ModelHost, model: Model): RankedLookup {
  const sources = sourcesOf(host, model)
  return (...path) => valuesAt(path, sources, opened)
}

function sourcesOf(host: ModelHost, model: Model): readonly Source[] {
  const { hardware } = host
  const module = hardware === undefined || isHardwareReport(hardware) ? [] : [hardware]
  const names = new Set(host.services.map(({ name }) => name))
  return [
    { config: host.config, place: host.place, imports: [...host.imports, ...module] },
    ...layoutSource(host, model),
    ...model.common,
    ...model.services.filter(({ name }) => names.has(name)),
  ]
}

/** What the host's layout defines beside its devices, with the host's arguments in place. */
function layoutSource({ disks }: ModelHost, model: Model): readonly Source[] {
  const layout = disks?.kind === "layout" ? layoutOf(disks.use, model) : undefined
  if (disks?.kind !== "layout" || layout === undefined) return []
  const { config, place } = layout
  return [{ config, place, imports: [], lookup: argumentsOf(layout, disks.use) }]
}

function valuesAt(
  path: readonly string[],
  sources: readonly Source[],
  open: Opener,
): ConfigValues<RankedValue> {
  const found = sources.flatMap(({ config, place, lookup }) => {
    const whole = { value: config, priority: plainPriority, lookup }
    return definitionsAt(whole, path, open).map((each) => ({ ...each, place }))
  })
  const name = path.at(-1) ?? ""
  return {
    values: found.flatMap(({ value, priority, isHidden, place, lookup }) => {
      if (isHidden === true || value === undefined) return []
      const origin = { place, path: ["config", ...path] }
      return [{ value: asKnown(value, lookup), priority, origin }]
    }),
    isKnown:
      !found.some(({ isHidden }) => isHidden) &&
      !sources.some(({ imports }) => imports.some((each) => mayDefine(each, name))),
  }
}

/** What stands somewhere in a config. */
interface Definition {
  readonly value: unknown
  readonly priority: number
  readonly lookup: Lookup | undefined
  /** Whether it is an expression on the way to the option, which may define that. */
  readonly isHidden?: boolean
}

/** What takes a definition out of the properties that it stands in. */
type Opener = (definition: Definition) => readonly Definition[]

/** The definitions at a path. */
function definitionsAt(
  around: Definition,
  path: readonly string[],
  open: Opener,
): readonly Definition[] {
  const [name, ...rest] = path
  return open(around).flatMap((definition): readonly Definition[] => {
    const { value, isHidden } = definition
    if (name === undefined || isHidden === true) return [definition]
    if (isExpression(value)) return [{ ...definition, isHidden: true }]
    if (!isAttributeSet(value)) return []
    return definitionsAt({ ...definition, value: value[name] }, rest, open)
  })
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
  return content.definitions.flatMap((each) => opened({ value: each, priority, lookup }))
}

/** A module that is taken along is read for the option's name, with what it refers to; any other may define anything. */
function mayDefine(module: Import, name: string): boolean {
  const node = nodeOf(module)
  if (node?.kind !== "path" || node.copyOf === undefined) return true
  const texts = textsOf(node.copyOf)
  return texts === undefined || texts.some((text) => text.includes(name))
}

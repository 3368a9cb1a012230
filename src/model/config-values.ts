/** The definitions of a NixOS option that a host has from its own config, its layout and its modules. */
import type { Lookup } from "../nix/values/known.ts"
import { contentOf } from "../nix/values/contents.ts"
import { plainPriority } from "../nix/values/properties.ts"
import { isAttributeSet, isExpression } from "../nix/values/value-kinds.ts"
import { nodeOf } from "../nix/values/values.ts"
import type { Place } from "../problems/problem.ts"
import { isHardwareReport } from "../files/files.ts"
import { argumentsOf, asKnown } from "./host-devices.ts"
import type { ConfigLookup, ConfigValues, RankedLookup, RankedValue } from "./config-lookup.ts"
import type { Model, ModelHost } from "./model.ts"
import type { Import } from "../fleet/module.ts"
import { textsOf } from "../files/source-file.ts"

interface Source {
  readonly config: object
  readonly imports: readonly Import[]
  readonly place: Place | undefined
  /** What its references stand for, where that is known. */
  readonly lookup?: Lookup
}

/** A host without what is looked up in it. */
type Unresolved = Omit<ModelHost, "values" | "definitions">

/** What a host's modules are, beside those that it has by itself. */
export type SharedModules = Pick<Model, "common" | "services">

/**
 * The lookups of a host's options: one in which every property is an expression, and one of the
 * definitions themselves, out of `mkForce`, `mkDefault`, `mkMerge` and the like.
 */
export function lookupsOf(
  host: Unresolved,
  shared: SharedModules,
): { readonly values: ConfigLookup; readonly definitions: RankedLookup } {
  const sources = sourcesOf(host, shared)
  return {
    values: (...path) => valuesAt(path, sources, unopened),
    definitions: (...path) => valuesAt(path, sources, opened),
  }
}

function sourcesOf(host: Unresolved, shared: SharedModules): readonly Source[] {
  const { hardware } = host
  const module = hardware === undefined || isHardwareReport(hardware) ? [] : [hardware]
  const names = new Set(host.services.map(({ name }) => name))
  return [
    { config: host.config, place: host.place, imports: [...host.imports, ...module] },
    ...layoutSource(host),
    ...shared.common,
    ...shared.services.filter(({ name }) => names.has(name)),
  ]
}

/** What the host's layout defines beside its devices, with the host's arguments in place. */
function layoutSource({ disks }: Unresolved): readonly Source[] {
  if (disks?.kind !== "layout") return []
  const { layout } = disks
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

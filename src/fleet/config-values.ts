/** The definitions of a NixOS option that a host has from its own config and from its modules. */
import { readFileSync } from "node:fs"
import { isAttributeSet, isExpression } from "../nix/value-kinds.ts"
import { nodeOf } from "../nix/values.ts"
import type { Place } from "../problem.ts"
import type { Origin } from "../schema.ts"
import { isHardwareReport } from "./files.ts"
import type { Model, ModelHost } from "./model.ts"
import type { Import } from "./module.ts"

/** The value of an option at one place that defines it. */
export interface ConfigValue {
  readonly value: unknown
  readonly origin: Origin
}

/** What is known of an option's definitions. */
export interface ConfigValues {
  readonly values: readonly ConfigValue[]
  /** Whether there are no others: no expression and no module of Nix may define it as well. */
  readonly isKnown: boolean
}

interface Source {
  readonly config: object
  readonly imports: readonly Import[]
  readonly place: Place | undefined
}

/** What looks up the definitions of options, those in the host's own config first. */
export type ConfigLookup = (...path: readonly string[]) => ConfigValues

/** The lookup of a host's options. */
export function configOf(host: ModelHost, model: Model): ConfigLookup {
  const sources = sourcesOf(host, model)
  return (...path) => valuesAt(path, sources)
}

function sourcesOf(host: ModelHost, { common, services }: Model): readonly Source[] {
  const { hardware } = host
  const module = hardware === undefined || isHardwareReport(hardware) ? [] : [hardware]
  const names = new Set(host.services.map(({ name }) => name))
  return [
    { config: host.config, place: host.place, imports: [...host.imports, ...module] },
    ...common,
    ...services.filter(({ name }) => names.has(name)),
  ]
}

function valuesAt(path: readonly string[], sources: readonly Source[]): ConfigValues {
  const found = sources.map(({ config, place }) => ({ place, ...valueIn(config, path) }))
  const name = path.at(-1) ?? ""
  return {
    values: found.flatMap(({ value, place }) =>
      value === undefined ? [] : [{ value, origin: { place, path: ["config", ...path] } }],
    ),
    isKnown:
      !found.some(({ isHidden }) => isHidden) &&
      !sources.some(({ imports }) => imports.some((each) => mayDefine(each, name))),
  }
}

/** The value at a path, or that an expression on the way may hide one. */
function valueIn(
  config: unknown,
  path: readonly string[],
): { readonly value?: unknown; readonly isHidden: boolean } {
  if (isExpression(config)) return { isHidden: true }
  const [name, ...rest] = path
  if (name === undefined) return { value: config, isHidden: false }
  return isAttributeSet(config) ? valueIn(config[name], rest) : { isHidden: false }
}

/** A module that is taken along is read for the option's name; any other may define anything. */
function mayDefine(module: Import, name: string): boolean {
  const node = nodeOf(module)
  if (node?.kind !== "path" || node.copyOf === undefined) return true
  try {
    return readFileSync(node.copyOf.source, "utf8").includes(name)
  } catch {
    return true // that it cannot be read is a problem of its own
  }
}

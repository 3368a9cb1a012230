/** What a fleet's options come from, told so that types made of other things can be recognised. */
import { nodeOf } from "../nix/values/values.ts"
import type { Model, ModelInput } from "./model.ts"
import type { Expression } from "../nix/values/expression.ts"
import { foreignImports } from "./imports.ts"
import { nodeModules } from "./node-modules.ts"
import { expressionDeclarations, ownDeclarations } from "./own-options.ts"
import { importsForSecrets } from "./secret-module.ts"
import { textsOf } from "../files/source-file.ts"
import { hashOf } from "../output/tree.ts"

/** The release whose options the bundle has. */
export const bundledRelease = "25.11"

/**
 * The sources of a fleet's options: its inputs as they are pinned, the modules that it imports, and what of
 * its own is declared by expressions.
 */
export function optionSources(model: Model): readonly string[] {
  const inputs = model.inputs.map(({ name, pin }) => `${name} ${pin.hash}`)
  return [
    ...inputs,
    ...new Set(importsOf(model).map(sourceOf)),
    ...new Set(expressionDeclarations(model)),
  ]
}

/** What a fleet's own modules and services declare, as one source of the types: none where they declare nothing. */
export function ownSources(model: Model): readonly string[] {
  const declarations = ownDeclarations(model).toSorted()
  return declarations.length === 0 ? [] : [`own options ${hashOfData(declarations)}`]
}

/** Whether a fleet has something now that the types which are known were not made from. */
export interface Outdated {
  /** Pins or modules. */
  readonly options: boolean
  /** These, or what its packages are made of. */
  readonly packages: boolean
  /** Options of its own modules, which builds know without types, and editors do not. */
  readonly own: boolean
}

/** Every module that the fleet brings along. */
export function importsOf(model: Model): readonly Expression<unknown>[] {
  return [...ownImports(model), ...model.hosts.flatMap(importsForSecrets)]
}

/** Those that definitions name, of whose options nothing is known. */
export function ownImports(model: Model): readonly Expression<unknown>[] {
  const { common, modules, hosts, services, tests } = model
  const pulls = hosts.flatMap(({ pull }) => pull ?? [])
  const importers = [...common, ...modules, ...hosts, ...services, ...pulls, ...nodeModules(tests)]
  return foreignImports(importers.flatMap(({ imports }) => imports))
}

/** A file by its contents; an expression by its text, as what it refers to is pinned. */
function sourceOf(module: Expression<unknown>): string {
  const node = nodeOf(module)
  if (node?.kind !== "path" || node.copyOf === undefined) return JSON.stringify(node)
  const texts = textsOf(node.copyOf)
  return texts === undefined ? node.copyOf.source : hashOfData(texts)
}

function hashOfData(value: unknown): string {
  return hashOf(Buffer.from(JSON.stringify(value)))
}

/**
 * The release of the pinned nixpkgs where it is newer than the bundle's, as its branch or channel
 * tells.
 */
export function newerRelease(inputs: readonly ModelInput[]): string | undefined {
  if (/unstable$|^master$/.test(nixpkgsTrack(inputs))) return "unstable"
  const release = pinnedRelease(inputs)
  return release !== undefined && release > bundledRelease ? release : undefined
}

/** The release of the pinned nixpkgs, as its branch or channel tells; none where that is of no release. */
export function pinnedRelease(inputs: readonly ModelInput[]): string | undefined {
  return /(?:^|[-/])(\d\d\.\d\d)\b/.exec(nixpkgsTrack(inputs))?.[1]
}

function nixpkgsTrack(inputs: readonly ModelInput[]): string {
  const pin = inputs.find(({ name }) => name === "nixpkgs")?.pin
  return pin === undefined ? "" : trackOf(pin)
}

/** What a pin follows. */
function trackOf(pin: ModelInput["pin"]): string {
  if ("branch" in pin) return pin.branch
  if ("name" in pin) return pin.name
  return "version" in pin ? pin.version : (pin.url ?? "")
}

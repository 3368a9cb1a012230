/** Where definitions refer to secrets: found in what they really contain, whoever wrote it and how. */
import { appendAll } from "../append.ts"
import { type Declaration, declarationOf } from "../fleet/secret.ts"
import type { Node } from "../nix/syntax/ast.ts"
import { childNodes } from "../nix/syntax/scope.ts"
import { nodeOf } from "../nix/values/values.ts"
import type { PathSegment, Place } from "../problems/problem.ts"
import { expressionsIn } from "./expressions.ts"
import { isOwnModule, moduleUses, modulesOf } from "./imports.ts"
import type { ModelHost, ModelLayout, ModelModule, ModelModuleUse, ModelService } from "./model.ts"
import type { SecretUse } from "./secrets.ts"
import { remembered } from "../remembered.ts"

/** What hosts share, whose uses are those of each of them. */
export interface SharedDefinitions {
  readonly common: readonly ModelModule[]
  /** The modules that something imports. */
  readonly modules: readonly ModelModule[]
  readonly services: readonly ModelService[]
}

/** What a host uses, in the order of its own definitions, those of all hosts, and its services'. */
export type UsesOf = (host: ModelHost) => readonly SecretUse[]

/** Tells the uses of each host; what hosts share is looked at once. */
export function secretUses({ common, modules, services }: SharedDefinitions): UsesOf {
  const ofModules = new Map(
    [...common, ...modules, ...services].map((module) => [module, usesInModule(module)]),
  )
  const inLayout = remembered((layout: ModelLayout): readonly SecretUse[] => [
    ...usesIn(layout, ["devices"], true),
    ...usesIn(layout, ["config"]),
  ])
  const named = new Map(services.map((service) => [service.name, service]))
  return (host) => [
    ...usesOfArguments(host.assigned.map(({ use }) => use)),
    ...usesInModule(host),
    ...usesOfDisks(host, inLayout),
    ...host.services.flatMap(({ settings, place }) => usesAt(settings, [], place, false)),
    ...common.flatMap((module) => ofModules.get(module) ?? []),
    ...modulesOf(host).flatMap((module) => ofModules.get(module) ?? []),
    ...host.services.flatMap(({ name }) => {
      const service = named.get(name)
      return (service && ofModules.get(service)) ?? []
    }),
  ]
}

/** What a host or a module imports, what it gives to that, and what it declares and defines. */
function usesInModule(
  module: Pick<ModelModule, "imports" | "options" | "config" | "place">,
): readonly SecretUse[] {
  const imports = module.imports.map((each) => (isOwnModule(each) ? undefined : each))
  return [
    ...usesAt(imports, ["imports"], module.place, false),
    ...usesOfArguments(moduleUses(module.imports)),
    ...usesAt(module.options?.declarations, ["options"], module.place, false),
    ...usesIn(module, ["config"]),
  ]
}

/** What modules are given where they are imported. */
function usesOfArguments(uses: readonly ModelModuleUse[]): readonly SecretUse[] {
  return uses.flatMap((use) => usesAt(use.arguments, [], use.place, false))
}

function usesOfDisks(
  { disks, place }: ModelHost,
  inLayout: (layout: ModelLayout) => readonly SecretUse[],
): readonly SecretUse[] {
  if (disks === undefined || disks.kind === "unknown") return []
  if (disks.kind === "devices") return usesIn({ place, disks: disks.devices }, ["disks"], true)
  const { use, layout } = disks
  return [...usesAt(use.arguments, [], use.place, true), ...inLayout(layout)]
}

function usesIn<T extends { readonly place: Place | undefined }>(
  definition: T,
  keys: readonly (keyof T & string)[],
  isOfDisks = false,
): readonly SecretUse[] {
  return keys.flatMap((key) => usesAt(definition[key], [key], definition.place, isOfDisks))
}

function usesAt(
  value: unknown,
  path: readonly PathSegment[],
  place: Place | undefined,
  isOfDisks: boolean,
): readonly SecretUse[] {
  const found: SecretUse[] = []
  for (const { node, path: at } of expressionsIn(value, path))
    for (const declaration of declarationsIn(node))
      found.push({ declaration, origin: { place, path: at }, isOfDisks })
  return found
}

/** The declarations that an expression refers to, wherever in it. */
function declarationsIn(root: Node): readonly Declaration[] {
  const found = new Set<Declaration>()
  const todo: Node[] = [root]
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    const declaration = node.kind === "identifier" ? declarationOf(node.secret) : undefined
    if (declaration !== undefined) found.add(declaration)
    appendAll(todo, childNodes(node))
  }
  return [...found]
}

/** The secrets that are put into a file that contains some. */
export function secretsInText(content: unknown): readonly Declaration[] {
  const node = nodeOf(content)
  return node === undefined ? [] : declarationsIn(node)
}

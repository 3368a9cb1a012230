/** What a fleet's own definitions make of nixpkgs' packages, as modules that Nix is asked about. */
import type { Model } from "../../model/model.ts"
import {
  type PackageDefinition,
  hasOtherPackages,
  packageDefinitions,
} from "../../model/package-sources.ts"
import type { GeneratedTree } from "../../output/tree.ts"
import { moduleAlone } from "./module-alone.ts"

/** The modules by their folders, and what there may be any names of all the same. */
export interface OverlayModules {
  readonly folders: ReadonlyMap<string, GeneratedTree>
  readonly unnamed: readonly string[]
}

/** A module for each definition; what cannot stand by itself may bring packages of any name. */
export async function overlayModules(model: Model): Promise<OverlayModules> {
  const printed = await Promise.all(
    packageDefinitions(model).map((definition) => moduleOf(definition, model)),
  )
  const trees = printed.flatMap(({ tree, problems }) => (problems.length > 0 ? [] : [tree]))
  const isOpen = trees.length < printed.length || hasOtherPackages(model)
  return {
    folders: new Map(trees.map((tree, index) => [`names-${index + 1}`, tree])),
    unnamed: isOpen ? ["packages"] : [],
  }
}

async function moduleOf({ value, place }: PackageDefinition, model: Model) {
  const definitions = { nixpkgs: value }
  return await moduleAlone({ definitions, known: model.arguments.names, place })
}

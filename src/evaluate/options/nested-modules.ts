/**
 * Modules that definitions import inside of configurations: into containers and specialisations, which are
 * of NixOS, and into the homes of home-manager.
 */
import { definersIn } from "../../model/check-options.ts"
import type { Model } from "../../model/model.ts"
import { type NestedImports, importingIn } from "../../model/nested-imports.ts"
import type { Expression } from "../../nix/values/expression.ts"
import { isProperty } from "../../nix/values/contents.ts"
import { isExpression } from "../../nix/values/value-kinds.ts"
import type { GeneratedTree } from "../../output/tree.ts"
import { moduleAlone } from "./module-alone.ts"

/** What is imported at one place. */
export interface NestedModules {
  /** The place, as a definition has it. */
  readonly at: string
  readonly tree: GeneratedTree
}

/** For each place where modules are imported, one that brings them: what cannot stand by itself is left out. */
export async function nestedModules(model: Model): Promise<readonly NestedModules[]> {
  const importing = definersIn(model).flatMap(({ config }) => [
    ...importingIn(config, "imports"),
    ...importingIn(config, "sharedModules"),
  ])
  const brought = importing
    .map(({ path, modules }) => ({ path, modules: modules.filter(isModule) }))
    .filter(({ modules }) => modules.length > 0)
  const printed = await Promise.all(
    brought.map(async ({ path, modules }) => ({
      at: path.join("."),
      ...(await moduleAlone({
        ...bringing(path, modules),
        known: model.arguments.names,
        place: undefined,
      })),
    })),
  )
  return printed.flatMap(({ at, tree, problems }) => (problems.length > 0 ? [] : [{ at, tree }]))
}

/** Whether it is a module that only Nix knows; of properties, Nix takes none in imports. */
function isModule(value: unknown): value is Expression<unknown> {
  return isExpression(value) && !isProperty(value)
}

/** The modules where definitions have their options: those of a home are for all homes. */
function bringing(
  path: NestedImports["path"],
  modules: readonly Expression<unknown>[],
): { readonly definitions: object } | { readonly imports: readonly Expression<unknown>[] } {
  return path[1] === "home-manager"
    ? { definitions: { "home-manager": { sharedModules: modules } } }
    : { imports: modules }
}

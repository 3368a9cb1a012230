/**
 * Modules that definitions import inside of configurations: into containers and specialisations, which are
 * of NixOS, and into the homes of home-manager.
 */
import { moduleFile } from "../../emit/module-file.ts"
import { printFiles } from "../../emit/print-files.ts"
import { definersIn } from "../../model/check-options.ts"
import type { Model } from "../../model/model.ts"
import { type NestedImports, importingIn } from "../../model/nested-imports.ts"
import { isExpression } from "../../nix/values/value-kinds.ts"
import type { GeneratedTree } from "../../output/tree.ts"

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
  const printed = await Promise.all(
    importing.map(async (each) => ({
      at: each.path.join("."),
      ...(await moduleWith(each, model)),
    })),
  )
  return printed.flatMap(({ at, tree, problems }) =>
    tree.size === 0 || problems.length > 0 ? [] : [{ at, tree }],
  )
}

/** The modules where definitions have their options: those of a home are for all homes. */
async function moduleWith({ path, modules }: NestedImports, { arguments: { names } }: Model) {
  const brought = modules.filter(isExpression)
  if (brought.length === 0) return { tree: new Map(), problems: [] }
  const isHome = path[1] === "home-manager"
  const shared = { "home-manager": { sharedModules: brought } }
  return await printFiles([
    moduleFile({
      path: "default.nix",
      imports: isHome ? [] : brought,
      sections: isHome ? [{ definitions: shared }] : [],
      known: names,
      place: undefined,
    }),
  ])
}

/** What modules import: modules of the fleet's own, and all others, which only Nix reads. */
import type { Expression } from "../nix/values/expression.ts"
import { appendAll } from "../append.ts"
import type { Model, ModelHost, ModelImport, ModelModule, ModelModuleUse } from "./model.ts"

/** Whether what is imported is a module of the fleet's own. */
export function isOwnModule(each: ModelImport): each is ModelModuleUse {
  return "file" in each
}

/** Those that only Nix reads. */
export function foreignImports(imports: readonly ModelImport[]): readonly Expression<unknown>[] {
  return imports.flatMap((each) => (isOwnModule(each) ? [] : [each]))
}

/** The uses of the fleet's own modules. */
export function moduleUses(imports: readonly ModelImport[]): readonly ModelModuleUse[] {
  return imports.filter(isOwnModule)
}

/** A module of the fleet's own that is reached, and what it is given there. */
export interface ReachedModule {
  readonly module: ModelModule
  readonly use: ModelModuleUse
}

/**
 * The modules that imports lead to, with those that these import: NixOS takes one without arguments
 * once, and one with arguments as often as it is imported.
 */
export function reachedModules(
  imports: readonly ModelImport[],
  modules: ReadonlyMap<string, ModelModule>,
): readonly ReachedModule[] {
  const found: ReachedModule[] = []
  const known = new Set<string | ModelModuleUse>()
  const todo = [...moduleUses(imports)]
  for (let use = todo.shift(); use !== undefined; use = todo.shift()) {
    const module = modules.get(use.file)
    const key = use.arguments === undefined ? use.file : use
    if (module === undefined || known.has(key)) continue
    known.add(key)
    found.push({ module, use })
    appendAll(todo, moduleUses(module.imports))
  }
  return found
}

/** Tells the modules in `modules/` that a host has, whoever imports them. */
export function modulesOfHosts({
  common,
  modules,
  services,
}: Pick<Model, "common" | "modules" | "services">): (
  host: Pick<ModelHost, "assigned" | "imports">,
) => readonly ModelModule[] {
  const byFile = new Map([...common, ...modules].map((each) => [each.file, each]))
  const shared = new Set(common)
  // the modules of services are every host's
  const ofAll = [...common, ...services].flatMap((each) => each.imports)
  return ({ assigned, imports }) => {
    const reached = reachedModules(
      [...assigned.map(({ use }) => use), ...imports, ...ofAll],
      byFile,
    )
    return [...new Set(reached.map(({ module }) => module))].filter((each) => !shared.has(each))
  }
}

/** What modules import: modules of the fleet's own, and all others, which only Nix reads. */
import type { Expression } from "../nix/values/expression.ts"
import { appendAll } from "../append.ts"
import type {
  ModelHost,
  ModelImport,
  ModelModule,
  ModelModuleUse,
  ModelService,
  ReachedModule,
} from "./model.ts"

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

/** The modules that a host has one or more times, once each. */
export function modulesOf({ modules }: Pick<ModelHost, "modules">): readonly ModelModule[] {
  return [...new Set(modules.map(({ module }) => module))]
}

/** What a host and all that it shares with others import. */
type Importing = Pick<ModelHost, "assigned" | "imports">

/** Tells the modules in `modules/` that a host has, whoever imports them. */
export function reachedByHosts({
  common,
  modules,
  services,
}: {
  readonly common: readonly ModelModule[]
  readonly modules: readonly ModelModule[]
  readonly services: Iterable<Pick<ModelService, "imports">>
}): (host: Importing) => readonly ReachedModule[] {
  const byFile = new Map([...common, ...modules].map((each) => [each.file, each]))
  const shared = new Set(common)
  // the modules of services are every host's
  const ofAll = [...common, ...services].flatMap((each) => each.imports)
  return ({ assigned, imports }) => {
    const all = [...assigned.map(({ use }) => use), ...imports, ...ofAll]
    return reachedModules(all, byFile).filter(({ module }) => !shared.has(module))
  }
}

/**
 * The modules that imports lead to, with those that these import: NixOS takes one without arguments
 * once, and one with arguments as often as it is imported.
 */
function reachedModules(
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

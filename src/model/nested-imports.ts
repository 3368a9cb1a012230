/**
 * Modules that are imported inside of a configuration: into a user's home, a container, a specialisation.
 * The options that they bring are in no table, be it that `nixgen types` has read those of all else.
 */
import { isAttributeSet } from "../nix/values/value-kinds.ts"
import { type PathSegment, type Problem, problem, saidBy } from "../problems/problem.ts"
import { setsIn } from "./expressions.ts"

type Path = readonly PathSegment[]

/** Where modules are imported, and those that are written out there. */
export interface NestedImports {
  readonly path: Path
  readonly modules: readonly unknown[]
}

/**
 * Where modules are imported in a configuration, but for the whole: by `imports`, or by `sharedModules`, which
 * are for all that stands beside, whichever module of the fleet defines that.
 */
export function importingIn(
  config: unknown,
  by: "imports" | "sharedModules",
): readonly NestedImports[] {
  return setsIn(config, ["config"]).flatMap(({ set, path }) => {
    const imported = set[by]
    if (path.length <= 1 || !Object.hasOwn(set, by)) return []
    if (!Array.isArray(imported)) return [{ path, modules: [] }]
    const modules = imported.filter(mayDeclare)
    return modules.length === 0 ? [] : [{ path, modules }]
  })
}

/** Whether a module may bring options: a set that is written out shows whether it declares or imports any. */
function mayDeclare(module: unknown): boolean {
  if (!isAttributeSet(module) || Object.hasOwn(module, "options")) return true
  const { imports = [] } = module
  return !Array.isArray(imports) || imports.some(mayDeclare)
}

/** NG026 where such a module may have the option: it is not certain then. */
export function withImported(wrong: Problem, importing: readonly NestedImports[]): Problem {
  const { code, path = [] } = wrong
  const isInside = importing.some(
    ({ path: each }) =>
      each.length < path.length && each.every((segment, index) => segment === path[index]),
  )
  if (code !== "NG026" || !isInside) return wrong
  const detail =
    "It may come with a module that is imported there, of which the options are not known."
  return problem("NG026", { ...saidBy(wrong), severity: "warning", detail })
}

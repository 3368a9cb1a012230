/** The fleet's own modules: all that are imported somewhere, each with the file that it becomes. */
import { dirname } from "node:path"
import { appendAll } from "../append.ts"
import type { Problem } from "../problems/problem.ts"
import { type Acceptance, separated } from "../fleet/accepted.ts"
import { nameOfFile } from "../fleet/file-names.ts"
import { type Import, type Module, type ModuleUse, isModule, isModuleUse } from "../fleet/module.ts"
import { type Memory, keptIn } from "../remembered.ts"
import { settingProblems } from "../parameters/parameters.ts"
import { argumentsOf } from "../parameters/inner-defaults.ts"
import type { Mended } from "../problems/schema.ts"
import { outcomeOf } from "../problems/thrown.ts"
import type { ModelImport, ModelModule, ModelModuleUse } from "./model.ts"
import { type ReadModule, validateModule } from "./validate-module.ts"

/** What has a list of imports, as it was read. */
type Importer = Pick<ReadModule, "imports" | "place">

/** The modules of a fleet, and what its imports lead to. */
export interface FleetModules {
  readonly common: readonly ModelModule[]
  /** Those beside the common ones. */
  readonly modules: readonly ModelModule[]
  /** What imports come to that were read. */
  readonly resolved: (imports: readonly Import[]) => readonly ModelImport[]
  /** The rules that are switched off in the arguments that importers give. */
  readonly acceptances: readonly Acceptance[]
}

/** What was found so far: modules in the order in which they are first imported. */
interface Search {
  readonly memory: Memory
  readonly fleetFolder: string | undefined
  readonly modules: Map<Module, ReadModule>
  readonly uses: Map<Module | ModuleUse, ModelModuleUse>
  readonly acceptances: Acceptance[]
  readonly problems: Problem[]
}

/**
 * Reads the common modules and all that are imported, from there or by hosts and services. Problems:
 * those of each module by itself, and of the arguments that it is given.
 */
export function fleetModules(
  {
    common,
    place,
  }: Pick<Importer, "place"> & { readonly common: Readonly<Record<string, Module>> },
  importers: readonly Importer[],
  memory?: Memory,
): Mended<FleetModules> {
  const search: Search = {
    memory,
    fleetFolder: place && dirname(place.file),
    modules: new Map(),
    uses: new Map(),
    acceptances: [],
    problems: [],
  }
  const shared = Object.entries(common).map(([name, module]) =>
    readNamed(module, { name, file: `hosts/common/${name}.nix` }, search),
  )
  const todo: Importer[] = [...shared, ...importers]
  for (let next = todo.shift(); next !== undefined; next = todo.shift())
    appendAll(todo, readImports(next, search))
  const { modules, uses, acceptances, problems } = search
  const resolved = (imports: readonly Import[]): readonly ModelImport[] =>
    imports.flatMap((each) => (isModule(each) || isModuleUse(each) ? (uses.get(each) ?? []) : each))
  const whole = (module: ReadModule): ModelModule =>
    withImports(memory, module, ...resolved(module.imports))
  const others = [...modules.values()].filter((each) => !shared.includes(each))
  const value = { common: shared.map(whole), modules: others.map(whole), resolved, acceptances }
  return { value, problems }
}

/** What was read, with what its imports come to. */
export const withImports = keptIn(
  <Read extends object>(read: Read, ...imports: readonly ModelImport[]) => ({ ...read, imports }),
)

const validModule = keptIn((module: Module, name: string, file: string) =>
  validateModule(module, { name, file }),
)

/** A module under a name; one that has two is the first of them wherever it is imported. */
function readNamed(
  module: Module,
  as: Pick<ModelModule, "name" | "file">,
  { memory, modules, problems }: Search,
): ReadModule {
  const { value, problems: own } = validModule(memory, module, as.name, as.file)
  appendAll(problems, own)
  if (!modules.has(module)) modules.set(module, value)
  return value
}

/** Reads what is imported; gives the modules that were not known. */
function readImports({ imports, place }: Importer, search: Search): readonly ReadModule[] {
  return imports.flatMap((each): readonly ReadModule[] => {
    if (!isModule(each) && !isModuleUse(each)) return []
    const module = isModule(each) ? each : each.module
    const known = search.modules.get(module)
    const name = nameOf(module, search)
    const read = known ?? readNamed(module, { name, file: `modules/${name}.nix` }, search)
    if (!search.uses.has(each)) {
      const { value, problems, acceptances } = usedModule(search.memory, each, read, place)
      search.uses.set(each, value)
      appendAll(search.problems, problems)
      appendAll(search.acceptances, acceptances)
    }
    return known === undefined ? [read] : []
  })
}

/** A module as it is imported, and what is said of that. */
interface UsedModule extends Mended<ModelModuleUse> {
  readonly acceptances: readonly Acceptance[]
}

/** A module as it is imported, with the arguments that it is given. */
const usedModule = keptIn(
  (
    each: Module | ModuleUse,
    { file, parameters }: ReadModule,
    importer: Importer["place"],
  ): UsedModule => {
    if (parameters === undefined)
      return { value: { file, place: importer }, acceptances: [], problems: [] }
    const { arguments: given, place } = isModule(each) ? { arguments: {}, place: importer } : each
    const own = separated(given, { place })
    const problems = [...own.problems, ...settingProblems(parameters, own.value, { place })]
    const value = { file, arguments: argumentsOf(parameters, own.value), place }
    return { value, acceptances: own.acceptances, problems }
  },
)

/** Its own name, or the one that the file gives which it is defined in. */
function nameOf({ definition, place }: Module, { fleetFolder }: Search): string {
  // what throws is told where the module is read
  const { value: name } = outcomeOf<unknown>(() => Reflect.get(Object(definition), "name"))
  if (typeof name === "string") return name
  return place === undefined ? "unnamed" : nameOfFile(place.file, fleetFolder)
}

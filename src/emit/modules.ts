/** `modules/`: the modules that some hosts import, each a file; one with parameters a function of them. */
import type { Model, ModelModule } from "../model/model.ts"
import type { Emitted } from "./emitted.ts"
import { moduleFile } from "./module-file.ts"
import { sectionsOf } from "./sections.ts"

/** Every module that something imports, beside the common ones. */
export function* importedModules({ modules, arguments: { names } }: Model): Iterable<Emitted> {
  for (const module of modules) yield importedModule(module, names)
}

function importedModule(
  {
    file,
    description,
    parameters,
    scope,
    imports,
    disabledModules,
    options,
    config,
    place,
  }: ModelModule,
  known: ReadonlySet<string>,
): Emitted {
  return moduleFile({
    path: file,
    description,
    ...(parameters && scope && { function: { parameters, scope } }),
    imports,
    disabledModules,
    options,
    sections: sectionsOf(config, ["config"]),
    known,
    place,
  })
}

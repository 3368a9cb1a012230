/** `modules/`: the modules that some hosts import, each a file; one with parameters a function of them. */
import { modulesOfHosts } from "../model/imports.ts"
import type { Model, ModelModule } from "../model/model.ts"
import { declarationsOf } from "../model/secrets.ts"
import type { Origin } from "../problems/problem.ts"
import type { Emitted } from "./emitted.ts"
import { moduleFile } from "./module-file.ts"
import { sectionsOf } from "./sections.ts"

/** Every module that something imports, beside the common ones. */
export function* importedModules(model: Model): Iterable<Emitted> {
  const { modules, hosts, arguments: known } = model
  const modulesOf = modulesOfHosts(model)
  for (const module of modules) {
    const user = hosts.find((host) => modulesOf(host).includes(module))
    yield importedModule(module, known.names, declarationsOf(user?.secretUses))
  }
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
  secrets: readonly Origin[],
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
    secrets,
  })
}

/**
 * The fleet's own modules: the common ones, and in `modules/` those that some hosts import, each a file;
 * one with parameters is a function of them.
 */
import { modulesOf } from "../model/imports.ts"
import type { Model, ModelHost, ModelModule } from "../model/model.ts"
import { declarationsOf } from "../model/secrets.ts"
import type { Origin } from "../problems/problem.ts"
import type { Emitted } from "./emitted.ts"
import { moduleFile } from "./module-file.ts"
import { sectionsOf } from "./sections.ts"

/** Every module that something imports, beside the common ones. */
export function* importedModules({ modules, hosts, arguments: known }: Model): Iterable<Emitted> {
  const users = firstUsers(hosts)
  for (const module of modules) yield ownModule(module, known, users.get(module))
}

/** The first of the hosts that has each module: what is said of secrets stands with one of them. */
function firstUsers(hosts: readonly ModelHost[]): ReadonlyMap<ModelModule, ModelHost> {
  const users = new Map<ModelModule, ModelHost>()
  for (const host of hosts)
    for (const module of modulesOf(host)) if (!users.has(module)) users.set(module, host)
  return users
}

/** The file of a module, which a host has, and where else it is named. */
export function ownModule(
  module: ModelModule,
  { names: known }: Model["arguments"],
  user: ModelHost | undefined,
  named?: Origin,
): Emitted {
  const { file, description, imports, disabledModules, options, config, place } = module
  const { parameters, scope } = module
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
    ...(named && { named }),
    secrets: declarationsOf(user?.secretUses),
  })
}

/** `modules/services/`: a NixOS module for each service, and an index of them. */
import type { Model, ModelService } from "../model/model.ts"
import {
  apply,
  attributeSet,
  binding,
  identifier,
  select,
  string,
} from "../nix/syntax/construct.ts"
import { declarationsOf } from "../model/secrets.ts"
import type { Origin } from "../problems/problem.ts"
import type { Emitted } from "./emitted.ts"
import { indexFile } from "./index-file.ts"
import { moduleFile } from "./module-file.ts"
import { sectionsOf } from "./sections.ts"

/** Every service that a host uses. */
export function* serviceFiles(model: Model): Iterable<Emitted> {
  const { services, hosts } = model
  const { names } = model.arguments
  const index = indexFile("modules/services", "The services' modules, by name.", services)
  yield index
  for (const service of services) {
    const user = hosts.find((host) => host.services.some(({ name }) => name === service.name))
    yield serviceModule(service, names, declarationsOf(user?.secretUses))
  }
}

function serviceModule(
  service: ModelService,
  known: ReadonlySet<string>,
  secrets: readonly Origin[],
): Emitted {
  const { name, path, description, imports, config, place, scope } = service
  const enable = apply(
    select(identifier("lib"), ["mkEnableOption"]),
    string(description ?? `the ${name} service`),
  )
  const options = attributeSet([
    binding(["enable"], enable, { written: () => ({ place }) }),
    ...service.declarations,
  ])
  return moduleFile({
    path: `modules/services/${name}.nix`,
    imports,
    service: {
      declarations: binding(["options", ...path], options, {
        written: () => ({ place, path: ["parameters"] }),
      }),
      value: select(identifier("config"), path),
      scope,
    },
    sections: sectionsOf(config, ["config"]),
    known,
    place,
    secrets,
  })
}

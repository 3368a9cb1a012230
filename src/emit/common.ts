/** `hosts/common/`: the modules that every host imports. */
import type { Model, ModelModule } from "../model/model.ts"
import { declarationsOf } from "../model/secrets.ts"
import { attributeSet, binding, list, relativePath } from "../nix/syntax/construct.ts"
import { type Emitted, nixFile } from "./emitted.ts"
import { moduleFile } from "./module-file.ts"
import { sectionsOf } from "./sections.ts"

/** The common modules, and the one that imports them all. */
export function* commonModules(model: Model): Iterable<Emitted> {
  const { common } = model
  const imports = list(
    common.map(({ name }) => relativePath(`${name}.nix`)),
    ([index]) => common[Number(index)],
  )
  const all = attributeSet([binding(["imports"], imports)])
  const inFleet = common.map(({ name }) => ({ place: model.place, path: ["common", name] }))
  yield nixFile("hosts/common/default.nix", all, {
    heads: [{ place: model.place, path: ["common"] }],
    elsewhere: inFleet,
  })
  for (const module of common) yield commonModule(module, model)
}

function commonModule(
  { name, description, imports, disabledModules, options, config, place }: ModelModule,
  { place: fleet, arguments: { names: known }, hosts: [first] }: Model,
): Emitted {
  return moduleFile({
    path: `hosts/common/${name}.nix`,
    description,
    imports,
    disabledModules,
    options,
    sections: sectionsOf(config, ["config"]),
    known,
    place,
    named: { place: fleet, path: ["common", name] },
    secrets: declarationsOf(first?.secretUses),
  })
}

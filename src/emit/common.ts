/** `hosts/common/`: the modules that every host imports. */
import type { Model, ModelModule } from "../model/model.ts"
import { attributeSet, binding, list, relativePath } from "../nix/syntax/construct.ts"
import { toNix } from "../nix/values/values.ts"
import { type Emitted, nixFile } from "./emitted.ts"
import { moduleFile } from "./module-file.ts"
import { sectionsOf } from "./sections.ts"

/** The common modules, and the one that imports them all. */
export function* commonModules(model: Model): Iterable<Emitted> {
  const { common } = model
  const { names } = model.arguments
  const imports = list(
    common.map(({ name }) => relativePath(`${name}.nix`)),
    ([index]) => common[Number(index)],
  )
  const all = attributeSet([binding(["imports"], imports)])
  yield nixFile("hosts/common/default.nix", all)
  for (const module of common) yield commonModule(module, names)
}

function commonModule(
  { name, description, imports, config, place }: ModelModule,
  known: ReadonlySet<string>,
): Emitted {
  return moduleFile({
    path: `hosts/common/${name}.nix`,
    description,
    imports: imports.map((module) => toNix(module)),
    sections: sectionsOf(config, ["config"]),
    known,
    place,
  })
}

/** `hosts/common/`: the modules that every host imports. */
import type { Model } from "../model/model.ts"
import { attributeSet, binding, list, relativePath } from "../nix/syntax/construct.ts"
import { type Emitted, nixFile } from "./emitted.ts"
import { ownModule } from "./modules.ts"

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
  const [first] = model.hosts
  for (const module of common) {
    const named = { place: model.place, path: ["common", module.name] }
    yield ownModule(module, model.arguments, first, named)
  }
}

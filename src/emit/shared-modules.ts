/** The modules that every host has beside its own, as lists of modules name them. */
import type { Model } from "../model/model.ts"
import type { Expression } from "../nix/values/expression.ts"
import { nix } from "../nix/values/templates.ts"
import { hasCaches } from "./deployment/cache.ts"

/** `common` is the path of the common modules; it and the others are named from a folder of the tree. */
export function sharedModules(
  model: Model,
  common: Expression<unknown>,
): readonly Expression<unknown>[] {
  const usesDisko = model.inputs.some(({ name }) => name === "disko")
  return [
    ...(usesDisko ? [nix`inputs.disko.nixosModules.disko`] : []),
    common,
    ...(hasCaches(model) ? [nix`../deployment/cache.nix`] : []),
  ]
}

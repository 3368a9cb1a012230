/** The modules that every host has beside its own, as lists of modules name them. */
import type { Model } from "../model/model.ts"
import type { Expression } from "../nix/values/expression.ts"
import { nix } from "../nix/values/templates.ts"
import { hasCaches } from "./deployment/cache.ts"
import { hasPackages } from "./packages.ts"
import { hasKnownHosts } from "./secrets/known-hosts.ts"

/** The paths of what lies in `hosts/`, from the folder of the file that names them. */
interface PathsInHosts {
  readonly common: Expression<unknown>
  readonly knownHosts: Expression<unknown>
}

/** The others are named from a folder of the tree. */
export function sharedModules(
  model: Model,
  { common, knownHosts }: PathsInHosts,
): readonly Expression<unknown>[] {
  const usesDisko = model.inputs.some(({ name }) => name === "disko")
  return [
    ...(usesDisko ? [nix`inputs.disko.nixosModules.disko`] : []),
    common,
    ...(hasPackages(model) ? [nix`../packages/module.nix`] : []),
    ...(hasCaches(model) ? [nix`../deployment/cache.nix`] : []),
    ...(hasKnownHosts(model) ? [knownHosts] : []),
  ]
}

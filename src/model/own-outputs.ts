/** The outputs of the flake that is written (`emit/flake.ts`), which expressions have as `inputs.self`. */
import type { NestedNames } from "../options/names/nix-names.ts"
import type { Model } from "./model.ts"

/** Their names, and those in them; `null` stands for what hosts and Nix make of one. */
export function ownOutputs(model: Model): Readonly<Record<string, NestedNames>> {
  const { deployment, layouts, others, packages, services } = model
  // of hosts that are made without the others it is not known what all of them use
  const named = (all: readonly { readonly name: string }[]): NestedNames =>
    others === undefined ? Object.fromEntries(all.map(({ name }) => [name, null])) : null
  return {
    nixosConfigurations: null,
    diskoConfigurations: null,
    nixosModules: named(services),
    lib: { diskLayouts: named(layouts) },
    ...(deployment.colmena ? { colmenaHive: null } : {}),
    ...(deployment.deployRs ? { deploy: null } : {}),
    checks: null,
    legacyPackages: null,
    ...(Object.keys(packages).length > 0 ? { overlays: { default: null } } : {}),
    packages: null,
    apps: null,
    devShells: null,
    formatter: null,
  }
}

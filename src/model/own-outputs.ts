/** The outputs of the flake that is written (`emit/flake.ts`), which expressions have as `inputs.self`. */
import type { NestedNames } from "../options/names/nix-names.ts"
import type { Model } from "./model.ts"

/** Their names, and those in them; `null` stands for what hosts and Nix make of one. */
export function ownOutputs(model: Model): Readonly<Record<string, NestedNames>> {
  const { deployment, layouts, others, packages, services } = model
  // hosts that are made without the others are told what all of them use
  const ofAll = others ?? { services: namesOf(services), layouts: namesOf(layouts) }
  return {
    nixosConfigurations: null,
    diskoConfigurations: null,
    nixosModules: named(ofAll.services),
    lib: { diskLayouts: named(ofAll.layouts) },
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

function namesOf(all: readonly { readonly name: string }[]): readonly string[] {
  return all.map(({ name }) => name)
}

function named(names: readonly string[]): NestedNames {
  return Object.fromEntries(names.map((name) => [name, null]))
}

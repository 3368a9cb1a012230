/** `hosts/default.nix`: one NixOS system for each entry of the inventory. */
import type { Model } from "../model/model.ts"
import { attributeSet, binding, inherit } from "../nix/syntax/construct.ts"
import type { Expression } from "../nix/values/expression.ts"
import { reference } from "../nix/values/references.ts"
import { nix } from "../nix/values/templates.ts"
import { toBindings, toNix } from "../nix/values/values.ts"
import type { OriginOf } from "../problems/problem.ts"
import { hasCaches } from "./deployment/cache.ts"
import { type Emitted, nixFile } from "./emitted.ts"
import { hasKnownHosts } from "./secrets/known-hosts.ts"

/** The function from the flake's inputs to its NixOS configurations. */
export function hostsFile(model: Model): Emitted {
  const usesDisko = model.inputs.some(({ name }) => name === "disko")
  const modules = [
    ...(usesDisko ? [nix`inputs.disko.nixosModules.disko`] : []),
    nix`./common`,
    ...(hasCaches(model) ? [nix`../deployment/cache.nix`] : []),
    ...(hasKnownHosts(model) ? [nix`./known-hosts.nix`] : []),
    nix`revision`,
    nix`./\${name}`,
  ]
  const madeOf = { heads: [], elsewhere: [], mixed: [{ place: model.place, path: ["arguments"] }] }
  return nixFile(
    "hosts/default.nix",
    toNix(nix`
      # One NixOS configuration for each host of the inventory.
      { inputs }:

      let
        inherit (inputs.nixpkgs) lib;

        inventory = import ./inventory.nix;

        # What a machine runs, for \`nixos-version --json\`: the commit of this flake.
        revision.system.configurationRevision = lib.mkDefault (
          inputs.self.rev or inputs.self.dirtyRev or null
        );

        configuration =
          name: host:
          lib.nixosSystem {
            specialArgs = ${specialArgs(model)};
            modules = ${modules} ++ lib.attrValues (import ../modules/services);
          };
      in
      lib.mapAttrs configuration inventory
    `),
    Object.keys(model.specialArguments).length === 0 ? undefined : madeOf,
  )
}

/** What modules are given beside what NixOS does, for each host or for all of them. */
export function specialArgs(
  { specialArguments, place }: Model,
  isOfHost = true,
): Expression<unknown> {
  const names = isOfHost ? ["host", "inputs", "inventory"] : ["inputs", "inventory"]
  const written: OriginOf = (path) => ({ place, path: ["arguments", ...path] })
  const host = nix`lib.head (lib.attrValues inventory ++ [ { } ])`
  const bindings = [
    inherit(names),
    ...(isOfHost ? [] : [binding(["host"], toNix(host))]),
    ...toBindings(specialArguments, { written }),
  ]
  return reference(attributeSet(bindings))
}

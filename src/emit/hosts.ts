/** `hosts/default.nix`: one NixOS system for each entry of the inventory. */
import type { Model } from "../model/model.ts"
import { nix } from "../nix/values/templates.ts"
import { toNix } from "../nix/values/values.ts"
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
            specialArgs = { inherit host inputs inventory; };
            modules = ${modules} ++ lib.attrValues (import ../modules/services);
          };
      in
      lib.mapAttrs configuration inventory
    `),
  )
}

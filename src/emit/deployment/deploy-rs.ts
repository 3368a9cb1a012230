/** `deployment/deploy-rs.nix`: the flake's `deploy`, as deploy-rs reads it. */
import { nix } from "../../nix/values/templates.ts"
import { toNix } from "../../nix/values/values.ts"
import { type Emitted, nixFile } from "../emitted.ts"

/** The nodes: a profile for the system of each host that is pushed to. */
export function deployRsFile(): Emitted {
  return nixFile(
    "deployment/deploy-rs.nix",
    toNix(nix`
      # What deploy-rs reads: the hosts of nixosConfigurations, and how each is reached.
      { inputs }:

      let
        inherit (inputs.self) nixosConfigurations;
        inherit (inputs.nixpkgs) lib;

        inventory = import ../hosts/inventory.nix;
        route = import ./route.nix { inherit lib; };

        node =
          name:
          { system, deploy, ... }:
          let
            way = route name deploy;
          in
          {
            hostname = way.host;
            sshUser = deploy.user;
            sshOpts =
              lib.optionals (deploy ? port) [
                "-p"
                (toString deploy.port)
              ]
              ++ way.options;
            remoteBuild = deploy.buildOn == "remote";
            profiles.system = {
              user = "root";
              path = inputs.deploy-rs.lib.\${system}.activate.nixos nixosConfigurations.\${name};
            };
          };
      in
      {
        # nobody reaches a host that pulls
        nodes = lib.mapAttrs node (lib.filterAttrs (_: host: !(host.deploy ? pull)) inventory);
      }
    `),
  )
}

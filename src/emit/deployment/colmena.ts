/** `deployment/colmena.nix`: the flake's `colmenaHive`, in the schema that colmena's command asks for. */
import type { Model } from "../../model/model.ts"
import { nix } from "../../nix/values/templates.ts"
import { toNix } from "../../nix/values/values.ts"
import { type Emitted, nixFile } from "../emitted.ts"

/**
 * The hive. Its hosts are those of `nixosConfigurations`: colmena's `makeHive` would evaluate them anew,
 * as other derivations. To list them and how they are reached, none has to be evaluated.
 */
export function colmenaFile({ description, deployment, hosts }: Model): Emitted {
  const machinesFile = deployment.builders.length === 0 ? null : nix`toString ./machines`
  const system = hosts[0]?.system ?? "x86_64-linux"
  return nixFile(
    "deployment/colmena.nix",
    toNix(nix`
      # What colmena reads: the hosts of nixosConfigurations just as they are, and how each is reached.
      { inputs }:

      let
        inherit (inputs.self) nixosConfigurations;
        inherit (inputs.nixpkgs) lib;

        inventory = import ../hosts/inventory.nix;
        route = import ./route.nix { inherit lib; };

        deploymentOf =
          name:
          { deploy, ... }:
          let
            way = route name deploy;
            options = lib.evalModules {
              specialArgs = { inherit name; };
              modules = [
                inputs.colmena.nixosModules.deploymentOptions
                {
                  deployment = {
                    # nobody reaches a host that pulls
                    targetHost = if deploy ? pull then null else way.host;
                    targetUser = deploy.user;
                    targetPort = deploy.port or null;
                    sshOptions = way.options;
                    buildOnTarget = deploy.buildOn == "remote";
                    inherit (deploy) tags;
                  };
                }
              ];
            };
          in
          options.config.deployment;

        deploymentConfig = lib.mapAttrs deploymentOf inventory;

        nodes = lib.mapAttrs (
          name: host: host // { config = host.config // { deployment = deploymentConfig.\${name}; }; }
        ) nixosConfigurations;

        toplevel = lib.mapAttrs (_: host: host.config.system.build.toplevel) nixosConfigurations;

        selected = names: lib.filterAttrs (name: _: lib.elem name names);
      in
      {
        __schema = "v0.5";

        inherit deploymentConfig nodes toplevel;

        deploymentConfigSelected = names: selected names deploymentConfig;
        evalSelected = names: selected names toplevel;
        evalSelectedDrvPaths = names: lib.mapAttrs (_: system: system.drvPath) (selected names toplevel);

        metaConfig = {
          name = "hive";
          description = ${description};
          machinesFile = ${machinesFile};
          allowApplyAll = true;
        };

        introspect =
          function:
          function {
            inherit lib nodes;
            pkgs = inputs.nixpkgs.legacyPackages.${system};
          };
      }
    `),
  )
}

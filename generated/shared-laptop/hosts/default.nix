# One NixOS configuration for each host of the inventory.
{ inputs }:

let
  inherit (inputs.nixpkgs) lib;

  inventory = import ./inventory.nix;

  # What a machine runs, for `nixos-version --json`: the commit of this flake.
  revision.system.configurationRevision = lib.mkDefault (
    inputs.self.rev or inputs.self.dirtyRev or null
  );

  configuration =
    name: host:
    lib.nixosSystem {
      specialArgs = { inherit host inputs inventory; };
      modules = [
        inputs.disko.nixosModules.disko
        ./common
        revision
        ./${name}
      ]
      ++ lib.attrValues (import ../modules/services);
    };
in
lib.mapAttrs configuration inventory

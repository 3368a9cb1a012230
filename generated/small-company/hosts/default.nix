# One NixOS configuration for each host of the inventory.
{ inputs }:

let
  inherit (inputs.nixpkgs) lib;

  inventory = import ./inventory.nix;

  configuration =
    name: host:
    lib.nixosSystem {
      specialArgs = { inherit host inputs inventory; };
      modules = [
        inputs.disko.nixosModules.disko
        ./common
        ./${name}
      ]
      ++ lib.attrValues (import ../modules/services);
    };
in
lib.mapAttrs configuration inventory

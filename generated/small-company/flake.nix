{
  description = "The servers of a small company";

  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-26.05";
    disko = {
      url = "github:nix-community/disko/master";
      inputs.nixpkgs.follows = "nixpkgs";
    };
    nixos-anywhere = {
      url = "github:nix-community/nixos-anywhere/main";
      flake = false;
    };
  };

  outputs =
    inputs@{ self, nixpkgs, ... }:
    let
      inherit (nixpkgs) lib;

      inventory = import ./hosts/inventory.nix;

      forEachSystem = lib.genAttrs [
        "aarch64-linux"
        "x86_64-linux"
      ];

      # The configurations of the hosts that run on a system.
      hostsOn =
        system: lib.filterAttrs (name: _: inventory.${name}.system == system) self.nixosConfigurations;
    in
    {
      nixosConfigurations = import ./hosts { inherit inputs; };

      diskoConfigurations = lib.mapAttrs (name: _: import ./hosts/${name}/disks.nix) inventory;

      nixosModules = lib.mapAttrs (_: import) (import ./modules/services);

      lib = {
        diskLayouts = lib.mapAttrs (_: import) (import ./modules/disk-layouts);
      };

      checks = forEachSystem (
        system:
        lib.mapAttrs (_: host: host.config.system.build.toplevel) (hostsOn system)
        // lib.mapAttrs' (
          name: host: lib.nameValuePair "${name}-disko" host.config.system.build.diskoScript
        ) (hostsOn system)
      );

      packages = forEachSystem (
        system:
        {
          nixos-anywhere =
            nixpkgs.legacyPackages.${system}.callPackage "${inputs.nixos-anywhere}/src/default.nix"
              { };
          nixos-rebuild = nixpkgs.legacyPackages.${system}.nixos-rebuild-ng;
          inherit (nixpkgs.legacyPackages.${system}) npins;
        }
        // lib.mapAttrs' (
          name: host: lib.nameValuePair "${name}-install-test" host.config.system.build.installTest
        ) (hostsOn system)
      );

      apps = forEachSystem (_: {
        deploy = {
          type = "app";
          program = "${self}/scripts/deploy.sh";
          meta.description = "Install a host with nixos-anywhere";
        };
      });

      devShells = forEachSystem (system: {
        default = import ./shell.nix { pkgs = nixpkgs.legacyPackages.${system}; };
      });

      formatter = forEachSystem (system: nixpkgs.legacyPackages.${system}.nixfmt);
    };
}

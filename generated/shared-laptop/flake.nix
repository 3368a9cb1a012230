{
  description = "A laptop that two people share";

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
    home-manager = {
      url = "github:nix-community/home-manager/release-26.05";
      inputs.nixpkgs.follows = "nixpkgs";
    };
    impermanence = {
      url = "github:nix-community/impermanence/master";
      inputs = {
        home-manager.follows = "home-manager";
        nixpkgs.follows = "nixpkgs";
      };
    };
    nixos-hardware = {
      url = "github:NixOS/nixos-hardware/master";
      inputs.nixpkgs.follows = "nixpkgs";
    };
  };

  outputs =
    inputs@{ self, nixpkgs, ... }:
    let
      inherit (nixpkgs) lib;

      inventory = import ./hosts/inventory.nix;

      # The systems of the hosts.
      forEachHostSystem = lib.genAttrs (lib.unique (lib.mapAttrsToList (_: host: host.system) inventory));

      # The configurations of the hosts that run on a system.
      hostsOn =
        system: lib.filterAttrs (name: _: inventory.${name}.system == system) self.nixosConfigurations;

      # The systems that the fleet is worked on from, as far as nixpkgs has them.
      forEachSystem =
        function:
        lib.genAttrs (lib.intersectLists lib.systems.flakeExposed [
          "aarch64-darwin"
          "aarch64-linux"
          "x86_64-darwin"
          "x86_64-linux"
        ]) (system: function nixpkgs.legacyPackages.${system});
    in
    {
      nixosConfigurations = import ./hosts { inherit inputs; };

      diskoConfigurations = lib.mapAttrs (name: _: import ./hosts/${name}/disks.nix) inventory;

      nixosModules = import ./modules/services;

      lib = {
        diskLayouts = lib.mapAttrs (_: import) (import ./modules/disk-layouts);
      };

      checks = forEachHostSystem (
        system:
        lib.mapAttrs (_: host: host.config.system.build.toplevel) (hostsOn system)
        // lib.mapAttrs' (
          name: host: lib.nameValuePair "${name}-disko" host.config.system.build.diskoScript
        ) (hostsOn system)
      );

      legacyPackages = forEachHostSystem (
        system:
        # they are no packages: `nix flake check` would evaluate every host for its test once more
        lib.mapAttrs' (
          name: host: lib.nameValuePair "${name}-install-test" host.config.system.build.installTest
        ) (hostsOn system)
      );

      packages = forEachSystem (pkgs: {
        nixos-anywhere = pkgs.callPackage "${inputs.nixos-anywhere}/src/default.nix" { };
        nixos-rebuild = pkgs.nixos-rebuild-ng;
        inherit (pkgs) npins;
      });

      apps = forEachSystem (_: {
        deploy = {
          type = "app";
          program = "${self}/scripts/deploy.sh";
          meta.description = "Install a host with nixos-anywhere";
        };
        update = {
          type = "app";
          program = "${self}/scripts/update.sh";
          meta.description = "Build and activate the configurations of hosts";
        };
      });

      devShells = forEachSystem (pkgs: {
        default = import ./shell.nix { inherit pkgs; };
      });

      formatter = forEachSystem (pkgs: pkgs.nixfmt-tree or pkgs.nixfmt);
    };
}

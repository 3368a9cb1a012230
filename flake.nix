# nixgen by Nix: the command, and what one needs to work on it. Fleets have flakes of their own.
{
  description = "Typed TypeScript definitions of NixOS machines, written out as a complete Nix flake";

  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-26.05";

  outputs =
    { self, nixpkgs }:
    let
      inherit (nixpkgs) lib;

      forEachSystem =
        function:
        lib.genAttrs [
          "aarch64-darwin"
          "aarch64-linux"
          "x86_64-darwin"
          "x86_64-linux"
        ] (system: function nixpkgs.legacyPackages.${system});
    in
    {
      overlays.default = final: _: { nixgen = final.callPackage ./package.nix { }; };

      packages = forEachSystem (pkgs: rec {
        nixgen = pkgs.callPackage ./package.nix { };
        default = nixgen;
      });

      apps = forEachSystem (pkgs: {
        default = {
          type = "app";
          program = lib.getExe self.packages.${pkgs.system}.default;
          meta.description = "The command nixgen";
        };
      });

      devShells = forEachSystem (pkgs: {
        default = pkgs.mkShellNoCC {
          packages = [
            pkgs.age
            pkgs.git
            pkgs.nodejs
            pkgs.openssh
            pkgs.shellcheck
          ];
        };
      });
    };
}

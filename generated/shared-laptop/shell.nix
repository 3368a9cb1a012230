# What the fleet is worked on with; `nix develop` gives the same.
{
  pkgs ? import (import ./npins).nixpkgs { },
}:

pkgs.mkShellNoCC {
  packages = [
    pkgs.nixfmt
    pkgs.nixos-rebuild-ng
    pkgs.npins
  ];
}

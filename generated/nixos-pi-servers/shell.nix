{ pkgs ? import (import ./npins).nixpkgs {  } }: pkgs.mkShellNoCC { packages = [ pkgs.nixfmt pkgs.nixos-rebuild-ng pkgs.npins ]; }

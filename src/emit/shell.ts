/** `shell.nix`: what the fleet is worked on with, for those who use no flakes too. */
import { nix } from "../nix/values/templates.ts"
import { toNix } from "../nix/values/values.ts"
import { type Emitted, nixFile } from "./emitted.ts"

/** The development shell, which the flake offers as well. */
export function shellFile(): Emitted {
  return nixFile(
    "shell.nix",
    toNix(nix`
      # What the fleet is worked on with; \`nix develop\` gives the same.
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
    `),
  )
}

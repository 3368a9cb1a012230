// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { List, NixAttributes, NixFunction, NixValue, PackageSet, Path } from "../values.ts"

/** `nixpkgs` */
export interface Nixpkgs extends Definitions<Nixpkgs> {
  /** Default: `config.nixpkgs.hostPlatform`. Declared in misc/nixpkgs.nix */
  buildPlatform?: Definition<string | NixAttributes>
  /** Default: `{ }`. Declared in misc/nixpkgs.nix */
  config?: Definition<NixAttributes>
  /** Default: `null`. Declared in misc/nixpkgs.nix */
  crossSystem?: Definition<null | NixAttributes>
  flake?: NixpkgsFlake
  /** Declared in misc/nixpkgs.nix */
  hostPlatform?: Definition<string | NixAttributes>
  /** Default: `config.nixpkgs.system`. Declared in misc/nixpkgs.nix */
  localSystem?: Definition<NixAttributes>
  /** Default: `[ ]`. Declared in misc/nixpkgs.nix */
  overlays?: Definition<List<Definition<NixFunction<NixFunction<NixValue>>>>>
  /** Default: `import "${nixos}/.." { inherit (config.nixpkgs) config overlays localSystem crossSystem; }`. Declared in misc/nixpkgs.nix */
  pkgs?: Definition<PackageSet>
  /** Default: `Traditionally builtins.currentSystem, but unset when invoking NixOS through lib.nixosSystem.`. Declared in misc/nixpkgs.nix */
  system?: Definition<string>
}

/** `nixpkgs.flake` */
export interface NixpkgsFlake extends Definitions<NixpkgsFlake> {
  /** Default: `"config.nixpkgs.flake.source != null"`. Declared in misc/nixpkgs-flake.nix */
  setFlakeRegistry?: Definition<boolean>
  /** Default: `"config.nixpkgs.flake.source != null"`. Declared in misc/nixpkgs-flake.nix */
  setNixPath?: Definition<boolean>
  /** Type: `null or string or absolute path`. Default: `"if (using nixpkgsFlake.lib.nixosSystem) then self.outPath else null"`. Declared in misc/nixpkgs-flake.nix */
  source?: Definition<null | string | Path>
}

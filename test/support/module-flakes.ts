/**
 * The flakes whose modules examples and tests import, as flakes made for tests. The real ones take their
 * place where NIXGEN_MODULE_FLAKES names a folder with their sources.
 */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { nix } from "./nix.ts"
import { agenix, homeManager, impermanence, nixosHardware, sopsNix } from "./flake-stand-ins.ts"

/**
 * The real flake in the folder beside, with settings that a nixpkgs of tests asks for: it has not all packages, and may
 * be older than the example's.
 */
const around = (module: string, settings = "") => `{
  inputs.nixpkgs.url = "nixpkgs";
  outputs = { nixpkgs, ... }: let
    real = import ./real/flake.nix;
    others = builtins.mapAttrs (_: _: null) (real.inputs or { });
    given = others // { inherit nixpkgs; self = outputs; };
    formals = builtins.functionArgs real.outputs;
    # one that names what it takes may take nothing else
    outputs = real.outputs (if formals == { } then given else builtins.intersectAttrs formals given);
  in {
    nixosModules.${module} = { lib, pkgs, ... }: {
      imports = [ outputs.nixosModules.${module} ];
      ${settings}
    };
  };
}
`

const ofHomes = `nixpkgs.overlays = [ (_: previous: {
        stdenv = previous.stdenv // { shellDryRun = "true"; };
      }) ];
      home-manager.sharedModules = [ {
        manual.manpages.enable = false;
        home.stateVersion = lib.mkForce "24.11";
      } ];`

const flakes = {
  "sops-nix": {
    standIn: sopsNix,
    around: around("sops", "sops.package = pkgs.hello; sops.validationPackage = pkgs.hello;"),
  },
  agenix: { standIn: agenix, around: around("default") },
  "home-manager": { standIn: homeManager, around: around("home-manager", ofHomes) },
  impermanence: { standIn: impermanence, around: around("impermanence") },
  "nixos-hardware": {
    standIn: nixosHardware,
    around: around("lenovo-thinkpad-x1-11th-gen"),
  },
} as const

/** A flake with modules, by the name of its input. */
export type ModuleFlake = keyof typeof flakes

/** Whether an input is one of these flakes. */
export function isModuleFlake(name: string): name is ModuleFlake {
  return Object.hasOwn(flakes, name)
}

/** Where the real one is, if anybody has said so. */
function realSources(name: ModuleFlake): string | undefined {
  const named = process.env["NIXGEN_MODULE_FLAKES"]
  const folder = named === undefined ? undefined : join(named, name)
  return folder !== undefined && existsSync(folder) ? folder : undefined
}

/** What a module is, for people. */
export function kindOf(name: ModuleFlake): string {
  return realSources(name) === undefined ? `a stand-in for ${name}` : `the real ${name}`
}

const added = new Map<ModuleFlake, string>()

/** The flake in the Nix store. */
export function moduleFlakePath(name: ModuleFlake): string {
  const path = added.get(name) ?? inStore(name)
  added.set(name, path)
  return path
}

function inStore(name: ModuleFlake): string {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-modules-"))
  const real = realSources(name)
  const { standIn, around: wrapper } = flakes[name]
  try {
    writeFileSync(join(folder, "flake.nix"), real === undefined ? standIn : wrapper)
    if (real !== undefined)
      cpSync(real, join(folder, "real"), { recursive: true, verbatimSymlinks: true })
    return nix(["store", "add-path", "--name", "source", folder]).trim()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Inputs that are evaluated in no time: a nixpkgs that has the module system and next to no modules. */
import { chmodSync, cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { inputPath, nix } from "./nix.ts"

/** nixpkgs as flakes know it, with nothing but its library and one module. */
const nixpkgs = {
  "flake.nix": `{
  outputs = { self }: let lib = import ./lib; in {
    lib = lib // {
      nixosSystem = { modules, specialArgs }: lib.evalModules {
        inherit specialArgs;
        class = "nixos";
        modules = modules ++ [ ./nixos/modules/base.nix ];
      };
    };
  };
}
`,
  "nixos/modules/base.nix": `{ config, lib, pkgs, ... }: {
  config._module.args.pkgs = lib.foldl' (
    pkgs: overlay: pkgs // overlay pkgs pkgs
  ) { system = config.nixpkgs.hostPlatform; } config.nixpkgs.overlays;
  options = {
    nixpkgs.hostPlatform = lib.mkOption { type = lib.types.str; };
    nixpkgs.overlays = lib.mkOption { type = lib.types.listOf lib.types.raw; default = [ ]; };
    networking.hostName = lib.mkOption { type = lib.types.str; default = "nixos"; };
    system.stateVersion = lib.mkOption { type = lib.types.str; };
    services.web.enable = lib.mkEnableOption "the web";
    services.web.platform = lib.mkOption { type = lib.types.enum [ pkgs.system ]; };
  };
}
`,
}

/** Any other flake, with a module. */
const extra = {
  "flake.nix": `{
  outputs = _: {
    nixosModules.default = { lib, ... }: {
      options.services.extra.enable = lib.mkEnableOption "more";
    };
  };
}
`,
}

/** Writes the inputs into a new folder of a test's; gives the folder with \`inputs.json\`. */
export function makeSmallInputs(folder: string): string {
  const files = { nixpkgs, extra, "nixos-anywhere": { "flake.nix": "{ outputs = _: { }; }\n" } }
  const inputs = Object.entries(files).map(([name, contents]) => {
    const path = join(folder, name)
    for (const [file, text] of Object.entries(contents)) {
      mkdirSync(dirname(join(path, file)), { recursive: true })
      writeFileSync(join(path, file), text)
    }
    if (name === "nixpkgs") copyLibrary(join(path, "lib"))
    return [name, { path, narHash: nix(["hash", "path", path]).trim() }]
  })
  writeFileSync(join(folder, "inputs.json"), JSON.stringify(Object.fromEntries(inputs)))
  return folder
}

function copyLibrary(folder: string): void {
  cpSync(join(inputPath("nixpkgs"), "lib"), folder, { recursive: true })
  // what is copied from the Nix store could not be removed otherwise
  for (const path of ["", ...readdirSync(folder, { recursive: true, encoding: "utf8" })])
    chmodSync(join(folder, path), 0o755)
}

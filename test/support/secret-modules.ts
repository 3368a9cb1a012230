/**
 * The flakes whose modules install secrets, as flakes made for tests: the options that the generated Nix
 * takes of each. The real ones take their place where NIXGEN_SECRET_MODULES names a folder with their sources.
 */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { nix } from "./nix.ts"

/** Options of a file on the machine that both have, each with its default. */
const ofFile = `
  owner = optional str;
  group = optional str;
  mode = mkOption { type = str; default = "0400"; };`

/** What is needed to write options down: one that may be left out, and sets of files by their names. */
const shared = `
  inherit (lib) mkOption;
  inherit (lib.types) str path bool enum listOf nullOr lines attrsOf submodule;
  optional = type: mkOption { type = nullOr type; default = null; };
  files = options: mkOption { default = { }; type = attrsOf (submodule options); };
  ofFile = {${ofFile}
  };`

const sopsNix = `{
  outputs = _: {
    nixosModules.sops = { lib, config, ... }: let ${shared}
      restarting = {
        restartUnits = mkOption { type = listOf str; default = [ ]; };
        reloadUnits = mkOption { type = listOf str; default = [ ]; };
      };
    in {
      options.sops = {
        age.sshKeyPaths = mkOption { type = listOf path; };
        gnupg.sshKeyPaths = mkOption { type = listOf path; };
        placeholder = mkOption {
          type = attrsOf str;
          default = builtins.mapAttrs (name: _: "<SOPS:\${builtins.hashString "sha256" name}:PLACEHOLDER>") config.sops.secrets;
        };
        secrets = files ({ name, config, ... }: {
          options = ofFile // restarting // {
            name = mkOption { type = str; default = name; };
            path = mkOption {
              type = str;
              default = "/run/secrets\${lib.optionalString config.neededForUsers "-for-users"}/\${config.name}";
            };
            sopsFile = mkOption { type = path; };
            format = mkOption { type = enum [ "yaml" "json" "binary" "dotenv" "ini" ]; default = "yaml"; };
            key = mkOption { type = str; default = name; };
            neededForUsers = mkOption { type = bool; default = false; };
          };
        });
        templates = files ({ name, ... }: {
          options = ofFile // restarting // {
            content = mkOption { type = lines; };
            path = mkOption { type = str; default = "/run/secrets/rendered/\${name}"; };
          };
        });
      };
      # as where it is installed: all files are there, and what they are to be is read
      config.environment.etc."sops-manifest.json".text = builtins.toJSON {
        inherit (config.sops) secrets templates;
        keys = config.sops.age.sshKeyPaths ++ config.sops.gnupg.sshKeyPaths;
      };
    };
  };
}
`

const agenix = `{
  outputs = _: {
    nixosModules.default = { lib, config, ... }: let ${shared} in {
      options.age = {
        identityPaths = mkOption { type = listOf path; };
        secrets = files ({ name, config, ... }: {
          options = ofFile // {
            name = mkOption { type = str; default = name; };
            path = mkOption { type = str; default = "/run/agenix/\${config.name}"; };
            file = mkOption { type = path; };
            symlink = mkOption { type = bool; default = true; };
          };
        });
      };
      config.environment.etc."age-manifest.json".text = builtins.toJSON {
        inherit (config.age) secrets identityPaths;
      };
    };
  };
}
`

/** The real flake in the folder beside, of which the packages are others: no nixpkgs of a test can build them. */
const around = (module: string, packages: string) => `{
  inputs.nixpkgs.url = "nixpkgs";
  outputs = { nixpkgs, ... }: let
    real = import ./real/flake.nix;
    others = builtins.mapAttrs (_: _: null) (real.inputs or { });
    outputs = real.outputs (others // { inherit nixpkgs; self = outputs; });
  in {
    nixosModules.${module} = { pkgs, ... }: {
      imports = [ outputs.nixosModules.${module} ];
      ${packages}
    };
  };
}
`

const flakes = {
  "sops-nix": {
    standIn: sopsNix,
    around: around("sops", "sops.package = pkgs.hello; sops.validationPackage = pkgs.hello;"),
  },
  agenix: { standIn: agenix, around: around("default", "") },
} as const

/** A flake that installs secrets, by the name of its input. */
export type SecretModule = keyof typeof flakes

/** The names of both. */
export const secretModules: readonly SecretModule[] = ["sops-nix", "agenix"]

/** Where the real one is, if anybody has said so. */
function realSources(name: SecretModule): string | undefined {
  const named = process.env["NIXGEN_SECRET_MODULES"]
  const folder = named === undefined ? undefined : join(named, name)
  return folder !== undefined && existsSync(folder) ? folder : undefined
}

/** What a module is, for people. */
export function kindOf(name: SecretModule): string {
  return realSources(name) === undefined ? `a stand-in for ${name}` : `the real ${name}`
}

const added = new Map<SecretModule, string>()

/** The flake in the Nix store. */
export function secretModulePath(name: SecretModule): string {
  const path = added.get(name) ?? inStore(name)
  added.set(name, path)
  return path
}

function inStore(name: SecretModule): string {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-modules-"))
  const real = realSources(name)
  const { standIn, around: wrapper } = flakes[name]
  try {
    writeFileSync(join(folder, "flake.nix"), real === undefined ? standIn : wrapper)
    if (real !== undefined) cpSync(real, join(folder, "real"), { recursive: true })
    return nix(["store", "add-path", "--name", "source", folder]).trim()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

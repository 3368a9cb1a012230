/**
 * Engines that deploy at scale, as flakes made for tests: what the generated Nix takes of each. The real
 * ones take their place where NIXGEN_ENGINES names a folder with their sources.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** Options as colmena's module has them, by its documentation: each with its default. */
const colmena = `{
  outputs = { ... }: {
    nixosModules.deploymentOptions = { name, lib, ... }: {
      options.deployment = lib.mapAttrs (_: default: lib.mkOption { inherit default; }) {
        targetHost = name;
        targetPort = null;
        targetUser = "root";
        allowLocalDeployment = false;
        buildOnTarget = false;
        tags = [ ];
        keys = { };
        replaceUnknownProfiles = true;
        privilegeEscalationCommand = [ "sudo" "-H" "--" ];
        sshOptions = [ ];
      };
    };
    packages = PACKAGES;
  };
}
`

/** A profile that has the system that it activates in it, and a check of all that there are. */
const deployRs = `{
  outputs = { ... }: {
    lib = PER_SYSTEM (system: {
      activate.nixos = base: derivation {
        name = "activatable-\${base.config.system.build.toplevel.name}";
        inherit system;
        builder = "/bin/sh";
        base = base.config.system.build.toplevel;
      };
      deployChecks = deploy: {
        deploy-schema = derivation {
          name = "schema";
          inherit system;
          builder = "/bin/sh";
          json = builtins.toJSON deploy;
        };
      };
    });
    packages = PACKAGES;
  };
}
`

const comin = `{
  outputs = { ... }: {
    nixosModules.comin = { lib, config, ... }: {
      options.services.comin = {
        enable = lib.mkEnableOption "comin";
        remotes = lib.mkOption { type = with lib.types; listOf attrs; };
        repositorySubdir = lib.mkOption { type = lib.types.str; default = "."; };
      };
      config.environment.etc = lib.mkIf config.services.comin.enable {
        "comin.json".text = builtins.toJSON config.services.comin.remotes;
      };
    };
  };
}
`

const perSystem = `(function: builtins.listToAttrs (map (system: { name = system; value = function system; }) [
    "aarch64-darwin" "aarch64-linux" "x86_64-darwin" "x86_64-linux"
  ]))`
const packages = (name: string) =>
  `${perSystem} (system: { ${name} = derivation { name = "${name}"; inherit system; builder = "/bin/sh"; }; })`

/** The flakes' texts, by the names of their inputs. */
const texts: Readonly<Record<string, string>> = {
  colmena: colmena.replace("PACKAGES", packages("colmena")),
  "deploy-rs": deployRs
    .replace("PACKAGES", packages("deploy-rs"))
    .replace("PER_SYSTEM", () => perSystem),
  comin,
  "flake-utils": "{ outputs = _: { }; }\n",
  systems: "{ outputs = _: { }; }\n",
}

/** The names of all of them. */
export const engineNames = Object.keys(texts)

const real = process.env["NIXGEN_ENGINES"] ?? ""

/** Whether the engines are the real ones. */
export const areReal = existsSync(join(real, "colmena/flake.nix"))

/**
 * The folder of each, in which those that are made for the tests are written. Beside the real ones, a
 * nixpkgs may stand that can build them, in the place of the older one of the reference inputs.
 */
export function enginesIn(folder: string): Readonly<Record<string, string>> {
  const ownNixpkgs = join(real, "nixpkgs")
  const nixpkgs = areReal && existsSync(ownNixpkgs) ? { nixpkgs: ownNixpkgs } : {}
  const engines = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      if (areReal) return [name, join(real, name)] as const
      const place = join(folder, name)
      mkdirSync(place, { recursive: true })
      writeFileSync(join(place, "flake.nix"), text)
      return [name, place] as const
    }),
  )
  return { ...engines, ...nixpkgs }
}

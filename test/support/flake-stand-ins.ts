/** Flakes made for tests, which declare the options that the generated Nix takes of the real ones. */

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

/** The options of sops-nix that generated Nix takes. */
export const sopsNix = `{
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

/** The options of agenix that generated Nix takes. */
export const agenix = `{
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

/** Homes that take anything, merged as home-manager does where several modules of a fleet say something. */
export const homeManager = `{
  outputs = _: {
    nixosModules.home-manager = { lib, config, ... }: let
      inherit (lib) mkOption;
      inherit (lib.types) anything attrsOf bool listOf raw str submodule;
      home = submodule {
        imports = config.home-manager.sharedModules;
        freeformType = attrsOf (attrsOf anything);
        options.home = {
          stateVersion = mkOption { type = str; };
          packages = mkOption { type = listOf raw; default = [ ]; };
        };
      };
    in {
      options.home-manager = {
        useGlobalPkgs = mkOption { type = bool; default = false; };
        useUserPackages = mkOption { type = bool; default = false; };
        sharedModules = mkOption { type = listOf raw; default = [ ]; };
        users = mkOption { type = attrsOf home; default = { }; };
      };
      # as where they are installed: all that is in them is read
      config.environment.etc."homes.json".text =
        builtins.toJSON (builtins.mapAttrs (_: home: removeAttrs home [ "home" ]) config.home-manager.users);
    };
  };
}
`

/** What stays, for the machine and for each user. */
export const impermanence = `{
  outputs = _: {
    nixosModules.impermanence = { lib, config, ... }: let
      inherit (lib) mkOption;
      inherit (lib.types) anything attrsOf bool listOf submodule;
      kept = {
        directories = mkOption { type = listOf anything; default = [ ]; };
        files = mkOption { type = listOf anything; default = [ ]; };
      };
    in {
      options.environment.persistence = mkOption {
        default = { };
        type = attrsOf (submodule {
          options = kept // {
            hideMounts = mkOption { type = bool; default = false; };
            users = mkOption { type = attrsOf (submodule { options = kept; }); default = { }; };
          };
        });
      };
      config.environment.etc."kept.json".text = builtins.toJSON config.environment.persistence;
    };
  };
}
`

/** The profile of one laptop. */
export const nixosHardware = `{
  outputs = _: {
    nixosModules.lenovo-thinkpad-x1-11th-gen = { services.fstrim.enable = true; };
  };
}
`

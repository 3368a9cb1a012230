/** The arguments that every module of a generated fleet is given, whatever its own modules define. */

/** Those that people use, of all NixOS modules and of the generated flake's `specialArgs`. */
export const usualArguments: readonly string[] = [
  "config",
  "lib",
  "pkgs",
  "options",
  "modulesPath",
  "utils",
  "host",
  "inventory",
  "inputs",
]

/** NixOS gives every module these as well (`lib/modules.nix`, `nixos/lib/eval-config.nix`). */
export const rareArguments: readonly string[] = [
  "specialArgs",
  "_class",
  "_prefix",
  "extendModules",
  "moduleType",
  "baseModules",
  "extraModules",
  "modules",
  "noUserModules",
]

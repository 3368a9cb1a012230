// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, List, NixAttributes, NixValue, Package, Path } from "../values.ts"

/** `nix` */
export interface Nix extends Definitions<Nix> {
  /** Default: `[ ]`. Declared in config/nix-remote-build.nix */
  buildMachines?: Definition<List<NixBuildMachine>>
  channel?: NixChannel
  /** Default: `true`. Declared in config/nix.nix */
  checkAllErrors?: Definition<boolean>
  /** Default: `true`. Declared in config/nix.nix */
  checkConfig?: Definition<boolean>
  /** Default: `"other"`. Declared in services/system/nix-daemon.nix */
  daemonCPUSchedPolicy?: Definition<"other" | "batch" | "idle">
  /** Default: `"root"`. Declared in services/system/nix-daemon.nix */
  daemonGroup?: Definition<string>
  /** Default: `"best-effort"`. Declared in services/system/nix-daemon.nix */
  daemonIOSchedClass?: Definition<"best-effort" | "idle">
  /** Default: `4`. Declared in services/system/nix-daemon.nix */
  daemonIOSchedPriority?: Definition<Integer>
  /** Default: `"root"`. Declared in services/system/nix-daemon.nix */
  daemonUser?: Definition<string>
  /** Default: `false`. Declared in config/nix-remote-build.nix */
  distributedBuilds?: Definition<boolean>
  /** Default: `true`. Declared in services/system/nix-daemon.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in config/nix.nix */
  extraOptions?: Definition<string>
  gc?: NixGc
  /** Declared in config/nix-channel.nix */
  nixPath?: Definition<List<Definition<string>>>
  /** Declared in services/system/nix-daemon.nix */
  nrBuildUsers?: Definition<Integer>
  optimise?: NixOptimise
  /** Default: `pkgs.nix`. Declared in services/system/nix-daemon.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in config/nix-flakes.nix */
  registry?: Definition<AttributeSet<NixRegistryEntry>>
  /** Type: `open submodule of attribute set of (Nix config atom (null, bool, int, float, str, path or package) or list of (Nix config atom (null, bool, int, float, str, path or package)))`. Default: `{ }`. Declared in config/nix.nix */
  settings?: Definition<NixSettings>
  sshServe?: NixSshServe
  /** @deprecated renamed to nix.settings.allowed-users */
  allowedUsers?: Definition<List<Definition<string>>>
  /** @deprecated renamed to nix.settings.auto-optimise-store */
  autoOptimiseStore?: Definition<boolean>
  /** @deprecated renamed to nix.settings.trusted-public-keys */
  binaryCachePublicKeys?: Definition<List<Definition<string>>>
  /** @deprecated renamed to nix.settings.substituters */
  binaryCaches?: Definition<List<Definition<string>>>
  /** @deprecated renamed to nix.settings.cores */
  buildCores?: Definition<Integer>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  chrootDirs?: NixValue
  /** @deprecated renamed to nix.daemonIOSchedPriority */
  daemonIONiceLevel?: Definition<Integer>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  envVars?: Definition<NixAttributes>
  /** @deprecated renamed to nix.settings.max-jobs */
  maxJobs?: Definition<Integer | "auto">
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  readOnlyStore?: NixValue
  /** @deprecated renamed to nix.settings.require-sigs */
  requireSignedBinaryCaches?: Definition<boolean>
  /** @deprecated renamed to nix.settings.extra-sandbox-paths */
  sandboxPaths?: Definition<List<Definition<string>>>
  /** @deprecated renamed to nix.settings.system-features */
  systemFeatures?: Definition<List<Definition<string>>>
  /** @deprecated renamed to nix.settings.trusted-substituters */
  trustedBinaryCaches?: Definition<List<Definition<string>>>
  /** @deprecated renamed to nix.settings.trusted-users */
  trustedUsers?: Definition<List<Definition<string>>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  useChroot?: NixValue
  /** @deprecated renamed to nix.settings.sandbox */
  useSandbox?: Definition<boolean | "relaxed">
}

/** `nix.buildMachines.*` */
export interface NixBuildMachine extends Definitions<NixBuildMachine> {
  /** Declared in config/nix-remote-build.nix */
  hostName?: Definition<string>
  /** Default: `[ ]`. Declared in config/nix-remote-build.nix */
  mandatoryFeatures?: Definition<List<Definition<string>>>
  /** Default: `1`. Declared in config/nix-remote-build.nix */
  maxJobs?: Definition<Integer>
  /** Default: `"ssh"`. Declared in config/nix-remote-build.nix */
  protocol?: Definition<null | "ssh" | "ssh-ng">
  /** Default: `null`. Declared in config/nix-remote-build.nix */
  publicHostKey?: Definition<null | string>
  /** Default: `1`. Declared in config/nix-remote-build.nix */
  speedFactor?: Definition<Integer>
  /** Default: `null`. Declared in config/nix-remote-build.nix */
  sshKey?: Definition<null | string>
  /** Default: `null`. Declared in config/nix-remote-build.nix */
  sshUser?: Definition<null | string>
  /** Default: `[ ]`. Declared in config/nix-remote-build.nix */
  supportedFeatures?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in config/nix-remote-build.nix */
  system?: Definition<null | string>
  /** Default: `[ ]`. Declared in config/nix-remote-build.nix */
  systems?: Definition<List<Definition<string>>>
}

/** `nix.channel` */
export interface NixChannel extends Definitions<NixChannel> {
  /** Default: `true`. Declared in config/nix-channel.nix */
  enable?: Definition<boolean>
}

/** `nix.gc` */
export interface NixGc extends Definitions<NixGc> {
  /** Default: `false`. Declared in services/misc/nix-gc.nix */
  automatic?: Definition<boolean>
  /** Type: `(optionally newline-terminated) single-line string or list of string`. Default: `[ "03:15" ]`. Declared in services/misc/nix-gc.nix */
  dates?: Definition<string | List<Definition<string>>>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `""`. Declared in services/misc/nix-gc.nix */
  options?: Definition<string>
  /** Default: `true`. Declared in services/misc/nix-gc.nix */
  persistent?: Definition<boolean>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `"0"`. Declared in services/misc/nix-gc.nix */
  randomizedDelaySec?: Definition<string>
}

/** `nix.optimise` */
export interface NixOptimise extends Definitions<NixOptimise> {
  /** Default: `false`. Declared in services/misc/nix-optimise.nix */
  automatic?: Definition<boolean>
  /** Type: `(optionally newline-terminated) single-line string or list of string`. Default: `[ "03:45" ]`. Declared in services/misc/nix-optimise.nix */
  dates?: Definition<string | List<Definition<string>>>
  /** Default: `true`. Declared in services/misc/nix-optimise.nix */
  persistent?: Definition<boolean>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `"1800"`. Declared in services/misc/nix-optimise.nix */
  randomizedDelaySec?: Definition<string>
}

/** `nix.registry.<name>` */
export interface NixRegistryEntry extends Definitions<NixRegistryEntry> {
  /** Default: `true`. Declared in config/nix-flakes.nix */
  exact?: Definition<boolean>
  /** Default: `null`. Declared in config/nix-flakes.nix */
  flake?: Definition<null | NixAttributes>
  /** Type: `attribute set of (string or signed integer or boolean or absolute path or package)`. Declared in config/nix-flakes.nix */
  from?: Definition<AttributeSet<Definition<string | Integer | boolean | Path | Package>>>
  /** Type: `attribute set of (string or signed integer or boolean or absolute path or package)`. Declared in config/nix-flakes.nix */
  to?: Definition<AttributeSet<Definition<string | Integer | boolean | Path | Package>>>
}

/** `nix.settings` */
export interface NixSettings {
  /** Default: `[ "*" ]`. Declared in config/nix.nix */
  "allowed-users"?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in config/nix.nix */
  "auto-optimise-store"?: Definition<boolean>
  /** Default: `0`. Declared in config/nix.nix */
  cores?: Definition<Integer>
  /** Default: `[ ]`. Declared in config/nix.nix */
  "extra-sandbox-paths"?: Definition<List<Definition<string>>>
  /** Default: `"auto"`. Declared in config/nix.nix */
  "max-jobs"?: Definition<Integer | "auto">
  /** Default: `true`. Declared in config/nix.nix */
  "require-sigs"?: Definition<boolean>
  /** Default: `true`. Declared in config/nix.nix */
  sandbox?: Definition<boolean | "relaxed">
  /** Declared in config/nix.nix */
  substituters?: Definition<List<Definition<string>>>
  /** Default: `[ "nixos-test" "benchmark" "big-parallel" "kvm" "gccarch-<arch>" ]`. Declared in config/nix.nix */
  "system-features"?: Definition<List<Definition<string>>>
  /** Declared in config/nix.nix */
  "trusted-public-keys"?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in config/nix.nix */
  "trusted-substituters"?: Definition<List<Definition<string>>>
  /** Declared in config/nix.nix */
  "trusted-users"?: Definition<List<Definition<string>>>
  [name: string]: Definition<null | boolean | Integer | number | string | Path | Package | List<Definition<null | boolean | Integer | number | string | Path | Package>> | List<Definition<string>> | boolean | Integer | Integer | "auto" | boolean | "relaxed"> | undefined
}

/** `nix.sshServe` */
export interface NixSshServe extends Definitions<NixSshServe> {
  /** Default: `false`. Declared in services/misc/nix-ssh-serve.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/nix-ssh-serve.nix */
  keys?: Definition<List<Definition<string>>>
  /** Default: `"ssh"`. Declared in services/misc/nix-ssh-serve.nix */
  protocol?: Definition<"ssh" | "ssh-ng">
  /** Default: `false`. Declared in services/misc/nix-ssh-serve.nix */
  trusted?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/nix-ssh-serve.nix */
  write?: Definition<boolean>
}

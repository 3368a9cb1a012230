// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, List, NixAttributes, NixValue, Package, Path } from "../values.ts"

/** `system` */
export interface System extends Definitions<System> {
  /** Default: `true`. Declared in system/activation/activatable-system.nix */
  activatable?: Definition<boolean>
  /** Default: `{ }`. Declared in system/activation/activation-script.nix */
  activationScripts?: Definition<AttributeSet<Definition<string | NixAttributes>>>
  autoUpgrade?: SystemAutoUpgrade
  /** Type: `open submodule of lazy attribute set of unspecified value`. Default: `{ }`. Declared in system/build.nix nixos/modules/system/activation/top-level.nix nixos/modules/system/activation/activation-script.nix nixos/modules/system/activation/activatable-system.nix nixos/modules/image/images.nix */
  build?: Definition<SystemBuild>
  /** Default: `[ ]`. Declared in system/activation/top-level.nix */
  checks?: Definition<List<Definition<Package>>>
  /** Default: `null`. Declared in misc/version.nix */
  configurationRevision?: Definition<null | string>
  /** Default: `false`. Declared in system/activation/top-level.nix */
  copySystemConfiguration?: Definition<boolean>
  etc?: SystemEtc
  /** Type: `list of path in the Nix store`. Default: `[ ]`. Declared in system/activation/top-level.nix */
  extraDependencies?: Definition<List<Definition<Path>>>
  /** Default: `[ ]`. Declared in system/activation/top-level.nix */
  forbiddenDependenciesRegexes?: Definition<List<Definition<string>>>
  image?: SystemImage
  /** Default: `false`. Declared in system/activation/top-level.nix */
  includeBuildDependencies?: Definition<boolean>
  /** Default: `if config.networking.hostName == "" then "unnamed" else config.networking.hostName;`. Declared in system/activation/top-level.nix */
  name?: Definition<string>
  "nixos-init"?: SystemNixosInit
  nixos?: SystemNixos
  nssDatabases?: SystemNssDatabases
  /** Default: `{ }`. Declared in system/activation/pre-switch-check.nix */
  preSwitchChecks?: Definition<AttributeSet<Definition<string>>>
  rebuild?: SystemRebuild
  replaceDependencies?: SystemReplaceDependencies
  /** Default: `{ }`. Declared in system/service/systemd/system.nix */
  services?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Default: `config.system.nixos.release`. Declared in misc/version.nix */
  stateVersion?: Definition<string>
  switch?: SystemSwitch
  tools?: SystemTools
  /** Default: `{ }`. Declared in system/activation/activation-script.nix */
  userActivationScripts?: Definition<AttributeSet<Definition<string | NixAttributes>>>
  /**
   * Type: `strings concatenated with "\n"`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  activatableSystemBuilderCommands?: Definition<string>
  boot?: SystemBoot
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  defaultChannel?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  disableInstallerTools?: Definition<boolean>
  /**
   * Type: `strings concatenated with "\n"`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  extraSystemBuilderCmds?: Definition<string>
  /** @deprecated renamed to system.forbiddenDependenciesRegexes */
  forbiddenDependenciesRegex?: Definition<List<Definition<string>>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  fsPackages?: NixValue
  /**
   * Type: `list of path`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  modulesTree?: Definition<List<Definition<Path>>>
  "nixos-generate-config"?: SystemNixosGenerateConfig
  /**
   * Type: `string matching the pattern [a-zA-Z0-9:_\.-]*`.
   *
   * @deprecated renamed to system.nixos.label
   */
  nixosLabel?: Definition<string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  nixosRevision?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  nixosVersion?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  nixosVersionSuffix?: NixValue
  /** @deprecated renamed to system.nssDatabases.hosts */
  nssHosts?: Definition<List<Definition<string>>>
  /**
   * Type: `list of path`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  nssModules?: Definition<List<Definition<Path>>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  path?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  replaceRuntimeDependencies?: NixValue
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  requiredKernelConfig?: Definition<List<Definition<NixAttributes>>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  systemBuilderArgs?: Definition<NixAttributes>
  /**
   * Type: `strings concatenated with "\n"`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  systemBuilderCommands?: Definition<string>
}

/** `system.autoUpgrade` */
export interface SystemAutoUpgrade extends Definitions<SystemAutoUpgrade> {
  /** Default: `false`. Declared in tasks/auto-upgrade.nix */
  allowReboot?: Definition<boolean>
  /** Default: `null`. Declared in tasks/auto-upgrade.nix */
  channel?: Definition<null | string>
  /** Default: `"04:40"`. Declared in tasks/auto-upgrade.nix */
  dates?: Definition<string>
  /** Default: `false`. Declared in tasks/auto-upgrade.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in tasks/auto-upgrade.nix */
  fixedRandomDelay?: Definition<boolean>
  /** Default: `[ ]`. Declared in tasks/auto-upgrade.nix */
  flags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in tasks/auto-upgrade.nix */
  flake?: Definition<null | string>
  /** Default: `"switch"`. Declared in tasks/auto-upgrade.nix */
  operation?: Definition<"switch" | "boot">
  /** Default: `true`. Declared in tasks/auto-upgrade.nix */
  persistent?: Definition<boolean>
  /** Default: `"0"`. Declared in tasks/auto-upgrade.nix */
  randomizedDelaySec?: Definition<string>
  /** Default: `null`. Declared in tasks/auto-upgrade.nix */
  rebootWindow?: null | SystemAutoUpgradeRebootWindow
  /** Default: `false`. Declared in tasks/auto-upgrade.nix */
  runGarbageCollection?: Definition<boolean>
  /** Default: `true`. Declared in tasks/auto-upgrade.nix */
  upgrade?: Definition<boolean>
}

/** `system.autoUpgrade.rebootWindow` */
export interface SystemAutoUpgradeRebootWindow extends Definitions<SystemAutoUpgradeRebootWindow> {
  /** Type: `string matching the pattern [[:digit:]]{2}:[[:digit:]]{2}`. Declared in tasks/auto-upgrade.nix */
  lower?: Definition<string>
  /** Type: `string matching the pattern [[:digit:]]{2}:[[:digit:]]{2}`. Declared in tasks/auto-upgrade.nix */
  upper?: Definition<string>
}

/** `system.boot` */
export interface SystemBoot extends Definitions<SystemBoot> {
  loader?: SystemBootLoader
}

/** `system.boot.loader` */
export interface SystemBootLoader extends Definitions<SystemBootLoader> {
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  id?: NixValue
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  initrdFile?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  kernelFile?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  ukiFile?: Definition<string>
}

/** `system.build` */
export interface SystemBuild {
  /** Declared in system/activation/activatable-system.nix */
  separateActivationScript?: Definition<Package>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  imports?: NixValue
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  installBootLoader?: Definition<string | Package>
  [name: string]: NixValue | undefined
}

/** `system.etc` */
export interface SystemEtc extends Definitions<SystemEtc> {
  overlay?: SystemEtcOverlay
}

/** `system.etc.overlay` */
export interface SystemEtcOverlay extends Definitions<SystemEtcOverlay> {
  /** Default: `false`. Declared in system/etc/etc.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in system/etc/etc.nix */
  mutable?: Definition<boolean>
}

/** `system.image` */
export interface SystemImage extends Definitions<SystemImage> {
  /** Default: `null`. Declared in misc/version.nix */
  id?: Definition<null | string>
  /** Default: `null`. Declared in misc/version.nix */
  version?: Definition<null | string>
}

/** `system.nixos` */
export interface SystemNixos extends Definitions<SystemNixos> {
  /** Type: `string matching the pattern [a-zA-Z0-9:_\.-]*`. Declared in misc/label.nix */
  label?: Definition<string>
  /** Default: `[ ]`. Declared in misc/label.nix */
  tags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in misc/version.nix */
  variantName?: Definition<null | string>
  /** Type: `null or string matching the pattern ^[a-z0-9._-]+$`. Default: `null`. Declared in misc/version.nix */
  variant_id?: Definition<null | string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  distroId?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  distroName?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  revision?: Definition<null | string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  version?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  versionSuffix?: Definition<string>
}

/** `system.nixos-generate-config` */
export interface SystemNixosGenerateConfig extends Definitions<SystemNixosGenerateConfig> {
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  configuration?: Definition<string>
  /**
   * Type: `list of strings concatenated with "\n"`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  desktopConfiguration?: Definition<List<Definition<string>>>
}

/** `system.nixos-init` */
export interface SystemNixosInit extends Definitions<SystemNixosInit> {
  /** Default: `false`. Declared in system/activation/nixos-init.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.nixos-init`. Declared in system/activation/nixos-init.nix */
  package?: Definition<Package>
}

/** `system.nssDatabases` */
export interface SystemNssDatabases extends Definitions<SystemNssDatabases> {
  /** Default: `[ ]`. Declared in config/nsswitch.nix */
  group?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in config/nsswitch.nix */
  hosts?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in config/nsswitch.nix */
  passwd?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in config/nsswitch.nix */
  services?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in config/nsswitch.nix */
  shadow?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in config/nsswitch.nix */
  sudoers?: Definition<List<Definition<string>>>
}

/** `system.rebuild` */
export interface SystemRebuild extends Definitions<SystemRebuild> {
  /** Default: `true`. Declared in installer/tools/tools.nix */
  enableNg?: Definition<boolean>
}

/** `system.replaceDependencies` */
export interface SystemReplaceDependencies extends Definitions<SystemReplaceDependencies> {
  /** Default: `lib.optionals config.boot.initrd.enable [ config.system.build.initialRamdisk ]`. Declared in system/activation/top-level.nix */
  cutoffPackages?: Definition<List<Definition<Package>>>
  /** Default: `[ ]`. Declared in system/activation/top-level.nix */
  replacements?: Definition<List<SystemReplaceDependenciesReplacement>>
}

/** `system.replaceDependencies.replacements.*` */
export interface SystemReplaceDependenciesReplacement extends Definitions<SystemReplaceDependenciesReplacement> {
  /** Declared in system/activation/top-level.nix */
  newDependency?: Definition<Package>
  /** Declared in system/activation/top-level.nix */
  oldDependency?: Definition<Package>
}

/** `system.switch` */
export interface SystemSwitch extends Definitions<SystemSwitch> {
  /** Default: `true`. Declared in system/activation/switchable-system.nix */
  enable?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enableNg?: NixValue
}

/** `system.tools` */
export interface SystemTools extends Definitions<SystemTools> {
  "nixos-build-vms"?: SystemToolsNixosEnter
  "nixos-enter"?: SystemToolsNixosEnter
  "nixos-generate-config"?: SystemToolsNixosEnter
  "nixos-install"?: SystemToolsNixosEnter
  "nixos-option"?: SystemToolsNixosEnter
  "nixos-rebuild"?: SystemToolsNixosEnter
  "nixos-version"?: SystemToolsNixosEnter
}

/** `system.tools.nixos-enter` */
export interface SystemToolsNixosEnter extends Definitions<SystemToolsNixosEnter> {
  /** Default: `"config.nix.enable && !config.system.disableInstallerTools"`. Declared in installer/tools/tools.nix */
  enable?: Definition<boolean>
}

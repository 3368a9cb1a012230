// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, List, NixValue, NonEmptyList, Package, Path } from "../values.ts"

/** `environment` */
export interface Environment extends Definitions<Environment> {
  budgie?: EnvironmentBudgie
  /** Declared in rename.nix */
  checkConfigurationOptions?: Definition<boolean>
  cinnamon?: EnvironmentCinnamon
  /** Declared in config/system-path.nix */
  corePackages?: Definition<List<Definition<Package>>>
  cosmic?: EnvironmentCosmic
  /** Default: `[ ]`. Declared in config/debug-info.nix */
  debuginfodServers?: Definition<List<Definition<string>>>
  /** Default: `these packages, with their meta.priority numerically increased (thus lowering their installation priority): [ pkgs.perl pkgs.rsync pkgs.strace ]`. Declared in config/system-path.nix */
  defaultPackages?: Definition<List<Definition<Package>>>
  /** Default: `false`. Declared in config/terminfo.nix */
  enableAllTerminfo?: Definition<boolean>
  /** Default: `false`. Declared in config/debug-info.nix */
  enableDebugInfo?: Definition<boolean>
  enlightenment?: EnvironmentEnlightenment
  /** Default: `{ }`. Declared in system/etc/etc.nix */
  etc?: Definition<AttributeSet<EnvironmentEtcEntry>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in config/shells-environment.nix */
  extraInit?: Definition<string>
  /** Default: `[ ]`. Declared in config/system-path.nix */
  extraOutputsToInstall?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in config/system-path.nix */
  extraSetup?: Definition<string>
  /** Default: `{ }`. Declared in programs/freetds.nix */
  freetds?: Definition<AttributeSet<Definition<string>>>
  gnome?: EnvironmentGnome
  /** Default: `false`. Declared in config/shells-environment.nix */
  homeBinInPath?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in config/shells-environment.nix */
  interactiveShellInit?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in config/ldso.nix */
  ldso?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in config/ldso.nix */
  ldso32?: Definition<null | Path>
  /** Default: `false`. Declared in config/shells-environment.nix */
  localBinInPath?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in config/shells-environment.nix */
  loginShellInit?: Definition<string>
  lxqt?: EnvironmentLxqt
  mate?: EnvironmentMate
  memoryAllocator?: EnvironmentMemoryAllocator
  pantheon?: EnvironmentPantheon
  /** Default: `[ ]`. Declared in config/system-path.nix */
  pathsToLink?: Definition<List<Definition<string>>>
  plasma6?: EnvironmentPlasma6
  /** Declared in config/shells-environment.nix */
  profileRelativeEnvVars?: Definition<AttributeSet<Definition<List<Definition<string>>>>>
  /** Declared in config/system-environment.nix */
  profileRelativeSessionVariables?: Definition<AttributeSet<Definition<List<Definition<string>>>>>
  /** Default: `[ ]`. Declared in config/shells-environment.nix */
  profiles?: Definition<List<Definition<string>>>
  /** Type: `attribute set of (null or (list of (signed integer or string or absolute path)) or signed integer or string or absolute path)`. Default: `{ }`. Declared in config/system-environment.nix */
  sessionVariables?: Definition<AttributeSet<Definition<null | List<Definition<Integer | string | Path>> | Integer | string | Path>>>
  /** Type: `attribute set of (null or string or absolute path)`. Declared in config/shells-environment.nix */
  shellAliases?: Definition<AttributeSet<Definition<null | string | Path>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in config/shells-environment.nix */
  shellInit?: Definition<string>
  /** Type: `list of (package or absolute path)`. Default: `[ ]`. Declared in config/shells-environment.nix */
  shells?: Definition<List<Definition<Package | Path>>>
  "stub-ld"?: EnvironmentStubLd
  /** Default: `[ ]`. Declared in config/system-path.nix */
  systemPackages?: Definition<List<Definition<Package>>>
  /** Default: `[ ]`. Declared in config/unix-odbc-drivers.nix */
  unixODBCDrivers?: Definition<List<Definition<Package>>>
  /** Type: `attribute set of (null or (list of (signed integer or string or absolute path)) or signed integer or string or absolute path)`. Default: `{ }`. Declared in config/shells-environment.nix */
  variables?: Definition<AttributeSet<Definition<null | List<Definition<Integer | string | Path>> | Integer | string | Path>>>
  wordlist?: EnvironmentWordlist
  wvdial?: EnvironmentWvdial
  xfce?: EnvironmentXfce
  /**
   * Type: `path`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  binsh?: Definition<Path>
  deepin?: EnvironmentDeepin
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  noXlibs?: NixValue
  plasma5?: EnvironmentDeepin
  /**
   * Type: `null or path`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  usrbinenv?: Definition<null | Path>
}

/** `environment.budgie` */
export interface EnvironmentBudgie extends Definitions<EnvironmentBudgie> {
  /** Default: `[ ]`. Declared in services/x11/desktop-managers/budgie.nix */
  excludePackages?: Definition<List<Definition<Package>>>
}

/** `environment.cinnamon` */
export interface EnvironmentCinnamon extends Definitions<EnvironmentCinnamon> {
  /** Default: `[ ]`. Declared in services/x11/desktop-managers/cinnamon.nix */
  excludePackages?: Definition<List<Definition<Package>>>
}

/** `environment.cosmic` */
export interface EnvironmentCosmic extends Definitions<EnvironmentCosmic> {
  /** Default: `[ ]`. Declared in services/desktop-managers/cosmic.nix */
  excludePackages?: Definition<List<Definition<Package>>>
}

/** `environment.deepin` */
export interface EnvironmentDeepin extends Definitions<EnvironmentDeepin> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  excludePackages?: NixValue
}

/** `environment.enlightenment` */
export interface EnvironmentEnlightenment extends Definitions<EnvironmentEnlightenment> {
  /** Default: `[ ]`. Declared in services/x11/desktop-managers/enlightenment.nix */
  excludePackages?: Definition<List<Definition<Package>>>
}

/** `environment.etc.<name>` */
export interface EnvironmentEtcEntry extends Definitions<EnvironmentEtcEntry> {
  /** Default: `true`. Declared in system/etc/etc.nix */
  enable?: Definition<boolean>
  /** Default: `0`. Declared in system/etc/etc.nix */
  gid?: Definition<Integer>
  /** Default: `"+0"`. Declared in system/etc/etc.nix */
  group?: Definition<string>
  /** Default: `"symlink"`. Declared in system/etc/etc.nix */
  mode?: Definition<string>
  /** Type: `absolute path`. Declared in system/etc/etc.nix */
  source?: Definition<Path>
  /** Declared in system/etc/etc.nix */
  target?: Definition<string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in system/etc/etc.nix */
  text?: Definition<null | string>
  /** Default: `0`. Declared in system/etc/etc.nix */
  uid?: Definition<Integer>
  /** Default: `"+0"`. Declared in system/etc/etc.nix */
  user?: Definition<string>
}

/** `environment.gnome` */
export interface EnvironmentGnome extends Definitions<EnvironmentGnome> {
  /** Default: `[ ]`. Declared in services/desktop-managers/gnome.nix */
  excludePackages?: Definition<List<Definition<Package>>>
}

/** `environment.lxqt` */
export interface EnvironmentLxqt extends Definitions<EnvironmentLxqt> {
  /** Default: `[ ]`. Declared in services/x11/desktop-managers/lxqt.nix */
  excludePackages?: Definition<List<Definition<Package>>>
}

/** `environment.mate` */
export interface EnvironmentMate extends Definitions<EnvironmentMate> {
  /** Default: `[ ]`. Declared in services/x11/desktop-managers/mate.nix */
  excludePackages?: Definition<List<Definition<Package>>>
}

/** `environment.memoryAllocator` */
export interface EnvironmentMemoryAllocator extends Definitions<EnvironmentMemoryAllocator> {
  /** Default: `"libc"`. Declared in config/malloc.nix */
  provider?: Definition<"libc" | "graphene-hardened" | "graphene-hardened-light" | "jemalloc" | "mimalloc" | "scudo">
}

/** `environment.pantheon` */
export interface EnvironmentPantheon extends Definitions<EnvironmentPantheon> {
  /** Default: `[ ]`. Declared in services/desktop-managers/pantheon.nix */
  excludePackages?: Definition<List<Definition<Package>>>
}

/** `environment.plasma6` */
export interface EnvironmentPlasma6 extends Definitions<EnvironmentPlasma6> {
  /** Default: `[ ]`. Declared in services/desktop-managers/plasma6.nix */
  excludePackages?: Definition<List<Definition<Package>>>
}

/** `environment.stub-ld` */
export interface EnvironmentStubLd extends Definitions<EnvironmentStubLd> {
  /** Default: `true`. Declared in config/stub-ld.nix */
  enable?: Definition<boolean>
}

/** `environment.wordlist` */
export interface EnvironmentWordlist extends Definitions<EnvironmentWordlist> {
  /** Default: `false`. Declared in misc/wordlist.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of non-empty (list of absolute path)`. Default: `{ WORDLIST = [ "${pkgs.scowl}/share/dict/words.txt" ]; }`. Declared in misc/wordlist.nix */
  lists?: Definition<AttributeSet<Definition<NonEmptyList<Definition<Path>>>>>
}

/** `environment.wvdial` */
export interface EnvironmentWvdial extends Definitions<EnvironmentWvdial> {
  /** Default: `""`. Declared in services/networking/wvdial.nix */
  dialerDefaults?: Definition<string>
  /** Default: `'' noipdefault usepeerdns defaultroute persist noauth ''`. Declared in services/networking/wvdial.nix */
  pppDefaults?: Definition<string>
}

/** `environment.xfce` */
export interface EnvironmentXfce extends Definitions<EnvironmentXfce> {
  /** Default: `[ ]`. Declared in services/x11/desktop-managers/xfce.nix */
  excludePackages?: Definition<List<Definition<Package>>>
}

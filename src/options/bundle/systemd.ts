// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, List, NixValue, Package, Path, UnitSetting } from "../values.ts"

/** `systemd` */
export interface Systemd extends Definitions<Systemd> {
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  additionalUpstreamSystemUnits?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  automounts?: Definition<List<SystemdAutomount>>
  coredump?: SystemdCoredump
  /** Default: `"reboot.target"`. Declared in system/boot/systemd.nix */
  ctrlAltDelUnit?: Definition<string>
  /** Default: `"multi-user.target"`. Declared in system/boot/systemd.nix */
  defaultUnit?: Definition<string>
  /** Default: `true`. Declared in system/boot/emergency-mode.nix */
  enableEmergencyMode?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/systemd.nix */
  enableStrictShellChecks?: Definition<boolean>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in system/boot/systemd.nix */
  generators?: Definition<AttributeSet<Definition<Path>>>
  /** Type: `attribute set of (null or string or absolute path or package)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  globalEnvironment?: Definition<AttributeSet<Definition<null | string | Path | Package>>>
  /** Type: `attribute set of (null or string or absolute path or package)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  managerEnvironment?: Definition<AttributeSet<Definition<null | string | Path | Package>>>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  mounts?: Definition<List<SystemdMount>>
  network?: SystemdNetwork
  /** Default: `{ }`. Declared in system/boot/systemd/nspawn.nix */
  nspawn?: Definition<AttributeSet<SystemdNspawnEntry>>
  oomd?: SystemdOomd
  /** Default: `pkgs.systemd`. Declared in system/boot/systemd.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  packages?: Definition<List<Definition<Package>>>
  /** Default: `{ }`. Declared in system/boot/systemd.nix */
  paths?: Definition<AttributeSet<SystemdPath>>
  repart?: SystemdRepart
  /** Default: `{ }`. Declared in testing/service-runner.nix nixos/modules/system/boot/systemd.nix nixos/modules/security/systemd-confinement.nix */
  services?: Definition<AttributeSet<SystemdService>>
  settings?: SystemdSettings
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in system/boot/systemd.nix */
  shutdown?: Definition<AttributeSet<Definition<Path>>>
  shutdownRamfs?: SystemdShutdownRamfs
  sleep?: SystemdSleep
  /** Default: `{ }`. Declared in system/boot/systemd.nix */
  slices?: Definition<AttributeSet<SystemdSlice>>
  /** Default: `{ }`. Declared in system/boot/systemd.nix */
  sockets?: Definition<AttributeSet<SystemdSocket>>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  suppressedSystemUnits?: Definition<List<Definition<string>>>
  sysupdate?: SystemdSysupdate
  sysusers?: SystemdSysusers
  /** Default: `{ }`. Declared in system/boot/systemd.nix */
  targets?: Definition<AttributeSet<SystemdTarget>>
  /** Default: `{ }`. Declared in system/boot/systemd.nix */
  timers?: Definition<AttributeSet<SystemdTimer>>
  tmpfiles?: SystemdTmpfiles
  tpm2?: SystemdTpm2
  /** Default: `{ }`. Declared in system/boot/systemd.nix */
  units?: Definition<AttributeSet<SystemdUnit>>
  user?: SystemdUser
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  additionalUpstreamUserUnits?: Definition<List<Definition<string>>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enableCgroupAccounting?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraConfig?: NixValue
  watchdog?: SystemdWatchdog
}

/** `systemd.automounts.*` */
export interface SystemdAutomount extends Definitions<SystemdAutomount> {
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  after?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  aliases?: Definition<List<Definition<string>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  automountConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  before?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  bindsTo?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  conflicts?: Definition<List<Definition<string>>>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `""`. Declared in system/boot/systemd.nix */
  description?: Definition<string>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  documentation?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in system/boot/systemd.nix */
  enable?: Definition<boolean>
  /** Declared in system/boot/systemd.nix */
  name?: Definition<string>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  onFailure?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  onSuccess?: Definition<List<Definition<string>>>
  /** Default: `"asDropinIfExists"`. Declared in system/boot/systemd.nix */
  overrideStrategy?: Definition<"asDropinIfExists" | "asDropin">
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  partOf?: Definition<List<Definition<string>>>
  /** Type: `list of (systemd option)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  reloadTriggers?: Definition<List<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requiredBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requires?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requisite?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  restartTriggers?: Definition<List<NixValue>>
  /** Declared in system/boot/systemd.nix */
  startLimitBurst?: Definition<Integer>
  /** Declared in system/boot/systemd.nix */
  startLimitIntervalSec?: Definition<Integer>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  unitConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  upheldBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  upholds?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  wantedBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  wants?: Definition<List<Definition<string>>>
  /** Declared in system/boot/systemd.nix */
  where?: Definition<string>
}

/** `systemd.coredump` */
export interface SystemdCoredump extends Definitions<SystemdCoredump> {
  /** Default: `true`. Declared in system/boot/systemd/coredump.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/systemd/coredump.nix */
  extraConfig?: Definition<string>
}

/** `systemd.mounts.*` */
export interface SystemdMount extends Definitions<SystemdMount> {
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  after?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  aliases?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  before?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  bindsTo?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  conflicts?: Definition<List<Definition<string>>>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `""`. Declared in system/boot/systemd.nix */
  description?: Definition<string>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  documentation?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in system/boot/systemd.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  mountConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Declared in system/boot/systemd.nix */
  name?: Definition<string>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  onFailure?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  onSuccess?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “,”`. Default: `""`. Declared in system/boot/systemd.nix */
  options?: Definition<string>
  /** Default: `"asDropinIfExists"`. Declared in system/boot/systemd.nix */
  overrideStrategy?: Definition<"asDropinIfExists" | "asDropin">
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  partOf?: Definition<List<Definition<string>>>
  /** Type: `list of (systemd option)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  reloadTriggers?: Definition<List<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requiredBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requires?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requisite?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  restartTriggers?: Definition<List<NixValue>>
  /** Declared in system/boot/systemd.nix */
  startLimitBurst?: Definition<Integer>
  /** Declared in system/boot/systemd.nix */
  startLimitIntervalSec?: Definition<Integer>
  /** Default: `""`. Declared in system/boot/systemd.nix */
  type?: Definition<string>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  unitConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  upheldBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  upholds?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  wantedBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  wants?: Definition<List<Definition<string>>>
  /** Declared in system/boot/systemd.nix */
  what?: Definition<string>
  /** Declared in system/boot/systemd.nix */
  where?: Definition<string>
}

/** `systemd.network` */
export interface SystemdNetwork extends Definitions<SystemdNetwork> {
  /** Default: `{ }`. Declared in system/boot/networkd.nix */
  config?: SystemdNetworkConfig
  /** Default: `false`. Declared in system/boot/networkd.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in system/boot/networkd.nix */
  links?: Definition<AttributeSet<SystemdNetworkLink>>
  /** Default: `{ }`. Declared in system/boot/networkd.nix */
  netdevs?: Definition<AttributeSet<SystemdNetworkNetdev>>
  /** Default: `{ }`. Declared in system/boot/networkd.nix */
  networks?: Definition<AttributeSet<SystemdNetworkNetwork>>
  "wait-online"?: SystemdNetworkWaitOnline
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  units?: NixValue
}

/** `systemd.network.config` */
export interface SystemdNetworkConfig extends Definitions<SystemdNetworkConfig> {
  /** Default: `true`. Declared in system/boot/networkd.nix */
  addRouteTablesToIPRoute2?: Definition<boolean>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  dhcpV4Config?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  dhcpV6Config?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ IPv6PrivacyExtensions = true; }`. Declared in system/boot/networkd.nix */
  networkConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Default: `{ }`. Declared in system/boot/networkd.nix */
  routeTables?: Definition<AttributeSet<Definition<Integer>>>
}

/** `systemd.network.links.<name>` */
export interface SystemdNetworkLink extends Definitions<SystemdNetworkLink> {
  /** Default: `true`. Declared in system/boot/networkd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/networkd.nix */
  extraConfig?: Definition<string>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  linkConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  matchConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
}

/** `systemd.network.netdevs.<name>` */
export interface SystemdNetworkNetdev extends Definitions<SystemdNetworkNetdev> {
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  batmanAdvancedConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  bondConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  bridgeConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Default: `true`. Declared in system/boot/networkd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/networkd.nix */
  extraConfig?: Definition<string>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  fooOverUDPConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  ipvlanConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  ipvtapConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  l2tpConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `list of attribute set of (systemd option)`. Default: `[ ]`. Declared in system/boot/networkd.nix */
  l2tpSessions?: Definition<List<Definition<AttributeSet<Definition<UnitSetting>>>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  macvlanConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  matchConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Declared in system/boot/networkd.nix */
  netdevConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  peerConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  tapConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  tunConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  tunnelConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  vlanConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  vrfConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  vxlanConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  wireguardConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `list of attribute set of (systemd option)`. Default: `[ ]`. Declared in system/boot/networkd.nix */
  wireguardPeers?: Definition<List<Definition<AttributeSet<Definition<UnitSetting>>>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  wlanConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  xfrmConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
}

/** `systemd.network.networks.<name>` */
export interface SystemdNetworkNetwork extends Definitions<SystemdNetworkNetwork> {
  /** Default: `null`. Declared in system/boot/networkd.nix */
  DHCP?: Definition<null | string>
  /** Default: `[ ]`. Declared in system/boot/networkd.nix */
  address?: Definition<List<Definition<string>>>
  /** Type: `list of attribute set of (systemd option)`. Default: `[ ]`. Declared in system/boot/networkd.nix */
  addresses?: Definition<List<Definition<AttributeSet<Definition<UnitSetting>>>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  bfifoConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Default: `[ ]`. Declared in system/boot/networkd.nix */
  bond?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/networkd.nix */
  bridge?: Definition<List<Definition<string>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  bridgeConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `list of attribute set of (systemd option)`. Default: `[ ]`. Declared in system/boot/networkd.nix */
  bridgeFDBs?: Definition<List<Definition<AttributeSet<Definition<UnitSetting>>>>>
  /** Type: `list of attribute set of (systemd option)`. Default: `[ ]`. Declared in system/boot/networkd.nix */
  bridgeMDBs?: Definition<List<Definition<AttributeSet<Definition<UnitSetting>>>>>
  /** Type: `list of attribute set of (systemd option)`. Default: `[ ]`. Declared in system/boot/networkd.nix */
  bridgeVLANs?: Definition<List<Definition<AttributeSet<Definition<UnitSetting>>>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  cakeConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  canConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  controlledDelayConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  deficitRoundRobinSchedulerClassConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  deficitRoundRobinSchedulerConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  dhcpPrefixDelegationConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  dhcpServerConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `list of attribute set of (systemd option)`. Default: `[ ]`. Declared in system/boot/networkd.nix */
  dhcpServerStaticLeases?: Definition<List<Definition<AttributeSet<Definition<UnitSetting>>>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  dhcpV4Config?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  dhcpV6Config?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Default: `[ ]`. Declared in system/boot/networkd.nix */
  dns?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in system/boot/networkd.nix */
  domains?: Definition<null | List<Definition<string>>>
  /** Default: `true`. Declared in system/boot/networkd.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  enhancedTransmissionSelectionConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/networkd.nix */
  extraConfig?: Definition<string>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  fairQueueingConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  fairQueueingControlledDelayConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  flowQueuePIEConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Default: `[ ]`. Declared in system/boot/networkd.nix */
  gateway?: Definition<List<Definition<string>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  genericRandomEarlyDetectionConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  heavyHitterFilterConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  hierarchyTokenBucketClassConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  hierarchyTokenBucketConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  ipoIBConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  ipv6AcceptRAConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `list of attribute set of (systemd option)`. Default: `[ ]`. Declared in system/boot/networkd.nix */
  ipv6PREF64Prefixes?: Definition<List<Definition<AttributeSet<Definition<UnitSetting>>>>>
  /** Type: `list of attribute set of (systemd option)`. Default: `[ ]`. Declared in system/boot/networkd.nix */
  ipv6Prefixes?: Definition<List<Definition<AttributeSet<Definition<UnitSetting>>>>>
  /** Type: `list of attribute set of (systemd option)`. Default: `[ ]`. Declared in system/boot/networkd.nix */
  ipv6RoutePrefixes?: Definition<List<Definition<AttributeSet<Definition<UnitSetting>>>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  ipv6SendRAConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  linkConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  lldpConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Default: `[ ]`. Declared in system/boot/networkd.nix */
  macvlan?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/networkd.nix */
  macvtap?: Definition<List<Definition<string>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  matchConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Default: `null`. Declared in system/boot/networkd.nix */
  name?: Definition<null | string>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  networkConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  networkEmulatorConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Default: `[ ]`. Declared in system/boot/networkd.nix */
  ntp?: Definition<List<Definition<string>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  pfifoConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  pfifoFastConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  pfifoHeadDropConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  pieConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  qdiscConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  quickFairQueueingConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  quickFairQueueingConfigClass?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `list of attribute set of (systemd option)`. Default: `[ ]`. Declared in system/boot/networkd.nix */
  routes?: Definition<List<Definition<AttributeSet<Definition<UnitSetting>>>>>
  /** Type: `list of attribute set of (systemd option)`. Default: `[ ]`. Declared in system/boot/networkd.nix */
  routingPolicyRules?: Definition<List<Definition<AttributeSet<Definition<UnitSetting>>>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  stochasticFairBlueConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  stochasticFairnessQueueingConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  tokenBucketFilterConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/networkd.nix */
  trivialLinkEqualizerConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Default: `[ ]`. Declared in system/boot/networkd.nix */
  tunnel?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/networkd.nix */
  vlan?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/networkd.nix */
  vrf?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/networkd.nix */
  vxlan?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/networkd.nix */
  xfrm?: Definition<List<Definition<string>>>
}

/** `systemd.network.wait-online` */
export interface SystemdNetworkWaitOnline extends Definitions<SystemdNetworkWaitOnline> {
  /** Default: `"config.networking.useDHCP"`. Declared in system/boot/networkd.nix */
  anyInterface?: Definition<boolean>
  /** Default: `true`. Declared in system/boot/networkd.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in system/boot/networkd.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/networkd.nix */
  ignoredInterfaces?: Definition<List<Definition<string>>>
  /** Type: `unsigned integer, meaning >=0`. Default: `120`. Declared in system/boot/networkd.nix */
  timeout?: Definition<Integer>
}

/** `systemd.nspawn.<name>` */
export interface SystemdNspawnEntry extends Definitions<SystemdNspawnEntry> {
  /** Default: `true`. Declared in system/boot/systemd/nspawn.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd/nspawn.nix */
  execConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd/nspawn.nix */
  filesConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd/nspawn.nix */
  networkConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
}

/** `systemd.oomd` */
export interface SystemdOomd extends Definitions<SystemdOomd> {
  /** Default: `true`. Declared in system/boot/systemd/oomd.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/systemd/oomd.nix */
  enableRootSlice?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/systemd/oomd.nix */
  enableSystemSlice?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/systemd/oomd.nix */
  enableUserSlices?: Definition<boolean>
  settings?: SystemdOomdSettings
  /** @deprecated renamed to systemd.oomd.enableUserSlices */
  enableUserServices?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraConfig?: NixValue
}

/** `systemd.oomd.settings` */
export interface SystemdOomdSettings extends Definitions<SystemdOomdSettings> {
  /** Type: `open submodule of attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd/oomd.nix */
  OOM?: Definition<AttributeSet<Definition<UnitSetting>>>
}

/** `systemd.paths.<name>` */
export interface SystemdPath extends Definitions<SystemdPath> {
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  after?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  aliases?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  before?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  bindsTo?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  conflicts?: Definition<List<Definition<string>>>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `""`. Declared in system/boot/systemd.nix */
  description?: Definition<string>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  documentation?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in system/boot/systemd.nix */
  enable?: Definition<boolean>
  /** Declared in system/boot/systemd.nix */
  name?: Definition<string>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  onFailure?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  onSuccess?: Definition<List<Definition<string>>>
  /** Default: `"asDropinIfExists"`. Declared in system/boot/systemd.nix */
  overrideStrategy?: Definition<"asDropinIfExists" | "asDropin">
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  partOf?: Definition<List<Definition<string>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  pathConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `list of (systemd option)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  reloadTriggers?: Definition<List<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requiredBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requires?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requisite?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  restartTriggers?: Definition<List<NixValue>>
  /** Declared in system/boot/systemd.nix */
  startLimitBurst?: Definition<Integer>
  /** Declared in system/boot/systemd.nix */
  startLimitIntervalSec?: Definition<Integer>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  unitConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  upheldBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  upholds?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  wantedBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  wants?: Definition<List<Definition<string>>>
}

/** `systemd.repart` */
export interface SystemdRepart extends Definitions<SystemdRepart> {
  /** Default: `false`. Declared in system/boot/systemd/repart.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in system/boot/systemd/repart.nix */
  partitions?: Definition<AttributeSet<Definition<AttributeSet<Definition<string | Integer | boolean | List<Definition<string>>>>>>>
}

/** `systemd.services.<name>` */
export interface SystemdService extends Definitions<SystemdService> {
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  after?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  aliases?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  before?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  bindsTo?: Definition<List<Definition<string>>>
  confinement?: SystemdServiceConfinement
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  conflicts?: Definition<List<Definition<string>>>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `""`. Declared in system/boot/systemd.nix */
  description?: Definition<string>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  documentation?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in system/boot/systemd.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in system/boot/systemd.nix */
  enableDefaultPath?: Definition<boolean>
  /** Default: `config.systemd.enableStrictShellChecks`. Declared in system/boot/systemd.nix */
  enableStrictShellChecks?: Definition<boolean>
  /** Type: `attribute set of (null or string or absolute path or package)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  environment?: Definition<AttributeSet<Definition<null | string | Path | Package>>>
  /** Declared in system/boot/systemd.nix */
  name?: Definition<string>
  /** Default: `false`. Declared in system/boot/systemd.nix */
  notSocketActivated?: Definition<boolean>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  onFailure?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  onSuccess?: Definition<List<Definition<string>>>
  /** Default: `"asDropinIfExists"`. Declared in system/boot/systemd.nix */
  overrideStrategy?: Definition<"asDropinIfExists" | "asDropin">
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  partOf?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  path?: Definition<List<Definition<Package | string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/systemd.nix */
  postStart?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/systemd.nix */
  postStop?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/systemd.nix */
  preStart?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/systemd.nix */
  preStop?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/systemd.nix */
  reload?: Definition<string>
  /** Default: `false`. Declared in system/boot/systemd.nix */
  reloadIfChanged?: Definition<boolean>
  /** Type: `list of (systemd option)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  reloadTriggers?: Definition<List<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requiredBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requires?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requisite?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in system/boot/systemd.nix */
  restartIfChanged?: Definition<boolean>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  restartTriggers?: Definition<List<NixValue>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/systemd.nix */
  script?: Definition<string>
  /** Default: `""`. Declared in system/boot/systemd.nix */
  scriptArgs?: Definition<string>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  serviceConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  startAt?: Definition<string | List<Definition<string>>>
  /** Declared in system/boot/systemd.nix */
  startLimitBurst?: Definition<Integer>
  /** Declared in system/boot/systemd.nix */
  startLimitIntervalSec?: Definition<Integer>
  /** Default: `true`. Declared in system/boot/systemd.nix */
  stopIfChanged?: Definition<boolean>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  unitConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  upheldBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  upholds?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  wantedBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  wants?: Definition<List<Definition<string>>>
  /**
   * Type: `(list of path) or path convertible to it`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  jobScripts?: Definition<List<Definition<Path>> | Path>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  runner?: NixValue
}

/** `systemd.services.<name>.confinement` */
export interface SystemdServiceConfinement extends Definitions<SystemdServiceConfinement> {
  /** Type: `null or absolute path`. Default: `config.environment.binsh`. Declared in security/systemd-confinement.nix */
  binSh?: Definition<null | Path>
  /** Default: `false`. Declared in security/systemd-confinement.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in security/systemd-confinement.nix */
  fullUnit?: Definition<boolean>
  /** Default: `"full-apivfs"`. Declared in security/systemd-confinement.nix */
  mode?: Definition<"full-apivfs" | "chroot-only">
  /** Default: `[ ]`. Declared in security/systemd-confinement.nix */
  packages?: Definition<List<Definition<string | Package>>>
}

/** `systemd.settings` */
export interface SystemdSettings extends Definitions<SystemdSettings> {
  /** Type: `open submodule of attribute set of (systemd option)`. Default: `{ DefaultIOAccounting = true; DefaultIPAccounting = true; }`. Declared in system/boot/systemd.nix */
  Manager?: Definition<AttributeSet<Definition<UnitSetting>>>
}

/** `systemd.shutdownRamfs` */
export interface SystemdShutdownRamfs extends Definitions<SystemdShutdownRamfs> {
  /** Declared in system/boot/systemd/shutdown.nix */
  contents?: Definition<AttributeSet<SystemdShutdownRamfsContent>>
  /** Default: `true`. Declared in system/boot/systemd/shutdown.nix */
  enable?: Definition<boolean>
  /** Type: `list of ((submodule) or ((optionally newline-terminated) single-line string or package) convertible to it)`. Default: `[ ]`. Declared in system/boot/systemd/shutdown.nix */
  storePaths?: Definition<List<Definition<SystemdShutdownRamfsStorePath | string | Package>>>
}

/** `systemd.shutdownRamfs.contents.<name>` */
export interface SystemdShutdownRamfsContent extends Definitions<SystemdShutdownRamfsContent> {
  dlopen?: SystemdShutdownRamfsStorePathDlopen
  /** Default: `true`. Declared in system/boot/systemd/shutdown.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in system/boot/systemd/shutdown.nix */
  source?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in system/boot/systemd/shutdown.nix */
  target?: Definition<null | Path>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in system/boot/systemd/shutdown.nix */
  text?: Definition<null | string>
}

/** `systemd.shutdownRamfs.storePaths.*` */
export interface SystemdShutdownRamfsStorePath extends Definitions<SystemdShutdownRamfsStorePath> {
  dlopen?: SystemdShutdownRamfsStorePathDlopen
  /** Default: `true`. Declared in system/boot/systemd/shutdown.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in system/boot/systemd/shutdown.nix */
  source?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in system/boot/systemd/shutdown.nix */
  target?: Definition<null | Path>
}

/** `systemd.shutdownRamfs.storePaths.*.dlopen` */
export interface SystemdShutdownRamfsStorePathDlopen extends Definitions<SystemdShutdownRamfsStorePathDlopen> {
  /** Type: `list of (optionally newline-terminated) single-line string`. Default: `[ ]`. Declared in system/boot/systemd/shutdown.nix */
  features?: Definition<List<Definition<string>>>
  /** Default: `"recommended"`. Declared in system/boot/systemd/shutdown.nix */
  usePriority?: Definition<"required" | "recommended" | "suggested">
}

/** `systemd.sleep` */
export interface SystemdSleep extends Definitions<SystemdSleep> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/systemd.nix */
  extraConfig?: Definition<string>
}

/** `systemd.slices.<name>` */
export interface SystemdSlice extends Definitions<SystemdSlice> {
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  after?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  aliases?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  before?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  bindsTo?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  conflicts?: Definition<List<Definition<string>>>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `""`. Declared in system/boot/systemd.nix */
  description?: Definition<string>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  documentation?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in system/boot/systemd.nix */
  enable?: Definition<boolean>
  /** Declared in system/boot/systemd.nix */
  name?: Definition<string>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  onFailure?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  onSuccess?: Definition<List<Definition<string>>>
  /** Default: `"asDropinIfExists"`. Declared in system/boot/systemd.nix */
  overrideStrategy?: Definition<"asDropinIfExists" | "asDropin">
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  partOf?: Definition<List<Definition<string>>>
  /** Type: `list of (systemd option)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  reloadTriggers?: Definition<List<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requiredBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requires?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requisite?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  restartTriggers?: Definition<List<NixValue>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  sliceConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Declared in system/boot/systemd.nix */
  startLimitBurst?: Definition<Integer>
  /** Declared in system/boot/systemd.nix */
  startLimitIntervalSec?: Definition<Integer>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  unitConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  upheldBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  upholds?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  wantedBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  wants?: Definition<List<Definition<string>>>
}

/** `systemd.sockets.<name>` */
export interface SystemdSocket extends Definitions<SystemdSocket> {
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  after?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  aliases?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  before?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  bindsTo?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  conflicts?: Definition<List<Definition<string>>>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `""`. Declared in system/boot/systemd.nix */
  description?: Definition<string>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  documentation?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in system/boot/systemd.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  listenDatagrams?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  listenStreams?: Definition<List<Definition<string>>>
  /** Declared in system/boot/systemd.nix */
  name?: Definition<string>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  onFailure?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  onSuccess?: Definition<List<Definition<string>>>
  /** Default: `"asDropinIfExists"`. Declared in system/boot/systemd.nix */
  overrideStrategy?: Definition<"asDropinIfExists" | "asDropin">
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  partOf?: Definition<List<Definition<string>>>
  /** Type: `list of (systemd option)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  reloadTriggers?: Definition<List<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requiredBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requires?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requisite?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  restartTriggers?: Definition<List<NixValue>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  socketConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Declared in system/boot/systemd.nix */
  startLimitBurst?: Definition<Integer>
  /** Declared in system/boot/systemd.nix */
  startLimitIntervalSec?: Definition<Integer>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  unitConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  upheldBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  upholds?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  wantedBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  wants?: Definition<List<Definition<string>>>
}

/** `systemd.sysupdate` */
export interface SystemdSysupdate extends Definitions<SystemdSysupdate> {
  /** Default: `false`. Declared in system/boot/systemd/sysupdate.nix */
  enable?: Definition<boolean>
  reboot?: SystemdSysupdateReboot
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd/sysupdate.nix */
  timerConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Default: `{ }`. Declared in system/boot/systemd/sysupdate.nix */
  transfers?: Definition<AttributeSet<Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>>>>>>>
}

/** `systemd.sysupdate.reboot` */
export interface SystemdSysupdateReboot extends Definitions<SystemdSysupdateReboot> {
  /** Default: `false`. Declared in system/boot/systemd/sysupdate.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd/sysupdate.nix */
  timerConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
}

/** `systemd.sysusers` */
export interface SystemdSysusers extends Definitions<SystemdSysusers> {
  /** Default: `false`. Declared in system/boot/systemd/sysusers.nix */
  enable?: Definition<boolean>
}

/** `systemd.targets.<name>` */
export interface SystemdTarget extends Definitions<SystemdTarget> {
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  after?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  aliases?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  before?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  bindsTo?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  conflicts?: Definition<List<Definition<string>>>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `""`. Declared in system/boot/systemd.nix */
  description?: Definition<string>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  documentation?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in system/boot/systemd.nix */
  enable?: Definition<boolean>
  /** Declared in system/boot/systemd.nix */
  name?: Definition<string>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  onFailure?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  onSuccess?: Definition<List<Definition<string>>>
  /** Default: `"asDropinIfExists"`. Declared in system/boot/systemd.nix */
  overrideStrategy?: Definition<"asDropinIfExists" | "asDropin">
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  partOf?: Definition<List<Definition<string>>>
  /** Type: `list of (systemd option)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  reloadTriggers?: Definition<List<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requiredBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requires?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requisite?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  restartTriggers?: Definition<List<NixValue>>
  /** Declared in system/boot/systemd.nix */
  startLimitBurst?: Definition<Integer>
  /** Declared in system/boot/systemd.nix */
  startLimitIntervalSec?: Definition<Integer>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  unitConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  upheldBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  upholds?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  wantedBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  wants?: Definition<List<Definition<string>>>
}

/** `systemd.timers.<name>` */
export interface SystemdTimer extends Definitions<SystemdTimer> {
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  after?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  aliases?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  before?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  bindsTo?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  conflicts?: Definition<List<Definition<string>>>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `""`. Declared in system/boot/systemd.nix */
  description?: Definition<string>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  documentation?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in system/boot/systemd.nix */
  enable?: Definition<boolean>
  /** Declared in system/boot/systemd.nix */
  name?: Definition<string>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  onFailure?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  onSuccess?: Definition<List<Definition<string>>>
  /** Default: `"asDropinIfExists"`. Declared in system/boot/systemd.nix */
  overrideStrategy?: Definition<"asDropinIfExists" | "asDropin">
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  partOf?: Definition<List<Definition<string>>>
  /** Type: `list of (systemd option)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  reloadTriggers?: Definition<List<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requiredBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requires?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requisite?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/systemd.nix */
  restartTriggers?: Definition<List<NixValue>>
  /** Declared in system/boot/systemd.nix */
  startLimitBurst?: Definition<Integer>
  /** Declared in system/boot/systemd.nix */
  startLimitIntervalSec?: Definition<Integer>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  timerConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd.nix */
  unitConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  upheldBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  upholds?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  wantedBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  wants?: Definition<List<Definition<string>>>
}

/** `systemd.tmpfiles` */
export interface SystemdTmpfiles extends Definitions<SystemdTmpfiles> {
  /** Default: `[ ]`. Declared in system/boot/systemd/tmpfiles.nix */
  packages?: Definition<List<Definition<Package>>>
  /** Default: `[ ]`. Declared in system/boot/systemd/tmpfiles.nix */
  rules?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in system/boot/systemd/tmpfiles.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<AttributeSet<SystemdTmpfilesSettingEntryEntry>>>>>>
}

/** `systemd.tmpfiles.settings.<name>.<name>.<name>` */
export interface SystemdTmpfilesSettingEntryEntry extends Definitions<SystemdTmpfilesSettingEntryEntry> {
  /** Default: `"-"`. Declared in system/boot/systemd/tmpfiles.nix */
  age?: Definition<string>
  /** Default: `""`. Declared in system/boot/systemd/tmpfiles.nix */
  argument?: Definition<string>
  /** Default: `"-"`. Declared in system/boot/systemd/tmpfiles.nix */
  group?: Definition<string>
  /** Default: `"-"`. Declared in system/boot/systemd/tmpfiles.nix */
  mode?: Definition<string>
  /** Default: `"‹tmpfiles-type›"`. Declared in system/boot/systemd/tmpfiles.nix */
  type?: Definition<string>
  /** Default: `"-"`. Declared in system/boot/systemd/tmpfiles.nix */
  user?: Definition<string>
}

/** `systemd.tpm2` */
export interface SystemdTpm2 extends Definitions<SystemdTpm2> {
  /** Default: `"systemd.package.withTpm2Units"`. Declared in system/boot/systemd/tpm2.nix */
  enable?: Definition<boolean>
}

/** `systemd.units.<name>` */
export interface SystemdUnit extends Definitions<SystemdUnit> {
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  aliases?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in system/boot/systemd.nix */
  enable?: Definition<boolean>
  /** Declared in system/boot/systemd.nix */
  name?: Definition<string>
  /** Default: `"asDropinIfExists"`. Declared in system/boot/systemd.nix */
  overrideStrategy?: Definition<"asDropinIfExists" | "asDropin">
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  requiredBy?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in system/boot/systemd.nix */
  text?: Definition<null | string>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  upheldBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd.nix */
  wantedBy?: Definition<List<Definition<string>>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  unit?: NixValue
}

/** `systemd.user` */
export interface SystemdUser extends Definitions<SystemdUser> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/systemd/user.nix */
  extraConfig?: Definition<string>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in system/boot/systemd/user.nix */
  generators?: Definition<AttributeSet<Definition<Path>>>
  /** Default: `{ }`. Declared in system/boot/systemd/user.nix */
  paths?: Definition<AttributeSet<SystemdPath>>
  /** Default: `{ }`. Declared in system/boot/systemd/user.nix */
  services?: Definition<AttributeSet<SystemdUserService>>
  /** Default: `{ }`. Declared in system/boot/systemd/user.nix */
  slices?: Definition<AttributeSet<SystemdSlice>>
  /** Default: `{ }`. Declared in system/boot/systemd/user.nix */
  sockets?: Definition<AttributeSet<SystemdSocket>>
  /** Default: `{ }`. Declared in system/boot/systemd/user.nix */
  targets?: Definition<AttributeSet<SystemdTarget>>
  /** Default: `{ }`. Declared in system/boot/systemd/user.nix */
  timers?: Definition<AttributeSet<SystemdTimer>>
  tmpfiles?: SystemdUserTmpfiles
  /** Default: `{ }`. Declared in system/boot/systemd/user.nix */
  units?: Definition<AttributeSet<SystemdUnit>>
}

/** `systemd.user.services.<name>` */
export interface SystemdUserService extends Definitions<SystemdUserService> {
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  after?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  aliases?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  before?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  bindsTo?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  conflicts?: Definition<List<Definition<string>>>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `""`. Declared in system/boot/systemd/user.nix */
  description?: Definition<string>
  /** Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  documentation?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in system/boot/systemd/user.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in system/boot/systemd/user.nix */
  enableDefaultPath?: Definition<boolean>
  /** Default: `config.systemd.enableStrictShellChecks`. Declared in system/boot/systemd/user.nix */
  enableStrictShellChecks?: Definition<boolean>
  /** Type: `attribute set of (null or string or absolute path or package)`. Default: `{ }`. Declared in system/boot/systemd/user.nix */
  environment?: Definition<AttributeSet<Definition<null | string | Path | Package>>>
  /** Declared in system/boot/systemd/user.nix */
  name?: Definition<string>
  /** Default: `false`. Declared in system/boot/systemd/user.nix */
  notSocketActivated?: Definition<boolean>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  onFailure?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  onSuccess?: Definition<List<Definition<string>>>
  /** Default: `"asDropinIfExists"`. Declared in system/boot/systemd/user.nix */
  overrideStrategy?: Definition<"asDropinIfExists" | "asDropin">
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  partOf?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  path?: Definition<List<Definition<Package | string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/systemd/user.nix */
  postStart?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/systemd/user.nix */
  postStop?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/systemd/user.nix */
  preStart?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/systemd/user.nix */
  preStop?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/systemd/user.nix */
  reload?: Definition<string>
  /** Default: `false`. Declared in system/boot/systemd/user.nix */
  reloadIfChanged?: Definition<boolean>
  /** Type: `list of (systemd option)`. Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  reloadTriggers?: Definition<List<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  requiredBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  requires?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  requisite?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in system/boot/systemd/user.nix */
  restartIfChanged?: Definition<boolean>
  /** Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  restartTriggers?: Definition<List<NixValue>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/systemd/user.nix */
  script?: Definition<string>
  /** Default: `""`. Declared in system/boot/systemd/user.nix */
  scriptArgs?: Definition<string>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd/user.nix */
  serviceConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  startAt?: Definition<string | List<Definition<string>>>
  /** Declared in system/boot/systemd/user.nix */
  startLimitBurst?: Definition<Integer>
  /** Declared in system/boot/systemd/user.nix */
  startLimitIntervalSec?: Definition<Integer>
  /** Default: `true`. Declared in system/boot/systemd/user.nix */
  stopIfChanged?: Definition<boolean>
  /** Type: `attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd/user.nix */
  unitConfig?: Definition<AttributeSet<Definition<UnitSetting>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  upheldBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  upholds?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  wantedBy?: Definition<List<Definition<string>>>
  /** Type: `list of string matching the pattern [a-zA-Z0-9@%:_.\-]+[.](service|socket|device|mount|automount|swap|target|path|timer|scope|slice)`. Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  wants?: Definition<List<Definition<string>>>
  /**
   * Type: `(list of path) or path convertible to it`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  jobScripts?: Definition<List<Definition<Path>> | Path>
}

/** `systemd.user.tmpfiles` */
export interface SystemdUserTmpfiles extends Definitions<SystemdUserTmpfiles> {
  /** Default: `true`. Declared in system/boot/systemd/user.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  rules?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in system/boot/systemd/user.nix */
  users?: Definition<AttributeSet<SystemdUserTmpfilesUser>>
}

/** `systemd.user.tmpfiles.users.<name>` */
export interface SystemdUserTmpfilesUser extends Definitions<SystemdUserTmpfilesUser> {
  /** Default: `[ ]`. Declared in system/boot/systemd/user.nix */
  rules?: Definition<List<Definition<string>>>
}

/** `systemd.watchdog` */
export interface SystemdWatchdog extends Definitions<SystemdWatchdog> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  device?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  kexecTime?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  rebootTime?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  runtimeTime?: NixValue
}

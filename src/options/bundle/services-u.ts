// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixFunction, NixValue, Package, Path } from "../values.ts"

/** `services.u9fs` */
export interface ServicesU9fs extends Definitions<ServicesU9fs> {
  /** Default: `false`. Declared in services/network-filesystems/u9fs.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/network-filesystems/u9fs.nix */
  extraArgs?: Definition<string>
  /** Default: `[ "564" ]`. Declared in services/network-filesystems/u9fs.nix */
  listenStreams?: Definition<List<Definition<string>>>
  /** Default: `"nobody"`. Declared in services/network-filesystems/u9fs.nix */
  user?: Definition<string>
}

/** `services.udev` */
export interface ServicesUdev extends Definitions<ServicesUdev> {
  /** Default: `true`. Declared in services/hardware/udev.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/udev.nix */
  extraHwdb?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/udev.nix */
  extraRules?: Definition<string>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/hardware/udev.nix */
  packages?: Definition<List<Definition<Path>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/hardware/udev.nix */
  path?: Definition<List<Definition<Path>>>
  /**
   * Type: `strings concatenated with “\n”`.
   *
   * @deprecated renamed to boot.initrd.services.udev.rules
   */
  initrdRules?: Definition<string>
}

/** `services.udisks2` */
export interface ServicesUdisks2 extends Definitions<ServicesUdisks2> {
  /** Default: `false`. Declared in services/hardware/udisks2.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/udisks2.nix */
  mountOnMedia?: Definition<boolean>
  /** Default: `pkgs.udisks`. Declared in services/hardware/udisks2.nix */
  package?: Definition<Package>
  /** Default: `{ "udisks2.conf" = { defaults = { encryption = "luks2"; }; udisks2 = { modules = [ "*" ]; modules_load_preference = "ondemand"; }; }; }`. Declared in services/hardware/udisks2.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>>>>>>>
}

/** `services.uhub.<name>` */
export interface ServicesUhubEntry extends Definitions<ServicesUhubEntry> {
  /** Default: `true`. Declared in services/misc/uhub.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/uhub.nix */
  enableTLS?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/uhub.nix */
  plugins?: Definition<List<ServicesUhubEntryPlugin>>
  /** Default: `{ }`. Declared in services/misc/uhub.nix */
  settings?: Definition<AttributeSet<Definition<boolean | Integer | string>>>
}

/** `services.uhub.<name>.plugins.*` */
export interface ServicesUhubEntryPlugin extends Definitions<ServicesUhubEntryPlugin> {
  /** Type: `absolute path`. Declared in services/misc/uhub.nix */
  plugin?: Definition<Path>
  /** Declared in services/misc/uhub.nix */
  settings?: Definition<AttributeSet<Definition<string>>>
}

/** `services.ulogd` */
export interface ServicesUlogd extends Definitions<ServicesUlogd> {
  /** Default: `false`. Declared in services/logging/ulogd.nix */
  enable?: Definition<boolean>
  /** Default: `5`. Declared in services/logging/ulogd.nix */
  logLevel?: Definition<1 | 3 | 5 | 7 | 8>
  /** Default: `{ }`. Declared in services/logging/ulogd.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>>>>>
}

/** `services.umami` */
export interface ServicesUmami extends Definitions<ServicesUmami> {
  /** Default: `true`. Declared in services/web-apps/umami.nix */
  createPostgresqlDatabase?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/umami.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.umami`. Declared in services/web-apps/umami.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (boolean or signed integer or string)`. Default: `{ }`. Declared in services/web-apps/umami.nix */
  settings?: Definition<ServicesUmamiSettings>
}

/** `services.umami.settings` */
export interface ServicesUmamiSettings {
  /** Default: `null`. Declared in services/web-apps/umami.nix */
  APP_SECRET_FILE?: Definition<null | string>
  /** Default: `""`. Declared in services/web-apps/umami.nix */
  BASE_PATH?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/umami.nix */
  COLLECT_API_ENDPOINT?: Definition<null | string>
  /** Default: `if config.services.umami.createPostgresqlDatabase then "postgresql://umami@localhost/umami?host=/run/postgresql" else null`. Declared in services/web-apps/umami.nix */
  DATABASE_URL?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/umami.nix */
  DATABASE_URL_FILE?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/umami.nix */
  DISABLE_TELEMETRY?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/umami.nix */
  DISABLE_UPDATES?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/umami.nix */
  HOSTNAME?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/umami.nix */
  PORT?: Definition<Integer>
  /** Default: `[ ]`. Declared in services/web-apps/umami.nix */
  TRACKER_SCRIPT_NAME?: Definition<List<Definition<string>>>
  [name: string]: Definition<boolean | Integer | string | null | string | string | boolean | Integer | List<Definition<string>>> | undefined
}

/** `services.umurmur` */
export interface ServicesUmurmur extends Definitions<ServicesUmurmur> {
  /** Type: `absolute path`. Default: `"Configuration file, default is generated from config.service.umurmur.settings"`. Declared in services/networking/umurmur.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/umurmur.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/umurmur.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.umurmur`. Declared in services/networking/umurmur.nix */
  package?: Definition<Package>
  /** Type: `open submodule of uMurmur config value`. Default: `{ }`. Declared in services/networking/umurmur.nix */
  settings?: Definition<ServicesUmurmurSettings>
}

/** `services.umurmur.settings` */
export interface ServicesUmurmurSettings {
  /** Default: `"0.0.0.0"`. Declared in services/networking/umurmur.nix */
  bindaddr?: Definition<string>
  /** Default: `"::"`. Declared in services/networking/umurmur.nix */
  bindaddr6?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `64739`. Declared in services/networking/umurmur.nix */
  bindport?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/umurmur.nix */
  ca_path?: Definition<null | string>
  /** Default: `"/var/lib/private/umurmur/cert.crt"`. Declared in services/networking/umurmur.nix */
  certificate?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/umurmur.nix */
  channel_links?: Definition<List<Definition<NixAttributes>>>
  /** Default: `[ { description = "Root channel."; name = "root"; noenter = false; parent = ""; } ]`. Declared in services/networking/umurmur.nix */
  channels?: Definition<List<Definition<NixAttributes>>>
  /** Default: `"root"`. Declared in services/networking/umurmur.nix */
  default_channel?: Definition<string>
  /** Default: `48000`. Declared in services/networking/umurmur.nix */
  max_bandwidth?: Definition<Integer>
  /** Default: `10`. Declared in services/networking/umurmur.nix */
  max_users?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/umurmur.nix */
  password?: Definition<null | string>
  /** Default: `"/var/lib/private/umurmur/key.key"`. Declared in services/networking/umurmur.nix */
  private_key?: Definition<string>
  /** Default: `"Welcome to uMurmur!"`. Declared in services/networking/umurmur.nix */
  welcometext?: Definition<null | string>
  [name: string]: JsonValue | undefined
}

/** `services.unbound` */
export interface ServicesUnbound extends Definitions<ServicesUnbound> {
  /** Default: `"!services.unbound.settings ? include && !services.unbound.settings ? remote-control"`. Declared in services/networking/unbound.nix */
  checkconf?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/unbound.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/unbound.nix */
  enableRootTrustAnchor?: Definition<boolean>
  /** Default: `"unbound"`. Declared in services/networking/unbound.nix */
  group?: Definition<string>
  /** Default: `null`. Declared in services/networking/unbound.nix */
  localControlSocketPath?: Definition<null | string>
  /** Default: `pkgs.unbound-with-systemd`. Declared in services/networking/unbound.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/networking/unbound.nix */
  resolveLocalQueries?: Definition<boolean>
  /** Type: `open submodule of unbound.conf configuration type. The format consist of an attribute set of settings. Each settings can be either one value, a list of values or an attribute set. The allowed values are integers, strings, booleans or floats.`. Default: `{ }`. Declared in services/networking/unbound.nix */
  settings?: Definition<AttributeSet<Definition<string | AttributeSet<Definition<Integer | string | boolean | number | List<Definition<Integer | string | boolean | number>>>> | List<Definition<string | AttributeSet<Definition<Integer | string | boolean | number | List<Definition<Integer | string | boolean | number>>>>>>>>>
  /** Type: `absolute path`. Default: `"/var/lib/unbound"`. Declared in services/networking/unbound.nix */
  stateDir?: Definition<Path>
  /** Default: `"unbound"`. Declared in services/networking/unbound.nix */
  user?: Definition<string>
  /** @deprecated changed to services.unbound.settings.server.access-control */
  allowedAccess?: NixValue
  /** @deprecated renamed to services.unbound.settings.server.interface */
  interfaces?: NixValue
}

/** `services.unclutter` */
export interface ServicesUnclutter extends Definitions<ServicesUnclutter> {
  /** Default: `false`. Declared in services/x11/unclutter.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/x11/unclutter.nix */
  excluded?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/x11/unclutter.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/x11/unclutter.nix */
  keystroke?: Definition<boolean>
  /** Default: `pkgs.unclutter`. Declared in services/x11/unclutter.nix */
  package?: Definition<Package>
  /** Default: `1`. Declared in services/x11/unclutter.nix */
  threshold?: Definition<Integer>
  /** Default: `1`. Declared in services/x11/unclutter.nix */
  timeout?: Definition<Integer>
  /** @deprecated renamed to services.unclutter.threshold */
  threeshold?: Definition<Integer>
}

/** `services.unclutter-xfixes` */
export interface ServicesUnclutterXfixes extends Definitions<ServicesUnclutterXfixes> {
  /** Default: `false`. Declared in services/x11/unclutter-xfixes.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/x11/unclutter-xfixes.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `pkgs.unclutter-xfixes`. Declared in services/x11/unclutter-xfixes.nix */
  package?: Definition<Package>
  /** Default: `1`. Declared in services/x11/unclutter-xfixes.nix */
  threshold?: Definition<Integer>
  /** Default: `1`. Declared in services/x11/unclutter-xfixes.nix */
  timeout?: Definition<Integer>
}

/** `services.undervolt` */
export interface ServicesUndervolt extends Definitions<ServicesUndervolt> {
  /** Default: `null`. Declared in services/hardware/undervolt.nix */
  analogioOffset?: Definition<null | Integer>
  /** Default: `null`. Declared in services/hardware/undervolt.nix */
  coreOffset?: Definition<null | Integer>
  /** Default: `false`. Declared in services/hardware/undervolt.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/hardware/undervolt.nix */
  gpuOffset?: Definition<null | Integer>
  p1?: ServicesUndervoltP1
  p2?: ServicesUndervoltP1
  /** Default: `pkgs.undervolt`. Declared in services/hardware/undervolt.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/hardware/undervolt.nix */
  temp?: Definition<null | Integer>
  /** Default: `null`. Declared in services/hardware/undervolt.nix */
  tempAc?: Definition<null | Integer>
  /** Default: `null`. Declared in services/hardware/undervolt.nix */
  tempBat?: Definition<null | Integer>
  /** Default: `null`. Declared in services/hardware/undervolt.nix */
  turbo?: Definition<null | Integer>
  /** Default: `null`. Declared in services/hardware/undervolt.nix */
  uncoreOffset?: Definition<null | Integer>
  /** Default: `false`. Declared in services/hardware/undervolt.nix */
  useTimer?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/undervolt.nix */
  verbose?: Definition<boolean>
}

/** `services.undervolt.p1` */
export interface ServicesUndervoltP1 extends Definitions<ServicesUndervoltP1> {
  /** Default: `null`. Declared in services/hardware/undervolt.nix */
  limit?: Definition<null | Integer>
  /** Default: `null`. Declared in services/hardware/undervolt.nix */
  window?: Definition<null | number | Integer>
}

/** `services.unifi` */
export interface ServicesUnifi extends Definitions<ServicesUnifi> {
  /** Default: `false`. Declared in services/networking/unifi.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/unifi.nix */
  extraJvmOptions?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/unifi.nix */
  initialJavaHeapSize?: Definition<null | Integer>
  /** Default: `pkgs.jdk17_headless`. Declared in services/networking/unifi.nix */
  jrePackage?: Definition<Package>
  /** Default: `null`. Declared in services/networking/unifi.nix */
  maximumJavaHeapSize?: Definition<null | Integer>
  /** Default: `pkgs.mongodb-7_0`. Declared in services/networking/unifi.nix */
  mongodbPackage?: Definition<Package>
  /** Default: `false`. Declared in services/networking/unifi.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.unifi`. Declared in services/networking/unifi.nix */
  unifiPackage?: Definition<Package>
  /** @deprecated renamed to services.unifi.openFirewall */
  openPorts?: Definition<boolean>
}

/** `services.unifi-video` */
export interface ServicesUnifiVideo extends Definitions<ServicesUnifiVideo> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  dataDir?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  jrePackage?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  logDir?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  maximumJavaHeapSize?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  mongodbPackage?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  openFirewall?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  openPorts?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  pidFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  unifiVideoPackage?: NixValue
}

/** `services.unit` */
export interface ServicesUnit extends Definitions<ServicesUnit> {
  /** Default: `'' { "listeners": {}, "applications": {} } ''`. Declared in services/web-servers/unit/default.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/web-servers/unit/default.nix */
  enable?: Definition<boolean>
  /** Default: `"unit"`. Declared in services/web-servers/unit/default.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/log/unit"`. Declared in services/web-servers/unit/default.nix */
  logDir?: Definition<Path>
  /** Default: `pkgs.unit`. Declared in services/web-servers/unit/default.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"/var/spool/unit"`. Declared in services/web-servers/unit/default.nix */
  stateDir?: Definition<Path>
  /** Default: `"unit"`. Declared in services/web-servers/unit/default.nix */
  user?: Definition<string>
}

/** `services.unpoller` */
export interface ServicesUnpoller extends Definitions<ServicesUnpoller> {
  /** Default: `false`. Declared in services/monitoring/unpoller.nix */
  enable?: Definition<boolean>
  influxdb?: ServicesUnpollerInfluxdb
  loki?: ServicesUnpollerLoki
  poller?: ServicesUnpollerPoller
  prometheus?: ServicesUnpollerPrometheus
  unifi?: ServicesUnpollerUnifi
}

/** `services.unpoller.influxdb` */
export interface ServicesUnpollerInfluxdb extends Definitions<ServicesUnpollerInfluxdb> {
  /** Default: `"unifi"`. Declared in services/monitoring/unpoller.nix */
  db?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/unpoller.nix */
  disable?: Definition<boolean>
  /** Default: `"30s"`. Declared in services/monitoring/unpoller.nix */
  interval?: Definition<string>
  /** Type: `absolute path`. Default: `unpoller-influxdb-default.password`. Declared in services/monitoring/unpoller.nix */
  pass?: Definition<Path>
  /** Default: `"http://127.0.0.1:8086"`. Declared in services/monitoring/unpoller.nix */
  url?: Definition<string>
  /** Default: `"unifipoller"`. Declared in services/monitoring/unpoller.nix */
  user?: Definition<string>
  /** Default: `true`. Declared in services/monitoring/unpoller.nix */
  verify_ssl?: Definition<boolean>
}

/** `services.unpoller.loki` */
export interface ServicesUnpollerLoki extends Definitions<ServicesUnpollerLoki> {
  /** Default: `"2m"`. Declared in services/monitoring/unpoller.nix */
  interval?: Definition<string>
  /** Type: `absolute path`. Default: `"unpoller-influxdb-default.password"`. Declared in services/monitoring/unpoller.nix */
  pass?: Definition<Path>
  /** Default: `""`. Declared in services/monitoring/unpoller.nix */
  tenant_id?: Definition<string>
  /** Default: `"10s"`. Declared in services/monitoring/unpoller.nix */
  timeout?: Definition<string>
  /** Default: `""`. Declared in services/monitoring/unpoller.nix */
  url?: Definition<string>
  /** Default: `""`. Declared in services/monitoring/unpoller.nix */
  user?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/unpoller.nix */
  verify_ssl?: Definition<boolean>
}

/** `services.unpoller.poller` */
export interface ServicesUnpollerPoller extends Definitions<ServicesUnpollerPoller> {
  /** Default: `false`. Declared in services/monitoring/unpoller.nix */
  debug?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/unpoller.nix */
  plugins?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/unpoller.nix */
  quiet?: Definition<boolean>
}

/** `services.unpoller.prometheus` */
export interface ServicesUnpollerPrometheus extends Definitions<ServicesUnpollerPrometheus> {
  /** Default: `false`. Declared in services/monitoring/unpoller.nix */
  disable?: Definition<boolean>
  /** Default: `"[::]:9130"`. Declared in services/monitoring/unpoller.nix */
  http_listen?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/unpoller.nix */
  report_errors?: Definition<boolean>
}

/** `services.unpoller.unifi` */
export interface ServicesUnpollerUnifi extends Definitions<ServicesUnpollerUnifi> {
  /** Default: `[ ]`. Declared in services/monitoring/unpoller.nix */
  controllers?: Definition<List<ServicesUnpollerUnifiController>>
  defaults?: ServicesUnpollerUnifiController
  /** Default: `false`. Declared in services/monitoring/unpoller.nix */
  dynamic?: Definition<boolean>
}

/** `services.unpoller.unifi.controllers.*` */
export interface ServicesUnpollerUnifiController extends Definitions<ServicesUnpollerUnifiController> {
  /** Default: `false`. Declared in services/monitoring/unpoller.nix */
  hash_pii?: Definition<boolean>
  /** Type: `absolute path`. Default: `unpoller-unifi-default.password`. Declared in services/monitoring/unpoller.nix */
  pass?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/unpoller.nix */
  save_alarms?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/unpoller.nix */
  save_anomalies?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/unpoller.nix */
  save_dpi?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/unpoller.nix */
  save_events?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/unpoller.nix */
  save_ids?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/unpoller.nix */
  save_sites?: Definition<boolean>
  /** Default: `"all"`. Declared in services/monitoring/unpoller.nix */
  sites?: Definition<"default" | "all" | List<Definition<string>>>
  /** Default: `"https://unifi:8443"`. Declared in services/monitoring/unpoller.nix */
  url?: Definition<string>
  /** Default: `"unifi"`. Declared in services/monitoring/unpoller.nix */
  user?: Definition<string>
  /** Default: `true`. Declared in services/monitoring/unpoller.nix */
  verify_ssl?: Definition<boolean>
}

/** `services.upower` */
export interface ServicesUpower extends Definitions<ServicesUpower> {
  /** Default: `false`. Declared in services/hardware/upower.nix */
  allowRiskyCriticalPowerAction?: Definition<boolean>
  /** Default: `"HybridSleep"`. Declared in services/hardware/upower.nix */
  criticalPowerAction?: Definition<"PowerOff" | "Hibernate" | "HybridSleep" | "Suspend" | "Ignore">
  /** Default: `false`. Declared in services/hardware/upower.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/upower.nix */
  enableWattsUpPro?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/upower.nix */
  ignoreLid?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/upower.nix */
  noPollBatteries?: Definition<boolean>
  /** Default: `pkgs.upower`. Declared in services/hardware/upower.nix */
  package?: Definition<Package>
  /** Type: `unsigned integer, meaning >=0`. Default: `2`. Declared in services/hardware/upower.nix */
  percentageAction?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `5`. Declared in services/hardware/upower.nix */
  percentageCritical?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `20`. Declared in services/hardware/upower.nix */
  percentageLow?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `120`. Declared in services/hardware/upower.nix */
  timeAction?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `300`. Declared in services/hardware/upower.nix */
  timeCritical?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `1200`. Declared in services/hardware/upower.nix */
  timeLow?: Definition<Integer>
  /** Default: `true`. Declared in services/hardware/upower.nix */
  usePercentageForPolicy?: Definition<boolean>
}

/** `services.uptermd` */
export interface ServicesUptermd extends Definitions<ServicesUptermd> {
  /** Default: `false`. Declared in services/networking/uptermd.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/uptermd.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/uptermd.nix */
  hostKey?: Definition<null | Path>
  /** Default: `"[::]"`. Declared in services/networking/uptermd.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/networking/uptermd.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2222`. Declared in services/networking/uptermd.nix */
  port?: Definition<Integer>
}

/** `services.uptime` */
export interface ServicesUptime extends Definitions<ServicesUptime> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/uptime.nix */
  configFile?: Definition<null | Path>
  /** Default: `config.services.uptime.enableWebService`. Declared in services/monitoring/uptime.nix */
  enableSeparateMonitoringService?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/uptime.nix */
  enableWebService?: Definition<boolean>
  /** Default: `"production"`. Declared in services/monitoring/uptime.nix */
  nodeEnv?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/uptime.nix */
  usesRemoteMongo?: Definition<boolean>
}

/** `services.uptime-kuma` */
export interface ServicesUptimeKuma extends Definitions<ServicesUptimeKuma> {
  /** Default: `false`. Declared in services/monitoring/uptime-kuma.nix */
  appriseSupport?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/uptime-kuma.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.uptime-kuma`. Declared in services/monitoring/uptime-kuma.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of string`. Default: `{ }`. Declared in services/monitoring/uptime-kuma.nix */
  settings?: Definition<AttributeSet<Definition<string>>>
}

/** `services.uptimed` */
export interface ServicesUptimed extends Definitions<ServicesUptimed> {
  /** Default: `false`. Declared in services/system/uptimed.nix */
  enable?: Definition<boolean>
}

/** `services.urserver` */
export interface ServicesUrserver extends Definitions<ServicesUrserver> {
  /** Default: `false`. Declared in services/x11/urserver.nix */
  enable?: Definition<boolean>
}

/** `services.urxvtd` */
export interface ServicesUrxvtd extends Definitions<ServicesUrxvtd> {
  /** Default: `false`. Declared in services/x11/urxvtd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.rxvt-unicode`. Declared in services/x11/urxvtd.nix */
  package?: Definition<Package>
}

/** `services.usbguard` */
export interface ServicesUsbguard extends Definitions<ServicesUsbguard> {
  /** Default: `[ ]`. Declared in services/security/usbguard.nix */
  IPCAllowedGroups?: Definition<List<Definition<string>>>
  /** Default: `[ "root" ]`. Declared in services/security/usbguard.nix */
  IPCAllowedUsers?: Definition<List<Definition<string>>>
  dbus?: ServicesUsbguardDbus
  /** Default: `false`. Declared in services/security/usbguard.nix */
  deviceRulesWithPort?: Definition<boolean>
  /** Default: `false`. Declared in services/security/usbguard.nix */
  enable?: Definition<boolean>
  /** Default: `"block"`. Declared in services/security/usbguard.nix */
  implicitPolicyTarget?: Definition<"allow" | "block" | "reject">
  /** Default: `"apply-policy"`. Declared in services/security/usbguard.nix */
  insertedDevicePolicy?: Definition<"block" | "reject" | "apply-policy">
  /** Default: `pkgs.usbguard`. Declared in services/security/usbguard.nix */
  package?: Definition<Package>
  /** Default: `"keep"`. Declared in services/security/usbguard.nix */
  presentControllerPolicy?: Definition<"allow" | "block" | "reject" | "keep" | "apply-policy">
  /** Default: `"apply-policy"`. Declared in services/security/usbguard.nix */
  presentDevicePolicy?: Definition<"allow" | "block" | "reject" | "keep" | "apply-policy">
  /** Default: `false`. Declared in services/security/usbguard.nix */
  restoreControllerDeviceState?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `"/var/lib/usbguard/rules.conf"`. Declared in services/security/usbguard.nix */
  ruleFile?: Definition<null | Path>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/security/usbguard.nix */
  rules?: Definition<null | string>
  /** @deprecated renamed to services.usbguard.implicitPolicyTarget */
  implictPolicyTarget?: Definition<"allow" | "block" | "reject">
}

/** `services.usbguard.dbus` */
export interface ServicesUsbguardDbus extends Definitions<ServicesUsbguardDbus> {
  /** Default: `false`. Declared in services/security/usbguard.nix */
  enable?: Definition<boolean>
}

/** `services.usbmuxd` */
export interface ServicesUsbmuxd extends Definitions<ServicesUsbmuxd> {
  /** Default: `false`. Declared in services/hardware/usbmuxd.nix */
  enable?: Definition<boolean>
  /** Default: `"usbmux"`. Declared in services/hardware/usbmuxd.nix */
  group?: Definition<string>
  /** Default: `pkgs.usbmuxd Related packages: pkgs.usbmuxd pkgs.usbmuxd2`. Declared in services/hardware/usbmuxd.nix */
  package?: Definition<Package>
  /** Default: `"usbmux"`. Declared in services/hardware/usbmuxd.nix */
  user?: Definition<string>
}

/** `services.usbrelayd` */
export interface ServicesUsbrelayd extends Definitions<ServicesUsbrelayd> {
  /** Default: `"127.0.0.1"`. Declared in services/hardware/usbrelayd.nix */
  broker?: Definition<string>
  /** Default: `"MyUSBRelay"`. Declared in services/hardware/usbrelayd.nix */
  clientName?: Definition<string>
  /** Default: `false`. Declared in services/hardware/usbrelayd.nix */
  enable?: Definition<boolean>
}

/** `services.userborn` */
export interface ServicesUserborn extends Definitions<ServicesUserborn> {
  /** Default: `false`. Declared in services/system/userborn.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.userborn`. Declared in services/system/userborn.nix */
  package?: Definition<Package>
  /** Default: `if immutableEtc then "/var/lib/nixos" else "/etc"`. Declared in services/system/userborn.nix */
  passwordFilesLocation?: Definition<string>
}

/** `services.userdbd` */
export interface ServicesUserdbd extends Definitions<ServicesUserdbd> {
  /** Default: `false`. Declared in system/boot/systemd/userdbd.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in system/boot/systemd/userdbd.nix */
  enableSSHSupport?: Definition<boolean>
}

/** `services.ustreamer` */
export interface ServicesUstreamer extends Definitions<ServicesUstreamer> {
  /** Default: `true`. Declared in services/video/ustreamer.nix */
  autoStart?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/dev/video0"`. Declared in services/video/ustreamer.nix */
  device?: Definition<Path>
  /** Default: `false`. Declared in services/video/ustreamer.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/video/ustreamer.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"0.0.0.0:8080"`. Declared in services/video/ustreamer.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.ustreamer`. Declared in services/video/ustreamer.nix */
  package?: Definition<Package>
}

/** `services.uvcvideo` */
export interface ServicesUvcvideo extends Definitions<ServicesUvcvideo> {
  dynctrl?: ServicesUvcvideoDynctrl
}

/** `services.uvcvideo.dynctrl` */
export interface ServicesUvcvideoDynctrl extends Definitions<ServicesUvcvideoDynctrl> {
  /** Default: `false`. Declared in hardware/video/uvcvideo/default.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Declared in hardware/video/uvcvideo/default.nix */
  packages?: Definition<List<Definition<Path>>>
}

/** `services.uwsgi` */
export interface ServicesUwsgi extends Definitions<ServicesUwsgi> {
  /** Default: `[ ]`. Declared in services/web-servers/uwsgi.nix */
  capabilities?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/web-servers/uwsgi.nix */
  enable?: Definition<boolean>
  /** Default: `"uwsgi"`. Declared in services/web-servers/uwsgi.nix */
  group?: Definition<string>
  /** Type: `Json value or lambda`. Default: `{ type = "normal"; }`. Declared in services/web-servers/uwsgi.nix */
  instance?: Definition<JsonValue | NixFunction<JsonValue>>
  /** Default: `[ ]`. Declared in services/web-servers/uwsgi.nix */
  plugins?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Default: `"/run/uwsgi"`. Declared in services/web-servers/uwsgi.nix */
  runDir?: Definition<Path>
  /** Default: `"uwsgi"`. Declared in services/web-servers/uwsgi.nix */
  user?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  package?: Definition<Package>
}

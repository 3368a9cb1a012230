// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixFunction, NixValue, Package, Path, TomlValue } from "../values.ts"
import type { HardwareGkraken } from "./hardware.ts"
import type { ServicesNginxVirtualHost } from "./services-n.ts"

/** `services.sabnzbd` */
export interface ServicesSabnzbd extends Definitions<ServicesSabnzbd> {
  /** Type: `absolute path`. Default: `"/var/lib/sabnzbd/sabnzbd.ini"`. Declared in services/networking/sabnzbd.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/sabnzbd.nix */
  enable?: Definition<boolean>
  /** Default: `"sabnzbd"`. Declared in services/networking/sabnzbd.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/networking/sabnzbd.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.sabnzbd`. Declared in services/networking/sabnzbd.nix */
  package?: Definition<Package>
  /** Default: `"sabnzbd"`. Declared in services/networking/sabnzbd.nix */
  user?: Definition<string>
}

/** `services.safeeyes` */
export interface ServicesSafeeyes extends Definitions<ServicesSafeeyes> {
  /** Default: `false`. Declared in services/misc/safeeyes.nix */
  enable?: Definition<boolean>
}

/** `services.salt` */
export interface ServicesSalt extends Definitions<ServicesSalt> {
  master?: ServicesSaltMaster
  minion?: ServicesSaltMinion
}

/** `services.salt.master` */
export interface ServicesSaltMaster extends Definitions<ServicesSaltMaster> {
  /** Default: `{ }`. Declared in services/admin/salt/master.nix */
  configuration?: Definition<NixAttributes>
  /** Default: `false`. Declared in services/admin/salt/master.nix */
  enable?: Definition<boolean>
}

/** `services.salt.minion` */
export interface ServicesSaltMinion extends Definitions<ServicesSaltMinion> {
  /** Default: `{ }`. Declared in services/admin/salt/minion.nix */
  configuration?: Definition<NixAttributes>
  /** Default: `false`. Declared in services/admin/salt/minion.nix */
  enable?: Definition<boolean>
}

/** `services.samba` */
export interface ServicesSamba extends Definitions<ServicesSamba> {
  /** Default: `false`. Declared in services/network-filesystems/samba.nix */
  enable?: Definition<boolean>
  nmbd?: ServicesSambaNmbd
  /** Default: `false`. Declared in services/network-filesystems/samba.nix */
  nsswins?: Definition<boolean>
  /** Default: `false`. Declared in services/network-filesystems/samba.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.samba`. Declared in services/network-filesystems/samba.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string) or a non-empty list of them)`. Default: `{ global = { "invalid users" = [ "root" ]; "passwd program" = "/run/wrappers/bin/passwd %u"; security = "user"; }; }`. Declared in services/network-filesystems/samba.nix */
  settings?: Definition<ServicesSambaSettings>
  smbd?: ServicesSambaNmbd
  usershares?: ServicesSambaUsershares
  winbindd?: ServicesSambaNmbd
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  configText?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enableNmbd?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enableWinbindd?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraConfig?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  invalidUsers?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  securityType?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  shares?: NixValue
}

/** `services.samba.nmbd` */
export interface ServicesSambaNmbd extends Definitions<ServicesSambaNmbd> {
  /** Default: `true`. Declared in services/network-filesystems/samba.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/network-filesystems/samba.nix */
  extraArgs?: Definition<List<Definition<string>>>
}

/** `services.samba.settings` */
export interface ServicesSambaSettings {
  global?: Definition<ServicesSambaSettingsGlobal>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>> | ServicesSambaSettingsGlobal> | undefined
}

/** `services.samba.settings.global` */
export interface ServicesSambaSettingsGlobal {
  /** Default: `"user"`. Declared in services/network-filesystems/samba.nix */
  security?: Definition<"auto" | "user" | "domain" | "ads">
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | "auto" | "user" | "domain" | "ads"> | undefined
}

/** `services.samba.usershares` */
export interface ServicesSambaUsershares extends Definitions<ServicesSambaUsershares> {
  /** Default: `false`. Declared in services/network-filesystems/samba.nix */
  enable?: Definition<boolean>
  /** Default: `"samba"`. Declared in services/network-filesystems/samba.nix */
  group?: Definition<string>
}

/** `services.samba-wsdd` */
export interface ServicesSambaWsdd extends Definitions<ServicesSambaWsdd> {
  /** Default: `false`. Declared in services/network-filesystems/samba-wsdd.nix */
  discovery?: Definition<boolean>
  /** Default: `null`. Declared in services/network-filesystems/samba-wsdd.nix */
  domain?: Definition<null | string>
  /** Default: `false`. Declared in services/network-filesystems/samba-wsdd.nix */
  enable?: Definition<boolean>
  /** Default: `[ "--shortlog" ]`. Declared in services/network-filesystems/samba-wsdd.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/network-filesystems/samba-wsdd.nix */
  hoplimit?: Definition<null | Integer>
  /** Default: `null`. Declared in services/network-filesystems/samba-wsdd.nix */
  hostname?: Definition<null | string>
  /** Default: `null`. Declared in services/network-filesystems/samba-wsdd.nix */
  interface?: Definition<null | string>
  /** Default: `"/run/wsdd/wsdd.sock"`. Declared in services/network-filesystems/samba-wsdd.nix */
  listen?: Definition<string>
  /** Default: `false`. Declared in services/network-filesystems/samba-wsdd.nix */
  openFirewall?: Definition<boolean>
  /** Default: `null`. Declared in services/network-filesystems/samba-wsdd.nix */
  workgroup?: Definition<null | string>
}

/** `services.saned` */
export interface ServicesSaned extends Definitions<ServicesSaned> {
  /** Default: `false`. Declared in services/hardware/sane.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/sane.nix */
  extraConfig?: Definition<string>
}

/** `services.sanoid` */
export interface ServicesSanoid extends Definitions<ServicesSanoid> {
  /** Type: `attribute set of (open submodule of dataset/template options)`. Default: `{ }`. Declared in services/backup/sanoid.nix */
  datasets?: Definition<AttributeSet<Definition<ServicesSanoidDataset>>>
  /** Default: `false`. Declared in services/backup/sanoid.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/backup/sanoid.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"hourly"`. Declared in services/backup/sanoid.nix */
  interval?: Definition<string>
  /** Default: `pkgs.sanoid`. Declared in services/backup/sanoid.nix */
  package?: Definition<Package>
  /** Declared in services/backup/sanoid.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | string | Integer | boolean | List<Definition<string>>>>>>>
  /** Type: `attribute set of (open submodule of dataset/template options)`. Default: `{ }`. Declared in services/backup/sanoid.nix */
  templates?: Definition<AttributeSet<Definition<ServicesSanoidTemplate>>>
}

/** `services.sanoid.datasets.<name>` */
export interface ServicesSanoidDataset {
  /** Default: `null`. Declared in services/backup/sanoid.nix */
  autoprune?: Definition<null | boolean>
  /** Default: `null`. Declared in services/backup/sanoid.nix */
  autosnap?: Definition<null | boolean>
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in services/backup/sanoid.nix */
  daily?: Definition<null | Integer>
  /** Default: `null`. Declared in services/backup/sanoid.nix */
  force_post_snapshot_script?: Definition<null | boolean>
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in services/backup/sanoid.nix */
  hourly?: Definition<null | Integer>
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in services/backup/sanoid.nix */
  monthly?: Definition<null | Integer>
  /** Default: `null`. Declared in services/backup/sanoid.nix */
  no_inconsistent_snapshot?: Definition<null | boolean>
  /** Default: `null`. Declared in services/backup/sanoid.nix */
  post_snapshot_script?: Definition<null | string>
  /** Default: `null`. Declared in services/backup/sanoid.nix */
  pre_snapshot_script?: Definition<null | string>
  /** Default: `false`. Declared in services/backup/sanoid.nix */
  processChildrenOnly?: Definition<boolean>
  /** Default: `false`. Declared in services/backup/sanoid.nix */
  process_children_only?: Definition<boolean>
  /** Default: `null`. Declared in services/backup/sanoid.nix */
  pruning_script?: Definition<null | string>
  /** Default: `false`. Declared in services/backup/sanoid.nix */
  recursive?: Definition<boolean | "zfs">
  /** Default: `null`. Declared in services/backup/sanoid.nix */
  script_timeout?: Definition<null | Integer>
  /** Type: `list of configured template name`. Default: `[ ]`. Declared in services/backup/sanoid.nix */
  useTemplate?: Definition<List<Definition<string>>>
  /** Type: `list of configured template name`. Default: `[ ]`. Declared in services/backup/sanoid.nix */
  use_template?: Definition<List<Definition<string>>>
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in services/backup/sanoid.nix */
  yearly?: Definition<null | Integer>
  [name: string]: Definition<null | string | Integer | boolean | List<Definition<string>> | null | boolean | null | Integer | null | string | boolean | boolean | "zfs" | List<Definition<string>>> | undefined
}

/** `services.sanoid.templates.<name>` */
export interface ServicesSanoidTemplate {
  /** Default: `null`. Declared in services/backup/sanoid.nix */
  autoprune?: Definition<null | boolean>
  /** Default: `null`. Declared in services/backup/sanoid.nix */
  autosnap?: Definition<null | boolean>
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in services/backup/sanoid.nix */
  daily?: Definition<null | Integer>
  /** Default: `null`. Declared in services/backup/sanoid.nix */
  force_post_snapshot_script?: Definition<null | boolean>
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in services/backup/sanoid.nix */
  hourly?: Definition<null | Integer>
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in services/backup/sanoid.nix */
  monthly?: Definition<null | Integer>
  /** Default: `null`. Declared in services/backup/sanoid.nix */
  no_inconsistent_snapshot?: Definition<null | boolean>
  /** Default: `null`. Declared in services/backup/sanoid.nix */
  post_snapshot_script?: Definition<null | string>
  /** Default: `null`. Declared in services/backup/sanoid.nix */
  pre_snapshot_script?: Definition<null | string>
  /** Default: `null`. Declared in services/backup/sanoid.nix */
  pruning_script?: Definition<null | string>
  /** Default: `null`. Declared in services/backup/sanoid.nix */
  script_timeout?: Definition<null | Integer>
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in services/backup/sanoid.nix */
  yearly?: Definition<null | Integer>
  [name: string]: Definition<null | string | Integer | boolean | List<Definition<string>> | null | boolean | null | Integer | null | string> | undefined
}

/** `services.saslauthd` */
export interface ServicesSaslauthd extends Definitions<ServicesSaslauthd> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/system/saslauthd.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/system/saslauthd.nix */
  enable?: Definition<boolean>
  /** Default: `"pam"`. Declared in services/system/saslauthd.nix */
  mechanism?: Definition<string>
  /** Default: `pkgs.cyrus_sasl.bin`. Declared in services/system/saslauthd.nix */
  package?: Definition<Package>
}

/** `services.saunafs` */
export interface ServicesSaunafs extends Definitions<ServicesSaunafs> {
  chunkserver?: ServicesSaunafsChunkserver
  client?: ServicesSaunafsClient
  master?: ServicesSaunafsMaster
  /** Default: `null`. Declared in services/network-filesystems/saunafs.nix */
  masterHost?: Definition<string>
  metalogger?: ServicesSaunafsMetalogger
  /** Default: `"saunafs"`. Declared in services/network-filesystems/saunafs.nix */
  sfsUser?: Definition<string>
}

/** `services.saunafs.chunkserver` */
export interface ServicesSaunafsChunkserver extends Definitions<ServicesSaunafsChunkserver> {
  /** Default: `false`. Declared in services/network-filesystems/saunafs.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/network-filesystems/saunafs.nix */
  hdds?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/network-filesystems/saunafs.nix */
  openFirewall?: Definition<boolean>
  /** Type: `open submodule of attribute set of (Flat key-value file)`. Declared in services/network-filesystems/saunafs.nix */
  settings?: Definition<ServicesSaunafsChunkserverSettings>
}

/** `services.saunafs.chunkserver.settings` */
export interface ServicesSaunafsChunkserverSettings {
  /** Default: `"/var/lib/saunafs/chunkserver"`. Declared in services/network-filesystems/saunafs.nix */
  DATA_PATH?: Definition<string>
  [name: string]: Definition<boolean | Integer | number | string | List<Definition<boolean | Integer | number | string>> | string> | undefined
}

/** `services.saunafs.client` */
export interface ServicesSaunafsClient extends Definitions<ServicesSaunafsClient> {
  /** Default: `false`. Declared in services/network-filesystems/saunafs.nix */
  enable?: Definition<boolean>
}

/** `services.saunafs.master` */
export interface ServicesSaunafsMaster extends Definitions<ServicesSaunafsMaster> {
  /** Default: `false`. Declared in services/network-filesystems/saunafs.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/network-filesystems/saunafs.nix */
  exports?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/network-filesystems/saunafs.nix */
  openFirewall?: Definition<boolean>
  /** Type: `open submodule of attribute set of (Flat key-value file)`. Declared in services/network-filesystems/saunafs.nix */
  settings?: Definition<ServicesSaunafsMasterSettings>
}

/** `services.saunafs.master.settings` */
export interface ServicesSaunafsMasterSettings {
  /** Default: `"/var/lib/saunafs/master"`. Declared in services/network-filesystems/saunafs.nix */
  DATA_PATH?: Definition<string>
  [name: string]: Definition<boolean | Integer | number | string | List<Definition<boolean | Integer | number | string>> | string> | undefined
}

/** `services.saunafs.metalogger` */
export interface ServicesSaunafsMetalogger extends Definitions<ServicesSaunafsMetalogger> {
  /** Default: `false`. Declared in services/network-filesystems/saunafs.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of (Flat key-value file)`. Declared in services/network-filesystems/saunafs.nix */
  settings?: Definition<ServicesSaunafsMetaloggerSettings>
}

/** `services.saunafs.metalogger.settings` */
export interface ServicesSaunafsMetaloggerSettings {
  /** Default: `"/var/lib/saunafs/metalogger"`. Declared in services/network-filesystems/saunafs.nix */
  DATA_PATH?: Definition<string>
  [name: string]: Definition<boolean | Integer | number | string | List<Definition<boolean | Integer | number | string>> | string> | undefined
}

/** `services.scanservjs` */
export interface ServicesScanservjs extends Definitions<ServicesScanservjs> {
  /** Default: `false`. Declared in services/hardware/scanservjs.nix */
  enable?: Definition<boolean>
  /** Type: `list of strings concatenated with “\n”`. Default: `[ ]`. Declared in services/hardware/scanservjs.nix */
  extraActions?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/scanservjs.nix */
  extraConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/scanservjs.nix */
  extraDevicesConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/scanservjs.nix */
  runAfterScan?: Definition<string>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/hardware/scanservjs.nix */
  settings?: Definition<ServicesScanservjsSettings>
  /** Default: `"/var/lib/scanservjs"`. Declared in services/hardware/scanservjs.nix */
  stateDir?: Definition<string>
}

/** `services.scanservjs.settings` */
export interface ServicesScanservjsSettings {
  /** Default: `"127.0.0.1"`. Declared in services/hardware/scanservjs.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/hardware/scanservjs.nix */
  port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.schleuder` */
export interface ServicesSchleuder extends Definitions<ServicesSchleuder> {
  /** Default: `false`. Declared in services/mail/schleuder.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/mail/schleuder.nix */
  enablePostfix?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/mail/schleuder.nix */
  extraSettingsFile?: Definition<null | Path>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/mail/schleuder.nix */
  listDefaults?: JsonValue
  /** Default: `[ ]`. Declared in services/mail/schleuder.nix */
  lists?: Definition<List<Definition<string>>>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/mail/schleuder.nix */
  settings?: Definition<ServicesSchleuderSettings>
}

/** `services.schleuder.settings` */
export interface ServicesSchleuderSettings {
  /** Default: `"keys.openpgp.org"`. Declared in services/mail/schleuder.nix */
  keyserver?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.scion` */
export interface ServicesScion extends Definitions<ServicesScion> {
  /** Default: `false`. Declared in services/networking/scion/scion.nix */
  bypassBootstrapWarning?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/scion/scion.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.scion`. Declared in services/networking/scion/scion.nix */
  package?: Definition<Package>
  "scion-control"?: ServicesScionScionControl
  "scion-daemon"?: ServicesScionScionDaemon
  "scion-dispatcher"?: ServicesScionScionDispatcher
  "scion-ip-gateway"?: ServicesScionScionIpGateway
  "scion-router"?: ServicesScionScionRouter
  /** Default: `true`. Declared in services/networking/scion/scion.nix */
  stateless?: Definition<boolean>
}

/** `services.scion.scion-control` */
export interface ServicesScionScionControl extends Definitions<ServicesScionScionControl> {
  /** Default: `false`. Declared in services/networking/scion/scion-control.nix */
  enable?: Definition<boolean>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/networking/scion/scion-control.nix */
  settings?: TomlValue
}

/** `services.scion.scion-daemon` */
export interface ServicesScionScionDaemon extends Definitions<ServicesScionScionDaemon> {
  /** Default: `false`. Declared in services/networking/scion/scion-daemon.nix */
  enable?: Definition<boolean>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/networking/scion/scion-daemon.nix */
  settings?: TomlValue
}

/** `services.scion.scion-dispatcher` */
export interface ServicesScionScionDispatcher extends Definitions<ServicesScionScionDispatcher> {
  /** Default: `false`. Declared in services/networking/scion/scion-dispatcher.nix */
  enable?: Definition<boolean>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/networking/scion/scion-dispatcher.nix */
  settings?: TomlValue
}

/** `services.scion.scion-ip-gateway` */
export interface ServicesScionScionIpGateway extends Definitions<ServicesScionScionIpGateway> {
  /** Type: `TOML value`. Default: `{ }`. Declared in services/networking/scion/scion-ip-gateway.nix */
  config?: TomlValue
  /** Default: `false`. Declared in services/networking/scion/scion-ip-gateway.nix */
  enable?: Definition<boolean>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/networking/scion/scion-ip-gateway.nix */
  trafficConfig?: JsonValue
}

/** `services.scion.scion-router` */
export interface ServicesScionScionRouter extends Definitions<ServicesScionScionRouter> {
  /** Default: `false`. Declared in services/networking/scion/scion-router.nix */
  enable?: Definition<boolean>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/networking/scion/scion-router.nix */
  settings?: TomlValue
}

/** `services.scollector` */
export interface ServicesScollector extends Definitions<ServicesScollector> {
  /** Default: `"localhost:8070"`. Declared in services/monitoring/scollector.nix */
  bosunHost?: Definition<string>
  /** Type: `attribute set of list of absolute path`. Default: `{ }`. Declared in services/monitoring/scollector.nix */
  collectors?: Definition<AttributeSet<Definition<List<Definition<Path>>>>>
  /** Default: `false`. Declared in services/monitoring/scollector.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/monitoring/scollector.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in services/monitoring/scollector.nix */
  extraOpts?: Definition<List<Definition<string>>>
  /** Default: `"scollector"`. Declared in services/monitoring/scollector.nix */
  group?: Definition<string>
  /** Default: `pkgs.scollector`. Declared in services/monitoring/scollector.nix */
  package?: Definition<Package>
  /** Default: `"scollector"`. Declared in services/monitoring/scollector.nix */
  user?: Definition<string>
}

/** `services.screego` */
export interface ServicesScreego extends Definitions<ServicesScreego> {
  /** Default: `false`. Declared in services/web-apps/screego.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/screego.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/web-apps/screego.nix */
  openFirewall?: Definition<boolean>
  /** Declared in services/web-apps/screego.nix */
  settings?: Definition<AttributeSet<Definition<string>>>
}

/** `services.scrutiny` */
export interface ServicesScrutiny extends Definitions<ServicesScrutiny> {
  collector?: ServicesScrutinyCollector
  /** Default: `false`. Declared in services/monitoring/scrutiny.nix */
  enable?: Definition<boolean>
  influxdb?: ServicesScrutinyInfluxdb
  /** Default: `false`. Declared in services/monitoring/scrutiny.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.scrutiny`. Declared in services/monitoring/scrutiny.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/monitoring/scrutiny.nix */
  settings?: Definition<ServicesScrutinySettings>
}

/** `services.scrutiny.collector` */
export interface ServicesScrutinyCollector extends Definitions<ServicesScrutinyCollector> {
  /** Default: `config.services.scrutiny.enable`. Declared in services/monitoring/scrutiny.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.scrutiny-collector`. Declared in services/monitoring/scrutiny.nix */
  package?: Definition<Package>
  /** Default: `"daily"`. Declared in services/monitoring/scrutiny.nix */
  schedule?: Definition<string>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/monitoring/scrutiny.nix */
  settings?: Definition<ServicesScrutinyCollectorSettings>
}

/** `services.scrutiny.collector.settings` */
export interface ServicesScrutinyCollectorSettings {
  api?: Definition<ServicesScrutinyCollectorSettingsApi>
  host?: Definition<ServicesScrutinyCollectorSettingsHost>
  log?: Definition<ServicesScrutinySettingsLog>
  [name: string]: Definition<ServicesScrutinyCollectorSettingsApi | ServicesScrutinyCollectorSettingsHost | ServicesScrutinySettingsLog> | JsonValue | undefined
}

/** `services.scrutiny.collector.settings.api` */
export interface ServicesScrutinyCollectorSettingsApi {
  /** Declared in services/monitoring/scrutiny.nix */
  endpoint?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.scrutiny.collector.settings.host` */
export interface ServicesScrutinyCollectorSettingsHost {
  /** Default: `null`. Declared in services/monitoring/scrutiny.nix */
  id?: Definition<null | string>
  [name: string]: JsonValue | undefined
}

/** `services.scrutiny.influxdb` */
export interface ServicesScrutinyInfluxdb extends Definitions<ServicesScrutinyInfluxdb> {
  /** Default: `true`. Declared in services/monitoring/scrutiny.nix */
  enable?: Definition<boolean>
}

/** `services.scrutiny.settings` */
export interface ServicesScrutinySettings {
  log?: Definition<ServicesScrutinySettingsLog>
  web?: Definition<ServicesScrutinySettingsWeb>
  [name: string]: Definition<ServicesScrutinySettingsLog | ServicesScrutinySettingsWeb> | JsonValue | undefined
}

/** `services.scrutiny.settings.log` */
export interface ServicesScrutinySettingsLog {
  /** Default: `"INFO"`. Declared in services/monitoring/scrutiny.nix */
  level?: Definition<"INFO" | "DEBUG">
  [name: string]: JsonValue | undefined
}

/** `services.scrutiny.settings.web` */
export interface ServicesScrutinySettingsWeb {
  influxdb?: Definition<ServicesScrutinySettingsWebInfluxdb>
  listen?: Definition<ServicesScrutinySettingsWebListen>
  [name: string]: Definition<ServicesScrutinySettingsWebInfluxdb | ServicesScrutinySettingsWebListen> | JsonValue | undefined
}

/** `services.scrutiny.settings.web.influxdb` */
export interface ServicesScrutinySettingsWebInfluxdb {
  /** Default: `null`. Declared in services/monitoring/scrutiny.nix */
  bucket?: Definition<null | string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/scrutiny.nix */
  host?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/scrutiny.nix */
  org?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8086`. Declared in services/monitoring/scrutiny.nix */
  port?: Definition<Integer>
  /** Default: `"http"`. Declared in services/monitoring/scrutiny.nix */
  scheme?: Definition<string>
  tls?: Definition<ServicesScrutinySettingsWebInfluxdbTls>
  /** Default: `null`. Declared in services/monitoring/scrutiny.nix */
  token?: Definition<null | string>
  [name: string]: Definition<ServicesScrutinySettingsWebInfluxdbTls> | JsonValue | undefined
}

/** `services.scrutiny.settings.web.influxdb.tls` */
export interface ServicesScrutinySettingsWebInfluxdbTls {
  /** Default: `false`. Declared in services/monitoring/scrutiny.nix */
  insecure_skip_verify?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.scrutiny.settings.web.listen` */
export interface ServicesScrutinySettingsWebListen {
  /** Default: `""`. Declared in services/monitoring/scrutiny.nix */
  basepath?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/scrutiny.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/monitoring/scrutiny.nix */
  port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.scx` */
export interface ServicesScx extends Definitions<ServicesScx> {
  /** Default: `false`. Declared in services/scheduling/scx.nix */
  enable?: Definition<boolean>
  /** Type: `list of (optionally newline-terminated) single-line string`. Default: `[ ]`. Declared in services/scheduling/scx.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.scx.full`. Declared in services/scheduling/scx.nix */
  package?: Definition<Package>
  /** Default: `"scx_rustland"`. Declared in services/scheduling/scx.nix */
  scheduler?: Definition<"scx_beerland" | "scx_bpfland" | "scx_chaos" | "scx_cosmos" | "scx_central" | "scx_flash" | "scx_flatcg" | "scx_lavd" | "scx_layered" | "scx_mitosis" | "scx_nest" | "scx_p2dq" | "scx_pair" | "scx_prev" | "scx_qmap" | "scx_rlfifo" | "scx_rustland" | "scx_rusty" | "scx_sdt" | "scx_simple" | "scx_tickless" | "scx_userland" | "scx_wd40">
}

/** `services.sdrplayApi` */
export interface ServicesSdrplayApi extends Definitions<ServicesSdrplayApi> {
  /** Default: `false`. Declared in services/misc/sdrplay.nix */
  enable?: Definition<boolean>
}

/** `services.seafile` */
export interface ServicesSeafile extends Definitions<ServicesSeafile> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  adminEmail?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  ccnetSettings?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  initialAdminPassword?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  seafilePackage?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  seafileSettings?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  seahubExtraConf?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  workers?: NixValue
}

/** `services.searx` */
export interface ServicesSearx extends Definitions<ServicesSearx> {
  /** Default: `false`. Declared in services/networking/searx.nix */
  configureNginx?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/searx.nix */
  configureUwsgi?: Definition<boolean>
  /** Declared in services/networking/searx.nix */
  domain?: Definition<string>
  /** Default: `false Related packages: pkgs.searx`. Declared in services/networking/searx.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/searx.nix */
  environmentFile?: Definition<null | Path>
  /** Type: `attribute set of (JSON value)`. Default: `{ }`. Declared in services/networking/searx.nix */
  faviconsSettings?: Definition<AttributeSet<JsonValue>>
  /** Type: `attribute set of (JSON value)`. Default: `{ }`. Declared in services/networking/searx.nix */
  limiterSettings?: Definition<AttributeSet<JsonValue>>
  /** Default: `pkgs.searxng`. Declared in services/networking/searx.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/networking/searx.nix */
  redisCreateLocally?: Definition<boolean>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/networking/searx.nix */
  settings?: Definition<AttributeSet<JsonValue>>
  /** Type: `absolute path`. Default: `"/run/searx/settings.yml"`. Declared in services/networking/searx.nix */
  settingsFile?: Definition<Path>
  /** Type: `Json value or lambda`. Default: `{ http = ":8080"; }`. Declared in services/networking/searx.nix */
  uwsgiConfig?: Definition<JsonValue | NixFunction<JsonValue>>
  /**
   * Type: `absolute path`.
   *
   * @deprecated renamed to services.searx.settingsFile
   */
  configFile?: Definition<Path>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  runInUwsgi?: NixValue
}

/** `services.seatd` */
export interface ServicesSeatd extends Definitions<ServicesSeatd> {
  /** Default: `false`. Declared in services/desktops/seatd.nix */
  enable?: Definition<boolean>
  /** Default: `"seat"`. Declared in services/desktops/seatd.nix */
  group?: Definition<string>
  /** Default: `"info"`. Declared in services/desktops/seatd.nix */
  logLevel?: Definition<"debug" | "info" | "error" | "silent">
  /** Default: `"root"`. Declared in services/desktops/seatd.nix */
  user?: Definition<string>
}

/** `services.self-deploy` */
export interface ServicesSelfDeploy extends Definitions<ServicesSelfDeploy> {
  /** Default: `"master"`. Declared in services/system/self-deploy.nix */
  branch?: Definition<string>
  /** Default: `false`. Declared in services/system/self-deploy.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/system/self-deploy.nix */
  nixArgs?: Definition<NixAttributes>
  /** Default: `null`. Declared in services/system/self-deploy.nix */
  nixAttribute?: Definition<null | string>
  /** Type: `absolute path`. Default: `"/default.nix"`. Declared in services/system/self-deploy.nix */
  nixFile?: Definition<Path>
  /** Type: `absolute path or string`. Declared in services/system/self-deploy.nix */
  repository?: Definition<Path | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/system/self-deploy.nix */
  sshKeyFile?: Definition<null | Path>
  /** Default: `"hourly"`. Declared in services/system/self-deploy.nix */
  startAt?: Definition<string | List<Definition<string>>>
  /** Default: `"switch"`. Declared in services/system/self-deploy.nix */
  switchCommand?: Definition<"boot" | "switch" | "dry-activate" | "test">
}

/** `services.selfoss` */
export interface ServicesSelfoss extends Definitions<ServicesSelfoss> {
  database?: ServicesSelfossDatabase
  /** Default: `false`. Declared in services/web-apps/selfoss.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/selfoss.nix */
  extraConfig?: Definition<string>
  /** Default: `"selfoss_pool"`. Declared in services/web-apps/selfoss.nix */
  pool?: Definition<string>
  /** Default: `"nginx"`. Declared in services/web-apps/selfoss.nix */
  user?: Definition<string>
}

/** `services.selfoss.database` */
export interface ServicesSelfossDatabase extends Definitions<ServicesSelfossDatabase> {
  /** Default: `"localhost"`. Declared in services/web-apps/selfoss.nix */
  host?: Definition<string>
  /** Default: `"tt_rss"`. Declared in services/web-apps/selfoss.nix */
  name?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/selfoss.nix */
  password?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/web-apps/selfoss.nix */
  port?: Definition<null | Integer>
  /** Default: `"sqlite"`. Declared in services/web-apps/selfoss.nix */
  type?: Definition<"pgsql" | "mysql" | "sqlite">
  /** Default: `"tt_rss"`. Declared in services/web-apps/selfoss.nix */
  user?: Definition<string>
}

/** `services.send` */
export interface ServicesSend extends Definitions<ServicesSend> {
  /** Default: `null`. Declared in services/web-servers/send.nix */
  baseUrl?: Definition<null | string>
  /** Default: `false`. Declared in services/web-servers/send.nix */
  enable?: Definition<boolean>
  /** Declared in services/web-servers/send.nix */
  environment?: Definition<AttributeSet<Definition<null | boolean | Integer | string | List<Definition<Integer>>>>>
  /** Default: `"127.0.0.1"`. Declared in services/web-servers/send.nix */
  host?: Definition<string>
  /** Default: `false`. Declared in services/web-servers/send.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.send`. Declared in services/web-servers/send.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1443`. Declared in services/web-servers/send.nix */
  port?: Definition<Integer>
  redis?: ServicesSendRedis
}

/** `services.send.redis` */
export interface ServicesSendRedis extends Definitions<ServicesSendRedis> {
  /** Default: `true`. Declared in services/web-servers/send.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-servers/send.nix */
  host?: Definition<string>
  /** Default: `"send"`. Declared in services/web-servers/send.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/send.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6379`. Declared in services/web-servers/send.nix */
  port?: Definition<Integer>
}

/** `services.serviio` */
export interface ServicesServiio extends Definitions<ServicesServiio> {
  /** Type: `absolute path`. Default: `"/var/lib/serviio"`. Declared in services/misc/serviio.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/misc/serviio.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/serviio.nix */
  openFirewall?: Definition<boolean>
}

/** `services.sftpgo` */
export interface ServicesSftpgo extends Definitions<ServicesSftpgo> {
  /** Type: `absolute path`. Default: `"/var/lib/sftpgo"`. Declared in services/web-apps/sftpgo.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/sftpgo.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-apps/sftpgo.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/sftpgo.nix */
  extraReadWriteDirs?: Definition<List<Definition<Path>>>
  /** Default: `"sftpgo"`. Declared in services/web-apps/sftpgo.nix */
  group?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/sftpgo.nix */
  loadDataFile?: Definition<null | Path>
  /** Default: `pkgs.sftpgo`. Declared in services/web-apps/sftpgo.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/web-apps/sftpgo.nix */
  settings?: Definition<ServicesSftpgoSettings>
  /** Default: `"sftpgo"`. Declared in services/web-apps/sftpgo.nix */
  user?: Definition<string>
}

/** `services.sftpgo.settings` */
export interface ServicesSftpgoSettings {
  ftpd?: Definition<ServicesSftpgoSettingsFtpd>
  httpd?: Definition<ServicesSftpgoSettingsHttpd>
  sftpd?: Definition<ServicesSftpgoSettingsFtpd>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/web-apps/sftpgo.nix */
  smtp?: Definition<ServicesSftpgoSettingsSmtp>
  webdavd?: Definition<ServicesSftpgoSettingsFtpd>
  [name: string]: Definition<ServicesSftpgoSettingsFtpd | ServicesSftpgoSettingsHttpd | ServicesSftpgoSettingsSmtp> | JsonValue | undefined
}

/** `services.sftpgo.settings.ftpd` */
export interface ServicesSftpgoSettingsFtpd {
  /** Type: `list of (open submodule of (JSON value))`. Default: `[ ]`. Declared in services/web-apps/sftpgo.nix */
  bindings?: Definition<List<Definition<ServicesSftpgoSettingsFtpdBinding>>>
  [name: string]: Definition<List<Definition<ServicesSftpgoSettingsFtpdBinding>>> | JsonValue | undefined
}

/** `services.sftpgo.settings.ftpd.bindings.*` */
export interface ServicesSftpgoSettingsFtpdBinding {
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/sftpgo.nix */
  address?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `0`. Declared in services/web-apps/sftpgo.nix */
  port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.sftpgo.settings.httpd` */
export interface ServicesSftpgoSettingsHttpd {
  /** Type: `list of (open submodule of (JSON value))`. Default: `[ ]`. Declared in services/web-apps/sftpgo.nix */
  bindings?: Definition<List<Definition<ServicesSftpgoSettingsHttpdBinding>>>
  [name: string]: Definition<List<Definition<ServicesSftpgoSettingsHttpdBinding>>> | JsonValue | undefined
}

/** `services.sftpgo.settings.httpd.bindings.*` */
export interface ServicesSftpgoSettingsHttpdBinding {
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/sftpgo.nix */
  address?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/sftpgo.nix */
  enable_web_admin?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/sftpgo.nix */
  enable_web_client?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-apps/sftpgo.nix */
  port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.sftpgo.settings.smtp` */
export interface ServicesSftpgoSettingsSmtp {
  /** Default: `0`. Declared in services/web-apps/sftpgo.nix */
  auth_type?: Definition<0 | 1 | 2>
  /** Default: `1`. Declared in services/web-apps/sftpgo.nix */
  encryption?: Definition<0 | 1 | 2>
  /** Default: `"SFTPGo <sftpgo@example.com>"`. Declared in services/web-apps/sftpgo.nix */
  from?: Definition<string>
  /** Default: `""`. Declared in services/web-apps/sftpgo.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `465`. Declared in services/web-apps/sftpgo.nix */
  port?: Definition<Integer>
  /** Default: `"sftpgo"`. Declared in services/web-apps/sftpgo.nix */
  user?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.shadowsocks` */
export interface ServicesShadowsocks extends Definitions<ServicesShadowsocks> {
  /** Default: `false`. Declared in services/networking/shadowsocks.nix */
  enable?: Definition<boolean>
  /** Default: `"chacha20-ietf-poly1305"`. Declared in services/networking/shadowsocks.nix */
  encryptionMethod?: Definition<string>
  /** Default: `{ }`. Declared in services/networking/shadowsocks.nix */
  extraConfig?: Definition<NixAttributes>
  /** Default: `true`. Declared in services/networking/shadowsocks.nix */
  fastOpen?: Definition<boolean>
  /** Default: `[ "[::0]" "0.0.0.0" ]`. Declared in services/networking/shadowsocks.nix */
  localAddress?: Definition<List<Definition<string>> | string>
  /** Default: `"tcp_and_udp"`. Declared in services/networking/shadowsocks.nix */
  mode?: Definition<"tcp_only" | "tcp_and_udp" | "udp_only">
  /** Default: `null`. Declared in services/networking/shadowsocks.nix */
  password?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/shadowsocks.nix */
  passwordFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/networking/shadowsocks.nix */
  plugin?: Definition<null | string>
  /** Default: `""`. Declared in services/networking/shadowsocks.nix */
  pluginOpts?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8388`. Declared in services/networking/shadowsocks.nix */
  port?: Definition<Integer>
}

/** `services.shairport-sync` */
export interface ServicesShairportSync extends Definitions<ServicesShairportSync> {
  /** Default: `""`. Declared in services/networking/shairport-sync.nix */
  arguments?: Definition<string>
  /** Default: `false`. Declared in services/networking/shairport-sync.nix */
  enable?: Definition<boolean>
  /** Default: `"shairport"`. Declared in services/networking/shairport-sync.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/networking/shairport-sync.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.shairport-sync`. Declared in services/networking/shairport-sync.nix */
  package?: Definition<Package>
  /** Type: `attribute set of (libconfig value)`. Default: `{ diagnostics = { log_verbosity = 1; }; general = { output_backend = "pa"; }; }`. Declared in services/networking/shairport-sync.nix */
  settings?: Definition<AttributeSet<JsonValue>>
  /** Default: `"shairport"`. Declared in services/networking/shairport-sync.nix */
  user?: Definition<string>
}

/** `services.sharkey` */
export interface ServicesSharkey extends Definitions<ServicesSharkey> {
  /** Default: `false`. Declared in services/web-apps/sharkey.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/sharkey.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `false`. Declared in services/web-apps/sharkey.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.sharkey`. Declared in services/web-apps/sharkey.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/web-apps/sharkey.nix */
  settings?: Definition<ServicesSharkeySettings>
  /** Default: `false`. Declared in services/web-apps/sharkey.nix */
  setupMeilisearch?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/sharkey.nix */
  setupPostgresql?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/sharkey.nix */
  setupRedis?: Definition<boolean>
}

/** `services.sharkey.settings` */
export interface ServicesSharkeySettings {
  /** Default: `"0.0.0.0"`. Declared in services/web-apps/sharkey.nix */
  address?: Definition<string>
  fulltextSearch?: Definition<ServicesSharkeySettingsFulltextSearch>
  /** Default: `"aidx"`. Declared in services/web-apps/sharkey.nix */
  id?: Definition<"aid" | "aidx" | "meid" | "ulid" | "objectid">
  /** Type: `absolute path`. Default: `"/var/lib/sharkey"`. Declared in services/web-apps/sharkey.nix */
  mediaDirectory?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/sharkey.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/sharkey.nix */
  socket?: Definition<null | Path>
  /** Declared in services/web-apps/sharkey.nix */
  url?: Definition<string>
  [name: string]: Definition<ServicesSharkeySettingsFulltextSearch> | JsonValue | undefined
}

/** `services.sharkey.settings.fulltextSearch` */
export interface ServicesSharkeySettingsFulltextSearch {
  /** Default: `"sqlLike"`. Declared in services/web-apps/sharkey.nix */
  provider?: Definition<"sqlLike" | "sqlPgroonga" | "sqlTsvector" | "meilisearch">
  [name: string]: JsonValue | undefined
}

/** `services.shellhub-agent` */
export interface ServicesShellhubAgent extends Definitions<ServicesShellhubAgent> {
  /** Default: `false`. Declared in services/networking/shellhub-agent.nix */
  enable?: Definition<boolean>
  /** Default: `30`. Declared in services/networking/shellhub-agent.nix */
  keepAliveInterval?: Definition<Integer>
  /** Default: `pkgs.shellhub-agent`. Declared in services/networking/shellhub-agent.nix */
  package?: Definition<Package>
  /** Default: `""`. Declared in services/networking/shellhub-agent.nix */
  preferredHostname?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/shellhub-agent/private.key"`. Declared in services/networking/shellhub-agent.nix */
  privateKey?: Definition<Path>
  /** Default: `"https://cloud.shellhub.io"`. Declared in services/networking/shellhub-agent.nix */
  server?: Definition<string>
  /** Declared in services/networking/shellhub-agent.nix */
  tenantId?: Definition<string>
}

/** `services.shibboleth-sp` */
export interface ServicesShibbolethSp extends Definitions<ServicesShibbolethSp> {
  /** Type: `absolute path`. Declared in services/security/shibboleth-sp.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/security/shibboleth-sp.nix */
  enable?: Definition<boolean>
  fastcgi?: ServicesShibbolethSpFastcgi
}

/** `services.shibboleth-sp.fastcgi` */
export interface ServicesShibbolethSpFastcgi extends Definitions<ServicesShibbolethSpFastcgi> {
  /** Default: `false`. Declared in services/security/shibboleth-sp.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9100`. Declared in services/security/shibboleth-sp.nix */
  shibAuthorizerPort?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9101`. Declared in services/security/shibboleth-sp.nix */
  shibResponderPort?: Definition<Integer>
}

/** `services.shiori` */
export interface ServicesShiori extends Definitions<ServicesShiori> {
  /** Default: `""`. Declared in services/web-apps/shiori.nix */
  address?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/shiori.nix */
  databaseUrl?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/shiori.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/shiori.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.shiori`. Declared in services/web-apps/shiori.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-apps/shiori.nix */
  port?: Definition<Integer>
  /** Default: `"/"`. Declared in services/web-apps/shiori.nix */
  webRoot?: Definition<string>
}

/** `services.shorewall` */
export interface ServicesShorewall extends Definitions<ServicesShorewall> {
  /** Type: `attribute set of strings concatenated with “\n”`. Default: `{ }`. Declared in services/networking/shorewall.nix */
  configs?: Definition<AttributeSet<Definition<string>>>
  /** Default: `false`. Declared in services/networking/shorewall.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.shorewall`. Declared in services/networking/shorewall.nix */
  package?: Definition<Package>
}

/** `services.shorewall6` */
export interface ServicesShorewall6 extends Definitions<ServicesShorewall6> {
  /** Type: `attribute set of strings concatenated with “\n”`. Default: `{ }`. Declared in services/networking/shorewall6.nix */
  configs?: Definition<AttributeSet<Definition<string>>>
  /** Default: `false`. Declared in services/networking/shorewall6.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.shorewall`. Declared in services/networking/shorewall6.nix */
  package?: Definition<Package>
}

/** `services.shout` */
export interface ServicesShout extends Definitions<ServicesShout> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  config?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  configFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenAddress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  private?: NixValue
}

/** `services.sickbeard` */
export interface ServicesSickbeard extends Definitions<ServicesSickbeard> {
  /** Type: `absolute path`. Default: `"${config.services.sickbeard.dataDir}/config.ini"`. Declared in services/misc/sickbeard.nix */
  configFile?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/sickbeard"`. Declared in services/misc/sickbeard.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/misc/sickbeard.nix */
  enable?: Definition<boolean>
  /** Default: `"sickbeard"`. Declared in services/misc/sickbeard.nix */
  group?: Definition<string>
  /** Default: `pkgs.sickbeard`. Declared in services/misc/sickbeard.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8081`. Declared in services/misc/sickbeard.nix */
  port?: Definition<Integer>
  /** Default: `"sickbeard"`. Declared in services/misc/sickbeard.nix */
  user?: Definition<string>
}

/** `services.signald` */
export interface ServicesSignald extends Definitions<ServicesSignald> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  group?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  socketPath?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
}

/** `services.sillytavern` */
export interface ServicesSillytavern extends Definitions<ServicesSillytavern> {
  /** Type: `absolute path`. Default: `${pkgs.sillytavern}/lib/node_modules/sillytavern/config.yaml`. Declared in services/web-apps/sillytavern.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/sillytavern.nix */
  enable?: Definition<boolean>
  /** Default: `"sillytavern"`. Declared in services/web-apps/sillytavern.nix */
  group?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/sillytavern.nix */
  listen?: Definition<null | boolean>
  /** Default: `null`. Declared in services/web-apps/sillytavern.nix */
  listenAddressIPv4?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/sillytavern.nix */
  listenAddressIPv6?: Definition<null | string>
  /** Default: `pkgs.sillytavern`. Declared in services/web-apps/sillytavern.nix */
  package?: Definition<Package>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/web-apps/sillytavern.nix */
  port?: Definition<null | Integer>
  /** Default: `"sillytavern"`. Declared in services/web-apps/sillytavern.nix */
  user?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/sillytavern.nix */
  whitelist?: Definition<null | boolean>
}

/** `services.silverbullet` */
export interface ServicesSilverbullet extends Definitions<ServicesSilverbullet> {
  /** Default: `false`. Declared in services/web-apps/silverbullet.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/silverbullet.nix */
  envFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/web-apps/silverbullet.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"silverbullet"`. Declared in services/web-apps/silverbullet.nix */
  group?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/silverbullet.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/silverbullet.nix */
  listenPort?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/silverbullet.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.silverbullet`. Declared in services/web-apps/silverbullet.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"/var/lib/silverbullet"`. Declared in services/web-apps/silverbullet.nix */
  spaceDir?: Definition<Path>
  /** Default: `"silverbullet"`. Declared in services/web-apps/silverbullet.nix */
  user?: Definition<string>
}

/** `services.sing-box` */
export interface ServicesSingBox extends Definitions<ServicesSingBox> {
  /** Default: `false`. Declared in services/networking/sing-box.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.sing-box`. Declared in services/networking/sing-box.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/networking/sing-box.nix */
  settings?: Definition<AttributeSet<JsonValue>>
}

/** `services.siproxd` */
export interface ServicesSiproxd extends Definitions<ServicesSiproxd> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraConfig?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  hostsAllowReg?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  hostsAllowSip?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  hostsDenySip?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  ifInbound?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  ifOutbound?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  passwordFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  rtpDscp?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  rtpPortHigh?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  rtpPortLow?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  rtpTimeout?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  sipDscp?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  sipListenPort?: NixValue
}

/** `services.sitespeed-io` */
export interface ServicesSitespeedIo extends Definitions<ServicesSitespeedIo> {
  /** Default: `"/var/lib/sitespeed-io"`. Declared in services/networking/sitespeed-io.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/networking/sitespeed-io.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.sitespeed-io`. Declared in services/networking/sitespeed-io.nix */
  package?: Definition<Package>
  /** Default: `"hourly"`. Declared in services/networking/sitespeed-io.nix */
  period?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/sitespeed-io.nix */
  runs?: Definition<List<ServicesSitespeedIoRun>>
  /** Default: `"sitespeed-io"`. Declared in services/networking/sitespeed-io.nix */
  user?: Definition<string>
}

/** `services.sitespeed-io.runs.*` */
export interface ServicesSitespeedIoRun extends Definitions<ServicesSitespeedIoRun> {
  /** Default: `[ ]`. Declared in services/networking/sitespeed-io.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/networking/sitespeed-io.nix */
  settings?: Definition<AttributeSet<JsonValue>>
  /** Default: `[ ]`. Declared in services/networking/sitespeed-io.nix */
  urls?: Definition<List<Definition<string>>>
}

/** `services.sks` */
export interface ServicesSks extends Definitions<ServicesSks> {
  /** Type: `absolute path`. Default: `"/var/db/sks"`. Declared in services/security/sks.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/security/sks.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/security/sks.nix */
  extraDbConfig?: Definition<string>
  /** Default: `[ "127.0.0.1" "::1" ]`. Declared in services/security/sks.nix */
  hkpAddress?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `11371`. Declared in services/security/sks.nix */
  hkpPort?: Definition<Integer>
  /** Default: `pkgs.sks`. Declared in services/security/sks.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `"${package.webSamples}/OpenPKG"`. Declared in services/security/sks.nix */
  webroot?: Definition<null | Path>
}

/** `services.skydns` */
export interface ServicesSkydns extends Definitions<ServicesSkydns> {
  /** Default: `"0.0.0.0:53"`. Declared in services/networking/skydns.nix */
  address?: Definition<string>
  /** Default: `"skydns.local."`. Declared in services/networking/skydns.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/networking/skydns.nix */
  enable?: Definition<boolean>
  etcd?: ServicesSkydnsEtcd
  /** Default: `{ }`. Declared in services/networking/skydns.nix */
  extraConfig?: Definition<AttributeSet<Definition<string>>>
  /** Default: `map (n: n + ":53") config.networking.nameservers`. Declared in services/networking/skydns.nix */
  nameservers?: Definition<List<Definition<string>>>
  /** Default: `pkgs.skydns`. Declared in services/networking/skydns.nix */
  package?: Definition<Package>
}

/** `services.skydns.etcd` */
export interface ServicesSkydnsEtcd extends Definitions<ServicesSkydnsEtcd> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/skydns.nix */
  caCert?: Definition<null | Path>
  /** Default: `[ "http://127.0.0.1:2379" ]`. Declared in services/networking/skydns.nix */
  machines?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/skydns.nix */
  tlsKey?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/skydns.nix */
  tlsPem?: Definition<null | Path>
}

/** `services.slimserver` */
export interface ServicesSlimserver extends Definitions<ServicesSlimserver> {
  /** Type: `absolute path`. Default: `"/var/lib/slimserver"`. Declared in services/audio/slimserver.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/audio/slimserver.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.slimserver`. Declared in services/audio/slimserver.nix */
  package?: Definition<Package>
}

/** `services.slskd` */
export interface ServicesSlskd extends Definitions<ServicesSlskd> {
  /** Declared in services/web-apps/slskd.nix */
  domain?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/slskd.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/web-apps/slskd.nix */
  environmentFile?: Definition<Path>
  /** Default: `"slskd"`. Declared in services/web-apps/slskd.nix */
  group?: Definition<string>
  /** Default: `{ }`. Declared in services/web-apps/slskd.nix */
  nginx?: ServicesNginxVirtualHost
  /** Default: `false`. Declared in services/web-apps/slskd.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.slskd`. Declared in services/web-apps/slskd.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/web-apps/slskd.nix */
  settings?: Definition<ServicesSlskdSettings>
  /** Default: `"slskd"`. Declared in services/web-apps/slskd.nix */
  user?: Definition<string>
}

/** `services.slskd.settings` */
export interface ServicesSlskdSettings {
  directories?: Definition<ServicesSlskdSettingsDirectories>
  filters?: Definition<ServicesSlskdSettingsFilters>
  flags?: Definition<ServicesSlskdSettingsFlags>
  global?: Definition<ServicesSlskdSettingsGlobal>
  /** Default: `false`. Declared in services/web-apps/slskd.nix */
  remote_file_management?: Definition<boolean>
  retention?: Definition<ServicesSlskdSettingsRetention>
  /** Declared in services/web-apps/slskd.nix */
  rooms?: Definition<List<Definition<string>>>
  shares?: Definition<ServicesSlskdSettingsShares>
  soulseek?: Definition<ServicesSlskdSettingsSoulseek>
  web?: Definition<ServicesSlskdSettingsWeb>
  logger?: Definition<ServicesSlskdSettingsLogger>
  [name: string]: Definition<ServicesSlskdSettingsDirectories | ServicesSlskdSettingsFilters | ServicesSlskdSettingsFlags | ServicesSlskdSettingsGlobal | ServicesSlskdSettingsRetention | ServicesSlskdSettingsShares | ServicesSlskdSettingsSoulseek | ServicesSlskdSettingsWeb | ServicesSlskdSettingsLogger> | JsonValue | undefined
}

/** `services.slskd.settings.directories` */
export interface ServicesSlskdSettingsDirectories {
  /** Type: `null or absolute path`. Default: `"/var/lib/slskd/downloads"`. Declared in services/web-apps/slskd.nix */
  downloads?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `"/var/lib/slskd/incomplete"`. Declared in services/web-apps/slskd.nix */
  incomplete?: Definition<null | Path>
  [name: string]: JsonValue | undefined
}

/** `services.slskd.settings.filters` */
export interface ServicesSlskdSettingsFilters {
  search?: Definition<ServicesSlskdSettingsFiltersSearch>
  [name: string]: Definition<ServicesSlskdSettingsFiltersSearch> | JsonValue | undefined
}

/** `services.slskd.settings.filters.search` */
export interface ServicesSlskdSettingsFiltersSearch {
  /** Declared in services/web-apps/slskd.nix */
  request?: Definition<List<Definition<string>>>
  [name: string]: JsonValue | undefined
}

/** `services.slskd.settings.flags` */
export interface ServicesSlskdSettingsFlags {
  /** Declared in services/web-apps/slskd.nix */
  force_share_scan?: Definition<boolean>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  no_version_check?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.slskd.settings.global` */
export interface ServicesSlskdSettingsGlobal {
  download?: Definition<ServicesSlskdSettingsGlobalUpload>
  upload?: Definition<ServicesSlskdSettingsGlobalUpload>
  [name: string]: Definition<ServicesSlskdSettingsGlobalUpload> | JsonValue | undefined
}

/** `services.slskd.settings.global.upload` */
export interface ServicesSlskdSettingsGlobalUpload {
  /** Type: `unsigned integer, meaning >=0`. Declared in services/web-apps/slskd.nix */
  slots?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Declared in services/web-apps/slskd.nix */
  speed_limit?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.slskd.settings.logger` */
export interface ServicesSlskdSettingsLogger {
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  disk?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.slskd.settings.retention` */
export interface ServicesSlskdSettingsRetention {
  files?: Definition<ServicesSlskdSettingsRetentionFiles>
  transfers?: Definition<ServicesSlskdSettingsRetentionTransfers>
  [name: string]: Definition<ServicesSlskdSettingsRetentionFiles | ServicesSlskdSettingsRetentionTransfers> | JsonValue | undefined
}

/** `services.slskd.settings.retention.files` */
export interface ServicesSlskdSettingsRetentionFiles {
  /** Type: `unsigned integer, meaning >=0`. Default: `"(indefinite)"`. Declared in services/web-apps/slskd.nix */
  complete?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `"(indefinite)"`. Declared in services/web-apps/slskd.nix */
  incomplete?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.slskd.settings.retention.transfers` */
export interface ServicesSlskdSettingsRetentionTransfers {
  download?: Definition<ServicesSlskdSettingsRetentionTransfersUpload>
  upload?: Definition<ServicesSlskdSettingsRetentionTransfersUpload>
  [name: string]: Definition<ServicesSlskdSettingsRetentionTransfersUpload> | JsonValue | undefined
}

/** `services.slskd.settings.retention.transfers.upload` */
export interface ServicesSlskdSettingsRetentionTransfersUpload {
  /** Type: `unsigned integer, meaning >=0`. Default: `"(indefinite)"`. Declared in services/web-apps/slskd.nix */
  cancelled?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `"(indefinite)"`. Declared in services/web-apps/slskd.nix */
  errored?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `"(indefinite)"`. Declared in services/web-apps/slskd.nix */
  succeeded?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.slskd.settings.shares` */
export interface ServicesSlskdSettingsShares {
  /** Declared in services/web-apps/slskd.nix */
  directories?: Definition<List<Definition<string>>>
  /** Declared in services/web-apps/slskd.nix */
  filters?: Definition<List<Definition<string>>>
  [name: string]: JsonValue | undefined
}

/** `services.slskd.settings.soulseek` */
export interface ServicesSlskdSettingsSoulseek {
  /** Default: `"A slskd user. https://github.com/slskd/slskd"`. Declared in services/web-apps/slskd.nix */
  description?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `50300`. Declared in services/web-apps/slskd.nix */
  listen_port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.slskd.settings.web` */
export interface ServicesSlskdSettingsWeb {
  https?: Definition<ServicesSlskdSettingsWebHttps>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5030`. Declared in services/web-apps/slskd.nix */
  port?: Definition<Integer>
  /** Type: `absolute path`. Default: `"/"`. Declared in services/web-apps/slskd.nix */
  url_base?: Definition<Path>
  [name: string]: Definition<ServicesSlskdSettingsWebHttps> | JsonValue | undefined
}

/** `services.slskd.settings.web.https` */
export interface ServicesSlskdSettingsWebHttps {
  /** Default: `true`. Declared in services/web-apps/slskd.nix */
  disabled?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.slurm` */
export interface ServicesSlurm extends Definitions<ServicesSlurm> {
  client?: ServicesSlurmClient
  /** Default: `"default"`. Declared in services/computing/slurm/slurm.nix */
  clusterName?: Definition<string>
  /** Default: `config.services.slurm.controlMachine`. Declared in services/computing/slurm/slurm.nix */
  controlAddr?: Definition<null | string>
  /** Default: `null`. Declared in services/computing/slurm/slurm.nix */
  controlMachine?: Definition<null | string>
  dbdserver?: ServicesSlurmDbdserver
  /** Default: `false`. Declared in services/computing/slurm/slurm.nix */
  enableSrunX11?: Definition<boolean>
  /** Default: `false`. Declared in services/computing/slurm/slurm.nix */
  enableStools?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/computing/slurm/slurm.nix */
  extraCgroupConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/computing/slurm/slurm.nix */
  extraConfig?: Definition<string>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/computing/slurm/slurm.nix */
  extraConfigPaths?: Definition<List<Definition<Path>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/computing/slurm/slurm.nix */
  extraPlugstackConfig?: Definition<string>
  mpi?: ServicesSlurmMpi
  /** Default: `[ ]`. Declared in services/computing/slurm/slurm.nix */
  nodeName?: Definition<List<Definition<string>>>
  /** Default: `pkgs.slurm`. Declared in services/computing/slurm/slurm.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/computing/slurm/slurm.nix */
  partitionName?: Definition<List<Definition<string>>>
  /** Default: `"proctrack/linuxproc"`. Declared in services/computing/slurm/slurm.nix */
  procTrackType?: Definition<string>
  server?: ServicesSlurmClient
  /** Default: `"/var/spool/slurmctld"`. Declared in services/computing/slurm/slurm.nix */
  stateSaveLocation?: Definition<string>
  /** Default: `"slurm"`. Declared in services/computing/slurm/slurm.nix */
  user?: Definition<string>
  /**
   * Type: `path`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  etcSlurm?: Definition<Path>
}

/** `services.slurm.client` */
export interface ServicesSlurmClient extends Definitions<ServicesSlurmClient> {
  /** Default: `false`. Declared in services/computing/slurm/slurm.nix */
  enable?: Definition<boolean>
}

/** `services.slurm.dbdserver` */
export interface ServicesSlurmDbdserver extends Definitions<ServicesSlurmDbdserver> {
  /** Default: `config.networking.hostName`. Declared in services/computing/slurm/slurm.nix */
  dbdHost?: Definition<string>
  /** Default: `false`. Declared in services/computing/slurm/slurm.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/computing/slurm/slurm.nix */
  extraConfig?: Definition<string>
  /** Default: `null`. Declared in services/computing/slurm/slurm.nix */
  storagePassFile?: Definition<null | string>
  /** Default: `config.services.slurm.user`. Declared in services/computing/slurm/slurm.nix */
  storageUser?: Definition<string>
}

/** `services.slurm.mpi` */
export interface ServicesSlurmMpi extends Definitions<ServicesSlurmMpi> {
  /** Default: `"/tmp/pmix"`. Declared in services/computing/slurm/slurm.nix */
  PmixCliTmpDirBase?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/computing/slurm/slurm.nix */
  extraMpiConfig?: Definition<string>
}

/** `services.smartd` */
export interface ServicesSmartd extends Definitions<ServicesSmartd> {
  /** Default: `true`. Declared in services/monitoring/smartd.nix */
  autodetect?: Definition<boolean>
  defaults?: ServicesSmartdDefaults
  /** Default: `[ ]`. Declared in services/monitoring/smartd.nix */
  devices?: Definition<List<ServicesSmartdDevice>>
  /** Default: `false`. Declared in services/monitoring/smartd.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/smartd.nix */
  extraOptions?: Definition<List<Definition<string>>>
  notifications?: ServicesSmartdNotifications
}

/** `services.smartd.defaults` */
export interface ServicesSmartdDefaults extends Definitions<ServicesSmartdDefaults> {
  /** Type: `strings concatenated with " "`. Default: `config.services.smartd.defaults.monitored`. Declared in services/monitoring/smartd.nix */
  autodetected?: Definition<string>
  /** Type: `strings concatenated with " "`. Default: `"-a"`. Declared in services/monitoring/smartd.nix */
  monitored?: Definition<string>
}

/** `services.smartd.devices.*` */
export interface ServicesSmartdDevice extends Definitions<ServicesSmartdDevice> {
  /** Declared in services/monitoring/smartd.nix */
  device?: Definition<string>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/monitoring/smartd.nix */
  options?: Definition<string>
}

/** `services.smartd.notifications` */
export interface ServicesSmartdNotifications extends Definitions<ServicesSmartdNotifications> {
  mail?: ServicesSmartdNotificationsMail
  "systembus-notify"?: ServicesSmartdNotificationsSystembusNotify
  /** Default: `false`. Declared in services/monitoring/smartd.nix */
  test?: Definition<boolean>
  wall?: ServicesSmartdNotificationsWall
  x11?: ServicesSmartdNotificationsX11
}

/** `services.smartd.notifications.mail` */
export interface ServicesSmartdNotificationsMail extends Definitions<ServicesSmartdNotificationsMail> {
  /** Default: `config.services.mail.sendmailSetuidWrapper != null`. Declared in services/monitoring/smartd.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/run/wrappers/bin/sendmail"`. Declared in services/monitoring/smartd.nix */
  mailer?: Definition<Path>
  /** Default: `"root"`. Declared in services/monitoring/smartd.nix */
  recipient?: Definition<string>
  /** Default: `"root"`. Declared in services/monitoring/smartd.nix */
  sender?: Definition<string>
}

/** `services.smartd.notifications.systembus-notify` */
export interface ServicesSmartdNotificationsSystembusNotify extends Definitions<ServicesSmartdNotificationsSystembusNotify> {
  /** Default: `false`. Declared in services/monitoring/smartd.nix */
  enable?: Definition<boolean>
}

/** `services.smartd.notifications.wall` */
export interface ServicesSmartdNotificationsWall extends Definitions<ServicesSmartdNotificationsWall> {
  /** Default: `true`. Declared in services/monitoring/smartd.nix */
  enable?: Definition<boolean>
}

/** `services.smartd.notifications.x11` */
export interface ServicesSmartdNotificationsX11 extends Definitions<ServicesSmartdNotificationsX11> {
  /** Default: `":${toString config.services.xserver.display}"`. Declared in services/monitoring/smartd.nix */
  display?: Definition<string>
  /** Default: `config.services.xserver.enable`. Declared in services/monitoring/smartd.nix */
  enable?: Definition<boolean>
}

/** `services.smartdns` */
export interface ServicesSmartdns extends Definitions<ServicesSmartdns> {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `53`. Declared in services/networking/smartdns.nix */
  bindPort?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/smartdns.nix */
  enable?: Definition<boolean>
  /** Declared in services/networking/smartdns.nix */
  settings?: Definition<AttributeSet<Definition<List<Definition<string | Integer | boolean>> | string | Integer | boolean>>>
}

/** `services.smokeping` */
export interface ServicesSmokeping extends Definitions<ServicesSmokeping> {
  /** Type: `strings concatenated with “\n”`. Default: `'' to = root@localhost from = smokeping@localhost ''`. Declared in services/networking/smokeping.nix */
  alertConfig?: Definition<string>
  /** Default: `"http://${hostName}/smokeping.cgi"`. Declared in services/networking/smokeping.nix */
  cgiUrl?: Definition<string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/networking/smokeping.nix */
  config?: Definition<null | string>
  /** Type: `strings concatenated with “\n”`. Declared in services/networking/smokeping.nix */
  databaseConfig?: Definition<string>
  /** Default: `false`. Declared in services/networking/smokeping.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/smokeping.nix */
  extraConfig?: Definition<string>
  /** Default: `"localhost"`. Declared in services/networking/smokeping.nix */
  host?: Definition<null | string>
  /** Default: `config.networking.fqdn`. Declared in services/networking/smokeping.nix */
  hostName?: Definition<string>
  /** Default: `"cache"`. Declared in services/networking/smokeping.nix */
  imgUrl?: Definition<string>
  /** Default: `"relative"`. Declared in services/networking/smokeping.nix */
  linkStyle?: Definition<"original" | "absolute" | "relative">
  /** Default: `""`. Declared in services/networking/smokeping.nix */
  mailHost?: Definition<string>
  /** Default: `"nobody"`. Declared in services/networking/smokeping.nix */
  owner?: Definition<string>
  /** Default: `"no-reply@${hostName}"`. Declared in services/networking/smokeping.nix */
  ownerEmail?: Definition<string>
  /** Default: `pkgs.smokeping`. Declared in services/networking/smokeping.nix */
  package?: Definition<Package>
  /** Type: `strings concatenated with “\n”`. Declared in services/networking/smokeping.nix */
  presentationConfig?: Definition<string>
  /** Default: `"${pkgs.smokeping}/etc/basepage.html.dist"`. Declared in services/networking/smokeping.nix */
  presentationTemplate?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `'' + FPing binary = ${config.security.wrapperDir}/fping ''`. Declared in services/networking/smokeping.nix */
  probeConfig?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/smokeping.nix */
  sendmail?: Definition<null | Path>
  /** Default: `"${package}/etc/smokemail.dist"`. Declared in services/networking/smokeping.nix */
  smokeMailTemplate?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Declared in services/networking/smokeping.nix */
  targetConfig?: Definition<string>
  /** Default: `"smokeping"`. Declared in services/networking/smokeping.nix */
  user?: Definition<string>
  /** Default: `true`. Declared in services/networking/smokeping.nix */
  webService?: Definition<boolean>
}

/** `services.snapper` */
export interface ServicesSnapper extends Definitions<ServicesSnapper> {
  /** Default: `"1d"`. Declared in services/misc/snapper.nix */
  cleanupInterval?: Definition<string>
  /** Type: `attribute set of (open submodule of attribute set of ((list of (string without line breaks or quotes)) or boolean or string without line breaks or quotes or signed integer or floating point number))`. Default: `{ }`. Declared in services/misc/snapper.nix */
  configs?: Definition<AttributeSet<Definition<ServicesSnapperConfig>>>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/misc/snapper.nix */
  filters?: Definition<null | string>
  /** Default: `false`. Declared in services/misc/snapper.nix */
  persistentTimer?: Definition<boolean>
  /** Default: `"hourly"`. Declared in services/misc/snapper.nix */
  snapshotInterval?: Definition<string>
  /** Default: `false`. Declared in services/misc/snapper.nix */
  snapshotRootOnBoot?: Definition<boolean>
}

/** `services.snapper.configs.<name>` */
export interface ServicesSnapperConfig {
  /** Type: `list of (string without line breaks or quotes)`. Default: `[ ]`. Declared in services/misc/snapper.nix */
  ALLOW_GROUPS?: Definition<List<Definition<string>>>
  /** Type: `list of (string without line breaks or quotes)`. Default: `[ ]`. Declared in services/misc/snapper.nix */
  ALLOW_USERS?: Definition<List<Definition<string>>>
  /** Default: `"btrfs"`. Declared in services/misc/snapper.nix */
  FSTYPE?: Definition<"btrfs" | "bcachefs">
  /** Type: `absolute path`. Declared in services/misc/snapper.nix */
  SUBVOLUME?: Definition<Path>
  /** Default: `false`. Declared in services/misc/snapper.nix */
  TIMELINE_CLEANUP?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/snapper.nix */
  TIMELINE_CREATE?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0, or string containing either a number or a range`. Default: `10`. Declared in services/misc/snapper.nix */
  TIMELINE_LIMIT_DAILY?: Definition<Integer | string>
  /** Type: `unsigned integer, meaning >=0, or string containing either a number or a range`. Default: `10`. Declared in services/misc/snapper.nix */
  TIMELINE_LIMIT_HOURLY?: Definition<Integer | string>
  /** Type: `unsigned integer, meaning >=0, or string containing either a number or a range`. Default: `10`. Declared in services/misc/snapper.nix */
  TIMELINE_LIMIT_MONTHLY?: Definition<Integer | string>
  /** Type: `unsigned integer, meaning >=0, or string containing either a number or a range`. Default: `0`. Declared in services/misc/snapper.nix */
  TIMELINE_LIMIT_QUARTERLY?: Definition<Integer | string>
  /** Type: `unsigned integer, meaning >=0, or string containing either a number or a range`. Default: `0`. Declared in services/misc/snapper.nix */
  TIMELINE_LIMIT_WEEKLY?: Definition<Integer | string>
  /** Type: `unsigned integer, meaning >=0, or string containing either a number or a range`. Default: `10`. Declared in services/misc/snapper.nix */
  TIMELINE_LIMIT_YEARLY?: Definition<Integer | string>
  [name: string]: Definition<List<Definition<string>> | boolean | string | Integer | number | List<Definition<string>> | "btrfs" | "bcachefs" | Path | boolean | Integer | string> | undefined
}

/** `services.snapraid` */
export interface ServicesSnapraid extends Definitions<ServicesSnapraid> {
  /** Default: `[ ]`. Declared in services/backup/snapraid.nix */
  contentFiles?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/backup/snapraid.nix */
  dataDisks?: Definition<AttributeSet<Definition<string>>>
  /** Default: `false`. Declared in services/backup/snapraid.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/backup/snapraid.nix */
  exclude?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/backup/snapraid.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in services/backup/snapraid.nix */
  parityFiles?: Definition<List<Definition<string>>>
  scrub?: ServicesSnapraidScrub
  sync?: ServicesSnapraidSync
  /** Default: `true`. Declared in services/backup/snapraid.nix */
  touchBeforeSync?: Definition<boolean>
}

/** `services.snapraid.scrub` */
export interface ServicesSnapraidScrub extends Definitions<ServicesSnapraidScrub> {
  /** Default: `"Mon *-*-* 02:00:00"`. Declared in services/backup/snapraid.nix */
  interval?: Definition<string>
  /** Default: `10`. Declared in services/backup/snapraid.nix */
  olderThan?: Definition<Integer>
  /** Default: `8`. Declared in services/backup/snapraid.nix */
  plan?: Definition<Integer>
}

/** `services.snapraid.sync` */
export interface ServicesSnapraidSync extends Definitions<ServicesSnapraidSync> {
  /** Default: `"01:00"`. Declared in services/backup/snapraid.nix */
  interval?: Definition<string>
}

/** `services.snapserver` */
export interface ServicesSnapserver extends Definitions<ServicesSnapserver> {
  /** Default: `false`. Declared in services/audio/snapserver.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/audio/snapserver.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.snapcast`. Declared in services/audio/snapserver.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string) or a list of them for duplicate keys)`. Default: `{ }`. Declared in services/audio/snapserver.nix */
  settings?: Definition<ServicesSnapserverSettings>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  buffer?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  codec?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  controlPort?: NixValue
  http?: ServicesSnapserverHttp
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenAddress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  sampleFormat?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  sendToMuted?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  streamBuffer?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  streams?: NixValue
  tcp?: ServicesSnapserverTcp
}

/** `services.snapserver.http` */
export interface ServicesSnapserverHttp extends Definitions<ServicesSnapserverHttp> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  docRoot?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenAddress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
}

/** `services.snapserver.settings` */
export interface ServicesSnapserverSettings {
  http?: Definition<ServicesSnapserverSettingsHttp>
  stream?: Definition<ServicesSnapserverSettingsStream>
  tcp?: Definition<ServicesSnapserverSettingsTcp>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>> | ServicesSnapserverSettingsHttp | ServicesSnapserverSettingsStream | ServicesSnapserverSettingsTcp> | undefined
}

/** `services.snapserver.settings.http` */
export interface ServicesSnapserverSettingsHttp {
  /** Default: `"::"`. Declared in services/audio/snapserver.nix */
  bind_to_address?: NixValue
  /** Type: `null or absolute path`. Default: `pkgs.snapweb`. Declared in services/audio/snapserver.nix */
  doc_root?: Definition<null | Path>
  /** Default: `false`. Declared in services/audio/snapserver.nix */
  enabled?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1780`. Declared in services/audio/snapserver.nix */
  port?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | null | Path | boolean | Integer> | NixValue | undefined
}

/** `services.snapserver.settings.stream` */
export interface ServicesSnapserverSettingsStream {
  /** Default: `"::"`. Declared in services/audio/snapserver.nix */
  bind_to_address?: NixValue
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1704`. Declared in services/audio/snapserver.nix */
  port?: Definition<Integer>
  /** Declared in services/audio/snapserver.nix */
  source?: Definition<string | List<Definition<string>>>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | Integer | string | List<Definition<string>>> | NixValue | undefined
}

/** `services.snapserver.settings.tcp` */
export interface ServicesSnapserverSettingsTcp {
  /** Default: `"::"`. Declared in services/audio/snapserver.nix */
  bind_to_address?: NixValue
  /** Default: `false`. Declared in services/audio/snapserver.nix */
  enabled?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1705`. Declared in services/audio/snapserver.nix */
  port?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | boolean | Integer> | NixValue | undefined
}

/** `services.snapserver.tcp` */
export interface ServicesSnapserverTcp extends Definitions<ServicesSnapserverTcp> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenAddress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
}

/** `services.snipe-it` */
export interface ServicesSnipeIt extends Definitions<ServicesSnipeIt> {
  /** Type: `absolute path`. Declared in services/web-apps/snipe-it.nix */
  appKeyFile?: Definition<Path>
  /** Default: `'' http''${lib.optionalString tlsEnabled "s"}://''${cfg.hostName} ''`. Declared in services/web-apps/snipe-it.nix */
  appURL?: Definition<string>
  /** Type: `attribute set of (null or boolean or signed integer or 16 bit unsigned integer; between 0 and 65535 (both inclusive) or absolute path or string or (submodule))`. Default: `{ }`. Declared in services/web-apps/snipe-it.nix */
  config?: Definition<AttributeSet<Definition<null | boolean | Integer | Path | string | NixAttributes>>>
  /** Type: `absolute path`. Default: `"/var/lib/snipe-it"`. Declared in services/web-apps/snipe-it.nix */
  dataDir?: Definition<Path>
  database?: ServicesSnipeItDatabase
  /** Default: `false`. Declared in services/web-apps/snipe-it.nix */
  enable?: Definition<boolean>
  /** Default: `"snipeit"`. Declared in services/web-apps/snipe-it.nix */
  group?: Definition<string>
  /** Default: `config.networking.fqdnOrHostName`. Declared in services/web-apps/snipe-it.nix */
  hostName?: Definition<string>
  mail?: ServicesSnipeItMail
  /** Default: `"18M"`. Declared in services/web-apps/snipe-it.nix */
  maxUploadSize?: Definition<string>
  /** Default: `{ }`. Declared in services/web-apps/snipe-it.nix */
  nginx?: ServicesNginxVirtualHost
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/web-apps/snipe-it.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `"snipeit"`. Declared in services/web-apps/snipe-it.nix */
  user?: Definition<string>
}

/** `services.snipe-it.database` */
export interface ServicesSnipeItDatabase extends Definitions<ServicesSnipeItDatabase> {
  /** Default: `false`. Declared in services/web-apps/snipe-it.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/snipe-it.nix */
  host?: Definition<string>
  /** Default: `"snipeit"`. Declared in services/web-apps/snipe-it.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/snipe-it.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3306`. Declared in services/web-apps/snipe-it.nix */
  port?: Definition<Integer>
  /** Default: `user`. Declared in services/web-apps/snipe-it.nix */
  user?: Definition<string>
}

/** `services.snipe-it.mail` */
export interface ServicesSnipeItMail extends Definitions<ServicesSnipeItMail> {
  /** Default: `"backup@example.com"`. Declared in services/web-apps/snipe-it.nix */
  backupNotificationAddress?: Definition<string>
  /** Default: `"smtp"`. Declared in services/web-apps/snipe-it.nix */
  driver?: Definition<"smtp" | "sendmail">
  /** Default: `null`. Declared in services/web-apps/snipe-it.nix */
  encryption?: Definition<null | "tls" | "ssl">
  from?: ServicesSnipeItMailFrom
  /** Default: `"localhost"`. Declared in services/web-apps/snipe-it.nix */
  host?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/snipe-it.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1025`. Declared in services/web-apps/snipe-it.nix */
  port?: Definition<Integer>
  replyTo?: ServicesSnipeItMailFrom
  /** Default: `null`. Declared in services/web-apps/snipe-it.nix */
  user?: Definition<null | string>
}

/** `services.snipe-it.mail.from` */
export interface ServicesSnipeItMailFrom extends Definitions<ServicesSnipeItMailFrom> {
  /** Default: `"mail@example.com"`. Declared in services/web-apps/snipe-it.nix */
  address?: Definition<string>
  /** Default: `"Snipe-IT Asset Management"`. Declared in services/web-apps/snipe-it.nix */
  name?: Definition<string>
}

/** `services.sniproxy` */
export interface ServicesSniproxy extends Definitions<ServicesSniproxy> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/sniproxy.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/networking/sniproxy.nix */
  enable?: Definition<boolean>
  /** Default: `"sniproxy"`. Declared in services/networking/sniproxy.nix */
  group?: Definition<string>
  /** Default: `"sniproxy"`. Declared in services/networking/sniproxy.nix */
  user?: Definition<string>
}

/** `services.snips-sh` */
export interface ServicesSnipsSh extends Definitions<ServicesSnipsSh> {
  /** Default: `false`. Declared in services/web-apps/snips-sh.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/snips-sh.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.snips-sh`. Declared in services/web-apps/snips-sh.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (null or string or signed integer or boolean)`. Default: `{ }`. Declared in services/web-apps/snips-sh.nix */
  settings?: Definition<ServicesSnipsShSettings>
  /** Type: `absolute path`. Default: `"/var/lib/snips-sh"`. Declared in services/web-apps/snips-sh.nix */
  stateDir?: Definition<Path>
}

/** `services.snips-sh.settings` */
export interface ServicesSnipsShSettings {
  /** Declared in services/web-apps/snips-sh.nix */
  SNIPS_HTTP_INTERNAL?: Definition<string>
  /** Declared in services/web-apps/snips-sh.nix */
  SNIPS_SSH_INTERNAL?: Definition<string>
  [name: string]: Definition<null | string | Integer | boolean | string> | undefined
}

/** `services.snmpd` */
export interface ServicesSnmpd extends Definitions<ServicesSnmpd> {
  /** Type: `absolute path`. Default: `The value of configText.`. Declared in services/monitoring/snmpd.nix */
  configFile?: Definition<Path>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/monitoring/snmpd.nix */
  configText?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/snmpd.nix */
  enable?: Definition<boolean>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/snmpd.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/snmpd.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.net-snmp`. Declared in services/monitoring/snmpd.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `161`. Declared in services/monitoring/snmpd.nix */
  port?: Definition<Integer>
}

/** `services.snowflake-proxy` */
export interface ServicesSnowflakeProxy extends Definitions<ServicesSnowflakeProxy> {
  /** Default: `null`. Declared in services/networking/snowflake-proxy.nix */
  broker?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/snowflake-proxy.nix */
  capacity?: Definition<null | Integer>
  /** Default: `false`. Declared in services/networking/snowflake-proxy.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/snowflake-proxy.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/snowflake-proxy.nix */
  relay?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/snowflake-proxy.nix */
  stun?: Definition<null | string>
}

/** `services.soft-serve` */
export interface ServicesSoftServe extends Definitions<ServicesSoftServe> {
  /** Default: `false`. Declared in services/misc/soft-serve.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.soft-serve`. Declared in services/misc/soft-serve.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/misc/soft-serve.nix */
  settings?: JsonValue
}

/** `services.softether` */
export interface ServicesSoftether extends Definitions<ServicesSoftether> {
  /** Type: `absolute path`. Default: `"/var/lib/softether"`. Declared in services/networking/softether.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/networking/softether.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.softether`. Declared in services/networking/softether.nix */
  package?: Definition<Package>
  vpnbridge?: ServicesSoftetherVpnbridge
  vpnclient?: ServicesSoftetherVpnclient
  vpnserver?: ServicesSoftetherVpnbridge
}

/** `services.softether.vpnbridge` */
export interface ServicesSoftetherVpnbridge extends Definitions<ServicesSoftetherVpnbridge> {
  /** Default: `false`. Declared in services/networking/softether.nix */
  enable?: Definition<boolean>
}

/** `services.softether.vpnclient` */
export interface ServicesSoftetherVpnclient extends Definitions<ServicesSoftetherVpnclient> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/softether.nix */
  down?: Definition<string>
  /** Default: `false`. Declared in services/networking/softether.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/softether.nix */
  up?: Definition<string>
}

/** `services.sogo` */
export interface ServicesSogo extends Definitions<ServicesSogo> {
  /** Default: `{ }`. Declared in services/web-apps/sogo.nix */
  configReplaces?: Definition<AttributeSet<Definition<string>>>
  /** Default: `null`. Declared in services/web-apps/sogo.nix */
  ealarmsCredFile?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/sogo.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/sogo.nix */
  extraConfig?: Definition<string>
  /** Default: `"English"`. Declared in services/web-apps/sogo.nix */
  language?: Definition<string>
  /** Declared in services/web-apps/sogo.nix */
  timezone?: Definition<string>
  /** Default: `"sogo"`. Declared in services/web-apps/sogo.nix */
  vhostName?: Definition<string>
}

/** `services.soju` */
export interface ServicesSoju extends Definitions<ServicesSoju> {
  /** Default: `[ ]`. Declared in services/networking/soju.nix */
  acceptProxyIP?: Definition<List<Definition<string>>>
  adminSocket?: ServicesSojuAdminSocket
  /** Type: `absolute path`. Default: `"Config file generated from other options."`. Declared in services/networking/soju.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/soju.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/soju.nix */
  enableMessageLogging?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/soju.nix */
  extraConfig?: Definition<string>
  /** Default: `config.networking.hostName`. Declared in services/networking/soju.nix */
  hostName?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/soju.nix */
  httpOrigins?: Definition<List<Definition<string>>>
  /** Default: `[ ":6697" ]`. Declared in services/networking/soju.nix */
  listen?: Definition<List<Definition<string>>>
  /** Default: `pkgs.soju`. Declared in services/networking/soju.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/soju.nix */
  tlsCertificate?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/soju.nix */
  tlsCertificateKey?: Definition<null | Path>
}

/** `services.soju.adminSocket` */
export interface ServicesSojuAdminSocket extends Definitions<ServicesSojuAdminSocket> {
  /** Default: `true`. Declared in services/networking/soju.nix */
  enable?: Definition<boolean>
}

/** `services.solanum` */
export interface ServicesSolanum extends Definitions<ServicesSolanum> {
  /** Declared in services/networking/solanum.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/networking/solanum.nix */
  enable?: Definition<boolean>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/networking/solanum.nix */
  motd?: Definition<null | string>
  /** Default: `1024`. Declared in services/networking/solanum.nix */
  openFilesLimit?: Definition<Integer>
}

/** `services.sonarr` */
export interface ServicesSonarr extends Definitions<ServicesSonarr> {
  /** Default: `"/var/lib/sonarr/.config/NzbDrone"`. Declared in services/misc/servarr/sonarr.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/servarr/sonarr.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/misc/servarr/sonarr.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `"sonarr"`. Declared in services/misc/servarr/sonarr.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/misc/servarr/sonarr.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.sonarr`. Declared in services/misc/servarr/sonarr.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/misc/servarr/sonarr.nix */
  settings?: Definition<ServicesSonarrSettings>
  /** Default: `"sonarr"`. Declared in services/misc/servarr/sonarr.nix */
  user?: Definition<string>
}

/** `services.sonarr.settings` */
export interface ServicesSonarrSettings {
  log?: Definition<ServicesSonarrSettingsLog>
  server?: Definition<ServicesSonarrSettingsServer>
  update?: Definition<ServicesSonarrSettingsUpdate>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesSonarrSettingsLog | ServicesSonarrSettingsServer | ServicesSonarrSettingsUpdate> | undefined
}

/** `services.sonarr.settings.log` */
export interface ServicesSonarrSettingsLog {
  /** Default: `false`. Declared in services/misc/servarr/sonarr.nix */
  analyticsEnabled?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean> | undefined
}

/** `services.sonarr.settings.server` */
export interface ServicesSonarrSettingsServer {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8989`. Declared in services/misc/servarr/sonarr.nix */
  port?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | Integer> | undefined
}

/** `services.sonarr.settings.update` */
export interface ServicesSonarrSettingsUpdate {
  /** Default: `false`. Declared in services/misc/servarr/sonarr.nix */
  automatically?: Definition<boolean>
  /** Default: `"external"`. Declared in services/misc/servarr/sonarr.nix */
  mechanism?: Definition<null | "external" | "builtIn" | "script">
  [name: string]: Definition<null | boolean | Integer | number | string | boolean | null | "external" | "builtIn" | "script"> | undefined
}

/** `services.sonic-server` */
export interface ServicesSonicServer extends Definitions<ServicesSonicServer> {
  /** Default: `false`. Declared in services/search/sonic-server.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.sonic-server`. Declared in services/search/sonic-server.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (TOML value)`. Default: `{ store = { fst = { path = "/var/lib/sonic/fst"; }; kv = { path = "/var/lib/sonic/kv"; }; }; }`. Declared in services/search/sonic-server.nix */
  settings?: Definition<AttributeSet<TomlValue>>
}

/** `services.sourcehut` */
export interface ServicesSourcehut extends Definitions<ServicesSourcehut> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  address?: NixValue
  builds?: ServicesSourcehutBuilds
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  git?: ServicesSourcehutGit
  hg?: ServicesSourcehutHg
  hub?: ServicesSourcehutHub
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenAddress?: NixValue
  lists?: ServicesSourcehutLists
  man?: ServicesSourcehutHub
  meta?: ServicesSourcehutMeta
  minio?: HardwareGkraken
  nginx?: ServicesSourcehutNginx
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  originBase?: NixValue
  pages?: ServicesSourcehutHub
  paste?: ServicesSourcehutHub
  postfix?: HardwareGkraken
  postgresql?: HardwareGkraken
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  python?: Definition<Package>
  redis?: HardwareGkraken
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  settings?: NixValue
  todo?: ServicesSourcehutMeta
}

/** `services.sourcehut.builds` */
export interface ServicesSourcehutBuilds extends Definitions<ServicesSourcehutBuilds> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enableWorker?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  group?: NixValue
  gunicorn?: ServicesSourcehutHgGunicorn
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  images?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  postgresql?: ServicesSourcehutHgPostgresql
  redis?: ServicesSourcehutHgRedis
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
}

/** `services.sourcehut.git` */
export interface ServicesSourcehutGit extends Definitions<ServicesSourcehutGit> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  fcgiwrap?: ServicesSourcehutGitFcgiwrap
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  group?: NixValue
  gunicorn?: ServicesSourcehutHgGunicorn
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  postgresql?: ServicesSourcehutHgPostgresql
  redis?: ServicesSourcehutHgRedis
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
  webhooks?: ServicesSourcehutHgWebhooks
}

/** `services.sourcehut.git.fcgiwrap` */
export interface ServicesSourcehutGitFcgiwrap extends Definitions<ServicesSourcehutGitFcgiwrap> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  preforkProcess?: NixValue
}

/** `services.sourcehut.hg` */
export interface ServicesSourcehutHg extends Definitions<ServicesSourcehutHg> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  cloneBundles?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  group?: NixValue
  gunicorn?: ServicesSourcehutHgGunicorn
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  postgresql?: ServicesSourcehutHgPostgresql
  redis?: ServicesSourcehutHgRedis
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
  webhooks?: ServicesSourcehutHgWebhooks
}

/** `services.sourcehut.hg.gunicorn` */
export interface ServicesSourcehutHgGunicorn extends Definitions<ServicesSourcehutHgGunicorn> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraArgs?: NixValue
}

/** `services.sourcehut.hg.postgresql` */
export interface ServicesSourcehutHgPostgresql extends Definitions<ServicesSourcehutHgPostgresql> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  database?: NixValue
}

/** `services.sourcehut.hg.redis` */
export interface ServicesSourcehutHgRedis extends Definitions<ServicesSourcehutHgRedis> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  host?: NixValue
}

/** `services.sourcehut.hg.webhooks` */
export interface ServicesSourcehutHgWebhooks extends Definitions<ServicesSourcehutHgWebhooks> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  celeryConfig?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraArgs?: NixValue
}

/** `services.sourcehut.hub` */
export interface ServicesSourcehutHub extends Definitions<ServicesSourcehutHub> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  group?: NixValue
  gunicorn?: ServicesSourcehutHgGunicorn
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  postgresql?: ServicesSourcehutHgPostgresql
  redis?: ServicesSourcehutHgRedis
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
}

/** `services.sourcehut.lists` */
export interface ServicesSourcehutLists extends Definitions<ServicesSourcehutLists> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  group?: NixValue
  gunicorn?: ServicesSourcehutHgGunicorn
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  postgresql?: ServicesSourcehutHgPostgresql
  process?: ServicesSourcehutHgWebhooks
  redis?: ServicesSourcehutHgRedis
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
  webhooks?: ServicesSourcehutHgWebhooks
}

/** `services.sourcehut.meta` */
export interface ServicesSourcehutMeta extends Definitions<ServicesSourcehutMeta> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  group?: NixValue
  gunicorn?: ServicesSourcehutHgGunicorn
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  postgresql?: ServicesSourcehutHgPostgresql
  redis?: ServicesSourcehutHgRedis
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
  webhooks?: ServicesSourcehutHgWebhooks
}

/** `services.sourcehut.nginx` */
export interface ServicesSourcehutNginx extends Definitions<ServicesSourcehutNginx> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  virtualHost?: NixValue
}

/** `services.spacecookie` */
export interface ServicesSpacecookie extends Definitions<ServicesSpacecookie> {
  /** Default: `"[::]"`. Declared in services/networking/spacecookie.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/spacecookie.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/spacecookie.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.spacecookie`. Declared in services/networking/spacecookie.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `70`. Declared in services/networking/spacecookie.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of (JSON value)`. Declared in services/networking/spacecookie.nix */
  settings?: Definition<ServicesSpacecookieSettings>
  /** @deprecated renamed to services.spacecookie.settings.hostname */
  hostname?: Definition<string>
  /**
   * Type: `absolute path`.
   *
   * @deprecated renamed to services.spacecookie.settings.root
   */
  root?: Definition<Path>
}

/** `services.spacecookie.settings` */
export interface ServicesSpacecookieSettings {
  /** Default: `"localhost"`. Declared in services/networking/spacecookie.nix */
  hostname?: Definition<string>
  log?: Definition<ServicesSpacecookieSettingsLog>
  /** Type: `absolute path`. Default: `"/srv/gopher"`. Declared in services/networking/spacecookie.nix */
  root?: Definition<Path>
  [name: string]: Definition<ServicesSpacecookieSettingsLog> | JsonValue | undefined
}

/** `services.spacecookie.settings.log` */
export interface ServicesSpacecookieSettingsLog {
  /** Default: `true`. Declared in services/networking/spacecookie.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/spacecookie.nix */
  "hide-ips"?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/spacecookie.nix */
  "hide-time"?: Definition<boolean>
  /** Default: `"info"`. Declared in services/networking/spacecookie.nix */
  level?: Definition<"info" | "warn" | "error">
  [name: string]: JsonValue | undefined
}

/** `services.spamassassin` */
export interface ServicesSpamassassin extends Definitions<ServicesSpamassassin> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/mail/spamassassin.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/mail/spamassassin.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/mail/spamassassin.nix */
  enable?: Definition<boolean>
  /** Type: `string or absolute path`. Declared in services/mail/spamassassin.nix */
  initPreConf?: Definition<string | Path>
}

/** `services.spark` */
export interface ServicesSpark extends Definitions<ServicesSpark> {
  /** Type: `absolute path`. Default: `"${package}/conf"`. Declared in services/cluster/spark/default.nix */
  confDir?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/log/spark"`. Declared in services/cluster/spark/default.nix */
  logDir?: Definition<Path>
  master?: ServicesSparkMaster
  /** Default: `pkgs.spark`. Declared in services/cluster/spark/default.nix */
  package?: Definition<Package>
  worker?: ServicesSparkWorker
}

/** `services.spark.master` */
export interface ServicesSparkMaster extends Definitions<ServicesSparkMaster> {
  /** Default: `"127.0.0.1"`. Declared in services/cluster/spark/default.nix */
  bind?: Definition<string>
  /** Default: `false`. Declared in services/cluster/spark/default.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/cluster/spark/default.nix */
  extraEnvironment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `true`. Declared in services/cluster/spark/default.nix */
  restartIfChanged?: Definition<boolean>
}

/** `services.spark.worker` */
export interface ServicesSparkWorker extends Definitions<ServicesSparkWorker> {
  /** Default: `false`. Declared in services/cluster/spark/default.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/cluster/spark/default.nix */
  extraEnvironment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"127.0.0.1:7077"`. Declared in services/cluster/spark/default.nix */
  master?: Definition<string>
  /** Default: `true`. Declared in services/cluster/spark/default.nix */
  restartIfChanged?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/spark"`. Declared in services/cluster/spark/default.nix */
  workDir?: Definition<Path>
}

/** `services.speechd` */
export interface ServicesSpeechd extends Definitions<ServicesSpeechd> {
  /** Default: `false`. Declared in services/accessibility/speechd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.speechd`. Declared in services/accessibility/speechd.nix */
  package?: Definition<Package>
}

/** `services.speedify` */
export interface ServicesSpeedify extends Definitions<ServicesSpeedify> {
  /** Default: `false`. Declared in services/networking/speedify.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.speedify`. Declared in services/networking/speedify.nix */
  package?: Definition<Package>
}

/** `services.spice-autorandr` */
export interface ServicesSpiceAutorandr extends Definitions<ServicesSpiceAutorandr> {
  /** Default: `false`. Declared in services/misc/spice-autorandr.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.spice-autorandr`. Declared in services/misc/spice-autorandr.nix */
  package?: Definition<Package>
}

/** `services.spice-vdagentd` */
export interface ServicesSpiceVdagentd extends Definitions<ServicesSpiceVdagentd> {
  /** Default: `false`. Declared in services/misc/spice-vdagentd.nix */
  enable?: Definition<boolean>
}

/** `services.spice-webdavd` */
export interface ServicesSpiceWebdavd extends Definitions<ServicesSpiceWebdavd> {
  /** Default: `false`. Declared in services/misc/spice-webdavd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.phodav`. Declared in services/misc/spice-webdavd.nix */
  package?: Definition<Package>
}

/** `services.spiped` */
export interface ServicesSpiped extends Definitions<ServicesSpiped> {
  /** Default: `{ }`. Declared in services/networking/spiped.nix */
  config?: Definition<AttributeSet<ServicesSpipedConfigEntry>>
  /** Default: `false`. Declared in services/networking/spiped.nix */
  enable?: Definition<boolean>
}

/** `services.spiped.config.<name>` */
export interface ServicesSpipedConfigEntry extends Definitions<ServicesSpipedConfigEntry> {
  /** Default: `false`. Declared in services/networking/spiped.nix */
  decrypt?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/spiped.nix */
  disableKeepalives?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/spiped.nix */
  disableReresolution?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/spiped.nix */
  encrypt?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/networking/spiped.nix */
  keyfile?: Definition<Path>
  /** Default: `100`. Declared in services/networking/spiped.nix */
  maxConns?: Definition<Integer>
  /** Default: `60`. Declared in services/networking/spiped.nix */
  resolveRefresh?: Definition<Integer>
  /** Declared in services/networking/spiped.nix */
  source?: Definition<string>
  /** Declared in services/networking/spiped.nix */
  target?: Definition<string>
  /** Default: `5`. Declared in services/networking/spiped.nix */
  timeout?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/spiped.nix */
  waitForDNS?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/spiped.nix */
  weakHandshake?: Definition<boolean>
}

/** `services.spoolman` */
export interface ServicesSpoolman extends Definitions<ServicesSpoolman> {
  /** Default: `false`. Declared in services/misc/spoolman.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/spoolman.nix */
  environment?: Definition<NixAttributes>
  /** Default: `"127.0.0.1"`. Declared in services/misc/spoolman.nix */
  listen?: Definition<string>
  /** Default: `false`. Declared in services/misc/spoolman.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7912`. Declared in services/misc/spoolman.nix */
  port?: Definition<Integer>
}

/** `services.spotifyd` */
export interface ServicesSpotifyd extends Definitions<ServicesSpotifyd> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/audio/spotifyd.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/audio/spotifyd.nix */
  enable?: Definition<boolean>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/audio/spotifyd.nix */
  settings?: TomlValue
}

/** `services.squeezelite` */
export interface ServicesSqueezelite extends Definitions<ServicesSqueezelite> {
  /** Default: `false`. Declared in services/audio/squeezelite.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/audio/squeezelite.nix */
  extraArguments?: Definition<string>
  /** Default: `false`. Declared in services/audio/squeezelite.nix */
  pulseAudio?: Definition<boolean>
}

/** `services.squid` */
export interface ServicesSquid extends Definitions<ServicesSquid> {
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/networking/squid.nix */
  configText?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/squid.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/squid.nix */
  extraConfig?: Definition<string>
  /** Default: `pkgs.squid`. Declared in services/networking/squid.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/networking/squid.nix */
  proxyAddress?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3128`. Declared in services/networking/squid.nix */
  proxyPort?: Definition<Integer>
  /** Default: `true`. Declared in services/networking/squid.nix */
  validateConfig?: Definition<boolean>
}

/** `services.sshd` */
export interface ServicesSshd extends Definitions<ServicesSshd> {
  /** Declared in services/networking/ssh/sshd.nix */
  enable?: Definition<boolean>
}

/** `services.sshguard` */
export interface ServicesSshguard extends Definitions<ServicesSshguard> {
  /** Default: `30`. Declared in services/security/sshguard.nix */
  attack_threshold?: Definition<Integer>
  /** Type: `absolute path`. Default: `"/var/lib/sshguard/blacklist.db"`. Declared in services/security/sshguard.nix */
  blacklist_file?: Definition<Path>
  /** Default: `null`. Declared in services/security/sshguard.nix */
  blacklist_threshold?: Definition<null | Integer>
  /** Default: `120`. Declared in services/security/sshguard.nix */
  blocktime?: Definition<Integer>
  /** Default: `1800`. Declared in services/security/sshguard.nix */
  detection_time?: Definition<Integer>
  /** Default: `false`. Declared in services/security/sshguard.nix */
  enable?: Definition<boolean>
  /** Default: `[ "sshd" ]`. Declared in services/security/sshguard.nix */
  services?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/security/sshguard.nix */
  whitelist?: Definition<List<Definition<string>>>
}

/** `services.sshwifty` */
export interface ServicesSshwifty extends Definitions<ServicesSshwifty> {
  /** Default: `false`. Declared in services/web-apps/sshwifty.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.sshwifty`. Declared in services/web-apps/sshwifty.nix */
  package?: Definition<Package>
  /** Type: `JSON value`. Declared in services/web-apps/sshwifty.nix */
  settings?: JsonValue
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/sshwifty.nix */
  sharedKeyFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/sshwifty.nix */
  socks5PasswordFile?: Definition<null | Path>
}

/** `services.sslh` */
export interface ServicesSslh extends Definitions<ServicesSslh> {
  /** Default: `false`. Declared in services/networking/sslh.nix */
  enable?: Definition<boolean>
  /** Default: `[ "0.0.0.0" "[::]" ]`. Declared in services/networking/sslh.nix */
  listenAddresses?: Definition<List<Definition<string>> | string>
  /** Default: `"fork"`. Declared in services/networking/sslh.nix */
  method?: Definition<"fork" | "select" | "ev">
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `443`. Declared in services/networking/sslh.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of attribute set of (libconfig value)`. Declared in services/networking/sslh.nix */
  settings?: Definition<ServicesSslhSettings>
  /** @deprecated renamed to services.sslh.listenAddresses */
  listenAddress?: Definition<List<Definition<string>> | string>
  /**
   * Type: `unsigned integer, meaning >=0`.
   *
   * @deprecated renamed to services.sslh.settings.timeout
   */
  timeout?: Definition<Integer>
  /** @deprecated renamed to services.sslh.settings.transparent */
  transparent?: Definition<boolean>
  /** @deprecated changed to services.sslh.settings.verbose-connections */
  verbose?: NixValue
}

/** `services.sslh.settings` */
export interface ServicesSslhSettings {
  /** Default: `true`. Declared in services/networking/sslh.nix */
  numeric?: Definition<boolean>
  /** Type: `list of attribute set of (libconfig value)`. Declared in services/networking/sslh.nix */
  protocols?: Definition<List<Definition<AttributeSet<JsonValue>>>>
  /** Type: `unsigned integer, meaning >=0`. Default: `2`. Declared in services/networking/sslh.nix */
  timeout?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/sslh.nix */
  transparent?: Definition<boolean>
  /** Type: `integer between 0 and 4 (both inclusive)`. Default: `0`. Declared in services/networking/sslh.nix */
  "verbose-connections"?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.sslmate-agent` */
export interface ServicesSslmateAgent extends Definitions<ServicesSslmateAgent> {
  /** Default: `false`. Declared in services/security/sslmate-agent.nix */
  enable?: Definition<boolean>
}

/** `services.ssm-agent` */
export interface ServicesSsmAgent extends Definitions<ServicesSsmAgent> {
  /** @deprecated renamed to services.amazon-ssm-agent.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to services.amazon-ssm-agent.package */
  package?: Definition<Package>
}

/** `services.sssd` */
export interface ServicesSssd extends Definitions<ServicesSssd> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/misc/sssd.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/misc/sssd.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/sssd.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/misc/sssd.nix */
  kcm?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/sssd.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** Default: `false`. Declared in services/misc/sssd.nix */
  sshAuthorizedKeysIntegration?: Definition<boolean>
}

/** `services.stalwart-mail` */
export interface ServicesStalwartMail extends Definitions<ServicesStalwartMail> {
  /** Default: `{ }`. Declared in services/mail/stalwart-mail.nix */
  credentials?: Definition<AttributeSet<Definition<string>>>
  /** Type: `absolute path`. Default: `"/var/lib/stalwart-mail"`. Declared in services/mail/stalwart-mail.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/mail/stalwart-mail.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/mail/stalwart-mail.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.stalwart-mail`. Declared in services/mail/stalwart-mail.nix */
  package?: Definition<Package>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/mail/stalwart-mail.nix */
  settings?: TomlValue
}

/** `services.stargazer` */
export interface ServicesStargazer extends Definitions<ServicesStargazer> {
  /** Default: `false`. Declared in services/web-servers/stargazer.nix */
  allowCgiUser?: Definition<boolean>
  /** Default: `""`. Declared in services/web-servers/stargazer.nix */
  certLifetime?: Definition<string>
  /** Default: `"stargazer"`. Declared in services/web-servers/stargazer.nix */
  certOrg?: Definition<string>
  /** Default: `true`. Declared in services/web-servers/stargazer.nix */
  connectionLogging?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/stargazer.nix */
  debugMode?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/stargazer.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/web-servers/stargazer.nix */
  genCerts?: Definition<boolean>
  /** Default: `"stargazer"`. Declared in services/web-servers/stargazer.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/web-servers/stargazer.nix */
  ipLog?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/stargazer.nix */
  ipLogPartial?: Definition<boolean>
  /** Default: `[ "0.0.0.0" ] ++ lib.optional config.networking.enableIPv6 "[::0]"`. Declared in services/web-servers/stargazer.nix */
  listen?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/web-servers/stargazer.nix */
  regenCerts?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `5`. Declared in services/web-servers/stargazer.nix */
  requestTimeout?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/web-servers/stargazer.nix */
  responseTimeout?: Definition<Integer>
  /** Type: `list of (open submodule of attribute set of (INI atom (null, bool, int, float or string)))`. Default: `[ ]`. Declared in services/web-servers/stargazer.nix */
  routes?: Definition<List<Definition<ServicesStargazerRoute>>>
  /** Type: `absolute path`. Default: `/var/lib/gemini/certs`. Declared in services/web-servers/stargazer.nix */
  store?: Definition<Path>
  /** Default: `"stargazer"`. Declared in services/web-servers/stargazer.nix */
  user?: Definition<string>
}

/** `services.stargazer.routes.*` */
export interface ServicesStargazerRoute {
  /** Declared in services/web-servers/stargazer.nix */
  route?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | string> | undefined
}

/** `services.stash` */
export interface ServicesStash extends Definitions<ServicesStash> {
  /** Type: `absolute path`. Default: `"/var/lib/stash"`. Declared in services/web-apps/stash.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/stash.nix */
  enable?: Definition<boolean>
  /** Default: `"stash"`. Declared in services/web-apps/stash.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Declared in services/web-apps/stash.nix */
  jwtSecretKeyFile?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/stash.nix */
  mutablePlugins?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/stash.nix */
  mutableScrapers?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/stash.nix */
  mutableSettings?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/stash.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.stash`. Declared in services/web-apps/stash.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/stash.nix */
  passwordFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/web-apps/stash.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Default: `[ ]`. Declared in services/web-apps/stash.nix */
  scrapers?: Definition<List<Definition<Package>>>
  /** Type: `absolute path`. Declared in services/web-apps/stash.nix */
  sessionStoreKeyFile?: Definition<Path>
  /** Type: `open submodule of (YAML 1.1 value)`. Declared in services/web-apps/stash.nix */
  settings?: Definition<ServicesStashSettings>
  /** Default: `"stash"`. Declared in services/web-apps/stash.nix */
  user?: Definition<string>
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/web-apps/stash.nix */
  username?: Definition<null | string>
}

/** `services.stash.settings` */
export interface ServicesStashSettings {
  /** Type: `absolute path`. Default: `"/var/lib/stash/blobs"`. Declared in services/web-apps/stash.nix */
  blobs_path?: Definition<Path>
  /** Default: `"FILESYSTEM"`. Declared in services/web-apps/stash.nix */
  blobs_storage?: Definition<"FILESYSTEM" | "DATABASE">
  /** Type: `absolute path`. Default: `"/var/lib/stash/cache"`. Declared in services/web-apps/stash.nix */
  cache?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/stash.nix */
  calculate_md5?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/stash.nix */
  create_image_clip_from_videos?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/stash.nix */
  dangerous_allow_public_without_auth?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/stash/go.sqlite"`. Declared in services/web-apps/stash.nix */
  database?: Definition<Path>
  /** Default: `"(poster|cover|folder|board)\\.[^.]+$"`. Declared in services/web-apps/stash.nix */
  gallery_cover_regex?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/stash/generated"`. Declared in services/web-apps/stash.nix */
  generated?: Definition<Path>
  /** Default: `"localhost"`. Declared in services/web-apps/stash.nix */
  host?: Definition<string>
  /** Default: `"localhost,127.0.0.1,192.168.0.0/16,10.0.0.0/8,172.16.0.0/12"`. Declared in services/web-apps/stash.nix */
  no_proxy?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/stash.nix */
  nobrowser?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/stash.nix */
  notifications_enabled?: Definition<boolean>
  /** Default: `1`. Declared in services/web-apps/stash.nix */
  parallel_tasks?: Definition<Integer>
  /** Type: `absolute path`. Default: `"/var/lib/stash/plugins"`. Declared in services/web-apps/stash.nix */
  plugins_path?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9999`. Declared in services/web-apps/stash.nix */
  port?: Definition<Integer>
  /** Default: `true`. Declared in services/web-apps/stash.nix */
  preview_audio?: Definition<boolean>
  /** Default: `0`. Declared in services/web-apps/stash.nix */
  preview_exclude_end?: Definition<Integer>
  /** Default: `0`. Declared in services/web-apps/stash.nix */
  preview_exclude_start?: Definition<Integer>
  /** Default: `0.75`. Declared in services/web-apps/stash.nix */
  preview_segment_duration?: Definition<number>
  /** Default: `12`. Declared in services/web-apps/stash.nix */
  preview_segments?: Definition<Integer>
  /** Type: `absolute path`. Default: `"/var/lib/stash/scrapers"`. Declared in services/web-apps/stash.nix */
  scrapers_path?: Definition<Path>
  /** Default: `""`. Declared in services/web-apps/stash.nix */
  security_tripwire_accessed_from_public_internet?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/stash.nix */
  sequential_scanning?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/stash.nix */
  show_one_time_moved_notification?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/stash.nix */
  sound_on_preview?: Definition<boolean>
  /** Declared in services/web-apps/stash.nix */
  stash?: Definition<List<ServicesStashSettingsStashEntry>>
  /** Default: `[ ]`. Declared in services/web-apps/stash.nix */
  stash_boxes?: Definition<List<ServicesStashSettingsStashBox>>
  /** Default: `"#202b33"`. Declared in services/web-apps/stash.nix */
  theme_color?: Definition<string>
  ui?: Definition<ServicesStashSettingsUi>
  /** Default: `"OSHASH"`. Declared in services/web-apps/stash.nix */
  video_file_naming_algorithm?: Definition<"OSHASH" | "MD5">
  /** Default: `true`. Declared in services/web-apps/stash.nix */
  write_image_thumbnails?: Definition<boolean>
  [name: string]: Definition<List<ServicesStashSettingsStashEntry> | List<ServicesStashSettingsStashBox> | ServicesStashSettingsUi> | JsonValue | undefined
}

/** `services.stash.settings.stash_boxes.*` */
export interface ServicesStashSettingsStashBox extends Definitions<ServicesStashSettingsStashBox> {
  /** Declared in services/web-apps/stash.nix */
  apikey?: Definition<string>
  /** Declared in services/web-apps/stash.nix */
  endpoint?: Definition<string>
  /** Declared in services/web-apps/stash.nix */
  name?: Definition<string>
}

/** `services.stash.settings.stash.*` */
export interface ServicesStashSettingsStashEntry extends Definitions<ServicesStashSettingsStashEntry> {
  /** Default: `false`. Declared in services/web-apps/stash.nix */
  excludeimage?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/stash.nix */
  excludevideo?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/web-apps/stash.nix */
  path?: Definition<Path>
}

/** `services.stash.settings.ui` */
export interface ServicesStashSettingsUi {
  /** Default: `<function>`. Declared in services/web-apps/stash.nix */
  frontPageContent?: Definition<List<Definition<NixAttributes>> | NixFunction<List<Definition<NixAttributes>>>>
  [name: string]: JsonValue | undefined
}

/** `services.static-web-server` */
export interface ServicesStaticWebServer extends Definitions<ServicesStaticWebServer> {
  /** Type: `TOML value`. Default: `{ }`. Declared in services/web-servers/static-web-server.nix */
  configuration?: TomlValue
  /** Default: `false`. Declared in services/web-servers/static-web-server.nix */
  enable?: Definition<boolean>
  /** Default: `"[::]:8787"`. Declared in services/web-servers/static-web-server.nix */
  listen?: Definition<string>
  /** Type: `absolute path`. Declared in services/web-servers/static-web-server.nix */
  root?: Definition<Path>
}

/** `services.statsd` */
export interface ServicesStatsd extends Definitions<ServicesStatsd> {
  /** Default: `[ ]`. Declared in services/monitoring/statsd.nix */
  backends?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/statsd.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/monitoring/statsd.nix */
  extraConfig?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/statsd.nix */
  graphiteHost?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/monitoring/statsd.nix */
  graphitePort?: Definition<null | Integer>
  /** Default: `"127.0.0.1"`. Declared in services/monitoring/statsd.nix */
  listenAddress?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/monitoring/statsd.nix */
  mgmt_address?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8126`. Declared in services/monitoring/statsd.nix */
  mgmt_port?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8125`. Declared in services/monitoring/statsd.nix */
  port?: Definition<Integer>
}

/** `services.step-ca` */
export interface ServicesStepCa extends Definitions<ServicesStepCa> {
  /** Declared in services/security/step-ca.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/security/step-ca.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path not in the Nix store`. Default: `null`. Declared in services/security/step-ca.nix */
  intermediatePasswordFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/security/step-ca.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.step-ca`. Declared in services/security/step-ca.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/security/step-ca.nix */
  port?: Definition<Integer>
  /** Declared in services/security/step-ca.nix */
  settings?: Definition<NixAttributes>
}

/** `services.stirling-pdf` */
export interface ServicesStirlingPdf extends Definitions<ServicesStirlingPdf> {
  /** Default: `false`. Declared in services/web-apps/stirling-pdf.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-apps/stirling-pdf.nix */
  environment?: Definition<AttributeSet<Definition<string | Integer>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/stirling-pdf.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `pkgs.stirling-pdf`. Declared in services/web-apps/stirling-pdf.nix */
  package?: Definition<Package>
}

/** `services.stratis` */
export interface ServicesStratis extends Definitions<ServicesStratis> {
  /** Default: `false`. Declared in tasks/stratis.nix */
  enable?: Definition<boolean>
}

/** `services.strfry` */
export interface ServicesStrfry extends Definitions<ServicesStrfry> {
  /** Default: `false`. Declared in services/web-apps/strfry.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.strfry`. Declared in services/web-apps/strfry.nix */
  package?: Definition<Package>
  /** Type: `JSON value`. Declared in services/web-apps/strfry.nix */
  settings?: JsonValue
}

/** `services.strongswan` */
export interface ServicesStrongswan extends Definitions<ServicesStrongswan> {
  /** Default: `{ }`. Declared in services/networking/strongswan.nix */
  ca?: Definition<AttributeSet<Definition<AttributeSet<Definition<string>>>>>
  /** Default: `{ }`. Declared in services/networking/strongswan.nix */
  connections?: Definition<AttributeSet<Definition<AttributeSet<Definition<string>>>>>
  /** Default: `false`. Declared in services/networking/strongswan.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/strongswan.nix */
  enabledPlugins?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/strongswan.nix */
  managePlugins?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/strongswan.nix */
  secrets?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/networking/strongswan.nix */
  setup?: Definition<AttributeSet<Definition<string>>>
}

/** `services.strongswan-swanctl` */
export interface ServicesStrongswanSwanctl extends Definitions<ServicesStrongswanSwanctl> {
  /** Default: `false`. Declared in services/networking/strongswan-swanctl/module.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/networking/strongswan-swanctl/module.nix */
  includes?: Definition<List<Definition<Path>>>
  /** Default: `pkgs.strongswan`. Declared in services/networking/strongswan-swanctl/module.nix */
  package?: Definition<Package>
  strongswan?: ServicesStrongswanSwanctlStrongswan
  swanctl?: ServicesStrongswanSwanctlSwanctl
}

/** `services.strongswan-swanctl.strongswan` */
export interface ServicesStrongswanSwanctlStrongswan extends Definitions<ServicesStrongswanSwanctlStrongswan> {
  /** Default: `""`. Declared in services/networking/strongswan-swanctl/module.nix */
  extraConfig?: Definition<string>
}

/** `services.strongswan-swanctl.swanctl` */
export interface ServicesStrongswanSwanctlSwanctl extends Definitions<ServicesStrongswanSwanctlSwanctl> {
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  authorities?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlAuthority>>
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  connections?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlConnection>>
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  pools?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlPool>>
  secrets?: ServicesStrongswanSwanctlSwanctlSecrets
}

/** `services.strongswan-swanctl.swanctl.authorities.<name>` */
export interface ServicesStrongswanSwanctlSwanctlAuthority extends Definitions<ServicesStrongswanSwanctlSwanctlAuthority> {
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  cacert?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  cert_uri_base?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  crl_uris?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  file?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  handle?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  module?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  ocsp_uris?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  slot?: Definition<null | Integer>
}

/** `services.strongswan-swanctl.swanctl.connections.<name>` */
export interface ServicesStrongswanSwanctlSwanctlConnection extends Definitions<ServicesStrongswanSwanctlSwanctlConnection> {
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  aggressive?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  childless?: Definition<null | "allow" | "prefer" | "force" | "never">
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  children?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlConnectionChildrenEntry>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  dpd_delay?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  dpd_timeout?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  dscp?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  encap?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  fragmentation?: Definition<null | "yes" | "accept" | "force" | "no">
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  if_id_in?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  if_id_out?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  keyingtries?: Definition<null | Integer>
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  local?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlConnectionLocalEntry>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  local_addrs?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  local_port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  mediated_by?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  mediation?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  mediation_peer?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  mobike?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  over_time?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  pools?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  ppk_id?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  ppk_required?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  proposals?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  pull?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  rand_time?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  reauth_time?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  rekey_time?: Definition<null | string>
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  remote?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlConnectionRemoteEntry>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  remote_addrs?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  remote_port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  send_cert?: Definition<null | "always" | "never" | "ifasked">
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  send_certreq?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  unique?: Definition<null | "no" | "never" | "keep" | "replace">
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  version?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  vips?: Definition<null | List<Definition<string>>>
}

/** `services.strongswan-swanctl.swanctl.connections.<name>.children.<name>` */
export interface ServicesStrongswanSwanctlSwanctlConnectionChildrenEntry extends Definitions<ServicesStrongswanSwanctlSwanctlConnectionChildrenEntry> {
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  ah_proposals?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  close_action?: Definition<null | "none" | "trap" | "start">
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  copy_df?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  copy_dscp?: Definition<null | "out" | "in" | "yes" | "no">
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  copy_ecn?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  dpd_action?: Definition<null | "clear" | "trap" | "restart">
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  esp_proposals?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  hostaccess?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  hw_offload?: Definition<null | "yes" | "no" | "auto" | "crypto" | "packet">
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  if_id_in?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  if_id_out?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  inactivity?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  interface?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  ipcomp?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  life_bytes?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  life_packets?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  life_time?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  local_ts?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  mark_in?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  mark_in_sa?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  mark_out?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  mode?: Definition<null | "tunnel" | "transport" | "transport_proxy" | "beet" | "pass" | "drop">
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  per_cpu_sas?: Definition<null | "yes" | "no" | "encap">
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  policies?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  policies_fwd_out?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  priority?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  rand_bytes?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  rand_packets?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  rand_time?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  rekey_bytes?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  rekey_packets?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  rekey_time?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  remote_ts?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  replay_window?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  reqid?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  set_mark_in?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  set_mark_out?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  sha256_96?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  start_action?: Definition<null | "none" | "trap" | "start" | "trap|start">
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  tfc_padding?: Definition<null | Integer | "mtu">
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  updown?: Definition<null | string>
}

/** `services.strongswan-swanctl.swanctl.connections.<name>.local.<name>` */
export interface ServicesStrongswanSwanctlSwanctlConnectionLocalEntry extends Definitions<ServicesStrongswanSwanctlSwanctlConnectionLocalEntry> {
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  aaa_id?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  auth?: Definition<null | string>
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  cert?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlConnectionLocalEntryCertEntry>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  certs?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  eap_id?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  id?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  pubkeys?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  round?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  xauth_id?: Definition<null | string>
}

/** `services.strongswan-swanctl.swanctl.connections.<name>.local.<name>.cert.<name>` */
export interface ServicesStrongswanSwanctlSwanctlConnectionLocalEntryCertEntry extends Definitions<ServicesStrongswanSwanctlSwanctlConnectionLocalEntryCertEntry> {
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  file?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  handle?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  module?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  slot?: Definition<null | Integer>
}

/** `services.strongswan-swanctl.swanctl.connections.<name>.remote.<name>` */
export interface ServicesStrongswanSwanctlSwanctlConnectionRemoteEntry extends Definitions<ServicesStrongswanSwanctlSwanctlConnectionRemoteEntry> {
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  auth?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  ca_id?: Definition<null | string>
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  cacert?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlConnectionLocalEntryCertEntry>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  cacerts?: Definition<null | List<Definition<string>>>
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  cert?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlConnectionLocalEntryCertEntry>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  cert_policy?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  certs?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  eap_id?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  groups?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  id?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  pubkeys?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  revocation?: Definition<null | "strict" | "ifuri" | "relaxed">
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  round?: Definition<null | Integer>
}

/** `services.strongswan-swanctl.swanctl.pools.<name>` */
export interface ServicesStrongswanSwanctlSwanctlPool extends Definitions<ServicesStrongswanSwanctlSwanctlPool> {
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  addrs?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  dhcp?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  dns?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  nbns?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  netmask?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  p_cscf?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  server?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  split_exclude?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  split_include?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  subnet?: Definition<null | List<Definition<string>>>
}

/** `services.strongswan-swanctl.swanctl.secrets` */
export interface ServicesStrongswanSwanctlSwanctlSecrets extends Definitions<ServicesStrongswanSwanctlSwanctlSecrets> {
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  eap?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlSecretsEapEntry>>
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  ecdsa?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlSecretsRsaEntry>>
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  ike?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlSecretsEapEntry>>
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  ntlm?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlSecretsEapEntry>>
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  pkcs12?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlSecretsRsaEntry>>
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  pkcs8?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlSecretsRsaEntry>>
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  ppk?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlSecretsEapEntry>>
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  private?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlSecretsRsaEntry>>
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  rsa?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlSecretsRsaEntry>>
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  token?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlSecretsTokenEntry>>
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  xauth?: Definition<AttributeSet<ServicesStrongswanSwanctlSwanctlSecretsEapEntry>>
}

/** `services.strongswan-swanctl.swanctl.secrets.eap.<name>` */
export interface ServicesStrongswanSwanctlSwanctlSecretsEapEntry extends Definitions<ServicesStrongswanSwanctlSwanctlSecretsEapEntry> {
  /** Default: `{ }`. Declared in services/networking/strongswan-swanctl/module.nix */
  id?: Definition<AttributeSet<Definition<null | string>>>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  secret?: Definition<null | string>
}

/** `services.strongswan-swanctl.swanctl.secrets.rsa.<name>` */
export interface ServicesStrongswanSwanctlSwanctlSecretsRsaEntry extends Definitions<ServicesStrongswanSwanctlSwanctlSecretsRsaEntry> {
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  file?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  secret?: Definition<null | string>
}

/** `services.strongswan-swanctl.swanctl.secrets.token.<name>` */
export interface ServicesStrongswanSwanctlSwanctlSecretsTokenEntry extends Definitions<ServicesStrongswanSwanctlSwanctlSecretsTokenEntry> {
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  handle?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  module?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  pin?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/strongswan-swanctl/module.nix */
  slot?: Definition<null | Integer>
}

/** `services.stubby` */
export interface ServicesStubby extends Definitions<ServicesStubby> {
  /** Default: `false`. Declared in services/networking/stubby.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/stubby.nix */
  logLevel?: Definition<null | "alert" | "crit" | "debug" | "emerg" | "error" | "info" | "notice" | "warning" | 1 | 2 | 7 | 0 | 3 | 6 | 5 | 4>
  /** Type: `attribute set of (YAML 1.1 value)`. Declared in services/networking/stubby.nix */
  settings?: Definition<AttributeSet<JsonValue>>
}

/** `services.stunnel` */
export interface ServicesStunnel extends Definitions<ServicesStunnel> {
  /** Default: `{ }`. Declared in services/networking/stunnel.nix */
  clients?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | string>>>>>
  /** Default: `false`. Declared in services/networking/stunnel.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/stunnel.nix */
  enableInsecureSSLv3?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/stunnel.nix */
  fipsMode?: Definition<boolean>
  /** Default: `"nogroup"`. Declared in services/networking/stunnel.nix */
  group?: Definition<null | string>
  /** Default: `"info"`. Declared in services/networking/stunnel.nix */
  logLevel?: Definition<"emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug">
  /** Default: `{ }`. Declared in services/networking/stunnel.nix */
  servers?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | string>>>>>
  /** Default: `"nobody"`. Declared in services/networking/stunnel.nix */
  user?: Definition<null | string>
}

/** `services.subsonic` */
export interface ServicesSubsonic extends Definitions<ServicesSubsonic> {
  /** Type: `absolute path`. Default: `"/"`. Declared in services/misc/subsonic.nix */
  contextPath?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/music"`. Declared in services/misc/subsonic.nix */
  defaultMusicFolder?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/playlists"`. Declared in services/misc/subsonic.nix */
  defaultPlaylistFolder?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/music/Podcast"`. Declared in services/misc/subsonic.nix */
  defaultPodcastFolder?: Definition<Path>
  /** Default: `false`. Declared in services/misc/subsonic.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/subsonic"`. Declared in services/misc/subsonic.nix */
  home?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `0`. Declared in services/misc/subsonic.nix */
  httpsPort?: Definition<Integer>
  /** Default: `"0.0.0.0"`. Declared in services/misc/subsonic.nix */
  listenAddress?: Definition<string>
  /** Default: `100`. Declared in services/misc/subsonic.nix */
  maxMemory?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4040`. Declared in services/misc/subsonic.nix */
  port?: Definition<Integer>
  /** Type: `list of absolute path`. Default: `[ "${pkgs.ffmpeg.bin}/bin/ffmpeg" ]`. Declared in services/misc/subsonic.nix */
  transcoders?: Definition<List<Definition<Path>>>
}

/** `services.sundtek` */
export interface ServicesSundtek extends Definitions<ServicesSundtek> {
  /** Default: `false`. Declared in services/misc/sundtek.nix */
  enable?: Definition<boolean>
}

/** `services.sunshine` */
export interface ServicesSunshine extends Definitions<ServicesSunshine> {
  /** Default: `{ }`. Declared in services/networking/sunshine.nix */
  applications?: ServicesSunshineApplications
  /** Default: `true`. Declared in services/networking/sunshine.nix */
  autoStart?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/sunshine.nix */
  capSysAdmin?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/sunshine.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/sunshine.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.sunshine`. Declared in services/networking/sunshine.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/networking/sunshine.nix */
  settings?: Definition<ServicesSunshineSettings>
}

/** `services.sunshine.applications` */
export interface ServicesSunshineApplications extends Definitions<ServicesSunshineApplications> {
  /** Default: `[ ]`. Declared in services/networking/sunshine.nix */
  apps?: Definition<List<Definition<NixAttributes>>>
  /** Default: `{ }`. Declared in services/networking/sunshine.nix */
  env?: Definition<AttributeSet<Definition<string>>>
}

/** `services.sunshine.settings` */
export interface ServicesSunshineSettings {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `47989`. Declared in services/networking/sunshine.nix */
  port?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | Integer> | undefined
}

/** `services.supergfxd` */
export interface ServicesSupergfxd extends Definitions<ServicesSupergfxd> {
  /** Default: `false`. Declared in services/hardware/supergfxd.nix */
  enable?: Definition<boolean>
  /** Type: `null or JSON value`. Default: `null`. Declared in services/hardware/supergfxd.nix */
  settings?: null | JsonValue
}

/** `services.supybot` */
export interface ServicesSupybot extends Definitions<ServicesSupybot> {
  /** Type: `absolute path`. Declared in services/networking/supybot.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/supybot.nix */
  enable?: Definition<boolean>
  /** Default: `p: []`. Declared in services/networking/supybot.nix */
  extraPackages?: Definition<NixFunction<List<Definition<Package>>>>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in services/networking/supybot.nix */
  plugins?: Definition<AttributeSet<Definition<Path>>>
  /** Type: `absolute path`. Default: `/var/lib/supybot`. Declared in services/networking/supybot.nix */
  stateDir?: Definition<Path>
}

/** `services.suricata` */
export interface ServicesSuricata extends Definitions<ServicesSuricata> {
  /** Default: `[ "2270000" "2270001" "2270002" "2270003" "2270004" ]`. Declared in services/networking/suricata/default.nix */
  disabledRules?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/suricata/default.nix */
  enable?: Definition<boolean>
  /** Declared in services/networking/suricata/default.nix */
  enabledSources?: Definition<List<Definition<string>>>
  /** Default: `pkgs.suricata`. Declared in services/networking/suricata/default.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Declared in services/networking/suricata/default.nix */
  settings?: Definition<ServicesSuricataSettings>
}

/** `services.suricata.settings` */
export interface ServicesSuricataSettings {
  /** Type: `null or (list of (open submodule of (YAML 1.1 value)))`. Default: `null`. Declared in services/networking/suricata/default.nix */
  "af-packet"?: Definition<null | List<Definition<ServicesSuricataSettingsPcapEntry>>>
  /** Type: `null or (list of (open submodule of (YAML 1.1 value)))`. Default: `null`. Declared in services/networking/suricata/default.nix */
  "af-xdp"?: Definition<null | List<Definition<ServicesSuricataSettingsPcapEntry>>>
  /** Default: `null`. Declared in services/networking/suricata/default.nix */
  "app-layer"?: null | ServicesSuricataSettingsAppLayer
  /** Default: `"/var/lib/suricata/rules/classification.config"`. Declared in services/networking/suricata/default.nix */
  "classification-file"?: Definition<string>
  /** Default: `"/var/log/suricata"`. Declared in services/networking/suricata/default.nix */
  "default-log-dir"?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/suricata/rules"`. Declared in services/networking/suricata/default.nix */
  "default-rule-path"?: Definition<Path>
  /** Default: `null`. Declared in services/networking/suricata/default.nix */
  dpdk?: null | ServicesSuricataSettingsDpdk
  /** Default: `"auto"`. Declared in services/networking/suricata/default.nix */
  "exception-policy"?: Definition<"auto" | "drop-packet" | "drop-flow" | "reject" | "bypass" | "pass-packet" | "pass-flow" | "ignore">
  /** Default: `"auto"`. Declared in services/networking/suricata/default.nix */
  "host-mode"?: Definition<"router" | "sniffer-only" | "auto">
  /** Type: `null or (list of absolute path)`. Default: `null`. Declared in services/networking/suricata/default.nix */
  includes?: Definition<null | List<Definition<Path>>>
  logging?: Definition<ServicesSuricataSettingsLogging>
  /** Type: `null or (list of attribute set of (open submodule of (YAML 1.1 value)))`. Default: `null`. Declared in services/networking/suricata/default.nix */
  outputs?: Definition<null | List<Definition<AttributeSet<Definition<ServicesSuricataSettingsOutputEntry>>>>>
  /** Type: `null or (list of (open submodule of (YAML 1.1 value)))`. Default: `null`. Declared in services/networking/suricata/default.nix */
  pcap?: Definition<null | List<Definition<ServicesSuricataSettingsPcapEntry>>>
  "pcap-file"?: Definition<ServicesSuricataSettingsPcapFile>
  /** Type: `null or (list of absolute path)`. Default: `null`. Declared in services/networking/suricata/default.nix */
  plugins?: Definition<null | List<Definition<Path>>>
  /** Default: `"\${config.services.suricata.package}/etc/suricata/reference.config"`. Declared in services/networking/suricata/default.nix */
  "reference-config-file"?: Definition<string>
  /** Default: `[ "suricata.rules" ]`. Declared in services/networking/suricata/default.nix */
  "rule-files"?: Definition<List<Definition<string>>>
  "run-as"?: Definition<ServicesSuricataSettingsRunAs>
  /** Default: `null`. Declared in services/networking/suricata/default.nix */
  stats?: null | ServicesSuricataSettingsStats
  /** Default: `"\${config.services.suricata.package}/etc/suricata/threshold.config"`. Declared in services/networking/suricata/default.nix */
  "threshold-file"?: Definition<string>
  /** Default: `{ }`. Declared in services/networking/suricata/default.nix */
  "unix-command"?: null | ServicesSuricataSettingsUnixCommand
  /** Default: `{ }`. Declared in services/networking/suricata/default.nix */
  vars?: null | ServicesSuricataSettingsVars
  [name: string]: Definition<null | List<Definition<ServicesSuricataSettingsPcapEntry>> | ServicesSuricataSettingsLogging | null | List<Definition<AttributeSet<Definition<ServicesSuricataSettingsOutputEntry>>>> | ServicesSuricataSettingsPcapFile | ServicesSuricataSettingsRunAs> | JsonValue | null | ServicesSuricataSettingsAppLayer | null | ServicesSuricataSettingsDpdk | null | ServicesSuricataSettingsStats | null | ServicesSuricataSettingsUnixCommand | null | ServicesSuricataSettingsVars | undefined
}

/** `services.suricata.settings.app-layer` */
export interface ServicesSuricataSettingsAppLayer extends Definitions<ServicesSuricataSettingsAppLayer> {
  /** Default: `"ignore"`. Declared in services/networking/suricata/default.nix */
  "error-policy"?: Definition<"drop-flow" | "pass-flow" | "bypass" | "drop-packet" | "pass-packet" | "reject" | "ignore">
  /** Type: `null or (attribute set of (open submodule of (YAML 1.1 value)))`. Default: `null`. Declared in services/networking/suricata/default.nix */
  protocols?: Definition<null | AttributeSet<Definition<ServicesSuricataSettingsAppLayerProtocol>>>
}

/** `services.suricata.settings.app-layer.protocols.<name>` */
export interface ServicesSuricataSettingsAppLayerProtocol {
  /** Default: `"no"`. Declared in services/networking/suricata/default.nix */
  enabled?: Definition<"yes" | "no" | "detection-only">
  [name: string]: JsonValue | undefined
}

/** `services.suricata.settings.dpdk` */
export interface ServicesSuricataSettingsDpdk extends Definitions<ServicesSuricataSettingsDpdk> {
  "eal-params"?: ServicesSuricataSettingsDpdkEalParams
  /** Type: `null or (list of (open submodule of (YAML 1.1 value)))`. Default: `null`. Declared in services/networking/suricata/default.nix */
  interfaces?: Definition<null | List<Definition<ServicesSuricataSettingsPcapEntry>>>
}

/** `services.suricata.settings.dpdk.eal-params` */
export interface ServicesSuricataSettingsDpdkEalParams extends Definitions<ServicesSuricataSettingsDpdkEalParams> {
  /** Default: `null`. Declared in services/networking/suricata/default.nix */
  "proc-type"?: Definition<null | string>
}

/** `services.suricata.settings.logging` */
export interface ServicesSuricataSettingsLogging {
  /** Default: `null`. Declared in services/networking/suricata/default.nix */
  "default-log-format"?: Definition<null | string>
  /** Default: `"notice"`. Declared in services/networking/suricata/default.nix */
  "default-log-level"?: Definition<"error" | "warning" | "notice" | "info" | "perf" | "config" | "debug">
  /** Default: `null`. Declared in services/networking/suricata/default.nix */
  "default-output-filter"?: Definition<null | string>
  outputs?: Definition<ServicesSuricataSettingsLoggingOutputs>
  /** Default: `null`. Declared in services/networking/suricata/default.nix */
  "stacktrace-on-signal"?: Definition<null | string>
  [name: string]: Definition<ServicesSuricataSettingsLoggingOutputs> | JsonValue | undefined
}

/** `services.suricata.settings.logging.outputs` */
export interface ServicesSuricataSettingsLoggingOutputs {
  console?: Definition<ServicesSuricataSettingsLoggingOutputsConsole>
  file?: Definition<ServicesSuricataSettingsLoggingOutputsFile>
  syslog?: Definition<ServicesSuricataSettingsLoggingOutputsSyslog>
  [name: string]: Definition<ServicesSuricataSettingsLoggingOutputsConsole | ServicesSuricataSettingsLoggingOutputsFile | ServicesSuricataSettingsLoggingOutputsSyslog> | JsonValue | undefined
}

/** `services.suricata.settings.logging.outputs.console` */
export interface ServicesSuricataSettingsLoggingOutputsConsole {
  /** Default: `true`. Declared in services/networking/suricata/default.nix */
  enable?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.suricata.settings.logging.outputs.file` */
export interface ServicesSuricataSettingsLoggingOutputsFile {
  /** Default: `true`. Declared in services/networking/suricata/default.nix */
  enable?: Definition<boolean>
  /** Default: `"suricata.log"`. Declared in services/networking/suricata/default.nix */
  filename?: Definition<string>
  /** Default: `null`. Declared in services/networking/suricata/default.nix */
  format?: Definition<null | string>
  /** Default: `"info"`. Declared in services/networking/suricata/default.nix */
  level?: Definition<"error" | "warning" | "notice" | "info" | "perf" | "config" | "debug">
  /** Default: `null`. Declared in services/networking/suricata/default.nix */
  type?: Definition<null | string>
  [name: string]: JsonValue | undefined
}

/** `services.suricata.settings.logging.outputs.syslog` */
export interface ServicesSuricataSettingsLoggingOutputsSyslog {
  /** Default: `false`. Declared in services/networking/suricata/default.nix */
  enable?: Definition<boolean>
  /** Default: `"local5"`. Declared in services/networking/suricata/default.nix */
  facility?: Definition<string>
  /** Default: `null`. Declared in services/networking/suricata/default.nix */
  format?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/suricata/default.nix */
  type?: Definition<null | string>
  [name: string]: JsonValue | undefined
}

/** `services.suricata.settings.outputs.*.<name>` */
export interface ServicesSuricataSettingsOutputEntry {
  /** Default: `false`. Declared in services/networking/suricata/default.nix */
  enabled?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.suricata.settings.pcap.*` */
export interface ServicesSuricataSettingsPcapEntry {
  /** Default: `null`. Declared in services/networking/suricata/default.nix */
  interface?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.suricata.settings.pcap-file` */
export interface ServicesSuricataSettingsPcapFile {
  /** Default: `"auto"`. Declared in services/networking/suricata/default.nix */
  "checksum-checks"?: Definition<"yes" | "no" | "auto">
  [name: string]: JsonValue | undefined
}

/** `services.suricata.settings.run-as` */
export interface ServicesSuricataSettingsRunAs {
  /** Default: `"suricata"`. Declared in services/networking/suricata/default.nix */
  group?: Definition<string>
  /** Default: `"suricata"`. Declared in services/networking/suricata/default.nix */
  user?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.suricata.settings.stats` */
export interface ServicesSuricataSettingsStats extends Definitions<ServicesSuricataSettingsStats> {
  /** Default: `true`. Declared in services/networking/suricata/default.nix */
  "decoder-events"?: Definition<boolean>
  /** Default: `"decoder.event"`. Declared in services/networking/suricata/default.nix */
  "decoder-events-prefix"?: Definition<string>
  /** Default: `false`. Declared in services/networking/suricata/default.nix */
  enable?: Definition<boolean>
  /** Default: `"8"`. Declared in services/networking/suricata/default.nix */
  interval?: Definition<string>
  /** Default: `false`. Declared in services/networking/suricata/default.nix */
  "stream-events"?: Definition<boolean>
}

/** `services.suricata.settings.unix-command` */
export interface ServicesSuricataSettingsUnixCommand extends Definitions<ServicesSuricataSettingsUnixCommand> {
  /** Default: `"auto"`. Declared in services/networking/suricata/default.nix */
  enabled?: Definition<boolean | "auto">
  /** Type: `absolute path`. Default: `"/run/suricata/suricata-command.socket"`. Declared in services/networking/suricata/default.nix */
  filename?: Definition<Path>
}

/** `services.suricata.settings.vars` */
export interface ServicesSuricataSettingsVars extends Definitions<ServicesSuricataSettingsVars> {
  /** Default: `{ }`. Declared in services/networking/suricata/default.nix */
  "address-groups"?: ServicesSuricataSettingsVarsAddressGroups
  /** Declared in services/networking/suricata/default.nix */
  "port-groups"?: Definition<null | AttributeSet<Definition<string>>>
}

/** `services.suricata.settings.vars.address-groups` */
export interface ServicesSuricataSettingsVarsAddressGroups extends Definitions<ServicesSuricataSettingsVarsAddressGroups> {
  /** Default: `"$EXTERNAL_NET"`. Declared in services/networking/suricata/default.nix */
  AIM_SERVERS?: NixValue
  /** Default: `"$HOME_NET"`. Declared in services/networking/suricata/default.nix */
  DC_SERVERS?: NixValue
  /** Default: `"$HOME_NET"`. Declared in services/networking/suricata/default.nix */
  DNP3_CLIENT?: NixValue
  /** Default: `"$HOME_NET"`. Declared in services/networking/suricata/default.nix */
  DNP3_SERVER?: NixValue
  /** Default: `"$HOME_NET"`. Declared in services/networking/suricata/default.nix */
  DNS_SERVERS?: NixValue
  /** Default: `"$HOME_NET"`. Declared in services/networking/suricata/default.nix */
  ENIP_CLIENT?: NixValue
  /** Default: `"$HOME_NET"`. Declared in services/networking/suricata/default.nix */
  ENIP_SERVER?: NixValue
  /** Default: `"!$HOME_NET"`. Declared in services/networking/suricata/default.nix */
  EXTERNAL_NET?: NixValue
  /** Default: `"[192.168.0.0/16,10.0.0.0/8,172.16.0.0/12]"`. Declared in services/networking/suricata/default.nix */
  HOME_NET?: NixValue
  /** Default: `"$HOME_NET"`. Declared in services/networking/suricata/default.nix */
  HTTP_SERVERS?: NixValue
  /** Default: `"$HOME_NET"`. Declared in services/networking/suricata/default.nix */
  MODBUS_CLIENT?: NixValue
  /** Default: `"$HOME_NET"`. Declared in services/networking/suricata/default.nix */
  MODBUS_SERVER?: NixValue
  /** Default: `"$HOME_NET"`. Declared in services/networking/suricata/default.nix */
  SMTP_SERVERS?: NixValue
  /** Default: `"$HOME_NET"`. Declared in services/networking/suricata/default.nix */
  SQL_SERVERS?: NixValue
  /** Default: `"$HOME_NET"`. Declared in services/networking/suricata/default.nix */
  TELNET_SERVERS?: NixValue
}

/** `services.surrealdb` */
export interface ServicesSurrealdb extends Definitions<ServicesSurrealdb> {
  /** Default: `"rocksdb:///var/lib/surrealdb/"`. Declared in services/databases/surrealdb.nix */
  dbPath?: Definition<string>
  /** Default: `false`. Declared in services/databases/surrealdb.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/databases/surrealdb.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `"127.0.0.1"`. Declared in services/databases/surrealdb.nix */
  host?: Definition<string>
  /** Default: `pkgs.surrealdb`. Declared in services/databases/surrealdb.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8000`. Declared in services/databases/surrealdb.nix */
  port?: Definition<Integer>
}

/** `services.suwayomi-server` */
export interface ServicesSuwayomiServer extends Definitions<ServicesSuwayomiServer> {
  /** Type: `absolute path`. Default: `"/var/lib/suwayomi-server"`. Declared in services/web-apps/suwayomi-server.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/suwayomi-server.nix */
  enable?: Definition<boolean>
  /** Default: `"suwayomi"`. Declared in services/web-apps/suwayomi-server.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/suwayomi-server.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.suwayomi-server`. Declared in services/web-apps/suwayomi-server.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (HOCON value)`. Default: `{ }`. Declared in services/web-apps/suwayomi-server.nix */
  settings?: Definition<ServicesSuwayomiServerSettings>
  /** Default: `"suwayomi"`. Declared in services/web-apps/suwayomi-server.nix */
  user?: Definition<string>
}

/** `services.suwayomi-server.settings` */
export interface ServicesSuwayomiServerSettings {
  server?: Definition<ServicesSuwayomiServerSettingsServer>
  [name: string]: Definition<ServicesSuwayomiServerSettingsServer> | JsonValue | undefined
}

/** `services.suwayomi-server.settings.server` */
export interface ServicesSuwayomiServerSettingsServer {
  /** Default: `false`. Declared in services/web-apps/suwayomi-server.nix */
  basicAuthEnabled?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/suwayomi-server.nix */
  basicAuthPasswordFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/web-apps/suwayomi-server.nix */
  basicAuthUsername?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/suwayomi-server.nix */
  downloadAsCbz?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-apps/suwayomi-server.nix */
  extensionRepos?: Definition<List<Definition<string>>>
  /** Default: `"0.0.0.0"`. Declared in services/web-apps/suwayomi-server.nix */
  ip?: Definition<string>
  /** Type: `absolute path`. Default: `suwayomi-server.dataDir`. Declared in services/web-apps/suwayomi-server.nix */
  localSourcePath?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-apps/suwayomi-server.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/suwayomi-server.nix */
  systemTrayEnabled?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.svnserve` */
export interface ServicesSvnserve extends Definitions<ServicesSvnserve> {
  /** Default: `false`. Declared in services/misc/svnserve.nix */
  enable?: Definition<boolean>
  /** Default: `"/repos"`. Declared in services/misc/svnserve.nix */
  svnBaseDir?: Definition<string>
}

/** `services.swapspace` */
export interface ServicesSwapspace extends Definitions<ServicesSwapspace> {
  /** Default: `false`. Declared in services/system/swapspace.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/system/swapspace.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/system/swapspace.nix */
  installWrapper?: Definition<boolean>
  /** Default: `pkgs.swapspace`. Declared in services/system/swapspace.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/system/swapspace.nix */
  settings?: ServicesSwapspaceSettings
}

/** `services.swapspace.settings` */
export interface ServicesSwapspaceSettings extends Definitions<ServicesSwapspaceSettings> {
  /** Type: `integer between 0 and 100 (both inclusive)`. Default: `30`. Declared in services/system/swapspace.nix */
  buffer_elasticity?: Definition<Integer>
  /** Type: `integer between 0 and 100 (both inclusive)`. Default: `80`. Declared in services/system/swapspace.nix */
  cache_elasticity?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `600`. Declared in services/system/swapspace.nix */
  cooldown?: Definition<Integer>
  /** Type: `integer between 2 and 99 (both inclusive)`. Default: `30`. Declared in services/system/swapspace.nix */
  freetarget?: Definition<Integer>
  /** Type: `integer between 0 and 99 (both inclusive)`. Default: `20`. Declared in services/system/swapspace.nix */
  lower_freelimit?: Definition<Integer>
  /** Default: `"2t"`. Declared in services/system/swapspace.nix */
  max_swapsize?: Definition<string>
  /** Default: `"4m"`. Declared in services/system/swapspace.nix */
  min_swapsize?: Definition<string>
  /** Default: `"/var/lib/swapspace"`. Declared in services/system/swapspace.nix */
  swappath?: Definition<string>
  /** Type: `integer between 0 and 100 (both inclusive)`. Default: `60`. Declared in services/system/swapspace.nix */
  upper_freelimit?: Definition<Integer>
}

/** `services.switcherooControl` */
export interface ServicesSwitcherooControl extends Definitions<ServicesSwitcherooControl> {
  /** Default: `false`. Declared in hardware/video/switcheroo-control.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.switcheroo-control`. Declared in hardware/video/switcheroo-control.nix */
  package?: Definition<Package>
}

/** `services.sympa` */
export interface ServicesSympa extends Definitions<ServicesSympa> {
  database?: ServicesSympaDatabase
  /** Declared in services/mail/sympa.nix */
  domains?: Definition<AttributeSet<ServicesSympaDomain>>
  /** Default: `false`. Declared in services/mail/sympa.nix */
  enable?: Definition<boolean>
  /** Default: `"en_US"`. Declared in services/mail/sympa.nix */
  lang?: Definition<string>
  /** Declared in services/mail/sympa.nix */
  listMasters?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/mail/sympa.nix */
  mainDomain?: Definition<null | string>
  mta?: ServicesSympaMta
  /** Default: `{ }`. Declared in services/mail/sympa.nix */
  settings?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `{ }`. Declared in services/mail/sympa.nix */
  settingsFile?: Definition<AttributeSet<ServicesSympaSettingsFileEntry>>
  web?: ServicesSympaWeb
}

/** `services.sympa.database` */
export interface ServicesSympaDatabase extends Definitions<ServicesSympaDatabase> {
  /** Default: `true`. Declared in services/mail/sympa.nix */
  createLocally?: Definition<boolean>
  /** Default: `null`. Declared in services/mail/sympa.nix */
  host?: Definition<null | string>
  /** Default: `if database.type == "SQLite" then "/var/lib/sympa/sympa.sqlite" else "sympa"`. Declared in services/mail/sympa.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/mail/sympa.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/mail/sympa.nix */
  port?: Definition<null | Integer>
  /** Default: `"SQLite"`. Declared in services/mail/sympa.nix */
  type?: Definition<"SQLite" | "PostgreSQL" | "MySQL">
  /** Default: `"sympa"`. Declared in services/mail/sympa.nix */
  user?: Definition<null | string>
}

/** `services.sympa.domains.<name>` */
export interface ServicesSympaDomain extends Definitions<ServicesSympaDomain> {
  /** Default: `{ }`. Declared in services/mail/sympa.nix */
  settings?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `null`. Declared in services/mail/sympa.nix */
  webHost?: Definition<null | string>
  /** Default: `"/"`. Declared in services/mail/sympa.nix */
  webLocation?: Definition<string>
}

/** `services.sympa.mta` */
export interface ServicesSympaMta extends Definitions<ServicesSympaMta> {
  /** Default: `"postfix"`. Declared in services/mail/sympa.nix */
  type?: Definition<"postfix" | "none">
}

/** `services.sympa.settingsFile.<name>` */
export interface ServicesSympaSettingsFileEntry extends Definitions<ServicesSympaSettingsFileEntry> {
  /** Default: `true`. Declared in services/mail/sympa.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/mail/sympa.nix */
  source?: Definition<Path>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/mail/sympa.nix */
  text?: Definition<null | string>
}

/** `services.sympa.web` */
export interface ServicesSympaWeb extends Definitions<ServicesSympaWeb> {
  /** Default: `true`. Declared in services/mail/sympa.nix */
  enable?: Definition<boolean>
  /** Type: `positive integer, meaning >0`. Default: `2`. Declared in services/mail/sympa.nix */
  fcgiProcs?: Definition<Integer>
  /** Default: `true`. Declared in services/mail/sympa.nix */
  https?: Definition<boolean>
  /** Default: `"nginx"`. Declared in services/mail/sympa.nix */
  server?: Definition<"nginx" | "none">
}

/** `services.synapse-auto-compressor` */
export interface ServicesSynapseAutoCompressor extends Definitions<ServicesSynapseAutoCompressor> {
  /** Default: `false`. Declared in services/matrix/synapse-auto-compressor.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.rust-synapse-compress-state`. Declared in services/matrix/synapse-auto-compressor.nix */
  package?: Definition<Package>
  /** Declared in services/matrix/synapse-auto-compressor.nix */
  postgresUrl?: Definition<string>
  settings?: ServicesSynapseAutoCompressorSettings
  /** Default: `"weekly"`. Declared in services/matrix/synapse-auto-compressor.nix */
  startAt?: Definition<string | List<Definition<string>>>
}

/** `services.synapse-auto-compressor.settings` */
export interface ServicesSynapseAutoCompressorSettings extends Definitions<ServicesSynapseAutoCompressorSettings> {
  /** Default: `500`. Declared in services/matrix/synapse-auto-compressor.nix */
  chunk_size?: Definition<Integer>
  /** Default: `100`. Declared in services/matrix/synapse-auto-compressor.nix */
  chunks_to_compress?: Definition<Integer>
  /** Default: `[ 100 50 25 ]`. Declared in services/matrix/synapse-auto-compressor.nix */
  levels?: Definition<List<Definition<Integer>>>
}

/** `services.syncoid` */
export interface ServicesSyncoid extends Definitions<ServicesSyncoid> {
  /** Default: `{ }`. Declared in services/backup/syncoid.nix */
  commands?: Definition<AttributeSet<ServicesSyncoidCommand>>
  /** Default: `[ ]`. Declared in services/backup/syncoid.nix */
  commonArgs?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/backup/syncoid.nix */
  enable?: Definition<boolean>
  /** Default: `"syncoid"`. Declared in services/backup/syncoid.nix */
  group?: Definition<string>
  /** Default: `"hourly"`. Declared in services/backup/syncoid.nix */
  interval?: Definition<string | List<Definition<string>>>
  /** Default: `[ "bookmark" "hold" "send" "snapshot" "destroy" "mount" ]`. Declared in services/backup/syncoid.nix */
  localSourceAllow?: Definition<List<Definition<string>>>
  /** Default: `[ "change-key" "compression" "create" "mount" "mountpoint" "receive" "rollback" ]`. Declared in services/backup/syncoid.nix */
  localTargetAllow?: Definition<List<Definition<string>>>
  /** Default: `pkgs.sanoid`. Declared in services/backup/syncoid.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/backup/syncoid.nix */
  service?: Definition<NixAttributes>
  /** Type: `null or (string or absolute path convertible to it)`. Default: `null`. Declared in services/backup/syncoid.nix */
  sshKey?: Definition<null | string | Path>
  /** Default: `"syncoid"`. Declared in services/backup/syncoid.nix */
  user?: Definition<string>
}

/** `services.syncoid.commands.<name>` */
export interface ServicesSyncoidCommand extends Definitions<ServicesSyncoidCommand> {
  /** Default: `[ ]`. Declared in services/backup/syncoid.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Declared in services/backup/syncoid.nix */
  localSourceAllow?: Definition<List<Definition<string>>>
  /** Declared in services/backup/syncoid.nix */
  localTargetAllow?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/backup/syncoid.nix */
  recursive?: Definition<boolean>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/backup/syncoid.nix */
  recvOptions?: Definition<string>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/backup/syncoid.nix */
  sendOptions?: Definition<string>
  /** Default: `{ }`. Declared in services/backup/syncoid.nix */
  service?: Definition<NixAttributes>
  /** Declared in services/backup/syncoid.nix */
  source?: Definition<string>
  /** Type: `null or (string or absolute path convertible to it)`. Declared in services/backup/syncoid.nix */
  sshKey?: Definition<null | string | Path>
  /** Declared in services/backup/syncoid.nix */
  target?: Definition<string>
  /** Default: `true`. Declared in services/backup/syncoid.nix */
  useCommonArgs?: Definition<boolean>
}

/** `services.syncplay` */
export interface ServicesSyncplay extends Definitions<ServicesSyncplay> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/syncplay.nix */
  certDir?: Definition<null | Path>
  /** Default: `true`. Declared in services/networking/syncplay.nix */
  chat?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/syncplay.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/syncplay.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `""`. Declared in services/networking/syncplay.nix */
  interfaceIpv4?: Definition<string>
  /** Default: `""`. Declared in services/networking/syncplay.nix */
  interfaceIpv6?: Definition<string>
  /** Default: `false`. Declared in services/networking/syncplay.nix */
  ipv4Only?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/syncplay.nix */
  ipv6Only?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/syncplay.nix */
  isolateRooms?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `150`. Declared in services/networking/syncplay.nix */
  maxChatMessageLength?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `16`. Declared in services/networking/syncplay.nix */
  maxUsernameLength?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/syncplay.nix */
  motd?: Definition<null | string>
  /** Default: `if services.syncplay.motd != null then (builtins.toFile "motd" services.syncplay.motd) else null`. Declared in services/networking/syncplay.nix */
  motdFile?: Definition<null | string>
  /** Default: `pkgs.syncplay-nogui`. Declared in services/networking/syncplay.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/syncplay.nix */
  passwordFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/networking/syncplay.nix */
  permanentRooms?: Definition<List<Definition<string>>>
  /** Default: `if services.syncplay.permanentRooms != [ ] then (builtins.toFile "perm" (builtins.concatStringsSep "\n" services.syncplay.permanentRooms)) else null`. Declared in services/networking/syncplay.nix */
  permanentRoomsFile?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8999`. Declared in services/networking/syncplay.nix */
  port?: Definition<Integer>
  /** Default: `true`. Declared in services/networking/syncplay.nix */
  ready?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/syncplay.nix */
  roomsDBFile?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/syncplay.nix */
  salt?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/syncplay.nix */
  saltFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/networking/syncplay.nix */
  statsDBFile?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/syncplay.nix */
  useACMEHost?: Definition<null | string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  group?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
}

/** `services.syncthing` */
export interface ServicesSyncthing extends Definitions<ServicesSyncthing> {
  /** Default: `null`. Declared in services/networking/syncthing.nix */
  all_proxy?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/syncthing.nix */
  cert?: Definition<null | string>
  /** Type: `absolute path`. Default: `if stateVersion >= 19.03: config.services.syncthing.dataDir + "/.config/syncthing" otherwise: config.services.syncthing.dataDir`. Declared in services/networking/syncthing.nix */
  configDir?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/syncthing"`. Declared in services/networking/syncthing.nix */
  dataDir?: Definition<Path>
  /** Type: `absolute path`. Default: `config.services.syncthing.configDir`. Declared in services/networking/syncthing.nix */
  databaseDir?: Definition<Path>
  /** Default: `false`. Declared in services/networking/syncthing.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/syncthing.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `"syncthing"`. Declared in services/networking/syncthing.nix */
  group?: Definition<string>
  /** Default: `"127.0.0.1:8384"`. Declared in services/networking/syncthing.nix */
  guiAddress?: Definition<string>
  /** Default: `null`. Declared in services/networking/syncthing.nix */
  guiPasswordFile?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/syncthing.nix */
  key?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/syncthing.nix */
  openDefaultPorts?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/syncthing.nix */
  overrideDevices?: Definition<boolean>
  /** Default: `true unless any device has the autoAcceptFolders option set to true.`. Declared in services/networking/syncthing.nix */
  overrideFolders?: Definition<boolean>
  /** Default: `pkgs.syncthing`. Declared in services/networking/syncthing.nix */
  package?: Definition<Package>
  relay?: ServicesSyncthingRelay
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/networking/syncthing.nix */
  settings?: Definition<ServicesSyncthingSettings>
  /** Default: `true`. Declared in services/networking/syncthing.nix */
  systemService?: Definition<boolean>
  /** Default: `"syncthing"`. Declared in services/networking/syncthing.nix */
  user?: Definition<string>
  declarative?: ServicesSyncthingDeclarative
  /**
   * Type: `attribute set of (open submodule of (JSON value))`.
   *
   * @deprecated renamed to services.syncthing.settings.devices
   */
  devices?: Definition<AttributeSet<Definition<ServicesSyncthingSettingsDevice>>>
  /**
   * Type: `open submodule of (JSON value)`.
   *
   * @deprecated renamed to services.syncthing.settings
   */
  extraOptions?: Definition<ServicesSyncthingSettings>
  /**
   * Type: `attribute set of (open submodule of (JSON value))`.
   *
   * @deprecated renamed to services.syncthing.settings.folders
   */
  folders?: Definition<AttributeSet<Definition<ServicesSyncthingSettingsFolder>>>
  /**
   * Type: `open submodule of (JSON value)`.
   *
   * @deprecated renamed to services.syncthing.settings.options
   */
  options?: Definition<ServicesSyncthingSettingsOptions>
}

/** `services.syncthing.declarative` */
export interface ServicesSyncthingDeclarative extends Definitions<ServicesSyncthingDeclarative> {
  /** @deprecated renamed to services.syncthing.cert */
  cert?: Definition<null | string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  devices?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraOptions?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  folders?: NixValue
  /** @deprecated renamed to services.syncthing.key */
  key?: Definition<null | string>
  /** @deprecated renamed to services.syncthing.overrideDevices */
  overrideDevices?: Definition<boolean>
  /** @deprecated renamed to services.syncthing.overrideFolders */
  overrideFolders?: Definition<boolean>
}

/** `services.syncthing.relay` */
export interface ServicesSyncthingRelay extends Definitions<ServicesSyncthingRelay> {
  /** Default: `false`. Declared in services/networking/syncthing-relay.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/syncthing-relay.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Type: `null or (positive integer, meaning >0)`. Default: `null`. Declared in services/networking/syncthing-relay.nix */
  globalRateBps?: Definition<null | Integer>
  /** Default: `""`. Declared in services/networking/syncthing-relay.nix */
  listenAddress?: Definition<string>
  /** Type: `null or (positive integer, meaning >0)`. Default: `null`. Declared in services/networking/syncthing-relay.nix */
  perSessionRateBps?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/syncthing-relay.nix */
  pools?: Definition<null | List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `22067`. Declared in services/networking/syncthing-relay.nix */
  port?: Definition<Integer>
  /** Default: `""`. Declared in services/networking/syncthing-relay.nix */
  providedBy?: Definition<string>
  /** Default: `""`. Declared in services/networking/syncthing-relay.nix */
  statusListenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `22070`. Declared in services/networking/syncthing-relay.nix */
  statusPort?: Definition<Integer>
}

/** `services.syncthing.settings` */
export interface ServicesSyncthingSettings {
  /** Type: `attribute set of (open submodule of (JSON value))`. Default: `{ }`. Declared in services/networking/syncthing.nix */
  devices?: Definition<AttributeSet<Definition<ServicesSyncthingSettingsDevice>>>
  /** Type: `attribute set of (open submodule of (JSON value))`. Default: `{ }`. Declared in services/networking/syncthing.nix */
  folders?: Definition<AttributeSet<Definition<ServicesSyncthingSettingsFolder>>>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/networking/syncthing.nix */
  options?: Definition<ServicesSyncthingSettingsOptions>
  [name: string]: Definition<AttributeSet<Definition<ServicesSyncthingSettingsDevice>> | AttributeSet<Definition<ServicesSyncthingSettingsFolder>> | ServicesSyncthingSettingsOptions> | JsonValue | undefined
}

/** `services.syncthing.settings.devices.<name>` */
export interface ServicesSyncthingSettingsDevice {
  /** Default: `false`. Declared in services/networking/syncthing.nix */
  autoAcceptFolders?: Definition<boolean>
  /** Declared in services/networking/syncthing.nix */
  id?: Definition<string>
  /** Default: `"‹name›"`. Declared in services/networking/syncthing.nix */
  name?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.syncthing.settings.folders.<name>` */
export interface ServicesSyncthingSettingsFolder {
  /** Default: `false`. Declared in services/networking/syncthing.nix */
  copyOwnershipFromParent?: Definition<boolean>
  /** Type: `list of (string or (open submodule of (JSON value)))`. Default: `[ ]`. Declared in services/networking/syncthing.nix */
  devices?: Definition<List<Definition<string | AttributeSet<JsonValue>>>>
  /** Default: `true`. Declared in services/networking/syncthing.nix */
  enable?: Definition<boolean>
  /** Default: `"‹name›"`. Declared in services/networking/syncthing.nix */
  id?: Definition<string>
  /** Default: `null`. Declared in services/networking/syncthing.nix */
  ignorePatterns?: Definition<null | List<Definition<string>>>
  /** Default: `"‹name›"`. Declared in services/networking/syncthing.nix */
  label?: Definition<string>
  /** Type: `string starting with / or ~/`. Default: `"‹name›"`. Declared in services/networking/syncthing.nix */
  path?: Definition<string>
  /** Default: `"sendreceive"`. Declared in services/networking/syncthing.nix */
  type?: Definition<"sendreceive" | "sendonly" | "receiveonly" | "receiveencrypted">
  /** Type: `null or (open submodule of (JSON value))`. Default: `null`. Declared in services/networking/syncthing.nix */
  versioning?: Definition<null | ServicesSyncthingSettingsFolderVersioning>
  [name: string]: Definition<List<Definition<string | AttributeSet<JsonValue>>> | null | ServicesSyncthingSettingsFolderVersioning> | JsonValue | undefined
}

/** `services.syncthing.settings.folders.<name>.versioning` */
export interface ServicesSyncthingSettingsFolderVersioning {
  /** Declared in services/networking/syncthing.nix */
  type?: Definition<"external" | "simple" | "staggered" | "trashcan">
  [name: string]: JsonValue | undefined
}

/** `services.syncthing.settings.options` */
export interface ServicesSyncthingSettingsOptions {
  /** Default: `null`. Declared in services/networking/syncthing.nix */
  limitBandwidthInLan?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/syncthing.nix */
  localAnnounceEnabled?: Definition<null | boolean>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/syncthing.nix */
  localAnnouncePort?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/syncthing.nix */
  maxFolderConcurrency?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/syncthing.nix */
  relaysEnabled?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/syncthing.nix */
  urAccepted?: Definition<null | Integer>
  [name: string]: JsonValue | undefined
}

/** `services.synergy` */
export interface ServicesSynergy extends Definitions<ServicesSynergy> {
  client?: ServicesSynergyClient
  server?: ServicesSynergyServer
}

/** `services.synergy.client` */
export interface ServicesSynergyClient extends Definitions<ServicesSynergyClient> {
  /** Default: `true`. Declared in services/misc/synergy.nix */
  autoStart?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/synergy.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/misc/synergy.nix */
  screenName?: Definition<string>
  /** Declared in services/misc/synergy.nix */
  serverAddress?: Definition<string>
}

/** `services.synergy.server` */
export interface ServicesSynergyServer extends Definitions<ServicesSynergyServer> {
  /** Default: `""`. Declared in services/misc/synergy.nix */
  address?: Definition<string>
  /** Default: `true`. Declared in services/misc/synergy.nix */
  autoStart?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/etc/synergy-server.conf"`. Declared in services/misc/synergy.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/misc/synergy.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/misc/synergy.nix */
  screenName?: Definition<string>
  tls?: ServicesSynergyServerTls
}

/** `services.synergy.server.tls` */
export interface ServicesSynergyServerTls extends Definitions<ServicesSynergyServerTls> {
  /** Default: `null`. Declared in services/misc/synergy.nix */
  cert?: Definition<null | string>
  /** Default: `false`. Declared in services/misc/synergy.nix */
  enable?: Definition<boolean>
}

/** `services.syslog-ng` */
export interface ServicesSyslogNg extends Definitions<ServicesSyslogNg> {
  /** Type: `strings concatenated with “\n”`. Default: `'' @version: 4.4 @include "scl.conf" ''`. Declared in services/logging/syslog-ng.nix */
  configHeader?: Definition<string>
  /** Default: `false`. Declared in services/logging/syslog-ng.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/logging/syslog-ng.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in services/logging/syslog-ng.nix */
  extraModulePaths?: Definition<List<Definition<string>>>
  /** Default: `pkgs.syslogng`. Declared in services/logging/syslog-ng.nix */
  package?: Definition<Package>
}

/** `services.syslogd` */
export interface ServicesSyslogd extends Definitions<ServicesSyslogd> {
  /** Type: `strings concatenated with “\n”`. Declared in services/logging/syslogd.nix */
  defaultConfig?: Definition<string>
  /** Default: `false`. Declared in services/logging/syslogd.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/logging/syslogd.nix */
  enableNetworkInput?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/logging/syslogd.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in services/logging/syslogd.nix */
  extraParams?: Definition<List<Definition<string>>>
  /** Default: `"tty10"`. Declared in services/logging/syslogd.nix */
  tty?: Definition<string>
}

/** `services.sysprof` */
export interface ServicesSysprof extends Definitions<ServicesSysprof> {
  /** Default: `false`. Declared in services/misc/sysprof.nix */
  enable?: Definition<boolean>
}

/** `services.sysstat` */
export interface ServicesSysstat extends Definitions<ServicesSysstat> {
  /** Default: `"1 1"`. Declared in services/monitoring/sysstat.nix */
  "collect-args"?: Definition<string>
  /** Default: `"*:00/10"`. Declared in services/monitoring/sysstat.nix */
  "collect-frequency"?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/sysstat.nix */
  enable?: Definition<boolean>
}

/** `services.system76-scheduler` */
export interface ServicesSystem76Scheduler extends Definitions<ServicesSystem76Scheduler> {
  /** Default: `{ }`. Declared in services/desktops/system76-scheduler.nix */
  assignments?: Definition<AttributeSet<ServicesSystem76SchedulerAssignment>>
  /** Default: `false`. Declared in services/desktops/system76-scheduler.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/desktops/system76-scheduler.nix */
  exceptions?: Definition<List<Definition<string>>>
  /** Default: `pkgs.system76-scheduler`. Declared in services/desktops/system76-scheduler.nix */
  package?: Definition<Package>
  settings?: ServicesSystem76SchedulerSettings
  /** Default: `true`. Declared in services/desktops/system76-scheduler.nix */
  useStockConfig?: Definition<boolean>
}

/** `services.system76-scheduler.assignments.<name>` */
export interface ServicesSystem76SchedulerAssignment extends Definitions<ServicesSystem76SchedulerAssignment> {
  /** Default: `null`. Declared in services/desktops/system76-scheduler.nix */
  class?: Definition<null | "idle" | "batch" | "other" | "rr" | "fifo">
  /** Default: `null`. Declared in services/desktops/system76-scheduler.nix */
  ioClass?: Definition<null | "idle" | "best-effort" | "realtime">
  /** Type: `null or integer between 0 and 7 (both inclusive)`. Default: `null`. Declared in services/desktops/system76-scheduler.nix */
  ioPrio?: Definition<null | Integer>
  /** Default: `[ ]`. Declared in services/desktops/system76-scheduler.nix */
  matchers?: Definition<null | List<Definition<string>>>
  /** Type: `null or integer between -20 and 19 (both inclusive)`. Default: `null`. Declared in services/desktops/system76-scheduler.nix */
  nice?: Definition<null | Integer>
  /** Type: `null or integer between 1 and 99 (both inclusive)`. Default: `null`. Declared in services/desktops/system76-scheduler.nix */
  prio?: Definition<null | Integer>
}

/** `services.system76-scheduler.settings` */
export interface ServicesSystem76SchedulerSettings extends Definitions<ServicesSystem76SchedulerSettings> {
  cfsProfiles?: ServicesSystem76SchedulerSettingsCfsProfiles
  processScheduler?: ServicesSystem76SchedulerSettingsProcessScheduler
}

/** `services.system76-scheduler.settings.cfsProfiles` */
export interface ServicesSystem76SchedulerSettingsCfsProfiles extends Definitions<ServicesSystem76SchedulerSettingsCfsProfiles> {
  default?: ServicesSystem76SchedulerSettingsCfsProfilesDefault
  /** Default: `true`. Declared in services/desktops/system76-scheduler.nix */
  enable?: Definition<boolean>
  responsive?: ServicesSystem76SchedulerSettingsCfsProfilesResponsive
}

/** `services.system76-scheduler.settings.cfsProfiles.default` */
export interface ServicesSystem76SchedulerSettingsCfsProfilesDefault extends Definitions<ServicesSystem76SchedulerSettingsCfsProfilesDefault> {
  /** Default: `5`. Declared in services/desktops/system76-scheduler.nix */
  "bandwidth-size"?: Definition<Integer>
  /** Default: `6`. Declared in services/desktops/system76-scheduler.nix */
  latency?: Definition<Integer>
  /** Default: `8`. Declared in services/desktops/system76-scheduler.nix */
  "nr-latency"?: Definition<Integer>
  /** Default: `"voluntary"`. Declared in services/desktops/system76-scheduler.nix */
  preempt?: Definition<"none" | "voluntary" | "full">
  /** Default: `1.0`. Declared in services/desktops/system76-scheduler.nix */
  "wakeup-granularity"?: Definition<number>
}

/** `services.system76-scheduler.settings.cfsProfiles.responsive` */
export interface ServicesSystem76SchedulerSettingsCfsProfilesResponsive extends Definitions<ServicesSystem76SchedulerSettingsCfsProfilesResponsive> {
  /** Default: `3`. Declared in services/desktops/system76-scheduler.nix */
  "bandwidth-size"?: Definition<Integer>
  /** Default: `4`. Declared in services/desktops/system76-scheduler.nix */
  latency?: Definition<Integer>
  /** Default: `10`. Declared in services/desktops/system76-scheduler.nix */
  "nr-latency"?: Definition<Integer>
  /** Default: `"full"`. Declared in services/desktops/system76-scheduler.nix */
  preempt?: Definition<"none" | "voluntary" | "full">
  /** Default: `0.5`. Declared in services/desktops/system76-scheduler.nix */
  "wakeup-granularity"?: Definition<number>
}

/** `services.system76-scheduler.settings.processScheduler` */
export interface ServicesSystem76SchedulerSettingsProcessScheduler extends Definitions<ServicesSystem76SchedulerSettingsProcessScheduler> {
  /** Default: `true`. Declared in services/desktops/system76-scheduler.nix */
  enable?: Definition<boolean>
  foregroundBoost?: ServicesSystem76SchedulerSettingsProcessSchedulerForegroundBoost
  pipewireBoost?: ServicesSystem76SchedulerSettingsProcessSchedulerPipewireBoost
  /** Default: `60`. Declared in services/desktops/system76-scheduler.nix */
  refreshInterval?: Definition<Integer>
  /** Default: `true`. Declared in services/desktops/system76-scheduler.nix */
  useExecsnoop?: Definition<boolean>
}

/** `services.system76-scheduler.settings.processScheduler.foregroundBoost` */
export interface ServicesSystem76SchedulerSettingsProcessSchedulerForegroundBoost extends Definitions<ServicesSystem76SchedulerSettingsProcessSchedulerForegroundBoost> {
  background?: ServicesSystem76SchedulerSettingsProcessSchedulerForegroundBoostBackground
  /** Default: `true`. Declared in services/desktops/system76-scheduler.nix */
  enable?: Definition<boolean>
  foreground?: ServicesSystem76SchedulerSettingsProcessSchedulerForegroundBoostForeground
}

/** `services.system76-scheduler.settings.processScheduler.foregroundBoost.background` */
export interface ServicesSystem76SchedulerSettingsProcessSchedulerForegroundBoostBackground extends Definitions<ServicesSystem76SchedulerSettingsProcessSchedulerForegroundBoostBackground> {
  /** Default: `null`. Declared in services/desktops/system76-scheduler.nix */
  class?: Definition<null | "idle" | "batch" | "other" | "rr" | "fifo">
  /** Default: `"idle"`. Declared in services/desktops/system76-scheduler.nix */
  ioClass?: Definition<null | "idle" | "best-effort" | "realtime">
  /** Type: `null or integer between 0 and 7 (both inclusive)`. Default: `null`. Declared in services/desktops/system76-scheduler.nix */
  ioPrio?: Definition<null | Integer>
  /** Default: `[ ]`. Declared in services/desktops/system76-scheduler.nix */
  matchers?: Definition<null | List<Definition<string>>>
  /** Type: `null or integer between -20 and 19 (both inclusive)`. Default: `6`. Declared in services/desktops/system76-scheduler.nix */
  nice?: Definition<null | Integer>
  /** Type: `null or integer between 1 and 99 (both inclusive)`. Default: `null`. Declared in services/desktops/system76-scheduler.nix */
  prio?: Definition<null | Integer>
}

/** `services.system76-scheduler.settings.processScheduler.foregroundBoost.foreground` */
export interface ServicesSystem76SchedulerSettingsProcessSchedulerForegroundBoostForeground extends Definitions<ServicesSystem76SchedulerSettingsProcessSchedulerForegroundBoostForeground> {
  /** Default: `null`. Declared in services/desktops/system76-scheduler.nix */
  class?: Definition<null | "idle" | "batch" | "other" | "rr" | "fifo">
  /** Default: `"best-effort"`. Declared in services/desktops/system76-scheduler.nix */
  ioClass?: Definition<null | "idle" | "best-effort" | "realtime">
  /** Type: `null or integer between 0 and 7 (both inclusive)`. Default: `0`. Declared in services/desktops/system76-scheduler.nix */
  ioPrio?: Definition<null | Integer>
  /** Default: `[ ]`. Declared in services/desktops/system76-scheduler.nix */
  matchers?: Definition<null | List<Definition<string>>>
  /** Type: `null or integer between -20 and 19 (both inclusive)`. Default: `0`. Declared in services/desktops/system76-scheduler.nix */
  nice?: Definition<null | Integer>
  /** Type: `null or integer between 1 and 99 (both inclusive)`. Default: `null`. Declared in services/desktops/system76-scheduler.nix */
  prio?: Definition<null | Integer>
}

/** `services.system76-scheduler.settings.processScheduler.pipewireBoost` */
export interface ServicesSystem76SchedulerSettingsProcessSchedulerPipewireBoost extends Definitions<ServicesSystem76SchedulerSettingsProcessSchedulerPipewireBoost> {
  /** Default: `true`. Declared in services/desktops/system76-scheduler.nix */
  enable?: Definition<boolean>
  profile?: ServicesSystem76SchedulerSettingsProcessSchedulerPipewireBoostProfile
}

/** `services.system76-scheduler.settings.processScheduler.pipewireBoost.profile` */
export interface ServicesSystem76SchedulerSettingsProcessSchedulerPipewireBoostProfile extends Definitions<ServicesSystem76SchedulerSettingsProcessSchedulerPipewireBoostProfile> {
  /** Default: `null`. Declared in services/desktops/system76-scheduler.nix */
  class?: Definition<null | "idle" | "batch" | "other" | "rr" | "fifo">
  /** Default: `"best-effort"`. Declared in services/desktops/system76-scheduler.nix */
  ioClass?: Definition<null | "idle" | "best-effort" | "realtime">
  /** Type: `null or integer between 0 and 7 (both inclusive)`. Default: `0`. Declared in services/desktops/system76-scheduler.nix */
  ioPrio?: Definition<null | Integer>
  /** Default: `[ ]`. Declared in services/desktops/system76-scheduler.nix */
  matchers?: Definition<null | List<Definition<string>>>
  /** Type: `null or integer between -20 and 19 (both inclusive)`. Default: `-6`. Declared in services/desktops/system76-scheduler.nix */
  nice?: Definition<null | Integer>
  /** Type: `null or integer between 1 and 99 (both inclusive)`. Default: `null`. Declared in services/desktops/system76-scheduler.nix */
  prio?: Definition<null | Integer>
}

/** `services.system-config-printer` */
export interface ServicesSystemConfigPrinter extends Definitions<ServicesSystemConfigPrinter> {
  /** Default: `false`. Declared in services/desktops/system-config-printer.nix */
  enable?: Definition<boolean>
}

/** `services.systembus-notify` */
export interface ServicesSystembusNotify extends Definitions<ServicesSystembusNotify> {
  /** Default: `false`. Declared in services/system/systembus-notify.nix */
  enable?: Definition<boolean>
}

/** `services.SystemdJournal2Gelf` */
export interface ServicesSystemdJournal2Gelf extends Definitions<ServicesSystemdJournal2Gelf> {
  /** Default: `false`. Declared in services/logging/SystemdJournal2Gelf.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/logging/SystemdJournal2Gelf.nix */
  extraOptions?: Definition<string>
  /** Declared in services/logging/SystemdJournal2Gelf.nix */
  graylogServer?: Definition<string>
  /** Default: `pkgs.systemd-journal2gelf`. Declared in services/logging/SystemdJournal2Gelf.nix */
  package?: Definition<Package>
}

/** `services.systemd-lock-handler` */
export interface ServicesSystemdLockHandler extends Definitions<ServicesSystemdLockHandler> {
  /** Default: `false`. Declared in services/system/systemd-lock-handler.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.systemd-lock-handler`. Declared in services/system/systemd-lock-handler.nix */
  package?: Definition<Package>
}

/** `services.szurubooru` */
export interface ServicesSzurubooru extends Definitions<ServicesSzurubooru> {
  client?: ServicesSzurubooruClient
  /** Type: `absolute path`. Default: `"/var/lib/szurubooru"`. Declared in services/web-apps/szurubooru.nix */
  dataDir?: Definition<Path>
  database?: ServicesSzurubooruDatabase
  /** Default: `false`. Declared in services/web-apps/szurubooru.nix */
  enable?: Definition<boolean>
  /** Default: `"szurubooru"`. Declared in services/web-apps/szurubooru.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/szurubooru.nix */
  openFirewall?: Definition<boolean>
  server?: ServicesSzurubooruServer
  /** Default: `"szurubooru"`. Declared in services/web-apps/szurubooru.nix */
  user?: Definition<string>
}

/** `services.szurubooru.client` */
export interface ServicesSzurubooruClient extends Definitions<ServicesSzurubooruClient> {
  /** Default: `pkgs.szurubooru.client`. Declared in services/web-apps/szurubooru.nix */
  package?: Definition<Package>
}

/** `services.szurubooru.database` */
export interface ServicesSzurubooruDatabase extends Definitions<ServicesSzurubooruDatabase> {
  /** Default: `"localhost"`. Declared in services/web-apps/szurubooru.nix */
  host?: Definition<string>
  /** Default: `szurubooru.database.name`. Declared in services/web-apps/szurubooru.nix */
  name?: Definition<string>
  /** Type: `absolute path`. Declared in services/web-apps/szurubooru.nix */
  passwordFile?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5432`. Declared in services/web-apps/szurubooru.nix */
  port?: Definition<Integer>
  /** Default: `"szurubooru"`. Declared in services/web-apps/szurubooru.nix */
  user?: Definition<string>
}

/** `services.szurubooru.server` */
export interface ServicesSzurubooruServer extends Definitions<ServicesSzurubooruServer> {
  /** Default: `pkgs.szurubooru.server`. Declared in services/web-apps/szurubooru.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-apps/szurubooru.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of (YAML 1.1 value)`. Declared in services/web-apps/szurubooru.nix */
  settings?: Definition<ServicesSzurubooruServerSettings>
  /** Default: `4`. Declared in services/web-apps/szurubooru.nix */
  threads?: Definition<Integer>
}

/** `services.szurubooru.server.settings` */
export interface ServicesSzurubooruServerSettings {
  /** Type: `absolute path`. Default: `"${services.szurubooru.dataDir}/data"`. Declared in services/web-apps/szurubooru.nix */
  data_dir?: Definition<Path>
  /** Default: `"${services.szurubooru.server.settings.domain}/data/"`. Declared in services/web-apps/szurubooru.nix */
  data_url?: Definition<string>
  /** Default: `0`. Declared in services/web-apps/szurubooru.nix */
  debug?: Definition<Integer>
  /** Default: `"no"`. Declared in services/web-apps/szurubooru.nix */
  delete_source_files?: Definition<"yes" | "no">
  /** Declared in services/web-apps/szurubooru.nix */
  domain?: Definition<string>
  /** Default: `"szurubooru"`. Declared in services/web-apps/szurubooru.nix */
  name?: Definition<string>
  /** Type: `absolute path`. Declared in services/web-apps/szurubooru.nix */
  secretFile?: Definition<Path>
  /** Default: `0`. Declared in services/web-apps/szurubooru.nix */
  show_sql?: Definition<Integer>
  smtp?: Definition<ServicesSzurubooruServerSettingsSmtp>
  [name: string]: Definition<ServicesSzurubooruServerSettingsSmtp> | JsonValue | undefined
}

/** `services.szurubooru.server.settings.smtp` */
export interface ServicesSzurubooruServerSettingsSmtp {
  /** Default: `null`. Declared in services/web-apps/szurubooru.nix */
  host?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/szurubooru.nix */
  passFile?: Definition<null | Path>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/web-apps/szurubooru.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/web-apps/szurubooru.nix */
  user?: Definition<null | string>
  [name: string]: JsonValue | undefined
}

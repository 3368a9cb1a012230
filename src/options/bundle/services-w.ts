// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, Package, Path, TomlValue } from "../values.ts"
import type { ServicesHttpdVirtualHost } from "./services-h.ts"

/** `services.waagent` */
export interface ServicesWaagent extends Definitions<ServicesWaagent> {
  /** Default: `false`. Declared in virtualisation/waagent.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in virtualisation/waagent.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `pkgs.waagent`. Declared in virtualisation/waagent.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (atom (bool, string, int or float) or null or a list of them or an attribute set of them)`. Default: `{ }`. Declared in virtualisation/waagent.nix */
  settings?: Definition<ServicesWaagentSettings>
}

/** `services.waagent.settings` */
export interface ServicesWaagentSettings {
  AutoUpdate?: Definition<ServicesWaagentSettingsAutoUpdate>
  HttpProxy?: Definition<ServicesWaagentSettingsHttpProxy>
  Logs?: Definition<ServicesWaagentSettingsLogs>
  OS?: Definition<ServicesWaagentSettingsOS>
  Provisioning?: Definition<ServicesWaagentSettingsProvisioning>
  ResourceDisk?: Definition<ServicesWaagentSettingsResourceDisk>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesWaagentSettingsAutoUpdate | ServicesWaagentSettingsHttpProxy | ServicesWaagentSettingsLogs | ServicesWaagentSettingsOS | ServicesWaagentSettingsProvisioning | ServicesWaagentSettingsResourceDisk> | undefined
}

/** `services.waagent.settings.AutoUpdate` */
export interface ServicesWaagentSettingsAutoUpdate {
  /** Default: `false`. Declared in virtualisation/waagent.nix */
  UpdateToLatestVersion?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean> | undefined
}

/** `services.waagent.settings.HttpProxy` */
export interface ServicesWaagentSettingsHttpProxy {
  /** Default: `null`. Declared in virtualisation/waagent.nix */
  Host?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in virtualisation/waagent.nix */
  Port?: Definition<null | Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | null | string | null | Integer> | undefined
}

/** `services.waagent.settings.Logs` */
export interface ServicesWaagentSettingsLogs {
  /** Default: `false`. Declared in virtualisation/waagent.nix */
  Verbose?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean> | undefined
}

/** `services.waagent.settings.OS` */
export interface ServicesWaagentSettingsOS {
  /** Default: `false`. Declared in virtualisation/waagent.nix */
  EnableRDMA?: Definition<boolean>
  /** Default: `300`. Declared in virtualisation/waagent.nix */
  RootDeviceScsiTimeout?: Definition<null | Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean | null | Integer> | undefined
}

/** `services.waagent.settings.Provisioning` */
export interface ServicesWaagentSettingsProvisioning {
  /** Default: `"auto"`. Declared in virtualisation/waagent.nix */
  Agent?: Definition<"auto" | "waagent" | "cloud-init" | "disabled">
  /** Default: `!config.services.cloud-init.enable`. Declared in virtualisation/waagent.nix */
  Enable?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | "auto" | "waagent" | "cloud-init" | "disabled" | boolean> | undefined
}

/** `services.waagent.settings.ResourceDisk` */
export interface ServicesWaagentSettingsResourceDisk {
  /** Default: `false`. Declared in virtualisation/waagent.nix */
  EnableSwap?: Definition<boolean>
  /** Default: `"ext4"`. Declared in virtualisation/waagent.nix */
  FileSystem?: Definition<string>
  /** Default: `false`. Declared in virtualisation/waagent.nix */
  Format?: Definition<boolean>
  /** Default: `[ ]`. Declared in virtualisation/waagent.nix */
  MountOptions?: Definition<List<Definition<string>>>
  /** Default: `"/mnt/resource"`. Declared in virtualisation/waagent.nix */
  MountPoint?: Definition<string>
  /** Default: `0`. Declared in virtualisation/waagent.nix */
  SwapSizeMB?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean | string | List<Definition<string>> | Integer> | undefined
}

/** `services.wakapi` */
export interface ServicesWakapi extends Definitions<ServicesWakapi> {
  database?: ServicesWakapiDatabase
  /** Default: `false`. Declared in services/web-apps/wakapi.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.wakapi`. Declared in services/web-apps/wakapi.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/web-apps/wakapi.nix */
  passwordSalt?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/wakapi.nix */
  passwordSaltFile?: Definition<null | Path>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/web-apps/wakapi.nix */
  settings?: JsonValue
  /** Default: `null`. Declared in services/web-apps/wakapi.nix */
  smtpPassword?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/wakapi.nix */
  smtpPasswordFile?: Definition<null | Path>
  /** Type: `absolute path`. Default: `"/var/lib/wakapi"`. Declared in services/web-apps/wakapi.nix */
  stateDir?: Definition<Path>
}

/** `services.wakapi.database` */
export interface ServicesWakapiDatabase extends Definitions<ServicesWakapiDatabase> {
  /** Default: `false`. Declared in services/web-apps/wakapi.nix */
  createLocally?: Definition<boolean>
  /** Default: '' Database dialect from settings if {option}`services.wakatime.settings.db.dialect` is set, or `null` otherwise. ''. Declared in services/web-apps/wakapi.nix */
  dialect?: Definition<null | "postgres" | "sqlite3" | "mysql" | "cockroach" | "mssql">
  /** Default: '' Database name from settings if {option}`services.wakatime.settings.db.name` is set, or "wakapi" otherwise. ''. Declared in services/web-apps/wakapi.nix */
  name?: Definition<string>
  /** Default: '' User from settings if {option}`services.wakatime.settings.db.user` is set, or "wakapi" otherwise. ''. Declared in services/web-apps/wakapi.nix */
  user?: Definition<string>
}

/** `services.warpgate` */
export interface ServicesWarpgate extends Definitions<ServicesWarpgate> {
  /** Default: `null`. Declared in services/security/warpgate.nix */
  databaseUrlFile?: Definition<null | string>
  /** Default: `false`. Declared in services/security/warpgate.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.warpgate`. Declared in services/security/warpgate.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/security/warpgate.nix */
  settings?: Definition<ServicesWarpgateSettings>
}

/** `services.warpgate.settings` */
export interface ServicesWarpgateSettings {
  /** Default: `"database"`. Declared in services/security/warpgate.nix */
  config_provider?: Definition<"file" | "database">
  /** Default: `"sqlite:/var/lib/warpgate/db"`. Declared in services/security/warpgate.nix */
  database_url?: Definition<null | string>
  /** Default: `null`. Declared in services/security/warpgate.nix */
  external_host?: Definition<null | string>
  http?: Definition<ServicesWarpgateSettingsHttp>
  log?: Definition<ServicesWarpgateSettingsLog>
  mysql?: Definition<ServicesWarpgateSettingsMysql>
  postgres?: Definition<ServicesWarpgateSettingsPostgres>
  recordings?: Definition<ServicesWarpgateSettingsRecordings>
  ssh?: Definition<ServicesWarpgateSettingsSsh>
  /** Type: `list of (open submodule of (YAML 1.1 value))`. Default: `[ ]`. Declared in services/security/warpgate.nix */
  sso_providers?: Definition<List<Definition<ServicesWarpgateSettingsSsoProvider>>>
  [name: string]: Definition<ServicesWarpgateSettingsHttp | ServicesWarpgateSettingsLog | ServicesWarpgateSettingsMysql | ServicesWarpgateSettingsPostgres | ServicesWarpgateSettingsRecordings | ServicesWarpgateSettingsSsh | List<Definition<ServicesWarpgateSettingsSsoProvider>>> | JsonValue | undefined
}

/** `services.warpgate.settings.http` */
export interface ServicesWarpgateSettingsHttp {
  /** Default: `"/var/lib/warpgate/tls.certificate.pem"`. Declared in services/security/warpgate.nix */
  certificate?: Definition<string>
  /** Default: `"1day"`. Declared in services/security/warpgate.nix */
  cookie_max_age?: Definition<string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/security/warpgate.nix */
  external_port?: Definition<null | Integer>
  /** Default: `"/var/lib/warpgate/tls.key.pem"`. Declared in services/security/warpgate.nix */
  key?: Definition<string>
  /** Default: `"[::]:8888"`. Declared in services/security/warpgate.nix */
  listen?: Definition<string>
  /** Default: `"30m"`. Declared in services/security/warpgate.nix */
  session_max_age?: Definition<string>
  /** Type: `list of (open submodule of (YAML 1.1 value))`. Default: `[ ]`. Declared in services/security/warpgate.nix */
  sni_certificates?: Definition<List<Definition<ServicesWarpgateSettingsHttpSniCertificate>>>
  /** Default: `false`. Declared in services/security/warpgate.nix */
  trust_x_forwarded_headers?: Definition<boolean>
  [name: string]: Definition<List<Definition<ServicesWarpgateSettingsHttpSniCertificate>>> | JsonValue | undefined
}

/** `services.warpgate.settings.http.sni_certificates.*` */
export interface ServicesWarpgateSettingsHttpSniCertificate {
  /** Default: `""`. Declared in services/security/warpgate.nix */
  certificate?: Definition<string>
  /** Default: `""`. Declared in services/security/warpgate.nix */
  key?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.warpgate.settings.log` */
export interface ServicesWarpgateSettingsLog {
  /** Default: `"7days"`. Declared in services/security/warpgate.nix */
  retention?: Definition<string>
  /** Default: `null`. Declared in services/security/warpgate.nix */
  send_to?: Definition<null | string>
  [name: string]: JsonValue | undefined
}

/** `services.warpgate.settings.mysql` */
export interface ServicesWarpgateSettingsMysql {
  /** Default: `"/var/lib/warpgate/tls.certificate.pem"`. Declared in services/security/warpgate.nix */
  certificate?: Definition<string>
  /** Default: `false`. Declared in services/security/warpgate.nix */
  enable?: Definition<boolean>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/security/warpgate.nix */
  external_port?: Definition<null | Integer>
  /** Default: `"/var/lib/warpgate/tls.key.pem"`. Declared in services/security/warpgate.nix */
  key?: Definition<string>
  /** Default: `"[::]:33306"`. Declared in services/security/warpgate.nix */
  listen?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.warpgate.settings.postgres` */
export interface ServicesWarpgateSettingsPostgres {
  /** Default: `"/var/lib/warpgate/tls.certificate.pem"`. Declared in services/security/warpgate.nix */
  certificate?: Definition<string>
  /** Default: `false`. Declared in services/security/warpgate.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/security/warpgate.nix */
  external_port?: Definition<null | string>
  /** Default: `"/var/lib/warpgate/tls.key.pem"`. Declared in services/security/warpgate.nix */
  key?: Definition<string>
  /** Default: `"[::]:55432"`. Declared in services/security/warpgate.nix */
  listen?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.warpgate.settings.recordings` */
export interface ServicesWarpgateSettingsRecordings {
  /** Default: `true`. Declared in services/security/warpgate.nix */
  enable?: Definition<boolean>
  /** Default: `"/var/lib/warpgate/recordings"`. Declared in services/security/warpgate.nix */
  path?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.warpgate.settings.ssh` */
export interface ServicesWarpgateSettingsSsh {
  /** Default: `false`. Declared in services/security/warpgate.nix */
  enable?: Definition<boolean>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/security/warpgate.nix */
  external_port?: Definition<null | Integer>
  /** Default: `"prompt"`. Declared in services/security/warpgate.nix */
  host_key_verification?: Definition<"prompt" | "auto_accept" | "auto_reject">
  /** Default: `"5m"`. Declared in services/security/warpgate.nix */
  inactivity_timeout?: Definition<string>
  /** Default: `null`. Declared in services/security/warpgate.nix */
  keepalive_interval?: Definition<null | string>
  /** Default: `"/var/lib/warpgate/ssh-keys"`. Declared in services/security/warpgate.nix */
  keys?: Definition<string>
  /** Default: `"[::]:2222"`. Declared in services/security/warpgate.nix */
  listen?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.warpgate.settings.sso_providers.*` */
export interface ServicesWarpgateSettingsSsoProvider {
  /** Declared in services/security/warpgate.nix */
  label?: Definition<string>
  /** Declared in services/security/warpgate.nix */
  name?: Definition<string>
  /** Type: `attribute set of (YAML 1.1 value)`. Declared in services/security/warpgate.nix */
  provider?: Definition<AttributeSet<JsonValue>>
  [name: string]: JsonValue | undefined
}

/** `services.wasabibackend` */
export interface ServicesWasabibackend extends Definitions<ServicesWasabibackend> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/wasabibackend.nix */
  customConfigFile?: Definition<null | Path>
  /** Type: `absolute path`. Default: `"/var/lib/wasabibackend"`. Declared in services/networking/wasabibackend.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/networking/wasabibackend.nix */
  enable?: Definition<boolean>
  endpoint?: ServicesWasabibackendEndpoint
  /** Default: `config.services.wasabibackend.user`. Declared in services/networking/wasabibackend.nix */
  group?: Definition<string>
  /** Default: `"mainnet"`. Declared in services/networking/wasabibackend.nix */
  network?: Definition<"mainnet" | "testnet" | "regtest">
  rpc?: ServicesWasabibackendRpc
  /** Default: `"wasabibackend"`. Declared in services/networking/wasabibackend.nix */
  user?: Definition<string>
}

/** `services.wasabibackend.endpoint` */
export interface ServicesWasabibackendEndpoint extends Definitions<ServicesWasabibackendEndpoint> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/wasabibackend.nix */
  ip?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8333`. Declared in services/networking/wasabibackend.nix */
  port?: Definition<Integer>
}

/** `services.wasabibackend.rpc` */
export interface ServicesWasabibackendRpc extends Definitions<ServicesWasabibackendRpc> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/wasabibackend.nix */
  ip?: Definition<string>
  /** Default: `"password"`. Declared in services/networking/wasabibackend.nix */
  password?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/wasabibackend.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8332`. Declared in services/networking/wasabibackend.nix */
  port?: Definition<Integer>
  /** Default: `"bitcoin"`. Declared in services/networking/wasabibackend.nix */
  user?: Definition<string>
}

/** `services.wastebin` */
export interface ServicesWastebin extends Definitions<ServicesWastebin> {
  /** Default: `false`. Declared in services/misc/wastebin.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.wastebin`. Declared in services/misc/wastebin.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/wastebin.nix */
  secretFile?: Definition<null | Path>
  /** Type: `open submodule of attribute set of (boolean or signed integer or string)`. Default: `{ }`. Declared in services/misc/wastebin.nix */
  settings?: Definition<ServicesWastebinSettings>
  /** Type: `absolute path`. Default: `"/var/lib/wastebin"`. Declared in services/misc/wastebin.nix */
  stateDir?: Definition<Path>
}

/** `services.wastebin.settings` */
export interface ServicesWastebinSettings {
  /** Default: `"info"`. Declared in services/misc/wastebin.nix */
  RUST_LOG?: Definition<string>
  /** Default: `"0.0.0.0:8088"`. Declared in services/misc/wastebin.nix */
  WASTEBIN_ADDRESS_PORT?: Definition<string>
  /** Default: `"http://localhost"`. Declared in services/misc/wastebin.nix */
  WASTEBIN_BASE_URL?: Definition<string>
  /** Default: `128`. Declared in services/misc/wastebin.nix */
  WASTEBIN_CACHE_SIZE?: Definition<Integer>
  /** Default: `"/var/lib/wastebin/sqlite3.db"`. Declared in services/misc/wastebin.nix */
  WASTEBIN_DATABASE_PATH?: Definition<string>
  /** Default: `5`. Declared in services/misc/wastebin.nix */
  WASTEBIN_HTTP_TIMEOUT?: Definition<Integer>
  /** Default: `1048576`. Declared in services/misc/wastebin.nix */
  WASTEBIN_MAX_BODY_SIZE?: Definition<Integer>
  /** Default: `"wastebin"`. Declared in services/misc/wastebin.nix */
  WASTEBIN_TITLE?: Definition<string>
  [name: string]: Definition<boolean | Integer | string | string | Integer> | undefined
}

/** `services.watchdogd` */
export interface ServicesWatchdogd extends Definitions<ServicesWatchdogd> {
  /** Default: `false`. Declared in services/monitoring/watchdogd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.watchdogd`. Declared in services/monitoring/watchdogd.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (boolean or signed integer or floating point number or string or attribute set of (boolean or signed integer or floating point number or string))`. Default: `{ }`. Declared in services/monitoring/watchdogd.nix */
  settings?: Definition<ServicesWatchdogdSettings>
}

/** `services.watchdogd.settings` */
export interface ServicesWatchdogdSettings {
  filenr?: Definition<ServicesWatchdogdSettingsFilenr>
  /** Type: `unsigned integer, meaning >=0`. Default: `5`. Declared in services/monitoring/watchdogd.nix */
  interval?: Definition<Integer>
  loadavg?: Definition<ServicesWatchdogdSettingsLoadavg>
  meminfo?: Definition<ServicesWatchdogdSettingsMeminfo>
  /** Default: `true`. Declared in services/monitoring/watchdogd.nix */
  "safe-exit"?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `15`. Declared in services/monitoring/watchdogd.nix */
  timeout?: Definition<Integer>
  [name: string]: Definition<boolean | Integer | number | string | AttributeSet<Definition<boolean | Integer | number | string>> | ServicesWatchdogdSettingsFilenr | Integer | ServicesWatchdogdSettingsLoadavg | ServicesWatchdogdSettingsMeminfo | boolean> | undefined
}

/** `services.watchdogd.settings.filenr` */
export interface ServicesWatchdogdSettingsFilenr {
  /** Type: `nonnegative integer or floating point number, meaning >=0`. Default: `1.0`. Declared in services/monitoring/watchdogd.nix */
  critical?: Definition<Integer | number>
  /** Default: `false`. Declared in services/monitoring/watchdogd.nix */
  enabled?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `300`. Declared in services/monitoring/watchdogd.nix */
  interval?: Definition<Integer>
  /** Default: `false`. Declared in services/monitoring/watchdogd.nix */
  logmark?: Definition<boolean>
  /** Type: `nonnegative integer or floating point number, meaning >=0`. Default: `0.9`. Declared in services/monitoring/watchdogd.nix */
  warning?: Definition<Integer | number>
  [name: string]: Definition<boolean | Integer | number | string | Integer | number | boolean | Integer> | undefined
}

/** `services.watchdogd.settings.loadavg` */
export interface ServicesWatchdogdSettingsLoadavg {
  /** Type: `nonnegative integer or floating point number, meaning >=0`. Default: `2.0`. Declared in services/monitoring/watchdogd.nix */
  critical?: Definition<Integer | number>
  /** Default: `false`. Declared in services/monitoring/watchdogd.nix */
  enabled?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `300`. Declared in services/monitoring/watchdogd.nix */
  interval?: Definition<Integer>
  /** Default: `false`. Declared in services/monitoring/watchdogd.nix */
  logmark?: Definition<boolean>
  /** Type: `nonnegative integer or floating point number, meaning >=0`. Default: `1.0`. Declared in services/monitoring/watchdogd.nix */
  warning?: Definition<Integer | number>
  [name: string]: Definition<boolean | Integer | number | string | Integer | number | boolean | Integer> | undefined
}

/** `services.watchdogd.settings.meminfo` */
export interface ServicesWatchdogdSettingsMeminfo {
  /** Type: `nonnegative integer or floating point number, meaning >=0`. Default: `0.95`. Declared in services/monitoring/watchdogd.nix */
  critical?: Definition<Integer | number>
  /** Default: `false`. Declared in services/monitoring/watchdogd.nix */
  enabled?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `300`. Declared in services/monitoring/watchdogd.nix */
  interval?: Definition<Integer>
  /** Default: `false`. Declared in services/monitoring/watchdogd.nix */
  logmark?: Definition<boolean>
  /** Type: `nonnegative integer or floating point number, meaning >=0`. Default: `0.9`. Declared in services/monitoring/watchdogd.nix */
  warning?: Definition<Integer | number>
  [name: string]: Definition<boolean | Integer | number | string | Integer | number | boolean | Integer> | undefined
}

/** `services.webdav` */
export interface ServicesWebdav extends Definitions<ServicesWebdav> {
  /** Type: `absolute path`. Default: `"Config file generated from services.webdav.settings"`. Declared in services/network-filesystems/webdav.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/network-filesystems/webdav.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/network-filesystems/webdav.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `"webdav"`. Declared in services/network-filesystems/webdav.nix */
  group?: Definition<string>
  /** Default: `pkgs.webdav`. Declared in services/network-filesystems/webdav.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/network-filesystems/webdav.nix */
  settings?: JsonValue
  /** Default: `"webdav"`. Declared in services/network-filesystems/webdav.nix */
  user?: Definition<string>
}

/** `services.webdav-server-rs` */
export interface ServicesWebdavServerRs extends Definitions<ServicesWebdavServerRs> {
  /** Type: `absolute path`. Default: `"Config file generated from services.webdav-server-rs.settings"`. Declared in services/network-filesystems/webdav-server-rs.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/network-filesystems/webdav-server-rs.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/network-filesystems/webdav-server-rs.nix */
  enable?: Definition<boolean>
  /** Default: `"webdav"`. Declared in services/network-filesystems/webdav-server-rs.nix */
  group?: Definition<string>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/network-filesystems/webdav-server-rs.nix */
  settings?: TomlValue
  /** Default: `"webdav"`. Declared in services/network-filesystems/webdav-server-rs.nix */
  user?: Definition<string>
}

/** `services.webhook` */
export interface ServicesWebhook extends Definitions<ServicesWebhook> {
  /** Default: `false`. Declared in services/networking/webhook.nix */
  enable?: Definition<boolean>
  /** Default: `hooksTemplated != {}`. Declared in services/networking/webhook.nix */
  enableTemplates?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/webhook.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/webhook.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"webhook"`. Declared in services/networking/webhook.nix */
  group?: Definition<string>
  /** Type: `attribute set of (open submodule of (JSON value))`. Default: `{ }`. Declared in services/networking/webhook.nix */
  hooks?: Definition<AttributeSet<Definition<ServicesWebhookHook>>>
  /** Default: `{ }`. Declared in services/networking/webhook.nix */
  hooksTemplated?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"0.0.0.0"`. Declared in services/networking/webhook.nix */
  ip?: Definition<string>
  /** Default: `false`. Declared in services/networking/webhook.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.webhook`. Declared in services/networking/webhook.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9000`. Declared in services/networking/webhook.nix */
  port?: Definition<Integer>
  /** Default: `"hooks"`. Declared in services/networking/webhook.nix */
  urlPrefix?: Definition<string>
  /** Default: `"webhook"`. Declared in services/networking/webhook.nix */
  user?: Definition<string>
  /** Default: `true`. Declared in services/networking/webhook.nix */
  verbose?: Definition<boolean>
}

/** `services.webhook.hooks.<name>` */
export interface ServicesWebhookHook {
  /** Declared in services/networking/webhook.nix */
  "execute-command"?: Definition<string>
  /** Default: `"‹name›"`. Declared in services/networking/webhook.nix */
  id?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.weblate` */
export interface ServicesWeblate extends Definitions<ServicesWeblate> {
  /** Default: `true`. Declared in services/web-apps/weblate.nix */
  configurePostgresql?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/web-apps/weblate.nix */
  djangoSecretKeyFile?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/weblate.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/weblate.nix */
  extraConfig?: Definition<string>
  /** Declared in services/web-apps/weblate.nix */
  localDomain?: Definition<string>
  /** Default: `pkgs.weblate`. Declared in services/web-apps/weblate.nix */
  package?: Definition<Package>
  smtp?: ServicesWeblateSmtp
}

/** `services.weblate.smtp` */
export interface ServicesWeblateSmtp extends Definitions<ServicesWeblateSmtp> {
  /** Default: `false`. Declared in services/web-apps/weblate.nix */
  enable?: Definition<boolean>
  /** Default: `"config.services.weblate.smtp.user"`. Declared in services/web-apps/weblate.nix */
  from?: Definition<string>
  /** Declared in services/web-apps/weblate.nix */
  host?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/weblate.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `587`. Declared in services/web-apps/weblate.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/web-apps/weblate.nix */
  user?: Definition<null | string>
}

/** `services.weechat` */
export interface ServicesWeechat extends Definitions<ServicesWeechat> {
  /** Type: `absolute path`. Default: `"${cfg.package}/bin/weechat"`. Declared in services/misc/weechat.nix */
  binary?: Definition<Path>
  /** Default: `false`. Declared in services/misc/weechat.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/weechat.nix */
  headless?: Definition<boolean>
  /** Default: `pkgs.weechat`. Declared in services/misc/weechat.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"/var/lib/weechat"`. Declared in services/misc/weechat.nix */
  root?: Definition<Path>
  /** Default: `"weechat-screen"`. Declared in services/misc/weechat.nix */
  sessionName?: Definition<string>
}

/** `services.wg-access-server` */
export interface ServicesWgAccessServer extends Definitions<ServicesWgAccessServer> {
  /** Default: `false`. Declared in services/networking/wg-access-server.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.wg-access-server`. Declared in services/networking/wg-access-server.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Declared in services/networking/wg-access-server.nix */
  secretsFile?: Definition<Path>
  /** Type: `open submodule of (YAML 1.1 value)`. Declared in services/networking/wg-access-server.nix */
  settings?: Definition<ServicesWgAccessServerSettings>
}

/** `services.wg-access-server.settings` */
export interface ServicesWgAccessServerSettings {
  dns?: Definition<ServicesWgAccessServerSettingsDns>
  /** Default: `"sqlite3://db.sqlite"`. Declared in services/networking/wg-access-server.nix */
  storage?: Definition<string>
  [name: string]: Definition<ServicesWgAccessServerSettingsDns> | JsonValue | undefined
}

/** `services.wg-access-server.settings.dns` */
export interface ServicesWgAccessServerSettingsDns {
  /** Default: `true`. Declared in services/networking/wg-access-server.nix */
  enabled?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  [name: string]: JsonValue | undefined
}

/** `services.wg-netmanager` */
export interface ServicesWgNetmanager extends Definitions<ServicesWgNetmanager> {
  /** Default: `false`. Declared in services/networking/wg-netmanager.nix */
  enable?: Definition<boolean>
}

/** `services.wgautomesh` */
export interface ServicesWgautomesh extends Definitions<ServicesWgautomesh> {
  /** Default: `false`. Declared in services/networking/wgautomesh.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/wgautomesh.nix */
  enableGossipEncryption?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/wgautomesh.nix */
  enablePersistence?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/networking/wgautomesh.nix */
  gossipSecretFile?: Definition<Path>
  /** Default: `"info"`. Declared in services/networking/wgautomesh.nix */
  logLevel?: Definition<"trace" | "debug" | "info" | "warn" | "error">
  /** Default: `true`. Declared in services/networking/wgautomesh.nix */
  openFirewall?: Definition<boolean>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/networking/wgautomesh.nix */
  settings?: Definition<ServicesWgautomeshSettings>
}

/** `services.wgautomesh.settings` */
export interface ServicesWgautomeshSettings {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1666`. Declared in services/networking/wgautomesh.nix */
  gossip_port?: Definition<Integer>
  /** Declared in services/networking/wgautomesh.nix */
  interface?: Definition<string>
  /** Default: `true`. Declared in services/networking/wgautomesh.nix */
  lan_discovery?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/wgautomesh.nix */
  peers?: Definition<List<ServicesWgautomeshSettingsPeer>>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/wgautomesh.nix */
  upnp_forward_external_port?: Definition<null | Integer>
  [name: string]: Definition<Integer | string | boolean | List<ServicesWgautomeshSettingsPeer> | null | Integer> | TomlValue | undefined
}

/** `services.wgautomesh.settings.peers.*` */
export interface ServicesWgautomeshSettingsPeer extends Definitions<ServicesWgautomeshSettingsPeer> {
  /** Declared in services/networking/wgautomesh.nix */
  address?: Definition<string>
  /** Default: `null`. Declared in services/networking/wgautomesh.nix */
  endpoint?: Definition<null | string>
  /** Declared in services/networking/wgautomesh.nix */
  pubkey?: Definition<string>
}

/** `services.whisparr` */
export interface ServicesWhisparr extends Definitions<ServicesWhisparr> {
  /** Type: `absolute path`. Default: `"/var/lib/whisparr/.config/Whisparr"`. Declared in services/misc/servarr/whisparr.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/misc/servarr/whisparr.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/misc/servarr/whisparr.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `"whisparr"`. Declared in services/misc/servarr/whisparr.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/misc/servarr/whisparr.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.whisparr`. Declared in services/misc/servarr/whisparr.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/misc/servarr/whisparr.nix */
  settings?: Definition<ServicesWhisparrSettings>
  /** Default: `"whisparr"`. Declared in services/misc/servarr/whisparr.nix */
  user?: Definition<string>
}

/** `services.whisparr.settings` */
export interface ServicesWhisparrSettings {
  log?: Definition<ServicesWhisparrSettingsLog>
  server?: Definition<ServicesWhisparrSettingsServer>
  update?: Definition<ServicesWhisparrSettingsUpdate>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesWhisparrSettingsLog | ServicesWhisparrSettingsServer | ServicesWhisparrSettingsUpdate> | undefined
}

/** `services.whisparr.settings.log` */
export interface ServicesWhisparrSettingsLog {
  /** Default: `false`. Declared in services/misc/servarr/whisparr.nix */
  analyticsEnabled?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean> | undefined
}

/** `services.whisparr.settings.server` */
export interface ServicesWhisparrSettingsServer {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6969`. Declared in services/misc/servarr/whisparr.nix */
  port?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | Integer> | undefined
}

/** `services.whisparr.settings.update` */
export interface ServicesWhisparrSettingsUpdate {
  /** Default: `false`. Declared in services/misc/servarr/whisparr.nix */
  automatically?: Definition<boolean>
  /** Default: `"external"`. Declared in services/misc/servarr/whisparr.nix */
  mechanism?: Definition<null | "external" | "builtIn" | "script">
  [name: string]: Definition<null | boolean | Integer | number | string | boolean | null | "external" | "builtIn" | "script"> | undefined
}

/** `services.whitebophir` */
export interface ServicesWhitebophir extends Definitions<ServicesWhitebophir> {
  /** Default: `false`. Declared in services/web-apps/whitebophir.nix */
  enable?: Definition<boolean>
  /** Default: `"0.0.0.0"`. Declared in services/web-apps/whitebophir.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.whitebophir`. Declared in services/web-apps/whitebophir.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5001`. Declared in services/web-apps/whitebophir.nix */
  port?: Definition<Integer>
}

/** `services.whoami` */
export interface ServicesWhoami extends Definitions<ServicesWhoami> {
  /** Default: `false`. Declared in services/web-apps/whoami.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-apps/whoami.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.whoami`. Declared in services/web-apps/whoami.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8000`. Declared in services/web-apps/whoami.nix */
  port?: Definition<Integer>
}

/** `services.whoogle-search` */
export interface ServicesWhoogleSearch extends Definitions<ServicesWhoogleSearch> {
  /** Default: `false`. Declared in services/networking/whoogle-search.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/whoogle-search.nix */
  extraEnv?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"127.0.0.1"`. Declared in services/networking/whoogle-search.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5000`. Declared in services/networking/whoogle-search.nix */
  port?: Definition<Integer>
}

/** `services.wiki-js` */
export interface ServicesWikiJs extends Definitions<ServicesWikiJs> {
  /** Default: `false`. Declared in services/web-apps/wiki-js.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/wiki-js.nix */
  environmentFile?: Definition<null | Path>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/web-apps/wiki-js.nix */
  settings?: Definition<ServicesWikiJsSettings>
  /** Default: `"wiki-js"`. Declared in services/web-apps/wiki-js.nix */
  stateDirectoryName?: Definition<string>
}

/** `services.wiki-js.settings` */
export interface ServicesWikiJsSettings {
  /** Default: `"0.0.0.0"`. Declared in services/web-apps/wiki-js.nix */
  bindIP?: Definition<string>
  db?: Definition<ServicesWikiJsSettingsDb>
  /** Default: `"info"`. Declared in services/web-apps/wiki-js.nix */
  logLevel?: Definition<"error" | "warn" | "info" | "verbose" | "debug" | "silly">
  /** Default: `false`. Declared in services/web-apps/wiki-js.nix */
  offline?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/wiki-js.nix */
  port?: Definition<Integer>
  [name: string]: Definition<ServicesWikiJsSettingsDb> | JsonValue | undefined
}

/** `services.wiki-js.settings.db` */
export interface ServicesWikiJsSettingsDb {
  /** Default: `"wiki"`. Declared in services/web-apps/wiki-js.nix */
  db?: Definition<string>
  /** Declared in services/web-apps/wiki-js.nix */
  host?: Definition<string>
  /** Default: `"postgres"`. Declared in services/web-apps/wiki-js.nix */
  type?: Definition<"postgres" | "mysql" | "mariadb" | "mssql">
  [name: string]: JsonValue | undefined
}

/** `services.windmill` */
export interface ServicesWindmill extends Definitions<ServicesWindmill> {
  /** Default: `"https://localhost:\$\{toString config.services.windmill.serverPort}";`. Declared in services/web-apps/windmill.nix */
  baseUrl?: Definition<string>
  database?: ServicesWindmillDatabase
  /** Default: `false`. Declared in services/web-apps/windmill.nix */
  enable?: Definition<boolean>
  /** Default: `"info"`. Declared in services/web-apps/windmill.nix */
  logLevel?: Definition<"error" | "warn" | "info" | "debug" | "trace">
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3001`. Declared in services/web-apps/windmill.nix */
  lspPort?: Definition<Integer>
  /** Default: `pkgs.windmill`. Declared in services/web-apps/windmill.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8001`. Declared in services/web-apps/windmill.nix */
  serverPort?: Definition<Integer>
}

/** `services.windmill.database` */
export interface ServicesWindmillDatabase extends Definitions<ServicesWindmillDatabase> {
  /** Default: `true`. Declared in services/web-apps/windmill.nix */
  createLocally?: Definition<boolean>
  /** Default: `"windmill"`. Declared in services/web-apps/windmill.nix */
  name?: Definition<string>
  /** Default: `"postgres://\$\{config.services.windmill.database.name}?host=/var/run/postgresql";`. Declared in services/web-apps/windmill.nix */
  url?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/windmill.nix */
  urlPath?: Definition<null | Path>
  /** Default: `"windmill"`. Declared in services/web-apps/windmill.nix */
  user?: Definition<string>
}

/** `services.wivrn` */
export interface ServicesWivrn extends Definitions<ServicesWivrn> {
  /** Default: `false`. Declared in services/video/wivrn.nix */
  autoStart?: Definition<boolean>
  config?: ServicesWivrnConfig
  /** Default: `false`. Declared in services/video/wivrn.nix */
  defaultRuntime?: Definition<boolean>
  /** Default: `false`. Declared in services/video/wivrn.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/video/wivrn.nix */
  extraServerFlags?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/video/wivrn.nix */
  highPriority?: Definition<boolean>
  /** Default: `{ }`. Declared in services/video/wivrn.nix */
  monadoEnvironment?: Definition<NixAttributes>
  /** Default: `false`. Declared in services/video/wivrn.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.wivrn`. Declared in services/video/wivrn.nix */
  package?: Definition<Package>
  steam?: ServicesWivrnSteam
}

/** `services.wivrn.config` */
export interface ServicesWivrnConfig extends Definitions<ServicesWivrnConfig> {
  /** Default: `false`. Declared in services/video/wivrn.nix */
  enable?: Definition<boolean>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/video/wivrn.nix */
  json?: JsonValue
}

/** `services.wivrn.steam` */
export interface ServicesWivrnSteam extends Definitions<ServicesWivrnSteam> {
  /** Default: `false`. Declared in services/video/wivrn.nix */
  importOXRRuntimes?: Definition<boolean>
  /** Default: `pkgs.steam`. Declared in services/video/wivrn.nix */
  package?: Definition<Package>
}

/** `services.wlock` */
export interface ServicesWlock extends Definitions<ServicesWlock> {
  /** Default: `false`. Declared in services/desktops/wlock.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.wlock`. Declared in services/desktops/wlock.nix */
  package?: Definition<Package>
}

/** `services.woodpecker-agents` */
export interface ServicesWoodpeckerAgents extends Definitions<ServicesWoodpeckerAgents> {
  /** Default: `{ }`. Declared in services/continuous-integration/woodpecker/agents.nix */
  agents?: Definition<AttributeSet<ServicesWoodpeckerAgentsAgent>>
}

/** `services.woodpecker-agents.agents.<name>` */
export interface ServicesWoodpeckerAgentsAgent extends Definitions<ServicesWoodpeckerAgentsAgent> {
  /** Default: `false`. Declared in services/continuous-integration/woodpecker/agents.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/continuous-integration/woodpecker/agents.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/continuous-integration/woodpecker/agents.nix */
  environmentFile?: Definition<List<Definition<Path>>>
  /** Default: `[ ]`. Declared in services/continuous-integration/woodpecker/agents.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Default: `pkgs.woodpecker-agent`. Declared in services/continuous-integration/woodpecker/agents.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/continuous-integration/woodpecker/agents.nix */
  path?: Definition<List<Definition<Package>>>
}

/** `services.woodpecker-server` */
export interface ServicesWoodpeckerServer extends Definitions<ServicesWoodpeckerServer> {
  /** Default: `false`. Declared in services/continuous-integration/woodpecker/server.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/continuous-integration/woodpecker/server.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Type: `(list of absolute path) or absolute path convertible to it`. Default: `[ ]`. Declared in services/continuous-integration/woodpecker/server.nix */
  environmentFile?: Definition<List<Definition<Path>> | Path>
  /** Default: `pkgs.woodpecker-server`. Declared in services/continuous-integration/woodpecker/server.nix */
  package?: Definition<Package>
}

/** `services.wordpress` */
export interface ServicesWordpress extends Definitions<ServicesWordpress> {
  /** Default: `{ }`. Declared in services/web-apps/wordpress.nix */
  sites?: Definition<AttributeSet<ServicesWordpressSite>>
  /** Default: `"httpd"`. Declared in services/web-apps/wordpress.nix */
  webserver?: Definition<"httpd" | "nginx" | "caddy">
}

/** `services.wordpress.sites.<name>` */
export interface ServicesWordpressSite extends Definitions<ServicesWordpressSite> {
  database?: ServicesWordpressSiteDatabase
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/wordpress.nix */
  extraConfig?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/wordpress/‹name›/fonts"`. Declared in services/web-apps/wordpress.nix */
  fontsDir?: Definition<Path>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/wordpress.nix */
  languages?: Definition<List<Definition<Path>>>
  /** Default: `pkgs.wordpress`. Declared in services/web-apps/wordpress.nix */
  package?: Definition<Package>
  /** Type: `(attribute set of absolute path) or (list of absolute path) convertible to it`. Default: `{ }`. Declared in services/web-apps/wordpress.nix */
  plugins?: Definition<AttributeSet<Definition<Path>> | List<Definition<Path>>>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/web-apps/wordpress.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `{ }`. Declared in services/web-apps/wordpress.nix */
  settings?: Definition<NixAttributes>
  /** Type: `(attribute set of absolute path) or (list of absolute path) convertible to it`. Default: `{ inherit (pkgs.wordpressPackages.themes) twentytwentyfive; }`. Declared in services/web-apps/wordpress.nix */
  themes?: Definition<AttributeSet<Definition<Path>> | List<Definition<Path>>>
  /** Type: `absolute path`. Default: `"/var/lib/wordpress/‹name›/uploads"`. Declared in services/web-apps/wordpress.nix */
  uploadsDir?: Definition<Path>
  /** Declared in services/web-apps/wordpress.nix */
  virtualHost?: ServicesHttpdVirtualHost
}

/** `services.wordpress.sites.<name>.database` */
export interface ServicesWordpressSiteDatabase extends Definitions<ServicesWordpressSiteDatabase> {
  /** Default: `true`. Declared in services/web-apps/wordpress.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/wordpress.nix */
  host?: Definition<string>
  /** Default: `"wordpress"`. Declared in services/web-apps/wordpress.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/wordpress.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3306`. Declared in services/web-apps/wordpress.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `/run/mysqld/mysqld.sock`. Declared in services/web-apps/wordpress.nix */
  socket?: Definition<null | Path>
  /** Default: `"wp_"`. Declared in services/web-apps/wordpress.nix */
  tablePrefix?: Definition<string>
  /** Default: `"wordpress"`. Declared in services/web-apps/wordpress.nix */
  user?: Definition<string>
}

/** `services.workout-tracker` */
export interface ServicesWorkoutTracker extends Definitions<ServicesWorkoutTracker> {
  /** Default: `"127.0.0.1"`. Declared in services/misc/workout-tracker.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/misc/workout-tracker.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/workout-tracker.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.workout-tracker`. Declared in services/misc/workout-tracker.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/misc/workout-tracker.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/misc/workout-tracker.nix */
  settings?: Definition<AttributeSet<Definition<string>>>
}

/** `services.writefreely` */
export interface ServicesWritefreely extends Definitions<ServicesWritefreely> {
  acme?: ServicesWritefreelyAcme
  admin?: ServicesWritefreelyAdmin
  database?: ServicesWritefreelyDatabase
  /** Default: `false`. Declared in services/web-apps/writefreely.nix */
  enable?: Definition<boolean>
  /** Default: `"writefreely"`. Declared in services/web-apps/writefreely.nix */
  group?: Definition<string>
  /** Default: `""`. Declared in services/web-apps/writefreely.nix */
  host?: Definition<string>
  nginx?: ServicesWritefreelyNginx
  /** Default: `pkgs.writefreely`. Declared in services/web-apps/writefreely.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/web-apps/writefreely.nix */
  settings?: Definition<ServicesWritefreelySettings>
  /** Type: `absolute path`. Default: `"/var/lib/writefreely"`. Declared in services/web-apps/writefreely.nix */
  stateDir?: Definition<Path>
  /** Default: `"writefreely"`. Declared in services/web-apps/writefreely.nix */
  user?: Definition<string>
}

/** `services.writefreely.acme` */
export interface ServicesWritefreelyAcme extends Definitions<ServicesWritefreelyAcme> {
  /** Default: `false`. Declared in services/web-apps/writefreely.nix */
  enable?: Definition<boolean>
}

/** `services.writefreely.admin` */
export interface ServicesWritefreelyAdmin extends Definitions<ServicesWritefreelyAdmin> {
  /** Type: `absolute path`. Default: `"/nix/store/xxx-default-admin-pass"`. Declared in services/web-apps/writefreely.nix */
  initialPasswordFile?: Definition<Path>
  /** Default: `null`. Declared in services/web-apps/writefreely.nix */
  name?: Definition<null | string>
}

/** `services.writefreely.database` */
export interface ServicesWritefreelyDatabase extends Definitions<ServicesWritefreelyDatabase> {
  /** Default: `false`. Declared in services/web-apps/writefreely.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/writefreely.nix */
  host?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/writefreely.nix */
  migrate?: Definition<boolean>
  /** Default: `"writefreely"`. Declared in services/web-apps/writefreely.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/writefreely.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3306`. Declared in services/web-apps/writefreely.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/writefreely.nix */
  tls?: Definition<boolean>
  /** Default: `"sqlite3"`. Declared in services/web-apps/writefreely.nix */
  type?: Definition<"sqlite3" | "mysql">
  /** Default: `"writefreely"`. Declared in services/web-apps/writefreely.nix */
  user?: Definition<null | string>
}

/** `services.writefreely.nginx` */
export interface ServicesWritefreelyNginx extends Definitions<ServicesWritefreelyNginx> {
  /** Default: `false`. Declared in services/web-apps/writefreely.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/writefreely.nix */
  forceSSL?: Definition<boolean>
}

/** `services.writefreely.settings` */
export interface ServicesWritefreelySettings {
  app?: Definition<ServicesWritefreelySettingsApp>
  server?: Definition<ServicesWritefreelySettingsServer>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesWritefreelySettingsApp | ServicesWritefreelySettingsServer> | undefined
}

/** `services.writefreely.settings.app` */
export interface ServicesWritefreelySettingsApp {
  /** Default: `"write"`. Declared in services/web-apps/writefreely.nix */
  theme?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | string> | undefined
}

/** `services.writefreely.settings.server` */
export interface ServicesWritefreelySettingsServer {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `"80"`. Declared in services/web-apps/writefreely.nix */
  port?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | Integer> | undefined
}

/** `services.wstunnel` */
export interface ServicesWstunnel extends Definitions<ServicesWstunnel> {
  /** Default: `{ }`. Declared in services/networking/wstunnel.nix */
  clients?: Definition<AttributeSet<ServicesWstunnelClient>>
  /** Default: `false`. Declared in services/networking/wstunnel.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/wstunnel.nix */
  servers?: Definition<AttributeSet<ServicesWstunnelServer>>
}

/** `services.wstunnel.clients.<name>` */
export interface ServicesWstunnelClient extends Definitions<ServicesWstunnelClient> {
  /** Default: `false`. Declared in services/networking/wstunnel.nix */
  addNetBind?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/wstunnel.nix */
  autoStart?: Definition<boolean>
  /** Declared in services/networking/wstunnel.nix */
  connectTo?: Definition<string>
  /** Default: `true`. Declared in services/networking/wstunnel.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/wstunnel.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.wstunnel`. Declared in services/networking/wstunnel.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (boolean or signed integer or string or list of string)`. Default: `{ }`. Declared in services/networking/wstunnel.nix */
  settings?: Definition<ServicesWstunnelClientSettings>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  customHeaders?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraArgs?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  httpProxy?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  localToRemote?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  loggingLevel?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  remoteToLocal?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  soMark?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  tlsSNI?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  tlsVerifyCertificate?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  upgradeCredentials?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  upgradePathPrefix?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  websocketPingInterval?: NixValue
}

/** `services.wstunnel.clients.<name>.settings` */
export interface ServicesWstunnelClientSettings {
  /** Default: `{ }`. Declared in services/networking/wstunnel.nix */
  "http-headers"?: Definition<List<Definition<string>> | AttributeSet<Definition<string>>>
  [name: string]: Definition<boolean | Integer | string | List<Definition<string>> | List<Definition<string>> | AttributeSet<Definition<string>>> | undefined
}

/** `services.wstunnel.servers.<name>` */
export interface ServicesWstunnelServer extends Definitions<ServicesWstunnelServer> {
  /** Default: `true`. Declared in services/networking/wstunnel.nix */
  autoStart?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/wstunnel.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/wstunnel.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `{ config, ... }: { host = "0.0.0.0"; port = if config.enableHTTPS then 443 else 80; }`. Declared in services/networking/wstunnel.nix */
  listen?: ServicesWstunnelServerListen
  /** Default: `pkgs.wstunnel`. Declared in services/networking/wstunnel.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (boolean or signed integer or string or list of string)`. Default: `{ }`. Declared in services/networking/wstunnel.nix */
  settings?: Definition<ServicesWstunnelServerSettings>
  /** Default: `null`. Declared in services/networking/wstunnel.nix */
  useACMEHost?: Definition<null | string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enableHTTPS?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraArgs?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  loggingLevel?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  restrictTo?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  tlsCertificate?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  tlsKey?: NixValue
}

/** `services.wstunnel.servers.<name>.listen` */
export interface ServicesWstunnelServerListen extends Definitions<ServicesWstunnelServerListen> {
  /** Default: `true`. Declared in services/networking/wstunnel.nix */
  enableHTTPS?: Definition<boolean>
  /** Declared in services/networking/wstunnel.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/networking/wstunnel.nix */
  port?: Definition<Integer>
}

/** `services.wstunnel.servers.<name>.settings` */
export interface ServicesWstunnelServerSettings {
  /** Default: `[ ]`. Declared in services/networking/wstunnel.nix */
  "restrict-to"?: Definition<List<ServicesWstunnelServerSettingsRestrictToEntry>>
  [name: string]: Definition<boolean | Integer | string | List<Definition<string>> | List<ServicesWstunnelServerSettingsRestrictToEntry>> | undefined
}

/** `services.wstunnel.servers.<name>.settings.restrict-to.*` */
export interface ServicesWstunnelServerSettingsRestrictToEntry extends Definitions<ServicesWstunnelServerSettingsRestrictToEntry> {
  /** Declared in services/networking/wstunnel.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/networking/wstunnel.nix */
  port?: Definition<Integer>
}

/** `services.wyoming` */
export interface ServicesWyoming extends Definitions<ServicesWyoming> {
  "faster-whisper"?: ServicesWyomingFasterWhisper
  openwakeword?: ServicesWyomingOpenwakeword
  piper?: ServicesWyomingPiper
  satellite?: ServicesWyomingSatellite
}

/** `services.wyoming.faster-whisper` */
export interface ServicesWyomingFasterWhisper extends Definitions<ServicesWyomingFasterWhisper> {
  /** Default: `pkgs.wyoming-faster-whisper`. Declared in services/home-automation/wyoming/faster-whisper.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/home-automation/wyoming/faster-whisper.nix */
  servers?: Definition<AttributeSet<ServicesWyomingFasterWhisperServer>>
}

/** `services.wyoming.faster-whisper.servers.<name>` */
export interface ServicesWyomingFasterWhisperServer extends Definitions<ServicesWyomingFasterWhisperServer> {
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/home-automation/wyoming/faster-whisper.nix */
  beamSize?: Definition<Integer>
  /** Default: `"cpu"`. Declared in services/home-automation/wyoming/faster-whisper.nix */
  device?: Definition<"cpu" | "cuda" | "auto">
  /** Default: `false`. Declared in services/home-automation/wyoming/faster-whisper.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/home-automation/wyoming/faster-whisper.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/home-automation/wyoming/faster-whisper.nix */
  initialPrompt?: Definition<null | string>
  /** Declared in services/home-automation/wyoming/faster-whisper.nix */
  language?: Definition<"auto" | "af" | "am" | "ar" | "as" | "az" | "ba" | "be" | "bg" | "bn" | "bo" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fa" | "fi" | "fo" | "fr" | "gl" | "gu" | "ha" | "haw" | "he" | "hi" | "hr" | "ht" | "hu" | "hy" | "id" | "is" | "it" | "ja" | "jw" | "ka" | "kk" | "km" | "kn" | "ko" | "la" | "lb" | "ln" | "lo" | "lt" | "lv" | "mg" | "mi" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "my" | "ne" | "nl" | "nn" | "no" | "oc" | "pa" | "pl" | "ps" | "pt" | "ro" | "ru" | "sa" | "sd" | "si" | "sk" | "sl" | "sn" | "so" | "sq" | "sr" | "su" | "sv" | "sw" | "ta" | "te" | "tg" | "th" | "tk" | "tl" | "tr" | "tt" | "uk" | "ur" | "uz" | "vi" | "yi" | "yue" | "yo" | "zh">
  /** Default: `"tiny-int8"`. Declared in services/home-automation/wyoming/faster-whisper.nix */
  model?: Definition<string>
  /** Type: `string matching the pattern ^(tcp|unix)://.*$`. Declared in services/home-automation/wyoming/faster-whisper.nix */
  uri?: Definition<string>
  /** Default: `false`. Declared in services/home-automation/wyoming/faster-whisper.nix */
  useTransformers?: Definition<boolean>
}

/** `services.wyoming.openwakeword` */
export interface ServicesWyomingOpenwakeword extends Definitions<ServicesWyomingOpenwakeword> {
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/home-automation/wyoming/openwakeword.nix */
  customModelsDirectories?: Definition<List<Definition<Path>>>
  /** Default: `false`. Declared in services/home-automation/wyoming/openwakeword.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/home-automation/wyoming/openwakeword.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.wyoming-openwakeword`. Declared in services/home-automation/wyoming/openwakeword.nix */
  package?: Definition<Package>
  /** Default: `2`. Declared in services/home-automation/wyoming/openwakeword.nix */
  refractorySeconds?: Definition<Integer | number>
  /** Type: `integer or floating point number between 0.0 and 1.0 (both inclusive)`. Default: `0.5`. Declared in services/home-automation/wyoming/openwakeword.nix */
  threshold?: Definition<Integer | number>
  /** Type: `unsigned integer, meaning >=0`. Default: `1`. Declared in services/home-automation/wyoming/openwakeword.nix */
  triggerLevel?: Definition<Integer>
  /** Type: `string matching the pattern ^(tcp|unix)://.*$`. Default: `"tcp://0.0.0.0:10400"`. Declared in services/home-automation/wyoming/openwakeword.nix */
  uri?: Definition<string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  preloadModels?: NixValue
}

/** `services.wyoming.piper` */
export interface ServicesWyomingPiper extends Definitions<ServicesWyomingPiper> {
  /** Default: `pkgs.wyoming-piper`. Declared in services/home-automation/wyoming/piper.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/home-automation/wyoming/piper.nix */
  servers?: Definition<AttributeSet<ServicesWyomingPiperServer>>
}

/** `services.wyoming.piper.servers.<name>` */
export interface ServicesWyomingPiperServer extends Definitions<ServicesWyomingPiperServer> {
  /** Default: `false`. Declared in services/home-automation/wyoming/piper.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/home-automation/wyoming/piper.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `1.0`. Declared in services/home-automation/wyoming/piper.nix */
  lengthScale?: Definition<number>
  /** Default: `0.667`. Declared in services/home-automation/wyoming/piper.nix */
  noiseScale?: Definition<number>
  /** Default: `0.333`. Declared in services/home-automation/wyoming/piper.nix */
  noiseWidth?: Definition<number>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/home-automation/wyoming/piper.nix */
  speaker?: Definition<Integer>
  /** Default: `true`. Declared in services/home-automation/wyoming/piper.nix */
  streaming?: Definition<boolean>
  /** Type: `string matching the pattern ^(tcp|unix)://.*$`. Declared in services/home-automation/wyoming/piper.nix */
  uri?: Definition<string>
  /** Default: `pkgs.config.cudaSupport`. Declared in services/home-automation/wyoming/piper.nix */
  useCUDA?: Definition<boolean>
  /** Declared in services/home-automation/wyoming/piper.nix */
  voice?: Definition<string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  piper?: NixValue
}

/** `services.wyoming.satellite` */
export interface ServicesWyomingSatellite extends Definitions<ServicesWyomingSatellite> {
  /** Default: `null`. Declared in services/home-automation/wyoming/satellite.nix */
  area?: Definition<null | string>
  /** Default: `false`. Declared in services/home-automation/wyoming/satellite.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/home-automation/wyoming/satellite.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"users"`. Declared in services/home-automation/wyoming/satellite.nix */
  group?: Definition<string>
  microphone?: ServicesWyomingSatelliteMicrophone
  /** Default: `config.networking.hostName`. Declared in services/home-automation/wyoming/satellite.nix */
  name?: Definition<string>
  /** Default: `pkgs.wyoming-satellite`. Declared in services/home-automation/wyoming/satellite.nix */
  package?: Definition<Package>
  sound?: ServicesWyomingSatelliteSound
  sounds?: ServicesWyomingSatelliteSounds
  /** Default: `"tcp://0.0.0.0:10700"`. Declared in services/home-automation/wyoming/satellite.nix */
  uri?: Definition<string>
  /** Declared in services/home-automation/wyoming/satellite.nix */
  user?: Definition<string>
  vad?: ServicesWyomingSatelliteVad
}

/** `services.wyoming.satellite.microphone` */
export interface ServicesWyomingSatelliteMicrophone extends Definitions<ServicesWyomingSatelliteMicrophone> {
  /** Type: `integer between 0 and 31 (both inclusive)`. Default: `5`. Declared in services/home-automation/wyoming/satellite.nix */
  autoGain?: Definition<Integer>
  /** Default: `"arecord -r 16000 -c 1 -f S16_LE -t raw"`. Declared in services/home-automation/wyoming/satellite.nix */
  command?: Definition<string>
  /** Type: `integer between 0 and 4 (both inclusive)`. Default: `2`. Declared in services/home-automation/wyoming/satellite.nix */
  noiseSuppression?: Definition<Integer>
}

/** `services.wyoming.satellite.sound` */
export interface ServicesWyomingSatelliteSound extends Definitions<ServicesWyomingSatelliteSound> {
  /** Default: `"aplay -r 22050 -c 1 -f S16_LE -t raw"`. Declared in services/home-automation/wyoming/satellite.nix */
  command?: Definition<null | string>
}

/** `services.wyoming.satellite.sounds` */
export interface ServicesWyomingSatelliteSounds extends Definitions<ServicesWyomingSatelliteSounds> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/home-automation/wyoming/satellite.nix */
  awake?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/home-automation/wyoming/satellite.nix */
  done?: Definition<null | Path>
}

/** `services.wyoming.satellite.vad` */
export interface ServicesWyomingSatelliteVad extends Definitions<ServicesWyomingSatelliteVad> {
  /** Default: `true`. Declared in services/home-automation/wyoming/satellite.nix */
  enable?: Definition<boolean>
}

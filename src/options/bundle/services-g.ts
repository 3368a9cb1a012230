// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, NonEmptyList, Package, Path, TomlValue } from "../values.ts"
import type { HardwareGkraken } from "./hardware.ts"
import type { ProgramsEvolution } from "./programs.ts"
import type { ServicesNginxVirtualHostLocation } from "./services-n.ts"

/** `services.g3proxy` */
export interface ServicesG3proxy extends Definitions<ServicesG3proxy> {
  /** Default: `false`. Declared in services/networking/g3proxy.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.g3proxy`. Declared in services/networking/g3proxy.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/networking/g3proxy.nix */
  settings?: JsonValue
}

/** `services.g810-led` */
export interface ServicesG810Led extends Definitions<ServicesG810Led> {
  /** Default: `false`. Declared in services/hardware/g810-led.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.g810-led`. Declared in services/hardware/g810-led.nix */
  package?: Definition<Package>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/hardware/g810-led.nix */
  profile?: Definition<null | string>
}

/** `services.galene` */
export interface ServicesGalene extends Definitions<ServicesGalene> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/galene.nix */
  certFile?: Definition<null | Path>
  /** Type: `absolute path`. Default: `"${config.services.galene.stateDir}/data"`. Declared in services/web-apps/galene.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/galene.nix */
  enable?: Definition<boolean>
  /** Default: `"galene"`. Declared in services/web-apps/galene.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"${config.services.galene.stateDir}/groups"`. Declared in services/web-apps/galene.nix */
  groupsDir?: Definition<Path>
  /** Default: `""`. Declared in services/web-apps/galene.nix */
  httpAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8443`. Declared in services/web-apps/galene.nix */
  httpPort?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/galene.nix */
  insecure?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/galene.nix */
  keyFile?: Definition<null | Path>
  /** Default: `pkgs.galene`. Declared in services/web-apps/galene.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"${config.services.galene.stateDir}/recordings"`. Declared in services/web-apps/galene.nix */
  recordingsDir?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/galene"`. Declared in services/web-apps/galene.nix */
  stateDir?: Definition<Path>
  /** Type: `absolute path`. Default: `"${package.static}/static"`. Declared in services/web-apps/galene.nix */
  staticDir?: Definition<Path>
  /** Default: `"auto"`. Declared in services/web-apps/galene.nix */
  turnAddress?: Definition<string>
  /** Default: `"galene"`. Declared in services/web-apps/galene.nix */
  user?: Definition<string>
}

/** `services.gammu-smsd` */
export interface ServicesGammuSmsd extends Definitions<ServicesGammuSmsd> {
  backend?: ServicesGammuSmsdBackend
  device?: ServicesGammuSmsdDevice
  /** Default: `false`. Declared in services/misc/gammu-smsd.nix */
  enable?: Definition<boolean>
  extraConfig?: ServicesGammuSmsdExtraConfig
  log?: ServicesGammuSmsdLog
  /** Default: `"smsd"`. Declared in services/misc/gammu-smsd.nix */
  user?: Definition<string>
}

/** `services.gammu-smsd.backend` */
export interface ServicesGammuSmsdBackend extends Definitions<ServicesGammuSmsdBackend> {
  files?: ServicesGammuSmsdBackendFiles
  /** Default: `"null"`. Declared in services/misc/gammu-smsd.nix */
  service?: Definition<"null" | "files" | "sql">
  sql?: ServicesGammuSmsdBackendSql
}

/** `services.gammu-smsd.backend.files` */
export interface ServicesGammuSmsdBackendFiles extends Definitions<ServicesGammuSmsdBackendFiles> {
  /** Type: `absolute path`. Default: `"/var/spool/sms/error/"`. Declared in services/misc/gammu-smsd.nix */
  errorSMSPath?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/spool/sms/inbox/"`. Declared in services/misc/gammu-smsd.nix */
  inboxPath?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/spool/sms/outbox/"`. Declared in services/misc/gammu-smsd.nix */
  outboxPath?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/spool/sms/sent/"`. Declared in services/misc/gammu-smsd.nix */
  sentSMSPath?: Definition<Path>
}

/** `services.gammu-smsd.backend.sql` */
export interface ServicesGammuSmsdBackendSql extends Definitions<ServicesGammuSmsdBackendSql> {
  /** Default: `null`. Declared in services/misc/gammu-smsd.nix */
  database?: Definition<null | string>
  /** Declared in services/misc/gammu-smsd.nix */
  driver?: Definition<"native_mysql" | "native_pgsql" | "odbc" | "dbi">
  /** Default: `"localhost"`. Declared in services/misc/gammu-smsd.nix */
  host?: Definition<string>
  /** Default: `null`. Declared in services/misc/gammu-smsd.nix */
  password?: Definition<null | string>
  /** Default: `null`. Declared in services/misc/gammu-smsd.nix */
  sqlDialect?: Definition<null | string>
  /** Default: `null`. Declared in services/misc/gammu-smsd.nix */
  user?: Definition<null | string>
}

/** `services.gammu-smsd.device` */
export interface ServicesGammuSmsdDevice extends Definitions<ServicesGammuSmsdDevice> {
  /** Default: `"at"`. Declared in services/misc/gammu-smsd.nix */
  connection?: Definition<string>
  /** Default: `"root"`. Declared in services/misc/gammu-smsd.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Declared in services/misc/gammu-smsd.nix */
  path?: Definition<Path>
  /** Default: `null`. Declared in services/misc/gammu-smsd.nix */
  pin?: Definition<null | string>
  /** Default: `true`. Declared in services/misc/gammu-smsd.nix */
  synchronizeTime?: Definition<boolean>
}

/** `services.gammu-smsd.extraConfig` */
export interface ServicesGammuSmsdExtraConfig extends Definitions<ServicesGammuSmsdExtraConfig> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/misc/gammu-smsd.nix */
  gammu?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/misc/gammu-smsd.nix */
  smsd?: Definition<string>
}

/** `services.gammu-smsd.log` */
export interface ServicesGammuSmsdLog extends Definitions<ServicesGammuSmsdLog> {
  /** Default: `"syslog"`. Declared in services/misc/gammu-smsd.nix */
  file?: Definition<string>
  /** Default: `"errors"`. Declared in services/misc/gammu-smsd.nix */
  format?: Definition<"nothing" | "text" | "textall" | "textalldate" | "errors" | "errorsdate" | "binary">
}

/** `services.gancio` */
export interface ServicesGancio extends Definitions<ServicesGancio> {
  /** Default: `false`. Declared in services/web-apps/gancio.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-apps/gancio.nix */
  nginx?: ServicesGancioNginx
  /** Default: `pkgs.gancio`. Declared in services/web-apps/gancio.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/web-apps/gancio.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Type: `open submodule of (JSON value)`. Declared in services/web-apps/gancio.nix */
  settings?: Definition<ServicesGancioSettings>
  /** Default: `"gancio"`. Declared in services/web-apps/gancio.nix */
  user?: Definition<string>
  /** Default: `{ }`. Declared in services/web-apps/gancio.nix */
  userLocale?: Definition<AttributeSet<Definition<AttributeSet<Definition<AttributeSet<Definition<string>>>>>>>
}

/** `services.gancio.nginx` */
export interface ServicesGancioNginx extends Definitions<ServicesGancioNginx> {
  /** Default: `null`. Declared in services/web-apps/gancio.nix */
  acmeFallbackHost?: Definition<null | string>
  /** Default: `"/var/lib/acme/acme-challenge"`. Declared in services/web-apps/gancio.nix */
  acmeRoot?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/gancio.nix */
  addSSL?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-apps/gancio.nix */
  basicAuth?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/gancio.nix */
  basicAuthFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/web-apps/gancio.nix */
  default?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/gancio.nix */
  enableACME?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/gancio.nix */
  extraConfig?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/gancio.nix */
  forceSSL?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/gancio.nix */
  globalRedirect?: Definition<null | string>
  /** Default: `true`. Declared in services/web-apps/gancio.nix */
  http2?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/gancio.nix */
  http3?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/gancio.nix */
  http3_hq?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/gancio.nix */
  kTLS?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-apps/gancio.nix */
  listen?: Definition<List<ServicesGancioNginxListenEntry>>
  /** Default: `[ ]`. Declared in services/web-apps/gancio.nix */
  listenAddresses?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/web-apps/gancio.nix */
  locations?: Definition<AttributeSet<ServicesNginxVirtualHostLocation>>
  /** Default: `false`. Declared in services/web-apps/gancio.nix */
  onlySSL?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/gancio.nix */
  quic?: Definition<boolean>
  /** Type: `integer between 300 and 399 (both inclusive)`. Default: `301`. Declared in services/web-apps/gancio.nix */
  redirectCode?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/gancio.nix */
  rejectSSL?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/gancio.nix */
  reuseport?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/gancio.nix */
  root?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/web-apps/gancio.nix */
  serverAliases?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/web-apps/gancio.nix */
  serverName?: Definition<null | string>
  /** Type: `absolute path`. Declared in services/web-apps/gancio.nix */
  sslCertificate?: Definition<Path>
  /** Type: `absolute path`. Declared in services/web-apps/gancio.nix */
  sslCertificateKey?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/gancio.nix */
  sslTrustedCertificate?: Definition<null | Path>
  /** Default: `null`. Declared in services/web-apps/gancio.nix */
  useACMEHost?: Definition<null | string>
}

/** `services.gancio.nginx.listen.*` */
export interface ServicesGancioNginxListenEntry extends Definitions<ServicesGancioNginxListenEntry> {
  /** Declared in services/web-apps/gancio.nix */
  addr?: Definition<string>
  /** Default: `[ ]`. Declared in services/web-apps/gancio.nix */
  extraParameters?: Definition<List<Definition<string>>>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/web-apps/gancio.nix */
  port?: Definition<null | Integer>
  /** Default: `false`. Declared in services/web-apps/gancio.nix */
  proxyProtocol?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/gancio.nix */
  ssl?: Definition<boolean>
}

/** `services.gancio.settings` */
export interface ServicesGancioSettings {
  /** Default: `"https://${config.services.gancio.settings.hostname}"`. Declared in services/web-apps/gancio.nix */
  baseurl?: Definition<string>
  db?: Definition<ServicesGancioSettingsDb>
  /** Declared in services/web-apps/gancio.nix */
  hostname?: Definition<string>
  /** Default: `"info"`. Declared in services/web-apps/gancio.nix */
  log_level?: Definition<"debug" | "info" | "warning" | "error">
  [name: string]: Definition<ServicesGancioSettingsDb> | JsonValue | undefined
}

/** `services.gancio.settings.db` */
export interface ServicesGancioSettingsDb {
  /** Default: `"sqlite"`. Declared in services/web-apps/gancio.nix */
  dialect?: Definition<"sqlite" | "postgres">
  [name: string]: JsonValue | undefined
}

/** `services.garage` */
export interface ServicesGarage extends Definitions<ServicesGarage> {
  /** Default: `false`. Declared in services/web-servers/garage.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/garage.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/web-servers/garage.nix */
  extraEnvironment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"info"`. Declared in services/web-servers/garage.nix */
  logLevel?: Definition<"error" | "warn" | "info" | "debug" | "trace">
  /** Declared in services/web-servers/garage.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (TOML value)`. Declared in services/web-servers/garage.nix */
  settings?: Definition<ServicesGarageSettings>
}

/** `services.garage.settings` */
export interface ServicesGarageSettings {
  /** Type: `absolute path or list of (attribute set)`. Default: `"/var/lib/garage/data"`. Declared in services/web-servers/garage.nix */
  data_dir?: Definition<Path | List<Definition<NixAttributes>>>
  /** Type: `absolute path`. Default: `"/var/lib/garage/meta"`. Declared in services/web-servers/garage.nix */
  metadata_dir?: Definition<Path>
  [name: string]: Definition<Path | List<Definition<NixAttributes>> | Path> | TomlValue | undefined
}

/** `services.gateone` */
export interface ServicesGateone extends Definitions<ServicesGateone> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  pidDir?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  settingsDir?: NixValue
}

/** `services.gatus` */
export interface ServicesGatus extends Definitions<ServicesGatus> {
  /** Type: `absolute path`. Default: `let settingsFormat = pkgs.formats.yaml { }; in settingsFormat.generate "gatus.yaml" cfg.settings;`. Declared in services/monitoring/gatus.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/gatus.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/gatus.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/gatus.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.gatus`. Declared in services/monitoring/gatus.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/monitoring/gatus.nix */
  settings?: Definition<ServicesGatusSettings>
}

/** `services.gatus.settings` */
export interface ServicesGatusSettings {
  web?: Definition<ServicesGatusSettingsWeb>
  [name: string]: Definition<ServicesGatusSettingsWeb> | JsonValue | undefined
}

/** `services.gatus.settings.web` */
export interface ServicesGatusSettingsWeb {
  /** Default: `8080`. Declared in services/monitoring/gatus.nix */
  port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.gdomap` */
export interface ServicesGdomap extends Definitions<ServicesGdomap> {
  /** Default: `false`. Declared in services/networking/gdomap.nix */
  enable?: Definition<boolean>
}

/** `services.gemstash` */
export interface ServicesGemstash extends Definitions<ServicesGemstash> {
  /** Default: `false`. Declared in services/development/gemstash.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/development/gemstash.nix */
  openFirewall?: Definition<boolean>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/development/gemstash.nix */
  settings?: Definition<ServicesGemstashSettings>
}

/** `services.gemstash.settings` */
export interface ServicesGemstashSettings {
  /** Type: `absolute path`. Default: `"/var/lib/gemstash"`. Declared in services/development/gemstash.nix */
  base_path?: Definition<Path>
  /** Default: `"tcp://0.0.0.0:9292"`. Declared in services/development/gemstash.nix */
  bind?: Definition<string>
  /** Default: `null`. Declared in services/development/gemstash.nix */
  db_adapter?: Definition<null | "sqlite3" | "postgres" | "mysql" | "mysql2">
  /** Default: `null`. Declared in services/development/gemstash.nix */
  db_url?: Definition<null | string>
  [name: string]: JsonValue | undefined
}

/** `services.geoclue2` */
export interface ServicesGeoclue2 extends Definitions<ServicesGeoclue2> {
  /** Default: `{ }`. Declared in services/desktops/geoclue2.nix */
  appConfig?: Definition<AttributeSet<ServicesGeoclue2AppConfigEntry>>
  /** Default: `false`. Declared in services/desktops/geoclue2.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/desktops/geoclue2.nix */
  enable3G?: Definition<boolean>
  /** Default: `true`. Declared in services/desktops/geoclue2.nix */
  enableCDMA?: Definition<boolean>
  /** Default: `true`. Declared in services/desktops/geoclue2.nix */
  enableDemoAgent?: Definition<boolean>
  /** Default: `true`. Declared in services/desktops/geoclue2.nix */
  enableModemGPS?: Definition<boolean>
  /** Default: `true`. Declared in services/desktops/geoclue2.nix */
  enableNmea?: Definition<boolean>
  /** Default: `false`. Declared in services/desktops/geoclue2.nix */
  enableStatic?: Definition<boolean>
  /** Default: `true`. Declared in services/desktops/geoclue2.nix */
  enableWifi?: Definition<boolean>
  /** Default: `"https://api.beacondb.net/v1/geolocate"`. Declared in services/desktops/geoclue2.nix */
  geoProviderUrl?: Definition<string>
  /** Default: `pkgs.geoclue2`. Declared in services/desktops/geoclue2.nix */
  package?: Definition<Package>
  /** Type: `positive integer or floating point number, meaning >0`. Declared in services/desktops/geoclue2.nix */
  staticAccuracy?: Definition<Integer | number>
  /** Declared in services/desktops/geoclue2.nix */
  staticAltitude?: Definition<Integer | number>
  /** Type: `integer or floating point number between -90 and 90 (both inclusive)`. Declared in services/desktops/geoclue2.nix */
  staticLatitude?: Definition<Integer | number>
  /** Type: `integer or floating point number between -180 and 180 (both inclusive)`. Declared in services/desktops/geoclue2.nix */
  staticLongitude?: Definition<Integer | number>
  /** Default: `"geoclue"`. Declared in services/desktops/geoclue2.nix */
  submissionNick?: Definition<string>
  /** Default: `"https://api.beacondb.net/v2/geosubmit"`. Declared in services/desktops/geoclue2.nix */
  submissionUrl?: Definition<string>
  /** Default: `false`. Declared in services/desktops/geoclue2.nix */
  submitData?: Definition<boolean>
  /** Default: `[ "gnome-shell" "io.elementary.desktop.agent-geoclue2" ]`. Declared in services/desktops/geoclue2.nix */
  whitelistedAgents?: Definition<List<Definition<string>>>
}

/** `services.geoclue2.appConfig.<name>` */
export interface ServicesGeoclue2AppConfigEntry extends Definitions<ServicesGeoclue2AppConfigEntry> {
  /** Declared in services/desktops/geoclue2.nix */
  desktopID?: Definition<string>
  /** Declared in services/desktops/geoclue2.nix */
  isAllowed?: Definition<boolean>
  /** Declared in services/desktops/geoclue2.nix */
  isSystem?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/desktops/geoclue2.nix */
  users?: Definition<List<Definition<string>>>
}

/** `services.geoipupdate` */
export interface ServicesGeoipupdate extends Definitions<ServicesGeoipupdate> {
  /** Default: `false`. Declared in services/misc/geoipupdate.nix */
  enable?: Definition<boolean>
  /** Default: `"weekly"`. Declared in services/misc/geoipupdate.nix */
  interval?: Definition<string>
  /** Type: `open submodule of attribute set of (string or signed integer or boolean or list of (string or signed integer or boolean))`. Declared in services/misc/geoipupdate.nix */
  settings?: Definition<ServicesGeoipupdateSettings>
}

/** `services.geoipupdate.settings` */
export interface ServicesGeoipupdateSettings {
  /** Declared in services/misc/geoipupdate.nix */
  AccountID?: Definition<Integer>
  /** Type: `absolute path`. Default: `"/var/lib/GeoIP"`. Declared in services/misc/geoipupdate.nix */
  DatabaseDirectory?: Definition<Path>
  /** Declared in services/misc/geoipupdate.nix */
  EditionIDs?: Definition<List<Definition<string | Integer>>>
  /** Type: `absolute path or attribute set of absolute path`. Declared in services/misc/geoipupdate.nix */
  LicenseKey?: Definition<Path | AttributeSet<Definition<Path>>>
  [name: string]: Definition<string | Integer | boolean | List<Definition<string | Integer | boolean>> | Integer | Path | List<Definition<string | Integer>> | Path | AttributeSet<Definition<Path>>> | undefined
}

/** `services.gerbil` */
export interface ServicesGerbil extends Definitions<ServicesGerbil> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/pangolin.nix */
  environmentFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3003`. Declared in services/networking/pangolin.nix */
  port?: Definition<Integer>
}

/** `services.gerrit` */
export interface ServicesGerrit extends Definitions<ServicesGerrit> {
  /** Default: `[ ]`. Declared in services/web-apps/gerrit.nix */
  builtinPlugins?: Definition<List<Definition<"codemirror-editor" | "commit-message-length-validator" | "delete-project" | "download-commands" | "gitiles" | "hooks" | "plugin-manager" | "replication" | "reviewnotes" | "singleusergroup" | "webhooks">>>
  /** Default: `false`. Declared in services/web-apps/gerrit.nix */
  enable?: Definition<boolean>
  /** Default: `"1024m"`. Declared in services/web-apps/gerrit.nix */
  jvmHeapLimit?: Definition<string>
  /** Declared in services/web-apps/gerrit.nix */
  jvmOpts?: Definition<List<Definition<string>>>
  /** Default: `pkgs.jdk21_headless`. Declared in services/web-apps/gerrit.nix */
  jvmPackage?: Definition<Package>
  /** Default: `"[::]:8080"`. Declared in services/web-apps/gerrit.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.gerrit`. Declared in services/web-apps/gerrit.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/web-apps/gerrit.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Default: `{ }`. Declared in services/web-apps/gerrit.nix */
  replicationSettings?: Definition<AttributeSet<Definition<AttributeSet<Definition<string | boolean | Integer | List<Definition<string | boolean | Integer>> | AttributeSet<Definition<string | boolean | Integer | List<Definition<string | boolean | Integer>>>>>>>>>
  /** Declared in services/web-apps/gerrit.nix */
  serverId?: Definition<string>
  /** Default: `{ }`. Declared in services/web-apps/gerrit.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<string | boolean | Integer | List<Definition<string | boolean | Integer>> | AttributeSet<Definition<string | boolean | Integer | List<Definition<string | boolean | Integer>>>>>>>>>
}

/** `services.geth.<name>` */
export interface ServicesGethEntry extends Definitions<ServicesGethEntry> {
  authrpc?: ServicesGethEntryAuthrpc
  /** Default: `false`. Declared in services/blockchain/ethereum/geth.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/blockchain/ethereum/geth.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"full"`. Declared in services/blockchain/ethereum/geth.nix */
  gcmode?: Definition<"full" | "archive">
  http?: ServicesGethEntryHttp
  /** Default: `50`. Declared in services/blockchain/ethereum/geth.nix */
  maxpeers?: Definition<Integer>
  metrics?: ServicesGethEntryMetrics
  /** Default: `null`. Declared in services/blockchain/ethereum/geth.nix */
  network?: Definition<null | "holesky" | "sepolia">
  /** Default: `pkgs.go-ethereum.geth`. Declared in services/blockchain/ethereum/geth.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `30303`. Declared in services/blockchain/ethereum/geth.nix */
  port?: Definition<Integer>
  /** Default: `"snap"`. Declared in services/blockchain/ethereum/geth.nix */
  syncmode?: Definition<"snap" | "fast" | "full" | "light">
  websocket?: ServicesGethEntryWebsocket
}

/** `services.geth.<name>.authrpc` */
export interface ServicesGethEntryAuthrpc extends Definitions<ServicesGethEntryAuthrpc> {
  /** Default: `"127.0.0.1"`. Declared in services/blockchain/ethereum/geth.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/blockchain/ethereum/geth.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/blockchain/ethereum/geth.nix */
  jwtsecret?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8551`. Declared in services/blockchain/ethereum/geth.nix */
  port?: Definition<Integer>
  /** Default: `[ "localhost" ]`. Declared in services/blockchain/ethereum/geth.nix */
  vhosts?: Definition<null | List<Definition<string>>>
}

/** `services.geth.<name>.http` */
export interface ServicesGethEntryHttp extends Definitions<ServicesGethEntryHttp> {
  /** Default: `"127.0.0.1"`. Declared in services/blockchain/ethereum/geth.nix */
  address?: Definition<string>
  /** Default: `null`. Declared in services/blockchain/ethereum/geth.nix */
  apis?: Definition<null | List<Definition<string>>>
  /** Default: `false`. Declared in services/blockchain/ethereum/geth.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8545`. Declared in services/blockchain/ethereum/geth.nix */
  port?: Definition<Integer>
}

/** `services.geth.<name>.metrics` */
export interface ServicesGethEntryMetrics extends Definitions<ServicesGethEntryMetrics> {
  /** Default: `"127.0.0.1"`. Declared in services/blockchain/ethereum/geth.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/blockchain/ethereum/geth.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6060`. Declared in services/blockchain/ethereum/geth.nix */
  port?: Definition<Integer>
}

/** `services.geth.<name>.websocket` */
export interface ServicesGethEntryWebsocket extends Definitions<ServicesGethEntryWebsocket> {
  /** Default: `"127.0.0.1"`. Declared in services/blockchain/ethereum/geth.nix */
  address?: Definition<string>
  /** Default: `null`. Declared in services/blockchain/ethereum/geth.nix */
  apis?: Definition<null | List<Definition<string>>>
  /** Default: `false`. Declared in services/blockchain/ethereum/geth.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8546`. Declared in services/blockchain/ethereum/geth.nix */
  port?: Definition<Integer>
}

/** `services.getty` */
export interface ServicesGetty extends Definitions<ServicesGetty> {
  /** Default: `false`. Declared in services/ttys/getty.nix */
  autologinOnce?: Definition<boolean>
  /** Default: `null`. Declared in services/ttys/getty.nix */
  autologinUser?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/ttys/getty.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Declared in services/ttys/getty.nix */
  greetingLine?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/ttys/getty.nix */
  helpLine?: Definition<string>
  /** Default: `null`. Declared in services/ttys/getty.nix */
  loginOptions?: Definition<null | string>
  /** Type: `absolute path`. Default: `"${pkgs.shadow}/bin/login"`. Declared in services/ttys/getty.nix */
  loginProgram?: Definition<Path>
}

/** `services.ghostunnel` */
export interface ServicesGhostunnel extends Definitions<ServicesGhostunnel> {
  /** Default: `false`. Declared in services/networking/ghostunnel.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ghostunnel`. Declared in services/networking/ghostunnel.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/networking/ghostunnel.nix */
  servers?: Definition<AttributeSet<ServicesGhostunnelServer>>
}

/** `services.ghostunnel.servers.<name>` */
export interface ServicesGhostunnelServer extends Definitions<ServicesGhostunnelServer> {
  /** Default: `false`. Declared in services/networking/ghostunnel.nix */
  allowAll?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/ghostunnel.nix */
  allowCN?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/ghostunnel.nix */
  allowDNS?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/ghostunnel.nix */
  allowOU?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/ghostunnel.nix */
  allowURI?: Definition<List<Definition<string>>>
  /** Declared in services/networking/ghostunnel.nix */
  cacert?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/ghostunnel.nix */
  cert?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/ghostunnel.nix */
  disableAuthentication?: Definition<boolean>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/networking/ghostunnel.nix */
  extraArguments?: Definition<string>
  /** Default: `null`. Declared in services/networking/ghostunnel.nix */
  key?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/ghostunnel.nix */
  keystore?: Definition<null | string>
  /** Declared in services/networking/ghostunnel.nix */
  listen?: Definition<string>
  /** Declared in services/networking/ghostunnel.nix */
  target?: Definition<string>
  /** Default: `false`. Declared in services/networking/ghostunnel.nix */
  unsafeTarget?: Definition<boolean>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  atRoot?: NixValue
}

/** `services.gitDaemon` */
export interface ServicesGitDaemon extends Definitions<ServicesGitDaemon> {
  /** Default: `""`. Declared in services/networking/git-daemon.nix */
  basePath?: Definition<string>
  /** Default: `false`. Declared in services/networking/git-daemon.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/git-daemon.nix */
  exportAll?: Definition<boolean>
  /** Default: `"git"`. Declared in services/networking/git-daemon.nix */
  group?: Definition<string>
  /** Default: `""`. Declared in services/networking/git-daemon.nix */
  listenAddress?: Definition<string>
  /** Default: `""`. Declared in services/networking/git-daemon.nix */
  options?: Definition<string>
  /** Default: `pkgs.git`. Declared in services/networking/git-daemon.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9418`. Declared in services/networking/git-daemon.nix */
  port?: Definition<Integer>
  /** Default: `[ ]`. Declared in services/networking/git-daemon.nix */
  repositories?: Definition<List<Definition<string>>>
  /** Default: `"git"`. Declared in services/networking/git-daemon.nix */
  user?: Definition<string>
}

/** `services.gitea` */
export interface ServicesGitea extends Definitions<ServicesGitea> {
  /** Default: `"gitea: Gitea Service"`. Declared in services/misc/gitea.nix */
  appName?: Definition<string>
  /** Default: `null`. Declared in services/misc/gitea.nix */
  camoHmacKeyFile?: Definition<null | string>
  captcha?: ServicesGiteaCaptcha
  /** Default: `"${config.services.gitea.stateDir}/custom"`. Declared in services/misc/gitea.nix */
  customDir?: Definition<string>
  database?: ServicesGiteaDatabase
  dump?: ServicesGiteaDump
  /** Default: `false`. Declared in services/misc/gitea.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/misc/gitea.nix */
  extraConfig?: Definition<null | string>
  /** Default: `"gitea"`. Declared in services/misc/gitea.nix */
  group?: Definition<string>
  lfs?: ServicesGiteaLfs
  /** Default: `null`. Declared in services/misc/gitea.nix */
  mailerPasswordFile?: Definition<null | string>
  /** Default: `null`. Declared in services/misc/gitea.nix */
  metricsTokenFile?: Definition<null | string>
  /** Default: `null`. Declared in services/misc/gitea.nix */
  minioAccessKeyId?: Definition<null | string>
  /** Default: `null`. Declared in services/misc/gitea.nix */
  minioSecretAccessKey?: Definition<null | string>
  /** Default: `pkgs.gitea`. Declared in services/misc/gitea.nix */
  package?: Definition<Package>
  /** Default: `"${config.services.gitea.stateDir}/repositories"`. Declared in services/misc/gitea.nix */
  repositoryRoot?: Definition<string>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/misc/gitea.nix */
  settings?: Definition<ServicesGiteaSettings>
  /** Default: `"/var/lib/gitea"`. Declared in services/misc/gitea.nix */
  stateDir?: Definition<string>
  /** Default: `"gitea"`. Declared in services/misc/gitea.nix */
  user?: Definition<string>
  /** @deprecated renamed to services.gitea.settings.session.COOKIE_SECURE */
  cookieSecure?: Definition<boolean>
  /** @deprecated renamed to services.gitea.settings.service.DISABLE_REGISTRATION */
  disableRegistration?: Definition<boolean>
  /** @deprecated renamed to services.gitea.settings.server.DOMAIN */
  domain?: Definition<string>
  /** @deprecated changed to services.gitea.settings.server.PROTOCOL */
  enableUnixSocket?: NixValue
  /**
   * Type: `string or absolute path`.
   *
   * @deprecated renamed to services.gitea.settings.server.HTTP_ADDR
   */
  httpAddress?: Definition<string | Path>
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.gitea.settings.server.HTTP_PORT
   */
  httpPort?: Definition<Integer>
  log?: ServicesGiteaLog
  /** @deprecated renamed to services.gitea.settings.server.ROOT_URL */
  rootUrl?: Definition<string>
  ssh?: ServicesGiteaSsh
  /**
   * Type: `string or absolute path`.
   *
   * @deprecated renamed to services.gitea.settings.server.STATIC_ROOT_PATH
   */
  staticRootPath?: Definition<string | Path>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  useWizard?: NixValue
}

/** `services.gitea-actions-runner` */
export interface ServicesGiteaActionsRunner extends Definitions<ServicesGiteaActionsRunner> {
  /** Default: `{ }`. Declared in services/continuous-integration/gitea-actions-runner.nix */
  instances?: Definition<AttributeSet<ServicesGiteaActionsRunnerInstance>>
  /** Default: `pkgs.gitea-actions-runner`. Declared in services/continuous-integration/gitea-actions-runner.nix */
  package?: Definition<Package>
}

/** `services.gitea-actions-runner.instances.<name>` */
export interface ServicesGiteaActionsRunnerInstance extends Definitions<ServicesGiteaActionsRunnerInstance> {
  /** Default: `false`. Declared in services/continuous-integration/gitea-actions-runner.nix */
  enable?: Definition<boolean>
  /** Default: `with pkgs; [ bash coreutils curl gawk gitMinimal gnused nodejs wget ]`. Declared in services/continuous-integration/gitea-actions-runner.nix */
  hostPackages?: Definition<List<Definition<Package>>>
  /** Declared in services/continuous-integration/gitea-actions-runner.nix */
  labels?: Definition<List<Definition<string>>>
  /** Declared in services/continuous-integration/gitea-actions-runner.nix */
  name?: Definition<string>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/continuous-integration/gitea-actions-runner.nix */
  settings?: Definition<AttributeSet<JsonValue>>
  /** Default: `null`. Declared in services/continuous-integration/gitea-actions-runner.nix */
  token?: Definition<null | string>
  /** Type: `null or string or absolute path`. Default: `null`. Declared in services/continuous-integration/gitea-actions-runner.nix */
  tokenFile?: Definition<null | string | Path>
  /** Declared in services/continuous-integration/gitea-actions-runner.nix */
  url?: Definition<string>
}

/** `services.gitea.captcha` */
export interface ServicesGiteaCaptcha extends Definitions<ServicesGiteaCaptcha> {
  /** Default: `false`. Declared in services/misc/gitea.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/gitea.nix */
  requireForExternalRegistration?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/gitea.nix */
  requireForLogin?: Definition<boolean>
  /** Default: `null`. Declared in services/misc/gitea.nix */
  secretFile?: Definition<null | string>
  /** Default: `null`. Declared in services/misc/gitea.nix */
  siteKey?: Definition<null | string>
  /** Default: `"image"`. Declared in services/misc/gitea.nix */
  type?: Definition<"image" | "recaptcha" | "hcaptcha" | "mcaptcha" | "cfturnstile">
  /** Default: `null`. Declared in services/misc/gitea.nix */
  url?: Definition<null | string>
}

/** `services.gitea.database` */
export interface ServicesGiteaDatabase extends Definitions<ServicesGiteaDatabase> {
  /** Default: `true`. Declared in services/misc/gitea.nix */
  createDatabase?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/misc/gitea.nix */
  host?: Definition<string>
  /** Default: `"gitea"`. Declared in services/misc/gitea.nix */
  name?: Definition<string>
  /** Default: `""`. Declared in services/misc/gitea.nix */
  password?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/gitea.nix */
  passwordFile?: Definition<null | Path>
  /** Default: `"${config.services.gitea.stateDir}/data/gitea.db"`. Declared in services/misc/gitea.nix */
  path?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `if config.services.gitea.database.type != "postgresql" then 3306 else 5432`. Declared in services/misc/gitea.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/gitea.nix */
  socket?: Definition<null | Path>
  /** Default: `"sqlite3"`. Declared in services/misc/gitea.nix */
  type?: Definition<"sqlite3" | "mysql" | "postgres">
  /** Default: `"gitea"`. Declared in services/misc/gitea.nix */
  user?: Definition<string>
}

/** `services.gitea.dump` */
export interface ServicesGiteaDump extends Definitions<ServicesGiteaDump> {
  /** Default: `"${config.services.gitea.stateDir}/dump"`. Declared in services/misc/gitea.nix */
  backupDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/gitea.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/misc/gitea.nix */
  file?: Definition<null | string>
  /** Default: `"04:31"`. Declared in services/misc/gitea.nix */
  interval?: Definition<string>
  /** Default: `"zip"`. Declared in services/misc/gitea.nix */
  type?: Definition<"zip" | "rar" | "tar" | "sz" | "tar.gz" | "tar.xz" | "tar.bz2" | "tar.br" | "tar.lz4" | "tar.zst">
}

/** `services.gitea.lfs` */
export interface ServicesGiteaLfs extends Definitions<ServicesGiteaLfs> {
  /** Default: `"${config.services.gitea.stateDir}/data/lfs"`. Declared in services/misc/gitea.nix */
  contentDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/gitea.nix */
  enable?: Definition<boolean>
}

/** `services.gitea.log` */
export interface ServicesGiteaLog extends Definitions<ServicesGiteaLog> {
  /** @deprecated renamed to services.gitea.settings.log.LEVEL */
  level?: Definition<"Trace" | "Debug" | "Info" | "Warn" | "Error" | "Critical">
  /** @deprecated renamed to services.gitea.settings.log.ROOT_PATH */
  rootPath?: Definition<string>
}

/** `services.gitea.settings` */
export interface ServicesGiteaSettings {
  log?: Definition<ServicesGiteaSettingsLog>
  mailer?: Definition<ServicesGiteaSettingsMailer>
  server?: Definition<ServicesGiteaSettingsServer>
  service?: Definition<ServicesGiteaSettingsService>
  session?: Definition<ServicesGiteaSettingsSession>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesGiteaSettingsLog | ServicesGiteaSettingsMailer | ServicesGiteaSettingsServer | ServicesGiteaSettingsService | ServicesGiteaSettingsSession> | undefined
}

/** `services.gitea.settings.log` */
export interface ServicesGiteaSettingsLog {
  /** Default: `"Info"`. Declared in services/misc/gitea.nix */
  LEVEL?: Definition<"Trace" | "Debug" | "Info" | "Warn" | "Error" | "Critical">
  /** Default: `"${config.services.gitea.stateDir}/log"`. Declared in services/misc/gitea.nix */
  ROOT_PATH?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | "Trace" | "Debug" | "Info" | "Warn" | "Error" | "Critical" | string> | undefined
}

/** `services.gitea.settings.mailer` */
export interface ServicesGiteaSettingsMailer {
  /** Default: `false`. Declared in services/misc/gitea.nix */
  ENABLED?: Definition<boolean>
  /** Default: `null`. Declared in services/misc/gitea.nix */
  PROTOCOL?: Definition<null | "smtp" | "smtps" | "smtp+starttls" | "smtp+unix" | "sendmail" | "dummy">
  /** Declared in services/misc/gitea.nix */
  SENDMAIL_PATH?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean | null | "smtp" | "smtps" | "smtp+starttls" | "smtp+unix" | "sendmail" | "dummy" | string> | undefined
}

/** `services.gitea.settings.server` */
export interface ServicesGiteaSettingsServer {
  /** Default: `false`. Declared in services/misc/gitea.nix */
  DISABLE_SSH?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/misc/gitea.nix */
  DOMAIN?: Definition<string>
  /** Type: `string or absolute path`. Default: `if lib.hasSuffix "+unix" cfg.settings.server.PROTOCOL then "/run/gitea/gitea.sock" else "0.0.0.0"`. Declared in services/misc/gitea.nix */
  HTTP_ADDR?: Definition<string | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/misc/gitea.nix */
  HTTP_PORT?: Definition<Integer>
  /** Default: `"http"`. Declared in services/misc/gitea.nix */
  PROTOCOL?: Definition<"http" | "https" | "fcgi" | "http+unix" | "fcgi+unix">
  /** Default: `"http://${config.services.gitea.settings.server.DOMAIN}:${toString config.services.gitea.settings.server.HTTP_PORT}/"`. Declared in services/misc/gitea.nix */
  ROOT_URL?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `22`. Declared in services/misc/gitea.nix */
  SSH_PORT?: Definition<Integer>
  /** Type: `string or absolute path`. Default: `config.services.gitea.package.data`. Declared in services/misc/gitea.nix */
  STATIC_ROOT_PATH?: Definition<string | Path>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean | string | string | Path | Integer | "http" | "https" | "fcgi" | "http+unix" | "fcgi+unix"> | undefined
}

/** `services.gitea.settings.service` */
export interface ServicesGiteaSettingsService {
  /** Default: `false`. Declared in services/misc/gitea.nix */
  DISABLE_REGISTRATION?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean> | undefined
}

/** `services.gitea.settings.session` */
export interface ServicesGiteaSettingsSession {
  /** Default: `false`. Declared in services/misc/gitea.nix */
  COOKIE_SECURE?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean> | undefined
}

/** `services.gitea.ssh` */
export interface ServicesGiteaSsh extends Definitions<ServicesGiteaSsh> {
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.gitea.settings.server.SSH_PORT
   */
  clonePort?: Definition<Integer>
}

/** `services.github-runners.<name>` */
export interface ServicesGithubRunner extends Definitions<ServicesGithubRunner> {
  /** Default: `false`. Declared in services/continuous-integration/github-runner/options.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/continuous-integration/github-runner/options.nix */
  ephemeral?: Definition<boolean>
  /** Default: `{ }`. Declared in services/continuous-integration/github-runner/options.nix */
  extraEnvironment?: Definition<NixAttributes>
  /** Default: `[ ]`. Declared in services/continuous-integration/github-runner/options.nix */
  extraLabels?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/continuous-integration/github-runner/options.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `groupname`. Declared in services/continuous-integration/github-runner/options.nix */
  group?: Definition<null | string>
  /** Default: `"‹name›"`. Declared in services/continuous-integration/github-runner/options.nix */
  name?: Definition<null | string>
  /** Default: `false`. Declared in services/continuous-integration/github-runner/options.nix */
  noDefaultLabels?: Definition<boolean>
  /** Default: `[ "node20" "node24" ]`. Declared in services/continuous-integration/github-runner/options.nix */
  nodeRuntimes?: Definition<NonEmptyList<Definition<"node20" | "node24">>>
  /** Default: `pkgs.github-runner`. Declared in services/continuous-integration/github-runner/options.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/continuous-integration/github-runner/options.nix */
  replace?: Definition<boolean>
  /** Default: `null`. Declared in services/continuous-integration/github-runner/options.nix */
  runnerGroup?: Definition<null | string>
  /** Default: `{ }`. Declared in services/continuous-integration/github-runner/options.nix */
  serviceOverrides?: Definition<NixAttributes>
  /** Type: `absolute path`. Declared in services/continuous-integration/github-runner/options.nix */
  tokenFile?: Definition<Path>
  /** Declared in services/continuous-integration/github-runner/options.nix */
  url?: Definition<string>
  /** Default: `username`. Declared in services/continuous-integration/github-runner/options.nix */
  user?: Definition<null | string>
  /** Default: `null`. Declared in services/continuous-integration/github-runner/options.nix */
  workDir?: Definition<null | string>
}

/** `services.gitlab` */
export interface ServicesGitlab extends Definitions<ServicesGitlab> {
  backup?: ServicesGitlabBackup
  /** Default: `true`. Declared in services/misc/gitlab.nix */
  databaseCreateLocally?: Definition<boolean>
  /** Default: `""`. Declared in services/misc/gitlab.nix */
  databaseHost?: Definition<string>
  /** Default: `"gitlab"`. Declared in services/misc/gitlab.nix */
  databaseName?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/gitlab.nix */
  databasePasswordFile?: Definition<null | Path>
  /** Default: `5`. Declared in services/misc/gitlab.nix */
  databasePool?: Definition<Integer>
  /** Default: `"gitlab"`. Declared in services/misc/gitlab.nix */
  databaseUsername?: Definition<string>
  /** Default: `false`. Declared in services/misc/gitlab.nix */
  enable?: Definition<boolean>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/misc/gitlab.nix */
  extraConfig?: JsonValue
  /** Default: `{ }`. Declared in services/misc/gitlab.nix */
  extraDatabaseConfig?: Definition<NixAttributes>
  /** Default: `{ }`. Declared in services/misc/gitlab.nix */
  extraEnv?: Definition<AttributeSet<Definition<string>>>
  /** Default: `""`. Declared in services/misc/gitlab.nix */
  extraGitlabRb?: Definition<string>
  /** Default: `{ }`. Declared in services/misc/gitlab.nix */
  extraShellConfig?: Definition<NixAttributes>
  /** Default: `"gitlab"`. Declared in services/misc/gitlab.nix */
  group?: Definition<string>
  /** Default: `config.networking.hostName`. Declared in services/misc/gitlab.nix */
  host?: Definition<string>
  /** Default: `false`. Declared in services/misc/gitlab.nix */
  https?: Definition<boolean>
  /** Default: `"admin@local.host"`. Declared in services/misc/gitlab.nix */
  initialRootEmail?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/gitlab.nix */
  initialRootPasswordFile?: Definition<null | Path>
  logrotate?: ServicesGitlabLogrotate
  packages?: ServicesGitlabPackages
  pages?: ServicesGitlabPages
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/misc/gitlab.nix */
  port?: Definition<Integer>
  puma?: ServicesGitlabPuma
  /** Default: `"unix:/run/gitlab/redis.sock"`. Declared in services/misc/gitlab.nix */
  redisUrl?: Definition<string>
  registry?: ServicesGitlabRegistry
  secrets?: ServicesGitlabSecrets
  sidekiq?: ServicesGitlabSidekiq
  smtp?: ServicesGitlabSmtp
  /** Default: `"/var/gitlab/state"`. Declared in services/misc/gitlab.nix */
  statePath?: Definition<string>
  /** Default: `"gitlab"`. Declared in services/misc/gitlab.nix */
  user?: Definition<string>
  workhorse?: ServicesGitlabWorkhorse
  /** @deprecated renamed to services.gitlab.backup.path */
  backupPath?: Definition<string>
  /** @deprecated renamed to services.gitlab.statePath */
  stateDir?: Definition<string>
}

/** `services.gitlab.backup` */
export interface ServicesGitlabBackup extends Definitions<ServicesGitlabBackup> {
  /** Default: `0`. Declared in services/misc/gitlab.nix */
  keepTime?: Definition<Integer>
  /** Default: `config.services.gitlab.statePath + "/backup"`. Declared in services/misc/gitlab.nix */
  path?: Definition<string>
  /** Default: `[ ]`. Declared in services/misc/gitlab.nix */
  skip?: Definition<"db" | "uploads" | "builds" | "artifacts" | "lfs" | "registry" | "pages" | "repositories" | "tar" | List<Definition<"db" | "uploads" | "builds" | "artifacts" | "lfs" | "registry" | "pages" | "repositories" | "tar">>>
  /** Default: `[ ]`. Declared in services/misc/gitlab.nix */
  startAt?: Definition<string | List<Definition<string>>>
  /** Default: `{ }`. Declared in services/misc/gitlab.nix */
  uploadOptions?: Definition<NixAttributes>
}

/** `services.gitlab.logrotate` */
export interface ServicesGitlabLogrotate extends Definitions<ServicesGitlabLogrotate> {
  /** Default: `true`. Declared in services/misc/gitlab.nix */
  enable?: Definition<boolean>
  /** Default: `"daily"`. Declared in services/misc/gitlab.nix */
  frequency?: Definition<string>
  /** Default: `30`. Declared in services/misc/gitlab.nix */
  keep?: Definition<Integer>
}

/** `services.gitlab.packages` */
export interface ServicesGitlabPackages extends Definitions<ServicesGitlabPackages> {
  /** Default: `pkgs.gitaly`. Declared in services/misc/gitlab.nix */
  gitaly?: Definition<Package>
  /** Default: `pkgs.gitlab`. Declared in services/misc/gitlab.nix */
  gitlab?: Definition<Package>
  /** Default: `pkgs.gitlab-shell`. Declared in services/misc/gitlab.nix */
  "gitlab-shell"?: Definition<Package>
  /** Default: `pkgs.gitlab-workhorse`. Declared in services/misc/gitlab.nix */
  "gitlab-workhorse"?: Definition<Package>
  /** Default: `pkgs.gitlab-pages`. Declared in services/misc/gitlab.nix */
  pages?: Definition<Package>
}

/** `services.gitlab.pages` */
export interface ServicesGitlabPages extends Definitions<ServicesGitlabPages> {
  /** Default: `false`. Declared in services/misc/gitlab.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of (null or string or signed integer or boolean or (attribute set))`. Declared in services/misc/gitlab.nix */
  settings?: Definition<ServicesGitlabPagesSettings>
}

/** `services.gitlab.pages.settings` */
export interface ServicesGitlabPagesSettings {
  /** Default: `"http(s)://<services.gitlab.host>/api/v4"`. Declared in services/misc/gitlab.nix */
  "artifacts-server"?: Definition<null | string>
  /** Default: `"http(s)://<services.gitlab.host>"`. Declared in services/misc/gitlab.nix */
  "gitlab-server"?: Definition<null | string>
  /** Default: `"http(s)://<services.gitlab.host>"`. Declared in services/misc/gitlab.nix */
  "internal-gitlab-server"?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/misc/gitlab.nix */
  "listen-http"?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/misc/gitlab.nix */
  "listen-https"?: Definition<List<Definition<string>>>
  /** Default: `[ "127.0.0.1:8090" ]`. Declared in services/misc/gitlab.nix */
  "listen-proxy"?: Definition<List<Definition<string>>>
  /** Declared in services/misc/gitlab.nix */
  "pages-domain"?: Definition<null | string>
  /** Default: `config.services.gitlab.extraConfig.production.shared.path + "/pages"`. Declared in services/misc/gitlab.nix */
  "pages-root"?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  "api-secret-key"?: Definition<null | string>
  [name: string]: Definition<null | string | Integer | boolean | NixAttributes | null | string | List<Definition<string>> | string> | undefined
}

/** `services.gitlab.puma` */
export interface ServicesGitlabPuma extends Definitions<ServicesGitlabPuma> {
  /** Default: `4`. Declared in services/misc/gitlab.nix */
  threadsMax?: Definition<Integer>
  /** Default: `0`. Declared in services/misc/gitlab.nix */
  threadsMin?: Definition<Integer>
  /** Default: `2`. Declared in services/misc/gitlab.nix */
  workers?: Definition<Integer>
}

/** `services.gitlab.registry` */
export interface ServicesGitlabRegistry extends Definitions<ServicesGitlabRegistry> {
  /** Type: `absolute path`. Declared in services/misc/gitlab.nix */
  certFile?: Definition<Path>
  /** Default: `config.services.gitlab.registry.enable`. Declared in services/misc/gitlab.nix */
  defaultForProjects?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/gitlab.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/misc/gitlab.nix */
  externalAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/misc/gitlab.nix */
  externalPort?: Definition<Integer>
  /** Default: `config.services.gitlab.host`. Declared in services/misc/gitlab.nix */
  host?: Definition<string>
  /** Default: `"gitlab-issuer"`. Declared in services/misc/gitlab.nix */
  issuer?: Definition<string>
  /** Type: `absolute path`. Declared in services/misc/gitlab.nix */
  keyFile?: Definition<Path>
  /** Default: `pkgs.distribution`. Declared in services/misc/gitlab.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4567`. Declared in services/misc/gitlab.nix */
  port?: Definition<Integer>
  /** Default: `"container_registry"`. Declared in services/misc/gitlab.nix */
  serviceName?: Definition<string>
}

/** `services.gitlab-runner` */
export interface ServicesGitlabRunner extends Definitions<ServicesGitlabRunner> {
  "clear-docker-cache"?: ServicesGitlabRunnerClearDockerCache
  /** Type: `null or absolute path`. Default: `null`. Declared in services/continuous-integration/gitlab-runner.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/continuous-integration/gitlab-runner.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/continuous-integration/gitlab-runner.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `false`. Declared in services/continuous-integration/gitlab-runner.nix */
  gracefulTermination?: Definition<boolean>
  /** Default: `"infinity"`. Declared in services/continuous-integration/gitlab-runner.nix */
  gracefulTimeout?: Definition<string>
  /** Default: `pkgs.gitlab-runner`. Declared in services/continuous-integration/gitlab-runner.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/continuous-integration/gitlab-runner.nix */
  services?: Definition<AttributeSet<ServicesGitlabRunnerService>>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/continuous-integration/gitlab-runner.nix */
  settings?: Definition<AttributeSet<JsonValue>>
  /** @deprecated renamed to services.gitlab-runner.settings.check_interval */
  checkInterval?: NixValue
  /** @deprecated renamed to services.gitlab-runner.settings.concurrent */
  concurrent?: NixValue
  /** @deprecated renamed to services.gitlab-runner.extraPackages */
  packages?: Definition<List<Definition<Package>>>
  /** @deprecated renamed to services.gitlab-runner.settings.listen_address */
  prometheusListenAddress?: NixValue
  /** @deprecated renamed to services.gitlab-runner.settings.sentry_dsn */
  sentryDSN?: NixValue
  sessionServer?: ServicesGitlabRunnerSessionServer
}

/** `services.gitlab-runner.clear-docker-cache` */
export interface ServicesGitlabRunnerClearDockerCache extends Definitions<ServicesGitlabRunnerClearDockerCache> {
  /** Default: `"weekly"`. Declared in services/continuous-integration/gitlab-runner.nix */
  dates?: Definition<string>
  /** Default: `false`. Declared in services/continuous-integration/gitlab-runner.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/continuous-integration/gitlab-runner.nix */
  flags?: Definition<List<Definition<string>>>
  /** Default: `config.virtualisation.docker.package`. Declared in services/continuous-integration/gitlab-runner.nix */
  package?: NixValue
}

/** `services.gitlab-runner.services.<name>` */
export interface ServicesGitlabRunnerService extends Definitions<ServicesGitlabRunnerService> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/continuous-integration/gitlab-runner.nix */
  authenticationTokenConfigFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/continuous-integration/gitlab-runner.nix */
  buildsDir?: Definition<null | Path>
  /** Default: `null`. Declared in services/continuous-integration/gitlab-runner.nix */
  cloneUrl?: Definition<null | string>
  /** Default: `false`. Declared in services/continuous-integration/gitlab-runner.nix */
  debugTraceDisabled?: Definition<boolean>
  /** Default: `null`. Declared in services/continuous-integration/gitlab-runner.nix */
  description?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/continuous-integration/gitlab-runner.nix */
  dockerAllowedImages?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/continuous-integration/gitlab-runner.nix */
  dockerAllowedServices?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/continuous-integration/gitlab-runner.nix */
  dockerDisableCache?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/continuous-integration/gitlab-runner.nix */
  dockerExtraHosts?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/continuous-integration/gitlab-runner.nix */
  dockerImage?: Definition<null | string>
  /** Default: `false`. Declared in services/continuous-integration/gitlab-runner.nix */
  dockerPrivileged?: Definition<boolean>
  /** Default: `null`. Declared in services/continuous-integration/gitlab-runner.nix */
  dockerPullPolicy?: Definition<null | "always" | "never" | "if-not-present">
  /** Default: `[ ]`. Declared in services/continuous-integration/gitlab-runner.nix */
  dockerVolumes?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/continuous-integration/gitlab-runner.nix */
  environmentVariables?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"docker"`. Declared in services/continuous-integration/gitlab-runner.nix */
  executor?: Definition<string>
  /** Default: `0`. Declared in services/continuous-integration/gitlab-runner.nix */
  limit?: Definition<Integer>
  /** Default: `0`. Declared in services/continuous-integration/gitlab-runner.nix */
  maximumTimeout?: Definition<Integer>
  /** Type: `null or string or absolute path`. Default: `null`. Declared in services/continuous-integration/gitlab-runner.nix */
  postBuildScript?: Definition<null | string | Path>
  /** Type: `null or string or absolute path`. Default: `null`. Declared in services/continuous-integration/gitlab-runner.nix */
  postGetSourcesScript?: Definition<null | string | Path>
  /** Type: `null or string or absolute path`. Default: `null`. Declared in services/continuous-integration/gitlab-runner.nix */
  preBuildScript?: Definition<null | string | Path>
  /** Type: `null or string or absolute path`. Default: `null`. Declared in services/continuous-integration/gitlab-runner.nix */
  preGetSourcesScript?: Definition<null | string | Path>
  /** Default: `false`. Declared in services/continuous-integration/gitlab-runner.nix */
  protected?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/continuous-integration/gitlab-runner.nix */
  registrationConfigFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/continuous-integration/gitlab-runner.nix */
  registrationFlags?: Definition<List<Definition<string>>>
  /** Default: `0`. Declared in services/continuous-integration/gitlab-runner.nix */
  requestConcurrency?: Definition<Integer>
  /** Default: `false`. Declared in services/continuous-integration/gitlab-runner.nix */
  runUntagged?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/continuous-integration/gitlab-runner.nix */
  tagList?: Definition<List<Definition<string>>>
}

/** `services.gitlab-runner.sessionServer` */
export interface ServicesGitlabRunnerSessionServer extends Definitions<ServicesGitlabRunnerSessionServer> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  advertiseAddress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenAddress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  sessionTimeout?: NixValue
}

/** `services.gitlab.secrets` */
export interface ServicesGitlabSecrets extends Definitions<ServicesGitlabSecrets> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/gitlab.nix */
  activeRecordDeterministicKeyFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/gitlab.nix */
  activeRecordPrimaryKeyFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/gitlab.nix */
  activeRecordSaltFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/gitlab.nix */
  dbFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/gitlab.nix */
  jwsFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/gitlab.nix */
  otpFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/gitlab.nix */
  secretFile?: Definition<null | Path>
}

/** `services.gitlab.sidekiq` */
export interface ServicesGitlabSidekiq extends Definitions<ServicesGitlabSidekiq> {
  /** Default: `null`. Declared in services/misc/gitlab.nix */
  concurrency?: Definition<null | Integer>
  memoryKiller?: ServicesGitlabSidekiqMemoryKiller
}

/** `services.gitlab.sidekiq.memoryKiller` */
export interface ServicesGitlabSidekiqMemoryKiller extends Definitions<ServicesGitlabSidekiqMemoryKiller> {
  /** Default: `true`. Declared in services/misc/gitlab.nix */
  enable?: Definition<boolean>
  /** Default: `900`. Declared in services/misc/gitlab.nix */
  graceTime?: Definition<Integer>
  /** Default: `2000`. Declared in services/misc/gitlab.nix */
  maxMemory?: Definition<Integer>
  /** Default: `30`. Declared in services/misc/gitlab.nix */
  shutdownWait?: Definition<Integer>
}

/** `services.gitlab.smtp` */
export interface ServicesGitlabSmtp extends Definitions<ServicesGitlabSmtp> {
  /** Default: `"localhost"`. Declared in services/misc/gitlab.nix */
  address?: Definition<string>
  /** Default: `null`. Declared in services/misc/gitlab.nix */
  authentication?: Definition<null | string>
  /** Default: `"localhost"`. Declared in services/misc/gitlab.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/misc/gitlab.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/misc/gitlab.nix */
  enableStartTLSAuto?: Definition<boolean>
  /** Default: `"peer"`. Declared in services/misc/gitlab.nix */
  opensslVerifyMode?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/gitlab.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `25`. Declared in services/misc/gitlab.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/misc/gitlab.nix */
  tls?: Definition<boolean>
  /** Default: `null`. Declared in services/misc/gitlab.nix */
  username?: Definition<null | string>
}

/** `services.gitlab.workhorse` */
export interface ServicesGitlabWorkhorse extends Definitions<ServicesGitlabWorkhorse> {
  /** Type: `TOML value`. Default: `{ }`. Declared in services/misc/gitlab.nix */
  config?: TomlValue
}

/** `services.gitolite` */
export interface ServicesGitolite extends Definitions<ServicesGitolite> {
  /** Declared in services/misc/gitolite.nix */
  adminPubkey?: Definition<string>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/misc/gitolite.nix */
  commonHooks?: Definition<List<Definition<Path>>>
  /** Default: `"/var/lib/gitolite"`. Declared in services/misc/gitolite.nix */
  dataDir?: Definition<string>
  /** Default: `"Gitolite user"`. Declared in services/misc/gitolite.nix */
  description?: Definition<string>
  /** Default: `false`. Declared in services/misc/gitolite.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/gitolite.nix */
  enableGitAnnex?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/misc/gitolite.nix */
  extraGitoliteRc?: Definition<string>
  /** Default: `"gitolite"`. Declared in services/misc/gitolite.nix */
  group?: Definition<string>
  /** Default: `"gitolite"`. Declared in services/misc/gitolite.nix */
  user?: Definition<string>
}

/** `services.gitwatch.<name>` */
export interface ServicesGitwatchEntry extends Definitions<ServicesGitwatchEntry> {
  /** Default: `null`. Declared in services/monitoring/gitwatch.nix */
  branch?: Definition<null | string>
  /** Default: `false`. Declared in services/monitoring/gitwatch.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/gitwatch.nix */
  message?: Definition<null | string>
  /** Declared in services/monitoring/gitwatch.nix */
  path?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/gitwatch.nix */
  remote?: Definition<null | string>
  /** Default: `"root"`. Declared in services/monitoring/gitwatch.nix */
  user?: Definition<string>
}

/** `services.gitweb` */
export interface ServicesGitweb extends Definitions<ServicesGitweb> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/misc/gitweb.nix */
  extraConfig?: Definition<string>
  /** Default: `false`. Declared in services/misc/gitweb.nix */
  gitwebTheme?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/srv/git"`. Declared in services/misc/gitweb.nix */
  projectroot?: Definition<Path>
}

/** `services.glance` */
export interface ServicesGlance extends Definitions<ServicesGlance> {
  /** Default: `false`. Declared in services/web-apps/glance.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `"/dev/null"`. Declared in services/web-apps/glance.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/web-apps/glance.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.glance`. Declared in services/web-apps/glance.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/web-apps/glance.nix */
  settings?: Definition<ServicesGlanceSettings>
}

/** `services.glance.settings` */
export interface ServicesGlanceSettings {
  /** Type: `YAML 1.1 value`. Default: `[ { columns = [ { size = "full"; widgets = [ { type = "calendar"; } ]; } ]; name = "Calendar"; } ]`. Declared in services/web-apps/glance.nix */
  pages?: JsonValue
  server?: Definition<ServicesGlanceSettingsServer>
  [name: string]: Definition<ServicesGlanceSettingsServer> | JsonValue | undefined
}

/** `services.glance.settings.server` */
export interface ServicesGlanceSettingsServer {
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/glance.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-apps/glance.nix */
  port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.glances` */
export interface ServicesGlances extends Definitions<ServicesGlances> {
  /** Default: `false`. Declared in services/monitoring/glances.nix */
  enable?: Definition<boolean>
  /** Default: `[ "--webserver" ]`. Declared in services/monitoring/glances.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/glances.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.glances`. Declared in services/monitoring/glances.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `61208`. Declared in services/monitoring/glances.nix */
  port?: Definition<Integer>
}

/** `services.glitchtip` */
export interface ServicesGlitchtip extends Definitions<ServicesGlitchtip> {
  celery?: ServicesGlitchtipCelery
  database?: ServicesGlitchtipRedis
  /** Default: `false`. Declared in services/web-apps/glitchtip.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/glitchtip.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `"glitchtip"`. Declared in services/web-apps/glitchtip.nix */
  group?: Definition<string>
  gunicorn?: ServicesGlitchtipCelery
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/glitchtip.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.glitchtip`. Declared in services/web-apps/glitchtip.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8000`. Declared in services/web-apps/glitchtip.nix */
  port?: Definition<Integer>
  redis?: ServicesGlitchtipRedis
  /** Type: `open submodule of attribute set of (string or signed integer or boolean)`. Declared in services/web-apps/glitchtip.nix */
  settings?: Definition<ServicesGlitchtipSettings>
  /** Type: `absolute path`. Default: `"/var/lib/glitchtip"`. Declared in services/web-apps/glitchtip.nix */
  stateDir?: Definition<Path>
  /** Default: `"glitchtip"`. Declared in services/web-apps/glitchtip.nix */
  user?: Definition<string>
}

/** `services.glitchtip.celery` */
export interface ServicesGlitchtipCelery extends Definitions<ServicesGlitchtipCelery> {
  /** Default: `[ ]`. Declared in services/web-apps/glitchtip.nix */
  extraArgs?: Definition<List<Definition<string>>>
}

/** `services.glitchtip.redis` */
export interface ServicesGlitchtipRedis extends Definitions<ServicesGlitchtipRedis> {
  /** Default: `true`. Declared in services/web-apps/glitchtip.nix */
  createLocally?: Definition<boolean>
}

/** `services.glitchtip.settings` */
export interface ServicesGlitchtipSettings {
  /** Default: `false`. Declared in services/web-apps/glitchtip.nix */
  ENABLE_ORGANIZATION_CREATION?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/glitchtip.nix */
  ENABLE_USER_REGISTRATION?: Definition<boolean>
  /** Declared in services/web-apps/glitchtip.nix */
  GLITCHTIP_DOMAIN?: Definition<string>
  [name: string]: Definition<string | Integer | boolean | boolean | string> | undefined
}

/** `services.globalprotect` */
export interface ServicesGlobalprotect extends Definitions<ServicesGlobalprotect> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/globalprotect-vpn.nix */
  csdWrapper?: Definition<null | Path>
  /** Default: `false`. Declared in services/networking/globalprotect-vpn.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/globalprotect-vpn.nix */
  settings?: Definition<NixAttributes>
}

/** `services.glpiAgent` */
export interface ServicesGlpiAgent extends Definitions<ServicesGlpiAgent> {
  /** Default: `false`. Declared in services/monitoring/glpi-agent.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.glpi-agent`. Declared in services/monitoring/glpi-agent.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/monitoring/glpi-agent.nix */
  settings?: Definition<AttributeSet<Definition<boolean | Integer | string | List<Definition<string>>>>>
  /** Default: `"/var/lib/glpi-agent"`. Declared in services/monitoring/glpi-agent.nix */
  stateDir?: Definition<string>
}

/** `services.glusterfs` */
export interface ServicesGlusterfs extends Definitions<ServicesGlusterfs> {
  /** Default: `false`. Declared in services/network-filesystems/glusterfs.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/network-filesystems/glusterfs.nix */
  enableGlustereventsd?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/network-filesystems/glusterfs.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `"control-group"`. Declared in services/network-filesystems/glusterfs.nix */
  killMode?: Definition<"control-group" | "process" | "mixed" | "none">
  /** Default: `"INFO"`. Declared in services/network-filesystems/glusterfs.nix */
  logLevel?: Definition<"DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL" | "TRACE" | "NONE">
  /** Default: `"5s"`. Declared in services/network-filesystems/glusterfs.nix */
  stopKillTimeout?: Definition<string>
  /** Default: `null`. Declared in services/network-filesystems/glusterfs.nix */
  tlsSettings?: null | ServicesGlusterfsTlsSettings
  /** Default: `true`. Declared in services/network-filesystems/glusterfs.nix */
  useRpcbind?: Definition<boolean>
}

/** `services.glusterfs.tlsSettings` */
export interface ServicesGlusterfsTlsSettings extends Definitions<ServicesGlusterfsTlsSettings> {
  /** Type: `absolute path`. Declared in services/network-filesystems/glusterfs.nix */
  caCert?: Definition<Path>
  /** Declared in services/network-filesystems/glusterfs.nix */
  tlsKeyPath?: Definition<string>
  /** Type: `absolute path`. Declared in services/network-filesystems/glusterfs.nix */
  tlsPem?: Definition<Path>
}

/** `services.gmediarender` */
export interface ServicesGmediarender extends Definitions<ServicesGmediarender> {
  /** Default: `null`. Declared in services/audio/gmediarender.nix */
  audioDevice?: Definition<null | string>
  /** Default: `null`. Declared in services/audio/gmediarender.nix */
  audioSink?: Definition<null | string>
  /** Default: `false`. Declared in services/audio/gmediarender.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/audio/gmediarender.nix */
  friendlyName?: Definition<null | string>
  /** Default: `0`. Declared in services/audio/gmediarender.nix */
  initialVolume?: Definition<null | Integer>
  /** Default: `pkgs.gmrender-resurrect`. Declared in services/audio/gmediarender.nix */
  package?: Definition<Package>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/audio/gmediarender.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/audio/gmediarender.nix */
  uuid?: Definition<null | string>
}

/** `services.gnome` */
export interface ServicesGnome extends Definitions<ServicesGnome> {
  "at-spi2-core"?: ServicesGnomeAtSpi2Core
  "core-apps"?: ServicesGnomeGames
  "core-developer-tools"?: ServicesGnomeGames
  "core-os-services"?: ServicesGnomeGames
  "core-shell"?: ServicesGnomeGames
  "evolution-data-server"?: ProgramsEvolution
  games?: ServicesGnomeGames
  "gcr-ssh-agent"?: ServicesGnomeGcrSshAgent
  "glib-networking"?: ServicesGnomeGlibNetworking
  "gnome-browser-connector"?: ServicesGnomeGnomeBrowserConnector
  "gnome-initial-setup"?: ServicesGnomeGnomeInitialSetup
  "gnome-keyring"?: ServicesGnomeGnomeKeyring
  "gnome-online-accounts"?: ServicesGnomeGnomeOnlineAccounts
  "gnome-remote-desktop"?: ServicesGnomeGnomeRemoteDesktop
  "gnome-settings-daemon"?: ServicesGnomeGnomeSettingsDaemon
  "gnome-software"?: ServicesGnomeGnomeSoftware
  "gnome-user-share"?: ServicesGnomeGnomeUserShare
  localsearch?: ServicesGnomeLocalsearch
  rygel?: ServicesGnomeRygel
  sushi?: ServicesGnomeSushi
  tinysparql?: ServicesGnomeTinysparql
  "core-utilities"?: HardwareGkraken
  "gnome-online-miners"?: HardwareGkraken
  "tracker-miners"?: HardwareGkraken
  tracker?: ServicesGnomeTracker
}

/** `services.gnome.at-spi2-core` */
export interface ServicesGnomeAtSpi2Core extends Definitions<ServicesGnomeAtSpi2Core> {
  /** Default: `false`. Declared in services/desktops/gnome/at-spi2-core.nix */
  enable?: Definition<boolean>
}

/** `services.gnome.games` */
export interface ServicesGnomeGames extends Definitions<ServicesGnomeGames> {
  /** Default: `false`. Declared in services/desktop-managers/gnome.nix */
  enable?: Definition<boolean>
}

/** `services.gnome.gcr-ssh-agent` */
export interface ServicesGnomeGcrSshAgent extends Definitions<ServicesGnomeGcrSshAgent> {
  /** Default: `config.services.gnome.gnome-keyring.enable`. Declared in services/desktops/gnome/gcr-ssh-agent.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.gcr_4`. Declared in services/desktops/gnome/gcr-ssh-agent.nix */
  package?: Definition<Package>
}

/** `services.gnome.glib-networking` */
export interface ServicesGnomeGlibNetworking extends Definitions<ServicesGnomeGlibNetworking> {
  /** Default: `false`. Declared in services/desktops/gnome/glib-networking.nix */
  enable?: Definition<boolean>
}

/** `services.gnome.gnome-browser-connector` */
export interface ServicesGnomeGnomeBrowserConnector extends Definitions<ServicesGnomeGnomeBrowserConnector> {
  /** Default: `false`. Declared in services/desktops/gnome/gnome-browser-connector.nix */
  enable?: Definition<boolean>
}

/** `services.gnome.gnome-initial-setup` */
export interface ServicesGnomeGnomeInitialSetup extends Definitions<ServicesGnomeGnomeInitialSetup> {
  /** Default: `false`. Declared in services/desktops/gnome/gnome-initial-setup.nix */
  enable?: Definition<boolean>
}

/** `services.gnome.gnome-keyring` */
export interface ServicesGnomeGnomeKeyring extends Definitions<ServicesGnomeGnomeKeyring> {
  /** Default: `false`. Declared in services/desktops/gnome/gnome-keyring.nix */
  enable?: Definition<boolean>
}

/** `services.gnome.gnome-online-accounts` */
export interface ServicesGnomeGnomeOnlineAccounts extends Definitions<ServicesGnomeGnomeOnlineAccounts> {
  /** Default: `false`. Declared in services/desktops/gnome/gnome-online-accounts.nix */
  enable?: Definition<boolean>
}

/** `services.gnome.gnome-remote-desktop` */
export interface ServicesGnomeGnomeRemoteDesktop extends Definitions<ServicesGnomeGnomeRemoteDesktop> {
  /** Default: `false`. Declared in services/desktops/gnome/gnome-remote-desktop.nix */
  enable?: Definition<boolean>
}

/** `services.gnome.gnome-settings-daemon` */
export interface ServicesGnomeGnomeSettingsDaemon extends Definitions<ServicesGnomeGnomeSettingsDaemon> {
  /** Default: `false`. Declared in services/desktops/gnome/gnome-settings-daemon.nix */
  enable?: Definition<boolean>
}

/** `services.gnome.gnome-software` */
export interface ServicesGnomeGnomeSoftware extends Definitions<ServicesGnomeGnomeSoftware> {
  /** Default: `false`. Declared in services/desktops/gnome/gnome-software.nix */
  enable?: Definition<boolean>
}

/** `services.gnome.gnome-user-share` */
export interface ServicesGnomeGnomeUserShare extends Definitions<ServicesGnomeGnomeUserShare> {
  /** Default: `false`. Declared in services/desktops/gnome/gnome-user-share.nix */
  enable?: Definition<boolean>
}

/** `services.gnome.localsearch` */
export interface ServicesGnomeLocalsearch extends Definitions<ServicesGnomeLocalsearch> {
  /** Default: `false`. Declared in services/desktops/gnome/localsearch.nix */
  enable?: Definition<boolean>
}

/** `services.gnome.rygel` */
export interface ServicesGnomeRygel extends Definitions<ServicesGnomeRygel> {
  /** Default: `false`. Declared in services/desktops/gnome/rygel.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.rygel`. Declared in services/desktops/gnome/rygel.nix */
  package?: Definition<Package>
}

/** `services.gnome.sushi` */
export interface ServicesGnomeSushi extends Definitions<ServicesGnomeSushi> {
  /** Default: `false`. Declared in services/desktops/gnome/sushi.nix */
  enable?: Definition<boolean>
}

/** `services.gnome.tinysparql` */
export interface ServicesGnomeTinysparql extends Definitions<ServicesGnomeTinysparql> {
  /** Default: `false`. Declared in services/desktops/gnome/tinysparql.nix */
  enable?: Definition<boolean>
}

/** `services.gnome.tracker` */
export interface ServicesGnomeTracker extends Definitions<ServicesGnomeTracker> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  subcommandPackages?: Definition<List<Definition<Package>>>
}

/** `services.gns3-server` */
export interface ServicesGns3Server extends Definitions<ServicesGns3Server> {
  auth?: ServicesGns3ServerAuth
  dynamips?: ServicesGns3ServerDynamips
  /** Default: `false`. Declared in services/networking/gns3-server.nix */
  enable?: Definition<boolean>
  log?: ServicesGns3ServerLog
  /** Default: `pkgs.gns3-server`. Declared in services/networking/gns3-server.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/networking/gns3-server.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  ssl?: ServicesGns3ServerSsl
  ubridge?: ServicesGns3ServerUbridge
  vpcs?: ServicesGns3ServerVpcs
}

/** `services.gns3-server.auth` */
export interface ServicesGns3ServerAuth extends Definitions<ServicesGns3ServerAuth> {
  /** Default: `false`. Declared in services/networking/gns3-server.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/gns3-server.nix */
  passwordFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/networking/gns3-server.nix */
  user?: Definition<null | string>
}

/** `services.gns3-server.dynamips` */
export interface ServicesGns3ServerDynamips extends Definitions<ServicesGns3ServerDynamips> {
  /** Default: `false`. Declared in services/networking/gns3-server.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.dynamips`. Declared in services/networking/gns3-server.nix */
  package?: Definition<Package>
}

/** `services.gns3-server.log` */
export interface ServicesGns3ServerLog extends Definitions<ServicesGns3ServerLog> {
  /** Default: `false`. Declared in services/networking/gns3-server.nix */
  debug?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `"/var/log/gns3/server.log"`. Declared in services/networking/gns3-server.nix */
  file?: Definition<null | Path>
}

/** `services.gns3-server.ssl` */
export interface ServicesGns3ServerSsl extends Definitions<ServicesGns3ServerSsl> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/gns3-server.nix */
  certFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/networking/gns3-server.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/gns3-server.nix */
  keyFile?: Definition<null | Path>
}

/** `services.gns3-server.ubridge` */
export interface ServicesGns3ServerUbridge extends Definitions<ServicesGns3ServerUbridge> {
  /** Default: `false`. Declared in services/networking/gns3-server.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ubridge`. Declared in services/networking/gns3-server.nix */
  package?: Definition<Package>
}

/** `services.gns3-server.vpcs` */
export interface ServicesGns3ServerVpcs extends Definitions<ServicesGns3ServerVpcs> {
  /** Default: `false`. Declared in services/networking/gns3-server.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.vpcs`. Declared in services/networking/gns3-server.nix */
  package?: Definition<Package>
}

/** `services.gnunet` */
export interface ServicesGnunet extends Definitions<ServicesGnunet> {
  /** Default: `false`. Declared in services/networking/gnunet.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/gnunet.nix */
  extraOptions?: Definition<string>
  fileSharing?: ServicesGnunetFileSharing
  load?: ServicesGnunetLoad
  /** Default: `pkgs.gnunet`. Declared in services/networking/gnunet.nix */
  package?: Definition<Package>
  tcp?: ServicesGnunetTcp
  udp?: ServicesGnunetTcp
}

/** `services.gnunet.fileSharing` */
export interface ServicesGnunetFileSharing extends Definitions<ServicesGnunetFileSharing> {
  /** Default: `1024`. Declared in services/networking/gnunet.nix */
  quota?: Definition<Integer>
}

/** `services.gnunet.load` */
export interface ServicesGnunetLoad extends Definitions<ServicesGnunetLoad> {
  /** Default: `0`. Declared in services/networking/gnunet.nix */
  hardNetUpBandwidth?: Definition<Integer>
  /** Default: `50000`. Declared in services/networking/gnunet.nix */
  maxNetDownBandwidth?: Definition<Integer>
  /** Default: `50000`. Declared in services/networking/gnunet.nix */
  maxNetUpBandwidth?: Definition<Integer>
}

/** `services.gnunet.tcp` */
export interface ServicesGnunetTcp extends Definitions<ServicesGnunetTcp> {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2086`. Declared in services/networking/gnunet.nix */
  port?: Definition<Integer>
}

/** `services.go2rtc` */
export interface ServicesGo2rtc extends Definitions<ServicesGo2rtc> {
  /** Default: `false`. Declared in services/video/go2rtc/default.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.go2rtc`. Declared in services/video/go2rtc/default.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/video/go2rtc/default.nix */
  settings?: Definition<ServicesGo2rtcSettings>
}

/** `services.go2rtc.settings` */
export interface ServicesGo2rtcSettings {
  api?: Definition<ServicesGo2rtcSettingsApi>
  ffmpeg?: Definition<ServicesGo2rtcSettingsFfmpeg>
  /** Default: `{ }`. Declared in services/video/go2rtc/default.nix */
  streams?: Definition<AttributeSet<Definition<string | List<Definition<string>>>>>
  [name: string]: Definition<ServicesGo2rtcSettingsApi | ServicesGo2rtcSettingsFfmpeg> | JsonValue | undefined
}

/** `services.go2rtc.settings.api` */
export interface ServicesGo2rtcSettingsApi {
  /** Default: `":1984"`. Declared in services/video/go2rtc/default.nix */
  listen?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.go2rtc.settings.ffmpeg` */
export interface ServicesGo2rtcSettingsFfmpeg {
  /** Type: `absolute path`. Default: `lib.getExe pkgs.ffmpeg-headless`. Declared in services/video/go2rtc/default.nix */
  bin?: Definition<Path>
  [name: string]: JsonValue | undefined
}

/** `services.go-autoconfig` */
export interface ServicesGoAutoconfig extends Definitions<ServicesGoAutoconfig> {
  /** Default: `false`. Declared in services/networking/go-autoconfig.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/networking/go-autoconfig.nix */
  settings?: Definition<AttributeSet<JsonValue>>
}

/** `services.go-camo` */
export interface ServicesGoCamo extends Definitions<ServicesGoCamo> {
  /** Default: `false`. Declared in services/networking/go-camo.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/go-camo.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Default: `null`. Declared in services/networking/go-camo.nix */
  keyFile?: Definition<Path>
  /** Default: `null`. Declared in services/networking/go-camo.nix */
  listen?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/go-camo.nix */
  sslCert?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/go-camo.nix */
  sslKey?: Definition<null | Path>
  /** Default: `null`. Declared in services/networking/go-camo.nix */
  sslListen?: Definition<null | string>
}

/** `services.go-csp-collector` */
export interface ServicesGoCspCollector extends Definitions<ServicesGoCspCollector> {
  /** Default: `false`. Declared in services/monitoring/go-csp-collector.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.go-csp-collector`. Declared in services/monitoring/go-csp-collector.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (boolean or absolute path or string)`. Default: `{ }`. Declared in services/monitoring/go-csp-collector.nix */
  settings?: Definition<ServicesGoCspCollectorSettings>
}

/** `services.go-csp-collector.settings` */
export interface ServicesGoCspCollectorSettings {
  /** Default: `"text"`. Declared in services/monitoring/go-csp-collector.nix */
  "output-format"?: Definition<"text" | "json">
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/monitoring/go-csp-collector.nix */
  port?: Definition<Integer>
  [name: string]: Definition<boolean | Path | string | "text" | "json" | Integer> | undefined
}

/** `services.go-httpbin` */
export interface ServicesGoHttpbin extends Definitions<ServicesGoHttpbin> {
  /** Default: `false`. Declared in services/web-apps/go-httpbin.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.go-httpbin`. Declared in services/web-apps/go-httpbin.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (string or signed integer or boolean)`. Declared in services/web-apps/go-httpbin.nix */
  settings?: Definition<ServicesGoHttpbinSettings>
}

/** `services.go-httpbin.settings` */
export interface ServicesGoHttpbinSettings {
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/go-httpbin.nix */
  HOST?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/web-apps/go-httpbin.nix */
  PORT?: Definition<Integer>
  [name: string]: Definition<string | Integer | boolean | string | Integer> | undefined
}

/** `services.go-neb` */
export interface ServicesGoNeb extends Definitions<ServicesGoNeb> {
  /** Declared in services/networking/go-neb.nix */
  baseUrl?: Definition<string>
  /** Default: `":4050"`. Declared in services/networking/go-neb.nix */
  bindAddress?: Definition<string>
  /** Type: `YAML 1.1 value`. Declared in services/networking/go-neb.nix */
  config?: JsonValue
  /** Default: `false`. Declared in services/networking/go-neb.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/go-neb.nix */
  secretFile?: Definition<null | Path>
}

/** `services.go-shadowsocks2` */
export interface ServicesGoShadowsocks2 extends Definitions<ServicesGoShadowsocks2> {
  server?: ServicesGoShadowsocks2Server
}

/** `services.go-shadowsocks2.server` */
export interface ServicesGoShadowsocks2Server extends Definitions<ServicesGoShadowsocks2Server> {
  /** Default: `false`. Declared in services/networking/go-shadowsocks2.nix */
  enable?: Definition<boolean>
  /** Declared in services/networking/go-shadowsocks2.nix */
  listenAddress?: Definition<string>
}

/** `services.goatcounter` */
export interface ServicesGoatcounter extends Definitions<ServicesGoatcounter> {
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/goatcounter.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/goatcounter.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-apps/goatcounter.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.goatcounter`. Declared in services/web-apps/goatcounter.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8081`. Declared in services/web-apps/goatcounter.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/goatcounter.nix */
  proxy?: Definition<boolean>
}

/** `services.gobgpd` */
export interface ServicesGobgpd extends Definitions<ServicesGobgpd> {
  /** Default: `false`. Declared in services/networking/gobgpd.nix */
  enable?: Definition<boolean>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/networking/gobgpd.nix */
  settings?: TomlValue
}

/** `services.gocd-agent` */
export interface ServicesGocdAgent extends Definitions<ServicesGocdAgent> {
  /** Default: `""`. Declared in services/continuous-integration/gocd-agent/default.nix */
  agentConfig?: Definition<string>
  /** Default: `false`. Declared in services/continuous-integration/gocd-agent/default.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/continuous-integration/gocd-agent/default.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/continuous-integration/gocd-agent/default.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/continuous-integration/gocd-agent/default.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `"https://127.0.0.1:8154/go"`. Declared in services/continuous-integration/gocd-agent/default.nix */
  goServer?: Definition<string>
  /** Default: `"gocd-agent"`. Declared in services/continuous-integration/gocd-agent/default.nix */
  group?: Definition<string>
  /** Default: `"128m"`. Declared in services/continuous-integration/gocd-agent/default.nix */
  initialJavaHeapSize?: Definition<string>
  /** Default: `"256m"`. Declared in services/continuous-integration/gocd-agent/default.nix */
  maxJavaHeapMemory?: Definition<string>
  /** Default: `[ pkgs.stdenv pkgs.jre pkgs.git config.programs.ssh.package pkgs.nix ]`. Declared in services/continuous-integration/gocd-agent/default.nix */
  packages?: Definition<List<Definition<Package>>>
  /** Declared in services/continuous-integration/gocd-agent/default.nix */
  startupOptions?: Definition<List<Definition<string>>>
  /** Default: `"gocd-agent"`. Declared in services/continuous-integration/gocd-agent/default.nix */
  user?: Definition<string>
  /** Default: `"/var/lib/go-agent"`. Declared in services/continuous-integration/gocd-agent/default.nix */
  workDir?: Definition<string>
}

/** `services.gocd-server` */
export interface ServicesGocdServer extends Definitions<ServicesGocdServer> {
  /** Default: `false`. Declared in services/continuous-integration/gocd-server/default.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/continuous-integration/gocd-server/default.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/continuous-integration/gocd-server/default.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/continuous-integration/gocd-server/default.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `"gocd-server"`. Declared in services/continuous-integration/gocd-server/default.nix */
  group?: Definition<string>
  /** Default: `"512m"`. Declared in services/continuous-integration/gocd-server/default.nix */
  initialJavaHeapSize?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/continuous-integration/gocd-server/default.nix */
  listenAddress?: Definition<string>
  /** Default: `"1024m"`. Declared in services/continuous-integration/gocd-server/default.nix */
  maxJavaHeapMemory?: Definition<string>
  /** Default: `[ pkgs.stdenv pkgs.jre pkgs.git config.programs.ssh.package pkgs.nix ]`. Declared in services/continuous-integration/gocd-server/default.nix */
  packages?: Definition<List<Definition<Package>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8153`. Declared in services/continuous-integration/gocd-server/default.nix */
  port?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8154`. Declared in services/continuous-integration/gocd-server/default.nix */
  sslPort?: Definition<Integer>
  /** Declared in services/continuous-integration/gocd-server/default.nix */
  startupOptions?: Definition<List<Definition<string>>>
  /** Default: `"gocd-server"`. Declared in services/continuous-integration/gocd-server/default.nix */
  user?: Definition<string>
  /** Default: `"/var/lib/go-server"`. Declared in services/continuous-integration/gocd-server/default.nix */
  workDir?: Definition<string>
}

/** `services.godns` */
export interface ServicesGodns extends Definitions<ServicesGodns> {
  /** Default: `false`. Declared in services/networking/godns.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/godns.nix */
  loadCredential?: Definition<List<Definition<string>>>
  /** Default: `pkgs.godns`. Declared in services/networking/godns.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Declared in services/networking/godns.nix */
  settings?: Definition<AttributeSet<JsonValue>>
}

/** `services.goeland` */
export interface ServicesGoeland extends Definitions<ServicesGoeland> {
  /** Default: `false`. Declared in services/mail/goeland.nix */
  enable?: Definition<boolean>
  /** Default: `"12h"`. Declared in services/mail/goeland.nix */
  schedule?: Definition<string>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/mail/goeland.nix */
  settings?: TomlValue
  /** Type: `absolute path`. Default: `"/var/lib/goeland"`. Declared in services/mail/goeland.nix */
  stateDir?: Definition<Path>
}

/** `services.gogs` */
export interface ServicesGogs extends Definitions<ServicesGogs> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  appName?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  cookieSecure?: NixValue
  database?: ServicesGogsDatabase
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  domain?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraConfig?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  group?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  httpAddress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  httpPort?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  repositoryRoot?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  rootUrl?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  stateDir?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  useWizard?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
}

/** `services.gogs.database` */
export interface ServicesGogsDatabase extends Definitions<ServicesGogsDatabase> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  host?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  name?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  password?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  passwordFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  path?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  type?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
}

/** `services.gokapi` */
export interface ServicesGokapi extends Definitions<ServicesGokapi> {
  /** Default: `false`. Declared in services/networking/gokapi.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of (string or signed integer)`. Default: `{ }`. Declared in services/networking/gokapi.nix */
  environment?: Definition<ServicesGokapiEnvironment>
  /** Default: `true`. Declared in services/networking/gokapi.nix */
  mutableSettings?: Definition<boolean>
  /** Default: `pkgs.gokapi`. Declared in services/networking/gokapi.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/networking/gokapi.nix */
  settings?: Definition<AttributeSet<JsonValue>>
  /** Default: `null`. Declared in services/networking/gokapi.nix */
  settingsFile?: Definition<null | string>
}

/** `services.gokapi.environment` */
export interface ServicesGokapiEnvironment {
  /** Default: `"%S/gokapi/config"`. Declared in services/networking/gokapi.nix */
  GOKAPI_CONFIG_DIR?: Definition<string>
  /** Default: `"config.json"`. Declared in services/networking/gokapi.nix */
  GOKAPI_CONFIG_FILE?: Definition<string>
  /** Default: `"%S/gokapi/data"`. Declared in services/networking/gokapi.nix */
  GOKAPI_DATA_DIR?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `53842`. Declared in services/networking/gokapi.nix */
  GOKAPI_PORT?: Definition<Integer>
  [name: string]: Definition<string | Integer | string | Integer> | undefined
}

/** `services.gollum` */
export interface ServicesGollum extends Definitions<ServicesGollum> {
  /** Default: `"0.0.0.0"`. Declared in services/misc/gollum.nix */
  address?: Definition<string>
  /** Default: `null`. Declared in services/misc/gollum.nix */
  allowUploads?: Definition<null | "dir" | "page">
  /** Default: `"master"`. Declared in services/misc/gollum.nix */
  branch?: Definition<string>
  /** Default: `false`. Declared in services/misc/gollum.nix */
  emoji?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/gollum.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/misc/gollum.nix */
  extraConfig?: Definition<string>
  /** Default: `"gollum"`. Declared in services/misc/gollum.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/misc/gollum.nix */
  "h1-title"?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/gollum.nix */
  math?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/gollum.nix */
  "no-edit"?: Definition<boolean>
  /** Default: `pkgs.gollum`. Declared in services/misc/gollum.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4567`. Declared in services/misc/gollum.nix */
  port?: Definition<Integer>
  /** Type: `absolute path`. Default: `"/var/lib/gollum"`. Declared in services/misc/gollum.nix */
  stateDir?: Definition<Path>
  /** Default: `"gollum"`. Declared in services/misc/gollum.nix */
  user?: Definition<string>
  /** Default: `null`. Declared in services/misc/gollum.nix */
  "user-icons"?: Definition<null | "gravatar" | "identicon">
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  "local-time"?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  mathjax?: NixValue
}

/** `services.gonic` */
export interface ServicesGonic extends Definitions<ServicesGonic> {
  /** Default: `false`. Declared in services/audio/gonic.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.gonic`. Declared in services/audio/gonic.nix */
  package?: Definition<Package>
  /** Default: `{ cache-path = "/var/cache/gonic"; listen-addr = "127.0.0.1:4747"; tls-cert = null; tls-key = null; }`. Declared in services/audio/gonic.nix */
  settings?: Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>>>
}

/** `services.goss` */
export interface ServicesGoss extends Definitions<ServicesGoss> {
  /** Default: `false`. Declared in services/monitoring/goss.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/monitoring/goss.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `pkgs.goss`. Declared in services/monitoring/goss.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/monitoring/goss.nix */
  settings?: Definition<AttributeSet<JsonValue>>
}

/** `services.gotenberg` */
export interface ServicesGotenberg extends Definitions<ServicesGotenberg> {
  /** Default: `"127.0.0.1"`. Declared in services/misc/gotenberg.nix */
  bindIP?: Definition<null | string>
  /** Default: `null`. Declared in services/misc/gotenberg.nix */
  bodyLimit?: Definition<null | string>
  chromium?: ServicesGotenbergChromium
  downloadFrom?: ServicesGotenbergDownloadFrom
  /** Default: `false`. Declared in services/misc/gotenberg.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/gotenberg.nix */
  enableBasicAuth?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/gotenberg.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/misc/gotenberg.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/misc/gotenberg.nix */
  extraFontPackages?: Definition<List<Definition<Package>>>
  libreoffice?: ServicesGotenbergLibreoffice
  /** Default: `"info"`. Declared in services/misc/gotenberg.nix */
  logLevel?: Definition<"error" | "warn" | "info" | "debug">
  /** Default: `pkgs.gotenberg`. Declared in services/misc/gotenberg.nix */
  package?: Definition<Package>
  pdfEngines?: ServicesGotenbergPdfEngines
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/misc/gotenberg.nix */
  port?: Definition<Integer>
  /** Default: `"/"`. Declared in services/misc/gotenberg.nix */
  rootPath?: Definition<string>
  /** Default: `"30s"`. Declared in services/misc/gotenberg.nix */
  timeout?: Definition<null | string>
}

/** `services.gotenberg.chromium` */
export interface ServicesGotenbergChromium extends Definitions<ServicesGotenbergChromium> {
  /** Default: `false`. Declared in services/misc/gotenberg.nix */
  autoStart?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/gotenberg.nix */
  disableJavascript?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/gotenberg.nix */
  disableRoutes?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/misc/gotenberg.nix */
  maxQueueSize?: Definition<Integer>
  /** Default: `pkgs.chromium`. Declared in services/misc/gotenberg.nix */
  package?: Definition<Package>
}

/** `services.gotenberg.downloadFrom` */
export interface ServicesGotenbergDownloadFrom extends Definitions<ServicesGotenbergDownloadFrom> {
  /** Default: `".*"`. Declared in services/misc/gotenberg.nix */
  allowList?: Definition<null | string>
  /** Default: `null`. Declared in services/misc/gotenberg.nix */
  denyList?: Definition<null | string>
  /** Default: `false`. Declared in services/misc/gotenberg.nix */
  disable?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `4`. Declared in services/misc/gotenberg.nix */
  maxRetries?: Definition<Integer>
}

/** `services.gotenberg.libreoffice` */
export interface ServicesGotenbergLibreoffice extends Definitions<ServicesGotenbergLibreoffice> {
  /** Default: `false`. Declared in services/misc/gotenberg.nix */
  autoStart?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/gotenberg.nix */
  disableRoutes?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/misc/gotenberg.nix */
  maxQueueSize?: Definition<Integer>
  /** Default: `pkgs.libreoffice`. Declared in services/misc/gotenberg.nix */
  package?: Definition<Package>
  /** Type: `unsigned integer, meaning >=0`. Default: `10`. Declared in services/misc/gotenberg.nix */
  restartAfter?: Definition<Integer>
}

/** `services.gotenberg.pdfEngines` */
export interface ServicesGotenbergPdfEngines extends Definitions<ServicesGotenbergPdfEngines> {
  /** Default: `[ "libreoffice-pdfengine" ]`. Declared in services/misc/gotenberg.nix */
  convert?: Definition<List<Definition<"libreoffice-pdfengine">>>
  /** Default: `false`. Declared in services/misc/gotenberg.nix */
  disableRoutes?: Definition<boolean>
  /** Default: `[ "qpdf" "pdfcpu" "pdftk" ]`. Declared in services/misc/gotenberg.nix */
  merge?: Definition<List<Definition<"qpdf" | "pdfcpu" | "pdftk">>>
  /** Default: `[ "exiftool" ]`. Declared in services/misc/gotenberg.nix */
  readMetadata?: Definition<List<Definition<"exiftool">>>
  /** Default: `[ "exiftool" ]`. Declared in services/misc/gotenberg.nix */
  writeMetadata?: Definition<List<Definition<"exiftool">>>
}

/** `services.gotify` */
export interface ServicesGotify extends Definitions<ServicesGotify> {
  /** Default: `false`. Declared in services/web-apps/gotify-server.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-apps/gotify-server.nix */
  environment?: Definition<AttributeSet<Definition<string | Integer>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/gotify-server.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `pkgs.gotify-server`. Declared in services/web-apps/gotify-server.nix */
  package?: Definition<Package>
  /** Default: `"gotify-server"`. Declared in services/web-apps/gotify-server.nix */
  stateDirectoryName?: Definition<string>
  /** @deprecated renamed to services.gotify.environment.GOTIFY_SERVER_PORT */
  port?: NixValue
}

/** `services.gotosocial` */
export interface ServicesGotosocial extends Definitions<ServicesGotosocial> {
  /** Default: `false`. Declared in services/web-apps/gotosocial.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/gotosocial.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/web-apps/gotosocial.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.gotosocial`. Declared in services/web-apps/gotosocial.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Declared in services/web-apps/gotosocial.nix */
  settings?: JsonValue
  /** Default: `false`. Declared in services/web-apps/gotosocial.nix */
  setupPostgresqlDB?: Definition<boolean>
}

/** `services.govee2mqtt` */
export interface ServicesGovee2mqtt extends Definitions<ServicesGovee2mqtt> {
  /** Default: `false`. Declared in services/home-automation/govee2mqtt.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/home-automation/govee2mqtt.nix */
  environmentFile?: Definition<Path>
  /** Default: `"govee2mqtt"`. Declared in services/home-automation/govee2mqtt.nix */
  group?: Definition<string>
  /** Default: `pkgs.govee2mqtt`. Declared in services/home-automation/govee2mqtt.nix */
  package?: Definition<Package>
  /** Default: `"govee2mqtt"`. Declared in services/home-automation/govee2mqtt.nix */
  user?: Definition<string>
}

/** `services.goxlr-utility` */
export interface ServicesGoxlrUtility extends Definitions<ServicesGoxlrUtility> {
  autoStart?: ServicesGoxlrUtilityAutoStart
  /** Default: `false`. Declared in services/audio/goxlr-utility.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.goxlr-utility`. Declared in services/audio/goxlr-utility.nix */
  package?: Definition<Package>
}

/** `services.goxlr-utility.autoStart` */
export interface ServicesGoxlrUtilityAutoStart extends Definitions<ServicesGoxlrUtilityAutoStart> {
  /** Default: `true`. Declared in services/audio/goxlr-utility.nix */
  xdg?: Definition<boolean>
}

/** `services.gpm` */
export interface ServicesGpm extends Definitions<ServicesGpm> {
  /** Default: `false`. Declared in services/ttys/gpm.nix */
  enable?: Definition<boolean>
  /** Default: `"ps/2"`. Declared in services/ttys/gpm.nix */
  protocol?: Definition<string>
}

/** `services.gpsd` */
export interface ServicesGpsd extends Definitions<ServicesGpsd> {
  /** Default: `0`. Declared in services/misc/gpsd.nix */
  debugLevel?: Definition<Integer>
  /** Default: `[ "/dev/ttyUSB0" ]`. Declared in services/misc/gpsd.nix */
  devices?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/misc/gpsd.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/gpsd.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/misc/gpsd.nix */
  listenany?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/gpsd.nix */
  nowait?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2947`. Declared in services/misc/gpsd.nix */
  port?: Definition<Integer>
  /** Default: `true`. Declared in services/misc/gpsd.nix */
  readonly?: Definition<boolean>
}

/** `services.grafana` */
export interface ServicesGrafana extends Definitions<ServicesGrafana> {
  /** Type: `absolute path`. Default: `"/var/lib/grafana"`. Declared in services/monitoring/grafana.nix */
  dataDir?: Definition<Path>
  /** Type: `null or (list of absolute path)`. Default: `null`. Declared in services/monitoring/grafana.nix */
  declarativePlugins?: Definition<null | List<Definition<Path>>>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.grafana`. Declared in services/monitoring/grafana.nix */
  package?: Definition<Package>
  provision?: ServicesGrafanaProvision
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string) or a non-empty list of them)`. Default: `{ }`. Declared in services/monitoring/grafana.nix */
  settings?: Definition<ServicesGrafanaSettings>
  /** @deprecated renamed to services.grafana.settings.server.http_addr */
  addr?: Definition<string>
  analytics?: ServicesGrafanaAnalytics
  auth?: ServicesGrafanaAuth
  /** @deprecated renamed to services.grafana.settings.server.cert_file */
  certFile?: Definition<null | string>
  /** @deprecated renamed to services.grafana.settings.server.cert_key */
  certKey?: Definition<null | string>
  database?: ServicesGrafanaDatabase
  /** @deprecated renamed to services.grafana.settings.server.domain */
  domain?: Definition<string>
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.grafana.settings.server.http_port
   */
  port?: Definition<Integer>
  /** @deprecated renamed to services.grafana.settings.server.protocol */
  protocol?: Definition<"http" | "https" | "h2" | "socket">
  /** @deprecated renamed to services.grafana.settings.server.root_url */
  rootUrl?: Definition<string>
  security?: ServicesGrafanaSecurity
  server?: ServicesGrafanaServer
  smtp?: ServicesGrafanaSmtp
  /** @deprecated renamed to services.grafana.settings.server.socket */
  socket?: Definition<string>
  /** @deprecated renamed to services.grafana.settings.server.static_root_path */
  staticRootPath?: Definition<string>
  users?: ServicesGrafanaUsers
}

/** `services.grafana-agent` */
export interface ServicesGrafanaAgent extends Definitions<ServicesGrafanaAgent> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  credentials?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraFlags?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  settings?: NixValue
}

/** `services.grafana.analytics` */
export interface ServicesGrafanaAnalytics extends Definitions<ServicesGrafanaAnalytics> {
  reporting?: ServicesGrafanaAnalyticsReporting
}

/** `services.grafana.analytics.reporting` */
export interface ServicesGrafanaAnalyticsReporting extends Definitions<ServicesGrafanaAnalyticsReporting> {
  /** @deprecated renamed to services.grafana.settings.analytics.reporting_enabled */
  enable?: Definition<boolean>
}

/** `services.grafana.auth` */
export interface ServicesGrafanaAuth extends Definitions<ServicesGrafanaAuth> {
  anonymous?: ServicesGrafanaAuthAnonymous
  azuread?: ServicesGrafanaAuthAzuread
  /** @deprecated renamed to services.grafana.settings.auth.disable_login_form */
  disableLoginForm?: NixValue
  google?: ServicesGrafanaAuthGoogle
}

/** `services.grafana.auth.anonymous` */
export interface ServicesGrafanaAuthAnonymous extends Definitions<ServicesGrafanaAuthAnonymous> {
  /** @deprecated renamed to services.grafana.settings."auth.anonymous".enabled */
  enable?: NixValue
  /** @deprecated renamed to services.grafana.settings."auth.anonymous".org_name */
  org_name?: NixValue
  /** @deprecated renamed to services.grafana.settings."auth.anonymous".org_role */
  org_role?: NixValue
}

/** `services.grafana.auth.azuread` */
export interface ServicesGrafanaAuthAzuread extends Definitions<ServicesGrafanaAuthAzuread> {
  /** @deprecated renamed to services.grafana.settings."auth.azuread".allow_sign_up */
  allowSignUp?: NixValue
  /** @deprecated renamed to services.grafana.settings."auth.azuread".allowed_domains */
  allowedDomains?: NixValue
  /** @deprecated renamed to services.grafana.settings."auth.azuread".allowed_groups */
  allowedGroups?: NixValue
  /** @deprecated renamed to services.grafana.settings."auth.azuread".client_id */
  clientId?: NixValue
  /** @deprecated renamed to services.grafana.settings."auth.azuread".enabled */
  enable?: NixValue
}

/** `services.grafana.auth.google` */
export interface ServicesGrafanaAuthGoogle extends Definitions<ServicesGrafanaAuthGoogle> {
  /** @deprecated renamed to services.grafana.settings."auth.google".allow_sign_up */
  allowSignUp?: NixValue
  /** @deprecated renamed to services.grafana.settings."auth.google".client_id */
  clientId?: NixValue
  /** @deprecated renamed to services.grafana.settings."auth.google".enabled */
  enable?: NixValue
}

/** `services.grafana.database` */
export interface ServicesGrafanaDatabase extends Definitions<ServicesGrafanaDatabase> {
  /** @deprecated renamed to services.grafana.settings.database.conn_max_lifetime */
  connMaxLifetime?: Definition<Integer>
  /** @deprecated renamed to services.grafana.settings.database.host */
  host?: Definition<string>
  /** @deprecated renamed to services.grafana.settings.database.name */
  name?: Definition<string>
  /** @deprecated renamed to services.grafana.settings.database.password */
  password?: Definition<string>
  /**
   * Type: `absolute path`.
   *
   * @deprecated renamed to services.grafana.settings.database.path
   */
  path?: Definition<Path>
  /** @deprecated renamed to services.grafana.settings.database.type */
  type?: Definition<"mysql" | "sqlite3" | "postgres">
  /** @deprecated renamed to services.grafana.settings.database.user */
  user?: Definition<string>
}

/** `services.grafana-image-renderer` */
export interface ServicesGrafanaImageRenderer extends Definitions<ServicesGrafanaImageRenderer> {
  /** Default: `false`. Declared in services/monitoring/grafana-image-renderer.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/grafana-image-renderer.nix */
  provisionGrafana?: Definition<boolean>
  /** Type: `open submodule of attribute set of attribute set of (string or signed integer or boolean or list of (string or signed integer))`. Default: `{ }`. Declared in services/monitoring/grafana-image-renderer.nix */
  settings?: Definition<ServicesGrafanaImageRendererSettings>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  chromium?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  verbose?: NixValue
}

/** `services.grafana-image-renderer.settings` */
export interface ServicesGrafanaImageRendererSettings {
  browser?: Definition<ServicesGrafanaImageRendererSettingsBrowser>
  server?: Definition<ServicesGrafanaImageRendererSettingsServer>
  rendering?: Definition<ServicesGrafanaImageRendererSettingsRendering>
  service?: Definition<ServicesGrafanaImageRendererSettingsService>
  [name: string]: Definition<AttributeSet<Definition<string | Integer | boolean | List<Definition<string | Integer>>>> | ServicesGrafanaImageRendererSettingsBrowser | ServicesGrafanaImageRendererSettingsServer | ServicesGrafanaImageRendererSettingsRendering | ServicesGrafanaImageRendererSettingsService> | undefined
}

/** `services.grafana-image-renderer.settings.browser` */
export interface ServicesGrafanaImageRendererSettingsBrowser {
  /** Type: `absolute path`. Default: `lib.getExe pkgs.chromium`. Declared in services/monitoring/grafana-image-renderer.nix */
  path?: Definition<Path>
  [name: string]: Definition<string | Integer | boolean | List<Definition<string | Integer>> | Path> | undefined
}

/** `services.grafana-image-renderer.settings.rendering` */
export interface ServicesGrafanaImageRendererSettingsRendering {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  args?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  height?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  mode?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  width?: NixValue
  [name: string]: Definition<string | Integer | boolean | List<Definition<string | Integer>>> | NixValue | undefined
}

/** `services.grafana-image-renderer.settings.server` */
export interface ServicesGrafanaImageRendererSettingsServer {
  /** Default: `"localhost:8081"`. Declared in services/monitoring/grafana-image-renderer.nix */
  addr?: Definition<string>
  [name: string]: Definition<string | Integer | boolean | List<Definition<string | Integer>> | string> | undefined
}

/** `services.grafana-image-renderer.settings.service` */
export interface ServicesGrafanaImageRendererSettingsService {
  logging?: Definition<ServicesGrafanaImageRendererSettingsServiceLogging>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  [name: string]: Definition<string | Integer | boolean | List<Definition<string | Integer>> | ServicesGrafanaImageRendererSettingsServiceLogging> | NixValue | undefined
}

/** `services.grafana-image-renderer.settings.service.logging` */
export interface ServicesGrafanaImageRendererSettingsServiceLogging {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  level?: NixValue
  [name: string]: NixValue | undefined
}

/** `services.grafana.provision` */
export interface ServicesGrafanaProvision extends Definitions<ServicesGrafanaProvision> {
  alerting?: ServicesGrafanaProvisionAlerting
  /** Default: `{ }`. Declared in services/monitoring/grafana.nix */
  dashboards?: ServicesGrafanaProvisionDashboards
  /** Default: `{ }`. Declared in services/monitoring/grafana.nix */
  datasources?: ServicesGrafanaProvisionDatasources
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  enable?: Definition<boolean>
}

/** `services.grafana.provision.alerting` */
export interface ServicesGrafanaProvisionAlerting extends Definitions<ServicesGrafanaProvisionAlerting> {
  contactPoints?: ServicesGrafanaProvisionAlertingContactPoints
  muteTimings?: ServicesGrafanaProvisionAlertingMuteTimings
  policies?: ServicesGrafanaProvisionAlertingPolicies
  rules?: ServicesGrafanaProvisionAlertingRules
  templates?: ServicesGrafanaProvisionAlertingTemplates
}

/** `services.grafana.provision.alerting.contactPoints` */
export interface ServicesGrafanaProvisionAlertingContactPoints extends Definitions<ServicesGrafanaProvisionAlertingContactPoints> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/grafana.nix */
  path?: Definition<null | Path>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  settings?: null | ServicesGrafanaProvisionAlertingContactPointsSettings
}

/** `services.grafana.provision.alerting.contactPoints.settings` */
export interface ServicesGrafanaProvisionAlertingContactPointsSettings extends Definitions<ServicesGrafanaProvisionAlertingContactPointsSettings> {
  /** Default: `1`. Declared in services/monitoring/grafana.nix */
  apiVersion?: Definition<Integer>
  /** Type: `list of (open submodule of (YAML 1.1 value))`. Default: `[ ]`. Declared in services/monitoring/grafana.nix */
  contactPoints?: Definition<List<Definition<ServicesGrafanaProvisionAlertingMuteTimingsSettingsMuteTime>>>
  /** Default: `[ ]`. Declared in services/monitoring/grafana.nix */
  deleteContactPoints?: Definition<List<ServicesGrafanaProvisionAlertingRulesSettingsDeleteRule>>
}

/** `services.grafana.provision.alerting.muteTimings` */
export interface ServicesGrafanaProvisionAlertingMuteTimings extends Definitions<ServicesGrafanaProvisionAlertingMuteTimings> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/grafana.nix */
  path?: Definition<null | Path>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  settings?: null | ServicesGrafanaProvisionAlertingMuteTimingsSettings
}

/** `services.grafana.provision.alerting.muteTimings.settings` */
export interface ServicesGrafanaProvisionAlertingMuteTimingsSettings extends Definitions<ServicesGrafanaProvisionAlertingMuteTimingsSettings> {
  /** Default: `1`. Declared in services/monitoring/grafana.nix */
  apiVersion?: Definition<Integer>
  /** Default: `[ ]`. Declared in services/monitoring/grafana.nix */
  deleteMuteTimes?: Definition<List<ServicesGrafanaProvisionAlertingTemplatesSettingsDeleteTemplate>>
  /** Type: `list of (open submodule of (YAML 1.1 value))`. Default: `[ ]`. Declared in services/monitoring/grafana.nix */
  muteTimes?: Definition<List<Definition<ServicesGrafanaProvisionAlertingMuteTimingsSettingsMuteTime>>>
}

/** `services.grafana.provision.alerting.muteTimings.settings.muteTimes.*` */
export interface ServicesGrafanaProvisionAlertingMuteTimingsSettingsMuteTime {
  /** Declared in services/monitoring/grafana.nix */
  name?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.grafana.provision.alerting.policies` */
export interface ServicesGrafanaProvisionAlertingPolicies extends Definitions<ServicesGrafanaProvisionAlertingPolicies> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/grafana.nix */
  path?: Definition<null | Path>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  settings?: null | ServicesGrafanaProvisionAlertingPoliciesSettings
}

/** `services.grafana.provision.alerting.policies.settings` */
export interface ServicesGrafanaProvisionAlertingPoliciesSettings extends Definitions<ServicesGrafanaProvisionAlertingPoliciesSettings> {
  /** Default: `1`. Declared in services/monitoring/grafana.nix */
  apiVersion?: Definition<Integer>
  /** Type: `list of (open submodule of (YAML 1.1 value))`. Default: `[ ]`. Declared in services/monitoring/grafana.nix */
  policies?: Definition<List<Definition<AttributeSet<JsonValue>>>>
  /** Default: `[ ]`. Declared in services/monitoring/grafana.nix */
  resetPolicies?: Definition<List<Definition<Integer>>>
}

/** `services.grafana.provision.alerting.rules` */
export interface ServicesGrafanaProvisionAlertingRules extends Definitions<ServicesGrafanaProvisionAlertingRules> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/grafana.nix */
  path?: Definition<null | Path>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  settings?: null | ServicesGrafanaProvisionAlertingRulesSettings
}

/** `services.grafana.provision.alerting.rules.settings` */
export interface ServicesGrafanaProvisionAlertingRulesSettings extends Definitions<ServicesGrafanaProvisionAlertingRulesSettings> {
  /** Default: `1`. Declared in services/monitoring/grafana.nix */
  apiVersion?: Definition<Integer>
  /** Default: `[ ]`. Declared in services/monitoring/grafana.nix */
  deleteRules?: Definition<List<ServicesGrafanaProvisionAlertingRulesSettingsDeleteRule>>
  /** Type: `list of (open submodule of (YAML 1.1 value))`. Default: `[ ]`. Declared in services/monitoring/grafana.nix */
  groups?: Definition<List<Definition<ServicesGrafanaProvisionAlertingRulesSettingsGroup>>>
}

/** `services.grafana.provision.alerting.rules.settings.deleteRules.*` */
export interface ServicesGrafanaProvisionAlertingRulesSettingsDeleteRule extends Definitions<ServicesGrafanaProvisionAlertingRulesSettingsDeleteRule> {
  /** Default: `1`. Declared in services/monitoring/grafana.nix */
  orgId?: Definition<Integer>
  /** Declared in services/monitoring/grafana.nix */
  uid?: Definition<string>
}

/** `services.grafana.provision.alerting.rules.settings.groups.*` */
export interface ServicesGrafanaProvisionAlertingRulesSettingsGroup {
  /** Declared in services/monitoring/grafana.nix */
  folder?: Definition<string>
  /** Declared in services/monitoring/grafana.nix */
  interval?: Definition<string>
  /** Declared in services/monitoring/grafana.nix */
  name?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.grafana.provision.alerting.templates` */
export interface ServicesGrafanaProvisionAlertingTemplates extends Definitions<ServicesGrafanaProvisionAlertingTemplates> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/grafana.nix */
  path?: Definition<null | Path>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  settings?: null | ServicesGrafanaProvisionAlertingTemplatesSettings
}

/** `services.grafana.provision.alerting.templates.settings` */
export interface ServicesGrafanaProvisionAlertingTemplatesSettings extends Definitions<ServicesGrafanaProvisionAlertingTemplatesSettings> {
  /** Default: `1`. Declared in services/monitoring/grafana.nix */
  apiVersion?: Definition<Integer>
  /** Default: `[ ]`. Declared in services/monitoring/grafana.nix */
  deleteTemplates?: Definition<List<ServicesGrafanaProvisionAlertingTemplatesSettingsDeleteTemplate>>
  /** Type: `list of (open submodule of (YAML 1.1 value))`. Default: `[ ]`. Declared in services/monitoring/grafana.nix */
  templates?: Definition<List<Definition<ServicesGrafanaProvisionAlertingTemplatesSettingsTemplate>>>
}

/** `services.grafana.provision.alerting.templates.settings.deleteTemplates.*` */
export interface ServicesGrafanaProvisionAlertingTemplatesSettingsDeleteTemplate extends Definitions<ServicesGrafanaProvisionAlertingTemplatesSettingsDeleteTemplate> {
  /** Declared in services/monitoring/grafana.nix */
  name?: Definition<string>
  /** Default: `1`. Declared in services/monitoring/grafana.nix */
  orgId?: Definition<Integer>
}

/** `services.grafana.provision.alerting.templates.settings.templates.*` */
export interface ServicesGrafanaProvisionAlertingTemplatesSettingsTemplate {
  /** Declared in services/monitoring/grafana.nix */
  name?: Definition<string>
  /** Declared in services/monitoring/grafana.nix */
  template?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.grafana.provision.dashboards` */
export interface ServicesGrafanaProvisionDashboards extends Definitions<ServicesGrafanaProvisionDashboards> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/grafana.nix */
  path?: Definition<null | Path>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  settings?: null | ServicesGrafanaProvisionDashboardsSettings
}

/** `services.grafana.provision.dashboards.settings` */
export interface ServicesGrafanaProvisionDashboardsSettings extends Definitions<ServicesGrafanaProvisionDashboardsSettings> {
  /** Default: `1`. Declared in services/monitoring/grafana.nix */
  apiVersion?: Definition<Integer>
  /** Type: `list of (open submodule of (YAML 1.1 value))`. Default: `[ ]`. Declared in services/monitoring/grafana.nix */
  providers?: Definition<List<Definition<ServicesGrafanaProvisionDashboardsSettingsProvider>>>
}

/** `services.grafana.provision.dashboards.settings.providers.*` */
export interface ServicesGrafanaProvisionDashboardsSettingsProvider {
  /** Default: `"default"`. Declared in services/monitoring/grafana.nix */
  name?: Definition<string>
  options?: Definition<ServicesGrafanaProvisionDashboardsSettingsProviderOptions>
  /** Default: `"file"`. Declared in services/monitoring/grafana.nix */
  type?: Definition<string>
  [name: string]: Definition<ServicesGrafanaProvisionDashboardsSettingsProviderOptions> | JsonValue | undefined
}

/** `services.grafana.provision.dashboards.settings.providers.*.options` */
export interface ServicesGrafanaProvisionDashboardsSettingsProviderOptions {
  /** Type: `absolute path`. Declared in services/monitoring/grafana.nix */
  path?: Definition<Path>
  [name: string]: JsonValue | undefined
}

/** `services.grafana.provision.datasources` */
export interface ServicesGrafanaProvisionDatasources extends Definitions<ServicesGrafanaProvisionDatasources> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/grafana.nix */
  path?: Definition<null | Path>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  settings?: null | ServicesGrafanaProvisionDatasourcesSettings
}

/** `services.grafana.provision.datasources.settings` */
export interface ServicesGrafanaProvisionDatasourcesSettings extends Definitions<ServicesGrafanaProvisionDatasourcesSettings> {
  /** Default: `1`. Declared in services/monitoring/grafana.nix */
  apiVersion?: Definition<Integer>
  /** Type: `list of (open submodule of (YAML 1.1 value))`. Default: `[ ]`. Declared in services/monitoring/grafana.nix */
  datasources?: Definition<List<Definition<ServicesGrafanaProvisionDatasourcesSettingsDatasource>>>
  /** Default: `[ ]`. Declared in services/monitoring/grafana.nix */
  deleteDatasources?: Definition<List<ServicesGrafanaProvisionDatasourcesSettingsDeleteDatasource>>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  prune?: Definition<boolean>
}

/** `services.grafana.provision.datasources.settings.datasources.*` */
export interface ServicesGrafanaProvisionDatasourcesSettingsDatasource {
  /** Default: `"proxy"`. Declared in services/monitoring/grafana.nix */
  access?: Definition<"proxy" | "direct">
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  editable?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  jsonData?: Definition<null | NixAttributes>
  /** Declared in services/monitoring/grafana.nix */
  name?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  secureJsonData?: Definition<null | NixAttributes>
  /** Declared in services/monitoring/grafana.nix */
  type?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  uid?: Definition<null | string>
  /** Default: `""`. Declared in services/monitoring/grafana.nix */
  url?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.grafana.provision.datasources.settings.deleteDatasources.*` */
export interface ServicesGrafanaProvisionDatasourcesSettingsDeleteDatasource extends Definitions<ServicesGrafanaProvisionDatasourcesSettingsDeleteDatasource> {
  /** Declared in services/monitoring/grafana.nix */
  name?: Definition<string>
  /** Declared in services/monitoring/grafana.nix */
  orgId?: Definition<Integer>
}

/** `services.grafana_reporter` */
export interface ServicesGrafanaReporter extends Definitions<ServicesGrafanaReporter> {
  /** Default: `"127.0.0.1"`. Declared in services/monitoring/grafana-reporter.nix */
  addr?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/grafana-reporter.nix */
  enable?: Definition<boolean>
  grafana?: ServicesGrafanaReporterGrafana
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8686`. Declared in services/monitoring/grafana-reporter.nix */
  port?: Definition<Integer>
  /** Type: `string or absolute path`. Default: `pkgs.grafana_reporter`. Declared in services/monitoring/grafana-reporter.nix */
  templateDir?: Definition<string | Path>
}

/** `services.grafana_reporter.grafana` */
export interface ServicesGrafanaReporterGrafana extends Definitions<ServicesGrafanaReporterGrafana> {
  /** Default: `"127.0.0.1"`. Declared in services/monitoring/grafana-reporter.nix */
  addr?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/monitoring/grafana-reporter.nix */
  port?: Definition<Integer>
  /** Default: `"http"`. Declared in services/monitoring/grafana-reporter.nix */
  protocol?: Definition<"http" | "https">
}

/** `services.grafana.security` */
export interface ServicesGrafanaSecurity extends Definitions<ServicesGrafanaSecurity> {
  /** @deprecated renamed to services.grafana.settings.security.admin_password */
  adminPassword?: Definition<string>
  /** @deprecated renamed to services.grafana.settings.security.admin_user */
  adminUser?: Definition<string>
  /** @deprecated renamed to services.grafana.settings.security.secret_key */
  secretKey?: Definition<string>
}

/** `services.grafana.server` */
export interface ServicesGrafanaServer extends Definitions<ServicesGrafanaServer> {
  /** @deprecated renamed to services.grafana.settings.server.serve_from_sub_path */
  serveFromSubPath?: Definition<boolean>
}

/** `services.grafana.settings` */
export interface ServicesGrafanaSettings {
  analytics?: Definition<ServicesGrafanaSettingsAnalytics>
  database?: Definition<ServicesGrafanaSettingsDatabase>
  paths?: Definition<ServicesGrafanaSettingsPaths>
  security?: Definition<ServicesGrafanaSettingsSecurity>
  server?: Definition<ServicesGrafanaSettingsServer>
  smtp?: Definition<ServicesGrafanaSettingsSmtp>
  users?: Definition<ServicesGrafanaSettingsUsers>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>> | ServicesGrafanaSettingsAnalytics | ServicesGrafanaSettingsDatabase | ServicesGrafanaSettingsPaths | ServicesGrafanaSettingsSecurity | ServicesGrafanaSettingsServer | ServicesGrafanaSettingsSmtp | ServicesGrafanaSettingsUsers> | undefined
}

/** `services.grafana.settings.analytics` */
export interface ServicesGrafanaSettingsAnalytics {
  /** Default: `cfg.declarativePlugins == null`. Declared in services/monitoring/grafana.nix */
  check_for_plugin_updates?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  check_for_updates?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/grafana.nix */
  feedback_links_enabled?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  reporting_enabled?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | boolean> | undefined
}

/** `services.grafana.settings.database` */
export interface ServicesGrafanaSettingsDatabase {
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  ca_cert_path?: Definition<null | string>
  /** Default: `"private"`. Declared in services/monitoring/grafana.nix */
  cache_mode?: Definition<"private" | "shared">
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  client_cert_path?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  client_key_path?: Definition<null | string>
  /** Default: `14400`. Declared in services/monitoring/grafana.nix */
  conn_max_lifetime?: Definition<Integer>
  /** Default: `"127.0.0.1:3306"`. Declared in services/monitoring/grafana.nix */
  host?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  isolation_level?: Definition<null | "READ-UNCOMMITTED" | "READ-COMMITTED" | "REPEATABLE-READ" | "SERIALIZABLE">
  /** Default: `0`. Declared in services/monitoring/grafana.nix */
  locking_attempt_timeout_sec?: Definition<Integer>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  log_queries?: Definition<boolean>
  /** Default: `2`. Declared in services/monitoring/grafana.nix */
  max_idle_conn?: Definition<Integer>
  /** Default: `0`. Declared in services/monitoring/grafana.nix */
  max_open_conn?: Definition<Integer>
  /** Default: `"grafana"`. Declared in services/monitoring/grafana.nix */
  name?: Definition<string>
  /** Default: `""`. Declared in services/monitoring/grafana.nix */
  password?: Definition<string>
  /** Type: `absolute path`. Default: `"${config.services.grafana.dataDir}/data/grafana.db"`. Declared in services/monitoring/grafana.nix */
  path?: Definition<Path>
  /** Default: `0`. Declared in services/monitoring/grafana.nix */
  query_retries?: Definition<Integer>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  server_cert_name?: Definition<null | string>
  /** Default: `"disable"`. Declared in services/monitoring/grafana.nix */
  ssl_mode?: Definition<"disable" | "require" | "verify-full" | "true" | "false" | "skip-verify">
  /** Default: `5`. Declared in services/monitoring/grafana.nix */
  transaction_retries?: Definition<Integer>
  /** Default: `"sqlite3"`. Declared in services/monitoring/grafana.nix */
  type?: Definition<"mysql" | "sqlite3" | "postgres">
  /** Default: `"root"`. Declared in services/monitoring/grafana.nix */
  user?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  wal?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | null | string | "private" | "shared" | Integer | string | null | "READ-UNCOMMITTED" | "READ-COMMITTED" | "REPEATABLE-READ" | "SERIALIZABLE" | boolean | Path | "disable" | "require" | "verify-full" | "true" | "false" | "skip-verify" | "mysql" | "sqlite3" | "postgres"> | undefined
}

/** `services.grafana.settings.paths` */
export interface ServicesGrafanaSettingsPaths {
  /** Type: `absolute path`. Default: `if (cfg.declarativePlugins == null) then "${cfg.dataDir}/plugins" else declarativePlugins`. Declared in services/monitoring/grafana.nix */
  plugins?: Definition<Path>
  /** Type: `absolute path`. Default: `"directory with links to files generated from services.grafana.provision"`. Declared in services/monitoring/grafana.nix */
  provisioning?: Definition<Path>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | Path> | undefined
}

/** `services.grafana.settings.security` */
export interface ServicesGrafanaSettingsSecurity {
  /** Default: `"admin@localhost"`. Declared in services/monitoring/grafana.nix */
  admin_email?: Definition<string>
  /** Default: `"admin"`. Declared in services/monitoring/grafana.nix */
  admin_password?: Definition<string>
  /** Default: `"admin"`. Declared in services/monitoring/grafana.nix */
  admin_user?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  allow_embedding?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  content_security_policy?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  content_security_policy_report_only?: Definition<boolean>
  /** Default: `"lax"`. Declared in services/monitoring/grafana.nix */
  cookie_samesite?: Definition<"lax" | "strict" | "none" | "disabled">
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  cookie_secure?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/grafana.nix */
  csrf_additional_headers?: Definition<string | List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/grafana.nix */
  csrf_trusted_origins?: Definition<string | List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/grafana.nix */
  data_source_proxy_whitelist?: Definition<string | List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  disable_brute_force_login_protection?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  disable_gravatar?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  disable_initial_admin_creation?: Definition<boolean>
  /** Default: `"SW2YcwTIb9zpOOhoPsMm"`. Declared in services/monitoring/grafana.nix */
  secret_key?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  strict_transport_security?: Definition<boolean>
  /** Default: `86400`. Declared in services/monitoring/grafana.nix */
  strict_transport_security_max_age_seconds?: Definition<Integer>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  strict_transport_security_preload?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  strict_transport_security_subdomains?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/grafana.nix */
  x_content_type_options?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  x_xss_protection?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | string | boolean | "lax" | "strict" | "none" | "disabled" | string | List<Definition<string>> | Integer> | undefined
}

/** `services.grafana.settings.server` */
export interface ServicesGrafanaSettingsServer {
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  cdn_url?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  cert_file?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  cert_key?: Definition<null | string>
  /** Default: `"localhost"`. Declared in services/monitoring/grafana.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  enable_gzip?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  enforce_domain?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/monitoring/grafana.nix */
  http_addr?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/monitoring/grafana.nix */
  http_port?: Definition<Integer>
  /** Default: `"http"`. Declared in services/monitoring/grafana.nix */
  protocol?: Definition<"http" | "https" | "h2" | "socket">
  /** Default: `"0"`. Declared in services/monitoring/grafana.nix */
  read_timeout?: Definition<string>
  /** Default: `"%(protocol)s://%(domain)s:%(http_port)s/"`. Declared in services/monitoring/grafana.nix */
  root_url?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  router_logging?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  serve_from_sub_path?: Definition<boolean>
  /** Default: `"/run/grafana/grafana.sock"`. Declared in services/monitoring/grafana.nix */
  socket?: Definition<string>
  /** Default: `-1`. Declared in services/monitoring/grafana.nix */
  socket_gid?: Definition<Integer>
  /** Default: `"0660"`. Declared in services/monitoring/grafana.nix */
  socket_mode?: Definition<string>
  /** Default: `"${package}/share/grafana/public"`. Declared in services/monitoring/grafana.nix */
  static_root_path?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | null | string | string | boolean | Integer | "http" | "https" | "h2" | "socket"> | undefined
}

/** `services.grafana.settings.smtp` */
export interface ServicesGrafanaSettingsSmtp {
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  cert_file?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  ehlo_identity?: Definition<null | string>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  enabled?: Definition<boolean>
  /** Default: `"admin@grafana.localhost"`. Declared in services/monitoring/grafana.nix */
  from_address?: Definition<string>
  /** Default: `"Grafana"`. Declared in services/monitoring/grafana.nix */
  from_name?: Definition<string>
  /** Default: `"localhost:25"`. Declared in services/monitoring/grafana.nix */
  host?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  key_file?: Definition<null | string>
  /** Default: `""`. Declared in services/monitoring/grafana.nix */
  password?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  skip_verify?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  startTLS_policy?: Definition<null | "OpportunisticStartTLS" | "MandatoryStartTLS" | "NoStartTLS">
  /** Default: `null`. Declared in services/monitoring/grafana.nix */
  user?: Definition<null | string>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | null | string | boolean | string | null | "OpportunisticStartTLS" | "MandatoryStartTLS" | "NoStartTLS"> | undefined
}

/** `services.grafana.settings.users` */
export interface ServicesGrafanaSettingsUsers {
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  allow_org_create?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  allow_sign_up?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/grafana.nix */
  auto_assign_org?: Definition<boolean>
  /** Default: `1`. Declared in services/monitoring/grafana.nix */
  auto_assign_org_id?: Definition<Integer>
  /** Default: `"Viewer"`. Declared in services/monitoring/grafana.nix */
  auto_assign_org_role?: Definition<"Viewer" | "Editor" | "Admin">
  /** Default: `"en-US"`. Declared in services/monitoring/grafana.nix */
  default_language?: Definition<string>
  /** Default: `"dark"`. Declared in services/monitoring/grafana.nix */
  default_theme?: Definition<"dark" | "light" | "system">
  /** Default: `""`. Declared in services/monitoring/grafana.nix */
  hidden_users?: Definition<string>
  /** Default: `""`. Declared in services/monitoring/grafana.nix */
  home_page?: Definition<string>
  /** Default: `"email or username"`. Declared in services/monitoring/grafana.nix */
  login_hint?: Definition<string>
  /** Default: `"password"`. Declared in services/monitoring/grafana.nix */
  password_hint?: Definition<string>
  /** Default: `"24h"`. Declared in services/monitoring/grafana.nix */
  user_invite_max_lifetime_duration?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  verify_email_enabled?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/grafana.nix */
  viewers_can_edit?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  editors_can_admin?: NixValue
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | boolean | Integer | "Viewer" | "Editor" | "Admin" | string | "dark" | "light" | "system"> | NixValue | undefined
}

/** `services.grafana.smtp` */
export interface ServicesGrafanaSmtp extends Definitions<ServicesGrafanaSmtp> {
  /** @deprecated renamed to services.grafana.settings.smtp.enabled */
  enable?: Definition<boolean>
  /** @deprecated renamed to services.grafana.settings.smtp.from_address */
  fromAddress?: Definition<string>
  /** @deprecated renamed to services.grafana.settings.smtp.password */
  password?: Definition<string>
  /** @deprecated renamed to services.grafana.settings.smtp.user */
  user?: Definition<null | string>
}

/** `services.grafana-to-ntfy` */
export interface ServicesGrafanaToNtfy extends Definitions<ServicesGrafanaToNtfy> {
  /** Default: `false`. Declared in services/monitoring/grafana-to-ntfy.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.grafana-to-ntfy`. Declared in services/monitoring/grafana-to-ntfy.nix */
  package?: Definition<Package>
  settings?: ServicesGrafanaToNtfySettings
}

/** `services.grafana-to-ntfy.settings` */
export interface ServicesGrafanaToNtfySettings extends Definitions<ServicesGrafanaToNtfySettings> {
  /** Type: `absolute path`. Declared in services/monitoring/grafana-to-ntfy.nix */
  bauthPass?: Definition<Path>
  /** Default: `"admin"`. Declared in services/monitoring/grafana-to-ntfy.nix */
  bauthUser?: Definition<string>
  /** Type: `absolute path`. Default: `null`. Declared in services/monitoring/grafana-to-ntfy.nix */
  ntfyBAuthPass?: Definition<Path>
  /** Default: `null`. Declared in services/monitoring/grafana-to-ntfy.nix */
  ntfyBAuthUser?: Definition<null | string>
  /** Declared in services/monitoring/grafana-to-ntfy.nix */
  ntfyUrl?: Definition<string>
}

/** `services.grafana.users` */
export interface ServicesGrafanaUsers extends Definitions<ServicesGrafanaUsers> {
  /** @deprecated renamed to services.grafana.settings.users.allow_org_create */
  allowOrgCreate?: Definition<boolean>
  /** @deprecated renamed to services.grafana.settings.users.allow_sign_up */
  allowSignUp?: Definition<boolean>
  /** @deprecated renamed to services.grafana.settings.users.auto_assign_org */
  autoAssignOrg?: Definition<boolean>
  /** @deprecated renamed to services.grafana.settings.users.auto_assign_org_role */
  autoAssignOrgRole?: Definition<"Viewer" | "Editor" | "Admin">
}

/** `services.graphite` */
export interface ServicesGraphite extends Definitions<ServicesGraphite> {
  carbon?: ServicesGraphiteCarbon
  /** Type: `absolute path`. Default: `"/var/db/graphite"`. Declared in services/monitoring/graphite.nix */
  dataDir?: Definition<Path>
  seyren?: ServicesGraphiteSeyren
  web?: ServicesGraphiteWeb
}

/** `services.graphite.carbon` */
export interface ServicesGraphiteCarbon extends Definitions<ServicesGraphiteCarbon> {
  /** Default: `null`. Declared in services/monitoring/graphite.nix */
  aggregationRules?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/graphite.nix */
  blacklist?: Definition<null | string>
  /** Declared in services/monitoring/graphite.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/graphite.nix */
  enableAggregator?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/graphite.nix */
  enableCache?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/graphite.nix */
  enableRelay?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/graphite.nix */
  relayRules?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/graphite.nix */
  rewriteRules?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/graphite.nix */
  storageAggregation?: Definition<null | string>
  /** Default: `""`. Declared in services/monitoring/graphite.nix */
  storageSchemas?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/graphite.nix */
  whitelist?: Definition<null | string>
}

/** `services.graphite.seyren` */
export interface ServicesGraphiteSeyren extends Definitions<ServicesGraphiteSeyren> {
  /** Default: `false`. Declared in services/monitoring/graphite.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/monitoring/graphite.nix */
  extraConfig?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"http://${config.services.graphite.web.listenAddress}:${toString config.services.graphite.web.port}"`. Declared in services/monitoring/graphite.nix */
  graphiteUrl?: Definition<string>
  /** Default: `"mongodb://${config.services.mongodb.bind_ip}:27017/seyren"`. Declared in services/monitoring/graphite.nix */
  mongoUrl?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8081`. Declared in services/monitoring/graphite.nix */
  port?: Definition<Integer>
  /** Default: `"http://localhost:${toString config.services.graphite.seyren.port}/"`. Declared in services/monitoring/graphite.nix */
  seyrenUrl?: Definition<string>
}

/** `services.graphite.web` */
export interface ServicesGraphiteWeb extends Definitions<ServicesGraphiteWeb> {
  /** Default: `false`. Declared in services/monitoring/graphite.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/monitoring/graphite.nix */
  extraConfig?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/monitoring/graphite.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/monitoring/graphite.nix */
  port?: Definition<Integer>
}

/** `services.grav` */
export interface ServicesGrav extends Definitions<ServicesGrav> {
  /** Default: `false`. Declared in services/web-apps/grav.nix */
  enable?: Definition<boolean>
  /** Default: `"128M"`. Declared in services/web-apps/grav.nix */
  maxUploadSize?: Definition<string>
  /** Default: `pkgs.grav`. Declared in services/web-apps/grav.nix */
  package?: Definition<Package>
  /** Default: `pkgs.php83`. Declared in services/web-apps/grav.nix */
  phpPackage?: Definition<Package>
  /** Default: `"grav"`. Declared in services/web-apps/grav.nix */
  pool?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/grav"`. Declared in services/web-apps/grav.nix */
  root?: Definition<Path>
  /** Type: `YAML 1.1 value`. Default: `{ log = { handler = "syslog"; }; }`. Declared in services/web-apps/grav.nix */
  systemSettings?: JsonValue
  /** Default: `"grav"`. Declared in services/web-apps/grav.nix */
  virtualHost?: Definition<null | string>
}

/** `services.graylog` */
export interface ServicesGraylog extends Definitions<ServicesGraylog> {
  /** Default: `"/var/lib/graylog/data"`. Declared in services/logging/graylog.nix */
  dataDir?: Definition<string>
  /** Declared in services/logging/graylog.nix */
  elasticsearchHosts?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/logging/graylog.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/logging/graylog.nix */
  extraConfig?: Definition<string>
  /** Default: `true`. Declared in services/logging/graylog.nix */
  isMaster?: Definition<boolean>
  /** Default: `"/var/lib/graylog/data/journal"`. Declared in services/logging/graylog.nix */
  messageJournalDir?: Definition<string>
  /** Default: `"mongodb://localhost/graylog"`. Declared in services/logging/graylog.nix */
  mongodbUri?: Definition<string>
  /** Default: `"/var/lib/graylog/server/node-id"`. Declared in services/logging/graylog.nix */
  nodeIdFile?: Definition<string>
  /** Default: `pkgs.graylog`. Declared in services/logging/graylog.nix */
  package?: Definition<Package>
  /** Declared in services/logging/graylog.nix */
  passwordSecret?: Definition<string>
  /** Default: `[ ]`. Declared in services/logging/graylog.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Declared in services/logging/graylog.nix */
  rootPasswordSha2?: Definition<string>
  /** Default: `"admin"`. Declared in services/logging/graylog.nix */
  rootUsername?: Definition<string>
  /** Default: `"graylog"`. Declared in services/logging/graylog.nix */
  user?: Definition<string>
}

/** `services.greenclip` */
export interface ServicesGreenclip extends Definitions<ServicesGreenclip> {
  /** Default: `false`. Declared in services/misc/greenclip.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.haskellPackages.greenclip`. Declared in services/misc/greenclip.nix */
  package?: Definition<Package>
}

/** `services.greetd` */
export interface ServicesGreetd extends Definitions<ServicesGreetd> {
  /** Default: `false`. Declared in services/display-managers/greetd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.greetd`. Declared in services/display-managers/greetd.nix */
  package?: Definition<Package>
  /** Default: `!(config.services.greetd.settings ? initial_session)`. Declared in services/display-managers/greetd.nix */
  restart?: Definition<boolean>
  /** Type: `TOML value`. Declared in services/display-managers/greetd.nix */
  settings?: TomlValue
  /** Default: `false`. Declared in services/display-managers/greetd.nix */
  useTextGreeter?: Definition<boolean>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  greeterManagesPlymouth?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  vt?: NixValue
}

/** `services.grocy` */
export interface ServicesGrocy extends Definitions<ServicesGrocy> {
  /** Default: `"/var/lib/grocy"`. Declared in services/web-apps/grocy.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/grocy.nix */
  enable?: Definition<boolean>
  /** Declared in services/web-apps/grocy.nix */
  hostName?: Definition<string>
  nginx?: ServicesGrocyNginx
  /** Default: `pkgs.grocy`. Declared in services/web-apps/grocy.nix */
  package?: Definition<Package>
  phpfpm?: ServicesGrocyPhpfpm
  settings?: ServicesGrocySettings
}

/** `services.grocy.nginx` */
export interface ServicesGrocyNginx extends Definitions<ServicesGrocyNginx> {
  /** Default: `true`. Declared in services/web-apps/grocy.nix */
  enableSSL?: Definition<boolean>
}

/** `services.grocy.phpfpm` */
export interface ServicesGrocyPhpfpm extends Definitions<ServicesGrocyPhpfpm> {
  /** Declared in services/web-apps/grocy.nix */
  settings?: Definition<AttributeSet<Definition<Integer | string | boolean>>>
}

/** `services.grocy.settings` */
export interface ServicesGrocySettings extends Definitions<ServicesGrocySettings> {
  calendar?: ServicesGrocySettingsCalendar
  /** Default: `"en"`. Declared in services/web-apps/grocy.nix */
  culture?: Definition<"de" | "en" | "da" | "en_GB" | "es" | "fr" | "hu" | "it" | "nl" | "no" | "pl" | "pt_BR" | "ru" | "sk_SK" | "sv_SE" | "tr">
  /** Default: `"USD"`. Declared in services/web-apps/grocy.nix */
  currency?: Definition<string>
}

/** `services.grocy.settings.calendar` */
export interface ServicesGrocySettingsCalendar extends Definitions<ServicesGrocySettingsCalendar> {
  /** Default: `null`. Declared in services/web-apps/grocy.nix */
  firstDayOfWeek?: Definition<null | 0 | 1 | 2 | 3 | 4 | 5 | 6>
  /** Default: `true`. Declared in services/web-apps/grocy.nix */
  showWeekNumber?: Definition<boolean>
}

/** `services.gsignond` */
export interface ServicesGsignond extends Definitions<ServicesGsignond> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  plugins?: NixValue
}

/** `services.guacamole-client` */
export interface ServicesGuacamoleClient extends Definitions<ServicesGuacamoleClient> {
  /** Default: `false`. Declared in services/web-apps/guacamole-client.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/guacamole-client.nix */
  enableWebserver?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/guacamole-client.nix */
  logbackXml?: Definition<null | Path>
  /** Default: `pkgs.guacamole-client`. Declared in services/web-apps/guacamole-client.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (string, package, bool, int or float)`. Default: `{ guacd-hostname = "localhost"; guacd-port = 4822; }`. Declared in services/web-apps/guacamole-client.nix */
  settings?: Definition<AttributeSet<Definition<string | Package | boolean | Integer | number>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/guacamole-client.nix */
  userMappingXml?: Definition<null | Path>
}

/** `services.guacamole-server` */
export interface ServicesGuacamoleServer extends Definitions<ServicesGuacamoleServer> {
  /** Default: `false`. Declared in services/web-apps/guacamole-server.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-apps/guacamole-server.nix */
  extraEnvironment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/guacamole-server.nix */
  host?: Definition<string>
  /** Default: `pkgs.guacamole-server`. Declared in services/web-apps/guacamole-server.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4822`. Declared in services/web-apps/guacamole-server.nix */
  port?: Definition<Integer>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  logbackXml?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  userMappingXml?: NixValue
}

/** `services.guix` */
export interface ServicesGuix extends Definitions<ServicesGuix> {
  /** Default: `false`. Declared in services/misc/guix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/guix */
  extraArgs?: Definition<List<Definition<string>>>
  gc?: ServicesGuixGc
  /** Default: `"guixbuild"`. Declared in services/misc/guix */
  group?: Definition<string>
  /** Type: `unsigned integer, meaning >=0`. Default: `10`. Declared in services/misc/guix */
  nrBuildUsers?: Definition<Integer>
  /** Default: `pkgs.guix`. Declared in services/misc/guix */
  package?: Definition<Package>
  publish?: ServicesGuixPublish
  /** Type: `absolute path`. Default: `"/var"`. Declared in services/misc/guix */
  stateDir?: Definition<Path>
  /** Type: `absolute path`. Default: `"/gnu/store"`. Declared in services/misc/guix */
  storeDir?: Definition<Path>
  substituters?: ServicesGuixSubstituters
}

/** `services.guix.gc` */
export interface ServicesGuixGc extends Definitions<ServicesGuixGc> {
  /** Default: `"03:15"`. Declared in services/misc/guix */
  dates?: Definition<string>
  /** Default: `false`. Declared in services/misc/guix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/guix */
  extraArgs?: Definition<List<Definition<string>>>
}

/** `services.guix.publish` */
export interface ServicesGuixPublish extends Definitions<ServicesGuixPublish> {
  /** Default: `false`. Declared in services/misc/guix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/guix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/misc/guix */
  generateKeyPair?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8181`. Declared in services/misc/guix */
  port?: Definition<Integer>
  /** Default: `"guix-publish"`. Declared in services/misc/guix */
  user?: Definition<string>
}

/** `services.guix.substituters` */
export interface ServicesGuixSubstituters extends Definitions<ServicesGuixSubstituters> {
  /** Type: `list of absolute path`. Default: '' The packaged signing keys from {option}`services.guix.package`. ''. Declared in services/misc/guix */
  authorizedKeys?: Definition<List<Definition<Path>>>
  /** Default: `[ "https://ci.guix.gnu.org" "https://bordeaux.guix.gnu.org" "https://berlin.guix.gnu.org" ]`. Declared in services/misc/guix */
  urls?: Definition<List<Definition<string>>>
}

/** `services.gvfs` */
export interface ServicesGvfs extends Definitions<ServicesGvfs> {
  /** Default: `false`. Declared in services/desktops/gvfs.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.gnome.gvfs`. Declared in services/desktops/gvfs.nix */
  package?: Definition<Package>
}

/** `services.gvpe` */
export interface ServicesGvpe extends Definitions<ServicesGvpe> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/gvpe.nix */
  configFile?: Definition<null | Path>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/networking/gvpe.nix */
  configText?: Definition<null | string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/gvpe.nix */
  customIFSetup?: Definition<string>
  /** Default: `false`. Declared in services/networking/gvpe.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/gvpe.nix */
  ipAddress?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/gvpe.nix */
  nodename?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/gvpe.nix */
  subnet?: Definition<null | string>
}

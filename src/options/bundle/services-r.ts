// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, NonEmptyList, Package, Path, TomlValue, UnitSetting } from "../values.ts"
import type { ServicesNginxVirtualHostLocation } from "./services-n.ts"
import type { ServicesK3sGracefulNodeShutdown, ServicesK3sManifest } from "./services-k.ts"

/** `services.r53-ddns` */
export interface ServicesR53Ddns extends Definitions<ServicesR53Ddns> {
  /** Declared in services/networking/r53-ddns.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/networking/r53-ddns.nix */
  enable?: Definition<boolean>
  /** Declared in services/networking/r53-ddns.nix */
  environmentFile?: Definition<string>
  /** Declared in services/networking/r53-ddns.nix */
  hostname?: Definition<string>
  /** Default: `"15min"`. Declared in services/networking/r53-ddns.nix */
  interval?: Definition<string>
  /** Declared in services/networking/r53-ddns.nix */
  ttl?: Definition<Integer>
  /** Declared in services/networking/r53-ddns.nix */
  zoneID?: Definition<string>
}

/** `services.rabbitmq` */
export interface ServicesRabbitmq extends Definitions<ServicesRabbitmq> {
  /** Default: `""`. Declared in services/amqp/rabbitmq.nix */
  config?: Definition<string>
  /** Default: `{ }`. Declared in services/amqp/rabbitmq.nix */
  configItems?: Definition<AttributeSet<Definition<string>>>
  /** Type: `absolute path`. Default: `"/var/lib/rabbitmq"`. Declared in services/amqp/rabbitmq.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/amqp/rabbitmq.nix */
  enable?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/amqp/rabbitmq.nix */
  listenAddress?: Definition<string>
  managementPlugin?: ServicesRabbitmqManagementPlugin
  /** Default: `pkgs.rabbitmq-server`. Declared in services/amqp/rabbitmq.nix */
  package?: Definition<Package>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/amqp/rabbitmq.nix */
  pluginDirs?: Definition<List<Definition<Path>>>
  /** Default: `[ ]`. Declared in services/amqp/rabbitmq.nix */
  plugins?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5672`. Declared in services/amqp/rabbitmq.nix */
  port?: Definition<Integer>
  /** Default: `""`. Declared in services/amqp/rabbitmq.nix */
  unsafeCookie?: Definition<string>
}

/** `services.rabbitmq.managementPlugin` */
export interface ServicesRabbitmqManagementPlugin extends Definitions<ServicesRabbitmqManagementPlugin> {
  /** Default: `false`. Declared in services/amqp/rabbitmq.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `15672`. Declared in services/amqp/rabbitmq.nix */
  port?: Definition<Integer>
}

/** `services.radarr` */
export interface ServicesRadarr extends Definitions<ServicesRadarr> {
  /** Default: `"/var/lib/radarr/.config/Radarr"`. Declared in services/misc/servarr/radarr.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/servarr/radarr.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/misc/servarr/radarr.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `"radarr"`. Declared in services/misc/servarr/radarr.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/misc/servarr/radarr.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.radarr`. Declared in services/misc/servarr/radarr.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/misc/servarr/radarr.nix */
  settings?: Definition<ServicesRadarrSettings>
  /** Default: `"radarr"`. Declared in services/misc/servarr/radarr.nix */
  user?: Definition<string>
}

/** `services.radarr.settings` */
export interface ServicesRadarrSettings {
  log?: Definition<ServicesRadarrSettingsLog>
  server?: Definition<ServicesRadarrSettingsServer>
  update?: Definition<ServicesRadarrSettingsUpdate>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesRadarrSettingsLog | ServicesRadarrSettingsServer | ServicesRadarrSettingsUpdate> | undefined
}

/** `services.radarr.settings.log` */
export interface ServicesRadarrSettingsLog {
  /** Default: `false`. Declared in services/misc/servarr/radarr.nix */
  analyticsEnabled?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean> | undefined
}

/** `services.radarr.settings.server` */
export interface ServicesRadarrSettingsServer {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7878`. Declared in services/misc/servarr/radarr.nix */
  port?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | Integer> | undefined
}

/** `services.radarr.settings.update` */
export interface ServicesRadarrSettingsUpdate {
  /** Default: `false`. Declared in services/misc/servarr/radarr.nix */
  automatically?: Definition<boolean>
  /** Default: `"external"`. Declared in services/misc/servarr/radarr.nix */
  mechanism?: Definition<null | "external" | "builtIn" | "script">
  [name: string]: Definition<null | boolean | Integer | number | string | boolean | null | "external" | "builtIn" | "script"> | undefined
}

/** `services.radicale` */
export interface ServicesRadicale extends Definitions<ServicesRadicale> {
  /** Default: `""`. Declared in services/networking/radicale.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/networking/radicale.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/radicale.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.radicale`. Declared in services/networking/radicale.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/networking/radicale.nix */
  rights?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>>>>>
  /** Default: `{ }`. Declared in services/networking/radicale.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>>>>>
}

/** `services.radicle` */
export interface ServicesRadicle extends Definitions<ServicesRadicle> {
  /** Default: `true`. Declared in services/misc/radicle.nix */
  checkConfig?: Definition<boolean>
  ci?: ServicesRadicleCi
  /** Default: `false`. Declared in services/misc/radicle.nix */
  enable?: Definition<boolean>
  httpd?: ServicesRadicleHttpd
  node?: ServicesRadicleNode
  /** Default: `pkgs.radicle-node`. Declared in services/misc/radicle.nix */
  package?: Definition<Package>
  /** Type: `absolute path or string`. Declared in services/misc/radicle.nix */
  privateKeyFile?: Definition<Path | string>
  /** Type: `absolute path or string`. Declared in services/misc/radicle.nix */
  publicKey?: Definition<Path | string>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/misc/radicle.nix */
  settings?: Definition<AttributeSet<JsonValue>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  configFile?: Definition<Package>
}

/** `services.radicle.ci` */
export interface ServicesRadicleCi extends Definitions<ServicesRadicleCi> {
  adapters?: ServicesRadicleCiAdapters
  broker?: ServicesRadicleCiBroker
}

/** `services.radicle.ci.adapters` */
export interface ServicesRadicleCiAdapters extends Definitions<ServicesRadicleCiAdapters> {
  native?: ServicesRadicleCiAdaptersNative
}

/** `services.radicle.ci.adapters.native` */
export interface ServicesRadicleCiAdaptersNative extends Definitions<ServicesRadicleCiAdaptersNative> {
  /** Default: `{ }`. Declared in services/continuous-integration/radicle/adapters/native.nix */
  instances?: Definition<AttributeSet<ServicesRadicleCiAdaptersNativeInstance>>
}

/** `services.radicle.ci.adapters.native.instances.<name>` */
export interface ServicesRadicleCiAdaptersNativeInstance extends Definitions<ServicesRadicleCiAdaptersNativeInstance> {
  /** Default: `true`. Declared in services/continuous-integration/radicle/adapters/native.nix */
  enable?: Definition<boolean>
  /** Declared in services/continuous-integration/radicle/adapters/native.nix */
  name?: Definition<string>
  /** Default: `pkgs.radicle-native-ci`. Declared in services/continuous-integration/radicle/adapters/native.nix */
  package?: Definition<Package>
  /** Default: `with pkgs; [ bash coreutils curl gawk gitMinimal gnused wget ]`. Declared in services/continuous-integration/radicle/adapters/native.nix */
  runtimePackages?: Definition<List<Definition<Package>>>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/continuous-integration/radicle/adapters/native.nix */
  settings?: Definition<ServicesRadicleCiAdaptersNativeInstanceSettings>
}

/** `services.radicle.ci.adapters.native.instances.<name>.settings` */
export interface ServicesRadicleCiAdaptersNativeInstanceSettings {
  /** Default: `null`. Declared in services/continuous-integration/radicle/adapters/native.nix */
  base_url?: Definition<null | string>
  /** Type: `absolute path`. Default: `"${config.services.radicle.ci.broker.logDir}/adapters/native/‹name›.log"`. Declared in services/continuous-integration/radicle/adapters/native.nix */
  log?: Definition<Path>
  /** Type: `absolute path`. Default: `"${config.services.radicle.ci.broker.stateDir}/adapters/native/‹name›"`. Declared in services/continuous-integration/radicle/adapters/native.nix */
  state?: Definition<Path>
  [name: string]: JsonValue | undefined
}

/** `services.radicle.ci.broker` */
export interface ServicesRadicleCiBroker extends Definitions<ServicesRadicleCiBroker> {
  /** Default: `true`. Declared in services/continuous-integration/radicle/ci-broker.nix */
  checkConfig?: Definition<boolean>
  /** Default: `false`. Declared in services/continuous-integration/radicle/ci-broker.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/continuous-integration/radicle/ci-broker.nix */
  enableHardening?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/log/radicle-ci"`. Declared in services/continuous-integration/radicle/ci-broker.nix */
  logDir?: Definition<Path>
  /** Default: `pkgs.radicle-ci-broker`. Declared in services/continuous-integration/radicle/ci-broker.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/continuous-integration/radicle/ci-broker.nix */
  settings?: Definition<ServicesRadicleCiBrokerSettings>
  /** Type: `absolute path`. Default: `"/var/lib/radicle-ci"`. Declared in services/continuous-integration/radicle/ci-broker.nix */
  stateDir?: Definition<Path>
}

/** `services.radicle.ci.broker.settings` */
export interface ServicesRadicleCiBrokerSettings {
  /** Type: `attribute set of (open submodule of (JSON value))`. Default: `{ }`. Declared in services/continuous-integration/radicle/ci-broker.nix */
  adapters?: Definition<AttributeSet<Definition<ServicesRadicleCiBrokerSettingsAdapter>>>
  /** Type: `absolute path`. Default: `"${config.services.radicle.ci.broker.stateDir}/ci-broker.db"`. Declared in services/continuous-integration/radicle/ci-broker.nix */
  db?: Definition<Path>
  /** Type: `null or absolute path`. Default: `"${config.services.radicle.ci.broker.stateDir}/reports"`. Declared in services/continuous-integration/radicle/ci-broker.nix */
  report_dir?: Definition<null | Path>
  /** Type: `list of (open submodule of (JSON value))`. Default: `[ ]`. Declared in services/continuous-integration/radicle/ci-broker.nix */
  triggers?: Definition<List<Definition<ServicesRadicleCiBrokerSettingsTrigger>>>
  [name: string]: Definition<AttributeSet<Definition<ServicesRadicleCiBrokerSettingsAdapter>> | List<Definition<ServicesRadicleCiBrokerSettingsTrigger>>> | JsonValue | undefined
}

/** `services.radicle.ci.broker.settings.adapters.<name>` */
export interface ServicesRadicleCiBrokerSettingsAdapter {
  /** Declared in services/continuous-integration/radicle/ci-broker.nix */
  command?: Definition<string>
  /** Type: `attribute set of (JSON value)`. Default: `{ }`. Declared in services/continuous-integration/radicle/ci-broker.nix */
  env?: Definition<AttributeSet<JsonValue>>
  [name: string]: JsonValue | undefined
}

/** `services.radicle.ci.broker.settings.triggers.*` */
export interface ServicesRadicleCiBrokerSettingsTrigger {
  /** Declared in services/continuous-integration/radicle/ci-broker.nix */
  adapter?: Definition<string>
  /** Type: `list of (JSON value)`. Declared in services/continuous-integration/radicle/ci-broker.nix */
  filters?: Definition<List<JsonValue>>
  [name: string]: JsonValue | undefined
}

/** `services.radicle.httpd` */
export interface ServicesRadicleHttpd extends Definitions<ServicesRadicleHttpd> {
  /** Default: `{ }`. Declared in services/misc/radicle.nix */
  aliases?: Definition<AttributeSet<Definition<string>>>
  /** Default: `false`. Declared in services/misc/radicle.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/radicle.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"127.0.0.1"`. Declared in services/misc/radicle.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/misc/radicle.nix */
  listenPort?: Definition<Integer>
  /** Default: `null`. Declared in services/misc/radicle.nix */
  nginx?: null | ServicesRadicleHttpdNginx
  /** Default: `pkgs.radicle-httpd`. Declared in services/misc/radicle.nix */
  package?: Definition<Package>
}

/** `services.radicle.httpd.nginx` */
export interface ServicesRadicleHttpdNginx extends Definitions<ServicesRadicleHttpdNginx> {
  /** Default: `null`. Declared in services/misc/radicle.nix */
  acmeFallbackHost?: Definition<null | string>
  /** Default: `"/var/lib/acme/acme-challenge"`. Declared in services/misc/radicle.nix */
  acmeRoot?: Definition<null | string>
  /** Default: `false`. Declared in services/misc/radicle.nix */
  addSSL?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/radicle.nix */
  basicAuth?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/radicle.nix */
  basicAuthFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/misc/radicle.nix */
  default?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/radicle.nix */
  enableACME?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/misc/radicle.nix */
  extraConfig?: Definition<string>
  /** Default: `false`. Declared in services/misc/radicle.nix */
  forceSSL?: Definition<boolean>
  /** Default: `null`. Declared in services/misc/radicle.nix */
  globalRedirect?: Definition<null | string>
  /** Default: `true`. Declared in services/misc/radicle.nix */
  http2?: Definition<boolean>
  /** Default: `true`. Declared in services/misc/radicle.nix */
  http3?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/radicle.nix */
  http3_hq?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/radicle.nix */
  kTLS?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/radicle.nix */
  listen?: Definition<List<ServicesRadicleHttpdNginxListenEntry>>
  /** Default: `[ ]`. Declared in services/misc/radicle.nix */
  listenAddresses?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/misc/radicle.nix */
  locations?: Definition<AttributeSet<ServicesNginxVirtualHostLocation>>
  /** Default: `false`. Declared in services/misc/radicle.nix */
  onlySSL?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/radicle.nix */
  quic?: Definition<boolean>
  /** Type: `integer between 300 and 399 (both inclusive)`. Default: `301`. Declared in services/misc/radicle.nix */
  redirectCode?: Definition<Integer>
  /** Default: `false`. Declared in services/misc/radicle.nix */
  rejectSSL?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/radicle.nix */
  reuseport?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/radicle.nix */
  root?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/misc/radicle.nix */
  serverAliases?: Definition<List<Definition<string>>>
  /** Default: `"radicle-\${config.networking.hostName}.\${config.networking.domain}"`. Declared in services/misc/radicle.nix */
  serverName?: Definition<null | string>
  /** Type: `absolute path`. Declared in services/misc/radicle.nix */
  sslCertificate?: Definition<Path>
  /** Type: `absolute path`. Declared in services/misc/radicle.nix */
  sslCertificateKey?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/radicle.nix */
  sslTrustedCertificate?: Definition<null | Path>
  /** Default: `null`. Declared in services/misc/radicle.nix */
  useACMEHost?: Definition<null | string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  enableSSL?: Definition<boolean>
}

/** `services.radicle.httpd.nginx.listen.*` */
export interface ServicesRadicleHttpdNginxListenEntry extends Definitions<ServicesRadicleHttpdNginxListenEntry> {
  /** Declared in services/misc/radicle.nix */
  addr?: Definition<string>
  /** Default: `[ ]`. Declared in services/misc/radicle.nix */
  extraParameters?: Definition<List<Definition<string>>>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/misc/radicle.nix */
  port?: Definition<null | Integer>
  /** Default: `false`. Declared in services/misc/radicle.nix */
  proxyProtocol?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/radicle.nix */
  ssl?: Definition<boolean>
}

/** `services.radicle.node` */
export interface ServicesRadicleNode extends Definitions<ServicesRadicleNode> {
  /** Default: `[ ]`. Declared in services/misc/radicle.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"[::]"`. Declared in services/misc/radicle.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8776`. Declared in services/misc/radicle.nix */
  listenPort?: Definition<Integer>
  /** Default: `false`. Declared in services/misc/radicle.nix */
  openFirewall?: Definition<boolean>
}

/** `services.radvd` */
export interface ServicesRadvd extends Definitions<ServicesRadvd> {
  /** Type: `strings concatenated with “\n”`. Declared in services/networking/radvd.nix */
  config?: Definition<string>
  /** Type: `integer between 0 and 5 (both inclusive)`. Default: `0`. Declared in services/networking/radvd.nix */
  debugLevel?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/radvd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.radvd`. Declared in services/networking/radvd.nix */
  package?: Definition<Package>
}

/** `services.ratbagd` */
export interface ServicesRatbagd extends Definitions<ServicesRatbagd> {
  /** Default: `false`. Declared in services/hardware/ratbagd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.libratbag`. Declared in services/hardware/ratbagd.nix */
  package?: Definition<Package>
}

/** `services.rathole` */
export interface ServicesRathole extends Definitions<ServicesRathole> {
  /** Type: `absolute path`. Default: `"/dev/null"`. Declared in services/networking/rathole.nix */
  credentialsFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/rathole.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.rathole`. Declared in services/networking/rathole.nix */
  package?: Definition<Package>
  /** Declared in services/networking/rathole.nix */
  role?: Definition<"server" | "client">
  /** Type: `TOML value`. Default: `{ }`. Declared in services/networking/rathole.nix */
  settings?: TomlValue
}

/** `services.rauc` */
export interface ServicesRauc extends Definitions<ServicesRauc> {
  /** Declared in services/hardware/rauc.nix */
  bootloader?: Definition<"barebox" | "grub" | "uboot" | "efi" | "custom" | "noop">
  /** Default: `[ "-plain" "+verity" ]`. Declared in services/hardware/rauc.nix */
  bundleFormats?: Definition<List<Definition<string>>>
  client?: ServicesRaucClient
  /** Declared in services/hardware/rauc.nix */
  compatible?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/rauc"`. Declared in services/hardware/rauc.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/hardware/rauc.nix */
  enable?: Definition<boolean>
  "mark-good"?: ServicesRaucClient
  /** Default: `pkgs.rauc`. Declared in services/hardware/rauc.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/hardware/rauc.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** Default: `{ }`. Declared in services/hardware/rauc.nix */
  slots?: Definition<AttributeSet<Definition<List<ServicesRaucSlotEntry>>>>
}

/** `services.rauc.client` */
export interface ServicesRaucClient extends Definitions<ServicesRaucClient> {
  /** Default: `false`. Declared in services/hardware/rauc.nix */
  enable?: Definition<boolean>
}

/** `services.rauc.slots.<name>.*` */
export interface ServicesRaucSlotEntry extends Definitions<ServicesRaucSlotEntry> {
  /** Declared in services/hardware/rauc.nix */
  device?: Definition<string>
  /** Default: `false`. Declared in services/hardware/rauc.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/hardware/rauc.nix */
  settings?: Definition<NixAttributes>
  /** Default: `"raw"`. Declared in services/hardware/rauc.nix */
  type?: Definition<"raw" | "nand" | "nor" | "ubivol" | "ubifs" | "ext4" | "vfat">
}

/** `services.rdnssd` */
export interface ServicesRdnssd extends Definitions<ServicesRdnssd> {
  /** Default: `false`. Declared in services/networking/rdnssd.nix */
  enable?: Definition<boolean>
}

/** `services.readarr` */
export interface ServicesReadarr extends Definitions<ServicesReadarr> {
  /** Default: `"/var/lib/readarr/"`. Declared in services/misc/servarr/readarr.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/servarr/readarr.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/misc/servarr/readarr.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `"readarr"`. Declared in services/misc/servarr/readarr.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/misc/servarr/readarr.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.readarr`. Declared in services/misc/servarr/readarr.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/misc/servarr/readarr.nix */
  settings?: Definition<ServicesReadarrSettings>
  /** Default: `"readarr"`. Declared in services/misc/servarr/readarr.nix */
  user?: Definition<string>
}

/** `services.readarr.settings` */
export interface ServicesReadarrSettings {
  log?: Definition<ServicesReadarrSettingsLog>
  server?: Definition<ServicesReadarrSettingsServer>
  update?: Definition<ServicesReadarrSettingsUpdate>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesReadarrSettingsLog | ServicesReadarrSettingsServer | ServicesReadarrSettingsUpdate> | undefined
}

/** `services.readarr.settings.log` */
export interface ServicesReadarrSettingsLog {
  /** Default: `false`. Declared in services/misc/servarr/readarr.nix */
  analyticsEnabled?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean> | undefined
}

/** `services.readarr.settings.server` */
export interface ServicesReadarrSettingsServer {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8787`. Declared in services/misc/servarr/readarr.nix */
  port?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | Integer> | undefined
}

/** `services.readarr.settings.update` */
export interface ServicesReadarrSettingsUpdate {
  /** Default: `false`. Declared in services/misc/servarr/readarr.nix */
  automatically?: Definition<boolean>
  /** Default: `"external"`. Declared in services/misc/servarr/readarr.nix */
  mechanism?: Definition<null | "external" | "builtIn" | "script">
  [name: string]: Definition<null | boolean | Integer | number | string | boolean | null | "external" | "builtIn" | "script"> | undefined
}

/** `services.readeck` */
export interface ServicesReadeck extends Definitions<ServicesReadeck> {
  /** Default: `false`. Declared in services/web-apps/readeck.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/readeck.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.readeck`. Declared in services/web-apps/readeck.nix */
  package?: Definition<Package>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/web-apps/readeck.nix */
  settings?: TomlValue
}

/** `services.realm` */
export interface ServicesRealm extends Definitions<ServicesRealm> {
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/networking/realm.nix */
  config?: Definition<AttributeSet<JsonValue>>
  /** Default: `false`. Declared in services/networking/realm.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.realm`. Declared in services/networking/realm.nix */
  package?: Definition<Package>
}

/** `services.realmd` */
export interface ServicesRealmd extends Definitions<ServicesRealmd> {
  /** Default: `false`. Declared in services/misc/realmd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.realmd`. Declared in services/misc/realmd.nix */
  package?: Definition<Package>
}

/** `services.rebuilderd` */
export interface ServicesRebuilderd extends Definitions<ServicesRebuilderd> {
  /** Default: `false`. Declared in services/misc/rebuilderd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.rebuilderd`. Declared in services/misc/rebuilderd.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/misc/rebuilderd.nix */
  settings?: Definition<AttributeSet<TomlValue>>
}

/** `services.recyclarr` */
export interface ServicesRecyclarr extends Definitions<ServicesRecyclarr> {
  /** Default: `"sync"`. Declared in services/misc/recyclarr.nix */
  command?: Definition<string>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/misc/recyclarr.nix */
  configuration?: JsonValue
  /** Default: `false`. Declared in services/misc/recyclarr.nix */
  enable?: Definition<boolean>
  /** Default: `"recyclarr"`. Declared in services/misc/recyclarr.nix */
  group?: Definition<string>
  /** Default: `pkgs.recyclarr`. Declared in services/misc/recyclarr.nix */
  package?: Definition<Package>
  /** Default: `"daily"`. Declared in services/misc/recyclarr.nix */
  schedule?: Definition<string>
  /** Default: `"recyclarr"`. Declared in services/misc/recyclarr.nix */
  user?: Definition<string>
}

/** `services.redis` */
export interface ServicesRedis extends Definitions<ServicesRedis> {
  /** Default: `pkgs.redis`. Declared in services/databases/redis.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/databases/redis.nix */
  servers?: Definition<AttributeSet<ServicesRedisServer>>
  /** Default: `true`. Declared in services/databases/redis.nix */
  vmOverCommit?: Definition<boolean>
  /** @deprecated renamed to services.redis.servers."".appendFsync */
  appendFsync?: NixValue
  /** @deprecated renamed to services.redis.servers."".appendOnly */
  appendOnly?: NixValue
  /** @deprecated renamed to services.redis.servers."".bind */
  bind?: NixValue
  /** @deprecated renamed to services.redis.servers."".databases */
  databases?: NixValue
  /** @deprecated renamed to services.redis.servers."".enable */
  enable?: NixValue
  /** @deprecated renamed to services.redis.servers."".logLevel */
  logLevel?: NixValue
  /** @deprecated renamed to services.redis.servers."".logfile */
  logfile?: NixValue
  /** @deprecated renamed to services.redis.servers."".masterAuth */
  masterAuth?: NixValue
  /** @deprecated renamed to services.redis.servers."".maxclients */
  maxclients?: NixValue
  /** @deprecated renamed to services.redis.servers."".openFirewall */
  openFirewall?: NixValue
  /** @deprecated renamed to services.redis.servers."".port */
  port?: NixValue
  /** @deprecated renamed to services.redis.servers."".requirePass */
  requirePass?: NixValue
  /** @deprecated renamed to services.redis.servers."".requirePassFile */
  requirePassFile?: NixValue
  /** @deprecated renamed to services.redis.servers."".save */
  save?: NixValue
  /** @deprecated renamed to services.redis.servers."".settings */
  settings?: NixValue
  /** @deprecated renamed to services.redis.servers."".slaveOf */
  slaveOf?: NixValue
  /** @deprecated renamed to services.redis.servers."".slowLogLogSlowerThan */
  slowLogLogSlowerThan?: NixValue
  /** @deprecated renamed to services.redis.servers."".slowLogMaxLen */
  slowLogMaxLen?: NixValue
  /** @deprecated renamed to services.redis.servers."".syslog */
  syslog?: NixValue
  /** @deprecated renamed to services.redis.servers."".unixSocket */
  unixSocket?: NixValue
  /** @deprecated renamed to services.redis.servers."".unixSocketPerm */
  unixSocketPerm?: NixValue
}

/** `services.redis.servers.<name>` */
export interface ServicesRedisServer extends Definitions<ServicesRedisServer> {
  /** Default: `"everysec"`. Declared in services/databases/redis.nix */
  appendFsync?: Definition<string>
  /** Default: `false`. Declared in services/databases/redis.nix */
  appendOnly?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/databases/redis.nix */
  bind?: Definition<null | string>
  /** Default: `16`. Declared in services/databases/redis.nix */
  databases?: Definition<Integer>
  /** Default: `false`. Declared in services/databases/redis.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/databases/redis.nix */
  extraParams?: Definition<List<Definition<string>>>
  /** Default: `config.user`. Declared in services/databases/redis.nix */
  group?: Definition<string>
  /** Default: `"notice"`. Declared in services/databases/redis.nix */
  logLevel?: Definition<string>
  /** Default: `"/dev/null"`. Declared in services/databases/redis.nix */
  logfile?: Definition<string>
  /** Default: `null`. Declared in services/databases/redis.nix */
  masterAuth?: Definition<null | string>
  /** Default: `10000`. Declared in services/databases/redis.nix */
  maxclients?: Definition<Integer>
  /** Default: `false`. Declared in services/databases/redis.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `if name == "" then 6379 else 0`. Declared in services/databases/redis.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/databases/redis.nix */
  requirePass?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/databases/redis.nix */
  requirePassFile?: Definition<null | Path>
  /** Default: `[ [ 900 1 ] [ 300 10 ] [ 60 10000 ] ]`. Declared in services/databases/redis.nix */
  save?: Definition<List<Definition<List<Definition<Integer>>>>>
  /** Default: `{ }`. Declared in services/databases/redis.nix */
  settings?: Definition<AttributeSet<Definition<boolean | Integer | string | List<Definition<string>>>>>
  /** Default: `null`. Declared in services/databases/redis.nix */
  slaveOf?: null | ServicesRedisServerSlaveOf
  /** Default: `10000`. Declared in services/databases/redis.nix */
  slowLogLogSlowerThan?: Definition<Integer>
  /** Default: `128`. Declared in services/databases/redis.nix */
  slowLogMaxLen?: Definition<Integer>
  /** Default: `true`. Declared in services/databases/redis.nix */
  syslog?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `if name == "" then "/run/redis/redis.sock" else "/run/redis-${name}/redis.sock"`. Declared in services/databases/redis.nix */
  unixSocket?: Definition<null | Path>
  /** Default: `660`. Declared in services/databases/redis.nix */
  unixSocketPerm?: Definition<Integer>
  /** Default: `if name == "" then "redis" else "redis-${name}"`. Declared in services/databases/redis.nix */
  user?: Definition<string>
}

/** `services.redis.servers.<name>.slaveOf` */
export interface ServicesRedisServerSlaveOf extends Definitions<ServicesRedisServerSlaveOf> {
  /** Declared in services/databases/redis.nix */
  ip?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6379`. Declared in services/databases/redis.nix */
  port?: Definition<Integer>
}

/** `services.redlib` */
export interface ServicesRedlib extends Definitions<ServicesRedlib> {
  /** Default: `"0.0.0.0"`. Declared in services/misc/redlib.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/misc/redlib.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/redlib.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.redlib`. Declared in services/misc/redlib.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/misc/redlib.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of attribute set of (null or boolean or signed integer or string)`. Default: `{ }`. Declared in services/misc/redlib.nix */
  settings?: Definition<AttributeSet<Definition<null | boolean | Integer | string>>>
}

/** `services.redmine` */
export interface ServicesRedmine extends Definitions<ServicesRedmine> {
  /** Default: `"0.0.0.0"`. Declared in services/misc/redmine.nix */
  address?: Definition<string>
  components?: ServicesRedmineComponents
  database?: ServicesRedmineDatabase
  /** Default: `false`. Declared in services/misc/redmine.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/misc/redmine.nix */
  extraEnv?: Definition<string>
  /** Default: `"redmine"`. Declared in services/misc/redmine.nix */
  group?: Definition<string>
  /** Default: `pkgs.redmine`. Declared in services/misc/redmine.nix */
  package?: Definition<Package>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in services/misc/redmine.nix */
  plugins?: Definition<AttributeSet<Definition<Path>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/misc/redmine.nix */
  port?: Definition<Integer>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/misc/redmine.nix */
  settings?: JsonValue
  /** Type: `absolute path`. Default: `"/var/lib/redmine"`. Declared in services/misc/redmine.nix */
  stateDir?: Definition<Path>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in services/misc/redmine.nix */
  themes?: Definition<AttributeSet<Definition<Path>>>
  /** Default: `"redmine"`. Declared in services/misc/redmine.nix */
  user?: Definition<string>
}

/** `services.redmine.components` */
export interface ServicesRedmineComponents extends Definitions<ServicesRedmineComponents> {
  /** Default: `false`. Declared in services/misc/redmine.nix */
  breezy?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/redmine.nix */
  cvs?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/redmine.nix */
  ghostscript?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/redmine.nix */
  git?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/redmine.nix */
  imagemagick?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/redmine.nix */
  mercurial?: Definition<boolean>
  /** Default: `""`. Declared in services/misc/redmine.nix */
  minimagick_font_path?: Definition<string>
  /** Default: `false`. Declared in services/misc/redmine.nix */
  subversion?: Definition<boolean>
}

/** `services.redmine.database` */
export interface ServicesRedmineDatabase extends Definitions<ServicesRedmineDatabase> {
  /** Default: `true`. Declared in services/misc/redmine.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/misc/redmine.nix */
  host?: Definition<string>
  /** Default: `"redmine"`. Declared in services/misc/redmine.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/redmine.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3306`. Declared in services/misc/redmine.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `/run/mysqld/mysqld.sock`. Declared in services/misc/redmine.nix */
  socket?: Definition<null | Path>
  /** Default: `"mysql2"`. Declared in services/misc/redmine.nix */
  type?: Definition<"mysql2" | "postgresql" | "sqlite3">
  /** Default: `"redmine"`. Declared in services/misc/redmine.nix */
  user?: Definition<string>
}

/** `services.redshift` */
export interface ServicesRedshift extends Definitions<ServicesRedshift> {
  brightness?: ServicesRedshiftBrightness
  /** Default: `false`. Declared in services/x11/redshift.nix */
  enable?: Definition<boolean>
  /** Default: `"/bin/redshift"`. Declared in services/x11/redshift.nix */
  executable?: Definition<string>
  /** Default: `[ ]`. Declared in services/x11/redshift.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `pkgs.redshift`. Declared in services/x11/redshift.nix */
  package?: Definition<Package>
  temperature?: ServicesRedshiftTemperature
  /** @deprecated changed to location.latitude */
  latitude?: NixValue
  /** @deprecated changed to location.longitude */
  longitude?: NixValue
  /** @deprecated renamed to location.provider */
  provider?: Definition<"manual" | "geoclue2">
}

/** `services.redshift.brightness` */
export interface ServicesRedshiftBrightness extends Definitions<ServicesRedshiftBrightness> {
  /** Default: `"1"`. Declared in services/x11/redshift.nix */
  day?: Definition<string>
  /** Default: `"1"`. Declared in services/x11/redshift.nix */
  night?: Definition<string>
}

/** `services.redshift.temperature` */
export interface ServicesRedshiftTemperature extends Definitions<ServicesRedshiftTemperature> {
  /** Type: `integer between 1000 and 25000 (both inclusive)`. Default: `5500`. Declared in services/x11/redshift.nix */
  day?: Definition<Integer>
  /** Type: `integer between 1000 and 25000 (both inclusive)`. Default: `3700`. Declared in services/x11/redshift.nix */
  night?: Definition<Integer>
}

/** `services.redsocks` */
export interface ServicesRedsocks extends Definitions<ServicesRedsocks> {
  /** Default: `null`. Declared in services/networking/redsocks.nix */
  chroot?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/redsocks.nix */
  enable?: Definition<boolean>
  /** Default: `"stderr"`. Declared in services/networking/redsocks.nix */
  log?: Definition<string>
  /** Default: `false`. Declared in services/networking/redsocks.nix */
  log_debug?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/redsocks.nix */
  log_info?: Definition<boolean>
  /** Declared in services/networking/redsocks.nix */
  redsocks?: Definition<List<ServicesRedsocksRedsock>>
}

/** `services.redsocks.redsocks.*` */
export interface ServicesRedsocksRedsock extends Definitions<ServicesRedsocksRedsock> {
  /** Default: `"false"`. Declared in services/networking/redsocks.nix */
  disclose_src?: Definition<"false" | "X-Forwarded-For" | "Forwarded_ip" | "Forwarded_ipport">
  /** Default: `[ ]`. Declared in services/networking/redsocks.nix */
  doNotRedirect?: Definition<List<Definition<string>>>
  /** Default: `"127.0.0.1"`. Declared in services/networking/redsocks.nix */
  ip?: Definition<string>
  /** Default: `null`. Declared in services/networking/redsocks.nix */
  login?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/redsocks.nix */
  password?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `12345`. Declared in services/networking/redsocks.nix */
  port?: Definition<Integer>
  /** Declared in services/networking/redsocks.nix */
  proxy?: Definition<string>
  /** Default: `false`. Declared in services/networking/redsocks.nix */
  redirectCondition?: Definition<boolean | string>
  /** Default: `true`. Declared in services/networking/redsocks.nix */
  redirectInternetOnly?: Definition<boolean>
  /** Declared in services/networking/redsocks.nix */
  type?: Definition<"socks4" | "socks5" | "http-connect" | "http-relay">
}

/** `services.renovate` */
export interface ServicesRenovate extends Definitions<ServicesRenovate> {
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in services/misc/renovate.nix */
  credentials?: Definition<AttributeSet<Definition<Path>>>
  /** Default: `false`. Declared in services/misc/renovate.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of (null or string or absolute path or package)`. Default: `{ }`. Declared in services/misc/renovate.nix */
  environment?: Definition<AttributeSet<Definition<null | string | Path | Package>>>
  /** Default: `pkgs.renovate`. Declared in services/misc/renovate.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/misc/renovate.nix */
  runtimePackages?: Definition<List<Definition<Package>>>
  /** Default: `null`. Declared in services/misc/renovate.nix */
  schedule?: Definition<null | string>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/misc/renovate.nix */
  settings?: JsonValue
  /** Default: `true`. Declared in services/misc/renovate.nix */
  validateSettings?: Definition<boolean>
}

/** `services.reposilite` */
export interface ServicesReposilite extends Definitions<ServicesReposilite> {
  /** Default: `{ }`. Declared in services/web-apps/reposilite.nix */
  database?: ServicesReposiliteDatabase
  /** Default: `false`. Declared in services/web-apps/reposilite.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-apps/reposilite.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"reposilite"`. Declared in services/web-apps/reposilite.nix */
  group?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/reposilite.nix */
  keyPasswordFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/web-apps/reposilite.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.reposilite`. Declared in services/web-apps/reposilite.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/web-apps/reposilite.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Type: `open submodule of (CDN value)`. Default: `{ }`. Declared in services/web-apps/reposilite.nix */
  settings?: Definition<ServicesReposiliteSettings>
  /** Default: `null`. Declared in services/web-apps/reposilite.nix */
  useACMEHost?: Definition<null | string>
  /** Default: `"reposilite"`. Declared in services/web-apps/reposilite.nix */
  user?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/reposilite"`. Declared in services/web-apps/reposilite.nix */
  workingDirectory?: Definition<Path>
}

/** `services.reposilite.database` */
export interface ServicesReposiliteDatabase extends Definitions<ServicesReposiliteDatabase> {
  /** Default: `"reposilite"`. Declared in services/web-apps/reposilite.nix */
  dbname?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/reposilite.nix */
  host?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/reposilite.nix */
  passwordFile?: Definition<null | Path>
  /** Default: `"reposilite.db"`. Declared in services/web-apps/reposilite.nix */
  path?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `if type == "postgresql" then 5432 else 3306`. Declared in services/web-apps/reposilite.nix */
  port?: Definition<Integer>
  /** Default: `"sqlite"`. Declared in services/web-apps/reposilite.nix */
  type?: Definition<"h2" | "mariadb" | "mysql" | "postgresql" | "sqlite">
  /** Default: `"reposilite"`. Declared in services/web-apps/reposilite.nix */
  user?: Definition<string>
}

/** `services.reposilite.settings` */
export interface ServicesReposiliteSettings {
  /** Default: `"/"`. Declared in services/web-apps/reposilite.nix */
  basePath?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/reposilite.nix */
  bypassExternalCache?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `50`. Declared in services/web-apps/reposilite.nix */
  cachedLogSize?: Definition<Integer>
  /** Default: `"none"`. Declared in services/web-apps/reposilite.nix */
  compressionStrategy?: Definition<"none" | "gzip">
  /** Default: `null`. Declared in services/web-apps/reposilite.nix */
  database?: Definition<null | string>
  /** Type: `positive integer, meaning >0`. Default: `1`. Declared in services/web-apps/reposilite.nix */
  databaseThreadPool?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/reposilite.nix */
  debugEnabled?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/reposilite.nix */
  defaultFrontend?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/reposilite.nix */
  enforceSsl?: Definition<boolean>
  /** Default: `"0.0.0.0"`. Declared in services/web-apps/reposilite.nix */
  hostname?: Definition<string>
  /** Type: `unsigned integer, meaning >=0`. Default: `30000`. Declared in services/web-apps/reposilite.nix */
  idleTimeout?: Definition<Integer>
  /** Type: `integer between 2 and 65535 (both inclusive)`. Default: `8`. Declared in services/web-apps/reposilite.nix */
  ioThreadPool?: Definition<Integer>
  /** Default: `null`. Declared in services/web-apps/reposilite.nix */
  keyPassword?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/reposilite.nix */
  keyPath?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/reposilite.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/reposilite.nix */
  sslEnabled?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `443`. Declared in services/web-apps/reposilite.nix */
  sslPort?: Definition<Integer>
  /** Type: `integer between 5 and 65535 (both inclusive)`. Default: `16`. Declared in services/web-apps/reposilite.nix */
  webThreadPool?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.resilio` */
export interface ServicesResilio extends Definitions<ServicesResilio> {
  /** Default: `""`. Declared in services/networking/resilio.nix */
  apiKey?: Definition<string>
  /** Default: `true`. Declared in services/networking/resilio.nix */
  checkForUpdates?: Definition<boolean>
  /** Default: `config.networking.hostName`. Declared in services/networking/resilio.nix */
  deviceName?: Definition<string>
  /** Default: `""`. Declared in services/networking/resilio.nix */
  directoryRoot?: Definition<string>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/networking/resilio.nix */
  downloadLimit?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/resilio.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/resilio.nix */
  enableWebUI?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/resilio.nix */
  encryptLAN?: Definition<boolean>
  /** Default: `"[::1]"`. Declared in services/networking/resilio.nix */
  httpListenAddr?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9000`. Declared in services/networking/resilio.nix */
  httpListenPort?: Definition<Integer>
  /** Default: `""`. Declared in services/networking/resilio.nix */
  httpLogin?: Definition<string>
  /** Default: `""`. Declared in services/networking/resilio.nix */
  httpPass?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `0`. Declared in services/networking/resilio.nix */
  listeningPort?: Definition<Integer>
  /** Default: `pkgs.resilio-sync`. Declared in services/networking/resilio.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/networking/resilio.nix */
  sharedFolders?: Definition<List<Definition<NixAttributes>>>
  /** Type: `absolute path`. Default: `"/var/lib/resilio-sync/"`. Declared in services/networking/resilio.nix */
  storagePath?: Definition<Path>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/networking/resilio.nix */
  uploadLimit?: Definition<Integer>
  /** Default: `true`. Declared in services/networking/resilio.nix */
  useUpnp?: Definition<boolean>
}

/** `services.resolved` */
export interface ServicesResolved extends Definitions<ServicesResolved> {
  /** Default: `"false"`. Declared in system/boot/resolved.nix */
  dnsovertls?: Definition<"true" | "opportunistic" | "false">
  /** Default: `"false"`. Declared in system/boot/resolved.nix */
  dnssec?: Definition<"true" | "allow-downgrade" | "false">
  /** Default: `config.networking.search`. Declared in system/boot/resolved.nix */
  domains?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in system/boot/resolved.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in system/boot/resolved.nix */
  extraConfig?: Definition<string>
  /** Default: `null`. Declared in system/boot/resolved.nix */
  fallbackDns?: Definition<null | List<Definition<string>>>
  /** Default: `"true"`. Declared in system/boot/resolved.nix */
  llmnr?: Definition<"true" | "resolve" | "false">
}

/** `services.restic` */
export interface ServicesRestic extends Definitions<ServicesRestic> {
  /** Default: `{ }`. Declared in services/backup/restic.nix */
  backups?: Definition<AttributeSet<ServicesResticBackup>>
  server?: ServicesResticServer
}

/** `services.restic.backups.<name>` */
export interface ServicesResticBackup extends Definitions<ServicesResticBackup> {
  /** Default: `null`. Declared in services/backup/restic.nix */
  backupCleanupCommand?: Definition<null | string>
  /** Default: `null`. Declared in services/backup/restic.nix */
  backupPrepareCommand?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/backup/restic.nix */
  checkOpts?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/backup/restic.nix */
  command?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/backup/restic.nix */
  createWrapper?: Definition<boolean>
  /** Default: `null`. Declared in services/backup/restic.nix */
  dynamicFilesFrom?: Definition<null | string>
  /** Default: `null`. Declared in services/backup/restic.nix */
  environmentFile?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/backup/restic.nix */
  exclude?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/backup/restic.nix */
  extraBackupArgs?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/backup/restic.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/backup/restic.nix */
  inhibitsSleep?: Definition<boolean>
  /** Default: `false`. Declared in services/backup/restic.nix */
  initialize?: Definition<boolean>
  /** Default: `pkgs.restic`. Declared in services/backup/restic.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/backup/restic.nix */
  passwordFile?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/backup/restic.nix */
  paths?: Definition<null | List<Definition<string>>>
  /** Type: `null or (nonnegative integer or floating point number, meaning >=0)`. Default: `null`. Declared in services/backup/restic.nix */
  progressFps?: Definition<null | Integer | number>
  /** Default: `[ ]`. Declared in services/backup/restic.nix */
  pruneOpts?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/backup/restic.nix */
  rcloneConfig?: Definition<null | AttributeSet<Definition<string | boolean>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/backup/restic.nix */
  rcloneConfigFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/backup/restic.nix */
  rcloneOptions?: Definition<null | AttributeSet<Definition<string | boolean>>>
  /** Default: `null`. Declared in services/backup/restic.nix */
  repository?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/backup/restic.nix */
  repositoryFile?: Definition<null | Path>
  /** Default: `builtins.length config.services.backups.‹name›.checkOpts > 0`. Declared in services/backup/restic.nix */
  runCheck?: Definition<boolean>
  /** Type: `null or (attribute set of (systemd option))`. Default: `{ OnCalendar = "daily"; Persistent = true; }`. Declared in services/backup/restic.nix */
  timerConfig?: Definition<null | AttributeSet<Definition<UnitSetting>>>
  /** Default: `"root"`. Declared in services/backup/restic.nix */
  user?: Definition<string>
}

/** `services.restic.server` */
export interface ServicesResticServer extends Definitions<ServicesResticServer> {
  /** Default: `false`. Declared in services/backup/restic-rest-server.nix */
  appendOnly?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/restic"`. Declared in services/backup/restic-rest-server.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/backup/restic-rest-server.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/backup/restic-rest-server.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/backup/restic-rest-server.nix */
  "htpasswd-file"?: Definition<null | Path>
  /** Default: `"8000"`. Declared in services/backup/restic-rest-server.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.restic-rest-server`. Declared in services/backup/restic-rest-server.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/backup/restic-rest-server.nix */
  privateRepos?: Definition<boolean>
  /** Default: `false`. Declared in services/backup/restic-rest-server.nix */
  prometheus?: Definition<boolean>
}

/** `services.rethinkdb` */
export interface ServicesRethinkdb extends Definitions<ServicesRethinkdb> {
  /** Default: `"/var/db/rethinkdb"`. Declared in services/databases/rethinkdb.nix */
  dbpath?: NixValue
  /** Default: `false`. Declared in services/databases/rethinkdb.nix */
  enable?: Definition<boolean>
  /** Default: `"rethinkdb"`. Declared in services/databases/rethinkdb.nix */
  group?: NixValue
  /** Default: `"/run/rethinkdb"`. Declared in services/databases/rethinkdb.nix */
  pidpath?: NixValue
  /** Default: `"rethinkdb"`. Declared in services/databases/rethinkdb.nix */
  user?: NixValue
}

/** `services.riemann` */
export interface ServicesRiemann extends Definitions<ServicesRiemann> {
  /** Type: `strings concatenated with “\n”`. Declared in services/monitoring/riemann.nix */
  config?: Definition<string>
  /** Declared in services/monitoring/riemann.nix */
  configFile?: Definition<string>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/monitoring/riemann.nix */
  configFiles?: Definition<List<Definition<Path>>>
  /** Default: `false`. Declared in services/monitoring/riemann.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/riemann.nix */
  extraClasspathEntries?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/riemann.nix */
  extraJavaOpts?: Definition<List<Definition<string>>>
}

/** `services.riemann-dash` */
export interface ServicesRiemannDash extends Definitions<ServicesRiemannDash> {
  /** Type: `strings concatenated with “\n”`. Declared in services/monitoring/riemann-dash.nix */
  config?: Definition<string>
  /** Default: `"/var/riemann-dash"`. Declared in services/monitoring/riemann-dash.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/riemann-dash.nix */
  enable?: Definition<boolean>
}

/** `services.riemann-tools` */
export interface ServicesRiemannTools extends Definitions<ServicesRiemannTools> {
  /** Default: `false`. Declared in services/monitoring/riemann-tools.nix */
  enableHealth?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/riemann-tools.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"127.0.0.1"`. Declared in services/monitoring/riemann-tools.nix */
  riemannHost?: Definition<string>
}

/** `services.rimgo` */
export interface ServicesRimgo extends Definitions<ServicesRimgo> {
  /** Default: `false`. Declared in services/web-apps/rimgo.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.rimgo`. Declared in services/web-apps/rimgo.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of string`. Declared in services/web-apps/rimgo.nix */
  settings?: Definition<ServicesRimgoSettings>
}

/** `services.rimgo.settings` */
export interface ServicesRimgoSettings {
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/rimgo.nix */
  ADDRESS?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/rimgo.nix */
  PORT?: Definition<Integer>
  [name: string]: Definition<string | Integer> | undefined
}

/** `services.ringboard` */
export interface ServicesRingboard extends Definitions<ServicesRingboard> {
  wayland?: ServicesRingboardWayland
  x11?: ServicesRingboardX11
}

/** `services.ringboard.wayland` */
export interface ServicesRingboardWayland extends Definitions<ServicesRingboardWayland> {
  /** Default: `false`. Declared in services/misc/ringboard.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ringboard-wayland`. Declared in services/misc/ringboard.nix */
  package?: Definition<Package>
}

/** `services.ringboard.x11` */
export interface ServicesRingboardX11 extends Definitions<ServicesRingboardX11> {
  /** Default: `false`. Declared in services/misc/ringboard.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ringboard`. Declared in services/misc/ringboard.nix */
  package?: Definition<Package>
}

/** `services.rippleDataApi` */
export interface ServicesRippleDataApi extends Definitions<ServicesRippleDataApi> {
  couchdb?: ServicesRippleDataApiCouchdb
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  importMode?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  maxLedger?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  minLedger?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  redis?: ServicesRippleDataApiRedis
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  rippleds?: NixValue
}

/** `services.rippleDataApi.couchdb` */
export interface ServicesRippleDataApiCouchdb extends Definitions<ServicesRippleDataApiCouchdb> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  create?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  db?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  host?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  pass?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
}

/** `services.rippleDataApi.redis` */
export interface ServicesRippleDataApiRedis extends Definitions<ServicesRippleDataApiRedis> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  host?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
}

/** `services.rippled` */
export interface ServicesRippled extends Definitions<ServicesRippled> {
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  config?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  databasePath?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraConfig?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  fetchDepth?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  importDb?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  ips?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  ipsFixed?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  ledgerHistory?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  logLevel?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  nodeDb?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  nodeSize?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  ports?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  sntpServers?: NixValue
  statsd?: ServicesRippledStatsd
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  tempDb?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  validationQuorum?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  validators?: NixValue
}

/** `services.rippled.statsd` */
export interface ServicesRippledStatsd extends Definitions<ServicesRippledStatsd> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  address?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  prefix?: NixValue
}

/** `services.rke2` */
export interface ServicesRke2 extends Definitions<ServicesRke2> {
  /** Default: `""`. Declared in services/cluster/rancher/default.nix */
  agentToken?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/rancher/default.nix */
  agentTokenFile?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/cluster/rancher/default.nix */
  autoDeployCharts?: Definition<AttributeSet<ServicesRke2AutoDeployChart>>
  /** Type: `attribute set of (absolute path or package)`. Default: `{ }`. Declared in services/cluster/rancher/default.nix */
  charts?: Definition<AttributeSet<Definition<Path | Package>>>
  /** Default: `false`. Declared in services/cluster/rancher/default.nix */
  cisHardening?: Definition<boolean>
  /** Default: `null`. Declared in services/cluster/rancher/default.nix */
  cni?: Definition<null | "none" | "canal" | "cilium" | "calico" | "flannel">
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/rancher/default.nix */
  configPath?: Definition<null | Path>
  /** Default: `null`. Declared in services/cluster/rancher/default.nix */
  containerdConfigTemplate?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/cluster/rancher/default.nix */
  disable?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/cluster/rancher/default.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/rancher/default.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/cluster/rancher/default.nix */
  extraFlags?: Definition<string | List<Definition<string>>>
  /** Default: `{ }`. Declared in services/cluster/rancher/default.nix */
  extraKubeProxyConfig?: Definition<NixAttributes>
  /** Default: `{ }`. Declared in services/cluster/rancher/default.nix */
  extraKubeletConfig?: Definition<NixAttributes>
  gracefulNodeShutdown?: ServicesK3sGracefulNodeShutdown
  /** Default: `[ ]`. Declared in services/cluster/rancher/default.nix */
  images?: Definition<List<Definition<Package>>>
  /** Default: `{ }`. Declared in services/cluster/rancher/default.nix */
  manifests?: Definition<AttributeSet<ServicesK3sManifest>>
  /** Default: `null`. Declared in services/cluster/rancher/default.nix */
  nodeIP?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/cluster/rancher/default.nix */
  nodeLabel?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/cluster/rancher/default.nix */
  nodeName?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/cluster/rancher/default.nix */
  nodeTaint?: Definition<List<Definition<string>>>
  /** Default: `pkgs.rke2`. Declared in services/cluster/rancher/default.nix */
  package?: Definition<Package>
  /** Default: `"server"`. Declared in services/cluster/rancher/default.nix */
  role?: Definition<"server" | "agent">
  /** Default: `false`. Declared in services/cluster/rancher/default.nix */
  selinux?: Definition<boolean>
  /** Default: `""`. Declared in services/cluster/rancher/default.nix */
  serverAddr?: Definition<string>
  /** Default: `""`. Declared in services/cluster/rancher/default.nix */
  token?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/rancher/default.nix */
  tokenFile?: Definition<null | Path>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  dataDir?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  debug?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  environmentVars?: NixValue
}

/** `services.rke2.autoDeployCharts.<name>` */
export interface ServicesRke2AutoDeployChart extends Definitions<ServicesRke2AutoDeployChart> {
  /** Default: `false`. Declared in services/cluster/rancher/default.nix */
  createNamespace?: Definition<boolean>
  /** Default: `true`. Declared in services/cluster/rancher/default.nix */
  enable?: Definition<boolean>
  /** Type: `list of (absolute path or (attribute set))`. Default: `[ ]`. Declared in services/cluster/rancher/default.nix */
  extraDeploy?: Definition<List<Definition<Path | NixAttributes>>>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/cluster/rancher/default.nix */
  extraFieldDefinitions?: JsonValue
  /** Default: `""`. Declared in services/cluster/rancher/default.nix */
  hash?: Definition<string>
  /** Type: `non-empty string`. Declared in services/cluster/rancher/default.nix */
  name?: Definition<string>
  /** Type: `absolute path or package`. Declared in services/cluster/rancher/default.nix */
  package?: Definition<Path | Package>
  /** Type: `non-empty string`. Declared in services/cluster/rancher/default.nix */
  repo?: Definition<string>
  /** Type: `non-empty string`. Default: `"default"`. Declared in services/cluster/rancher/default.nix */
  targetNamespace?: Definition<string>
  /** Type: `absolute path or (attribute set)`. Default: `{ }`. Declared in services/cluster/rancher/default.nix */
  values?: Definition<Path | NixAttributes>
  /** Type: `non-empty string`. Declared in services/cluster/rancher/default.nix */
  version?: Definition<string>
}

/** `services.rkvm` */
export interface ServicesRkvm extends Definitions<ServicesRkvm> {
  client?: ServicesRkvmClient
  /** Default: `config.services.rkvm.server.enable || config.services.rkvm.client.enable`. Declared in services/misc/rkvm.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.rkvm`. Declared in services/misc/rkvm.nix */
  package?: Definition<Package>
  server?: ServicesRkvmServer
}

/** `services.rkvm.client` */
export interface ServicesRkvmClient extends Definitions<ServicesRkvmClient> {
  /** Default: `false`. Declared in services/misc/rkvm.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/misc/rkvm.nix */
  settings?: Definition<ServicesRkvmClientSettings>
}

/** `services.rkvm.client.settings` */
export interface ServicesRkvmClientSettings {
  /** Type: `absolute path`. Default: `"/etc/rkvm/certificate.pem"`. Declared in services/misc/rkvm.nix */
  certificate?: Definition<Path>
  /** Declared in services/misc/rkvm.nix */
  password?: Definition<string>
  /** Declared in services/misc/rkvm.nix */
  server?: Definition<string>
  [name: string]: Definition<Path | string> | TomlValue | undefined
}

/** `services.rkvm.server` */
export interface ServicesRkvmServer extends Definitions<ServicesRkvmServer> {
  /** Default: `false`. Declared in services/misc/rkvm.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/misc/rkvm.nix */
  settings?: Definition<ServicesRkvmServerSettings>
}

/** `services.rkvm.server.settings` */
export interface ServicesRkvmServerSettings {
  /** Type: `absolute path`. Default: `"/etc/rkvm/certificate.pem"`. Declared in services/misc/rkvm.nix */
  certificate?: Definition<Path>
  /** Type: `absolute path`. Default: `"/etc/rkvm/key.pem"`. Declared in services/misc/rkvm.nix */
  key?: Definition<Path>
  /** Default: `"0.0.0.0:5258"`. Declared in services/misc/rkvm.nix */
  listen?: Definition<string>
  /** Declared in services/misc/rkvm.nix */
  password?: Definition<string>
  /** Default: `[ "left-alt" "left-ctrl" ]`. Declared in services/misc/rkvm.nix */
  "switch-keys"?: Definition<List<Definition<string>>>
  [name: string]: Definition<Path | string | List<Definition<string>>> | TomlValue | undefined
}

/** `services.rmfakecloud` */
export interface ServicesRmfakecloud extends Definitions<ServicesRmfakecloud> {
  /** Default: `false`. Declared in services/misc/rmfakecloud.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/rmfakecloud.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/misc/rmfakecloud.nix */
  extraSettings?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"info"`. Declared in services/misc/rmfakecloud.nix */
  logLevel?: Definition<"info" | "debug" | "warn" | "error">
  /** Default: `pkgs.rmfakecloud`. Declared in services/misc/rmfakecloud.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/misc/rmfakecloud.nix */
  port?: Definition<Integer>
  /** Declared in services/misc/rmfakecloud.nix */
  storageUrl?: Definition<string>
}

/** `services.robustirc-bridge` */
export interface ServicesRobustircBridge extends Definitions<ServicesRobustircBridge> {
  /** Default: `false`. Declared in services/networking/robustirc-bridge.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/robustirc-bridge.nix */
  extraFlags?: Definition<List<Definition<string>>>
}

/** `services.roon-bridge` */
export interface ServicesRoonBridge extends Definitions<ServicesRoonBridge> {
  /** Default: `false`. Declared in services/audio/roon-bridge.nix */
  enable?: Definition<boolean>
  /** Default: `"roon-bridge"`. Declared in services/audio/roon-bridge.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/audio/roon-bridge.nix */
  openFirewall?: Definition<boolean>
  /** Default: `"roon-bridge"`. Declared in services/audio/roon-bridge.nix */
  user?: Definition<string>
}

/** `services.roon-server` */
export interface ServicesRoonServer extends Definitions<ServicesRoonServer> {
  /** Default: `false`. Declared in services/audio/roon-server.nix */
  enable?: Definition<boolean>
  /** Default: `"roon-server"`. Declared in services/audio/roon-server.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/audio/roon-server.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.roon-server`. Declared in services/audio/roon-server.nix */
  package?: Definition<Package>
  /** Default: `"roon-server"`. Declared in services/audio/roon-server.nix */
  user?: Definition<string>
}

/** `services.rosenpass` */
export interface ServicesRosenpass extends Definitions<ServicesRosenpass> {
  /** Declared in services/networking/rosenpass.nix */
  defaultDevice?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/rosenpass.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.rosenpass`. Declared in services/networking/rosenpass.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/networking/rosenpass.nix */
  settings?: Definition<ServicesRosenpassSettings>
}

/** `services.rosenpass.settings` */
export interface ServicesRosenpassSettings {
  /** Default: `[ ]`. Declared in services/networking/rosenpass.nix */
  listen?: Definition<List<Definition<string>>>
  /** Type: `list of (open submodule of (TOML value))`. Default: `[ ]`. Declared in services/networking/rosenpass.nix */
  peers?: Definition<List<Definition<ServicesRosenpassSettingsPeer>>>
  /** Type: `absolute path`. Declared in services/networking/rosenpass.nix */
  public_key?: Definition<Path>
  /** Type: `absolute path`. Declared in services/networking/rosenpass.nix */
  secret_key?: Definition<Path>
  /** Default: `"Quiet"`. Declared in services/networking/rosenpass.nix */
  verbosity?: Definition<"Verbose" | "Quiet">
  [name: string]: Definition<List<Definition<string>> | List<Definition<ServicesRosenpassSettingsPeer>> | Path | "Verbose" | "Quiet"> | TomlValue | undefined
}

/** `services.rosenpass.settings.peers.*` */
export interface ServicesRosenpassSettingsPeer {
  /** Default: `config.services.rosenpass.defaultDevice`. Declared in services/networking/rosenpass.nix */
  device?: Definition<string>
  /** Default: `null`. Declared in services/networking/rosenpass.nix */
  endpoint?: Definition<null | string>
  /** Declared in services/networking/rosenpass.nix */
  peer?: Definition<string>
  /** Type: `absolute path`. Declared in services/networking/rosenpass.nix */
  public_key?: Definition<Path>
  [name: string]: Definition<string | null | string | Path> | TomlValue | undefined
}

/** `services.roundcube` */
export interface ServicesRoundcube extends Definitions<ServicesRoundcube> {
  /** Default: `true`. Declared in services/mail/roundcube.nix */
  configureNginx?: Definition<boolean>
  database?: ServicesRoundcubeDatabase
  /** Default: `[ ]`. Declared in services/mail/roundcube.nix */
  dicts?: Definition<List<Definition<Package>>>
  /** Default: `false`. Declared in services/mail/roundcube.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/mail/roundcube.nix */
  extraConfig?: Definition<string>
  /** Declared in services/mail/roundcube.nix */
  hostName?: Definition<string>
  /** Default: `18`. Declared in services/mail/roundcube.nix */
  maxAttachmentSize?: Definition<Integer>
  /** Default: `pkgs.roundcube`. Declared in services/mail/roundcube.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/mail/roundcube.nix */
  plugins?: Definition<List<Definition<string>>>
}

/** `services.roundcube.database` */
export interface ServicesRoundcubeDatabase extends Definitions<ServicesRoundcubeDatabase> {
  /** Default: `"roundcube"`. Declared in services/mail/roundcube.nix */
  dbname?: Definition<string>
  /** Default: `"localhost"`. Declared in services/mail/roundcube.nix */
  host?: Definition<string>
  /** Default: `""`. Declared in services/mail/roundcube.nix */
  password?: Definition<string>
  /** Type: `absolute path`. Declared in services/mail/roundcube.nix */
  passwordFile?: Definition<Path>
  /** Default: `"roundcube"`. Declared in services/mail/roundcube.nix */
  username?: Definition<string>
}

/** `services.routedns` */
export interface ServicesRoutedns extends Definitions<ServicesRoutedns> {
  /** Type: `absolute path`. Default: `"A RouteDNS configuration file automatically generated by values from services.routedns.*"`. Declared in services/networking/routedns.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/routedns.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.routedns`. Declared in services/networking/routedns.nix */
  package?: Definition<Package>
  /** Type: `TOML value`. Declared in services/networking/routedns.nix */
  settings?: TomlValue
}

/** `services.routinator` */
export interface ServicesRoutinator extends Definitions<ServicesRoutinator> {
  /** Default: `false`. Declared in services/networking/routinator.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/routinator.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/routinator.nix */
  extraServerArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.routinator`. Declared in services/networking/routinator.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/networking/routinator.nix */
  settings?: Definition<ServicesRoutinatorSettings>
}

/** `services.routinator.settings` */
export interface ServicesRoutinatorSettings {
  /** Default: `7200`. Declared in services/networking/routinator.nix */
  expire?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/routinator.nix */
  "http-listen"?: Definition<null | List<Definition<string>>>
  /** Default: `"default"`. Declared in services/networking/routinator.nix */
  log?: Definition<null | "default" | "stderr" | "syslog" | "file">
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/routinator.nix */
  "log-file"?: Definition<null | Path>
  /** Default: `"warn"`. Declared in services/networking/routinator.nix */
  "log-level"?: Definition<null | "error" | "warn" | "info" | "debug">
  /** Default: `600`. Declared in services/networking/routinator.nix */
  refresh?: Definition<null | Integer>
  /** Type: `absolute path`. Default: `"/var/lib/routinator/rpki-cache"`. Declared in services/networking/routinator.nix */
  "repository-dir"?: Definition<Path>
  /** Default: `600`. Declared in services/networking/routinator.nix */
  retry?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/routinator.nix */
  "rtr-listen"?: Definition<null | List<Definition<string>>>
  [name: string]: Definition<null | Integer | null | List<Definition<string>> | null | "default" | "stderr" | "syslog" | "file" | null | Path | null | "error" | "warn" | "info" | "debug" | Path> | TomlValue | undefined
}

/** `services.rpcbind` */
export interface ServicesRpcbind extends Definitions<ServicesRpcbind> {
  /** Default: `false`. Declared in services/networking/rpcbind.nix */
  enable?: Definition<boolean>
}

/** `services.rqbit` */
export interface ServicesRqbit extends Definitions<ServicesRqbit> {
  /** Type: `absolute path`. Default: `"/var/lib/rqbit/downloads"`. Declared in services/torrent/rqbit.nix */
  downloadDir?: Definition<Path>
  /** Default: `false`. Declared in services/torrent/rqbit.nix */
  enable?: Definition<boolean>
  /** Default: `"rqbit"`. Declared in services/torrent/rqbit.nix */
  group?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/torrent/rqbit.nix */
  httpHost?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3030`. Declared in services/torrent/rqbit.nix */
  httpPort?: Definition<Integer>
  /** Default: `false`. Declared in services/torrent/rqbit.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.rqbit`. Declared in services/torrent/rqbit.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4240`. Declared in services/torrent/rqbit.nix */
  peerPort?: Definition<Integer>
  /** Default: `"rqbit"`. Declared in services/torrent/rqbit.nix */
  user?: Definition<string>
}

/** `services.rshim` */
export interface ServicesRshim extends Definitions<ServicesRshim> {
  /** Default: `null`. Declared in services/misc/rshim.nix */
  backend?: Definition<null | "usb" | "pcie" | "pcie_lf">
  /** Default: `{ }`. Declared in services/misc/rshim.nix */
  config?: Definition<AttributeSet<Definition<Integer | string>>>
  /** Default: `null`. Declared in services/misc/rshim.nix */
  device?: Definition<null | string>
  /** Default: `false`. Declared in services/misc/rshim.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/misc/rshim.nix */
  index?: Definition<null | Integer>
  /** Type: `integer between 0 and 4 (both inclusive)`. Default: `2`. Declared in services/misc/rshim.nix */
  "log-level"?: Definition<Integer>
  /** Default: `pkgs.rshim-user-space`. Declared in services/misc/rshim.nix */
  package?: Definition<Package>
}

/** `services.rsnapshot` */
export interface ServicesRsnapshot extends Definitions<ServicesRsnapshot> {
  /** Default: `{ }`. Declared in services/backup/rsnapshot.nix */
  cronIntervals?: Definition<AttributeSet<Definition<string>>>
  /** Default: `false`. Declared in services/backup/rsnapshot.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/backup/rsnapshot.nix */
  enableManualRsnapshot?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/backup/rsnapshot.nix */
  extraConfig?: Definition<string>
}

/** `services.rspamd` */
export interface ServicesRspamd extends Definitions<ServicesRspamd> {
  /** Default: `false`. Declared in services/mail/rspamd.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/mail/rspamd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/mail/rspamd.nix */
  extraConfig?: Definition<string>
  /** Default: `"rspamd"`. Declared in services/mail/rspamd.nix */
  group?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/mail/rspamd.nix */
  localLuaRules?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/mail/rspamd.nix */
  locals?: Definition<AttributeSet<ServicesRspamdLocal>>
  /** Default: `{ }`. Declared in services/mail/rspamd.nix */
  overrides?: Definition<AttributeSet<ServicesRspamdLocal>>
  /** Default: `pkgs.rspamd`. Declared in services/mail/rspamd.nix */
  package?: Definition<Package>
  postfix?: ServicesRspamdPostfix
  /** Default: `"rspamd"`. Declared in services/mail/rspamd.nix */
  user?: Definition<string>
  /** Default: `{ controller = { }; normal = { }; }`. Declared in services/mail/rspamd.nix */
  workers?: Definition<AttributeSet<ServicesRspamdWorker>>
  /** @deprecated renamed to services.rspamd.workers.normal.bindSockets */
  bindSocket?: NixValue
  /** @deprecated renamed to services.rspamd.workers.controller.bindSockets */
  bindUISocket?: NixValue
}

/** `services.rspamd.locals.<name>` */
export interface ServicesRspamdLocal extends Definitions<ServicesRspamdLocal> {
  /** Default: `true`. Declared in services/mail/rspamd.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/mail/rspamd.nix */
  source?: Definition<Path>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/mail/rspamd.nix */
  text?: Definition<null | string>
}

/** `services.rspamd.postfix` */
export interface ServicesRspamdPostfix extends Definitions<ServicesRspamdPostfix> {
  /** Default: `{ non_smtpd_milters = [ "unix:/run/rspamd/rspamd-milter.sock" ]; smtpd_milters = [ "unix:/run/rspamd/rspamd-milter.sock" ]; }`. Declared in services/mail/rspamd.nix */
  config?: Definition<AttributeSet<Definition<boolean | string | List<Definition<string>>>>>
  /** Default: `false`. Declared in services/mail/rspamd.nix */
  enable?: Definition<boolean>
}

/** `services.rspamd-trainer` */
export interface ServicesRspamdTrainer extends Definitions<ServicesRspamdTrainer> {
  /** Default: `false`. Declared in services/mail/rspamd-trainer.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/mail/rspamd-trainer.nix */
  secrets?: Definition<List<Definition<Path>>>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/mail/rspamd-trainer.nix */
  settings?: Definition<AttributeSet<TomlValue>>
}

/** `services.rspamd.workers.<name>` */
export interface ServicesRspamdWorker extends Definitions<ServicesRspamdWorker> {
  /** Default: `[ ]`. Declared in services/mail/rspamd.nix */
  bindSockets?: Definition<List<Definition<string | NixAttributes>>>
  /** Default: `null`. Declared in services/mail/rspamd.nix */
  count?: Definition<null | Integer>
  /** Default: `null`. Declared in services/mail/rspamd.nix */
  enable?: Definition<null | boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/mail/rspamd.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in services/mail/rspamd.nix */
  includes?: Definition<List<Definition<string>>>
  /** Default: `"‹name›"`. Declared in services/mail/rspamd.nix */
  name?: Definition<null | string>
  /** Declared in services/mail/rspamd.nix */
  type?: Definition<null | "normal" | "controller" | "fuzzy" | "rspamd_proxy" | "lua" | "proxy">
}

/** `services.rss2email` */
export interface ServicesRss2email extends Definitions<ServicesRss2email> {
  /** Default: `{ }`. Declared in services/mail/rss2email.nix */
  config?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `false`. Declared in services/mail/rss2email.nix */
  enable?: Definition<boolean>
  /** Declared in services/mail/rss2email.nix */
  feeds?: Definition<AttributeSet<ServicesRss2emailFeed>>
  /** Default: `"12h"`. Declared in services/mail/rss2email.nix */
  interval?: Definition<string>
  /** Declared in services/mail/rss2email.nix */
  to?: Definition<string>
}

/** `services.rss2email.feeds.<name>` */
export interface ServicesRss2emailFeed extends Definitions<ServicesRss2emailFeed> {
  /** Default: `null`. Declared in services/mail/rss2email.nix */
  to?: Definition<null | string>
  /** Declared in services/mail/rss2email.nix */
  url?: Definition<string>
}

/** `services.rss-bridge` */
export interface ServicesRssBridge extends Definitions<ServicesRssBridge> {
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Declared in services/web-apps/rss-bridge.nix */
  config?: Definition<ServicesRssBridgeConfig>
  /** Default: `"/var/lib/rss-bridge"`. Declared in services/web-apps/rss-bridge.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/rss-bridge.nix */
  enable?: Definition<boolean>
  /** Default: "{option}`config.services.rss-bridge.webserver` or \"rss-bridge\"". Declared in services/web-apps/rss-bridge.nix */
  group?: Definition<string>
  /** Default: `pkgs.rss-bridge`. Declared in services/web-apps/rss-bridge.nix */
  package?: Definition<Package>
  /** Default: `"rss-bridge"`. Declared in services/web-apps/rss-bridge.nix */
  pool?: Definition<null | string>
  /** Default: "{option}`config.services.rss-bridge.webserver` or \"rss-bridge\"". Declared in services/web-apps/rss-bridge.nix */
  user?: Definition<string>
  /** Default: `"rss-bridge"`. Declared in services/web-apps/rss-bridge.nix */
  virtualHost?: Definition<null | string>
  /** Default: `"nginx"`. Declared in services/web-apps/rss-bridge.nix */
  webserver?: Definition<null | "nginx" | "caddy">
  /** @deprecated renamed to services.rss-bridge.config.system.enabled_bridges */
  whitelist?: Definition<null | string | List<Definition<string>>>
}

/** `services.rss-bridge.config` */
export interface ServicesRssBridgeConfig {
  FileCache?: Definition<ServicesRssBridgeConfigFileCache>
  system?: Definition<ServicesRssBridgeConfigSystem>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesRssBridgeConfigFileCache | ServicesRssBridgeConfigSystem> | undefined
}

/** `services.rss-bridge.config.FileCache` */
export interface ServicesRssBridgeConfigFileCache {
  /** Default: `${config.services.rss-bridge.dataDir}/cache/`. Declared in services/web-apps/rss-bridge.nix */
  path?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | string> | undefined
}

/** `services.rss-bridge.config.system` */
export interface ServicesRssBridgeConfigSystem {
  /** Default: `null`. Declared in services/web-apps/rss-bridge.nix */
  enabled_bridges?: Definition<null | string | List<Definition<string>>>
  [name: string]: Definition<null | boolean | Integer | number | string | null | string | List<Definition<string>>> | undefined
}

/** `services.rstudio-server` */
export interface ServicesRstudioServer extends Definitions<ServicesRstudioServer> {
  /** Default: `false`. Declared in services/development/rstudio-server/default.nix */
  enable?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/development/rstudio-server/default.nix */
  listenAddr?: Definition<string>
  /** Default: `pkgs.rstudio-server`. Declared in services/development/rstudio-server/default.nix */
  package?: Definition<Package>
  /** Default: `""`. Declared in services/development/rstudio-server/default.nix */
  rserverExtraConfig?: Definition<string>
  /** Default: `""`. Declared in services/development/rstudio-server/default.nix */
  rsessionExtraConfig?: Definition<string>
  /** Default: `"/var/lib/rstudio-server"`. Declared in services/development/rstudio-server/default.nix */
  serverWorkingDir?: Definition<string>
}

/** `services.rsync` */
export interface ServicesRsync extends Definitions<ServicesRsync> {
  /** Default: `false`. Declared in services/misc/rsync.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/rsync.nix */
  jobs?: Definition<AttributeSet<ServicesRsyncJob>>
  /** Default: `pkgs.rsync`. Declared in services/misc/rsync.nix */
  package?: Definition<Package>
}

/** `services.rsync.jobs.<name>` */
export interface ServicesRsyncJob extends Definitions<ServicesRsyncJob> {
  /** Declared in services/misc/rsync.nix */
  destination?: Definition<string>
  /** Default: `"root"`. Declared in services/misc/rsync.nix */
  group?: Definition<string>
  /** Type: `list of string matching the pattern ^[^:]+$`. Default: `[ ]`. Declared in services/misc/rsync.nix */
  inhibit?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/misc/rsync.nix */
  settings?: Definition<AttributeSet<Definition<boolean | string | Integer | number | List<Definition<boolean | string | Integer | number>>>>>
  /** Declared in services/misc/rsync.nix */
  sources?: Definition<NonEmptyList<Definition<string>>>
  /** Type: `null or (attribute set of (systemd option))`. Default: `{ OnCalendar = "daily"; Persistent = true; }`. Declared in services/misc/rsync.nix */
  timerConfig?: Definition<null | AttributeSet<Definition<UnitSetting>>>
  /** Default: `"root"`. Declared in services/misc/rsync.nix */
  user?: Definition<string>
}

/** `services.rsyncd` */
export interface ServicesRsyncd extends Definitions<ServicesRsyncd> {
  /** Default: `false`. Declared in services/network-filesystems/rsyncd.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `873`. Declared in services/network-filesystems/rsyncd.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/network-filesystems/rsyncd.nix */
  settings?: ServicesRsyncdSettings
  /** Default: `false`. Declared in services/network-filesystems/rsyncd.nix */
  socketActivated?: Definition<boolean>
}

/** `services.rsyncd.settings` */
export interface ServicesRsyncdSettings extends Definitions<ServicesRsyncdSettings> {
  /** Default: `{ }`. Declared in services/network-filesystems/rsyncd.nix */
  globalSection?: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>
  /** Default: `{ }`. Declared in services/network-filesystems/rsyncd.nix */
  sections?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `services.rsyslogd` */
export interface ServicesRsyslogd extends Definitions<ServicesRsyslogd> {
  /** Type: `strings concatenated with “\n”`. Declared in services/logging/rsyslogd.nix */
  defaultConfig?: Definition<string>
  /** Default: `false`. Declared in services/logging/rsyslogd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/logging/rsyslogd.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in services/logging/rsyslogd.nix */
  extraParams?: Definition<List<Definition<string>>>
}

/** `services.rtorrent` */
export interface ServicesRtorrent extends Definitions<ServicesRtorrent> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/torrent/rtorrent.nix */
  configText?: Definition<string>
  /** Default: `"/var/lib/rtorrent"`. Declared in services/torrent/rtorrent.nix */
  dataDir?: Definition<string>
  /** Default: `"0750"`. Declared in services/torrent/rtorrent.nix */
  dataPermissions?: Definition<string>
  /** Default: `"${config.services.rtorrent.dataDir}/download"`. Declared in services/torrent/rtorrent.nix */
  downloadDir?: Definition<string>
  /** Default: `false`. Declared in services/torrent/rtorrent.nix */
  enable?: Definition<boolean>
  /** Default: `"rtorrent"`. Declared in services/torrent/rtorrent.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/torrent/rtorrent.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.rtorrent`. Declared in services/torrent/rtorrent.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `50000`. Declared in services/torrent/rtorrent.nix */
  port?: Definition<Integer>
  /** Default: `"rtorrent"`. Declared in services/torrent/rtorrent.nix */
  user?: Definition<string>
}

/** `services.rustdesk-server` */
export interface ServicesRustdeskServer extends Definitions<ServicesRustdeskServer> {
  /** Default: `false`. Declared in services/monitoring/rustdesk-server.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/rustdesk-server.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.rustdesk-server`. Declared in services/monitoring/rustdesk-server.nix */
  package?: Definition<Package>
  relay?: ServicesRustdeskServerRelay
  signal?: ServicesRustdeskServerSignal
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraRelayArgs?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraSignalArgs?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  relayIP?: NixValue
}

/** `services.rustdesk-server.relay` */
export interface ServicesRustdeskServerRelay extends Definitions<ServicesRustdeskServerRelay> {
  /** Default: `true`. Declared in services/monitoring/rustdesk-server.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/rustdesk-server.nix */
  extraArgs?: Definition<List<Definition<string>>>
}

/** `services.rustdesk-server.signal` */
export interface ServicesRustdeskServerSignal extends Definitions<ServicesRustdeskServerSignal> {
  /** Default: `true`. Declared in services/monitoring/rustdesk-server.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/rustdesk-server.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/rustdesk-server.nix */
  relayHosts?: Definition<List<Definition<string>>>
}

/** `services.rustus` */
export interface ServicesRustus extends Definitions<ServicesRustus> {
  /** Default: `[ "*" ]`. Declared in services/web-servers/rustus.nix */
  cors?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/web-servers/rustus.nix */
  disable_health_access_logs?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/rustus.nix */
  enable?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/web-servers/rustus.nix */
  host?: Definition<string>
  /** Default: `{ }`. Declared in services/web-servers/rustus.nix */
  info_storage?: ServicesRustusInfoStorage
  /** Default: `"INFO"`. Declared in services/web-servers/rustus.nix */
  log_level?: Definition<"DEBUG" | "INFO" | "ERROR">
  /** Default: `"10000000"`. Declared in services/web-servers/rustus.nix */
  max_body_size?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1081`. Declared in services/web-servers/rustus.nix */
  port?: Definition<Integer>
  /** Default: `true`. Declared in services/web-servers/rustus.nix */
  remove_parts?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-servers/rustus.nix */
  storage?: ServicesRustusStorage
  /** Default: `[ "getting" "creation" "termination" "creation-with-upload" "creation-defer-length" "concatenation" "checksum" ]`. Declared in services/web-servers/rustus.nix */
  tus_extensions?: Definition<List<Definition<"getting" | "creation" | "termination" | "creation-with-upload" | "creation-defer-length" | "concatenation" | "checksum">>>
  /** Default: `"/files"`. Declared in services/web-servers/rustus.nix */
  url?: Definition<string>
}

/** `services.rustus.info_storage` */
export interface ServicesRustusInfoStorage extends Definitions<ServicesRustusInfoStorage> {
  /** Default: `"/var/lib/rustus"`. Declared in services/web-servers/rustus.nix */
  dir?: Definition<string>
  /** Default: `"file-info-storage"`. Declared in services/web-servers/rustus.nix */
  type?: "file-info-storage"
}

/** `services.rustus.storage` */
export interface ServicesRustusStorage extends Definitions<ServicesRustusStorage> {
  /** Default: `"/var/lib/rustus"`. Declared in services/web-servers/rustus.nix */
  data_dir?: Definition<string>
  /** Default: `"{year}/{month}/{day}"`. Declared in services/web-servers/rustus.nix */
  dir_structure?: Definition<string>
  /** Default: `true`. Declared in services/web-servers/rustus.nix */
  force_sync?: Definition<boolean>
  /** Declared in services/web-servers/rustus.nix */
  s3_access_key_file?: Definition<string>
  /** Declared in services/web-servers/rustus.nix */
  s3_bucket?: Definition<string>
  /** Default: `"us-east-1"`. Declared in services/web-servers/rustus.nix */
  s3_region?: Definition<string>
  /** Type: `absolute path`. Declared in services/web-servers/rustus.nix */
  s3_secret_key_file?: Definition<Path>
  /** Declared in services/web-servers/rustus.nix */
  s3_url?: Definition<string>
  /** Declared in services/web-servers/rustus.nix */
  type?: Definition<"file-storage" | "hybrid-s3">
}

/** `services.rutorrent` */
export interface ServicesRutorrent extends Definitions<ServicesRutorrent> {
  /** Default: `"/var/lib/rutorrent"`. Declared in services/web-apps/rutorrent.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/rutorrent.nix */
  enable?: Definition<boolean>
  /** Default: `"rutorrent"`. Declared in services/web-apps/rutorrent.nix */
  group?: Definition<string>
  /** Declared in services/web-apps/rutorrent.nix */
  hostName?: Definition<string>
  nginx?: ServicesRutorrentNginx
  /** Default: `[ "httprpc" ]`. Declared in services/web-apps/rutorrent.nix */
  plugins?: Definition<List<Definition<string | Package>>>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/web-apps/rutorrent.nix */
  poolSettings?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `"config.services.rtorrent.rpcSocket"`. Declared in services/web-apps/rutorrent.nix */
  rpcSocket?: Definition<string>
  /** Default: `"rutorrent"`. Declared in services/web-apps/rutorrent.nix */
  user?: Definition<string>
}

/** `services.rutorrent.nginx` */
export interface ServicesRutorrentNginx extends Definitions<ServicesRutorrentNginx> {
  /** Default: `false`. Declared in services/web-apps/rutorrent.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/rutorrent.nix */
  exposeInsecureRPC2mount?: Definition<boolean>
}

// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, NonEmptyList, Package, Path, TomlValue } from "../values.ts"
import type { HardwareGkraken } from "./hardware.ts"
import type { ServicesNginxVirtualHost } from "./services-n.ts"
import type { ServicesH2oHost } from "./services-h.ts"
import type { ServicesMatomoNginx } from "./services-m.ts"

/** `services.dae` */
export interface ServicesDae extends Definitions<ServicesDae> {
  /** Type: `list of absolute path`. Default: `with pkgs; [ v2ray-geoip v2ray-domain-list-community ]`. Declared in services/networking/dae.nix */
  assets?: Definition<List<Definition<Path>>>
  /** Default: `(symlinkJoin { name = "dae-assets"; paths = assets; })/share/v2ray`. Declared in services/networking/dae.nix */
  assetsPath?: Definition<string>
  /** Default: `null`. Declared in services/networking/dae.nix */
  config?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/dae.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/networking/dae.nix */
  disableTxChecksumIpGeneric?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/dae.nix */
  enable?: Definition<boolean>
  /** Default: `{ enable = true; port = 12345; }`. Declared in services/networking/dae.nix */
  openFirewall?: ServicesDaeOpenFirewall
  /** Default: `pkgs.dae`. Declared in services/networking/dae.nix */
  package?: Definition<Package>
}

/** `services.dae.openFirewall` */
export interface ServicesDaeOpenFirewall extends Definitions<ServicesDaeOpenFirewall> {
  /** Default: `false`. Declared in services/networking/dae.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/networking/dae.nix */
  port?: Definition<Integer>
}

/** `services.dante` */
export interface ServicesDante extends Definitions<ServicesDante> {
  /** Type: `strings concatenated with “\n”`. Declared in services/networking/dante.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/networking/dante.nix */
  enable?: Definition<boolean>
}

/** `services.darkhttpd` */
export interface ServicesDarkhttpd extends Definitions<ServicesDarkhttpd> {
  /** Default: `"127.0.0.1"`. Declared in services/web-servers/darkhttpd.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/web-servers/darkhttpd.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-servers/darkhttpd.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/web-servers/darkhttpd.nix */
  hideServerId?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `80`. Declared in services/web-servers/darkhttpd.nix */
  port?: Definition<Integer>
  /** Type: `absolute path`. Declared in services/web-servers/darkhttpd.nix */
  rootDir?: Definition<Path>
}

/** `services.das_watchdog` */
export interface ServicesDasWatchdog extends Definitions<ServicesDasWatchdog> {
  /** Default: `false`. Declared in services/monitoring/das_watchdog.nix */
  enable?: Definition<boolean>
}

/** `services.dashy` */
export interface ServicesDashy extends Definitions<ServicesDashy> {
  /** Default: `false`. Declared in services/web-apps/dashy.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.dashy-ui`. Declared in services/web-apps/dashy.nix */
  package?: Definition<Package>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/web-apps/dashy.nix */
  settings?: JsonValue
  virtualHost?: ServicesDashyVirtualHost
}

/** `services.dashy.virtualHost` */
export interface ServicesDashyVirtualHost extends Definitions<ServicesDashyVirtualHost> {
  /** Declared in services/web-apps/dashy.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/dashy.nix */
  enableNginx?: Definition<boolean>
}

/** `services.datadog-agent` */
export interface ServicesDatadogAgent extends Definitions<ServicesDatadogAgent> {
  /** Type: `absolute path`. Declared in services/monitoring/datadog-agent.nix */
  apiKeyFile?: Definition<Path>
  /** Default: `{ }`. Declared in services/monitoring/datadog-agent.nix */
  checks?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Default: `null`. Declared in services/monitoring/datadog-agent.nix */
  ddUrl?: Definition<null | string>
  /** Default: `{ init_config = { }; instances = [ { use_mount = "false"; } ]; }`. Declared in services/monitoring/datadog-agent.nix */
  diskCheck?: Definition<NixAttributes>
  /** Default: `false`. Declared in services/monitoring/datadog-agent.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/datadog-agent.nix */
  enableLiveProcessCollection?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/datadog-agent.nix */
  enableTraceAgent?: Definition<boolean>
  /** Default: `{ }`. Declared in services/monitoring/datadog-agent.nix */
  extraConfig?: Definition<NixAttributes>
  /** Default: `{ }`. Declared in services/monitoring/datadog-agent.nix */
  extraIntegrations?: Definition<NixAttributes>
  /** Default: `null`. Declared in services/monitoring/datadog-agent.nix */
  hostname?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/datadog-agent.nix */
  logLevel?: Definition<null | "DEBUG" | "INFO" | "WARN" | "ERROR">
  /** Default: `{ init_config = { }; instances = [ { collect_connection_state = false; excluded_interfaces = [ "lo" "lo0" ]; } ]; }`. Declared in services/monitoring/datadog-agent.nix */
  networkCheck?: Definition<NixAttributes>
  /** Default: `pkgs.datadog-agent`. Declared in services/monitoring/datadog-agent.nix */
  package?: Definition<Package>
  /** Default: `pkgs.datadog-process-agent`. Declared in services/monitoring/datadog-agent.nix */
  processAgentPackage?: Definition<Package>
  /** Default: `null`. Declared in services/monitoring/datadog-agent.nix */
  site?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/datadog-agent.nix */
  tags?: Definition<null | List<Definition<string>>>
}

/** `services.davfs2` */
export interface ServicesDavfs2 extends Definitions<ServicesDavfs2> {
  /** Default: `"davfs2"`. Declared in services/network-filesystems/davfs2.nix */
  davGroup?: Definition<string>
  /** Default: `"davfs2"`. Declared in services/network-filesystems/davfs2.nix */
  davUser?: Definition<string>
  /** Default: `false`. Declared in services/network-filesystems/davfs2.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of attribute set of (boolean or signed integer or string or attribute set of (boolean or signed integer or string))`. Default: `{ }`. Declared in services/network-filesystems/davfs2.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<boolean | Integer | string | AttributeSet<Definition<boolean | Integer | string>>>>>>>
}

/** `services.davis` */
export interface ServicesDavis extends Definitions<ServicesDavis> {
  /** Default: `"root"`. Declared in services/web-apps/davis.nix */
  adminLogin?: Definition<string>
  /** Type: `absolute path`. Declared in services/web-apps/davis.nix */
  adminPasswordFile?: Definition<Path>
  /** Type: `absolute path`. Declared in services/web-apps/davis.nix */
  appSecretFile?: Definition<Path>
  /** Type: `attribute set of (null or boolean or signed integer or 16 bit unsigned integer; between 0 and 65535 (both inclusive) or absolute path or string or (submodule))`. Default: `{ }`. Declared in services/web-apps/davis.nix */
  config?: Definition<AttributeSet<Definition<null | boolean | Integer | Path | string | NixAttributes>>>
  /** Type: `absolute path`. Default: `"/var/lib/davis"`. Declared in services/web-apps/davis.nix */
  dataDir?: Definition<Path>
  database?: ServicesDavisDatabase
  /** Default: `false`. Declared in services/web-apps/davis.nix */
  enable?: Definition<boolean>
  /** Default: `"davis"`. Declared in services/web-apps/davis.nix */
  group?: Definition<string>
  /** Declared in services/web-apps/davis.nix */
  hostname?: Definition<string>
  mail?: ServicesDavisMail
  /** Default: `{ }`. Declared in services/web-apps/davis.nix */
  nginx?: null | ServicesNginxVirtualHost
  /** Default: `pkgs.davis`. Declared in services/web-apps/davis.nix */
  package?: Definition<Package>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/web-apps/davis.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `"davis"`. Declared in services/web-apps/davis.nix */
  user?: Definition<string>
}

/** `services.davis.database` */
export interface ServicesDavisDatabase extends Definitions<ServicesDavisDatabase> {
  /** Default: `true`. Declared in services/web-apps/davis.nix */
  createLocally?: Definition<boolean>
  /** Default: `"sqlite"`. Declared in services/web-apps/davis.nix */
  driver?: Definition<"sqlite" | "postgresql" | "mysql">
  /** Default: `"davis"`. Declared in services/web-apps/davis.nix */
  name?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/davis.nix */
  urlFile?: Definition<null | Path>
}

/** `services.davis.mail` */
export interface ServicesDavisMail extends Definitions<ServicesDavisMail> {
  /** Default: `null`. Declared in services/web-apps/davis.nix */
  dsn?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/davis.nix */
  dsnFile?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/davis.nix */
  inviteFromAddress?: Definition<null | string>
}

/** `services.davmail` */
export interface ServicesDavmail extends Definitions<ServicesDavmail> {
  /** Default: `{ }`. Declared in services/mail/davmail.nix */
  config?: Definition<AttributeSet<Definition<string | Integer | boolean | NixAttributes>>>
  /** Default: `false`. Declared in services/mail/davmail.nix */
  enable?: Definition<boolean>
  /** Declared in services/mail/davmail.nix */
  url?: Definition<string>
}

/** `services.dawarich` */
export interface ServicesDawarich extends Definitions<ServicesDawarich> {
  /** Default: `true`. Declared in services/web-apps/dawarich.nix */
  automaticMigrations?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/dawarich.nix */
  configureNginx?: Definition<boolean>
  database?: ServicesDawarichDatabase
  /** Default: `false`. Declared in services/web-apps/dawarich.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of (null or string or absolute path or package)`. Default: `{ }`. Declared in services/web-apps/dawarich.nix */
  environment?: Definition<AttributeSet<Definition<null | string | Path | Package>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/dawarich.nix */
  extraEnvFiles?: Definition<List<Definition<Path>>>
  /** Default: `"dawarich"`. Declared in services/web-apps/dawarich.nix */
  group?: Definition<string>
  /** Declared in services/web-apps/dawarich.nix */
  localDomain?: Definition<string>
  /** Default: `pkgs.dawarich`. Declared in services/web-apps/dawarich.nix */
  package?: Definition<Package>
  redis?: ServicesDawarichRedis
  /** Default: `null`. Declared in services/web-apps/dawarich.nix */
  secretKeyBaseFile?: Definition<null | string>
  /** Default: `{ all = { jobClasses = [ ]; threads = null; }; }`. Declared in services/web-apps/dawarich.nix */
  sidekiqProcesses?: Definition<AttributeSet<ServicesDawarichSidekiqProcess>>
  /** Default: `5`. Declared in services/web-apps/dawarich.nix */
  sidekiqThreads?: Definition<Integer>
  smtp?: ServicesDawarichSmtp
  /** Default: `"dawarich"`. Declared in services/web-apps/dawarich.nix */
  user?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/dawarich.nix */
  webPort?: Definition<Integer>
}

/** `services.dawarich.database` */
export interface ServicesDawarichDatabase extends Definitions<ServicesDawarichDatabase> {
  /** Default: `true`. Declared in services/web-apps/dawarich.nix */
  createLocally?: Definition<boolean>
  /** Default: `"/run/postgresql"`. Declared in services/web-apps/dawarich.nix */
  host?: Definition<string>
  /** Default: `"dawarich"`. Declared in services/web-apps/dawarich.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/dawarich.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5432`. Declared in services/web-apps/dawarich.nix */
  port?: Definition<null | Integer>
  /** Default: `"dawarich"`. Declared in services/web-apps/dawarich.nix */
  user?: Definition<string>
}

/** `services.dawarich.redis` */
export interface ServicesDawarichRedis extends Definitions<ServicesDawarichRedis> {
  /** Default: `true`. Declared in services/web-apps/dawarich.nix */
  createLocally?: Definition<boolean>
  /** Default: `config.services.redis.servers.dawarich.unixSocket`. Declared in services/web-apps/dawarich.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `0`. Declared in services/web-apps/dawarich.nix */
  port?: Definition<Integer>
}

/** `services.dawarich.sidekiqProcesses.<name>` */
export interface ServicesDawarichSidekiqProcess extends Definitions<ServicesDawarichSidekiqProcess> {
  /** Declared in services/web-apps/dawarich.nix */
  jobClasses?: Definition<List<Definition<"app_version_checking" | "archival" | "cache" | "data_migrations" | "default" | "digests" | "exports" | "families" | "imports" | "mailers" | "places" | "points" | "reverse_geocoding" | "stats" | "tracks" | "trips" | "visit_suggesting">>>
  /** Declared in services/web-apps/dawarich.nix */
  threads?: Definition<null | Integer>
}

/** `services.dawarich.smtp` */
export interface ServicesDawarichSmtp extends Definitions<ServicesDawarichSmtp> {
  /** Default: `null`. Declared in services/web-apps/dawarich.nix */
  fromAddress?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/dawarich.nix */
  host?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/dawarich.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `25`. Declared in services/web-apps/dawarich.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/web-apps/dawarich.nix */
  user?: Definition<null | string>
}

/** `services.db-rest` */
export interface ServicesDbRest extends Definitions<ServicesDbRest> {
  /** Default: `false`. Declared in services/misc/db-rest.nix */
  enable?: Definition<boolean>
  /** Default: `"db-rest"`. Declared in services/misc/db-rest.nix */
  group?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/misc/db-rest.nix */
  host?: Definition<string>
  /** Default: `pkgs.db-rest`. Declared in services/misc/db-rest.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/misc/db-rest.nix */
  port?: Definition<Integer>
  redis?: ServicesDbRestRedis
  /** Default: `"db-rest"`. Declared in services/misc/db-rest.nix */
  user?: Definition<string>
}

/** `services.db-rest.redis` */
export interface ServicesDbRestRedis extends Definitions<ServicesDbRestRedis> {
  /** Default: `true`. Declared in services/misc/db-rest.nix */
  createLocally?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/db-rest.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/misc/db-rest.nix */
  host?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/db-rest.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/misc/db-rest.nix */
  port?: Definition<null | Integer>
  /** Default: `true`. Declared in services/misc/db-rest.nix */
  useSSL?: Definition<boolean>
  /** Default: `null`. Declared in services/misc/db-rest.nix */
  user?: Definition<null | string>
}

/** `services.dbus` */
export interface ServicesDbus extends Definitions<ServicesDbus> {
  /** Default: `"disabled"`. Declared in services/system/dbus.nix */
  apparmor?: Definition<"enabled" | "disabled" | "required">
  /** Default: `pkgs.dbus-broker`. Declared in services/system/dbus.nix */
  brokerPackage?: Definition<Package>
  /** Default: `pkgs.dbus`. Declared in services/system/dbus.nix */
  dbusPackage?: Definition<Package>
  /** Default: `"dbus"`. Declared in services/system/dbus.nix */
  implementation?: Definition<"dbus" | "broker">
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/system/dbus.nix */
  packages?: Definition<List<Definition<Path>>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  enable?: Definition<boolean>
}

/** `services.ddccontrol` */
export interface ServicesDdccontrol extends Definitions<ServicesDdccontrol> {
  /** Default: `false`. Declared in services/hardware/ddccontrol.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ddccontrol`. Declared in services/hardware/ddccontrol.nix */
  package?: Definition<Package>
}

/** `services.ddclient` */
export interface ServicesDdclient extends Definitions<ServicesDdclient> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/ddclient.nix */
  configFile?: Definition<null | Path>
  /** Default: `[ "" ]`. Declared in services/networking/ddclient.nix */
  domains?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/ddclient.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/ddclient.nix */
  extraConfig?: Definition<string>
  /** Default: `"10min"`. Declared in services/networking/ddclient.nix */
  interval?: Definition<string>
  /** Default: `pkgs.ddclient`. Declared in services/networking/ddclient.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/networking/ddclient.nix */
  passwordFile?: Definition<null | string>
  /** Default: `"dyndns2"`. Declared in services/networking/ddclient.nix */
  protocol?: Definition<string>
  /** Default: `false`. Declared in services/networking/ddclient.nix */
  quiet?: Definition<boolean>
  /** Default: `""`. Declared in services/networking/ddclient.nix */
  script?: Definition<string>
  /** Default: `null`. Declared in services/networking/ddclient.nix */
  secretsFile?: Definition<null | string>
  /** Default: `""`. Declared in services/networking/ddclient.nix */
  server?: Definition<string>
  /** Default: `true`. Declared in services/networking/ddclient.nix */
  ssl?: Definition<boolean>
  /** Default: `""`. Declared in services/networking/ddclient.nix */
  use?: Definition<string>
  /** Default: `""`. Declared in services/networking/ddclient.nix */
  username?: Definition<string>
  /** Default: `"webv4, webv4=ipify-ipv4"`. Declared in services/networking/ddclient.nix */
  usev4?: Definition<string>
  /** Default: `"webv6, webv6=ipify-ipv6"`. Declared in services/networking/ddclient.nix */
  usev6?: Definition<string>
  /** Default: `false`. Declared in services/networking/ddclient.nix */
  verbose?: Definition<boolean>
  /** Default: `""`. Declared in services/networking/ddclient.nix */
  zone?: Definition<string>
  /** @deprecated changed to services.ddclient.domains */
  domain?: NixValue
}

/** `services.ddns-updater` */
export interface ServicesDdnsUpdater extends Definitions<ServicesDdnsUpdater> {
  /** Default: `false`. Declared in services/networking/ddns-updater.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/ddns-updater.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `pkgs.ddns-updater`. Declared in services/networking/ddns-updater.nix */
  package?: Definition<Package>
}

/** `services.deconz` */
export interface ServicesDeconz extends Definitions<ServicesDeconz> {
  /** Default: `false`. Declared in services/networking/deconz.nix */
  allowRebootSystem?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/deconz.nix */
  allowRestartService?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/deconz.nix */
  allowSetSystemTime?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/deconz.nix */
  device?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/deconz.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/deconz.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `80`. Declared in services/networking/deconz.nix */
  httpPort?: Definition<Integer>
  /** Default: `"127.0.0.1"`. Declared in services/networking/deconz.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/networking/deconz.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.deconz`. Declared in services/networking/deconz.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `443`. Declared in services/networking/deconz.nix */
  wsPort?: Definition<Integer>
}

/** `services.deepin` */
export interface ServicesDeepin extends Definitions<ServicesDeepin> {
  "app-services"?: HardwareGkraken
  "dde-api"?: HardwareGkraken
  "dde-daemon"?: HardwareGkraken
  "deepin-anything"?: HardwareGkraken
}

/** `services.deliantra-server` */
export interface ServicesDeliantraServer extends Definitions<ServicesDeliantraServer> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  configFiles?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  dataDir?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  openFirewall?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  stateDir?: NixValue
}

/** `services.deluge` */
export interface ServicesDeluge extends Definitions<ServicesDeluge> {
  /** Type: `absolute path`. Declared in services/torrent/deluge.nix */
  authFile?: Definition<Path>
  /** Default: `{ }`. Declared in services/torrent/deluge.nix */
  config?: Definition<NixAttributes>
  /** Type: `absolute path`. Default: `"/var/lib/deluge"`. Declared in services/torrent/deluge.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/torrent/deluge.nix */
  declarative?: Definition<boolean>
  /** Default: `false`. Declared in services/torrent/deluge.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/torrent/deluge.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `"deluge"`. Declared in services/torrent/deluge.nix */
  group?: Definition<string>
  /** Default: `4096`. Declared in services/torrent/deluge.nix */
  openFilesLimit?: Definition<Integer | string>
  /** Default: `false`. Declared in services/torrent/deluge.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.deluge-2_x`. Declared in services/torrent/deluge.nix */
  package?: Definition<Package>
  /** Default: `"deluge"`. Declared in services/torrent/deluge.nix */
  user?: Definition<string>
  web?: ServicesDelugeWeb
}

/** `services.deluge.web` */
export interface ServicesDelugeWeb extends Definitions<ServicesDelugeWeb> {
  /** Default: `false`. Declared in services/torrent/deluge.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/torrent/deluge.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8112`. Declared in services/torrent/deluge.nix */
  port?: Definition<Integer>
}

/** `services.dendrite` */
export interface ServicesDendrite extends Definitions<ServicesDendrite> {
  /** Default: `false`. Declared in services/matrix/dendrite.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/dendrite.nix */
  environmentFile?: Definition<null | Path>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8008`. Declared in services/matrix/dendrite.nix */
  httpPort?: Definition<null | Integer>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/matrix/dendrite.nix */
  httpsPort?: Definition<null | Integer>
  /** Default: `[ ]`. Declared in services/matrix/dendrite.nix */
  loadCredential?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/matrix/dendrite.nix */
  openRegistration?: Definition<boolean>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/matrix/dendrite.nix */
  settings?: Definition<ServicesDendriteSettings>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/dendrite.nix */
  tlsCert?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/dendrite.nix */
  tlsKey?: Definition<null | Path>
}

/** `services.dendrite.settings` */
export interface ServicesDendriteSettings {
  app_service_api?: Definition<ServicesDendriteSettingsFederationApi>
  client_api?: Definition<ServicesDendriteSettingsClientApi>
  federation_api?: Definition<ServicesDendriteSettingsFederationApi>
  global?: Definition<ServicesDendriteSettingsGlobal>
  key_server?: Definition<ServicesDendriteSettingsKeyServer>
  media_api?: Definition<ServicesDendriteSettingsMediaApi>
  mscs?: Definition<ServicesDendriteSettingsMscs>
  relay_api?: Definition<ServicesDendriteSettingsRelayApi>
  room_server?: Definition<ServicesDendriteSettingsRoomServer>
  sync_api?: Definition<ServicesDendriteSettingsSyncApi>
  user_api?: Definition<ServicesDendriteSettingsUserApi>
  [name: string]: Definition<ServicesDendriteSettingsFederationApi | ServicesDendriteSettingsClientApi | ServicesDendriteSettingsGlobal | ServicesDendriteSettingsKeyServer | ServicesDendriteSettingsMediaApi | ServicesDendriteSettingsMscs | ServicesDendriteSettingsRelayApi | ServicesDendriteSettingsRoomServer | ServicesDendriteSettingsSyncApi | ServicesDendriteSettingsUserApi> | JsonValue | undefined
}

/** `services.dendrite.settings.client_api` */
export interface ServicesDendriteSettingsClientApi {
  /** Default: `true`. Declared in services/matrix/dendrite.nix */
  registration_disabled?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.dendrite.settings.federation_api` */
export interface ServicesDendriteSettingsFederationApi {
  database?: Definition<ServicesDendriteSettingsFederationApiDatabase>
  [name: string]: Definition<ServicesDendriteSettingsFederationApiDatabase> | JsonValue | undefined
}

/** `services.dendrite.settings.federation_api.database` */
export interface ServicesDendriteSettingsFederationApiDatabase {
  /** Default: `"file:federationapi.db"`. Declared in services/matrix/dendrite.nix */
  connection_string?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.dendrite.settings.global` */
export interface ServicesDendriteSettingsGlobal {
  /** Type: `absolute path or string matching the pattern ^\$CREDENTIALS_DIRECTORY/.+`. Declared in services/matrix/dendrite.nix */
  private_key?: Definition<Path | string>
  /** Declared in services/matrix/dendrite.nix */
  server_name?: Definition<string>
  /** Default: `[ "matrix.org" "vector.im" ]`. Declared in services/matrix/dendrite.nix */
  trusted_third_party_id_servers?: Definition<List<Definition<string>>>
  [name: string]: JsonValue | undefined
}

/** `services.dendrite.settings.key_server` */
export interface ServicesDendriteSettingsKeyServer {
  database?: Definition<ServicesDendriteSettingsKeyServerDatabase>
  [name: string]: Definition<ServicesDendriteSettingsKeyServerDatabase> | JsonValue | undefined
}

/** `services.dendrite.settings.key_server.database` */
export interface ServicesDendriteSettingsKeyServerDatabase {
  /** Default: `"file:keyserver.db"`. Declared in services/matrix/dendrite.nix */
  connection_string?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.dendrite.settings.media_api` */
export interface ServicesDendriteSettingsMediaApi {
  /** Default: `"/var/lib/dendrite/media_store"`. Declared in services/matrix/dendrite.nix */
  base_path?: Definition<string>
  database?: Definition<ServicesDendriteSettingsMediaApiDatabase>
  [name: string]: Definition<ServicesDendriteSettingsMediaApiDatabase> | JsonValue | undefined
}

/** `services.dendrite.settings.media_api.database` */
export interface ServicesDendriteSettingsMediaApiDatabase {
  /** Default: `"file:mediaapi.db"`. Declared in services/matrix/dendrite.nix */
  connection_string?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.dendrite.settings.mscs` */
export interface ServicesDendriteSettingsMscs {
  database?: Definition<ServicesDendriteSettingsMscsDatabase>
  [name: string]: Definition<ServicesDendriteSettingsMscsDatabase> | JsonValue | undefined
}

/** `services.dendrite.settings.mscs.database` */
export interface ServicesDendriteSettingsMscsDatabase {
  /** Default: `"file:mscs.db"`. Declared in services/matrix/dendrite.nix */
  connection_string?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.dendrite.settings.relay_api` */
export interface ServicesDendriteSettingsRelayApi {
  database?: Definition<ServicesDendriteSettingsRelayApiDatabase>
  [name: string]: Definition<ServicesDendriteSettingsRelayApiDatabase> | JsonValue | undefined
}

/** `services.dendrite.settings.relay_api.database` */
export interface ServicesDendriteSettingsRelayApiDatabase {
  /** Default: `"file:relayapi.db"`. Declared in services/matrix/dendrite.nix */
  connection_string?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.dendrite.settings.room_server` */
export interface ServicesDendriteSettingsRoomServer {
  database?: Definition<ServicesDendriteSettingsRoomServerDatabase>
  [name: string]: Definition<ServicesDendriteSettingsRoomServerDatabase> | JsonValue | undefined
}

/** `services.dendrite.settings.room_server.database` */
export interface ServicesDendriteSettingsRoomServerDatabase {
  /** Default: `"file:roomserver.db"`. Declared in services/matrix/dendrite.nix */
  connection_string?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.dendrite.settings.sync_api` */
export interface ServicesDendriteSettingsSyncApi {
  database?: Definition<ServicesDendriteSettingsSyncApiDatabase>
  search?: Definition<ServicesDendriteSettingsSyncApiSearch>
  [name: string]: Definition<ServicesDendriteSettingsSyncApiDatabase | ServicesDendriteSettingsSyncApiSearch> | JsonValue | undefined
}

/** `services.dendrite.settings.sync_api.database` */
export interface ServicesDendriteSettingsSyncApiDatabase {
  /** Default: `"file:syncserver.db"`. Declared in services/matrix/dendrite.nix */
  connection_string?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.dendrite.settings.sync_api.search` */
export interface ServicesDendriteSettingsSyncApiSearch {
  /** Default: `false`. Declared in services/matrix/dendrite.nix */
  enabled?: Definition<boolean>
  /** Default: `"/var/lib/dendrite/searchindex"`. Declared in services/matrix/dendrite.nix */
  index_path?: Definition<string>
  /** Default: `"en"`. Declared in services/matrix/dendrite.nix */
  language?: Definition<string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  [name: string]: JsonValue | undefined
}

/** `services.dendrite.settings.user_api` */
export interface ServicesDendriteSettingsUserApi {
  account_database?: Definition<ServicesDendriteSettingsUserApiAccountDatabase>
  device_database?: Definition<ServicesDendriteSettingsUserApiDeviceDatabase>
  [name: string]: Definition<ServicesDendriteSettingsUserApiAccountDatabase | ServicesDendriteSettingsUserApiDeviceDatabase> | JsonValue | undefined
}

/** `services.dendrite.settings.user_api.account_database` */
export interface ServicesDendriteSettingsUserApiAccountDatabase {
  /** Default: `"file:userapi_accounts.db"`. Declared in services/matrix/dendrite.nix */
  connection_string?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.dendrite.settings.user_api.device_database` */
export interface ServicesDendriteSettingsUserApiDeviceDatabase {
  /** Default: `"file:userapi_devices.db"`. Declared in services/matrix/dendrite.nix */
  connection_string?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.dependency-track` */
export interface ServicesDependencyTrack extends Definitions<ServicesDependencyTrack> {
  database?: ServicesDependencyTrackDatabase
  /** Default: `false`. Declared in services/web-apps/dependency-track.nix */
  enable?: Definition<boolean>
  frontend?: ServicesDependencyTrackFrontend
  /** Default: `[ ]`. Declared in services/web-apps/dependency-track.nix */
  javaArgs?: Definition<List<Definition<string>>>
  ldap?: ServicesDependencyTrackLdap
  /** Default: `"INFO"`. Declared in services/web-apps/dependency-track.nix */
  logLevel?: Definition<"INFO" | "WARN" | "ERROR" | "DEBUG" | "TRACE">
  nginx?: ServicesDependencyTrackNginx
  oidc?: ServicesDependencyTrackOidc
  /** Default: `pkgs.dependency-track`. Declared in services/web-apps/dependency-track.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-apps/dependency-track.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of attribute set of (string, package, bool, int or float)`. Default: `{ }`. Declared in services/web-apps/dependency-track.nix */
  settings?: Definition<AttributeSet<Definition<string | Package | boolean | Integer | number>>>
}

/** `services.dependency-track.database` */
export interface ServicesDependencyTrackDatabase extends Definitions<ServicesDependencyTrackDatabase> {
  /** Default: `true`. Declared in services/web-apps/dependency-track.nix */
  createLocally?: Definition<boolean>
  /** Default: `"dependency-track"`. Declared in services/web-apps/dependency-track.nix */
  databaseName?: Definition<string>
  /** Type: `absolute path`. Declared in services/web-apps/dependency-track.nix */
  passwordFile?: Definition<Path>
  /** Default: `"postgresql"`. Declared in services/web-apps/dependency-track.nix */
  type?: Definition<"h2" | "postgresql" | "manual">
  /** Default: `"dependency-track"`. Declared in services/web-apps/dependency-track.nix */
  username?: Definition<string>
}

/** `services.dependency-track.frontend` */
export interface ServicesDependencyTrackFrontend extends Definitions<ServicesDependencyTrackFrontend> {
  /** Declared in services/web-apps/dependency-track.nix */
  baseUrl?: Definition<string>
}

/** `services.dependency-track.ldap` */
export interface ServicesDependencyTrackLdap extends Definitions<ServicesDependencyTrackLdap> {
  /** Type: `absolute path`. Declared in services/web-apps/dependency-track.nix */
  bindPasswordFile?: Definition<Path>
}

/** `services.dependency-track.nginx` */
export interface ServicesDependencyTrackNginx extends Definitions<ServicesDependencyTrackNginx> {
  /** Declared in services/web-apps/dependency-track.nix */
  domain?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/dependency-track.nix */
  enable?: Definition<boolean>
}

/** `services.dependency-track.oidc` */
export interface ServicesDependencyTrackOidc extends Definitions<ServicesDependencyTrackOidc> {
  /** Default: `""`. Declared in services/web-apps/dependency-track.nix */
  clientId?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/dependency-track.nix */
  enable?: Definition<boolean>
  /** Default: `"code"`. Declared in services/web-apps/dependency-track.nix */
  flow?: Definition<"code" | "implicit">
  /** Default: `""`. Declared in services/web-apps/dependency-track.nix */
  issuer?: Definition<string>
  /** Default: `"Login with OpenID Connect"`. Declared in services/web-apps/dependency-track.nix */
  loginButtonText?: Definition<string>
  /** Default: `"openid profile email"`. Declared in services/web-apps/dependency-track.nix */
  scope?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/dependency-track.nix */
  teamSynchronization?: Definition<boolean>
  teams?: ServicesDependencyTrackOidcTeams
  /** Default: `false`. Declared in services/web-apps/dependency-track.nix */
  userProvisioning?: Definition<boolean>
  /** Default: `"name"`. Declared in services/web-apps/dependency-track.nix */
  usernameClaim?: Definition<string>
}

/** `services.dependency-track.oidc.teams` */
export interface ServicesDependencyTrackOidcTeams extends Definitions<ServicesDependencyTrackOidcTeams> {
  /** Default: `"groups"`. Declared in services/web-apps/dependency-track.nix */
  claim?: Definition<string>
  /** Type: `null or strings concatenated with “,”`. Default: `null`. Declared in services/web-apps/dependency-track.nix */
  default?: Definition<null | string>
}

/** `services.desktopManager` */
export interface ServicesDesktopManager extends Definitions<ServicesDesktopManager> {
  cosmic?: ServicesDesktopManagerCosmic
  gnome?: ServicesDesktopManagerGnome
  lomiri?: ServicesDesktopManagerLomiri
  pantheon?: ServicesDesktopManagerPantheon
  plasma6?: ServicesDesktopManagerPlasma6
}

/** `services.desktopManager.cosmic` */
export interface ServicesDesktopManagerCosmic extends Definitions<ServicesDesktopManagerCosmic> {
  /** Default: `false`. Declared in services/desktop-managers/cosmic.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/desktop-managers/cosmic.nix */
  showExcludedPkgsWarning?: Definition<boolean>
  xwayland?: ServicesDesktopManagerCosmicXwayland
}

/** `services.desktopManager.cosmic.xwayland` */
export interface ServicesDesktopManagerCosmicXwayland extends Definitions<ServicesDesktopManagerCosmicXwayland> {
  /** Default: `true`. Declared in services/desktop-managers/cosmic.nix */
  enable?: Definition<boolean>
}

/** `services.desktopManager.gnome` */
export interface ServicesDesktopManagerGnome extends Definitions<ServicesDesktopManagerGnome> {
  /** Default: `false`. Declared in services/desktop-managers/gnome.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/desktop-managers/gnome.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/desktop-managers/gnome.nix */
  extraGSettingsOverridePackages?: Definition<List<Definition<Path>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/desktop-managers/gnome.nix */
  extraGSettingsOverrides?: Definition<string>
  flashback?: ServicesDesktopManagerGnomeFlashback
  /** Default: `[ ]`. Declared in services/desktop-managers/gnome.nix */
  sessionPath?: Definition<List<Definition<Package>>>
}

/** `services.desktopManager.gnome.flashback` */
export interface ServicesDesktopManagerGnomeFlashback extends Definitions<ServicesDesktopManagerGnomeFlashback> {
  /** Default: `[ ]`. Declared in services/desktop-managers/gnome.nix */
  customSessions?: Definition<List<ServicesDesktopManagerGnomeFlashbackCustomSession>>
  /** Default: `false`. Declared in services/desktop-managers/gnome.nix */
  enableMetacity?: Definition<boolean>
  /** Default: `[ pkgs.gnome-applets ]`. Declared in services/desktop-managers/gnome.nix */
  panelModulePackages?: Definition<List<Definition<Package>>>
}

/** `services.desktopManager.gnome.flashback.customSessions.*` */
export interface ServicesDesktopManagerGnomeFlashbackCustomSession extends Definitions<ServicesDesktopManagerGnomeFlashbackCustomSession> {
  /** Default: `true`. Declared in services/desktop-managers/gnome.nix */
  enableGnomePanel?: Definition<boolean>
  /** Declared in services/desktop-managers/gnome.nix */
  wmCommand?: Definition<string>
  /** Declared in services/desktop-managers/gnome.nix */
  wmLabel?: Definition<string>
  /** Type: `string matching the pattern [a-zA-Z0-9_-]+`. Declared in services/desktop-managers/gnome.nix */
  wmName?: Definition<string>
}

/** `services.desktopManager.lomiri` */
export interface ServicesDesktopManagerLomiri extends Definitions<ServicesDesktopManagerLomiri> {
  /** Default: `false`. Declared in services/desktop-managers/lomiri.nix */
  enable?: Definition<boolean>
}

/** `services.desktopManager.pantheon` */
export interface ServicesDesktopManagerPantheon extends Definitions<ServicesDesktopManagerPantheon> {
  /** Default: `false`. Declared in services/desktop-managers/pantheon.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/desktop-managers/pantheon.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/desktop-managers/pantheon.nix */
  extraGSettingsOverridePackages?: Definition<List<Definition<Path>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/desktop-managers/pantheon.nix */
  extraGSettingsOverrides?: Definition<string>
  /** Default: `null`. Declared in services/desktop-managers/pantheon.nix */
  extraSwitchboardPlugs?: Definition<null | List<Definition<Package>>>
  /** Default: `null`. Declared in services/desktop-managers/pantheon.nix */
  extraWingpanelIndicators?: Definition<null | List<Definition<Package>>>
  /** Default: `[ ]`. Declared in services/desktop-managers/pantheon.nix */
  sessionPath?: Definition<List<Definition<Package>>>
}

/** `services.desktopManager.plasma6` */
export interface ServicesDesktopManagerPlasma6 extends Definitions<ServicesDesktopManagerPlasma6> {
  /** Default: `false`. Declared in services/desktop-managers/plasma6.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/desktop-managers/plasma6.nix */
  enableQt5Integration?: Definition<boolean>
  /** Default: `pkgs.noto-fonts`. Declared in services/desktop-managers/plasma6.nix */
  notoPackage?: Definition<Package>
}

/** `services.devmon` */
export interface ServicesDevmon extends Definitions<ServicesDevmon> {
  /** Default: `false`. Declared in services/misc/devmon.nix */
  enable?: Definition<boolean>
}

/** `services.devpi-server` */
export interface ServicesDevpiServer extends Definitions<ServicesDevpiServer> {
  /** Default: `false`. Declared in services/misc/devpi-server.nix */
  enable?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/misc/devpi-server.nix */
  host?: Definition<string>
  /** Default: `false`. Declared in services/misc/devpi-server.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.devpi-server`. Declared in services/misc/devpi-server.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3141`. Declared in services/misc/devpi-server.nix */
  port?: Definition<Integer>
  /** Declared in services/misc/devpi-server.nix */
  primaryUrl?: Definition<string>
  /** Default: `false`. Declared in services/misc/devpi-server.nix */
  replica?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/devpi-server.nix */
  secretFile?: Definition<null | Path>
}

/** `services.dex` */
export interface ServicesDex extends Definitions<ServicesDex> {
  /** Default: `false`. Declared in services/web-apps/dex.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/dex.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.dex-oidc`. Declared in services/web-apps/dex.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/web-apps/dex.nix */
  settings?: JsonValue
}

/** `services.dgraph` */
export interface ServicesDgraph extends Definitions<ServicesDgraph> {
  alpha?: ServicesDgraphAlpha
  /** Default: `false`. Declared in services/databases/dgraph.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.dgraph`. Declared in services/databases/dgraph.nix */
  package?: Definition<Package>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/databases/dgraph.nix */
  settings?: JsonValue
  zero?: ServicesDgraphZero
}

/** `services.dgraph.alpha` */
export interface ServicesDgraphAlpha extends Definitions<ServicesDgraphAlpha> {
  /** Default: `"localhost"`. Declared in services/databases/dgraph.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7080`. Declared in services/databases/dgraph.nix */
  port?: Definition<Integer>
}

/** `services.dgraph.zero` */
export interface ServicesDgraphZero extends Definitions<ServicesDgraphZero> {
  /** Default: `"localhost"`. Declared in services/databases/dgraph.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5080`. Declared in services/databases/dgraph.nix */
  port?: Definition<Integer>
}

/** `services.dictd` */
export interface ServicesDictd extends Definitions<ServicesDictd> {
  /** Default: `with pkgs.dictdDBs; [ wiktionary wordnet ]`. Declared in services/misc/dictd.nix */
  DBs?: Definition<List<Definition<Package>>>
  /** Default: `false`. Declared in services/misc/dictd.nix */
  enable?: Definition<boolean>
}

/** `services.diod` */
export interface ServicesDiod extends Definitions<ServicesDiod> {
  /** Default: `true`. Declared in services/network-filesystems/diod.nix */
  allsquash?: Definition<boolean>
  /** Default: `false`. Declared in services/network-filesystems/diod.nix */
  authRequired?: Definition<boolean>
  /** Default: `false`. Declared in services/network-filesystems/diod.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/network-filesystems/diod.nix */
  exportall?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/network-filesystems/diod.nix */
  exportopts?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/network-filesystems/diod.nix */
  exports?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/network-filesystems/diod.nix */
  extraConfig?: Definition<string>
  /** Default: `[ "0.0.0.0:564" ]`. Declared in services/network-filesystems/diod.nix */
  listen?: Definition<List<Definition<string>>>
  /** Default: `"syslog:daemon:err"`. Declared in services/network-filesystems/diod.nix */
  logdest?: Definition<string>
  /** Default: `16`. Declared in services/network-filesystems/diod.nix */
  nwthreads?: Definition<Integer>
  /** Default: `"nobody"`. Declared in services/network-filesystems/diod.nix */
  squashuser?: Definition<string>
  /** Default: `false`. Declared in services/network-filesystems/diod.nix */
  statfsPassthru?: Definition<boolean>
  /** Default: `false`. Declared in services/network-filesystems/diod.nix */
  userdb?: Definition<boolean>
}

/** `services.discourse` */
export interface ServicesDiscourse extends Definitions<ServicesDiscourse> {
  admin?: ServicesDiscourseAdmin
  /** Default: `{ }`. Declared in services/web-apps/discourse.nix */
  backendSettings?: Definition<AttributeSet<Definition<null | string | Integer | boolean | number>>>
  database?: ServicesDiscourseDatabase
  /** Default: `false`. Declared in services/web-apps/discourse.nix */
  enable?: Definition<boolean>
  /** Default: `true, unless services.discourse.sslCertificate and services.discourse.sslCertificateKey are set.`. Declared in services/web-apps/discourse.nix */
  enableACME?: Definition<boolean>
  /** Default: `config.networking.fqdnOrHostName`. Declared in services/web-apps/discourse.nix */
  hostname?: Definition<string>
  mail?: ServicesDiscourseMail
  nginx?: ServicesDiscourseNginx
  /** Default: `pkgs.discourse`. Declared in services/web-apps/discourse.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/web-apps/discourse.nix */
  plugins?: Definition<List<Definition<Package>>>
  redis?: ServicesDiscourseRedis
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/discourse.nix */
  secretKeyBaseFile?: Definition<null | Path>
  /** Default: `1`. Declared in services/web-apps/discourse.nix */
  sidekiqProcesses?: Definition<Integer>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/web-apps/discourse.nix */
  siteSettings?: JsonValue
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/discourse.nix */
  sslCertificate?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/discourse.nix */
  sslCertificateKey?: Definition<null | Path>
  /** Default: `30`. Declared in services/web-apps/discourse.nix */
  unicornTimeout?: Definition<Integer>
}

/** `services.discourse.admin` */
export interface ServicesDiscourseAdmin extends Definitions<ServicesDiscourseAdmin> {
  /** Declared in services/web-apps/discourse.nix */
  email?: Definition<string>
  /** Declared in services/web-apps/discourse.nix */
  fullName?: Definition<string>
  /** Type: `absolute path`. Declared in services/web-apps/discourse.nix */
  passwordFile?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/discourse.nix */
  skipCreate?: Definition<boolean>
  /** Declared in services/web-apps/discourse.nix */
  username?: Definition<string>
}

/** `services.discourse.database` */
export interface ServicesDiscourseDatabase extends Definitions<ServicesDiscourseDatabase> {
  /** Default: `true`. Declared in services/web-apps/discourse.nix */
  createLocally?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/discourse.nix */
  host?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/discourse.nix */
  ignorePostgresqlVersion?: Definition<boolean>
  /** Default: `"discourse"`. Declared in services/web-apps/discourse.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/discourse.nix */
  passwordFile?: Definition<null | Path>
  /** Default: `8`. Declared in services/web-apps/discourse.nix */
  pool?: Definition<Integer>
  /** Default: `"discourse"`. Declared in services/web-apps/discourse.nix */
  username?: Definition<string>
}

/** `services.discourse.mail` */
export interface ServicesDiscourseMail extends Definitions<ServicesDiscourseMail> {
  /** Default: `""`. Declared in services/web-apps/discourse.nix */
  contactEmailAddress?: Definition<string>
  incoming?: ServicesDiscourseMailIncoming
  /** Default: `"${if config.services.discourse.mail.incoming.enable then "notifications" else "noreply"}@${config.services.discourse.hostname}"`. Declared in services/web-apps/discourse.nix */
  notificationEmailAddress?: Definition<string>
  outgoing?: ServicesDiscourseMailOutgoing
}

/** `services.discourse.mail.incoming` */
export interface ServicesDiscourseMailIncoming extends Definitions<ServicesDiscourseMailIncoming> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/discourse.nix */
  apiKeyFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/web-apps/discourse.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.discourse-mail-receiver`. Declared in services/web-apps/discourse.nix */
  mailReceiverPackage?: Definition<Package>
  /** Default: `"%{reply_key}@${config.services.discourse.hostname}"`. Declared in services/web-apps/discourse.nix */
  replyEmailAddress?: Definition<string>
}

/** `services.discourse.mail.outgoing` */
export interface ServicesDiscourseMailOutgoing extends Definitions<ServicesDiscourseMailOutgoing> {
  /** Default: `null`. Declared in services/web-apps/discourse.nix */
  authentication?: Definition<null | "plain" | "login" | "cram_md5">
  /** Default: `config.services.discourse.hostname`. Declared in services/web-apps/discourse.nix */
  domain?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/discourse.nix */
  enableStartTLSAuto?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/discourse.nix */
  forceTLS?: Definition<boolean>
  /** Default: `"peer"`. Declared in services/web-apps/discourse.nix */
  opensslVerifyMode?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/discourse.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `25`. Declared in services/web-apps/discourse.nix */
  port?: Definition<Integer>
  /** Default: `"localhost"`. Declared in services/web-apps/discourse.nix */
  serverAddress?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/discourse.nix */
  username?: Definition<null | string>
}

/** `services.discourse.nginx` */
export interface ServicesDiscourseNginx extends Definitions<ServicesDiscourseNginx> {
  /** Default: `true`. Declared in services/web-apps/discourse.nix */
  enable?: Definition<boolean>
}

/** `services.discourse.redis` */
export interface ServicesDiscourseRedis extends Definitions<ServicesDiscourseRedis> {
  /** Default: `0`. Declared in services/web-apps/discourse.nix */
  dbNumber?: Definition<Integer>
  /** Default: `"localhost"`. Declared in services/web-apps/discourse.nix */
  host?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/discourse.nix */
  passwordFile?: Definition<null | Path>
  /** Default: `config.services.discourse.redis.host != "localhost"`. Declared in services/web-apps/discourse.nix */
  useSSL?: Definition<boolean>
}

/** `services.disnix` */
export interface ServicesDisnix extends Definitions<ServicesDisnix> {
  /** Default: `false`. Declared in services/misc/disnix.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/misc/disnix.nix */
  enableMultiUser?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/disnix.nix */
  enableProfilePath?: Definition<boolean>
  /** Default: `pkgs.disnix`. Declared in services/misc/disnix.nix */
  package?: Definition<Package>
  /** Default: `[ "default" ]`. Declared in services/misc/disnix.nix */
  profiles?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/misc/disnix.nix */
  useWebServiceInterface?: Definition<boolean>
}

/** `services.displayManager` */
export interface ServicesDisplayManager extends Definitions<ServicesDisplayManager> {
  /** Default: `{ }`. Declared in services/display-managers/default.nix */
  autoLogin?: ServicesDisplayManagerAutoLogin
  "cosmic-greeter"?: ServicesDisplayManagerCosmicGreeter
  /** Type: `session name`. Default: `null`. Declared in services/display-managers/default.nix */
  defaultSession?: Definition<string>
  /** Default: `false`. Declared in services/display-managers/default.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/display-managers/default.nix */
  environment?: Definition<NixAttributes>
  /** Declared in services/display-managers/default.nix */
  execCmd?: Definition<string>
  gdm?: ServicesDisplayManagerGdm
  /** Default: `[ "nobody" ]`. Declared in services/display-managers/default.nix */
  hiddenUsers?: Definition<List<Definition<string>>>
  lemurs?: ServicesDisplayManagerLemurs
  /** Default: `false`. Declared in services/display-managers/default.nix */
  logToFile?: Definition<boolean>
  /** Default: `true`. Declared in services/display-managers/default.nix */
  logToJournal?: Definition<boolean>
  ly?: ServicesDisplayManagerLy
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/display-managers/default.nix */
  preStart?: Definition<string>
  sddm?: ServicesDisplayManagerSddm
  /** Default: `[ ]`. Declared in services/display-managers/default.nix */
  sessionPackages?: Definition<List<Definition<Package>>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  sessionData?: NixValue
}

/** `services.displayManager.autoLogin` */
export interface ServicesDisplayManagerAutoLogin extends Definitions<ServicesDisplayManagerAutoLogin> {
  /** Default: `config.services.displayManager.autoLogin.user != null`. Declared in services/display-managers/default.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/display-managers/default.nix */
  user?: Definition<null | string>
}

/** `services.displayManager.cosmic-greeter` */
export interface ServicesDisplayManagerCosmicGreeter extends Definitions<ServicesDisplayManagerCosmicGreeter> {
  /** Default: `false`. Declared in services/display-managers/cosmic-greeter.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.cosmic-greeter`. Declared in services/display-managers/cosmic-greeter.nix */
  package?: Definition<Package>
}

/** `services.displayManager.gdm` */
export interface ServicesDisplayManagerGdm extends Definitions<ServicesDisplayManagerGdm> {
  autoLogin?: ServicesDisplayManagerGdmAutoLogin
  /** Default: `true`. Declared in services/display-managers/gdm.nix */
  autoSuspend?: Definition<boolean>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/display-managers/gdm.nix */
  banner?: Definition<null | string>
  /** Default: `false`. Declared in services/display-managers/gdm.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/display-managers/gdm.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/display-managers/gdm.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** Default: `true`. Declared in services/display-managers/gdm.nix */
  wayland?: Definition<boolean>
}

/** `services.displayManager.gdm.autoLogin` */
export interface ServicesDisplayManagerGdmAutoLogin extends Definitions<ServicesDisplayManagerGdmAutoLogin> {
  /** Default: `0`. Declared in services/display-managers/gdm.nix */
  delay?: Definition<Integer>
}

/** `services.displayManager.lemurs` */
export interface ServicesDisplayManagerLemurs extends Definitions<ServicesDisplayManagerLemurs> {
  /** Default: `false`. Declared in services/display-managers/lemurs.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.lemurs`. Declared in services/display-managers/lemurs.nix */
  package?: Definition<Package>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/display-managers/lemurs.nix */
  settings?: TomlValue
}

/** `services.displayManager.ly` */
export interface ServicesDisplayManagerLy extends Definitions<ServicesDisplayManagerLy> {
  /** Default: `false`. Declared in services/display-managers/ly.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ly`. Declared in services/display-managers/ly.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/display-managers/ly.nix */
  settings?: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>
  /** Default: `true`. Declared in services/display-managers/ly.nix */
  x11Support?: Definition<boolean>
}

/** `services.displayManager.sddm` */
export interface ServicesDisplayManagerSddm extends Definitions<ServicesDisplayManagerSddm> {
  autoLogin?: ServicesDisplayManagerSddmAutoLogin
  /** Default: `false`. Declared in services/display-managers/sddm.nix */
  autoNumlock?: Definition<boolean>
  /** Default: `false`. Declared in services/display-managers/sddm.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/display-managers/sddm.nix */
  enableHidpi?: Definition<boolean>
  /** Default: `"[]"`. Declared in services/display-managers/sddm.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `pkgs.kdePackages.sddm`. Declared in services/display-managers/sddm.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/display-managers/sddm.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** Default: `""`. Declared in services/display-managers/sddm.nix */
  setupScript?: Definition<string>
  /** Default: `""`. Declared in services/display-managers/sddm.nix */
  stopScript?: Definition<string>
  /** Default: `""`. Declared in services/display-managers/sddm.nix */
  theme?: Definition<string>
  wayland?: ServicesDisplayManagerSddmWayland
}

/** `services.displayManager.sddm.autoLogin` */
export interface ServicesDisplayManagerSddmAutoLogin extends Definitions<ServicesDisplayManagerSddmAutoLogin> {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1000`. Declared in services/display-managers/sddm.nix */
  minimumUid?: Definition<Integer>
  /** Default: `false`. Declared in services/display-managers/sddm.nix */
  relogin?: Definition<boolean>
  /** @deprecated renamed to services.displayManager.autoLogin.enable */
  enable?: Definition<boolean>
  /** @deprecated renamed to services.displayManager.autoLogin.user */
  user?: Definition<null | string>
}

/** `services.displayManager.sddm.wayland` */
export interface ServicesDisplayManagerSddmWayland extends Definitions<ServicesDisplayManagerSddmWayland> {
  /** Default: `"weston"`. Declared in services/display-managers/sddm.nix */
  compositor?: Definition<"kwin" | "weston">
  /** Default: `false`. Declared in services/display-managers/sddm.nix */
  enable?: Definition<boolean>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  compositorCommand?: Definition<string>
}

/** `services.distccd` */
export interface ServicesDistccd extends Definitions<ServicesDistccd> {
  /** Default: `[ "127.0.0.1" ]`. Declared in services/development/distccd.nix */
  allowedClients?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/development/distccd.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/development/distccd.nix */
  jobTimeout?: Definition<null | Integer>
  /** Default: `"warning"`. Declared in services/development/distccd.nix */
  logLevel?: Definition<null | "critical" | "error" | "warning" | "notice" | "info" | "debug">
  /** Default: `null`. Declared in services/development/distccd.nix */
  maxJobs?: Definition<null | Integer>
  /** Type: `null or integer between -20 and 19 (both inclusive)`. Default: `null`. Declared in services/development/distccd.nix */
  nice?: Definition<null | Integer>
  /** Default: `false`. Declared in services/development/distccd.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.distcc`. Declared in services/development/distccd.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3632`. Declared in services/development/distccd.nix */
  port?: Definition<Integer>
  stats?: ServicesDistccdStats
  /** Default: `false`. Declared in services/development/distccd.nix */
  zeroconf?: Definition<boolean>
}

/** `services.distccd.stats` */
export interface ServicesDistccdStats extends Definitions<ServicesDistccdStats> {
  /** Default: `false`. Declared in services/development/distccd.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3633`. Declared in services/development/distccd.nix */
  port?: Definition<Integer>
}

/** `services.dkimproxy-out` */
export interface ServicesDkimproxyOut extends Definitions<ServicesDkimproxyOut> {
  /** Declared in services/mail/dkimproxy-out.nix */
  domains?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/mail/dkimproxy-out.nix */
  enable?: Definition<boolean>
  /** Default: `2048`. Declared in services/mail/dkimproxy-out.nix */
  keySize?: Definition<Integer>
  /** Declared in services/mail/dkimproxy-out.nix */
  listen?: Definition<string>
  /** Declared in services/mail/dkimproxy-out.nix */
  relay?: Definition<string>
  /** Declared in services/mail/dkimproxy-out.nix */
  selector?: Definition<string>
}

/** `services.dleyna` */
export interface ServicesDleyna extends Definitions<ServicesDleyna> {
  /** Default: `false`. Declared in services/desktops/dleyna.nix */
  enable?: Definition<boolean>
}

/** `services.dnscache` */
export interface ServicesDnscache extends Definitions<ServicesDnscache> {
  /** Default: `[ "127.0.0.1" ]`. Declared in services/networking/dnscache.nix */
  clientIps?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/networking/dnscache.nix */
  domainServers?: Definition<AttributeSet<Definition<List<Definition<string>>>>>
  /** Default: `false`. Declared in services/networking/dnscache.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/dnscache.nix */
  forwardOnly?: Definition<boolean>
  /** Default: `"0.0.0.0"`. Declared in services/networking/dnscache.nix */
  ip?: Definition<string>
}

/** `services.dnscrypt-proxy` */
export interface ServicesDnscryptProxy extends Definitions<ServicesDnscryptProxy> {
  /** Type: `absolute path`. Default: `TOML file generated from services.dnscrypt-proxy.settings`. Declared in services/networking/dnscrypt-proxy.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/dnscrypt-proxy.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.dnscrypt-proxy`. Declared in services/networking/dnscrypt-proxy.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/networking/dnscrypt-proxy.nix */
  settings?: Definition<NixAttributes>
  /** Default: `true`. Declared in services/networking/dnscrypt-proxy.nix */
  upstreamDefaults?: Definition<boolean>
}

/** `services.dnscrypt-proxy2` */
export interface ServicesDnscryptProxy2 extends Definitions<ServicesDnscryptProxy2> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  configFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  settings?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  upstreamDefaults?: NixValue
}

/** `services.dnscrypt-wrapper` */
export interface ServicesDnscryptWrapper extends Definitions<ServicesDnscryptWrapper> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  address?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  keys?: ServicesDnscryptWrapperKeys
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  providerKey?: ServicesDnscryptWrapperProviderKey
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  providerName?: NixValue
  upstream?: ServicesDnscryptWrapperUpstream
}

/** `services.dnscrypt-wrapper.keys` */
export interface ServicesDnscryptWrapperKeys extends Definitions<ServicesDnscryptWrapperKeys> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  checkInterval?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  expiration?: NixValue
}

/** `services.dnscrypt-wrapper.providerKey` */
export interface ServicesDnscryptWrapperProviderKey extends Definitions<ServicesDnscryptWrapperProviderKey> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  public?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  secret?: NixValue
}

/** `services.dnscrypt-wrapper.upstream` */
export interface ServicesDnscryptWrapperUpstream extends Definitions<ServicesDnscryptWrapperUpstream> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  address?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
}

/** `services.dnsdist` */
export interface ServicesDnsdist extends Definitions<ServicesDnsdist> {
  dnscrypt?: ServicesDnsdistDnscrypt
  /** Default: `false`. Declared in services/networking/dnsdist.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/dnsdist.nix */
  extraConfig?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/networking/dnsdist.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `53`. Declared in services/networking/dnsdist.nix */
  listenPort?: Definition<Integer>
}

/** `services.dnsdist.dnscrypt` */
export interface ServicesDnsdistDnscrypt extends Definitions<ServicesDnsdistDnscrypt> {
  /** Type: `positive integer, meaning >0`. Default: `15`. Declared in services/networking/dnsdist.nix */
  certLifetime?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/dnsdist.nix */
  enable?: Definition<boolean>
  /** Default: `"0.0.0.0"`. Declared in services/networking/dnsdist.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `443`. Declared in services/networking/dnsdist.nix */
  listenPort?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/dnsdist.nix */
  providerKey?: Definition<null | Path>
  /** Default: `2.dnscrypt-cert.${config.networking.hostName}`. Declared in services/networking/dnsdist.nix */
  providerName?: Definition<string>
}

/** `services.dnsmasq` */
export interface ServicesDnsmasq extends Definitions<ServicesDnsmasq> {
  /** Default: `false`. Declared in services/networking/dnsmasq.nix */
  alwaysKeepRunning?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/dnsmasq.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.dnsmasq`. Declared in services/networking/dnsmasq.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/networking/dnsmasq.nix */
  resolveLocalQueries?: Definition<boolean>
  /** Type: `open submodule of attribute set of (atom (null, bool, int, float or string) or a list of them for duplicate keys)`. Default: `{ }`. Declared in services/networking/dnsmasq.nix */
  settings?: Definition<ServicesDnsmasqSettings>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraConfig?: NixValue
  /** @deprecated renamed to services.dnsmasq.settings.server */
  servers?: Definition<List<Definition<string>>>
}

/** `services.dnsmasq.settings` */
export interface ServicesDnsmasqSettings {
  /** Default: `[ ]`. Declared in services/networking/dnsmasq.nix */
  server?: Definition<List<Definition<string>>>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | List<Definition<string>>> | undefined
}

/** `services.dnsproxy` */
export interface ServicesDnsproxy extends Definitions<ServicesDnsproxy> {
  /** Default: `false`. Declared in services/networking/dnsproxy.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/dnsproxy.nix */
  flags?: Definition<List<Definition<string>>>
  /** Default: `pkgs.dnsproxy`. Declared in services/networking/dnsproxy.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/networking/dnsproxy.nix */
  settings?: JsonValue
}

/** `services.do-agent` */
export interface ServicesDoAgent extends Definitions<ServicesDoAgent> {
  /** Default: `false`. Declared in services/monitoring/do-agent.nix */
  enable?: Definition<boolean>
}

/** `services.dockerRegistry` */
export interface ServicesDockerRegistry extends Definitions<ServicesDockerRegistry> {
  /** Type: `absolute path`. Default: `pkgs.writeText "docker-registry-config.yml" "# my custom docker-registry-config.yml ..."`. Declared in services/misc/docker-registry.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/misc/docker-registry.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/docker-registry.nix */
  enableDelete?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/docker-registry.nix */
  enableGarbageCollect?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/docker-registry.nix */
  enableRedisCache?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/docker-registry.nix */
  extraConfig?: Definition<NixAttributes>
  /** Default: `"daily"`. Declared in services/misc/docker-registry.nix */
  garbageCollectDates?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/misc/docker-registry.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/misc/docker-registry.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.distribution`. Declared in services/misc/docker-registry.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5000`. Declared in services/misc/docker-registry.nix */
  port?: Definition<Integer>
  /** Default: `""`. Declared in services/misc/docker-registry.nix */
  redisPassword?: Definition<string>
  /** Default: `"localhost:6379"`. Declared in services/misc/docker-registry.nix */
  redisUrl?: Definition<string>
  /** Type: `null or absolute path`. Default: `"/var/lib/docker-registry"`. Declared in services/misc/docker-registry.nix */
  storagePath?: Definition<null | Path>
}

/** `services.docling-serve` */
export interface ServicesDoclingServe extends Definitions<ServicesDoclingServe> {
  /** Default: `false`. Declared in services/misc/docling-serve.nix */
  enable?: Definition<boolean>
  /** Default: `{ DOCLING_SERVE_ENABLE_UI = "False"; }`. Declared in services/misc/docling-serve.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/docling-serve.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `"127.0.0.1"`. Declared in services/misc/docling-serve.nix */
  host?: Definition<string>
  /** Default: `false`. Declared in services/misc/docling-serve.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.docling-serve`. Declared in services/misc/docling-serve.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5001`. Declared in services/misc/docling-serve.nix */
  port?: Definition<Integer>
  /** Type: `absolute path`. Default: `"/var/lib/docling-serve"`. Declared in services/misc/docling-serve.nix */
  stateDir?: Definition<Path>
}

/** `services.documize` */
export interface ServicesDocumize extends Definitions<ServicesDocumize> {
  /** Default: `null`. Declared in services/web-apps/documize.nix */
  cert?: Definition<null | string>
  /** Declared in services/web-apps/documize.nix */
  db?: Definition<string>
  /** Default: `"postgresql"`. Declared in services/web-apps/documize.nix */
  dbtype?: Definition<"mysql" | "percona" | "mariadb" | "postgresql" | "sqlserver">
  /** Default: `false`. Declared in services/web-apps/documize.nix */
  enable?: Definition<boolean>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/web-apps/documize.nix */
  forcesslport?: Definition<null | Integer>
  /** Default: `null`. Declared in services/web-apps/documize.nix */
  key?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/documize.nix */
  location?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/documize.nix */
  offline?: Definition<boolean>
  /** Default: `pkgs.documize-community`. Declared in services/web-apps/documize.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5001`. Declared in services/web-apps/documize.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/web-apps/documize.nix */
  salt?: Definition<null | string>
  /** Default: `"documize"`. Declared in services/web-apps/documize.nix */
  stateDirectoryName?: Definition<string>
}

/** `services.docuseal` */
export interface ServicesDocuseal extends Definitions<ServicesDocuseal> {
  /** Default: `false`. Declared in services/web-apps/docuseal.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-apps/docuseal.nix */
  extraConfig?: Definition<NixAttributes>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/docuseal.nix */
  extraEnvFiles?: Definition<List<Definition<Path>>>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/docuseal.nix */
  host?: Definition<string>
  /** Default: `pkgs.docuseal`. Declared in services/web-apps/docuseal.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/docuseal.nix */
  port?: Definition<Integer>
  redis?: ServicesDocusealRedis
  /** Type: `absolute path`. Default: `"/var/lib/docuseal/secrets/secret-key-base"`. Declared in services/web-apps/docuseal.nix */
  secretKeyBaseFile?: Definition<Path>
}

/** `services.docuseal.redis` */
export interface ServicesDocusealRedis extends Definitions<ServicesDocusealRedis> {
  /** Default: `true`. Declared in services/web-apps/docuseal.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/docuseal.nix */
  host?: Definition<string>
  /** Default: `"docuseal"`. Declared in services/web-apps/docuseal.nix */
  name?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6379`. Declared in services/web-apps/docuseal.nix */
  port?: Definition<Integer>
}

/** `services.docuum` */
export interface ServicesDocuum extends Definitions<ServicesDocuum> {
  /** Default: `1`. Declared in services/admin/docuum.nix */
  deletionChunkSize?: Definition<Integer>
  /** Default: `false`. Declared in services/admin/docuum.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/admin/docuum.nix */
  keep?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/admin/docuum.nix */
  minAge?: Definition<null | string>
  /** Default: `"10 GB"`. Declared in services/admin/docuum.nix */
  threshold?: Definition<string>
}

/** `services.doh-proxy-rust` */
export interface ServicesDohProxyRust extends Definitions<ServicesDohProxyRust> {
  /** Default: `false`. Declared in services/networking/doh-proxy-rust.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/doh-proxy-rust.nix */
  flags?: Definition<List<Definition<string>>>
}

/** `services.doh-server` */
export interface ServicesDohServer extends Definitions<ServicesDohServer> {
  /** Type: `absolute path`. Declared in services/networking/doh-server.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/doh-server.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.dns-over-https`. Declared in services/networking/doh-server.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/networking/doh-server.nix */
  settings?: Definition<ServicesDohServerSettings>
  /** Default: `null`. Declared in services/networking/doh-server.nix */
  useACMEHost?: Definition<null | string>
}

/** `services.doh-server.settings` */
export interface ServicesDohServerSettings {
  /** Default: `false`. Declared in services/networking/doh-server.nix */
  ecs_allow_non_global_ip?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/doh-server.nix */
  ecs_use_precise_ip?: Definition<boolean>
  /** Default: `[ "127.0.0.1:8053" "[::1]:8053" ]`. Declared in services/networking/doh-server.nix */
  listen?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/doh-server.nix */
  log_guessed_client_ip?: Definition<boolean>
  /** Default: `"/dns-query"`. Declared in services/networking/doh-server.nix */
  path?: Definition<string>
  /** Default: `10`. Declared in services/networking/doh-server.nix */
  timeout?: Definition<Integer>
  /** Default: `3`. Declared in services/networking/doh-server.nix */
  tries?: Definition<Integer>
  /** Default: `[ "udp:1.1.1.1:53" "udp:1.0.0.1:53" "udp:8.8.8.8:53" "udp:8.8.4.4:53" ]`. Declared in services/networking/doh-server.nix */
  upstream?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/doh-server.nix */
  verbose?: Definition<boolean>
  [name: string]: Definition<boolean | List<Definition<string>> | string | Integer> | TomlValue | undefined
}

/** `services.dokuwiki` */
export interface ServicesDokuwiki extends Definitions<ServicesDokuwiki> {
  /** Default: `{ }`. Declared in services/web-apps/dokuwiki.nix */
  sites?: Definition<AttributeSet<ServicesDokuwikiSite>>
  /** Default: `"nginx"`. Declared in services/web-apps/dokuwiki.nix */
  webserver?: Definition<"nginx" | "caddy">
}

/** `services.dokuwiki.sites.<name>` */
export interface ServicesDokuwikiSite extends Definitions<ServicesDokuwikiSite> {
  /** Default: `null`. Declared in services/web-apps/dokuwiki.nix */
  acl?: Definition<null | List<ServicesDokuwikiSiteAclEntry>>
  /** Default: `"/var/lib/dokuwiki/‹name›/acl.auth.php"`. Declared in services/web-apps/dokuwiki.nix */
  aclFile?: Definition<null | string>
  /** Default: `pkgs.dokuwiki`. Declared in services/web-apps/dokuwiki.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/web-apps/dokuwiki.nix */
  phpOptions?: Definition<AttributeSet<Definition<string>>>
  /** Default: `pkgs.php84`. Declared in services/web-apps/dokuwiki.nix */
  phpPackage?: Definition<Package>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/dokuwiki.nix */
  plugins?: Definition<List<Definition<Path>>>
  /** Default: `{ authad = false; authldap = false; authmysql = false; authpgsql = false; }`. Declared in services/web-apps/dokuwiki.nix */
  pluginsConfig?: Definition<AttributeSet<Definition<boolean>>>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/web-apps/dokuwiki.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `{ superuser = "admin"; useacl = true; }`. Declared in services/web-apps/dokuwiki.nix */
  settings?: Definition<NixAttributes>
  /** Type: `absolute path`. Default: `"/var/lib/dokuwiki/‹name›/data"`. Declared in services/web-apps/dokuwiki.nix */
  stateDir?: Definition<Path>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/dokuwiki.nix */
  templates?: Definition<List<Definition<Path>>>
  /** Default: `"/var/lib/dokuwiki/‹name›/users.auth.php"`. Declared in services/web-apps/dokuwiki.nix */
  usersFile?: Definition<null | string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
}

/** `services.dokuwiki.sites.<name>.acl.*` */
export interface ServicesDokuwikiSiteAclEntry extends Definitions<ServicesDokuwikiSiteAclEntry> {
  /** Declared in services/web-apps/dokuwiki.nix */
  actor?: Definition<string>
  /** Declared in services/web-apps/dokuwiki.nix */
  level?: Definition<4 | 16 | 2 | 0 | 1 | 8 | "create" | "delete" | "edit" | "none" | "read" | "upload">
  /** Declared in services/web-apps/dokuwiki.nix */
  page?: Definition<string>
}

/** `services.dolibarr` */
export interface ServicesDolibarr extends Definitions<ServicesDolibarr> {
  database?: ServicesDolibarrDatabase
  /** Default: `"localhost"`. Declared in services/web-apps/dolibarr.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/dolibarr.nix */
  enable?: Definition<boolean>
  /** Default: `"dolibarr"`. Declared in services/web-apps/dolibarr.nix */
  group?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/dolibarr.nix */
  h2o?: null | ServicesH2oHost
  /** Default: `null`. Declared in services/web-apps/dolibarr.nix */
  nginx?: null | ServicesMatomoNginx
  /** Default: `pkgs.dolibarr`. Declared in services/web-apps/dolibarr.nix */
  package?: Definition<Package>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/web-apps/dolibarr.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `{ }`. Declared in services/web-apps/dolibarr.nix */
  settings?: Definition<AttributeSet<Definition<boolean | Integer | string>>>
  /** Default: `"/var/lib/dolibarr"`. Declared in services/web-apps/dolibarr.nix */
  stateDir?: Definition<string>
  /** Default: `"dolibarr"`. Declared in services/web-apps/dolibarr.nix */
  user?: Definition<string>
}

/** `services.dolibarr.database` */
export interface ServicesDolibarrDatabase extends Definitions<ServicesDolibarrDatabase> {
  /** Default: `true`. Declared in services/web-apps/dolibarr.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/dolibarr.nix */
  host?: Definition<string>
  /** Default: `"dolibarr"`. Declared in services/web-apps/dolibarr.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/dolibarr.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3306`. Declared in services/web-apps/dolibarr.nix */
  port?: Definition<Integer>
  /** Default: `"mysql"`. Declared in services/web-apps/dolibarr.nix */
  type?: Definition<"mysql" | "postgresql">
  /** Default: `"dolibarr"`. Declared in services/web-apps/dolibarr.nix */
  user?: Definition<string>
}

/** `services.domoticz` */
export interface ServicesDomoticz extends Definitions<ServicesDomoticz> {
  /** Default: `"0.0.0.0"`. Declared in services/misc/domoticz.nix */
  bind?: Definition<string>
  /** Default: `false`. Declared in services/misc/domoticz.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/misc/domoticz.nix */
  port?: Definition<Integer>
}

/** `services.dovecot2` */
export interface ServicesDovecot2 extends Definitions<ServicesDovecot2> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/mail/dovecot.nix */
  configFile?: Definition<null | Path>
  /** Default: `true`. Declared in services/mail/dovecot.nix */
  createMailUser?: Definition<boolean>
  /** Default: `false`. Declared in services/mail/dovecot.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/mail/dovecot.nix */
  enableDHE?: Definition<boolean>
  /** Default: `true`. Declared in services/mail/dovecot.nix */
  enableImap?: Definition<boolean>
  /** Default: `false`. Declared in services/mail/dovecot.nix */
  enableLmtp?: Definition<boolean>
  /** Default: `true`. Declared in services/mail/dovecot.nix */
  enablePAM?: Definition<boolean>
  /** Default: `false`. Declared in services/mail/dovecot.nix */
  enablePop3?: Definition<boolean>
  /** Default: `false`. Declared in services/mail/dovecot.nix */
  enableQuota?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/mail/dovecot.nix */
  extraConfig?: Definition<string>
  /** Default: `"dovecot2"`. Declared in services/mail/dovecot.nix */
  group?: Definition<string>
  imapsieve?: ServicesDovecot2Imapsieve
  /** Default: `null`. Declared in services/mail/dovecot.nix */
  mailGroup?: Definition<null | string>
  /** Default: `"maildir:/var/spool/mail/%u"`. Declared in services/mail/dovecot.nix */
  mailLocation?: Definition<string>
  /** Default: `{ globally = { enable = [ ]; }; perProtocol = { }; }`. Declared in services/mail/dovecot.nix */
  mailPlugins?: ServicesDovecot2MailPlugins
  /** Default: `null`. Declared in services/mail/dovecot.nix */
  mailUser?: Definition<null | string>
  /** Default: `{ }`. Declared in services/mail/dovecot.nix */
  mailboxes?: Definition<AttributeSet<ServicesDovecot2Mailbox> | List<NixValue>>
  /** Default: `{ }`. Declared in services/mail/dovecot.nix */
  pluginSettings?: Definition<AttributeSet<Definition<string | Package>>>
  /** Default: `[ ]`. Declared in services/mail/dovecot.nix */
  protocols?: Definition<List<Definition<string>>>
  /** Default: `"100G"`. Declared in services/mail/dovecot.nix */
  quotaGlobalPerUser?: Definition<string>
  /** Default: `"12340"`. Declared in services/mail/dovecot.nix */
  quotaPort?: Definition<string>
  /** Default: `false`. Declared in services/mail/dovecot.nix */
  showPAMFailure?: Definition<boolean>
  sieve?: ServicesDovecot2Sieve
  /** Default: `null`. Declared in services/mail/dovecot.nix */
  sslCACert?: Definition<null | string>
  /** Default: `null`. Declared in services/mail/dovecot.nix */
  sslServerCert?: Definition<null | string>
  /** Default: `null`. Declared in services/mail/dovecot.nix */
  sslServerKey?: Definition<null | string>
  /** Default: `"dovecot2"`. Declared in services/mail/dovecot.nix */
  user?: Definition<string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  modules?: NixValue
  /**
   * Type: `attribute set of absolute path`.
   *
   * @deprecated renamed to services.dovecot2.sieve.scripts
   */
  sieveScripts?: Definition<AttributeSet<Definition<Path>>>
}

/** `services.dovecot2.imapsieve` */
export interface ServicesDovecot2Imapsieve extends Definitions<ServicesDovecot2Imapsieve> {
  /** Default: `[ ]`. Declared in services/mail/dovecot.nix */
  mailbox?: Definition<List<ServicesDovecot2ImapsieveMailboxEntry>>
}

/** `services.dovecot2.imapsieve.mailbox.*` */
export interface ServicesDovecot2ImapsieveMailboxEntry extends Definitions<ServicesDovecot2ImapsieveMailboxEntry> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/mail/dovecot.nix */
  after?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/mail/dovecot.nix */
  before?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/mail/dovecot.nix */
  causes?: Definition<List<Definition<"APPEND" | "COPY" | "FLAG">>>
  /** Default: `null`. Declared in services/mail/dovecot.nix */
  from?: Definition<null | string>
  /** Declared in services/mail/dovecot.nix */
  name?: Definition<string>
}

/** `services.dovecot2.mailPlugins` */
export interface ServicesDovecot2MailPlugins extends Definitions<ServicesDovecot2MailPlugins> {
  /** Default: `{ enable = [ ]; }`. Declared in services/mail/dovecot.nix */
  globally?: ServicesDovecot2MailPluginsPerProtocolEntry
  /** Default: `{ }`. Declared in services/mail/dovecot.nix */
  perProtocol?: Definition<AttributeSet<ServicesDovecot2MailPluginsPerProtocolEntry>>
}

/** `services.dovecot2.mailPlugins.perProtocol.<name>` */
export interface ServicesDovecot2MailPluginsPerProtocolEntry extends Definitions<ServicesDovecot2MailPluginsPerProtocolEntry> {
  /** Default: `[ ]`. Declared in services/mail/dovecot.nix */
  enable?: Definition<List<Definition<string>>>
}

/** `services.dovecot2.mailboxes.<name>` */
export interface ServicesDovecot2Mailbox extends Definitions<ServicesDovecot2Mailbox> {
  /** Default: `"no"`. Declared in services/mail/dovecot.nix */
  auto?: Definition<"no" | "create" | "subscribe">
  /** Default: `null`. Declared in services/mail/dovecot.nix */
  autoexpunge?: Definition<null | string>
  /** Default: `null`. Declared in services/mail/dovecot.nix */
  specialUse?: Definition<null | "All" | "Archive" | "Drafts" | "Flagged" | "Junk" | "Sent" | "Trash">
}

/** `services.dovecot2.sieve` */
export interface ServicesDovecot2Sieve extends Definitions<ServicesDovecot2Sieve> {
  /** Default: `[ ]`. Declared in services/mail/dovecot.nix */
  extensions?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/mail/dovecot.nix */
  globalExtensions?: Definition<List<Definition<string>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/mail/dovecot.nix */
  pipeBins?: Definition<List<Definition<Path>>>
  /** Default: `[ ]`. Declared in services/mail/dovecot.nix */
  plugins?: Definition<List<Definition<string>>>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in services/mail/dovecot.nix */
  scripts?: Definition<AttributeSet<Definition<Path>>>
}

/** `services.dragonflydb` */
export interface ServicesDragonflydb extends Definitions<ServicesDragonflydb> {
  /** Default: `"127.0.0.1"`. Declared in services/databases/dragonflydb.nix */
  bind?: Definition<null | string>
  /** Default: `null`. Declared in services/databases/dragonflydb.nix */
  cacheMode?: Definition<null | boolean>
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in services/databases/dragonflydb.nix */
  dbNum?: Definition<null | Integer>
  /** Default: `false`. Declared in services/databases/dragonflydb.nix */
  enable?: Definition<boolean>
  /** Type: `unsigned integer, meaning >=0`. Default: `8192`. Declared in services/databases/dragonflydb.nix */
  keysOutputLimit?: Definition<Integer>
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in services/databases/dragonflydb.nix */
  maxMemory?: Definition<null | Integer>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/databases/dragonflydb.nix */
  memcachePort?: Definition<null | Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6379`. Declared in services/databases/dragonflydb.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/databases/dragonflydb.nix */
  requirePass?: Definition<null | string>
  /** Default: `"dragonfly"`. Declared in services/databases/dragonflydb.nix */
  user?: Definition<string>
}

/** `services.draupnir` */
export interface ServicesDraupnir extends Definitions<ServicesDraupnir> {
  /** Default: `false`. Declared in services/matrix/draupnir.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.draupnir`. Declared in services/matrix/draupnir.nix */
  package?: Definition<Package>
  secrets?: ServicesDraupnirSecrets
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/matrix/draupnir.nix */
  settings?: Definition<ServicesDraupnirSettings>
}

/** `services.draupnir.secrets` */
export interface ServicesDraupnirSecrets extends Definitions<ServicesDraupnirSecrets> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/draupnir.nix */
  accessToken?: Definition<null | Path>
  pantalaimon?: ServicesDraupnirSecretsPantalaimon
  web?: ServicesDraupnirSecretsWeb
}

/** `services.draupnir.secrets.pantalaimon` */
export interface ServicesDraupnirSecretsPantalaimon extends Definitions<ServicesDraupnirSecretsPantalaimon> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/draupnir.nix */
  password?: Definition<null | Path>
}

/** `services.draupnir.secrets.web` */
export interface ServicesDraupnirSecretsWeb extends Definitions<ServicesDraupnirSecretsWeb> {
  synapseHTTPAntispam?: ServicesDraupnirSecretsWebSynapseHTTPAntispam
}

/** `services.draupnir.secrets.web.synapseHTTPAntispam` */
export interface ServicesDraupnirSecretsWebSynapseHTTPAntispam extends Definitions<ServicesDraupnirSecretsWebSynapseHTTPAntispam> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/matrix/draupnir.nix */
  authorization?: Definition<null | Path>
}

/** `services.draupnir.settings` */
export interface ServicesDraupnirSettings {
  /** Declared in services/matrix/draupnir.nix */
  homeserverUrl?: Definition<string>
  /** Declared in services/matrix/draupnir.nix */
  managementRoom?: Definition<string>
  /** Default: `config.services.draupnir.settings.homeserverUrl`. Declared in services/matrix/draupnir.nix */
  rawHomeserverUrl?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.drbd` */
export interface ServicesDrbd extends Definitions<ServicesDrbd> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/network-filesystems/drbd.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/network-filesystems/drbd.nix */
  enable?: Definition<boolean>
}

/** `services.druid` */
export interface ServicesDruid extends Definitions<ServicesDruid> {
  broker?: ServicesDruidBroker
  /** Default: `{ }`. Declared in services/cluster/druid/default.nix */
  commonConfig?: Definition<NixAttributes>
  /** Default: `[ "/var/log/druid/requests" ]`. Declared in services/cluster/druid/default.nix */
  commonTmpDirs?: Definition<List<Definition<string>>>
  coordinator?: ServicesDruidBroker
  /** Default: `[ ]`. Declared in services/cluster/druid/default.nix */
  extraClassPaths?: Definition<List<Definition<string>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/cluster/druid/default.nix */
  extraConfDirs?: Definition<List<Definition<Path>>>
  historical?: ServicesDruidHistorical
  /** Type: `absolute path`. Declared in services/cluster/druid/default.nix */
  log4j?: Definition<Path>
  middleManager?: ServicesDruidBroker
  overlord?: ServicesDruidBroker
  /** Default: `pkgs.druid`. Declared in services/cluster/druid/default.nix */
  package?: Definition<Package>
  router?: ServicesDruidBroker
}

/** `services.druid.broker` */
export interface ServicesDruidBroker extends Definitions<ServicesDruidBroker> {
  /** Default: `{ }`. Declared in services/cluster/druid/default.nix */
  config?: Definition<NixAttributes>
  /** Default: `false`. Declared in services/cluster/druid/default.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.jdk17_headless`. Declared in services/cluster/druid/default.nix */
  jdk?: Definition<Package>
  /** Default: `""`. Declared in services/cluster/druid/default.nix */
  jvmArgs?: Definition<string>
  /** Default: `false`. Declared in services/cluster/druid/default.nix */
  openFirewall?: Definition<boolean>
  /** Default: `false`. Declared in services/cluster/druid/default.nix */
  restartIfChanged?: Definition<boolean>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  internalConfig?: Definition<NixAttributes>
}

/** `services.druid.historical` */
export interface ServicesDruidHistorical extends Definitions<ServicesDruidHistorical> {
  /** Default: `{ }`. Declared in services/cluster/druid/default.nix */
  config?: Definition<NixAttributes>
  /** Default: `false`. Declared in services/cluster/druid/default.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.jdk17_headless`. Declared in services/cluster/druid/default.nix */
  jdk?: Definition<Package>
  /** Default: `""`. Declared in services/cluster/druid/default.nix */
  jvmArgs?: Definition<string>
  /** Default: `false`. Declared in services/cluster/druid/default.nix */
  openFirewall?: Definition<boolean>
  /** Default: `false`. Declared in services/cluster/druid/default.nix */
  restartIfChanged?: Definition<boolean>
  /** Default: `null`. Declared in services/cluster/druid/default.nix */
  segmentLocations?: Definition<null | List<ServicesDruidHistoricalSegmentLocation>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  internalConfig?: Definition<NixAttributes>
}

/** `services.druid.historical.segmentLocations.*` */
export interface ServicesDruidHistoricalSegmentLocation extends Definitions<ServicesDruidHistoricalSegmentLocation> {
  /** Default: `1.0`. Declared in services/cluster/druid/default.nix */
  freeSpacePercent?: Definition<number>
  /** Declared in services/cluster/druid/default.nix */
  maxSize?: Definition<string>
  /** Type: `absolute path`. Declared in services/cluster/druid/default.nix */
  path?: Definition<Path>
}

/** `services.drupal` */
export interface ServicesDrupal extends Definitions<ServicesDrupal> {
  /** Default: `false`. Declared in services/web-apps/drupal.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.drupal`. Declared in services/web-apps/drupal.nix */
  package?: Definition<Package>
  /** Default: `{ localhost = { enable = true; }; }`. Declared in services/web-apps/drupal.nix */
  sites?: Definition<AttributeSet<ServicesDrupalSite>>
  /** Default: `"nginx"`. Declared in services/web-apps/drupal.nix */
  webserver?: Definition<"nginx" | "caddy">
}

/** `services.drupal.sites.<name>` */
export interface ServicesDrupalSite extends Definitions<ServicesDrupalSite> {
  /** Type: `absolute path`. Default: `"/var/lib/drupal/<name>/config/sync"`. Declared in services/web-apps/drupal.nix */
  configSyncDir?: Definition<Path>
  database?: ServicesDrupalSiteDatabase
  /** Default: `false`. Declared in services/web-apps/drupal.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/drupal.nix */
  extraConfig?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/drupal/<name>/sites/default/files"`. Declared in services/web-apps/drupal.nix */
  filesDir?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/drupal/<name>/modules"`. Declared in services/web-apps/drupal.nix */
  modulesDir?: Definition<Path>
  /** Default: `pkgs.drupal`. Declared in services/web-apps/drupal.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/web-apps/drupal.nix */
  phpOptions?: Definition<AttributeSet<Definition<string>>>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/web-apps/drupal.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Type: `absolute path`. Default: `"/var/lib/drupal/<name>/private"`. Declared in services/web-apps/drupal.nix */
  privateFilesDir?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/drupal/<name>"`. Declared in services/web-apps/drupal.nix */
  stateDir?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/drupal/<name>/themes"`. Declared in services/web-apps/drupal.nix */
  themesDir?: Definition<Path>
  /** Declared in services/web-apps/drupal.nix */
  virtualHost?: ServicesDrupalSiteVirtualHost
}

/** `services.drupal.sites.<name>.database` */
export interface ServicesDrupalSiteDatabase extends Definitions<ServicesDrupalSiteDatabase> {
  /** Default: `true`. Declared in services/web-apps/drupal.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/drupal.nix */
  host?: Definition<string>
  /** Default: `"drupal"`. Declared in services/web-apps/drupal.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/drupal.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3306`. Declared in services/web-apps/drupal.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `/run/mysqld/mysqld.sock`. Declared in services/web-apps/drupal.nix */
  socket?: Definition<null | Path>
  /** Default: `"dp_"`. Declared in services/web-apps/drupal.nix */
  tablePrefix?: Definition<string>
  /** Default: `"drupal"`. Declared in services/web-apps/drupal.nix */
  user?: Definition<string>
}

/** `services.drupal.sites.<name>.virtualHost` */
export interface ServicesDrupalSiteVirtualHost extends Definitions<ServicesDrupalSiteVirtualHost> {
  /** Default: `"/var/lib/acme/acme-challenge"`. Declared in services/web-apps/drupal.nix */
  acmeRoot?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/drupal.nix */
  addSSL?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/drupal.nix */
  adminAddr?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/drupal.nix */
  documentRoot?: Definition<null | Path>
  /** Default: `false`. Declared in services/web-apps/drupal.nix */
  enableACME?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/drupal.nix */
  enableUserDir?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/drupal.nix */
  extraConfig?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/drupal.nix */
  forceSSL?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/drupal.nix */
  globalRedirect?: Definition<null | string>
  /** Default: `"‹name›"`. Declared in services/web-apps/drupal.nix */
  hostName?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/drupal.nix */
  http2?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-apps/drupal.nix */
  listen?: Definition<List<ServicesDrupalSiteVirtualHostListenEntry>>
  /** Default: `[ "*" ]`. Declared in services/web-apps/drupal.nix */
  listenAddresses?: Definition<NonEmptyList<Definition<string>>>
  /** Default: `{ }`. Declared in services/web-apps/drupal.nix */
  locations?: Definition<AttributeSet<ServicesDrupalSiteVirtualHostLocation>>
  /** Default: `"common"`. Declared in services/web-apps/drupal.nix */
  logFormat?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/drupal.nix */
  onlySSL?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/drupal.nix */
  robotsEntries?: Definition<string>
  /** Default: `[ ]`. Declared in services/web-apps/drupal.nix */
  servedDirs?: Definition<List<Definition<NixAttributes>>>
  /** Default: `[ ]`. Declared in services/web-apps/drupal.nix */
  servedFiles?: Definition<List<Definition<NixAttributes>>>
  /** Default: `[ ]`. Declared in services/web-apps/drupal.nix */
  serverAliases?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Declared in services/web-apps/drupal.nix */
  sslServerCert?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/drupal.nix */
  sslServerChain?: Definition<null | Path>
  /** Type: `absolute path`. Declared in services/web-apps/drupal.nix */
  sslServerKey?: Definition<Path>
  /** Default: `null`. Declared in services/web-apps/drupal.nix */
  useACMEHost?: Definition<null | string>
}

/** `services.drupal.sites.<name>.virtualHost.listen.*` */
export interface ServicesDrupalSiteVirtualHostListenEntry extends Definitions<ServicesDrupalSiteVirtualHostListenEntry> {
  /** Default: `"*"`. Declared in services/web-apps/drupal.nix */
  ip?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/web-apps/drupal.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/drupal.nix */
  ssl?: Definition<boolean>
}

/** `services.drupal.sites.<name>.virtualHost.locations.<name>` */
export interface ServicesDrupalSiteVirtualHostLocation extends Definitions<ServicesDrupalSiteVirtualHostLocation> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/drupal.nix */
  alias?: Definition<null | Path>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/drupal.nix */
  extraConfig?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/drupal.nix */
  index?: Definition<null | string>
  /** Default: `1000`. Declared in services/web-apps/drupal.nix */
  priority?: Definition<Integer>
  /** Default: `null`. Declared in services/web-apps/drupal.nix */
  proxyPass?: Definition<null | string>
}

/** `services.dsnet` */
export interface ServicesDsnet extends Definitions<ServicesDsnet> {
  /** Default: `false`. Declared in services/networking/dsnet.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.dsnet`. Declared in services/networking/dsnet.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/networking/dsnet.nix */
  settings?: Definition<ServicesDsnetSettings>
}

/** `services.dsnet.settings` */
export interface ServicesDsnetSettings {
  /** Default: `null`. Declared in services/networking/dsnet.nix */
  ExternalHostname?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/dsnet.nix */
  ExternalIP?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/dsnet.nix */
  ExternalIP6?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/dsnet.nix */
  IP?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/dsnet.nix */
  IP6?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/dsnet.nix */
  Network?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/dsnet.nix */
  Network6?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/dsnet.nix */
  Networks?: Definition<null | List<Definition<string>>>
  [name: string]: JsonValue | undefined
}

/** `services.dspam` */
export interface ServicesDspam extends Definitions<ServicesDspam> {
  /** Type: `null or absolute path`. Default: `"/run/dspam/dspam.sock"`. Declared in services/mail/dspam.nix */
  domainSocket?: Definition<null | Path>
  /** Default: `false`. Declared in services/mail/dspam.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/mail/dspam.nix */
  extraConfig?: Definition<string>
  /** Default: `"dspam"`. Declared in services/mail/dspam.nix */
  group?: Definition<string>
  /** Default: `null`. Declared in services/mail/dspam.nix */
  maintenanceInterval?: Definition<null | string>
  /** Default: `"hash"`. Declared in services/mail/dspam.nix */
  storageDriver?: Definition<string>
  /** Default: `"dspam"`. Declared in services/mail/dspam.nix */
  user?: Definition<string>
}

/** `services.duckdns` */
export interface ServicesDuckdns extends Definitions<ServicesDuckdns> {
  /** Default: `null`. Declared in services/misc/duckdns.nix */
  domains?: Definition<null | List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/duckdns.nix */
  domainsFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/misc/duckdns.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `null`. Declared in services/misc/duckdns.nix */
  tokenFile?: Definition<Path>
}

/** `services.duckling` */
export interface ServicesDuckling extends Definitions<ServicesDuckling> {
  /** Default: `false`. Declared in services/misc/duckling.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/misc/duckling.nix */
  port?: Definition<Integer>
}

/** `services.dump1090-fa` */
export interface ServicesDump1090Fa extends Definitions<ServicesDump1090Fa> {
  /** Default: `false`. Declared in services/misc/dump1090-fa.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/dump1090-fa.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.dump1090-fa`. Declared in services/misc/dump1090-fa.nix */
  package?: Definition<Package>
}

/** `services.duplicati` */
export interface ServicesDuplicati extends Definitions<ServicesDuplicati> {
  /** Default: `"/var/lib/duplicati"`. Declared in services/backup/duplicati.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/backup/duplicati.nix */
  enable?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/backup/duplicati.nix */
  interface?: Definition<string>
  /** Default: `pkgs.duplicati`. Declared in services/backup/duplicati.nix */
  package?: Definition<Package>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/backup/duplicati.nix */
  parameters?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/backup/duplicati.nix */
  parametersFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8200`. Declared in services/backup/duplicati.nix */
  port?: Definition<Integer>
  /** Default: `"duplicati"`. Declared in services/backup/duplicati.nix */
  user?: Definition<string>
}

/** `services.duplicity` */
export interface ServicesDuplicity extends Definitions<ServicesDuplicity> {
  cleanup?: ServicesDuplicityCleanup
  /** Default: `false`. Declared in services/backup/duplicity.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/backup/duplicity.nix */
  exclude?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/backup/duplicity.nix */
  excludeFileList?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/backup/duplicity.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `"daily"`. Declared in services/backup/duplicity.nix */
  frequency?: Definition<null | string>
  /** Default: `"never"`. Declared in services/backup/duplicity.nix */
  fullIfOlderThan?: Definition<string>
  /** Default: `[ ]`. Declared in services/backup/duplicity.nix */
  include?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/backup/duplicity.nix */
  includeFileList?: Definition<null | Path>
  /** Type: `absolute path`. Default: `"/"`. Declared in services/backup/duplicity.nix */
  root?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/backup/duplicity.nix */
  secretFile?: Definition<null | Path>
  /** Declared in services/backup/duplicity.nix */
  targetUrl?: Definition<string>
}

/** `services.duplicity.cleanup` */
export interface ServicesDuplicityCleanup extends Definitions<ServicesDuplicityCleanup> {
  /** Default: `null`. Declared in services/backup/duplicity.nix */
  maxAge?: Definition<null | string>
  /** Default: `null`. Declared in services/backup/duplicity.nix */
  maxFull?: Definition<null | Integer>
  /** Default: `null`. Declared in services/backup/duplicity.nix */
  maxIncr?: Definition<null | Integer>
}

/** `services.dwm-status` */
export interface ServicesDwmStatus extends Definitions<ServicesDwmStatus> {
  /** Default: `false`. Declared in services/misc/dwm-status.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.dwm-status`. Declared in services/misc/dwm-status.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/misc/dwm-status.nix */
  settings?: Definition<ServicesDwmStatusSettings>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraConfig?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  order?: NixValue
}

/** `services.dwm-status.settings` */
export interface ServicesDwmStatusSettings {
  /** Default: `[ ]`. Declared in services/misc/dwm-status.nix */
  order?: Definition<List<Definition<"audio" | "backlight" | "battery" | "cpu_load" | "network" | "time">>>
  [name: string]: Definition<List<Definition<"audio" | "backlight" | "battery" | "cpu_load" | "network" | "time">>> | TomlValue | undefined
}

/** `services.dysnomia` */
export interface ServicesDysnomia extends Definitions<ServicesDysnomia> {
  /** Default: `{ }`. Declared in services/misc/dysnomia.nix */
  components?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Default: `{ }`. Declared in services/misc/dysnomia.nix */
  containers?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Default: `false`. Declared in services/misc/dysnomia.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/dysnomia.nix */
  enableAuthentication?: Definition<boolean>
  /** Default: `true`. Declared in services/misc/dysnomia.nix */
  enableLegacyModules?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/misc/dysnomia.nix */
  extraContainerPaths?: Definition<List<Definition<Path>>>
  /** Default: `{ }`. Declared in services/misc/dysnomia.nix */
  extraContainerProperties?: Definition<NixAttributes>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/misc/dysnomia.nix */
  extraModulePaths?: Definition<List<Definition<Path>>>
  /** Type: `absolute path`. Declared in services/misc/dysnomia.nix */
  package?: Definition<Path>
  /** Default: `{ }`. Declared in services/misc/dysnomia.nix */
  properties?: Definition<NixAttributes>
}

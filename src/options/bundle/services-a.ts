// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, OtherString, Package, Path, TomlValue } from "../values.ts"
import type { ServicesFedimintdEntryNginxConfig } from "./services-f.ts"
import type { ServicesNginxVirtualHost } from "./services-n.ts"

/** `services.a2boot` */
export interface ServicesA2boot extends Definitions<ServicesA2boot> {
  /** Default: `false`. Declared in services/network-filesystems/a2boot.nix */
  enable?: Definition<boolean>
}

/** `services.accounts-daemon` */
export interface ServicesAccountsDaemon extends Definitions<ServicesAccountsDaemon> {
  /** Default: `false`. Declared in services/desktops/accountsservice.nix */
  enable?: Definition<boolean>
}

/** `services.acme-dns` */
export interface ServicesAcmeDns extends Definitions<ServicesAcmeDns> {
  /** Default: `false`. Declared in services/networking/acme-dns.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.acme-dns`. Declared in services/networking/acme-dns.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/networking/acme-dns.nix */
  settings?: Definition<ServicesAcmeDnsSettings>
}

/** `services.acme-dns.settings` */
export interface ServicesAcmeDnsSettings {
  api?: Definition<ServicesAcmeDnsSettingsApi>
  database?: Definition<ServicesAcmeDnsSettingsDatabase>
  general?: Definition<ServicesAcmeDnsSettingsGeneral>
  logconfig?: Definition<ServicesAcmeDnsSettingsLogconfig>
  [name: string]: Definition<ServicesAcmeDnsSettingsApi | ServicesAcmeDnsSettingsDatabase | ServicesAcmeDnsSettingsGeneral | ServicesAcmeDnsSettingsLogconfig> | TomlValue | undefined
}

/** `services.acme-dns.settings.api` */
export interface ServicesAcmeDnsSettingsApi {
  /** Default: `false`. Declared in services/networking/acme-dns.nix */
  disable_registration?: Definition<boolean>
  /** Default: `"[::]"`. Declared in services/networking/acme-dns.nix */
  ip?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/networking/acme-dns.nix */
  port?: Definition<Integer>
  /** Default: `"none"`. Declared in services/networking/acme-dns.nix */
  tls?: Definition<"letsencrypt" | "letsencryptstaging" | "cert" | "none">
  [name: string]: Definition<boolean | string | Integer | "letsencrypt" | "letsencryptstaging" | "cert" | "none"> | TomlValue | undefined
}

/** `services.acme-dns.settings.database` */
export interface ServicesAcmeDnsSettingsDatabase {
  /** Default: `"/var/lib/acme-dns/acme-dns.db"`. Declared in services/networking/acme-dns.nix */
  connection?: Definition<string>
  /** Default: `"sqlite3"`. Declared in services/networking/acme-dns.nix */
  engine?: Definition<"sqlite3" | "postgres">
  [name: string]: Definition<string | "sqlite3" | "postgres"> | TomlValue | undefined
}

/** `services.acme-dns.settings.general` */
export interface ServicesAcmeDnsSettingsGeneral {
  /** Declared in services/networking/acme-dns.nix */
  domain?: Definition<string>
  /** Default: `"[::]:53"`. Declared in services/networking/acme-dns.nix */
  listen?: Definition<string>
  /** Declared in services/networking/acme-dns.nix */
  nsadmin?: Definition<string>
  /** Declared in services/networking/acme-dns.nix */
  nsname?: Definition<string>
  /** Default: `"both"`. Declared in services/networking/acme-dns.nix */
  protocol?: Definition<"both" | "both4" | "both6" | "udp" | "udp4" | "udp6" | "tcp" | "tcp4" | "tcp6">
  /** Declared in services/networking/acme-dns.nix */
  records?: Definition<List<Definition<string>>>
  [name: string]: Definition<string | "both" | "both4" | "both6" | "udp" | "udp4" | "udp6" | "tcp" | "tcp4" | "tcp6" | List<Definition<string>>> | TomlValue | undefined
}

/** `services.acme-dns.settings.logconfig` */
export interface ServicesAcmeDnsSettingsLogconfig {
  /** Default: `"info"`. Declared in services/networking/acme-dns.nix */
  loglevel?: Definition<"error" | "warning" | "info" | "debug">
  [name: string]: Definition<"error" | "warning" | "info" | "debug"> | TomlValue | undefined
}

/** `services.acpid` */
export interface ServicesAcpid extends Definitions<ServicesAcpid> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/acpid.nix */
  acEventCommands?: Definition<string>
  /** Default: `false`. Declared in services/hardware/acpid.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/hardware/acpid.nix */
  handlers?: Definition<AttributeSet<ServicesAcpidHandler>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/acpid.nix */
  lidEventCommands?: Definition<string>
  /** Default: `false`. Declared in services/hardware/acpid.nix */
  logEvents?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/acpid.nix */
  powerEventCommands?: Definition<string>
}

/** `services.acpid.handlers.<name>` */
export interface ServicesAcpidHandler extends Definitions<ServicesAcpidHandler> {
  /** Type: `strings concatenated with “\n”`. Declared in services/hardware/acpid.nix */
  action?: Definition<string>
  /** Declared in services/hardware/acpid.nix */
  event?: Definition<string>
}

/** `services.activemq` */
export interface ServicesActivemq extends Definitions<ServicesActivemq> {
  /** Default: `"/var/activemq"`. Declared in services/amqp/activemq/default.nix */
  baseDir?: Definition<string>
  /** Default: `"${pkgs.activemq}/conf"`. Declared in services/amqp/activemq/default.nix */
  configurationDir?: Definition<string>
  /** Default: `"xbean:activemq.xml"`. Declared in services/amqp/activemq/default.nix */
  configurationURI?: Definition<string>
  /** Default: `false`. Declared in services/amqp/activemq/default.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/amqp/activemq/default.nix */
  extraJavaOptions?: Definition<string>
  /** Default: `{ }`. Declared in services/amqp/activemq/default.nix */
  javaProperties?: Definition<NixAttributes>
}

/** `services.actkbd` */
export interface ServicesActkbd extends Definitions<ServicesActkbd> {
  /** Default: `[ ]`. Declared in services/hardware/actkbd.nix */
  bindings?: Definition<List<ServicesActkbdBinding>>
  /** Default: `false`. Declared in services/hardware/actkbd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/actkbd.nix */
  extraConfig?: Definition<string>
}

/** `services.actkbd.bindings.*` */
export interface ServicesActkbdBinding extends Definitions<ServicesActkbdBinding> {
  /** Default: `[ "exec" ]`. Declared in services/hardware/actkbd.nix */
  attributes?: Definition<List<Definition<string>>>
  /** Default: `""`. Declared in services/hardware/actkbd.nix */
  command?: Definition<string>
  /** Default: `[ "key" ]`. Declared in services/hardware/actkbd.nix */
  events?: Definition<List<Definition<"key" | "rep" | "rel">>>
  /** Declared in services/hardware/actkbd.nix */
  keys?: Definition<List<Definition<Integer>>>
}

/** `services.actual` */
export interface ServicesActual extends Definitions<ServicesActual> {
  /** Default: `false`. Declared in services/web-apps/actual.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/actual.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.actual-server`. Declared in services/web-apps/actual.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/web-apps/actual.nix */
  settings?: Definition<ServicesActualSettings>
}

/** `services.actual.settings` */
export interface ServicesActualSettings {
  /** Default: `"::"`. Declared in services/web-apps/actual.nix */
  hostname?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/actual.nix */
  port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.adguardhome` */
export interface ServicesAdguardhome extends Definitions<ServicesAdguardhome> {
  /** Default: `config.services.adguardhome.settings.dhcp.enabled or false`. Declared in services/networking/adguardhome.nix */
  allowDHCP?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/adguardhome.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/adguardhome.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"0.0.0.0"`. Declared in services/networking/adguardhome.nix */
  host?: Definition<string>
  /** Default: `true`. Declared in services/networking/adguardhome.nix */
  mutableSettings?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/adguardhome.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.adguardhome`. Declared in services/networking/adguardhome.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/networking/adguardhome.nix */
  port?: Definition<Integer>
  /** Type: `null or (open submodule of (YAML 1.1 value))`. Default: `null`. Declared in services/networking/adguardhome.nix */
  settings?: Definition<null | ServicesAdguardhomeSettings>
}

/** `services.adguardhome.settings` */
export interface ServicesAdguardhomeSettings {
  /** Default: `cfg.package.schema_version`. Declared in services/networking/adguardhome.nix */
  schema_version?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.aerospike` */
export interface ServicesAerospike extends Definitions<ServicesAerospike> {
  /** Default: `false`. Declared in services/databases/aerospike.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/databases/aerospike.nix */
  extraConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Declared in services/databases/aerospike.nix */
  networkConfig?: Definition<string>
  /** Default: `pkgs.aerospike`. Declared in services/databases/aerospike.nix */
  package?: Definition<Package>
  /** Default: `"/var/lib/aerospike"`. Declared in services/databases/aerospike.nix */
  workDir?: Definition<string>
}

/** `services.aesmd` */
export interface ServicesAesmd extends Definitions<ServicesAesmd> {
  /** Default: `false`. Declared in services/security/aesmd.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/security/aesmd.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `pkgs.sgx-psw`. Declared in services/security/aesmd.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/aesmd.nix */
  quoteProviderLibrary?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/security/aesmd.nix */
  settings?: ServicesAesmdSettings
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  debug?: NixValue
}

/** `services.aesmd.settings` */
export interface ServicesAesmdSettings extends Definitions<ServicesAesmdSettings> {
  /** Default: `null`. Declared in services/security/aesmd.nix */
  defaultQuotingType?: Definition<null | "ecdsa_256" | "epid_linkable" | "epid_unlinkable">
  /** Default: `null`. Declared in services/security/aesmd.nix */
  proxy?: Definition<null | string>
  /** Default: `if (config.services.aesmd.settings.proxy != null) then "manual" else null`. Declared in services/security/aesmd.nix */
  proxyType?: Definition<null | "default" | "direct" | "manual">
  /** Default: `null`. Declared in services/security/aesmd.nix */
  whitelistUrl?: Definition<null | string>
}

/** `services.agate` */
export interface ServicesAgate extends Definitions<ServicesAgate> {
  /** Default: `[ "0.0.0.0:1965" ]`. Declared in services/web-servers/agate.nix */
  addresses?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Default: `"/var/lib/agate/certificates"`. Declared in services/web-servers/agate.nix */
  certificatesDir?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/agate/content"`. Declared in services/web-servers/agate.nix */
  contentDir?: Definition<Path>
  /** Default: `false`. Declared in services/web-servers/agate.nix */
  enable?: Definition<boolean>
  /** Default: `[ "" ]`. Declared in services/web-servers/agate.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/web-servers/agate.nix */
  hostnames?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/web-servers/agate.nix */
  language?: Definition<null | string>
  /** Default: `false`. Declared in services/web-servers/agate.nix */
  onlyTls_1_3?: Definition<boolean>
  /** Default: `pkgs.agate`. Declared in services/web-servers/agate.nix */
  package?: Definition<Package>
}

/** `services.agorakit` */
export interface ServicesAgorakit extends Definitions<ServicesAgorakit> {
  /** Type: `absolute path`. Declared in services/web-apps/agorakit.nix */
  appKeyFile?: Definition<Path>
  /** Default: `"http\${lib.optionalString tlsEnabled \"s\"}://\${cfg.hostName}"`. Declared in services/web-apps/agorakit.nix */
  appURL?: Definition<string>
  /** Type: `attribute set of (null or boolean or signed integer or 16 bit unsigned integer; between 0 and 65535 (both inclusive) or absolute path or string or (submodule))`. Default: `{ }`. Declared in services/web-apps/agorakit.nix */
  config?: Definition<AttributeSet<Definition<null | boolean | Integer | Path | string | NixAttributes>>>
  /** Type: `absolute path`. Default: `"/var/lib/agorakit"`. Declared in services/web-apps/agorakit.nix */
  dataDir?: Definition<Path>
  database?: ServicesAgorakitDatabase
  /** Default: `false`. Declared in services/web-apps/agorakit.nix */
  enable?: Definition<boolean>
  /** Default: `"agorakit"`. Declared in services/web-apps/agorakit.nix */
  group?: Definition<string>
  /** Default: `config.networking.fqdn`. Declared in services/web-apps/agorakit.nix */
  hostName?: Definition<string>
  mail?: ServicesAgorakitMail
  /** Default: `"18M"`. Declared in services/web-apps/agorakit.nix */
  maxUploadSize?: Definition<string>
  /** Default: `{ }`. Declared in services/web-apps/agorakit.nix */
  nginx?: ServicesFedimintdEntryNginxConfig
  /** Default: `pkgs.php82`. Declared in services/web-apps/agorakit.nix */
  phpPackage?: Definition<Package>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/web-apps/agorakit.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `"agorakit"`. Declared in services/web-apps/agorakit.nix */
  user?: Definition<string>
}

/** `services.agorakit.database` */
export interface ServicesAgorakitDatabase extends Definitions<ServicesAgorakitDatabase> {
  /** Default: `true`. Declared in services/web-apps/agorakit.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/agorakit.nix */
  host?: Definition<string>
  /** Default: `"agorakit"`. Declared in services/web-apps/agorakit.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/agorakit.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3306`. Declared in services/web-apps/agorakit.nix */
  port?: Definition<Integer>
  /** Default: `user`. Declared in services/web-apps/agorakit.nix */
  user?: Definition<string>
}

/** `services.agorakit.mail` */
export interface ServicesAgorakitMail extends Definitions<ServicesAgorakitMail> {
  /** Default: `"smtp"`. Declared in services/web-apps/agorakit.nix */
  driver?: Definition<"smtp" | "sendmail">
  /** Default: `null`. Declared in services/web-apps/agorakit.nix */
  encryption?: Definition<null | "tls">
  /** Default: `"mail@agorakit.com"`. Declared in services/web-apps/agorakit.nix */
  from?: Definition<string>
  /** Default: `"agorakit"`. Declared in services/web-apps/agorakit.nix */
  fromName?: Definition<string>
  /** Default: `"localhost"`. Declared in services/web-apps/agorakit.nix */
  host?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/agorakit.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1025`. Declared in services/web-apps/agorakit.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/web-apps/agorakit.nix */
  user?: Definition<null | string>
}

/** `services.airsonic` */
export interface ServicesAirsonic extends Definitions<ServicesAirsonic> {
  /** Type: `absolute path`. Default: `"/"`. Declared in services/misc/airsonic.nix */
  contextPath?: Definition<Path>
  /** Default: `false`. Declared in services/misc/airsonic.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/airsonic"`. Declared in services/misc/airsonic.nix */
  home?: Definition<Path>
  /** Default: `pkgs.jre8`. Declared in services/misc/airsonic.nix */
  jre?: Definition<Package>
  /** Default: `[ ]`. Declared in services/misc/airsonic.nix */
  jvmOptions?: Definition<List<Definition<string>>>
  /** Default: `"127.0.0.1"`. Declared in services/misc/airsonic.nix */
  listenAddress?: Definition<string>
  /** Default: `100`. Declared in services/misc/airsonic.nix */
  maxMemory?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4040`. Declared in services/misc/airsonic.nix */
  port?: Definition<Integer>
  /** Type: `list of absolute path`. Default: `[ "${pkgs.ffmpeg.bin}/bin/ffmpeg" ]`. Declared in services/misc/airsonic.nix */
  transcoders?: Definition<List<Definition<Path>>>
  /** Default: `"airsonic"`. Declared in services/misc/airsonic.nix */
  user?: Definition<string>
  /** Default: `null`. Declared in services/misc/airsonic.nix */
  virtualHost?: Definition<null | string>
  /** Type: `absolute path`. Default: `"${pkgs.airsonic}/webapps/airsonic.war"`. Declared in services/misc/airsonic.nix */
  war?: Definition<Path>
}

/** `services.akkoma` */
export interface ServicesAkkoma extends Definitions<ServicesAkkoma> {
  /** Type: `open submodule of attribute set of attribute set of (Elixir value)`. Declared in services/web-apps/akkoma.nix */
  config?: Definition<AttributeSet<Definition<AttributeSet<JsonValue>>>>
  dist?: ServicesAkkomaDist
  /** Default: `false`. Declared in services/web-apps/akkoma.nix */
  enable?: Definition<boolean>
  /** Default: `with pkgs; [ exiftool ffmpeg-headless imagemagick ]`. Declared in services/web-apps/akkoma.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `null`. Declared in services/web-apps/akkoma.nix */
  extraStatic?: Definition<null | AttributeSet<Definition<Package>>>
  /** Default: `{ primary = { package = pkgs.akkoma-fe; name = "akkoma-fe"; ref = "stable"; }; admin = { package = pkgs.akkoma-admin-fe; name = "admin-fe"; ref = "stable"; }; }`. Declared in services/web-apps/akkoma.nix */
  frontends?: Definition<AttributeSet<ServicesAkkomaFrontend>>
  /** Type: `non-empty string`. Default: `"akkoma"`. Declared in services/web-apps/akkoma.nix */
  group?: Definition<string>
  initDb?: ServicesAkkomaInitDb
  /** Default: `true`. Declared in services/web-apps/akkoma.nix */
  initSecrets?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/akkoma.nix */
  installWrapper?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/akkoma.nix */
  nginx?: null | ServicesNginxVirtualHost
  /** Default: `pkgs.akkoma`. Declared in services/web-apps/akkoma.nix */
  package?: Definition<Package>
  /** Type: `non-empty string`. Default: `"akkoma"`. Declared in services/web-apps/akkoma.nix */
  user?: Definition<string>
}

/** `services.akkoma.dist` */
export interface ServicesAkkomaDist extends Definitions<ServicesAkkomaDist> {
  /** Type: `IPv4 or IPv6 address`. Default: `"127.0.0.1"`. Declared in services/web-apps/akkoma.nix */
  address?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/akkoma.nix */
  cookie?: Definition<null | string | NixAttributes>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4369`. Declared in services/web-apps/akkoma.nix */
  epmdPort?: Definition<Integer>
  /** Default: `[ ]`. Declared in services/web-apps/akkoma.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `65535`. Declared in services/web-apps/akkoma.nix */
  portMax?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `49152`. Declared in services/web-apps/akkoma.nix */
  portMin?: Definition<Integer>
}

/** `services.akkoma.frontends.<name>` */
export interface ServicesAkkomaFrontend extends Definitions<ServicesAkkomaFrontend> {
  /** Type: `non-empty string`. Declared in services/web-apps/akkoma.nix */
  name?: Definition<string>
  /** Declared in services/web-apps/akkoma.nix */
  package?: Definition<Package>
  /** Type: `non-empty string`. Declared in services/web-apps/akkoma.nix */
  ref?: Definition<string>
}

/** `services.akkoma.initDb` */
export interface ServicesAkkomaInitDb extends Definitions<ServicesAkkomaInitDb> {
  /** Default: `true`. Declared in services/web-apps/akkoma.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/akkoma.nix */
  password?: Definition<null | string | NixAttributes>
  /** Type: `non-empty string`. Default: `config.services.postgresql.superUser`. Declared in services/web-apps/akkoma.nix */
  username?: Definition<string>
}

/** `services.alerta` */
export interface ServicesAlerta extends Definitions<ServicesAlerta> {
  /** Default: `false`. Declared in services/monitoring/alerta.nix */
  authenticationRequired?: Definition<boolean>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/alerta.nix */
  bind?: Definition<string>
  /** Default: `[ "http://localhost" "http://localhost:5000" ]`. Declared in services/monitoring/alerta.nix */
  corsOrigins?: Definition<List<Definition<string>>>
  /** Default: `"monitoring"`. Declared in services/monitoring/alerta.nix */
  databaseName?: Definition<string>
  /** Default: `"mongodb://localhost"`. Declared in services/monitoring/alerta.nix */
  databaseUrl?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/alerta.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/monitoring/alerta.nix */
  extraConfig?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/log/alerta"`. Declared in services/monitoring/alerta.nix */
  logDir?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5000`. Declared in services/monitoring/alerta.nix */
  port?: Definition<Integer>
  /** Default: `true`. Declared in services/monitoring/alerta.nix */
  signupEnabled?: Definition<boolean>
}

/** `services.alice-lg` */
export interface ServicesAliceLg extends Definitions<ServicesAliceLg> {
  /** Default: `false`. Declared in services/networking/alice-lg.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.alice-lg`. Declared in services/networking/alice-lg.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/networking/alice-lg.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `services.alloy` */
export interface ServicesAlloy extends Definitions<ServicesAlloy> {
  /** Type: `absolute path`. Default: `"/etc/alloy"`. Declared in services/monitoring/alloy.nix */
  configPath?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/alloy.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/alloy.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/monitoring/alloy.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `pkgs.grafana-alloy`. Declared in services/monitoring/alloy.nix */
  package?: Definition<Package>
}

/** `services.alps` */
export interface ServicesAlps extends Definitions<ServicesAlps> {
  /** Default: `"[::]"`. Declared in services/web-apps/alps.nix */
  bindIP?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/alps.nix */
  enable?: Definition<boolean>
  imaps?: ServicesAlpsImaps
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1323`. Declared in services/web-apps/alps.nix */
  port?: Definition<Integer>
  smtps?: ServicesAlpsSmtps
  /** Default: `"sourcehut"`. Declared in services/web-apps/alps.nix */
  theme?: Definition<"alps" | "sourcehut">
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  args?: Definition<List<Definition<string>>>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  package?: Definition<Package>
}

/** `services.alps.imaps` */
export interface ServicesAlpsImaps extends Definitions<ServicesAlpsImaps> {
  /** Default: `"[::1]"`. Declared in services/web-apps/alps.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `993`. Declared in services/web-apps/alps.nix */
  port?: Definition<Integer>
}

/** `services.alps.smtps` */
export interface ServicesAlpsSmtps extends Definitions<ServicesAlpsSmtps> {
  /** Default: `"services.alps.imaps.host"`. Declared in services/web-apps/alps.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `465`. Declared in services/web-apps/alps.nix */
  port?: Definition<Integer>
}

/** `services.amazon-cloudwatch-agent` */
export interface ServicesAmazonCloudwatchAgent extends Definitions<ServicesAmazonCloudwatchAgent> {
  /** Type: `TOML value`. Default: `{ }`. Declared in services/monitoring/amazon-cloudwatch-agent.nix */
  commonConfiguration?: TomlValue
  /** Type: `absolute path`. Default: `tomlFormat.generate "common-config.toml" cfg.commonConfiguration`. Declared in services/monitoring/amazon-cloudwatch-agent.nix */
  commonConfigurationFile?: Definition<Path>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/monitoring/amazon-cloudwatch-agent.nix */
  configuration?: JsonValue
  /** Type: `absolute path`. Default: `jsonFormat.generate "amazon-cloudwatch-agent.json" cfg.configuration`. Declared in services/monitoring/amazon-cloudwatch-agent.nix */
  configurationFile?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/amazon-cloudwatch-agent.nix */
  enable?: Definition<boolean>
  /** Default: `"auto"`. Declared in services/monitoring/amazon-cloudwatch-agent.nix */
  mode?: Definition<string>
  /** Default: `pkgs.amazon-cloudwatch-agent`. Declared in services/monitoring/amazon-cloudwatch-agent.nix */
  package?: Definition<Package>
  /** Default: `"root"`. Declared in services/monitoring/amazon-cloudwatch-agent.nix */
  user?: Definition<string>
}

/** `services.amazon-ssm-agent` */
export interface ServicesAmazonSsmAgent extends Definitions<ServicesAmazonSsmAgent> {
  /** Default: `false`. Declared in services/misc/amazon-ssm-agent.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.amazon-ssm-agent`. Declared in services/misc/amazon-ssm-agent.nix */
  package?: Definition<Package>
}

/** `services.amule` */
export interface ServicesAmule extends Definitions<ServicesAmule> {
  /** Default: `"/home/${config.services.amule.user}/"`. Declared in services/networking/amuled.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/networking/amuled.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/amuled.nix */
  user?: Definition<null | string>
}

/** `services.ananicy` */
export interface ServicesAnanicy extends Definitions<ServicesAnanicy> {
  /** Default: `false`. Declared in services/misc/ananicy.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/ananicy.nix */
  extraCgroups?: Definition<List<Definition<NixAttributes>>>
  /** Default: `[ ]`. Declared in services/misc/ananicy.nix */
  extraRules?: Definition<List<Definition<NixAttributes>>>
  /** Default: `[ ]`. Declared in services/misc/ananicy.nix */
  extraTypes?: Definition<List<Definition<NixAttributes>>>
  /** Default: `pkgs.ananicy`. Declared in services/misc/ananicy.nix */
  package?: Definition<Package>
  /** Default: `pkgs.ananicy`. Declared in services/misc/ananicy.nix */
  rulesProvider?: Definition<Package>
  /** Default: `{ }`. Declared in services/misc/ananicy.nix */
  settings?: Definition<AttributeSet<Definition<Integer | boolean | string>>>
}

/** `services.angrr` */
export interface ServicesAngrr extends Definitions<ServicesAngrr> {
  /** Default: `false`. Declared in services/misc/angrr.nix */
  enable?: Definition<boolean>
  /** Declared in services/misc/angrr.nix */
  enableNixGcIntegration?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/angrr.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"info"`. Declared in services/misc/angrr.nix */
  logLevel?: Definition<"off" | "error" | "warn" | "info" | "debug" | "trace">
  /** Default: `false`. Declared in services/misc/angrr.nix */
  ownedOnly?: Definition<boolean>
  /** Default: `pkgs.angrr`. Declared in services/misc/angrr.nix */
  package?: Definition<Package>
  /** Default: `"7d"`. Declared in services/misc/angrr.nix */
  period?: Definition<string>
  /** Default: `false`. Declared in services/misc/angrr.nix */
  removeRoot?: Definition<boolean>
  timer?: ServicesAngrrTimer
}

/** `services.angrr.timer` */
export interface ServicesAngrrTimer extends Definitions<ServicesAngrrTimer> {
  /** Default: `"03:00"`. Declared in services/misc/angrr.nix */
  dates?: Definition<string>
  /** Default: `false`. Declared in services/misc/angrr.nix */
  enable?: Definition<boolean>
}

/** `services.anki-sync-server` */
export interface ServicesAnkiSyncServer extends Definitions<ServicesAnkiSyncServer> {
  /** Default: `"::1"`. Declared in services/misc/anki-sync-server.nix */
  address?: Definition<string>
  /** Default: `"%S/%N"`. Declared in services/misc/anki-sync-server.nix */
  baseDirectory?: Definition<string>
  /** Default: `false`. Declared in services/misc/anki-sync-server.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/anki-sync-server.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.anki-sync-server`. Declared in services/misc/anki-sync-server.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `27701`. Declared in services/misc/anki-sync-server.nix */
  port?: Definition<Integer>
  /** Declared in services/misc/anki-sync-server.nix */
  users?: Definition<List<ServicesAnkiSyncServerUser>>
}

/** `services.anki-sync-server.users.*` */
export interface ServicesAnkiSyncServerUser extends Definitions<ServicesAnkiSyncServerUser> {
  /** Default: `null`. Declared in services/misc/anki-sync-server.nix */
  password?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/anki-sync-server.nix */
  passwordFile?: Definition<null | Path>
  /** Declared in services/misc/anki-sync-server.nix */
  username?: Definition<string>
}

/** `services.ankisyncd` */
export interface ServicesAnkisyncd extends Definitions<ServicesAnkisyncd> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  host?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  openFirewall?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
}

/** `services.antennas` */
export interface ServicesAntennas extends Definitions<ServicesAntennas> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  antennasUrl?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  deviceUUID?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  tunerCount?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  tvheadendUrl?: NixValue
}

/** `services.anubis` */
export interface ServicesAnubis extends Definitions<ServicesAnubis> {
  /** Default: `{ }`. Declared in services/networking/anubis.nix */
  defaultOptions?: ServicesAnubisDefaultOptions
  /** Default: `{ }`. Declared in services/networking/anubis.nix */
  instances?: Definition<AttributeSet<ServicesAnubisInstance>>
  /** Default: `pkgs.anubis`. Declared in services/networking/anubis.nix */
  package?: Definition<Package>
}

/** `services.anubis.defaultOptions` */
export interface ServicesAnubisDefaultOptions extends Definitions<ServicesAnubisDefaultOptions> {
  /** Type: `null or JSON value`. Default: `null`. Declared in services/networking/anubis.nix */
  botPolicy?: null | JsonValue
  /** Default: `true`. Declared in services/networking/anubis.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/anubis.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `"anubis"`. Declared in services/networking/anubis.nix */
  group?: Definition<string>
  /** Type: `open submodule of attribute set of (null or string or signed integer or boolean)`. Default: `{ }`. Declared in services/networking/anubis.nix */
  settings?: Definition<ServicesAnubisDefaultOptionsSettings>
  /** Default: `"anubis"`. Declared in services/networking/anubis.nix */
  user?: Definition<string>
}

/** `services.anubis.defaultOptions.settings` */
export interface ServicesAnubisDefaultOptionsSettings {
  /** Default: `"unix"`. Declared in services/networking/anubis.nix */
  BIND_NETWORK?: Definition<string>
  /** Default: `4`. Declared in services/networking/anubis.nix */
  DIFFICULTY?: Definition<Integer>
  /** Default: `"unix"`. Declared in services/networking/anubis.nix */
  METRICS_BIND_NETWORK?: Definition<string>
  /** Default: `false`. Declared in services/networking/anubis.nix */
  OG_PASSTHROUGH?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/anubis.nix */
  POLICY_FNAME?: Definition<null | Path>
  /** Default: `false`. Declared in services/networking/anubis.nix */
  SERVE_ROBOTS_TXT?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/anubis.nix */
  WEBMASTER_EMAIL?: Definition<null | string>
  [name: string]: Definition<null | string | Integer | boolean | string | Integer | boolean | null | Path | null | string> | undefined
}

/** `services.anubis.instances.<name>` */
export interface ServicesAnubisInstance extends Definitions<ServicesAnubisInstance> {
  /** Type: `null or JSON value`. Default: `config.services.anubis.defaultOptions.botPolicy`. Declared in services/networking/anubis.nix */
  botPolicy?: null | JsonValue
  /** Default: `true`. Declared in services/networking/anubis.nix */
  enable?: Definition<boolean>
  /** Default: `config.services.anubis.defaultOptions.extraFlags`. Declared in services/networking/anubis.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `config.services.anubis.defaultOptions.group`. Declared in services/networking/anubis.nix */
  group?: Definition<string>
  /** Type: `open submodule of attribute set of (null or string or signed integer or boolean)`. Default: `{ }`. Declared in services/networking/anubis.nix */
  settings?: Definition<ServicesAnubisInstanceSettings>
  /** Default: `config.services.anubis.defaultOptions.user`. Declared in services/networking/anubis.nix */
  user?: Definition<string>
}

/** `services.anubis.instances.<name>.settings` */
export interface ServicesAnubisInstanceSettings {
  /** Default: `"/run/anubis/anubis-‹name›.sock"`. Declared in services/networking/anubis.nix */
  BIND?: Definition<string>
  /** Default: `config.services.anubis.defaultOptions.settings.BIND_NETWORK`. Declared in services/networking/anubis.nix */
  BIND_NETWORK?: Definition<string>
  /** Default: `config.services.anubis.defaultOptions.settings.DIFFICULTY`. Declared in services/networking/anubis.nix */
  DIFFICULTY?: Definition<Integer>
  /** Default: `"/run/anubis/anubis-‹name›-metrics.sock"`. Declared in services/networking/anubis.nix */
  METRICS_BIND?: Definition<string>
  /** Default: `config.services.anubis.defaultOptions.settings.METRICS_BIND_NETWORK`. Declared in services/networking/anubis.nix */
  METRICS_BIND_NETWORK?: Definition<string>
  /** Default: `config.services.anubis.defaultOptions.settings.OG_PASSTHROUGH`. Declared in services/networking/anubis.nix */
  OG_PASSTHROUGH?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `config.services.anubis.defaultOptions.settings.POLICY_FNAME`. Declared in services/networking/anubis.nix */
  POLICY_FNAME?: Definition<null | Path>
  /** Default: `config.services.anubis.defaultOptions.settings.SERVE_ROBOTS_TXT`. Declared in services/networking/anubis.nix */
  SERVE_ROBOTS_TXT?: Definition<boolean>
  /** Declared in services/networking/anubis.nix */
  TARGET?: Definition<string>
  /** Default: `config.services.anubis.defaultOptions.settings.WEBMASTER_EMAIL`. Declared in services/networking/anubis.nix */
  WEBMASTER_EMAIL?: Definition<null | string>
  [name: string]: Definition<null | string | Integer | boolean | string | Integer | boolean | null | Path | null | string> | undefined
}

/** `services.anuko-time-tracker` */
export interface ServicesAnukoTimeTracker extends Definitions<ServicesAnukoTimeTracker> {
  /** Default: `"/var/lib/anuko-time-tracker"`. Declared in services/web-apps/anuko-time-tracker.nix */
  dataDir?: Definition<string>
  database?: ServicesAnukoTimeTrackerDatabase
  /** Default: `false`. Declared in services/web-apps/anuko-time-tracker.nix */
  enable?: Definition<boolean>
  /** Default: `config.networking.fqdn`. Declared in services/web-apps/anuko-time-tracker.nix */
  hostname?: Definition<string>
  /** Default: `{ }`. Declared in services/web-apps/anuko-time-tracker.nix */
  nginx?: ServicesNginxVirtualHost
  /** Default: `pkgs.anuko-time-tracker`. Declared in services/web-apps/anuko-time-tracker.nix */
  package?: Definition<Package>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/web-apps/anuko-time-tracker.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  settings?: ServicesAnukoTimeTrackerSettings
  /** Default: `"anuko_time_tracker"`. Declared in services/web-apps/anuko-time-tracker.nix */
  user?: Definition<string>
}

/** `services.anuko-time-tracker.database` */
export interface ServicesAnukoTimeTrackerDatabase extends Definitions<ServicesAnukoTimeTrackerDatabase> {
  /** Default: `true`. Declared in services/web-apps/anuko-time-tracker.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/anuko-time-tracker.nix */
  host?: Definition<string>
  /** Default: `"anuko_time_tracker"`. Declared in services/web-apps/anuko-time-tracker.nix */
  name?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/anuko-time-tracker.nix */
  passwordFile?: Definition<null | string>
  /** Default: `"anuko_time_tracker"`. Declared in services/web-apps/anuko-time-tracker.nix */
  user?: Definition<string>
}

/** `services.anuko-time-tracker.settings` */
export interface ServicesAnukoTimeTrackerSettings extends Definitions<ServicesAnukoTimeTrackerSettings> {
  /** Default: `"$"`. Declared in services/web-apps/anuko-time-tracker.nix */
  defaultCurrency?: Definition<string>
  /** Default: `""`. Declared in services/web-apps/anuko-time-tracker.nix */
  defaultLanguage?: Definition<string>
  email?: ServicesAnukoTimeTrackerSettingsEmail
  /** Default: `false`. Declared in services/web-apps/anuko-time-tracker.nix */
  emailRequired?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/anuko-time-tracker.nix */
  exportDecimalDuration?: Definition<boolean>
  /** Default: `"https://www.anuko.com/forum/viewforum.php?f=4"`. Declared in services/web-apps/anuko-time-tracker.nix */
  forumLink?: Definition<string>
  /** Default: `"https://www.anuko.com/time-tracker/user-guide/index.htm"`. Declared in services/web-apps/anuko-time-tracker.nix */
  helpLink?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/anuko-time-tracker.nix */
  multiorgMode?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/anuko-time-tracker.nix */
  reportFooter?: Definition<boolean>
  /** Default: `6`. Declared in services/web-apps/anuko-time-tracker.nix */
  weekendStartDay?: Definition<Integer>
}

/** `services.anuko-time-tracker.settings.email` */
export interface ServicesAnukoTimeTrackerSettingsEmail extends Definitions<ServicesAnukoTimeTrackerSettingsEmail> {
  /** Default: `"smtp"`. Declared in services/web-apps/anuko-time-tracker.nix */
  mode?: Definition<string>
  /** Default: `"Anuko Time Tracker <bounces@example.com>"`. Declared in services/web-apps/anuko-time-tracker.nix */
  sender?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/anuko-time-tracker.nix */
  smtpAuth?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/anuko-time-tracker.nix */
  smtpDebug?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/anuko-time-tracker.nix */
  smtpHost?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/anuko-time-tracker.nix */
  smtpPasswordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `25`. Declared in services/web-apps/anuko-time-tracker.nix */
  smtpPort?: Definition<Integer>
  /** Default: `""`. Declared in services/web-apps/anuko-time-tracker.nix */
  smtpUser?: Definition<string>
}

/** `services.apache-kafka` */
export interface ServicesApacheKafka extends Definitions<ServicesApacheKafka> {
  /** Default: `null`. Declared in services/misc/apache-kafka.nix */
  clusterId?: Definition<null | string>
  configFiles?: ServicesApacheKafkaConfigFiles
  /** Default: `false`. Declared in services/misc/apache-kafka.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/apache-kafka.nix */
  formatLogDirs?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/apache-kafka.nix */
  formatLogDirsIgnoreFormatted?: Definition<boolean>
  /** Default: `pkgs.apacheKafka.passthru.jre`. Declared in services/misc/apache-kafka.nix */
  jre?: Definition<Package>
  /** Default: `[ ]`. Declared in services/misc/apache-kafka.nix */
  jvmOptions?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Declared in services/misc/apache-kafka.nix */
  log4jProperties?: Definition<string>
  /** Default: `pkgs.apacheKafka`. Declared in services/misc/apache-kafka.nix */
  package?: Definition<Package>
  /** Type: `open submodule of lazy attribute set of (null or boolean or signed integer or string or list of (boolean or signed integer or string))`. Declared in services/misc/apache-kafka.nix */
  settings?: Definition<ServicesApacheKafkaSettings>
  /** @deprecated renamed to services.apache-kafka.settings."broker.id" */
  brokerId?: NixValue
  /** @deprecated renamed to services.apache-kafka.settings."log.dirs" */
  logDirs?: NixValue
  /** @deprecated renamed to services.apache-kafka.settings."zookeeper.connect" */
  zookeeper?: NixValue
}

/** `services.apache-kafka.configFiles` */
export interface ServicesApacheKafkaConfigFiles extends Definitions<ServicesApacheKafkaConfigFiles> {
  /** Type: `absolute path`. Default: `"pkgs.writeText \"log4j.properties\" cfg.log4jProperties"`. Declared in services/misc/apache-kafka.nix */
  log4jProperties?: Definition<Path>
  /** Type: `absolute path`. Declared in services/misc/apache-kafka.nix */
  serverProperties?: Definition<Path>
}

/** `services.apache-kafka.settings` */
export interface ServicesApacheKafkaSettings {
  /** Default: `[ "PLAINTEXT://localhost:9092" ]`. Declared in services/misc/apache-kafka.nix */
  listeners?: Definition<List<Definition<string>>>
  broker?: Definition<ServicesApacheKafkaSettingsBroker>
  log?: Definition<ServicesApacheKafkaSettingsLog>
  [name: string]: Definition<null | boolean | Integer | string | List<Definition<boolean | Integer | string>> | List<Definition<string>> | ServicesApacheKafkaSettingsBroker | ServicesApacheKafkaSettingsLog> | undefined
}

/** `services.apache-kafka.settings.broker` */
export interface ServicesApacheKafkaSettingsBroker {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  id?: NixValue
  [name: string]: NixValue | undefined
}

/** `services.apache-kafka.settings.log` */
export interface ServicesApacheKafkaSettingsLog {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  dirs?: NixValue
  [name: string]: NixValue | undefined
}

/** `services.apcupsd` */
export interface ServicesApcupsd extends Definitions<ServicesApcupsd> {
  /** Type: `strings concatenated with “\n”`. Default: `'' UPSTYPE usb NISIP 127.0.0.1 BATTERYLEVEL 50 MINUTES 5 ''`. Declared in services/monitoring/apcupsd.nix */
  configText?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/apcupsd.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of strings concatenated with “\n”`. Default: `{ }`. Declared in services/monitoring/apcupsd.nix */
  hooks?: Definition<AttributeSet<Definition<string>>>
}

/** `services.arbtt` */
export interface ServicesArbtt extends Definitions<ServicesArbtt> {
  /** Default: `false`. Declared in services/monitoring/arbtt.nix */
  enable?: Definition<boolean>
  /** Default: `"%h/.arbtt/capture.log"`. Declared in services/monitoring/arbtt.nix */
  logFile?: Definition<string>
  /** Default: `pkgs.haskellPackages.arbtt`. Declared in services/monitoring/arbtt.nix */
  package?: Definition<Package>
  /** Default: `60`. Declared in services/monitoring/arbtt.nix */
  sampleRate?: Definition<Integer>
}

/** `services.archisteamfarm` */
export interface ServicesArchisteamfarm extends Definitions<ServicesArchisteamfarm> {
  /** Default: `{ }`. Declared in services/games/archisteamfarm.nix */
  bots?: Definition<AttributeSet<ServicesArchisteamfarmBot>>
  /** Type: `absolute path`. Default: `"/var/lib/archisteamfarm"`. Declared in services/games/archisteamfarm.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/games/archisteamfarm.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/games/archisteamfarm.nix */
  ipcPasswordFile?: Definition<null | Path>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/games/archisteamfarm.nix */
  ipcSettings?: JsonValue
  /** Default: `pkgs.archisteamfarm`. Declared in services/games/archisteamfarm.nix */
  package?: Definition<Package>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/games/archisteamfarm.nix */
  settings?: JsonValue
  /** Default: `{ enable = true; }`. Declared in services/games/archisteamfarm.nix */
  "web-ui"?: ServicesArchisteamfarmWebUi
}

/** `services.archisteamfarm.bots.<name>` */
export interface ServicesArchisteamfarmBot extends Definitions<ServicesArchisteamfarmBot> {
  /** Default: `true`. Declared in services/games/archisteamfarm.nix */
  enabled?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/games/archisteamfarm.nix */
  passwordFile?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/games/archisteamfarm.nix */
  settings?: Definition<NixAttributes>
  /** Default: `""`. Declared in services/games/archisteamfarm.nix */
  username?: Definition<string>
}

/** `services.archisteamfarm.web-ui` */
export interface ServicesArchisteamfarmWebUi extends Definitions<ServicesArchisteamfarmWebUi> {
  /** Default: `false`. Declared in services/games/archisteamfarm.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.archisteamfarm.ui`. Declared in services/games/archisteamfarm.nix */
  package?: Definition<Package>
}

/** `services.aria2` */
export interface ServicesAria2 extends Definitions<ServicesAria2> {
  /** Default: `"0770"`. Declared in services/networking/aria2.nix */
  downloadDirPermission?: Definition<string>
  /** Default: `false`. Declared in services/networking/aria2.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/aria2.nix */
  openPorts?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/networking/aria2.nix */
  rpcSecretFile?: Definition<Path>
  /** Default: `"0022"`. Declared in services/networking/aria2.nix */
  serviceUMask?: Definition<string>
  /** Type: `open submodule of attribute set of (boolean or signed integer or floating point number or (optionally newline-terminated) single-line string)`. Default: `{ }`. Declared in services/networking/aria2.nix */
  settings?: Definition<ServicesAria2Settings>
  /**
   * Type: `(optionally newline-terminated) single-line string`.
   *
   * @deprecated renamed to services.aria2.settings.dir
   */
  downloadDir?: Definition<string>
  /**
   * Type: `list of attribute set of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.aria2.settings.listen-port
   */
  listenPortRange?: Definition<List<Definition<AttributeSet<Definition<Integer>>>>>
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.aria2.settings.rpc-listen-port
   */
  rpcListenPort?: Definition<Integer>
}

/** `services.aria2.settings` */
export interface ServicesAria2Settings {
  /** Type: `(optionally newline-terminated) single-line string`. Default: `"/var/lib/aria2/aria2.conf"`. Declared in services/networking/aria2.nix */
  "conf-path"?: Definition<string>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `"/var/lib/aria2/Downloads"`. Declared in services/networking/aria2.nix */
  dir?: Definition<string>
  /** Default: `true`. Declared in services/networking/aria2.nix */
  "enable-rpc"?: Definition<boolean>
  /** Type: `list of attribute set of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ { from = 6881; to = 6999; } ]`. Declared in services/networking/aria2.nix */
  "listen-port"?: Definition<List<Definition<AttributeSet<Definition<Integer>>>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6800`. Declared in services/networking/aria2.nix */
  "rpc-listen-port"?: Definition<Integer>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `"/var/lib/aria2/aria2.session"`. Declared in services/networking/aria2.nix */
  "save-session"?: Definition<string>
  [name: string]: Definition<boolean | Integer | number | string | string | boolean | List<Definition<AttributeSet<Definition<Integer>>>> | Integer> | undefined
}

/** `services.armagetronad` */
export interface ServicesArmagetronad extends Definitions<ServicesArmagetronad> {
  /** Default: `{ }`. Declared in services/games/armagetronad.nix */
  servers?: Definition<AttributeSet<ServicesArmagetronadServer>>
}

/** `services.armagetronad.servers.<name>` */
export interface ServicesArmagetronadServer extends Definitions<ServicesArmagetronadServer> {
  /** Default: `null`. Declared in services/games/armagetronad.nix */
  dns?: Definition<null | string>
  /** Default: `false`. Declared in services/games/armagetronad.nix */
  enable?: Definition<boolean>
  /** Default: `"0.0.0.0"`. Declared in services/games/armagetronad.nix */
  host?: Definition<string>
  /** Declared in services/games/armagetronad.nix */
  name?: Definition<string>
  /** Default: `true`. Declared in services/games/armagetronad.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.armagetronad-dedicated`. Declared in services/games/armagetronad.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4534`. Declared in services/games/armagetronad.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/games/armagetronad.nix */
  roundSettings?: Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>>>
  /** Default: `{ }`. Declared in services/games/armagetronad.nix */
  settings?: Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>>>
}

/** `services.arsenik` */
export interface ServicesArsenik extends Definitions<ServicesArsenik> {
  /** Default: `false`. Declared in services/hardware/arsenik.nix */
  anglemod?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/arsenik.nix */
  enable?: Definition<boolean>
  /** Default: `200`. Declared in services/hardware/arsenik.nix */
  hold_timeout?: Definition<Integer>
  /** Default: `false`. Declared in services/hardware/arsenik.nix */
  hrm?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/arsenik.nix */
  lafayette?: Definition<boolean>
  /** Default: `"ergol"`. Declared in services/hardware/arsenik.nix */
  layout?: Definition<string>
  /** Default: `300`. Declared in services/hardware/arsenik.nix */
  long_hold_timeout?: Definition<Integer>
  /** Default: `false`. Declared in services/hardware/arsenik.nix */
  lt?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/arsenik.nix */
  mac?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/arsenik.nix */
  num?: Definition<boolean>
  /** Default: `pkgs.arsenik`. Declared in services/hardware/arsenik.nix */
  package?: Definition<Package>
  /** Default: `"M-p"`. Declared in services/hardware/arsenik.nix */
  run?: Definition<string>
  /** Default: `200`. Declared in services/hardware/arsenik.nix */
  tap_timeout?: Definition<Integer>
  /** Default: `false`. Declared in services/hardware/arsenik.nix */
  vim?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/arsenik.nix */
  wide?: Definition<boolean>
}

/** `services.artalk` */
export interface ServicesArtalk extends Definitions<ServicesArtalk> {
  /** Default: `true`. Declared in services/web-apps/artalk.nix */
  allowModify?: Definition<boolean>
  /** Default: `"/etc/artalk/config.yml"`. Declared in services/web-apps/artalk.nix */
  configFile?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/artalk.nix */
  enable?: Definition<boolean>
  /** Default: `"artalk"`. Declared in services/web-apps/artalk.nix */
  group?: Definition<string>
  /** Default: `pkgs.artalk`. Declared in services/web-apps/artalk.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/web-apps/artalk.nix */
  settings?: Definition<ServicesArtalkSettings>
  /** Default: `"artalk"`. Declared in services/web-apps/artalk.nix */
  user?: Definition<string>
  /** Default: `"/var/lib/artalk"`. Declared in services/web-apps/artalk.nix */
  workdir?: Definition<string>
}

/** `services.artalk.settings` */
export interface ServicesArtalkSettings {
  /** Default: `"0.0.0.0"`. Declared in services/web-apps/artalk.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `23366`. Declared in services/web-apps/artalk.nix */
  port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.asterisk` */
export interface ServicesAsterisk extends Definitions<ServicesAsterisk> {
  /** Default: `{ }`. Declared in services/networking/asterisk.nix */
  confFiles?: Definition<AttributeSet<Definition<string>>>
  /** Default: `false`. Declared in services/networking/asterisk.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/asterisk.nix */
  extraArguments?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/asterisk.nix */
  extraConfig?: Definition<string>
  /** Default: `pkgs.asterisk`. Declared in services/networking/asterisk.nix */
  package?: Definition<Package>
  /** Declared in services/networking/asterisk.nix */
  useTheseDefaultConfFiles?: Definition<List<Definition<string>>>
}

/** `services.asusd` */
export interface ServicesAsusd extends Definitions<ServicesAsusd> {
  /** Default: `null`. Declared in services/hardware/asusd.nix */
  animeConfig?: null | ServicesAsusdAuraConfig
  /** Default: `null`. Declared in services/hardware/asusd.nix */
  asusdConfig?: null | ServicesAsusdAuraConfig
  /** Default: `{ }`. Declared in services/hardware/asusd.nix */
  auraConfigs?: Definition<AttributeSet<ServicesAsusdAuraConfig>>
  /** Default: `false`. Declared in services/hardware/asusd.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/asusd.nix */
  enableUserService?: Definition<boolean>
  /** Default: `null`. Declared in services/hardware/asusd.nix */
  fanCurvesConfig?: null | ServicesAsusdAuraConfig
  /** Default: `pkgs.asusctl`. Declared in services/hardware/asusd.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/hardware/asusd.nix */
  profileConfig?: null | ServicesAsusdAuraConfig
  /** Default: `null`. Declared in services/hardware/asusd.nix */
  userLedModesConfig?: null | ServicesAsusdAuraConfig
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  auraConfig?: NixValue
}

/** `services.asusd.auraConfigs.<name>` */
export interface ServicesAsusdAuraConfig extends Definitions<ServicesAsusdAuraConfig> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/hardware/asusd.nix */
  source?: Definition<null | Path>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/hardware/asusd.nix */
  text?: Definition<null | string>
}

/** `services.atalkd` */
export interface ServicesAtalkd extends Definitions<ServicesAtalkd> {
  /** Type: `null or absolute path`. Default: `"/nix/store/xxx-atalkd.conf"`. Declared in services/networking/atalkd.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/networking/atalkd.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/atalkd.nix */
  interfaces?: Definition<AttributeSet<ServicesAtalkdInterface>>
}

/** `services.atalkd.interfaces.<name>` */
export interface ServicesAtalkdInterface extends Definitions<ServicesAtalkdInterface> {
  /** Default: `null`. Declared in services/networking/atalkd.nix */
  config?: Definition<null | string>
}

/** `services.atd` */
export interface ServicesAtd extends Definitions<ServicesAtd> {
  /** Default: `false`. Declared in services/scheduling/atd.nix */
  allowEveryone?: Definition<boolean>
  /** Default: `false`. Declared in services/scheduling/atd.nix */
  enable?: Definition<boolean>
}

/** `services.atftpd` */
export interface ServicesAtftpd extends Definitions<ServicesAtftpd> {
  /** Default: `false`. Declared in services/networking/atftpd.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/atftpd.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Default: `"/srv/tftp"`. Declared in services/networking/atftpd.nix */
  root?: Definition<Path>
}

/** `services.athens` */
export interface ServicesAthens extends Definitions<ServicesAthens> {
  /** Default: `null`. Declared in services/development/athens.nix */
  basicAuthPass?: Definition<null | string>
  /** Default: `null`. Declared in services/development/athens.nix */
  basicAuthUser?: Definition<null | string>
  /** Default: `"none"`. Declared in services/development/athens.nix */
  cloudRuntime?: Definition<"GCP" | "none">
  /** Type: `one of “sync”, “async”, “redirect”, “async_redirect”, “none” or string matching the pattern ^file:.*$|^custom:.*$`. Default: `"async_redirect"`. Declared in services/development/athens.nix */
  downloadMode?: Definition<"sync" | "async" | "redirect" | "async_redirect" | "none" | OtherString>
  /** Default: `"https://proxy.golang.org"`. Declared in services/development/athens.nix */
  downloadURL?: Definition<string>
  /** Default: `false`. Declared in services/development/athens.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/development/athens.nix */
  enablePprof?: Definition<boolean>
  /** Default: `{ }`. Declared in services/development/athens.nix */
  extraConfig?: Definition<NixAttributes>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/development/athens.nix */
  filterFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/development/athens.nix */
  forceSSL?: Definition<boolean>
  /** Default: `null`. Declared in services/development/athens.nix */
  githubToken?: Definition<null | string>
  /** Default: `""`. Declared in services/development/athens.nix */
  globalEndpoint?: Definition<string>
  /** Default: `pkgs.go`. Declared in services/development/athens.nix */
  goBinary?: Definition<Package>
  /** Default: `{ }`. Declared in services/development/athens.nix */
  goBinaryEnvVars?: Definition<NixAttributes>
  /** Default: `"development"`. Declared in services/development/athens.nix */
  goEnv?: Definition<"development" | "production">
  /** Type: `null or absolute path`. Default: `null`. Declared in services/development/athens.nix */
  goGetDir?: Definition<null | Path>
  /** Default: `10`. Declared in services/development/athens.nix */
  goGetWorkers?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/development/athens.nix */
  hgrcPath?: Definition<null | Path>
  index?: ServicesAthensIndex
  /** Default: `"none"`. Declared in services/development/athens.nix */
  indexType?: Definition<"none" | "memory" | "mysql" | "postgres">
  /** Default: `"warning"`. Declared in services/development/athens.nix */
  logLevel?: Definition<null | "panic" | "fatal" | "error" | "warning" | "info" | "debug" | "trace">
  /** Type: `null or absolute path`. Default: `null`. Declared in services/development/athens.nix */
  netrcPath?: Definition<null | Path>
  /** Default: `"strict"`. Declared in services/development/athens.nix */
  networkMode?: Definition<"strict" | "offline" | "fallback">
  /** Default: `[ ]`. Declared in services/development/athens.nix */
  noSumPatterns?: Definition<List<Definition<string>>>
  /** Default: `pkgs.athens`. Declared in services/development/athens.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/development/athens.nix */
  pathPrefix?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/development/athens.nix */
  port?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3301`. Declared in services/development/athens.nix */
  pprofPort?: Definition<Integer>
  /** Default: `30`. Declared in services/development/athens.nix */
  protocolWorkers?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/development/athens.nix */
  robotsFile?: Definition<null | Path>
  /** Default: `60`. Declared in services/development/athens.nix */
  shutdownTimeout?: Definition<Integer>
  singleFlight?: ServicesAthensSingleFlight
  /** Default: `"memory"`. Declared in services/development/athens.nix */
  singleFlightType?: Definition<"memory" | "etcd" | "redis" | "redis-sentinel" | "gcp" | "azureblob">
  /** Default: `null`. Declared in services/development/athens.nix */
  statsExporter?: Definition<null | "prometheus">
  storage?: ServicesAthensStorage
  /** Default: `"disk"`. Declared in services/development/athens.nix */
  storageType?: Definition<"memory" | "disk" | "mongo" | "gcp" | "minio" | "s3" | "azureblob" | "external">
  /** Default: `[ "https://sum.golang.org" ]`. Declared in services/development/athens.nix */
  sumDBs?: Definition<List<Definition<string>>>
  /** Default: `300`. Declared in services/development/athens.nix */
  timeout?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/development/athens.nix */
  tlsCertFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/development/athens.nix */
  tlsKeyFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/development/athens.nix */
  traceExporter?: Definition<null | "jaeger" | "datadog">
  /** Default: `null`. Declared in services/development/athens.nix */
  traceExporterURL?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/development/athens.nix */
  unixSocket?: Definition<null | Path>
  /** Default: `null`. Declared in services/development/athens.nix */
  validatorHook?: Definition<null | string>
}

/** `services.athens.index` */
export interface ServicesAthensIndex extends Definitions<ServicesAthensIndex> {
  mysql?: ServicesAthensIndexMysql
  postgres?: ServicesAthensIndexPostgres
}

/** `services.athens.index.mysql` */
export interface ServicesAthensIndexMysql extends Definitions<ServicesAthensIndexMysql> {
  /** Default: `"athens"`. Declared in services/development/athens.nix */
  database?: Definition<string>
  /** Default: `"localhost"`. Declared in services/development/athens.nix */
  host?: Definition<string>
  params?: ServicesAthensIndexMysqlParams
  /** Default: `null`. Declared in services/development/athens.nix */
  password?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3306`. Declared in services/development/athens.nix */
  port?: Definition<Integer>
  /** Default: `"tcp"`. Declared in services/development/athens.nix */
  protocol?: Definition<string>
  /** Default: `"root"`. Declared in services/development/athens.nix */
  user?: Definition<string>
}

/** `services.athens.index.mysql.params` */
export interface ServicesAthensIndexMysqlParams extends Definitions<ServicesAthensIndexMysqlParams> {
  /** Default: `"true"`. Declared in services/development/athens.nix */
  parseTime?: Definition<null | string>
  /** Default: `"30s"`. Declared in services/development/athens.nix */
  timeout?: Definition<null | string>
}

/** `services.athens.index.postgres` */
export interface ServicesAthensIndexPostgres extends Definitions<ServicesAthensIndexPostgres> {
  /** Default: `"athens"`. Declared in services/development/athens.nix */
  database?: Definition<string>
  /** Default: `"localhost"`. Declared in services/development/athens.nix */
  host?: Definition<string>
  params?: ServicesAthensIndexPostgresParams
  /** Default: `null`. Declared in services/development/athens.nix */
  password?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5432`. Declared in services/development/athens.nix */
  port?: Definition<Integer>
  /** Default: `"postgres"`. Declared in services/development/athens.nix */
  user?: Definition<string>
}

/** `services.athens.index.postgres.params` */
export interface ServicesAthensIndexPostgresParams extends Definitions<ServicesAthensIndexPostgresParams> {
  /** Default: `"30s"`. Declared in services/development/athens.nix */
  connect_timeout?: Definition<null | string>
  /** Default: `"disable"`. Declared in services/development/athens.nix */
  sslmode?: Definition<null | string>
}

/** `services.athens.singleFlight` */
export interface ServicesAthensSingleFlight extends Definitions<ServicesAthensSingleFlight> {
  etcd?: ServicesAthensSingleFlightEtcd
  redis?: ServicesAthensSingleFlightRedis
  redisSentinel?: ServicesAthensSingleFlightRedisSentinel
}

/** `services.athens.singleFlight.etcd` */
export interface ServicesAthensSingleFlightEtcd extends Definitions<ServicesAthensSingleFlightEtcd> {
  /** Default: `[ ]`. Declared in services/development/athens.nix */
  endpoints?: Definition<List<Definition<string>>>
}

/** `services.athens.singleFlight.redis` */
export interface ServicesAthensSingleFlightRedis extends Definitions<ServicesAthensSingleFlightRedis> {
  /** Default: `""`. Declared in services/development/athens.nix */
  endpoint?: Definition<string>
  lockConfig?: ServicesAthensSingleFlightRedisLockConfig
  /** Default: `""`. Declared in services/development/athens.nix */
  password?: Definition<string>
}

/** `services.athens.singleFlight.redis.lockConfig` */
export interface ServicesAthensSingleFlightRedisLockConfig extends Definitions<ServicesAthensSingleFlightRedisLockConfig> {
  /** Default: `10`. Declared in services/development/athens.nix */
  maxRetries?: Definition<Integer>
  /** Default: `15`. Declared in services/development/athens.nix */
  timeout?: Definition<Integer>
  /** Default: `900`. Declared in services/development/athens.nix */
  ttl?: Definition<Integer>
}

/** `services.athens.singleFlight.redisSentinel` */
export interface ServicesAthensSingleFlightRedisSentinel extends Definitions<ServicesAthensSingleFlightRedisSentinel> {
  /** Default: `[ ]`. Declared in services/development/athens.nix */
  endpoints?: Definition<List<Definition<string>>>
  lockConfig?: ServicesAthensSingleFlightRedisLockConfig
  /** Default: `""`. Declared in services/development/athens.nix */
  masterName?: Definition<string>
  /** Default: `""`. Declared in services/development/athens.nix */
  sentinelPassword?: Definition<string>
}

/** `services.athens.storage` */
export interface ServicesAthensStorage extends Definitions<ServicesAthensStorage> {
  azureblob?: ServicesAthensStorageAzureblob
  cdn?: ServicesAthensStorageCdn
  disk?: ServicesAthensStorageDisk
  external?: ServicesAthensStorageExternal
  gcp?: ServicesAthensStorageGcp
  minio?: ServicesAthensStorageMinio
  mongo?: ServicesAthensStorageMongo
  s3?: ServicesAthensStorageS3
}

/** `services.athens.storage.azureblob` */
export interface ServicesAthensStorageAzureblob extends Definitions<ServicesAthensStorageAzureblob> {
  /** Default: `null`. Declared in services/development/athens.nix */
  accountKey?: Definition<null | string>
  /** Default: `null`. Declared in services/development/athens.nix */
  accountName?: Definition<null | string>
  /** Default: `null`. Declared in services/development/athens.nix */
  containerName?: Definition<null | string>
}

/** `services.athens.storage.cdn` */
export interface ServicesAthensStorageCdn extends Definitions<ServicesAthensStorageCdn> {
  /** Default: `null`. Declared in services/development/athens.nix */
  endpoint?: Definition<null | string>
}

/** `services.athens.storage.disk` */
export interface ServicesAthensStorageDisk extends Definitions<ServicesAthensStorageDisk> {
  /** Type: `null or absolute path`. Default: `"/var/lib/athens"`. Declared in services/development/athens.nix */
  rootPath?: Definition<null | Path>
}

/** `services.athens.storage.external` */
export interface ServicesAthensStorageExternal extends Definitions<ServicesAthensStorageExternal> {
  /** Default: `null`. Declared in services/development/athens.nix */
  url?: Definition<null | string>
}

/** `services.athens.storage.gcp` */
export interface ServicesAthensStorageGcp extends Definitions<ServicesAthensStorageGcp> {
  /** Default: `null`. Declared in services/development/athens.nix */
  bucket?: Definition<null | string>
  /** Default: `null`. Declared in services/development/athens.nix */
  jsonKey?: Definition<null | string>
  /** Default: `null`. Declared in services/development/athens.nix */
  projectID?: Definition<null | string>
}

/** `services.athens.storage.minio` */
export interface ServicesAthensStorageMinio extends Definitions<ServicesAthensStorageMinio> {
  /** Default: `null`. Declared in services/development/athens.nix */
  bucket?: Definition<null | string>
  /** Default: `false`. Declared in services/development/athens.nix */
  enableSSL?: Definition<boolean>
  /** Default: `null`. Declared in services/development/athens.nix */
  endpoint?: Definition<null | string>
  /** Default: `null`. Declared in services/development/athens.nix */
  key?: Definition<null | string>
  /** Default: `null`. Declared in services/development/athens.nix */
  region?: Definition<null | string>
  /** Default: `null`. Declared in services/development/athens.nix */
  secret?: Definition<null | string>
}

/** `services.athens.storage.mongo` */
export interface ServicesAthensStorageMongo extends Definitions<ServicesAthensStorageMongo> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/development/athens.nix */
  certPath?: Definition<null | Path>
  /** Default: `null`. Declared in services/development/athens.nix */
  defaultDBName?: Definition<null | string>
  /** Default: `false`. Declared in services/development/athens.nix */
  insecure?: Definition<boolean>
  /** Default: `null`. Declared in services/development/athens.nix */
  url?: Definition<null | string>
}

/** `services.athens.storage.s3` */
export interface ServicesAthensStorageS3 extends Definitions<ServicesAthensStorageS3> {
  /** Default: `null`. Declared in services/development/athens.nix */
  awsContainerCredentialsRelativeURI?: Definition<null | string>
  /** Default: `null`. Declared in services/development/athens.nix */
  bucket?: Definition<null | string>
  /** Default: `""`. Declared in services/development/athens.nix */
  credentialsEndpoint?: Definition<string>
  /** Default: `null`. Declared in services/development/athens.nix */
  endpoint?: Definition<null | string>
  /** Default: `false`. Declared in services/development/athens.nix */
  forcePathStyle?: Definition<boolean>
  /** Default: `null`. Declared in services/development/athens.nix */
  key?: Definition<null | string>
  /** Default: `null`. Declared in services/development/athens.nix */
  region?: Definition<null | string>
  /** Default: `""`. Declared in services/development/athens.nix */
  secret?: Definition<string>
  /** Default: `null`. Declared in services/development/athens.nix */
  token?: Definition<null | string>
  /** Default: `false`. Declared in services/development/athens.nix */
  useDefaultConfiguration?: Definition<boolean>
}

/** `services.atticd` */
export interface ServicesAtticd extends Definitions<ServicesAtticd> {
  /** Default: `false`. Declared in services/networking/atticd.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/atticd.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `"atticd"`. Declared in services/networking/atticd.nix */
  group?: Definition<string>
  /** Default: `"monolithic"`. Declared in services/networking/atticd.nix */
  mode?: Definition<"monolithic" | "api-server" | "garbage-collector">
  /** Default: `pkgs.attic-server`. Declared in services/networking/atticd.nix */
  package?: Definition<Package>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/networking/atticd.nix */
  settings?: TomlValue
  /** Default: `"atticd"`. Declared in services/networking/atticd.nix */
  user?: Definition<string>
}

/** `services.atuin` */
export interface ServicesAtuin extends Definitions<ServicesAtuin> {
  database?: ServicesAtuinDatabase
  /** Default: `false`. Declared in services/misc/atuin.nix */
  enable?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/misc/atuin.nix */
  host?: Definition<string>
  /** Default: `8192`. Declared in services/misc/atuin.nix */
  maxHistoryLength?: Definition<Integer>
  /** Default: `false`. Declared in services/misc/atuin.nix */
  openFirewall?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/atuin.nix */
  openRegistration?: Definition<boolean>
  /** Default: `pkgs.atuin`. Declared in services/misc/atuin.nix */
  package?: Definition<Package>
  /** Default: `""`. Declared in services/misc/atuin.nix */
  path?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8888`. Declared in services/misc/atuin.nix */
  port?: Definition<Integer>
}

/** `services.atuin.database` */
export interface ServicesAtuinDatabase extends Definitions<ServicesAtuinDatabase> {
  /** Default: `true`. Declared in services/misc/atuin.nix */
  createLocally?: Definition<boolean>
  /** Default: `"postgresql:///atuin?host=/run/postgresql"`. Declared in services/misc/atuin.nix */
  uri?: Definition<null | string>
}

/** `services.audiobookshelf` */
export interface ServicesAudiobookshelf extends Definitions<ServicesAudiobookshelf> {
  /** Default: `"audiobookshelf"`. Declared in services/web-apps/audiobookshelf.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/audiobookshelf.nix */
  enable?: Definition<boolean>
  /** Default: `"audiobookshelf"`. Declared in services/web-apps/audiobookshelf.nix */
  group?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/audiobookshelf.nix */
  host?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/audiobookshelf.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.audiobookshelf`. Declared in services/web-apps/audiobookshelf.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8000`. Declared in services/web-apps/audiobookshelf.nix */
  port?: Definition<Integer>
  /** Default: `"audiobookshelf"`. Declared in services/web-apps/audiobookshelf.nix */
  user?: Definition<string>
}

/** `services.authelia` */
export interface ServicesAuthelia extends Definitions<ServicesAuthelia> {
  /** Default: `{ }`. Declared in services/security/authelia.nix */
  instances?: Definition<AttributeSet<ServicesAutheliaInstance>>
}

/** `services.authelia.instances.<name>` */
export interface ServicesAutheliaInstance extends Definitions<ServicesAutheliaInstance> {
  /** Default: `false`. Declared in services/security/authelia.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/security/authelia.nix */
  environmentVariables?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"authelia-‹name›"`. Declared in services/security/authelia.nix */
  group?: Definition<string>
  /** Default: `"‹name›"`. Declared in services/security/authelia.nix */
  name?: Definition<string>
  /** Default: `pkgs.authelia`. Declared in services/security/authelia.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/security/authelia.nix */
  secrets?: ServicesAutheliaInstanceSecrets
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/security/authelia.nix */
  settings?: Definition<ServicesAutheliaInstanceSettings>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/security/authelia.nix */
  settingsFiles?: Definition<List<Definition<Path>>>
  /** Default: `"authelia-‹name›"`. Declared in services/security/authelia.nix */
  user?: Definition<string>
}

/** `services.authelia.instances.<name>.secrets` */
export interface ServicesAutheliaInstanceSecrets extends Definitions<ServicesAutheliaInstanceSecrets> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/authelia.nix */
  jwtSecretFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/security/authelia.nix */
  manual?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/authelia.nix */
  oidcHmacSecretFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/authelia.nix */
  oidcIssuerPrivateKeyFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/authelia.nix */
  sessionSecretFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/authelia.nix */
  storageEncryptionKeyFile?: Definition<null | Path>
}

/** `services.authelia.instances.<name>.settings` */
export interface ServicesAutheliaInstanceSettings {
  /** Default: `""`. Declared in services/security/authelia.nix */
  default_2fa_method?: Definition<"" | "totp" | "webauthn" | "mobile_push">
  log?: Definition<ServicesAutheliaInstanceSettingsLog>
  server?: Definition<ServicesAutheliaInstanceSettingsServer>
  telemetry?: Definition<ServicesAutheliaInstanceSettingsTelemetry>
  /** Default: `"light"`. Declared in services/security/authelia.nix */
  theme?: Definition<"light" | "dark" | "grey" | "auto">
  [name: string]: Definition<ServicesAutheliaInstanceSettingsLog | ServicesAutheliaInstanceSettingsServer | ServicesAutheliaInstanceSettingsTelemetry> | JsonValue | undefined
}

/** `services.authelia.instances.<name>.settings.log` */
export interface ServicesAutheliaInstanceSettingsLog {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/authelia.nix */
  file_path?: Definition<null | Path>
  /** Default: `"json"`. Declared in services/security/authelia.nix */
  format?: Definition<"json" | "text">
  /** Default: `false`. Declared in services/security/authelia.nix */
  keep_stdout?: Definition<boolean>
  /** Default: `"debug"`. Declared in services/security/authelia.nix */
  level?: Definition<"trace" | "debug" | "info" | "warn" | "error">
  [name: string]: JsonValue | undefined
}

/** `services.authelia.instances.<name>.settings.server` */
export interface ServicesAutheliaInstanceSettingsServer {
  /** Default: `"tcp://:9091/"`. Declared in services/security/authelia.nix */
  address?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.authelia.instances.<name>.settings.telemetry` */
export interface ServicesAutheliaInstanceSettingsTelemetry {
  metrics?: Definition<ServicesAutheliaInstanceSettingsTelemetryMetrics>
  [name: string]: Definition<ServicesAutheliaInstanceSettingsTelemetryMetrics> | JsonValue | undefined
}

/** `services.authelia.instances.<name>.settings.telemetry.metrics` */
export interface ServicesAutheliaInstanceSettingsTelemetryMetrics {
  /** Default: `"tcp://127.0.0.1:9959"`. Declared in services/security/authelia.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/security/authelia.nix */
  enabled?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.auto-cpufreq` */
export interface ServicesAutoCpufreq extends Definitions<ServicesAutoCpufreq> {
  /** Default: `false`. Declared in services/hardware/auto-cpufreq.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/hardware/auto-cpufreq.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `services.auto-epp` */
export interface ServicesAutoEpp extends Definitions<ServicesAutoEpp> {
  /** Default: `false`. Declared in services/hardware/auto-epp.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.auto-epp`. Declared in services/hardware/auto-epp.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/hardware/auto-epp.nix */
  settings?: Definition<ServicesAutoEppSettings>
}

/** `services.auto-epp.settings` */
export interface ServicesAutoEppSettings {
  Settings?: Definition<ServicesAutoEppSettingsSettings>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesAutoEppSettingsSettings> | undefined
}

/** `services.auto-epp.settings.Settings` */
export interface ServicesAutoEppSettingsSettings {
  /** Default: `"balance_performance"`. Declared in services/hardware/auto-epp.nix */
  epp_state_for_AC?: Definition<string>
  /** Default: `"power"`. Declared in services/hardware/auto-epp.nix */
  epp_state_for_BAT?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | string> | undefined
}

/** `services.autobrr` */
export interface ServicesAutobrr extends Definitions<ServicesAutobrr> {
  /** Default: `false`. Declared in services/misc/autobrr.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/autobrr.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.autobrr`. Declared in services/misc/autobrr.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Declared in services/misc/autobrr.nix */
  secretFile?: Definition<Path>
  /** Type: `open submodule of (TOML value)`. Default: `{ checkForUpdates = true; host = "127.0.0.1"; port = 7474; }`. Declared in services/misc/autobrr.nix */
  settings?: Definition<AttributeSet<TomlValue>>
}

/** `services.autofs` */
export interface ServicesAutofs extends Definitions<ServicesAutofs> {
  /** Declared in services/misc/autofs.nix */
  autoMaster?: Definition<string>
  /** Default: `false`. Declared in services/misc/autofs.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/autofs.nix */
  enable?: Definition<boolean>
  /** Default: `600`. Declared in services/misc/autofs.nix */
  timeout?: Definition<Integer>
}

/** `services.automatic-timezoned` */
export interface ServicesAutomaticTimezoned extends Definitions<ServicesAutomaticTimezoned> {
  /** Default: `false`. Declared in services/system/automatic-timezoned.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.automatic-timezoned`. Declared in services/system/automatic-timezoned.nix */
  package?: Definition<Package>
}

/** `services.automx2` */
export interface ServicesAutomx2 extends Definitions<ServicesAutomx2> {
  /** Declared in services/mail/automx2.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/mail/automx2.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.python3Packages.automx2`. Declared in services/mail/automx2.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4243`. Declared in services/mail/automx2.nix */
  port?: Definition<Integer>
  /** Type: `JSON value`. Declared in services/mail/automx2.nix */
  settings?: JsonValue
}

/** `services.automysqlbackup` */
export interface ServicesAutomysqlbackup extends Definitions<ServicesAutomysqlbackup> {
  /** Default: `"01:15:00"`. Declared in services/backup/automysqlbackup.nix */
  calendar?: Definition<string>
  /** Default: `false`. Declared in services/backup/automysqlbackup.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/backup/automysqlbackup.nix */
  settings?: Definition<AttributeSet<Definition<string | Integer | boolean | List<Definition<string>>>>>
  /** @deprecated renamed to services.automysqlbackup.settings */
  config?: Definition<AttributeSet<Definition<string | Integer | boolean | List<Definition<string>>>>>
}

/** `services.autorandr` */
export interface ServicesAutorandr extends Definitions<ServicesAutorandr> {
  /** Default: `"default"`. Declared in services/misc/autorandr.nix */
  defaultTarget?: Definition<string>
  /** Default: `false`. Declared in services/misc/autorandr.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/autorandr.nix */
  hooks?: ServicesAutorandrProfileHooks
  /** Default: `false`. Declared in services/misc/autorandr.nix */
  ignoreLid?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/autorandr.nix */
  matchEdid?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/autorandr.nix */
  profiles?: Definition<AttributeSet<ServicesAutorandrProfile>>
}

/** `services.autorandr.profiles.<name>` */
export interface ServicesAutorandrProfile extends Definitions<ServicesAutorandrProfile> {
  /** Default: `{ }`. Declared in services/misc/autorandr.nix */
  config?: Definition<AttributeSet<ServicesAutorandrProfileConfigEntry>>
  /** Default: `{ }`. Declared in services/misc/autorandr.nix */
  fingerprint?: Definition<AttributeSet<Definition<string>>>
  /** Default: `{ }`. Declared in services/misc/autorandr.nix */
  hooks?: ServicesAutorandrProfileHooks
}

/** `services.autorandr.profiles.<name>.config.<name>` */
export interface ServicesAutorandrProfileConfigEntry extends Definitions<ServicesAutorandrProfileConfigEntry> {
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in services/misc/autorandr.nix */
  crtc?: Definition<null | Integer>
  /** Type: `null or (positive integer, meaning >0)`. Default: `null`. Declared in services/misc/autorandr.nix */
  dpi?: Definition<null | Integer>
  /** Default: `true`. Declared in services/misc/autorandr.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/misc/autorandr.nix */
  gamma?: Definition<string>
  /** Default: `""`. Declared in services/misc/autorandr.nix */
  mode?: Definition<string>
  /** Default: `""`. Declared in services/misc/autorandr.nix */
  position?: Definition<string>
  /** Default: `false`. Declared in services/misc/autorandr.nix */
  primary?: Definition<boolean>
  /** Default: `""`. Declared in services/misc/autorandr.nix */
  rate?: Definition<string>
  /** Default: `null`. Declared in services/misc/autorandr.nix */
  rotate?: Definition<null | "normal" | "left" | "right" | "inverted">
  /** Default: `null`. Declared in services/misc/autorandr.nix */
  scale?: null | ServicesAutorandrProfileConfigEntryScale
  /** Default: `null`. Declared in services/misc/autorandr.nix */
  transform?: Definition<null | List<Definition<List<Definition<number>>>>>
}

/** `services.autorandr.profiles.<name>.config.<name>.scale` */
export interface ServicesAutorandrProfileConfigEntryScale extends Definitions<ServicesAutorandrProfileConfigEntryScale> {
  /** Default: `"factor"`. Declared in services/misc/autorandr.nix */
  method?: Definition<"factor" | "pixel">
  /** Type: `floating point number or (positive integer, meaning >0)`. Declared in services/misc/autorandr.nix */
  x?: Definition<number | Integer>
  /** Type: `floating point number or (positive integer, meaning >0)`. Declared in services/misc/autorandr.nix */
  y?: Definition<number | Integer>
}

/** `services.autorandr.profiles.<name>.hooks` */
export interface ServicesAutorandrProfileHooks extends Definitions<ServicesAutorandrProfileHooks> {
  /** Type: `attribute set of strings concatenated with “\n”`. Default: `{ }`. Declared in services/misc/autorandr.nix */
  postswitch?: Definition<AttributeSet<Definition<string>>>
  /** Type: `attribute set of strings concatenated with “\n”`. Default: `{ }`. Declared in services/misc/autorandr.nix */
  predetect?: Definition<AttributeSet<Definition<string>>>
  /** Type: `attribute set of strings concatenated with “\n”`. Default: `{ }`. Declared in services/misc/autorandr.nix */
  preswitch?: Definition<AttributeSet<Definition<string>>>
}

/** `services.autossh` */
export interface ServicesAutossh extends Definitions<ServicesAutossh> {
  /** Default: `[ ]`. Declared in services/networking/autossh.nix */
  sessions?: Definition<List<ServicesAutosshSession>>
}

/** `services.autossh.sessions.*` */
export interface ServicesAutosshSession extends Definitions<ServicesAutosshSession> {
  /** Type: `strings concatenated with " "`. Declared in services/networking/autossh.nix */
  extraArguments?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `0`. Declared in services/networking/autossh.nix */
  monitoringPort?: Definition<Integer>
  /** Declared in services/networking/autossh.nix */
  name?: Definition<string>
  /** Declared in services/networking/autossh.nix */
  user?: Definition<string>
}

/** `services.autosuspend` */
export interface ServicesAutosuspend extends Definitions<ServicesAutosuspend> {
  /** Type: `attribute set of (open submodule of section of an INI file (attrs of INI atom (null, bool, int, float or string)))`. Default: `{ }`. Declared in services/misc/autosuspend.nix */
  checks?: Definition<AttributeSet<Definition<ServicesAutosuspendCheck>>>
  /** Default: `false`. Declared in services/misc/autosuspend.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.autosuspend`. Declared in services/misc/autosuspend.nix */
  package?: Definition<Package>
  /** Type: `open submodule of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/misc/autosuspend.nix */
  settings?: Definition<ServicesAutosuspendSettings>
  /** Type: `attribute set of (open submodule of section of an INI file (attrs of INI atom (null, bool, int, float or string)))`. Default: `{ }`. Declared in services/misc/autosuspend.nix */
  wakeups?: Definition<AttributeSet<Definition<ServicesAutosuspendWakeup>>>
}

/** `services.autosuspend.checks.<name>` */
export interface ServicesAutosuspendCheck {
  /** Default: `null`. Declared in services/misc/autosuspend.nix */
  class?: Definition<null | "ActiveCalendarEvent" | "ActiveConnection" | "ExternalCommand" | "JsonPath" | "Kodi" | "KodiIdleTime" | "LastLogActivity" | "Load" | "LogindSessionsIdle" | "Mpd" | "NetworkBandwidth" | "Ping" | "Processes" | "Smb" | "Users" | "XIdleTime" | "XPath">
  /** Default: `true`. Declared in services/misc/autosuspend.nix */
  enabled?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | null | "ActiveCalendarEvent" | "ActiveConnection" | "ExternalCommand" | "JsonPath" | "Kodi" | "KodiIdleTime" | "LastLogActivity" | "Load" | "LogindSessionsIdle" | "Mpd" | "NetworkBandwidth" | "Ping" | "Processes" | "Smb" | "Users" | "XIdleTime" | "XPath" | boolean> | undefined
}

/** `services.autosuspend.settings` */
export interface ServicesAutosuspendSettings {
  /** Default: `"systemctl suspend"`. Declared in services/misc/autosuspend.nix */
  suspend_cmd?: Definition<string>
  /** Default: `"sh -c 'echo 0 > /sys/class/rtc/rtc0/wakealarm && echo {timestamp:.0f} > /sys/class/rtc/rtc0/wakealarm' "`. Declared in services/misc/autosuspend.nix */
  wakeup_cmd?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | string> | undefined
}

/** `services.autosuspend.wakeups.<name>` */
export interface ServicesAutosuspendWakeup {
  /** Default: `null`. Declared in services/misc/autosuspend.nix */
  class?: Definition<null | "Calendar" | "Command" | "File" | "Periodic" | "SystemdTimer" | "XPath" | "XPathDelta">
  /** Default: `true`. Declared in services/misc/autosuspend.nix */
  enabled?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | null | "Calendar" | "Command" | "File" | "Periodic" | "SystemdTimer" | "XPath" | "XPathDelta" | boolean> | undefined
}

/** `services.autotierfs` */
export interface ServicesAutotierfs extends Definitions<ServicesAutotierfs> {
  /** Default: `false`. Declared in services/autotierfs.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.autotier`. Declared in services/autotierfs.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/autotierfs.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>>>
}

/** `services.avahi` */
export interface ServicesAvahi extends Definitions<ServicesAvahi> {
  /** Default: `null`. Declared in services/networking/avahi-daemon.nix */
  allowInterfaces?: Definition<null | List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/avahi-daemon.nix */
  allowPointToPoint?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/avahi-daemon.nix */
  browseDomains?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/avahi-daemon.nix */
  cacheEntriesMax?: Definition<null | Integer>
  /** Default: `false`. Declared in services/networking/avahi-daemon.nix */
  debug?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/avahi-daemon.nix */
  denyInterfaces?: Definition<null | List<Definition<string>>>
  /** Default: `"local"`. Declared in services/networking/avahi-daemon.nix */
  domainName?: Definition<string>
  /** Default: `false`. Declared in services/networking/avahi-daemon.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/avahi-daemon.nix */
  extraConfig?: Definition<string>
  /** Type: `attribute set of (string or absolute path)`. Default: `{ }`. Declared in services/networking/avahi-daemon.nix */
  extraServiceFiles?: Definition<AttributeSet<Definition<string | Path>>>
  /** Default: `config.networking.hostName`. Declared in services/networking/avahi-daemon.nix */
  hostName?: Definition<string>
  /** Default: `true`. Declared in services/networking/avahi-daemon.nix */
  ipv4?: Definition<boolean>
  /** Default: `config.networking.enableIPv6`. Declared in services/networking/avahi-daemon.nix */
  ipv6?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/avahi-daemon.nix */
  nssmdns4?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/avahi-daemon.nix */
  nssmdns6?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/avahi-daemon.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.avahi`. Declared in services/networking/avahi-daemon.nix */
  package?: Definition<Package>
  publish?: ServicesAvahiPublish
  /** Default: `false`. Declared in services/networking/avahi-daemon.nix */
  reflector?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/avahi-daemon.nix */
  wideArea?: Definition<boolean>
  /** @deprecated renamed to services.avahi.allowInterfaces */
  interfaces?: Definition<null | List<Definition<string>>>
  /** @deprecated renamed to services.avahi.nssmdns4 */
  nssmdns?: Definition<boolean>
}

/** `services.avahi.publish` */
export interface ServicesAvahiPublish extends Definitions<ServicesAvahiPublish> {
  /** Default: `false`. Declared in services/networking/avahi-daemon.nix */
  addresses?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/avahi-daemon.nix */
  domain?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/avahi-daemon.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/avahi-daemon.nix */
  hinfo?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/avahi-daemon.nix */
  userServices?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/avahi-daemon.nix */
  workstation?: Definition<boolean>
}

/** `services.awstats` */
export interface ServicesAwstats extends Definitions<ServicesAwstats> {
  /** Default: `{ }`. Declared in services/logging/awstats.nix */
  configs?: Definition<AttributeSet<ServicesAwstatsConfig>>
  /** Type: `absolute path`. Default: `"/var/lib/awstats"`. Declared in services/logging/awstats.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/logging/awstats.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/logging/awstats.nix */
  updateAt?: Definition<null | string>
  /**
   * Type: `absolute path`.
   *
   * @deprecated renamed to services.awstats.dataDir
   */
  vardir?: Definition<Path>
}

/** `services.awstats.configs.<name>` */
export interface ServicesAwstatsConfig extends Definitions<ServicesAwstatsConfig> {
  /** Default: `"‹name›"`. Declared in services/logging/awstats.nix */
  domain?: Definition<string>
  /** Default: `{ }`. Declared in services/logging/awstats.nix */
  extraConfig?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/logging/awstats.nix */
  hostAliases?: Definition<List<Definition<string>>>
  /** Declared in services/logging/awstats.nix */
  logFile?: Definition<string>
  /** Default: `"1"`. Declared in services/logging/awstats.nix */
  logFormat?: Definition<string>
  /** Default: `"web"`. Declared in services/logging/awstats.nix */
  type?: Definition<"mail" | "web">
  webService?: ServicesAwstatsConfigWebService
}

/** `services.awstats.configs.<name>.webService` */
export interface ServicesAwstatsConfigWebService extends Definitions<ServicesAwstatsConfigWebService> {
  /** Default: `false`. Declared in services/logging/awstats.nix */
  enable?: Definition<boolean>
  /** Default: `"‹name›"`. Declared in services/logging/awstats.nix */
  hostname?: Definition<string>
  /** Default: `"/awstats"`. Declared in services/logging/awstats.nix */
  urlPrefix?: Definition<string>
}

/** `services.ax25` */
export interface ServicesAx25 extends Definitions<ServicesAx25> {
  axlisten?: ServicesAx25Axlisten
  /** Default: `{ }`. Declared in services/networking/ax25/axports.nix */
  axports?: Definition<AttributeSet<ServicesAx25Axport>>
}

/** `services.ax25.axlisten` */
export interface ServicesAx25Axlisten extends Definitions<ServicesAx25Axlisten> {
  /** Default: `"-art"`. Declared in services/networking/ax25/axlisten.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/networking/ax25/axlisten.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ax25-apps`. Declared in services/networking/ax25/axlisten.nix */
  package?: Definition<Package>
}

/** `services.ax25.axports.<name>` */
export interface ServicesAx25Axport extends Definitions<ServicesAx25Axport> {
  /** Declared in services/networking/ax25/axports.nix */
  baud?: Definition<Integer>
  /** Declared in services/networking/ax25/axports.nix */
  callsign?: Definition<string>
  /** Default: `"NixOS managed tnc"`. Declared in services/networking/ax25/axports.nix */
  description?: Definition<string>
  /** Default: `false`. Declared in services/networking/ax25/axports.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/ax25/axports.nix */
  kissParams?: Definition<null | string>
  /** Default: `pkgs.ax25-tools`. Declared in services/networking/ax25/axports.nix */
  package?: Definition<Package>
  /** Default: `255`. Declared in services/networking/ax25/axports.nix */
  paclen?: Definition<Integer>
  /** Declared in services/networking/ax25/axports.nix */
  tty?: Definition<string>
  /** Default: `7`. Declared in services/networking/ax25/axports.nix */
  window?: Definition<Integer>
}

/** `services.ayatana-indicators` */
export interface ServicesAyatanaIndicators extends Definitions<ServicesAyatanaIndicators> {
  /** Default: `false`. Declared in services/desktops/ayatana-indicators.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/desktops/ayatana-indicators.nix */
  packages?: Definition<List<Definition<Package>>>
}

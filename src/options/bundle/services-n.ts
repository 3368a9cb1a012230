// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixFunction, NixValue, Package, Path, TomlValue } from "../values.ts"
import type { ServicesHttpdVirtualHost } from "./services-h.ts"

/** `services.n8n` */
export interface ServicesN8n extends Definitions<ServicesN8n> {
  /** Default: `false`. Declared in services/misc/n8n.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of string`. Default: `{ }`. Declared in services/misc/n8n.nix */
  environment?: Definition<ServicesN8nEnvironment>
  /** Default: `false`. Declared in services/misc/n8n.nix */
  openFirewall?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  settings?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  webhookUrl?: NixValue
}

/** `services.n8n.environment` */
export interface ServicesN8nEnvironment {
  /** Default: `config.time.timeZone`. Declared in services/misc/n8n.nix */
  GENERIC_TIMEZONE?: Definition<null | string>
  /** Default: `false`. Declared in services/misc/n8n.nix */
  N8N_DIAGNOSTICS_ENABLED?: Definition<string | boolean>
  /** Type: `string or 16 bit unsigned integer; between 0 and 65535 (both inclusive) convertible to it`. Default: `5678`. Declared in services/misc/n8n.nix */
  N8N_PORT?: Definition<string | Integer>
  /** Default: `false`. Declared in services/misc/n8n.nix */
  N8N_VERSION_NOTIFICATIONS_ENABLED?: Definition<string | boolean>
  [name: string]: Definition<string | null | string | string | boolean | string | Integer> | undefined
}

/** `services.nagios` */
export interface ServicesNagios extends Definitions<ServicesNagios> {
  /** Default: `nagiosCGICfgFile`. Declared in services/monitoring/nagios.nix */
  cgiConfigFile?: Definition<Package>
  /** Default: `false`. Declared in services/monitoring/nagios.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/nagios.nix */
  enableWebInterface?: Definition<boolean>
  /** Default: `{ }`. Declared in services/monitoring/nagios.nix */
  extraConfig?: Definition<AttributeSet<Definition<string>>>
  /** Default: `null`. Declared in services/monitoring/nagios.nix */
  mainConfigFile?: Definition<null | Package>
  /** Type: `list of absolute path`. Declared in services/monitoring/nagios.nix */
  objectDefs?: Definition<List<Definition<Path>>>
  /** Default: `[pkgs.monitoring-plugins pkgs.msmtp pkgs.mailutils]`. Declared in services/monitoring/nagios.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Default: `pkgs.stdenv.hostPlatform == pkgs.stdenv.buildPlatform`. Declared in services/monitoring/nagios.nix */
  validateConfig?: Definition<boolean>
  /** Declared in services/monitoring/nagios.nix */
  virtualHost?: ServicesHttpdVirtualHost
}

/** `services.namecoind` */
export interface ServicesNamecoind extends Definitions<ServicesNamecoind> {
  /** Default: `false`. Declared in services/networking/namecoind.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/namecoind.nix */
  extraNodes?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/namecoind.nix */
  generate?: Definition<boolean>
  rpc?: ServicesNamecoindRpc
  /** Default: `[ ]`. Declared in services/networking/namecoind.nix */
  trustedNodes?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Default: `"/var/lib/namecoind/wallet.dat"`. Declared in services/networking/namecoind.nix */
  wallet?: Definition<Path>
}

/** `services.namecoind.rpc` */
export interface ServicesNamecoindRpc extends Definitions<ServicesNamecoindRpc> {
  /** Default: `"0.0.0.0"`. Declared in services/networking/namecoind.nix */
  address?: Definition<string>
  /** Default: `[ "127.0.0.1" ]`. Declared in services/networking/namecoind.nix */
  allowFrom?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/namecoind.nix */
  certificate?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/namecoind.nix */
  key?: Definition<null | Path>
  /** Default: `null`. Declared in services/networking/namecoind.nix */
  password?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8332`. Declared in services/networking/namecoind.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/namecoind.nix */
  user?: Definition<null | string>
}

/** `services.nar-serve` */
export interface ServicesNarServe extends Definitions<ServicesNarServe> {
  /** Default: `"https://cache.nixos.org/"`. Declared in services/networking/nar-serve.nix */
  cacheURL?: Definition<string>
  /** Default: `""`. Declared in services/networking/nar-serve.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/networking/nar-serve.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.nar-serve`. Declared in services/networking/nar-serve.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8383`. Declared in services/networking/nar-serve.nix */
  port?: Definition<Integer>
}

/** `services.nats` */
export interface ServicesNats extends Definitions<ServicesNats> {
  /** Type: `absolute path`. Default: `"/var/lib/nats"`. Declared in services/networking/nats.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/networking/nats.nix */
  enable?: Definition<boolean>
  /** Default: `"nats"`. Declared in services/networking/nats.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/networking/nats.nix */
  jetstream?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4222`. Declared in services/networking/nats.nix */
  port?: Definition<Integer>
  /** Default: `"nats"`. Declared in services/networking/nats.nix */
  serverName?: Definition<string>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/networking/nats.nix */
  settings?: JsonValue
  /** Default: `"nats"`. Declared in services/networking/nats.nix */
  user?: Definition<string>
  /** Default: `true`. Declared in services/networking/nats.nix */
  validateConfig?: Definition<boolean>
}

/** `services.navidrome` */
export interface ServicesNavidrome extends Definitions<ServicesNavidrome> {
  /** Default: `false`. Declared in services/audio/navidrome.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/audio/navidrome.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `"navidrome"`. Declared in services/audio/navidrome.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/audio/navidrome.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.navidrome`. Declared in services/audio/navidrome.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/audio/navidrome.nix */
  settings?: Definition<ServicesNavidromeSettings>
  /** Default: `"navidrome"`. Declared in services/audio/navidrome.nix */
  user?: Definition<string>
}

/** `services.navidrome.settings` */
export interface ServicesNavidromeSettings {
  /** Default: `"127.0.0.1"`. Declared in services/audio/navidrome.nix */
  Address?: Definition<string>
  /** Default: `false`. Declared in services/audio/navidrome.nix */
  EnableInsightsCollector?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4533`. Declared in services/audio/navidrome.nix */
  Port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.nbd` */
export interface ServicesNbd extends Definitions<ServicesNbd> {
  server?: ServicesNbdServer
}

/** `services.nbd.server` */
export interface ServicesNbdServer extends Definitions<ServicesNbdServer> {
  /** Default: `false`. Declared in services/networking/nbd.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/nbd.nix */
  exports?: Definition<AttributeSet<ServicesNbdServerExport>>
  /** Default: `{ allowlist = false; }`. Declared in services/networking/nbd.nix */
  extraOptions?: Definition<AttributeSet<Definition<boolean | Integer | number | string>>>
  /** Default: `null`. Declared in services/networking/nbd.nix */
  listenAddress?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `10809`. Declared in services/networking/nbd.nix */
  listenPort?: Definition<Integer>
}

/** `services.nbd.server.exports.<name>` */
export interface ServicesNbdServerExport extends Definitions<ServicesNbdServerExport> {
  /** Default: `null`. Declared in services/networking/nbd.nix */
  allowAddresses?: Definition<null | List<Definition<string>>>
  /** Default: `{ flush = true; fua = true; }`. Declared in services/networking/nbd.nix */
  extraOptions?: Definition<AttributeSet<Definition<boolean | Integer | number | string>>>
  /** Declared in services/networking/nbd.nix */
  path?: Definition<string>
}

/** `services.ncdns` */
export interface ServicesNcdns extends Definitions<ServicesNcdns> {
  /** Default: `"[::1]"`. Declared in services/networking/ncdns.nix */
  address?: Definition<string>
  dnssec?: ServicesNcdnsDnssec
  /** Default: `false`. Declared in services/networking/ncdns.nix */
  enable?: Definition<boolean>
  identity?: ServicesNcdnsIdentity
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5333`. Declared in services/networking/ncdns.nix */
  port?: Definition<Integer>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/networking/ncdns.nix */
  settings?: TomlValue
}

/** `services.ncdns.dnssec` */
export interface ServicesNcdnsDnssec extends Definitions<ServicesNcdnsDnssec> {
  /** Default: `false`. Declared in services/networking/ncdns.nix */
  enable?: Definition<boolean>
  keys?: ServicesNcdnsDnssecKeys
}

/** `services.ncdns.dnssec.keys` */
export interface ServicesNcdnsDnssecKeys extends Definitions<ServicesNcdnsDnssecKeys> {
  /** Type: `absolute path`. Default: `"/var/lib/ncdns/bit.private"`. Declared in services/networking/ncdns.nix */
  private?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/ncdns/bit.key"`. Declared in services/networking/ncdns.nix */
  public?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/ncdns/bit-zone.private"`. Declared in services/networking/ncdns.nix */
  zonePrivate?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/ncdns/bit-zone.key"`. Declared in services/networking/ncdns.nix */
  zonePublic?: Definition<Path>
}

/** `services.ncdns.identity` */
export interface ServicesNcdnsIdentity extends Definitions<ServicesNcdnsIdentity> {
  /** Default: `"127.127.127.127"`. Declared in services/networking/ncdns.nix */
  address?: Definition<string>
  /** Default: `""`. Declared in services/networking/ncdns.nix */
  hostmaster?: Definition<string>
  /** Default: `config.networking.hostName`. Declared in services/networking/ncdns.nix */
  hostname?: Definition<string>
}

/** `services.ncps` */
export interface ServicesNcps extends Definitions<ServicesNcps> {
  cache?: ServicesNcpsCache
  /** Default: `pkgs.dbmate`. Declared in services/networking/ncps.nix */
  dbmatePackage?: Definition<Package>
  /** Default: `false`. Declared in services/networking/ncps.nix */
  enable?: Definition<boolean>
  /** Default: `"info"`. Declared in services/networking/ncps.nix */
  logLevel?: Definition<"trace" | "debug" | "info" | "warn" | "error" | "fatal" | "panic">
  /** Default: `null`. Declared in services/networking/ncps.nix */
  netrcFile?: Definition<null | string>
  openTelemetry?: ServicesNcpsOpenTelemetry
  /** Default: `pkgs.ncps`. Declared in services/networking/ncps.nix */
  package?: Definition<Package>
  prometheus?: ServicesNcpsPrometheus
  server?: ServicesNcpsServer
  upstream?: ServicesNcpsUpstream
}

/** `services.ncps.cache` */
export interface ServicesNcpsCache extends Definitions<ServicesNcpsCache> {
  /** Default: `false`. Declared in services/networking/ncps.nix */
  allowDeleteVerb?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/ncps.nix */
  allowPutVerb?: Definition<boolean>
  /** Default: `"/var/lib/ncps"`. Declared in services/networking/ncps.nix */
  dataPath?: Definition<string>
  /** Default: `"sqlite:/var/lib/ncps/db/db.sqlite"`. Declared in services/networking/ncps.nix */
  databaseURL?: Definition<string>
  /** Declared in services/networking/ncps.nix */
  hostName?: Definition<string>
  lru?: ServicesNcpsCacheLru
  /** Default: `null`. Declared in services/networking/ncps.nix */
  maxSize?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/ncps.nix */
  secretKeyPath?: Definition<null | string>
  /** Default: `true`. Declared in services/networking/ncps.nix */
  signNarinfo?: Definition<boolean>
  /** Default: `"/tmp"`. Declared in services/networking/ncps.nix */
  tempPath?: Definition<string>
}

/** `services.ncps.cache.lru` */
export interface ServicesNcpsCacheLru extends Definitions<ServicesNcpsCacheLru> {
  /** Default: `null`. Declared in services/networking/ncps.nix */
  schedule?: Definition<null | string>
  /** Default: `"Local"`. Declared in services/networking/ncps.nix */
  scheduleTimeZone?: Definition<string>
}

/** `services.ncps.openTelemetry` */
export interface ServicesNcpsOpenTelemetry extends Definitions<ServicesNcpsOpenTelemetry> {
  /** Default: `false`. Declared in services/networking/ncps.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/ncps.nix */
  grpcURL?: Definition<null | string>
}

/** `services.ncps.prometheus` */
export interface ServicesNcpsPrometheus extends Definitions<ServicesNcpsPrometheus> {
  /** Default: `false`. Declared in services/networking/ncps.nix */
  enable?: Definition<boolean>
}

/** `services.ncps.server` */
export interface ServicesNcpsServer extends Definitions<ServicesNcpsServer> {
  /** Default: `":8501"`. Declared in services/networking/ncps.nix */
  addr?: Definition<string>
}

/** `services.ncps.upstream` */
export interface ServicesNcpsUpstream extends Definitions<ServicesNcpsUpstream> {
  /** Declared in services/networking/ncps.nix */
  caches?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/ncps.nix */
  publicKeys?: Definition<List<Definition<string>>>
}

/** `services.ndppd` */
export interface ServicesNdppd extends Definitions<ServicesNdppd> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/ndppd.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/networking/ndppd.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/ndppd.nix */
  interface?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/ndppd.nix */
  network?: Definition<null | string>
  /** Default: `{ }`. Declared in services/networking/ndppd.nix */
  proxies?: Definition<AttributeSet<ServicesNdppdProxy>>
  /** Default: `30000`. Declared in services/networking/ndppd.nix */
  routeTTL?: Definition<Integer>
}

/** `services.ndppd.proxies.<name>` */
export interface ServicesNdppdProxy extends Definitions<ServicesNdppdProxy> {
  /** Default: `null`. Declared in services/networking/ndppd.nix */
  interface?: Definition<null | string>
  /** Default: `true`. Declared in services/networking/ndppd.nix */
  router?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/ndppd.nix */
  rules?: Definition<AttributeSet<ServicesNdppdProxyRule>>
  /** Default: `500`. Declared in services/networking/ndppd.nix */
  timeout?: Definition<Integer>
  /** Default: `30000`. Declared in services/networking/ndppd.nix */
  ttl?: Definition<Integer>
}

/** `services.ndppd.proxies.<name>.rules.<name>` */
export interface ServicesNdppdProxyRule extends Definitions<ServicesNdppdProxyRule> {
  /** Default: `null`. Declared in services/networking/ndppd.nix */
  interface?: Definition<null | string>
  /** Default: `"auto"`. Declared in services/networking/ndppd.nix */
  method?: Definition<"static" | "iface" | "auto">
  /** Default: `null`. Declared in services/networking/ndppd.nix */
  network?: Definition<null | string>
}

/** `services.neard` */
export interface ServicesNeard extends Definitions<ServicesNeard> {
  /** Default: `false`. Declared in services/desktops/neard.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/desktops/neard.nix */
  settings?: Definition<ServicesNeardSettings>
}

/** `services.neard.settings` */
export interface ServicesNeardSettings {
  General?: Definition<ServicesNeardSettingsGeneral>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesNeardSettingsGeneral> | undefined
}

/** `services.neard.settings.General` */
export interface ServicesNeardSettingsGeneral {
  /** Default: `false`. Declared in services/desktops/neard.nix */
  ConstantPoll?: Definition<boolean>
  /** Default: `true`. Declared in services/desktops/neard.nix */
  DefaultPowered?: Definition<boolean>
  /** Default: `true`. Declared in services/desktops/neard.nix */
  ResetOnError?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean> | undefined
}

/** `services.nebula` */
export interface ServicesNebula extends Definitions<ServicesNebula> {
  /** Default: `{ }`. Declared in services/networking/nebula.nix */
  networks?: Definition<AttributeSet<ServicesNebulaNetwork>>
}

/** `services.nebula-lighthouse-service` */
export interface ServicesNebulaLighthouseService extends Definitions<ServicesNebulaLighthouseService> {
  /** Default: `false`. Declared in services/networking/nebula-lighthouse-service.nix */
  enable?: Definition<boolean>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/networking/nebula-lighthouse-service.nix */
  settings?: JsonValue
  /** Default: `"nebula-lighthouse"`. Declared in services/networking/nebula-lighthouse-service.nix */
  user?: Definition<string>
}

/** `services.nebula.networks.<name>` */
export interface ServicesNebulaNetwork extends Definitions<ServicesNebulaNetwork> {
  /** Type: `absolute path`. Declared in services/networking/nebula.nix */
  ca?: Definition<Path>
  /** Type: `absolute path`. Declared in services/networking/nebula.nix */
  cert?: Definition<Path>
  /** Default: `true`. Declared in services/networking/nebula.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/nebula.nix */
  enableReload?: Definition<boolean>
  firewall?: ServicesNebulaNetworkFirewall
  /** Default: `false`. Declared in services/networking/nebula.nix */
  isLighthouse?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/nebula.nix */
  isRelay?: Definition<boolean>
  /** Type: `non-empty string or absolute path`. Declared in services/networking/nebula.nix */
  key?: Definition<string | Path>
  lighthouse?: ServicesNebulaNetworkLighthouse
  /** Default: `[ ]`. Declared in services/networking/nebula.nix */
  lighthouses?: Definition<List<Definition<string>>>
  listen?: ServicesNebulaNetworkListen
  /** Default: `pkgs.nebula`. Declared in services/networking/nebula.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/networking/nebula.nix */
  relays?: Definition<List<Definition<string>>>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/networking/nebula.nix */
  settings?: JsonValue
  /** Default: `{ }`. Declared in services/networking/nebula.nix */
  staticHostMap?: Definition<AttributeSet<Definition<List<Definition<string>>>>>
  tun?: ServicesNebulaNetworkTun
}

/** `services.nebula.networks.<name>.firewall` */
export interface ServicesNebulaNetworkFirewall extends Definitions<ServicesNebulaNetworkFirewall> {
  /** Default: `[ ]`. Declared in services/networking/nebula.nix */
  inbound?: Definition<List<Definition<NixAttributes>>>
  /** Default: `[ ]`. Declared in services/networking/nebula.nix */
  outbound?: Definition<List<Definition<NixAttributes>>>
}

/** `services.nebula.networks.<name>.lighthouse` */
export interface ServicesNebulaNetworkLighthouse extends Definitions<ServicesNebulaNetworkLighthouse> {
  dns?: ServicesNebulaNetworkLighthouseDns
}

/** `services.nebula.networks.<name>.lighthouse.dns` */
export interface ServicesNebulaNetworkLighthouseDns extends Definitions<ServicesNebulaNetworkLighthouseDns> {
  /** Default: `false`. Declared in services/networking/nebula.nix */
  enable?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/networking/nebula.nix */
  host?: Definition<string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5353`. Declared in services/networking/nebula.nix */
  port?: Definition<null | Integer>
}

/** `services.nebula.networks.<name>.listen` */
export interface ServicesNebulaNetworkListen extends Definitions<ServicesNebulaNetworkListen> {
  /** Default: `"0.0.0.0"`. Declared in services/networking/nebula.nix */
  host?: Definition<string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `if (config.services.nebula.networks.${name}.isLighthouse || config.services.nebula.networks.${name}.isRelay) then 4242 else 0;`. Declared in services/networking/nebula.nix */
  port?: Definition<null | Integer>
}

/** `services.nebula.networks.<name>.tun` */
export interface ServicesNebulaNetworkTun extends Definitions<ServicesNebulaNetworkTun> {
  /** Default: `null`. Declared in services/networking/nebula.nix */
  device?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/nebula.nix */
  disable?: Definition<boolean>
}

/** `services.neo4j` */
export interface ServicesNeo4j extends Definitions<ServicesNeo4j> {
  bolt?: ServicesNeo4jBolt
  /** Default: `true`. Declared in services/databases/neo4j.nix */
  constrainLoadCsv?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/databases/neo4j.nix */
  defaultListenAddress?: Definition<string>
  directories?: ServicesNeo4jDirectories
  /** Default: `false`. Declared in services/databases/neo4j.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/databases/neo4j.nix */
  extraServerConfig?: Definition<string>
  http?: ServicesNeo4jHttp
  https?: ServicesNeo4jHttps
  /** Default: `pkgs.neo4j`. Declared in services/databases/neo4j.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/databases/neo4j.nix */
  readOnly?: Definition<boolean>
  shell?: ServicesNeo4jShell
  ssl?: ServicesNeo4jSsl
  /** Type: `integer between 0 and 44738 (both inclusive)`. Default: `0`. Declared in services/databases/neo4j.nix */
  workerCount?: Definition<Integer>
  /**
   * Type: `absolute path`.
   *
   * @deprecated renamed to services.neo4j.directories.certificates
   */
  certDir?: Definition<Path>
  /**
   * Type: `absolute path`.
   *
   * @deprecated renamed to services.neo4j.directories.home
   */
  dataDir?: Definition<Path>
  /** @deprecated renamed to services.neo4j.bolt.enable */
  enableBolt?: Definition<boolean>
  /** @deprecated renamed to services.neo4j.https.enable */
  enableHttps?: Definition<boolean>
  /** @deprecated renamed to services.neo4j.defaultListenAddress */
  host?: Definition<string>
  /** @deprecated renamed to services.neo4j.defaultListenAddress */
  listenAddress?: Definition<string>
}

/** `services.neo4j.bolt` */
export interface ServicesNeo4jBolt extends Definitions<ServicesNeo4jBolt> {
  /** Default: `config.services.neo4j.bolt.listenAddress`. Declared in services/databases/neo4j.nix */
  advertisedAddress?: Definition<string>
  /** Default: `true`. Declared in services/databases/neo4j.nix */
  enable?: Definition<boolean>
  /** Default: `":7687"`. Declared in services/databases/neo4j.nix */
  listenAddress?: Definition<string>
  /** Default: `"legacy"`. Declared in services/databases/neo4j.nix */
  sslPolicy?: Definition<string>
  /** Default: `"OPTIONAL"`. Declared in services/databases/neo4j.nix */
  tlsLevel?: Definition<"REQUIRED" | "OPTIONAL" | "DISABLED">
}

/** `services.neo4j.directories` */
export interface ServicesNeo4jDirectories extends Definitions<ServicesNeo4jDirectories> {
  /** Type: `absolute path`. Default: `"${config.services.neo4j.directories.home}/certificates"`. Declared in services/databases/neo4j.nix */
  certificates?: Definition<Path>
  /** Type: `absolute path`. Default: `"${config.services.neo4j.directories.home}/data"`. Declared in services/databases/neo4j.nix */
  data?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/neo4j"`. Declared in services/databases/neo4j.nix */
  home?: Definition<Path>
  /** Type: `absolute path`. Default: `"${config.services.neo4j.directories.home}/import"`. Declared in services/databases/neo4j.nix */
  imports?: Definition<Path>
  /** Type: `absolute path`. Default: `"${config.services.neo4j.directories.home}/plugins"`. Declared in services/databases/neo4j.nix */
  plugins?: Definition<Path>
}

/** `services.neo4j.http` */
export interface ServicesNeo4jHttp extends Definitions<ServicesNeo4jHttp> {
  /** Default: `config.services.neo4j.http.listenAddress`. Declared in services/databases/neo4j.nix */
  advertisedAddress?: Definition<string>
  /** Default: `true`. Declared in services/databases/neo4j.nix */
  enable?: Definition<boolean>
  /** Default: `":7474"`. Declared in services/databases/neo4j.nix */
  listenAddress?: Definition<string>
}

/** `services.neo4j.https` */
export interface ServicesNeo4jHttps extends Definitions<ServicesNeo4jHttps> {
  /** Default: `config.services.neo4j.https.listenAddress`. Declared in services/databases/neo4j.nix */
  advertisedAddress?: Definition<string>
  /** Default: `true`. Declared in services/databases/neo4j.nix */
  enable?: Definition<boolean>
  /** Default: `":7473"`. Declared in services/databases/neo4j.nix */
  listenAddress?: Definition<string>
  /** Default: `"legacy"`. Declared in services/databases/neo4j.nix */
  sslPolicy?: Definition<string>
}

/** `services.neo4j.shell` */
export interface ServicesNeo4jShell extends Definitions<ServicesNeo4jShell> {
  /** Default: `false`. Declared in services/databases/neo4j.nix */
  enable?: Definition<boolean>
}

/** `services.neo4j.ssl` */
export interface ServicesNeo4jSsl extends Definitions<ServicesNeo4jSsl> {
  /** Default: `{ }`. Declared in services/databases/neo4j.nix */
  policies?: Definition<AttributeSet<ServicesNeo4jSslPolicy>>
}

/** `services.neo4j.ssl.policies.<name>` */
export interface ServicesNeo4jSslPolicy extends Definitions<ServicesNeo4jSslPolicy> {
  /** Default: `false`. Declared in services/databases/neo4j.nix */
  allowKeyGeneration?: Definition<boolean>
  /** Type: `absolute path`. Default: `"${config.services.neo4j.directories.certificates}/${name}"`. Declared in services/databases/neo4j.nix */
  baseDirectory?: Definition<Path>
  /** Default: `null`. Declared in services/databases/neo4j.nix */
  ciphers?: Definition<null | List<Definition<string>>>
  /** Default: `"REQUIRE"`. Declared in services/databases/neo4j.nix */
  clientAuth?: Definition<"NONE" | "OPTIONAL" | "REQUIRE">
  /** Default: `"private.key"`. Declared in services/databases/neo4j.nix */
  privateKey?: Definition<string>
  /** Default: `"public.crt"`. Declared in services/databases/neo4j.nix */
  publicCertificate?: Definition<string>
  /** Type: `absolute path`. Default: `"${config.services.neo4j.ssl.policies.<name>.baseDirectory}/revoked"`. Declared in services/databases/neo4j.nix */
  revokedDir?: Definition<Path>
  /** Default: `[ "TLSv1.2" ]`. Declared in services/databases/neo4j.nix */
  tlsVersions?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/databases/neo4j.nix */
  trustAll?: Definition<boolean>
  /** Type: `absolute path`. Default: `"${config.services.neo4j.ssl.policies.<name>.baseDirectory}/trusted"`. Declared in services/databases/neo4j.nix */
  trustedDir?: Definition<Path>
  /**
   * Type: `list of path`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  directoriesToCreate?: Definition<List<Definition<Path>>>
}

/** `services.netatalk` */
export interface ServicesNetatalk extends Definitions<ServicesNetatalk> {
  /** Default: `false`. Declared in services/network-filesystems/netatalk.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/network-filesystems/netatalk.nix */
  extmap?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `548`. Declared in services/network-filesystems/netatalk.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/network-filesystems/netatalk.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `services.netbird` */
export interface ServicesNetbird extends Definitions<ServicesNetbird> {
  /** Default: `{ }`. Declared in services/networking/netbird.nix */
  clients?: Definition<AttributeSet<ServicesNetbirdClient>>
  /** Default: `false`. Declared in services/networking/netbird.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.netbird`. Declared in services/networking/netbird.nix */
  package?: Definition<Package>
  server?: ServicesNetbirdServer
  /** Declared in services/networking/netbird.nix */
  tunnels?: Definition<AttributeSet<ServicesNetbirdTunnel>>
  ui?: ServicesNetbirdUi
  /** Default: `"none"`. Declared in services/networking/netbird.nix */
  useRoutingFeatures?: Definition<"none" | "client" | "server" | "both">
}

/** `services.netbird.clients.<name>` */
export interface ServicesNetbirdClient extends Definitions<ServicesNetbirdClient> {
  /** Default: `true`. Declared in services/networking/netbird.nix */
  autoStart?: Definition<boolean>
  bin?: ServicesNetbirdClientBin
  /** Type: `JSON value`. Declared in services/networking/netbird.nix */
  config?: JsonValue
  dir?: ServicesNetbirdClientDir
  "dns-resolver"?: ServicesNetbirdClientDnsResolver
  /** Declared in services/networking/netbird.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `true`. Declared in services/networking/netbird.nix */
  hardened?: Definition<boolean>
  /** Default: `"nb-‹name›"`. Declared in services/networking/netbird.nix */
  interface?: Definition<string>
  /** Default: `"info"`. Declared in services/networking/netbird.nix */
  logLevel?: Definition<"panic" | "fatal" | "error" | "warn" | "warning" | "info" | "debug" | "trace">
  login?: ServicesNetbirdClientLogin
  /** Default: `"‹name›"`. Declared in services/networking/netbird.nix */
  name?: Definition<string>
  /** Default: `true`. Declared in services/networking/netbird.nix */
  openFirewall?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/netbird.nix */
  openInternalFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/networking/netbird.nix */
  port?: Definition<Integer>
  service?: ServicesNetbirdClientService
  /** Default: `"netbird-‹name›"`. Declared in services/networking/netbird.nix */
  suffixedName?: Definition<string>
  ui?: ServicesNetbirdClientUi
  user?: ServicesNetbirdClientUser
}

/** `services.netbird.clients.<name>.bin` */
export interface ServicesNetbirdClientBin extends Definitions<ServicesNetbirdClientBin> {
  /** Default: `"‹name›"`. Declared in services/networking/netbird.nix */
  suffix?: Definition<string>
}

/** `services.netbird.clients.<name>.dir` */
export interface ServicesNetbirdClientDir extends Definitions<ServicesNetbirdClientDir> {
  /** Default: `"netbird-‹name›"`. Declared in services/networking/netbird.nix */
  baseName?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/run/netbird-‹name›"`. Declared in services/networking/netbird.nix */
  runtime?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/netbird-‹name›"`. Declared in services/networking/netbird.nix */
  state?: Definition<Path>
}

/** `services.netbird.clients.<name>.dns-resolver` */
export interface ServicesNetbirdClientDnsResolver extends Definitions<ServicesNetbirdClientDnsResolver> {
  /** Default: `null`. Declared in services/networking/netbird.nix */
  address?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `53`. Declared in services/networking/netbird.nix */
  port?: Definition<Integer>
}

/** `services.netbird.clients.<name>.login` */
export interface ServicesNetbirdClientLogin extends Definitions<ServicesNetbirdClientLogin> {
  /** Default: `false`. Declared in services/networking/netbird.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/netbird.nix */
  setupKeyFile?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/networking/netbird.nix */
  systemdDependencies?: Definition<List<Definition<string>>>
}

/** `services.netbird.clients.<name>.service` */
export interface ServicesNetbirdClientService extends Definitions<ServicesNetbirdClientService> {
  /** Default: `"netbird-‹name›"`. Declared in services/networking/netbird.nix */
  name?: Definition<string>
}

/** `services.netbird.clients.<name>.ui` */
export interface ServicesNetbirdClientUi extends Definitions<ServicesNetbirdClientUi> {
  /** Default: `client.ui.enable`. Declared in services/networking/netbird.nix */
  enable?: Definition<boolean>
}

/** `services.netbird.clients.<name>.user` */
export interface ServicesNetbirdClientUser extends Definitions<ServicesNetbirdClientUser> {
  /** Default: `"netbird-‹name›"`. Declared in services/networking/netbird.nix */
  group?: Definition<string>
  /** Default: `"netbird-‹name›"`. Declared in services/networking/netbird.nix */
  name?: Definition<string>
}

/** `services.netbird.server` */
export interface ServicesNetbirdServer extends Definitions<ServicesNetbirdServer> {
  coturn?: ServicesNetbirdServerCoturn
  dashboard?: ServicesNetbirdServerDashboard
  /** Declared in services/networking/netbird/server.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/networking/netbird/server.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/netbird/server.nix */
  enableNginx?: Definition<boolean>
  management?: ServicesNetbirdServerManagement
  signal?: ServicesNetbirdServerSignal
}

/** `services.netbird.server.coturn` */
export interface ServicesNetbirdServerCoturn extends Definitions<ServicesNetbirdServerCoturn> {
  /** Declared in services/networking/netbird/coturn.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/networking/netbird/coturn.nix */
  enable?: Definition<boolean>
  /** Type: `list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `with config.services.coturn; [ listening-port alt-listening-port tls-listening-port alt-tls-listening-port ];`. Declared in services/networking/netbird/coturn.nix */
  openPorts?: Definition<List<Definition<Integer>>>
  /** Default: `null`. Declared in services/networking/netbird/coturn.nix */
  password?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/netbird/coturn.nix */
  passwordFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/networking/netbird/coturn.nix */
  useAcmeCertificates?: Definition<boolean>
  /** Default: `"netbird"`. Declared in services/networking/netbird/coturn.nix */
  user?: Definition<string>
}

/** `services.netbird.server.dashboard` */
export interface ServicesNetbirdServerDashboard extends Definitions<ServicesNetbirdServerDashboard> {
  /** Default: `"localhost"`. Declared in services/networking/netbird/dashboard.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/networking/netbird/dashboard.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/netbird/dashboard.nix */
  enableNginx?: Definition<boolean>
  /** Declared in services/networking/netbird/dashboard.nix */
  managementServer?: Definition<string>
  /** Default: `pkgs.netbird-dashboard`. Declared in services/networking/netbird/dashboard.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (string or boolean)`. Declared in services/networking/netbird/dashboard.nix */
  settings?: Definition<AttributeSet<Definition<string | boolean>>>
}

/** `services.netbird.server.management` */
export interface ServicesNetbirdServerManagement extends Definitions<ServicesNetbirdServerManagement> {
  /** Default: `true`. Declared in services/networking/netbird/management.nix */
  disableAnonymousMetrics?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/netbird/management.nix */
  disableSingleAccountMode?: Definition<boolean>
  /** Default: `"netbird.selfhosted"`. Declared in services/networking/netbird/management.nix */
  dnsDomain?: Definition<string>
  /** Declared in services/networking/netbird/management.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/networking/netbird/management.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/netbird/management.nix */
  enableNginx?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/netbird/management.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `"INFO"`. Declared in services/networking/netbird/management.nix */
  logLevel?: Definition<"ERROR" | "WARN" | "INFO" | "DEBUG">
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9090`. Declared in services/networking/netbird/management.nix */
  metricsPort?: Definition<Integer>
  /** Declared in services/networking/netbird/management.nix */
  oidcConfigEndpoint?: Definition<string>
  /** Default: `pkgs.netbird-management`. Declared in services/networking/netbird/management.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8011`. Declared in services/networking/netbird/management.nix */
  port?: Definition<Integer>
  /** Type: `JSON value`. Declared in services/networking/netbird/management.nix */
  settings?: JsonValue
  /** Default: `"netbird.selfhosted"`. Declared in services/networking/netbird/management.nix */
  singleAccountModeDomain?: Definition<string>
  /** Declared in services/networking/netbird/management.nix */
  turnDomain?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3478`. Declared in services/networking/netbird/management.nix */
  turnPort?: Definition<Integer>
}

/** `services.netbird.server.signal` */
export interface ServicesNetbirdServerSignal extends Definitions<ServicesNetbirdServerSignal> {
  /** Declared in services/networking/netbird/signal.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/networking/netbird/signal.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/netbird/signal.nix */
  enableNginx?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/netbird/signal.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `"INFO"`. Declared in services/networking/netbird/signal.nix */
  logLevel?: Definition<"ERROR" | "WARN" | "INFO" | "DEBUG">
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9091`. Declared in services/networking/netbird/signal.nix */
  metricsPort?: Definition<Integer>
  /** Default: `pkgs.netbird-signal`. Declared in services/networking/netbird/signal.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8012`. Declared in services/networking/netbird/signal.nix */
  port?: Definition<Integer>
}

/** `services.netbird.tunnels.<name>` */
export interface ServicesNetbirdTunnel extends Definitions<ServicesNetbirdTunnel> {
  /** Default: `true`. Declared in services/networking/netbird.nix */
  autoStart?: Definition<boolean>
  bin?: ServicesNetbirdClientBin
  /** Type: `JSON value`. Declared in services/networking/netbird.nix */
  config?: JsonValue
  dir?: ServicesNetbirdClientDir
  "dns-resolver"?: ServicesNetbirdClientDnsResolver
  /** Declared in services/networking/netbird.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `true`. Declared in services/networking/netbird.nix */
  hardened?: Definition<boolean>
  /** Default: `"nb-‹name›"`. Declared in services/networking/netbird.nix */
  interface?: Definition<string>
  /** Default: `"info"`. Declared in services/networking/netbird.nix */
  logLevel?: Definition<"panic" | "fatal" | "error" | "warn" | "warning" | "info" | "debug" | "trace">
  login?: ServicesNetbirdClientLogin
  /** Default: `"‹name›"`. Declared in services/networking/netbird.nix */
  name?: Definition<string>
  /** Default: `true`. Declared in services/networking/netbird.nix */
  openFirewall?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/netbird.nix */
  openInternalFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/networking/netbird.nix */
  port?: Definition<Integer>
  service?: ServicesNetbirdClientService
  /** Default: `"netbird-‹name›"`. Declared in services/networking/netbird.nix */
  suffixedName?: Definition<string>
  ui?: ServicesNetbirdClientUi
  user?: ServicesNetbirdClientUser
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  stateDir?: NixValue
}

/** `services.netbird.ui` */
export interface ServicesNetbirdUi extends Definitions<ServicesNetbirdUi> {
  /** Default: `config.services.displayManager.sessionPackages != [ ] || config.services.xserver.enable`. Declared in services/networking/netbird.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.netbird-ui`. Declared in services/networking/netbird.nix */
  package?: Definition<Package>
}

/** `services.netbox` */
export interface ServicesNetbox extends Definitions<ServicesNetbox> {
  /** Default: `"/var/lib/netbox"`. Declared in services/web-apps/netbox.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/netbox.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/netbox.nix */
  enableLdap?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/netbox.nix */
  extraConfig?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/netbox.nix */
  keycloakClientSecret?: Definition<null | Path>
  /** Type: `absolute path`. Default: `""`. Declared in services/web-apps/netbox.nix */
  ldapConfigPath?: Definition<Path>
  /** Default: `"[::1]"`. Declared in services/web-apps/netbox.nix */
  listenAddress?: Definition<string>
  /** Default: `if lib.versionAtLeast config.system.stateVersion "25.11" then pkgs.netbox_4_4 else pkgs.netbox_4_2;`. Declared in services/web-apps/netbox.nix */
  package?: Definition<Package>
  /** Default: `python3Packages: with python3Packages; [];`. Declared in services/web-apps/netbox.nix */
  plugins?: Definition<NixFunction<List<Definition<Package>>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8001`. Declared in services/web-apps/netbox.nix */
  port?: Definition<Integer>
  /** Type: `absolute path`. Declared in services/web-apps/netbox.nix */
  secretKeyFile?: Definition<Path>
  /** Type: `open submodule of attribute set of (Python value)`. Default: `{ }`. Declared in services/web-apps/netbox.nix */
  settings?: Definition<ServicesNetboxSettings>
  /** Default: `null`. Declared in services/web-apps/netbox.nix */
  unixSocket?: Definition<null | string>
}

/** `services.netbox.settings` */
export interface ServicesNetboxSettings {
  /** Default: `[ "*" ]`. Declared in services/web-apps/netbox.nix */
  ALLOWED_HOSTS?: Definition<List<Definition<string>>>
  [name: string]: JsonValue | undefined
}

/** `services.netclient` */
export interface ServicesNetclient extends Definitions<ServicesNetclient> {
  /** Default: `false`. Declared in services/networking/netclient.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.netclient`. Declared in services/networking/netclient.nix */
  package?: Definition<Package>
}

/** `services.netdata` */
export interface ServicesNetdata extends Definitions<ServicesNetdata> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/netdata.nix */
  claimTokenFile?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/monitoring/netdata.nix */
  config?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in services/monitoring/netdata.nix */
  configDir?: Definition<AttributeSet<Definition<Path>>>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/monitoring/netdata.nix */
  configText?: Definition<null | string>
  /** Default: `120`. Declared in services/monitoring/netdata.nix */
  deadlineBeforeStopSec?: Definition<Integer>
  /** Default: `false`. Declared in services/monitoring/netdata.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/netdata.nix */
  enableAnalyticsReporting?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/netdata.nix */
  extraNdsudoPackages?: Definition<List<Definition<Package>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/monitoring/netdata.nix */
  extraPluginPaths?: Definition<List<Definition<Path>>>
  /** Default: `"netdata"`. Declared in services/monitoring/netdata.nix */
  group?: Definition<string>
  /** Default: `pkgs.netdata`. Declared in services/monitoring/netdata.nix */
  package?: Definition<Package>
  python?: ServicesNetdataPython
  /** Default: `"netdata"`. Declared in services/monitoring/netdata.nix */
  user?: Definition<string>
}

/** `services.netdata.python` */
export interface ServicesNetdataPython extends Definitions<ServicesNetdataPython> {
  /** Default: `true`. Declared in services/monitoring/netdata.nix */
  enable?: Definition<boolean>
  /** Default: `ps: []`. Declared in services/monitoring/netdata.nix */
  extraPackages?: Definition<NixFunction<List<Definition<Package>>>>
  /** Default: `false`. Declared in services/monitoring/netdata.nix */
  recommendedPythonPackages?: Definition<boolean>
}

/** `services.networkaudiod` */
export interface ServicesNetworkaudiod extends Definitions<ServicesNetworkaudiod> {
  /** Default: `false`. Declared in services/audio/networkaudiod.nix */
  enable?: Definition<boolean>
}

/** `services.networkd-dispatcher` */
export interface ServicesNetworkdDispatcher extends Definitions<ServicesNetworkdDispatcher> {
  /** Default: `false`. Declared in services/networking/networkd-dispatcher.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/networkd-dispatcher.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/networking/networkd-dispatcher.nix */
  rules?: Definition<AttributeSet<ServicesNetworkdDispatcherRule>>
}

/** `services.networkd-dispatcher.rules.<name>` */
export interface ServicesNetworkdDispatcherRule extends Definitions<ServicesNetworkdDispatcherRule> {
  /** Default: `null`. Declared in services/networking/networkd-dispatcher.nix */
  onState?: Definition<List<Definition<"routable" | "dormant" | "no-carrier" | "off" | "carrier" | "degraded" | "configuring" | "configured" | "enslaved">>>
  /** Type: `strings concatenated with “\n”`. Declared in services/networking/networkd-dispatcher.nix */
  script?: Definition<string>
}

/** `services.networking` */
export interface ServicesNetworking extends Definitions<ServicesNetworking> {
  websockify?: ServicesNetworkingWebsockify
}

/** `services.networking.websockify` */
export interface ServicesNetworkingWebsockify extends Definitions<ServicesNetworkingWebsockify> {
  /** Default: `false`. Declared in services/networking/websockify.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `{ }`. Declared in services/networking/websockify.nix */
  portMap?: Definition<AttributeSet<Definition<Integer>>>
  /** Type: `absolute path`. Declared in services/networking/websockify.nix */
  sslCert?: Definition<Path>
  /** Type: `absolute path`. Default: `config.services.networking.websockify.sslCert`. Declared in services/networking/websockify.nix */
  sslKey?: Definition<Path>
}

/** `services.newt` */
export interface ServicesNewt extends Definitions<ServicesNewt> {
  /** Default: `false`. Declared in services/networking/newt.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/newt.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.fosrl-newt`. Declared in services/networking/newt.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/networking/newt.nix */
  settings?: Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<Integer | number | string>>>>>
}

/** `services.nextcloud` */
export interface ServicesNextcloud extends Definitions<ServicesNextcloud> {
  /** Default: `null`. Declared in services/web-apps/nextcloud.nix */
  appstoreEnable?: Definition<null | boolean>
  autoUpdateApps?: ServicesNextcloudAutoUpdateApps
  caching?: ServicesNextcloudCaching
  cli?: ServicesNextcloudCli
  config?: ServicesNextcloudConfig
  /** Default: `true`. Declared in services/web-apps/nextcloud.nix */
  configureRedis?: Definition<boolean>
  database?: ServicesNextcloudDatabase
  /** Default: `config.services.nextcloud.home`. Declared in services/web-apps/nextcloud.nix */
  datadir?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/nextcloud.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/nextcloud.nix */
  enableImagemagick?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-apps/nextcloud.nix */
  extraApps?: Definition<AttributeSet<Definition<Package>>>
  /** Default: `true`. Declared in services/web-apps/nextcloud.nix */
  extraAppsEnable?: Definition<boolean>
  /** Default: `120`. Declared in services/web-apps/nextcloud.nix */
  fastcgiTimeout?: Definition<Integer>
  /** Default: `"/var/lib/nextcloud"`. Declared in services/web-apps/nextcloud.nix */
  home?: Definition<string>
  /** Declared in services/web-apps/nextcloud.nix */
  hostName?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/nextcloud.nix */
  https?: Definition<boolean>
  imaginary?: ServicesNextcloudImaginary
  /** Default: `"512M"`. Declared in services/web-apps/nextcloud.nix */
  maxUploadSize?: Definition<string>
  nginx?: ServicesNextcloudNginx
  notify_push?: ServicesNextcloudNotifyPush
  /** Default: `generated script`. Declared in services/web-apps/nextcloud.nix */
  occ?: Definition<Package>
  /** Declared in services/web-apps/nextcloud.nix */
  package?: Definition<Package>
  /** Default: `all: []`. Declared in services/web-apps/nextcloud.nix */
  phpExtraExtensions?: Definition<NixFunction<List<Definition<Package>>>>
  /** Declared in services/web-apps/nextcloud.nix */
  phpOptions?: Definition<AttributeSet<Definition<string | Integer>>>
  /** Default: `pkgs.php84`. Declared in services/web-apps/nextcloud.nix */
  phpPackage?: Definition<Package>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/web-apps/nextcloud.nix */
  poolConfig?: Definition<null | string>
  /** Declared in services/web-apps/nextcloud.nix */
  poolSettings?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `null`. Declared in services/web-apps/nextcloud.nix */
  secretFile?: Definition<null | string>
  /** Type: `attribute set of absolute path not in the Nix store`. Default: `{ }`. Declared in services/web-apps/nextcloud.nix */
  secrets?: Definition<AttributeSet<Definition<Path>>>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/web-apps/nextcloud.nix */
  settings?: Definition<ServicesNextcloudSettings>
  /** Default: `false`. Declared in services/web-apps/nextcloud.nix */
  webfinger?: Definition<boolean>
  cron?: ServicesNextcloudCron
  /**
   * Type: `open submodule of (JSON value)`.
   *
   * @deprecated renamed to services.nextcloud.settings
   */
  extraOptions?: Definition<ServicesNextcloudSettings>
  /** @deprecated renamed to services.nextcloud.settings."profile.enabled" */
  globalProfiles?: NixValue
  /**
   * Type: `integer between 0 and 4 (both inclusive)`.
   *
   * @deprecated renamed to services.nextcloud.settings.loglevel
   */
  logLevel?: Definition<Integer>
  /** @deprecated renamed to services.nextcloud.settings.log_type */
  logType?: Definition<"errorlog" | "file" | "syslog" | "systemd">
  /** @deprecated renamed to services.nextcloud.settings.skeletondirectory */
  skeletonDirectory?: Definition<string>
}

/** `services.nextcloud.autoUpdateApps` */
export interface ServicesNextcloudAutoUpdateApps extends Definitions<ServicesNextcloudAutoUpdateApps> {
  /** Default: `false`. Declared in services/web-apps/nextcloud.nix */
  enable?: Definition<boolean>
  /** Default: `"05:00:00"`. Declared in services/web-apps/nextcloud.nix */
  startAt?: Definition<string | List<Definition<string>>>
}

/** `services.nextcloud.caching` */
export interface ServicesNextcloudCaching extends Definitions<ServicesNextcloudCaching> {
  /** Default: `true`. Declared in services/web-apps/nextcloud.nix */
  apcu?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/nextcloud.nix */
  memcached?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/nextcloud.nix */
  redis?: Definition<boolean>
}

/** `services.nextcloud.cli` */
export interface ServicesNextcloudCli extends Definitions<ServicesNextcloudCli> {
  /** Default: `null`. Declared in services/web-apps/nextcloud.nix */
  memoryLimit?: Definition<null | string>
}

/** `services.nextcloud.config` */
export interface ServicesNextcloudConfig extends Definitions<ServicesNextcloudConfig> {
  /** Declared in services/web-apps/nextcloud.nix */
  adminpassFile?: Definition<null | string>
  /** Default: `"root"`. Declared in services/web-apps/nextcloud.nix */
  adminuser?: Definition<null | string>
  /** Default: `"localhost"`. Declared in services/web-apps/nextcloud.nix */
  dbhost?: Definition<null | string>
  /** Default: `"nextcloud"`. Declared in services/web-apps/nextcloud.nix */
  dbname?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/nextcloud.nix */
  dbpassFile?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/nextcloud.nix */
  dbtableprefix?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/nextcloud.nix */
  dbtype?: Definition<null | "sqlite" | "pgsql" | "mysql">
  /** Default: `"nextcloud"`. Declared in services/web-apps/nextcloud.nix */
  dbuser?: Definition<null | string>
  objectstore?: ServicesNextcloudConfigObjectstore
  /** @deprecated renamed to services.nextcloud.settings.default_phone_region */
  defaultPhoneRegion?: Definition<string>
  /** @deprecated renamed to services.nextcloud.settings.trusted_domains */
  extraTrustedDomains?: Definition<List<Definition<string>>>
  /** @deprecated renamed to services.nextcloud.settings.overwriteprotocol */
  overwriteProtocol?: Definition<"" | "http" | "https">
  /** @deprecated renamed to services.nextcloud.settings.trusted_proxies */
  trustedProxies?: Definition<List<Definition<string>>>
}

/** `services.nextcloud.config.objectstore` */
export interface ServicesNextcloudConfigObjectstore extends Definitions<ServicesNextcloudConfigObjectstore> {
  s3?: ServicesNextcloudConfigObjectstoreS3
}

/** `services.nextcloud.config.objectstore.s3` */
export interface ServicesNextcloudConfigObjectstoreS3 extends Definitions<ServicesNextcloudConfigObjectstoreS3> {
  /** Declared in services/web-apps/nextcloud.nix */
  bucket?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/nextcloud.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/nextcloud.nix */
  hostname?: Definition<null | string>
  /** Declared in services/web-apps/nextcloud.nix */
  key?: Definition<string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/web-apps/nextcloud.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/web-apps/nextcloud.nix */
  region?: Definition<null | string>
  /** Declared in services/web-apps/nextcloud.nix */
  secretFile?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/nextcloud.nix */
  sseCKeyFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/web-apps/nextcloud.nix */
  usePathStyle?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/nextcloud.nix */
  useSsl?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/nextcloud.nix */
  verify_bucket_exists?: Definition<boolean>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  autocreate?: NixValue
}

/** `services.nextcloud.cron` */
export interface ServicesNextcloudCron extends Definitions<ServicesNextcloudCron> {
  /** @deprecated renamed to services.nextcloud.cli.memoryLimit */
  memoryLimit?: Definition<null | string>
}

/** `services.nextcloud.database` */
export interface ServicesNextcloudDatabase extends Definitions<ServicesNextcloudDatabase> {
  /** Default: `false`. Declared in services/web-apps/nextcloud.nix */
  createLocally?: Definition<boolean>
}

/** `services.nextcloud.imaginary` */
export interface ServicesNextcloudImaginary extends Definitions<ServicesNextcloudImaginary> {
  /** Default: `false`. Declared in services/web-apps/nextcloud.nix */
  enable?: Definition<boolean>
}

/** `services.nextcloud.nginx` */
export interface ServicesNextcloudNginx extends Definitions<ServicesNextcloudNginx> {
  /** Default: `false`. Declared in services/web-apps/nextcloud.nix */
  enableFastcgiRequestBuffering?: Definition<boolean>
  /** Type: `positive integer, meaning >0`. Default: `15552000`. Declared in services/web-apps/nextcloud.nix */
  hstsMaxAge?: Definition<Integer>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  recommendedHttpHeaders?: NixValue
}

/** `services.nextcloud.notify_push` */
export interface ServicesNextcloudNotifyPush extends Definitions<ServicesNextcloudNotifyPush> {
  /** Default: `false`. Declared in services/web-apps/nextcloud-notify_push.nix */
  bendDomainToLocalhost?: Definition<boolean>
  /** Default: `config.services.nextcloud.config.dbhost`. Declared in services/web-apps/nextcloud-notify_push.nix */
  dbhost?: Definition<null | string>
  /** Default: `config.services.nextcloud.config.dbname`. Declared in services/web-apps/nextcloud-notify_push.nix */
  dbname?: Definition<null | string>
  /** Default: `config.services.nextcloud.config.dbpassFile`. Declared in services/web-apps/nextcloud-notify_push.nix */
  dbpassFile?: Definition<null | string>
  /** Default: `config.services.nextcloud.config.dbtableprefix`. Declared in services/web-apps/nextcloud-notify_push.nix */
  dbtableprefix?: Definition<null | string>
  /** Default: `config.services.nextcloud.config.dbtype`. Declared in services/web-apps/nextcloud-notify_push.nix */
  dbtype?: Definition<null | "sqlite" | "pgsql" | "mysql">
  /** Default: `config.services.nextcloud.config.dbuser`. Declared in services/web-apps/nextcloud-notify_push.nix */
  dbuser?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/nextcloud-notify_push.nix */
  enable?: Definition<boolean>
  /** Default: `"error"`. Declared in services/web-apps/nextcloud-notify_push.nix */
  logLevel?: Definition<"error" | "warn" | "info" | "debug" | "trace">
  /** Default: `"http${lib.optionalString config.services.nextcloud.https "s"}://${config.services.nextcloud.hostName}"`. Declared in services/web-apps/nextcloud-notify_push.nix */
  nextcloudUrl?: Definition<string>
  /** Default: `pkgs.nextcloud-notify_push`. Declared in services/web-apps/nextcloud-notify_push.nix */
  package?: Definition<Package>
  /** Default: `"/run/nextcloud-notify_push/sock"`. Declared in services/web-apps/nextcloud-notify_push.nix */
  socketPath?: Definition<string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  dbport?: NixValue
}

/** `services.nextcloud.settings` */
export interface ServicesNextcloudSettings {
  /** Default: `""`. Declared in services/web-apps/nextcloud.nix */
  default_phone_region?: Definition<string>
  /** Declared in services/web-apps/nextcloud.nix */
  enabledPreviewProviders?: Definition<List<Definition<string>>>
  /** Default: `"syslog"`. Declared in services/web-apps/nextcloud.nix */
  log_type?: Definition<"errorlog" | "file" | "syslog" | "systemd">
  /** Type: `integer between 0 and 4 (both inclusive)`. Default: `2`. Declared in services/web-apps/nextcloud.nix */
  loglevel?: Definition<Integer>
  /** Default: `null`. Declared in services/web-apps/nextcloud.nix */
  mail_domain?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/nextcloud.nix */
  mail_from_address?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/nextcloud.nix */
  mail_send_plaintext_only?: Definition<boolean>
  /** Default: `"smtp"`. Declared in services/web-apps/nextcloud.nix */
  mail_sendmailmode?: Definition<"smtp" | "pipe">
  /** Default: `false`. Declared in services/web-apps/nextcloud.nix */
  mail_smtpauth?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/nextcloud.nix */
  mail_smtpdebug?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/nextcloud.nix */
  mail_smtphost?: Definition<string>
  /** Default: `"smtp"`. Declared in services/web-apps/nextcloud.nix */
  mail_smtpmode?: Definition<"sendmail" | "smtp" | "qmail" | "null">
  /** Default: `""`. Declared in services/web-apps/nextcloud.nix */
  mail_smtpname?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `25`. Declared in services/web-apps/nextcloud.nix */
  mail_smtpport?: Definition<Integer>
  /** Default: `""`. Declared in services/web-apps/nextcloud.nix */
  mail_smtpsecure?: Definition<"" | "ssl">
  /** Default: `{ }`. Declared in services/web-apps/nextcloud.nix */
  mail_smtpstreamoptions?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Default: `10`. Declared in services/web-apps/nextcloud.nix */
  mail_smtptimeout?: Definition<Integer>
  /** Default: `"\\OC\\Mail\\EMailTemplate"`. Declared in services/web-apps/nextcloud.nix */
  mail_template_class?: Definition<string>
  /** Default: `""`. Declared in services/web-apps/nextcloud.nix */
  overwriteprotocol?: Definition<"" | "http" | "https">
  /** Default: `""`. Declared in services/web-apps/nextcloud.nix */
  skeletondirectory?: Definition<string>
  /** Default: `[ ]`. Declared in services/web-apps/nextcloud.nix */
  trusted_domains?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/web-apps/nextcloud.nix */
  trusted_proxies?: Definition<List<Definition<string>>>
  profile?: Definition<ServicesNextcloudSettingsProfile>
  [name: string]: Definition<ServicesNextcloudSettingsProfile> | JsonValue | undefined
}

/** `services.nextcloud.settings.profile` */
export interface ServicesNextcloudSettingsProfile {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enabled?: NixValue
  [name: string]: JsonValue | undefined
}

/** `services.nextcloud-spreed-signaling` */
export interface ServicesNextcloudSpreedSignaling extends Definitions<ServicesNextcloudSpreedSignaling> {
  /** Default: `{ }`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  backends?: Definition<AttributeSet<ServicesNextcloudSpreedSignalingBackend>>
  /** Default: `false`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  configureNginx?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  enable?: Definition<boolean>
  /** Default: `"nextcloud-spreed-signaling"`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  group?: Definition<string>
  /** Default: `null`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  hostName?: Definition<null | string>
  /** Default: `pkgs.nextcloud-spreed-signaling`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  settings?: Definition<ServicesNextcloudSpreedSignalingSettings>
  /** Type: `absolute path`. Default: `"/var/lib/nextcloud-spreed-signaling"`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  stateDir?: Definition<Path>
  /** Default: `"nextcloud-spreed-signaling"`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  user?: Definition<string>
}

/** `services.nextcloud-spreed-signaling.backends.<name>` */
export interface ServicesNextcloudSpreedSignalingBackend extends Definitions<ServicesNextcloudSpreedSignalingBackend> {
  /** Type: `absolute path`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  secretFile?: Definition<Path>
  /** Declared in services/networking/nextcloud-spreed-signaling.nix */
  urls?: Definition<List<Definition<string>>>
}

/** `services.nextcloud-spreed-signaling.settings` */
export interface ServicesNextcloudSpreedSignalingSettings {
  app?: Definition<ServicesNextcloudSpreedSignalingSettingsApp>
  backend?: Definition<ServicesNextcloudSpreedSignalingSettingsBackend>
  clients?: Definition<ServicesNextcloudSpreedSignalingSettingsClients>
  etcd?: Definition<ServicesNextcloudSpreedSignalingSettingsEtcd>
  grpc?: Definition<ServicesNextcloudSpreedSignalingSettingsGrpc>
  http?: Definition<ServicesNextcloudSpreedSignalingSettingsHttp>
  https?: Definition<ServicesNextcloudSpreedSignalingSettingsHttps>
  mcu?: Definition<ServicesNextcloudSpreedSignalingSettingsMcu>
  nats?: Definition<ServicesNextcloudSpreedSignalingSettingsNats>
  sessions?: Definition<ServicesNextcloudSpreedSignalingSettingsSessions>
  stats?: Definition<ServicesNextcloudSpreedSignalingSettingsStats>
  turn?: Definition<ServicesNextcloudSpreedSignalingSettingsTurn>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesNextcloudSpreedSignalingSettingsApp | ServicesNextcloudSpreedSignalingSettingsBackend | ServicesNextcloudSpreedSignalingSettingsClients | ServicesNextcloudSpreedSignalingSettingsEtcd | ServicesNextcloudSpreedSignalingSettingsGrpc | ServicesNextcloudSpreedSignalingSettingsHttp | ServicesNextcloudSpreedSignalingSettingsHttps | ServicesNextcloudSpreedSignalingSettingsMcu | ServicesNextcloudSpreedSignalingSettingsNats | ServicesNextcloudSpreedSignalingSettingsSessions | ServicesNextcloudSpreedSignalingSettingsStats | ServicesNextcloudSpreedSignalingSettingsTurn> | undefined
}

/** `services.nextcloud-spreed-signaling.settings.app` */
export interface ServicesNextcloudSpreedSignalingSettingsApp {
  /** Default: `false`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  debug?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean> | undefined
}

/** `services.nextcloud-spreed-signaling.settings.backend` */
export interface ServicesNextcloudSpreedSignalingSettingsBackend {
  /** Default: `false`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  allowall?: Definition<boolean>
  /** Default: `"static"`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  backendtype?: Definition<"static" | "etcd">
  /** Type: `positive integer, meaning >0`. Default: `8`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  connectionsperhost?: Definition<Integer>
  /** Type: `positive integer, meaning >0`. Default: `10`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  timeout?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean | "static" | "etcd" | Integer> | undefined
}

/** `services.nextcloud-spreed-signaling.settings.clients` */
export interface ServicesNextcloudSpreedSignalingSettingsClients {
  /** Type: `absolute path`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  internalsecretFile?: Definition<Path>
  [name: string]: Definition<null | boolean | Integer | number | string | Path> | undefined
}

/** `services.nextcloud-spreed-signaling.settings.etcd` */
export interface ServicesNextcloudSpreedSignalingSettingsEtcd {
  /** Default: `[ ]`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  endpoints?: Definition<List<Definition<string>>>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<string>>> | undefined
}

/** `services.nextcloud-spreed-signaling.settings.grpc` */
export interface ServicesNextcloudSpreedSignalingSettingsGrpc {
  /** Default: `null`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  listen?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  targets?: Definition<List<Definition<string>>>
  [name: string]: Definition<null | boolean | Integer | number | string | null | string | List<Definition<string>>> | undefined
}

/** `services.nextcloud-spreed-signaling.settings.http` */
export interface ServicesNextcloudSpreedSignalingSettingsHttp {
  /** Default: `null`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  listen?: Definition<null | string>
  [name: string]: Definition<null | boolean | Integer | number | string | null | string> | undefined
}

/** `services.nextcloud-spreed-signaling.settings.https` */
export interface ServicesNextcloudSpreedSignalingSettingsHttps {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  certificate?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  key?: Definition<null | Path>
  /** Default: `null`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  listen?: Definition<null | string>
  [name: string]: Definition<null | boolean | Integer | number | string | null | Path | null | string> | undefined
}

/** `services.nextcloud-spreed-signaling.settings.mcu` */
export interface ServicesNextcloudSpreedSignalingSettingsMcu {
  /** Default: `null`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  type?: Definition<null | "janus" | "proxy">
  [name: string]: Definition<null | boolean | Integer | number | string | null | "janus" | "proxy"> | undefined
}

/** `services.nextcloud-spreed-signaling.settings.nats` */
export interface ServicesNextcloudSpreedSignalingSettingsNats {
  /** Default: `[ "nats://loopback" ]`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  url?: Definition<List<Definition<string>>>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<string>>> | undefined
}

/** `services.nextcloud-spreed-signaling.settings.sessions` */
export interface ServicesNextcloudSpreedSignalingSettingsSessions {
  /** Type: `absolute path`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  blockkeyFile?: Definition<Path>
  /** Type: `absolute path`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  hashkeyFile?: Definition<Path>
  [name: string]: Definition<null | boolean | Integer | number | string | Path> | undefined
}

/** `services.nextcloud-spreed-signaling.settings.stats` */
export interface ServicesNextcloudSpreedSignalingSettingsStats {
  /** Default: `null`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  allowed_ips?: Definition<null | List<Definition<string>>>
  [name: string]: Definition<null | boolean | Integer | number | string | null | List<Definition<string>>> | undefined
}

/** `services.nextcloud-spreed-signaling.settings.turn` */
export interface ServicesNextcloudSpreedSignalingSettingsTurn {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  apikeyFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  secretFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/networking/nextcloud-spreed-signaling.nix */
  servers?: Definition<List<Definition<string>>>
  [name: string]: Definition<null | boolean | Integer | number | string | null | Path | List<Definition<string>>> | undefined
}

/** `services.nextcloud-whiteboard-server` */
export interface ServicesNextcloudWhiteboardServer extends Definitions<ServicesNextcloudWhiteboardServer> {
  /** Default: `false`. Declared in services/web-apps/nextcloud-whiteboard-server.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-apps/nextcloud-whiteboard-server.nix */
  secrets?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/web-apps/nextcloud-whiteboard-server.nix */
  settings?: Definition<AttributeSet<Definition<string>>>
}

/** `services.nextdns` */
export interface ServicesNextdns extends Definitions<ServicesNextdns> {
  /** Default: `[ ]`. Declared in services/networking/nextdns.nix */
  arguments?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/nextdns.nix */
  enable?: Definition<boolean>
}

/** `services.nextjs-ollama-llm-ui` */
export interface ServicesNextjsOllamaLlmUi extends Definitions<ServicesNextjsOllamaLlmUi> {
  /** Default: `false`. Declared in services/web-apps/nextjs-ollama-llm-ui.nix */
  enable?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/nextjs-ollama-llm-ui.nix */
  hostname?: Definition<string>
  /** Default: `"http://127.0.0.1:11434"`. Declared in services/web-apps/nextjs-ollama-llm-ui.nix */
  ollamaUrl?: Definition<string>
  /** Default: `pkgs.nextjs-ollama-llm-ui`. Declared in services/web-apps/nextjs-ollama-llm-ui.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/nextjs-ollama-llm-ui.nix */
  port?: Definition<Integer>
}

/** `services.nexus` */
export interface ServicesNexus extends Definitions<ServicesNexus> {
  /** Default: `false`. Declared in services/web-apps/nexus.nix */
  enable?: Definition<boolean>
  /** Default: `"nexus"`. Declared in services/web-apps/nexus.nix */
  group?: Definition<string>
  /** Default: `"/var/lib/sonatype-work"`. Declared in services/web-apps/nexus.nix */
  home?: Definition<string>
  /** Default: `pkgs.openjdk8`. Declared in services/web-apps/nexus.nix */
  jdkPackage?: Definition<Package>
  /** Type: `strings concatenated with “\n”`. Declared in services/web-apps/nexus.nix */
  jvmOpts?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/nexus.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8081`. Declared in services/web-apps/nexus.nix */
  listenPort?: Definition<Integer>
  /** Default: `pkgs.nexus`. Declared in services/web-apps/nexus.nix */
  package?: Definition<Package>
  /** Default: `"nexus"`. Declared in services/web-apps/nexus.nix */
  user?: Definition<string>
}

/** `services.nezha-agent` */
export interface ServicesNezhaAgent extends Definitions<ServicesNezhaAgent> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/nezha-agent.nix */
  clientSecretFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/monitoring/nezha-agent.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/nezha-agent.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/nezha-agent.nix */
  genUuid?: Definition<boolean>
  /** Default: `pkgs.nezha-agent`. Declared in services/monitoring/nezha-agent.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Declared in services/monitoring/nezha-agent.nix */
  settings?: Definition<ServicesNezhaAgentSettings>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  disableCommandExecute?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  gpu?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  passwordFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  reportDelay?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  server?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  skipConnection?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  skipProcess?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  tls?: NixValue
}

/** `services.nezha-agent.settings` */
export interface ServicesNezhaAgentSettings {
  /** Default: `true`. Declared in services/monitoring/nezha-agent.nix */
  disable_command_execute?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/nezha-agent.nix */
  disable_nat?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/nezha-agent.nix */
  disable_send_query?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/nezha-agent.nix */
  gpu?: Definition<boolean>
  /** Type: `integer between 1 and 4 (both inclusive)`. Default: `3`. Declared in services/monitoring/nezha-agent.nix */
  report_delay?: Definition<Integer>
  /** Declared in services/monitoring/nezha-agent.nix */
  server?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/nezha-agent.nix */
  skip_connection_count?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/nezha-agent.nix */
  skip_procs_count?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/nezha-agent.nix */
  temperature?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/nezha-agent.nix */
  tls?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/nezha-agent.nix */
  use_ipv6_country_code?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/nezha-agent.nix */
  uuid?: Definition<null | string>
  [name: string]: JsonValue | undefined
}

/** `services.nfs` */
export interface ServicesNfs extends Definitions<ServicesNfs> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in tasks/filesystems/nfs.nix */
  extraConfig?: Definition<string>
  idmapd?: ServicesNfsIdmapd
  server?: ServicesNfsServer
  /** Default: `{ }`. Declared in tasks/filesystems/nfs.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /**
   * Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.nfs.server.lockdPort
   */
  lockdPort?: Definition<null | Integer>
  /**
   * Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.nfs.server.statdPort
   */
  statdPort?: Definition<null | Integer>
}

/** `services.nfs.idmapd` */
export interface ServicesNfsIdmapd extends Definitions<ServicesNfsIdmapd> {
  /** Default: `{ }`. Declared in tasks/filesystems/nfs.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `services.nfs.server` */
export interface ServicesNfsServer extends Definitions<ServicesNfsServer> {
  /** Default: `false`. Declared in services/network-filesystems/nfsd.nix */
  createMountPoints?: Definition<boolean>
  /** Default: `false`. Declared in services/network-filesystems/nfsd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/network-filesystems/nfsd.nix */
  exports?: Definition<string>
  /** Default: `""`. Declared in services/network-filesystems/nfsd.nix */
  extraNfsdConfig?: Definition<string>
  /** Default: `null`. Declared in services/network-filesystems/nfsd.nix */
  hostName?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/network-filesystems/nfsd.nix */
  lockdPort?: Definition<null | Integer>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/network-filesystems/nfsd.nix */
  mountdPort?: Definition<null | Integer>
  /** Default: `8`. Declared in services/network-filesystems/nfsd.nix */
  nproc?: Definition<Integer>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/network-filesystems/nfsd.nix */
  statdPort?: Definition<null | Integer>
}

/** `services.nghttpx` */
export interface ServicesNghttpx extends Definitions<ServicesNghttpx> {
  /** Default: `"auto"`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  "backend-address-family"?: Definition<"auto" | "IPv4" | "IPv6">
  /** Declared in services/networking/nghttpx/nghttpx-options.nix */
  backends?: Definition<List<ServicesNghttpxBackend>>
  /** Default: `65536`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  backlog?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  extraConfig?: Definition<string>
  /** Declared in services/networking/nghttpx/nghttpx-options.nix */
  frontends?: Definition<List<ServicesNghttpxFrontend>>
  /** Default: `0`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  "rlimit-nofile"?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  "single-process"?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  "single-thread"?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  tls?: null | ServicesNghttpxTls
  /** Default: `1`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  workers?: Definition<Integer>
}

/** `services.nghttpx.backends.*` */
export interface ServicesNghttpxBackend extends Definitions<ServicesNghttpxBackend> {
  /** Default: `null`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  params?: null | ServicesNghttpxBackendParams
  /** Default: `[ ]`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  patterns?: Definition<List<Definition<string>>>
  /** Type: `(submodule) or absolute path`. Default: `{ host = "127.0.0.1"; port = 80; }`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  server?: Definition<NixAttributes | Path>
}

/** `services.nghttpx.backends.*.params` */
export interface ServicesNghttpxBackendParams extends Definitions<ServicesNghttpxBackendParams> {
  /** Default: `"none"`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  affinity?: Definition<"ip" | "none">
  /** Default: `false`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  dns?: Definition<boolean>
  /** Default: `0`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  fall?: Definition<Integer>
  /** Default: `"http/1.1"`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  proto?: Definition<"h2" | "http/1.1">
  /** Default: `false`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  "redirect-if-not-tls"?: Definition<boolean>
  /** Default: `0`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  rise?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  sni?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  tls?: Definition<boolean>
}

/** `services.nghttpx.frontends.*` */
export interface ServicesNghttpxFrontend extends Definitions<ServicesNghttpxFrontend> {
  /** Default: `null`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  params?: null | ServicesNghttpxFrontendParams
  /** Type: `(submodule) or absolute path`. Default: `{ host = "127.0.0.1"; port = 80; }`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  server?: Definition<NixAttributes | Path>
}

/** `services.nghttpx.frontends.*.params` */
export interface ServicesNghttpxFrontendParams extends Definitions<ServicesNghttpxFrontendParams> {
  /** Default: `false`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  api?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  healthmon?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  proxyproto?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  "sni-fwd"?: Definition<boolean>
  /** Default: `"tls"`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  tls?: Definition<"tls" | "no-tls">
}

/** `services.nghttpx.tls` */
export interface ServicesNghttpxTls extends Definitions<ServicesNghttpxTls> {
  /** Default: `"/etc/ssl/certs/server.crt"`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  crt?: Definition<string>
  /** Default: `"/etc/ssl/keys/server.key"`. Declared in services/networking/nghttpx/nghttpx-options.nix */
  key?: Definition<string>
}

/** `services.nginx` */
export interface ServicesNginx extends Definitions<ServicesNginx> {
  /** Default: `[ ]`. Declared in services/web-servers/nginx/default.nix */
  additionalModules?: Definition<List<Definition<NixAttributes>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/nginx/default.nix */
  appendConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/nginx/default.nix */
  appendHttpConfig?: Definition<string>
  /** Default: `"10m"`. Declared in services/web-servers/nginx/default.nix */
  clientMaxBodySize?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/nginx/default.nix */
  commonHttpConfig?: Definition<string>
  /** Default: `""`. Declared in services/web-servers/nginx/default.nix */
  config?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `80`. Declared in services/web-servers/nginx/default.nix */
  defaultHTTPListenPort?: Definition<Integer>
  /** Default: `[ ]`. Declared in services/web-servers/nginx/default.nix */
  defaultListen?: Definition<List<ServicesNginxDefaultListenEntry>>
  /** Default: `[ "0.0.0.0" ] ++ lib.optional config.networking.enableIPv6 "[::0]"`. Declared in services/web-servers/nginx/default.nix */
  defaultListenAddresses?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Default: `$''{pkgs.mailcap}/etc/nginx/mime.types`. Declared in services/web-servers/nginx/default.nix */
  defaultMimeTypes?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `443`. Declared in services/web-servers/nginx/default.nix */
  defaultSSLListenPort?: Definition<Integer>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  enableQuicBPF?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  enableReload?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/nginx/default.nix */
  eventsConfig?: Definition<string>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  experimentalZstdSettings?: Definition<boolean>
  gitweb?: ServicesNginxGitweb
  /** Default: `"nginx"`. Declared in services/web-servers/nginx/default.nix */
  group?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/nginx/default.nix */
  httpConfig?: Definition<string>
  /** Default: `"stderr"`. Declared in services/web-servers/nginx/default.nix */
  logError?: Definition<string>
  /** Type: `null or (positive integer, meaning >0)`. Default: `null`. Declared in services/web-servers/nginx/default.nix */
  mapHashBucketSize?: Definition<null | Integer>
  /** Type: `null or (positive integer, meaning >0)`. Default: `null`. Declared in services/web-servers/nginx/default.nix */
  mapHashMaxSize?: Definition<null | Integer>
  /** Default: `pkgs.nginxStable`. Declared in services/web-servers/nginx/default.nix */
  package?: Definition<Package>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/nginx/default.nix */
  preStart?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/nginx/default.nix */
  prependConfig?: Definition<string>
  /** Default: `{ }`. Declared in services/web-servers/nginx/default.nix */
  proxyCachePath?: Definition<AttributeSet<ServicesNginxProxyCachePathEntry>>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  proxyResolveWhileRunning?: Definition<boolean>
  /** Default: `"60s"`. Declared in services/web-servers/nginx/default.nix */
  proxyTimeout?: Definition<string>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  recommendedBrotliSettings?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  recommendedGzipSettings?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  recommendedOptimisation?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  recommendedProxySettings?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  recommendedTlsSettings?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  recommendedUwsgiSettings?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-servers/nginx/default.nix */
  resolver?: ServicesNginxResolver
  /** Type: `null or (positive integer, meaning >0)`. Default: `null`. Declared in services/web-servers/nginx/default.nix */
  serverNamesHashBucketSize?: Definition<null | Integer>
  /** Type: `null or (positive integer, meaning >0)`. Default: `null`. Declared in services/web-servers/nginx/default.nix */
  serverNamesHashMaxSize?: Definition<null | Integer>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  serverTokens?: Definition<boolean>
  /** Declared in services/web-servers/nginx/default.nix */
  sslCiphers?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/nginx/default.nix */
  sslDhparam?: Definition<null | Path>
  /** Default: `"TLSv1.2 TLSv1.3"`. Declared in services/web-servers/nginx/default.nix */
  sslProtocols?: Definition<string>
  sso?: ServicesNginxSso
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  statusPage?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/nginx/default.nix */
  streamConfig?: Definition<string>
  tailscaleAuth?: ServicesNginxTailscaleAuth
  /** Type: `positive integer, meaning >0`. Default: `if config.services.nginx.defaultMimeTypes == "${pkgs.mailcap}/etc/nginx/mime.types" then 2688 else 1024`. Declared in services/web-servers/nginx/default.nix */
  typesHashMaxSize?: Definition<Integer>
  /** Default: `{ }`. Declared in services/web-servers/nginx/default.nix */
  upstreams?: Definition<AttributeSet<ServicesNginxUpstream>>
  /** Default: `"nginx"`. Declared in services/web-servers/nginx/default.nix */
  user?: Definition<string>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  uwsgiResolveWhileRunning?: Definition<boolean>
  /** Default: `"60s"`. Declared in services/web-servers/nginx/default.nix */
  uwsgiTimeout?: Definition<string>
  /** Default: `true`. Declared in services/web-servers/nginx/default.nix */
  validateConfigFile?: Definition<boolean>
  /** Default: `{ localhost = { }; }`. Declared in services/web-servers/nginx/default.nix */
  virtualHosts?: Definition<AttributeSet<ServicesNginxVirtualHost>>
  proxyCache?: ServicesNginxProxyCache
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  recommendedZstdSettings?: NixValue
}

/** `services.nginx.defaultListen.*` */
export interface ServicesNginxDefaultListenEntry extends Definitions<ServicesNginxDefaultListenEntry> {
  /** Declared in services/web-servers/nginx/default.nix */
  addr?: Definition<string>
  /** Default: `[ ]`. Declared in services/web-servers/nginx/default.nix */
  extraParameters?: Definition<List<Definition<string>>>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/web-servers/nginx/default.nix */
  port?: Definition<null | Integer>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  proxyProtocol?: Definition<boolean>
  /** Default: `null`. Declared in services/web-servers/nginx/default.nix */
  ssl?: Definition<null | boolean>
}

/** `services.nginx.gitweb` */
export interface ServicesNginxGitweb extends Definitions<ServicesNginxGitweb> {
  /** Default: `false`. Declared in services/web-servers/nginx/gitweb.nix */
  enable?: Definition<boolean>
  /** Default: `"nginx"`. Declared in services/web-servers/nginx/gitweb.nix */
  group?: Definition<string>
  /** Default: `"/gitweb"`. Declared in services/web-servers/nginx/gitweb.nix */
  location?: Definition<string>
  /** Default: `"nginx"`. Declared in services/web-servers/nginx/gitweb.nix */
  user?: Definition<string>
  /** Default: `"_"`. Declared in services/web-servers/nginx/gitweb.nix */
  virtualHost?: Definition<string>
}

/** `services.nginx.proxyCache` */
export interface ServicesNginxProxyCache extends Definitions<ServicesNginxProxyCache> {
  /** @deprecated renamed to services.nginx.proxyCachePath."".enable */
  enable?: NixValue
  /** @deprecated renamed to services.nginx.proxyCachePath."".inactive */
  inactive?: NixValue
  /** @deprecated renamed to services.nginx.proxyCachePath."".keysZoneName */
  keysZoneName?: NixValue
  /** @deprecated renamed to services.nginx.proxyCachePath."".keysZoneSize */
  keysZoneSize?: NixValue
  /** @deprecated renamed to services.nginx.proxyCachePath."".levels */
  levels?: NixValue
  /** @deprecated renamed to services.nginx.proxyCachePath."".useTempPath */
  useTempPath?: NixValue
}

/** `services.nginx.proxyCachePath.<name>` */
export interface ServicesNginxProxyCachePathEntry extends Definitions<ServicesNginxProxyCachePathEntry> {
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  enable?: Definition<boolean>
  /** Default: `"10m"`. Declared in services/web-servers/nginx/default.nix */
  inactive?: Definition<string>
  /** Default: `"cache"`. Declared in services/web-servers/nginx/default.nix */
  keysZoneName?: Definition<string>
  /** Default: `"10m"`. Declared in services/web-servers/nginx/default.nix */
  keysZoneSize?: Definition<string>
  /** Default: `"1:2"`. Declared in services/web-servers/nginx/default.nix */
  levels?: Definition<string>
  /** Default: `"1g"`. Declared in services/web-servers/nginx/default.nix */
  maxSize?: Definition<string>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  useTempPath?: Definition<boolean>
}

/** `services.nginx.resolver` */
export interface ServicesNginxResolver extends Definitions<ServicesNginxResolver> {
  /** Default: `[ ]`. Declared in services/web-servers/nginx/default.nix */
  addresses?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/web-servers/nginx/default.nix */
  ipv4?: Definition<boolean>
  /** Default: `config.networking.enableIPv6`. Declared in services/web-servers/nginx/default.nix */
  ipv6?: Definition<boolean>
  /** Default: `""`. Declared in services/web-servers/nginx/default.nix */
  valid?: Definition<string>
}

/** `services.nginx.sso` */
export interface ServicesNginxSso extends Definitions<ServicesNginxSso> {
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/security/nginx-sso.nix */
  configuration?: JsonValue
  /** Default: `false`. Declared in services/security/nginx-sso.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.nginx-sso`. Declared in services/security/nginx-sso.nix */
  package?: Definition<Package>
}

/** `services.nginx.tailscaleAuth` */
export interface ServicesNginxTailscaleAuth extends Definitions<ServicesNginxTailscaleAuth> {
  /** Default: `false`. Declared in services/web-servers/nginx/tailscale-auth.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/web-servers/nginx/tailscale-auth.nix */
  expectedTailnet?: Definition<null | string>
  /** Declared in services/web-servers/nginx/tailscale-auth.nix */
  group?: Definition<string>
  /** Declared in services/web-servers/nginx/tailscale-auth.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Declared in services/web-servers/nginx/tailscale-auth.nix */
  socketPath?: Definition<Path>
  /** Declared in services/web-servers/nginx/tailscale-auth.nix */
  user?: Definition<string>
  /** Default: `[ ]`. Declared in services/web-servers/nginx/tailscale-auth.nix */
  virtualHosts?: Definition<List<Definition<string>>>
}

/** `services.nginx.upstreams.<name>` */
export interface ServicesNginxUpstream extends Definitions<ServicesNginxUpstream> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/nginx/default.nix */
  extraConfig?: Definition<string>
  /** Type: `attribute set of (open submodule of attribute set of (boolean or signed integer or string))`. Default: `{ }`. Declared in services/web-servers/nginx/default.nix */
  servers?: Definition<AttributeSet<Definition<ServicesNginxUpstreamServer>>>
}

/** `services.nginx.upstreams.<name>.servers.<name>` */
export interface ServicesNginxUpstreamServer {
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  backup?: Definition<boolean>
  [name: string]: Definition<boolean | Integer | string | boolean> | undefined
}

/** `services.nginx.virtualHosts.<name>` */
export interface ServicesNginxVirtualHost extends Definitions<ServicesNginxVirtualHost> {
  /** Default: `null`. Declared in services/web-servers/nginx/default.nix */
  acmeFallbackHost?: Definition<null | string>
  /** Default: `"/var/lib/acme/acme-challenge"`. Declared in services/web-servers/nginx/default.nix */
  acmeRoot?: Definition<null | string>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  addSSL?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-servers/nginx/default.nix */
  basicAuth?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/nginx/default.nix */
  basicAuthFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  default?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  enableACME?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/nginx/default.nix */
  extraConfig?: Definition<string>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  forceSSL?: Definition<boolean>
  /** Default: `null`. Declared in services/web-servers/nginx/default.nix */
  globalRedirect?: Definition<null | string>
  /** Default: `true`. Declared in services/web-servers/nginx/default.nix */
  http2?: Definition<boolean>
  /** Default: `true`. Declared in services/web-servers/nginx/default.nix */
  http3?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  http3_hq?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  kTLS?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-servers/nginx/default.nix */
  listen?: Definition<List<ServicesNginxVirtualHostListenEntry>>
  /** Default: `[ ]`. Declared in services/web-servers/nginx/default.nix */
  listenAddresses?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/web-servers/nginx/default.nix */
  locations?: Definition<AttributeSet<ServicesNginxVirtualHostLocation>>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  onlySSL?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  quic?: Definition<boolean>
  /** Type: `integer between 300 and 399 (both inclusive)`. Default: `301`. Declared in services/web-servers/nginx/default.nix */
  redirectCode?: Definition<Integer>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  rejectSSL?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  reuseport?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/nginx/default.nix */
  root?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/web-servers/nginx/default.nix */
  serverAliases?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/web-servers/nginx/default.nix */
  serverName?: Definition<null | string>
  /** Type: `absolute path`. Declared in services/web-servers/nginx/default.nix */
  sslCertificate?: Definition<Path>
  /** Type: `absolute path`. Declared in services/web-servers/nginx/default.nix */
  sslCertificateKey?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/nginx/default.nix */
  sslTrustedCertificate?: Definition<null | Path>
  /** Default: `null`. Declared in services/web-servers/nginx/default.nix */
  useACMEHost?: Definition<null | string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  enableSSL?: Definition<boolean>
}

/** `services.nginx.virtualHosts.<name>.listen.*` */
export interface ServicesNginxVirtualHostListenEntry extends Definitions<ServicesNginxVirtualHostListenEntry> {
  /** Declared in services/web-servers/nginx/default.nix */
  addr?: Definition<string>
  /** Default: `[ ]`. Declared in services/web-servers/nginx/default.nix */
  extraParameters?: Definition<List<Definition<string>>>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/web-servers/nginx/default.nix */
  port?: Definition<null | Integer>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  proxyProtocol?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  ssl?: Definition<boolean>
}

/** `services.nginx.virtualHosts.<name>.locations.<name>` */
export interface ServicesNginxVirtualHostLocation extends Definitions<ServicesNginxVirtualHostLocation> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/nginx/default.nix */
  alias?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/web-servers/nginx/default.nix */
  basicAuth?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/nginx/default.nix */
  basicAuthFile?: Definition<null | Path>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/nginx/default.nix */
  extraConfig?: Definition<string>
  /** Type: `attribute set of (string or absolute path)`. Default: `{ }`. Declared in services/web-servers/nginx/default.nix */
  fastcgiParams?: Definition<AttributeSet<Definition<string | Path>>>
  /** Default: `null`. Declared in services/web-servers/nginx/default.nix */
  index?: Definition<null | string>
  /** Default: `1000`. Declared in services/web-servers/nginx/default.nix */
  priority?: Definition<Integer>
  /** Default: `null`. Declared in services/web-servers/nginx/default.nix */
  proxyPass?: Definition<null | string>
  /** Default: `false`. Declared in services/web-servers/nginx/default.nix */
  proxyWebsockets?: Definition<boolean>
  /** Default: `config.services.nginx.recommendedProxySettings`. Declared in services/web-servers/nginx/default.nix */
  recommendedProxySettings?: Definition<boolean>
  /** Default: `config.services.nginx.recommendedUwsgiSettings`. Declared in services/web-servers/nginx/default.nix */
  recommendedUwsgiSettings?: Definition<boolean>
  /** Default: `null`. Declared in services/web-servers/nginx/default.nix */
  return?: Definition<null | string | Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/nginx/default.nix */
  root?: Definition<null | Path>
  /** Default: `null`. Declared in services/web-servers/nginx/default.nix */
  tryFiles?: Definition<null | string>
  /** Default: `null`. Declared in services/web-servers/nginx/default.nix */
  uwsgiPass?: Definition<null | string>
}

/** `services.ngircd` */
export interface ServicesNgircd extends Definitions<ServicesNgircd> {
  /** Type: `strings concatenated with “\n”`. Declared in services/networking/ngircd.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/networking/ngircd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ngircd`. Declared in services/networking/ngircd.nix */
  package?: Definition<Package>
}

/** `services.nifi` */
export interface ServicesNifi extends Definitions<ServicesNifi> {
  /** Default: `false`. Declared in services/web-apps/nifi.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/nifi.nix */
  enableHTTPS?: Definition<boolean>
  /** Default: `"nifi"`. Declared in services/web-apps/nifi.nix */
  group?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/nifi.nix */
  initJavaHeapSize?: Definition<null | Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/nifi.nix */
  initPasswordFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/web-apps/nifi.nix */
  initUser?: Definition<null | string>
  /** Default: `if config.services.nifi.enableHTTPS then "0.0.0.0" else "127.0.0.1"`. Declared in services/web-apps/nifi.nix */
  listenHost?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `if config.services.nifi.enableHTTPS then "8443" else "8000"`. Declared in services/web-apps/nifi.nix */
  listenPort?: Definition<Integer>
  /** Default: `null`. Declared in services/web-apps/nifi.nix */
  maxJavaHeapSize?: Definition<null | Integer>
  /** Default: `pkgs.nifi`. Declared in services/web-apps/nifi.nix */
  package?: Definition<Package>
  /** Default: `if config.services.nifi.enableHTTPS then "0.0.0.0" else null`. Declared in services/web-apps/nifi.nix */
  proxyHost?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `if config.services.nifi.enableHTTPS then "8443" else null`. Declared in services/web-apps/nifi.nix */
  proxyPort?: Definition<null | Integer>
  /** Default: `"nifi"`. Declared in services/web-apps/nifi.nix */
  user?: Definition<string>
}

/** `services.nipap` */
export interface ServicesNipap extends Definitions<ServicesNipap> {
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ local = { db_path = "/var/lib/nipap/local_auth.db"; type = "SqliteAuth"; }; }`. Declared in services/web-apps/nipap.nix */
  authBackendSettings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** Default: `false`. Declared in services/web-apps/nipap.nix */
  enable?: Definition<boolean>
  "nipap-www"?: ServicesNipapNipapWww
  nipapd?: ServicesNipapNipapd
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/web-apps/nipap.nix */
  settings?: Definition<ServicesNipapSettings>
  /** Default: `"nipap"`. Declared in services/web-apps/nipap.nix */
  user?: Definition<string>
}

/** `services.nipap.nipap-www` */
export interface ServicesNipapNipapWww extends Definitions<ServicesNipapNipapWww> {
  /** Default: `false`. Declared in services/web-apps/nipap.nix */
  enable?: Definition<boolean>
  /** Default: `"::"`. Declared in services/web-apps/nipap.nix */
  host?: Definition<null | string>
  /** Default: `pkgs.nipap-www`. Declared in services/web-apps/nipap.nix */
  package?: Definition<Package>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `21337`. Declared in services/web-apps/nipap.nix */
  port?: Definition<null | Integer>
  /** Default: `"0"`. Declared in services/web-apps/nipap.nix */
  umask?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/nipap.nix */
  unixSocket?: Definition<null | string>
  /** Default: `4`. Declared in services/web-apps/nipap.nix */
  workers?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/nipap.nix */
  xmlrpcURIFile?: Definition<null | Path>
}

/** `services.nipap.nipapd` */
export interface ServicesNipapNipapd extends Definitions<ServicesNipapNipapd> {
  database?: ServicesNipapNipapdDatabase
  /** Default: `false`. Declared in services/web-apps/nipap.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.nipap`. Declared in services/web-apps/nipap.nix */
  package?: Definition<Package>
}

/** `services.nipap.nipapd.database` */
export interface ServicesNipapNipapdDatabase extends Definitions<ServicesNipapNipapdDatabase> {
  /** Default: `true`. Declared in services/web-apps/nipap.nix */
  createLocally?: Definition<boolean>
}

/** `services.nipap.settings` */
export interface ServicesNipapSettings {
  auth?: Definition<ServicesNipapSettingsAuth>
  nipapd?: Definition<ServicesNipapSettingsNipapd>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesNipapSettingsAuth | ServicesNipapSettingsNipapd> | undefined
}

/** `services.nipap.settings.auth` */
export interface ServicesNipapSettingsAuth {
  /** Default: `3600`. Declared in services/web-apps/nipap.nix */
  auth_cache_timeout?: Definition<Integer>
  /** Default: `"local"`. Declared in services/web-apps/nipap.nix */
  default_backend?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | Integer | string> | undefined
}

/** `services.nipap.settings.nipapd` */
export interface ServicesNipapSettingsNipapd {
  /** Default: `""`. Declared in services/web-apps/nipap.nix */
  db_host?: Definition<string>
  /** Default: `"nipap"`. Declared in services/web-apps/nipap.nix */
  db_name?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/nipap.nix */
  debug?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/nipap.nix */
  foreground?: Definition<boolean>
  /** Default: `"::1"`. Declared in services/web-apps/nipap.nix */
  listen?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1337`. Declared in services/web-apps/nipap.nix */
  port?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | string | boolean | Integer> | undefined
}

/** `services.nitter` */
export interface ServicesNitter extends Definitions<ServicesNitter> {
  cache?: ServicesNitterCache
  config?: ServicesNitterConfig
  /** Default: `false`. Declared in services/misc/nitter.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/nitter.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.nitter`. Declared in services/misc/nitter.nix */
  package?: Definition<Package>
  preferences?: ServicesNitterPreferences
  /** Default: `true`. Declared in services/misc/nitter.nix */
  redisCreateLocally?: Definition<boolean>
  server?: ServicesNitterServer
  /** Type: `absolute path`. Default: `"/var/lib/nitter/sessions.jsonl"`. Declared in services/misc/nitter.nix */
  sessionsFile?: Definition<Path>
  /** Default: `{ }`. Declared in services/misc/nitter.nix */
  settings?: Definition<NixAttributes>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  guestAccounts?: NixValue
}

/** `services.nitter.cache` */
export interface ServicesNitterCache extends Definitions<ServicesNitterCache> {
  /** Default: `240`. Declared in services/misc/nitter.nix */
  listMinutes?: Definition<Integer>
  /** Default: `20`. Declared in services/misc/nitter.nix */
  redisConnections?: Definition<Integer>
  /** Default: `"localhost"`. Declared in services/misc/nitter.nix */
  redisHost?: Definition<string>
  /** Default: `30`. Declared in services/misc/nitter.nix */
  redisMaxConnections?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6379`. Declared in services/misc/nitter.nix */
  redisPort?: Definition<Integer>
  /** Default: `10`. Declared in services/misc/nitter.nix */
  rssMinutes?: Definition<Integer>
}

/** `services.nitter.config` */
export interface ServicesNitterConfig extends Definitions<ServicesNitterConfig> {
  /** Default: `false`. Declared in services/misc/nitter.nix */
  base64Media?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/nitter.nix */
  enableDebug?: Definition<boolean>
  /** Default: `true`. Declared in services/misc/nitter.nix */
  enableRSS?: Definition<boolean>
  /** Default: `""`. Declared in services/misc/nitter.nix */
  proxy?: Definition<string>
  /** Default: `""`. Declared in services/misc/nitter.nix */
  proxyAuth?: Definition<string>
  /** Default: `10`. Declared in services/misc/nitter.nix */
  tokenCount?: Definition<Integer>
}

/** `services.nitter.preferences` */
export interface ServicesNitterPreferences extends Definitions<ServicesNitterPreferences> {
  /** Default: `true`. Declared in services/misc/nitter.nix */
  autoplayGifs?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/nitter.nix */
  bidiSupport?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/nitter.nix */
  hideBanner?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/nitter.nix */
  hidePins?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/nitter.nix */
  hideReplies?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/nitter.nix */
  hideTweetStats?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/nitter.nix */
  hlsPlayback?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/nitter.nix */
  infiniteScroll?: Definition<boolean>
  /** Default: `true`. Declared in services/misc/nitter.nix */
  mp4Playback?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/nitter.nix */
  muteVideos?: Definition<boolean>
  /** Default: `true`. Declared in services/misc/nitter.nix */
  proxyVideos?: Definition<boolean>
  /** Default: `""`. Declared in services/misc/nitter.nix */
  replaceReddit?: Definition<string>
  /** Default: `""`. Declared in services/misc/nitter.nix */
  replaceTwitter?: Definition<string>
  /** Default: `""`. Declared in services/misc/nitter.nix */
  replaceYouTube?: Definition<string>
  /** Default: `false`. Declared in services/misc/nitter.nix */
  squareAvatars?: Definition<boolean>
  /** Default: `true`. Declared in services/misc/nitter.nix */
  stickyProfile?: Definition<boolean>
  /** Default: `"Nitter"`. Declared in services/misc/nitter.nix */
  theme?: Definition<string>
}

/** `services.nitter.server` */
export interface ServicesNitterServer extends Definitions<ServicesNitterServer> {
  /** Default: `"0.0.0.0"`. Declared in services/misc/nitter.nix */
  address?: Definition<string>
  /** Default: `"localhost"`. Declared in services/misc/nitter.nix */
  hostname?: Definition<string>
  /** Default: `100`. Declared in services/misc/nitter.nix */
  httpMaxConnections?: Definition<Integer>
  /** Default: `false`. Declared in services/misc/nitter.nix */
  https?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/misc/nitter.nix */
  port?: Definition<Integer>
  /** Type: `absolute path`. Default: `"${config.services.nitter.package}/share/nitter/public"`. Declared in services/misc/nitter.nix */
  staticDir?: Definition<Path>
  /** Default: `"nitter"`. Declared in services/misc/nitter.nix */
  title?: Definition<string>
}

/** `services.nix-serve` */
export interface ServicesNixServe extends Definitions<ServicesNixServe> {
  /** Default: `"0.0.0.0"`. Declared in services/networking/nix-serve.nix */
  bindAddress?: Definition<string>
  /** Default: `false`. Declared in services/networking/nix-serve.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/networking/nix-serve.nix */
  extraParams?: Definition<string>
  /** Default: `false`. Declared in services/networking/nix-serve.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.nix-serve`. Declared in services/networking/nix-serve.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5000`. Declared in services/networking/nix-serve.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/nix-serve.nix */
  secretKeyFile?: Definition<null | string>
}

/** `services.nix-store-gcs-proxy.<name>` */
export interface ServicesNixStoreGcsProxyEntry extends Definitions<ServicesNixStoreGcsProxyEntry> {
  /** Declared in services/networking/nix-store-gcs-proxy.nix */
  address?: Definition<string>
  /** Default: `"‹name›"`. Declared in services/networking/nix-store-gcs-proxy.nix */
  bucketName?: Definition<string>
  /** Default: `true`. Declared in services/networking/nix-store-gcs-proxy.nix */
  enable?: Definition<boolean>
}

/** `services.nixops-dns` */
export interface ServicesNixopsDns extends Definitions<ServicesNixopsDns> {
  /** Default: `true`. Declared in services/networking/nixops-dns.nix */
  dnsmasq?: Definition<boolean>
  /** Default: `"ops"`. Declared in services/networking/nixops-dns.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/networking/nixops-dns.nix */
  enable?: Definition<boolean>
  /** Declared in services/networking/nixops-dns.nix */
  user?: Definition<string>
}

/** `services.nixosManual` */
export interface ServicesNixosManual extends Definitions<ServicesNixosManual> {
  /** @deprecated renamed to documentation.nixos.enable */
  enable?: Definition<boolean>
}

/** `services.nixseparatedebuginfod` */
export interface ServicesNixseparatedebuginfod extends Definitions<ServicesNixseparatedebuginfod> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  allowOldNix?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  nixPackage?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
}

/** `services.nixseparatedebuginfod2` */
export interface ServicesNixseparatedebuginfod2 extends Definitions<ServicesNixseparatedebuginfod2> {
  /** Default: `"1d"`. Declared in services/development/nixseparatedebuginfod2.nix */
  cacheExpirationDelay?: Definition<string>
  /** Default: `false`. Declared in services/development/nixseparatedebuginfod2.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.nixseparatedebuginfod2`. Declared in services/development/nixseparatedebuginfod2.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1949`. Declared in services/development/nixseparatedebuginfod2.nix */
  port?: Definition<Integer>
  /** Default: `[ "local:" "https://cache.nixos.org" ]`. Declared in services/development/nixseparatedebuginfod2.nix */
  substituters?: Definition<List<Definition<string>>>
}

/** `services.nncp` */
export interface ServicesNncp extends Definitions<ServicesNncp> {
  caller?: ServicesNncpCaller
  daemon?: ServicesNncpDaemon
}

/** `services.nncp.caller` */
export interface ServicesNncpCaller extends Definitions<ServicesNncpCaller> {
  /** Default: `false`. Declared in services/networking/nncp.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/nncp.nix */
  extraArgs?: Definition<List<Definition<string>>>
}

/** `services.nncp.daemon` */
export interface ServicesNncpDaemon extends Definitions<ServicesNncpDaemon> {
  /** Default: `false`. Declared in services/networking/nncp.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/nncp.nix */
  extraArgs?: Definition<List<Definition<string>>>
  socketActivation?: ServicesNncpDaemonSocketActivation
}

/** `services.nncp.daemon.socketActivation` */
export interface ServicesNncpDaemonSocketActivation extends Definitions<ServicesNncpDaemonSocketActivation> {
  /** Default: `false`. Declared in services/networking/nncp.nix */
  enable?: Definition<boolean>
  /** Default: `[ "5400" ]`. Declared in services/networking/nncp.nix */
  listenStreams?: Definition<List<Definition<string>>>
}

/** `services.nntp-proxy` */
export interface ServicesNntpProxy extends Definitions<ServicesNntpProxy> {
  /** Default: `false`. Declared in services/networking/nntp-proxy.nix */
  enable?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/networking/nntp-proxy.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5555`. Declared in services/networking/nntp-proxy.nix */
  port?: Definition<Integer>
  /** Default: `true`. Declared in services/networking/nntp-proxy.nix */
  prohibitPosting?: Definition<boolean>
  /** Default: `"cert.pem"`. Declared in services/networking/nntp-proxy.nix */
  sslCert?: Definition<string>
  /** Default: `"key.pem"`. Declared in services/networking/nntp-proxy.nix */
  sslKey?: Definition<string>
  /** Default: `20`. Declared in services/networking/nntp-proxy.nix */
  upstreamMaxConnections?: Definition<Integer>
  /** Default: `""`. Declared in services/networking/nntp-proxy.nix */
  upstreamPassword?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `563`. Declared in services/networking/nntp-proxy.nix */
  upstreamPort?: Definition<Integer>
  /** Default: `""`. Declared in services/networking/nntp-proxy.nix */
  upstreamServer?: Definition<string>
  /** Default: `""`. Declared in services/networking/nntp-proxy.nix */
  upstreamUser?: Definition<string>
  /** Default: `{ }`. Declared in services/networking/nntp-proxy.nix */
  users?: Definition<AttributeSet<ServicesNntpProxyUser>>
  /** Default: `"info"`. Declared in services/networking/nntp-proxy.nix */
  verbosity?: Definition<"error" | "warning" | "notice" | "info" | "debug">
}

/** `services.nntp-proxy.users.<name>` */
export interface ServicesNntpProxyUser extends Definitions<ServicesNntpProxyUser> {
  /** Default: `1`. Declared in services/networking/nntp-proxy.nix */
  maxConnections?: Definition<Integer>
  /** Declared in services/networking/nntp-proxy.nix */
  passwordHash?: Definition<string>
  /** Declared in services/networking/nntp-proxy.nix */
  username?: Definition<string>
}

/** `services.node-red` */
export interface ServicesNodeRed extends Definitions<ServicesNodeRed> {
  /** Type: `absolute path`. Default: `"${package}/lib/node_modules/node-red/packages/node_modules/node-red/settings.js"`. Declared in services/web-apps/node-red.nix */
  configFile?: Definition<Path>
  /** Default: `{ }`. Declared in services/web-apps/node-red.nix */
  define?: Definition<NixAttributes>
  /** Default: `false`. Declared in services/web-apps/node-red.nix */
  enable?: Definition<boolean>
  /** Default: `"node-red"`. Declared in services/web-apps/node-red.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/node-red.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.node-red`. Declared in services/web-apps/node-red.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1880`. Declared in services/web-apps/node-red.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/node-red.nix */
  safe?: Definition<boolean>
  /** Default: `"node-red"`. Declared in services/web-apps/node-red.nix */
  user?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/node-red"`. Declared in services/web-apps/node-red.nix */
  userDir?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/node-red.nix */
  withNpmAndGcc?: Definition<boolean>
}

/** `services.nomad` */
export interface ServicesNomad extends Definitions<ServicesNomad> {
  /** Default: `{ }`. Declared in services/networking/nomad.nix */
  credentials?: Definition<AttributeSet<Definition<string>>>
  /** Default: `true`. Declared in services/networking/nomad.nix */
  dropPrivileges?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/nomad.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/nomad.nix */
  enableDocker?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/nomad.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/networking/nomad.nix */
  extraSettingsPaths?: Definition<List<Definition<Path>>>
  /** Type: `list of (package or absolute path)`. Default: `[ ]`. Declared in services/networking/nomad.nix */
  extraSettingsPlugins?: Definition<List<Definition<Package | Path>>>
  /** Default: `pkgs.nomad`. Declared in services/networking/nomad.nix */
  package?: Definition<Package>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/networking/nomad.nix */
  settings?: JsonValue
}

/** `services.nominatim` */
export interface ServicesNominatim extends Definitions<ServicesNominatim> {
  database?: ServicesNominatimDatabase
  /** Default: `false`. Declared in services/search/nominatim.nix */
  enable?: Definition<boolean>
  /** Declared in services/search/nominatim.nix */
  hostName?: Definition<string>
  /** Default: `pkgs.nominatim-api`. Declared in services/search/nominatim.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/search/nominatim.nix */
  settings?: Definition<AttributeSet<Definition<string>>>
  ui?: ServicesNominatimUi
}

/** `services.nominatim.database` */
export interface ServicesNominatimDatabase extends Definitions<ServicesNominatimDatabase> {
  /** Default: `"nominatim-api"`. Declared in services/search/nominatim.nix */
  apiUser?: Definition<string>
  /** Default: `"nominatim"`. Declared in services/search/nominatim.nix */
  dbname?: Definition<string>
  /** Default: `null`. Declared in services/search/nominatim.nix */
  extraConnectionParams?: Definition<null | string>
  /** Default: `"localhost"`. Declared in services/search/nominatim.nix */
  host?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/search/nominatim.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5432`. Declared in services/search/nominatim.nix */
  port?: Definition<Integer>
  /** Default: `"nominatim"`. Declared in services/search/nominatim.nix */
  superUser?: Definition<string>
}

/** `services.nominatim.ui` */
export interface ServicesNominatimUi extends Definitions<ServicesNominatimUi> {
  /** Default: `null`. Declared in services/search/nominatim.nix */
  config?: Definition<null | string>
  /** Default: `pkgs.nominatim-ui`. Declared in services/search/nominatim.nix */
  package?: Definition<Package>
}

/** `services.nostr-rs-relay` */
export interface ServicesNostrRsRelay extends Definitions<ServicesNostrRsRelay> {
  /** Type: `absolute path`. Default: `"/var/lib/nostr-rs-relay"`. Declared in services/web-apps/nostr-rs-relay.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/nostr-rs-relay.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.nostr-rs-relay`. Declared in services/web-apps/nostr-rs-relay.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `12849`. Declared in services/web-apps/nostr-rs-relay.nix */
  port?: Definition<Integer>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/web-apps/nostr-rs-relay.nix */
  settings?: TomlValue
}

/** `services.novacomd` */
export interface ServicesNovacomd extends Definitions<ServicesNovacomd> {
  /** Default: `false`. Declared in services/misc/novacomd.nix */
  enable?: Definition<boolean>
}

/** `services.nscd` */
export interface ServicesNscd extends Definitions<ServicesNscd> {
  /** Type: `strings concatenated with “\n”`. Declared in services/system/nscd.nix */
  config?: Definition<string>
  /** Default: `true`. Declared in services/system/nscd.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/system/nscd.nix */
  enableNsncd?: Definition<boolean>
  /** Default: `"nscd"`. Declared in services/system/nscd.nix */
  group?: Definition<string>
  /** Default: `if pkgs.stdenv.hostPlatform.libc == "glibc" then pkgs.stdenv.cc.libc.bin else pkgs.glibc.bin;`. Declared in services/system/nscd.nix */
  package?: Definition<Package>
  /** Default: `"nscd"`. Declared in services/system/nscd.nix */
  user?: Definition<string>
}

/** `services.nsd` */
export interface ServicesNsd extends Definitions<ServicesNsd> {
  /** Default: `false`. Declared in services/networking/nsd.nix */
  bind8Stats?: Definition<boolean>
  /** Default: `"1h"`. Declared in services/networking/nsd.nix */
  dnssecInterval?: Definition<string>
  /** Default: `false`. Declared in services/networking/nsd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/nsd.nix */
  extraConfig?: Definition<string>
  /** Default: `true`. Declared in services/networking/nsd.nix */
  hideVersion?: Definition<boolean>
  /** Default: `"unidentified server"`. Declared in services/networking/nsd.nix */
  identity?: Definition<string>
  /** Default: `[ "127.0.0.0" "::1" ]`. Declared in services/networking/nsd.nix */
  interfaces?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/nsd.nix */
  ipFreebind?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/nsd.nix */
  ipTransparent?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/nsd.nix */
  ipv4?: Definition<boolean>
  /** Default: `4096`. Declared in services/networking/nsd.nix */
  ipv4EDNSSize?: Definition<Integer>
  /** Default: `true`. Declared in services/networking/nsd.nix */
  ipv6?: Definition<boolean>
  /** Default: `4096`. Declared in services/networking/nsd.nix */
  ipv6EDNSSize?: Definition<Integer>
  /** Default: `{ }`. Declared in services/networking/nsd.nix */
  keys?: Definition<AttributeSet<ServicesNsdKey>>
  /** Default: `true`. Declared in services/networking/nsd.nix */
  logTimeAscii?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/nsd.nix */
  nsid?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `53`. Declared in services/networking/nsd.nix */
  port?: Definition<Integer>
  ratelimit?: ServicesNsdRatelimit
  remoteControl?: ServicesNsdRemoteControl
  /** Default: `pkgs.stdenv.hostPlatform.isLinux`. Declared in services/networking/nsd.nix */
  reuseport?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/nsd.nix */
  rootServer?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/nsd.nix */
  roundRobin?: Definition<boolean>
  /** Default: `1`. Declared in services/networking/nsd.nix */
  serverCount?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/nsd.nix */
  statistics?: Definition<null | Integer>
  /** Default: `100`. Declared in services/networking/nsd.nix */
  tcpCount?: Definition<Integer>
  /** Default: `0`. Declared in services/networking/nsd.nix */
  tcpQueryCount?: Definition<Integer>
  /** Default: `120`. Declared in services/networking/nsd.nix */
  tcpTimeout?: Definition<Integer>
  /** Default: `0`. Declared in services/networking/nsd.nix */
  verbosity?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/nsd.nix */
  version?: Definition<null | string>
  /** Default: `1`. Declared in services/networking/nsd.nix */
  xfrdReloadTimeout?: Definition<Integer>
  /** Default: `true`. Declared in services/networking/nsd.nix */
  zonefilesCheck?: Definition<boolean>
  /** Default: `0`. Declared in services/networking/nsd.nix */
  zonefilesWrite?: Definition<Integer>
  /** Default: `{ }`. Declared in services/networking/nsd.nix */
  zones?: Definition<AttributeSet<ServicesNsdZone>>
}

/** `services.nsd.keys.<name>` */
export interface ServicesNsdKey extends Definitions<ServicesNsdKey> {
  /** Default: `"hmac-sha256"`. Declared in services/networking/nsd.nix */
  algorithm?: Definition<string>
  /** Type: `absolute path`. Declared in services/networking/nsd.nix */
  keyFile?: Definition<Path>
}

/** `services.nsd.ratelimit` */
export interface ServicesNsdRatelimit extends Definitions<ServicesNsdRatelimit> {
  /** Default: `false`. Declared in services/networking/nsd.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/nsd.nix */
  ipv4PrefixLength?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/nsd.nix */
  ipv6PrefixLength?: Definition<null | Integer>
  /** Default: `200`. Declared in services/networking/nsd.nix */
  ratelimit?: Definition<Integer>
  /** Default: `1000000`. Declared in services/networking/nsd.nix */
  size?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/nsd.nix */
  slip?: Definition<null | Integer>
  /** Default: `2000`. Declared in services/networking/nsd.nix */
  whitelistRatelimit?: Definition<Integer>
}

/** `services.nsd.remoteControl` */
export interface ServicesNsdRemoteControl extends Definitions<ServicesNsdRemoteControl> {
  /** Type: `absolute path`. Default: `"/etc/nsd/nsd_control.pem"`. Declared in services/networking/nsd.nix */
  controlCertFile?: Definition<Path>
  /** Type: `absolute path`. Default: `"/etc/nsd/nsd_control.key"`. Declared in services/networking/nsd.nix */
  controlKeyFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/nsd.nix */
  enable?: Definition<boolean>
  /** Default: `[ "127.0.0.1" "::1" ]`. Declared in services/networking/nsd.nix */
  interfaces?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8952`. Declared in services/networking/nsd.nix */
  port?: Definition<Integer>
  /** Type: `absolute path`. Default: `"/etc/nsd/nsd_server.pem"`. Declared in services/networking/nsd.nix */
  serverCertFile?: Definition<Path>
  /** Type: `absolute path`. Default: `"/etc/nsd/nsd_server.key"`. Declared in services/networking/nsd.nix */
  serverKeyFile?: Definition<Path>
}

/** `services.nsd.zones.<name>` */
export interface ServicesNsdZone extends Definitions<ServicesNsdZone> {
  /** Default: `true`. Declared in services/networking/nsd.nix */
  allowAXFRFallback?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/nsd.nix */
  allowNotify?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/networking/nsd.nix */
  children?: Definition<NixAttributes>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/nsd.nix */
  data?: Definition<string>
  /** Default: `false`. Declared in services/networking/nsd.nix */
  dnssec?: Definition<boolean>
  dnssecPolicy?: ServicesNsdZoneDnssecPolicy
  /** Default: `null`. Declared in services/networking/nsd.nix */
  maxRefreshSecs?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/nsd.nix */
  maxRetrySecs?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/nsd.nix */
  minRefreshSecs?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/nsd.nix */
  minRetrySecs?: Definition<null | Integer>
  /** Default: `false`. Declared in services/networking/nsd.nix */
  multiMasterCheck?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/nsd.nix */
  notify?: Definition<List<Definition<string>>>
  /** Default: `5`. Declared in services/networking/nsd.nix */
  notifyRetry?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/nsd.nix */
  outgoingInterface?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/networking/nsd.nix */
  provideXFR?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/nsd.nix */
  requestXFR?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/nsd.nix */
  rrlWhitelist?: Definition<List<Definition<"nxdomain" | "error" | "referral" | "any" | "rrsig" | "wildcard" | "nodata" | "dnskey" | "positive" | "all">>>
  /** Default: `null`. Declared in services/networking/nsd.nix */
  zoneStats?: Definition<null | string>
}

/** `services.nsd.zones.<name>.dnssecPolicy` */
export interface ServicesNsdZoneDnssecPolicy extends Definitions<ServicesNsdZoneDnssecPolicy> {
  /** Default: `"RSASHA256"`. Declared in services/networking/nsd.nix */
  algorithm?: Definition<string>
  /** Default: `"1y"`. Declared in services/networking/nsd.nix */
  coverage?: Definition<string>
  /** Default: `"1h"`. Declared in services/networking/nsd.nix */
  keyttl?: Definition<string>
  /** Default: `{ keySize = 4096; postPublish = "1mo"; prePublish = "1mo"; rollPeriod = "0"; }`. Declared in services/networking/nsd.nix */
  ksk?: ServicesNsdZoneDnssecPolicyKsk
  /** Default: `{ keySize = 2048; postPublish = "1w"; prePublish = "1w"; rollPeriod = "1mo"; }`. Declared in services/networking/nsd.nix */
  zsk?: ServicesNsdZoneDnssecPolicyKsk
}

/** `services.nsd.zones.<name>.dnssecPolicy.ksk` */
export interface ServicesNsdZoneDnssecPolicyKsk extends Definitions<ServicesNsdZoneDnssecPolicyKsk> {
  /** Declared in services/networking/nsd.nix */
  keySize?: Definition<Integer>
  /** Declared in services/networking/nsd.nix */
  postPublish?: Definition<string>
  /** Declared in services/networking/nsd.nix */
  prePublish?: Definition<string>
  /** Declared in services/networking/nsd.nix */
  rollPeriod?: Definition<string>
}

/** `services.ntfy-sh` */
export interface ServicesNtfySh extends Definitions<ServicesNtfySh> {
  /** Default: `false`. Declared in services/misc/ntfy-sh.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/ntfy-sh.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `"ntfy-sh"`. Declared in services/misc/ntfy-sh.nix */
  group?: Definition<string>
  /** Default: `pkgs.ntfy-sh`. Declared in services/misc/ntfy-sh.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/misc/ntfy-sh.nix */
  settings?: Definition<ServicesNtfyShSettings>
  /** Default: `"ntfy-sh"`. Declared in services/misc/ntfy-sh.nix */
  user?: Definition<string>
}

/** `services.ntfy-sh.settings` */
export interface ServicesNtfyShSettings {
  /** Declared in services/misc/ntfy-sh.nix */
  "base-url"?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.ntopng` */
export interface ServicesNtopng extends Definitions<ServicesNtopng> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/ntopng.nix */
  configText?: Definition<string>
  /** Default: `false`. Declared in services/networking/ntopng.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/ntopng.nix */
  extraConfig?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/networking/ntopng.nix */
  httpPort?: Definition<Integer>
  /** Default: `[ "any" ]`. Declared in services/networking/ntopng.nix */
  interfaces?: Definition<List<Definition<string>>>
  redis?: ServicesNtopngRedis
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.ntopng.httpPort
   */
  "http-port"?: Definition<Integer>
}

/** `services.ntopng.redis` */
export interface ServicesNtopngRedis extends Definitions<ServicesNtopngRedis> {
  /** Declared in services/networking/ntopng.nix */
  address?: Definition<string>
  /** Default: `"ntopng"`. Declared in services/networking/ntopng.nix */
  createInstance?: Definition<null | string>
}

/** `services.ntp` */
export interface ServicesNtp extends Definitions<ServicesNtp> {
  /** Default: `false`. Declared in services/networking/ntp/ntpd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/ntp/ntpd.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/ntp/ntpd.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `[ "limited" "kod" "nomodify" "notrap" "noquery" "nopeer" ]`. Declared in services/networking/ntp/ntpd.nix */
  restrictDefault?: Definition<List<Definition<string>>>
  /** Default: `[ "limited" "kod" "nomodify" "notrap" "noquery" ]`. Declared in services/networking/ntp/ntpd.nix */
  restrictSource?: Definition<List<Definition<string>>>
  /** Default: `config.networking.timeServers`. Declared in services/networking/ntp/ntpd.nix */
  servers?: Definition<List<Definition<string>>>
}

/** `services.ntpd-rs` */
export interface ServicesNtpdRs extends Definitions<ServicesNtpdRs> {
  /** Default: `false`. Declared in services/networking/ntp/ntpd-rs.nix */
  enable?: Definition<boolean>
  metrics?: ServicesNtpdRsMetrics
  /** Default: `pkgs.ntpd-rs`. Declared in services/networking/ntp/ntpd-rs.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/networking/ntp/ntpd-rs.nix */
  settings?: Definition<AttributeSet<TomlValue>>
  /** Default: `true`. Declared in services/networking/ntp/ntpd-rs.nix */
  useNetworkingTimeServers?: Definition<boolean>
}

/** `services.ntpd-rs.metrics` */
export interface ServicesNtpdRsMetrics extends Definitions<ServicesNtpdRsMetrics> {
  /** Default: `false`. Declared in services/networking/ntp/ntpd-rs.nix */
  enable?: Definition<boolean>
}

/** `services.nullidentdmod` */
export interface ServicesNullidentdmod extends Definitions<ServicesNullidentdmod> {
  /** Default: `false`. Declared in services/networking/nullidentdmod.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/nullidentdmod.nix */
  userid?: Definition<null | string>
}

/** `services.nullmailer` */
export interface ServicesNullmailer extends Definitions<ServicesNullmailer> {
  config?: ServicesNullmailerConfig
  /** Default: `false`. Declared in services/mail/nullmailer.nix */
  enable?: Definition<boolean>
  /** Default: `"nullmailer"`. Declared in services/mail/nullmailer.nix */
  group?: Definition<string>
  /** Default: `null`. Declared in services/mail/nullmailer.nix */
  remotesFile?: Definition<null | string>
  /** Default: `true`. Declared in services/mail/nullmailer.nix */
  setSendmail?: Definition<boolean>
  /** Default: `"nullmailer"`. Declared in services/mail/nullmailer.nix */
  user?: Definition<string>
}

/** `services.nullmailer.config` */
export interface ServicesNullmailerConfig extends Definitions<ServicesNullmailerConfig> {
  /** Default: `null`. Declared in services/mail/nullmailer.nix */
  adminaddr?: Definition<null | string>
  /** Default: `null`. Declared in services/mail/nullmailer.nix */
  allmailfrom?: Definition<null | string>
  /** Default: `null`. Declared in services/mail/nullmailer.nix */
  defaultdomain?: Definition<null | string>
  /** Default: `null`. Declared in services/mail/nullmailer.nix */
  defaulthost?: Definition<null | string>
  /** Default: `null`. Declared in services/mail/nullmailer.nix */
  doublebounceto?: Definition<null | string>
  /** Default: `null`. Declared in services/mail/nullmailer.nix */
  helohost?: Definition<null | string>
  /** Default: `null`. Declared in services/mail/nullmailer.nix */
  idhost?: Definition<null | string>
  /** Default: `null`. Declared in services/mail/nullmailer.nix */
  maxpause?: Definition<null | string | Integer>
  /** Default: `null`. Declared in services/mail/nullmailer.nix */
  me?: Definition<null | string>
  /** Default: `null`. Declared in services/mail/nullmailer.nix */
  pausetime?: Definition<null | string | Integer>
  /** Default: `null`. Declared in services/mail/nullmailer.nix */
  remotes?: Definition<null | string>
  /** Default: `null`. Declared in services/mail/nullmailer.nix */
  sendtimeout?: Definition<null | string | Integer>
}

/** `services.nvme-rs` */
export interface ServicesNvmeRs extends Definitions<ServicesNvmeRs> {
  /** Default: `false`. Declared in services/system/nvme-rs.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.nvme-rs`. Declared in services/system/nvme-rs.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/system/nvme-rs.nix */
  settings?: Definition<ServicesNvmeRsSettings>
}

/** `services.nvme-rs.settings` */
export interface ServicesNvmeRsSettings {
  /** Default: `3600`. Declared in services/system/nvme-rs.nix */
  check_interval_secs?: Definition<Integer>
  /** Type: `null or (open submodule of (TOML value))`. Default: `null`. Declared in services/system/nvme-rs.nix */
  email?: Definition<null | ServicesNvmeRsSettingsEmail>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/system/nvme-rs.nix */
  thresholds?: Definition<ServicesNvmeRsSettingsThresholds>
  [name: string]: Definition<Integer | null | ServicesNvmeRsSettingsEmail | ServicesNvmeRsSettingsThresholds> | TomlValue | undefined
}

/** `services.nvme-rs.settings.email` */
export interface ServicesNvmeRsSettingsEmail {
  /** Declared in services/system/nvme-rs.nix */
  from?: Definition<string>
  /** Type: `absolute path`. Declared in services/system/nvme-rs.nix */
  smtp_password_file?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `587`. Declared in services/system/nvme-rs.nix */
  smtp_port?: Definition<Integer>
  /** Default: `"smtp.gmail.com"`. Declared in services/system/nvme-rs.nix */
  smtp_server?: Definition<string>
  /** Declared in services/system/nvme-rs.nix */
  smtp_username?: Definition<string>
  /** Declared in services/system/nvme-rs.nix */
  to?: Definition<string>
  /** Default: `true`. Declared in services/system/nvme-rs.nix */
  use_tls?: Definition<boolean>
  [name: string]: Definition<string | Path | Integer | boolean> | TomlValue | undefined
}

/** `services.nvme-rs.settings.thresholds` */
export interface ServicesNvmeRsSettingsThresholds {
  /** Default: `100`. Declared in services/system/nvme-rs.nix */
  error_threshold?: Definition<Integer>
  /** Default: `50`. Declared in services/system/nvme-rs.nix */
  spare_warning?: Definition<Integer>
  /** Default: `65`. Declared in services/system/nvme-rs.nix */
  temp_critical?: Definition<Integer>
  /** Default: `55`. Declared in services/system/nvme-rs.nix */
  temp_warning?: Definition<Integer>
  /** Default: `50`. Declared in services/system/nvme-rs.nix */
  wear_critical?: Definition<Integer>
  /** Default: `20`. Declared in services/system/nvme-rs.nix */
  wear_warning?: Definition<Integer>
  [name: string]: Definition<Integer> | TomlValue | undefined
}

/** `services.nylon.<name>` */
export interface ServicesNylonEntry extends Definitions<ServicesNylonEntry> {
  /** Default: `"lo"`. Declared in services/networking/nylon.nix */
  acceptInterface?: Definition<string>
  /** Default: `[ "192.168.0.0/16" "127.0.0.1/8" "172.16.0.1/12" "10.0.0.0/8" ]`. Declared in services/networking/nylon.nix */
  allowedIPRanges?: Definition<List<Definition<string>>>
  /** Default: `"enp3s0f0"`. Declared in services/networking/nylon.nix */
  bindInterface?: Definition<string>
  /** Default: `[ "0.0.0.0/0" ]`. Declared in services/networking/nylon.nix */
  deniedIPRanges?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/nylon.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/nylon.nix */
  logging?: Definition<boolean>
  /** Default: `""`. Declared in services/networking/nylon.nix */
  name?: Definition<string>
  /** Default: `10`. Declared in services/networking/nylon.nix */
  nrConnections?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1080`. Declared in services/networking/nylon.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/nylon.nix */
  verbosity?: Definition<boolean>
}

/** `services.nzbget` */
export interface ServicesNzbget extends Definitions<ServicesNzbget> {
  /** Default: `false`. Declared in services/misc/nzbget.nix */
  enable?: Definition<boolean>
  /** Default: `"nzbget"`. Declared in services/misc/nzbget.nix */
  group?: Definition<string>
  /** Default: `pkgs.nzbget`. Declared in services/misc/nzbget.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/misc/nzbget.nix */
  settings?: Definition<AttributeSet<Definition<boolean | Integer | string>>>
  /** Default: `"nzbget"`. Declared in services/misc/nzbget.nix */
  user?: Definition<string>
}

/** `services.nzbhydra2` */
export interface ServicesNzbhydra2 extends Definitions<ServicesNzbhydra2> {
  /** Default: `"/var/lib/nzbhydra2"`. Declared in services/misc/nzbhydra2.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/nzbhydra2.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/nzbhydra2.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.nzbhydra2`. Declared in services/misc/nzbhydra2.nix */
  package?: Definition<Package>
}

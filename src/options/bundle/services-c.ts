// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, Package, Path, TomlValue } from "../values.ts"
import type { ServicesJiraProxy } from "./services-j.ts"

/** `services.c2fmzq-server` */
export interface ServicesC2fmzqServer extends Definitions<ServicesC2fmzqServer> {
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/c2fmzq-server.nix */
  bindIP?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/c2fmzq-server.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.c2fmzq`. Declared in services/web-apps/c2fmzq-server.nix */
  package?: Definition<Package>
  /** Declared in services/web-apps/c2fmzq-server.nix */
  passphraseFile?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-apps/c2fmzq-server.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of attribute set of (null or boolean or signed integer or string)`. Declared in services/web-apps/c2fmzq-server.nix */
  settings?: Definition<ServicesC2fmzqServerSettings>
}

/** `services.c2fmzq-server.settings` */
export interface ServicesC2fmzqServerSettings {
  /** Default: `"%S/c2fmzq-server/data"`. Declared in services/web-apps/c2fmzq-server.nix */
  database?: Definition<string>
  /** Type: `integer between 1 and 3 (both inclusive)`. Default: `2`. Declared in services/web-apps/c2fmzq-server.nix */
  verbose?: Definition<Integer>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  address?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | string | string | Integer> | undefined
}

/** `services.cachefilesd` */
export interface ServicesCachefilesd extends Definitions<ServicesCachefilesd> {
  /** Default: `"/var/cache/fscache"`. Declared in services/network-filesystems/cachefilesd.nix */
  cacheDir?: Definition<string>
  /** Default: `false`. Declared in services/network-filesystems/cachefilesd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/network-filesystems/cachefilesd.nix */
  extraConfig?: Definition<string>
}

/** `services.cachix-agent` */
export interface ServicesCachixAgent extends Definitions<ServicesCachixAgent> {
  /** Type: `absolute path`. Default: `"/etc/cachix-agent.token"`. Declared in services/system/cachix-agent/default.nix */
  credentialsFile?: Definition<Path>
  /** Default: `false`. Declared in services/system/cachix-agent/default.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/system/cachix-agent/default.nix */
  host?: Definition<null | string>
  /** Default: `"config.networking.hostName"`. Declared in services/system/cachix-agent/default.nix */
  name?: Definition<string>
  /** Default: `pkgs.cachix`. Declared in services/system/cachix-agent/default.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/system/cachix-agent/default.nix */
  profile?: Definition<null | string>
  /** Default: `false`. Declared in services/system/cachix-agent/default.nix */
  verbose?: Definition<boolean>
}

/** `services.cachix-watch-store` */
export interface ServicesCachixWatchStore extends Definitions<ServicesCachixWatchStore> {
  /** Declared in services/system/cachix-watch-store.nix */
  cacheName?: Definition<string>
  /** Type: `absolute path`. Declared in services/system/cachix-watch-store.nix */
  cachixTokenFile?: Definition<Path>
  /** Type: `null or integer between 0 and 16 (both inclusive)`. Default: `null`. Declared in services/system/cachix-watch-store.nix */
  compressionLevel?: Definition<null | Integer>
  /** Default: `false`. Declared in services/system/cachix-watch-store.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/system/cachix-watch-store.nix */
  host?: Definition<null | string>
  /** Type: `null or (positive integer, meaning >0)`. Default: `null`. Declared in services/system/cachix-watch-store.nix */
  jobs?: Definition<null | Integer>
  /** Default: `pkgs.cachix`. Declared in services/system/cachix-watch-store.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/system/cachix-watch-store.nix */
  signingKeyFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/system/cachix-watch-store.nix */
  verbose?: Definition<boolean>
}

/** `services.caddy` */
export interface ServicesCaddy extends Definitions<ServicesCaddy> {
  /** Default: `null`. Declared in services/web-servers/caddy/default.nix */
  acmeCA?: Definition<null | string>
  /** Default: `if ((cfg.configFile != configFile) || (baseNameOf cfg.configFile) == "Caddyfile") then "caddyfile" else null`. Declared in services/web-servers/caddy/default.nix */
  adapter?: Definition<null | string>
  /** Type: `absolute path`. Default: `"A Caddyfile automatically generated by values from services.caddy.*"`. Declared in services/web-servers/caddy/default.nix */
  configFile?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/caddy"`. Declared in services/web-servers/caddy/default.nix */
  dataDir?: Definition<Path>
  /** Default: `null`. Declared in services/web-servers/caddy/default.nix */
  email?: Definition<null | string>
  /** Default: `false`. Declared in services/web-servers/caddy/default.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/web-servers/caddy/default.nix */
  enableReload?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/caddy/default.nix */
  environmentFile?: Definition<null | Path>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/caddy/default.nix */
  extraConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/caddy/default.nix */
  globalConfig?: Definition<string>
  /** Default: `"caddy"`. Declared in services/web-servers/caddy/default.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/log/caddy"`. Declared in services/web-servers/caddy/default.nix */
  logDir?: Definition<Path>
  /** Type: `strings concatenated with “\n”`. Default: `'' level ERROR ''`. Declared in services/web-servers/caddy/default.nix */
  logFormat?: Definition<string>
  /** Default: `pkgs.caddy`. Declared in services/web-servers/caddy/default.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/web-servers/caddy/default.nix */
  resume?: Definition<boolean>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/web-servers/caddy/default.nix */
  settings?: JsonValue
  /** Default: `"caddy"`. Declared in services/web-servers/caddy/default.nix */
  user?: Definition<string>
  /** Default: `{ }`. Declared in services/web-servers/caddy/default.nix */
  virtualHosts?: Definition<AttributeSet<ServicesCaddyVirtualHost>>
  /** @deprecated renamed to services.caddy.acmeCA */
  ca?: Definition<null | string>
  /**
   * Type: `strings concatenated with “\n”`.
   *
   * @deprecated renamed to services.caddy.extraConfig
   */
  config?: Definition<string>
}

/** `services.caddy.virtualHosts.<name>` */
export interface ServicesCaddyVirtualHost extends Definitions<ServicesCaddyVirtualHost> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/caddy/default.nix */
  extraConfig?: Definition<string>
  /** Default: `"‹name›"`. Declared in services/web-servers/caddy/default.nix */
  hostName?: Definition<string>
  /** Default: `[ ]`. Declared in services/web-servers/caddy/default.nix */
  listenAddresses?: Definition<List<Definition<string>>>
  /** Type: `null or strings concatenated with “\n”`. Default: `'' output file ''${config.services.caddy.logDir}/access-''${hostName}.log ''`. Declared in services/web-servers/caddy/default.nix */
  logFormat?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/web-servers/caddy/default.nix */
  serverAliases?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/web-servers/caddy/default.nix */
  useACMEHost?: Definition<null | string>
}

/** `services.cadvisor` */
export interface ServicesCadvisor extends Definitions<ServicesCadvisor> {
  /** Default: `false`. Declared in services/monitoring/cadvisor.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/cadvisor.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `"127.0.0.1"`. Declared in services/monitoring/cadvisor.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/monitoring/cadvisor.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/monitoring/cadvisor.nix */
  storageDriver?: Definition<null | string>
  /** Default: `"root"`. Declared in services/monitoring/cadvisor.nix */
  storageDriverDb?: Definition<string>
  /** Default: `"localhost:8086"`. Declared in services/monitoring/cadvisor.nix */
  storageDriverHost?: Definition<string>
  /** Default: `"root"`. Declared in services/monitoring/cadvisor.nix */
  storageDriverPassword?: Definition<string>
  /** Declared in services/monitoring/cadvisor.nix */
  storageDriverPasswordFile?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/cadvisor.nix */
  storageDriverSecure?: Definition<boolean>
  /** Default: `"root"`. Declared in services/monitoring/cadvisor.nix */
  storageDriverUser?: Definition<string>
}

/** `services.cage` */
export interface ServicesCage extends Definitions<ServicesCage> {
  /** Default: `false`. Declared in services/wayland/cage.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/wayland/cage.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[]`. Declared in services/wayland/cage.nix */
  extraArguments?: Definition<List<Definition<string>>>
  /** Default: `pkgs.cage`. Declared in services/wayland/cage.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"${pkgs.xterm}/bin/xterm"`. Declared in services/wayland/cage.nix */
  program?: Definition<Path>
  /** Default: `"demo"`. Declared in services/wayland/cage.nix */
  user?: Definition<string>
}

/** `services.calibre-server` */
export interface ServicesCalibreServer extends Definitions<ServicesCalibreServer> {
  auth?: ServicesCalibreServerAuth
  /** Default: `false`. Declared in services/misc/calibre-server.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/calibre-server.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `"calibre-server"`. Declared in services/misc/calibre-server.nix */
  group?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/misc/calibre-server.nix */
  host?: Definition<string>
  /** Type: `list of absolute path`. Default: `[ "/var/lib/calibre-server" ]`. Declared in services/misc/calibre-server.nix */
  libraries?: Definition<List<Definition<Path>>>
  /** Default: `false`. Declared in services/misc/calibre-server.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.calibre`. Declared in services/misc/calibre-server.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/misc/calibre-server.nix */
  port?: Definition<Integer>
  /** Default: `"calibre-server"`. Declared in services/misc/calibre-server.nix */
  user?: Definition<string>
  /** @deprecated changed to services.calibre-server.libraries */
  libraryDir?: NixValue
}

/** `services.calibre-server.auth` */
export interface ServicesCalibreServerAuth extends Definitions<ServicesCalibreServerAuth> {
  /** Default: `false`. Declared in services/misc/calibre-server.nix */
  enable?: Definition<boolean>
  /** Default: `"auto"`. Declared in services/misc/calibre-server.nix */
  mode?: Definition<"auto" | "basic" | "digest">
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/calibre-server.nix */
  userDb?: Definition<null | Path>
}

/** `services.calibre-web` */
export interface ServicesCalibreWeb extends Definitions<ServicesCalibreWeb> {
  /** Default: `"calibre-web"`. Declared in services/web-apps/calibre-web.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/calibre-web.nix */
  enable?: Definition<boolean>
  /** Default: `"calibre-web"`. Declared in services/web-apps/calibre-web.nix */
  group?: Definition<string>
  listen?: ServicesCalibreWebListen
  /** Default: `false`. Declared in services/web-apps/calibre-web.nix */
  openFirewall?: Definition<boolean>
  options?: ServicesCalibreWebOptions
  /** Default: `pkgs.calibre-web`. Declared in services/web-apps/calibre-web.nix */
  package?: Definition<Package>
  /** Default: `"calibre-web"`. Declared in services/web-apps/calibre-web.nix */
  user?: Definition<string>
}

/** `services.calibre-web.listen` */
export interface ServicesCalibreWebListen extends Definitions<ServicesCalibreWebListen> {
  /** Default: `"::1"`. Declared in services/web-apps/calibre-web.nix */
  ip?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8083`. Declared in services/web-apps/calibre-web.nix */
  port?: Definition<Integer>
}

/** `services.calibre-web.options` */
export interface ServicesCalibreWebOptions extends Definitions<ServicesCalibreWebOptions> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/calibre-web.nix */
  calibreLibrary?: Definition<null | Path>
  /** Default: `false`. Declared in services/web-apps/calibre-web.nix */
  enableBookConversion?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/calibre-web.nix */
  enableBookUploading?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/calibre-web.nix */
  enableKepubify?: Definition<boolean>
  reverseProxyAuth?: ServicesCalibreWebOptionsReverseProxyAuth
}

/** `services.calibre-web.options.reverseProxyAuth` */
export interface ServicesCalibreWebOptionsReverseProxyAuth extends Definitions<ServicesCalibreWebOptionsReverseProxyAuth> {
  /** Default: `false`. Declared in services/web-apps/calibre-web.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/web-apps/calibre-web.nix */
  header?: Definition<string>
}

/** `services.canaille` */
export interface ServicesCanaille extends Definitions<ServicesCanaille> {
  /** Default: `false`. Declared in services/security/canaille.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/canaille.nix */
  jwtPrivateKeyFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/canaille.nix */
  ldapBindPasswordFile?: Definition<null | Path>
  /** Default: `pkgs.canaille`. Declared in services/security/canaille.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Declared in services/security/canaille.nix */
  secretKeyFile?: Definition<Path>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/security/canaille.nix */
  settings?: Definition<ServicesCanailleSettings>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/canaille.nix */
  smtpPasswordFile?: Definition<null | Path>
}

/** `services.canaille.settings` */
export interface ServicesCanailleSettings {
  CANAILLE?: Definition<ServicesCanailleSettingsCANAILLE>
  /** Type: `null or (open submodule of (TOML value))`. Default: `null`. Declared in services/security/canaille.nix */
  CANAILLE_LDAP?: Definition<null | ServicesCanailleSettingsCANAILLELDAP>
  /** Type: `null or (open submodule of (TOML value))`. Default: `null`. Declared in services/security/canaille.nix */
  CANAILLE_OIDC?: Definition<null | ServicesCanailleSettingsCANAILLEOIDC>
  CANAILLE_SQL?: Definition<ServicesCanailleSettingsCANAILLESQL>
  /** Default: `"https"`. Declared in services/security/canaille.nix */
  PREFERRED_URL_SCHEME?: Definition<"http" | "https">
  /** Declared in services/security/canaille.nix */
  SERVER_NAME?: Definition<string>
  [name: string]: Definition<ServicesCanailleSettingsCANAILLE | null | ServicesCanailleSettingsCANAILLELDAP | null | ServicesCanailleSettingsCANAILLEOIDC | ServicesCanailleSettingsCANAILLESQL | "http" | "https" | string> | TomlValue | undefined
}

/** `services.canaille.settings.CANAILLE` */
export interface ServicesCanailleSettingsCANAILLE {
  /** Type: `null or (open submodule of (TOML value))`. Default: `null`. Declared in services/security/canaille.nix */
  ACL?: Definition<null | AttributeSet<TomlValue>>
  /** Type: `null or (open submodule of (TOML value))`. Default: `null`. Declared in services/security/canaille.nix */
  SMTP?: Definition<null | ServicesCanailleSettingsCANAILLESMTP>
  [name: string]: Definition<null | AttributeSet<TomlValue> | null | ServicesCanailleSettingsCANAILLESMTP> | TomlValue | undefined
}

/** `services.canaille.settings.CANAILLE_LDAP` */
export interface ServicesCanailleSettingsCANAILLELDAP {
  [name: string]: TomlValue | undefined
}

/** `services.canaille.settings.CANAILLE_OIDC` */
export interface ServicesCanailleSettingsCANAILLEOIDC {
  [name: string]: TomlValue | undefined
}

/** `services.canaille.settings.CANAILLE.SMTP` */
export interface ServicesCanailleSettingsCANAILLESMTP {
  [name: string]: TomlValue | undefined
}

/** `services.canaille.settings.CANAILLE_SQL` */
export interface ServicesCanailleSettingsCANAILLESQL {
  /** Default: `"postgresql://localhost/canaille?host=/run/postgresql"`. Declared in services/security/canaille.nix */
  DATABASE_URI?: Definition<string>
  [name: string]: Definition<string> | TomlValue | undefined
}

/** `services.canto-daemon` */
export interface ServicesCantoDaemon extends Definitions<ServicesCantoDaemon> {
  /** Default: `false`. Declared in services/misc/canto-daemon.nix */
  enable?: Definition<boolean>
}

/** `services.cassandra` */
export interface ServicesCassandra extends Definitions<ServicesCassandra> {
  /** Default: `true`. Declared in services/databases/cassandra.nix */
  allowClients?: Definition<boolean>
  /** Default: `"Test Cluster"`. Declared in services/databases/cassandra.nix */
  clusterName?: Definition<string>
  /** Default: `false`. Declared in services/databases/cassandra.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/databases/cassandra.nix */
  extraConfig?: Definition<NixAttributes>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/databases/cassandra.nix */
  extraEnvSh?: Definition<string>
  /** Default: `"3w"`. Declared in services/databases/cassandra.nix */
  fullRepairInterval?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/databases/cassandra.nix */
  fullRepairOptions?: Definition<List<Definition<string>>>
  /** Default: `"cassandra"`. Declared in services/databases/cassandra.nix */
  group?: Definition<string>
  /** Default: `null`. Declared in services/databases/cassandra.nix */
  heapNewSize?: Definition<null | string>
  /** Type: `absolute path`. Default: `"/var/lib/cassandra"`. Declared in services/databases/cassandra.nix */
  homeDir?: Definition<Path>
  /** Default: `"3d"`. Declared in services/databases/cassandra.nix */
  incrementalRepairInterval?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/databases/cassandra.nix */
  incrementalRepairOptions?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7199`. Declared in services/databases/cassandra.nix */
  jmxPort?: Definition<Integer>
  /** Default: `[ ]`. Declared in services/databases/cassandra.nix */
  jmxRoles?: Definition<List<ServicesCassandraJmxRole>>
  /** Type: `null or absolute path`. Default: `"generated configuration file"`. Declared in services/databases/cassandra.nix */
  jmxRolesFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/databases/cassandra.nix */
  jvmOpts?: Definition<List<Definition<string>>>
  /** Default: `"127.0.0.1"`. Declared in services/databases/cassandra.nix */
  listenAddress?: Definition<null | string>
  /** Default: `null`. Declared in services/databases/cassandra.nix */
  listenInterface?: Definition<null | string>
  /** Type: `strings concatenated with “\n”`. Declared in services/databases/cassandra.nix */
  logbackConfig?: Definition<string>
  /** Default: `null`. Declared in services/databases/cassandra.nix */
  mallocArenaMax?: Definition<null | Integer>
  /** Default: `null`. Declared in services/databases/cassandra.nix */
  maxHeapSize?: Definition<null | string>
  /** Default: `pkgs.cassandra`. Declared in services/databases/cassandra.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/databases/cassandra.nix */
  remoteJmx?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/databases/cassandra.nix */
  rpcAddress?: Definition<null | string>
  /** Default: `null`. Declared in services/databases/cassandra.nix */
  rpcInterface?: Definition<null | string>
  /** Default: `[ "127.0.0.1" ]`. Declared in services/databases/cassandra.nix */
  seedAddresses?: Definition<List<Definition<string>>>
  /** Default: `"cassandra"`. Declared in services/databases/cassandra.nix */
  user?: Definition<string>
}

/** `services.cassandra.jmxRoles.*` */
export interface ServicesCassandraJmxRole extends Definitions<ServicesCassandraJmxRole> {
  /** Declared in services/databases/cassandra.nix */
  password?: Definition<string>
  /** Declared in services/databases/cassandra.nix */
  username?: Definition<string>
}

/** `services.castopod` */
export interface ServicesCastopod extends Definitions<ServicesCastopod> {
  /** Default: `true`. Declared in services/web-apps/castopod.nix */
  configureNginx?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/castopod"`. Declared in services/web-apps/castopod.nix */
  dataDir?: Definition<Path>
  database?: ServicesCastopodDatabase
  /** Default: `false`. Declared in services/web-apps/castopod.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/castopod.nix */
  environmentFile?: Definition<null | Path>
  /** Declared in services/web-apps/castopod.nix */
  localDomain?: Definition<string>
  /** Default: `"512M"`. Declared in services/web-apps/castopod.nix */
  maxUploadSize?: Definition<string>
  /** Default: `pkgs.castopod`. Declared in services/web-apps/castopod.nix */
  package?: Definition<Package>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = "32"; "pm.max_requests" = "500"; "pm.max_spare_servers" = "4"; "pm.min_spare_servers" = "2"; "pm.start_servers" = "2"; }`. Declared in services/web-apps/castopod.nix */
  poolSettings?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `{ }`. Declared in services/web-apps/castopod.nix */
  settings?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
}

/** `services.castopod.database` */
export interface ServicesCastopodDatabase extends Definitions<ServicesCastopodDatabase> {
  /** Default: `true`. Declared in services/web-apps/castopod.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/castopod.nix */
  hostname?: Definition<string>
  /** Default: `"castopod"`. Declared in services/web-apps/castopod.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/castopod.nix */
  passwordFile?: Definition<null | Path>
  /** Default: `"castopod"`. Declared in services/web-apps/castopod.nix */
  user?: Definition<string>
}

/** `services.cato-client` */
export interface ServicesCatoClient extends Definitions<ServicesCatoClient> {
  /** Default: `false`. Declared in services/networking/cato-client.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.cato-client`. Declared in services/networking/cato-client.nix */
  package?: Definition<Package>
}

/** `services.centrifugo` */
export interface ServicesCentrifugo extends Definitions<ServicesCentrifugo> {
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in services/networking/centrifugo.nix */
  credentials?: Definition<AttributeSet<Definition<Path>>>
  /** Default: `false`. Declared in services/networking/centrifugo.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/networking/centrifugo.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `[ ]`. Declared in services/networking/centrifugo.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Default: `pkgs.centrifugo`. Declared in services/networking/centrifugo.nix */
  package?: Definition<Package>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/networking/centrifugo.nix */
  settings?: JsonValue
}

/** `services.ceph` */
export interface ServicesCeph extends Definitions<ServicesCeph> {
  client?: ServicesCephClient
  /** Default: `false`. Declared in services/network-filesystems/ceph.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/network-filesystems/ceph.nix */
  extraConfig?: Definition<AttributeSet<Definition<string>>>
  global?: ServicesCephGlobal
  mds?: ServicesCephMds
  mgr?: ServicesCephMds
  mon?: ServicesCephMds
  osd?: ServicesCephOsd
  rgw?: ServicesCephRgw
}

/** `services.ceph.client` */
export interface ServicesCephClient extends Definitions<ServicesCephClient> {
  /** Default: `false`. Declared in services/network-filesystems/ceph.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/network-filesystems/ceph.nix */
  extraConfig?: Definition<AttributeSet<Definition<AttributeSet<Definition<string>>>>>
}

/** `services.ceph.global` */
export interface ServicesCephGlobal extends Definitions<ServicesCephGlobal> {
  /** Default: `"cephx"`. Declared in services/network-filesystems/ceph.nix */
  authClientRequired?: Definition<"cephx" | "none">
  /** Default: `"cephx"`. Declared in services/network-filesystems/ceph.nix */
  authClusterRequired?: Definition<"cephx" | "none">
  /** Default: `"cephx"`. Declared in services/network-filesystems/ceph.nix */
  authServiceRequired?: Definition<"cephx" | "none">
  /** Default: `"ceph"`. Declared in services/network-filesystems/ceph.nix */
  clusterName?: Definition<string>
  /** Type: `null or strings concatenated with “,”`. Default: `null`. Declared in services/network-filesystems/ceph.nix */
  clusterNetwork?: Definition<null | string>
  /** Declared in services/network-filesystems/ceph.nix */
  fsid?: Definition<string>
  /** Default: `131072`. Declared in services/network-filesystems/ceph.nix */
  maxOpenFiles?: Definition<Integer>
  /** Type: `absolute path`. Default: `"${pkgs.ceph.lib}/lib/ceph/mgr"`. Declared in services/network-filesystems/ceph.nix */
  mgrModulePath?: Definition<Path>
  /** Type: `null or strings concatenated with “,”`. Default: `null`. Declared in services/network-filesystems/ceph.nix */
  monHost?: Definition<null | string>
  /** Type: `null or strings concatenated with “,”`. Default: `null`. Declared in services/network-filesystems/ceph.nix */
  monInitialMembers?: Definition<null | string>
  /** Type: `null or strings concatenated with “,”`. Default: `null`. Declared in services/network-filesystems/ceph.nix */
  publicNetwork?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `"${pkgs.mailcap}/etc/mime.types"`. Declared in services/network-filesystems/ceph.nix */
  rgwMimeTypesFile?: Definition<null | Path>
}

/** `services.ceph.mds` */
export interface ServicesCephMds extends Definitions<ServicesCephMds> {
  /** Default: `[ ]`. Declared in services/network-filesystems/ceph.nix */
  daemons?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/network-filesystems/ceph.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/network-filesystems/ceph.nix */
  extraConfig?: Definition<AttributeSet<Definition<string>>>
  /** Default: `pkgs.ceph`. Declared in services/network-filesystems/ceph.nix */
  package?: Definition<Package>
}

/** `services.ceph.osd` */
export interface ServicesCephOsd extends Definitions<ServicesCephOsd> {
  /** Default: `[ ]`. Declared in services/network-filesystems/ceph.nix */
  daemons?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/network-filesystems/ceph.nix */
  enable?: Definition<boolean>
  /** Declared in services/network-filesystems/ceph.nix */
  extraConfig?: Definition<AttributeSet<Definition<string>>>
  /** Default: `pkgs.ceph`. Declared in services/network-filesystems/ceph.nix */
  package?: Definition<Package>
}

/** `services.ceph.rgw` */
export interface ServicesCephRgw extends Definitions<ServicesCephRgw> {
  /** Default: `[ ]`. Declared in services/network-filesystems/ceph.nix */
  daemons?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/network-filesystems/ceph.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ceph`. Declared in services/network-filesystems/ceph.nix */
  package?: Definition<Package>
}

/** `services.certmgr` */
export interface ServicesCertmgr extends Definitions<ServicesCertmgr> {
  /** Default: `"127.0.0.1:8888"`. Declared in services/security/certmgr.nix */
  defaultRemote?: Definition<string>
  /** Default: `false`. Declared in services/security/certmgr.nix */
  enable?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/security/certmgr.nix */
  metricsAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9488`. Declared in services/security/certmgr.nix */
  metricsPort?: Definition<Integer>
  /** Default: `pkgs.certmgr`. Declared in services/security/certmgr.nix */
  package?: Definition<Package>
  /** Default: `"30m"`. Declared in services/security/certmgr.nix */
  renewInterval?: Definition<string>
  /** Type: `attribute set of (absolute path or (submodule))`. Default: `{ }`. Declared in services/security/certmgr.nix */
  specs?: Definition<AttributeSet<Definition<Path | NixAttributes>>>
  /** Default: `"systemd"`. Declared in services/security/certmgr.nix */
  svcManager?: Definition<"circus" | "command" | "dummy" | "openrc" | "systemd" | "sysv">
  /** Default: `"72h"`. Declared in services/security/certmgr.nix */
  validMin?: Definition<string>
}

/** `services.certspotter` */
export interface ServicesCertspotter extends Definitions<ServicesCertspotter> {
  /** Default: `[ ]`. Declared in services/monitoring/certspotter.nix */
  emailRecipients?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/certspotter.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/certspotter.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/monitoring/certspotter.nix */
  hooks?: Definition<List<Definition<Path>>>
  /** Default: `pkgs.certspotter`. Declared in services/monitoring/certspotter.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Declared in services/monitoring/certspotter.nix */
  sendmailPath?: Definition<null | Path>
  /** Default: `true`. Declared in services/monitoring/certspotter.nix */
  startAtEnd?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/certspotter.nix */
  watchlist?: Definition<List<Definition<string>>>
}

/** `services.cfdyndns` */
export interface ServicesCfdyndns extends Definitions<ServicesCfdyndns> {
  /** Default: `null`. Declared in services/misc/cfdyndns.nix */
  apiTokenFile?: Definition<null | string>
  /** Default: `null`. Declared in services/misc/cfdyndns.nix */
  apikeyFile?: Definition<null | string>
  /** Declared in services/misc/cfdyndns.nix */
  email?: Definition<string>
  /** Default: `false`. Declared in services/misc/cfdyndns.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/cfdyndns.nix */
  records?: Definition<List<Definition<string>>>
}

/** `services.cfssl` */
export interface ServicesCfssl extends Definitions<ServicesCfssl> {
  /** Default: `"127.0.0.1"`. Declared in services/security/cfssl.nix */
  address?: Definition<string>
  /** Default: `"${cfg.dataDir}/ca.pem"`. Declared in services/security/cfssl.nix */
  ca?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/cfssl.nix */
  caBundle?: Definition<null | Path>
  /** Default: `"file:${cfg.dataDir}/ca-key.pem"`. Declared in services/security/cfssl.nix */
  caKey?: Definition<string>
  /** Default: `null`. Declared in services/security/cfssl.nix */
  configFile?: Definition<null | string>
  /** Type: `absolute path`. Default: `"/var/lib/cfssl"`. Declared in services/security/cfssl.nix */
  dataDir?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/cfssl.nix */
  dbConfig?: Definition<null | Path>
  /** Type: `null or strings concatenated with “,”`. Default: `null`. Declared in services/security/cfssl.nix */
  disable?: Definition<null | string>
  /** Default: `false`. Declared in services/security/cfssl.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/cfssl.nix */
  intBundle?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/cfssl.nix */
  intDir?: Definition<null | Path>
  /** Type: `integer between 0 and 5 (both inclusive)`. Default: `1`. Declared in services/security/cfssl.nix */
  logLevel?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/cfssl.nix */
  metadata?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/cfssl.nix */
  mutualTlsCa?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/cfssl.nix */
  mutualTlsClientCert?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/cfssl.nix */
  mutualTlsClientKey?: Definition<null | Path>
  /** Default: `null`. Declared in services/security/cfssl.nix */
  mutualTlsCn?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8888`. Declared in services/security/cfssl.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/security/cfssl.nix */
  remote?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/cfssl.nix */
  responder?: Definition<null | Path>
  /** Default: `null`. Declared in services/security/cfssl.nix */
  responderKey?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/cfssl.nix */
  tlsCert?: Definition<null | Path>
  /** Default: `null`. Declared in services/security/cfssl.nix */
  tlsKey?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/cfssl.nix */
  tlsRemoteCa?: Definition<null | Path>
}

/** `services.cgit.<name>` */
export interface ServicesCgitEntry extends Definitions<ServicesCgitEntry> {
  /** Default: `false`. Declared in services/networking/cgit.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/cgit.nix */
  extraConfig?: Definition<string>
  gitHttpBackend?: ServicesCgitEntryGitHttpBackend
  /** Default: `"cgit"`. Declared in services/networking/cgit.nix */
  group?: Definition<string>
  nginx?: ServicesCgitEntryNginx
  /** Default: `pkgs.cgit`. Declared in services/networking/cgit.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/networking/cgit.nix */
  repos?: Definition<AttributeSet<Definition<AttributeSet<Definition<boolean | Integer | string>>>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/cgit.nix */
  scanPath?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/networking/cgit.nix */
  settings?: Definition<AttributeSet<Definition<boolean | Integer | string | List<Definition<boolean | Integer | string>>>>>
  /** Default: `"cgit"`. Declared in services/networking/cgit.nix */
  user?: Definition<string>
}

/** `services.cgit.<name>.gitHttpBackend` */
export interface ServicesCgitEntryGitHttpBackend extends Definitions<ServicesCgitEntryGitHttpBackend> {
  /** Declared in services/networking/cgit.nix */
  checkExportOkFiles?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/cgit.nix */
  enable?: Definition<boolean>
}

/** `services.cgit.<name>.nginx` */
export interface ServicesCgitEntryNginx extends Definitions<ServicesCgitEntryNginx> {
  /** Default: `"/"`. Declared in services/networking/cgit.nix */
  location?: Definition<string>
  /** Default: `"‹name›"`. Declared in services/networking/cgit.nix */
  virtualHost?: Definition<string>
}

/** `services.cgminer` */
export interface ServicesCgminer extends Definitions<ServicesCgminer> {
  /** Default: `{ }`. Declared in services/misc/cgminer.nix */
  config?: Definition<AttributeSet<Definition<boolean | Integer>>>
  /** Default: `false`. Declared in services/misc/cgminer.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/cgminer.nix */
  hardware?: Definition<List<Definition<AttributeSet<Definition<string | Integer>>>>>
  /** Default: `pkgs.cgminer`. Declared in services/misc/cgminer.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/misc/cgminer.nix */
  pools?: Definition<List<Definition<AttributeSet<Definition<string>>>>>
  /** Default: `"cgminer"`. Declared in services/misc/cgminer.nix */
  user?: Definition<string>
}

/** `services.changedetection-io` */
export interface ServicesChangedetectionIo extends Definitions<ServicesChangedetectionIo> {
  /** Default: `null`. Declared in services/web-apps/changedetection-io.nix */
  baseURL?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/changedetection-io.nix */
  behindProxy?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4444`. Declared in services/web-apps/changedetection-io.nix */
  chromePort?: Definition<Integer>
  /** Default: `"/var/lib/changedetection-io"`. Declared in services/web-apps/changedetection-io.nix */
  datastorePath?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/changedetection-io.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/changedetection-io.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `"changedetection-io"`. Declared in services/web-apps/changedetection-io.nix */
  group?: Definition<string>
  /** Default: `"localhost"`. Declared in services/web-apps/changedetection-io.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.changedetection-io`. Declared in services/web-apps/changedetection-io.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/web-apps/changedetection-io.nix */
  playwrightSupport?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5000`. Declared in services/web-apps/changedetection-io.nix */
  port?: Definition<Integer>
  /** Default: `"changedetection-io"`. Declared in services/web-apps/changedetection-io.nix */
  user?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/changedetection-io.nix */
  webDriverSupport?: Definition<boolean>
}

/** `services.charybdis` */
export interface ServicesCharybdis extends Definitions<ServicesCharybdis> {
  /** Declared in services/networking/charybdis.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/networking/charybdis.nix */
  enable?: Definition<boolean>
  /** Default: `"ircd"`. Declared in services/networking/charybdis.nix */
  group?: Definition<string>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/networking/charybdis.nix */
  motd?: Definition<null | string>
  /** Type: `absolute path`. Default: `"/var/lib/charybdis"`. Declared in services/networking/charybdis.nix */
  statedir?: Definition<Path>
  /** Default: `"ircd"`. Declared in services/networking/charybdis.nix */
  user?: Definition<string>
}

/** `services.chatgpt-retrieval-plugin` */
export interface ServicesChatgptRetrievalPlugin extends Definitions<ServicesChatgptRetrievalPlugin> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  bearerTokenPath?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  datastore?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  host?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  openaiApiKeyPath?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  qdrantCollection?: NixValue
}

/** `services.chhoto-url` */
export interface ServicesChhotoUrl extends Definitions<ServicesChhotoUrl> {
  /** Default: `false`. Declared in services/web-apps/chhoto-url.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/chhoto-url.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `pkgs.chhoto-url`. Declared in services/web-apps/chhoto-url.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (string or signed integer or boolean)`. Declared in services/web-apps/chhoto-url.nix */
  settings?: Definition<ServicesChhotoUrlSettings>
}

/** `services.chhoto-url.settings` */
export interface ServicesChhotoUrlSettings {
  /** Default: `false`. Declared in services/web-apps/chhoto-url.nix */
  allow_capital_letters?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/chhoto-url.nix */
  cache_control_header?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/chhoto-url.nix */
  custom_landing_directory?: Definition<null | Path>
  /** Type: `absolute path`. Default: `"/var/lib/chhoto-url/urls.sqlite"`. Declared in services/web-apps/chhoto-url.nix */
  db_url?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/chhoto-url.nix */
  disable_frontend?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/chhoto-url.nix */
  hash_algorithm?: Definition<null | "Argon2">
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/web-apps/chhoto-url.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/chhoto-url.nix */
  public_mode?: Definition<boolean>
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in services/web-apps/chhoto-url.nix */
  public_mode_expiry_delay?: Definition<null | Integer>
  /** Default: `"PERMANENT"`. Declared in services/web-apps/chhoto-url.nix */
  redirect_method?: Definition<"TEMPORARY" | "PERMANENT">
  /** Default: `null`. Declared in services/web-apps/chhoto-url.nix */
  site_url?: Definition<null | string>
  /** Default: `8`. Declared in services/web-apps/chhoto-url.nix */
  slug_length?: Definition<Integer>
  /** Default: `"Pair"`. Declared in services/web-apps/chhoto-url.nix */
  slug_style?: Definition<"Pair" | "UID">
  /** Default: `false`. Declared in services/web-apps/chhoto-url.nix */
  try_longer_slugs?: Definition<boolean>
  [name: string]: Definition<string | Integer | boolean | boolean | null | string | null | Path | Path | null | "Argon2" | Integer | null | Integer | "TEMPORARY" | "PERMANENT" | "Pair" | "UID"> | undefined
}

/** `services.chisel-server` */
export interface ServicesChiselServer extends Definitions<ServicesChiselServer> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/chisel-server.nix */
  authfile?: Definition<null | Path>
  /** Default: `null`. Declared in services/networking/chisel-server.nix */
  backend?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/chisel-server.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/chisel-server.nix */
  host?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/chisel-server.nix */
  keepalive?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/chisel-server.nix */
  port?: Definition<null | Integer>
  /** Default: `false`. Declared in services/networking/chisel-server.nix */
  reverse?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/chisel-server.nix */
  socks5?: Definition<boolean>
}

/** `services.chromadb` */
export interface ServicesChromadb extends Definitions<ServicesChromadb> {
  /** Default: `"/var/lib/chromadb"`. Declared in services/databases/chromadb.nix */
  dbpath?: Definition<string>
  /** Default: `false`. Declared in services/databases/chromadb.nix */
  enable?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/databases/chromadb.nix */
  host?: Definition<string>
  /** Default: `false`. Declared in services/databases/chromadb.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.python3Packages.chromadb`. Declared in services/databases/chromadb.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8000`. Declared in services/databases/chromadb.nix */
  port?: Definition<Integer>
}

/** `services.chrony` */
export interface ServicesChrony extends Definitions<ServicesChrony> {
  /** Type: `positive integer, meaning >0`. Default: `30`. Declared in services/networking/ntp/chrony.nix */
  autotrimThreshold?: Definition<Integer>
  /** Default: `"/var/lib/chrony"`. Declared in services/networking/ntp/chrony.nix */
  directory?: Definition<string>
  /** Default: `false`. Declared in services/networking/ntp/chrony.nix */
  enable?: Definition<boolean>
  /** Default: `config.environment.memoryAllocator.provider != "graphene-hardened" && config.environment.memoryAllocator.provider != "graphene-hardened-light"`. Declared in services/networking/ntp/chrony.nix */
  enableMemoryLocking?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/ntp/chrony.nix */
  enableNTS?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/ntp/chrony.nix */
  enableRTCTrimming?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/ntp/chrony.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/ntp/chrony.nix */
  extraFlags?: Definition<List<Definition<string>>>
  initstepslew?: ServicesChronyInitstepslew
  /** Default: `pkgs.chrony`. Declared in services/networking/ntp/chrony.nix */
  package?: Definition<Package>
  /** Default: `"iburst"`. Declared in services/networking/ntp/chrony.nix */
  serverOption?: Definition<"iburst" | "offline">
  /** Default: `config.networking.timeServers`. Declared in services/networking/ntp/chrony.nix */
  servers?: Definition<List<Definition<string>>>
}

/** `services.chrony.initstepslew` */
export interface ServicesChronyInitstepslew extends Definitions<ServicesChronyInitstepslew> {
  /** Default: `true`. Declared in services/networking/ntp/chrony.nix */
  enabled?: Definition<boolean>
  /** Default: `1000`. Declared in services/networking/ntp/chrony.nix */
  threshold?: Definition<number | Integer>
}

/** `services.cinnamon` */
export interface ServicesCinnamon extends Definitions<ServicesCinnamon> {
  apps?: ServicesCinnamonApps
}

/** `services.cinnamon.apps` */
export interface ServicesCinnamonApps extends Definitions<ServicesCinnamonApps> {
  /** Default: `false`. Declared in services/x11/desktop-managers/cinnamon.nix */
  enable?: Definition<boolean>
}

/** `services.cjdns` */
export interface ServicesCjdns extends Definitions<ServicesCjdns> {
  ETHInterface?: ServicesCjdnsETHInterface
  UDPInterface?: ServicesCjdnsUDPInterface
  /** Default: `false`. Declared in services/networking/cjdns.nix */
  addExtraHosts?: Definition<boolean>
  admin?: ServicesCjdnsAdmin
  /** Default: `[ ]`. Declared in services/networking/cjdns.nix */
  authorizedPasswords?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/cjdns.nix */
  confFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/networking/cjdns.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/cjdns.nix */
  extraConfig?: Definition<NixAttributes>
}

/** `services.cjdns.admin` */
export interface ServicesCjdnsAdmin extends Definitions<ServicesCjdnsAdmin> {
  /** Default: `"127.0.0.1:11234"`. Declared in services/networking/cjdns.nix */
  bind?: Definition<string>
}

/** `services.cjdns.ETHInterface` */
export interface ServicesCjdnsETHInterface extends Definitions<ServicesCjdnsETHInterface> {
  /** Default: `2`. Declared in services/networking/cjdns.nix */
  beacon?: Definition<Integer>
  /** Default: `""`. Declared in services/networking/cjdns.nix */
  bind?: Definition<string>
  /** Default: `{ }`. Declared in services/networking/cjdns.nix */
  connectTo?: Definition<AttributeSet<ServicesCjdnsETHInterfaceConnectToEntry>>
}

/** `services.cjdns.ETHInterface.connectTo.<name>` */
export interface ServicesCjdnsETHInterfaceConnectToEntry extends Definitions<ServicesCjdnsETHInterfaceConnectToEntry> {
  /** Default: `""`. Declared in services/networking/cjdns.nix */
  hostname?: Definition<string>
  /** Default: `""`. Declared in services/networking/cjdns.nix */
  login?: Definition<string>
  /** Declared in services/networking/cjdns.nix */
  password?: Definition<string>
  /** Default: `""`. Declared in services/networking/cjdns.nix */
  peerName?: Definition<string>
  /** Declared in services/networking/cjdns.nix */
  publicKey?: Definition<string>
}

/** `services.cjdns.UDPInterface` */
export interface ServicesCjdnsUDPInterface extends Definitions<ServicesCjdnsUDPInterface> {
  /** Default: `""`. Declared in services/networking/cjdns.nix */
  bind?: Definition<string>
  /** Default: `{ }`. Declared in services/networking/cjdns.nix */
  connectTo?: Definition<AttributeSet<ServicesCjdnsETHInterfaceConnectToEntry>>
}

/** `services.clamav` */
export interface ServicesClamav extends Definitions<ServicesClamav> {
  clamonacc?: ServicesClamavClamonacc
  daemon?: ServicesClamavDaemon
  fangfrisch?: ServicesClamavFangfrisch
  /** Default: `pkgs.clamav`. Declared in services/security/clamav.nix */
  package?: Definition<Package>
  scanner?: ServicesClamavScanner
  updater?: ServicesClamavUpdater
}

/** `services.clamav.clamonacc` */
export interface ServicesClamavClamonacc extends Definitions<ServicesClamavClamonacc> {
  /** Default: `false`. Declared in services/security/clamav.nix */
  enable?: Definition<boolean>
}

/** `services.clamav.daemon` */
export interface ServicesClamavDaemon extends Definitions<ServicesClamavDaemon> {
  /** Default: `false`. Declared in services/security/clamav.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/security/clamav.nix */
  settings?: Definition<AttributeSet<Definition<boolean | Integer | string | List<Definition<string>>>>>
}

/** `services.clamav.fangfrisch` */
export interface ServicesClamavFangfrisch extends Definitions<ServicesClamavFangfrisch> {
  /** Default: `false`. Declared in services/security/clamav.nix */
  enable?: Definition<boolean>
  /** Default: `"hourly"`. Declared in services/security/clamav.nix */
  interval?: Definition<string>
  /** Type: `open submodule of attribute set of attribute set of (string or signed integer or boolean)`. Default: `{ }`. Declared in services/security/clamav.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<string | Integer | boolean>>>>>
}

/** `services.clamav.scanner` */
export interface ServicesClamavScanner extends Definitions<ServicesClamavScanner> {
  /** Default: `false`. Declared in services/security/clamav.nix */
  enable?: Definition<boolean>
  /** Default: `"*-*-* 04:00:00"`. Declared in services/security/clamav.nix */
  interval?: Definition<string>
  /** Default: `[ "/home" "/var/lib" "/tmp" "/etc" "/var/tmp" ]`. Declared in services/security/clamav.nix */
  scanDirectories?: Definition<List<Definition<string>>>
}

/** `services.clamav.updater` */
export interface ServicesClamavUpdater extends Definitions<ServicesClamavUpdater> {
  /** Default: `false`. Declared in services/security/clamav.nix */
  enable?: Definition<boolean>
  /** Default: `12`. Declared in services/security/clamav.nix */
  frequency?: Definition<Integer>
  /** Default: `"hourly"`. Declared in services/security/clamav.nix */
  interval?: Definition<string>
  /** Default: `{ }`. Declared in services/security/clamav.nix */
  settings?: Definition<AttributeSet<Definition<boolean | Integer | string | List<Definition<string>>>>>
}

/** `services.clamsmtp` */
export interface ServicesClamsmtp extends Definitions<ServicesClamsmtp> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  instances?: NixValue
}

/** `services.clatd` */
export interface ServicesClatd extends Definitions<ServicesClatd> {
  /** Default: `false`. Declared in services/networking/clatd.nix */
  enable?: Definition<boolean>
  /** Default: `"config.networking.networkmanager.enable"`. Declared in services/networking/clatd.nix */
  enableNetworkManagerIntegration?: Definition<boolean>
  /** Default: `pkgs.clatd`. Declared in services/networking/clatd.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/networking/clatd.nix */
  settings?: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>
}

/** `services.clickhouse` */
export interface ServicesClickhouse extends Definitions<ServicesClickhouse> {
  /** Default: `false`. Declared in services/databases/clickhouse.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/databases/clickhouse.nix */
  extraServerConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/databases/clickhouse.nix */
  extraUsersConfig?: Definition<string>
  /** Default: `pkgs.clickhouse`. Declared in services/databases/clickhouse.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/databases/clickhouse.nix */
  serverConfig?: JsonValue
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/databases/clickhouse.nix */
  usersConfig?: JsonValue
}

/** `services.clight` */
export interface ServicesClight extends Definitions<ServicesClight> {
  /** Default: `false`. Declared in services/x11/clight.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/x11/clight.nix */
  settings?: Definition<AttributeSet<Definition<null | Integer | string | boolean | number | List<Definition<Integer | string | boolean | number>> | AttributeSet<Definition<Integer | string | boolean | number | List<Definition<Integer | string | boolean | number>>>>>>>
  temperature?: ServicesClightTemperature
}

/** `services.clight.temperature` */
export interface ServicesClightTemperature extends Definitions<ServicesClightTemperature> {
  /** Default: `5500`. Declared in services/x11/clight.nix */
  day?: Definition<Integer>
  /** Default: `3700`. Declared in services/x11/clight.nix */
  night?: Definition<Integer>
}

/** `services.clipcat` */
export interface ServicesClipcat extends Definitions<ServicesClipcat> {
  /** Default: `false`. Declared in services/misc/clipcat.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.clipcat`. Declared in services/misc/clipcat.nix */
  package?: Definition<Package>
}

/** `services.clipmenu` */
export interface ServicesClipmenu extends Definitions<ServicesClipmenu> {
  /** Default: `false`. Declared in services/misc/clipmenu.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.clipmenu`. Declared in services/misc/clipmenu.nix */
  package?: Definition<Package>
}

/** `services.cloud-init` */
export interface ServicesCloudInit extends Definitions<ServicesCloudInit> {
  btrfs?: ServicesCloudInitBtrfs
  /** Default: `""`. Declared in services/system/cloud-init.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/system/cloud-init.nix */
  enable?: Definition<boolean>
  ext4?: ServicesCloudInitExt4
  /** Default: `[ ]`. Declared in services/system/cloud-init.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  network?: ServicesCloudInitNetwork
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/system/cloud-init.nix */
  settings?: Definition<AttributeSet<JsonValue>>
  xfs?: ServicesCloudInitXfs
}

/** `services.cloud-init.btrfs` */
export interface ServicesCloudInitBtrfs extends Definitions<ServicesCloudInitBtrfs> {
  /** Default: `hasFs "btrfs"`. Declared in services/system/cloud-init.nix */
  enable?: Definition<boolean>
}

/** `services.cloud-init.ext4` */
export interface ServicesCloudInitExt4 extends Definitions<ServicesCloudInitExt4> {
  /** Default: `hasFs "ext4"`. Declared in services/system/cloud-init.nix */
  enable?: Definition<boolean>
}

/** `services.cloud-init.network` */
export interface ServicesCloudInitNetwork extends Definitions<ServicesCloudInitNetwork> {
  /** Default: `false`. Declared in services/system/cloud-init.nix */
  enable?: Definition<boolean>
}

/** `services.cloud-init.xfs` */
export interface ServicesCloudInitXfs extends Definitions<ServicesCloudInitXfs> {
  /** Default: `hasFs "xfs"`. Declared in services/system/cloud-init.nix */
  enable?: Definition<boolean>
}

/** `services.cloudflare-ddns` */
export interface ServicesCloudflareDdns extends Definitions<ServicesCloudflareDdns> {
  /** Default: `"6h"`. Declared in services/networking/cloudflare-ddns.nix */
  cacheExpiration?: Definition<string>
  /** Type: `absolute path`. Declared in services/networking/cloudflare-ddns.nix */
  credentialsFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/cloudflare-ddns.nix */
  deleteOnStop?: Definition<boolean>
  /** Default: `"5s"`. Declared in services/networking/cloudflare-ddns.nix */
  detectionTimeout?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/cloudflare-ddns.nix */
  domains?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/cloudflare-ddns.nix */
  enable?: Definition<boolean>
  /** Default: `"cloudflare-ddns"`. Declared in services/networking/cloudflare-ddns.nix */
  group?: Definition<string>
  /** Default: `null`. Declared in services/networking/cloudflare-ddns.nix */
  healthchecks?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/cloudflare-ddns.nix */
  ip4Domains?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/cloudflare-ddns.nix */
  ip6Domains?: Definition<null | List<Definition<string>>>
  /** Default: `pkgs.cloudflare-ddns`. Declared in services/networking/cloudflare-ddns.nix */
  package?: Definition<Package>
  provider?: ServicesCloudflareDdnsProvider
  /** Default: `"false"`. Declared in services/networking/cloudflare-ddns.nix */
  proxied?: Definition<string>
  /** Default: `""`. Declared in services/networking/cloudflare-ddns.nix */
  recordComment?: Definition<string>
  /** Default: `null`. Declared in services/networking/cloudflare-ddns.nix */
  shoutrrr?: Definition<null | List<Definition<string>>>
  /** Type: `positive integer, meaning >0`. Default: `1`. Declared in services/networking/cloudflare-ddns.nix */
  ttl?: Definition<Integer>
  /** Default: `"@every 5m"`. Declared in services/networking/cloudflare-ddns.nix */
  updateCron?: Definition<string>
  /** Default: `true`. Declared in services/networking/cloudflare-ddns.nix */
  updateOnStart?: Definition<boolean>
  /** Default: `"30s"`. Declared in services/networking/cloudflare-ddns.nix */
  updateTimeout?: Definition<string>
  /** Default: `null`. Declared in services/networking/cloudflare-ddns.nix */
  uptimeKuma?: Definition<null | string>
  /** Default: `"cloudflare-ddns"`. Declared in services/networking/cloudflare-ddns.nix */
  user?: Definition<string>
  /** Default: `""`. Declared in services/networking/cloudflare-ddns.nix */
  wafListDescription?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/cloudflare-ddns.nix */
  wafLists?: Definition<List<Definition<string>>>
}

/** `services.cloudflare-ddns.provider` */
export interface ServicesCloudflareDdnsProvider extends Definitions<ServicesCloudflareDdnsProvider> {
  /** Default: `"cloudflare.trace"`. Declared in services/networking/cloudflare-ddns.nix */
  ipv4?: Definition<string>
  /** Default: `"cloudflare.trace"`. Declared in services/networking/cloudflare-ddns.nix */
  ipv6?: Definition<string>
}

/** `services.cloudflare-dyndns` */
export interface ServicesCloudflareDyndns extends Definitions<ServicesCloudflareDyndns> {
  /** Type: `absolute path not in the Nix store`. Declared in services/networking/cloudflare-dyndns.nix */
  apiTokenFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/cloudflare-dyndns.nix */
  deleteMissing?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/cloudflare-dyndns.nix */
  domains?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/cloudflare-dyndns.nix */
  enable?: Definition<boolean>
  /** Default: `"*:0/5"`. Declared in services/networking/cloudflare-dyndns.nix */
  frequency?: Definition<null | string>
  /** Default: `true`. Declared in services/networking/cloudflare-dyndns.nix */
  ipv4?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/cloudflare-dyndns.nix */
  ipv6?: Definition<boolean>
  /** Default: `pkgs.cloudflare-dyndns`. Declared in services/networking/cloudflare-dyndns.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/networking/cloudflare-dyndns.nix */
  proxied?: Definition<boolean>
}

/** `services.cloudflare-warp` */
export interface ServicesCloudflareWarp extends Definitions<ServicesCloudflareWarp> {
  /** Default: `false`. Declared in services/networking/cloudflare-warp.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/cloudflare-warp.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.cloudflare-warp`. Declared in services/networking/cloudflare-warp.nix */
  package?: Definition<Package>
  /** Default: `"/var/lib/cloudflare-warp"`. Declared in services/networking/cloudflare-warp.nix */
  rootDir?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2408`. Declared in services/networking/cloudflare-warp.nix */
  udpPort?: Definition<Integer>
}

/** `services.cloudflared` */
export interface ServicesCloudflared extends Definitions<ServicesCloudflared> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/cloudflared.nix */
  certificateFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/networking/cloudflared.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.cloudflared`. Declared in services/networking/cloudflared.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/networking/cloudflared.nix */
  tunnels?: Definition<AttributeSet<ServicesCloudflaredTunnel>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  group?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
}

/** `services.cloudflared.tunnels.<name>` */
export interface ServicesCloudflaredTunnel extends Definitions<ServicesCloudflaredTunnel> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/cloudflared.nix */
  certificateFile?: Definition<null | Path>
  /** Type: `absolute path`. Declared in services/networking/cloudflared.nix */
  credentialsFile?: Definition<Path>
  /** Declared in services/networking/cloudflared.nix */
  default?: Definition<string>
  /** Default: `"4"`. Declared in services/networking/cloudflared.nix */
  edgeIPVersion?: Definition<"auto" | "4" | "6">
  /** Default: `{ }`. Declared in services/networking/cloudflared.nix */
  ingress?: Definition<AttributeSet<Definition<string | NixAttributes>>>
  originRequest?: ServicesCloudflaredTunnelOriginRequest
  "warp-routing"?: ServicesCloudflaredTunnelWarpRouting
}

/** `services.cloudflared.tunnels.<name>.originRequest` */
export interface ServicesCloudflaredTunnelOriginRequest extends Definitions<ServicesCloudflaredTunnelOriginRequest> {
  /** Type: `null or string or absolute path`. Default: `null`. Declared in services/networking/cloudflared.nix */
  caPool?: Definition<null | string | Path>
  /** Default: `null`. Declared in services/networking/cloudflared.nix */
  connectTimeout?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/cloudflared.nix */
  disableChunkedEncoding?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/cloudflared.nix */
  httpHostHeader?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/cloudflared.nix */
  keepAliveConnections?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/cloudflared.nix */
  keepAliveTimeout?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/cloudflared.nix */
  noHappyEyeballs?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/cloudflared.nix */
  noTLSVerify?: Definition<null | boolean>
  /** Default: `null`. Declared in services/networking/cloudflared.nix */
  originServerName?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/cloudflared.nix */
  proxyAddress?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/cloudflared.nix */
  proxyPort?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/cloudflared.nix */
  proxyType?: Definition<null | "" | "socks">
  /** Default: `null`. Declared in services/networking/cloudflared.nix */
  tcpKeepAlive?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/cloudflared.nix */
  tlsTimeout?: Definition<null | string>
}

/** `services.cloudflared.tunnels.<name>.warp-routing` */
export interface ServicesCloudflaredTunnelWarpRouting extends Definitions<ServicesCloudflaredTunnelWarpRouting> {
  /** Default: `null`. Declared in services/networking/cloudflared.nix */
  enabled?: Definition<null | boolean>
}

/** `services.cloudlog` */
export interface ServicesCloudlog extends Definitions<ServicesCloudlog> {
  /** Default: `"http://localhost"`. Declared in services/web-apps/cloudlog.nix */
  baseUrl?: Definition<string>
  /** Default: `"/var/lib/cloudlog"`. Declared in services/web-apps/cloudlog.nix */
  dataDir?: Definition<string>
  database?: ServicesCloudlogDatabase
  /** Default: `false`. Declared in services/web-apps/cloudlog.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/web-apps/cloudlog.nix */
  extraConfig?: Definition<string>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/web-apps/cloudlog.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  "update-clublog-scp"?: ServicesCloudlogUpdateDok
  "update-dok"?: ServicesCloudlogUpdateDok
  "update-lotw-users"?: ServicesCloudlogUpdateLotwUsers
  "update-sota"?: ServicesCloudlogUpdateDok
  "update-wwff"?: ServicesCloudlogUpdateDok
  "upload-clublog"?: ServicesCloudlogUploadQrz
  "upload-lotw"?: ServicesCloudlogUploadQrz
  "upload-qrz"?: ServicesCloudlogUploadQrz
  /** Default: `"cloudlog"`. Declared in services/web-apps/cloudlog.nix */
  user?: Definition<string>
  /** Default: `"localhost"`. Declared in services/web-apps/cloudlog.nix */
  virtualHost?: Definition<null | string>
}

/** `services.cloudlog.database` */
export interface ServicesCloudlogDatabase extends Definitions<ServicesCloudlogDatabase> {
  /** Default: `true`. Declared in services/web-apps/cloudlog.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/cloudlog.nix */
  host?: Definition<string>
  /** Default: `"cloudlog"`. Declared in services/web-apps/cloudlog.nix */
  name?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/cloudlog.nix */
  passwordFile?: Definition<null | string>
  /** Default: `"cloudlog"`. Declared in services/web-apps/cloudlog.nix */
  user?: Definition<string>
}

/** `services.cloudlog.update-dok` */
export interface ServicesCloudlogUpdateDok extends Definitions<ServicesCloudlogUpdateDok> {
  /** Default: `true`. Declared in services/web-apps/cloudlog.nix */
  enable?: Definition<boolean>
  /** Default: `"monthly"`. Declared in services/web-apps/cloudlog.nix */
  interval?: Definition<string>
}

/** `services.cloudlog.update-lotw-users` */
export interface ServicesCloudlogUpdateLotwUsers extends Definitions<ServicesCloudlogUpdateLotwUsers> {
  /** Default: `true`. Declared in services/web-apps/cloudlog.nix */
  enable?: Definition<boolean>
  /** Default: `"weekly"`. Declared in services/web-apps/cloudlog.nix */
  interval?: Definition<string>
}

/** `services.cloudlog.upload-qrz` */
export interface ServicesCloudlogUploadQrz extends Definitions<ServicesCloudlogUploadQrz> {
  /** Default: `true`. Declared in services/web-apps/cloudlog.nix */
  enable?: Definition<boolean>
  /** Default: `"daily"`. Declared in services/web-apps/cloudlog.nix */
  interval?: Definition<string>
}

/** `services.cntlm` */
export interface ServicesCntlm extends Definitions<ServicesCntlm> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/cntlm.nix */
  configText?: Definition<string>
  /** Declared in services/networking/cntlm.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/networking/cntlm.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/cntlm.nix */
  extraConfig?: Definition<string>
  /** Default: `""`. Declared in services/networking/cntlm.nix */
  netbios_hostname?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/cntlm.nix */
  noproxy?: Definition<List<Definition<string>>>
  /** Default: `"/etc/cntlm.password"`. Declared in services/networking/cntlm.nix */
  password?: Definition<string>
  /** Type: `list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ 3128 ]`. Declared in services/networking/cntlm.nix */
  port?: Definition<List<Definition<Integer>>>
  /** Declared in services/networking/cntlm.nix */
  proxy?: Definition<List<Definition<string>>>
  /** Declared in services/networking/cntlm.nix */
  username?: Definition<string>
}

/** `services.cockpit` */
export interface ServicesCockpit extends Definitions<ServicesCockpit> {
  /** Default: `[ ]`. Declared in services/monitoring/cockpit.nix */
  "allowed-origins"?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/cockpit.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/cockpit.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.cockpit`. Declared in services/monitoring/cockpit.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9090`. Declared in services/monitoring/cockpit.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/monitoring/cockpit.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** Default: `true`. Declared in services/monitoring/cockpit.nix */
  showBanner?: Definition<boolean>
}

/** `services.cockroachdb` */
export interface ServicesCockroachdb extends Definitions<ServicesCockroachdb> {
  /** Default: `"25%"`. Declared in services/databases/cockroachdb.nix */
  cache?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/databases/cockroachdb.nix */
  certsDir?: Definition<null | Path>
  /** Default: `false`. Declared in services/databases/cockroachdb.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/databases/cockroachdb.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"cockroachdb"`. Declared in services/databases/cockroachdb.nix */
  group?: Definition<string>
  http?: ServicesCockroachdbHttp
  /** Default: `false`. Declared in services/databases/cockroachdb.nix */
  insecure?: Definition<boolean>
  /** Default: `null`. Declared in services/databases/cockroachdb.nix */
  join?: Definition<null | string>
  listen?: ServicesCockroachdbListen
  /** Default: `null`. Declared in services/databases/cockroachdb.nix */
  locality?: Definition<null | string>
  /** Default: `"25%"`. Declared in services/databases/cockroachdb.nix */
  maxSqlMemory?: Definition<string>
  /** Default: `false`. Declared in services/databases/cockroachdb.nix */
  openPorts?: Definition<boolean>
  /** Default: `pkgs.cockroachdb`. Declared in services/databases/cockroachdb.nix */
  package?: Definition<Package>
  /** Default: `"cockroachdb"`. Declared in services/databases/cockroachdb.nix */
  user?: Definition<string>
}

/** `services.cockroachdb.http` */
export interface ServicesCockroachdbHttp extends Definitions<ServicesCockroachdbHttp> {
  /** Default: `"localhost"`. Declared in services/databases/cockroachdb.nix */
  address?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/databases/cockroachdb.nix */
  port?: Definition<Integer>
}

/** `services.cockroachdb.listen` */
export interface ServicesCockroachdbListen extends Definitions<ServicesCockroachdbListen> {
  /** Default: `"localhost"`. Declared in services/databases/cockroachdb.nix */
  address?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `26257`. Declared in services/databases/cockroachdb.nix */
  port?: Definition<Integer>
}

/** `services.code-server` */
export interface ServicesCodeServer extends Definitions<ServicesCodeServer> {
  /** Default: `"password"`. Declared in services/web-apps/code-server.nix */
  auth?: Definition<"none" | "password">
  /** Default: `false`. Declared in services/web-apps/code-server.nix */
  disableFileDownloads?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/code-server.nix */
  disableGettingStartedOverride?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/code-server.nix */
  disableTelemetry?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/code-server.nix */
  disableUpdateCheck?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/code-server.nix */
  disableWorkspaceTrust?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/code-server.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/code-server.nix */
  extensionsDir?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/web-apps/code-server.nix */
  extraArguments?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/web-apps/code-server.nix */
  extraEnvironment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/web-apps/code-server.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/web-apps/code-server.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `"code-server"`. Declared in services/web-apps/code-server.nix */
  group?: Definition<string>
  /** Default: `""`. Declared in services/web-apps/code-server.nix */
  hashedPassword?: Definition<string>
  /** Default: `"localhost"`. Declared in services/web-apps/code-server.nix */
  host?: Definition<string>
  /** Default: `pkgs.code-server`. Declared in services/web-apps/code-server.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4444`. Declared in services/web-apps/code-server.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/web-apps/code-server.nix */
  proxyDomain?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/code-server.nix */
  socket?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/code-server.nix */
  socketMode?: Definition<null | string>
  /** Default: `"code-server"`. Declared in services/web-apps/code-server.nix */
  user?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/code-server.nix */
  userDataDir?: Definition<null | string>
}

/** `services.coder` */
export interface ServicesCoder extends Definitions<ServicesCoder> {
  /** Default: `null`. Declared in services/web-apps/coder.nix */
  accessUrl?: Definition<null | string>
  database?: ServicesCoderDatabase
  /** Default: `false`. Declared in services/web-apps/coder.nix */
  enable?: Definition<boolean>
  environment?: ServicesCoderEnvironment
  /** Default: `"coder"`. Declared in services/web-apps/coder.nix */
  group?: Definition<string>
  /** Default: `"/var/lib/coder"`. Declared in services/web-apps/coder.nix */
  homeDir?: Definition<string>
  /** Default: `"127.0.0.1:3000"`. Declared in services/web-apps/coder.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.coder`. Declared in services/web-apps/coder.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/coder.nix */
  tlsCert?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/coder.nix */
  tlsKey?: Definition<null | Path>
  /** Default: `"coder"`. Declared in services/web-apps/coder.nix */
  user?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/coder.nix */
  wildcardAccessUrl?: Definition<null | string>
}

/** `services.coder.database` */
export interface ServicesCoderDatabase extends Definitions<ServicesCoderDatabase> {
  /** Default: `true`. Declared in services/web-apps/coder.nix */
  createLocally?: Definition<boolean>
  /** Default: `"coder"`. Declared in services/web-apps/coder.nix */
  database?: Definition<string>
  /** Default: `"/run/postgresql"`. Declared in services/web-apps/coder.nix */
  host?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/coder.nix */
  password?: Definition<null | string>
  /** Default: `"disable"`. Declared in services/web-apps/coder.nix */
  sslmode?: Definition<null | string>
  /** Default: `"coder"`. Declared in services/web-apps/coder.nix */
  username?: Definition<string>
}

/** `services.coder.environment` */
export interface ServicesCoderEnvironment extends Definitions<ServicesCoderEnvironment> {
  /** Default: `{ }`. Declared in services/web-apps/coder.nix */
  extra?: Definition<NixAttributes>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/coder.nix */
  file?: Definition<null | Path>
}

/** `services.collabora-online` */
export interface ServicesCollaboraOnline extends Definitions<ServicesCollaboraOnline> {
  /** Default: `[ ]`. Declared in services/web-apps/collabora-online.nix */
  aliasGroups?: Definition<List<ServicesCollaboraOnlineAliasGroup>>
  /** Default: `false`. Declared in services/web-apps/collabora-online.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-apps/collabora-online.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.collabora-online`. Declared in services/web-apps/collabora-online.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9980`. Declared in services/web-apps/collabora-online.nix */
  port?: Definition<Integer>
  /** Type: `coolwsd.xml` configuration type, used to override values in the default configuration. Attribute names correspond to XML tags unless prefixed with `@`. Nested attribute sets correspond to nested XML tags. Attribute prefixed with `@` correspond to XML attributes. E.g., `{ storage.wopi.“@allow” = true; }` in Nix corresponds to `<storage><wopi allow=“true”/></storage>` in `coolwsd.xml`, or `–o:storage.wopi[@allow]=true` in the command line. Arrays correspond to multiple elements with the same tag name. E.g. `{ host = [ ‘‘127\.0\.0\.1’’ “::1” ]; }` in Nix corresponds to ```xml <net><post_allow> <host>127\.0\.0\.1</host> <host>::1</host> </post_allow></net> ``` in `coolwsd.xml`, or `–o:net.post_allow.host[0]='127\.0\.0\.1 --o:net.post_allow.host[1]=::1` in the command line. Null values could be used to remove an element from the default configuration.. Default: `{ }`. Declared in services/web-apps/collabora-online.nix */
  settings?: Definition<AttributeSet<JsonValue>>
}

/** `services.collabora-online.aliasGroups.*` */
export interface ServicesCollaboraOnlineAliasGroup extends Definitions<ServicesCollaboraOnlineAliasGroup> {
  /** Default: `[ ]`. Declared in services/web-apps/collabora-online.nix */
  aliases?: Definition<List<Definition<string>>>
  /** Declared in services/web-apps/collabora-online.nix */
  host?: Definition<string>
}

/** `services.collectd` */
export interface ServicesCollectd extends Definitions<ServicesCollectd> {
  /** Default: `false`. Declared in services/monitoring/collectd.nix */
  autoLoadPlugin?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/collectd.nix */
  buildMinimalPackage?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/collectd"`. Declared in services/monitoring/collectd.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/collectd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/monitoring/collectd.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in services/monitoring/collectd.nix */
  include?: Definition<List<Definition<string>>>
  /** Default: `pkgs.collectd`. Declared in services/monitoring/collectd.nix */
  package?: Definition<Package>
  /** Type: `attribute set of strings concatenated with “\n”`. Default: `{ }`. Declared in services/monitoring/collectd.nix */
  plugins?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"collectd"`. Declared in services/monitoring/collectd.nix */
  user?: Definition<null | string>
  /** Default: `true`. Declared in services/monitoring/collectd.nix */
  validateConfig?: Definition<boolean>
}

/** `services.colord` */
export interface ServicesColord extends Definitions<ServicesColord> {
  /** Default: `false`. Declared in services/x11/colord.nix */
  enable?: Definition<boolean>
}

/** `services.commafeed` */
export interface ServicesCommafeed extends Definitions<ServicesCommafeed> {
  /** Default: `false`. Declared in services/web-apps/commafeed.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-apps/commafeed.nix */
  environment?: Definition<AttributeSet<Definition<boolean | Integer | string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/commafeed.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `"commafeed"`. Declared in services/web-apps/commafeed.nix */
  group?: Definition<string>
  /** Default: `pkgs.commafeed`. Declared in services/web-apps/commafeed.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"/var/lib/commafeed"`. Declared in services/web-apps/commafeed.nix */
  stateDir?: Definition<Path>
  /** Default: `"commafeed"`. Declared in services/web-apps/commafeed.nix */
  user?: Definition<string>
}

/** `services.confd` */
export interface ServicesConfd extends Definitions<ServicesConfd> {
  /** Default: `"etcd"`. Declared in services/misc/confd.nix */
  backend?: Definition<"etcd" | "consul" | "redis" | "zookeeper">
  /** Type: `absolute path`. Default: `"/etc/confd"`. Declared in services/misc/confd.nix */
  confDir?: Definition<Path>
  /** Default: `false`. Declared in services/misc/confd.nix */
  enable?: Definition<boolean>
  /** Default: `10`. Declared in services/misc/confd.nix */
  interval?: Definition<Integer>
  /** Default: `"info"`. Declared in services/misc/confd.nix */
  logLevel?: Definition<"info" | "debug">
  /** Default: `[ "http://127.0.0.1:2379" ]`. Declared in services/misc/confd.nix */
  nodes?: Definition<List<Definition<string>>>
  /** Default: `pkgs.confd`. Declared in services/misc/confd.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"/"`. Declared in services/misc/confd.nix */
  prefix?: Definition<Path>
  /** Default: `true`. Declared in services/misc/confd.nix */
  watch?: Definition<boolean>
}

/** `services.confluence` */
export interface ServicesConfluence extends Definitions<ServicesConfluence> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  catalinaOptions?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  group?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  home?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  jrePackage?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenAddress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenPort?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  proxy?: ServicesConfluenceProxy
  sso?: ServicesConfluenceSso
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
}

/** `services.confluence.proxy` */
export interface ServicesConfluenceProxy extends Definitions<ServicesConfluenceProxy> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  name?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  scheme?: NixValue
}

/** `services.confluence.sso` */
export interface ServicesConfluenceSso extends Definitions<ServicesConfluenceSso> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  applicationName?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  applicationPassword?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  applicationPasswordFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  crowd?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  validationInterval?: NixValue
}

/** `services.conman` */
export interface ServicesConman extends Definitions<ServicesConman> {
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/misc/conman.nix */
  config?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/conman.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/misc/conman.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.conman`. Declared in services/misc/conman.nix */
  package?: Definition<Package>
}

/** `services.connman` */
export interface ServicesConnman extends Definitions<ServicesConnman> {
  /** Default: `false`. Declared in services/networking/connman.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/connman.nix */
  enableVPN?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/connman.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/connman.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `[ "vmnet" "vboxnet" "virbr" "ifb" "ve" ]`. Declared in services/networking/connman.nix */
  networkInterfaceBlacklist?: Definition<List<Definition<string>>>
  /** Default: `pkgs.connman`. Declared in services/networking/connman.nix */
  package?: Definition<Package>
  wifi?: ServicesConnmanWifi
}

/** `services.connman.wifi` */
export interface ServicesConnmanWifi extends Definitions<ServicesConnmanWifi> {
  /** Default: `"wpa_supplicant"`. Declared in services/networking/connman.nix */
  backend?: Definition<"wpa_supplicant" | "iwd">
}

/** `services.consul` */
export interface ServicesConsul extends Definitions<ServicesConsul> {
  alerts?: ServicesConsulAlerts
  /** Default: `true`. Declared in services/networking/consul.nix */
  dropPrivileges?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/consul.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/consul.nix */
  extraConfig?: Definition<NixAttributes>
  /** Default: `[ ]`. Declared in services/networking/consul.nix */
  extraConfigFiles?: Definition<List<Definition<string>>>
  /** Default: `"any"`. Declared in services/networking/consul.nix */
  forceAddrFamily?: Definition<"any" | "ipv4" | "ipv6">
  /** Default: `null`. Declared in services/networking/consul.nix */
  forceIpv4?: Definition<null | boolean>
  interface?: ServicesConsulInterface
  /** Default: `false`. Declared in services/networking/consul.nix */
  leaveOnStop?: Definition<boolean>
  /** Default: `pkgs.consul`. Declared in services/networking/consul.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/networking/consul.nix */
  webUi?: Definition<boolean>
}

/** `services.consul.alerts` */
export interface ServicesConsulAlerts extends Definitions<ServicesConsulAlerts> {
  /** Default: `"localhost:8500"`. Declared in services/networking/consul.nix */
  consulAddr?: Definition<string>
  /** Default: `false`. Declared in services/networking/consul.nix */
  enable?: Definition<boolean>
  /** Default: `"localhost:9000"`. Declared in services/networking/consul.nix */
  listenAddr?: Definition<string>
  /** Default: `pkgs.consul-alerts`. Declared in services/networking/consul.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/networking/consul.nix */
  watchChecks?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/consul.nix */
  watchEvents?: Definition<boolean>
}

/** `services.consul.interface` */
export interface ServicesConsulInterface extends Definitions<ServicesConsulInterface> {
  /** Default: `null`. Declared in services/networking/consul.nix */
  advertise?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/consul.nix */
  bind?: Definition<null | string>
}

/** `services.consul-template` */
export interface ServicesConsulTemplate extends Definitions<ServicesConsulTemplate> {
  /** Default: `{ }`. Declared in services/security/vault-agent.nix */
  instances?: Definition<AttributeSet<ServicesConsulTemplateInstance>>
}

/** `services.consul-template.instances.<name>` */
export interface ServicesConsulTemplateInstance extends Definitions<ServicesConsulTemplateInstance> {
  /** Default: `true`. Declared in services/security/vault-agent.nix */
  enable?: Definition<boolean>
  /** Default: `"root"`. Declared in services/security/vault-agent.nix */
  group?: Definition<string>
  /** Default: `pkgs.consul-template`. Declared in services/security/vault-agent.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/security/vault-agent.nix */
  settings?: Definition<ServicesConsulTemplateInstanceSettings>
  /** Default: `"root"`. Declared in services/security/vault-agent.nix */
  user?: Definition<string>
}

/** `services.consul-template.instances.<name>.settings` */
export interface ServicesConsulTemplateInstanceSettings {
  /** Default: `"/run/consul-template/‹name›.pid"`. Declared in services/security/vault-agent.nix */
  pid_file?: Definition<string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  template?: NixValue
  [name: string]: JsonValue | undefined
}

/** `services.convos` */
export interface ServicesConvos extends Definitions<ServicesConvos> {
  /** Default: `false`. Declared in services/web-apps/convos.nix */
  enable?: Definition<boolean>
  /** Default: `"*"`. Declared in services/web-apps/convos.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/convos.nix */
  listenPort?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/convos.nix */
  reverseProxy?: Definition<boolean>
}

/** `services.cook-cli` */
export interface ServicesCookCli extends Definitions<ServicesCookCli> {
  /** Default: `true`. Declared in services/web-apps/cook-cli.nix */
  autoStart?: Definition<boolean>
  /** Default: `"/var/lib/cook-cli"`. Declared in services/web-apps/cook-cli.nix */
  basePath?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/cook-cli.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/cook-cli.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.cook-cli`. Declared in services/web-apps/cook-cli.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9080`. Declared in services/web-apps/cook-cli.nix */
  port?: Definition<Integer>
}

/** `services.coredns` */
export interface ServicesCoredns extends Definitions<ServicesCoredns> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/coredns.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/networking/coredns.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/coredns.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.coredns`. Declared in services/networking/coredns.nix */
  package?: Definition<Package>
}

/** `services.corerad` */
export interface ServicesCorerad extends Definitions<ServicesCorerad> {
  /** Type: `absolute path`. Declared in services/networking/corerad.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/corerad.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.corerad`. Declared in services/networking/corerad.nix */
  package?: Definition<Package>
  /** Type: `TOML value`. Declared in services/networking/corerad.nix */
  settings?: TomlValue
}

/** `services.corosync` */
export interface ServicesCorosync extends Definitions<ServicesCorosync> {
  /** Default: `"nixcluster"`. Declared in services/cluster/corosync/default.nix */
  clusterName?: Definition<string>
  /** Default: `false`. Declared in services/cluster/corosync/default.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/cluster/corosync/default.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/cluster/corosync/default.nix */
  nodelist?: Definition<List<ServicesCorosyncNodelistEntry>>
  /** Default: `pkgs.corosync`. Declared in services/cluster/corosync/default.nix */
  package?: Definition<Package>
}

/** `services.corosync.nodelist.*` */
export interface ServicesCorosyncNodelistEntry extends Definitions<ServicesCorosyncNodelistEntry> {
  /** Declared in services/cluster/corosync/default.nix */
  name?: Definition<string>
  /** Declared in services/cluster/corosync/default.nix */
  nodeid?: Definition<Integer>
  /** Declared in services/cluster/corosync/default.nix */
  ring_addrs?: Definition<List<Definition<string>>>
}

/** `services.corteza` */
export interface ServicesCorteza extends Definitions<ServicesCorteza> {
  /** Default: `"0.0.0.0"`. Declared in services/development/corteza.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/development/corteza.nix */
  enable?: Definition<boolean>
  /** Default: `"corteza"`. Declared in services/development/corteza.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/development/corteza.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.corteza`. Declared in services/development/corteza.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `80`. Declared in services/development/corteza.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of attribute set of string`. Default: `{ }`. Declared in services/development/corteza.nix */
  settings?: Definition<ServicesCortezaSettings>
  /** Default: `"corteza"`. Declared in services/development/corteza.nix */
  user?: Definition<string>
}

/** `services.corteza.settings` */
export interface ServicesCortezaSettings {
  /** Default: `true`. Declared in services/development/corteza.nix */
  HTTP_WEBAPP_ENABLED?: Definition<boolean>
  [name: string]: Definition<string | boolean> | undefined
}

/** `services.coturn` */
export interface ServicesCoturn extends Definitions<ServicesCoturn> {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `listening-port + 1`. Declared in services/networking/coturn.nix */
  "alt-listening-port"?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `tls-listening-port + 1`. Declared in services/networking/coturn.nix */
  "alt-tls-listening-port"?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/coturn.nix */
  cert?: Definition<null | string>
  /** Default: `"127.0.0.1"`. Declared in services/networking/coturn.nix */
  "cli-ip"?: Definition<string>
  /** Default: `null`. Declared in services/networking/coturn.nix */
  "cli-password"?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5766`. Declared in services/networking/coturn.nix */
  "cli-port"?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/coturn.nix */
  "dh-file"?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/coturn.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/coturn.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/coturn.nix */
  "listening-ips"?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3478`. Declared in services/networking/coturn.nix */
  "listening-port"?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/coturn.nix */
  "lt-cred-mech"?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `65535`. Declared in services/networking/coturn.nix */
  "max-port"?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `49152`. Declared in services/networking/coturn.nix */
  "min-port"?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/coturn.nix */
  "no-auth"?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/coturn.nix */
  "no-cli"?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/coturn.nix */
  "no-dtls"?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/coturn.nix */
  "no-tcp"?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/coturn.nix */
  "no-tcp-relay"?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/coturn.nix */
  "no-tls"?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/coturn.nix */
  "no-udp"?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/coturn.nix */
  "no-udp-relay"?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/coturn.nix */
  pkey?: Definition<null | string>
  /** Default: `config.networking.hostName`. Declared in services/networking/coturn.nix */
  realm?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/coturn.nix */
  "relay-ips"?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/coturn.nix */
  "secure-stun"?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/coturn.nix */
  "static-auth-secret"?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/coturn.nix */
  "static-auth-secret-file"?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5349`. Declared in services/networking/coturn.nix */
  "tls-listening-port"?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/coturn.nix */
  "use-auth-secret"?: Definition<boolean>
}

/** `services.couchdb` */
export interface ServicesCouchdb extends Definitions<ServicesCouchdb> {
  /** Default: `null`. Declared in services/databases/couchdb.nix */
  adminPass?: Definition<null | string>
  /** Default: `"admin"`. Declared in services/databases/couchdb.nix */
  adminUser?: Definition<string>
  /** Type: `absolute path`. Default: `"config.services.couchdb.package/etc/vm.args"`. Declared in services/databases/couchdb.nix */
  argsFile?: Definition<Path>
  /** Default: `"127.0.0.1"`. Declared in services/databases/couchdb.nix */
  bindAddress?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/couchdb/local.ini"`. Declared in services/databases/couchdb.nix */
  configFile?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/couchdb"`. Declared in services/databases/couchdb.nix */
  databaseDir?: Definition<Path>
  /** Default: `false`. Declared in services/databases/couchdb.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/databases/couchdb.nix */
  extraConfig?: Definition<NixAttributes>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/databases/couchdb.nix */
  extraConfigFiles?: Definition<List<Definition<Path>>>
  /** Default: `"couchdb"`. Declared in services/databases/couchdb.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/log/couchdb.log"`. Declared in services/databases/couchdb.nix */
  logFile?: Definition<Path>
  /** Default: `pkgs.couchdb3`. Declared in services/databases/couchdb.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5984`. Declared in services/databases/couchdb.nix */
  port?: Definition<Integer>
  /** Type: `absolute path`. Default: `"/run/couchdb/couchdb.uri"`. Declared in services/databases/couchdb.nix */
  uriFile?: Definition<Path>
  /** Default: `"couchdb"`. Declared in services/databases/couchdb.nix */
  user?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/couchdb"`. Declared in services/databases/couchdb.nix */
  viewIndexDir?: Definition<Path>
}

/** `services.cpuminer-cryptonight` */
export interface ServicesCpuminerCryptonight extends Definitions<ServicesCpuminerCryptonight> {
  /** Default: `false`. Declared in services/misc/cpuminer-cryptonight.nix */
  enable?: Definition<boolean>
  /** Default: `"x"`. Declared in services/misc/cpuminer-cryptonight.nix */
  pass?: Definition<string>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/misc/cpuminer-cryptonight.nix */
  threads?: Definition<Integer>
  /** Declared in services/misc/cpuminer-cryptonight.nix */
  url?: Definition<string>
  /** Declared in services/misc/cpuminer-cryptonight.nix */
  user?: Definition<string>
}

/** `services.cpupower-gui` */
export interface ServicesCpupowerGui extends Definitions<ServicesCpupowerGui> {
  /** Default: `false`. Declared in services/desktops/cpupower-gui.nix */
  enable?: Definition<boolean>
}

/** `services.crab-hole` */
export interface ServicesCrabHole extends Definitions<ServicesCrabHole> {
  /** Type: `absolute path`. Declared in services/networking/crab-hole.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/crab-hole.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.crab-hole`. Declared in services/networking/crab-hole.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (TOML value)`. Declared in services/networking/crab-hole.nix */
  settings?: Definition<ServicesCrabHoleSettings>
  /** Default: `[ ]`. Declared in services/networking/crab-hole.nix */
  supplementaryGroups?: Definition<List<Definition<string>>>
}

/** `services.crab-hole.settings` */
export interface ServicesCrabHoleSettings {
  blocklist?: Definition<ServicesCrabHoleSettingsBlocklist>
  [name: string]: Definition<ServicesCrabHoleSettingsBlocklist> | TomlValue | undefined
}

/** `services.crab-hole.settings.blocklist` */
export interface ServicesCrabHoleSettingsBlocklist {
  /** Type: `list of (string or absolute path)`. Default: `[ ]`. Declared in services/networking/crab-hole.nix */
  allow_list?: Definition<List<Definition<string | Path>>>
  /** Default: `false`. Declared in services/networking/crab-hole.nix */
  include_subdomains?: Definition<boolean>
  /** Type: `list of (string or absolute path)`. Default: `[ ]`. Declared in services/networking/crab-hole.nix */
  lists?: Definition<List<Definition<string | Path>>>
  [name: string]: Definition<List<Definition<string | Path>> | boolean> | TomlValue | undefined
}

/** `services.crabfit` */
export interface ServicesCrabfit extends Definitions<ServicesCrabfit> {
  api?: ServicesCrabfitApi
  /** Default: `false`. Declared in services/web-apps/crabfit.nix */
  enable?: Definition<boolean>
  frontend?: ServicesCrabfitFrontend
}

/** `services.crabfit.api` */
export interface ServicesCrabfitApi extends Definitions<ServicesCrabfitApi> {
  /** Default: `{ }`. Declared in services/web-apps/crabfit.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Declared in services/web-apps/crabfit.nix */
  host?: Definition<string>
  /** Default: `pkgs.crabfit-api`. Declared in services/web-apps/crabfit.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/crabfit.nix */
  port?: Definition<Integer>
}

/** `services.crabfit.frontend` */
export interface ServicesCrabfitFrontend extends Definitions<ServicesCrabfitFrontend> {
  /** Default: `{ }`. Declared in services/web-apps/crabfit.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Declared in services/web-apps/crabfit.nix */
  host?: Definition<string>
  /** Default: `pkgs.crabfit-frontend`. Declared in services/web-apps/crabfit.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3001`. Declared in services/web-apps/crabfit.nix */
  port?: Definition<Integer>
}

/** `services.create_ap` */
export interface ServicesCreateAp extends Definitions<ServicesCreateAp> {
  /** Default: `false`. Declared in services/networking/create_ap.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/create_ap.nix */
  settings?: Definition<AttributeSet<Definition<Integer | boolean | string>>>
}

/** `services.croc` */
export interface ServicesCroc extends Definitions<ServicesCroc> {
  /** Default: `false`. Declared in services/networking/croc.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/croc.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/croc.nix */
  openFirewall?: Definition<boolean>
  /** Type: `absolute path or string`. Default: `"pass123"`. Declared in services/networking/croc.nix */
  pass?: Definition<Path | string>
  /** Type: `list of 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `[ 9009 9010 9011 9012 9013 ]`. Declared in services/networking/croc.nix */
  ports?: Definition<List<Definition<Integer>>>
}

/** `services.cron` */
export interface ServicesCron extends Definitions<ServicesCron> {
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/scheduling/cron.nix */
  cronFiles?: Definition<List<Definition<Path>>>
  /** Default: `false`. Declared in services/scheduling/cron.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/scheduling/cron.nix */
  mailto?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/scheduling/cron.nix */
  systemCronJobs?: Definition<List<Definition<string>>>
}

/** `services.cross-seed` */
export interface ServicesCrossSeed extends Definitions<ServicesCrossSeed> {
  /** Type: `absolute path`. Default: `"/var/lib/cross-seed"`. Declared in services/torrent/cross-seed.nix */
  configDir?: Definition<Path>
  /** Default: `false`. Declared in services/torrent/cross-seed.nix */
  enable?: Definition<boolean>
  /** Default: `"cross-seed"`. Declared in services/torrent/cross-seed.nix */
  group?: Definition<string>
  /** Default: `pkgs.cross-seed`. Declared in services/torrent/cross-seed.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/torrent/cross-seed.nix */
  settings?: Definition<ServicesCrossSeedSettings>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/torrent/cross-seed.nix */
  settingsFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/torrent/cross-seed.nix */
  useGenConfigDefaults?: Definition<boolean>
  /** Default: `"cross-seed"`. Declared in services/torrent/cross-seed.nix */
  user?: Definition<string>
}

/** `services.cross-seed.settings` */
export interface ServicesCrossSeedSettings {
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/torrent/cross-seed.nix */
  dataDirs?: Definition<List<Definition<Path>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/torrent/cross-seed.nix */
  linkDirs?: Definition<List<Definition<Path>>>
  /** Type: `absolute path`. Default: `"\${cfg.configDir}/output"`. Declared in services/torrent/cross-seed.nix */
  outputDir?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2468`. Declared in services/torrent/cross-seed.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/torrent/cross-seed.nix */
  torrentDir?: Definition<null | Path>
  [name: string]: JsonValue | undefined
}

/** `services.crossfire-server` */
export interface ServicesCrossfireServer extends Definitions<ServicesCrossfireServer> {
  /** Default: `{ }`. Declared in services/games/crossfire-server.nix */
  configFiles?: Definition<AttributeSet<Definition<string>>>
  /** Default: `"${config.services.crossfire.package}/share/crossfire"`. Declared in services/games/crossfire-server.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/games/crossfire-server.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/games/crossfire-server.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.crossfire-server`. Declared in services/games/crossfire-server.nix */
  package?: Definition<Package>
  /** Default: `"/var/lib/crossfire"`. Declared in services/games/crossfire-server.nix */
  stateDir?: Definition<string>
}

/** `services.crowd` */
export interface ServicesCrowd extends Definitions<ServicesCrowd> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  catalinaOptions?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  group?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  home?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  jrePackage?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenAddress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenPort?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  openidPassword?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  openidPasswordFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  proxy?: ServicesJiraProxy
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
}

/** `services.crowdsec` */
export interface ServicesCrowdsec extends Definitions<ServicesCrowdsec> {
  /** Default: `false`. Declared in services/security/crowdsec.nix */
  autoUpdateService?: Definition<boolean>
  /** Default: `false`. Declared in services/security/crowdsec.nix */
  enable?: Definition<boolean>
  /** Default: `"crowdsec"`. Declared in services/security/crowdsec.nix */
  group?: Definition<string>
  /** Default: `{ }`. Declared in services/security/crowdsec.nix */
  hub?: ServicesCrowdsecHub
  /** Default: `{ }`. Declared in services/security/crowdsec.nix */
  localConfig?: ServicesCrowdsecLocalConfig
  /** Default: `config.networking.hostName`. Declared in services/security/crowdsec.nix */
  name?: Definition<string>
  /** Default: `false`. Declared in services/security/crowdsec.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.crowdsec`. Declared in services/security/crowdsec.nix */
  package?: Definition<Package>
  /** Declared in services/security/crowdsec.nix */
  settings?: ServicesCrowdsecSettings
  /** Default: `"crowdsec"`. Declared in services/security/crowdsec.nix */
  user?: Definition<string>
}

/** `services.crowdsec-firewall-bouncer` */
export interface ServicesCrowdsecFirewallBouncer extends Definitions<ServicesCrowdsecFirewallBouncer> {
  /** Default: `true`. Declared in services/security/crowdsec-firewall-bouncer.nix */
  createRulesets?: Definition<boolean>
  /** Default: `false`. Declared in services/security/crowdsec-firewall-bouncer.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.crowdsec-firewall-bouncer`. Declared in services/security/crowdsec-firewall-bouncer.nix */
  package?: Definition<Package>
  registerBouncer?: ServicesCrowdsecFirewallBouncerRegisterBouncer
  secrets?: ServicesCrowdsecFirewallBouncerSecrets
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/security/crowdsec-firewall-bouncer.nix */
  settings?: Definition<ServicesCrowdsecFirewallBouncerSettings>
}

/** `services.crowdsec-firewall-bouncer.registerBouncer` */
export interface ServicesCrowdsecFirewallBouncerRegisterBouncer extends Definitions<ServicesCrowdsecFirewallBouncerRegisterBouncer> {
  /** Type: `non-empty string`. Default: `"crowdsec-firewall-bouncer"`. Declared in services/security/crowdsec-firewall-bouncer.nix */
  bouncerName?: Definition<string>
  /** Default: `config.services.crowdsec.enable`. Declared in services/security/crowdsec-firewall-bouncer.nix */
  enable?: Definition<boolean>
}

/** `services.crowdsec-firewall-bouncer.secrets` */
export interface ServicesCrowdsecFirewallBouncerSecrets extends Definitions<ServicesCrowdsecFirewallBouncerSecrets> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/crowdsec-firewall-bouncer.nix */
  apiKeyPath?: Definition<null | Path>
}

/** `services.crowdsec-firewall-bouncer.settings` */
export interface ServicesCrowdsecFirewallBouncerSettings {
  /** Default: `null`. Declared in services/security/crowdsec-firewall-bouncer.nix */
  api_key?: Definition<null | string>
  /** Default: `http://$\{config.services.crowdsec.settings.general.api.server.listen_uri}`. Declared in services/security/crowdsec-firewall-bouncer.nix */
  api_url?: Definition<string>
  /** Default: `if config.networking.nftables.enable then "nftables" else "iptables"`. Declared in services/security/crowdsec-firewall-bouncer.nix */
  mode?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.crowdsec.hub` */
export interface ServicesCrowdsecHub extends Definitions<ServicesCrowdsecHub> {
  /** Default: `[ ]`. Declared in services/security/crowdsec.nix */
  appSecConfigs?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/security/crowdsec.nix */
  appSecRules?: Definition<List<Definition<string>>>
  /** Default: `"master"`. Declared in services/security/crowdsec.nix */
  branch?: Definition<string>
  /** Default: `[ ]`. Declared in services/security/crowdsec.nix */
  collections?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/security/crowdsec.nix */
  parsers?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/security/crowdsec.nix */
  postOverflows?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/security/crowdsec.nix */
  scenarios?: Definition<List<Definition<string>>>
}

/** `services.crowdsec.localConfig` */
export interface ServicesCrowdsecLocalConfig extends Definitions<ServicesCrowdsecLocalConfig> {
  /** Type: `list of (YAML 1.1 value)`. Default: `[ ]`. Declared in services/security/crowdsec.nix */
  acquisitions?: Definition<List<JsonValue>>
  /** Type: `list of (YAML 1.1 value)`. Default: `[ ]`. Declared in services/security/crowdsec.nix */
  contexts?: Definition<List<JsonValue>>
  /** Type: `list of (YAML 1.1 value)`. Default: `[ ]`. Declared in services/security/crowdsec.nix */
  notifications?: Definition<List<JsonValue>>
  /** Default: `{ }`. Declared in services/security/crowdsec.nix */
  parsers?: ServicesCrowdsecLocalConfigParsers
  /** Default: `[ ]`. Declared in services/security/crowdsec.nix */
  patterns?: Definition<List<Definition<Package>>>
  /** Default: `{ }`. Declared in services/security/crowdsec.nix */
  postOverflows?: ServicesCrowdsecLocalConfigPostOverflows
  /** Type: `list of (YAML 1.1 value)`. Declared in services/security/crowdsec.nix */
  profiles?: Definition<List<JsonValue>>
  /** Type: `list of (YAML 1.1 value)`. Default: `[ ]`. Declared in services/security/crowdsec.nix */
  scenarios?: Definition<List<JsonValue>>
}

/** `services.crowdsec.localConfig.parsers` */
export interface ServicesCrowdsecLocalConfigParsers extends Definitions<ServicesCrowdsecLocalConfigParsers> {
  /** Type: `list of (YAML 1.1 value)`. Default: `[ ]`. Declared in services/security/crowdsec.nix */
  s00Raw?: Definition<List<JsonValue>>
  /** Type: `list of (YAML 1.1 value)`. Default: `[ ]`. Declared in services/security/crowdsec.nix */
  s01Parse?: Definition<List<JsonValue>>
  /** Type: `list of (YAML 1.1 value)`. Default: `[ ]`. Declared in services/security/crowdsec.nix */
  s02Enrich?: Definition<List<JsonValue>>
}

/** `services.crowdsec.localConfig.postOverflows` */
export interface ServicesCrowdsecLocalConfigPostOverflows extends Definitions<ServicesCrowdsecLocalConfigPostOverflows> {
  /** Type: `list of (YAML 1.1 value)`. Default: `[ ]`. Declared in services/security/crowdsec.nix */
  s01Whitelist?: Definition<List<JsonValue>>
}

/** `services.crowdsec.settings` */
export interface ServicesCrowdsecSettings extends Definitions<ServicesCrowdsecSettings> {
  /** Default: `{ }`. Declared in services/security/crowdsec.nix */
  capi?: ServicesCrowdsecSettingsCapi
  /** Default: `{ }`. Declared in services/security/crowdsec.nix */
  console?: ServicesCrowdsecSettingsConsole
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/security/crowdsec.nix */
  general?: JsonValue
  /** Default: `{ }`. Declared in services/security/crowdsec.nix */
  lapi?: ServicesCrowdsecSettingsCapi
  /** Type: `YAML 1.1 value`. Default: `{ simulation = false; }`. Declared in services/security/crowdsec.nix */
  simulation?: JsonValue
}

/** `services.crowdsec.settings.capi` */
export interface ServicesCrowdsecSettingsCapi extends Definitions<ServicesCrowdsecSettingsCapi> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/crowdsec.nix */
  credentialsFile?: Definition<null | Path>
}

/** `services.crowdsec.settings.console` */
export interface ServicesCrowdsecSettingsConsole extends Definitions<ServicesCrowdsecSettingsConsole> {
  /** Type: `YAML 1.1 value`. Default: `{ share_context = false; share_custom = false; share_manual_decisions = false; share_tainted = false; }`. Declared in services/security/crowdsec.nix */
  configuration?: JsonValue
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/crowdsec.nix */
  tokenFile?: Definition<null | Path>
}

/** `services.cryptpad` */
export interface ServicesCryptpad extends Definitions<ServicesCryptpad> {
  /** Default: `false`. Declared in services/web-apps/cryptpad.nix */
  configureNginx?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/cryptpad.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.cryptpad`. Declared in services/web-apps/cryptpad.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Declared in services/web-apps/cryptpad.nix */
  settings?: Definition<ServicesCryptpadSettings>
}

/** `services.cryptpad.settings` */
export interface ServicesCryptpadSettings {
  /** Default: `[ ]`. Declared in services/web-apps/cryptpad.nix */
  adminKeys?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/web-apps/cryptpad.nix */
  blockDailyCheck?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/cryptpad.nix */
  httpAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/cryptpad.nix */
  httpPort?: Definition<Integer>
  /** Declared in services/web-apps/cryptpad.nix */
  httpSafeOrigin?: Definition<null | string>
  /** Default: `""`. Declared in services/web-apps/cryptpad.nix */
  httpUnsafeOrigin?: Definition<string>
  /** Default: `"nixos"`. Declared in services/web-apps/cryptpad.nix */
  installMethod?: Definition<string>
  /** Default: `"info"`. Declared in services/web-apps/cryptpad.nix */
  logLevel?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/cryptpad.nix */
  logToStdout?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/cryptpad.nix */
  maxWorkers?: Definition<null | Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3003`. Declared in services/web-apps/cryptpad.nix */
  websocketPort?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.cyrus-imap` */
export interface ServicesCyrusImap extends Definitions<ServicesCyrusImap> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/mail/cyrus-imap.nix */
  cyrusConfigFile?: Definition<null | Path>
  /** Type: `open submodule of attribute set of attribute set of (boolean or signed integer or list of string)`. Declared in services/mail/cyrus-imap.nix */
  cyrusSettings?: Definition<ServicesCyrusImapCyrusSettings>
  /** Default: `false`. Declared in services/mail/cyrus-imap.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/mail/cyrus-imap.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/mail/cyrus-imap.nix */
  group?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/mail/cyrus-imap.nix */
  imapdConfigFile?: Definition<null | Path>
  /** Type: `open submodule of attribute set of (string or signed integer or boolean or list of string)`. Declared in services/mail/cyrus-imap.nix */
  imapdSettings?: Definition<ServicesCyrusImapImapdSettings>
  /** Default: `32`. Declared in services/mail/cyrus-imap.nix */
  listenQueue?: Definition<Integer>
  /** Type: `absolute path`. Default: `"/run/cyrus/db"`. Declared in services/mail/cyrus-imap.nix */
  tmpDBDir?: Definition<Path>
  /** Default: `null`. Declared in services/mail/cyrus-imap.nix */
  user?: Definition<null | string>
}

/** `services.cyrus-imap.cyrusSettings` */
export interface ServicesCyrusImapCyrusSettings {
  /** Default: `{ }`. Declared in services/mail/cyrus-imap.nix */
  DAEMON?: NixValue
  /** Declared in services/mail/cyrus-imap.nix */
  EVENTS?: NixValue
  /** Declared in services/mail/cyrus-imap.nix */
  SERVICES?: NixValue
  /** Default: `{ recover = { cmd = [ "ctl_cyrusdb" "-r" ]; }; }`. Declared in services/mail/cyrus-imap.nix */
  START?: NixValue
  [name: string]: Definition<AttributeSet<Definition<boolean | Integer | List<Definition<string>>>>> | NixValue | undefined
}

/** `services.cyrus-imap.imapdSettings` */
export interface ServicesCyrusImapImapdSettings {
  /** Type: `absolute path`. Default: `"/var/lib/cyrus"`. Declared in services/mail/cyrus-imap.nix */
  configdirectory?: Definition<Path>
  /** Type: `absolute path`. Default: `"/run/cyrus/idle"`. Declared in services/mail/cyrus-imap.nix */
  idlesocket?: Definition<Path>
  /** Type: `absolute path`. Default: `"/run/cyrus/lmtp"`. Declared in services/mail/cyrus-imap.nix */
  lmtpsocket?: Definition<Path>
  /** Type: `absolute path`. Default: `"/run/cyrus/notify"`. Declared in services/mail/cyrus-imap.nix */
  notifysocket?: Definition<Path>
  [name: string]: Definition<string | Integer | boolean | List<Definition<string>> | Path> | undefined
}

// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixValue, Package, Path } from "../values.ts"
import type { ServicesNginxVirtualHost } from "./services-n.ts"
import type { ServicesHttpdVirtualHost } from "./services-h.ts"

/** `services.zabbixAgent` */
export interface ServicesZabbixAgent extends Definitions<ServicesZabbixAgent> {
  /** Default: `false`. Declared in services/monitoring/zabbix-agent.nix */
  enable?: Definition<boolean>
  /** Default: `with pkgs; [ net-tools ]`. Declared in services/monitoring/zabbix-agent.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  listen?: ServicesZabbixAgentListen
  /** Default: `{ }`. Declared in services/monitoring/zabbix-agent.nix */
  modules?: Definition<AttributeSet<Definition<Package>>>
  /** Default: `false`. Declared in services/monitoring/zabbix-agent.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.zabbix.agent`. Declared in services/monitoring/zabbix-agent.nix */
  package?: Definition<Package>
  /** Declared in services/monitoring/zabbix-agent.nix */
  server?: Definition<string>
  /** Default: `{ }`. Declared in services/monitoring/zabbix-agent.nix */
  settings?: Definition<AttributeSet<Definition<Integer | string | List<Definition<string>>>>>
}

/** `services.zabbixAgent.listen` */
export interface ServicesZabbixAgentListen extends Definitions<ServicesZabbixAgentListen> {
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/zabbix-agent.nix */
  ip?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `10050`. Declared in services/monitoring/zabbix-agent.nix */
  port?: Definition<Integer>
}

/** `services.zabbixProxy` */
export interface ServicesZabbixProxy extends Definitions<ServicesZabbixProxy> {
  database?: ServicesZabbixProxyDatabase
  /** Default: `false`. Declared in services/monitoring/zabbix-proxy.nix */
  enable?: Definition<boolean>
  /** Default: `[ net-tools nmap traceroute ]`. Declared in services/monitoring/zabbix-proxy.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  listen?: ServicesZabbixProxyListen
  /** Default: `{ }`. Declared in services/monitoring/zabbix-proxy.nix */
  modules?: Definition<AttributeSet<Definition<Package>>>
  /** Default: `false`. Declared in services/monitoring/zabbix-proxy.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.zabbix.proxy-pgsql`. Declared in services/monitoring/zabbix-proxy.nix */
  package?: Definition<Package>
  /** Declared in services/monitoring/zabbix-proxy.nix */
  server?: Definition<string>
  /** Default: `{ }`. Declared in services/monitoring/zabbix-proxy.nix */
  settings?: Definition<AttributeSet<Definition<Integer | string | List<Definition<string>>>>>
}

/** `services.zabbixProxy.database` */
export interface ServicesZabbixProxyDatabase extends Definitions<ServicesZabbixProxyDatabase> {
  /** Default: `true`. Declared in services/monitoring/zabbix-proxy.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/monitoring/zabbix-proxy.nix */
  host?: Definition<string>
  /** Default: `zabbix`. Declared in services/monitoring/zabbix-proxy.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/zabbix-proxy.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `if config.services.zabbixProxy.database.type == "mysql" then config.services.mysql.port else config.services.postgresql.settings.port`. Declared in services/monitoring/zabbix-proxy.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/zabbix-proxy.nix */
  socket?: Definition<null | Path>
  /** Default: `"pgsql"`. Declared in services/monitoring/zabbix-proxy.nix */
  type?: Definition<"mysql" | "pgsql" | "sqlite">
  /** Default: `"zabbix"`. Declared in services/monitoring/zabbix-proxy.nix */
  user?: Definition<string>
}

/** `services.zabbixProxy.listen` */
export interface ServicesZabbixProxyListen extends Definitions<ServicesZabbixProxyListen> {
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/zabbix-proxy.nix */
  ip?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `10051`. Declared in services/monitoring/zabbix-proxy.nix */
  port?: Definition<Integer>
}

/** `services.zabbixServer` */
export interface ServicesZabbixServer extends Definitions<ServicesZabbixServer> {
  database?: ServicesZabbixServerDatabase
  /** Default: `false`. Declared in services/monitoring/zabbix-server.nix */
  enable?: Definition<boolean>
  /** Default: `[ net-tools nmap traceroute ]`. Declared in services/monitoring/zabbix-server.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  listen?: ServicesZabbixServerListen
  /** Default: `{ }`. Declared in services/monitoring/zabbix-server.nix */
  modules?: Definition<AttributeSet<Definition<Package>>>
  /** Default: `false`. Declared in services/monitoring/zabbix-server.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.zabbix.server-pgsql`. Declared in services/monitoring/zabbix-server.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/monitoring/zabbix-server.nix */
  settings?: Definition<AttributeSet<Definition<Integer | string | List<Definition<string>>>>>
  /** @deprecated renamed to services.zabbixServer.database.host */
  dbServer?: Definition<string>
}

/** `services.zabbixServer.database` */
export interface ServicesZabbixServerDatabase extends Definitions<ServicesZabbixServerDatabase> {
  /** Default: `true`. Declared in services/monitoring/zabbix-server.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/monitoring/zabbix-server.nix */
  host?: Definition<string>
  /** Default: `"zabbix"`. Declared in services/monitoring/zabbix-server.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/zabbix-server.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `if config.services.zabbixServer.database.type == "mysql" then config.services.mysql.port else config.services.postgresql.settings.port`. Declared in services/monitoring/zabbix-server.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/zabbix-server.nix */
  socket?: Definition<null | Path>
  /** Default: `"pgsql"`. Declared in services/monitoring/zabbix-server.nix */
  type?: Definition<"mysql" | "pgsql">
  /** Default: `"zabbix"`. Declared in services/monitoring/zabbix-server.nix */
  user?: Definition<string>
}

/** `services.zabbixServer.listen` */
export interface ServicesZabbixServerListen extends Definitions<ServicesZabbixServerListen> {
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/zabbix-server.nix */
  ip?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `10051`. Declared in services/monitoring/zabbix-server.nix */
  port?: Definition<Integer>
}

/** `services.zabbixWeb` */
export interface ServicesZabbixWeb extends Definitions<ServicesZabbixWeb> {
  database?: ServicesZabbixWebDatabase
  /** Default: `false`. Declared in services/web-apps/zabbix.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-apps/zabbix.nix */
  extraConfig?: Definition<string>
  /** Default: `"httpd"`. Declared in services/web-apps/zabbix.nix */
  frontend?: Definition<"nginx" | "httpd">
  /** Default: `"zabbix.local"`. Declared in services/web-apps/zabbix.nix */
  hostname?: Definition<string>
  httpd?: ServicesZabbixWebHttpd
  nginx?: ServicesZabbixWebNginx
  /** Default: `pkgs.zabbix.web`. Declared in services/web-apps/zabbix.nix */
  package?: Definition<Package>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/web-apps/zabbix.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  server?: ServicesZabbixWebServer
  /** @deprecated renamed to services.zabbixWeb.httpd.virtualHost */
  virtualHost?: ServicesHttpdVirtualHost
}

/** `services.zabbixWeb.database` */
export interface ServicesZabbixWebDatabase extends Definitions<ServicesZabbixWebDatabase> {
  /** Default: `""`. Declared in services/web-apps/zabbix.nix */
  host?: Definition<string>
  /** Default: `"zabbix"`. Declared in services/web-apps/zabbix.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/zabbix.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/web-apps/zabbix.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/zabbix.nix */
  socket?: Definition<null | Path>
  /** Default: `"pgsql"`. Declared in services/web-apps/zabbix.nix */
  type?: Definition<"mysql" | "pgsql" | "oracle">
  /** Default: `"zabbix"`. Declared in services/web-apps/zabbix.nix */
  user?: Definition<string>
}

/** `services.zabbixWeb.httpd` */
export interface ServicesZabbixWebHttpd extends Definitions<ServicesZabbixWebHttpd> {
  /** Default: `{ }`. Declared in services/web-apps/zabbix.nix */
  virtualHost?: ServicesHttpdVirtualHost
}

/** `services.zabbixWeb.nginx` */
export interface ServicesZabbixWebNginx extends Definitions<ServicesZabbixWebNginx> {
  /** Default: `{ }`. Declared in services/web-apps/zabbix.nix */
  virtualHost?: ServicesNginxVirtualHost
}

/** `services.zabbixWeb.server` */
export interface ServicesZabbixWebServer extends Definitions<ServicesZabbixWebServer> {
  /** Default: `"localhost"`. Declared in services/web-apps/zabbix.nix */
  address?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `10051`. Declared in services/web-apps/zabbix.nix */
  port?: Definition<Integer>
}

/** `services.zammad` */
export interface ServicesZammad extends Definitions<ServicesZammad> {
  /** Type: `absolute path`. Default: `"/var/lib/zammad"`. Declared in services/development/zammad.nix */
  dataDir?: Definition<Path>
  database?: ServicesZammadDatabase
  /** Default: `false`. Declared in services/development/zammad.nix */
  enable?: Definition<boolean>
  /** Default: `"zammad"`. Declared in services/development/zammad.nix */
  group?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/development/zammad.nix */
  host?: Definition<string>
  nginx?: ServicesZammadNginx
  /** Default: `pkgs.zammad`. Declared in services/development/zammad.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/development/zammad.nix */
  port?: Definition<Integer>
  redis?: ServicesZammadRedis
  /** Type: `null or absolute path`. Default: `null`. Declared in services/development/zammad.nix */
  secretKeyBaseFile?: Definition<null | Path>
  /** Default: `"zammad"`. Declared in services/development/zammad.nix */
  user?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6042`. Declared in services/development/zammad.nix */
  websocketPort?: Definition<Integer>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  openPorts?: NixValue
}

/** `services.zammad.database` */
export interface ServicesZammadDatabase extends Definitions<ServicesZammadDatabase> {
  /** Default: `true`. Declared in services/development/zammad.nix */
  createLocally?: Definition<boolean>
  /** Default: `"/run/postgresql"`. Declared in services/development/zammad.nix */
  host?: Definition<string>
  /** Default: `"zammad"`. Declared in services/development/zammad.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/development/zammad.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/development/zammad.nix */
  port?: Definition<null | Integer>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/development/zammad.nix */
  settings?: JsonValue
  /** Default: `"zammad"`. Declared in services/development/zammad.nix */
  user?: Definition<null | string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  type?: NixValue
}

/** `services.zammad.nginx` */
export interface ServicesZammadNginx extends Definitions<ServicesZammadNginx> {
  /** Default: `false`. Declared in services/development/zammad.nix */
  configure?: Definition<boolean>
  /** Declared in services/development/zammad.nix */
  domain?: Definition<string>
}

/** `services.zammad.redis` */
export interface ServicesZammadRedis extends Definitions<ServicesZammadRedis> {
  /** Default: `true`. Declared in services/development/zammad.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/development/zammad.nix */
  host?: Definition<string>
  /** Default: `"zammad"`. Declared in services/development/zammad.nix */
  name?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6379`. Declared in services/development/zammad.nix */
  port?: Definition<Integer>
}

/** `services.zapret` */
export interface ServicesZapret extends Definitions<ServicesZapret> {
  /** Default: `[ ]`. Declared in services/networking/zapret.nix */
  blacklist?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/networking/zapret.nix */
  configureFirewall?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/zapret.nix */
  enable?: Definition<boolean>
  /** Default: `"first"`. Declared in services/networking/zapret.nix */
  httpMode?: Definition<"first" | "full">
  /** Default: `true`. Declared in services/networking/zapret.nix */
  httpSupport?: Definition<boolean>
  /** Default: `pkgs.zapret`. Declared in services/networking/zapret.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/networking/zapret.nix */
  params?: Definition<List<Definition<string>>>
  /** Default: `200`. Declared in services/networking/zapret.nix */
  qnum?: Definition<Integer>
  /** Default: `[ ]`. Declared in services/networking/zapret.nix */
  udpPorts?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/zapret.nix */
  udpSupport?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/zapret.nix */
  whitelist?: Definition<List<Definition<string>>>
}

/** `services.zeitgeist` */
export interface ServicesZeitgeist extends Definitions<ServicesZeitgeist> {
  /** Default: `false`. Declared in services/desktops/zeitgeist.nix */
  enable?: Definition<boolean>
}

/** `services.zenohd` */
export interface ServicesZenohd extends Definitions<ServicesZenohd> {
  /** Default: `[ ]`. Declared in services/networking/zenohd.nix */
  backends?: Definition<List<Definition<Package>>>
  /** Default: `false`. Declared in services/networking/zenohd.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/zenohd.nix */
  env?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/zenohd.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `"/var/lib/zenoh"`. Declared in services/networking/zenohd.nix */
  home?: Definition<string>
  /** Default: `pkgs.zenoh`. Declared in services/networking/zenohd.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/networking/zenohd.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/networking/zenohd.nix */
  settings?: Definition<AttributeSet<JsonValue>>
}

/** `services.zerobin` */
export interface ServicesZerobin extends Definitions<ServicesZerobin> {
  /** Default: `"/var/lib/zerobin"`. Declared in services/networking/zerobin.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/networking/zerobin.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/zerobin.nix */
  extraConfig?: Definition<string>
  /** Default: `"zerobin"`. Declared in services/networking/zerobin.nix */
  group?: Definition<string>
  /** Default: `"localhost"`. Declared in services/networking/zerobin.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8000`. Declared in services/networking/zerobin.nix */
  listenPort?: Definition<Integer>
  /** Default: `"zerobin"`. Declared in services/networking/zerobin.nix */
  user?: Definition<string>
}

/** `services.zeronet` */
export interface ServicesZeronet extends Definitions<ServicesZeronet> {
  /** Default: `false`. Declared in services/networking/zeronet.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `12261`. Declared in services/networking/zeronet.nix */
  fileserverPort?: Definition<Integer>
  /** Default: `pkgs.zeronet`. Declared in services/networking/zeronet.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `43110`. Declared in services/networking/zeronet.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/networking/zeronet.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<string | Integer | boolean | List<Definition<string>>>>>>>
  /** Default: `false`. Declared in services/networking/zeronet.nix */
  tor?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/zeronet.nix */
  torAlways?: Definition<boolean>
}

/** `services.zeronsd` */
export interface ServicesZeronsd extends Definitions<ServicesZeronsd> {
  /** Default: `{ }`. Declared in services/networking/zeronsd.nix */
  servedNetworks?: Definition<AttributeSet<ServicesZeronsdServedNetwork>>
}

/** `services.zeronsd.servedNetworks.<name>` */
export interface ServicesZeronsdServedNetwork extends Definitions<ServicesZeronsdServedNetwork> {
  /** Default: `pkgs.zeronsd`. Declared in services/networking/zeronsd.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/networking/zeronsd.nix */
  settings?: Definition<ServicesZeronsdServedNetworkSettings>
}

/** `services.zeronsd.servedNetworks.<name>.settings` */
export interface ServicesZeronsdServedNetworkSettings {
  /** Type: `(optionally newline-terminated) single-line string`. Default: `"home.arpa"`. Declared in services/networking/zeronsd.nix */
  domain?: Definition<string>
  /** Default: `"warn"`. Declared in services/networking/zeronsd.nix */
  log_level?: Definition<"off" | "error" | "warn" | "info" | "debug" | "trace">
  /** Type: `absolute path`. Declared in services/networking/zeronsd.nix */
  token?: Definition<Path>
  /** Default: `false`. Declared in services/networking/zeronsd.nix */
  wildcard?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.zerotierone` */
export interface ServicesZerotierone extends Definitions<ServicesZerotierone> {
  /** Default: `false`. Declared in services/networking/zerotierone.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/zerotierone.nix */
  joinNetworks?: Definition<List<Definition<string>>>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/networking/zerotierone.nix */
  localConf?: JsonValue
  /** Default: `pkgs.zerotierone`. Declared in services/networking/zerotierone.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9993`. Declared in services/networking/zerotierone.nix */
  port?: Definition<Integer>
}

/** `services.zeyple` */
export interface ServicesZeyple extends Definitions<ServicesZeyple> {
  /** Default: `false`. Declared in services/mail/zeyple.nix */
  enable?: Definition<boolean>
  /** Default: `"zeyple"`. Declared in services/mail/zeyple.nix */
  group?: Definition<string>
  /** Type: `list of absolute path`. Declared in services/mail/zeyple.nix */
  keys?: Definition<List<Definition<Path>>>
  /** Default: `true`. Declared in services/mail/zeyple.nix */
  rotateLogs?: Definition<boolean>
  /** Default: `{ }`. Declared in services/mail/zeyple.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** Default: `"zeyple"`. Declared in services/mail/zeyple.nix */
  user?: Definition<string>
}

/** `services.zfs` */
export interface ServicesZfs extends Definitions<ServicesZfs> {
  autoReplication?: ServicesZfsAutoReplication
  autoScrub?: ServicesZfsAutoScrub
  autoSnapshot?: ServicesZfsAutoSnapshot
  /** Default: `"disabled"`. Declared in tasks/filesystems/zfs.nix */
  expandOnBoot?: Definition<"disabled" | "all" | List<Definition<string>>>
  trim?: ServicesZfsTrim
  zed?: ServicesZfsZed
}

/** `services.zfs.autoReplication` */
export interface ServicesZfsAutoReplication extends Definitions<ServicesZfsAutoReplication> {
  /** Default: `false`. Declared in services/backup/zfs-replication.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/backup/zfs-replication.nix */
  followDelete?: Definition<boolean>
  /** Declared in services/backup/zfs-replication.nix */
  host?: Definition<string>
  /** Type: `absolute path`. Declared in services/backup/zfs-replication.nix */
  identityFilePath?: Definition<Path>
  /** Declared in services/backup/zfs-replication.nix */
  localFilesystem?: Definition<string>
  /** Default: `pkgs.zfs-replicate`. Declared in services/backup/zfs-replication.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/backup/zfs-replication.nix */
  recursive?: Definition<boolean>
  /** Declared in services/backup/zfs-replication.nix */
  remoteFilesystem?: Definition<string>
  /** Declared in services/backup/zfs-replication.nix */
  username?: Definition<string>
}

/** `services.zfs.autoScrub` */
export interface ServicesZfsAutoScrub extends Definitions<ServicesZfsAutoScrub> {
  /** Default: `false`. Declared in tasks/filesystems/zfs.nix */
  enable?: Definition<boolean>
  /** Default: `"monthly"`. Declared in tasks/filesystems/zfs.nix */
  interval?: Definition<string>
  /** Default: `[ ]`. Declared in tasks/filesystems/zfs.nix */
  pools?: Definition<List<Definition<string>>>
  /** Default: `"6h"`. Declared in tasks/filesystems/zfs.nix */
  randomizedDelaySec?: Definition<string>
}

/** `services.zfs.autoSnapshot` */
export interface ServicesZfsAutoSnapshot extends Definitions<ServicesZfsAutoSnapshot> {
  /** Default: `7`. Declared in tasks/filesystems/zfs.nix */
  daily?: Definition<Integer>
  /** Default: `false`. Declared in tasks/filesystems/zfs.nix */
  enable?: Definition<boolean>
  /** Default: `"-k -p"`. Declared in tasks/filesystems/zfs.nix */
  flags?: Definition<string>
  /** Default: `4`. Declared in tasks/filesystems/zfs.nix */
  frequent?: Definition<Integer>
  /** Default: `24`. Declared in tasks/filesystems/zfs.nix */
  hourly?: Definition<Integer>
  /** Default: `12`. Declared in tasks/filesystems/zfs.nix */
  monthly?: Definition<Integer>
  /** Default: `4`. Declared in tasks/filesystems/zfs.nix */
  weekly?: Definition<Integer>
}

/** `services.zfs.trim` */
export interface ServicesZfsTrim extends Definitions<ServicesZfsTrim> {
  /** Default: `true`. Declared in tasks/filesystems/zfs.nix */
  enable?: Definition<boolean>
  /** Default: `"weekly"`. Declared in tasks/filesystems/zfs.nix */
  interval?: Definition<string>
  /** Default: `"6h"`. Declared in tasks/filesystems/zfs.nix */
  randomizedDelaySec?: Definition<string>
}

/** `services.zfs.zed` */
export interface ServicesZfsZed extends Definitions<ServicesZfsZed> {
  /** Default: `config.services.mail.sendmailSetuidWrapper != null`. Declared in tasks/filesystems/zfs.nix */
  enableMail?: Definition<boolean>
  /** Declared in tasks/filesystems/zfs.nix */
  settings?: Definition<AttributeSet<Definition<string | Integer | boolean | List<Definition<string>>>>>
}

/** `services.zigbee2mqtt` */
export interface ServicesZigbee2mqtt extends Definitions<ServicesZigbee2mqtt> {
  /** Type: `absolute path`. Default: `"/var/lib/zigbee2mqtt"`. Declared in services/home-automation/zigbee2mqtt.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/home-automation/zigbee2mqtt.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.zigbee2mqtt`. Declared in services/home-automation/zigbee2mqtt.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/home-automation/zigbee2mqtt.nix */
  settings?: JsonValue
  /**
   * Type: `YAML 1.1 value`.
   *
   * @deprecated renamed to services.zigbee2mqtt.settings
   */
  config?: JsonValue
}

/** `services.zipline` */
export interface ServicesZipline extends Definitions<ServicesZipline> {
  database?: ServicesZiplineDatabase
  /** Default: `false`. Declared in services/web-apps/zipline.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/zipline.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `pkgs.zipline`. Declared in services/web-apps/zipline.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (string or signed integer)`. Default: `{ }`. Declared in services/web-apps/zipline.nix */
  settings?: Definition<ServicesZiplineSettings>
}

/** `services.zipline.database` */
export interface ServicesZiplineDatabase extends Definitions<ServicesZiplineDatabase> {
  /** Default: `true`. Declared in services/web-apps/zipline.nix */
  createLocally?: Definition<boolean>
}

/** `services.zipline.settings` */
export interface ServicesZiplineSettings {
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/zipline.nix */
  CORE_HOSTNAME?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/zipline.nix */
  CORE_PORT?: Definition<Integer>
  [name: string]: Definition<string | Integer | string | Integer> | undefined
}

/** `services.zitadel` */
export interface ServicesZitadel extends Definitions<ServicesZitadel> {
  /** Default: `false`. Declared in services/web-apps/zitadel.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/zitadel.nix */
  extraSettingsPaths?: Definition<List<Definition<Path>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/zitadel.nix */
  extraStepsPaths?: Definition<List<Definition<Path>>>
  /** Default: `"zitadel"`. Declared in services/web-apps/zitadel.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Declared in services/web-apps/zitadel.nix */
  masterKeyFile?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/zitadel.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.zitadel`. Declared in services/web-apps/zitadel.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/web-apps/zitadel.nix */
  settings?: Definition<ServicesZitadelSettings>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/web-apps/zitadel.nix */
  steps?: JsonValue
  /** Default: `"external"`. Declared in services/web-apps/zitadel.nix */
  tlsMode?: Definition<"external" | "enabled" | "disabled">
  /** Default: `"zitadel"`. Declared in services/web-apps/zitadel.nix */
  user?: Definition<string>
}

/** `services.zitadel.settings` */
export interface ServicesZitadelSettings {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-apps/zitadel.nix */
  Port?: Definition<Integer>
  TLS?: Definition<ServicesZitadelSettingsTLS>
  [name: string]: Definition<ServicesZitadelSettingsTLS> | JsonValue | undefined
}

/** `services.zitadel.settings.TLS` */
export interface ServicesZitadelSettingsTLS {
  /** Default: `null`. Declared in services/web-apps/zitadel.nix */
  Cert?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/zitadel.nix */
  CertPath?: Definition<null | Path>
  /** Default: `null`. Declared in services/web-apps/zitadel.nix */
  Key?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/zitadel.nix */
  KeyPath?: Definition<null | Path>
  [name: string]: JsonValue | undefined
}

/** `services.znapzend` */
export interface ServicesZnapzend extends Definitions<ServicesZnapzend> {
  /** Default: `false`. Declared in services/backup/znapzend.nix */
  autoCreation?: Definition<boolean>
  /** Default: `false`. Declared in services/backup/znapzend.nix */
  enable?: Definition<boolean>
  features?: ServicesZnapzendFeatures
  /** Default: `"debug"`. Declared in services/backup/znapzend.nix */
  logLevel?: Definition<"debug" | "info" | "warning" | "err" | "alert">
  /** Default: `"syslog::daemon"`. Declared in services/backup/znapzend.nix */
  logTo?: Definition<string>
  /** Type: `(optionally newline-terminated) single-line string`. Default: `""`. Declared in services/backup/znapzend.nix */
  mailErrorSummaryTo?: Definition<string>
  /** Default: `false`. Declared in services/backup/znapzend.nix */
  noDestroy?: Definition<boolean>
  /** Default: `false`. Declared in services/backup/znapzend.nix */
  pure?: Definition<boolean>
  /** Default: `{ }`. Declared in services/backup/znapzend.nix */
  zetup?: Definition<AttributeSet<ServicesZnapzendZetupEntry>>
}

/** `services.znapzend.features` */
export interface ServicesZnapzendFeatures extends Definitions<ServicesZnapzendFeatures> {
  /** Default: `false`. Declared in services/backup/znapzend.nix */
  compressed?: Definition<boolean>
  /** Default: `false`. Declared in services/backup/znapzend.nix */
  lowmemRecurse?: Definition<boolean>
  /** Default: `false`. Declared in services/backup/znapzend.nix */
  oracleMode?: Definition<boolean>
  /** Default: `false`. Declared in services/backup/znapzend.nix */
  recvu?: Definition<boolean>
  /** Default: `false`. Declared in services/backup/znapzend.nix */
  sendRaw?: Definition<boolean>
  /** Default: `false`. Declared in services/backup/znapzend.nix */
  skipIntermediates?: Definition<boolean>
  /** Default: `false`. Declared in services/backup/znapzend.nix */
  zfsGetType?: Definition<boolean>
}

/** `services.znapzend.zetup.<name>` */
export interface ServicesZnapzendZetupEntry extends Definitions<ServicesZnapzendZetupEntry> {
  /** Declared in services/backup/znapzend.nix */
  dataset?: Definition<string>
  /** Default: `{ }`. Declared in services/backup/znapzend.nix */
  destinations?: Definition<AttributeSet<ServicesZnapzendZetupEntryDestination>>
  /** Default: `true`. Declared in services/backup/znapzend.nix */
  enable?: Definition<boolean>
  mbuffer?: ServicesZnapzendZetupEntryMbuffer
  /** Declared in services/backup/znapzend.nix */
  plan?: Definition<string>
  /** Default: `null`. Declared in services/backup/znapzend.nix */
  postsnap?: Definition<null | string>
  /** Default: `null`. Declared in services/backup/znapzend.nix */
  presnap?: Definition<null | string>
  /** Default: `false`. Declared in services/backup/znapzend.nix */
  recursive?: Definition<boolean>
  /** Default: `0`. Declared in services/backup/znapzend.nix */
  sendDelay?: Definition<Integer>
  /** Type: `string containing all of the characters %Y, %m, %d, %H, %M, %S`. Default: `"%Y-%m-%d-%H%M%S"`. Declared in services/backup/znapzend.nix */
  timestampFormat?: Definition<string>
}

/** `services.znapzend.zetup.<name>.destinations.<name>` */
export interface ServicesZnapzendZetupEntryDestination extends Definitions<ServicesZnapzendZetupEntryDestination> {
  /** Declared in services/backup/znapzend.nix */
  dataset?: Definition<string>
  /** Default: `null`. Declared in services/backup/znapzend.nix */
  host?: Definition<null | string>
  /** Declared in services/backup/znapzend.nix */
  label?: Definition<string>
  /** Declared in services/backup/znapzend.nix */
  plan?: Definition<string>
  /** Default: `null`. Declared in services/backup/znapzend.nix */
  postsend?: Definition<null | string>
  /** Default: `null`. Declared in services/backup/znapzend.nix */
  presend?: Definition<null | string>
}

/** `services.znapzend.zetup.<name>.mbuffer` */
export interface ServicesZnapzendZetupEntryMbuffer extends Definitions<ServicesZnapzendZetupEntryMbuffer> {
  /** Default: `false`. Declared in services/backup/znapzend.nix */
  enable?: Definition<boolean>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/backup/znapzend.nix */
  port?: Definition<null | Integer>
  /** Type: `string of the form number{b|k|M|G}`. Default: `"1G"`. Declared in services/backup/znapzend.nix */
  size?: Definition<string>
}

/** `services.znc` */
export interface ServicesZnc extends Definitions<ServicesZnc> {
  confOptions?: ServicesZncConfOptions
  /** Type: `attribute set of (znc values (null, atoms (str, int, bool), list of atoms, or attrsets of znc values))`. Default: `{ }`. Declared in services/networking/znc/default.nix */
  config?: Definition<AttributeSet<JsonValue>>
  /** Type: `absolute path`. Declared in services/networking/znc/default.nix */
  configFile?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/znc"`. Declared in services/networking/znc/default.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/networking/znc/default.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/znc/default.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `"znc"`. Declared in services/networking/znc/default.nix */
  group?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/znc/default.nix */
  modulePackages?: Definition<List<Definition<Package>>>
  /** Default: `true`. Declared in services/networking/znc/default.nix */
  mutable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/znc/default.nix */
  openFirewall?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/znc/options.nix */
  useLegacyConfig?: Definition<boolean>
  /** Default: `"znc"`. Declared in services/networking/znc/default.nix */
  user?: Definition<string>
}

/** `services.znc.confOptions` */
export interface ServicesZncConfOptions extends Definitions<ServicesZncConfOptions> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/znc/options.nix */
  extraZncConf?: Definition<string>
  /** Default: `[ "webadmin" "adminlog" ]`. Declared in services/networking/znc/options.nix */
  modules?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/networking/znc/options.nix */
  networks?: Definition<AttributeSet<ServicesZncConfOptionsNetwork>>
  /** Default: `"znc-user"`. Declared in services/networking/znc/options.nix */
  nick?: Definition<string>
  /** Declared in services/networking/znc/options.nix */
  passBlock?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5000`. Declared in services/networking/znc/options.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/znc/options.nix */
  uriPrefix?: Definition<null | string>
  /** Default: `true`. Declared in services/networking/znc/options.nix */
  useSSL?: Definition<boolean>
  /** Default: `[ "chansaver" "controlpanel" ]`. Declared in services/networking/znc/options.nix */
  userModules?: Definition<List<Definition<string>>>
  /** Default: `"znc"`. Declared in services/networking/znc/options.nix */
  userName?: Definition<string>
}

/** `services.znc.confOptions.networks.<name>` */
export interface ServicesZncConfOptionsNetwork extends Definitions<ServicesZncConfOptionsNetwork> {
  /** Default: `[ ]`. Declared in services/networking/znc/options.nix */
  channels?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/znc/options.nix */
  extraConf?: Definition<string>
  /** Default: `false`. Declared in services/networking/znc/options.nix */
  hasBitlbeeControlChannel?: Definition<boolean>
  /** Default: `[ "simple_away" ]`. Declared in services/networking/znc/options.nix */
  modules?: Definition<List<Definition<string>>>
  /** Default: `""`. Declared in services/networking/znc/options.nix */
  password?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6697`. Declared in services/networking/znc/options.nix */
  port?: Definition<Integer>
  /** Declared in services/networking/znc/options.nix */
  server?: Definition<string>
  /** Default: `true`. Declared in services/networking/znc/options.nix */
  useSSL?: Definition<boolean>
}

/** `services.zoneminder` */
export interface ServicesZoneminder extends Definitions<ServicesZoneminder> {
  /** Default: `1`. Declared in services/misc/zoneminder.nix */
  cameras?: Definition<Integer>
  database?: ServicesZoneminderDatabase
  /** Default: `false`. Declared in services/misc/zoneminder.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/misc/zoneminder.nix */
  extraConfig?: Definition<string>
  /** Default: `"localhost"`. Declared in services/misc/zoneminder.nix */
  hostname?: Definition<string>
  /** Default: `false`. Declared in services/misc/zoneminder.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8095`. Declared in services/misc/zoneminder.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/misc/zoneminder.nix */
  storageDir?: Definition<null | string>
  /** Default: `"nginx"`. Declared in services/misc/zoneminder.nix */
  webserver?: Definition<"nginx" | "none">
}

/** `services.zoneminder.database` */
export interface ServicesZoneminderDatabase extends Definitions<ServicesZoneminderDatabase> {
  /** Default: `false`. Declared in services/misc/zoneminder.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/misc/zoneminder.nix */
  host?: Definition<string>
  /** Default: `"zm"`. Declared in services/misc/zoneminder.nix */
  name?: Definition<string>
  /** Default: `"zmpass"`. Declared in services/misc/zoneminder.nix */
  password?: Definition<string>
  /** Default: `"zmuser"`. Declared in services/misc/zoneminder.nix */
  username?: Definition<string>
}

/** `services.zookeeper` */
export interface ServicesZookeeper extends Definitions<ServicesZookeeper> {
  /** Type: `absolute path`. Default: `"/var/lib/zookeeper"`. Declared in services/misc/zookeeper.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/misc/zookeeper.nix */
  enable?: Definition<boolean>
  /** Default: `[ "-Dcom.sun.management.jmxremote" "-Dcom.sun.management.jmxremote.local.only=true" ]`. Declared in services/misc/zookeeper.nix */
  extraCmdLineOptions?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `'' initLimit=5 syncLimit=2 tickTime=2000 ''`. Declared in services/misc/zookeeper.nix */
  extraConf?: Definition<string>
  /** Default: `0`. Declared in services/misc/zookeeper.nix */
  id?: Definition<Integer>
  /** Default: `pkgs.zookeeper.jre`. Declared in services/misc/zookeeper.nix */
  jre?: Definition<Package>
  /** Type: `strings concatenated with “\n”`. Declared in services/misc/zookeeper.nix */
  logging?: Definition<string>
  /** Default: `pkgs.zookeeper`. Declared in services/misc/zookeeper.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2181`. Declared in services/misc/zookeeper.nix */
  port?: Definition<Integer>
  /** Default: `true`. Declared in services/misc/zookeeper.nix */
  preferIPv4?: Definition<boolean>
  /** Default: `1`. Declared in services/misc/zookeeper.nix */
  purgeInterval?: Definition<Integer>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/misc/zookeeper.nix */
  servers?: Definition<string>
}

/** `services.zram-generator` */
export interface ServicesZramGenerator extends Definitions<ServicesZramGenerator> {
  /** Default: `false`. Declared in services/system/zram-generator.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.zram-generator`. Declared in services/system/zram-generator.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/system/zram-generator.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `services.zrepl` */
export interface ServicesZrepl extends Definitions<ServicesZrepl> {
  /** Default: `false`. Declared in services/backup/zrepl.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.zrepl`. Declared in services/backup/zrepl.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/backup/zrepl.nix */
  settings?: Definition<AttributeSet<JsonValue>>
}

/** `services.zwave-js` */
export interface ServicesZwaveJs extends Definitions<ServicesZwaveJs> {
  /** Default: `false`. Declared in services/home-automation/zwave-js.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/home-automation/zwave-js.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `pkgs.zwave-js-server`. Declared in services/home-automation/zwave-js.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/home-automation/zwave-js.nix */
  port?: Definition<Integer>
  /** Type: `absolute path`. Declared in services/home-automation/zwave-js.nix */
  secretsConfigFile?: Definition<Path>
  /** Type: `absolute path`. Declared in services/home-automation/zwave-js.nix */
  serialPort?: Definition<Path>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/home-automation/zwave-js.nix */
  settings?: Definition<ServicesZwaveJsSettings>
}

/** `services.zwave-js.settings` */
export interface ServicesZwaveJsSettings {
  [name: string]: JsonValue | undefined
}

/** `services.zwave-js-ui` */
export interface ServicesZwaveJsUi extends Definitions<ServicesZwaveJsUi> {
  /** Default: `false`. Declared in services/home-automation/zwave-js-ui.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.zwave-js-ui`. Declared in services/home-automation/zwave-js-ui.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Declared in services/home-automation/zwave-js-ui.nix */
  serialPort?: Definition<Path>
  /** Type: `open submodule of attribute set of (null or string or absolute path or package)`. Declared in services/home-automation/zwave-js-ui.nix */
  settings?: Definition<AttributeSet<Definition<null | string | Path | Package>>>
}

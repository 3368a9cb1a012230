// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, Package, Path, TomlValue } from "../values.ts"

/** `services.e-imzo` */
export interface ServicesEImzo extends Definitions<ServicesEImzo> {
  /** Default: `false`. Declared in services/security/e-imzo.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.e-imzo`. Declared in services/security/e-imzo.nix */
  package?: Definition<Package>
}

/** `services.earlyoom` */
export interface ServicesEarlyoom extends Definitions<ServicesEarlyoom> {
  /** Default: `false`. Declared in services/system/earlyoom.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/system/earlyoom.nix */
  enableDebugInfo?: Definition<boolean>
  /** Default: `false`. Declared in services/system/earlyoom.nix */
  enableNotifications?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/system/earlyoom.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `null or integer between 1 and 100 (both inclusive)`. Default: `null`. Declared in services/system/earlyoom.nix */
  freeMemKillThreshold?: Definition<null | Integer>
  /** Type: `integer between 1 and 100 (both inclusive)`. Default: `10`. Declared in services/system/earlyoom.nix */
  freeMemThreshold?: Definition<Integer>
  /** Type: `null or integer between 1 and 100 (both inclusive)`. Default: `null`. Declared in services/system/earlyoom.nix */
  freeSwapKillThreshold?: Definition<null | Integer>
  /** Type: `integer between 1 and 100 (both inclusive)`. Default: `10`. Declared in services/system/earlyoom.nix */
  freeSwapThreshold?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/system/earlyoom.nix */
  killHook?: Definition<null | Path>
  /** Default: `pkgs.earlyoom`. Declared in services/system/earlyoom.nix */
  package?: Definition<Package>
  /** Default: `3600`. Declared in services/system/earlyoom.nix */
  reportInterval?: Definition<Integer>
}

/** `services.easytier` */
export interface ServicesEasytier extends Definitions<ServicesEasytier> {
  /** Default: `false`. Declared in services/networking/easytier.nix */
  allowSystemForward?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/easytier.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/easytier.nix */
  instances?: Definition<AttributeSet<ServicesEasytierInstance>>
  /** Default: `pkgs.easytier`. Declared in services/networking/easytier.nix */
  package?: Definition<Package>
}

/** `services.easytier.instances.<name>` */
export interface ServicesEasytierInstance extends Definitions<ServicesEasytierInstance> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/easytier.nix */
  configFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/networking/easytier.nix */
  configServer?: Definition<null | string>
  /** Default: `true`. Declared in services/networking/easytier.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/networking/easytier.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `[ ]`. Declared in services/networking/easytier.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/networking/easytier.nix */
  extraSettings?: TomlValue
  /** Default: `{ }`. Declared in services/networking/easytier.nix */
  settings?: ServicesEasytierInstanceSettings
}

/** `services.easytier.instances.<name>.settings` */
export interface ServicesEasytierInstanceSettings extends Definitions<ServicesEasytierInstanceSettings> {
  /** Default: `false`. Declared in services/networking/easytier.nix */
  dhcp?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/easytier.nix */
  hostname?: Definition<null | string>
  /** Default: `"‹name›"`. Declared in services/networking/easytier.nix */
  instance_name?: Definition<string>
  /** Default: `null`. Declared in services/networking/easytier.nix */
  ipv4?: Definition<null | string>
  /** Default: `[ "tcp://0.0.0.0:11010" "udp://0.0.0.0:11010" ]`. Declared in services/networking/easytier.nix */
  listeners?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/easytier.nix */
  network_name?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/easytier.nix */
  network_secret?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/networking/easytier.nix */
  peers?: Definition<List<Definition<string>>>
}

/** `services.ebusd` */
export interface ServicesEbusd extends Definitions<ServicesEbusd> {
  /** Default: `"https://ebus.github.io/"`. Declared in services/home-automation/ebusd.nix */
  configpath?: Definition<string>
  /** Default: `""`. Declared in services/home-automation/ebusd.nix */
  device?: Definition<string>
  /** Default: `false`. Declared in services/home-automation/ebusd.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/home-automation/ebusd.nix */
  extraArguments?: Definition<List<Definition<string>>>
  logs?: ServicesEbusdLogs
  mqtt?: ServicesEbusdMqtt
  /** Default: `pkgs.ebusd`. Declared in services/home-automation/ebusd.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8888`. Declared in services/home-automation/ebusd.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/home-automation/ebusd.nix */
  readonly?: Definition<boolean>
  /** Default: `"full"`. Declared in services/home-automation/ebusd.nix */
  scanconfig?: Definition<string>
}

/** `services.ebusd.logs` */
export interface ServicesEbusdLogs extends Definitions<ServicesEbusdLogs> {
  /** Default: `"notice"`. Declared in services/home-automation/ebusd.nix */
  all?: Definition<"none" | "error" | "notice" | "info" | "debug">
  /** Default: `"notice"`. Declared in services/home-automation/ebusd.nix */
  bus?: Definition<"none" | "error" | "notice" | "info" | "debug">
  /** Default: `"notice"`. Declared in services/home-automation/ebusd.nix */
  device?: Definition<"none" | "error" | "notice" | "info" | "debug">
  /** Default: `"notice"`. Declared in services/home-automation/ebusd.nix */
  main?: Definition<"none" | "error" | "notice" | "info" | "debug">
  /** Default: `"notice"`. Declared in services/home-automation/ebusd.nix */
  network?: Definition<"none" | "error" | "notice" | "info" | "debug">
  /** Default: `"notice"`. Declared in services/home-automation/ebusd.nix */
  other?: Definition<"none" | "error" | "notice" | "info" | "debug">
  /** Default: `"notice"`. Declared in services/home-automation/ebusd.nix */
  update?: Definition<"none" | "error" | "notice" | "info" | "debug">
}

/** `services.ebusd.mqtt` */
export interface ServicesEbusdMqtt extends Definitions<ServicesEbusdMqtt> {
  /** Default: `false`. Declared in services/home-automation/ebusd.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/home-automation/ebusd.nix */
  "home-assistant"?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/home-automation/ebusd.nix */
  host?: Definition<string>
  /** Declared in services/home-automation/ebusd.nix */
  password?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1883`. Declared in services/home-automation/ebusd.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/home-automation/ebusd.nix */
  retain?: Definition<boolean>
  /** Declared in services/home-automation/ebusd.nix */
  user?: Definition<string>
}

/** `services.echoip` */
export interface ServicesEchoip extends Definitions<ServicesEchoip> {
  /** Default: `false`. Declared in services/web-apps/echoip.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/echoip.nix */
  enablePortLookup?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/echoip.nix */
  enableReverseHostnameLookups?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-apps/echoip.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `":8080"`. Declared in services/web-apps/echoip.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.echoip`. Declared in services/web-apps/echoip.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/web-apps/echoip.nix */
  remoteIpHeader?: Definition<null | string>
  /** Default: `null`. Declared in services/web-apps/echoip.nix */
  virtualHost?: Definition<null | string>
}

/** `services.ecs-agent` */
export interface ServicesEcsAgent extends Definitions<ServicesEcsAgent> {
  /** Default: `false`. Declared in virtualisation/ecs-agent.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in virtualisation/ecs-agent.nix */
  "extra-environment"?: Definition<AttributeSet<Definition<string>>>
  /** Default: `pkgs.ecs-agent`. Declared in virtualisation/ecs-agent.nix */
  package?: Definition<Package>
}

/** `services.eg25-manager` */
export interface ServicesEg25Manager extends Definitions<ServicesEg25Manager> {
  /** Default: `false`. Declared in hardware/network/eg25-manager.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.eg25-manager`. Declared in hardware/network/eg25-manager.nix */
  package?: Definition<Package>
}

/** `services.eintopf` */
export interface ServicesEintopf extends Definitions<ServicesEintopf> {
  /** Default: `false`. Declared in services/web-apps/eintopf.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/eintopf.nix */
  secrets?: Definition<List<Definition<Path>>>
  /** Default: `{ }`. Declared in services/web-apps/eintopf.nix */
  settings?: Definition<AttributeSet<Definition<string>>>
}

/** `services.ejabberd` */
export interface ServicesEjabberd extends Definitions<ServicesEjabberd> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/ejabberd.nix */
  configFile?: Definition<null | Path>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/ejabberd.nix */
  ctlConfig?: Definition<string>
  /** Default: `false`. Declared in services/networking/ejabberd.nix */
  enable?: Definition<boolean>
  /** Default: `"ejabberd"`. Declared in services/networking/ejabberd.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/networking/ejabberd.nix */
  imagemagick?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/networking/ejabberd.nix */
  loadDumps?: Definition<List<Definition<Path>>>
  /** Type: `absolute path`. Default: `"/var/log/ejabberd"`. Declared in services/networking/ejabberd.nix */
  logsDir?: Definition<Path>
  /** Default: `pkgs.ejabberd`. Declared in services/networking/ejabberd.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"/var/lib/ejabberd"`. Declared in services/networking/ejabberd.nix */
  spoolDir?: Definition<Path>
  /** Default: `"ejabberd"`. Declared in services/networking/ejabberd.nix */
  user?: Definition<string>
}

/** `services.elasticsearch` */
export interface ServicesElasticsearch extends Definitions<ServicesElasticsearch> {
  /** Default: `"elasticsearch"`. Declared in services/search/elasticsearch.nix */
  cluster_name?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/elasticsearch"`. Declared in services/search/elasticsearch.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/search/elasticsearch.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/search/elasticsearch.nix */
  extraCmdLineOptions?: Definition<List<Definition<string>>>
  /** Default: `""`. Declared in services/search/elasticsearch.nix */
  extraConf?: Definition<string>
  /** Default: `[ ]`. Declared in services/search/elasticsearch.nix */
  extraJavaOptions?: Definition<List<Definition<string>>>
  /** Default: `"127.0.0.1"`. Declared in services/search/elasticsearch.nix */
  listenAddress?: Definition<string>
  /** Declared in services/search/elasticsearch.nix */
  logging?: Definition<string>
  /** Default: `pkgs.elasticsearch`. Declared in services/search/elasticsearch.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/search/elasticsearch.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9200`. Declared in services/search/elasticsearch.nix */
  port?: Definition<Integer>
  /** Default: `true`. Declared in services/search/elasticsearch.nix */
  restartIfChanged?: Definition<boolean>
  /** Default: `true`. Declared in services/search/elasticsearch.nix */
  single_node?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9300`. Declared in services/search/elasticsearch.nix */
  tcp_port?: Definition<Integer>
}

/** `services.elasticsearch-curator` */
export interface ServicesElasticsearchCurator extends Definitions<ServicesElasticsearchCurator> {
  /** Type: `strings concatenated with “\n”`. Declared in services/search/elasticsearch-curator.nix */
  actionYAML?: Definition<string>
  /** Default: `false`. Declared in services/search/elasticsearch-curator.nix */
  enable?: Definition<boolean>
  /** Default: `[ "localhost" ]`. Declared in services/search/elasticsearch-curator.nix */
  hosts?: Definition<List<Definition<string>>>
  /** Default: `"hourly"`. Declared in services/search/elasticsearch-curator.nix */
  interval?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9200`. Declared in services/search/elasticsearch-curator.nix */
  port?: Definition<Integer>
}

/** `services.emacs` */
export interface ServicesEmacs extends Definitions<ServicesEmacs> {
  /** Default: `false`. Declared in services/editors/emacs.nix */
  defaultEditor?: Definition<boolean>
  /** Default: `false`. Declared in services/editors/emacs.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/editors/emacs.nix */
  install?: Definition<boolean>
  /** Default: `pkgs.emacs`. Declared in services/editors/emacs.nix */
  package?: Definition<Package>
  /** Default: `config.services.xserver.enable`. Declared in services/editors/emacs.nix */
  startWithGraphical?: Definition<boolean>
}

/** `services.endlessh` */
export interface ServicesEndlessh extends Definitions<ServicesEndlessh> {
  /** Default: `false`. Declared in services/security/endlessh.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/security/endlessh.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/security/endlessh.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2222`. Declared in services/security/endlessh.nix */
  port?: Definition<Integer>
}

/** `services.endlessh-go` */
export interface ServicesEndlesshGo extends Definitions<ServicesEndlesshGo> {
  /** Default: `false`. Declared in services/security/endlessh-go.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/security/endlessh-go.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `"0.0.0.0"`. Declared in services/security/endlessh-go.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/security/endlessh-go.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.endlessh-go`. Declared in services/security/endlessh-go.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2222`. Declared in services/security/endlessh-go.nix */
  port?: Definition<Integer>
  prometheus?: ServicesEndlesshGoPrometheus
}

/** `services.endlessh-go.prometheus` */
export interface ServicesEndlesshGoPrometheus extends Definitions<ServicesEndlesshGoPrometheus> {
  /** Default: `false`. Declared in services/security/endlessh-go.nix */
  enable?: Definition<boolean>
  /** Default: `"0.0.0.0"`. Declared in services/security/endlessh-go.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2112`. Declared in services/security/endlessh-go.nix */
  port?: Definition<Integer>
}

/** `services.engelsystem` */
export interface ServicesEngelsystem extends Definitions<ServicesEngelsystem> {
  /** Default: `true`. Declared in services/web-apps/engelsystem.nix */
  createDatabase?: Definition<boolean>
  /** Declared in services/web-apps/engelsystem.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/engelsystem.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.engelsystem`. Declared in services/web-apps/engelsystem.nix */
  package?: Definition<Package>
  /** Default: `{ database = { database = "engelsystem"; host = "localhost"; username = "engelsystem"; }; }`. Declared in services/web-apps/engelsystem.nix */
  settings?: Definition<NixAttributes>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  config?: NixValue
}

/** `services.ente` */
export interface ServicesEnte extends Definitions<ServicesEnte> {
  api?: ServicesEnteApi
  web?: ServicesEnteWeb
}

/** `services.ente.api` */
export interface ServicesEnteApi extends Definitions<ServicesEnteApi> {
  /** Declared in services/web-apps/ente.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/ente.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/ente.nix */
  enableLocalDB?: Definition<boolean>
  /** Default: `"ente"`. Declared in services/web-apps/ente.nix */
  group?: Definition<string>
  nginx?: ServicesEnteApiNginx
  /** Default: `pkgs.museum`. Declared in services/web-apps/ente.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/web-apps/ente.nix */
  settings?: Definition<ServicesEnteApiSettings>
  /** Default: `"ente"`. Declared in services/web-apps/ente.nix */
  user?: Definition<string>
}

/** `services.ente.api.nginx` */
export interface ServicesEnteApiNginx extends Definitions<ServicesEnteApiNginx> {
  /** Default: `false`. Declared in services/web-apps/ente.nix */
  enable?: Definition<boolean>
}

/** `services.ente.api.settings` */
export interface ServicesEnteApiSettings {
  apps?: Definition<ServicesEnteApiSettingsApps>
  db?: Definition<ServicesEnteApiSettingsDb>
  [name: string]: Definition<ServicesEnteApiSettingsApps | ServicesEnteApiSettingsDb> | JsonValue | undefined
}

/** `services.ente.api.settings.apps` */
export interface ServicesEnteApiSettingsApps {
  /** Default: `"https://accounts.ente.io"`. Declared in services/web-apps/ente.nix */
  accounts?: Definition<string>
  /** Default: `"https://cast.ente.io"`. Declared in services/web-apps/ente.nix */
  cast?: Definition<string>
  /** Default: `"https://albums.ente.io"`. Declared in services/web-apps/ente.nix */
  "public-albums"?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.ente.api.settings.db` */
export interface ServicesEnteApiSettingsDb {
  /** Declared in services/web-apps/ente.nix */
  host?: Definition<string>
  /** Declared in services/web-apps/ente.nix */
  name?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5432`. Declared in services/web-apps/ente.nix */
  port?: Definition<Integer>
  /** Declared in services/web-apps/ente.nix */
  user?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.ente.web` */
export interface ServicesEnteWeb extends Definitions<ServicesEnteWeb> {
  domains?: ServicesEnteWebDomains
  /** Default: `false`. Declared in services/web-apps/ente.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ente-web`. Declared in services/web-apps/ente.nix */
  package?: Definition<Package>
}

/** `services.ente.web.domains` */
export interface ServicesEnteWebDomains extends Definitions<ServicesEnteWebDomains> {
  /** Declared in services/web-apps/ente.nix */
  accounts?: Definition<string>
  /** Declared in services/web-apps/ente.nix */
  albums?: Definition<string>
  /** Declared in services/web-apps/ente.nix */
  api?: Definition<string>
  /** Declared in services/web-apps/ente.nix */
  cast?: Definition<string>
  /** Declared in services/web-apps/ente.nix */
  photos?: Definition<string>
}

/** `services.envfs` */
export interface ServicesEnvfs extends Definitions<ServicesEnvfs> {
  /** Default: `false`. Declared in tasks/filesystems/envfs.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in tasks/filesystems/envfs.nix */
  extraFallbackPathCommands?: Definition<string>
  /** Default: `pkgs.envfs`. Declared in tasks/filesystems/envfs.nix */
  package?: Definition<Package>
}

/** `services.envoy` */
export interface ServicesEnvoy extends Definitions<ServicesEnvoy> {
  /** Default: `false`. Declared in services/networking/envoy.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.envoy`. Declared in services/networking/envoy.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/networking/envoy.nix */
  requireValidConfig?: Definition<boolean>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/networking/envoy.nix */
  settings?: JsonValue
}

/** `services.epgstation` */
export interface ServicesEpgstation extends Definitions<ServicesEpgstation> {
  database?: ServicesEpgstationDatabase
  /** Default: `false`. Declared in services/video/epgstation/default.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ffmpeg-headless`. Declared in services/video/epgstation/default.nix */
  ffmpeg?: Definition<Package>
  /** Default: `false`. Declared in services/video/epgstation/default.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.epgstation`. Declared in services/video/epgstation/default.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/video/epgstation/default.nix */
  settings?: Definition<ServicesEpgstationSettings>
  /** Default: `true`. Declared in services/video/epgstation/default.nix */
  usePreconfiguredStreaming?: Definition<boolean>
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.epgstation.settings.clientSocketioPort
   */
  clientSocketioPort?: Definition<Integer>
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.epgstation.settings.port
   */
  port?: Definition<Integer>
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.epgstation.settings.socketioPort
   */
  socketioPort?: Definition<Integer>
}

/** `services.epgstation.database` */
export interface ServicesEpgstationDatabase extends Definitions<ServicesEpgstationDatabase> {
  /** Default: `"epgstation"`. Declared in services/video/epgstation/default.nix */
  name?: Definition<string>
  /** Type: `absolute path`. Declared in services/video/epgstation/default.nix */
  passwordFile?: Definition<Path>
}

/** `services.epgstation.settings` */
export interface ServicesEpgstationSettings {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `config.services.epgstation.settings.socketioPort`. Declared in services/video/epgstation/default.nix */
  clientSocketioPort?: Definition<Integer>
  /** Type: `positive integer, meaning >0`. Default: `1`. Declared in services/video/epgstation/default.nix */
  concurrentEncodeNum?: Definition<Integer>
  /** Default: `[ { name = "H.264"; cmd = "%NODE% config.services.epgstation.package/libexec/enc.js"; suffix = ".mp4"; } ]`. Declared in services/video/epgstation/default.nix */
  encode?: Definition<List<Definition<NixAttributes>>>
  /** Type: `positive integer, meaning >0`. Default: `4`. Declared in services/video/epgstation/default.nix */
  encodeProcessNum?: Definition<Integer>
  /** Default: `"http+unix://${lib.replaceStrings ["/"] ["%2F"] config.services.mirakurun.unixSocket}"`. Declared in services/video/epgstation/default.nix */
  mirakurunPath?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `20772`. Declared in services/video/epgstation/default.nix */
  port?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `config.services.epgstation.settings.port + 1`. Declared in services/video/epgstation/default.nix */
  socketioPort?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.epmd` */
export interface ServicesEpmd extends Definitions<ServicesEpmd> {
  /** Default: `false`. Declared in services/networking/epmd.nix */
  enable?: Definition<boolean>
  /** Default: `"[::]:4369"`. Declared in services/networking/epmd.nix */
  listenStream?: Definition<string>
  /** Default: `pkgs.erlang`. Declared in services/networking/epmd.nix */
  package?: Definition<Package>
}

/** `services.ergo` */
export interface ServicesErgo extends Definitions<ServicesErgo> {
  api?: ServicesErgoApi
  /** Type: `absolute path`. Default: `"/var/lib/ergo"`. Declared in services/networking/ergo.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/networking/ergo.nix */
  enable?: Definition<boolean>
  /** Default: `config.services.ergo.user`. Declared in services/networking/ergo.nix */
  group?: Definition<string>
  listen?: ServicesErgoListen
  /** Default: `false`. Declared in services/networking/ergo.nix */
  openFirewall?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/ergo.nix */
  testnet?: Definition<boolean>
  /** Default: `"ergo"`. Declared in services/networking/ergo.nix */
  user?: Definition<string>
}

/** `services.ergo.api` */
export interface ServicesErgoApi extends Definitions<ServicesErgoApi> {
  /** Default: `null`. Declared in services/networking/ergo.nix */
  keyHash?: Definition<null | string>
  listen?: ServicesErgoApiListen
}

/** `services.ergo.api.listen` */
export interface ServicesErgoApiListen extends Definitions<ServicesErgoApiListen> {
  /** Default: `"0.0.0.0"`. Declared in services/networking/ergo.nix */
  ip?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9052`. Declared in services/networking/ergo.nix */
  port?: Definition<Integer>
}

/** `services.ergo.listen` */
export interface ServicesErgoListen extends Definitions<ServicesErgoListen> {
  /** Default: `"0.0.0.0"`. Declared in services/networking/ergo.nix */
  ip?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9006`. Declared in services/networking/ergo.nix */
  port?: Definition<Integer>
}

/** `services.ergochat` */
export interface ServicesErgochat extends Definitions<ServicesErgochat> {
  /** Type: `absolute path`. Default: `generated config file from settings`. Declared in services/networking/ergochat.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/ergochat.nix */
  enable?: Definition<boolean>
  /** Default: `1024`. Declared in services/networking/ergochat.nix */
  openFilesLimit?: Definition<Integer>
  /** Type: `YAML 1.1 value`. Declared in services/networking/ergochat.nix */
  settings?: JsonValue
}

/** `services.erigon` */
export interface ServicesErigon extends Definitions<ServicesErigon> {
  /** Default: `false`. Declared in services/blockchain/ethereum/erigon.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/blockchain/ethereum/erigon.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.erigon`. Declared in services/blockchain/ethereum/erigon.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `""`. Declared in services/blockchain/ethereum/erigon.nix */
  secretJwtPath?: Definition<Path>
  /** Type: `TOML value`. Declared in services/blockchain/ethereum/erigon.nix */
  settings?: TomlValue
}

/** `services.eris-server` */
export interface ServicesErisServer extends Definitions<ServicesErisServer> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  backends?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  decode?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenCoap?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenHttp?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  mountpoint?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
}

/** `services.errbot` */
export interface ServicesErrbot extends Definitions<ServicesErrbot> {
  /** Default: `{ }`. Declared in services/misc/errbot.nix */
  instances?: Definition<AttributeSet<ServicesErrbotInstance>>
}

/** `services.errbot.instances.<name>` */
export interface ServicesErrbotInstance extends Definitions<ServicesErrbotInstance> {
  /** Default: `[ ]`. Declared in services/misc/errbot.nix */
  admins?: Definition<List<Definition<string>>>
  /** Default: `"XMPP"`. Declared in services/misc/errbot.nix */
  backend?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/errbot.nix */
  dataDir?: Definition<null | Path>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/misc/errbot.nix */
  extraConfig?: Definition<string>
  /** Declared in services/misc/errbot.nix */
  identity?: Definition<NixAttributes>
  /** Default: `"INFO"`. Declared in services/misc/errbot.nix */
  logLevel?: Definition<string>
  /** Default: `[ ]`. Declared in services/misc/errbot.nix */
  plugins?: Definition<List<Definition<Package>>>
}

/** `services.ersatztv` */
export interface ServicesErsatztv extends Definitions<ServicesErsatztv> {
  /** Default: `"/"`. Declared in services/misc/ersatztv.nix */
  baseUrl?: Definition<string>
  /** Default: `false`. Declared in services/misc/ersatztv.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of (string or signed integer or floating point number or boolean or absolute path or package)`. Default: `{ ETV_BASE_URL = "/"; ETV_UI_PORT = 8409; }`. Declared in services/misc/ersatztv.nix */
  environment?: Definition<AttributeSet<Definition<string | Integer | number | boolean | Path | Package>>>
  /** Default: `"ersatztv"`. Declared in services/misc/ersatztv.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/misc/ersatztv.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.ersatztv`. Declared in services/misc/ersatztv.nix */
  package?: Definition<Package>
  /** Default: `"ersatztv"`. Declared in services/misc/ersatztv.nix */
  user?: Definition<string>
}

/** `services.esdm` */
export interface ServicesEsdm extends Definitions<ServicesEsdm> {
  /** Default: `false`. Declared in services/security/esdm.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/security/esdm.nix */
  enableLinuxCompatServices?: Definition<boolean>
  /** Default: `pkgs.esdm`. Declared in services/security/esdm.nix */
  package?: Definition<Package>
}

/** `services.espanso` */
export interface ServicesEspanso extends Definitions<ServicesEspanso> {
  /** Default: `false`. Declared in services/desktops/espanso.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.espanso`. Declared in services/desktops/espanso.nix */
  package?: Definition<Package>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  wayland?: NixValue
}

/** `services.esphome` */
export interface ServicesEsphome extends Definitions<ServicesEsphome> {
  /** Default: `"localhost"`. Declared in services/home-automation/esphome.nix */
  address?: Definition<string>
  /** Default: `[ "char-ttyS" "char-ttyUSB" ]`. Declared in services/home-automation/esphome.nix */
  allowedDevices?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/home-automation/esphome.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/home-automation/esphome.nix */
  enableUnixSocket?: Definition<boolean>
  /** Default: `false`. Declared in services/home-automation/esphome.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.esphome`. Declared in services/home-automation/esphome.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6052`. Declared in services/home-automation/esphome.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/home-automation/esphome.nix */
  usePing?: Definition<boolean>
}

/** `services.etcd` */
export interface ServicesEtcd extends Definitions<ServicesEtcd> {
  /** Default: `config.services.etcd.listenClientUrls`. Declared in services/databases/etcd.nix */
  advertiseClientUrls?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/databases/etcd.nix */
  certFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/databases/etcd.nix */
  clientCertAuth?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/etcd"`. Declared in services/databases/etcd.nix */
  dataDir?: Definition<Path>
  /** Default: `""`. Declared in services/databases/etcd.nix */
  discovery?: Definition<string>
  /** Default: `false`. Declared in services/databases/etcd.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/databases/etcd.nix */
  extraConf?: Definition<AttributeSet<Definition<string>>>
  /** Default: `config.services.etcd.listenPeerUrls`. Declared in services/databases/etcd.nix */
  initialAdvertisePeerUrls?: Definition<List<Definition<string>>>
  /** Default: `["${config.services.etcd.name}=http://127.0.0.1:2380"]`. Declared in services/databases/etcd.nix */
  initialCluster?: Definition<List<Definition<string>>>
  /** Default: `"new"`. Declared in services/databases/etcd.nix */
  initialClusterState?: Definition<"new" | "existing">
  /** Default: `"etcd-cluster"`. Declared in services/databases/etcd.nix */
  initialClusterToken?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/databases/etcd.nix */
  keyFile?: Definition<null | Path>
  /** Default: `[ "http://127.0.0.1:2379" ]`. Declared in services/databases/etcd.nix */
  listenClientUrls?: Definition<List<Definition<string>>>
  /** Default: `[ "http://127.0.0.1:2380" ]`. Declared in services/databases/etcd.nix */
  listenPeerUrls?: Definition<List<Definition<string>>>
  /** Default: `config.networking.hostName`. Declared in services/databases/etcd.nix */
  name?: Definition<string>
  /** Default: `false`. Declared in services/databases/etcd.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.etcd`. Declared in services/databases/etcd.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `config.services.etcd.certFile`. Declared in services/databases/etcd.nix */
  peerCertFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/databases/etcd.nix */
  peerClientCertAuth?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `config.services.etcd.keyFile`. Declared in services/databases/etcd.nix */
  peerKeyFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `config.services.etcd.trustedCaFile`. Declared in services/databases/etcd.nix */
  peerTrustedCaFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/databases/etcd.nix */
  trustedCaFile?: Definition<null | Path>
}

/** `services.etebase-server` */
export interface ServicesEtebaseServer extends Definitions<ServicesEtebaseServer> {
  /** Default: `"/var/lib/etebase-server"`. Declared in services/misc/etebase-server.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/etebase-server.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/etebase-server.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.etebase-server`. Declared in services/misc/etebase-server.nix */
  package?: Definition<Package>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8001`. Declared in services/misc/etebase-server.nix */
  port?: Definition<null | Integer>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/misc/etebase-server.nix */
  settings?: Definition<ServicesEtebaseServerSettings>
  /** Default: `null`. Declared in services/misc/etebase-server.nix */
  unixSocket?: Definition<null | string>
  /** Default: `"etebase-server"`. Declared in services/misc/etebase-server.nix */
  user?: Definition<string>
  /** @deprecated renamed to services.etebase-server.settings.allowed_hosts.allowed_host1 */
  host?: Definition<string>
  /** @deprecated renamed to services.etebase-server.settings.secret_file */
  secretFile?: NixValue
}

/** `services.etebase-server.settings` */
export interface ServicesEtebaseServerSettings {
  allowed_hosts?: Definition<ServicesEtebaseServerSettingsAllowedHosts>
  database?: Definition<ServicesEtebaseServerSettingsDatabase>
  global?: Definition<ServicesEtebaseServerSettingsGlobal>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesEtebaseServerSettingsAllowedHosts | ServicesEtebaseServerSettingsDatabase | ServicesEtebaseServerSettingsGlobal> | undefined
}

/** `services.etebase-server.settings.allowed_hosts` */
export interface ServicesEtebaseServerSettingsAllowedHosts {
  /** Default: `"0.0.0.0"`. Declared in services/misc/etebase-server.nix */
  allowed_host1?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | string> | undefined
}

/** `services.etebase-server.settings.database` */
export interface ServicesEtebaseServerSettingsDatabase {
  /** Default: `"django.db.backends.sqlite3"`. Declared in services/misc/etebase-server.nix */
  engine?: Definition<"django.db.backends.sqlite3" | "django.db.backends.postgresql">
  /** Default: `"${config.services.etebase-server.dataDir}/db.sqlite3"`. Declared in services/misc/etebase-server.nix */
  name?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | "django.db.backends.sqlite3" | "django.db.backends.postgresql" | string> | undefined
}

/** `services.etebase-server.settings.global` */
export interface ServicesEtebaseServerSettingsGlobal {
  /** Default: `false`. Declared in services/misc/etebase-server.nix */
  debug?: Definition<boolean>
  /** Default: `"${config.services.etebase-server.dataDir}/media"`. Declared in services/misc/etebase-server.nix */
  media_root?: Definition<string>
  /** Default: `null`. Declared in services/misc/etebase-server.nix */
  secret_file?: Definition<null | string>
  /** Default: `"${config.services.etebase-server.dataDir}/static"`. Declared in services/misc/etebase-server.nix */
  static_root?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean | string | null | string> | undefined
}

/** `services.eternal-terminal` */
export interface ServicesEternalTerminal extends Definitions<ServicesEternalTerminal> {
  /** Default: `false`. Declared in services/networking/eternal-terminal.nix */
  enable?: Definition<boolean>
  /** Default: `20971520`. Declared in services/networking/eternal-terminal.nix */
  logSize?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2022`. Declared in services/networking/eternal-terminal.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/eternal-terminal.nix */
  silent?: Definition<boolean>
  /** Default: `0`. Declared in services/networking/eternal-terminal.nix */
  verbosity?: Definition<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9>
}

/** `services.etesync-dav` */
export interface ServicesEtesyncDav extends Definitions<ServicesEtesyncDav> {
  /** Default: `"https://api.etebase.com/partner/etesync/"`. Declared in services/misc/etesync-dav.nix */
  apiUrl?: Definition<string>
  /** Default: `false`. Declared in services/misc/etesync-dav.nix */
  enable?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/misc/etesync-dav.nix */
  host?: Definition<string>
  /** Default: `false`. Declared in services/misc/etesync-dav.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `37358`. Declared in services/misc/etesync-dav.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/etesync-dav.nix */
  sslCertificate?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/etesync-dav.nix */
  sslCertificateKey?: Definition<null | Path>
}

/** `services.ethercalc` */
export interface ServicesEthercalc extends Definitions<ServicesEthercalc> {
  /** Default: `false`. Declared in services/web-apps/ethercalc.nix */
  enable?: Definition<boolean>
  /** Default: `"0.0.0.0"`. Declared in services/web-apps/ethercalc.nix */
  host?: Definition<string>
  /** Default: `pkgs.ethercalc`. Declared in services/web-apps/ethercalc.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8000`. Declared in services/web-apps/ethercalc.nix */
  port?: Definition<Integer>
}

/** `services.evcc` */
export interface ServicesEvcc extends Definitions<ServicesEvcc> {
  /** Default: `false`. Declared in services/home-automation/evcc.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/home-automation/evcc.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/home-automation/evcc.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.evcc`. Declared in services/home-automation/evcc.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Declared in services/home-automation/evcc.nix */
  settings?: JsonValue
}

/** `services.evdevremapkeys` */
export interface ServicesEvdevremapkeys extends Definitions<ServicesEvdevremapkeys> {
  /** Default: `false`. Declared in services/misc/evdevremapkeys.nix */
  enable?: Definition<boolean>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/misc/evdevremapkeys.nix */
  settings?: JsonValue
}

/** `services.evremap` */
export interface ServicesEvremap extends Definitions<ServicesEvremap> {
  /** Default: `false`. Declared in services/misc/evremap.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/misc/evremap.nix */
  settings?: Definition<ServicesEvremapSettings>
}

/** `services.evremap.settings` */
export interface ServicesEvremapSettings {
  /** Declared in services/misc/evremap.nix */
  device_name?: Definition<string>
  /** Default: `[ ]`. Declared in services/misc/evremap.nix */
  dual_role?: Definition<List<ServicesEvremapSettingsDualRoleEntry>>
  /** Default: `null`. Declared in services/misc/evremap.nix */
  phys?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/misc/evremap.nix */
  remap?: Definition<List<ServicesEvremapSettingsRemapEntry>>
  [name: string]: Definition<string | List<ServicesEvremapSettingsDualRoleEntry> | null | string | List<ServicesEvremapSettingsRemapEntry>> | TomlValue | undefined
}

/** `services.evremap.settings.dual_role.*` */
export interface ServicesEvremapSettingsDualRoleEntry extends Definitions<ServicesEvremapSettingsDualRoleEntry> {
  /** Type: `list of key ID prefixed with BTN_ or KEY_`. Declared in services/misc/evremap.nix */
  hold?: Definition<List<Definition<string>>>
  /** Type: `key ID prefixed with BTN_ or KEY_`. Declared in services/misc/evremap.nix */
  input?: Definition<string>
  /** Type: `list of key ID prefixed with BTN_ or KEY_`. Declared in services/misc/evremap.nix */
  tap?: Definition<List<Definition<string>>>
}

/** `services.evremap.settings.remap.*` */
export interface ServicesEvremapSettingsRemapEntry extends Definitions<ServicesEvremapSettingsRemapEntry> {
  /** Type: `list of key ID prefixed with BTN_ or KEY_`. Declared in services/misc/evremap.nix */
  input?: Definition<List<Definition<string>>>
  /** Type: `list of key ID prefixed with BTN_ or KEY_`. Declared in services/misc/evremap.nix */
  output?: Definition<List<Definition<string>>>
}

/** `services.exim` */
export interface ServicesExim extends Definitions<ServicesExim> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/mail/exim.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/mail/exim.nix */
  enable?: Definition<boolean>
  /** Default: `"exim"`. Declared in services/mail/exim.nix */
  group?: Definition<string>
  /** Default: `pkgs.exim`. Declared in services/mail/exim.nix */
  package?: Definition<Package>
  /** Default: `"5m"`. Declared in services/mail/exim.nix */
  queueRunnerInterval?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/spool/exim"`. Declared in services/mail/exim.nix */
  spoolDir?: Definition<Path>
  /** Default: `"exim"`. Declared in services/mail/exim.nix */
  user?: Definition<string>
}

/** `services.expressvpn` */
export interface ServicesExpressvpn extends Definitions<ServicesExpressvpn> {
  /** Default: `false`. Declared in services/networking/expressvpn.nix */
  enable?: Definition<boolean>
}

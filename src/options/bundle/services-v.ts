// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, Package, Path } from "../values.ts"

/** `services.v2ray` */
export interface ServicesV2ray extends Definitions<ServicesV2ray> {
  /** Type: `null or JSON value`. Default: `null`. Declared in services/networking/v2ray.nix */
  config?: null | JsonValue
  /** Default: `null`. Declared in services/networking/v2ray.nix */
  configFile?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/v2ray.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.v2ray`. Declared in services/networking/v2ray.nix */
  package?: Definition<Package>
}

/** `services.v2raya` */
export interface ServicesV2raya extends Definitions<ServicesV2raya> {
  /** Default: `pkgs.v2ray`. Declared in services/networking/v2raya.nix */
  cliPackage?: Definition<Package>
  /** Default: `false`. Declared in services/networking/v2raya.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.v2raya`. Declared in services/networking/v2raya.nix */
  package?: Definition<Package>
}

/** `services.v4l2-relayd` */
export interface ServicesV4l2Relayd extends Definitions<ServicesV4l2Relayd> {
  /** Default: `{ }`. Declared in services/video/v4l2-relayd.nix */
  instances?: Definition<AttributeSet<ServicesV4l2RelaydInstance>>
}

/** `services.v4l2-relayd.instances.<name>` */
export interface ServicesV4l2RelaydInstance extends Definitions<ServicesV4l2RelaydInstance> {
  /** Declared in services/video/v4l2-relayd.nix */
  cardLabel?: Definition<string>
  /** Default: `false`. Declared in services/video/v4l2-relayd.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/video/v4l2-relayd.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  input?: ServicesV4l2RelaydInstanceInput
  /** Default: `"‹name›"`. Declared in services/video/v4l2-relayd.nix */
  name?: Definition<string>
  output?: ServicesV4l2RelaydInstanceOutput
}

/** `services.v4l2-relayd.instances.<name>.input` */
export interface ServicesV4l2RelaydInstanceInput extends Definitions<ServicesV4l2RelaydInstanceInput> {
  /** Default: `"YUY2"`. Declared in services/video/v4l2-relayd.nix */
  format?: Definition<string>
  /** Type: `positive integer, meaning >0`. Default: `30`. Declared in services/video/v4l2-relayd.nix */
  framerate?: Definition<Integer>
  /** Type: `positive integer, meaning >0`. Default: `720`. Declared in services/video/v4l2-relayd.nix */
  height?: Definition<Integer>
  /** Declared in services/video/v4l2-relayd.nix */
  pipeline?: Definition<string>
  /** Type: `positive integer, meaning >0`. Default: `1280`. Declared in services/video/v4l2-relayd.nix */
  width?: Definition<Integer>
}

/** `services.v4l2-relayd.instances.<name>.output` */
export interface ServicesV4l2RelaydInstanceOutput extends Definitions<ServicesV4l2RelaydInstanceOutput> {
  /** Default: `"YUY2"`. Declared in services/video/v4l2-relayd.nix */
  format?: Definition<string>
}

/** `services.varnish` */
export interface ServicesVarnish extends Definitions<ServicesVarnish> {
  /** Type: `strings concatenated with “\n”`. Declared in services/web-servers/varnish/default.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/web-servers/varnish/default.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/web-servers/varnish/default.nix */
  enableConfigCheck?: Definition<boolean>
  /** Default: `""`. Declared in services/web-servers/varnish/default.nix */
  extraCommandLine?: Definition<string>
  /** Default: `[ ]`. Declared in services/web-servers/varnish/default.nix */
  extraModules?: Definition<List<Definition<Package>>>
  /** Default: `null`. Declared in services/web-servers/varnish/default.nix */
  http_address?: Definition<null | string>
  /** Default: `[ { address="*"; port=6081; } ]`. Declared in services/web-servers/varnish/default.nix */
  listen?: Definition<List<ServicesVarnishListenEntry>>
  /** Default: `pkgs.varnish`. Declared in services/web-servers/varnish/default.nix */
  package?: Definition<Package>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  stateDir?: NixValue
}

/** `services.varnish.listen.*` */
export interface ServicesVarnishListenEntry extends Definitions<ServicesVarnishListenEntry> {
  /** Declared in services/web-servers/varnish/default.nix */
  address?: Definition<string>
  /** Default: `null`. Declared in services/web-servers/varnish/default.nix */
  group?: Definition<null | string>
  /** Default: `null`. Declared in services/web-servers/varnish/default.nix */
  mode?: Definition<null | string>
  /** Default: `null`. Declared in services/web-servers/varnish/default.nix */
  name?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/web-servers/varnish/default.nix */
  port?: Definition<null | Integer>
  /** Default: `"HTTP"`. Declared in services/web-servers/varnish/default.nix */
  proto?: Definition<"HTTP" | "PROXY">
  /** Default: `null`. Declared in services/web-servers/varnish/default.nix */
  user?: Definition<null | string>
}

/** `services.vault` */
export interface ServicesVault extends Definitions<ServicesVault> {
  /** Default: `"127.0.0.1:8200"`. Declared in services/security/vault.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/security/vault.nix */
  dev?: Definition<boolean>
  /** Default: `null`. Declared in services/security/vault.nix */
  devRootTokenID?: Definition<null | string>
  /** Default: `false`. Declared in services/security/vault.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/security/vault.nix */
  extraConfig?: Definition<string>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/security/vault.nix */
  extraSettingsPaths?: Definition<List<Definition<Path>>>
  /** Type: `strings concatenated with “\n”`. Default: `'' tls_min_version = "tls12" ''`. Declared in services/security/vault.nix */
  listenerExtraConfig?: Definition<string>
  /** Default: `pkgs.vault`. Declared in services/security/vault.nix */
  package?: Definition<Package>
  /** Default: `"inmem"`. Declared in services/security/vault.nix */
  storageBackend?: Definition<"inmem" | "file" | "consul" | "zookeeper" | "s3" | "azure" | "dynamodb" | "etcd" | "mssql" | "mysql" | "postgresql" | "swift" | "gcs" | "raft">
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/security/vault.nix */
  storageConfig?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `if config.services.vault.storageBackend == "file" || cfg.storageBackend == "raft" then "/var/lib/vault" else null`. Declared in services/security/vault.nix */
  storagePath?: Definition<null | Path>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/security/vault.nix */
  telemetryConfig?: Definition<string>
  /** Default: `null`. Declared in services/security/vault.nix */
  tlsCertFile?: Definition<null | string>
  /** Default: `null`. Declared in services/security/vault.nix */
  tlsKeyFile?: Definition<null | string>
}

/** `services.vault-agent` */
export interface ServicesVaultAgent extends Definitions<ServicesVaultAgent> {
  /** Default: `{ }`. Declared in services/security/vault-agent.nix */
  instances?: Definition<AttributeSet<ServicesVaultAgentInstance>>
}

/** `services.vault-agent.instances.<name>` */
export interface ServicesVaultAgentInstance extends Definitions<ServicesVaultAgentInstance> {
  /** Default: `true`. Declared in services/security/vault-agent.nix */
  enable?: Definition<boolean>
  /** Default: `"root"`. Declared in services/security/vault-agent.nix */
  group?: Definition<string>
  /** Default: `pkgs.vault`. Declared in services/security/vault-agent.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/security/vault-agent.nix */
  settings?: Definition<ServicesVaultAgentInstanceSettings>
  /** Default: `"root"`. Declared in services/security/vault-agent.nix */
  user?: Definition<string>
}

/** `services.vault-agent.instances.<name>.settings` */
export interface ServicesVaultAgentInstanceSettings {
  /** Default: `"/run/vault-agent/‹name›.pid"`. Declared in services/security/vault-agent.nix */
  pid_file?: Definition<string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  template?: NixValue
  [name: string]: JsonValue | undefined
}

/** `services.vaultwarden` */
export interface ServicesVaultwarden extends Definitions<ServicesVaultwarden> {
  /** Default: `null`. Declared in services/security/vaultwarden/default.nix */
  backupDir?: Definition<null | string>
  /** Default: `{ ROCKET_ADDRESS = "::1"; ROCKET_PORT = 8222; }`. Declared in services/security/vaultwarden/default.nix */
  config?: Definition<AttributeSet<Definition<null | boolean | Integer | string>>>
  /** Default: `false`. Declared in services/security/vaultwarden/default.nix */
  configureNginx?: Definition<boolean>
  /** Default: `false`. Declared in services/security/vaultwarden/default.nix */
  configurePostgres?: Definition<boolean>
  /** Default: `"sqlite"`. Declared in services/security/vaultwarden/default.nix */
  dbBackend?: Definition<"sqlite" | "mysql" | "postgresql">
  /** Default: `null`. Declared in services/security/vaultwarden/default.nix */
  domain?: Definition<null | string>
  /** Default: `false`. Declared in services/security/vaultwarden/default.nix */
  enable?: Definition<boolean>
  /** Type: `(list of absolute path) or absolute path convertible to it`. Default: `[ ]`. Declared in services/security/vaultwarden/default.nix */
  environmentFile?: Definition<List<Definition<Path>> | Path>
  /** Default: `pkgs.vaultwarden`. Declared in services/security/vaultwarden/default.nix */
  package?: Definition<Package>
  /** Default: `pkgs.vaultwarden.webvault`. Declared in services/security/vaultwarden/default.nix */
  webVaultPackage?: Definition<Package>
}

/** `services.vdirsyncer` */
export interface ServicesVdirsyncer extends Definitions<ServicesVdirsyncer> {
  /** Default: `false`. Declared in services/networking/vdirsyncer.nix */
  enable?: Definition<boolean>
  /** Declared in services/networking/vdirsyncer.nix */
  jobs?: Definition<AttributeSet<ServicesVdirsyncerJob>>
  /** Default: `pkgs.vdirsyncer`. Declared in services/networking/vdirsyncer.nix */
  package?: Definition<Package>
}

/** `services.vdirsyncer.jobs.<name>` */
export interface ServicesVdirsyncerJob extends Definitions<ServicesVdirsyncerJob> {
  /** Default: `[ ]`. Declared in services/networking/vdirsyncer.nix */
  additionalGroups?: Definition<List<Definition<string>>>
  config?: ServicesVdirsyncerJobConfig
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/vdirsyncer.nix */
  configFile?: Definition<null | Path>
  /** Default: `true`. Declared in services/networking/vdirsyncer.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/vdirsyncer.nix */
  forceDiscover?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/vdirsyncer.nix */
  group?: Definition<null | string>
  /** Default: `{ OnBootSec = "1h"; OnUnitActiveSec = "6h"; }`. Declared in services/networking/vdirsyncer.nix */
  timerConfig?: Definition<NixAttributes>
  /** Default: `null`. Declared in services/networking/vdirsyncer.nix */
  user?: Definition<null | string>
}

/** `services.vdirsyncer.jobs.<name>.config` */
export interface ServicesVdirsyncerJobConfig extends Definitions<ServicesVdirsyncerJobConfig> {
  /** Default: `{ }`. Declared in services/networking/vdirsyncer.nix */
  general?: Definition<NixAttributes>
  /** Default: `{ }`. Declared in services/networking/vdirsyncer.nix */
  pairs?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Default: `/var/lib/vdirsyncer/${attrName}`. Declared in services/networking/vdirsyncer.nix */
  statusPath?: Definition<null | string>
  /** Default: `{ }`. Declared in services/networking/vdirsyncer.nix */
  storages?: Definition<AttributeSet<Definition<NixAttributes>>>
}

/** `services.vdr` */
export interface ServicesVdr extends Definitions<ServicesVdr> {
  /** Default: `false`. Declared in services/hardware/vdr.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/vdr.nix */
  enableLirc?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/hardware/vdr.nix */
  extraArguments?: Definition<List<Definition<string>>>
  /** Default: `"vdr"`. Declared in services/hardware/vdr.nix */
  group?: Definition<string>
  /** Default: `pkgs.vdr`. Declared in services/hardware/vdr.nix */
  package?: Definition<Package>
  /** Default: `"vdr"`. Declared in services/hardware/vdr.nix */
  user?: Definition<string>
  /** Type: `absolute path`. Default: `"/srv/vdr/video"`. Declared in services/hardware/vdr.nix */
  videoDir?: Definition<Path>
}

/** `services.vector` */
export interface ServicesVector extends Definitions<ServicesVector> {
  /** Default: `false`. Declared in services/logging/vector.nix */
  enable?: Definition<boolean>
  /** Type: `positive integer, meaning >0`. Default: `60`. Declared in services/logging/vector.nix */
  gracefulShutdownLimitSecs?: Definition<Integer>
  /** Default: `false`. Declared in services/logging/vector.nix */
  journaldAccess?: Definition<boolean>
  /** Default: `pkgs.vector`. Declared in services/logging/vector.nix */
  package?: Definition<Package>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/logging/vector.nix */
  settings?: JsonValue
  /** Default: `true`. Declared in services/logging/vector.nix */
  validateConfig?: Definition<boolean>
}

/** `services.veilid` */
export interface ServicesVeilid extends Definitions<ServicesVeilid> {
  /** Default: `false`. Declared in services/networking/veilid.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/veilid.nix */
  openFirewall?: Definition<boolean>
  /** Type: `open submodule of (YAML 1.1 value)`. Declared in services/networking/veilid.nix */
  settings?: Definition<ServicesVeilidSettings>
}

/** `services.veilid.settings` */
export interface ServicesVeilidSettings {
  client_api?: Definition<ServicesVeilidSettingsClientApi>
  core?: Definition<ServicesVeilidSettingsCore>
  logging?: Definition<ServicesVeilidSettingsLogging>
  [name: string]: Definition<ServicesVeilidSettingsClientApi | ServicesVeilidSettingsCore | ServicesVeilidSettingsLogging> | JsonValue | undefined
}

/** `services.veilid.settings.client_api` */
export interface ServicesVeilidSettingsClientApi {
  /** Default: `"/var/db/veilid-server/ipc"`. Declared in services/networking/veilid.nix */
  ipc_directory?: Definition<string>
  /** Default: `true`. Declared in services/networking/veilid.nix */
  ipc_enabled?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.veilid.settings.core` */
export interface ServicesVeilidSettingsCore {
  block_store?: Definition<ServicesVeilidSettingsCoreBlockStore>
  capabilities?: Definition<ServicesVeilidSettingsCoreCapabilities>
  network?: Definition<ServicesVeilidSettingsCoreNetwork>
  protected_store?: Definition<ServicesVeilidSettingsCoreProtectedStore>
  table_store?: Definition<ServicesVeilidSettingsCoreTableStore>
  [name: string]: Definition<ServicesVeilidSettingsCoreBlockStore | ServicesVeilidSettingsCoreCapabilities | ServicesVeilidSettingsCoreNetwork | ServicesVeilidSettingsCoreProtectedStore | ServicesVeilidSettingsCoreTableStore> | JsonValue | undefined
}

/** `services.veilid.settings.core.block_store` */
export interface ServicesVeilidSettingsCoreBlockStore {
  /** Default: `"/var/db/veilid-server/block_store"`. Declared in services/networking/veilid.nix */
  directory?: Definition<null | string>
  [name: string]: JsonValue | undefined
}

/** `services.veilid.settings.core.capabilities` */
export interface ServicesVeilidSettingsCoreCapabilities {
  /** Default: `[ ]`. Declared in services/networking/veilid.nix */
  disable?: Definition<List<Definition<string>>>
  [name: string]: JsonValue | undefined
}

/** `services.veilid.settings.core.network` */
export interface ServicesVeilidSettingsCoreNetwork {
  /** Default: `true`. Declared in services/networking/veilid.nix */
  detect_address_changes?: Definition<boolean>
  dht?: Definition<ServicesVeilidSettingsCoreNetworkDht>
  routing_table?: Definition<ServicesVeilidSettingsCoreNetworkRoutingTable>
  /** Default: `true`. Declared in services/networking/veilid.nix */
  upnp?: Definition<boolean>
  [name: string]: Definition<ServicesVeilidSettingsCoreNetworkDht | ServicesVeilidSettingsCoreNetworkRoutingTable> | JsonValue | undefined
}

/** `services.veilid.settings.core.network.dht` */
export interface ServicesVeilidSettingsCoreNetworkDht {
  /** Default: `20`. Declared in services/networking/veilid.nix */
  min_peer_count?: Definition<Integer | number>
  [name: string]: JsonValue | undefined
}

/** `services.veilid.settings.core.network.routing_table` */
export interface ServicesVeilidSettingsCoreNetworkRoutingTable {
  /** Default: `[ "bootstrap.veilid.net" ]`. Declared in services/networking/veilid.nix */
  bootstrap?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/veilid.nix */
  node_id?: Definition<null | string>
  [name: string]: JsonValue | undefined
}

/** `services.veilid.settings.core.protected_store` */
export interface ServicesVeilidSettingsCoreProtectedStore {
  /** Default: `true`. Declared in services/networking/veilid.nix */
  allow_insecure_fallback?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/veilid.nix */
  always_use_insecure_storage?: Definition<boolean>
  /** Default: `"/var/db/veilid-server/protected_store"`. Declared in services/networking/veilid.nix */
  directory?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.veilid.settings.core.table_store` */
export interface ServicesVeilidSettingsCoreTableStore {
  /** Default: `"/var/db/veilid-server/table_store"`. Declared in services/networking/veilid.nix */
  directory?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.veilid.settings.logging` */
export interface ServicesVeilidSettingsLogging {
  api?: Definition<ServicesVeilidSettingsLoggingApi>
  system?: Definition<ServicesVeilidSettingsLoggingSystem>
  terminal?: Definition<ServicesVeilidSettingsLoggingApi>
  [name: string]: Definition<ServicesVeilidSettingsLoggingApi | ServicesVeilidSettingsLoggingSystem> | JsonValue | undefined
}

/** `services.veilid.settings.logging.api` */
export interface ServicesVeilidSettingsLoggingApi {
  /** Default: `false`. Declared in services/networking/veilid.nix */
  enabled?: Definition<boolean>
  /** Default: `"info"`. Declared in services/networking/veilid.nix */
  level?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.veilid.settings.logging.system` */
export interface ServicesVeilidSettingsLoggingSystem {
  /** Default: `true`. Declared in services/networking/veilid.nix */
  enabled?: Definition<boolean>
  /** Default: `"info"`. Declared in services/networking/veilid.nix */
  level?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.victorialogs` */
export interface ServicesVictorialogs extends Definitions<ServicesVictorialogs> {
  /** Default: `null`. Declared in services/databases/victorialogs.nix */
  basicAuthPasswordFile?: Definition<null | string>
  /** Default: `null`. Declared in services/databases/victorialogs.nix */
  basicAuthUsername?: Definition<null | string>
  /** Default: `false`. Declared in services/databases/victorialogs.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/databases/victorialogs.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `":9428"`. Declared in services/databases/victorialogs.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.victorialogs`. Declared in services/databases/victorialogs.nix */
  package?: Definition<Package>
  /** Default: `"victorialogs"`. Declared in services/databases/victorialogs.nix */
  stateDir?: Definition<string>
}

/** `services.victoriametrics` */
export interface ServicesVictoriametrics extends Definitions<ServicesVictoriametrics> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/databases/victoriametrics.nix */
  basicAuthPasswordFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/databases/victoriametrics.nix */
  basicAuthUsername?: Definition<null | string>
  /** Default: `true`. Declared in services/databases/victoriametrics.nix */
  checkConfig?: Definition<boolean>
  /** Default: `false`. Declared in services/databases/victoriametrics.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/databases/victoriametrics.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `":8428"`. Declared in services/databases/victoriametrics.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.victoriametrics`. Declared in services/databases/victoriametrics.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/databases/victoriametrics.nix */
  prometheusConfig?: Definition<AttributeSet<JsonValue>>
  /** Default: `null`. Declared in services/databases/victoriametrics.nix */
  retentionPeriod?: Definition<null | string>
  /** Default: `"victoriametrics"`. Declared in services/databases/victoriametrics.nix */
  stateDir?: Definition<string>
}

/** `services.victoriatraces` */
export interface ServicesVictoriatraces extends Definitions<ServicesVictoriatraces> {
  /** Default: `null`. Declared in services/databases/victoriatraces.nix */
  basicAuthPasswordFile?: Definition<null | string>
  /** Default: `null`. Declared in services/databases/victoriatraces.nix */
  basicAuthUsername?: Definition<null | string>
  /** Default: `false`. Declared in services/databases/victoriatraces.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/databases/victoriatraces.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `":10428"`. Declared in services/databases/victoriatraces.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.victoriatraces`. Declared in services/databases/victoriatraces.nix */
  package?: Definition<Package>
  /** Default: `"7d"`. Declared in services/databases/victoriatraces.nix */
  retentionPeriod?: Definition<string>
  /** Default: `"victoriatraces"`. Declared in services/databases/victoriatraces.nix */
  stateDir?: Definition<string>
}

/** `services.vikunja` */
export interface ServicesVikunja extends Definitions<ServicesVikunja> {
  database?: ServicesVikunjaDatabase
  /** Default: `false`. Declared in services/web-apps/vikunja.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/vikunja.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Declared in services/web-apps/vikunja.nix */
  frontendHostname?: Definition<string>
  /** Declared in services/web-apps/vikunja.nix */
  frontendScheme?: Definition<"http" | "https">
  /** Default: `pkgs.vikunja`. Declared in services/web-apps/vikunja.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3456`. Declared in services/web-apps/vikunja.nix */
  port?: Definition<Integer>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/web-apps/vikunja.nix */
  settings?: JsonValue
}

/** `services.vikunja.database` */
export interface ServicesVikunjaDatabase extends Definitions<ServicesVikunjaDatabase> {
  /** Default: `"vikunja"`. Declared in services/web-apps/vikunja.nix */
  database?: Definition<string>
  /** Default: `"localhost"`. Declared in services/web-apps/vikunja.nix */
  host?: Definition<string>
  /** Default: `"/var/lib/vikunja/vikunja.db"`. Declared in services/web-apps/vikunja.nix */
  path?: Definition<string>
  /** Default: `"sqlite"`. Declared in services/web-apps/vikunja.nix */
  type?: Definition<"sqlite" | "mysql" | "postgres">
  /** Default: `"vikunja"`. Declared in services/web-apps/vikunja.nix */
  user?: Definition<string>
}

/** `services.vlagent` */
export interface ServicesVlagent extends Definitions<ServicesVlagent> {
  /** Default: `false`. Declared in services/monitoring/vlagent.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/vlagent.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/vlagent.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.vlagent`. Declared in services/monitoring/vlagent.nix */
  package?: Definition<Package>
  remoteWrite?: ServicesVlagentRemoteWrite
}

/** `services.vlagent.remoteWrite` */
export interface ServicesVlagentRemoteWrite extends Definitions<ServicesVlagentRemoteWrite> {
  /** Default: `null`. Declared in services/monitoring/vlagent.nix */
  basicAuthPasswordFile?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/vlagent.nix */
  basicAuthUsername?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/vlagent.nix */
  maxDiskUsagePerUrl?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/vlagent.nix */
  url?: Definition<null | string>
}

/** `services.vmagent` */
export interface ServicesVmagent extends Definitions<ServicesVmagent> {
  /** Default: `true`. Declared in services/monitoring/vmagent.nix */
  checkConfig?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/vmagent.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/monitoring/vmagent.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/vmagent.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.vmagent`. Declared in services/monitoring/vmagent.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Declared in services/monitoring/vmagent.nix */
  prometheusConfig?: Definition<AttributeSet<JsonValue>>
  remoteWrite?: ServicesVmagentRemoteWrite
  /** @deprecated renamed to services.vmagent.remoteWrite.url */
  remoteWriteUrl?: Definition<null | string>
}

/** `services.vmagent.remoteWrite` */
export interface ServicesVmagentRemoteWrite extends Definitions<ServicesVmagentRemoteWrite> {
  /** Default: `null`. Declared in services/monitoring/vmagent.nix */
  basicAuthPasswordFile?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/vmagent.nix */
  basicAuthUsername?: Definition<null | string>
  /** Default: `null`. Declared in services/monitoring/vmagent.nix */
  url?: Definition<null | string>
}

/** `services.vmalert` */
export interface ServicesVmalert extends Definitions<ServicesVmalert> {
  /** Default: `{ }`. Declared in services/monitoring/vmalert.nix */
  instances?: Definition<AttributeSet<ServicesVmalertInstance>>
  /** Default: `pkgs.victoriametrics`. Declared in services/monitoring/vmalert.nix */
  package?: Definition<Package>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  rules?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  settings?: NixValue
}

/** `services.vmalert.instances.<name>` */
export interface ServicesVmalertInstance extends Definitions<ServicesVmalertInstance> {
  /** Default: `false`. Declared in services/monitoring/vmalert.nix */
  enable?: Definition<boolean>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/monitoring/vmalert.nix */
  rules?: JsonValue
  /** Type: `open submodule of attribute set of (boolean or signed integer or absolute path or string or list of (boolean or signed integer or absolute path or string))`. Default: `{ }`. Declared in services/monitoring/vmalert.nix */
  settings?: Definition<ServicesVmalertInstanceSettings>
}

/** `services.vmalert.instances.<name>.settings` */
export interface ServicesVmalertInstanceSettings {
  /** Type: `list of absolute path`. Declared in services/monitoring/vmalert.nix */
  rule?: Definition<List<Definition<Path>>>
  [name: string]: Definition<boolean | Integer | Path | string | List<Definition<boolean | Integer | Path | string>> | List<Definition<Path>>> | undefined
}

/** `services.vnstat` */
export interface ServicesVnstat extends Definitions<ServicesVnstat> {
  /** Default: `false`. Declared in services/monitoring/vnstat.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.vnstat`. Declared in services/monitoring/vnstat.nix */
  package?: Definition<Package>
}

/** `services.vsftpd` */
export interface ServicesVsftpd extends Definitions<ServicesVsftpd> {
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  allowWriteableChroot?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  anonymousMkdirEnable?: Definition<boolean>
  /** Default: `"077"`. Declared in services/networking/vsftpd.nix */
  anonymousUmask?: Definition<string>
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  anonymousUploadEnable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  anonymousUser?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/home/ftp/"`. Declared in services/networking/vsftpd.nix */
  anonymousUserHome?: Definition<Path>
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  anonymousUserNoPassword?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  chrootlocalUser?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  enableVirtualUsers?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/vsftpd.nix */
  extraConfig?: Definition<string>
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  forceLocalDataSSL?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  forceLocalLoginsSSL?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/vsftpd.nix */
  localRoot?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  localUsers?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  portPromiscuous?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/vsftpd.nix */
  rsaCertFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/vsftpd.nix */
  rsaKeyFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  ssl_sslv2?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  ssl_sslv3?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/vsftpd.nix */
  ssl_tlsv1?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/vsftpd.nix */
  userDbPath?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/networking/vsftpd.nix */
  userlist?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  userlistDeny?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  userlistEnable?: Definition<boolean>
  /** Type: `absolute path`. Default: `pkgs.writeText "userlist" (concatMapStrings (x: "${x}\n") cfg.userlist)`. Declared in services/networking/vsftpd.nix */
  userlistFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  virtualUseLocalPrivs?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/vsftpd.nix */
  writeEnable?: Definition<boolean>
}

/** `services.vsmartcard-vpcd` */
export interface ServicesVsmartcardVpcd extends Definitions<ServicesVsmartcardVpcd> {
  /** Default: `false`. Declared in services/development/vsmartcard-vpcd.nix */
  enable?: Definition<boolean>
  /** Default: `"/dev/null"`. Declared in services/development/vsmartcard-vpcd.nix */
  hostname?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `35963`. Declared in services/development/vsmartcard-vpcd.nix */
  port?: Definition<Integer>
}

/** `services.vwifi` */
export interface ServicesVwifi extends Definitions<ServicesVwifi> {
  client?: ServicesVwifiClient
  module?: ServicesVwifiModule
  /** Default: `pkgs.vwifi`. Declared in services/networking/vwifi.nix */
  package?: Definition<Package>
  server?: ServicesVwifiServer
}

/** `services.vwifi.client` */
export interface ServicesVwifiClient extends Definitions<ServicesVwifiClient> {
  /** Default: `false`. Declared in services/networking/vwifi.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/vwifi.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/vwifi.nix */
  serverAddress?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/vwifi.nix */
  serverPort?: Definition<null | Integer>
  /** Default: `false`. Declared in services/networking/vwifi.nix */
  spy?: Definition<boolean>
}

/** `services.vwifi.module` */
export interface ServicesVwifiModule extends Definitions<ServicesVwifiModule> {
  /** Default: `false`. Declared in services/networking/vwifi.nix */
  enable?: Definition<boolean>
  /** Type: `string matching the pattern ^(([0-9A-Fa-f]{2}:){0,5}[0-9A-Fa-f]{2})$`. Default: `"74:F8:F6"`. Declared in services/networking/vwifi.nix */
  macPrefix?: Definition<string>
  /** Default: `1`. Declared in services/networking/vwifi.nix */
  numRadios?: Definition<Integer>
}

/** `services.vwifi.server` */
export interface ServicesVwifiServer extends Definitions<ServicesVwifiServer> {
  /** Default: `false`. Declared in services/networking/vwifi.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/vwifi.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/vwifi.nix */
  openFirewall?: Definition<boolean>
  ports?: ServicesVwifiServerPorts
  vsock?: ServicesVwifiServerVsock
}

/** `services.vwifi.server.ports` */
export interface ServicesVwifiServerPorts extends Definitions<ServicesVwifiServerPorts> {
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/vwifi.nix */
  control?: Definition<null | Integer>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/vwifi.nix */
  spy?: Definition<null | Integer>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/vwifi.nix */
  tcp?: Definition<null | Integer>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/vwifi.nix */
  vhost?: Definition<null | Integer>
}

/** `services.vwifi.server.vsock` */
export interface ServicesVwifiServerVsock extends Definitions<ServicesVwifiServerVsock> {
  /** Default: `false`. Declared in services/networking/vwifi.nix */
  enable?: Definition<boolean>
}

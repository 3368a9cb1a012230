// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, NonEmptyList, Package, Path, TomlValue } from "../values.ts"
import type { ServicesFedimintdEntryNginxConfig } from "./services-f.ts"

/** `services.k3s` */
export interface ServicesK3s extends Definitions<ServicesK3s> {
  /** Default: `""`. Declared in services/cluster/rancher/default.nix */
  agentToken?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/rancher/default.nix */
  agentTokenFile?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/cluster/rancher/default.nix */
  autoDeployCharts?: Definition<AttributeSet<ServicesK3sAutoDeployChart>>
  /** Type: `attribute set of (absolute path or package)`. Default: `{ }`. Declared in services/cluster/rancher/default.nix */
  charts?: Definition<AttributeSet<Definition<Path | Package>>>
  /** Default: `false`. Declared in services/cluster/rancher/default.nix */
  clusterInit?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/rancher/default.nix */
  configPath?: Definition<null | Path>
  /** Default: `null`. Declared in services/cluster/rancher/default.nix */
  containerdConfigTemplate?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/cluster/rancher/default.nix */
  disable?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/cluster/rancher/default.nix */
  disableAgent?: Definition<boolean>
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
  /** Default: `pkgs.k3s`. Declared in services/cluster/rancher/default.nix */
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
}

/** `services.k3s.autoDeployCharts.<name>` */
export interface ServicesK3sAutoDeployChart extends Definitions<ServicesK3sAutoDeployChart> {
  /** Default: `false`. Declared in services/cluster/rancher/default.nix */
  createNamespace?: Definition<boolean>
  /** Default: `true`. Declared in services/cluster/rancher/default.nix */
  enable?: Definition<boolean>
  /** Type: `list of (absolute path or (attribute set))`. Default: `[ ]`. Declared in services/cluster/rancher/default.nix */
  extraDeploy?: Definition<List<Definition<Path | NixAttributes>>>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/cluster/rancher/default.nix */
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

/** `services.k3s.gracefulNodeShutdown` */
export interface ServicesK3sGracefulNodeShutdown extends Definitions<ServicesK3sGracefulNodeShutdown> {
  /** Default: `false`. Declared in services/cluster/rancher/default.nix */
  enable?: Definition<boolean>
  /** Type: `non-empty string`. Default: `"30s"`. Declared in services/cluster/rancher/default.nix */
  shutdownGracePeriod?: Definition<string>
  /** Type: `non-empty string`. Default: `"10s"`. Declared in services/cluster/rancher/default.nix */
  shutdownGracePeriodCriticalPods?: Definition<string>
}

/** `services.k3s.manifests.<name>` */
export interface ServicesK3sManifest extends Definitions<ServicesK3sManifest> {
  /** Default: `null`. Declared in services/cluster/rancher/default.nix */
  content?: Definition<null | NixAttributes | List<Definition<NixAttributes>>>
  /** Default: `true`. Declared in services/cluster/rancher/default.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/cluster/rancher/default.nix */
  source?: Definition<Path>
  /** Type: `non-empty string`. Declared in services/cluster/rancher/default.nix */
  target?: Definition<string>
}

/** `services.kanata` */
export interface ServicesKanata extends Definitions<ServicesKanata> {
  /** Default: `false`. Declared in services/hardware/kanata.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/hardware/kanata.nix */
  keyboards?: Definition<AttributeSet<ServicesKanataKeyboard>>
  /** Default: `pkgs.kanata`. Declared in services/hardware/kanata.nix */
  package?: Definition<Package>
}

/** `services.kanata.keyboards.<name>` */
export interface ServicesKanataKeyboard extends Definitions<ServicesKanataKeyboard> {
  /** Type: `strings concatenated with “\n”`. Declared in services/hardware/kanata.nix */
  config?: Definition<string>
  /** Type: `absolute path`. Default: `"A config file generated by values from other kanata module options."`. Declared in services/hardware/kanata.nix */
  configFile?: Definition<Path>
  /** Default: `[ ]`. Declared in services/hardware/kanata.nix */
  devices?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/hardware/kanata.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/kanata.nix */
  extraDefCfg?: Definition<string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/hardware/kanata.nix */
  port?: Definition<null | Integer>
}

/** `services.kanboard` */
export interface ServicesKanboard extends Definitions<ServicesKanboard> {
  /** Default: `"/var/lib/kanboard"`. Declared in services/web-apps/kanboard.nix */
  dataDir?: Definition<string>
  /** Default: `"kanboard"`. Declared in services/web-apps/kanboard.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/kanboard.nix */
  enable?: Definition<boolean>
  /** Default: `"kanboard"`. Declared in services/web-apps/kanboard.nix */
  group?: Definition<string>
  /** Default: `{ }`. Declared in services/web-apps/kanboard.nix */
  nginx?: null | ServicesFedimintdEntryNginxConfig
  /** Default: `pkgs.kanboard`. Declared in services/web-apps/kanboard.nix */
  package?: Definition<Package>
  phpfpm?: ServicesKanboardPhpfpm
  /** Default: `{ }`. Declared in services/web-apps/kanboard.nix */
  settings?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `"kanboard"`. Declared in services/web-apps/kanboard.nix */
  user?: Definition<string>
}

/** `services.kanboard.phpfpm` */
export interface ServicesKanboardPhpfpm extends Definitions<ServicesKanboardPhpfpm> {
  /** Default: `{ }`. Declared in services/web-apps/kanboard.nix */
  settings?: Definition<AttributeSet<Definition<Integer | string | boolean>>>
}

/** `services.kanidm` */
export interface ServicesKanidm extends Definitions<ServicesKanidm> {
  /** Type: `open submodule of (TOML value)`. Declared in services/security/kanidm.nix */
  clientSettings?: Definition<ServicesKanidmClientSettings>
  /** Default: `false`. Declared in services/security/kanidm.nix */
  enableClient?: Definition<boolean>
  /** Default: `false`. Declared in services/security/kanidm.nix */
  enablePam?: Definition<boolean>
  /** Default: `false`. Declared in services/security/kanidm.nix */
  enableServer?: Definition<boolean>
  /** Default: `pkgs.kanidm`. Declared in services/security/kanidm.nix */
  package?: Definition<Package>
  provision?: ServicesKanidmProvision
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/security/kanidm.nix */
  serverSettings?: Definition<ServicesKanidmServerSettings>
  /** Type: `open submodule of (TOML value)`. Declared in services/security/kanidm.nix */
  unixSettings?: Definition<ServicesKanidmUnixSettings>
}

/** `services.kanidm.clientSettings` */
export interface ServicesKanidmClientSettings {
  /** Declared in services/security/kanidm.nix */
  uri?: Definition<string>
  [name: string]: Definition<string> | TomlValue | undefined
}

/** `services.kanidm.provision` */
export interface ServicesKanidmProvision extends Definitions<ServicesKanidmProvision> {
  /** Default: `"hasPrefix \"https://localhost:\" cfg.provision.instanceUrl"`. Declared in services/security/kanidm.nix */
  acceptInvalidCerts?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/kanidm.nix */
  adminPasswordFile?: Definition<null | Path>
  /** Default: `true`. Declared in services/security/kanidm.nix */
  autoRemove?: Definition<boolean>
  /** Default: `false`. Declared in services/security/kanidm.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/kanidm.nix */
  extraJsonFile?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/security/kanidm.nix */
  groups?: Definition<AttributeSet<ServicesKanidmProvisionGroup>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/kanidm.nix */
  idmAdminPasswordFile?: Definition<null | Path>
  /** Default: `"\"https://localhost:<port from serverSettings.bindaddress>\""`. Declared in services/security/kanidm.nix */
  instanceUrl?: Definition<string>
  /** Default: `{ }`. Declared in services/security/kanidm.nix */
  persons?: Definition<AttributeSet<ServicesKanidmProvisionPerson>>
  systems?: ServicesKanidmProvisionSystems
}

/** `services.kanidm.provision.groups.<name>` */
export interface ServicesKanidmProvisionGroup extends Definitions<ServicesKanidmProvisionGroup> {
  /** Default: `[ ]`. Declared in services/security/kanidm.nix */
  members?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/security/kanidm.nix */
  overwriteMembers?: Definition<boolean>
  /** Default: `true`. Declared in services/security/kanidm.nix */
  present?: Definition<boolean>
}

/** `services.kanidm.provision.persons.<name>` */
export interface ServicesKanidmProvisionPerson extends Definitions<ServicesKanidmProvisionPerson> {
  /** Declared in services/security/kanidm.nix */
  displayName?: Definition<string>
  /** Default: `[ ]`. Declared in services/security/kanidm.nix */
  groups?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/security/kanidm.nix */
  legalName?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/security/kanidm.nix */
  mailAddresses?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/security/kanidm.nix */
  present?: Definition<boolean>
}

/** `services.kanidm.provision.systems` */
export interface ServicesKanidmProvisionSystems extends Definitions<ServicesKanidmProvisionSystems> {
  /** Default: `{ }`. Declared in services/security/kanidm.nix */
  oauth2?: Definition<AttributeSet<ServicesKanidmProvisionSystemsOauth2Entry>>
}

/** `services.kanidm.provision.systems.oauth2.<name>` */
export interface ServicesKanidmProvisionSystemsOauth2Entry extends Definitions<ServicesKanidmProvisionSystemsOauth2Entry> {
  /** Default: `false`. Declared in services/security/kanidm.nix */
  allowInsecureClientDisablePkce?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/kanidm.nix */
  basicSecretFile?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/security/kanidm.nix */
  claimMaps?: Definition<AttributeSet<ServicesKanidmProvisionSystemsOauth2EntryClaimMap>>
  /** Declared in services/security/kanidm.nix */
  displayName?: Definition<string>
  /** Default: `false`. Declared in services/security/kanidm.nix */
  enableLegacyCrypto?: Definition<boolean>
  /** Default: `false`. Declared in services/security/kanidm.nix */
  enableLocalhostRedirects?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/security/kanidm.nix */
  imageFile?: Definition<null | Path>
  /** Declared in services/security/kanidm.nix */
  originLanding?: Definition<string>
  /** Type: `string matching the pattern .*://?.*$ or non-empty (list of string matching the pattern .*://?.*$)`. Declared in services/security/kanidm.nix */
  originUrl?: Definition<string | NonEmptyList<Definition<string>>>
  /** Default: `false`. Declared in services/security/kanidm.nix */
  preferShortUsername?: Definition<boolean>
  /** Default: `true`. Declared in services/security/kanidm.nix */
  present?: Definition<boolean>
  /** Default: `false`. Declared in services/security/kanidm.nix */
  public?: Definition<boolean>
  /** Default: `true`. Declared in services/security/kanidm.nix */
  removeOrphanedClaimMaps?: Definition<boolean>
  /** Default: `{ }`. Declared in services/security/kanidm.nix */
  scopeMaps?: Definition<AttributeSet<Definition<List<Definition<string>>>>>
  /** Default: `{ }`. Declared in services/security/kanidm.nix */
  supplementaryScopeMaps?: Definition<AttributeSet<Definition<List<Definition<string>>>>>
}

/** `services.kanidm.provision.systems.oauth2.<name>.claimMaps.<name>` */
export interface ServicesKanidmProvisionSystemsOauth2EntryClaimMap extends Definitions<ServicesKanidmProvisionSystemsOauth2EntryClaimMap> {
  /** Default: `"array"`. Declared in services/security/kanidm.nix */
  joinType?: Definition<"array" | "csv" | "ssv">
  /** Default: `{ }`. Declared in services/security/kanidm.nix */
  valuesByGroup?: Definition<AttributeSet<Definition<List<Definition<string>>>>>
}

/** `services.kanidm.serverSettings` */
export interface ServicesKanidmServerSettings {
  /** Default: `"127.0.0.1:8443"`. Declared in services/security/kanidm.nix */
  bindaddress?: Definition<string>
  /** Default: `null`. Declared in services/security/kanidm.nix */
  domain?: Definition<null | string>
  /** Default: `null`. Declared in services/security/kanidm.nix */
  ldapbindaddress?: Definition<null | string>
  /** Default: `"info"`. Declared in services/security/kanidm.nix */
  log_level?: Definition<"info" | "debug" | "trace">
  online_backup?: Definition<ServicesKanidmServerSettingsOnlineBackup>
  /** Type: `string matching the pattern ^https://.*`. Declared in services/security/kanidm.nix */
  origin?: Definition<string>
  /** Default: `"WriteReplica"`. Declared in services/security/kanidm.nix */
  role?: Definition<"WriteReplica" | "WriteReplicaNoUI" | "ReadOnlyReplica">
  /** Type: `absolute path`. Declared in services/security/kanidm.nix */
  tls_chain?: Definition<Path>
  /** Type: `absolute path`. Declared in services/security/kanidm.nix */
  tls_key?: Definition<Path>
  [name: string]: Definition<string | null | string | "info" | "debug" | "trace" | ServicesKanidmServerSettingsOnlineBackup | "WriteReplica" | "WriteReplicaNoUI" | "ReadOnlyReplica" | Path> | TomlValue | undefined
}

/** `services.kanidm.serverSettings.online_backup` */
export interface ServicesKanidmServerSettingsOnlineBackup {
  /** Type: `absolute path`. Default: `"/var/lib/kanidm/backups"`. Declared in services/security/kanidm.nix */
  path?: Definition<Path>
  /** Default: `"00 22 * * *"`. Declared in services/security/kanidm.nix */
  schedule?: Definition<string>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/security/kanidm.nix */
  versions?: Definition<Integer>
  [name: string]: Definition<Path | string | Integer> | TomlValue | undefined
}

/** `services.kanidm.unixSettings` */
export interface ServicesKanidmUnixSettings {
  /** Type: `absolute path`. Default: `"/var/cache/kanidm-unixd/hsm-pin"`. Declared in services/security/kanidm.nix */
  hsm_pin_path?: Definition<Path>
  /** Declared in services/security/kanidm.nix */
  pam_allowed_login_groups?: Definition<List<Definition<string>>>
  [name: string]: Definition<Path | List<Definition<string>>> | TomlValue | undefined
}

/** `services.kapacitor` */
export interface ServicesKapacitor extends Definitions<ServicesKapacitor> {
  alerta?: ServicesKapacitorAlerta
  /** Default: `""`. Declared in services/monitoring/kapacitor.nix */
  bind?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/kapacitor"`. Declared in services/monitoring/kapacitor.nix */
  dataDir?: Definition<Path>
  defaultDatabase?: ServicesKapacitorDefaultDatabase
  /** Default: `false`. Declared in services/monitoring/kapacitor.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/monitoring/kapacitor.nix */
  extraConfig?: Definition<string>
  /** Default: `"kapacitor"`. Declared in services/monitoring/kapacitor.nix */
  group?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/kapacitor.nix */
  loadDirectory?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9092`. Declared in services/monitoring/kapacitor.nix */
  port?: Definition<Integer>
  /** Default: `"1m0s"`. Declared in services/monitoring/kapacitor.nix */
  taskSnapshotInterval?: Definition<string>
  /** Default: `"kapacitor"`. Declared in services/monitoring/kapacitor.nix */
  user?: Definition<string>
}

/** `services.kapacitor.alerta` */
export interface ServicesKapacitorAlerta extends Definitions<ServicesKapacitorAlerta> {
  /** Default: `false`. Declared in services/monitoring/kapacitor.nix */
  enable?: Definition<boolean>
  /** Default: `"Production"`. Declared in services/monitoring/kapacitor.nix */
  environment?: Definition<string>
  /** Default: `"kapacitor"`. Declared in services/monitoring/kapacitor.nix */
  origin?: Definition<string>
  /** Default: `""`. Declared in services/monitoring/kapacitor.nix */
  token?: Definition<string>
  /** Default: `"http://localhost:5000"`. Declared in services/monitoring/kapacitor.nix */
  url?: Definition<string>
}

/** `services.kapacitor.defaultDatabase` */
export interface ServicesKapacitorDefaultDatabase extends Definitions<ServicesKapacitorDefaultDatabase> {
  /** Default: `false`. Declared in services/monitoring/kapacitor.nix */
  enable?: Definition<boolean>
  /** Declared in services/monitoring/kapacitor.nix */
  password?: Definition<string>
  /** Declared in services/monitoring/kapacitor.nix */
  url?: Definition<string>
  /** Declared in services/monitoring/kapacitor.nix */
  username?: Definition<string>
}

/** `services.karakeep` */
export interface ServicesKarakeep extends Definitions<ServicesKarakeep> {
  browser?: ServicesKarakeepBrowser
  /** Default: `false`. Declared in services/web-apps/karakeep.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/karakeep.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/web-apps/karakeep.nix */
  extraEnvironment?: Definition<AttributeSet<Definition<string>>>
  meilisearch?: ServicesKarakeepMeilisearch
  /** Default: `pkgs.karakeep`. Declared in services/web-apps/karakeep.nix */
  package?: Definition<Package>
}

/** `services.karakeep.browser` */
export interface ServicesKarakeepBrowser extends Definitions<ServicesKarakeepBrowser> {
  /** Default: `true`. Declared in services/web-apps/karakeep.nix */
  enable?: Definition<boolean>
  /** Default: `${pkgs.chromium}/bin/chromium`. Declared in services/web-apps/karakeep.nix */
  exe?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9222`. Declared in services/web-apps/karakeep.nix */
  port?: Definition<Integer>
}

/** `services.karakeep.meilisearch` */
export interface ServicesKarakeepMeilisearch extends Definitions<ServicesKarakeepMeilisearch> {
  /** Default: `true`. Declared in services/web-apps/karakeep.nix */
  enable?: Definition<boolean>
}

/** `services.karma` */
export interface ServicesKarma extends Definitions<ServicesKarma> {
  /** Type: `absolute path`. Default: `"A configuration file generated from the provided nix attributes settings option."`. Declared in services/monitoring/karma.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/karma.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/monitoring/karma.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/monitoring/karma.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/karma.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.karma`. Declared in services/monitoring/karma.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ listen = { address = "127.0.0.1"; }; }`. Declared in services/monitoring/karma.nix */
  settings?: Definition<ServicesKarmaSettings>
}

/** `services.karma.settings` */
export interface ServicesKarmaSettings {
  listen?: Definition<ServicesKarmaSettingsListen>
  [name: string]: Definition<ServicesKarmaSettingsListen> | JsonValue | undefined
}

/** `services.karma.settings.listen` */
export interface ServicesKarmaSettingsListen {
  /** Default: `"127.0.0.1"`. Declared in services/monitoring/karma.nix */
  address?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/monitoring/karma.nix */
  port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.kasmweb` */
export interface ServicesKasmweb extends Definitions<ServicesKasmweb> {
  /** Default: `"/var/lib/kasmweb"`. Declared in services/web-apps/kasmweb/default.nix */
  datastorePath?: Definition<string>
  /** Default: `"kasmweb"`. Declared in services/web-apps/kasmweb/default.nix */
  defaultAdminPassword?: Definition<string>
  /** Default: `"kasmweb"`. Declared in services/web-apps/kasmweb/default.nix */
  defaultGuacToken?: Definition<string>
  /** Default: `"kasmweb"`. Declared in services/web-apps/kasmweb/default.nix */
  defaultManagerToken?: Definition<string>
  /** Default: `"kasmweb"`. Declared in services/web-apps/kasmweb/default.nix */
  defaultRegistrationToken?: Definition<string>
  /** Default: `"kasmweb"`. Declared in services/web-apps/kasmweb/default.nix */
  defaultUserPassword?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/kasmweb/default.nix */
  enable?: Definition<boolean>
  /** Default: `"0.0.0.0"`. Declared in services/web-apps/kasmweb/default.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `443`. Declared in services/web-apps/kasmweb/default.nix */
  listenPort?: Definition<Integer>
  /** Default: `"172.20.0.0/16"`. Declared in services/web-apps/kasmweb/default.nix */
  networkSubnet?: Definition<string>
  postgres?: ServicesKasmwebPostgres
  /** Default: `"kasmweb"`. Declared in services/web-apps/kasmweb/default.nix */
  redisPassword?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/kasmweb/default.nix */
  sslCertificate?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/kasmweb/default.nix */
  sslCertificateKey?: Definition<null | Path>
}

/** `services.kasmweb.postgres` */
export interface ServicesKasmwebPostgres extends Definitions<ServicesKasmwebPostgres> {
  /** Default: `"kasmweb"`. Declared in services/web-apps/kasmweb/default.nix */
  password?: Definition<string>
  /** Default: `"kasmweb"`. Declared in services/web-apps/kasmweb/default.nix */
  user?: Definition<string>
}

/** `services.kavita` */
export interface ServicesKavita extends Definitions<ServicesKavita> {
  /** Default: `"/var/lib/kavita"`. Declared in services/web-apps/kavita.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/kavita.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.kavita`. Declared in services/web-apps/kavita.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/web-apps/kavita.nix */
  settings?: Definition<ServicesKavitaSettings>
  /** Type: `absolute path`. Declared in services/web-apps/kavita.nix */
  tokenKeyFile?: Definition<Path>
  /** Default: `"kavita"`. Declared in services/web-apps/kavita.nix */
  user?: Definition<string>
  /** @deprecated changed to services.kavita.settings.IpAddresses */
  ipAdresses?: NixValue
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.kavita.settings.Port
   */
  port?: Definition<Integer>
}

/** `services.kavita.settings` */
export interface ServicesKavitaSettings {
  /** Type: `strings concatenated with “,”`. Default: `"0.0.0.0,::"`. Declared in services/web-apps/kavita.nix */
  IpAddresses?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5000`. Declared in services/web-apps/kavita.nix */
  Port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.kbfs` */
export interface ServicesKbfs extends Definitions<ServicesKbfs> {
  /** Default: `false`. Declared in services/network-filesystems/kbfs.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/network-filesystems/kbfs.nix */
  enableRedirector?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/network-filesystems/kbfs.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `"%h/keybase"`. Declared in services/network-filesystems/kbfs.nix */
  mountPoint?: Definition<string>
}

/** `services.kea` */
export interface ServicesKea extends Definitions<ServicesKea> {
  /** Default: `{ }`. Declared in services/networking/kea.nix */
  "ctrl-agent"?: ServicesKeaDhcp4
  /** Default: `{ }`. Declared in services/networking/kea.nix */
  "dhcp-ddns"?: ServicesKeaDhcp4
  /** Default: `{ }`. Declared in services/networking/kea.nix */
  dhcp4?: ServicesKeaDhcp4
  /** Default: `{ }`. Declared in services/networking/kea.nix */
  dhcp6?: ServicesKeaDhcp4
  /** Default: `pkgs.kea`. Declared in services/networking/kea.nix */
  package?: Definition<Package>
}

/** `services.kea.dhcp4` */
export interface ServicesKeaDhcp4 extends Definitions<ServicesKeaDhcp4> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/kea.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/networking/kea.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/kea.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `JSON value`. Default: `null`. Declared in services/networking/kea.nix */
  settings?: JsonValue
}

/** `services.keepalived` */
export interface ServicesKeepalived extends Definitions<ServicesKeepalived> {
  /** Default: `false`. Declared in services/networking/keepalived/default.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/keepalived/default.nix */
  enableScriptSecurity?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/keepalived/default.nix */
  extraConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/keepalived/default.nix */
  extraGlobalDefs?: Definition<string>
  /** Default: `false`. Declared in services/networking/keepalived/default.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.keepalived`. Declared in services/networking/keepalived/default.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/keepalived/default.nix */
  secretFile?: Definition<null | Path>
  snmp?: ServicesKeepalivedSnmp
  /** Default: `{ }`. Declared in services/networking/keepalived/default.nix */
  vrrpInstances?: Definition<AttributeSet<ServicesKeepalivedVrrpInstance>>
  /** Default: `{ }`. Declared in services/networking/keepalived/default.nix */
  vrrpScripts?: Definition<AttributeSet<ServicesKeepalivedVrrpScript>>
}

/** `services.keepalived.snmp` */
export interface ServicesKeepalivedSnmp extends Definitions<ServicesKeepalivedSnmp> {
  /** Default: `false`. Declared in services/networking/keepalived/default.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/keepalived/default.nix */
  enableChecker?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/keepalived/default.nix */
  enableKeepalived?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/keepalived/default.nix */
  enableRfc?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/keepalived/default.nix */
  enableRfcV2?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/keepalived/default.nix */
  enableRfcV3?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/keepalived/default.nix */
  enableTraps?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/keepalived/default.nix */
  socket?: Definition<null | string>
}

/** `services.keepalived.vrrpInstances.<name>` */
export interface ServicesKeepalivedVrrpInstance extends Definitions<ServicesKeepalivedVrrpInstance> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/keepalived/default.nix */
  extraConfig?: Definition<string>
  /** Declared in services/networking/keepalived/default.nix */
  interface?: Definition<string>
  /** Default: `false`. Declared in services/networking/keepalived/default.nix */
  noPreempt?: Definition<boolean>
  /** Default: `100`. Declared in services/networking/keepalived/default.nix */
  priority?: Definition<Integer>
  /** Default: `"BACKUP"`. Declared in services/networking/keepalived/default.nix */
  state?: Definition<"MASTER" | "BACKUP">
  /** Default: `[ ]`. Declared in services/networking/keepalived/default.nix */
  trackInterfaces?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/keepalived/default.nix */
  trackScripts?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/keepalived/default.nix */
  unicastPeers?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/keepalived/default.nix */
  unicastSrcIp?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/keepalived/default.nix */
  useVmac?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/keepalived/default.nix */
  virtualIps?: Definition<List<ServicesKeepalivedVrrpInstanceVirtualIp>>
  /** Type: `integer between 1 and 255 (both inclusive)`. Declared in services/networking/keepalived/default.nix */
  virtualRouterId?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/keepalived/default.nix */
  vmacInterface?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/keepalived/default.nix */
  vmacXmitBase?: Definition<boolean>
}

/** `services.keepalived.vrrpInstances.<name>.virtualIps.*` */
export interface ServicesKeepalivedVrrpInstanceVirtualIp extends Definitions<ServicesKeepalivedVrrpInstanceVirtualIp> {
  /** Declared in services/networking/keepalived/default.nix */
  addr?: Definition<string>
  /** Default: `null`. Declared in services/networking/keepalived/default.nix */
  brd?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/keepalived/default.nix */
  dev?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/keepalived/default.nix */
  label?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/keepalived/default.nix */
  scope?: Definition<null | string>
}

/** `services.keepalived.vrrpScripts.<name>` */
export interface ServicesKeepalivedVrrpScript extends Definitions<ServicesKeepalivedVrrpScript> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/keepalived/default.nix */
  extraConfig?: Definition<string>
  /** Default: `3`. Declared in services/networking/keepalived/default.nix */
  fall?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/keepalived/default.nix */
  group?: Definition<null | string>
  /** Default: `1`. Declared in services/networking/keepalived/default.nix */
  interval?: Definition<Integer>
  /** Default: `5`. Declared in services/networking/keepalived/default.nix */
  rise?: Definition<Integer>
  /** Declared in services/networking/keepalived/default.nix */
  script?: Definition<string>
  /** Default: `5`. Declared in services/networking/keepalived/default.nix */
  timeout?: Definition<Integer>
  /** Default: `"keepalived_script"`. Declared in services/networking/keepalived/default.nix */
  user?: Definition<string>
  /** Default: `0`. Declared in services/networking/keepalived/default.nix */
  weight?: Definition<Integer>
}

/** `services.kerberos_server` */
export interface ServicesKerberosServer extends Definitions<ServicesKerberosServer> {
  /** Default: `false`. Declared in services/system/kerberos/default.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/system/kerberos/default.nix */
  extraKDCArgs?: Definition<List<Definition<string>>>
  /** Type: `open submodule of attribute set of attribute set of ((list of attribute set of ((list of (signed integer or string or boolean)) or signed integer or string or boolean)) or attribute set of ((list of (signed integer or string or boolean)) or signed integer or string or boolean) or (list of (signed integer or string or boolean)) or signed integer or string or boolean)`. Default: `{ }`. Declared in services/system/kerberos/default.nix */
  settings?: Definition<ServicesKerberosServerSettings>
  /**
   * Type: `attribute set of (open submodule of attribute set of ((list of attribute set of ((list of (signed integer or string or boolean)) or signed integer or string or boolean)) or attribute set of ((list of (signed integer or string or boolean)) or signed integer or string or boolean) or (list of (signed integer or string or boolean)) or signed integer or string or boolean))`.
   *
   * @deprecated renamed to services.kerberos_server.settings.realms
   */
  realms?: Definition<AttributeSet<Definition<ServicesKerberosServerSettingsRealm>>>
}

/** `services.kerberos_server.settings` */
export interface ServicesKerberosServerSettings {
  /** Type: `(list of absolute path) or absolute path convertible to it`. Default: `[ ]`. Declared in services/system/kerberos/default.nix */
  include?: Definition<List<Definition<Path>> | Path>
  /** Type: `(list of absolute path) or absolute path convertible to it`. Default: `[ ]`. Declared in services/system/kerberos/default.nix */
  includedir?: Definition<List<Definition<Path>> | Path>
  /** Type: `(list of absolute path) or absolute path convertible to it`. Default: `[ ]`. Declared in services/system/kerberos/default.nix */
  module?: Definition<List<Definition<Path>> | Path>
  /** Type: `attribute set of (open submodule of attribute set of ((list of attribute set of ((list of (signed integer or string or boolean)) or signed integer or string or boolean)) or attribute set of ((list of (signed integer or string or boolean)) or signed integer or string or boolean) or (list of (signed integer or string or boolean)) or signed integer or string or boolean))`. Declared in services/system/kerberos/default.nix */
  realms?: Definition<AttributeSet<Definition<ServicesKerberosServerSettingsRealm>>>
  [name: string]: Definition<AttributeSet<Definition<List<Definition<AttributeSet<Definition<List<Definition<Integer | string | boolean>> | Integer | string | boolean>>>> | AttributeSet<Definition<List<Definition<Integer | string | boolean>> | Integer | string | boolean>> | List<Definition<Integer | string | boolean>> | Integer | string | boolean>> | List<Definition<Path>> | Path | AttributeSet<Definition<ServicesKerberosServerSettingsRealm>>> | undefined
}

/** `services.kerberos_server.settings.realms.<name>` */
export interface ServicesKerberosServerSettingsRealm {
  /** Default: `[ { access = "all"; principal = "*\/admin"; } { access = "all"; principal = "admin"; } ]`. Declared in services/system/kerberos/default.nix */
  acl?: Definition<List<ServicesKerberosServerSettingsRealmAclEntry>>
  [name: string]: Definition<List<Definition<AttributeSet<Definition<List<Definition<Integer | string | boolean>> | Integer | string | boolean>>>> | AttributeSet<Definition<List<Definition<Integer | string | boolean>> | Integer | string | boolean>> | List<Definition<Integer | string | boolean>> | Integer | string | boolean | List<ServicesKerberosServerSettingsRealmAclEntry>> | undefined
}

/** `services.kerberos_server.settings.realms.<name>.acl.*` */
export interface ServicesKerberosServerSettingsRealmAclEntry extends Definitions<ServicesKerberosServerSettingsRealmAclEntry> {
  /** Default: `"all"`. Declared in services/system/kerberos/default.nix */
  access?: Definition<List<Definition<"all" | "add" | "cpw" | "delete" | "get-keys" | "get" | "list" | "modify">> | string>
  /** Declared in services/system/kerberos/default.nix */
  principal?: Definition<string>
  /** Default: `"*"`. Declared in services/system/kerberos/default.nix */
  target?: Definition<string>
}

/** `services.keter` */
export interface ServicesKeter extends Definitions<ServicesKeter> {
  bundle?: ServicesKeterBundle
  /** Default: `false`. Declared in services/web-servers/keter */
  enable?: Definition<boolean>
  /** Type: `open submodule of (YAML 1.1 value)`. Declared in services/web-servers/keter */
  globalKeterConfig?: Definition<ServicesKeterGlobalKeterConfig>
  /** Default: `pkgs.haskellPackages.keter`. Declared in services/web-servers/keter */
  package?: Definition<Package>
  /** Default: `"/var/lib/keter"`. Declared in services/web-servers/keter */
  root?: Definition<string>
  /** @deprecated renamed to services.keter.package */
  keterPackage?: Definition<Package>
  /** @deprecated renamed to services.keter.root */
  keterRoot?: Definition<string>
}

/** `services.keter.bundle` */
export interface ServicesKeterBundle extends Definitions<ServicesKeterBundle> {
  /** Default: `"myapp"`. Declared in services/web-servers/keter */
  appName?: Definition<string>
  /** Default: `"example.com"`. Declared in services/web-servers/keter */
  domain?: Definition<string>
  /** Type: `absolute path`. Declared in services/web-servers/keter */
  executable?: Definition<Path>
  /** Default: `""`. Declared in services/web-servers/keter */
  publicScript?: Definition<string>
  /** Default: `""`. Declared in services/web-servers/keter */
  secretScript?: Definition<string>
}

/** `services.keter.globalKeterConfig` */
export interface ServicesKeterGlobalKeterConfig {
  /** Default: `true`. Declared in services/web-servers/keter */
  "ip-from-header"?: Definition<boolean>
  /** Default: `[ { host = "*"; port = 6981; } ]`. Declared in services/web-servers/keter */
  listeners?: Definition<List<ServicesKeterGlobalKeterConfigListener>>
  /** Default: `false`. Declared in services/web-servers/keter */
  "rotate-logs"?: Definition<boolean>
  [name: string]: Definition<List<ServicesKeterGlobalKeterConfigListener>> | JsonValue | undefined
}

/** `services.keter.globalKeterConfig.listeners.*` */
export interface ServicesKeterGlobalKeterConfigListener extends Definitions<ServicesKeterGlobalKeterConfigListener> {
  /** Declared in services/web-servers/keter */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/web-servers/keter */
  port?: Definition<Integer>
}

/** `services.keybase` */
export interface ServicesKeybase extends Definitions<ServicesKeybase> {
  /** Default: `false`. Declared in services/networking/keybase.nix */
  enable?: Definition<boolean>
}

/** `services.keycloak` */
export interface ServicesKeycloak extends Definitions<ServicesKeycloak> {
  database?: ServicesKeycloakDatabase
  /** Default: `false`. Declared in services/web-apps/keycloak.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/keycloak.nix */
  initialAdminPassword?: Definition<null | string>
  /** Default: `pkgs.keycloak`. Declared in services/web-apps/keycloak.nix */
  package?: Definition<Package>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/keycloak.nix */
  plugins?: Definition<List<Definition<Path>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/keycloak.nix */
  realmFiles?: Definition<List<Definition<Path>>>
  /** Type: `open submodule of attribute set of (null or string or signed integer or boolean or attribute set of absolute path)`. Declared in services/web-apps/keycloak.nix */
  settings?: Definition<ServicesKeycloakSettings>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/keycloak.nix */
  sslCertificate?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/keycloak.nix */
  sslCertificateKey?: Definition<null | Path>
  /** Default: `{ }`. Declared in services/web-apps/keycloak.nix */
  themes?: Definition<AttributeSet<Definition<Package>>>
  /** @deprecated renamed to services.keycloak.settings.http-host */
  bindAddress?: Definition<string>
  /** @deprecated renamed to services.keycloak.settings.hostname-strict-backchannel */
  forceBackendUrlToFrontendUrl?: NixValue
  /** @deprecated changed to services.keycloak.settings.http-port */
  httpPort?: NixValue
  /** @deprecated changed to services.keycloak.settings.https-port */
  httpsPort?: NixValue
}

/** `services.keycloak.database` */
export interface ServicesKeycloakDatabase extends Definitions<ServicesKeycloakDatabase> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/keycloak.nix */
  caCert?: Definition<null | Path>
  /** Default: `true`. Declared in services/web-apps/keycloak.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/keycloak.nix */
  host?: Definition<string>
  /** Default: `"keycloak"`. Declared in services/web-apps/keycloak.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/keycloak.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `default port of selected database`. Declared in services/web-apps/keycloak.nix */
  port?: Definition<Integer>
  /** Default: `"postgresql"`. Declared in services/web-apps/keycloak.nix */
  type?: Definition<"mysql" | "mariadb" | "postgresql">
  /** Default: `config.services.keycloak.database.host != "localhost" && !lib.hasPrefix "/" config.services.keycloak.database.host`. Declared in services/web-apps/keycloak.nix */
  useSSL?: Definition<boolean>
  /** Default: `"keycloak"`. Declared in services/web-apps/keycloak.nix */
  username?: Definition<string>
}

/** `services.keycloak.settings` */
export interface ServicesKeycloakSettings {
  /** Declared in services/web-apps/keycloak.nix */
  hostname?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/keycloak.nix */
  "hostname-backchannel-dynamic"?: Definition<boolean>
  /** Default: `"::"`. Declared in services/web-apps/keycloak.nix */
  "http-host"?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `80`. Declared in services/web-apps/keycloak.nix */
  "http-port"?: Definition<Integer>
  /** Default: `"/"`. Declared in services/web-apps/keycloak.nix */
  "http-relative-path"?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `443`. Declared in services/web-apps/keycloak.nix */
  "https-port"?: Definition<Integer>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  proxy?: NixValue
  [name: string]: Definition<null | string | Integer | boolean | AttributeSet<Definition<Path>> | null | string | boolean | string | Integer> | NixValue | undefined
}

/** `services.keyd` */
export interface ServicesKeyd extends Definitions<ServicesKeyd> {
  /** Default: `false`. Declared in services/hardware/keyd.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/hardware/keyd.nix */
  keyboards?: Definition<AttributeSet<ServicesKeydKeyboard>>
}

/** `services.keyd.keyboards.<name>` */
export interface ServicesKeydKeyboard extends Definitions<ServicesKeydKeyboard> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/keyd.nix */
  extraConfig?: Definition<string>
  /** Default: `[ "*" ]`. Declared in services/hardware/keyd.nix */
  ids?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/hardware/keyd.nix */
  settings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
}

/** `services.kimai` */
export interface ServicesKimai extends Definitions<ServicesKimai> {
  /** Default: `{ }`. Declared in services/web-apps/kimai.nix */
  sites?: Definition<AttributeSet<ServicesKimaiSite>>
  /** Default: `"nginx"`. Declared in services/web-apps/kimai.nix */
  webserver?: Definition<"nginx">
}

/** `services.kimai.sites.<name>` */
export interface ServicesKimaiSite extends Definitions<ServicesKimaiSite> {
  database?: ServicesKimaiSiteDatabase
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/kimai.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.kimai`. Declared in services/web-apps/kimai.nix */
  package?: Definition<Package>
  /** Default: `{ pm = "dynamic"; "pm.max_children" = 32; "pm.max_requests" = 500; "pm.max_spare_servers" = 4; "pm.min_spare_servers" = 2; "pm.start_servers" = 2; }`. Declared in services/web-apps/kimai.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `{ }`. Declared in services/web-apps/kimai.nix */
  settings?: Definition<NixAttributes>
}

/** `services.kimai.sites.<name>.database` */
export interface ServicesKimaiSiteDatabase extends Definitions<ServicesKimaiSiteDatabase> {
  /** Default: `"utf8mb4"`. Declared in services/web-apps/kimai.nix */
  charset?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/kimai.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/kimai.nix */
  host?: Definition<string>
  /** Default: `"kimai"`. Declared in services/web-apps/kimai.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/kimai.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3306`. Declared in services/web-apps/kimai.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/web-apps/kimai.nix */
  serverVersion?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `/run/mysqld/mysqld.sock`. Declared in services/web-apps/kimai.nix */
  socket?: Definition<null | Path>
  /** Default: `"kimai"`. Declared in services/web-apps/kimai.nix */
  user?: Definition<string>
}

/** `services.kismet` */
export interface ServicesKismet extends Definitions<ServicesKismet> {
  /** Type: `absolute path`. Default: `"/var/lib/kismet"`. Declared in services/networking/kismet.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/networking/kismet.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/networking/kismet.nix */
  extraConfig?: Definition<string>
  /** Default: `"kismet"`. Declared in services/networking/kismet.nix */
  group?: Definition<string>
  httpd?: ServicesKismetHttpd
  /** Default: `[ "kismet" ]`. Declared in services/networking/kismet.nix */
  logTypes?: Definition<List<Definition<string>>>
  /** Default: `pkgs.kismet`. Declared in services/networking/kismet.nix */
  package?: Definition<Package>
  /** Default: `"NixOS Kismet server"`. Declared in services/networking/kismet.nix */
  serverDescription?: Definition<string>
  /** Default: `"Kismet"`. Declared in services/networking/kismet.nix */
  serverName?: Definition<string>
  /** Type: `Kismet config stanza`. Default: `{ }`. Declared in services/networking/kismet.nix */
  settings?: Definition<AttributeSet<JsonValue>>
  /** Default: `"kismet"`. Declared in services/networking/kismet.nix */
  user?: Definition<string>
}

/** `services.kismet.httpd` */
export interface ServicesKismetHttpd extends Definitions<ServicesKismetHttpd> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/kismet.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/kismet.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2501`. Declared in services/networking/kismet.nix */
  port?: Definition<Integer>
}

/** `services.klipper` */
export interface ServicesKlipper extends Definitions<ServicesKlipper> {
  /** Type: `null or absolute path`. Default: `"/run/klipper/api"`. Declared in services/misc/klipper.nix */
  apiSocket?: Definition<null | Path>
  /** Type: `absolute path`. Default: `"/var/lib/klipper"`. Declared in services/misc/klipper.nix */
  configDir?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/klipper.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/misc/klipper.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/misc/klipper.nix */
  extraSettings?: Definition<string>
  /** Default: `{ }`. Declared in services/misc/klipper.nix */
  firmwares?: Definition<AttributeSet<ServicesKlipperFirmware>>
  /** Default: `null`. Declared in services/misc/klipper.nix */
  group?: Definition<null | string>
  /** Type: `absolute path`. Default: `"/run/klipper/tty"`. Declared in services/misc/klipper.nix */
  inputTTY?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/klipper.nix */
  logFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/misc/klipper.nix */
  mutableConfig?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/klipper.nix */
  octoprintIntegration?: Definition<boolean>
  /** Default: `pkgs.klipper`. Declared in services/misc/klipper.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/misc/klipper.nix */
  settings?: Definition<null | AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>>>>>
  /** Default: `null`. Declared in services/misc/klipper.nix */
  user?: Definition<null | string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  mutableConfigFolder?: NixValue
}

/** `services.klipper.firmwares.<name>` */
export interface ServicesKlipperFirmware extends Definitions<ServicesKlipperFirmware> {
  /** Type: `absolute path`. Declared in services/misc/klipper.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/misc/klipper.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/klipper.nix */
  enableKlipperFlash?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `config.services.klipper.settings.<name>.serial`. Declared in services/misc/klipper.nix */
  serial?: Definition<null | Path>
}

/** `services.kmonad` */
export interface ServicesKmonad extends Definitions<ServicesKmonad> {
  /** Default: `false`. Declared in services/hardware/kmonad.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/hardware/kmonad.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/hardware/kmonad.nix */
  keyboards?: Definition<AttributeSet<ServicesKmonadKeyboard>>
  /** Default: `pkgs.kmonad`. Declared in services/hardware/kmonad.nix */
  package?: Definition<Package>
}

/** `services.kmonad.keyboards.<name>` */
export interface ServicesKmonadKeyboard extends Definitions<ServicesKmonadKeyboard> {
  /** Type: `strings concatenated with “\n”`. Declared in services/hardware/kmonad.nix */
  config?: Definition<string>
  defcfg?: ServicesKmonadKeyboardDefcfg
  /** Type: `absolute path`. Declared in services/hardware/kmonad.nix */
  device?: Definition<Path>
  /** Default: `true`. Declared in services/hardware/kmonad.nix */
  enableHardening?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/hardware/kmonad.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Default: `"‹name›"`. Declared in services/hardware/kmonad.nix */
  name?: Definition<string>
}

/** `services.kmonad.keyboards.<name>.defcfg` */
export interface ServicesKmonadKeyboardDefcfg extends Definitions<ServicesKmonadKeyboardDefcfg> {
  /** Default: `false`. Declared in services/hardware/kmonad.nix */
  allowCommands?: Definition<boolean>
  compose?: ServicesKmonadKeyboardDefcfgCompose
  /** Default: `false`. Declared in services/hardware/kmonad.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/hardware/kmonad.nix */
  fallthrough?: Definition<boolean>
}

/** `services.kmonad.keyboards.<name>.defcfg.compose` */
export interface ServicesKmonadKeyboardDefcfgCompose extends Definitions<ServicesKmonadKeyboardDefcfgCompose> {
  /** Type: `unsigned integer, meaning >=0`. Default: `5`. Declared in services/hardware/kmonad.nix */
  delay?: Definition<Integer>
  /** Default: `"ralt"`. Declared in services/hardware/kmonad.nix */
  key?: Definition<null | string>
}

/** `services.kmscon` */
export interface ServicesKmscon extends Definitions<ServicesKmscon> {
  /** Default: `null`. Declared in services/ttys/kmscon.nix */
  autologinUser?: Definition<null | string>
  /** Default: `false`. Declared in services/ttys/kmscon.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/ttys/kmscon.nix */
  extraConfig?: Definition<string>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/ttys/kmscon.nix */
  extraOptions?: Definition<string>
  /** Default: `null`. Declared in services/ttys/kmscon.nix */
  fonts?: Definition<null | NonEmptyList<ServicesKmsconFont>>
  /** Default: `false`. Declared in services/ttys/kmscon.nix */
  hwRender?: Definition<boolean>
  /** Default: `pkgs.kmscon`. Declared in services/ttys/kmscon.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/ttys/kmscon.nix */
  useXkbConfig?: Definition<boolean>
}

/** `services.kmscon.fonts.*` */
export interface ServicesKmsconFont extends Definitions<ServicesKmsconFont> {
  /** Declared in services/ttys/kmscon.nix */
  name?: Definition<string>
  /** Declared in services/ttys/kmscon.nix */
  package?: Definition<Package>
}

/** `services.knot` */
export interface ServicesKnot extends Definitions<ServicesKnot> {
  /** Default: '' Disabled when the config uses `keyFiles` or `enableXDP`. ''. Declared in services/networking/knot.nix */
  checkConfig?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/knot.nix */
  enable?: Definition<boolean>
  /** Default: '' Enabled when the `xdp.listen` setting is configured through `settings`. ''. Declared in services/networking/knot.nix */
  enableXDP?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/knot.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/networking/knot.nix */
  keyFiles?: Definition<List<Definition<Path>>>
  /** Default: `pkgs.knot-dns`. Declared in services/networking/knot.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/networking/knot.nix */
  settings?: JsonValue
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/knot.nix */
  settingsFile?: Definition<null | Path>
  /** @deprecated changed to services.knot.settingsFile */
  extraConfig?: NixValue
}

/** `services.knot-resolver` */
export interface ServicesKnotResolver extends Definitions<ServicesKnotResolver> {
  /** Default: `false`. Declared in services/networking/knot-resolver.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.knot-resolver-manager_6`. Declared in services/networking/knot-resolver.nix */
  managerPackage?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/networking/knot-resolver.nix */
  settings?: Definition<ServicesKnotResolverSettings>
}

/** `services.knot-resolver.settings` */
export interface ServicesKnotResolverSettings {
  network?: Definition<ServicesKnotResolverSettingsNetwork>
  /** Type: `value “auto” (singular enum) or (unsigned integer, meaning >=0)`. Default: `1`. Declared in services/networking/knot-resolver.nix */
  workers?: Definition<"auto" | Integer>
  [name: string]: Definition<ServicesKnotResolverSettingsNetwork> | JsonValue | undefined
}

/** `services.knot-resolver.settings.network` */
export interface ServicesKnotResolverSettingsNetwork {
  /** Type: `list of (open submodule of (YAML 1.1 value))`. Declared in services/networking/knot-resolver.nix */
  listen?: Definition<List<Definition<AttributeSet<JsonValue>>>>
  [name: string]: Definition<List<Definition<AttributeSet<JsonValue>>>> | JsonValue | undefined
}

/** `services.komga` */
export interface ServicesKomga extends Definitions<ServicesKomga> {
  /** Default: `false`. Declared in services/web-apps/komga.nix */
  enable?: Definition<boolean>
  /** Default: `"komga"`. Declared in services/web-apps/komga.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/komga.nix */
  openFirewall?: Definition<boolean>
  /** Type: `open submodule of (YAML 1.1 value)`. Declared in services/web-apps/komga.nix */
  settings?: Definition<ServicesKomgaSettings>
  /** Default: `"/var/lib/komga"`. Declared in services/web-apps/komga.nix */
  stateDir?: Definition<string>
  /** Default: `"komga"`. Declared in services/web-apps/komga.nix */
  user?: Definition<string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
}

/** `services.komga.settings` */
export interface ServicesKomgaSettings {
  server?: Definition<ServicesKomgaSettingsServer>
  [name: string]: Definition<ServicesKomgaSettingsServer> | JsonValue | undefined
}

/** `services.komga.settings.server` */
export interface ServicesKomgaSettingsServer {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-apps/komga.nix */
  port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.kresd` */
export interface ServicesKresd extends Definitions<ServicesKresd> {
  /** Default: `false`. Declared in services/networking/kresd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/kresd.nix */
  extraConfig?: Definition<string>
  /** Type: `unsigned integer, meaning >=0`. Default: `1`. Declared in services/networking/kresd.nix */
  instances?: Definition<Integer>
  /** Default: `[ ]`. Declared in services/networking/kresd.nix */
  listenDoH?: Definition<List<Definition<string>>>
  /** Default: `[ "[::1]:53" "127.0.0.1:53" ]`. Declared in services/networking/kresd.nix */
  listenPlain?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/kresd.nix */
  listenTLS?: Definition<List<Definition<string>>>
  /** Default: `pkgs.knot-resolver_5`. Declared in services/networking/kresd.nix */
  package?: Definition<Package>
  /** @deprecated changed to services.kresd.listenPlain */
  interfaces?: NixValue
}

/** `services.kthxbye` */
export interface ServicesKthxbye extends Definitions<ServicesKthxbye> {
  alertmanager?: ServicesKthxbyeAlertmanager
  /** Default: `false`. Declared in services/monitoring/kthxbye.nix */
  enable?: Definition<boolean>
  /** Default: `"15m0s"`. Declared in services/monitoring/kthxbye.nix */
  extendBy?: Definition<string>
  /** Default: `"5m0s"`. Declared in services/monitoring/kthxbye.nix */
  extendIfExpiringIn?: Definition<string>
  /** Default: `"ACK!"`. Declared in services/monitoring/kthxbye.nix */
  extendWithPrefix?: Definition<string>
  /** Default: `[ ]`. Declared in services/monitoring/kthxbye.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `"45s"`. Declared in services/monitoring/kthxbye.nix */
  interval?: Definition<string>
  /** Default: `"0.0.0.0"`. Declared in services/monitoring/kthxbye.nix */
  listenAddress?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/kthxbye.nix */
  logJSON?: Definition<boolean>
  /** Default: `null`. Declared in services/monitoring/kthxbye.nix */
  maxDuration?: Definition<null | string>
  /** Default: `false`. Declared in services/monitoring/kthxbye.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.kthxbye`. Declared in services/monitoring/kthxbye.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/monitoring/kthxbye.nix */
  port?: Definition<Integer>
}

/** `services.kthxbye.alertmanager` */
export interface ServicesKthxbyeAlertmanager extends Definitions<ServicesKthxbyeAlertmanager> {
  /** Default: `"1m0s"`. Declared in services/monitoring/kthxbye.nix */
  timeout?: Definition<string>
  /** Default: `"http://localhost:9093"`. Declared in services/monitoring/kthxbye.nix */
  uri?: Definition<string>
}

/** `services.kubernetes` */
export interface ServicesKubernetes extends Definitions<ServicesKubernetes> {
  addonManager?: ServicesKubernetesAddonManager
  addons?: ServicesKubernetesAddons
  apiserver?: ServicesKubernetesApiserver
  /** Declared in services/cluster/kubernetes/default.nix */
  apiserverAddress?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/default.nix */
  caFile?: Definition<null | Path>
  /** Default: `"10.1.0.0/16"`. Declared in services/cluster/kubernetes/default.nix */
  clusterCidr?: Definition<null | string>
  controllerManager?: ServicesKubernetesControllerManager
  /** Type: `absolute path`. Default: `"/var/lib/kubernetes"`. Declared in services/cluster/kubernetes/default.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/cluster/kubernetes/default.nix */
  easyCerts?: Definition<boolean>
  /** Default: `{ }`. Declared in services/cluster/kubernetes/default.nix */
  featureGates?: Definition<AttributeSet<Definition<boolean>>>
  flannel?: ServicesKubernetesFlannel
  kubeconfig?: ServicesKubernetesKubeconfig
  kubelet?: ServicesKubernetesKubelet
  /** Declared in services/cluster/kubernetes/default.nix */
  lib?: Definition<NixAttributes>
  /** Declared in services/cluster/kubernetes/default.nix */
  masterAddress?: Definition<string>
  /** Default: `pkgs.kubernetes`. Declared in services/cluster/kubernetes/default.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/cluster/kubernetes/default.nix */
  path?: Definition<List<Definition<Package>>>
  pki?: ServicesKubernetesPki
  proxy?: ServicesKubernetesProxy
  /** Default: `[ ]`. Declared in services/cluster/kubernetes/default.nix */
  roles?: Definition<List<Definition<"master" | "node">>>
  scheduler?: ServicesKubernetesScheduler
  /** Type: `absolute path`. Default: `config.services.kubernetes.dataDir + "/secrets"`. Declared in services/cluster/kubernetes/default.nix */
  secretsPath?: Definition<Path>
  etcd?: ServicesKubernetesEtcd
}

/** `services.kubernetes.addonManager` */
export interface ServicesKubernetesAddonManager extends Definitions<ServicesKubernetesAddonManager> {
  /** Default: `{ }`. Declared in services/cluster/kubernetes/addon-manager.nix */
  addons?: Definition<AttributeSet<Definition<NixAttributes | List<Definition<NixAttributes>>>>>
  /** Default: `{ }`. Declared in services/cluster/kubernetes/addon-manager.nix */
  bootstrapAddons?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Default: `false`. Declared in services/cluster/kubernetes/addon-manager.nix */
  enable?: Definition<boolean>
}

/** `services.kubernetes.addons` */
export interface ServicesKubernetesAddons extends Definitions<ServicesKubernetesAddons> {
  dns?: ServicesKubernetesAddonsDns
}

/** `services.kubernetes.addons.dns` */
export interface ServicesKubernetesAddonsDns extends Definitions<ServicesKubernetesAddonsDns> {
  /** Default: `"cluster.local"`. Declared in services/cluster/kubernetes/addons/dns.nix */
  clusterDomain?: Definition<string>
  /** Default: `The x.y.z.254 IP of config.services.kubernetes.apiserver.serviceClusterIpRange.`. Declared in services/cluster/kubernetes/addons/dns.nix */
  clusterIp?: Definition<string>
  /** Declared in services/cluster/kubernetes/addons/dns.nix */
  coredns?: Definition<NixAttributes>
  /** Declared in services/cluster/kubernetes/addons/dns.nix */
  corefile?: Definition<string>
  /** Default: `false`. Declared in services/cluster/kubernetes/addons/dns.nix */
  enable?: Definition<boolean>
  /** Default: `"Reconcile"`. Declared in services/cluster/kubernetes/addons/dns.nix */
  reconcileMode?: Definition<"Reconcile" | "EnsureExists">
  /** Default: `2`. Declared in services/cluster/kubernetes/addons/dns.nix */
  replicas?: Definition<Integer>
}

/** `services.kubernetes.apiserver` */
export interface ServicesKubernetesApiserver extends Definitions<ServicesKubernetesApiserver> {
  /** Default: `null`. Declared in services/cluster/kubernetes/apiserver.nix */
  advertiseAddress?: Definition<null | string>
  /** Default: `false`. Declared in services/cluster/kubernetes/apiserver.nix */
  allowPrivileged?: Definition<boolean>
  /** Default: `"api,https://kubernetes.default.svc"`. Declared in services/cluster/kubernetes/apiserver.nix */
  apiAudiences?: Definition<string>
  /** Default: `[ "RBAC" "Node" ]`. Declared in services/cluster/kubernetes/apiserver.nix */
  authorizationMode?: Definition<List<Definition<"AlwaysAllow" | "AlwaysDeny" | "ABAC" | "Webhook" | "RBAC" | "Node">>>
  /** Default: `[ ]`. Declared in services/cluster/kubernetes/apiserver.nix */
  authorizationPolicy?: Definition<List<Definition<NixAttributes>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/apiserver.nix */
  basicAuthFile?: Definition<null | Path>
  /** Default: `"0.0.0.0"`. Declared in services/cluster/kubernetes/apiserver.nix */
  bindAddress?: Definition<string>
  /** Type: `null or absolute path`. Default: `config.services.kubernetes.caFile`. Declared in services/cluster/kubernetes/apiserver.nix */
  clientCaFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/cluster/kubernetes/apiserver.nix */
  disableAdmissionPlugins?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/cluster/kubernetes/apiserver.nix */
  enable?: Definition<boolean>
  /** Default: `[ "NamespaceLifecycle" "LimitRanger" "ServiceAccount" "ResourceQuota" "DefaultStorageClass" "DefaultTolerationSeconds" "NodeRestriction" ]`. Declared in services/cluster/kubernetes/apiserver.nix */
  enableAdmissionPlugins?: Definition<List<Definition<string>>>
  etcd?: ServicesKubernetesApiserverEtcd
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/cluster/kubernetes/apiserver.nix */
  extraOpts?: Definition<string>
  /** Default: `[ ]`. Declared in services/cluster/kubernetes/apiserver.nix */
  extraSANs?: Definition<List<Definition<string>>>
  /** Default: `config.services.kubernetes.featureGates`. Declared in services/cluster/kubernetes/apiserver.nix */
  featureGates?: Definition<AttributeSet<Definition<boolean>>>
  /** Type: `null or absolute path`. Default: `config.services.kubernetes.caFile`. Declared in services/cluster/kubernetes/apiserver.nix */
  kubeletClientCaFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/apiserver.nix */
  kubeletClientCertFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/apiserver.nix */
  kubeletClientKeyFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/cluster/kubernetes/apiserver.nix */
  preferredAddressTypes?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/apiserver.nix */
  proxyClientCertFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/apiserver.nix */
  proxyClientKeyFile?: Definition<null | Path>
  /** Default: `"authentication.k8s.io/v1beta1=true"`. Declared in services/cluster/kubernetes/apiserver.nix */
  runtimeConfig?: Definition<string>
  /** Default: `6443`. Declared in services/cluster/kubernetes/apiserver.nix */
  securePort?: Definition<Integer>
  /** Default: `"https://kubernetes.default.svc"`. Declared in services/cluster/kubernetes/apiserver.nix */
  serviceAccountIssuer?: Definition<string>
  /** Type: `absolute path`. Declared in services/cluster/kubernetes/apiserver.nix */
  serviceAccountKeyFile?: Definition<Path>
  /** Type: `absolute path`. Declared in services/cluster/kubernetes/apiserver.nix */
  serviceAccountSigningKeyFile?: Definition<Path>
  /** Default: `"10.0.0.0/24"`. Declared in services/cluster/kubernetes/apiserver.nix */
  serviceClusterIpRange?: Definition<string>
  /** Default: `"etcd3"`. Declared in services/cluster/kubernetes/apiserver.nix */
  storageBackend?: Definition<"etcd2" | "etcd3">
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/apiserver.nix */
  tlsCertFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/apiserver.nix */
  tlsKeyFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/apiserver.nix */
  tokenAuthFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/cluster/kubernetes/apiserver.nix */
  verbosity?: Definition<null | Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/apiserver.nix */
  webhookConfig?: Definition<null | Path>
  /** @deprecated renamed to services.kubernetes.apiserver.bindAddress */
  address?: Definition<string>
  /** @deprecated renamed to services.kubernetes.apiserver.enableAdmissionPlugins */
  admissionControl?: Definition<List<Definition<string>>>
}

/** `services.kubernetes.apiserver.etcd` */
export interface ServicesKubernetesApiserverEtcd extends Definitions<ServicesKubernetesApiserverEtcd> {
  /** Type: `null or absolute path`. Default: `config.services.kubernetes.caFile`. Declared in services/cluster/kubernetes/apiserver.nix */
  caFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/apiserver.nix */
  certFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/apiserver.nix */
  keyFile?: Definition<null | Path>
  /** Default: `[ "http://127.0.0.1:2379" ]`. Declared in services/cluster/kubernetes/apiserver.nix */
  servers?: Definition<List<Definition<string>>>
}

/** `services.kubernetes.controllerManager` */
export interface ServicesKubernetesControllerManager extends Definitions<ServicesKubernetesControllerManager> {
  /** Default: `true`. Declared in services/cluster/kubernetes/controller-manager.nix */
  allocateNodeCIDRs?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/cluster/kubernetes/controller-manager.nix */
  bindAddress?: Definition<string>
  /** Default: `config.services.kubernetes.clusterCidr`. Declared in services/cluster/kubernetes/controller-manager.nix */
  clusterCidr?: Definition<string>
  /** Default: `false`. Declared in services/cluster/kubernetes/controller-manager.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/cluster/kubernetes/controller-manager.nix */
  extraOpts?: Definition<string>
  /** Default: `config.services.kubernetes.featureGates`. Declared in services/cluster/kubernetes/controller-manager.nix */
  featureGates?: Definition<AttributeSet<Definition<boolean>>>
  kubeconfig?: ServicesKubernetesControllerManagerKubeconfig
  /** Default: `true`. Declared in services/cluster/kubernetes/controller-manager.nix */
  leaderElect?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `config.services.kubernetes.caFile`. Declared in services/cluster/kubernetes/controller-manager.nix */
  rootCaFile?: Definition<null | Path>
  /** Default: `10252`. Declared in services/cluster/kubernetes/controller-manager.nix */
  securePort?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/controller-manager.nix */
  serviceAccountKeyFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/controller-manager.nix */
  tlsCertFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/controller-manager.nix */
  tlsKeyFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/cluster/kubernetes/controller-manager.nix */
  verbosity?: Definition<null | Integer>
  /** @deprecated renamed to services.kubernetes.controllerManager.bindAddress */
  address?: Definition<string>
}

/** `services.kubernetes.controllerManager.kubeconfig` */
export interface ServicesKubernetesControllerManagerKubeconfig extends Definitions<ServicesKubernetesControllerManagerKubeconfig> {
  /** Type: `null or absolute path`. Default: `config.services.kubernetes.caFile`. Declared in services/cluster/kubernetes/controller-manager.nix */
  caFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/controller-manager.nix */
  certFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/controller-manager.nix */
  keyFile?: Definition<null | Path>
  /** Declared in services/cluster/kubernetes/controller-manager.nix */
  server?: Definition<string>
}

/** `services.kubernetes.etcd` */
export interface ServicesKubernetesEtcd extends Definitions<ServicesKubernetesEtcd> {
  /**
   * Type: `null or absolute path`.
   *
   * @deprecated renamed to services.kubernetes.apiserver.etcd.caFile
   */
  caFile?: Definition<null | Path>
  /**
   * Type: `null or absolute path`.
   *
   * @deprecated renamed to services.kubernetes.apiserver.etcd.certFile
   */
  certFile?: Definition<null | Path>
  /**
   * Type: `null or absolute path`.
   *
   * @deprecated renamed to services.kubernetes.apiserver.etcd.keyFile
   */
  keyFile?: Definition<null | Path>
  /** @deprecated renamed to services.kubernetes.apiserver.etcd.servers */
  servers?: Definition<List<Definition<string>>>
}

/** `services.kubernetes.flannel` */
export interface ServicesKubernetesFlannel extends Definitions<ServicesKubernetesFlannel> {
  /** Default: `false`. Declared in services/cluster/kubernetes/flannel.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/cluster/kubernetes/flannel.nix */
  openFirewallPorts?: Definition<boolean>
}

/** `services.kubernetes.kubeconfig` */
export interface ServicesKubernetesKubeconfig extends Definitions<ServicesKubernetesKubeconfig> {
  /** Type: `null or absolute path`. Default: `config.services.kubernetes.caFile`. Declared in services/cluster/kubernetes/default.nix */
  caFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/default.nix */
  certFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/default.nix */
  keyFile?: Definition<null | Path>
  /** Declared in services/cluster/kubernetes/default.nix */
  server?: Definition<string>
}

/** `services.kubernetes.kubelet` */
export interface ServicesKubernetesKubelet extends Definitions<ServicesKubernetesKubelet> {
  /** Default: `"0.0.0.0"`. Declared in services/cluster/kubernetes/kubelet.nix */
  address?: Definition<string>
  /** Type: `null or absolute path`. Default: `config.services.kubernetes.caFile`. Declared in services/cluster/kubernetes/kubelet.nix */
  clientCaFile?: Definition<null | Path>
  /** Default: `[ "10.1.0.1" ]`. Declared in services/cluster/kubernetes/kubelet.nix */
  clusterDns?: Definition<List<Definition<string>>>
  /** Default: `config.services.kubernetes.addons.dns.clusterDomain`. Declared in services/cluster/kubernetes/kubelet.nix */
  clusterDomain?: Definition<string>
  cni?: ServicesKubernetesKubeletCni
  /** Default: `"unix:///run/containerd/containerd.sock"`. Declared in services/cluster/kubernetes/kubelet.nix */
  containerRuntimeEndpoint?: Definition<string>
  /** Default: `false`. Declared in services/cluster/kubernetes/kubelet.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of (JSON value)`. Default: `{ }`. Declared in services/cluster/kubernetes/kubelet.nix */
  extraConfig?: Definition<AttributeSet<JsonValue>>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/cluster/kubernetes/kubelet.nix */
  extraOpts?: Definition<string>
  /** Default: `config.services.kubernetes.featureGates`. Declared in services/cluster/kubernetes/kubelet.nix */
  featureGates?: Definition<AttributeSet<Definition<boolean>>>
  healthz?: ServicesKubernetesKubeletHealthz
  /** Default: `config.networking.fqdnOrHostName`. Declared in services/cluster/kubernetes/kubelet.nix */
  hostname?: Definition<string>
  kubeconfig?: ServicesKubernetesKubeletKubeconfig
  /** Default: `{ }`. Declared in services/cluster/kubernetes/kubelet.nix */
  manifests?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Default: `null`. Declared in services/cluster/kubernetes/kubelet.nix */
  nodeIp?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `10250`. Declared in services/cluster/kubernetes/kubelet.nix */
  port?: Definition<Integer>
  /** Default: `true`. Declared in services/cluster/kubernetes/kubelet.nix */
  registerNode?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/cluster/kubernetes/kubelet.nix */
  seedDockerImages?: Definition<List<Definition<Package>>>
  /** Default: `{ }`. Declared in services/cluster/kubernetes/kubelet.nix */
  taints?: Definition<AttributeSet<ServicesKubernetesKubeletTaint>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/kubelet.nix */
  tlsCertFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/kubelet.nix */
  tlsKeyFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/cluster/kubernetes/kubelet.nix */
  unschedulable?: Definition<boolean>
  /** Default: `null`. Declared in services/cluster/kubernetes/kubelet.nix */
  verbosity?: Definition<null | Integer>
}

/** `services.kubernetes.kubelet.cni` */
export interface ServicesKubernetesKubeletCni extends Definitions<ServicesKubernetesKubeletCni> {
  /** Default: `[ ]`. Declared in services/cluster/kubernetes/kubelet.nix */
  config?: Definition<List<Definition<NixAttributes>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/kubelet.nix */
  configDir?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/cluster/kubernetes/kubelet.nix */
  packages?: Definition<List<Definition<Package>>>
}

/** `services.kubernetes.kubelet.healthz` */
export interface ServicesKubernetesKubeletHealthz extends Definitions<ServicesKubernetesKubeletHealthz> {
  /** Default: `"127.0.0.1"`. Declared in services/cluster/kubernetes/kubelet.nix */
  bind?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `10248`. Declared in services/cluster/kubernetes/kubelet.nix */
  port?: Definition<Integer>
}

/** `services.kubernetes.kubelet.kubeconfig` */
export interface ServicesKubernetesKubeletKubeconfig extends Definitions<ServicesKubernetesKubeletKubeconfig> {
  /** Type: `null or absolute path`. Default: `config.services.kubernetes.caFile`. Declared in services/cluster/kubernetes/kubelet.nix */
  caFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/kubelet.nix */
  certFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/kubelet.nix */
  keyFile?: Definition<null | Path>
  /** Declared in services/cluster/kubernetes/kubelet.nix */
  server?: Definition<string>
}

/** `services.kubernetes.kubelet.taints.<name>` */
export interface ServicesKubernetesKubeletTaint extends Definitions<ServicesKubernetesKubeletTaint> {
  /** Declared in services/cluster/kubernetes/kubelet.nix */
  effect?: Definition<"NoSchedule" | "PreferNoSchedule" | "NoExecute">
  /** Default: `Name of this submodule.`. Declared in services/cluster/kubernetes/kubelet.nix */
  key?: Definition<string>
  /** Declared in services/cluster/kubernetes/kubelet.nix */
  value?: Definition<string>
}

/** `services.kubernetes.pki` */
export interface ServicesKubernetesPki extends Definitions<ServicesKubernetesPki> {
  /** Default: `"${config.services.cfssl.dataDir}/ca"`. Declared in services/cluster/kubernetes/pki.nix */
  caCertPathPrefix?: Definition<string>
  /** Default: `{ CN = "kubernetes-cluster-ca"; L = "auto-generated"; O = "NixOS"; OU = "services.kubernetes.pki.caSpec"; }`. Declared in services/cluster/kubernetes/pki.nix */
  caSpec?: Definition<NixAttributes>
  /** Default: `{ }`. Declared in services/cluster/kubernetes/pki.nix */
  certs?: Definition<NixAttributes>
  /** Default: `[ ]`. Declared in services/cluster/kubernetes/pki.nix */
  cfsslAPIExtraSANs?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/cluster/kubernetes/pki.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/cluster/kubernetes/pki.nix */
  etcClusterAdminKubeconfig?: Definition<null | string>
  /** Default: `true`. Declared in services/cluster/kubernetes/pki.nix */
  genCfsslAPICerts?: Definition<boolean>
  /** Default: `true`. Declared in services/cluster/kubernetes/pki.nix */
  genCfsslAPIToken?: Definition<boolean>
  /** Default: `true`. Declared in services/cluster/kubernetes/pki.nix */
  genCfsslCACert?: Definition<boolean>
  /** Default: `true`. Declared in services/cluster/kubernetes/pki.nix */
  pkiTrustOnBootstrap?: Definition<boolean>
}

/** `services.kubernetes.proxy` */
export interface ServicesKubernetesProxy extends Definitions<ServicesKubernetesProxy> {
  /** Default: `"0.0.0.0"`. Declared in services/cluster/kubernetes/proxy.nix */
  bindAddress?: Definition<string>
  /** Default: `false`. Declared in services/cluster/kubernetes/proxy.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/cluster/kubernetes/proxy.nix */
  extraOpts?: Definition<string>
  /** Default: `config.services.kubernetes.featureGates`. Declared in services/cluster/kubernetes/proxy.nix */
  featureGates?: Definition<AttributeSet<Definition<boolean>>>
  /** Default: `config.networking.hostName`. Declared in services/cluster/kubernetes/proxy.nix */
  hostname?: Definition<string>
  kubeconfig?: ServicesKubernetesProxyKubeconfig
  /** Default: `null`. Declared in services/cluster/kubernetes/proxy.nix */
  verbosity?: Definition<null | Integer>
  /** @deprecated renamed to services.kubernetes.proxy.bindAddress */
  address?: Definition<string>
}

/** `services.kubernetes.proxy.kubeconfig` */
export interface ServicesKubernetesProxyKubeconfig extends Definitions<ServicesKubernetesProxyKubeconfig> {
  /** Type: `null or absolute path`. Default: `config.services.kubernetes.caFile`. Declared in services/cluster/kubernetes/proxy.nix */
  caFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/proxy.nix */
  certFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/proxy.nix */
  keyFile?: Definition<null | Path>
  /** Declared in services/cluster/kubernetes/proxy.nix */
  server?: Definition<string>
}

/** `services.kubernetes.scheduler` */
export interface ServicesKubernetesScheduler extends Definitions<ServicesKubernetesScheduler> {
  /** Default: `"127.0.0.1"`. Declared in services/cluster/kubernetes/scheduler.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/cluster/kubernetes/scheduler.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/cluster/kubernetes/scheduler.nix */
  extraOpts?: Definition<string>
  /** Default: `config.services.kubernetes.featureGates`. Declared in services/cluster/kubernetes/scheduler.nix */
  featureGates?: Definition<AttributeSet<Definition<boolean>>>
  kubeconfig?: ServicesKubernetesSchedulerKubeconfig
  /** Default: `true`. Declared in services/cluster/kubernetes/scheduler.nix */
  leaderElect?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `10251`. Declared in services/cluster/kubernetes/scheduler.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/cluster/kubernetes/scheduler.nix */
  verbosity?: Definition<null | Integer>
}

/** `services.kubernetes.scheduler.kubeconfig` */
export interface ServicesKubernetesSchedulerKubeconfig extends Definitions<ServicesKubernetesSchedulerKubeconfig> {
  /** Type: `null or absolute path`. Default: `config.services.kubernetes.caFile`. Declared in services/cluster/kubernetes/scheduler.nix */
  caFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/scheduler.nix */
  certFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/cluster/kubernetes/scheduler.nix */
  keyFile?: Definition<null | Path>
  /** Declared in services/cluster/kubernetes/scheduler.nix */
  server?: Definition<string>
}

/** `services.kubo` */
export interface ServicesKubo extends Definitions<ServicesKubo> {
  /** Default: `true`. Declared in services/network-filesystems/kubo.nix */
  autoMigrate?: Definition<boolean>
  /** Default: `false`. Declared in services/network-filesystems/kubo.nix */
  autoMount?: Definition<boolean>
  /** Default: `if lib.versionAtLeast config.system.stateVersion "17.09" then "/var/lib/ipfs" else "/var/lib/ipfs/.ipfs"`. Declared in services/network-filesystems/kubo.nix */
  dataDir?: Definition<string>
  /** Default: `"online"`. Declared in services/network-filesystems/kubo.nix */
  defaultMode?: Definition<"online" | "offline" | "norouting">
  /** Default: `true`. Declared in services/network-filesystems/kubo.nix */
  emptyRepo?: Definition<boolean>
  /** Default: `false`. Declared in services/network-filesystems/kubo.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/network-filesystems/kubo.nix */
  enableGC?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/network-filesystems/kubo.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `"ipfs"`. Declared in services/network-filesystems/kubo.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/network-filesystems/kubo.nix */
  localDiscovery?: Definition<boolean>
  /** Default: `pkgs.kubo`. Declared in services/network-filesystems/kubo.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/network-filesystems/kubo.nix */
  serviceFdlimit?: Definition<null | Integer>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/network-filesystems/kubo.nix */
  settings?: Definition<ServicesKuboSettings>
  /** Default: `false`. Declared in services/network-filesystems/kubo.nix */
  startWhenNeeded?: Definition<boolean>
  /** Default: `"ipfs"`. Declared in services/network-filesystems/kubo.nix */
  user?: Definition<string>
  /** @deprecated renamed to services.kubo.settings.Addresses.API */
  apiAddress?: Definition<string | List<Definition<string>>>
  /**
   * Type: `open submodule of (JSON value)`.
   *
   * @deprecated renamed to services.kubo.settings
   */
  extraConfig?: Definition<ServicesKuboSettings>
  /** @deprecated renamed to services.kubo.settings.Addresses.Gateway */
  gatewayAddress?: Definition<string | List<Definition<string>>>
  /** @deprecated renamed to services.kubo.settings.Mounts.IPFS */
  ipfsMountDir?: Definition<string>
  /** @deprecated renamed to services.kubo.settings.Mounts.IPNS */
  ipnsMountDir?: Definition<string>
  /** @deprecated renamed to services.kubo.settings.Addresses.Swarm */
  swarmAddress?: Definition<List<Definition<string>>>
}

/** `services.kubo.settings` */
export interface ServicesKuboSettings {
  Addresses?: Definition<ServicesKuboSettingsAddresses>
  Mounts?: Definition<ServicesKuboSettingsMounts>
  [name: string]: Definition<ServicesKuboSettingsAddresses | ServicesKuboSettingsMounts> | JsonValue | undefined
}

/** `services.kubo.settings.Addresses` */
export interface ServicesKuboSettingsAddresses {
  /** Default: `[ ]`. Declared in services/network-filesystems/kubo.nix */
  API?: Definition<string | List<Definition<string>>>
  /** Default: `"/ip4/127.0.0.1/tcp/8080"`. Declared in services/network-filesystems/kubo.nix */
  Gateway?: Definition<string | List<Definition<string>>>
  /** Declared in services/network-filesystems/kubo.nix */
  Swarm?: Definition<List<Definition<string>>>
  [name: string]: JsonValue | undefined
}

/** `services.kubo.settings.Mounts` */
export interface ServicesKuboSettingsMounts {
  /** Default: `true`. Declared in services/network-filesystems/kubo.nix */
  FuseAllowOther?: Definition<boolean>
  /** Default: `"/ipfs"`. Declared in services/network-filesystems/kubo.nix */
  IPFS?: Definition<string>
  /** Default: `"/ipns"`. Declared in services/network-filesystems/kubo.nix */
  IPNS?: Definition<string>
  /** Default: `"/mfs"`. Declared in services/network-filesystems/kubo.nix */
  MFS?: Definition<string>
  [name: string]: JsonValue | undefined
}

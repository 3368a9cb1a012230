// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixFunction, NixValue, OtherString, Package, Path } from "../values.ts"
import type { ServicesNginxVirtualHost } from "./services-n.ts"

/** `services.babeld` */
export interface ServicesBabeld extends Definitions<ServicesBabeld> {
  /** Default: `false`. Declared in services/networking/babeld.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/babeld.nix */
  extraConfig?: Definition<string>
  /** Default: `null`. Declared in services/networking/babeld.nix */
  interfaceDefaults?: Definition<null | NixAttributes>
  /** Default: `{ }`. Declared in services/networking/babeld.nix */
  interfaces?: Definition<AttributeSet<Definition<NixAttributes>>>
}

/** `services.bacula-dir` */
export interface ServicesBaculaDir extends Definitions<ServicesBaculaDir> {
  /** Default: `false`. Declared in services/backup/bacula.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/backup/bacula.nix */
  extraConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/backup/bacula.nix */
  extraDirectorConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/backup/bacula.nix */
  extraMessagesConfig?: Definition<string>
  /** Default: `"${config.networking.hostName}-dir"`. Declared in services/backup/bacula.nix */
  name?: Definition<string>
  /** Declared in services/backup/bacula.nix */
  password?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9101`. Declared in services/backup/bacula.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/backup/bacula.nix */
  tls?: ServicesBaculaFdDirectorEntryTls
}

/** `services.bacula-fd` */
export interface ServicesBaculaFd extends Definitions<ServicesBaculaFd> {
  /** Default: `{ }`. Declared in services/backup/bacula.nix */
  director?: Definition<AttributeSet<ServicesBaculaFdDirectorEntry>>
  /** Default: `false`. Declared in services/backup/bacula.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/backup/bacula.nix */
  extraClientConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/backup/bacula.nix */
  extraMessagesConfig?: Definition<string>
  /** Default: `"${config.networking.hostName}-fd"`. Declared in services/backup/bacula.nix */
  name?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9102`. Declared in services/backup/bacula.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/backup/bacula.nix */
  tls?: ServicesBaculaFdDirectorEntryTls
}

/** `services.bacula-fd.director.<name>` */
export interface ServicesBaculaFdDirectorEntry extends Definitions<ServicesBaculaFdDirectorEntry> {
  /** Default: `"no"`. Declared in services/backup/bacula.nix */
  monitor?: Definition<"no" | "yes">
  /** Declared in services/backup/bacula.nix */
  password?: Definition<string>
  /** Declared in services/backup/bacula.nix */
  tls?: ServicesBaculaFdDirectorEntryTls
}

/** `services.bacula-fd.director.<name>.tls` */
export interface ServicesBaculaFdDirectorEntryTls extends Definitions<ServicesBaculaFdDirectorEntryTls> {
  /** Default: `[ ]`. Declared in services/backup/bacula.nix */
  allowedCN?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/backup/bacula.nix */
  caCertificateFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/backup/bacula.nix */
  certificate?: Definition<null | Path>
  /** Default: `false`. Declared in services/backup/bacula.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/backup/bacula.nix */
  key?: Definition<Path>
  /** Default: `null`. Declared in services/backup/bacula.nix */
  require?: Definition<null | boolean>
  /** Default: `null`. Declared in services/backup/bacula.nix */
  verifyPeer?: Definition<null | boolean>
}

/** `services.bacula-sd` */
export interface ServicesBaculaSd extends Definitions<ServicesBaculaSd> {
  /** Default: `{ }`. Declared in services/backup/bacula.nix */
  autochanger?: Definition<AttributeSet<ServicesBaculaSdAutochangerEntry>>
  /** Default: `{ }`. Declared in services/backup/bacula.nix */
  device?: Definition<AttributeSet<ServicesBaculaSdDeviceEntry>>
  /** Default: `{ }`. Declared in services/backup/bacula.nix */
  director?: Definition<AttributeSet<ServicesBaculaFdDirectorEntry>>
  /** Default: `false`. Declared in services/backup/bacula.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/backup/bacula.nix */
  extraMessagesConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/backup/bacula.nix */
  extraStorageConfig?: Definition<string>
  /** Default: `"${config.networking.hostName}-sd"`. Declared in services/backup/bacula.nix */
  name?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9103`. Declared in services/backup/bacula.nix */
  port?: Definition<Integer>
  /** Default: `{ }`. Declared in services/backup/bacula.nix */
  tls?: ServicesBaculaFdDirectorEntryTls
}

/** `services.bacula-sd.autochanger.<name>` */
export interface ServicesBaculaSdAutochangerEntry extends Definitions<ServicesBaculaSdAutochangerEntry> {
  /** Default: `"/etc/bacula/mtx-changer %c %o %S %a %d"`. Declared in services/backup/bacula.nix */
  changerCommand?: Definition<string>
  /** Declared in services/backup/bacula.nix */
  changerDevice?: Definition<string>
  /** Declared in services/backup/bacula.nix */
  devices?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/backup/bacula.nix */
  extraAutochangerConfig?: Definition<string>
}

/** `services.bacula-sd.device.<name>` */
export interface ServicesBaculaSdDeviceEntry extends Definitions<ServicesBaculaSdDeviceEntry> {
  /** Declared in services/backup/bacula.nix */
  archiveDevice?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/backup/bacula.nix */
  extraDeviceConfig?: Definition<string>
  /** Declared in services/backup/bacula.nix */
  mediaType?: Definition<string>
}

/** `services.baikal` */
export interface ServicesBaikal extends Definitions<ServicesBaikal> {
  /** Default: `false`. Declared in services/web-apps/baikal.nix */
  enable?: Definition<boolean>
  /** Default: `"baikal"`. Declared in services/web-apps/baikal.nix */
  group?: Definition<string>
  /** Default: `pkgs.baikal`. Declared in services/web-apps/baikal.nix */
  package?: Definition<Package>
  /** Default: `pkgs.php`. Declared in services/web-apps/baikal.nix */
  phpPackage?: Definition<Package>
  /** Default: `"baikal"`. Declared in services/web-apps/baikal.nix */
  pool?: Definition<string>
  /** Default: `"baikal"`. Declared in services/web-apps/baikal.nix */
  user?: Definition<string>
  /** Default: `"baikal"`. Declared in services/web-apps/baikal.nix */
  virtualHost?: Definition<null | string>
}

/** `services.bamf` */
export interface ServicesBamf extends Definitions<ServicesBamf> {
  /** Default: `false`. Declared in services/desktops/bamf.nix */
  enable?: Definition<boolean>
}

/** `services.bazarr` */
export interface ServicesBazarr extends Definitions<ServicesBazarr> {
  /** Default: `"/var/lib/bazarr"`. Declared in services/misc/bazarr.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/bazarr.nix */
  enable?: Definition<boolean>
  /** Default: `"bazarr"`. Declared in services/misc/bazarr.nix */
  group?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6767`. Declared in services/misc/bazarr.nix */
  listenPort?: Definition<Integer>
  /** Default: `false`. Declared in services/misc/bazarr.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.bazarr`. Declared in services/misc/bazarr.nix */
  package?: Definition<Package>
  /** Default: `"bazarr"`. Declared in services/misc/bazarr.nix */
  user?: Definition<string>
}

/** `services.bcachefs` */
export interface ServicesBcachefs extends Definitions<ServicesBcachefs> {
  autoScrub?: ServicesBcachefsAutoScrub
}

/** `services.bcachefs.autoScrub` */
export interface ServicesBcachefsAutoScrub extends Definitions<ServicesBcachefsAutoScrub> {
  /** Default: `false`. Declared in tasks/filesystems/bcachefs.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Declared in tasks/filesystems/bcachefs.nix */
  fileSystems?: Definition<List<Definition<Path>>>
  /** Default: `"monthly"`. Declared in tasks/filesystems/bcachefs.nix */
  interval?: Definition<string>
}

/** `services.bcg` */
export interface ServicesBcg extends Definitions<ServicesBcg> {
  /** Default: `true`. Declared in services/misc/bcg.nix */
  automaticRemoveKitFromNames?: Definition<boolean>
  /** Default: `true`. Declared in services/misc/bcg.nix */
  automaticRenameGenericNodes?: Definition<boolean>
  /** Default: `true`. Declared in services/misc/bcg.nix */
  automaticRenameKitNodes?: Definition<boolean>
  /** Default: `true`. Declared in services/misc/bcg.nix */
  automaticRenameNodes?: Definition<boolean>
  /** Default: `""`. Declared in services/misc/bcg.nix */
  baseTopicPrefix?: Definition<string>
  /** Declared in services/misc/bcg.nix */
  device?: Definition<string>
  /** Default: `false`. Declared in services/misc/bcg.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/misc/bcg.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  mqtt?: ServicesBcgMqtt
  /** Default: `null`. Declared in services/misc/bcg.nix */
  name?: Definition<null | string>
  /** Default: `pkgs.python3Packages.bcg`. Declared in services/misc/bcg.nix */
  package?: Definition<Package>
  /** Default: `1`. Declared in services/misc/bcg.nix */
  qosNodeMessages?: Definition<Integer>
  /** Default: `{ }`. Declared in services/misc/bcg.nix */
  rename?: Definition<AttributeSet<Definition<string>>>
  /** Default: `false`. Declared in services/misc/bcg.nix */
  retainNodeMessages?: Definition<boolean>
  /** Default: `"WARNING"`. Declared in services/misc/bcg.nix */
  verbose?: Definition<"CRITICAL" | "ERROR" | "WARNING" | "INFO" | "DEBUG">
}

/** `services.bcg.mqtt` */
export interface ServicesBcgMqtt extends Definitions<ServicesBcgMqtt> {
  /** Default: `null`. Declared in services/misc/bcg.nix */
  cafile?: Definition<null | string>
  /** Default: `null`. Declared in services/misc/bcg.nix */
  certfile?: Definition<null | string>
  /** Default: `"127.0.0.1"`. Declared in services/misc/bcg.nix */
  host?: Definition<string>
  /** Default: `null`. Declared in services/misc/bcg.nix */
  keyfile?: Definition<null | string>
  /** Default: `null`. Declared in services/misc/bcg.nix */
  password?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `1883`. Declared in services/misc/bcg.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/misc/bcg.nix */
  username?: Definition<null | string>
}

/** `services.beanstalkd` */
export interface ServicesBeanstalkd extends Definitions<ServicesBeanstalkd> {
  /** Default: `false`. Declared in services/misc/beanstalkd.nix */
  enable?: Definition<boolean>
  listen?: ServicesBeanstalkdListen
  /** Default: `false`. Declared in services/misc/beanstalkd.nix */
  openFirewall?: Definition<boolean>
}

/** `services.beanstalkd.listen` */
export interface ServicesBeanstalkdListen extends Definitions<ServicesBeanstalkdListen> {
  /** Default: `"127.0.0.1"`. Declared in services/misc/beanstalkd.nix */
  address?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `11300`. Declared in services/misc/beanstalkd.nix */
  port?: Definition<Integer>
}

/** `services.bee` */
export interface ServicesBee extends Definitions<ServicesBee> {
  /** Default: `0`. Declared in services/networking/bee.nix */
  daemonNiceLevel?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/bee.nix */
  enable?: Definition<boolean>
  /** Default: `"bee"`. Declared in services/networking/bee.nix */
  group?: Definition<string>
  /** Default: `pkgs.bee`. Declared in services/networking/bee.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Declared in services/networking/bee.nix */
  settings?: JsonValue
  /** Default: `"bee"`. Declared in services/networking/bee.nix */
  user?: Definition<string>
}

/** `services.beesd` */
export interface ServicesBeesd extends Definitions<ServicesBeesd> {
  /** Default: `{ }`. Declared in services/misc/bees.nix */
  filesystems?: Definition<AttributeSet<ServicesBeesdFilesystem>>
}

/** `services.beesd.filesystems.<name>` */
export interface ServicesBeesdFilesystem extends Definitions<ServicesBeesdFilesystem> {
  /** Default: `[ ]`. Declared in services/misc/bees.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `1024`. Declared in services/misc/bees.nix */
  hashTableSizeMB?: Definition<Integer>
  /** Declared in services/misc/bees.nix */
  spec?: Definition<string>
  /** Default: `"info"`. Declared in services/misc/bees.nix */
  verbosity?: Definition<"alert" | "crit" | "debug" | "emerg" | "err" | "info" | "notice" | "warning" | 1 | 2 | 7 | 0 | 3 | 6 | 5 | 4>
  /** Default: `".beeshome"`. Declared in services/misc/bees.nix */
  workDir?: Definition<string>
}

/** `services.below` */
export interface ServicesBelow extends Definitions<ServicesBelow> {
  /** Default: `null`. Declared in services/monitoring/below.nix */
  cgroupFilterOut?: Definition<null | string>
  collect?: ServicesBelowCollect
  compression?: ServicesBelowCompression
  dirs?: ServicesBelowDirs
  /** Default: `false`. Declared in services/monitoring/below.nix */
  enable?: Definition<boolean>
  retention?: ServicesBelowRetention
}

/** `services.below.collect` */
export interface ServicesBelowCollect extends Definitions<ServicesBelowCollect> {
  /** Default: `true`. Declared in services/monitoring/below.nix */
  diskStats?: Definition<boolean>
  /** Default: `true`. Declared in services/monitoring/below.nix */
  exitStats?: Definition<boolean>
  /** Default: `false`. Declared in services/monitoring/below.nix */
  ioStats?: Definition<boolean>
}

/** `services.below.compression` */
export interface ServicesBelowCompression extends Definitions<ServicesBelowCompression> {
  /** Default: `false`. Declared in services/monitoring/below.nix */
  enable?: Definition<boolean>
}

/** `services.below.dirs` */
export interface ServicesBelowDirs extends Definitions<ServicesBelowDirs> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/below.nix */
  log?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/below.nix */
  store?: Definition<null | Path>
}

/** `services.below.retention` */
export interface ServicesBelowRetention extends Definitions<ServicesBelowRetention> {
  /** Default: `null`. Declared in services/monitoring/below.nix */
  size?: Definition<null | Integer>
  /** Default: `null`. Declared in services/monitoring/below.nix */
  time?: Definition<null | Integer>
}

/** `services.bepasty` */
export interface ServicesBepasty extends Definitions<ServicesBepasty> {
  /** Default: `false`. Declared in services/misc/bepasty.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/misc/bepasty.nix */
  servers?: Definition<AttributeSet<ServicesBepastyServer>>
}

/** `services.bepasty.servers.<name>` */
export interface ServicesBepastyServer extends Definitions<ServicesBepastyServer> {
  /** Default: `"127.0.0.1:8000"`. Declared in services/misc/bepasty.nix */
  bind?: Definition<string>
  /** Default: `"/var/lib/bepasty/data"`. Declared in services/misc/bepasty.nix */
  dataDir?: Definition<string>
  /** Default: `"read"`. Declared in services/misc/bepasty.nix */
  defaultPermissions?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/misc/bepasty.nix */
  extraConfig?: Definition<string>
  /** Default: `""`. Declared in services/misc/bepasty.nix */
  secretKey?: Definition<string>
  /** Default: `null`. Declared in services/misc/bepasty.nix */
  secretKeyFile?: Definition<null | string>
  /** Default: `"/var/lib/bepasty"`. Declared in services/misc/bepasty.nix */
  workDir?: Definition<string>
}

/** `services.beszel` */
export interface ServicesBeszel extends Definitions<ServicesBeszel> {
  agent?: ServicesBeszelAgent
  hub?: ServicesBeszelHub
}

/** `services.beszel.agent` */
export interface ServicesBeszelAgent extends Definitions<ServicesBeszelAgent> {
  /** Default: `false`. Declared in services/monitoring/beszel-agent.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/monitoring/beszel-agent.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/beszel-agent.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/monitoring/beszel-agent.nix */
  extraPath?: Definition<List<Definition<Package>>>
  /** Default: `false`. Declared in services/monitoring/beszel-agent.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.beszel`. Declared in services/monitoring/beszel-agent.nix */
  package?: Definition<Package>
  smartmon?: ServicesBeszelAgentSmartmon
}

/** `services.beszel.agent.smartmon` */
export interface ServicesBeszelAgentSmartmon extends Definitions<ServicesBeszelAgentSmartmon> {
  /** Default: `[ ]`. Declared in services/monitoring/beszel-agent.nix */
  deviceAllow?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/monitoring/beszel-agent.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.smartmontools`. Declared in services/monitoring/beszel-agent.nix */
  package?: Definition<Package>
}

/** `services.beszel.hub` */
export interface ServicesBeszelHub extends Definitions<ServicesBeszelHub> {
  /** Type: `absolute path`. Default: `"/var/lib/beszel-hub"`. Declared in services/monitoring/beszel-hub.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/beszel-hub.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/monitoring/beszel-hub.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/monitoring/beszel-hub.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `"127.0.0.1"`. Declared in services/monitoring/beszel-hub.nix */
  host?: Definition<string>
  /** Default: `pkgs.beszel`. Declared in services/monitoring/beszel-hub.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8090`. Declared in services/monitoring/beszel-hub.nix */
  port?: Definition<Integer>
}

/** `services.biboumi` */
export interface ServicesBiboumi extends Definitions<ServicesBiboumi> {
  /** Type: `absolute path`. Default: `"/dev/null"`. Declared in services/networking/biboumi.nix */
  credentialsFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/biboumi.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/biboumi.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.biboumi`. Declared in services/networking/biboumi.nix */
  package?: Definition<Package>
  /** Type: `open submodule of settings option`. Default: `{ }`. Declared in services/networking/biboumi.nix */
  settings?: Definition<ServicesBiboumiSettings>
}

/** `services.biboumi.settings` */
export interface ServicesBiboumiSettings {
  /** Default: `[ ]`. Declared in services/networking/biboumi.nix */
  admin?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Default: `config.security.pki.caBundle`. Declared in services/networking/biboumi.nix */
  ca_file?: Definition<Path>
  /** Type: `null or absolute path or string`. Default: `"/var/lib/biboumi/biboumi.sqlite"`. Declared in services/networking/biboumi.nix */
  db_name?: Definition<null | Path | string>
  /** Declared in services/networking/biboumi.nix */
  hostname?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `113`. Declared in services/networking/biboumi.nix */
  identd_port?: Definition<Integer>
  /** Type: `integer between 0 and 3 (both inclusive)`. Default: `1`. Declared in services/networking/biboumi.nix */
  log_level?: Definition<Integer>
  /** Declared in services/networking/biboumi.nix */
  password?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/biboumi.nix */
  persistent_by_default?: Definition<boolean>
  /** Type: `absolute path`. Default: `"${pkgs.biboumi}/etc/biboumi"`. Declared in services/networking/biboumi.nix */
  policy_directory?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5347`. Declared in services/networking/biboumi.nix */
  port?: Definition<Integer>
  /** Default: `true`. Declared in services/networking/biboumi.nix */
  realname_customization?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/biboumi.nix */
  realname_from_jid?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/networking/biboumi.nix */
  xmpp_server_ip?: Definition<string>
  [name: string]: Definition<null | string | Integer | boolean | List<Definition<string>> | Path | null | Path | string | string | Integer | null | string | boolean> | undefined
}

/** `services.bind` */
export interface ServicesBind extends Definitions<ServicesBind> {
  /** Default: `[ ]`. Declared in services/networking/bind.nix */
  blockedNetworks?: Definition<List<Definition<string>>>
  /** Default: `[ "127.0.0.0/24" "::1/128" ]`. Declared in services/networking/bind.nix */
  cacheNetworks?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Default: `confFile`. Declared in services/networking/bind.nix */
  configFile?: Definition<Path>
  /** Default: `"/run/named"`. Declared in services/networking/bind.nix */
  directory?: Definition<string>
  /** Default: `false`. Declared in services/networking/bind.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/bind.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/bind.nix */
  extraConfig?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/bind.nix */
  extraOptions?: Definition<string>
  /** Default: `"first"`. Declared in services/networking/bind.nix */
  forward?: Definition<"first" | "only">
  /** Default: `config.networking.nameservers`. Declared in services/networking/bind.nix */
  forwarders?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/bind.nix */
  ipv4Only?: Definition<boolean>
  /** Default: `[ "any" ]`. Declared in services/networking/bind.nix */
  listenOn?: Definition<List<Definition<string>>>
  /** Default: `[ "any" ]`. Declared in services/networking/bind.nix */
  listenOnIpv6?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `53`. Declared in services/networking/bind.nix */
  listenOnIpv6Port?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `53`. Declared in services/networking/bind.nix */
  listenOnPort?: Definition<Integer>
  /** Default: `pkgs.bind`. Declared in services/networking/bind.nix */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/networking/bind.nix */
  zones?: Definition<AttributeSet<ServicesBindZone> | List<Definition<NixAttributes>>>
}

/** `services.bind.zones.<name>` */
export interface ServicesBindZone extends Definitions<ServicesBindZone> {
  /** Default: `[ "any" ]`. Declared in services/networking/bind.nix */
  allowQuery?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/bind.nix */
  extraConfig?: Definition<string>
  /** Type: `string or absolute path`. Declared in services/networking/bind.nix */
  file?: Definition<string | Path>
  /** Declared in services/networking/bind.nix */
  master?: Definition<boolean>
  /** Declared in services/networking/bind.nix */
  masters?: Definition<List<Definition<string>>>
  /** Default: `"‹name›"`. Declared in services/networking/bind.nix */
  name?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/bind.nix */
  slaves?: Definition<List<Definition<string>>>
}

/** `services.bird` */
export interface ServicesBird extends Definitions<ServicesBird> {
  /** Default: `true`. Declared in services/networking/bird.nix */
  autoReload?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/bird.nix */
  checkConfig?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Declared in services/networking/bird.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/networking/bird.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.bird3`. Declared in services/networking/bird.nix */
  package?: Definition<Package>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/bird.nix */
  preCheckConfig?: Definition<string>
}

/** `services.bird2` */
export interface ServicesBird2 extends Definitions<ServicesBird2> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  autoReload?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  checkConfig?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  config?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  preCheckConfig?: NixValue
}

/** `services.bird-lg` */
export interface ServicesBirdLg extends Definitions<ServicesBirdLg> {
  frontend?: ServicesBirdLgFrontend
  /** Default: `"bird-lg"`. Declared in services/networking/bird-lg.nix */
  group?: Definition<string>
  /** Default: `pkgs.bird-lg`. Declared in services/networking/bird-lg.nix */
  package?: Definition<Package>
  proxy?: ServicesBirdLgProxy
  /** Default: `"bird-lg"`. Declared in services/networking/bird-lg.nix */
  user?: Definition<string>
}

/** `services.bird-lg.frontend` */
export interface ServicesBirdLgFrontend extends Definitions<ServicesBirdLgFrontend> {
  /** Default: `[ "asn" "as-name" "ASName" "descr" ]`. Declared in services/networking/bird-lg.nix */
  bgpMapInfo?: Definition<List<Definition<string>>>
  /** Default: `"asn.cymru.com"`. Declared in services/networking/bird-lg.nix */
  dnsInterface?: Definition<string>
  /** Declared in services/networking/bird-lg.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/networking/bird-lg.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/bird-lg.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"127.0.0.1:5000"`. Declared in services/networking/bird-lg.nix */
  listenAddresses?: Definition<string | List<Definition<string>>>
  /** Default: `""`. Declared in services/networking/bird-lg.nix */
  nameFilter?: Definition<string>
  navbar?: ServicesBirdLgFrontendNavbar
  /** Default: `""`. Declared in services/networking/bird-lg.nix */
  netSpecificMode?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/bird-lg.nix */
  protocolFilter?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8000`. Declared in services/networking/bird-lg.nix */
  proxyPort?: Definition<Integer>
  /** Declared in services/networking/bird-lg.nix */
  servers?: Definition<List<Definition<string>>>
  /** Default: `120`. Declared in services/networking/bird-lg.nix */
  timeout?: Definition<Integer>
  /** Default: `"Bird-lg Go"`. Declared in services/networking/bird-lg.nix */
  titleBrand?: Definition<string>
  /** Default: `"whois.verisign-grs.com"`. Declared in services/networking/bird-lg.nix */
  whois?: Definition<string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenAddress?: NixValue
}

/** `services.bird-lg.frontend.navbar` */
export interface ServicesBirdLgFrontendNavbar extends Definitions<ServicesBirdLgFrontendNavbar> {
  /** Default: `"ALL Servers"`. Declared in services/networking/bird-lg.nix */
  allServers?: Definition<string>
  /** Default: `"all"`. Declared in services/networking/bird-lg.nix */
  allServersURL?: Definition<string>
  /** Default: `"Bird-lg Go"`. Declared in services/networking/bird-lg.nix */
  brand?: Definition<string>
  /** Default: `"/"`. Declared in services/networking/bird-lg.nix */
  brandURL?: Definition<string>
}

/** `services.bird-lg.proxy` */
export interface ServicesBirdLgProxy extends Definitions<ServicesBirdLgProxy> {
  /** Default: `[ ]`. Declared in services/networking/bird-lg.nix */
  allowedIPs?: Definition<List<Definition<string>>>
  /** Default: `"/var/run/bird/bird.ctl"`. Declared in services/networking/bird-lg.nix */
  birdSocket?: Definition<string>
  /** Default: `false`. Declared in services/networking/bird-lg.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/bird-lg.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"127.0.0.1:8000"`. Declared in services/networking/bird-lg.nix */
  listenAddresses?: Definition<string | List<Definition<string>>>
  traceroute?: ServicesBirdLgProxyTraceroute
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenAddress?: NixValue
}

/** `services.bird-lg.proxy.traceroute` */
export interface ServicesBirdLgProxyTraceroute extends Definitions<ServicesBirdLgProxyTraceroute> {
  /** Default: `"${pkgs.traceroute}/bin/traceroute"`. Declared in services/networking/bird-lg.nix */
  binary?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/bird-lg.nix */
  flags?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/bird-lg.nix */
  rawOutput?: Definition<boolean>
}

/** `services.birdwatcher` */
export interface ServicesBirdwatcher extends Definitions<ServicesBirdwatcher> {
  /** Default: `false`. Declared in services/networking/birdwatcher.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/birdwatcher.nix */
  flags?: Definition<List<Definition<string>>>
  /** Default: `pkgs.birdwatcher`. Declared in services/networking/birdwatcher.nix */
  package?: Definition<Package>
  /** Type: `strings concatenated with “\n”`. Default: `{ }`. Declared in services/networking/birdwatcher.nix */
  settings?: Definition<string>
}

/** `services.bitbox-bridge` */
export interface ServicesBitboxBridge extends Definitions<ServicesBitboxBridge> {
  /** Default: `false`. Declared in services/hardware/bitbox-bridge.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.bitbox-bridge`. Declared in services/hardware/bitbox-bridge.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8178`. Declared in services/hardware/bitbox-bridge.nix */
  port?: Definition<Integer>
  /** Default: `true`. Declared in services/hardware/bitbox-bridge.nix */
  runOnMount?: Definition<boolean>
}

/** `services.bitcoind.<name>` */
export interface ServicesBitcoindEntry extends Definitions<ServicesBitcoindEntry> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/bitcoind.nix */
  configFile?: Definition<null | Path>
  /** Type: `absolute path`. Default: `"/var/lib/bitcoind-‹name›"`. Declared in services/networking/bitcoind.nix */
  dataDir?: Definition<Path>
  /** Type: `null or integer between 4 and 16384 (both inclusive)`. Default: `null`. Declared in services/networking/bitcoind.nix */
  dbCache?: Definition<null | Integer>
  /** Default: `false`. Declared in services/networking/bitcoind.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/bitcoind.nix */
  extraCmdlineOptions?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/bitcoind.nix */
  extraConfig?: Definition<string>
  /** Default: `"bitcoind-‹name›"`. Declared in services/networking/bitcoind.nix */
  group?: Definition<string>
  /** Default: `pkgs.bitcoind`. Declared in services/networking/bitcoind.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"/var/lib/bitcoind-‹name›/bitcoind.pid"`. Declared in services/networking/bitcoind.nix */
  pidFile?: Definition<Path>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/bitcoind.nix */
  port?: Definition<null | Integer>
  /** Type: `null or ((unsigned integer, meaning >=0) or (one of “disable”, “manual”) convertible to it)`. Default: `null`. Declared in services/networking/bitcoind.nix */
  prune?: Definition<null | Integer | "disable" | "manual">
  rpc?: ServicesBitcoindEntryRpc
  /** Default: `false`. Declared in services/networking/bitcoind.nix */
  testnet?: Definition<boolean>
  /** Default: `"bitcoind-‹name›"`. Declared in services/networking/bitcoind.nix */
  user?: Definition<string>
}

/** `services.bitcoind.<name>.rpc` */
export interface ServicesBitcoindEntryRpc extends Definitions<ServicesBitcoindEntryRpc> {
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/bitcoind.nix */
  port?: Definition<null | Integer>
  /** Default: `{ }`. Declared in services/networking/bitcoind.nix */
  users?: Definition<AttributeSet<ServicesBitcoindEntryRpcUser>>
}

/** `services.bitcoind.<name>.rpc.users.<name>` */
export interface ServicesBitcoindEntryRpcUser extends Definitions<ServicesBitcoindEntryRpcUser> {
  /** Declared in services/networking/bitcoind.nix */
  name?: Definition<string>
  /** Type: `string matching the pattern [0-9a-f]+\$[0-9a-f]{64}`. Declared in services/networking/bitcoind.nix */
  passwordHMAC?: Definition<string>
}

/** `services.bitlbee` */
export interface ServicesBitlbee extends Definitions<ServicesBitlbee> {
  /** Default: `"storage"`. Declared in services/networking/bitlbee.nix */
  authBackend?: Definition<"storage" | "pam">
  /** Default: `"Open"`. Declared in services/networking/bitlbee.nix */
  authMode?: Definition<"Open" | "Closed" | "Registered">
  /** Type: `absolute path`. Default: `"/var/lib/bitlbee"`. Declared in services/networking/bitlbee.nix */
  configDir?: Definition<Path>
  /** Default: `false`. Declared in services/networking/bitlbee.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/bitlbee.nix */
  extraDefaults?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/bitlbee.nix */
  extraSettings?: Definition<string>
  /** Default: `""`. Declared in services/networking/bitlbee.nix */
  hostName?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/networking/bitlbee.nix */
  interface?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/bitlbee.nix */
  libpurple_plugins?: Definition<List<Definition<Package>>>
  /** Default: `[ ]`. Declared in services/networking/bitlbee.nix */
  plugins?: Definition<List<Definition<Package>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6667`. Declared in services/networking/bitlbee.nix */
  portNumber?: Definition<Integer>
  /** Default: `""`. Declared in services/networking/bitlbee.nix */
  protocols?: Definition<string>
}

/** `services.bitmagnet` */
export interface ServicesBitmagnet extends Definitions<ServicesBitmagnet> {
  /** Default: `false`. Declared in services/torrent/bitmagnet.nix */
  enable?: Definition<boolean>
  /** Default: `"bitmagnet"`. Declared in services/torrent/bitmagnet.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/torrent/bitmagnet.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.bitmagnet`. Declared in services/torrent/bitmagnet.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/torrent/bitmagnet.nix */
  settings?: Definition<ServicesBitmagnetSettings>
  /** Default: `true`. Declared in services/torrent/bitmagnet.nix */
  useLocalPostgresDB?: Definition<boolean>
  /** Default: `"bitmagnet"`. Declared in services/torrent/bitmagnet.nix */
  user?: Definition<string>
}

/** `services.bitmagnet.settings` */
export interface ServicesBitmagnetSettings {
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/torrent/bitmagnet.nix */
  dht_server?: Definition<ServicesBitmagnetSettingsDhtServer>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/torrent/bitmagnet.nix */
  http_server?: Definition<ServicesBitmagnetSettingsHttpServer>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/torrent/bitmagnet.nix */
  postgres?: Definition<ServicesBitmagnetSettingsPostgres>
  [name: string]: Definition<ServicesBitmagnetSettingsDhtServer | ServicesBitmagnetSettingsHttpServer | ServicesBitmagnetSettingsPostgres> | JsonValue | undefined
}

/** `services.bitmagnet.settings.dht_server` */
export interface ServicesBitmagnetSettingsDhtServer {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3334`. Declared in services/torrent/bitmagnet.nix */
  port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.bitmagnet.settings.http_server` */
export interface ServicesBitmagnetSettingsHttpServer {
  /** Default: `":3333"`. Declared in services/torrent/bitmagnet.nix */
  port?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.bitmagnet.settings.postgres` */
export interface ServicesBitmagnetSettingsPostgres {
  /** Default: `""`. Declared in services/torrent/bitmagnet.nix */
  host?: Definition<string>
  /** Default: `"bitmagnet"`. Declared in services/torrent/bitmagnet.nix */
  name?: Definition<string>
  /** Default: `""`. Declared in services/torrent/bitmagnet.nix */
  password?: Definition<string>
  /** Default: `""`. Declared in services/torrent/bitmagnet.nix */
  user?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.bitwarden-directory-connector-cli` */
export interface ServicesBitwardenDirectoryConnectorCli extends Definitions<ServicesBitwardenDirectoryConnectorCli> {
  /** Declared in services/security/bitwarden-directory-connector-cli.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  enable?: Definition<boolean>
  /** Default: `"*:0,15,30,45"`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  interval?: Definition<string>
  /** Type: `open submodule of attribute set of (JSON value)`. Default: `{ }`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  ldap?: Definition<ServicesBitwardenDirectoryConnectorCliLdap>
  /** Default: `pkgs.bitwarden-directory-connector-cli`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  package?: Definition<Package>
  secrets?: ServicesBitwardenDirectoryConnectorCliSecrets
  /** Type: `open submodule of attribute set of (JSON value)`. Default: `{ }`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  sync?: Definition<ServicesBitwardenDirectoryConnectorCliSync>
  /** Default: `"bwdc"`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  user?: Definition<string>
}

/** `services.bitwarden-directory-connector-cli.ldap` */
export interface ServicesBitwardenDirectoryConnectorCliLdap {
  /** Default: `false`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  ad?: Definition<boolean>
  /** Declared in services/security/bitwarden-directory-connector-cli.nix */
  hostname?: Definition<string>
  /** Default: `false`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  pagedSearch?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `389`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  port?: Definition<Integer>
  /** Declared in services/security/bitwarden-directory-connector-cli.nix */
  rootPath?: Definition<string>
  /** Default: `false`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  ssl?: Definition<boolean>
  /** Default: `false`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  startTls?: Definition<boolean>
  /** Declared in services/security/bitwarden-directory-connector-cli.nix */
  username?: Definition<string>
  /**
   * Type: `JSON value`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  finalJSON?: JsonValue
  [name: string]: JsonValue | undefined
}

/** `services.bitwarden-directory-connector-cli.secrets` */
export interface ServicesBitwardenDirectoryConnectorCliSecrets extends Definitions<ServicesBitwardenDirectoryConnectorCliSecrets> {
  bitwarden?: ServicesBitwardenDirectoryConnectorCliSecretsBitwarden
  /** Declared in services/security/bitwarden-directory-connector-cli.nix */
  ldap?: Definition<string>
}

/** `services.bitwarden-directory-connector-cli.secrets.bitwarden` */
export interface ServicesBitwardenDirectoryConnectorCliSecretsBitwarden extends Definitions<ServicesBitwardenDirectoryConnectorCliSecretsBitwarden> {
  /** Declared in services/security/bitwarden-directory-connector-cli.nix */
  client_path_id?: Definition<string>
  /** Declared in services/security/bitwarden-directory-connector-cli.nix */
  client_path_secret?: Definition<string>
}

/** `services.bitwarden-directory-connector-cli.sync` */
export interface ServicesBitwardenDirectoryConnectorCliSync {
  /** Declared in services/security/bitwarden-directory-connector-cli.nix */
  creationDateAttribute?: Definition<string>
  /** Declared in services/security/bitwarden-directory-connector-cli.nix */
  emailPrefixAttribute?: Definition<string>
  /** Declared in services/security/bitwarden-directory-connector-cli.nix */
  emailSuffix?: Definition<string>
  /** Default: `""`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  groupFilter?: Definition<string>
  /** Default: `"cn"`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  groupNameAttribute?: Definition<string>
  /** Default: `"groupOfNames"`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  groupObjectClass?: Definition<string>
  /** Default: `"ou=groups"`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  groupPath?: Definition<string>
  /** Default: `false`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  groups?: Definition<boolean>
  /** Default: `false`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  largeImport?: Definition<boolean>
  /** Declared in services/security/bitwarden-directory-connector-cli.nix */
  memberAttribute?: Definition<string>
  /** Default: `false`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  overwriteExisting?: Definition<boolean>
  /** Default: `true`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  removeDisabled?: Definition<boolean>
  /** Default: `false`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  useEmailPrefixSuffix?: Definition<boolean>
  /** Default: `"mail"`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  userEmailAttribute?: Definition<string>
  /** Default: `""`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  userFilter?: Definition<string>
  /** Default: `"inetOrgPerson"`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  userObjectClass?: Definition<string>
  /** Default: `"ou=users"`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  userPath?: Definition<string>
  /** Default: `false`. Declared in services/security/bitwarden-directory-connector-cli.nix */
  users?: Definition<boolean>
  /**
   * Type: `JSON value`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  finalJSON?: JsonValue
  [name: string]: JsonValue | undefined
}

/** `services.blackfire-agent` */
export interface ServicesBlackfireAgent extends Definitions<ServicesBlackfireAgent> {
  /** Default: `false`. Declared in services/development/blackfire.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of string`. Declared in services/development/blackfire.nix */
  settings?: Definition<ServicesBlackfireAgentSettings>
}

/** `services.blackfire-agent.settings` */
export interface ServicesBlackfireAgentSettings {
  /** Declared in services/development/blackfire.nix */
  "server-id"?: Definition<string>
  /** Declared in services/development/blackfire.nix */
  "server-token"?: Definition<string>
  [name: string]: Definition<string> | undefined
}

/** `services.blendfarm` */
export interface ServicesBlendfarm extends Definitions<ServicesBlendfarm> {
  /** Default: `null`. Declared in services/misc/blenderfarm.nix */
  basicSecurityPasswordFile?: Definition<null | string>
  /** Default: `pkgs.blender`. Declared in services/misc/blenderfarm.nix */
  blenderPackage?: Definition<Package>
  /** Default: `false`. Declared in services/misc/blenderfarm.nix */
  enable?: Definition<boolean>
  /** Default: `"blendfarm"`. Declared in services/misc/blenderfarm.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/misc/blenderfarm.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.blendfarm`. Declared in services/misc/blenderfarm.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of anything`. Default: `{ BasicSecurityPassword = null; BroadcastPort = 16342; BypassScriptUpdate = false; Port = 15000; }`. Declared in services/misc/blenderfarm.nix */
  serverConfig?: Definition<ServicesBlendfarmServerConfig>
  /** Default: `"blendfarm"`. Declared in services/misc/blenderfarm.nix */
  user?: Definition<string>
}

/** `services.blendfarm.serverConfig` */
export interface ServicesBlendfarmServerConfig {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `16342`. Declared in services/misc/blenderfarm.nix */
  BroadcastPort?: Definition<Integer>
  /** Default: `false`. Declared in services/misc/blenderfarm.nix */
  BypassScriptUpdate?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `15000`. Declared in services/misc/blenderfarm.nix */
  Port?: Definition<Integer>
  [name: string]: NixValue | undefined
}

/** `services.blockbook-frontend.<name>` */
export interface ServicesBlockbookFrontendEntry extends Definitions<ServicesBlockbookFrontendEntry> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/blockbook-frontend.nix */
  certFile?: Definition<null | Path>
  /** Default: `"Bitcoin"`. Declared in services/networking/blockbook-frontend.nix */
  coinName?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/blockbook-frontend.nix */
  configFile?: Definition<null | Path>
  /** Type: `absolute path`. Default: `"${package}/share/css/"`. Declared in services/networking/blockbook-frontend.nix */
  cssDir?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/blockbook-frontend-‹name›"`. Declared in services/networking/blockbook-frontend.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/networking/blockbook-frontend.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/blockbook-frontend.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/blockbook-frontend.nix */
  extraCmdLineOptions?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/networking/blockbook-frontend.nix */
  extraConfig?: Definition<NixAttributes>
  /** Default: `"blockbook-frontend-‹name›"`. Declared in services/networking/blockbook-frontend.nix */
  group?: Definition<string>
  /** Default: `":9030"`. Declared in services/networking/blockbook-frontend.nix */
  internal?: Definition<null | string>
  /** Default: `"tcp://127.0.0.1:38330"`. Declared in services/networking/blockbook-frontend.nix */
  messageQueueBinding?: Definition<string>
  /** Default: `pkgs.blockbook`. Declared in services/networking/blockbook-frontend.nix */
  package?: Definition<Package>
  /** Default: `":9130"`. Declared in services/networking/blockbook-frontend.nix */
  public?: Definition<null | string>
  rpc?: ServicesBlockbookFrontendEntryRpc
  /** Default: `true`. Declared in services/networking/blockbook-frontend.nix */
  sync?: Definition<boolean>
  /** Type: `absolute path`. Default: `"${package}/share/templates/"`. Declared in services/networking/blockbook-frontend.nix */
  templateDir?: Definition<Path>
  /** Default: `"blockbook-frontend-‹name›"`. Declared in services/networking/blockbook-frontend.nix */
  user?: Definition<string>
}

/** `services.blockbook-frontend.<name>.rpc` */
export interface ServicesBlockbookFrontendEntryRpc extends Definitions<ServicesBlockbookFrontendEntryRpc> {
  /** Default: `"rpc"`. Declared in services/networking/blockbook-frontend.nix */
  password?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/blockbook-frontend.nix */
  passwordFile?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8030`. Declared in services/networking/blockbook-frontend.nix */
  port?: Definition<Integer>
  /** Default: `"http://127.0.0.1"`. Declared in services/networking/blockbook-frontend.nix */
  url?: Definition<string>
  /** Default: `"rpc"`. Declared in services/networking/blockbook-frontend.nix */
  user?: Definition<string>
}

/** `services.blocky` */
export interface ServicesBlocky extends Definitions<ServicesBlocky> {
  /** Default: `false`. Declared in services/networking/blocky.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/blocky.nix */
  enableConfigCheck?: Definition<boolean>
  /** Default: `pkgs.blocky`. Declared in services/networking/blocky.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/networking/blocky.nix */
  settings?: JsonValue
}

/** `services.bloop` */
export interface ServicesBloop extends Definitions<ServicesBloop> {
  /** Default: `[ ]`. Declared in services/development/bloop.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/development/bloop.nix */
  install?: Definition<boolean>
}

/** `services.blueman` */
export interface ServicesBlueman extends Definitions<ServicesBlueman> {
  /** Default: `false`. Declared in services/desktops/blueman.nix */
  enable?: Definition<boolean>
}

/** `services.bluemap` */
export interface ServicesBluemap extends Definitions<ServicesBluemap> {
  /** Type: `open submodule of (HOCON value)`. Declared in services/web-apps/bluemap.nix */
  coreSettings?: Definition<ServicesBluemapCoreSettings>
  /** Type: `absolute path`. Declared in services/web-apps/bluemap.nix */
  defaultWorld?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/bluemap.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/bluemap.nix */
  enableNginx?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/bluemap.nix */
  enableRender?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/bluemap.nix */
  eula?: Definition<boolean>
  /** Declared in services/web-apps/bluemap.nix */
  host?: Definition<string>
  /** Type: `attribute set of (open submodule of (HOCON value))`. Declared in services/web-apps/bluemap.nix */
  maps?: Definition<AttributeSet<Definition<ServicesBluemapMap>>>
  /** Default: `"*-*-* 03:10:00"`. Declared in services/web-apps/bluemap.nix */
  onCalendar?: Definition<string>
  /** Type: `attribute set of path in the Nix store`. Default: `{ }`. Declared in services/web-apps/bluemap.nix */
  packs?: Definition<AttributeSet<Definition<Path>>>
  /** Type: `attribute set of (open submodule of (HOCON value))`. Default: `{ "file" = { root = "${config.services.bluemap.webRoot}/maps"; }; }`. Declared in services/web-apps/bluemap.nix */
  storage?: Definition<AttributeSet<Definition<ServicesBluemapStorageEntry>>>
  /** Type: `absolute path`. Default: `"/var/lib/bluemap/web"`. Declared in services/web-apps/bluemap.nix */
  webRoot?: Definition<Path>
  /** Type: `open submodule of (HOCON value)`. Default: `{ enabled = true; webroot = config.services.bluemap.webRoot; }`. Declared in services/web-apps/bluemap.nix */
  webappSettings?: Definition<AttributeSet<JsonValue>>
  /** Type: `open submodule of (HOCON value)`. Default: `{ }`. Declared in services/web-apps/bluemap.nix */
  webserverSettings?: Definition<ServicesBluemapWebserverSettings>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  resourcepacks?: NixValue
}

/** `services.bluemap.coreSettings` */
export interface ServicesBluemapCoreSettings {
  /** Type: `absolute path`. Default: `"/var/lib/bluemap"`. Declared in services/web-apps/bluemap.nix */
  data?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/bluemap.nix */
  metrics?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.bluemap.maps.<name>` */
export interface ServicesBluemapMap {
  /** Type: `absolute path`. Declared in services/web-apps/bluemap.nix */
  world?: Definition<Path>
  [name: string]: JsonValue | undefined
}

/** `services.bluemap.storage.<name>` */
export interface ServicesBluemapStorageEntry {
  /** Default: `"FILE"`. Declared in services/web-apps/bluemap.nix */
  "storage-type"?: Definition<"FILE" | "SQL">
  [name: string]: JsonValue | undefined
}

/** `services.bluemap.webserverSettings` */
export interface ServicesBluemapWebserverSettings {
  /** Default: `false`. Declared in services/web-apps/bluemap.nix */
  enabled?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.bluesky-pds` */
export interface ServicesBlueskyPds extends Definitions<ServicesBlueskyPds> {
  /** Default: `false`. Declared in services/web-apps/bluesky-pds.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/bluesky-pds.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  goat?: ServicesBlueskyPdsGoat
  /** Default: `pkgs.bluesky-pds`. Declared in services/web-apps/bluesky-pds.nix */
  package?: Definition<Package>
  pdsadmin?: ServicesBlueskyPdsPdsadmin
  /** Type: `open submodule of attribute set of (null or string or 16 bit unsigned integer; between 0 and 65535 (both inclusive))`. Declared in services/web-apps/bluesky-pds.nix */
  settings?: Definition<ServicesBlueskyPdsSettings>
}

/** `services.bluesky-pds.goat` */
export interface ServicesBlueskyPdsGoat extends Definitions<ServicesBlueskyPdsGoat> {
  /** Default: `false`. Declared in services/web-apps/bluesky-pds.nix */
  enable?: Definition<boolean>
}

/** `services.bluesky-pds.pdsadmin` */
export interface ServicesBlueskyPdsPdsadmin extends Definitions<ServicesBlueskyPdsPdsadmin> {
  /** Default: `config.services.bluesky-pds.enable`. Declared in services/web-apps/bluesky-pds.nix */
  enable?: Definition<boolean>
}

/** `services.bluesky-pds.settings` */
export interface ServicesBlueskyPdsSettings {
  /** Default: `"true"`. Declared in services/web-apps/bluesky-pds.nix */
  LOG_ENABLED?: Definition<null | string>
  /** Default: `"/var/lib/pds/blocks"`. Declared in services/web-apps/bluesky-pds.nix */
  PDS_BLOBSTORE_DISK_LOCATION?: Definition<null | string>
  /** Default: `"104857600"`. Declared in services/web-apps/bluesky-pds.nix */
  PDS_BLOB_UPLOAD_LIMIT?: Definition<string>
  /** Default: `"did:web:api.bsky.app"`. Declared in services/web-apps/bluesky-pds.nix */
  PDS_BSKY_APP_VIEW_DID?: Definition<string>
  /** Default: `"https://api.bsky.app"`. Declared in services/web-apps/bluesky-pds.nix */
  PDS_BSKY_APP_VIEW_URL?: Definition<string>
  /** Default: `"https://bsky.network"`. Declared in services/web-apps/bluesky-pds.nix */
  PDS_CRAWLERS?: Definition<string>
  /** Default: `"/var/lib/pds"`. Declared in services/web-apps/bluesky-pds.nix */
  PDS_DATA_DIRECTORY?: Definition<string>
  /** Default: `"https://plc.directory"`. Declared in services/web-apps/bluesky-pds.nix */
  PDS_DID_PLC_URL?: Definition<string>
  /** Declared in services/web-apps/bluesky-pds.nix */
  PDS_HOSTNAME?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/bluesky-pds.nix */
  PDS_PORT?: Definition<Integer>
  /** Default: `"true"`. Declared in services/web-apps/bluesky-pds.nix */
  PDS_RATE_LIMITS_ENABLED?: Definition<null | string>
  /** Default: `"did:plc:ar7c4by46qjdydhdevvrndac"`. Declared in services/web-apps/bluesky-pds.nix */
  PDS_REPORT_SERVICE_DID?: Definition<string>
  /** Default: `"https://mod.bsky.app"`. Declared in services/web-apps/bluesky-pds.nix */
  PDS_REPORT_SERVICE_URL?: Definition<string>
  [name: string]: Definition<null | string | Integer | null | string | string | Integer> | undefined
}

/** `services.boinc` */
export interface ServicesBoinc extends Definitions<ServicesBoinc> {
  /** Default: `false`. Declared in services/computing/boinc/client.nix */
  allowRemoteGuiRpc?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/boinc"`. Declared in services/computing/boinc/client.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/computing/boinc/client.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/computing/boinc/client.nix */
  extraEnvPackages?: Definition<List<Definition<Package>>>
  /** Default: `pkgs.boinc`. Declared in services/computing/boinc/client.nix */
  package?: Definition<Package>
}

/** `services.bonsaid` */
export interface ServicesBonsaid extends Definitions<ServicesBonsaid> {
  /** Type: `absolute path`. Declared in services/desktops/bonsaid.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/desktops/bonsaid.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/desktops/bonsaid.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `pkgs.bonsai`. Declared in services/desktops/bonsaid.nix */
  package?: Definition<Package>
  /** Type: `list of (open submodule of (JSON value))`. Declared in services/desktops/bonsaid.nix */
  settings?: Definition<List<Definition<ServicesBonsaidSetting>>>
}

/** `services.bonsaid.settings.*` */
export interface ServicesBonsaidSetting {
  /** Default: `null`. Declared in services/desktops/bonsaid.nix */
  command?: Definition<null | List<Definition<string>>>
  /** Default: `null`. Declared in services/desktops/bonsaid.nix */
  delay_duration?: Definition<null | Integer>
  /** Default: `null`. Declared in services/desktops/bonsaid.nix */
  event_name?: Definition<null | string>
  /** Type: `list of (open submodule of (JSON value))`. Default: `[ ]`. Declared in services/desktops/bonsaid.nix */
  transitions?: Definition<List<Definition<AttributeSet<JsonValue>>>>
  /** Declared in services/desktops/bonsaid.nix */
  type?: Definition<"delay" | "event" | "exec">
  [name: string]: Definition<List<Definition<AttributeSet<JsonValue>>>> | JsonValue | undefined
}

/** `services.bookstack` */
export interface ServicesBookstack extends Definitions<ServicesBookstack> {
  /** Type: `absolute path`. Default: `"/var/lib/bookstack"`. Declared in services/web-apps/bookstack.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/bookstack.nix */
  enable?: Definition<boolean>
  /** Default: "If `services.bookstack.nginx` has any attributes then `nginx` else bookstack". Declared in services/web-apps/bookstack.nix */
  group?: Definition<string>
  /** Default: `config.networking.fqdnOrHostName`. Declared in services/web-apps/bookstack.nix */
  hostname?: Definition<string>
  /** Default: `"18M"`. Declared in services/web-apps/bookstack.nix */
  maxUploadSize?: Definition<string>
  /** Default: `null`. Declared in services/web-apps/bookstack.nix */
  nginx?: null | ServicesNginxVirtualHost
  /** Default: `pkgs.bookstack`. Declared in services/web-apps/bookstack.nix */
  package?: Definition<Package>
  /** Default: `'' { "pm" = "dynamic"; "pm.max_children" = 32; "pm.start_servers" = 2; "pm.min_spare_servers" = 2; "pm.max_spare_servers" = 4; "pm.max_requests" = 500; } ''`. Declared in services/web-apps/bookstack.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Type: `open submodule of attribute set of (string or signed integer or boolean)`. Default: `{ }`. Declared in services/web-apps/bookstack.nix */
  settings?: Definition<ServicesBookstackSettings>
  /** Default: `"bookstack"`. Declared in services/web-apps/bookstack.nix */
  user?: Definition<string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  appKeyFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  appURL?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  config?: NixValue
  database?: ServicesBookstackDatabase
  mail?: ServicesBookstackMail
}

/** `services.bookstack.database` */
export interface ServicesBookstackDatabase extends Definitions<ServicesBookstackDatabase> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  createLocally?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  host?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  name?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  passwordFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
}

/** `services.bookstack.mail` */
export interface ServicesBookstackMail extends Definitions<ServicesBookstackMail> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  driver?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  encryption?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  from?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  fromName?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  host?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  passwordFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
}

/** `services.bookstack.settings` */
export interface ServicesBookstackSettings {
  /** Type: `absolute path`. Declared in services/web-apps/bookstack.nix */
  APP_KEY_FILE?: Definition<Path>
  /** Default: `"http(s)://\${config.services.bookstack.hostname}"`. Declared in services/web-apps/bookstack.nix */
  APP_URL?: Definition<string>
  /** Default: `"localhost"`. Declared in services/web-apps/bookstack.nix */
  DB_HOST?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/bookstack.nix */
  DB_PASSWORD_FILE?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3306`. Declared in services/web-apps/bookstack.nix */
  DB_PORT?: Definition<Integer>
  [name: string]: Definition<string | Integer | boolean | Path | string | null | Path | Integer> | undefined
}

/** `services.borgbackup` */
export interface ServicesBorgbackup extends Definitions<ServicesBorgbackup> {
  /** Default: `{ }`. Declared in services/backup/borgbackup.nix */
  jobs?: Definition<AttributeSet<ServicesBorgbackupJob>>
  /** Default: `pkgs.borgbackup`. Declared in services/backup/borgbackup.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/backup/borgbackup.nix */
  repos?: Definition<AttributeSet<ServicesBorgbackupRepo>>
}

/** `services.borgbackup.jobs.<name>` */
export interface ServicesBorgbackupJob extends Definitions<ServicesBorgbackupJob> {
  /** Default: `true`. Declared in services/backup/borgbackup.nix */
  appendFailedSuffix?: Definition<boolean>
  /** Type: `null or string matching the pattern [^/{}]+`. Default: `"${config.networking.hostName}-<name>"`. Declared in services/backup/borgbackup.nix */
  archiveBaseName?: Definition<null | string>
  /** Type: `string matching the pattern none|(auto,)?(lz4|zstd|zlib|lzma)(,[[:digit:]]{1,2})?`. Default: `"lz4"`. Declared in services/backup/borgbackup.nix */
  compression?: Definition<string>
  /** Default: `"create"`. Declared in services/backup/borgbackup.nix */
  createCommand?: Definition<"create" | "import-tar">
  /** Default: `"+%Y-%m-%dT%H:%M:%S"`. Declared in services/backup/borgbackup.nix */
  dateFormat?: Definition<string>
  /** Default: `true`. Declared in services/backup/borgbackup.nix */
  doInit?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/backup/borgbackup.nix */
  dumpCommand?: Definition<null | Path>
  encryption?: ServicesBorgbackupJobEncryption
  /** Default: `{ }`. Declared in services/backup/borgbackup.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/backup/borgbackup.nix */
  exclude?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/backup/borgbackup.nix */
  extraArgs?: Definition<string | List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/backup/borgbackup.nix */
  extraCompactArgs?: Definition<string | List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/backup/borgbackup.nix */
  extraCreateArgs?: Definition<string | List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/backup/borgbackup.nix */
  extraInitArgs?: Definition<string | List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/backup/borgbackup.nix */
  extraPruneArgs?: Definition<string | List<Definition<string>>>
  /** Default: `true`. Declared in services/backup/borgbackup.nix */
  failOnWarnings?: Definition<boolean>
  /** Default: `"root"`. Declared in services/backup/borgbackup.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/backup/borgbackup.nix */
  inhibitsSleep?: Definition<boolean>
  /** Default: `null`. Declared in services/backup/borgbackup.nix */
  paths?: Definition<null | List<Definition<string>> | string>
  /** Default: `[ ]`. Declared in services/backup/borgbackup.nix */
  patterns?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/backup/borgbackup.nix */
  persistentTimer?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/backup/borgbackup.nix */
  postCreate?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/backup/borgbackup.nix */
  postHook?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/backup/borgbackup.nix */
  postInit?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/backup/borgbackup.nix */
  postPrune?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/backup/borgbackup.nix */
  preHook?: Definition<string>
  /** Default: `true`. Declared in services/backup/borgbackup.nix */
  privateTmp?: Definition<boolean>
  prune?: ServicesBorgbackupJobPrune
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/backup/borgbackup.nix */
  readWritePaths?: Definition<List<Definition<Path>>>
  /** Default: `false`. Declared in services/backup/borgbackup.nix */
  removableDevice?: Definition<boolean>
  /** Declared in services/backup/borgbackup.nix */
  repo?: Definition<string>
  /** Default: `"daily"`. Declared in services/backup/borgbackup.nix */
  startAt?: Definition<string | List<Definition<string>>>
  /** Default: `"root"`. Declared in services/backup/borgbackup.nix */
  user?: Definition<string>
  /** Default: `"borg-job-<name>"`. Declared in services/backup/borgbackup.nix */
  wrapper?: Definition<null | string>
}

/** `services.borgbackup.jobs.<name>.encryption` */
export interface ServicesBorgbackupJobEncryption extends Definitions<ServicesBorgbackupJobEncryption> {
  /** Declared in services/backup/borgbackup.nix */
  mode?: Definition<"repokey" | "keyfile" | "repokey-blake2" | "keyfile-blake2" | "authenticated" | "authenticated-blake2" | "none">
  /** Default: `null`. Declared in services/backup/borgbackup.nix */
  passCommand?: Definition<null | string>
  /** Default: `null`. Declared in services/backup/borgbackup.nix */
  passphrase?: Definition<null | string>
}

/** `services.borgbackup.jobs.<name>.prune` */
export interface ServicesBorgbackupJobPrune extends Definitions<ServicesBorgbackupJobPrune> {
  /** Type: `attribute set of (signed integer or string matching the pattern [[:digit:]]+[Hdwmy])`. Default: `{ }`. Declared in services/backup/borgbackup.nix */
  keep?: Definition<AttributeSet<Definition<Integer | string>>>
  /** Default: `archiveBaseName`. Declared in services/backup/borgbackup.nix */
  prefix?: Definition<null | string>
}

/** `services.borgbackup.repos.<name>` */
export interface ServicesBorgbackupRepo extends Definitions<ServicesBorgbackupRepo> {
  /** Default: `false`. Declared in services/backup/borgbackup.nix */
  allowSubRepos?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/backup/borgbackup.nix */
  authorizedKeys?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/backup/borgbackup.nix */
  authorizedKeysAppendOnly?: Definition<List<Definition<string>>>
  /** Default: `"borg"`. Declared in services/backup/borgbackup.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/borgbackup"`. Declared in services/backup/borgbackup.nix */
  path?: Definition<Path>
  /** Type: `null or string matching the pattern [[:digit:].]+[KMGTP]?`. Default: `null`. Declared in services/backup/borgbackup.nix */
  quota?: Definition<null | string>
  /** Default: `"borg"`. Declared in services/backup/borgbackup.nix */
  user?: Definition<string>
}

/** `services.borgmatic` */
export interface ServicesBorgmatic extends Definitions<ServicesBorgmatic> {
  /** Type: `attribute set of (open submodule of (YAML 1.1 value))`. Default: `{ }`. Declared in services/backup/borgmatic.nix */
  configurations?: Definition<AttributeSet<Definition<ServicesBorgmaticConfiguration>>>
  /** Default: `false`. Declared in services/backup/borgmatic.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in services/backup/borgmatic.nix */
  enableConfigCheck?: Definition<boolean>
  /** Type: `null or (open submodule of (YAML 1.1 value))`. Default: `null`. Declared in services/backup/borgmatic.nix */
  settings?: Definition<null | ServicesBorgmaticConfiguration>
}

/** `services.borgmatic.configurations.<name>` */
export interface ServicesBorgmaticConfiguration {
  /** Default: `[ ]`. Declared in services/backup/borgmatic.nix */
  repositories?: Definition<List<ServicesBorgmaticConfigurationRepository>>
  /** Default: `[ ]`. Declared in services/backup/borgmatic.nix */
  source_directories?: Definition<List<Definition<string>>>
  [name: string]: Definition<List<ServicesBorgmaticConfigurationRepository>> | JsonValue | undefined
}

/** `services.borgmatic.configurations.<name>.repositories.*` */
export interface ServicesBorgmaticConfigurationRepository extends Definitions<ServicesBorgmaticConfigurationRepository> {
  /** Declared in services/backup/borgmatic.nix */
  label?: Definition<string>
  /** Declared in services/backup/borgmatic.nix */
  path?: Definition<string>
}

/** `services.bosun` */
export interface ServicesBosun extends Definitions<ServicesBosun> {
  /** Default: `"5m"`. Declared in services/monitoring/bosun.nix */
  checkFrequency?: Definition<string>
  /** Default: `false`. Declared in services/monitoring/bosun.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/monitoring/bosun.nix */
  extraConfig?: Definition<string>
  /** Default: `"bosun"`. Declared in services/monitoring/bosun.nix */
  group?: Definition<string>
  /** Default: `null`. Declared in services/monitoring/bosun.nix */
  influxHost?: Definition<null | string>
  /** Type: `absolute path`. Default: `"/var/lib/bosun/ledis_data"`. Declared in services/monitoring/bosun.nix */
  ledisDir?: Definition<Path>
  /** Default: `":8070"`. Declared in services/monitoring/bosun.nix */
  listenAddress?: Definition<string>
  /** Default: `"localhost:4242"`. Declared in services/monitoring/bosun.nix */
  opentsdbHost?: Definition<null | string>
  /** Default: `pkgs.bosun`. Declared in services/monitoring/bosun.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"/var/lib/bosun/bosun.state"`. Declared in services/monitoring/bosun.nix */
  stateFile?: Definition<Path>
  /** Default: `"bosun"`. Declared in services/monitoring/bosun.nix */
  user?: Definition<string>
}

/** `services.botamusique` */
export interface ServicesBotamusique extends Definitions<ServicesBotamusique> {
  /** Default: `false`. Declared in services/audio/botamusique.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.botamusique`. Declared in services/audio/botamusique.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/audio/botamusique.nix */
  settings?: Definition<ServicesBotamusiqueSettings>
}

/** `services.botamusique.settings` */
export interface ServicesBotamusiqueSettings {
  bot?: Definition<ServicesBotamusiqueSettingsBot>
  server?: Definition<ServicesBotamusiqueSettingsServer>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesBotamusiqueSettingsBot | ServicesBotamusiqueSettingsServer> | undefined
}

/** `services.botamusique.settings.bot` */
export interface ServicesBotamusiqueSettingsBot {
  /** Default: `"Hi, I'm here to play radio, local music or youtube/soundcloud music. Have fun!"`. Declared in services/audio/botamusique.nix */
  comment?: Definition<string>
  /** Default: `"botamusique"`. Declared in services/audio/botamusique.nix */
  username?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | string> | undefined
}

/** `services.botamusique.settings.server` */
export interface ServicesBotamusiqueSettingsServer {
  /** Default: `"localhost"`. Declared in services/audio/botamusique.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `64738`. Declared in services/audio/botamusique.nix */
  port?: Definition<Integer>
  [name: string]: Definition<null | boolean | Integer | number | string | string | Integer> | undefined
}

/** `services.bpftune` */
export interface ServicesBpftune extends Definitions<ServicesBpftune> {
  /** Default: `false`. Declared in services/system/bpftune.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.bpftune`. Declared in services/system/bpftune.nix */
  package?: Definition<Package>
}

/** `services.brltty` */
export interface ServicesBrltty extends Definitions<ServicesBrltty> {
  /** Default: `false`. Declared in services/hardware/brltty.nix */
  enable?: Definition<boolean>
}

/** `services.broadcast-box` */
export interface ServicesBroadcastBox extends Definitions<ServicesBroadcastBox> {
  /** Default: `false`. Declared in services/video/broadcast-box.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/video/broadcast-box.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.broadcast-box`. Declared in services/video/broadcast-box.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (null or boolean or signed integer or string)`. Default: `{ DISABLE_STATUS = true; }`. Declared in services/video/broadcast-box.nix */
  settings?: Definition<AttributeSet<Definition<null | boolean | Integer | string>>>
  web?: ServicesBroadcastBoxWeb
}

/** `services.broadcast-box.web` */
export interface ServicesBroadcastBoxWeb extends Definitions<ServicesBroadcastBoxWeb> {
  /** Default: `""`. Declared in services/video/broadcast-box.nix */
  host?: Definition<string>
  /** Default: `false`. Declared in services/video/broadcast-box.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/video/broadcast-box.nix */
  port?: Definition<Integer>
}

/** `services.btrbk` */
export interface ServicesBtrbk extends Definitions<ServicesBtrbk> {
  /** Default: `[ ]`. Declared in services/backup/btrbk.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `{ }`. Declared in services/backup/btrbk.nix */
  instances?: Definition<AttributeSet<ServicesBtrbkInstance>>
  /** Default: `"best-effort"`. Declared in services/backup/btrbk.nix */
  ioSchedulingClass?: Definition<"idle" | "best-effort" | "realtime">
  /** Type: `integer between -20 and 19 (both inclusive)`. Default: `10`. Declared in services/backup/btrbk.nix */
  niceness?: Definition<Integer>
  /** Default: `[ ]`. Declared in services/backup/btrbk.nix */
  sshAccess?: Definition<List<ServicesBtrbkSshAccessEntry>>
}

/** `services.btrbk.instances.<name>` */
export interface ServicesBtrbkInstance extends Definitions<ServicesBtrbkInstance> {
  /** Default: `"daily"`. Declared in services/backup/btrbk.nix */
  onCalendar?: Definition<null | string>
  /** Type: `open submodule of attribute set of (string or instances of this type recursively)`. Default: `{ }`. Declared in services/backup/btrbk.nix */
  settings?: Definition<ServicesBtrbkInstanceSettings>
  /** Default: `false`. Declared in services/backup/btrbk.nix */
  snapshotOnly?: Definition<boolean>
}

/** `services.btrbk.instances.<name>.settings` */
export interface ServicesBtrbkInstanceSettings {
  /** Default: `"no"`. Declared in services/backup/btrbk.nix */
  stream_compress?: Definition<"gzip" | "pigz" | "bzip2" | "pbzip2" | "bzip3" | "xz" | "lzo" | "lz4" | "zstd" | "no">
  [name: string]: Definition<string | NixAttributes | "gzip" | "pigz" | "bzip2" | "pbzip2" | "bzip3" | "xz" | "lzo" | "lz4" | "zstd" | "no"> | undefined
}

/** `services.btrbk.sshAccess.*` */
export interface ServicesBtrbkSshAccessEntry extends Definitions<ServicesBtrbkSshAccessEntry> {
  /** Declared in services/backup/btrbk.nix */
  key?: Definition<string>
  /** Declared in services/backup/btrbk.nix */
  roles?: Definition<List<Definition<"info" | "source" | "target" | "delete" | "snapshot" | "send" | "receive">>>
}

/** `services.btrfs` */
export interface ServicesBtrfs extends Definitions<ServicesBtrfs> {
  autoScrub?: ServicesBtrfsAutoScrub
}

/** `services.btrfs.autoScrub` */
export interface ServicesBtrfsAutoScrub extends Definitions<ServicesBtrfsAutoScrub> {
  /** Default: `false`. Declared in tasks/filesystems/btrfs.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Declared in tasks/filesystems/btrfs.nix */
  fileSystems?: Definition<List<Definition<Path>>>
  /** Default: `"monthly"`. Declared in tasks/filesystems/btrfs.nix */
  interval?: Definition<string>
  /** Type: `null or string matching the pattern [0-9]+[KMGT]?`. Default: `null`. Declared in tasks/filesystems/btrfs.nix */
  limit?: Definition<null | string>
}

/** `services.buffyboard` */
export interface ServicesBuffyboard extends Definitions<ServicesBuffyboard> {
  /** Type: `absolute path`. Default: `ini.generate "buffyboard.conf" cfg.settings`. Declared in services/hardware/buffyboard.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/hardware/buffyboard.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/hardware/buffyboard.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `pkgs.buffybox`. Declared in services/hardware/buffyboard.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/hardware/buffyboard.nix */
  settings?: Definition<ServicesBuffyboardSettings>
}

/** `services.buffyboard.settings` */
export interface ServicesBuffyboardSettings {
  input?: Definition<ServicesBuffyboardSettingsInput>
  quirks?: Definition<ServicesBuffyboardSettingsQuirks>
  theme?: Definition<ServicesBuffyboardSettingsTheme>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesBuffyboardSettingsInput | ServicesBuffyboardSettingsQuirks | ServicesBuffyboardSettingsTheme> | undefined
}

/** `services.buffyboard.settings.input` */
export interface ServicesBuffyboardSettingsInput {
  /** Default: `null`. Declared in services/hardware/buffyboard.nix */
  pointer?: Definition<null | boolean>
  /** Default: `null`. Declared in services/hardware/buffyboard.nix */
  touchscreen?: Definition<null | boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | null | boolean> | undefined
}

/** `services.buffyboard.settings.quirks` */
export interface ServicesBuffyboardSettingsQuirks {
  /** Default: `null`. Declared in services/hardware/buffyboard.nix */
  fbdev_force_refresh?: Definition<null | boolean>
  /** Default: `null`. Declared in services/hardware/buffyboard.nix */
  ignore_unused_terminals?: Definition<null | boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | null | boolean> | undefined
}

/** `services.buffyboard.settings.theme` */
export interface ServicesBuffyboardSettingsTheme {
  /** Default: `null`. Declared in services/hardware/buffyboard.nix */
  default?: Definition<OtherString | null | "adwaita-dark" | "breezy-dark" | "breezy-light" | "nord-dark" | "nord-light" | "pmos-dark" | "pmos-light">
  [name: string]: Definition<null | boolean | Integer | number | string | OtherString | null | "adwaita-dark" | "breezy-dark" | "breezy-light" | "nord-dark" | "nord-light" | "pmos-dark" | "pmos-light"> | undefined
}

/** `services.buildbot-master` */
export interface ServicesBuildbotMaster extends Definitions<ServicesBuildbotMaster> {
  /** Type: `absolute path`. Default: `"${config.services.buildbot-master.home}/master"`. Declared in services/continuous-integration/buildbot/master.nix */
  buildbotDir?: Definition<Path>
  /** Default: `"http://localhost:8010/"`. Declared in services/continuous-integration/buildbot/master.nix */
  buildbotUrl?: Definition<string>
  /** Default: `[ "util.BuilderConfig(name='runtests',workernames=['example-worker'],factory=factory)" ]`. Declared in services/continuous-integration/buildbot/master.nix */
  builders?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/continuous-integration/buildbot/master.nix */
  changeSource?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/continuous-integration/buildbot/master.nix */
  configurators?: Definition<List<Definition<string>>>
  /** Default: `"sqlite:///state.sqlite"`. Declared in services/continuous-integration/buildbot/master.nix */
  dbUrl?: Definition<string>
  /** Default: `false`. Declared in services/continuous-integration/buildbot/master.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `"c['buildbotNetUsageData'] = None"`. Declared in services/continuous-integration/buildbot/master.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in services/continuous-integration/buildbot/master.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/continuous-integration/buildbot/master.nix */
  extraImports?: Definition<string>
  /** Default: `[ ]`. Declared in services/continuous-integration/buildbot/master.nix */
  factorySteps?: Definition<List<Definition<string>>>
  /** Default: `"buildbot"`. Declared in services/continuous-integration/buildbot/master.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"/home/buildbot"`. Declared in services/continuous-integration/buildbot/master.nix */
  home?: Definition<Path>
  /** Default: `"0.0.0.0"`. Declared in services/continuous-integration/buildbot/master.nix */
  listenAddress?: Definition<string>
  /** Type: `absolute path`. Default: `generated configuration file`. Declared in services/continuous-integration/buildbot/master.nix */
  masterCfg?: Definition<Path>
  /** Default: `pkgs.buildbot-full`. Declared in services/continuous-integration/buildbot/master.nix */
  package?: Definition<Package>
  /** Default: `[ pkgs.git ]`. Declared in services/continuous-integration/buildbot/master.nix */
  packages?: Definition<List<Definition<Package>>>
  /** Type: `string or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9989`. Declared in services/continuous-integration/buildbot/master.nix */
  pbPort?: Definition<string | Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8010`. Declared in services/continuous-integration/buildbot/master.nix */
  port?: Definition<Integer>
  /** Default: `pythonPackages: with pythonPackages; [ ]`. Declared in services/continuous-integration/buildbot/master.nix */
  pythonPackages?: Definition<NixFunction<List<Definition<Package>>>>
  /** Default: `[ ]`. Declared in services/continuous-integration/buildbot/master.nix */
  reporters?: Definition<List<Definition<string>>>
  /** Declared in services/continuous-integration/buildbot/master.nix */
  schedulers?: Definition<List<Definition<string>>>
  /** Default: `"Buildbot"`. Declared in services/continuous-integration/buildbot/master.nix */
  title?: Definition<string>
  /** Default: `"Buildbot"`. Declared in services/continuous-integration/buildbot/master.nix */
  titleUrl?: Definition<string>
  /** Default: `"buildbot"`. Declared in services/continuous-integration/buildbot/master.nix */
  user?: Definition<string>
  /** Default: `[ "worker.Worker('example-worker', 'pass')" ]`. Declared in services/continuous-integration/buildbot/master.nix */
  workers?: Definition<List<Definition<string>>>
  /**
   * Type: `string or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.buildbot-master.pbPort
   */
  bpPort?: Definition<string | Integer>
}

/** `services.buildbot-worker` */
export interface ServicesBuildbotWorker extends Definitions<ServicesBuildbotWorker> {
  /** Default: `null`. Declared in services/continuous-integration/buildbot/worker.nix */
  adminMessage?: Definition<null | string>
  /** Type: `absolute path`. Default: `"${config.services.buildbot-worker.home}/worker"`. Declared in services/continuous-integration/buildbot/worker.nix */
  buildbotDir?: Definition<Path>
  /** Default: `false`. Declared in services/continuous-integration/buildbot/worker.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/continuous-integration/buildbot/worker.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Default: `"bbworker"`. Declared in services/continuous-integration/buildbot/worker.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"/home/bbworker"`. Declared in services/continuous-integration/buildbot/worker.nix */
  home?: Definition<Path>
  /** Default: `null`. Declared in services/continuous-integration/buildbot/worker.nix */
  hostMessage?: Definition<null | string>
  /** Default: `600`. Declared in services/continuous-integration/buildbot/worker.nix */
  keepalive?: Definition<Integer>
  /** Default: `"localhost:9989"`. Declared in services/continuous-integration/buildbot/worker.nix */
  masterUrl?: Definition<string>
  /** Default: `pkgs.buildbot-worker`. Declared in services/continuous-integration/buildbot/worker.nix */
  package?: Definition<Package>
  /** Default: `[ pkgs.git ]`. Declared in services/continuous-integration/buildbot/worker.nix */
  packages?: Definition<List<Definition<Package>>>
  /** Default: `"bbworker"`. Declared in services/continuous-integration/buildbot/worker.nix */
  user?: Definition<string>
  /** Default: `"pass"`. Declared in services/continuous-integration/buildbot/worker.nix */
  workerPass?: Definition<string>
  /** Type: `absolute path`. Declared in services/continuous-integration/buildbot/worker.nix */
  workerPassFile?: Definition<Path>
  /** Default: `"example-worker"`. Declared in services/continuous-integration/buildbot/worker.nix */
  workerUser?: Definition<string>
}

/** `services.buildkite-agents.<name>` */
export interface ServicesBuildkiteAgent extends Definitions<ServicesBuildkiteAgent> {
  /** Default: `"/var/lib/buildkite-agent-‹name›"`. Declared in services/continuous-integration/buildkite-agents.nix */
  dataDir?: Definition<string>
  /** Default: `true`. Declared in services/continuous-integration/buildkite-agents.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/continuous-integration/buildkite-agents.nix */
  extraConfig?: Definition<string>
  /** Default: `[ "keys" ]`. Declared in services/continuous-integration/buildkite-agents.nix */
  extraGroups?: Definition<List<Definition<string>>>
  /** Type: `attribute set of strings concatenated with “\n”`. Default: `{ }`. Declared in services/continuous-integration/buildkite-agents.nix */
  hooks?: Definition<AttributeSet<Definition<string>>>
  /** Type: `absolute path`. Default: `generated from services.buildkite-agents.<name>.hooks`. Declared in services/continuous-integration/buildkite-agents.nix */
  hooksPath?: Definition<Path>
  /** Default: `"%hostname-‹name›-%n"`. Declared in services/continuous-integration/buildkite-agents.nix */
  name?: Definition<string>
  /** Default: `pkgs.buildkite-agent`. Declared in services/continuous-integration/buildkite-agents.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/continuous-integration/buildkite-agents.nix */
  privateSshKeyPath?: Definition<null | Path>
  /** Default: `[ pkgs.bash pkgs.gnutar pkgs.gzip pkgs.git pkgs.nix ]`. Declared in services/continuous-integration/buildkite-agents.nix */
  runtimePackages?: Definition<List<Definition<Package>>>
  /** Default: `"${pkgs.bash}/bin/bash -e -c"`. Declared in services/continuous-integration/buildkite-agents.nix */
  shell?: Definition<string>
  /** Default: `{ }`. Declared in services/continuous-integration/buildkite-agents.nix */
  tags?: Definition<AttributeSet<Definition<string | List<Definition<string>>>>>
  /** Type: `absolute path`. Declared in services/continuous-integration/buildkite-agents.nix */
  tokenPath?: Definition<Path>
}

/** `services.byedpi` */
export interface ServicesByedpi extends Definitions<ServicesByedpi> {
  /** Default: `false`. Declared in services/networking/byedpi.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/byedpi.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.byedpi`. Declared in services/networking/byedpi.nix */
  package?: Definition<Package>
}

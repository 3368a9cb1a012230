// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixFunction, NixValue, NonEmptyList, Package, Path, TomlValue, UnitSetting } from "../values.ts"

/** `services.h2o` */
export interface ServicesH2o extends Definitions<ServicesH2o> {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `80`. Declared in services/web-servers/h2o/default.nix */
  defaultHTTPListenPort?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `443`. Declared in services/web-servers/h2o/default.nix */
  defaultTLSListenPort?: Definition<Integer>
  /** Default: `false`. Declared in services/web-servers/h2o/default.nix */
  enable?: Definition<boolean>
  /** Type: `non-empty string`. Default: `"h2o"`. Declared in services/web-servers/h2o/default.nix */
  group?: Definition<string>
  /** Default: `{ }`. Declared in services/web-servers/h2o/default.nix */
  hosts?: Definition<AttributeSet<ServicesH2oHost>>
  /** Default: `pkgs.h2o`. Declared in services/web-servers/h2o/default.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/web-servers/h2o/default.nix */
  settings?: JsonValue
  /** Type: `non-empty string`. Default: `"h2o"`. Declared in services/web-servers/h2o/default.nix */
  user?: Definition<string>
}

/** `services.h2o.hosts.<name>` */
export interface ServicesH2oHost extends Definitions<ServicesH2oHost> {
  /** Default: `null`. Declared in services/web-servers/h2o/default.nix */
  acme?: null | ServicesH2oHostAcme
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/web-servers/h2o/default.nix */
  host?: Definition<null | string>
  /** Default: `null`. Declared in services/web-servers/h2o/default.nix */
  http?: null | ServicesH2oHostHttp
  /** Type: `list of non-empty string`. Default: `[ ]`. Declared in services/web-servers/h2o/default.nix */
  serverAliases?: Definition<List<Definition<string>>>
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/web-servers/h2o/default.nix */
  serverName?: Definition<null | string>
  /** Default: `{ }`. Declared in services/web-servers/h2o/default.nix */
  settings?: Definition<NixAttributes>
  /** Default: `null`. Declared in services/web-servers/h2o/default.nix */
  tls?: null | ServicesH2oHostTls
}

/** `services.h2o.hosts.<name>.acme` */
export interface ServicesH2oHostAcme extends Definitions<ServicesH2oHostAcme> {
  /** Default: `false`. Declared in services/web-servers/h2o/default.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `"/var/lib/acme/acme-challenge"`. Declared in services/web-servers/h2o/default.nix */
  root?: Definition<null | Path>
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/web-servers/h2o/default.nix */
  useHost?: Definition<null | string>
}

/** `services.h2o.hosts.<name>.http` */
export interface ServicesH2oHostHttp extends Definitions<ServicesH2oHostHttp> {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `config.services.h2o.defaultHTTPListenPort`. Declared in services/web-servers/h2o/default.nix */
  port?: Definition<Integer>
}

/** `services.h2o.hosts.<name>.tls` */
export interface ServicesH2oHostTls extends Definitions<ServicesH2oHostTls> {
  /** Default: `{ }`. Declared in services/web-servers/h2o/default.nix */
  extraSettings?: Definition<NixAttributes>
  /** Default: `[ ]`. Declared in services/web-servers/h2o/default.nix */
  identity?: Definition<List<ServicesH2oHostTlsIdentityEntry>>
  /** Declared in services/web-servers/h2o/default.nix */
  policy?: Definition<"add" | "only" | "force">
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `config.services.h2o.defaultTLSListenPort`. Declared in services/web-servers/h2o/default.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/web-servers/h2o/default.nix */
  quic?: Definition<null | NixAttributes>
  /** Type: `integer between 300 and 399 (both inclusive)`. Default: `301`. Declared in services/web-servers/h2o/default.nix */
  redirectCode?: Definition<Integer>
}

/** `services.h2o.hosts.<name>.tls.identity.*` */
export interface ServicesH2oHostTlsIdentityEntry extends Definitions<ServicesH2oHostTlsIdentityEntry> {
  /** Type: `absolute path`. Declared in services/web-servers/h2o/default.nix */
  "certificate-file"?: Definition<Path>
  /** Type: `absolute path`. Declared in services/web-servers/h2o/default.nix */
  "key-file"?: Definition<Path>
}

/** `services.hadoop` */
export interface ServicesHadoop extends Definitions<ServicesHadoop> {
  /** Default: `{ "feature.mount-cgroup.enabled" = 1; "feature.terminal.enabled" = 1; "min.user.id" = 1000; "yarn.nodemanager.linux-container-executor.group" = "hadoop"; }`. Declared in services/cluster/hadoop/default.nix */
  containerExecutorCfg?: Definition<NixAttributes>
  /** Default: `{ }`. Declared in services/cluster/hadoop/default.nix */
  coreSite?: Definition<NixAttributes>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/cluster/hadoop/default.nix */
  extraConfDirs?: Definition<List<Definition<Path>>>
  gatewayRole?: ServicesHadoopGatewayRole
  hbase?: ServicesHadoopHbase
  /** Default: `{ }`. Declared in services/cluster/hadoop/hbase.nix */
  hbaseSite?: Definition<NixAttributes>
  /** Declared in services/cluster/hadoop/hbase.nix */
  hbaseSiteDefault?: Definition<NixAttributes>
  hdfs?: ServicesHadoopHdfs
  /** Default: `{ }`. Declared in services/cluster/hadoop/default.nix */
  hdfsSite?: Definition<NixAttributes>
  /** Declared in services/cluster/hadoop/default.nix */
  hdfsSiteDefault?: Definition<NixAttributes>
  /** Default: `{ }`. Declared in services/cluster/hadoop/default.nix */
  httpfsSite?: Definition<NixAttributes>
  /** Type: `absolute path`. Default: `"${config.services.hadoop.package}/etc/hadoop/log4j.properties"`. Declared in services/cluster/hadoop/default.nix */
  log4jProperties?: Definition<Path>
  /** Default: `{ }`. Declared in services/cluster/hadoop/default.nix */
  mapredSite?: Definition<NixAttributes>
  /** Declared in services/cluster/hadoop/default.nix */
  mapredSiteDefault?: Definition<NixAttributes>
  /** Default: `pkgs.hadoop`. Declared in services/cluster/hadoop/default.nix */
  package?: Definition<Package>
  yarn?: ServicesHadoopYarn
  /** Default: `{ }`. Declared in services/cluster/hadoop/default.nix */
  yarnSite?: Definition<NixAttributes>
  /** Declared in services/cluster/hadoop/default.nix */
  yarnSiteDefault?: Definition<NixAttributes>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  coreSiteInternal?: Definition<NixAttributes>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  hbaseSiteInternal?: Definition<NixAttributes>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  hdfsSiteInternal?: Definition<NixAttributes>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  yarnSiteInternal?: Definition<NixAttributes>
}

/** `services.hadoop.gatewayRole` */
export interface ServicesHadoopGatewayRole extends Definitions<ServicesHadoopGatewayRole> {
  /** Default: `false`. Declared in services/cluster/hadoop/default.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/cluster/hadoop/hbase.nix */
  enableHbaseCli?: Definition<boolean>
}

/** `services.hadoop.hbase` */
export interface ServicesHadoopHbase extends Definitions<ServicesHadoopHbase> {
  master?: ServicesHadoopHbaseMaster
  /** Default: `pkgs.hbase`. Declared in services/cluster/hadoop/hbase.nix */
  package?: Definition<Package>
  regionServer?: ServicesHadoopHbaseRegionServer
  rest?: ServicesHadoopHbaseRest
  /** Default: `"/hbase"`. Declared in services/cluster/hadoop/hbase.nix */
  rootdir?: Definition<string>
  thrift?: ServicesHadoopHbaseThrift
  /** Type: `null or strings concatenated with “,”`. Default: `null`. Declared in services/cluster/hadoop/hbase.nix */
  zookeeperQuorum?: Definition<null | string>
}

/** `services.hadoop.hbase.master` */
export interface ServicesHadoopHbaseMaster extends Definitions<ServicesHadoopHbaseMaster> {
  /** Default: `false`. Declared in services/cluster/hadoop/hbase.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/cluster/hadoop/hbase.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/cluster/hadoop/hbase.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/cluster/hadoop/hbase.nix */
  initHDFS?: Definition<boolean>
  /** Default: `false`. Declared in services/cluster/hadoop/hbase.nix */
  openFirewall?: Definition<boolean>
  /** Default: `false`. Declared in services/cluster/hadoop/hbase.nix */
  restartIfChanged?: Definition<boolean>
}

/** `services.hadoop.hbase.regionServer` */
export interface ServicesHadoopHbaseRegionServer extends Definitions<ServicesHadoopHbaseRegionServer> {
  /** Default: `false`. Declared in services/cluster/hadoop/hbase.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/cluster/hadoop/hbase.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/cluster/hadoop/hbase.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/cluster/hadoop/hbase.nix */
  openFirewall?: Definition<boolean>
  /** Default: `true`. Declared in services/cluster/hadoop/hbase.nix */
  overrideHosts?: Definition<boolean>
  /** Default: `false`. Declared in services/cluster/hadoop/hbase.nix */
  restartIfChanged?: Definition<boolean>
}

/** `services.hadoop.hbase.rest` */
export interface ServicesHadoopHbaseRest extends Definitions<ServicesHadoopHbaseRest> {
  /** Default: `false`. Declared in services/cluster/hadoop/hbase.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/cluster/hadoop/hbase.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/cluster/hadoop/hbase.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8085`. Declared in services/cluster/hadoop/hbase.nix */
  infoPort?: Definition<Integer>
  /** Default: `false`. Declared in services/cluster/hadoop/hbase.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/cluster/hadoop/hbase.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/cluster/hadoop/hbase.nix */
  restartIfChanged?: Definition<boolean>
}

/** `services.hadoop.hbase.thrift` */
export interface ServicesHadoopHbaseThrift extends Definitions<ServicesHadoopHbaseThrift> {
  /** Default: `false`. Declared in services/cluster/hadoop/hbase.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/cluster/hadoop/hbase.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/cluster/hadoop/hbase.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9095`. Declared in services/cluster/hadoop/hbase.nix */
  infoPort?: Definition<Integer>
  /** Default: `false`. Declared in services/cluster/hadoop/hbase.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9090`. Declared in services/cluster/hadoop/hbase.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/cluster/hadoop/hbase.nix */
  restartIfChanged?: Definition<boolean>
}

/** `services.hadoop.hdfs` */
export interface ServicesHadoopHdfs extends Definitions<ServicesHadoopHdfs> {
  datanode?: ServicesHadoopHdfsDatanode
  httpfs?: ServicesHadoopHdfsHttpfs
  journalnode?: ServicesHadoopHdfsJournalnode
  namenode?: ServicesHadoopHdfsNamenode
  zkfc?: ServicesHadoopHdfsZkfc
}

/** `services.hadoop.hdfs.datanode` */
export interface ServicesHadoopHdfsDatanode extends Definitions<ServicesHadoopHdfsDatanode> {
  /** Default: `null`. Declared in services/cluster/hadoop/hdfs.nix */
  dataDirs?: Definition<null | List<ServicesHadoopHdfsDatanodeDataDir>>
  /** Default: `false`. Declared in services/cluster/hadoop/hdfs.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/cluster/hadoop/hdfs.nix */
  extraEnv?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/cluster/hadoop/hdfs.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/cluster/hadoop/hdfs.nix */
  openFirewall?: Definition<boolean>
  /** Default: `false`. Declared in services/cluster/hadoop/hdfs.nix */
  restartIfChanged?: Definition<boolean>
}

/** `services.hadoop.hdfs.datanode.dataDirs.*` */
export interface ServicesHadoopHdfsDatanodeDataDir extends Definitions<ServicesHadoopHdfsDatanodeDataDir> {
  /** Type: `absolute path`. Declared in services/cluster/hadoop/hdfs.nix */
  path?: Definition<Path>
  /** Declared in services/cluster/hadoop/hdfs.nix */
  type?: Definition<"SSD" | "DISK" | "ARCHIVE" | "RAM_DISK">
}

/** `services.hadoop.hdfs.httpfs` */
export interface ServicesHadoopHdfsHttpfs extends Definitions<ServicesHadoopHdfsHttpfs> {
  /** Default: `false`. Declared in services/cluster/hadoop/hdfs.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/cluster/hadoop/hdfs.nix */
  extraEnv?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/cluster/hadoop/hdfs.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/cluster/hadoop/hdfs.nix */
  openFirewall?: Definition<boolean>
  /** Default: `false`. Declared in services/cluster/hadoop/hdfs.nix */
  restartIfChanged?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/tmp/hadoop/httpfs"`. Declared in services/cluster/hadoop/hdfs.nix */
  tempPath?: Definition<Path>
}

/** `services.hadoop.hdfs.journalnode` */
export interface ServicesHadoopHdfsJournalnode extends Definitions<ServicesHadoopHdfsJournalnode> {
  /** Default: `false`. Declared in services/cluster/hadoop/hdfs.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/cluster/hadoop/hdfs.nix */
  extraEnv?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/cluster/hadoop/hdfs.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/cluster/hadoop/hdfs.nix */
  openFirewall?: Definition<boolean>
  /** Default: `false`. Declared in services/cluster/hadoop/hdfs.nix */
  restartIfChanged?: Definition<boolean>
}

/** `services.hadoop.hdfs.namenode` */
export interface ServicesHadoopHdfsNamenode extends Definitions<ServicesHadoopHdfsNamenode> {
  /** Default: `false`. Declared in services/cluster/hadoop/hdfs.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/cluster/hadoop/hdfs.nix */
  extraEnv?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/cluster/hadoop/hdfs.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/cluster/hadoop/hdfs.nix */
  formatOnInit?: Definition<boolean>
  /** Default: `false`. Declared in services/cluster/hadoop/hdfs.nix */
  openFirewall?: Definition<boolean>
  /** Default: `false`. Declared in services/cluster/hadoop/hdfs.nix */
  restartIfChanged?: Definition<boolean>
}

/** `services.hadoop.hdfs.zkfc` */
export interface ServicesHadoopHdfsZkfc extends Definitions<ServicesHadoopHdfsZkfc> {
  /** Default: `false`. Declared in services/cluster/hadoop/hdfs.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/cluster/hadoop/hdfs.nix */
  extraEnv?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/cluster/hadoop/hdfs.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/cluster/hadoop/hdfs.nix */
  restartIfChanged?: Definition<boolean>
}

/** `services.hadoop.yarn` */
export interface ServicesHadoopYarn extends Definitions<ServicesHadoopYarn> {
  nodemanager?: ServicesHadoopYarnNodemanager
  resourcemanager?: ServicesHadoopYarnResourcemanager
}

/** `services.hadoop.yarn.nodemanager` */
export interface ServicesHadoopYarnNodemanager extends Definitions<ServicesHadoopYarnNodemanager> {
  /** Default: `true`. Declared in services/cluster/hadoop/yarn.nix */
  addBinBash?: Definition<boolean>
  /** Default: `false`. Declared in services/cluster/hadoop/yarn.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/cluster/hadoop/yarn.nix */
  extraEnv?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/cluster/hadoop/yarn.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Type: `null or (list of absolute path)`. Default: `null`. Declared in services/cluster/hadoop/yarn.nix */
  localDir?: Definition<null | List<Definition<Path>>>
  /** Default: `false`. Declared in services/cluster/hadoop/yarn.nix */
  openFirewall?: Definition<boolean>
  resource?: ServicesHadoopYarnNodemanagerResource
  /** Default: `false`. Declared in services/cluster/hadoop/yarn.nix */
  restartIfChanged?: Definition<boolean>
  /** Default: `true`. Declared in services/cluster/hadoop/yarn.nix */
  useCGroups?: Definition<boolean>
}

/** `services.hadoop.yarn.nodemanager.resource` */
export interface ServicesHadoopYarnNodemanagerResource extends Definitions<ServicesHadoopYarnNodemanagerResource> {
  /** Type: `null or (positive integer, meaning >0)`. Default: `null`. Declared in services/cluster/hadoop/yarn.nix */
  cpuVCores?: Definition<null | Integer>
  /** Type: `null or (positive integer, meaning >0)`. Default: `null`. Declared in services/cluster/hadoop/yarn.nix */
  maximumAllocationMB?: Definition<null | Integer>
  /** Type: `null or (positive integer, meaning >0)`. Default: `null`. Declared in services/cluster/hadoop/yarn.nix */
  maximumAllocationVCores?: Definition<null | Integer>
  /** Type: `null or (positive integer, meaning >0)`. Default: `null`. Declared in services/cluster/hadoop/yarn.nix */
  memoryMB?: Definition<null | Integer>
}

/** `services.hadoop.yarn.resourcemanager` */
export interface ServicesHadoopYarnResourcemanager extends Definitions<ServicesHadoopYarnResourcemanager> {
  /** Default: `false`. Declared in services/cluster/hadoop/yarn.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/cluster/hadoop/yarn.nix */
  extraEnv?: Definition<AttributeSet<Definition<string>>>
  /** Default: `[ ]`. Declared in services/cluster/hadoop/yarn.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/cluster/hadoop/yarn.nix */
  openFirewall?: Definition<boolean>
  /** Default: `false`. Declared in services/cluster/hadoop/yarn.nix */
  restartIfChanged?: Definition<boolean>
}

/** `services.haka` */
export interface ServicesHaka extends Definitions<ServicesHaka> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  configFile?: NixValue
  dump?: ServicesHakaDump
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  interfaces?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  nfqueue?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  pcap?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  threads?: NixValue
}

/** `services.haka.dump` */
export interface ServicesHakaDump extends Definitions<ServicesHakaDump> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  input?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  output?: NixValue
}

/** `services.handheld-daemon` */
export interface ServicesHandheldDaemon extends Definitions<ServicesHandheldDaemon> {
  adjustor?: ServicesHandheldDaemonAdjustor
  /** Default: `false`. Declared in services/hardware/handheld-daemon.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.handheld-daemon`. Declared in services/hardware/handheld-daemon.nix */
  package?: Definition<Package>
  ui?: ServicesHandheldDaemonUi
  /** Declared in services/hardware/handheld-daemon.nix */
  user?: Definition<string>
}

/** `services.handheld-daemon.adjustor` */
export interface ServicesHandheldDaemonAdjustor extends Definitions<ServicesHandheldDaemonAdjustor> {
  /** Default: `false`. Declared in services/hardware/handheld-daemon.nix */
  enable?: Definition<boolean>
  /** Declared in services/hardware/handheld-daemon.nix */
  loadAcpiCallModule?: Definition<boolean>
  /** Default: `pkgs.adjustor`. Declared in services/hardware/handheld-daemon.nix */
  package?: Definition<Package>
}

/** `services.handheld-daemon.ui` */
export interface ServicesHandheldDaemonUi extends Definitions<ServicesHandheldDaemonUi> {
  /** Default: `false`. Declared in services/hardware/handheld-daemon.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.handheld-daemon-ui`. Declared in services/hardware/handheld-daemon.nix */
  package?: Definition<Package>
}

/** `services.hans` */
export interface ServicesHans extends Definitions<ServicesHans> {
  /** Default: `{ }`. Declared in services/networking/hans.nix */
  clients?: Definition<AttributeSet<ServicesHansClient>>
  server?: ServicesHansServer
}

/** `services.hans.clients.<name>` */
export interface ServicesHansClient extends Definitions<ServicesHansClient> {
  /** Default: `""`. Declared in services/networking/hans.nix */
  extraConfig?: Definition<string>
  /** Default: `""`. Declared in services/networking/hans.nix */
  passwordFile?: Definition<string>
  /** Default: `""`. Declared in services/networking/hans.nix */
  server?: Definition<string>
}

/** `services.hans.server` */
export interface ServicesHansServer extends Definitions<ServicesHansServer> {
  /** Default: `false`. Declared in services/networking/hans.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/networking/hans.nix */
  extraConfig?: Definition<string>
  /** Default: `""`. Declared in services/networking/hans.nix */
  ip?: Definition<string>
  /** Default: `""`. Declared in services/networking/hans.nix */
  passwordFile?: Definition<string>
  /** Default: `false`. Declared in services/networking/hans.nix */
  respondToSystemPings?: Definition<boolean>
}

/** `services.haproxy` */
export interface ServicesHaproxy extends Definitions<ServicesHaproxy> {
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/networking/haproxy.nix */
  config?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/haproxy.nix */
  enable?: Definition<boolean>
  /** Default: `"haproxy"`. Declared in services/networking/haproxy.nix */
  group?: Definition<string>
  /** Default: `pkgs.haproxy`. Declared in services/networking/haproxy.nix */
  package?: Definition<Package>
  /** Default: `"haproxy"`. Declared in services/networking/haproxy.nix */
  user?: Definition<string>
}

/** `services.hardware` */
export interface ServicesHardware extends Definitions<ServicesHardware> {
  argonone?: ServicesHardwareArgonone
  bolt?: ServicesHardwareBolt
  "deepcool-digital-linux"?: ServicesHardwareDeepcoolDigitalLinux
  lcd?: ServicesHardwareLcd
  openrgb?: ServicesHardwareOpenrgb
  pommed?: ServicesHardwarePommed
}

/** `services.hardware.argonone` */
export interface ServicesHardwareArgonone extends Definitions<ServicesHardwareArgonone> {
  /** Default: `false`. Declared in services/hardware/argonone.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.argononed`. Declared in services/hardware/argonone.nix */
  package?: Definition<Package>
}

/** `services.hardware.bolt` */
export interface ServicesHardwareBolt extends Definitions<ServicesHardwareBolt> {
  /** Default: `false`. Declared in services/hardware/bolt.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.bolt`. Declared in services/hardware/bolt.nix */
  package?: Definition<Package>
}

/** `services.hardware.deepcool-digital-linux` */
export interface ServicesHardwareDeepcoolDigitalLinux extends Definitions<ServicesHardwareDeepcoolDigitalLinux> {
  /** Default: `false`. Declared in services/hardware/deepcool-digital-linux.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/hardware/deepcool-digital-linux.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.deepcool-digital-linux`. Declared in services/hardware/deepcool-digital-linux.nix */
  package?: Definition<Package>
}

/** `services.hardware.lcd` */
export interface ServicesHardwareLcd extends Definitions<ServicesHardwareLcd> {
  client?: ServicesHardwareLcdClient
  server?: ServicesHardwareLcdServer
  /** Default: `"localhost"`. Declared in services/hardware/lcd.nix */
  serverHost?: Definition<string>
  /** Default: `13666`. Declared in services/hardware/lcd.nix */
  serverPort?: Definition<Integer>
}

/** `services.hardware.lcd.client` */
export interface ServicesHardwareLcdClient extends Definitions<ServicesHardwareLcdClient> {
  /** Default: `false`. Declared in services/hardware/lcd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/lcd.nix */
  extraConfig?: Definition<string>
  /** Default: `true`. Declared in services/hardware/lcd.nix */
  restartForever?: Definition<boolean>
}

/** `services.hardware.lcd.server` */
export interface ServicesHardwareLcdServer extends Definitions<ServicesHardwareLcdServer> {
  /** Default: `false`. Declared in services/hardware/lcd.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/hardware/lcd.nix */
  extraConfig?: Definition<string>
  /** Default: `false`. Declared in services/hardware/lcd.nix */
  openPorts?: Definition<boolean>
  /** Default: `"dialout"`. Declared in services/hardware/lcd.nix */
  usbGroup?: Definition<string>
  /** Default: `false`. Declared in services/hardware/lcd.nix */
  usbPermissions?: Definition<boolean>
  /** Default: `""`. Declared in services/hardware/lcd.nix */
  usbPid?: Definition<string>
  /** Default: `""`. Declared in services/hardware/lcd.nix */
  usbVid?: Definition<string>
}

/** `services.hardware.openrgb` */
export interface ServicesHardwareOpenrgb extends Definitions<ServicesHardwareOpenrgb> {
  /** Default: `false`. Declared in services/hardware/openrgb.nix */
  enable?: Definition<boolean>
  /** Default: `if config.hardware.cpu.intel.updateMicrocode then “intel” else if config.hardware.cpu.amd.updateMicrocode then “amd” else null;`. Declared in services/hardware/openrgb.nix */
  motherboard?: Definition<null | "amd" | "intel">
  /** Default: `pkgs.openrgb`. Declared in services/hardware/openrgb.nix */
  package?: Definition<Package>
  server?: ServicesHardwareOpenrgbServer
  /** Default: `null`. Declared in services/hardware/openrgb.nix */
  startupProfile?: Definition<null | string>
}

/** `services.hardware.openrgb.server` */
export interface ServicesHardwareOpenrgbServer extends Definitions<ServicesHardwareOpenrgbServer> {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `6742`. Declared in services/hardware/openrgb.nix */
  port?: Definition<Integer>
}

/** `services.hardware.pommed` */
export interface ServicesHardwarePommed extends Definitions<ServicesHardwarePommed> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/hardware/pommed.nix */
  configFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/hardware/pommed.nix */
  enable?: Definition<boolean>
}

/** `services.harmonia` */
export interface ServicesHarmonia extends Definitions<ServicesHarmonia> {
  /** Default: `false`. Declared in services/networking/harmonia.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.harmonia`. Declared in services/networking/harmonia.nix */
  package?: Definition<Package>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/networking/harmonia.nix */
  settings?: TomlValue
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/harmonia.nix */
  signKeyPath?: Definition<null | Path>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/networking/harmonia.nix */
  signKeyPaths?: Definition<List<Definition<Path>>>
}

/** `services.haste-server` */
export interface ServicesHasteServer extends Definitions<ServicesHasteServer> {
  /** Default: `false`. Declared in services/editors/haste.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/editors/haste.nix */
  openFirewall?: Definition<boolean>
  /** Type: `JSON value`. Declared in services/editors/haste.nix */
  settings?: JsonValue
}

/** `services.hatsu` */
export interface ServicesHatsu extends Definitions<ServicesHatsu> {
  /** Default: `false`. Declared in services/web-apps/hatsu.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.hatsu`. Declared in services/web-apps/hatsu.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (null or boolean or signed integer or 16 bit unsigned integer; between 0 and 65535 (both inclusive) or string)`. Default: `{ }`. Declared in services/web-apps/hatsu.nix */
  settings?: Definition<ServicesHatsuSettings>
}

/** `services.hatsu.settings` */
export interface ServicesHatsuSettings {
  /** Default: `"sqlite:///var/lib/hatsu/hatsu.sqlite?mode=rwc"`. Declared in services/web-apps/hatsu.nix */
  HATSU_DATABASE_URL?: Definition<string>
  /** Declared in services/web-apps/hatsu.nix */
  HATSU_DOMAIN?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/hatsu.nix */
  HATSU_LISTEN_HOST?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3939`. Declared in services/web-apps/hatsu.nix */
  HATSU_LISTEN_PORT?: Definition<Integer>
  /** Declared in services/web-apps/hatsu.nix */
  HATSU_PRIMARY_ACCOUNT?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | string | string | Integer> | undefined
}

/** `services.haveged` */
export interface ServicesHaveged extends Definitions<ServicesHaveged> {
  /** Default: `false`. Declared in services/security/haveged.nix */
  enable?: Definition<boolean>
  /** Default: `1024`. Declared in services/security/haveged.nix */
  refill_threshold?: Definition<Integer>
}

/** `services.haven` */
export interface ServicesHaven extends Definitions<ServicesHaven> {
  /** Default: `[ ]`. Declared in services/web-apps/haven.nix */
  blastrRelays?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/web-apps/haven.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/haven.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/web-apps/haven.nix */
  importRelays?: Definition<List<Definition<string>>>
  /** Default: `pkgs.haven`. Declared in services/web-apps/haven.nix */
  package?: Definition<Package>
  /** Default: `"See <https://github.com/bitvora/haven/blob/master/.env.example>"`. Declared in services/web-apps/haven.nix */
  settings?: NixValue
}

/** `services.hbase-standalone` */
export interface ServicesHbaseStandalone extends Definitions<ServicesHbaseStandalone> {
  /** Type: `absolute path`. Default: `"/var/lib/hbase"`. Declared in services/databases/hbase-standalone.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/databases/hbase-standalone.nix */
  enable?: Definition<boolean>
  /** Default: `"hbase"`. Declared in services/databases/hbase-standalone.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/log/hbase"`. Declared in services/databases/hbase-standalone.nix */
  logDir?: Definition<Path>
  /** Default: `pkgs.hbase`. Declared in services/databases/hbase-standalone.nix */
  package?: Definition<Package>
  /** Declared in services/databases/hbase-standalone.nix */
  settings?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `"hbase"`. Declared in services/databases/hbase-standalone.nix */
  user?: Definition<string>
}

/** `services.hdapsd` */
export interface ServicesHdapsd extends Definitions<ServicesHdapsd> {
  /** Default: `false`. Declared in services/monitoring/hdaps.nix */
  enable?: Definition<boolean>
}

/** `services.hddfancontrol` */
export interface ServicesHddfancontrol extends Definitions<ServicesHddfancontrol> {
  /** Default: `false`. Declared in services/hardware/hddfancontrol.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.hddfancontrol`. Declared in services/hardware/hddfancontrol.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/hardware/hddfancontrol.nix */
  settings?: Definition<AttributeSet<ServicesHddfancontrolSetting>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  disks?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraArgs?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  pwmPaths?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  smartctl?: NixValue
}

/** `services.hddfancontrol.settings.<name>` */
export interface ServicesHddfancontrolSetting extends Definitions<ServicesHddfancontrolSetting> {
  /** Default: `[ ]`. Declared in services/hardware/hddfancontrol.nix */
  disks?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/hardware/hddfancontrol.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"INFO"`. Declared in services/hardware/hddfancontrol.nix */
  logVerbosity?: Definition<"TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR">
  /** Default: `[ ]`. Declared in services/hardware/hddfancontrol.nix */
  pwmPaths?: Definition<List<Definition<string>>>
}

/** `services.headphones` */
export interface ServicesHeadphones extends Definitions<ServicesHeadphones> {
  /** Type: `absolute path`. Default: `"${config.services.headphones.dataDir}/config.ini"`. Declared in services/misc/headphones.nix */
  configFile?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/lib/headphones"`. Declared in services/misc/headphones.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/misc/headphones.nix */
  enable?: Definition<boolean>
  /** Default: `"headphones"`. Declared in services/misc/headphones.nix */
  group?: Definition<string>
  /** Default: `"localhost"`. Declared in services/misc/headphones.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8181`. Declared in services/misc/headphones.nix */
  port?: Definition<Integer>
  /** Default: `"headphones"`. Declared in services/misc/headphones.nix */
  user?: Definition<string>
}

/** `services.headscale` */
export interface ServicesHeadscale extends Definitions<ServicesHeadscale> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/headscale.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/headscale.nix */
  enable?: Definition<boolean>
  /** Default: `"headscale"`. Declared in services/networking/headscale.nix */
  group?: Definition<string>
  /** Default: `pkgs.headscale`. Declared in services/networking/headscale.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/networking/headscale.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of (YAML 1.1 value)`. Declared in services/networking/headscale.nix */
  settings?: Definition<ServicesHeadscaleSettings>
  /** Default: `"headscale"`. Declared in services/networking/headscale.nix */
  user?: Definition<string>
  /** @deprecated renamed to services.headscale.settings.acl_policy_path */
  aclPolicyFile?: NixValue
  database?: ServicesHeadscaleDatabase
  derp?: ServicesHeadscaleDerp
  dns?: ServicesHeadscaleDns
  /** @deprecated renamed to services.headscale.settings.ephemeral_node_inactivity_timeout */
  ephemeralNodeInactivityTimeout?: Definition<string>
  /** @deprecated renamed to services.headscale.settings.log.level */
  logLevel?: Definition<string>
  openIdConnect?: ServicesHeadscaleOpenIdConnect
  /** @deprecated renamed to services.headscale.settings.private_key_path */
  privateKeyFile?: NixValue
  /** @deprecated renamed to services.headscale.settings.server_url */
  serverUrl?: Definition<string>
  tls?: ServicesHeadscaleTls
}

/** `services.headscale.database` */
export interface ServicesHeadscaleDatabase extends Definitions<ServicesHeadscaleDatabase> {
  /** @deprecated renamed to services.headscale.settings.db_host */
  host?: NixValue
  /** @deprecated renamed to services.headscale.settings.db_name */
  name?: NixValue
  /** @deprecated renamed to services.headscale.settings.db_password_file */
  passwordFile?: NixValue
  /** @deprecated renamed to services.headscale.settings.db_path */
  path?: NixValue
  /** @deprecated renamed to services.headscale.settings.db_port */
  port?: NixValue
  /** @deprecated renamed to services.headscale.settings.db_type */
  type?: NixValue
  /** @deprecated renamed to services.headscale.settings.db_user */
  user?: NixValue
}

/** `services.headscale.derp` */
export interface ServicesHeadscaleDerp extends Definitions<ServicesHeadscaleDerp> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  autoUpdate?: NixValue
  /**
   * Type: `list of absolute path`.
   *
   * @deprecated renamed to services.headscale.settings.derp.paths
   */
  paths?: Definition<List<Definition<Path>>>
  /** @deprecated renamed to services.headscale.settings.derp.update_frequency */
  updateFrequency?: Definition<string>
  /** @deprecated renamed to services.headscale.settings.derp.urls */
  urls?: Definition<List<Definition<string>>>
}

/** `services.headscale.dns` */
export interface ServicesHeadscaleDns extends Definitions<ServicesHeadscaleDns> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  baseDomain?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  domains?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  magicDns?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  nameservers?: NixValue
}

/** `services.headscale.openIdConnect` */
export interface ServicesHeadscaleOpenIdConnect extends Definitions<ServicesHeadscaleOpenIdConnect> {
  /** @deprecated renamed to services.headscale.settings.oidc.client_id */
  clientId?: Definition<string>
  /** @deprecated renamed to services.headscale.settings.oidc.client_secret_path */
  clientSecretFile?: Definition<null | string>
  /** @deprecated renamed to services.headscale.settings.oidc.issuer */
  issuer?: Definition<string>
}

/** `services.headscale.settings` */
export interface ServicesHeadscaleSettings {
  database?: Definition<ServicesHeadscaleSettingsDatabase>
  derp?: Definition<ServicesHeadscaleSettingsDerp>
  dns?: Definition<ServicesHeadscaleSettingsDns>
  /** Default: `"30m"`. Declared in services/networking/headscale.nix */
  ephemeral_node_inactivity_timeout?: Definition<string>
  log?: Definition<ServicesHeadscaleSettingsLog>
  noise?: Definition<ServicesHeadscaleSettingsNoise>
  oidc?: Definition<ServicesHeadscaleSettingsOidc>
  policy?: Definition<ServicesHeadscaleSettingsPolicy>
  prefixes?: Definition<ServicesHeadscaleSettingsPrefixes>
  /** Default: `"http://127.0.0.1:8080"`. Declared in services/networking/headscale.nix */
  server_url?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/headscale.nix */
  tls_cert_path?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/headscale.nix */
  tls_key_path?: Definition<null | Path>
  /** Default: `"HTTP-01"`. Declared in services/networking/headscale.nix */
  tls_letsencrypt_challenge_type?: Definition<"TLS-ALPN-01" | "HTTP-01">
  /** Default: `""`. Declared in services/networking/headscale.nix */
  tls_letsencrypt_hostname?: Definition<null | string>
  /** Default: `":http"`. Declared in services/networking/headscale.nix */
  tls_letsencrypt_listen?: Definition<null | string>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  acl_policy_path?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  db_host?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  db_name?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  db_password_file?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  db_path?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  db_port?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  db_type?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  db_user?: NixValue
  dns_config?: Definition<ServicesHeadscaleSettingsDnsConfig>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  private_key_path?: NixValue
  [name: string]: Definition<ServicesHeadscaleSettingsDatabase | ServicesHeadscaleSettingsDerp | ServicesHeadscaleSettingsDns | ServicesHeadscaleSettingsLog | ServicesHeadscaleSettingsNoise | ServicesHeadscaleSettingsOidc | ServicesHeadscaleSettingsPolicy | ServicesHeadscaleSettingsPrefixes | ServicesHeadscaleSettingsDnsConfig> | JsonValue | undefined
}

/** `services.headscale.settings.database` */
export interface ServicesHeadscaleSettingsDatabase {
  postgres?: Definition<ServicesHeadscaleSettingsDatabasePostgres>
  sqlite?: Definition<ServicesHeadscaleSettingsDatabaseSqlite>
  /** Default: `"sqlite"`. Declared in services/networking/headscale.nix */
  type?: Definition<"sqlite" | "sqlite3" | "postgres">
  [name: string]: Definition<ServicesHeadscaleSettingsDatabasePostgres | ServicesHeadscaleSettingsDatabaseSqlite> | JsonValue | undefined
}

/** `services.headscale.settings.database.postgres` */
export interface ServicesHeadscaleSettingsDatabasePostgres {
  /** Default: `null`. Declared in services/networking/headscale.nix */
  host?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/headscale.nix */
  name?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/headscale.nix */
  password_file?: Definition<null | Path>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/headscale.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/networking/headscale.nix */
  user?: Definition<null | string>
  [name: string]: JsonValue | undefined
}

/** `services.headscale.settings.database.sqlite` */
export interface ServicesHeadscaleSettingsDatabaseSqlite {
  /** Default: `"/var/lib/headscale/db.sqlite"`. Declared in services/networking/headscale.nix */
  path?: Definition<null | string>
  /** Default: `true`. Declared in services/networking/headscale.nix */
  write_ahead_log?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.headscale.settings.derp` */
export interface ServicesHeadscaleSettingsDerp {
  /** Default: `true`. Declared in services/networking/headscale.nix */
  auto_update_enabled?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/networking/headscale.nix */
  paths?: Definition<List<Definition<Path>>>
  server?: Definition<ServicesHeadscaleSettingsDerpServer>
  /** Default: `"24h"`. Declared in services/networking/headscale.nix */
  update_frequency?: Definition<string>
  /** Default: `[ "https://controlplane.tailscale.com/derpmap/default" ]`. Declared in services/networking/headscale.nix */
  urls?: Definition<List<Definition<string>>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  auto_update_enable?: NixValue
  [name: string]: Definition<ServicesHeadscaleSettingsDerpServer> | JsonValue | undefined
}

/** `services.headscale.settings.derp.server` */
export interface ServicesHeadscaleSettingsDerpServer {
  /** Type: `absolute path`. Default: `"/var/lib/headscale/derp_server_private.key"`. Declared in services/networking/headscale.nix */
  private_key_path?: Definition<Path>
  [name: string]: JsonValue | undefined
}

/** `services.headscale.settings.dns` */
export interface ServicesHeadscaleSettingsDns {
  /** Default: `""`. Declared in services/networking/headscale.nix */
  base_domain?: Definition<string>
  /** Default: `true`. Declared in services/networking/headscale.nix */
  magic_dns?: Definition<boolean>
  nameservers?: Definition<ServicesHeadscaleSettingsDnsNameservers>
  /** Default: `[ ]`. Declared in services/networking/headscale.nix */
  search_domains?: Definition<List<Definition<string>>>
  [name: string]: Definition<ServicesHeadscaleSettingsDnsNameservers> | JsonValue | undefined
}

/** `services.headscale.settings.dns_config` */
export interface ServicesHeadscaleSettingsDnsConfig {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  base_domain?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  domains?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  magic_dns?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  nameservers?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  override_local_dns?: NixValue
  [name: string]: JsonValue | undefined
}

/** `services.headscale.settings.dns.nameservers` */
export interface ServicesHeadscaleSettingsDnsNameservers {
  /** Default: `[ ]`. Declared in services/networking/headscale.nix */
  global?: Definition<List<Definition<string>>>
  [name: string]: JsonValue | undefined
}

/** `services.headscale.settings.log` */
export interface ServicesHeadscaleSettingsLog {
  /** Default: `"text"`. Declared in services/networking/headscale.nix */
  format?: Definition<string>
  /** Default: `"info"`. Declared in services/networking/headscale.nix */
  level?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.headscale.settings.noise` */
export interface ServicesHeadscaleSettingsNoise {
  /** Type: `absolute path`. Default: `"/var/lib/headscale/noise_private.key"`. Declared in services/networking/headscale.nix */
  private_key_path?: Definition<Path>
  [name: string]: JsonValue | undefined
}

/** `services.headscale.settings.oidc` */
export interface ServicesHeadscaleSettingsOidc {
  /** Default: `[ ]`. Declared in services/networking/headscale.nix */
  allowed_domains?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/headscale.nix */
  allowed_users?: Definition<List<Definition<string>>>
  /** Default: `""`. Declared in services/networking/headscale.nix */
  client_id?: Definition<string>
  /** Default: `null`. Declared in services/networking/headscale.nix */
  client_secret_path?: Definition<null | string>
  /** Default: `{ }`. Declared in services/networking/headscale.nix */
  extra_params?: Definition<AttributeSet<Definition<string>>>
  /** Default: `""`. Declared in services/networking/headscale.nix */
  issuer?: Definition<string>
  pkce?: Definition<ServicesHeadscaleSettingsOidcPkce>
  /** Default: `[ "openid" "profile" "email" ]`. Declared in services/networking/headscale.nix */
  scope?: Definition<List<Definition<string>>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  strip_email_domain?: NixValue
  [name: string]: Definition<ServicesHeadscaleSettingsOidcPkce> | JsonValue | undefined
}

/** `services.headscale.settings.oidc.pkce` */
export interface ServicesHeadscaleSettingsOidcPkce {
  /** Default: `false`. Declared in services/networking/headscale.nix */
  enabled?: Definition<boolean>
  /** Default: `"S256"`. Declared in services/networking/headscale.nix */
  method?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.headscale.settings.policy` */
export interface ServicesHeadscaleSettingsPolicy {
  /** Default: `"file"`. Declared in services/networking/headscale.nix */
  mode?: Definition<"file" | "database">
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/headscale.nix */
  path?: Definition<null | Path>
  [name: string]: JsonValue | undefined
}

/** `services.headscale.settings.prefixes` */
export interface ServicesHeadscaleSettingsPrefixes {
  /** Default: `"sequential"`. Declared in services/networking/headscale.nix */
  allocation?: Definition<"sequential" | "random">
  /** Default: `"100.64.0.0/10"`. Declared in services/networking/headscale.nix */
  v4?: Definition<string>
  /** Default: `"fd7a:115c:a1e0::/48"`. Declared in services/networking/headscale.nix */
  v6?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.headscale.tls` */
export interface ServicesHeadscaleTls extends Definitions<ServicesHeadscaleTls> {
  /**
   * Type: `null or absolute path`.
   *
   * @deprecated renamed to services.headscale.settings.tls_cert_path
   */
  certFile?: Definition<null | Path>
  /**
   * Type: `null or absolute path`.
   *
   * @deprecated renamed to services.headscale.settings.tls_key_path
   */
  keyFile?: Definition<null | Path>
  letsencrypt?: ServicesHeadscaleTlsLetsencrypt
}

/** `services.headscale.tls.letsencrypt` */
export interface ServicesHeadscaleTlsLetsencrypt extends Definitions<ServicesHeadscaleTlsLetsencrypt> {
  /** @deprecated renamed to services.headscale.settings.tls_letsencrypt_challenge_type */
  challengeType?: Definition<"TLS-ALPN-01" | "HTTP-01">
  /** @deprecated renamed to services.headscale.settings.tls_letsencrypt_hostname */
  hostname?: Definition<null | string>
  /** @deprecated renamed to services.headscale.settings.tls_letsencrypt_listen */
  httpListen?: Definition<null | string>
}

/** `services.healthchecks` */
export interface ServicesHealthchecks extends Definitions<ServicesHealthchecks> {
  /** Default: `"/var/lib/healthchecks"`. Declared in services/web-apps/healthchecks.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/healthchecks.nix */
  enable?: Definition<boolean>
  /** Default: `"healthchecks"`. Declared in services/web-apps/healthchecks.nix */
  group?: Definition<string>
  /** Default: `"localhost"`. Declared in services/web-apps/healthchecks.nix */
  listenAddress?: Definition<string>
  /** Default: `pkgs.healthchecks`. Declared in services/web-apps/healthchecks.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8000`. Declared in services/web-apps/healthchecks.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of attribute set of string`. Declared in services/web-apps/healthchecks.nix */
  settings?: Definition<ServicesHealthchecksSettings>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/healthchecks.nix */
  settingsFile?: Definition<null | Path>
  /** Default: `"healthchecks"`. Declared in services/web-apps/healthchecks.nix */
  user?: Definition<string>
}

/** `services.healthchecks.settings` */
export interface ServicesHealthchecksSettings {
  /** Default: `[ "*" ]`. Declared in services/web-apps/healthchecks.nix */
  ALLOWED_HOSTS?: Definition<List<Definition<string>>>
  /** Default: `"sqlite"`. Declared in services/web-apps/healthchecks.nix */
  DB?: Definition<"sqlite" | "postgres" | "mysql">
  /** Default: `if config.services.healthchecks.settings.DB == "sqlite" then "${config.services.healthchecks.dataDir}/healthchecks.sqlite" else "hc"`. Declared in services/web-apps/healthchecks.nix */
  DB_NAME?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/healthchecks.nix */
  DEBUG?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/healthchecks.nix */
  REGISTRATION_OPEN?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/healthchecks.nix */
  SECRET_KEY_FILE?: Definition<null | Path>
  [name: string]: Definition<string | List<Definition<string>> | "sqlite" | "postgres" | "mysql" | boolean | null | Path> | undefined
}

/** `services.heapster` */
export interface ServicesHeapster extends Definitions<ServicesHeapster> {
  /** Default: `false`. Declared in services/monitoring/heapster.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with " "`. Default: `""`. Declared in services/monitoring/heapster.nix */
  extraOpts?: Definition<string>
  /** Default: `pkgs.heapster`. Declared in services/monitoring/heapster.nix */
  package?: Definition<Package>
  /** Declared in services/monitoring/heapster.nix */
  sink?: Definition<string>
  /** Declared in services/monitoring/heapster.nix */
  source?: Definition<string>
}

/** `services.heartbeat` */
export interface ServicesHeartbeat extends Definitions<ServicesHeartbeat> {
  /** Default: `false`. Declared in services/logging/heartbeat.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `'' heartbeat.monitors: - type: http urls: ["http://localhost:9200"] schedule: '@every 10s' ''`. Declared in services/logging/heartbeat.nix */
  extraConfig?: Definition<string>
  /** Default: `"heartbeat"`. Declared in services/logging/heartbeat.nix */
  name?: Definition<string>
  /** Default: `pkgs.heartbeat`. Declared in services/logging/heartbeat.nix */
  package?: Definition<Package>
  /** Default: `"/var/lib/heartbeat"`. Declared in services/logging/heartbeat.nix */
  stateDir?: Definition<string>
  /** Default: `[ ]`. Declared in services/logging/heartbeat.nix */
  tags?: Definition<List<Definition<string>>>
}

/** `services.hebbot` */
export interface ServicesHebbot extends Definitions<ServicesHebbot> {
  /** Type: `absolute path`. Declared in services/matrix/hebbot.nix */
  botPasswordFile?: Definition<Path>
  /** Default: `false`. Declared in services/matrix/hebbot.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.hebbot`. Declared in services/matrix/hebbot.nix */
  package?: Definition<Package>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/matrix/hebbot.nix */
  settings?: TomlValue
  templates?: ServicesHebbotTemplates
}

/** `services.hebbot.templates` */
export interface ServicesHebbotTemplates extends Definitions<ServicesHebbotTemplates> {
  /** Type: `absolute path`. Declared in services/matrix/hebbot.nix */
  project?: Definition<Path>
  /** Type: `absolute path`. Declared in services/matrix/hebbot.nix */
  report?: Definition<Path>
  /** Type: `absolute path`. Declared in services/matrix/hebbot.nix */
  section?: Definition<Path>
}

/** `services.hedgedoc` */
export interface ServicesHedgedoc extends Definitions<ServicesHedgedoc> {
  /** Default: `false`. Declared in services/web-apps/hedgedoc.nix */
  configureNginx?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/hedgedoc.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/hedgedoc.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.hedgedoc`. Declared in services/web-apps/hedgedoc.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Declared in services/web-apps/hedgedoc.nix */
  settings?: Definition<ServicesHedgedocSettings>
  /**
   * Type: `open submodule of (JSON value)`.
   *
   * @deprecated renamed to services.hedgedoc.settings
   */
  configuration?: Definition<ServicesHedgedocSettings>
  /** @deprecated renamed to users.users.hedgedoc.extraGroups */
  groups?: NixValue
}

/** `services.hedgedoc.settings` */
export interface ServicesHedgedocSettings {
  /** Default: `false`. Declared in services/web-apps/hedgedoc.nix */
  allowGravatar?: Definition<boolean>
  /** Default: `with config.services.hedgedoc.settings; [ host ] ++ lib.optionals (domain != null) [ domain ]`. Declared in services/web-apps/hedgedoc.nix */
  allowOrigin?: Definition<List<Definition<string>>>
  /** Default: `{ dialect = "sqlite"; storage = "/var/lib/hedgedoc/db.sqlite"; }`. Declared in services/web-apps/hedgedoc.nix */
  db?: Definition<NixAttributes>
  /** Default: `null`. Declared in services/web-apps/hedgedoc.nix */
  domain?: Definition<null | string>
  /** Default: `"localhost"`. Declared in services/web-apps/hedgedoc.nix */
  host?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/hedgedoc.nix */
  path?: Definition<null | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/hedgedoc.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/hedgedoc.nix */
  protocolUseSSL?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/hedgedoc/uploads"`. Declared in services/web-apps/hedgedoc.nix */
  uploadsPath?: Definition<Path>
  /** Default: `null`. Declared in services/web-apps/hedgedoc.nix */
  urlPath?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/hedgedoc.nix */
  useSSL?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.heisenbridge` */
export interface ServicesHeisenbridge extends Definitions<ServicesHeisenbridge> {
  /** Default: `"127.0.0.1"`. Declared in services/misc/heisenbridge.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/misc/heisenbridge.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/heisenbridge.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/misc/heisenbridge.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Declared in services/misc/heisenbridge.nix */
  homeserver?: Definition<string>
  identd?: ServicesHeisenbridgeIdentd
  /** Type: `open submodule of (JSON value)`. Default: `{ aliases = [ ]; rooms = [ ]; users = [ { exclusive = true; regex = "@irc_.*"; } ]; }`. Declared in services/misc/heisenbridge.nix */
  namespaces?: Definition<AttributeSet<JsonValue>>
  /** Default: `null`. Declared in services/misc/heisenbridge.nix */
  owner?: Definition<null | string>
  /** Default: `pkgs.heisenbridge`. Declared in services/misc/heisenbridge.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `9898`. Declared in services/misc/heisenbridge.nix */
  port?: Definition<Integer>
  /** Default: `"http://$\${cfg.address}:$\${toString cfg.port}"`. Declared in services/misc/heisenbridge.nix */
  registrationUrl?: Definition<string>
}

/** `services.heisenbridge.identd` */
export interface ServicesHeisenbridgeIdentd extends Definitions<ServicesHeisenbridgeIdentd> {
  /** Default: `false`. Declared in services/misc/heisenbridge.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `113`. Declared in services/misc/heisenbridge.nix */
  port?: Definition<Integer>
}

/** `services.hercules-ci-agent` */
export interface ServicesHerculesCiAgent extends Definitions<ServicesHerculesCiAgent> {
  /** Default: `false`. Declared in services/continuous-integration/hercules-ci-agent/common.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.hercules-ci-agent`. Declared in services/continuous-integration/hercules-ci-agent/common.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (TOML value)`. Declared in services/continuous-integration/hercules-ci-agent/common.nix */
  settings?: Definition<ServicesHerculesCiAgentSettings>
  /**
   * Type: `absolute path`.
   *
   * @deprecated renamed to services.hercules-ci-agent.settings.baseDirectory
   */
  baseDirectory?: Definition<Path>
  /**
   * Type: `positive integer, meaning >0, or value “auto” (singular enum)`.
   *
   * @deprecated renamed to services.hercules-ci-agent.settings.concurrentTasks
   */
  concurrentTasks?: Definition<Integer | "auto">
  /**
   * Type: `open submodule of (TOML value)`.
   *
   * @deprecated renamed to services.hercules-ci-agent.settings
   */
  extraOptions?: Definition<ServicesHerculesCiAgentSettings>
  /**
   * Type: `path`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  tomlFile?: Definition<Path>
  /** @deprecated renamed to systemd.services.hercules-ci-agent.serviceConfig.User */
  user?: NixValue
}

/** `services.hercules-ci-agent.settings` */
export interface ServicesHerculesCiAgentSettings {
  /** Default: `"https://hercules-ci.com"`. Declared in services/continuous-integration/hercules-ci-agent/common.nix */
  apiBaseUrl?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/hercules-ci-agent"`. Declared in services/continuous-integration/hercules-ci-agent/common.nix */
  baseDirectory?: Definition<Path>
  /** Type: `absolute path`. Default: `staticSecretsDirectory + "/binary-caches.json"`. Declared in services/continuous-integration/hercules-ci-agent/common.nix */
  binaryCachesPath?: Definition<Path>
  /** Type: `absolute path`. Default: `staticSecretsDirectory + "/cluster-join-token.key"`. Declared in services/continuous-integration/hercules-ci-agent/common.nix */
  clusterJoinTokenPath?: Definition<Path>
  /** Type: `positive integer, meaning >0, or value “auto” (singular enum)`. Default: `"auto", meaning equal to the number of CPU cores.`. Declared in services/continuous-integration/hercules-ci-agent/common.nix */
  concurrentTasks?: Definition<Integer | "auto">
  /** Type: `TOML value`. Default: `{ agent.source = "..."; # One of "nixpkgs", "flake", "override" lib.version = "..."; pkgs.version = "..."; }`. Declared in services/continuous-integration/hercules-ci-agent/common.nix */
  labels?: TomlValue
  /** Type: `absolute path`. Default: `staticSecretsDirectory + "/secrets.json"`. Declared in services/continuous-integration/hercules-ci-agent/common.nix */
  secretsJsonPath?: Definition<Path>
  /** Type: `absolute path`. Default: `baseDirectory + "/secrets"`. Declared in services/continuous-integration/hercules-ci-agent/common.nix */
  staticSecretsDirectory?: Definition<Path>
  /** Type: `absolute path`. Default: `baseDirectory + "/work"`. Declared in services/continuous-integration/hercules-ci-agent/common.nix */
  workDirectory?: Definition<Path>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  imports?: NixValue
  [name: string]: Definition<string | Path | Integer | "auto"> | TomlValue | NixValue | undefined
}

/** `services.hickory-dns` */
export interface ServicesHickoryDns extends Definitions<ServicesHickoryDns> {
  /** Type: `absolute path`. Default: `let toml = pkgs.formats.toml { }; in toml.generate "hickory-dns.toml" cfg.settings`. Declared in services/networking/hickory-dns.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/networking/hickory-dns.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/hickory-dns.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.hickory-dns`. Declared in services/networking/hickory-dns.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/networking/hickory-dns.nix */
  quiet?: Definition<boolean>
  /** Type: `open submodule of (TOML value)`. Declared in services/networking/hickory-dns.nix */
  settings?: Definition<ServicesHickoryDnsSettings>
}

/** `services.hickory-dns.settings` */
export interface ServicesHickoryDnsSettings {
  /** Default: `"/var/lib/hickory-dns"`. Declared in services/networking/hickory-dns.nix */
  directory?: Definition<string>
  /** Default: `[ "0.0.0.0" ]`. Declared in services/networking/hickory-dns.nix */
  listen_addrs_ipv4?: Definition<List<Definition<string>>>
  /** Default: `lib.optional config.networking.enableIPv6 "::0"`. Declared in services/networking/hickory-dns.nix */
  listen_addrs_ipv6?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `53`. Declared in services/networking/hickory-dns.nix */
  listen_port?: Definition<Integer>
  /** Type: `list of ((open submodule of (TOML value)) or string convertible to it)`. Default: `[ ]`. Declared in services/networking/hickory-dns.nix */
  zones?: Definition<List<Definition<ServicesHickoryDnsSettingsZone | string>>>
  [name: string]: Definition<string | List<Definition<string>> | Integer | List<Definition<ServicesHickoryDnsSettingsZone | string>>> | TomlValue | undefined
}

/** `services.hickory-dns.settings.zones.*` */
export interface ServicesHickoryDnsSettingsZone {
  /** Type: `null or absolute path or string`. Default: `if config.zone_type != "External" then "${config.zone}.zone" else null`. Declared in services/networking/hickory-dns.nix */
  file?: Definition<null | Path | string>
  /** Declared in services/networking/hickory-dns.nix */
  zone?: Definition<string>
  /** Default: `"Primary"`. Declared in services/networking/hickory-dns.nix */
  zone_type?: Definition<"Primary" | "Secondary" | "External">
  [name: string]: Definition<null | Path | string | string | "Primary" | "Secondary" | "External"> | TomlValue | undefined
}

/** `services.hitch` */
export interface ServicesHitch extends Definitions<ServicesHitch> {
  /** Declared in services/web-servers/hitch/default.nix */
  backend?: Definition<string>
  /** Default: `"EECDH+AESGCM:EDH+AESGCM:AES256+EECDH:AES256+EDH"`. Declared in services/web-servers/hitch/default.nix */
  ciphers?: Definition<string>
  /** Default: `false`. Declared in services/web-servers/hitch/default.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/hitch/default.nix */
  extraConfig?: Definition<string>
  /** Default: `"[127.0.0.1]:443"`. Declared in services/web-servers/hitch/default.nix */
  frontend?: Definition<string | List<Definition<string>>>
  /** Default: `"hitch"`. Declared in services/web-servers/hitch/default.nix */
  group?: Definition<string>
  "ocsp-stapling"?: ServicesHitchOcspStapling
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-servers/hitch/default.nix */
  "pem-files"?: Definition<List<Definition<Path>>>
  /** Default: `"hitch"`. Declared in services/web-servers/hitch/default.nix */
  user?: Definition<string>
}

/** `services.hitch.ocsp-stapling` */
export interface ServicesHitchOcspStapling extends Definitions<ServicesHitchOcspStapling> {
  /** Default: `true`. Declared in services/web-servers/hitch/default.nix */
  enabled?: Definition<boolean>
}

/** `services.hledger-web` */
export interface ServicesHledgerWeb extends Definitions<ServicesHledgerWeb> {
  /** Default: `"view"`. Declared in services/web-apps/hledger-web.nix */
  allow?: Definition<"view" | "add" | "edit" | "sandstorm">
  /** Default: `null`. Declared in services/web-apps/hledger-web.nix */
  baseUrl?: Definition<null | string>
  /** Default: `false`. Declared in services/web-apps/hledger-web.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-apps/hledger-web.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/hledger-web.nix */
  host?: Definition<string>
  /** Default: `[ ".hledger.journal" ]`. Declared in services/web-apps/hledger-web.nix */
  journalFiles?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5000`. Declared in services/web-apps/hledger-web.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/web-apps/hledger-web.nix */
  serveApi?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/hledger-web"`. Declared in services/web-apps/hledger-web.nix */
  stateDir?: Definition<Path>
}

/** `services.hockeypuck` */
export interface ServicesHockeypuck extends Definitions<ServicesHockeypuck> {
  /** Default: `false`. Declared in services/security/hockeypuck.nix */
  enable?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `11371`. Declared in services/security/hockeypuck.nix */
  port?: Definition<Integer>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/security/hockeypuck.nix */
  settings?: TomlValue
}

/** `services.hologram-agent` */
export interface ServicesHologramAgent extends Definitions<ServicesHologramAgent> {
  /** Default: `"localhost:3100"`. Declared in services/security/hologram-agent.nix */
  dialAddress?: Definition<string>
  /** Default: `false`. Declared in services/security/hologram-agent.nix */
  enable?: Definition<boolean>
  /** Default: `"80"`. Declared in services/security/hologram-agent.nix */
  httpPort?: Definition<string>
}

/** `services.hologram-server` */
export interface ServicesHologramServer extends Definitions<ServicesHologramServer> {
  /** Declared in services/security/hologram-server.nix */
  awsAccount?: Definition<string>
  /** Declared in services/security/hologram-server.nix */
  awsDefaultRole?: Definition<string>
  /** Default: `3600`. Declared in services/security/hologram-server.nix */
  cacheTimeoutSeconds?: Definition<Integer>
  /** Default: `false`. Declared in services/security/hologram-server.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/security/hologram-server.nix */
  enableLdapRoles?: Definition<boolean>
  /** Default: `"groupOfNames"`. Declared in services/security/hologram-server.nix */
  groupClassAttr?: Definition<string>
  /** Declared in services/security/hologram-server.nix */
  ldapBaseDN?: Definition<string>
  /** Declared in services/security/hologram-server.nix */
  ldapBindDN?: Definition<string>
  /** Declared in services/security/hologram-server.nix */
  ldapBindPassword?: Definition<string>
  /** Declared in services/security/hologram-server.nix */
  ldapHost?: Definition<string>
  /** Default: `false`. Declared in services/security/hologram-server.nix */
  ldapInsecure?: Definition<boolean>
  /** Default: `"cn"`. Declared in services/security/hologram-server.nix */
  ldapUserAttr?: Definition<string>
  /** Default: `"0.0.0.0:3100"`. Declared in services/security/hologram-server.nix */
  listenAddress?: Definition<string>
  /** Default: `"businessCategory"`. Declared in services/security/hologram-server.nix */
  roleAttr?: Definition<string>
  /** Default: `""`. Declared in services/security/hologram-server.nix */
  statsAddress?: Definition<string>
}

/** `services.home-assistant` */
export interface ServicesHomeAssistant extends Definitions<ServicesHomeAssistant> {
  blueprints?: ServicesHomeAssistantBlueprints
  /** Type: `null or (open submodule of (YAML 1.1 value))`. Declared in services/home-automation/home-assistant.nix */
  config?: Definition<null | ServicesHomeAssistantConfig>
  /** Type: `absolute path`. Default: `"/var/lib/hass"`. Declared in services/home-automation/home-assistant.nix */
  configDir?: Definition<Path>
  /** Default: `false`. Declared in services/home-automation/home-assistant.nix */
  configWritable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/home-automation/home-assistant.nix */
  customComponents?: Definition<List<Definition<Package>>>
  /** Default: `[ ]`. Declared in services/home-automation/home-assistant.nix */
  customLovelaceModules?: Definition<List<Definition<Package>>>
  /** Default: `false`. Declared in services/home-automation/home-assistant.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/home-automation/home-assistant.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `[ "default_config" "met" "esphome" ]`. Declared in services/home-automation/home-assistant.nix */
  extraComponents?: Definition<List<Definition<"3_day_blinds" | "abode" | "acaia" | "accuweather" | "acer_projector" | "acmeda" | "acomax" | "actiontec" | "actron_air" | "adax" | "adguard" | "ads" | "advantage_air" | "aemet" | "aep_ohio" | "aep_texas" | "aftership" | "agent_dvr" | "ai_task" | "air_quality" | "airgradient" | "airly" | "airnow" | "airos" | "airq" | "airthings" | "airthings_ble" | "airtouch4" | "airtouch5" | "airvisual" | "airvisual_pro" | "airzone" | "airzone_cloud" | "aladdin_connect" | "alarm_control_panel" | "alarmdecoder" | "alert" | "alexa" | "alexa_devices" | "alpha_vantage" | "altruist" | "amazon_polly" | "amberelectric" | "ambient_network" | "ambient_station" | "amcrest" | "amp_motorization" | "ampio" | "analytics" | "analytics_insights" | "android_ip_webcam" | "androidtv" | "androidtv_remote" | "anel_pwrctrl" | "anova" | "anthemav" | "anthropic" | "anwb_energie" | "aosmith" | "apache_kafka" | "apcupsd" | "api" | "apollo_automation" | "appalachianpower" | "apple_tv" | "application_credentials" | "apprise" | "aprilaire" | "aprs" | "apsystems" | "aquacell" | "aqualogic" | "aquostv" | "aranet" | "arcam_fmj" | "arest" | "arris_tg2492lg" | "artsound" | "aruba" | "arve" | "arwn" | "aseko_pool_live" | "assist_pipeline" | "assist_satellite" | "asuswrt" | "atag" | "aten_pe" | "atlanticcityelectric" | "atome" | "august" | "august_ble" | "aurora" | "aurora_abb_powerone" | "aussie_broadband" | "autarco" | "auth" | "automation" | "avea" | "avion" | "awair" | "aws" | "aws_s3" | "axis" | "azure_data_explorer" | "azure_devops" | "azure_event_hub" | "azure_service_bus" | "azure_storage" | "backup" | "baf" | "baidu" | "balay" | "balboa" | "bang_olufsen" | "bauknecht" | "bayesian" | "bbox" | "beewi_smartclim" | "bge" | "binary_sensor" | "bitcoin" | "bizkaibus" | "blackbird" | "blebox" | "blink" | "bliss_automation" | "bloc_blinds" | "blockchain" | "blue_current" | "bluemaestro" | "blueprint" | "bluesound" | "bluetooth" | "bluetooth_adapters" | "bluetooth_le_tracker" | "bluetooth_tracker" | "bmw_connected_drive" | "bond" | "bosch_alarm" | "bosch_shc" | "brandt" | "braviatv" | "brel_home" | "bring" | "broadlink" | "brother" | "brottsplatskartan" | "browser" | "brunt" | "bryant_evolution" | "bsblan" | "bswitch" | "bt_home_hub_5" | "bt_smarthub" | "bthome" | "bticino" | "bubendorff" | "buienradar" | "burbank_water_and_power" | "button" | "caldav" | "calendar" | "cambridge_audio" | "camera" | "canary" | "cast" | "ccm15" | "cert_expiry" | "chacon_dio" | "channels" | "cisco_ios" | "cisco_mobility_express" | "cisco_webex_teams" | "citybikes" | "clementine" | "clickatell" | "clicksend" | "clicksend_tts" | "climate" | "cloud" | "cloudflare" | "cmus" | "co2signal" | "coautilities" | "coinbase" | "color_extractor" | "comed" | "comed_hourly_pricing" | "comelit" | "comfoconnect" | "command_line" | "compensation" | "compit" | "concord232" | "coned" | "config" | "configurator" | "constructa" | "control4" | "conversation" | "cookidoo" | "coolmaster" | "counter" | "cover" | "cozytouch" | "cppm_tracker" | "cpuspeed" | "cribl" | "crownstone" | "cups" | "currencylayer" | "cync" | "dacia" | "daikin" | "danfoss_air" | "datadog" | "date" | "datetime" | "ddwrt" | "deako" | "debugpy" | "deconz" | "decora" | "decora_wifi" | "decorquip" | "default_config" | "delijn" | "delmarva" | "deluge" | "demo" | "denon" | "denonavr" | "derivative" | "devialet" | "device_automation" | "device_sun_light_trigger" | "device_tracker" | "devolo_home_control" | "devolo_home_network" | "dexcom" | "dhcp" | "diagnostics" | "dialogflow" | "diaz" | "digital_loggers" | "digital_ocean" | "directv" | "discogs" | "discord" | "discovergy" | "dlib_face_detect" | "dlib_face_identify" | "dlink" | "dlna_dmr" | "dlna_dms" | "dnsip" | "dominos" | "doods" | "doorbird" | "dooya" | "dormakaba_dkey" | "downloader" | "dremel_3d_printer" | "drop_connect" | "droplet" | "dsmr" | "dsmr_reader" | "dublin_bus_transport" | "duckdns" | "duke_energy" | "dunehd" | "duotecno" | "duquesne_light" | "dwd_weather_warnings" | "dynalite" | "eafm" | "eastron" | "easyenergy" | "ebox" | "ebusd" | "ecoal_boiler" | "ecobee" | "ecoforest" | "econet" | "ecovacs" | "ecowitt" | "eddystone_temperature" | "edimax" | "edl21" | "efergy" | "egardia" | "eheimdigital" | "eight_sleep" | "ekeybionyx" | "electrasmart" | "electric_kiwi" | "elevenlabs" | "elgato" | "eliqonline" | "elkm1" | "elmax" | "elv" | "elvia" | "emby" | "emoncms" | "emoncms_history" | "emonitor" | "emulated_hue" | "emulated_kasa" | "emulated_roku" | "energenie_power_sockets" | "energie_vanons" | "energy" | "energyzero" | "enigma2" | "enocean" | "enphase_envoy" | "entur_public_transport" | "environment_canada" | "envisalink" | "ephember" | "epic_games_store" | "epion" | "epson" | "eq3btsmart" | "escea" | "esera_onewire" | "esphome" | "etherscan" | "eufy" | "eufylife_ble" | "event" | "evergy" | "everlights" | "evil_genius_labs" | "evohome" | "ezviz" | "faa_delays" | "facebook" | "fail2ban" | "familyhub" | "fan" | "fastdotcom" | "feedreader" | "ffmpeg" | "ffmpeg_motion" | "ffmpeg_noise" | "fibaro" | "fido" | "file" | "file_upload" | "filesize" | "filter" | "fing" | "fints" | "fire_tv" | "firefly_iii" | "fireservicerota" | "firmata" | "fitbit" | "fivem" | "fixer" | "fjaraskupan" | "fleetgo" | "flexit" | "flexit_bacnet" | "flexom" | "flic" | "flick_electric" | "flipr" | "flo" | "flock" | "flume" | "flux" | "flux_led" | "folder" | "folder_watcher" | "foobot" | "forecast_solar" | "forked_daapd" | "fortios" | "foscam" | "foursquare" | "frankever" | "free_mobile" | "freebox" | "freedns" | "freedompro" | "fritz" | "fritzbox" | "fritzbox_callmonitor" | "fronius" | "frontend" | "frontier_silicon" | "fujitsu_anywair" | "fujitsu_fglair" | "fully_kiosk" | "futurenow" | "fyta" | "gaggenau" | "garadget" | "garages_amsterdam" | "gardena_bluetooth" | "gaviota" | "gc100" | "gdacs" | "generic" | "generic_hygrostat" | "generic_thermostat" | "geniushub" | "geo_json_events" | "geo_location" | "geo_rss_events" | "geocaching" | "geofency" | "geonetnz_quakes" | "geonetnz_volcano" | "gios" | "github" | "gitlab_ci" | "gitter" | "glances" | "go2rtc" | "goalzero" | "gogogate2" | "goodwe" | "google" | "google_assistant" | "google_assistant_sdk" | "google_cloud" | "google_drive" | "google_generative_ai_conversation" | "google_mail" | "google_maps" | "google_photos" | "google_pubsub" | "google_sheets" | "google_tasks" | "google_translate" | "google_travel_time" | "google_wifi" | "govee_ble" | "govee_light_local" | "gpsd" | "gpslogger" | "graphite" | "gree" | "greeneye_monitor" | "greenwave" | "group" | "growatt_server" | "gstreamer" | "gtfs" | "guardian" | "habitica" | "hardkernel" | "hardware" | "harman_kardon_avr" | "harmony" | "harvey" | "hassio" | "havana_shade" | "haveibeenpwned" | "hddtemp" | "hdmi_cec" | "heatmiser" | "heicko" | "heiwa" | "heos" | "here_travel_time" | "hexaom" | "hi_kumo" | "hikvision" | "hikvisioncam" | "hisense_aehw4a1" | "history" | "history_stats" | "hitron_coda" | "hive" | "hko" | "hlk_sw16" | "holiday" | "home_connect" | "home_plus_control" | "homeassistant" | "homeassistant_alerts" | "homeassistant_connect_zbt2" | "homeassistant_green" | "homeassistant_hardware" | "homeassistant_sky_connect" | "homeassistant_yellow" | "homee" | "homekit" | "homekit_controller" | "homematic" | "homematicip_cloud" | "homewizard" | "homeworks" | "honeywell" | "horizon" | "hp_ilo" | "html5" | "http" | "huawei_lte" | "hue" | "huisbaasje" | "humidifier" | "hunterdouglas_powerview" | "hurrican_shutters_wholesale" | "husqvarna_automower" | "husqvarna_automower_ble" | "huum" | "hvv_departures" | "hydrawise" | "hyperion" | "ialarm" | "iammeter" | "iaqualink" | "ibeacon" | "icloud" | "idasen_desk" | "idteck_prox" | "ifttt" | "iglo" | "igloohome" | "ign_sismologia" | "ihc" | "image" | "image_processing" | "image_upload" | "imap" | "imeon_inverter" | "imgw_pib" | "immich" | "improv_ble" | "incomfort" | "indianamichiganpower" | "inels" | "influxdb" | "inkbird" | "input_boolean" | "input_button" | "input_datetime" | "input_number" | "input_select" | "input_text" | "inspired_shades" | "insteon" | "integration" | "intellifire" | "intent" | "intent_script" | "intesishome" | "iometer" | "ios" | "iotawatt" | "iotty" | "iperf3" | "ipma" | "ipp" | "iqvia" | "irish_rail_transport" | "irm_kmi" | "iron_os" | "isal" | "iskra" | "islamic_prayer_times" | "ismartwindow" | "israel_rail" | "iss" | "ista_ecotrend" | "isy994" | "itach" | "itunes" | "ituran" | "izone" | "jellyfin" | "jewish_calendar" | "joaoapps_join" | "juicenet" | "justnimbus" | "jvc_projector" | "kaiser_nienhaus" | "kaiterra" | "kaleidescape" | "kankun" | "keba" | "keenetic_ndms2" | "kef" | "kegtron" | "kentuckypower" | "keyboard" | "keyboard_remote" | "keymitt_ble" | "kira" | "kitchen_sink" | "kiwi" | "kmtronic" | "knocki" | "knx" | "kodi" | "konnected" | "konnected_esphome" | "kostal_plenticore" | "kraken" | "krispol" | "kulersky" | "kwb" | "lacrosse" | "lacrosse_view" | "lamarzocco" | "lametric" | "landisgyr_heat_meter" | "lannouncer" | "lastfm" | "launch_library" | "laundrify" | "lawn_mower" | "lcn" | "ld2410_ble" | "leaone" | "led_ble" | "legrand" | "lektrico" | "letpot" | "lg_netcast" | "lg_soundbar" | "lg_thinq" | "libre_hardware_monitor" | "lidarr" | "life360" | "lifx" | "lifx_cloud" | "light" | "lightwave" | "limitlessled" | "linak" | "linkedgo" | "linkplay" | "linksys_smart" | "linode" | "linux_battery" | "linx" | "lirc" | "litejet" | "litterrobot" | "livisi" | "llamalab_automate" | "local_calendar" | "local_file" | "local_ip" | "local_todo" | "locative" | "lock" | "logbook" | "logentries" | "logger" | "london_air" | "london_underground" | "lookin" | "loqed" | "lovelace" | "luci" | "luftdaten" | "lunatone" | "lupusec" | "lutron" | "lutron_caseta" | "luxaflex" | "lw12wifi" | "lyric" | "madeco" | "madvr" | "mailgun" | "manual" | "manual_mqtt" | "marantz" | "martec" | "marytts" | "mastodon" | "matrix" | "matter" | "maxcube" | "maytag" | "mazda" | "mcp" | "mcp_server" | "mealie" | "meater" | "medcom_ble" | "media_extractor" | "media_player" | "media_source" | "mediaroom" | "melcloud" | "melissa" | "melnor" | "meraki" | "message_bird" | "met" | "met_eireann" | "meteo_france" | "meteo_lt" | "meteoalarm" | "meteoclimatic" | "metoffice" | "mfi" | "microbees" | "microsoft" | "microsoft_face" | "microsoft_face_detect" | "microsoft_face_identify" | "miele" | "mijndomein_energie" | "mikrotik" | "mill" | "min_max" | "minecraft_server" | "mini_connected" | "minio" | "mjpeg" | "moat" | "mobile_app" | "mochad" | "modbus" | "modem_callerid" | "modern_forms" | "moehlenhoff_alpha2" | "mold_indicator" | "monarch_money" | "monessen" | "monoprice" | "monzo" | "moon" | "mopeka" | "motion_blinds" | "motionblinds_ble" | "motioneye" | "motionmount" | "mpd" | "mqtt" | "mqtt_eventstream" | "mqtt_json" | "mqtt_room" | "mqtt_statestream" | "msteams" | "mullvad" | "music_assistant" | "mutesync" | "mvglive" | "my" | "myq" | "mysensors" | "mystrom" | "mythicbeastsdns" | "myuplink" | "nad" | "nam" | "namecheapdns" | "nanoleaf" | "nasweb" | "national_grid_us" | "neato" | "nederlandse_spoorwegen" | "neff" | "neo" | "ness_alarm" | "nest" | "netatmo" | "netdata" | "netgear" | "netgear_lte" | "netio" | "network" | "neurio_energy" | "nexia" | "nexity" | "nextbus" | "nextcloud" | "nextdns" | "nfandroidtv" | "nibe_heatpump" | "nice_go" | "nightscout" | "niko_home_control" | "nilu" | "nina" | "nintendo_parental_controls" | "nissan_leaf" | "nmap_tracker" | "nmbs" | "no_ip" | "noaa_tides" | "nobo_hub" | "nordpool" | "norway_air" | "notify" | "notify_events" | "notion" | "nsw_fuel_station" | "nsw_rural_fire_service_feed" | "ntfy" | "nuheat" | "nuki" | "numato" | "number" | "nut" | "nutrichef" | "nws" | "nx584" | "nyt_games" | "nzbget" | "oasa_telematics" | "obihai" | "octoprint" | "oem" | "ogemray" | "ohmconnect" | "ohme" | "ollama" | "ombi" | "omnilogic" | "onboarding" | "oncue" | "ondilo_ico" | "onedrive" | "onewire" | "onkyo" | "onvif" | "open_meteo" | "open_router" | "openai_conversation" | "openalpr_cloud" | "openerz" | "openevse" | "openexchangerates" | "opengarage" | "openhardwaremonitor" | "openhome" | "openrgb" | "opensensemap" | "opensky" | "opentherm_gw" | "openuv" | "openweathermap" | "opnsense" | "opower" | "opple" | "oralb" | "oru" | "oru_opower" | "orvibo" | "osoenergy" | "osramlightify" | "otbr" | "otp" | "ourgroceries" | "overkiz" | "overseerr" | "ovo_energy" | "owntracks" | "p1_monitor" | "palazzetti" | "panasonic_bluray" | "panasonic_viera" | "pandora" | "panel_custom" | "paperless_ngx" | "pcs_lighting" | "peblar" | "peco" | "peco_opower" | "pegel_online" | "pencom" | "pepco" | "permobil" | "persistent_notification" | "person" | "pge" | "pglab" | "philips_js" | "pi_hole" | "picnic" | "picotts" | "pilight" | "pinecil" | "ping" | "pioneer" | "piper" | "pitsos" | "pjlink" | "plaato" | "plant" | "playstation_network" | "plex" | "plugwise" | "plum_lightpad" | "pocketcasts" | "point" | "pooldose" | "poolsense" | "portainer" | "portlandgeneral" | "powerfox" | "powerwall" | "private_ble_device" | "probe_plus" | "profiler" | "profilo" | "progettihwsw" | "proliphix" | "prometheus" | "prosegur" | "prowl" | "proximity" | "proxmoxve" | "proxy" | "prusalink" | "ps4" | "pse" | "psoklahoma" | "pterodactyl" | "pulseaudio_loopback" | "pure_energie" | "purpleair" | "push" | "pushbullet" | "pushover" | "pushsafer" | "pvoutput" | "pvpc_hourly_pricing" | "pyload" | "python_script" | "qbittorrent" | "qbus" | "qingping" | "qld_bushfire" | "qnap" | "qnap_qsw" | "qrcode" | "quadrafire" | "quantum_gateway" | "qvr_pro" | "qwikswitch" | "rabbitair" | "rachio" | "radarr" | "radio_browser" | "radiotherm" | "rainbird" | "raincloud" | "rainforest_eagle" | "rainforest_raven" | "rainmachine" | "random" | "rapt_ble" | "raspberry_pi" | "raspyrfm" | "raven_rock_mfg" | "rdw" | "recollect_waste" | "recorder" | "recovery_mode" | "recswitch" | "reddit" | "refoss" | "rehlko" | "rejseplanen" | "remember_the_milk" | "remote" | "remote_calendar" | "remote_rpi_gpio" | "renault" | "renson" | "reolink" | "repairs" | "repetier" | "rest" | "rest_command" | "rexel" | "rflink" | "rfxtrx" | "rhasspy" | "ridwell" | "ring" | "ripple" | "risco" | "rituals_perfume_genie" | "rmvtransport" | "roborock" | "rocketchat" | "roku" | "romy" | "roomba" | "roon" | "route53" | "route_b_smart_meter" | "rova" | "rpi_camera" | "rpi_power" | "rss_feed_template" | "rtorrent" | "ruckus_unleashed" | "russound_rio" | "russound_rnet" | "ruuvi_gateway" | "ruuvitag_ble" | "rympro" | "sabnzbd" | "saj" | "samsam" | "samsungtv" | "sanix" | "satel_integra" | "scene" | "schedule" | "schlage" | "schluter" | "scl" | "scrape" | "screenaway" | "screenlogic" | "script" | "scsgate" | "search" | "season" | "select" | "sendgrid" | "sense" | "sensibo" | "sensirion_ble" | "sensor" | "sensorblue" | "sensorpro" | "sensorpush" | "sensorpush_cloud" | "sensoterra" | "sentry" | "senz" | "serial" | "serial_pm" | "sesame" | "seven_segments" | "seventeentrack" | "sfr_box" | "sftp_storage" | "sharkiq" | "shell_command" | "shelly" | "shodan" | "shopping_list" | "sia" | "siemens" | "sigfox" | "sighthound" | "signal_messenger" | "simplefin" | "simplepush" | "simplisafe" | "simply_automated" | "simu" | "sinch" | "siren" | "sisyphus" | "sky_hub" | "sky_remote" | "skybeacon" | "skybell" | "slack" | "sleep_as_android" | "sleepiq" | "slide" | "slide_local" | "slimproto" | "sma" | "smappee" | "smarla" | "smart_blinds" | "smart_home" | "smart_meter_texas" | "smart_rollos" | "smarther" | "smartthings" | "smarttub" | "smarty" | "smhi" | "smlight" | "sms" | "smtp" | "smud" | "snapcast" | "snips" | "snmp" | "snoo" | "snooz" | "solaredge" | "solaredge_local" | "solarlog" | "solax" | "soma" | "somfy" | "somfy_mylink" | "sonarr" | "songpal" | "sonos" | "sony_projector" | "soundtouch" | "spaceapi" | "spc" | "speedtestdotnet" | "spider" | "splunk" | "spotify" | "sql" | "squeezebox" | "srp_energy" | "ssdp" | "starline" | "starlingbank" | "starlink" | "startca" | "statistics" | "statsd" | "steam_online" | "steamist" | "stiebel_eltron" | "stookwijzer" | "stream" | "streamlabswater" | "stt" | "subaru" | "suez_water" | "sun" | "sunricher_dali" | "sunweg" | "supervisord" | "supla" | "surepetcare" | "swepco" | "swiss_hydrological_data" | "swiss_public_transport" | "swisscom" | "switch" | "switch_as_x" | "switchbee" | "switchbot" | "switchbot_cloud" | "switcher_kis" | "switchmate" | "symfonisk" | "syncthing" | "syncthru" | "synology_chat" | "synology_dsm" | "synology_srm" | "syslog" | "system_bridge" | "system_health" | "system_log" | "systemmonitor" | "tado" | "tag" | "tailscale" | "tailwind" | "tami4" | "tank_utility" | "tankerkoenig" | "tapsaff" | "tasmota" | "tautulli" | "tcp" | "technove" | "ted5000" | "tedee" | "telegram" | "telegram_bot" | "tellduslive" | "tellstick" | "telnet" | "temper" | "template" | "tensorflow" | "tesla_fleet" | "tesla_wall_connector" | "teslemetry" | "tessie" | "text" | "thermador" | "thermobeacon" | "thermoplus" | "thermopro" | "thethingsnetwork" | "thingspeak" | "thinkingcleaner" | "thomson" | "thread" | "threshold" | "tibber" | "tikteck" | "tile" | "tilt_ble" | "tilt_pi" | "time" | "time_date" | "timer" | "tmb" | "tod" | "todo" | "todoist" | "togrill" | "tolo" | "tomato" | "tomorrowio" | "toon" | "torque" | "totalconnect" | "touchline" | "touchline_sl" | "tplink" | "tplink_lte" | "tplink_omada" | "tplink_tapo" | "traccar" | "traccar_server" | "trace" | "tractive" | "tradfri" | "trafikverket_camera" | "trafikverket_ferry" | "trafikverket_train" | "trafikverket_weatherstation" | "transmission" | "transport_nsw" | "travisci" | "trend" | "triggercmd" | "tts" | "tuya" | "twentemilieu" | "twilio" | "twilio_call" | "twilio_sms" | "twinkly" | "twitch" | "twitter" | "ubiwizz" | "ublockout" | "ubus" | "uk_transport" | "ukraine_alarm" | "ultraloq" | "unifi" | "unifi_direct" | "unifiled" | "unifiprotect" | "universal" | "upb" | "upc_connect" | "upcloud" | "update" | "upnp" | "uprise_smart_shades" | "uptime" | "uptime_kuma" | "uptimerobot" | "usage_prediction" | "usb" | "usgs_earthquakes_feed" | "utility_meter" | "uvc" | "v2c" | "vacuum" | "vallox" | "valve" | "vasttrafik" | "vegehub" | "velbus" | "velux" | "venstar" | "vera" | "verisure" | "vermont_castings" | "versasense" | "version" | "vesync" | "viaggiatreno" | "vicare" | "victron_remote_monitoring" | "vilfo" | "vivotek" | "vizio" | "vlc" | "vlc_telnet" | "vodafone_station" | "voicerss" | "voip" | "volkszaehler" | "volumio" | "volvo" | "volvooncall" | "w800rf32" | "wake_on_lan" | "wake_word" | "wallbox" | "waqi" | "water_heater" | "waterfurnace" | "watergate" | "watttime" | "waze_travel_time" | "weather" | "weatherflow" | "weatherflow_cloud" | "weatherkit" | "webdav" | "webhook" | "webmin" | "webostv" | "websocket_api" | "weheat" | "wemo" | "whirlpool" | "whisper" | "whois" | "wiffi" | "wilight" | "wirelesstag" | "withings" | "wiz" | "wled" | "wmspro" | "wolflink" | "workday" | "worldclock" | "worldtidesinfo" | "worxlandroid" | "ws66i" | "wsdot" | "wyoming" | "x10" | "xbox" | "xeoma" | "xiaomi" | "xiaomi_aqara" | "xiaomi_ble" | "xiaomi_miio" | "xiaomi_tv" | "xmpp" | "xs1" | "yale" | "yale_home" | "yale_smart_alarm" | "yalexs_ble" | "yamaha" | "yamaha_musiccast" | "yandex_transport" | "yandextts" | "yardian" | "yeelight" | "yeelightsunflower" | "yi" | "yolink" | "youless" | "youtube" | "zabbix" | "zamg" | "zbox_hub" | "zengge" | "zeroconf" | "zerproc" | "zestimate" | "zeversolar" | "zha" | "zhong_hong" | "ziggo_mediabox_xl" | "zimi" | "zodiac" | "zondergas" | "zone" | "zoneminder" | "zwave_js" | "zwave_me">>>
  /** Default: `python3Packages: with python3Packages; [];`. Declared in services/home-automation/home-assistant.nix */
  extraPackages?: Definition<NixFunction<List<Definition<Package>>>>
  /** Type: `null or YAML 1.1 value`. Default: `null`. Declared in services/home-automation/home-assistant.nix */
  lovelaceConfig?: null | JsonValue
  /** Type: `null or absolute path`. Default: `null`. Declared in services/home-automation/home-assistant.nix */
  lovelaceConfigFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/home-automation/home-assistant.nix */
  lovelaceConfigWritable?: Definition<boolean>
  /** Default: `false`. Declared in services/home-automation/home-assistant.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.home-assistant.overrideAttrs (oldAttrs: { doInstallCheck = false; })`. Declared in services/home-automation/home-assistant.nix */
  package?: Definition<Package>
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.home-assistant.config.http.server_port
   */
  port?: Definition<Integer>
}

/** `services.home-assistant.blueprints` */
export interface ServicesHomeAssistantBlueprints extends Definitions<ServicesHomeAssistantBlueprints> {
  /** Type: `list of (path in the Nix store or absolute path convertible to it)`. Default: `[ ]`. Declared in services/home-automation/home-assistant.nix */
  automation?: Definition<List<Definition<Path>>>
  /** Type: `list of (path in the Nix store or absolute path convertible to it)`. Default: `[ ]`. Declared in services/home-automation/home-assistant.nix */
  script?: Definition<List<Definition<Path>>>
  /** Type: `list of (path in the Nix store or absolute path convertible to it)`. Default: `[ ]`. Declared in services/home-automation/home-assistant.nix */
  template?: Definition<List<Definition<Path>>>
}

/** `services.home-assistant.config` */
export interface ServicesHomeAssistantConfig {
  homeassistant?: Definition<ServicesHomeAssistantConfigHomeassistant>
  http?: Definition<ServicesHomeAssistantConfigHttp>
  lovelace?: Definition<ServicesHomeAssistantConfigLovelace>
  [name: string]: Definition<ServicesHomeAssistantConfigHomeassistant | ServicesHomeAssistantConfigHttp | ServicesHomeAssistantConfigLovelace> | JsonValue | undefined
}

/** `services.home-assistant.config.homeassistant` */
export interface ServicesHomeAssistantConfigHomeassistant {
  /** Default: `null`. Declared in services/home-automation/home-assistant.nix */
  latitude?: Definition<null | number | string>
  /** Default: `null`. Declared in services/home-automation/home-assistant.nix */
  longitude?: Definition<null | number | string>
  /** Default: `null`. Declared in services/home-automation/home-assistant.nix */
  name?: Definition<null | string>
  /** Default: `null`. Declared in services/home-automation/home-assistant.nix */
  temperature_unit?: Definition<null | "C" | "F">
  /** Default: `config.time.timeZone or null`. Declared in services/home-automation/home-assistant.nix */
  time_zone?: Definition<null | string>
  /** Default: `null`. Declared in services/home-automation/home-assistant.nix */
  unit_system?: Definition<null | "metric" | "us_customary">
  [name: string]: JsonValue | undefined
}

/** `services.home-assistant.config.http` */
export interface ServicesHomeAssistantConfigHttp {
  /** Default: `[ "0.0.0.0" "::" ]`. Declared in services/home-automation/home-assistant.nix */
  server_host?: Definition<string | List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8123`. Declared in services/home-automation/home-assistant.nix */
  server_port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.home-assistant.config.lovelace` */
export interface ServicesHomeAssistantConfigLovelace {
  /** Default: `if (cfg.lovelaceConfig != null || cfg.lovelaceConfigFile != null) then "yaml" else "storage";`. Declared in services/home-automation/home-assistant.nix */
  mode?: Definition<"yaml" | "storage">
  [name: string]: JsonValue | undefined
}

/** `services.homebox` */
export interface ServicesHomebox extends Definitions<ServicesHomebox> {
  database?: ServicesHomeboxDatabase
  /** Default: `false`. Declared in services/web-apps/homebox.nix */
  enable?: Definition<boolean>
  /** Default: `"homebox"`. Declared in services/web-apps/homebox.nix */
  group?: Definition<string>
  /** Default: `pkgs.homebox`. Declared in services/web-apps/homebox.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (null or string)`. Declared in services/web-apps/homebox.nix */
  settings?: Definition<AttributeSet<Definition<null | string>>>
  /** Default: `"homebox"`. Declared in services/web-apps/homebox.nix */
  user?: Definition<string>
}

/** `services.homebox.database` */
export interface ServicesHomeboxDatabase extends Definitions<ServicesHomeboxDatabase> {
  /** Default: `false`. Declared in services/web-apps/homebox.nix */
  createLocally?: Definition<boolean>
}

/** `services.homebridge` */
export interface ServicesHomebridge extends Definitions<ServicesHomebridge> {
  /** Default: `false`. Declared in services/home-automation/homebridge.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/home-automation/homebridge.nix */
  environmentFile?: Definition<null | string>
  /** Default: `"homebridge"`. Declared in services/home-automation/homebridge.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/home-automation/homebridge.nix */
  openFirewall?: Definition<boolean>
  /** Default: `"/var/lib/homebridge/node_modules"`. Declared in services/home-automation/homebridge.nix */
  pluginPath?: Definition<string>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/home-automation/homebridge.nix */
  settings?: Definition<ServicesHomebridgeSettings>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/home-automation/homebridge.nix */
  uiSettings?: Definition<ServicesHomebridgeUiSettings>
  /** Default: `"homebridge"`. Declared in services/home-automation/homebridge.nix */
  user?: Definition<string>
  /** Default: `"/var/lib/homebridge"`. Declared in services/home-automation/homebridge.nix */
  userStoragePath?: Definition<string>
}

/** `services.homebridge.settings` */
export interface ServicesHomebridgeSettings {
  /** Type: `list of (open submodule of (JSON value))`. Default: `[ ]`. Declared in services/home-automation/homebridge.nix */
  accessories?: Definition<List<Definition<ServicesHomebridgeSettingsAccessory>>>
  bridge?: Definition<ServicesHomebridgeSettingsBridge>
  /** Type: `list of (open submodule of (JSON value))`. Default: `[ ]`. Declared in services/home-automation/homebridge.nix */
  platforms?: Definition<List<Definition<ServicesHomebridgeSettingsPlatform>>>
  [name: string]: Definition<List<Definition<ServicesHomebridgeSettingsAccessory>> | ServicesHomebridgeSettingsBridge | List<Definition<ServicesHomebridgeSettingsPlatform>>> | JsonValue | undefined
}

/** `services.homebridge.settings.accessories.*` */
export interface ServicesHomebridgeSettingsAccessory {
  /** Declared in services/home-automation/homebridge.nix */
  accessory?: Definition<string>
  /** Declared in services/home-automation/homebridge.nix */
  name?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.homebridge.settings.bridge` */
export interface ServicesHomebridgeSettingsBridge {
  /** Default: `"Homebridge"`. Declared in services/home-automation/homebridge.nix */
  name?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `51826`. Declared in services/home-automation/homebridge.nix */
  port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.homebridge.settings.platforms.*` */
export interface ServicesHomebridgeSettingsPlatform {
  /** Declared in services/home-automation/homebridge.nix */
  name?: Definition<string>
  /** Declared in services/home-automation/homebridge.nix */
  platform?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.homebridge.uiSettings` */
export interface ServicesHomebridgeUiSettings {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8581`. Declared in services/home-automation/homebridge.nix */
  port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.homed` */
export interface ServicesHomed extends Definitions<ServicesHomed> {
  /** Default: `false`. Declared in system/boot/systemd/homed.nix */
  enable?: Definition<boolean>
  /** Default: `true`. Declared in system/boot/systemd/homed.nix */
  promptOnFirstBoot?: Definition<boolean>
  settings?: ServicesHomedSettings
}

/** `services.homed.settings` */
export interface ServicesHomedSettings extends Definitions<ServicesHomedSettings> {
  /** Type: `open submodule of attribute set of (systemd option)`. Default: `{ }`. Declared in system/boot/systemd/homed.nix */
  Home?: Definition<AttributeSet<Definition<UnitSetting>>>
}

/** `services.homepage-dashboard` */
export interface ServicesHomepageDashboard extends Definitions<ServicesHomepageDashboard> {
  /** Default: `"localhost:8082,127.0.0.1:8082"`. Declared in services/misc/homepage-dashboard.nix */
  allowedHosts?: Definition<string>
  /** Type: `YAML 1.1 value`. Default: `[ ]`. Declared in services/misc/homepage-dashboard.nix */
  bookmarks?: JsonValue
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/misc/homepage-dashboard.nix */
  customCSS?: Definition<string>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/misc/homepage-dashboard.nix */
  customJS?: Definition<string>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/misc/homepage-dashboard.nix */
  docker?: JsonValue
  /** Default: `false`. Declared in services/misc/homepage-dashboard.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/misc/homepage-dashboard.nix */
  environmentFile?: Definition<string>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/misc/homepage-dashboard.nix */
  kubernetes?: JsonValue
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8082`. Declared in services/misc/homepage-dashboard.nix */
  listenPort?: Definition<Integer>
  /** Default: `false`. Declared in services/misc/homepage-dashboard.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.homepage-dashboard`. Declared in services/misc/homepage-dashboard.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/misc/homepage-dashboard.nix */
  proxmox?: JsonValue
  /** Type: `YAML 1.1 value`. Default: `[ ]`. Declared in services/misc/homepage-dashboard.nix */
  services?: JsonValue
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/misc/homepage-dashboard.nix */
  settings?: JsonValue
  /** Type: `YAML 1.1 value`. Default: `[ ]`. Declared in services/misc/homepage-dashboard.nix */
  widgets?: JsonValue
}

/** `services.homer` */
export interface ServicesHomer extends Definitions<ServicesHomer> {
  /** Default: `false`. Declared in services/web-apps/homer.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.homer`. Declared in services/web-apps/homer.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/web-apps/homer.nix */
  settings?: JsonValue
  virtualHost?: ServicesHomerVirtualHost
}

/** `services.homer.virtualHost` */
export interface ServicesHomerVirtualHost extends Definitions<ServicesHomerVirtualHost> {
  caddy?: ServicesHomerVirtualHostCaddy
  /** Declared in services/web-apps/homer.nix */
  domain?: Definition<string>
  nginx?: ServicesHomerVirtualHostCaddy
}

/** `services.homer.virtualHost.caddy` */
export interface ServicesHomerVirtualHostCaddy extends Definitions<ServicesHomerVirtualHostCaddy> {
  /** Default: `false`. Declared in services/web-apps/homer.nix */
  enable?: Definition<boolean>
}

/** `services.honk` */
export interface ServicesHonk extends Definitions<ServicesHonk> {
  /** Default: `false`. Declared in services/web-apps/honk.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/honk.nix */
  extraCSS?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/honk.nix */
  extraJS?: Definition<null | Path>
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/honk.nix */
  host?: Definition<string>
  /** Default: `pkgs.honk`. Declared in services/web-apps/honk.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Declared in services/web-apps/honk.nix */
  passwordFile?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-apps/honk.nix */
  port?: Definition<Integer>
  /** Declared in services/web-apps/honk.nix */
  servername?: Definition<string>
  /** Declared in services/web-apps/honk.nix */
  username?: Definition<string>
}

/** `services.hoogle` */
export interface ServicesHoogle extends Definitions<ServicesHoogle> {
  /** Default: `false`. Declared in services/development/hoogle.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/development/hoogle.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `pkgs.haskellPackages`. Declared in services/development/hoogle.nix */
  haskellPackages?: Definition<NixAttributes>
  /** Default: `"https://hoogle.haskell.org"`. Declared in services/development/hoogle.nix */
  home?: Definition<string>
  /** Default: `"127.0.0.1"`. Declared in services/development/hoogle.nix */
  host?: Definition<string>
  /** Default: `hp: []`. Declared in services/development/hoogle.nix */
  packages?: Definition<NixFunction<List<Definition<Package>>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/development/hoogle.nix */
  port?: Definition<Integer>
}

/** `services.hostapd` */
export interface ServicesHostapd extends Definitions<ServicesHostapd> {
  /** Default: `false`. Declared in services/networking/hostapd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.hostapd`. Declared in services/networking/hostapd.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in services/networking/hostapd.nix */
  radios?: Definition<AttributeSet<ServicesHostapdRadio>>
}

/** `services.hostapd.radios.<name>` */
export interface ServicesHostapdRadio extends Definitions<ServicesHostapdRadio> {
  /** Default: `"2g"`. Declared in services/networking/hostapd.nix */
  band?: Definition<"2g" | "5g" | "6g" | "60g">
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/networking/hostapd.nix */
  channel?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/hostapd.nix */
  countryCode?: Definition<null | string>
  /** Default: `"nl80211"`. Declared in services/networking/hostapd.nix */
  driver?: Definition<string>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in services/networking/hostapd.nix */
  dynamicConfigScripts?: Definition<AttributeSet<Definition<Path>>>
  /** Default: `{ }`. Declared in services/networking/hostapd.nix */
  networks?: Definition<AttributeSet<ServicesHostapdRadioNetwork>>
  /** Default: `false`. Declared in services/networking/hostapd.nix */
  noScan?: Definition<boolean>
  /** Type: `open submodule of attribute set of (atom (bool, int or string) or a list of them for duplicate keys)`. Default: `{ }`. Declared in services/networking/hostapd.nix */
  settings?: Definition<AttributeSet<Definition<boolean | Integer | string | List<Definition<boolean | Integer | string>>>>>
  wifi4?: ServicesHostapdRadioWifi4
  wifi5?: ServicesHostapdRadioWifi5
  wifi6?: ServicesHostapdRadioWifi6
  wifi7?: ServicesHostapdRadioWifi7
}

/** `services.hostapd.radios.<name>.networks.<name>` */
export interface ServicesHostapdRadioNetwork extends Definitions<ServicesHostapdRadioNetwork> {
  /** Default: `false`. Declared in services/networking/hostapd.nix */
  apIsolate?: Definition<boolean>
  authentication?: ServicesHostapdRadioNetworkAuthentication
  /** Default: `null`. Declared in services/networking/hostapd.nix */
  bssid?: Definition<null | string>
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in services/networking/hostapd.nix */
  dynamicConfigScripts?: Definition<AttributeSet<Definition<Path>>>
  /** Default: `"wheel"`. Declared in services/networking/hostapd.nix */
  group?: Definition<string>
  /** Default: `"disabled"`. Declared in services/networking/hostapd.nix */
  ignoreBroadcastSsid?: Definition<"disabled" | "empty" | "clear">
  /** Type: `integer between 0 and 4 (both inclusive)`. Default: `2`. Declared in services/networking/hostapd.nix */
  logLevel?: Definition<Integer>
  /** Default: `"deny"`. Declared in services/networking/hostapd.nix */
  macAcl?: Definition<"deny" | "allow" | "radius">
  /** Default: `[ ]`. Declared in services/networking/hostapd.nix */
  macAllow?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/hostapd.nix */
  macAllowFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/networking/hostapd.nix */
  macDeny?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/hostapd.nix */
  macDenyFile?: Definition<null | Path>
  /** Type: `open submodule of attribute set of (atom (bool, int or string) or a list of them for duplicate keys)`. Default: `{ }`. Declared in services/networking/hostapd.nix */
  settings?: Definition<AttributeSet<Definition<boolean | Integer | string | List<Definition<boolean | Integer | string>>>>>
  /** Declared in services/networking/hostapd.nix */
  ssid?: Definition<string>
  /** Default: `true`. Declared in services/networking/hostapd.nix */
  utf8Ssid?: Definition<boolean>
}

/** `services.hostapd.radios.<name>.networks.<name>.authentication` */
export interface ServicesHostapdRadioNetworkAuthentication extends Definitions<ServicesHostapdRadioNetworkAuthentication> {
  /** Default: `false`. Declared in services/networking/hostapd.nix */
  enableRecommendedPairwiseCiphers?: Definition<boolean>
  /** Default: `"wpa3-sae"`. Declared in services/networking/hostapd.nix */
  mode?: Definition<"none" | "wpa2-sha1" | "wpa2-sha256" | "wpa3-sae-transition" | "wpa3-sae">
  /** Default: `[ "CCMP" ]`. Declared in services/networking/hostapd.nix */
  pairwiseCiphers?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/hostapd.nix */
  saeAddToMacAllow?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/hostapd.nix */
  saePasswords?: Definition<List<ServicesHostapdRadioNetworkAuthenticationSaePassword>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/hostapd.nix */
  saePasswordsFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/networking/hostapd.nix */
  wpaPassword?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/hostapd.nix */
  wpaPasswordFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/hostapd.nix */
  wpaPskFile?: Definition<null | Path>
}

/** `services.hostapd.radios.<name>.networks.<name>.authentication.saePasswords.*` */
export interface ServicesHostapdRadioNetworkAuthenticationSaePassword extends Definitions<ServicesHostapdRadioNetworkAuthenticationSaePassword> {
  /** Default: `null`. Declared in services/networking/hostapd.nix */
  id?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/hostapd.nix */
  mac?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/hostapd.nix */
  password?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/hostapd.nix */
  passwordFile?: Definition<null | Path>
  /** Default: `null`. Declared in services/networking/hostapd.nix */
  pk?: Definition<null | string>
  /** Type: `null or (unsigned integer, meaning >=0)`. Default: `null`. Declared in services/networking/hostapd.nix */
  vlanid?: Definition<null | Integer>
}

/** `services.hostapd.radios.<name>.wifi4` */
export interface ServicesHostapdRadioWifi4 extends Definitions<ServicesHostapdRadioWifi4> {
  /** Default: `[ "HT40" "SHORT-GI-20" "SHORT-GI-40" ]`. Declared in services/networking/hostapd.nix */
  capabilities?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/networking/hostapd.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/hostapd.nix */
  require?: Definition<boolean>
}

/** `services.hostapd.radios.<name>.wifi5` */
export interface ServicesHostapdRadioWifi5 extends Definitions<ServicesHostapdRadioWifi5> {
  /** Default: `[ ]`. Declared in services/networking/hostapd.nix */
  capabilities?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/networking/hostapd.nix */
  enable?: Definition<boolean>
  /** Default: `"20or40"`. Declared in services/networking/hostapd.nix */
  operatingChannelWidth?: Definition<"20or40" | "80" | "160" | "80+80">
  /** Default: `false`. Declared in services/networking/hostapd.nix */
  require?: Definition<boolean>
}

/** `services.hostapd.radios.<name>.wifi6` */
export interface ServicesHostapdRadioWifi6 extends Definitions<ServicesHostapdRadioWifi6> {
  /** Default: `false`. Declared in services/networking/hostapd.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/hostapd.nix */
  multiUserBeamformer?: Definition<boolean>
  /** Default: `"20or40"`. Declared in services/networking/hostapd.nix */
  operatingChannelWidth?: Definition<"20or40" | "80" | "160" | "80+80">
  /** Default: `false`. Declared in services/networking/hostapd.nix */
  require?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/hostapd.nix */
  singleUserBeamformee?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/hostapd.nix */
  singleUserBeamformer?: Definition<boolean>
}

/** `services.hostapd.radios.<name>.wifi7` */
export interface ServicesHostapdRadioWifi7 extends Definitions<ServicesHostapdRadioWifi7> {
  /** Default: `false`. Declared in services/networking/hostapd.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/hostapd.nix */
  multiUserBeamformer?: Definition<boolean>
  /** Default: `"20or40"`. Declared in services/networking/hostapd.nix */
  operatingChannelWidth?: Definition<"20or40" | "80" | "160" | "80+80">
  /** Default: `false`. Declared in services/networking/hostapd.nix */
  singleUserBeamformee?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/hostapd.nix */
  singleUserBeamformer?: Definition<boolean>
}

/** `services.hound` */
export interface ServicesHound extends Definitions<ServicesHound> {
  /** Default: `false`. Declared in services/search/hound.nix */
  enable?: Definition<boolean>
  /** Default: `"hound"`. Declared in services/search/hound.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/hound"`. Declared in services/search/hound.nix */
  home?: Definition<Path>
  /** Default: `"0.0.0.0:6080"`. Declared in services/search/hound.nix */
  listen?: Definition<string>
  /** Default: `pkgs.hound`. Declared in services/search/hound.nix */
  package?: Definition<Package>
  /** Type: `JSON value`. Declared in services/search/hound.nix */
  settings?: JsonValue
  /** Default: `"hound"`. Declared in services/search/hound.nix */
  user?: Definition<string>
  /** @deprecated changed to services.hound.settings */
  config?: NixValue
}

/** `services.hqplayerd` */
export interface ServicesHqplayerd extends Definitions<ServicesHqplayerd> {
  auth?: ServicesHqplayerdAuth
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/audio/hqplayerd.nix */
  config?: Definition<null | string>
  /** Default: `false`. Declared in services/audio/hqplayerd.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/audio/hqplayerd.nix */
  licenseFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/audio/hqplayerd.nix */
  openFirewall?: Definition<boolean>
}

/** `services.hqplayerd.auth` */
export interface ServicesHqplayerdAuth extends Definitions<ServicesHqplayerdAuth> {
  /** Default: `null`. Declared in services/audio/hqplayerd.nix */
  password?: Definition<null | string>
  /** Default: `null`. Declared in services/audio/hqplayerd.nix */
  username?: Definition<null | string>
}

/** `services.htpdate` */
export interface ServicesHtpdate extends Definitions<ServicesHtpdate> {
  /** Default: `false`. Declared in services/networking/htpdate.nix */
  enable?: Definition<boolean>
  /** Default: `""`. Declared in services/networking/htpdate.nix */
  extraOptions?: Definition<string>
  /** Default: `""`. Declared in services/networking/htpdate.nix */
  proxy?: Definition<string>
  /** Default: `[ "www.google.com" ]`. Declared in services/networking/htpdate.nix */
  servers?: Definition<List<Definition<string>>>
}

/** `services.httpd` */
export interface ServicesHttpd extends Definitions<ServicesHttpd> {
  /** Default: `null`. Declared in services/web-servers/apache-httpd/default.nix */
  adminAddr?: Definition<null | string>
  /** Type: `absolute path`. Default: `confFile`. Declared in services/web-servers/apache-httpd/default.nix */
  configFile?: Definition<Path>
  /** Default: `false`. Declared in services/web-servers/apache-httpd/default.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/apache-httpd/default.nix */
  enableMellon?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/apache-httpd/default.nix */
  enablePHP?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/apache-httpd/default.nix */
  enablePerl?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/apache-httpd/default.nix */
  extraConfig?: Definition<string>
  /** Default: `[ ]`. Declared in services/web-servers/apache-httpd/default.nix */
  extraModules?: Definition<List<NixValue>>
  /** Default: `"wwwrun"`. Declared in services/web-servers/apache-httpd/default.nix */
  group?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/log/httpd"`. Declared in services/web-servers/apache-httpd/default.nix */
  logDir?: Definition<Path>
  /** Default: `"common"`. Declared in services/web-servers/apache-httpd/default.nix */
  logFormat?: Definition<string>
  /** Default: `true`. Declared in services/web-servers/apache-httpd/default.nix */
  logPerVirtualHost?: Definition<boolean>
  /** Type: `positive integer, meaning >0`. Default: `150`. Declared in services/web-servers/apache-httpd/default.nix */
  maxClients?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `0`. Declared in services/web-servers/apache-httpd/default.nix */
  maxRequestsPerChild?: Definition<Integer>
  /** Default: `"event"`. Declared in services/web-servers/apache-httpd/default.nix */
  mpm?: Definition<"event" | "prefork" | "worker">
  /** Default: `pkgs.apacheHttpd`. Declared in services/web-servers/apache-httpd/default.nix */
  package?: Definition<Package>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/apache-httpd/default.nix */
  phpOptions?: Definition<string>
  /** Default: `pkgs.php`. Declared in services/web-servers/apache-httpd/default.nix */
  phpPackage?: Definition<Package>
  /** Default: `"HIGH:!aNULL:!MD5:!EXP"`. Declared in services/web-servers/apache-httpd/default.nix */
  sslCiphers?: Definition<string>
  /** Default: `"All -SSLv2 -SSLv3 -TLSv1 -TLSv1.1"`. Declared in services/web-servers/apache-httpd/default.nix */
  sslProtocols?: Definition<string>
  /** Default: `"wwwrun"`. Declared in services/web-servers/apache-httpd/default.nix */
  user?: Definition<string>
  /** Default: `{ localhost = { documentRoot = "${package.out}/htdocs"; }; }`. Declared in services/web-servers/apache-httpd/default.nix */
  virtualHosts?: Definition<AttributeSet<ServicesHttpdVirtualHost>>
  /** @deprecated renamed to services.httpd.mpm */
  multiProcessingModule?: Definition<"event" | "prefork" | "worker">
}

/** `services.httpd.virtualHosts.<name>` */
export interface ServicesHttpdVirtualHost extends Definitions<ServicesHttpdVirtualHost> {
  /** Default: `"/var/lib/acme/acme-challenge"`. Declared in services/web-servers/apache-httpd/default.nix */
  acmeRoot?: Definition<null | string>
  /** Default: `false`. Declared in services/web-servers/apache-httpd/default.nix */
  addSSL?: Definition<boolean>
  /** Default: `null`. Declared in services/web-servers/apache-httpd/default.nix */
  adminAddr?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/apache-httpd/default.nix */
  documentRoot?: Definition<null | Path>
  /** Default: `false`. Declared in services/web-servers/apache-httpd/default.nix */
  enableACME?: Definition<boolean>
  /** Default: `false`. Declared in services/web-servers/apache-httpd/default.nix */
  enableUserDir?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/apache-httpd/default.nix */
  extraConfig?: Definition<string>
  /** Default: `false`. Declared in services/web-servers/apache-httpd/default.nix */
  forceSSL?: Definition<boolean>
  /** Default: `null`. Declared in services/web-servers/apache-httpd/default.nix */
  globalRedirect?: Definition<null | string>
  /** Default: `"‹name›"`. Declared in services/web-servers/apache-httpd/default.nix */
  hostName?: Definition<string>
  /** Default: `true`. Declared in services/web-servers/apache-httpd/default.nix */
  http2?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-servers/apache-httpd/default.nix */
  listen?: Definition<List<ServicesHttpdVirtualHostListenEntry>>
  /** Default: `[ "*" ]`. Declared in services/web-servers/apache-httpd/default.nix */
  listenAddresses?: Definition<NonEmptyList<Definition<string>>>
  /** Default: `{ }`. Declared in services/web-servers/apache-httpd/default.nix */
  locations?: Definition<AttributeSet<ServicesHttpdVirtualHostLocation>>
  /** Default: `"common"`. Declared in services/web-servers/apache-httpd/default.nix */
  logFormat?: Definition<string>
  /** Default: `false`. Declared in services/web-servers/apache-httpd/default.nix */
  onlySSL?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/apache-httpd/default.nix */
  robotsEntries?: Definition<string>
  /** Default: `[ ]`. Declared in services/web-servers/apache-httpd/default.nix */
  servedDirs?: Definition<List<Definition<NixAttributes>>>
  /** Default: `[ ]`. Declared in services/web-servers/apache-httpd/default.nix */
  servedFiles?: Definition<List<Definition<NixAttributes>>>
  /** Default: `[ ]`. Declared in services/web-servers/apache-httpd/default.nix */
  serverAliases?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Declared in services/web-servers/apache-httpd/default.nix */
  sslServerCert?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/apache-httpd/default.nix */
  sslServerChain?: Definition<null | Path>
  /** Type: `absolute path`. Declared in services/web-servers/apache-httpd/default.nix */
  sslServerKey?: Definition<Path>
  /** Default: `null`. Declared in services/web-servers/apache-httpd/default.nix */
  useACMEHost?: Definition<null | string>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  enableSSL?: Definition<boolean>
}

/** `services.httpd.virtualHosts.<name>.listen.*` */
export interface ServicesHttpdVirtualHostListenEntry extends Definitions<ServicesHttpdVirtualHostListenEntry> {
  /** Default: `"*"`. Declared in services/web-servers/apache-httpd/default.nix */
  ip?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/web-servers/apache-httpd/default.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/web-servers/apache-httpd/default.nix */
  ssl?: Definition<boolean>
}

/** `services.httpd.virtualHosts.<name>.locations.<name>` */
export interface ServicesHttpdVirtualHostLocation extends Definitions<ServicesHttpdVirtualHostLocation> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-servers/apache-httpd/default.nix */
  alias?: Definition<null | Path>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/web-servers/apache-httpd/default.nix */
  extraConfig?: Definition<string>
  /** Default: `null`. Declared in services/web-servers/apache-httpd/default.nix */
  index?: Definition<null | string>
  /** Default: `1000`. Declared in services/web-servers/apache-httpd/default.nix */
  priority?: Definition<Integer>
  /** Default: `null`. Declared in services/web-servers/apache-httpd/default.nix */
  proxyPass?: Definition<null | string>
}

/** `services.https-dns-proxy` */
export interface ServicesHttpsDnsProxy extends Definitions<ServicesHttpsDnsProxy> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/https-dns-proxy.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/https-dns-proxy.nix */
  enable?: Definition<boolean>
  /** Default: `[ "-v" ]`. Declared in services/networking/https-dns-proxy.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5053`. Declared in services/networking/https-dns-proxy.nix */
  port?: Definition<Integer>
  /** Default: `true`. Declared in services/networking/https-dns-proxy.nix */
  preferIPv4?: Definition<boolean>
  provider?: ServicesHttpsDnsProxyProvider
}

/** `services.https-dns-proxy.provider` */
export interface ServicesHttpsDnsProxyProvider extends Definitions<ServicesHttpsDnsProxyProvider> {
  /** Declared in services/networking/https-dns-proxy.nix */
  ips?: Definition<List<Definition<string>>>
  /** Default: `"quad9"`. Declared in services/networking/https-dns-proxy.nix */
  kind?: Definition<"cloudflare" | "custom" | "google" | "opendns" | "quad9">
  /** Declared in services/networking/https-dns-proxy.nix */
  url?: Definition<string>
}

/** `services.hydra` */
export interface ServicesHydra extends Definitions<ServicesHydra> {
  /** Type: `list of absolute path`. Default: `lib.optional (config.nix.buildMachines != []) "/etc/nix/machines"`. Declared in services/continuous-integration/hydra/default.nix */
  buildMachinesFiles?: Definition<List<Definition<Path>>>
  /** Default: `"dbi:Pg:dbname=hydra;user=hydra;"`. Declared in services/continuous-integration/hydra/default.nix */
  dbi?: Definition<string>
  /** Default: `false`. Declared in services/continuous-integration/hydra/default.nix */
  debugServer?: Definition<boolean>
  /** Default: `false`. Declared in services/continuous-integration/hydra/default.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Declared in services/continuous-integration/hydra/default.nix */
  extraConfig?: Definition<string>
  /** Default: `{ }`. Declared in services/continuous-integration/hydra/default.nix */
  extraEnv?: Definition<AttributeSet<Definition<string>>>
  /** Type: `absolute path`. Default: `"/nix/var/nix/gcroots/hydra"`. Declared in services/continuous-integration/hydra/default.nix */
  gcRootsDir?: Definition<Path>
  /** Declared in services/continuous-integration/hydra/default.nix */
  hydraURL?: Definition<string>
  /** Default: `"*"`. Declared in services/continuous-integration/hydra/default.nix */
  listenHost?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/continuous-integration/hydra/default.nix */
  logo?: Definition<null | Path>
  /** Default: `25`. Declared in services/continuous-integration/hydra/default.nix */
  maxServers?: Definition<Integer>
  /** Default: `5`. Declared in services/continuous-integration/hydra/default.nix */
  maxSpareServers?: Definition<Integer>
  /** Default: `4`. Declared in services/continuous-integration/hydra/default.nix */
  minSpareServers?: Definition<Integer>
  /** Default: `0`. Declared in services/continuous-integration/hydra/default.nix */
  minimumDiskFree?: Definition<Integer>
  /** Default: `0`. Declared in services/continuous-integration/hydra/default.nix */
  minimumDiskFreeEvaluator?: Definition<Integer>
  /** Declared in services/continuous-integration/hydra/default.nix */
  notificationSender?: Definition<string>
  /** Default: `pkgs.hydra`. Declared in services/continuous-integration/hydra/default.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/continuous-integration/hydra/default.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/continuous-integration/hydra/default.nix */
  smtpHost?: Definition<null | string>
  /** Default: `""`. Declared in services/continuous-integration/hydra/default.nix */
  tracker?: Definition<string>
  /** Default: `false`. Declared in services/continuous-integration/hydra/default.nix */
  useSubstitutes?: Definition<boolean>
}

/** `services.hydron` */
export interface ServicesHydron extends Definitions<ServicesHydron> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  baseDir?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  dataDir?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  fetchTags?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  importPaths?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  interval?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  listenAddress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  password?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  passwordFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  postgresArgs?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  postgresArgsFile?: NixValue
}

/** `services.hylafax` */
export interface ServicesHylafax extends Definitions<ServicesHylafax> {
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/networking/hylafax/options.nix */
  areaCode?: Definition<null | string>
  /** Default: `true`. Declared in services/networking/hylafax/options.nix */
  autostart?: Definition<boolean>
  /** Declared in services/networking/hylafax/options.nix */
  commonModemConfig?: Definition<AttributeSet<Definition<List<Definition<string | Integer | boolean>> | string | Integer | boolean>>>
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/networking/hylafax/options.nix */
  countryCode?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/hylafax/options.nix */
  enable?: Definition<boolean>
  faxcron?: ServicesHylafaxFaxcron
  /** Declared in services/networking/hylafax/options.nix */
  faxqConfig?: Definition<AttributeSet<Definition<List<Definition<string | Integer | boolean>> | string | Integer | boolean>>>
  faxqclean?: ServicesHylafaxFaxqclean
  /** Declared in services/networking/hylafax/options.nix */
  hfaxdConfig?: Definition<AttributeSet<Definition<List<Definition<string | Integer | boolean>> | string | Integer | boolean>>>
  /** Default: `null`. Declared in services/networking/hylafax/options.nix */
  internationalPrefix?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/hylafax/options.nix */
  longDistancePrefix?: Definition<null | string>
  /** Default: `{ }`. Declared in services/networking/hylafax/options.nix */
  modems?: Definition<AttributeSet<ServicesHylafaxModem>>
  /** Default: `pkgs.hylafaxplus`. Declared in services/networking/hylafax/options.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Declared in services/networking/hylafax/options.nix */
  sendmailPath?: Definition<Path>
  /** Type: `absolute path`. Default: `"/var/spool/fax"`. Declared in services/networking/hylafax/options.nix */
  spoolAreaPath?: Definition<Path>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/hylafax/options.nix */
  spoolExtraInit?: Definition<string>
  /** Type: `absolute path`. Default: `"/etc/hosts.hfaxd"`. Declared in services/networking/hylafax/options.nix */
  userAccessFile?: Definition<Path>
}

/** `services.hylafax.faxcron` */
export interface ServicesHylafaxFaxcron extends Definitions<ServicesHylafaxFaxcron> {
  enable?: ServicesHylafaxFaxcronEnable
  /** Type: `positive integer, meaning >0`. Default: `30`. Declared in services/networking/hylafax/options.nix */
  infoDays?: Definition<Integer>
  /** Type: `positive integer, meaning >0`. Default: `30`. Declared in services/networking/hylafax/options.nix */
  logDays?: Definition<Integer>
  /** Type: `positive integer, meaning >0`. Default: `7`. Declared in services/networking/hylafax/options.nix */
  rcvDays?: Definition<Integer>
}

/** `services.hylafax.faxcron.enable` */
export interface ServicesHylafaxFaxcronEnable extends Definitions<ServicesHylafaxFaxcronEnable> {
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/networking/hylafax/options.nix */
  frequency?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/hylafax/options.nix */
  spoolInit?: Definition<boolean>
}

/** `services.hylafax.faxqclean` */
export interface ServicesHylafaxFaxqclean extends Definitions<ServicesHylafaxFaxqclean> {
  /** Default: `"as-flagged"`. Declared in services/networking/hylafax/options.nix */
  archiving?: Definition<"never" | "as-flagged" | "always">
  /** Type: `positive integer, meaning >0`. Default: `60`. Declared in services/networking/hylafax/options.nix */
  docqMinutes?: Definition<Integer>
  /** Type: `positive integer, meaning >0`. Default: `15`. Declared in services/networking/hylafax/options.nix */
  doneqMinutes?: Definition<Integer>
  enable?: ServicesHylafaxFaxcronEnable
}

/** `services.hylafax.modems.<name>` */
export interface ServicesHylafaxModem extends Definitions<ServicesHylafaxModem> {
  /** Declared in services/networking/hylafax/options.nix */
  config?: Definition<AttributeSet<Definition<List<Definition<string | Integer | boolean>> | string | Integer | boolean>>>
  /** Type: `non-empty string`. Declared in services/networking/hylafax/options.nix */
  name?: Definition<string>
  /** Type: `non-empty string`. Declared in services/networking/hylafax/options.nix */
  type?: Definition<string>
}

/** `services.hypridle` */
export interface ServicesHypridle extends Definitions<ServicesHypridle> {
  /** Default: `false`. Declared in services/wayland/hypridle.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.hypridle`. Declared in services/wayland/hypridle.nix */
  package?: Definition<Package>
}

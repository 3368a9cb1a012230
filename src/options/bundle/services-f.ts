// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, NonEmptyList, OtherString, Package, Path, TomlValue } from "../values.ts"
import type { ServicesNginxVirtualHost, ServicesNginxVirtualHostLocation } from "./services-n.ts"

/** `services.factorio` */
export interface ServicesFactorio extends Definitions<ServicesFactorio> {
  /** Default: `[ ]`. Declared in services/games/factorio.nix */
  admins?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/games/factorio.nix */
  allowedPlayers?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/games/factorio.nix */
  "autosave-interval"?: Definition<null | Integer>
  /** Default: `"0.0.0.0"`. Declared in services/games/factorio.nix */
  bind?: Definition<string>
  /** Type: `absolute path`. Default: `configFile`. Declared in services/games/factorio.nix */
  configFile?: Definition<Path>
  /** Default: `""`. Declared in services/games/factorio.nix */
  description?: Definition<null | string>
  /** Default: `false`. Declared in services/games/factorio.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/games/factorio.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/games/factorio.nix */
  extraSettings?: Definition<NixAttributes>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/games/factorio.nix */
  extraSettingsFile?: Definition<null | Path>
  /** Default: `"Factorio Game"`. Declared in services/games/factorio.nix */
  "game-name"?: Definition<null | string>
  /** Default: `null`. Declared in services/games/factorio.nix */
  "game-password"?: Definition<null | string>
  /** Default: `false`. Declared in services/games/factorio.nix */
  lan?: Definition<boolean>
  /** Default: `false`. Declared in services/games/factorio.nix */
  loadLatestSave?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/games/factorio.nix */
  mods?: Definition<List<Definition<Package>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/games/factorio.nix */
  "mods-dat"?: Definition<null | Path>
  /** Default: `false`. Declared in services/games/factorio.nix */
  nonBlockingSaving?: Definition<boolean>
  /** Default: `false`. Declared in services/games/factorio.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.factorio-headless`. Declared in services/games/factorio.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/games/factorio.nix */
  password?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `34197`. Declared in services/games/factorio.nix */
  port?: Definition<Integer>
  /** Default: `false`. Declared in services/games/factorio.nix */
  public?: Definition<boolean>
  /** Default: `true`. Declared in services/games/factorio.nix */
  requireUserVerification?: Definition<boolean>
  /** Default: `"default"`. Declared in services/games/factorio.nix */
  saveName?: Definition<string>
  /** Default: `"factorio"`. Declared in services/games/factorio.nix */
  stateDirName?: Definition<string>
  /** Default: `null`. Declared in services/games/factorio.nix */
  token?: Definition<null | string>
  /** Default: `null`. Declared in services/games/factorio.nix */
  username?: Definition<null | string>
}

/** `services.fail2ban` */
export interface ServicesFail2ban extends Definitions<ServicesFail2ban> {
  /** Default: `if config.networking.nftables.enable then "nftables-multiport" else "iptables-multiport"`. Declared in services/security/fail2ban.nix */
  banaction?: Definition<string>
  /** Default: `if config.networking.nftables.enable then "nftables-allports" else "iptables-allports"`. Declared in services/security/fail2ban.nix */
  "banaction-allports"?: Definition<string>
  /** Default: `"10m"`. Declared in services/security/fail2ban.nix */
  bantime?: Definition<string>
  "bantime-increment"?: ServicesFail2banBantimeIncrement
  /** Declared in services/security/fail2ban.nix */
  daemonSettings?: Definition<AttributeSet<Definition<AttributeSet<Definition<null | boolean | Integer | number | string>>>>>
  /** Default: `false`. Declared in services/security/fail2ban.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/security/fail2ban.nix */
  extraPackages?: Definition<List<Definition<Package>>>
  /** Default: `[ ]`. Declared in services/security/fail2ban.nix */
  ignoreIP?: Definition<List<Definition<string>>>
  /** Type: `attribute set of (strings concatenated with “\n” or (submodule))`. Default: `{ }`. Declared in services/security/fail2ban.nix */
  jails?: Definition<AttributeSet<Definition<string | NixAttributes>>>
  /** Type: `unsigned integer, meaning >=0`. Default: `3`. Declared in services/security/fail2ban.nix */
  maxretry?: Definition<Integer>
  /** Default: `pkgs.fail2ban`. Declared in services/security/fail2ban.nix */
  package?: Definition<Package>
  /** Default: `config.networking.firewall.package`. Declared in services/security/fail2ban.nix */
  packageFirewall?: Definition<Package>
}

/** `services.fail2ban.bantime-increment` */
export interface ServicesFail2banBantimeIncrement extends Definitions<ServicesFail2banBantimeIncrement> {
  /** Default: `false`. Declared in services/security/fail2ban.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/security/fail2ban.nix */
  factor?: Definition<null | string>
  /** Default: `null`. Declared in services/security/fail2ban.nix */
  formula?: Definition<null | string>
  /** Default: `null`. Declared in services/security/fail2ban.nix */
  maxtime?: Definition<null | string>
  /** Default: `null`. Declared in services/security/fail2ban.nix */
  multipliers?: Definition<null | string>
  /** Default: `null`. Declared in services/security/fail2ban.nix */
  overalljails?: Definition<null | boolean>
  /** Default: `null`. Declared in services/security/fail2ban.nix */
  rndtime?: Definition<null | string>
}

/** `services.fakeroute` */
export interface ServicesFakeroute extends Definitions<ServicesFakeroute> {
  /** Default: `false`. Declared in services/networking/fakeroute.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/fakeroute.nix */
  route?: Definition<List<Definition<string>>>
}

/** `services.fanout` */
export interface ServicesFanout extends Definitions<ServicesFanout> {
  /** Default: `16384`. Declared in config/fanout.nix */
  bufferSize?: Definition<Integer>
  /** Default: `false`. Declared in config/fanout.nix */
  enable?: Definition<boolean>
  /** Default: `1`. Declared in config/fanout.nix */
  fanoutDevices?: Definition<Integer>
}

/** `services.fastnetmon-advanced` */
export interface ServicesFastnetmonAdvanced extends Definitions<ServicesFastnetmonAdvanced> {
  /** Type: `attribute set of (YAML 1.1 value)`. Default: `{ }`. Declared in services/networking/fastnetmon-advanced.nix */
  bgpPeers?: Definition<AttributeSet<JsonValue>>
  /** Default: `false`. Declared in services/networking/fastnetmon-advanced.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/fastnetmon-advanced.nix */
  enableAdvancedTrafficPersistence?: Definition<boolean>
  /** Type: `attribute set of (YAML 1.1 value)`. Default: `{ }`. Declared in services/networking/fastnetmon-advanced.nix */
  hostgroups?: Definition<AttributeSet<JsonValue>>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/networking/fastnetmon-advanced.nix */
  settings?: JsonValue
  traffic_db?: ServicesFastnetmonAdvancedTrafficDb
}

/** `services.fastnetmon-advanced.traffic_db` */
export interface ServicesFastnetmonAdvancedTrafficDb extends Definitions<ServicesFastnetmonAdvancedTrafficDb> {
  /** Type: `YAML 1.1 value`. Declared in services/networking/fastnetmon-advanced.nix */
  settings?: JsonValue
}

/** `services.fcgiwrap` */
export interface ServicesFcgiwrap extends Definitions<ServicesFcgiwrap> {
  /** Default: `{ }`. Declared in services/web-servers/fcgiwrap.nix */
  instances?: Definition<AttributeSet<ServicesFcgiwrapInstance>>
}

/** `services.fcgiwrap.instances.<name>` */
export interface ServicesFcgiwrapInstance extends Definitions<ServicesFcgiwrapInstance> {
  process?: ServicesFcgiwrapInstanceProcess
  socket?: ServicesFcgiwrapInstanceSocket
}

/** `services.fcgiwrap.instances.<name>.process` */
export interface ServicesFcgiwrapInstanceProcess extends Definitions<ServicesFcgiwrapInstanceProcess> {
  /** Default: `null`. Declared in services/web-servers/fcgiwrap.nix */
  group?: Definition<null | string>
  /** Type: `positive integer, meaning >0`. Default: `1`. Declared in services/web-servers/fcgiwrap.nix */
  prefork?: Definition<Integer>
  /** Default: `null`. Declared in services/web-servers/fcgiwrap.nix */
  user?: Definition<null | string>
}

/** `services.fcgiwrap.instances.<name>.socket` */
export interface ServicesFcgiwrapInstanceSocket extends Definitions<ServicesFcgiwrapInstanceSocket> {
  /** Default: `"/run/fcgiwrap-‹name›.sock"`. Declared in services/web-servers/fcgiwrap.nix */
  address?: Definition<string>
  /** Default: `null`. Declared in services/web-servers/fcgiwrap.nix */
  group?: Definition<null | string>
  /** Default: `if config.socket.type == "unix" then "0600" else null`. Declared in services/web-servers/fcgiwrap.nix */
  mode?: Definition<null | string>
  /** Default: `"unix"`. Declared in services/web-servers/fcgiwrap.nix */
  type?: Definition<"unix" | "tcp" | "tcp6">
  /** Default: `null`. Declared in services/web-servers/fcgiwrap.nix */
  user?: Definition<null | string>
}

/** `services.fcron` */
export interface ServicesFcron extends Definitions<ServicesFcron> {
  /** Default: `[ "all" ]`. Declared in services/scheduling/fcron.nix */
  allow?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/scheduling/fcron.nix */
  deny?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/scheduling/fcron.nix */
  enable?: Definition<boolean>
  /** Default: `1`. Declared in services/scheduling/fcron.nix */
  maxSerialJobs?: Definition<Integer>
  /** Default: `null`. Declared in services/scheduling/fcron.nix */
  queuelen?: Definition<null | Integer>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/scheduling/fcron.nix */
  systab?: Definition<string>
}

/** `services.fedimintd.<name>` */
export interface ServicesFedimintdEntry extends Definitions<ServicesFedimintdEntry> {
  api_iroh?: ServicesFedimintdEntryApiIroh
  api_ws?: ServicesFedimintdEntryApiWs
  bitcoin?: ServicesFedimintdEntryBitcoin
  consensus?: ServicesFedimintdEntryConsensus
  /** Default: `false`. Declared in services/networking/fedimintd.nix */
  enable?: Definition<boolean>
  /** Default: `{ RUST_BACKTRACE = "1"; }`. Declared in services/networking/fedimintd.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  nginx?: ServicesFedimintdEntryNginx
  p2p?: ServicesFedimintdEntryP2p
  /** Default: `pkgs.fedimint`. Declared in services/networking/fedimintd.nix */
  package?: Definition<Package>
  ui?: ServicesFedimintdEntryUi
}

/** `services.fedimintd.<name>.api_iroh` */
export interface ServicesFedimintdEntryApiIroh extends Definitions<ServicesFedimintdEntryApiIroh> {
  /** Default: `"0.0.0.0"`. Declared in services/networking/fedimintd.nix */
  bind?: Definition<string>
  /** Default: `true`. Declared in services/networking/fedimintd.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8174`. Declared in services/networking/fedimintd.nix */
  port?: Definition<Integer>
}

/** `services.fedimintd.<name>.api_ws` */
export interface ServicesFedimintdEntryApiWs extends Definitions<ServicesFedimintdEntryApiWs> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/fedimintd.nix */
  bind?: Definition<string>
  /** Default: `false`. Declared in services/networking/fedimintd.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8174`. Declared in services/networking/fedimintd.nix */
  port?: Definition<Integer>
  /** Declared in services/networking/fedimintd.nix */
  url?: Definition<null | string>
}

/** `services.fedimintd.<name>.bitcoin` */
export interface ServicesFedimintdEntryBitcoin extends Definitions<ServicesFedimintdEntryBitcoin> {
  /** Default: `"signet"`. Declared in services/networking/fedimintd.nix */
  network?: Definition<string>
  rpc?: ServicesFedimintdEntryBitcoinRpc
}

/** `services.fedimintd.<name>.bitcoin.rpc` */
export interface ServicesFedimintdEntryBitcoinRpc extends Definitions<ServicesFedimintdEntryBitcoinRpc> {
  /** Default: `"bitcoind"`. Declared in services/networking/fedimintd.nix */
  kind?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/fedimintd.nix */
  secretFile?: Definition<null | Path>
  /** Default: `"http://127.0.0.1:38332"`. Declared in services/networking/fedimintd.nix */
  url?: Definition<string>
}

/** `services.fedimintd.<name>.consensus` */
export interface ServicesFedimintdEntryConsensus extends Definitions<ServicesFedimintdEntryConsensus> {
  /** Type: `unsigned integer, meaning >=0`. Default: `10`. Declared in services/networking/fedimintd.nix */
  finalityDelay?: Definition<Integer>
}

/** `services.fedimintd.<name>.nginx` */
export interface ServicesFedimintdEntryNginx extends Definitions<ServicesFedimintdEntryNginx> {
  /** Default: `{ }`. Declared in services/networking/fedimintd.nix */
  config?: ServicesFedimintdEntryNginxConfig
  /** Default: `false`. Declared in services/networking/fedimintd.nix */
  enable?: Definition<boolean>
  /** Declared in services/networking/fedimintd.nix */
  fqdn?: Definition<string>
  /** Default: `"/"`. Declared in services/networking/fedimintd.nix */
  path_ui?: Definition<string>
  /** Default: `"/ws/"`. Declared in services/networking/fedimintd.nix */
  path_ws?: Definition<string>
}

/** `services.fedimintd.<name>.nginx.config` */
export interface ServicesFedimintdEntryNginxConfig extends Definitions<ServicesFedimintdEntryNginxConfig> {
  /** Default: `null`. Declared in services/networking/fedimintd.nix */
  acmeFallbackHost?: Definition<null | string>
  /** Default: `"/var/lib/acme/acme-challenge"`. Declared in services/networking/fedimintd.nix */
  acmeRoot?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/fedimintd.nix */
  addSSL?: Definition<boolean>
  /** Default: `{ }`. Declared in services/networking/fedimintd.nix */
  basicAuth?: Definition<AttributeSet<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/fedimintd.nix */
  basicAuthFile?: Definition<null | Path>
  /** Default: `false`. Declared in services/networking/fedimintd.nix */
  default?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/fedimintd.nix */
  enableACME?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/fedimintd.nix */
  extraConfig?: Definition<string>
  /** Default: `false`. Declared in services/networking/fedimintd.nix */
  forceSSL?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/fedimintd.nix */
  globalRedirect?: Definition<null | string>
  /** Default: `true`. Declared in services/networking/fedimintd.nix */
  http2?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/fedimintd.nix */
  http3?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/fedimintd.nix */
  http3_hq?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/fedimintd.nix */
  kTLS?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/fedimintd.nix */
  listen?: Definition<List<ServicesFedimintdEntryNginxConfigListenEntry>>
  /** Default: `[ ]`. Declared in services/networking/fedimintd.nix */
  listenAddresses?: Definition<List<Definition<string>>>
  /** Default: `{ }`. Declared in services/networking/fedimintd.nix */
  locations?: Definition<AttributeSet<ServicesNginxVirtualHostLocation>>
  /** Default: `false`. Declared in services/networking/fedimintd.nix */
  onlySSL?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/fedimintd.nix */
  quic?: Definition<boolean>
  /** Type: `integer between 300 and 399 (both inclusive)`. Default: `301`. Declared in services/networking/fedimintd.nix */
  redirectCode?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/fedimintd.nix */
  rejectSSL?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/fedimintd.nix */
  reuseport?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/fedimintd.nix */
  root?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/networking/fedimintd.nix */
  serverAliases?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/fedimintd.nix */
  serverName?: Definition<null | string>
  /** Type: `absolute path`. Declared in services/networking/fedimintd.nix */
  sslCertificate?: Definition<Path>
  /** Type: `absolute path`. Declared in services/networking/fedimintd.nix */
  sslCertificateKey?: Definition<Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/fedimintd.nix */
  sslTrustedCertificate?: Definition<null | Path>
  /** Default: `null`. Declared in services/networking/fedimintd.nix */
  useACMEHost?: Definition<null | string>
}

/** `services.fedimintd.<name>.nginx.config.listen.*` */
export interface ServicesFedimintdEntryNginxConfigListenEntry extends Definitions<ServicesFedimintdEntryNginxConfigListenEntry> {
  /** Declared in services/networking/fedimintd.nix */
  addr?: Definition<string>
  /** Default: `[ ]`. Declared in services/networking/fedimintd.nix */
  extraParameters?: Definition<List<Definition<string>>>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/networking/fedimintd.nix */
  port?: Definition<null | Integer>
  /** Default: `false`. Declared in services/networking/fedimintd.nix */
  proxyProtocol?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/fedimintd.nix */
  ssl?: Definition<boolean>
}

/** `services.fedimintd.<name>.p2p` */
export interface ServicesFedimintdEntryP2p extends Definitions<ServicesFedimintdEntryP2p> {
  /** Default: `"0.0.0.0"`. Declared in services/networking/fedimintd.nix */
  bind?: Definition<string>
  /** Default: `true`. Declared in services/networking/fedimintd.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8173`. Declared in services/networking/fedimintd.nix */
  port?: Definition<Integer>
  /** Declared in services/networking/fedimintd.nix */
  url?: Definition<null | string>
}

/** `services.fedimintd.<name>.ui` */
export interface ServicesFedimintdEntryUi extends Definitions<ServicesFedimintdEntryUi> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/fedimintd.nix */
  bind?: Definition<string>
  /** Default: `false`. Declared in services/networking/fedimintd.nix */
  openFirewall?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8175`. Declared in services/networking/fedimintd.nix */
  port?: Definition<Integer>
}

/** `services.fediwall` */
export interface ServicesFediwall extends Definitions<ServicesFediwall> {
  /** Default: `false`. Declared in services/web-apps/fediwall.nix */
  enable?: Definition<boolean>
  /** Default: `config.networking.fqdnOrHostName`. Declared in services/web-apps/fediwall.nix */
  hostName?: Definition<string>
  /** Default: `{ }`. Declared in services/web-apps/fediwall.nix */
  nginx?: ServicesFedimintdEntryNginxConfig
  /** Default: `pkgs.fediwall`. Declared in services/web-apps/fediwall.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/web-apps/fediwall.nix */
  settings?: Definition<ServicesFediwallSettings>
}

/** `services.fediwall.settings` */
export interface ServicesFediwallSettings {
  /** Default: `false`. Declared in services/web-apps/fediwall.nix */
  hideBoosts?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/fediwall.nix */
  hideBots?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/fediwall.nix */
  hideReplies?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/fediwall.nix */
  hideSensitive?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/fediwall.nix */
  loadFederated?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/fediwall.nix */
  loadPublic?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/fediwall.nix */
  loadTrends?: Definition<boolean>
  /** Default: `true`. Declared in services/web-apps/fediwall.nix */
  playVideos?: Definition<boolean>
  /** Default: `[ "mastodon.social" ]`. Declared in services/web-apps/fediwall.nix */
  servers?: Definition<List<Definition<string>>>
  /** Default: `true`. Declared in services/web-apps/fediwall.nix */
  showMedia?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/web-apps/fediwall.nix */
  tags?: Definition<List<Definition<string>>>
  [name: string]: JsonValue | undefined
}

/** `services.felix` */
export interface ServicesFelix extends Definitions<ServicesFelix> {
  /** Default: `[ pkgs.felix_remoteshell ]`. Declared in services/misc/felix.nix */
  bundles?: Definition<List<Definition<Package>>>
  /** Default: `false`. Declared in services/misc/felix.nix */
  enable?: Definition<boolean>
  /** Default: `"osgi"`. Declared in services/misc/felix.nix */
  group?: Definition<string>
  /** Default: `"osgi"`. Declared in services/misc/felix.nix */
  user?: Definition<string>
}

/** `services.ferm` */
export interface ServicesFerm extends Definitions<ServicesFerm> {
  /** Type: `strings concatenated with “\n”`. Default: `empty firewall, allows any traffic`. Declared in services/networking/ferm.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/networking/ferm.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ferm`. Declared in services/networking/ferm.nix */
  package?: Definition<Package>
}

/** `services.ferretdb` */
export interface ServicesFerretdb extends Definitions<ServicesFerretdb> {
  /** Default: `false`. Declared in services/databases/ferretdb.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.ferretdb`. Declared in services/databases/ferretdb.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of string`. Declared in services/databases/ferretdb.nix */
  settings?: Definition<ServicesFerretdbSettings>
}

/** `services.ferretdb.settings` */
export interface ServicesFerretdbSettings {
  /** Default: `"sqlite"`. Declared in services/databases/ferretdb.nix */
  FERRETDB_HANDLER?: Definition<"sqlite" | "pg">
  /** Default: `"postgres://ferretdb@localhost/ferretdb?host=/run/postgresql"`. Declared in services/databases/ferretdb.nix */
  FERRETDB_POSTGRESQL_URL?: Definition<string>
  /** Default: `"file:/var/lib/ferretdb/"`. Declared in services/databases/ferretdb.nix */
  FERRETDB_SQLITE_URL?: Definition<string>
  /** Default: `"disable"`. Declared in services/databases/ferretdb.nix */
  FERRETDB_TELEMETRY?: Definition<"enable" | "disable">
  [name: string]: Definition<string | "sqlite" | "pg" | "enable" | "disable"> | undefined
}

/** `services.fider` */
export interface ServicesFider extends Definitions<ServicesFider> {
  /** Default: `"/var/lib/fider"`. Declared in services/web-apps/fider.nix */
  dataDir?: Definition<string>
  database?: ServicesFiderDatabase
  /** Default: `false`. Declared in services/web-apps/fider.nix */
  enable?: Definition<boolean>
  /** Default: `{ }`. Declared in services/web-apps/fider.nix */
  environment?: Definition<AttributeSet<Definition<string>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/web-apps/fider.nix */
  environmentFiles?: Definition<List<Definition<Path>>>
  /** Default: `pkgs.fider`. Declared in services/web-apps/fider.nix */
  package?: Definition<Package>
}

/** `services.fider.database` */
export interface ServicesFiderDatabase extends Definitions<ServicesFiderDatabase> {
  /** Default: `"local"`. Declared in services/web-apps/fider.nix */
  url?: Definition<string>
}

/** `services.filebeat` */
export interface ServicesFilebeat extends Definitions<ServicesFilebeat> {
  /** Default: `false`. Declared in services/logging/filebeat.nix */
  enable?: Definition<boolean>
  /** Type: `attribute set of (open submodule of (JSON value))`. Default: `{ }`. Declared in services/logging/filebeat.nix */
  inputs?: Definition<AttributeSet<Definition<ServicesFilebeatInput>>>
  /** Type: `attribute set of (open submodule of (JSON value))`. Default: `{ }`. Declared in services/logging/filebeat.nix */
  modules?: Definition<AttributeSet<Definition<ServicesFilebeatModule>>>
  /** Default: `pkgs.filebeat`. Declared in services/logging/filebeat.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/logging/filebeat.nix */
  settings?: Definition<ServicesFilebeatSettings>
}

/** `services.filebeat.inputs.<name>` */
export interface ServicesFilebeatInput {
  /** Default: `"‹name›"`. Declared in services/logging/filebeat.nix */
  type?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.filebeat.modules.<name>` */
export interface ServicesFilebeatModule {
  /** Default: `"‹name›"`. Declared in services/logging/filebeat.nix */
  module?: Definition<string>
  [name: string]: JsonValue | undefined
}

/** `services.filebeat.settings` */
export interface ServicesFilebeatSettings {
  output?: Definition<ServicesFilebeatSettingsOutput>
  filebeat?: Definition<ServicesFilebeatSettingsFilebeat>
  [name: string]: Definition<ServicesFilebeatSettingsOutput | ServicesFilebeatSettingsFilebeat> | JsonValue | undefined
}

/** `services.filebeat.settings.filebeat` */
export interface ServicesFilebeatSettingsFilebeat {
  /**
   * Type: `list of (JSON value)`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  inputs?: Definition<List<JsonValue>>
  /**
   * Type: `list of (JSON value)`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  modules?: Definition<List<JsonValue>>
  [name: string]: JsonValue | undefined
}

/** `services.filebeat.settings.output` */
export interface ServicesFilebeatSettingsOutput {
  elasticsearch?: Definition<ServicesFilebeatSettingsOutputElasticsearch>
  [name: string]: Definition<ServicesFilebeatSettingsOutputElasticsearch> | JsonValue | undefined
}

/** `services.filebeat.settings.output.elasticsearch` */
export interface ServicesFilebeatSettingsOutputElasticsearch {
  /** Default: `[ "127.0.0.1:9200" ]`. Declared in services/logging/filebeat.nix */
  hosts?: Definition<List<Definition<string>>>
  [name: string]: JsonValue | undefined
}

/** `services.filebrowser` */
export interface ServicesFilebrowser extends Definitions<ServicesFilebrowser> {
  /** Default: `false`. Declared in services/web-apps/filebrowser.nix */
  enable?: Definition<boolean>
  /** Default: `"filebrowser"`. Declared in services/web-apps/filebrowser.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/filebrowser.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.filebrowser`. Declared in services/web-apps/filebrowser.nix */
  package?: Definition<Package>
  /** Type: `open submodule of (JSON value)`. Default: `{ }`. Declared in services/web-apps/filebrowser.nix */
  settings?: Definition<ServicesFilebrowserSettings>
  /** Default: `"filebrowser"`. Declared in services/web-apps/filebrowser.nix */
  user?: Definition<string>
}

/** `services.filebrowser.settings` */
export interface ServicesFilebrowserSettings {
  /** Default: `"localhost"`. Declared in services/web-apps/filebrowser.nix */
  address?: Definition<string>
  /** Type: `absolute path`. Default: `"/var/lib/filebrowser/database.db"`. Declared in services/web-apps/filebrowser.nix */
  database?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-apps/filebrowser.nix */
  port?: Definition<Integer>
  /** Type: `absolute path`. Default: `"/var/lib/filebrowser/data"`. Declared in services/web-apps/filebrowser.nix */
  root?: Definition<Path>
  [name: string]: JsonValue | undefined
}

/** `services.filesender` */
export interface ServicesFilesender extends Definitions<ServicesFilesender> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  configureNginx?: NixValue
  database?: ServicesFilesenderDatabase
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  localDomain?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  package?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  poolSettings?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  settings?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
}

/** `services.filesender.database` */
export interface ServicesFilesenderDatabase extends Definitions<ServicesFilesenderDatabase> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  createLocally?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  hostname?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  name?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  passwordFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
}

/** `services.firebird` */
export interface ServicesFirebird extends Definitions<ServicesFirebird> {
  /** Default: `"/var/lib/firebird"`. Declared in services/databases/firebird.nix */
  baseDir?: Definition<string>
  /** Default: `false`. Declared in services/databases/firebird.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.firebird`. Declared in services/databases/firebird.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3050`. Declared in services/databases/firebird.nix */
  port?: Definition<Integer>
  /** Default: `"firebird"`. Declared in services/databases/firebird.nix */
  user?: Definition<string>
}

/** `services.firefly-iii` */
export interface ServicesFireflyIii extends Definitions<ServicesFireflyIii> {
  /** Type: `absolute path`. Default: `"/var/lib/firefly-iii"`. Declared in services/web-apps/firefly-iii.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/firefly-iii.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/firefly-iii.nix */
  enableNginx?: Definition<boolean>
  /** Default: "If `services.firefly-iii.enableNginx` is true then `nginx` else firefly-iii". Declared in services/web-apps/firefly-iii.nix */
  group?: Definition<string>
  /** Default: `pkgs.firefly-iii`. Declared in services/web-apps/firefly-iii.nix */
  package?: Definition<Package>
  /** Default: `'' { "pm" = "dynamic"; "pm.max_children" = 32; "pm.start_servers" = 2; "pm.min_spare_servers" = 2; "pm.max_spare_servers" = 4; "pm.max_requests" = 500; } ''`. Declared in services/web-apps/firefly-iii.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Type: `open submodule of attribute set of (string or signed integer or boolean)`. Default: `{ }`. Declared in services/web-apps/firefly-iii.nix */
  settings?: Definition<ServicesFireflyIiiSettings>
  /** Default: `"firefly-iii"`. Declared in services/web-apps/firefly-iii.nix */
  user?: Definition<string>
  /** Default: `"localhost"`. Declared in services/web-apps/firefly-iii.nix */
  virtualHost?: Definition<string>
}

/** `services.firefly-iii-data-importer` */
export interface ServicesFireflyIiiDataImporter extends Definitions<ServicesFireflyIiiDataImporter> {
  /** Type: `absolute path`. Default: `"/var/lib/firefly-iii-data-importer"`. Declared in services/web-apps/firefly-iii-data-importer.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/web-apps/firefly-iii-data-importer.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/firefly-iii-data-importer.nix */
  enableNginx?: Definition<boolean>
  /** Default: "If `services.firefly-iii-data-importer.enableNginx` is true then `nginx` else firefly-iii-data-importer". Declared in services/web-apps/firefly-iii-data-importer.nix */
  group?: Definition<string>
  /** Default: `pkgs.firefly-iii-data-importer`. Declared in services/web-apps/firefly-iii-data-importer.nix */
  package?: Definition<Package>
  /** Default: `{ "pm" = "dynamic"; "pm.max_children" = 32; "pm.start_servers" = 2; "pm.min_spare_servers" = 2; "pm.max_spare_servers" = 4; "pm.max_requests" = 500; }`. Declared in services/web-apps/firefly-iii-data-importer.nix */
  poolConfig?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Type: `open submodule of attribute set of (string or signed integer or boolean)`. Default: `{ }`. Declared in services/web-apps/firefly-iii-data-importer.nix */
  settings?: Definition<AttributeSet<Definition<string | Integer | boolean>>>
  /** Default: `"firefly-iii-data-importer"`. Declared in services/web-apps/firefly-iii-data-importer.nix */
  user?: Definition<string>
  /** Default: `"localhost"`. Declared in services/web-apps/firefly-iii-data-importer.nix */
  virtualHost?: Definition<string>
}

/** `services.firefly-iii.settings` */
export interface ServicesFireflyIiiSettings {
  /** Default: `"local"`. Declared in services/web-apps/firefly-iii.nix */
  APP_ENV?: Definition<"local" | "production" | "testing">
  /** Type: `absolute path`. Declared in services/web-apps/firefly-iii.nix */
  APP_KEY_FILE?: Definition<Path>
  /** Default: `'' http(s)://''${config.services.firefly-iii.virtualHost} ''`. Declared in services/web-apps/firefly-iii.nix */
  APP_URL?: Definition<string>
  /** Default: `"sqlite"`. Declared in services/web-apps/firefly-iii.nix */
  DB_CONNECTION?: Definition<"sqlite" | "pgsql" | "mysql">
  /** Default: `'' "localhost" if DB_CONNECTION is "sqlite" or "mysql", "/run/postgresql" if "pgsql". ''`. Declared in services/web-apps/firefly-iii.nix */
  DB_HOST?: Definition<string>
  /** Default: '' `null` if DB_CONNECTION is "sqlite", `3306` if "mysql", `5432` if "pgsql" ''. Declared in services/web-apps/firefly-iii.nix */
  DB_PORT?: Definition<null | Integer>
  [name: string]: Definition<string | Integer | boolean | "local" | "production" | "testing" | Path | string | "sqlite" | "pgsql" | "mysql" | null | Integer> | undefined
}

/** `services.firefox-syncserver` */
export interface ServicesFirefoxSyncserver extends Definitions<ServicesFirefoxSyncserver> {
  database?: ServicesFirefoxSyncserverDatabase
  /** Default: `false`. Declared in services/networking/firefox-syncserver.nix */
  enable?: Definition<boolean>
  /** Default: `"error"`. Declared in services/networking/firefox-syncserver.nix */
  logLevel?: Definition<string>
  /** Default: `pkgs.syncstorage-rs`. Declared in services/networking/firefox-syncserver.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Declared in services/networking/firefox-syncserver.nix */
  secrets?: Definition<Path>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/networking/firefox-syncserver.nix */
  settings?: Definition<ServicesFirefoxSyncserverSettings>
  singleNode?: ServicesFirefoxSyncserverSingleNode
}

/** `services.firefox-syncserver.database` */
export interface ServicesFirefoxSyncserverDatabase extends Definitions<ServicesFirefoxSyncserverDatabase> {
  /** Default: `true`. Declared in services/networking/firefox-syncserver.nix */
  createLocally?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/networking/firefox-syncserver.nix */
  host?: Definition<string>
  /** Type: `string matching the pattern [a-z_][a-z0-9_]*`. Default: `"firefox_syncserver"`. Declared in services/networking/firefox-syncserver.nix */
  name?: Definition<string>
  /** Default: `"firefox-syncserver"`. Declared in services/networking/firefox-syncserver.nix */
  user?: Definition<string>
}

/** `services.firefox-syncserver.settings` */
export interface ServicesFirefoxSyncserverSettings {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5000`. Declared in services/networking/firefox-syncserver.nix */
  port?: Definition<Integer>
  tokenserver?: Definition<ServicesFirefoxSyncserverSettingsTokenserver>
  [name: string]: Definition<Integer | ServicesFirefoxSyncserverSettingsTokenserver> | TomlValue | undefined
}

/** `services.firefox-syncserver.settings.tokenserver` */
export interface ServicesFirefoxSyncserverSettingsTokenserver {
  /** Default: `true`. Declared in services/networking/firefox-syncserver.nix */
  enabled?: Definition<boolean>
  [name: string]: Definition<boolean> | TomlValue | undefined
}

/** `services.firefox-syncserver.singleNode` */
export interface ServicesFirefoxSyncserverSingleNode extends Definitions<ServicesFirefoxSyncserverSingleNode> {
  /** Type: `unsigned integer, meaning >=0`. Default: `10`. Declared in services/networking/firefox-syncserver.nix */
  capacity?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/firefox-syncserver.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/firefox-syncserver.nix */
  enableNginx?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/firefox-syncserver.nix */
  enableTLS?: Definition<boolean>
  /** Declared in services/networking/firefox-syncserver.nix */
  hostname?: Definition<string>
  /** Default: `${if cfg.singleNode.enableTLS then "https" else "http"}://${config.services.firefox-syncserver.singleNode.hostname}`. Declared in services/networking/firefox-syncserver.nix */
  url?: Definition<string>
}

/** `services.fireqos` */
export interface ServicesFireqos extends Definitions<ServicesFireqos> {
  /** Type: `strings concatenated with “\n”`. Declared in services/networking/fireqos.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/networking/fireqos.nix */
  enable?: Definition<boolean>
}

/** `services.firewalld` */
export interface ServicesFirewalld extends Definitions<ServicesFirewalld> {
  /** Default: `false`. Declared in services/networking/firewalld */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/firewalld */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.firewalld`. Declared in services/networking/firewalld */
  package?: Definition<Package>
  /** Default: `[ ]`. Declared in services/networking/firewalld */
  packages?: Definition<List<Definition<Package>>>
  /** Default: `{ }`. Declared in services/networking/firewalld/service.nix */
  services?: Definition<AttributeSet<ServicesFirewalldService>>
  /** Type: `open submodule of attribute set of (atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/networking/firewalld/settings.nix */
  settings?: Definition<ServicesFirewalldSettings>
  /** Default: `{ }`. Declared in services/networking/firewalld/zone.nix */
  zones?: Definition<AttributeSet<ServicesFirewalldZone>>
}

/** `services.firewalld.services.<name>` */
export interface ServicesFirewalldService extends Definitions<ServicesFirewalldService> {
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/networking/firewalld/service.nix */
  description?: Definition<null | string>
  /** Default: `{ }`. Declared in services/networking/firewalld/service.nix */
  destination?: ServicesFirewalldServiceDestination
  /** Type: `list of non-empty string`. Default: `[ ]`. Declared in services/networking/firewalld/service.nix */
  helpers?: Definition<List<Definition<string>>>
  /** Type: `list of non-empty string`. Default: `[ ]`. Declared in services/networking/firewalld/service.nix */
  includes?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/networking/firewalld/service.nix */
  ports?: Definition<List<ServicesFirewalldServicePort>>
  /** Type: `list of non-empty string`. Default: `[ ]`. Declared in services/networking/firewalld/service.nix */
  protocols?: Definition<List<Definition<string>>>
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/networking/firewalld/service.nix */
  short?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/networking/firewalld/service.nix */
  sourcePorts?: Definition<List<ServicesFirewalldServicePort>>
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/networking/firewalld/service.nix */
  version?: Definition<null | string>
}

/** `services.firewalld.services.<name>.destination` */
export interface ServicesFirewalldServiceDestination extends Definitions<ServicesFirewalldServiceDestination> {
  /** Type: `null or string matching the pattern ([0-9]{1,3}\.){3}[0-9]{1,3}(/[0-9]{1,2})?`. Default: `null`. Declared in services/networking/firewalld/service.nix */
  ipv4?: Definition<null | string>
  /** Type: `null or string matching the pattern [0-9A-Fa-f:]{3,39}(/[0-9]{1,3})?`. Default: `null`. Declared in services/networking/firewalld/service.nix */
  ipv6?: Definition<null | string>
}

/** `services.firewalld.services.<name>.ports.*` */
export interface ServicesFirewalldServicePort extends Definitions<ServicesFirewalldServicePort> {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive) or (submodule)`. Declared in services/networking/firewalld/service.nix */
  port?: Definition<Integer | NixAttributes>
  /** Declared in services/networking/firewalld/service.nix */
  protocol?: Definition<"tcp" | "udp" | "sctp" | "dccp">
}

/** `services.firewalld.settings` */
export interface ServicesFirewalldSettings {
  /** Default: `false`. Declared in services/networking/firewalld/settings.nix */
  CleanupModulesOnExit?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/firewalld/settings.nix */
  CleanupOnExit?: Definition<boolean>
  /** Type: `non-empty string`. Default: `"public"`. Declared in services/networking/firewalld/settings.nix */
  DefaultZone?: Definition<string>
  /** Default: `"nftables"`. Declared in services/networking/firewalld/settings.nix */
  FirewallBackend?: Definition<"nftables" | "iptables">
  /** Default: `true`. Declared in services/networking/firewalld/settings.nix */
  FlushAllOnReload?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/firewalld/settings.nix */
  IndividualCalls?: Definition<boolean>
  /** Default: `"off"`. Declared in services/networking/firewalld/settings.nix */
  LogDenied?: Definition<"all" | "unicast" | "broadcast" | "multicast" | "off">
  /** Default: `false`. Declared in services/networking/firewalld/settings.nix */
  NftablesCounters?: Definition<boolean>
  /** Type: `strings concatenated with " "`. Default: `"off"`. Declared in services/networking/firewalld/settings.nix */
  NftablesFlowtable?: Definition<string>
  /** Default: `true`. Declared in services/networking/firewalld/settings.nix */
  NftablesTableOwner?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/firewalld/settings.nix */
  RFC3964_IPv4?: Definition<boolean>
  /** Type: `one of “DROP”, “REJECT”, “ACCEPT” or strings concatenated with “,”`. Default: `"INPUT:DROP,FORWARD:DROP,OUTPUT:DROP"`. Declared in services/networking/firewalld/settings.nix */
  ReloadPolicy?: Definition<"DROP" | "REJECT" | "ACCEPT" | OtherString>
  /** Default: `false`. Declared in services/networking/firewalld/settings.nix */
  StrictForwardPorts?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean | string | "nftables" | "iptables" | "all" | "unicast" | "broadcast" | "multicast" | "off" | "DROP" | "REJECT" | "ACCEPT" | OtherString> | undefined
}

/** `services.firewalld.zones.<name>` */
export interface ServicesFirewalldZone extends Definitions<ServicesFirewalldZone> {
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/networking/firewalld/zone.nix */
  description?: Definition<null | string>
  /** Type: `null or 16 bit signed integer; between -32768 and 32767 (both inclusive)`. Default: `null`. Declared in services/networking/firewalld/zone.nix */
  egressPriority?: Definition<null | Integer>
  /** Default: `false`. Declared in services/networking/firewalld/zone.nix */
  forward?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/firewalld/zone.nix */
  forwardPorts?: Definition<List<ServicesFirewalldZoneForwardPort>>
  /** Default: `false`. Declared in services/networking/firewalld/zone.nix */
  icmpBlockInversion?: Definition<boolean>
  /** Type: `list of non-empty string`. Default: `[ ]`. Declared in services/networking/firewalld/zone.nix */
  icmpBlocks?: Definition<List<Definition<string>>>
  /** Type: `null or 16 bit signed integer; between -32768 and 32767 (both inclusive)`. Default: `null`. Declared in services/networking/firewalld/zone.nix */
  ingressPriority?: Definition<null | Integer>
  /** Type: `list of non-empty string`. Default: `[ ]`. Declared in services/networking/firewalld/zone.nix */
  interfaces?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/firewalld/zone.nix */
  masquerade?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/firewalld/zone.nix */
  ports?: Definition<List<ServicesFirewalldZonePort>>
  /** Type: `list of non-empty string`. Default: `[ ]`. Declared in services/networking/firewalld/zone.nix */
  protocols?: Definition<List<Definition<string>>>
  /** Type: `list of (XML value)`. Default: `[ ]`. Declared in services/networking/firewalld/zone.nix */
  rules?: Definition<List<JsonValue>>
  /** Type: `list of non-empty string`. Default: `[ ]`. Declared in services/networking/firewalld/zone.nix */
  services?: Definition<List<Definition<string>>>
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/networking/firewalld/zone.nix */
  short?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/networking/firewalld/zone.nix */
  sourcePorts?: Definition<List<ServicesFirewalldZonePort>>
  /** Default: `[ ]`. Declared in services/networking/firewalld/zone.nix */
  sources?: Definition<List<ServicesFirewalldZoneSource>>
  /** Default: `"%%REJECT%%"`. Declared in services/networking/firewalld/zone.nix */
  target?: Definition<"ACCEPT" | "%%REJECT%%" | "DROP">
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/networking/firewalld/zone.nix */
  version?: Definition<null | string>
}

/** `services.firewalld.zones.<name>.forwardPorts.*` */
export interface ServicesFirewalldZoneForwardPort extends Definitions<ServicesFirewalldZoneForwardPort> {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive) or (submodule)`. Declared in services/networking/firewalld/zone.nix */
  port?: Definition<Integer | NixAttributes>
  /** Declared in services/networking/firewalld/zone.nix */
  protocol?: Definition<"tcp" | "udp" | "sctp" | "dccp">
  /** Type: `null or non-empty string`. Default: `null`. Declared in services/networking/firewalld/zone.nix */
  "to-addr"?: Definition<null | string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive) or (submodule)`. Default: `null`. Declared in services/networking/firewalld/zone.nix */
  "to-port"?: Definition<null | Integer | NixAttributes>
}

/** `services.firewalld.zones.<name>.ports.*` */
export interface ServicesFirewalldZonePort extends Definitions<ServicesFirewalldZonePort> {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive) or (submodule)`. Declared in services/networking/firewalld/zone.nix */
  port?: Definition<Integer | NixAttributes>
  /** Declared in services/networking/firewalld/zone.nix */
  protocol?: Definition<"tcp" | "udp" | "sctp" | "dccp">
}

/** `services.firewalld.zones.<name>.sources.*` */
export interface ServicesFirewalldZoneSource extends Definitions<ServicesFirewalldZoneSource> {
  /** Type: `non-empty string`. Declared in services/networking/firewalld/zone.nix */
  address?: Definition<string>
  /** Type: `non-empty string`. Declared in services/networking/firewalld/zone.nix */
  ipset?: Definition<string>
  /** Type: `string matching the pattern ([[:xdigit:]]{2}:){5}[[:xdigit:]]{2}`. Declared in services/networking/firewalld/zone.nix */
  mac?: Definition<string>
}

/** `services.firezone` */
export interface ServicesFirezone extends Definitions<ServicesFirezone> {
  gateway?: ServicesFirezoneGateway
  "gui-client"?: ServicesFirezoneGuiClient
  "headless-client"?: ServicesFirezoneHeadlessClient
  relay?: ServicesFirezoneRelay
  server?: ServicesFirezoneServer
}

/** `services.firezone.gateway` */
export interface ServicesFirezoneGateway extends Definitions<ServicesFirezoneGateway> {
  /** Type: `string matching the pattern ^wss://.+/$`. Declared in services/networking/firezone/gateway.nix */
  apiUrl?: Definition<string>
  /** Default: `false`. Declared in services/networking/firezone/gateway.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/firezone/gateway.nix */
  enableTelemetry?: Definition<boolean>
  /** Default: `"info"`. Declared in services/networking/firezone/gateway.nix */
  logLevel?: Definition<string>
  /** Declared in services/networking/firezone/gateway.nix */
  name?: Definition<string>
  /** Default: `pkgs.firezone-gateway`. Declared in services/networking/firezone/gateway.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Declared in services/networking/firezone/gateway.nix */
  tokenFile?: Definition<Path>
}

/** `services.firezone.gui-client` */
export interface ServicesFirezoneGuiClient extends Definitions<ServicesFirezoneGuiClient> {
  /** Default: `[ ]`. Declared in services/networking/firezone/gui-client.nix */
  allowedUsers?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/firezone/gui-client.nix */
  enable?: Definition<boolean>
  /** Default: `"info"`. Declared in services/networking/firezone/gui-client.nix */
  logLevel?: Definition<string>
  /** Declared in services/networking/firezone/gui-client.nix */
  name?: Definition<string>
  /** Default: `pkgs.firezone-gui-client`. Declared in services/networking/firezone/gui-client.nix */
  package?: Definition<Package>
}

/** `services.firezone.headless-client` */
export interface ServicesFirezoneHeadlessClient extends Definitions<ServicesFirezoneHeadlessClient> {
  /** Type: `string matching the pattern ^wss://.+/$`. Declared in services/networking/firezone/headless-client.nix */
  apiUrl?: Definition<string>
  /** Default: `false`. Declared in services/networking/firezone/headless-client.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/firezone/headless-client.nix */
  enableTelemetry?: Definition<boolean>
  /** Default: `"info"`. Declared in services/networking/firezone/headless-client.nix */
  logLevel?: Definition<string>
  /** Declared in services/networking/firezone/headless-client.nix */
  name?: Definition<string>
  /** Default: `pkgs.firezone-headless-client`. Declared in services/networking/firezone/headless-client.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Declared in services/networking/firezone/headless-client.nix */
  tokenFile?: Definition<Path>
}

/** `services.firezone.relay` */
export interface ServicesFirezoneRelay extends Definitions<ServicesFirezoneRelay> {
  /** Type: `string matching the pattern ^wss://.+/$`. Declared in services/networking/firezone/relay.nix */
  apiUrl?: Definition<string>
  /** Default: `false`. Declared in services/networking/firezone/relay.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/firezone/relay.nix */
  enableTelemetry?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `65535`. Declared in services/networking/firezone/relay.nix */
  highestPort?: Definition<Integer>
  /** Default: `"info"`. Declared in services/networking/firezone/relay.nix */
  logLevel?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `49152`. Declared in services/networking/firezone/relay.nix */
  lowestPort?: Definition<Integer>
  /** Declared in services/networking/firezone/relay.nix */
  name?: Definition<string>
  /** Default: `true`. Declared in services/networking/firezone/relay.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.firezone-relay`. Declared in services/networking/firezone/relay.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3478`. Declared in services/networking/firezone/relay.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/firezone/relay.nix */
  publicIpv4?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/firezone/relay.nix */
  publicIpv6?: Definition<null | string>
  /** Type: `absolute path`. Declared in services/networking/firezone/relay.nix */
  tokenFile?: Definition<Path>
}

/** `services.firezone.server` */
export interface ServicesFirezoneServer extends Definitions<ServicesFirezoneServer> {
  api?: ServicesFirezoneServerApi
  /** Default: `[ "api@localhost.localdomain" "web@localhost.localdomain" "domain@localhost.localdomain" ]`. Declared in services/networking/firezone/server.nix */
  clusterHosts?: Definition<List<Definition<string>>>
  domain?: ServicesFirezoneServerDomain
  /** Default: `false`. Declared in services/networking/firezone/server.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/firezone/server.nix */
  enableLocalDB?: Definition<boolean>
  nginx?: ServicesFirezoneServerNginx
  /** Default: `false`. Declared in services/networking/firezone/server.nix */
  openClusterFirewall?: Definition<boolean>
  provision?: ServicesFirezoneServerProvision
  /** Type: `open submodule of attribute set of (boolean or floating point number or signed integer or string or absolute path or package)`. Default: `{ }`. Declared in services/networking/firezone/server.nix */
  settings?: Definition<AttributeSet<Definition<boolean | number | Integer | string | Path | Package>>>
  /** Type: `open submodule of attribute set of absolute path`. Default: `{ }`. Declared in services/networking/firezone/server.nix */
  settingsSecret?: Definition<ServicesFirezoneServerSettingsSecret>
  smtp?: ServicesFirezoneServerSmtp
  web?: ServicesFirezoneServerWeb
}

/** `services.firezone.server.api` */
export interface ServicesFirezoneServerApi extends Definitions<ServicesFirezoneServerApi> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/firezone/server.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/firezone/server.nix */
  enable?: Definition<boolean>
  /** Type: `string matching the pattern ^https://.+/$`. Declared in services/networking/firezone/server.nix */
  externalUrl?: Definition<string>
  /** Default: `pkgs.firezone-server-api`. Declared in services/networking/firezone/server.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8081`. Declared in services/networking/firezone/server.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of attribute set of (boolean or floating point number or signed integer or string or absolute path or package)`. Default: `{ }`. Declared in services/networking/firezone/server.nix */
  settings?: Definition<AttributeSet<Definition<boolean | number | Integer | string | Path | Package>>>
  /** Default: `[ ]`. Declared in services/networking/firezone/server.nix */
  trustedProxies?: Definition<List<Definition<string>>>
}

/** `services.firezone.server.domain` */
export interface ServicesFirezoneServerDomain extends Definitions<ServicesFirezoneServerDomain> {
  /** Default: `false`. Declared in services/networking/firezone/server.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.firezone-server-domain`. Declared in services/networking/firezone/server.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of (boolean or floating point number or signed integer or string or absolute path or package)`. Default: `{ }`. Declared in services/networking/firezone/server.nix */
  settings?: Definition<AttributeSet<Definition<boolean | number | Integer | string | Path | Package>>>
}

/** `services.firezone.server.nginx` */
export interface ServicesFirezoneServerNginx extends Definitions<ServicesFirezoneServerNginx> {
  /** Default: `false`. Declared in services/networking/firezone/server.nix */
  enable?: Definition<boolean>
}

/** `services.firezone.server.provision` */
export interface ServicesFirezoneServerProvision extends Definitions<ServicesFirezoneServerProvision> {
  /** Type: `attribute set of (open submodule of (JSON value))`. Default: `{ }`. Declared in services/networking/firezone/server.nix */
  accounts?: Definition<AttributeSet<Definition<ServicesFirezoneServerProvisionAccount>>>
  /** Default: `false`. Declared in services/networking/firezone/server.nix */
  enable?: Definition<boolean>
}

/** `services.firezone.server.provision.accounts.<name>` */
export interface ServicesFirezoneServerProvisionAccount {
  /** Default: `{ }`. Declared in services/networking/firezone/server.nix */
  actors?: Definition<AttributeSet<ServicesFirezoneServerProvisionAccountActor>>
  /** Type: `attribute set of (open submodule of (JSON value))`. Default: `{ }`. Declared in services/networking/firezone/server.nix */
  auth?: Definition<AttributeSet<Definition<ServicesFirezoneServerProvisionAccountAuthEntry>>>
  features?: Definition<ServicesFirezoneServerProvisionAccountFeatures>
  /** Default: `{ }`. Declared in services/networking/firezone/server.nix */
  gatewayGroups?: Definition<AttributeSet<ServicesFirezoneServerProvisionAccountRelayGroup>>
  /** Default: `{ }`. Declared in services/networking/firezone/server.nix */
  groups?: Definition<AttributeSet<ServicesFirezoneServerProvisionAccountGroup>>
  /** Declared in services/networking/firezone/server.nix */
  name?: Definition<string>
  /** Default: `{ }`. Declared in services/networking/firezone/server.nix */
  policies?: Definition<AttributeSet<ServicesFirezoneServerProvisionAccountPolicy>>
  /** Default: `{ }`. Declared in services/networking/firezone/server.nix */
  relayGroups?: Definition<AttributeSet<ServicesFirezoneServerProvisionAccountRelayGroup>>
  /** Default: `{ }`. Declared in services/networking/firezone/server.nix */
  resources?: Definition<AttributeSet<ServicesFirezoneServerProvisionAccountResource>>
  [name: string]: Definition<AttributeSet<ServicesFirezoneServerProvisionAccountActor> | AttributeSet<Definition<ServicesFirezoneServerProvisionAccountAuthEntry>> | ServicesFirezoneServerProvisionAccountFeatures | AttributeSet<ServicesFirezoneServerProvisionAccountRelayGroup> | AttributeSet<ServicesFirezoneServerProvisionAccountGroup> | AttributeSet<ServicesFirezoneServerProvisionAccountPolicy> | AttributeSet<ServicesFirezoneServerProvisionAccountResource>> | JsonValue | undefined
}

/** `services.firezone.server.provision.accounts.<name>.actors.<name>` */
export interface ServicesFirezoneServerProvisionAccountActor extends Definitions<ServicesFirezoneServerProvisionAccountActor> {
  /** Declared in services/networking/firezone/server.nix */
  email?: Definition<string>
  /** Declared in services/networking/firezone/server.nix */
  name?: Definition<string>
  /** Declared in services/networking/firezone/server.nix */
  type?: Definition<"account_admin_user" | "account_user" | "service_account" | "api_client">
}

/** `services.firezone.server.provision.accounts.<name>.auth.<name>` */
export interface ServicesFirezoneServerProvisionAccountAuthEntry {
  /** Declared in services/networking/firezone/server.nix */
  adapter?: Definition<"email" | "openid_connect" | "userpass" | "token" | "google_workspace" | "microsoft_entra" | "okta" | "jumpcloud">
  adapter_config?: Definition<ServicesFirezoneServerProvisionAccountAuthEntryAdapterConfig>
  /** Declared in services/networking/firezone/server.nix */
  name?: Definition<string>
  [name: string]: Definition<ServicesFirezoneServerProvisionAccountAuthEntryAdapterConfig> | JsonValue | undefined
}

/** `services.firezone.server.provision.accounts.<name>.auth.<name>.adapter_config` */
export interface ServicesFirezoneServerProvisionAccountAuthEntryAdapterConfig {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/firezone/server.nix */
  clientSecretFile?: Definition<null | Path>
  [name: string]: JsonValue | undefined
}

/** `services.firezone.server.provision.accounts.<name>.features` */
export interface ServicesFirezoneServerProvisionAccountFeatures {
  /** Default: `true`. Declared in services/networking/firezone/server.nix */
  idp_sync?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/firezone/server.nix */
  internet_resource?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/firezone/server.nix */
  multi_site_resources?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/firezone/server.nix */
  policy_conditions?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/firezone/server.nix */
  rest_api?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/firezone/server.nix */
  self_hosted_relays?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/firezone/server.nix */
  traffic_filters?: Definition<boolean>
  [name: string]: JsonValue | undefined
}

/** `services.firezone.server.provision.accounts.<name>.groups.<name>` */
export interface ServicesFirezoneServerProvisionAccountGroup extends Definitions<ServicesFirezoneServerProvisionAccountGroup> {
  /** Default: `false`. Declared in services/networking/firezone/server.nix */
  forceMembers?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/firezone/server.nix */
  members?: Definition<List<Definition<string>>>
  /** Declared in services/networking/firezone/server.nix */
  name?: Definition<string>
}

/** `services.firezone.server.provision.accounts.<name>.policies.<name>` */
export interface ServicesFirezoneServerProvisionAccountPolicy extends Definitions<ServicesFirezoneServerProvisionAccountPolicy> {
  /** Declared in services/networking/firezone/server.nix */
  description?: Definition<null | string>
  /** Declared in services/networking/firezone/server.nix */
  group?: Definition<string>
  /** Declared in services/networking/firezone/server.nix */
  resource?: Definition<string>
}

/** `services.firezone.server.provision.accounts.<name>.relayGroups.<name>` */
export interface ServicesFirezoneServerProvisionAccountRelayGroup extends Definitions<ServicesFirezoneServerProvisionAccountRelayGroup> {
  /** Declared in services/networking/firezone/server.nix */
  name?: Definition<string>
}

/** `services.firezone.server.provision.accounts.<name>.resources.<name>` */
export interface ServicesFirezoneServerProvisionAccountResource extends Definitions<ServicesFirezoneServerProvisionAccountResource> {
  /** Declared in services/networking/firezone/server.nix */
  address?: Definition<string>
  /** Default: `null`. Declared in services/networking/firezone/server.nix */
  addressDescription?: Definition<null | string>
  /** Default: `[ ]`. Declared in services/networking/firezone/server.nix */
  filters?: Definition<List<ServicesFirezoneServerProvisionAccountResourceFilter>>
  /** Declared in services/networking/firezone/server.nix */
  gatewayGroups?: Definition<NonEmptyList<Definition<string>>>
  /** Declared in services/networking/firezone/server.nix */
  name?: Definition<string>
  /** Declared in services/networking/firezone/server.nix */
  type?: Definition<"dns" | "cidr" | "ip">
}

/** `services.firezone.server.provision.accounts.<name>.resources.<name>.filters.*` */
export interface ServicesFirezoneServerProvisionAccountResourceFilter extends Definitions<ServicesFirezoneServerProvisionAccountResourceFilter> {
  /** Type: `list of ((submodule) or 16 bit unsigned integer; between 0 and 65535 (both inclusive) convertible to it)`. Default: `[ ]`. Declared in services/networking/firezone/server.nix */
  ports?: Definition<List<Definition<ServicesFirezoneServerProvisionAccountResourceFilterPort | Integer>>>
  /** Declared in services/networking/firezone/server.nix */
  protocol?: Definition<"icmp" | "tcp" | "udp">
}

/** `services.firezone.server.provision.accounts.<name>.resources.<name>.filters.*.ports.*` */
export interface ServicesFirezoneServerProvisionAccountResourceFilterPort extends Definitions<ServicesFirezoneServerProvisionAccountResourceFilterPort> {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/networking/firezone/server.nix */
  from?: Definition<Integer>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/networking/firezone/server.nix */
  to?: Definition<Integer>
}

/** `services.firezone.server.settingsSecret` */
export interface ServicesFirezoneServerSettingsSecret {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/firezone/server.nix */
  COOKIE_ENCRYPTION_SALT?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/firezone/server.nix */
  COOKIE_SIGNING_SALT?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/firezone/server.nix */
  LIVE_VIEW_SIGNING_SALT?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/firezone/server.nix */
  RELEASE_COOKIE?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/firezone/server.nix */
  SECRET_KEY_BASE?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/firezone/server.nix */
  TOKENS_KEY_BASE?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/firezone/server.nix */
  TOKENS_SALT?: Definition<null | Path>
  [name: string]: Definition<Path | null | Path> | undefined
}

/** `services.firezone.server.smtp` */
export interface ServicesFirezoneServerSmtp extends Definitions<ServicesFirezoneServerSmtp> {
  /** Default: `false`. Declared in services/networking/firezone/server.nix */
  configureManually?: Definition<boolean>
  /** Declared in services/networking/firezone/server.nix */
  from?: Definition<string>
  /** Declared in services/networking/firezone/server.nix */
  host?: Definition<string>
  /** Default: `false`. Declared in services/networking/firezone/server.nix */
  implicitTls?: Definition<boolean>
  /** Type: `absolute path`. Declared in services/networking/firezone/server.nix */
  passwordFile?: Definition<Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Declared in services/networking/firezone/server.nix */
  port?: Definition<Integer>
  /** Declared in services/networking/firezone/server.nix */
  username?: Definition<string>
}

/** `services.firezone.server.web` */
export interface ServicesFirezoneServerWeb extends Definitions<ServicesFirezoneServerWeb> {
  /** Default: `"127.0.0.1"`. Declared in services/networking/firezone/server.nix */
  address?: Definition<string>
  /** Default: `false`. Declared in services/networking/firezone/server.nix */
  enable?: Definition<boolean>
  /** Type: `string matching the pattern ^https://.+/$`. Declared in services/networking/firezone/server.nix */
  externalUrl?: Definition<string>
  /** Default: `pkgs.firezone-server-web`. Declared in services/networking/firezone/server.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/networking/firezone/server.nix */
  port?: Definition<Integer>
  /** Type: `open submodule of attribute set of (boolean or floating point number or signed integer or string or absolute path or package)`. Default: `{ }`. Declared in services/networking/firezone/server.nix */
  settings?: Definition<AttributeSet<Definition<boolean | number | Integer | string | Path | Package>>>
  /** Default: `[ ]`. Declared in services/networking/firezone/server.nix */
  trustedProxies?: Definition<List<Definition<string>>>
}

/** `services.flannel` */
export interface ServicesFlannel extends Definitions<ServicesFlannel> {
  /** Default: `{ Type = "vxlan"; }`. Declared in services/networking/flannel.nix */
  backend?: Definition<NixAttributes>
  /** Default: `false`. Declared in services/networking/flannel.nix */
  enable?: Definition<boolean>
  etcd?: ServicesFlannelEtcd
  /** Type: `JSON value`. Default: `{ }`. Declared in services/networking/flannel.nix */
  extraNetworkConfig?: JsonValue
  /** Default: `null`. Declared in services/networking/flannel.nix */
  iface?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/flannel.nix */
  kubeconfig?: Definition<null | Path>
  /** Declared in services/networking/flannel.nix */
  network?: Definition<string>
  /** Default: `config.networking.fqdnOrHostName`. Declared in services/networking/flannel.nix */
  nodeName?: Definition<null | string>
  /** Default: `pkgs.flannel`. Declared in services/networking/flannel.nix */
  package?: Definition<Package>
  /** Default: `null`. Declared in services/networking/flannel.nix */
  publicIp?: Definition<null | string>
  /** Default: `"etcd"`. Declared in services/networking/flannel.nix */
  storageBackend?: Definition<"etcd" | "kubernetes">
  /** Default: `24`. Declared in services/networking/flannel.nix */
  subnetLen?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/flannel.nix */
  subnetMax?: Definition<null | string>
  /** Default: `null`. Declared in services/networking/flannel.nix */
  subnetMin?: Definition<null | string>
}

/** `services.flannel.etcd` */
export interface ServicesFlannelEtcd extends Definitions<ServicesFlannelEtcd> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/flannel.nix */
  caFile?: Definition<null | Path>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/flannel.nix */
  certFile?: Definition<null | Path>
  /** Default: `[ "http://127.0.0.1:2379" ]`. Declared in services/networking/flannel.nix */
  endpoints?: Definition<List<Definition<string>>>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/flannel.nix */
  keyFile?: Definition<null | Path>
  /** Default: `"/coreos.com/network"`. Declared in services/networking/flannel.nix */
  prefix?: Definition<string>
}

/** `services.flaresolverr` */
export interface ServicesFlaresolverr extends Definitions<ServicesFlaresolverr> {
  /** Default: `false`. Declared in services/misc/flaresolverr.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/flaresolverr.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.flaresolverr`. Declared in services/misc/flaresolverr.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8191`. Declared in services/misc/flaresolverr.nix */
  port?: Definition<Integer>
}

/** `services.flarum` */
export interface ServicesFlarum extends Definitions<ServicesFlarum> {
  /** Default: `"admin@example.com"`. Declared in services/web-apps/flarum.nix */
  adminEmail?: Definition<string>
  /** Default: `"flarum"`. Declared in services/web-apps/flarum.nix */
  adminUser?: Definition<string>
  /** Default: `"http://localhost"`. Declared in services/web-apps/flarum.nix */
  baseUrl?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/flarum.nix */
  createDatabaseLocally?: Definition<boolean>
  /** Default: `{ database = "flarum"; driver = "mysql"; host = "localhost"; password = ""; port = 3306; prefix = ""; strict = false; username = "flarum"; }`. Declared in services/web-apps/flarum.nix */
  database?: Definition<AttributeSet<Definition<string | boolean | Integer>>>
  /** Default: `"localhost"`. Declared in services/web-apps/flarum.nix */
  domain?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/flarum.nix */
  enable?: Definition<boolean>
  /** Default: `"A Flarum Forum on NixOS"`. Declared in services/web-apps/flarum.nix */
  forumTitle?: Definition<string>
  /** Default: `"flarum"`. Declared in services/web-apps/flarum.nix */
  group?: Definition<string>
  /** Default: `"flarum"`. Declared in services/web-apps/flarum.nix */
  initialAdminPassword?: Definition<string>
  /** Default: `pkgs.flarum`. Declared in services/web-apps/flarum.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"/var/lib/flarum"`. Declared in services/web-apps/flarum.nix */
  stateDir?: Definition<Path>
  /** Default: `"flarum"`. Declared in services/web-apps/flarum.nix */
  user?: Definition<string>
}

/** `services.flatpak` */
export interface ServicesFlatpak extends Definitions<ServicesFlatpak> {
  /** Default: `false`. Declared in services/desktops/flatpak.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.flatpak`. Declared in services/desktops/flatpak.nix */
  package?: Definition<Package>
  /** @deprecated renamed to xdg.portal.extraPortals */
  extraPortals?: Definition<List<Definition<Package>>>
}

/** `services.flexget` */
export interface ServicesFlexget extends Definitions<ServicesFlexget> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/torrent/flexget.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/torrent/flexget.nix */
  enable?: Definition<boolean>
  /** Type: `absolute path`. Default: `"/var/lib/deluge"`. Declared in services/torrent/flexget.nix */
  homeDir?: Definition<Path>
  /** Default: `"10m"`. Declared in services/torrent/flexget.nix */
  interval?: Definition<string>
  /** Default: `pkgs.flexget`. Declared in services/torrent/flexget.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/torrent/flexget.nix */
  systemScheduler?: Definition<boolean>
  /** Default: `"deluge"`. Declared in services/torrent/flexget.nix */
  user?: Definition<string>
}

/** `services.flood` */
export interface ServicesFlood extends Definitions<ServicesFlood> {
  /** Default: `false`. Declared in services/torrent/flood.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/torrent/flood.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"localhost"`. Declared in services/torrent/flood.nix */
  host?: Definition<string>
  /** Default: `false`. Declared in services/torrent/flood.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.flood`. Declared in services/torrent/flood.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/torrent/flood.nix */
  port?: Definition<Integer>
}

/** `services.fluent-bit` */
export interface ServicesFluentBit extends Definitions<ServicesFluentBit> {
  /** Type: `absolute path`. Default: `yamlFormat.generate "fluent-bit.yaml" cfg.settings`. Declared in services/monitoring/fluent-bit.nix */
  configurationFile?: Definition<Path>
  /** Default: `false`. Declared in services/monitoring/fluent-bit.nix */
  enable?: Definition<boolean>
  /** Type: `null or positive integer, meaning >0, or string`. Default: `null`. Declared in services/monitoring/fluent-bit.nix */
  graceLimit?: Definition<null | Integer | string>
  /** Default: `pkgs.fluent-bit`. Declared in services/monitoring/fluent-bit.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/monitoring/fluent-bit.nix */
  settings?: JsonValue
}

/** `services.fluentd` */
export interface ServicesFluentd extends Definitions<ServicesFluentd> {
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/logging/fluentd.nix */
  config?: Definition<string>
  /** Default: `false`. Declared in services/logging/fluentd.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.fluentd`. Declared in services/logging/fluentd.nix */
  package?: Definition<Package>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/logging/fluentd.nix */
  plugins?: Definition<List<Definition<Path>>>
}

/** `services.fluidd` */
export interface ServicesFluidd extends Definitions<ServicesFluidd> {
  /** Default: `false`. Declared in services/web-apps/fluidd.nix */
  enable?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/fluidd.nix */
  hostName?: Definition<string>
  /** Default: `{ }`. Declared in services/web-apps/fluidd.nix */
  nginx?: ServicesNginxVirtualHost
  /** Default: `pkgs.fluidd`. Declared in services/web-apps/fluidd.nix */
  package?: Definition<Package>
}

/** `services.foldingathome` */
export interface ServicesFoldingathome extends Definitions<ServicesFoldingathome> {
  /** Type: `integer between -20 and 19 (both inclusive)`. Default: `0`. Declared in services/computing/foldingathome/client.nix */
  daemonNiceLevel?: Definition<Integer>
  /** Default: `false`. Declared in services/computing/foldingathome/client.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/computing/foldingathome/client.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `pkgs.fahclient`. Declared in services/computing/foldingathome/client.nix */
  package?: Definition<Package>
  /** Default: `236565`. Declared in services/computing/foldingathome/client.nix */
  team?: Definition<Integer>
  /** Default: `null`. Declared in services/computing/foldingathome/client.nix */
  user?: Definition<null | string>
  /** @deprecated renamed to services.foldingathome.user */
  nickname?: Definition<null | string>
}

/** `services.forgejo` */
export interface ServicesForgejo extends Definitions<ServicesForgejo> {
  /** Default: `"${config.services.forgejo.stateDir}/custom"`. Declared in services/misc/forgejo.nix */
  customDir?: Definition<string>
  database?: ServicesForgejoDatabase
  dump?: ServicesForgejoDump
  /** Default: `false`. Declared in services/misc/forgejo.nix */
  enable?: Definition<boolean>
  /** Default: `"forgejo"`. Declared in services/misc/forgejo.nix */
  group?: Definition<string>
  lfs?: ServicesForgejoLfs
  /** Default: `pkgs.forgejo-lts`. Declared in services/misc/forgejo.nix */
  package?: Definition<Package>
  /** Default: `"${config.services.forgejo.stateDir}/repositories"`. Declared in services/misc/forgejo.nix */
  repositoryRoot?: Definition<string>
  /** Type: `open submodule of attribute set of attribute set of absolute path`. Default: `{ }`. Declared in services/misc/forgejo.nix */
  secrets?: Definition<AttributeSet<Definition<AttributeSet<Definition<Path>>>>>
  /** Type: `open submodule of attribute set of section of an INI file (attrs of INI atom (null, bool, int, float or string))`. Default: `{ }`. Declared in services/misc/forgejo.nix */
  settings?: Definition<ServicesForgejoSettings>
  /** Default: `"/var/lib/forgejo"`. Declared in services/misc/forgejo.nix */
  stateDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/forgejo.nix */
  useWizard?: Definition<boolean>
  /** Default: `"forgejo"`. Declared in services/misc/forgejo.nix */
  user?: Definition<string>
  /** @deprecated renamed to services.forgejo.settings.DEFAULT.APP_NAME */
  appName?: NixValue
  /** @deprecated renamed to services.forgejo.settings.session.COOKIE_SECURE */
  cookieSecure?: Definition<boolean>
  /** @deprecated renamed to services.forgejo.settings.service.DISABLE_REGISTRATION */
  disableRegistration?: NixValue
  /** @deprecated renamed to services.forgejo.settings.server.DOMAIN */
  domain?: Definition<string>
  /** @deprecated changed to services.forgejo.settings.server.PROTOCOL */
  enableUnixSocket?: NixValue
  /**
   * Type: `string or absolute path`.
   *
   * @deprecated renamed to services.forgejo.settings.server.HTTP_ADDR
   */
  httpAddress?: Definition<string | Path>
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.forgejo.settings.server.HTTP_PORT
   */
  httpPort?: Definition<Integer>
  log?: ServicesForgejoLog
  /** @deprecated renamed to services.forgejo.secrets.mailer.PASSWD */
  mailerPasswordFile?: NixValue
  /** @deprecated renamed to services.forgejo.settings.server.ROOT_URL */
  rootUrl?: Definition<string>
  ssh?: ServicesForgejoSsh
  /**
   * Type: `string or absolute path`.
   *
   * @deprecated renamed to services.forgejo.settings.server.STATIC_ROOT_PATH
   */
  staticRootPath?: Definition<string | Path>
}

/** `services.forgejo.database` */
export interface ServicesForgejoDatabase extends Definitions<ServicesForgejoDatabase> {
  /** Default: `true`. Declared in services/misc/forgejo.nix */
  createDatabase?: Definition<boolean>
  /** Default: `"127.0.0.1"`. Declared in services/misc/forgejo.nix */
  host?: Definition<string>
  /** Default: `"forgejo"`. Declared in services/misc/forgejo.nix */
  name?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/forgejo.nix */
  passwordFile?: Definition<null | Path>
  /** Default: `"${config.services.forgejo.stateDir}/data/forgejo.db"`. Declared in services/misc/forgejo.nix */
  path?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `if config.services.forgejo.database.type != "postgresql" then 3306 else 5432`. Declared in services/misc/forgejo.nix */
  port?: Definition<Integer>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/forgejo.nix */
  socket?: Definition<null | Path>
  /** Default: `"sqlite3"`. Declared in services/misc/forgejo.nix */
  type?: Definition<"sqlite3" | "mysql" | "postgres">
  /** Default: `"forgejo"`. Declared in services/misc/forgejo.nix */
  user?: Definition<string>
}

/** `services.forgejo.dump` */
export interface ServicesForgejoDump extends Definitions<ServicesForgejoDump> {
  /** Default: `"4w"`. Declared in services/misc/forgejo.nix */
  age?: Definition<string>
  /** Default: `"${config.services.forgejo.stateDir}/dump"`. Declared in services/misc/forgejo.nix */
  backupDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/forgejo.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/misc/forgejo.nix */
  file?: Definition<null | string>
  /** Default: `"04:31"`. Declared in services/misc/forgejo.nix */
  interval?: Definition<string>
  /** Default: `"zip"`. Declared in services/misc/forgejo.nix */
  type?: Definition<"zip" | "tar" | "tar.sz" | "tar.gz" | "tar.xz" | "tar.bz2" | "tar.br" | "tar.lz4" | "tar.zst">
}

/** `services.forgejo.lfs` */
export interface ServicesForgejoLfs extends Definitions<ServicesForgejoLfs> {
  /** Default: `"${config.services.forgejo.stateDir}/data/lfs"`. Declared in services/misc/forgejo.nix */
  contentDir?: Definition<string>
  /** Default: `false`. Declared in services/misc/forgejo.nix */
  enable?: Definition<boolean>
}

/** `services.forgejo.log` */
export interface ServicesForgejoLog extends Definitions<ServicesForgejoLog> {
  /** @deprecated renamed to services.forgejo.settings.log.LEVEL */
  level?: Definition<"Trace" | "Debug" | "Info" | "Warn" | "Error" | "Critical">
  /** @deprecated renamed to services.forgejo.settings.log.ROOT_PATH */
  rootPath?: Definition<string>
}

/** `services.forgejo.settings` */
export interface ServicesForgejoSettings {
  log?: Definition<ServicesForgejoSettingsLog>
  server?: Definition<ServicesForgejoSettingsServer>
  session?: Definition<ServicesForgejoSettingsSession>
  [name: string]: Definition<AttributeSet<Definition<null | boolean | Integer | number | string>> | ServicesForgejoSettingsLog | ServicesForgejoSettingsServer | ServicesForgejoSettingsSession> | undefined
}

/** `services.forgejo.settings.log` */
export interface ServicesForgejoSettingsLog {
  /** Default: `"Info"`. Declared in services/misc/forgejo.nix */
  LEVEL?: Definition<"Trace" | "Debug" | "Info" | "Warn" | "Error" | "Critical">
  /** Default: `"${config.services.forgejo.stateDir}/log"`. Declared in services/misc/forgejo.nix */
  ROOT_PATH?: Definition<string>
  [name: string]: Definition<null | boolean | Integer | number | string | "Trace" | "Debug" | "Info" | "Warn" | "Error" | "Critical" | string> | undefined
}

/** `services.forgejo.settings.server` */
export interface ServicesForgejoSettingsServer {
  /** Default: `false`. Declared in services/misc/forgejo.nix */
  DISABLE_SSH?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/misc/forgejo.nix */
  DOMAIN?: Definition<string>
  /** Type: `string or absolute path`. Default: `if lib.hasSuffix "+unix" cfg.settings.server.PROTOCOL then "/run/forgejo/forgejo.sock" else "0.0.0.0"`. Declared in services/misc/forgejo.nix */
  HTTP_ADDR?: Definition<string | Path>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/misc/forgejo.nix */
  HTTP_PORT?: Definition<Integer>
  /** Default: `"http"`. Declared in services/misc/forgejo.nix */
  PROTOCOL?: Definition<"http" | "https" | "fcgi" | "http+unix" | "fcgi+unix">
  /** Default: `"http://${config.services.forgejo.settings.server.DOMAIN}:${toString config.services.forgejo.settings.server.HTTP_PORT}/"`. Declared in services/misc/forgejo.nix */
  ROOT_URL?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `22`. Declared in services/misc/forgejo.nix */
  SSH_PORT?: Definition<Integer>
  /** Type: `string or absolute path`. Default: `config.services.forgejo.package.data`. Declared in services/misc/forgejo.nix */
  STATIC_ROOT_PATH?: Definition<string | Path>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean | string | string | Path | Integer | "http" | "https" | "fcgi" | "http+unix" | "fcgi+unix"> | undefined
}

/** `services.forgejo.settings.session` */
export interface ServicesForgejoSettingsSession {
  /** Default: `false`. Declared in services/misc/forgejo.nix */
  COOKIE_SECURE?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | boolean> | undefined
}

/** `services.forgejo.ssh` */
export interface ServicesForgejoSsh extends Definitions<ServicesForgejoSsh> {
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.forgejo.settings.server.SSH_PORT
   */
  clonePort?: Definition<Integer>
}

/** `services.foundationdb` */
export interface ServicesFoundationdb extends Definitions<ServicesFoundationdb> {
  /** Default: `1`. Declared in services/databases/foundationdb.nix */
  backupProcesses?: Definition<Integer>
  /** Default: `null`. Declared in services/databases/foundationdb.nix */
  class?: Definition<null | "storage" | "transaction" | "stateless">
  /** Type: `absolute path`. Default: `"/var/lib/foundationdb"`. Declared in services/databases/foundationdb.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/databases/foundationdb.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/databases/foundationdb.nix */
  extraReadWritePaths?: Definition<List<Definition<Path>>>
  /** Default: `"foundationdb"`. Declared in services/databases/foundationdb.nix */
  group?: Definition<string>
  /** Default: `"public"`. Declared in services/databases/foundationdb.nix */
  listenAddress?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4500`. Declared in services/databases/foundationdb.nix */
  listenPortStart?: Definition<Integer>
  /** Default: `{ dataHall = null; datacenterId = null; machineId = null; zoneId = null; }`. Declared in services/databases/foundationdb.nix */
  locality?: ServicesFoundationdbLocality
  /** Type: `absolute path`. Default: `"/var/log/foundationdb"`. Declared in services/databases/foundationdb.nix */
  logDir?: Definition<Path>
  /** Default: `"10MiB"`. Declared in services/databases/foundationdb.nix */
  logSize?: Definition<string>
  /** Default: `"100MiB"`. Declared in services/databases/foundationdb.nix */
  maxLogSize?: Definition<string>
  /** Default: `"8GiB"`. Declared in services/databases/foundationdb.nix */
  memory?: Definition<string>
  /** Default: `false`. Declared in services/databases/foundationdb.nix */
  openFirewall?: Definition<boolean>
  /** Declared in services/databases/foundationdb.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"/run/foundationdb.pid"`. Declared in services/databases/foundationdb.nix */
  pidfile?: Definition<Path>
  /** Default: `"auto"`. Declared in services/databases/foundationdb.nix */
  publicAddress?: Definition<string>
  /** Default: `10`. Declared in services/databases/foundationdb.nix */
  restartDelay?: Definition<Integer>
  /** Default: `1`. Declared in services/databases/foundationdb.nix */
  serverProcesses?: Definition<Integer>
  /** Default: `"1GiB"`. Declared in services/databases/foundationdb.nix */
  storageMemory?: Definition<string>
  /** Default: `null`. Declared in services/databases/foundationdb.nix */
  tls?: null | ServicesFoundationdbTls
  /** Default: `"xml"`. Declared in services/databases/foundationdb.nix */
  traceFormat?: Definition<"xml" | "json">
  /** Default: `"foundationdb"`. Declared in services/databases/foundationdb.nix */
  user?: Definition<string>
}

/** `services.foundationdb.locality` */
export interface ServicesFoundationdbLocality extends Definitions<ServicesFoundationdbLocality> {
  /** Default: `null`. Declared in services/databases/foundationdb.nix */
  dataHall?: Definition<null | string>
  /** Default: `null`. Declared in services/databases/foundationdb.nix */
  datacenterId?: Definition<null | string>
  /** Default: `null`. Declared in services/databases/foundationdb.nix */
  machineId?: Definition<null | string>
  /** Default: `null`. Declared in services/databases/foundationdb.nix */
  zoneId?: Definition<null | string>
}

/** `services.foundationdb.tls` */
export interface ServicesFoundationdbTls extends Definitions<ServicesFoundationdbTls> {
  /** Default: `"Check.Valid=1,Check.Unexpired=1"`. Declared in services/databases/foundationdb.nix */
  allowedPeers?: Definition<string>
  /** Declared in services/databases/foundationdb.nix */
  certificate?: Definition<string>
  /** Declared in services/databases/foundationdb.nix */
  key?: Definition<string>
}

/** `services.fprintd` */
export interface ServicesFprintd extends Definitions<ServicesFprintd> {
  /** Default: `false`. Declared in services/security/fprintd.nix */
  enable?: Definition<boolean>
  /** Default: `if config.services.fprintd.tod.enable then pkgs.fprintd-tod else pkgs.fprintd`. Declared in services/security/fprintd.nix */
  package?: Definition<Package>
  tod?: ServicesFprintdTod
}

/** `services.fprintd.tod` */
export interface ServicesFprintdTod extends Definitions<ServicesFprintdTod> {
  /** Declared in services/security/fprintd.nix */
  driver?: Definition<Package>
  /** Default: `false`. Declared in services/security/fprintd.nix */
  enable?: Definition<boolean>
}

/** `services.fractalart` */
export interface ServicesFractalart extends Definitions<ServicesFractalart> {
  /** Default: `false`. Declared in services/x11/fractalart.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in services/x11/fractalart.nix */
  height?: Definition<null | Integer>
  /** Default: `null`. Declared in services/x11/fractalart.nix */
  width?: Definition<null | Integer>
}

/** `services.freeciv` */
export interface ServicesFreeciv extends Definitions<ServicesFreeciv> {
  /** Default: `false`. Declared in services/games/freeciv.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/games/freeciv.nix */
  openFirewall?: Definition<boolean>
  /** Type: `open submodule of (freeciv-server params)`. Default: `{ }`. Declared in services/games/freeciv.nix */
  settings?: Definition<ServicesFreecivSettings>
}

/** `services.freeciv.settings` */
export interface ServicesFreecivSettings {
  /** Default: `"none"`. Declared in services/games/freeciv.nix */
  Announce?: Definition<"IPv4" | "IPv6" | "none">
  /** Default: `'' [fcdb] backend="sqlite" database="/var/lib/freeciv/auth.sqlite" ''`. Declared in services/games/freeciv.nix */
  Database?: Definition<null | string>
  /** Default: `false`. Declared in services/games/freeciv.nix */
  Guests?: Definition<boolean>
  /** Default: `false`. Declared in services/games/freeciv.nix */
  Newusers?: Definition<boolean>
  /** Default: `false`. Declared in services/games/freeciv.nix */
  auth?: Definition<boolean>
  /** Type: `integer between 0 and 3 (both inclusive)`. Default: `0`. Declared in services/games/freeciv.nix */
  debug?: Definition<Integer>
  /** Default: `false`. Declared in services/games/freeciv.nix */
  "exit-on-end"?: Definition<boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `5556`. Declared in services/games/freeciv.nix */
  port?: Definition<Integer>
  /** Default: `null`. Declared in services/games/freeciv.nix */
  quitidle?: Definition<null | Integer>
  /** Type: `strings concatenated with “\n”`. Default: `'' /fcdb lua sqlite_createdb() ''`. Declared in services/games/freeciv.nix */
  read?: Definition<string>
  /** Default: `"/var/lib/freeciv/saves/"`. Declared in services/games/freeciv.nix */
  saves?: Definition<null | string>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | "IPv4" | "IPv6" | "none" | null | string | boolean | Integer | null | Integer | string> | undefined
}

/** `services.freefall` */
export interface ServicesFreefall extends Definitions<ServicesFreefall> {
  /** Default: `[ "/dev/sda" ]`. Declared in services/hardware/freefall.nix */
  devices?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/hardware/freefall.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.freefall`. Declared in services/hardware/freefall.nix */
  package?: Definition<Package>
}

/** `services.freenet` */
export interface ServicesFreenet extends Definitions<ServicesFreenet> {
  /** Default: `false`. Declared in services/networking/freenet.nix */
  enable?: Definition<boolean>
  /** Type: `integer between -20 and 19 (both inclusive)`. Default: `10`. Declared in services/networking/freenet.nix */
  nice?: Definition<Integer>
}

/** `services.freeradius` */
export interface ServicesFreeradius extends Definitions<ServicesFreeradius> {
  /** Type: `absolute path`. Default: `"/etc/raddb"`. Declared in services/networking/freeradius.nix */
  configDir?: Definition<Path>
  /** Default: `false`. Declared in services/networking/freeradius.nix */
  debug?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/freeradius.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.freeradius`. Declared in services/networking/freeradius.nix */
  package?: Definition<Package>
}

/** `services.freeswitch` */
export interface ServicesFreeswitch extends Definitions<ServicesFreeswitch> {
  /** Type: `attribute set of absolute path`. Default: `{ }`. Declared in services/misc/freeswitch.nix */
  configDir?: Definition<AttributeSet<Definition<Path>>>
  /** Type: `absolute path`. Default: `"${config.services.freeswitch.package}/share/freeswitch/conf/vanilla"`. Declared in services/misc/freeswitch.nix */
  configTemplate?: Definition<Path>
  /** Default: `false`. Declared in services/misc/freeswitch.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/misc/freeswitch.nix */
  enableReload?: Definition<boolean>
  /** Default: `pkgs.freeswitch`. Declared in services/misc/freeswitch.nix */
  package?: Definition<Package>
}

/** `services.freshrss` */
export interface ServicesFreshrss extends Definitions<ServicesFreshrss> {
  /** Default: `"form"`. Declared in services/web-apps/freshrss.nix */
  authType?: Definition<"form" | "http_auth" | "none">
  /** Declared in services/web-apps/freshrss.nix */
  baseUrl?: Definition<string>
  /** Default: `"/var/lib/freshrss"`. Declared in services/web-apps/freshrss.nix */
  dataDir?: Definition<string>
  database?: ServicesFreshrssDatabase
  /** Default: `"admin"`. Declared in services/web-apps/freshrss.nix */
  defaultUser?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/freshrss.nix */
  enable?: Definition<boolean>
  /** Default: `[]`. Declared in services/web-apps/freshrss.nix */
  extensions?: Definition<List<Definition<Package>>>
  /** Default: `"en"`. Declared in services/web-apps/freshrss.nix */
  language?: Definition<string>
  /** Default: `pkgs.freshrss`. Declared in services/web-apps/freshrss.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/freshrss.nix */
  passwordFile?: Definition<null | Path>
  /** Default: `"freshrss"`. Declared in services/web-apps/freshrss.nix */
  pool?: Definition<null | string>
  /** Default: `"freshrss"`. Declared in services/web-apps/freshrss.nix */
  user?: Definition<string>
  /** Default: `"freshrss"`. Declared in services/web-apps/freshrss.nix */
  virtualHost?: Definition<string>
  /** Default: `"nginx"`. Declared in services/web-apps/freshrss.nix */
  webserver?: Definition<"nginx" | "caddy">
}

/** `services.freshrss.database` */
export interface ServicesFreshrssDatabase extends Definitions<ServicesFreshrssDatabase> {
  /** Default: `"localhost"`. Declared in services/web-apps/freshrss.nix */
  host?: Definition<null | string>
  /** Default: `"freshrss"`. Declared in services/web-apps/freshrss.nix */
  name?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/freshrss.nix */
  passFile?: Definition<null | Path>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/web-apps/freshrss.nix */
  port?: Definition<null | Integer>
  /** Default: `null`. Declared in services/web-apps/freshrss.nix */
  tableprefix?: Definition<null | string>
  /** Default: `"sqlite"`. Declared in services/web-apps/freshrss.nix */
  type?: Definition<"sqlite" | "pgsql" | "mysql">
  /** Default: `"freshrss"`. Declared in services/web-apps/freshrss.nix */
  user?: Definition<null | string>
}

/** `services.frigate` */
export interface ServicesFrigate extends Definitions<ServicesFrigate> {
  /** Default: `pkgs.stdenv.buildPlatform.canExecute pkgs.stdenv.hostPlatform && !(pkgs.stdenv.hostPlaform.isAarch64)`. Declared in services/video/frigate.nix */
  checkConfig?: Definition<boolean>
  /** Default: `false`. Declared in services/video/frigate.nix */
  enable?: Definition<boolean>
  /** Declared in services/video/frigate.nix */
  hostname?: Definition<string>
  /** Default: `pkgs.frigate`. Declared in services/video/frigate.nix */
  package?: Definition<Package>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/video/frigate.nix */
  preCheckConfig?: Definition<string>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/video/frigate.nix */
  settings?: Definition<ServicesFrigateSettings>
  /** Default: `null`. Declared in services/video/frigate.nix */
  vaapiDriver?: Definition<null | "i965" | "iHD" | "nouveau" | "vdpau" | "nvidia" | "radeonsi">
}

/** `services.frigate.settings` */
export interface ServicesFrigateSettings {
  /** Type: `attribute set of (open submodule of (YAML 1.1 value))`. Declared in services/video/frigate.nix */
  cameras?: Definition<AttributeSet<Definition<ServicesFrigateSettingsCamera>>>
  database?: Definition<ServicesFrigateSettingsDatabase>
  ffmpeg?: Definition<ServicesFrigateSettingsFfmpeg>
  mqtt?: Definition<ServicesFrigateSettingsMqtt>
  [name: string]: Definition<AttributeSet<Definition<ServicesFrigateSettingsCamera>> | ServicesFrigateSettingsDatabase | ServicesFrigateSettingsFfmpeg | ServicesFrigateSettingsMqtt> | JsonValue | undefined
}

/** `services.frigate.settings.cameras.<name>` */
export interface ServicesFrigateSettingsCamera {
  ffmpeg?: Definition<ServicesFrigateSettingsCameraFfmpeg>
  [name: string]: Definition<ServicesFrigateSettingsCameraFfmpeg> | JsonValue | undefined
}

/** `services.frigate.settings.cameras.<name>.ffmpeg` */
export interface ServicesFrigateSettingsCameraFfmpeg {
  /** Type: `list of (open submodule of (YAML 1.1 value))`. Declared in services/video/frigate.nix */
  inputs?: Definition<List<Definition<ServicesFrigateSettingsCameraFfmpegInput>>>
  [name: string]: Definition<List<Definition<ServicesFrigateSettingsCameraFfmpegInput>>> | JsonValue | undefined
}

/** `services.frigate.settings.cameras.<name>.ffmpeg.inputs.*` */
export interface ServicesFrigateSettingsCameraFfmpegInput {
  /** Declared in services/video/frigate.nix */
  path?: Definition<string>
  /** Declared in services/video/frigate.nix */
  roles?: Definition<List<Definition<"audio" | "detect" | "record">>>
  [name: string]: JsonValue | undefined
}

/** `services.frigate.settings.database` */
export interface ServicesFrigateSettingsDatabase {
  /** Type: `absolute path`. Default: `"/var/lib/frigate/frigate.db"`. Declared in services/video/frigate.nix */
  path?: Definition<Path>
  [name: string]: JsonValue | undefined
}

/** `services.frigate.settings.ffmpeg` */
export interface ServicesFrigateSettingsFfmpeg {
  /** Default: `<derivation ffmpeg-headless-8.0>`. Declared in services/video/frigate.nix */
  path?: Definition<string | Package>
  [name: string]: JsonValue | undefined
}

/** `services.frigate.settings.mqtt` */
export interface ServicesFrigateSettingsMqtt {
  /** Default: `false`. Declared in services/video/frigate.nix */
  enabled?: Definition<boolean>
  /** Default: `null`. Declared in services/video/frigate.nix */
  host?: Definition<null | string>
  [name: string]: JsonValue | undefined
}

/** `services.froide-govplan` */
export interface ServicesFroideGovplan extends Definitions<ServicesFroideGovplan> {
  /** Default: `"/var/lib/froide-govplan"`. Declared in services/web-apps/froide-govplan.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/web-apps/froide-govplan.nix */
  enable?: Definition<boolean>
  /** Default: `"localhost"`. Declared in services/web-apps/froide-govplan.nix */
  hostName?: Definition<string>
  /** Default: `pkgs.froide-govplan`. Declared in services/web-apps/froide-govplan.nix */
  package?: Definition<Package>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/web-apps/froide-govplan.nix */
  secretKeyFile?: Definition<null | Path>
  /** Type: `open submodule of attribute set of (Python value)`. Default: `{ }`. Declared in services/web-apps/froide-govplan.nix */
  settings?: Definition<ServicesFroideGovplanSettings>
}

/** `services.froide-govplan.settings` */
export interface ServicesFroideGovplanSettings {
  /** Default: `[ "*" ]`. Declared in services/web-apps/froide-govplan.nix */
  ALLOWED_HOSTS?: Definition<List<Definition<string>>>
  [name: string]: JsonValue | undefined
}

/** `services.frp` */
export interface ServicesFrp extends Definitions<ServicesFrp> {
  /** Default: `false`. Declared in services/networking/frp.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.frp`. Declared in services/networking/frp.nix */
  package?: Definition<Package>
  /** Declared in services/networking/frp.nix */
  role?: Definition<"server" | "client">
  /** Type: `TOML value`. Default: `{ }`. Declared in services/networking/frp.nix */
  settings?: TomlValue
}

/** `services.frr` */
export interface ServicesFrr extends Definitions<ServicesFrr> {
  babeld?: ServicesFrrBfdd
  bfdd?: ServicesFrrBfdd
  bgpd?: ServicesFrrBfdd
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/frr.nix */
  config?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/frr.nix */
  configFile?: Definition<null | Path>
  eigrpd?: ServicesFrrBfdd
  fabricd?: ServicesFrrBfdd
  isisd?: ServicesFrrBfdd
  ldpd?: ServicesFrrBfdd
  mgmtd?: ServicesFrrMgmtd
  nhrpd?: ServicesFrrBfdd
  /** Type: `unsigned integer, meaning >=0`. Default: `1024`. Declared in services/networking/frr.nix */
  openFilesLimit?: Definition<Integer>
  ospf6d?: ServicesFrrPim6d
  ospfd?: ServicesFrrBfdd
  pathd?: ServicesFrrBfdd
  pbrd?: ServicesFrrBfdd
  pim6d?: ServicesFrrPim6d
  pimd?: ServicesFrrBfdd
  ripd?: ServicesFrrBfdd
  ripngd?: ServicesFrrPim6d
  sharpd?: ServicesFrrBfdd
  staticd?: ServicesFrrMgmtd
  vrrpd?: ServicesFrrBfdd
  zebra?: ServicesFrrZebra
  babel?: ServicesFrrBfd
  bfd?: ServicesFrrBfd
  bgp?: ServicesFrrBfd
  eigrp?: ServicesFrrBfd
  fabric?: ServicesFrrBfd
  isis?: ServicesFrrBfd
  ldp?: ServicesFrrBfd
  mgmt?: ServicesFrrBfd
  nhrp?: ServicesFrrBfd
  ospf?: ServicesFrrBfd
  ospf6?: ServicesFrrBfd
  pbr?: ServicesFrrBfd
  pim?: ServicesFrrBfd
  rip?: ServicesFrrBfd
  ripng?: ServicesFrrBfd
  sharp?: ServicesFrrBfd
  static?: ServicesFrrBfd
}

/** `services.frr.bfd` */
export interface ServicesFrrBfd extends Definitions<ServicesFrrBfd> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  config?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  configFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  extraOptions?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  vtyListenAddress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  vtyListenPort?: NixValue
}

/** `services.frr.bfdd` */
export interface ServicesFrrBfdd extends Definitions<ServicesFrrBfdd> {
  /** Default: `false`. Declared in services/networking/frr.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/frr.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `[ "-A 127.0.0.1" ]`. Declared in services/networking/frr.nix */
  options?: Definition<List<Definition<string>>>
}

/** `services.frr.mgmtd` */
export interface ServicesFrrMgmtd extends Definitions<ServicesFrrMgmtd> {
  /** Default: `[ ]`. Declared in services/networking/frr.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `[ "-A 127.0.0.1" ]`. Declared in services/networking/frr.nix */
  options?: Definition<List<Definition<string>>>
}

/** `services.frr.pim6d` */
export interface ServicesFrrPim6d extends Definitions<ServicesFrrPim6d> {
  /** Default: `false`. Declared in services/networking/frr.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/frr.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `[ "-A ::1" ]`. Declared in services/networking/frr.nix */
  options?: Definition<List<Definition<string>>>
}

/** `services.frr.zebra` */
export interface ServicesFrrZebra extends Definitions<ServicesFrrZebra> {
  /** Default: `[ ]`. Declared in services/networking/frr.nix */
  extraOptions?: Definition<List<Definition<string>>>
  /** Default: `[ "-A 127.0.0.1 -s 90000000" ]`. Declared in services/networking/frr.nix */
  options?: Definition<List<Definition<string>>>
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  config?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  configFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  vtyListenAddress?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  vtyListenPort?: NixValue
}

/** `services.fstrim` */
export interface ServicesFstrim extends Definitions<ServicesFstrim> {
  /** Default: `true`. Declared in services/misc/fstrim.nix */
  enable?: Definition<boolean>
  /** Default: `"weekly"`. Declared in services/misc/fstrim.nix */
  interval?: Definition<string>
}

/** `services.fusionInventory` */
export interface ServicesFusionInventory extends Definitions<ServicesFusionInventory> {
  /** Default: `false`. Declared in services/monitoring/fusion-inventory.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/monitoring/fusion-inventory.nix */
  extraConfig?: Definition<string>
  /** Declared in services/monitoring/fusion-inventory.nix */
  servers?: Definition<List<Definition<string>>>
}

/** `services.fwupd` */
export interface ServicesFwupd extends Definitions<ServicesFwupd> {
  /** Type: `open submodule of section of an INI file (attrs of INI atom (null, bool, int, float or string) or a non-empty list of them)`. Default: `{ }`. Declared in services/hardware/fwupd.nix */
  daemonSettings?: Definition<ServicesFwupdDaemonSettings>
  /** Default: `false`. Declared in services/hardware/fwupd.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/hardware/fwupd.nix */
  extraRemotes?: Definition<List<Definition<string>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/hardware/fwupd.nix */
  extraTrustedKeys?: Definition<List<Definition<Path>>>
  /** Default: `pkgs.fwupd`. Declared in services/hardware/fwupd.nix */
  package?: Definition<Package>
  /** Type: `open submodule of section of an INI file (attrs of INI atom (null, bool, int, float or string) or a non-empty list of them)`. Default: `{ }`. Declared in services/hardware/fwupd.nix */
  uefiCapsuleSettings?: Definition<AttributeSet<Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>>>>>
  /** @deprecated renamed to services.fwupd.daemonSettings.DisabledDevices */
  blacklistDevices?: Definition<List<Definition<string>>>
  /** @deprecated renamed to services.fwupd.daemonSettings.DisabledPlugins */
  blacklistPlugins?: Definition<List<Definition<string>>>
  /** @deprecated renamed to services.fwupd.daemonSettings.DisabledDevices */
  disabledDevices?: Definition<List<Definition<string>>>
  /** @deprecated renamed to services.fwupd.daemonSettings.DisabledPlugins */
  disabledPlugins?: Definition<List<Definition<string>>>
}

/** `services.fwupd.daemonSettings` */
export interface ServicesFwupdDaemonSettings {
  /** Default: `[ ]`. Declared in services/hardware/fwupd.nix */
  DisabledDevices?: Definition<List<Definition<string>>>
  /** Default: `[ ]`. Declared in services/hardware/fwupd.nix */
  DisabledPlugins?: Definition<List<Definition<string>>>
  /** Type: `absolute path`. Default: `config.boot.loader.efi.efiSysMountPoint`. Declared in services/hardware/fwupd.nix */
  EspLocation?: Definition<Path>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  TestDevices?: Definition<boolean>
  [name: string]: Definition<null | boolean | Integer | number | string | List<Definition<null | boolean | Integer | number | string>> | List<Definition<string>> | Path | boolean> | undefined
}

// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixAttributes, NixValue, Package, Path, TomlValue } from "../values.ts"

/** `services.qbittorrent` */
export interface ServicesQbittorrent extends Definitions<ServicesQbittorrent> {
  /** Default: `false`. Declared in services/torrent/qbittorrent.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/torrent/qbittorrent.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `"qbittorrent"`. Declared in services/torrent/qbittorrent.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/torrent/qbittorrent.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.qbittorrent-nox`. Declared in services/torrent/qbittorrent.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"/var/lib/qBittorrent/"`. Declared in services/torrent/qbittorrent.nix */
  profileDir?: Definition<Path>
  /** Type: `open submodule of attribute set of attribute set of anything`. Default: `{ }`. Declared in services/torrent/qbittorrent.nix */
  serverConfig?: Definition<AttributeSet<Definition<NixAttributes>>>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `null`. Declared in services/torrent/qbittorrent.nix */
  torrentingPort?: Definition<null | Integer>
  /** Default: `"qbittorrent"`. Declared in services/torrent/qbittorrent.nix */
  user?: Definition<string>
  /** Type: `null or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/torrent/qbittorrent.nix */
  webuiPort?: Definition<null | Integer>
}

/** `services.qdrant` */
export interface ServicesQdrant extends Definitions<ServicesQdrant> {
  /** Default: `false`. Declared in services/search/qdrant.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.qdrant`. Declared in services/search/qdrant.nix */
  package?: Definition<Package>
  /** Type: `YAML 1.1 value`. Declared in services/search/qdrant.nix */
  settings?: JsonValue
  /** Default: `pkgs.qdrant-web-ui`. Declared in services/search/qdrant.nix */
  webUIPackage?: Definition<Package>
}

/** `services.qemuGuest` */
export interface ServicesQemuGuest extends Definitions<ServicesQemuGuest> {
  /** Default: `false`. Declared in virtualisation/qemu-guest-agent.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.qemu_kvm.ga`. Declared in virtualisation/qemu-guest-agent.nix */
  package?: Definition<Package>
}

/** `services.quake3-server` */
export interface ServicesQuake3Server extends Definitions<ServicesQuake3Server> {
  /** Type: `package or absolute path`. Default: `Manually downloaded Quake 3 installation directory.`. Declared in services/games/quake3-server.nix */
  baseq3?: Definition<Package | Path>
  /** Default: `false`. Declared in services/games/quake3-server.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/games/quake3-server.nix */
  extraConfig?: Definition<string>
  /** Default: `false`. Declared in services/games/quake3-server.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.ioquake3`. Declared in services/games/quake3-server.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `27960`. Declared in services/games/quake3-server.nix */
  port?: Definition<Integer>
}

/** `services.quassel` */
export interface ServicesQuassel extends Definitions<ServicesQuassel> {
  /** Default: `null`. Declared in services/networking/quassel.nix */
  certificateFile?: Definition<null | string>
  /** Default: `"/home/${config.services.quassel.user}/.config/quassel-irc.org"`. Declared in services/networking/quassel.nix */
  dataDir?: Definition<string>
  /** Default: `false`. Declared in services/networking/quassel.nix */
  enable?: Definition<boolean>
  /** Default: `[ "127.0.0.1" ]`. Declared in services/networking/quassel.nix */
  interfaces?: Definition<List<Definition<string>>>
  /** Default: `pkgs.quasselDaemon`. Declared in services/networking/quassel.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `4242`. Declared in services/networking/quassel.nix */
  portNumber?: Definition<Integer>
  /** Default: `false`. Declared in services/networking/quassel.nix */
  requireSSL?: Definition<boolean>
  /** Default: `null`. Declared in services/networking/quassel.nix */
  user?: Definition<null | string>
}

/** `services.qui` */
export interface ServicesQui extends Definitions<ServicesQui> {
  /** Default: `false`. Declared in services/torrent/qui.nix */
  enable?: Definition<boolean>
  /** Default: `"qui"`. Declared in services/torrent/qui.nix */
  group?: Definition<string>
  /** Default: `false`. Declared in services/torrent/qui.nix */
  openFirewall?: Definition<boolean>
  /** Default: `pkgs.qui`. Declared in services/torrent/qui.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Declared in services/torrent/qui.nix */
  secretFile?: Definition<Path>
  /** Type: `open submodule of (TOML value)`. Default: `{ }`. Declared in services/torrent/qui.nix */
  settings?: Definition<ServicesQuiSettings>
  /** Default: `"qui"`. Declared in services/torrent/qui.nix */
  user?: Definition<string>
}

/** `services.qui.settings` */
export interface ServicesQuiSettings {
  /** Default: `"127.0.0.1"`. Declared in services/torrent/qui.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7476`. Declared in services/torrent/qui.nix */
  port?: Definition<Integer>
  [name: string]: Definition<string | Integer> | TomlValue | undefined
}

/** `services.quicktun.<name>` */
export interface ServicesQuicktunEntry extends Definitions<ServicesQuicktunEntry> {
  /** Default: `null`. Declared in services/networking/quicktun.nix */
  localAddress?: Definition<null | string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `2998`. Declared in services/networking/quicktun.nix */
  localPort?: Definition<Integer>
  /** Default: `null`. Declared in services/networking/quicktun.nix */
  privateKey?: Definition<null | string>
  /** Type: `null or absolute path`. Default: `"null"`. Declared in services/networking/quicktun.nix */
  privateKeyFile?: Definition<null | Path>
  /** Default: `"nacltai"`. Declared in services/networking/quicktun.nix */
  protocol?: Definition<"raw" | "nacl0" | "nacltai" | "salty">
  /** Default: `null`. Declared in services/networking/quicktun.nix */
  publicKey?: Definition<null | string>
  /** Default: `"0.0.0.0"`. Declared in services/networking/quicktun.nix */
  remoteAddress?: Definition<string>
  /** Type: `integer between 0 and 1 (both inclusive) or boolean convertible to it`. Default: `false`. Declared in services/networking/quicktun.nix */
  remoteFloat?: Definition<Integer | boolean>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `config.services.quicktun.<name>.localPort`. Declared in services/networking/quicktun.nix */
  remotePort?: Definition<Integer>
  /** Type: `unsigned integer, meaning >=0`. Default: `5`. Declared in services/networking/quicktun.nix */
  timeWindow?: Definition<Integer>
  /** Type: `integer between 0 and 1 (both inclusive) or boolean convertible to it`. Default: `false`. Declared in services/networking/quicktun.nix */
  tunMode?: Definition<Integer | boolean>
  /** Type: `null or strings concatenated with “\n”`. Default: `null`. Declared in services/networking/quicktun.nix */
  upScript?: Definition<null | string>
}

/** `services.quickwit` */
export interface ServicesQuickwit extends Definitions<ServicesQuickwit> {
  /** Type: `absolute path`. Default: `"/var/lib/quickwit"`. Declared in services/search/quickwit.nix */
  dataDir?: Definition<Path>
  /** Default: `false`. Declared in services/search/quickwit.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/search/quickwit.nix */
  extraFlags?: Definition<List<Definition<string>>>
  /** Default: `"quickwit"`. Declared in services/search/quickwit.nix */
  group?: Definition<string>
  /** Default: `pkgs.quickwit`. Declared in services/search/quickwit.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/search/quickwit.nix */
  restartIfChanged?: Definition<boolean>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/search/quickwit.nix */
  settings?: Definition<ServicesQuickwitSettings>
  /** Default: `"quickwit"`. Declared in services/search/quickwit.nix */
  user?: Definition<string>
}

/** `services.quickwit.settings` */
export interface ServicesQuickwitSettings {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7281`. Declared in services/search/quickwit.nix */
  grpc_listen_port?: Definition<Integer>
  /** Default: `"127.0.0.1"`. Declared in services/search/quickwit.nix */
  listen_address?: Definition<string>
  /** Type: `open submodule of (YAML 1.1 value)`. Default: `{ }`. Declared in services/search/quickwit.nix */
  rest?: Definition<ServicesQuickwitSettingsRest>
  /** Default: `0.7`. Declared in services/search/quickwit.nix */
  version?: Definition<number>
  [name: string]: Definition<ServicesQuickwitSettingsRest> | JsonValue | undefined
}

/** `services.quickwit.settings.rest` */
export interface ServicesQuickwitSettingsRest {
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7280`. Declared in services/search/quickwit.nix */
  listen_port?: Definition<Integer>
  [name: string]: JsonValue | undefined
}

/** `services.quorum` */
export interface ServicesQuorum extends Definitions<ServicesQuorum> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  blockperiod?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  genesis?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  group?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  nodekeyFile?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  permissioned?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  privateconfig?: NixValue
  rpc?: ServicesQuorumRpc
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  staticNodes?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  syncmode?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  user?: NixValue
  ws?: ServicesQuorumWs
}

/** `services.quorum.rpc` */
export interface ServicesQuorumRpc extends Definitions<ServicesQuorumRpc> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  address?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  api?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
}

/** `services.quorum.ws` */
export interface ServicesQuorumWs extends Definitions<ServicesQuorumWs> {
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  address?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  api?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  enable?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  origins?: NixValue
  /** @deprecated NixOS had it before: it may be an old name now, or be gone */
  port?: NixValue
}

// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, JsonValue, List, NixValue, Package, Path, TomlValue } from "../values.ts"

/** `services.yandex-disk` */
export interface ServicesYandexDisk extends Definitions<ServicesYandexDisk> {
  /** Type: `absolute path`. Default: `"/home/Yandex.Disk"`. Declared in services/network-filesystems/yandex-disk.nix */
  directory?: Definition<Path>
  /** Default: `false`. Declared in services/network-filesystems/yandex-disk.nix */
  enable?: Definition<boolean>
  /** Type: `strings concatenated with “,”`. Default: `""`. Declared in services/network-filesystems/yandex-disk.nix */
  excludes?: Definition<string>
  /** Default: `""`. Declared in services/network-filesystems/yandex-disk.nix */
  password?: Definition<string>
  /** Default: `null`. Declared in services/network-filesystems/yandex-disk.nix */
  user?: Definition<null | string>
  /** Default: `""`. Declared in services/network-filesystems/yandex-disk.nix */
  username?: Definition<string>
}

/** `services.yarr` */
export interface ServicesYarr extends Definitions<ServicesYarr> {
  /** Default: `"localhost"`. Declared in services/misc/yarr.nix */
  address?: Definition<string>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/yarr.nix */
  authFilePath?: Definition<null | Path>
  /** Default: `null`. Declared in services/misc/yarr.nix */
  baseUrl?: Definition<null | string>
  /** Default: `false`. Declared in services/misc/yarr.nix */
  enable?: Definition<boolean>
  /** Type: `null or absolute path`. Default: `null`. Declared in services/misc/yarr.nix */
  environmentFile?: Definition<null | Path>
  /** Default: `pkgs.yarr`. Declared in services/misc/yarr.nix */
  package?: Definition<Package>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `7070`. Declared in services/misc/yarr.nix */
  port?: Definition<Integer>
}

/** `services.yggdrasil` */
export interface ServicesYggdrasil extends Definitions<ServicesYggdrasil> {
  /** Type: `null or absolute path`. Default: `null`. Declared in services/networking/yggdrasil.nix */
  configFile?: Definition<null | Path>
  /** Default: `[ ]`. Declared in services/networking/yggdrasil.nix */
  denyDhcpcdInterfaces?: Definition<List<Definition<string>>>
  /** Default: `false`. Declared in services/networking/yggdrasil.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/yggdrasil.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in services/networking/yggdrasil.nix */
  group?: Definition<null | string>
  /** Default: `false`. Declared in services/networking/yggdrasil.nix */
  openMulticastPort?: Definition<boolean>
  /** Default: `pkgs.yggdrasil`. Declared in services/networking/yggdrasil.nix */
  package?: Definition<Package>
  /** Default: `false`. Declared in services/networking/yggdrasil.nix */
  persistentKeys?: Definition<boolean>
  /** Type: `JSON value`. Default: `{ }`. Declared in services/networking/yggdrasil.nix */
  settings?: JsonValue
  /**
   * Type: `JSON value`.
   *
   * @deprecated renamed to services.yggdrasil.settings
   */
  config?: JsonValue
}

/** `services.yggdrasil-jumper` */
export interface ServicesYggdrasilJumper extends Definitions<ServicesYggdrasilJumper> {
  /** Default: `true`. Declared in services/networking/yggdrasil-jumper.nix */
  appendListenAddresses?: Definition<boolean>
  /** Default: `true`. Declared in services/networking/yggdrasil-jumper.nix */
  detectWireguard?: Definition<boolean>
  /** Default: `false`. Declared in services/networking/yggdrasil-jumper.nix */
  enable?: Definition<boolean>
  /** Default: `[ ]`. Declared in services/networking/yggdrasil-jumper.nix */
  extraArgs?: Definition<List<Definition<string>>>
  /** Type: `strings concatenated with “\n”`. Default: `""`. Declared in services/networking/yggdrasil-jumper.nix */
  extraConfig?: Definition<string>
  /** Default: `"info"`. Declared in services/networking/yggdrasil-jumper.nix */
  logLevel?: Definition<"off" | "error" | "warn" | "info" | "debug" | "trace">
  /** Default: `pkgs.yggdrasil-jumper`. Declared in services/networking/yggdrasil-jumper.nix */
  package?: Definition<Package>
  /** Default: `true`. Declared in services/networking/yggdrasil-jumper.nix */
  retrieveListenAddresses?: Definition<boolean>
  /** Type: `TOML value`. Default: `{ }`. Declared in services/networking/yggdrasil-jumper.nix */
  settings?: TomlValue
}

/** `services.ympd` */
export interface ServicesYmpd extends Definitions<ServicesYmpd> {
  /** Default: `false`. Declared in services/audio/ympd.nix */
  enable?: Definition<boolean>
  mpd?: ServicesYmpdMpd
  /** Type: `string or 16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `"8080"`. Declared in services/audio/ympd.nix */
  webPort?: Definition<string | Integer>
}

/** `services.ympd.mpd` */
export interface ServicesYmpdMpd extends Definitions<ServicesYmpdMpd> {
  /** Default: `"localhost"`. Declared in services/audio/ympd.nix */
  host?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `config.services.mpd.network.port`. Declared in services/audio/ympd.nix */
  port?: Definition<Integer>
}

/** `services.your_spotify` */
export interface ServicesYourSpotify extends Definitions<ServicesYourSpotify> {
  /** Declared in services/web-apps/your_spotify.nix */
  clientPackage?: Definition<Package>
  /** Default: `false`. Declared in services/web-apps/your_spotify.nix */
  enable?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/your_spotify.nix */
  enableLocalDB?: Definition<boolean>
  /** Default: `null`. Declared in services/web-apps/your_spotify.nix */
  nginxVirtualHost?: Definition<null | string>
  /** Default: `pkgs.your_spotify`. Declared in services/web-apps/your_spotify.nix */
  package?: Definition<Package>
  /** Type: `open submodule of attribute set of string`. Declared in services/web-apps/your_spotify.nix */
  settings?: Definition<ServicesYourSpotifySettings>
  /** Type: `absolute path`. Declared in services/web-apps/your_spotify.nix */
  spotifySecretFile?: Definition<Path>
}

/** `services.your_spotify.settings` */
export interface ServicesYourSpotifySettings {
  /** Declared in services/web-apps/your_spotify.nix */
  API_ENDPOINT?: Definition<string>
  /** Declared in services/web-apps/your_spotify.nix */
  CLIENT_ENDPOINT?: Definition<string>
  /** Default: `"mongodb://localhost:27017/your_spotify"`. Declared in services/web-apps/your_spotify.nix */
  MONGO_ENDPOINT?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `3000`. Declared in services/web-apps/your_spotify.nix */
  PORT?: Definition<Integer>
  /** Declared in services/web-apps/your_spotify.nix */
  SPOTIFY_PUBLIC?: Definition<string>
  [name: string]: Definition<string | Integer> | undefined
}

/** `services.youtrack` */
export interface ServicesYoutrack extends Definitions<ServicesYoutrack> {
  /** Default: `"127.0.0.1"`. Declared in services/web-apps/youtrack.nix */
  address?: Definition<string>
  /** Default: `true`. Declared in services/web-apps/youtrack.nix */
  autoUpgrade?: Definition<boolean>
  /** Default: `false`. Declared in services/web-apps/youtrack.nix */
  enable?: Definition<boolean>
  /** Type: `open submodule of attribute set of (signed integer or string or 16 bit unsigned integer; between 0 and 65535 (both inclusive))`. Default: `{ }`. Declared in services/web-apps/youtrack.nix */
  environmentalParameters?: Definition<ServicesYoutrackEnvironmentalParameters>
  /** Default: `[ ]`. Declared in services/web-apps/youtrack.nix */
  generalParameters?: Definition<List<Definition<string>>>
  /** Default: `pkgs.youtrack`. Declared in services/web-apps/youtrack.nix */
  package?: Definition<Package>
  /** Type: `absolute path`. Default: `"/var/lib/youtrack"`. Declared in services/web-apps/youtrack.nix */
  statePath?: Definition<Path>
  /** Default: `null`. Declared in services/web-apps/youtrack.nix */
  virtualHost?: Definition<null | string>
  /** @deprecated renamed to services.youtrack.environmentalParameters.base-url */
  baseUrl?: NixValue
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  extraParams?: Definition<AttributeSet<Definition<string>>>
  /**
   * Type: `strings concatenated with " "`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  jvmOpts?: Definition<string>
  /**
   * Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`.
   *
   * @deprecated renamed to services.youtrack.environmentalParameters.listen-port
   */
  port?: Definition<Integer>
}

/** `services.youtrack.environmentalParameters` */
export interface ServicesYoutrackEnvironmentalParameters {
  /** Default: `"0.0.0.0"`. Declared in services/web-apps/youtrack.nix */
  "listen-address"?: Definition<string>
  /** Type: `16 bit unsigned integer; between 0 and 65535 (both inclusive)`. Default: `8080`. Declared in services/web-apps/youtrack.nix */
  "listen-port"?: Definition<Integer>
  [name: string]: Definition<Integer | string | string | Integer> | undefined
}

/** `services.ytdl-sub` */
export interface ServicesYtdlSub extends Definitions<ServicesYtdlSub> {
  /** Default: `"ytdl-sub"`. Declared in services/misc/ytdl-sub.nix */
  group?: Definition<string>
  /** Default: `{ }`. Declared in services/misc/ytdl-sub.nix */
  instances?: Definition<AttributeSet<ServicesYtdlSubInstance>>
  /** Default: `pkgs.ytdl-sub`. Declared in services/misc/ytdl-sub.nix */
  package?: Definition<Package>
  /** Default: `"ytdl-sub"`. Declared in services/misc/ytdl-sub.nix */
  user?: Definition<string>
}

/** `services.ytdl-sub.instances.<name>` */
export interface ServicesYtdlSubInstance extends Definitions<ServicesYtdlSubInstance> {
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/misc/ytdl-sub.nix */
  config?: JsonValue
  /** Default: `false`. Declared in services/misc/ytdl-sub.nix */
  enable?: Definition<boolean>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in services/misc/ytdl-sub.nix */
  readWritePaths?: Definition<List<Definition<Path>>>
  /** Default: `null`. Declared in services/misc/ytdl-sub.nix */
  schedule?: Definition<null | string>
  /** Type: `YAML 1.1 value`. Default: `{ }`. Declared in services/misc/ytdl-sub.nix */
  subscriptions?: JsonValue
}

/** `services.yubikey-agent` */
export interface ServicesYubikeyAgent extends Definitions<ServicesYubikeyAgent> {
  /** Default: `false`. Declared in services/security/yubikey-agent.nix */
  enable?: Definition<boolean>
  /** Default: `pkgs.yubikey-agent`. Declared in services/security/yubikey-agent.nix */
  package?: Definition<Package>
}

// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { Integer, List, Path } from "../values.ts"

/** `swapDevices.*` */
export interface SwapDevice extends Definitions<SwapDevice> {
  /** Type: `non-empty string`. Declared in config/swap.nix */
  device?: Definition<string>
  /** Default: `null`. Declared in config/swap.nix */
  discardPolicy?: Definition<null | "once" | "pages" | "both">
  encrypted?: SwapDeviceEncrypted
  /** Declared in config/swap.nix */
  label?: Definition<string>
  /** Type: `list of non-empty string`. Default: `[ "defaults" ]`. Declared in config/swap.nix */
  options?: Definition<List<Definition<string>>>
  /** Default: `null`. Declared in config/swap.nix */
  priority?: Definition<null | Integer>
  /** Default: `false`. Declared in config/swap.nix */
  randomEncryption?: Definition<SwapDeviceRandomEncryption | boolean>
  /** Default: `null`. Declared in config/swap.nix */
  size?: Definition<null | Integer>
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  deviceName?: Definition<string>
  /**
   * Type: `path`.
   *
   * @deprecated it is internal, or for the sake of old definitions: no manual tells of it
   */
  realDevice?: Definition<Path>
}

/** `swapDevices.*.encrypted` */
export interface SwapDeviceEncrypted extends Definitions<SwapDeviceEncrypted> {
  /** Default: `null`. Declared in tasks/encrypted-devices.nix */
  blkDev?: Definition<null | string>
  /** Default: `false`. Declared in tasks/encrypted-devices.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in tasks/encrypted-devices.nix */
  keyFile?: Definition<null | string>
  /** Default: `null`. Declared in tasks/encrypted-devices.nix */
  label?: Definition<null | string>
}

/** `swapDevices.*.randomEncryption` */
export interface SwapDeviceRandomEncryption extends Definitions<SwapDeviceRandomEncryption> {
  /** Default: `false`. Declared in config/swap.nix */
  allowDiscards?: Definition<boolean>
  /** Default: `"aes-xts-plain64"`. Declared in config/swap.nix */
  cipher?: Definition<string>
  /** Default: `false`. Declared in config/swap.nix */
  enable?: Definition<boolean>
  /** Default: `null`. Declared in config/swap.nix */
  keySize?: Definition<null | Integer>
  /** Default: `null`. Declared in config/swap.nix */
  sectorSize?: Definition<null | Integer>
  /** Default: `"/dev/urandom"`. Declared in config/swap.nix */
  source?: Definition<string>
}

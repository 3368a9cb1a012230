// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { List, NixValue, NonEmptyList, Path } from "../values.ts"
import type { SwapDeviceEncrypted } from "./swap-devices.ts"

/** `fileSystems.<name>` */
export interface FileSystem extends Definitions<FileSystem> {
  /** Default: `false`. Declared in tasks/filesystems.nix */
  autoFormat?: Definition<boolean>
  /** Default: `false`. Declared in tasks/filesystems.nix */
  autoResize?: Definition<boolean>
  /** Type: `list of string (with check: non-empty without trailing slash)`. Default: `[ ]`. Declared in tasks/filesystems.nix */
  depends?: Definition<List<Definition<string>>>
  /** Type: `null or string (with check: non-empty)`. Default: `null`. Declared in tasks/filesystems.nix */
  device?: Definition<null | string>
  /** Default: `true`. Declared in tasks/filesystems.nix */
  enable?: Definition<boolean>
  encrypted?: SwapDeviceEncrypted
  /** Type: `string (with check: non-empty)`. Default: `"auto"`. Declared in tasks/filesystems.nix */
  fsType?: Definition<string>
  /** Type: `null or string (with check: non-empty)`. Default: `null`. Declared in tasks/filesystems.nix */
  label?: Definition<null | string>
  /** Type: `string (with check: non-empty without trailing slash)`. Default: `"‹name›"`. Declared in tasks/filesystems.nix */
  mountPoint?: Definition<string>
  /** Default: `false`. Declared in system/boot/stage-1.nix */
  neededForBoot?: Definition<boolean>
  /** Default: `false`. Declared in tasks/filesystems.nix */
  noCheck?: Definition<boolean>
  /** Type: `non-empty (list of string (with check: non-empty))`. Default: `[ "defaults" ]`. Declared in tasks/filesystems.nix */
  options?: Definition<NonEmptyList<Definition<string>>>
  overlay?: FileSystemOverlay
  stratis?: FileSystemStratis
  /** @deprecated it is internal, or for the sake of old definitions: no manual tells of it */
  formatOptions?: NixValue
}

/** `fileSystems.<name>.overlay` */
export interface FileSystemOverlay extends Definitions<FileSystemOverlay> {
  /** Type: `null or (non-empty (list of (string or path in the Nix store)))`. Default: `null`. Declared in tasks/filesystems/overlayfs.nix */
  lowerdir?: Definition<null | NonEmptyList<Definition<string | Path>>>
  /** Default: `null`. Declared in tasks/filesystems/overlayfs.nix */
  upperdir?: Definition<null | string>
  /** Default: `true`. Declared in tasks/filesystems/overlayfs.nix */
  useStage1BaseDirectories?: Definition<boolean>
  /** Default: `null`. Declared in tasks/filesystems/overlayfs.nix */
  workdir?: Definition<null | string>
}

/** `fileSystems.<name>.stratis` */
export interface FileSystemStratis extends Definitions<FileSystemStratis> {
  /** Default: `null`. Declared in tasks/filesystems.nix */
  poolUuid?: Definition<null | string>
}

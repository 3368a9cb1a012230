// Made from the tables in data/ by `npm run generate`.
import type { Definition, Definitions } from "../../nix/expression.ts"
import type { AttributeSet, Integer, List, NixAttributes, Package, Path } from "../values.ts"

/** `image` */
export interface Image extends Definitions<Image> {
  /** Default: `nixos-image-${config.system.nixos.label}-${pkgs.stdenv.hostPlatform.system}`. Declared in image/file-options.nix */
  baseName?: Definition<string>
  /** Declared in image/file-options.nix */
  extension?: Definition<string>
  /** Default: `${config.image.baseName}.${config.image.extension}`. Declared in image/file-options.nix */
  fileName?: Definition<string>
  /** Default: `config.image.fileName`. Declared in image/file-options.nix */
  filePath?: Definition<string>
  /** Declared in image/images.nix */
  modules?: Definition<NixAttributes>
  repart?: ImageRepart
}

/** `image.repart` */
export interface ImageRepart extends Definitions<ImageRepart> {
  compression?: ImageRepartCompression
  /** Default: `{ }`. Declared in image/repart.nix */
  mkfsOptions?: Definition<AttributeSet<Definition<List<Definition<string>>>>>
  /** Declared in image/repart.nix */
  name?: Definition<string>
  /** Default: `pkgs.buildPackages.systemd`. Declared in image/repart.nix */
  package?: Definition<Package>
  /** Default: `{ }`. Declared in image/repart.nix */
  partitions?: Definition<AttributeSet<ImageRepartPartition>>
  /** Default: `512`. Declared in image/repart.nix */
  sectorSize?: Definition<null | Integer>
  /** Default: `"0867da16-f251-457d-a9e8-c31f9a3c220b"`. Declared in image/repart.nix */
  seed?: Definition<null | string>
  /** Default: `false`. Declared in image/repart.nix */
  split?: Definition<boolean>
  verityStore?: ImageRepartVerityStore
  /** Default: `config.system.image.version`. Declared in image/repart.nix */
  version?: Definition<null | string>
}

/** `image.repart.compression` */
export interface ImageRepartCompression extends Definitions<ImageRepartCompression> {
  /** Default: `"zstd"`. Declared in image/repart.nix */
  algorithm?: Definition<"zstd" | "xz" | "zstd-seekable">
  /** Default: `false`. Declared in image/repart.nix */
  enable?: Definition<boolean>
  /** Declared in image/repart.nix */
  level?: Definition<Integer>
}

/** `image.repart.partitions.<name>` */
export interface ImageRepartPartition extends Definitions<ImageRepartPartition> {
  /** Default: `{ }`. Declared in image/repart.nix */
  contents?: Definition<AttributeSet<ImageRepartPartitionContent>>
  /** Type: `absolute path`. Default: `"/nix/store"`. Declared in image/repart.nix */
  nixStorePrefix?: Definition<Path>
  /** Declared in image/repart.nix */
  repartConfig?: Definition<AttributeSet<Definition<string | Integer | boolean | List<Definition<string>>>>>
  /** Type: `list of absolute path`. Default: `[ ]`. Declared in image/repart.nix */
  storePaths?: Definition<List<Definition<Path>>>
}

/** `image.repart.partitions.<name>.contents.<name>` */
export interface ImageRepartPartitionContent extends Definitions<ImageRepartPartitionContent> {
  /** Type: `absolute path`. Declared in image/repart.nix */
  source?: Definition<Path>
}

/** `image.repart.verityStore` */
export interface ImageRepartVerityStore extends Definitions<ImageRepartVerityStore> {
  /** Default: `false`. Declared in image/repart-verity-store.nix */
  enable?: Definition<boolean>
  partitionIds?: ImageRepartVerityStorePartitionIds
  /** Default: `"/EFI/Linux/\${config.system.boot.loader.ukiFile}"`. Declared in image/repart-verity-store.nix */
  ukiPath?: Definition<string>
}

/** `image.repart.verityStore.partitionIds` */
export interface ImageRepartVerityStorePartitionIds extends Definitions<ImageRepartVerityStorePartitionIds> {
  /** Default: `"00-esp"`. Declared in image/repart-verity-store.nix */
  esp?: Definition<string>
  /** Default: `"20-store"`. Declared in image/repart-verity-store.nix */
  store?: Definition<string>
  /** Default: `"10-store-verity"`. Declared in image/repart-verity-store.nix */
  "store-verity"?: Definition<string>
}

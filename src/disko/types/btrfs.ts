/** `btrfs`: a btrfs file system with subvolumes (disko, `lib/types/btrfs.nix`). */
import * as z from "zod"
import type { DeviceTypes } from "./device.ts"
import { absolutePath, hooks, words } from "./fields.ts"
import { byName } from "./holding.ts"
import { mountedFolder, mountedFrom } from "./mounting.ts"
import { nameText, pathOf } from "./paths.ts"
import { swapFiles } from "./swap-files.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./content.ts" {
  interface PartitionContents {
    readonly btrfs: Btrfs
  }
}
declare module "./device.ts" {
  interface OtherDevices {
    readonly btrfs_subvol: BtrfsSubvolume
  }
}

const subvolumeSchema = z.strictObject({
  type: z.literal("btrfs_subvol").optional(),
  /** The subvolume's path; its key where it is not given. */
  name: z.string().optional(),
  /** Where it is mounted; it is only made where this is not given. */
  mountpoint: absolutePath.nullish(),
  /** Options to mount it with, such as `["compress=zstd", "noatime"]`. */
  mountOptions: words.optional(),
  /** Arguments for `btrfs subvolume create`. */
  extraArgs: words.optional(),
  /** Swap files in the subvolume, by name. */
  swap: swapFiles.optional(),
})

const btrfsSchema = z.strictObject({
  type: z.literal("btrfs"),
  /** Subvolumes by path, such as `/root` and `/home`. */
  subvolumes: z.record(z.string(), subvolumeSchema).optional(),
  /** Where the top-level subvolume is mounted; nowhere where this is not given. */
  mountpoint: absolutePath.nullish(),
  /** Options to mount the top-level subvolume with. */
  mountOptions: words.optional(),
  /** Arguments for `mkfs.btrfs`: labels, and the other devices of a mirror. */
  extraArgs: words.optional(),
  /** Swap files in the top-level subvolume, by name. */
  swap: swapFiles.optional(),
  /** The device, where it is another than the one that this is the content of. */
  device: z.string().optional(),
  ...hooks,
})

/** A btrfs file system. */
export type Btrfs = WithExpressions<z.input<typeof btrfsSchema>>

/** A subvolume of a btrfs. */
export type BtrfsSubvolume = WithExpressions<z.input<typeof subvolumeSchema>>

/** A btrfs file system: `btrfs({ subvolumes: { "/root": { mountpoint: "/" } } })`. */
export function btrfs(options: Omit<Btrfs, "type"> = {}): Btrfs {
  return { type: "btrfs", ...options }
}

export const btrfsTypes: DeviceTypes<"btrfs" | "btrfs_subvol"> = {
  btrfs: {
    schema: () => btrfsSchema,
    heldBy: "partitions",
    constructors: [{ name: "btrfs", implies: { type: "btrfs" } }],
    holds: { subvolumes: byName("btrfs_subvol"), swap: byName("swap_file") },
    mount: {
      point: ({ value }) => value.mountpoint,
      from: pathOf,
      folder: mountedFolder,
      fileSystem: () => "btrfs",
    },
    makeArguments: ({ value }) => value.extraArgs,
  },
  btrfs_subvol: {
    noun: "subvolume",
    holds: { swap: byName("swap_file") },
    mount: {
      point: ({ value }) => value.mountpoint,
      from: ({ parent }) => mountedFrom(parent),
      folder: nameText,
      fileSystem: () => "btrfs",
    },
  },
}

/** `btrfs`: a btrfs file system with subvolumes (disko, `lib/types/btrfs.nix`). */
import { madeOf } from "../../problems/origin.ts"
import * as z from "zod"
import type { Device, DeviceTypes } from "./device.ts"
import { absolutePath, hooks, words } from "./fields.ts"
import { byName } from "./holding.ts"
import { mountedFolder, mountedFrom, mountpointOf, placeOf } from "./mounting.ts"
import { nameText, pathOf, textOf } from "./paths.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./content.ts" {
  interface PartitionContents {
    readonly btrfs: Btrfs
  }
}
declare module "./device.ts" {
  interface OtherDevices {
    readonly btrfs_subvol: BtrfsSubvolume
    readonly swap_file: SwapFile
  }
}

const swapFileSchema = z.strictObject({
  /** The size, such as `4G`. */
  size: z.string().regex(/^(\d+[KMGTP])?$/, 'expected a size such as "4G"'),
  /** The path below the mount point; the file's key where it is not given. */
  path: z.string().optional(),
  /** From 0 to 32767; the swap of the highest priority is used first. */
  priority: z.int().nullish(),
  /** Options to mount it with. */
  options: words.optional(),
})

const swapFiles = z.record(z.string(), swapFileSchema)

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

/** A swap file in a btrfs. */
export type SwapFile = WithExpressions<z.input<typeof swapFileSchema>>

/** A btrfs file system: `btrfs({ subvolumes: { "/root": { mountpoint: "/" } } })`. */
export function btrfs(options: Omit<Btrfs, "type"> = {}): Btrfs {
  return madeOf({ type: "btrfs", ...options }, options)
}

export const btrfsTypes: DeviceTypes<"btrfs" | "btrfs_subvol" | "swap_file"> = {
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
      isExpected: true,
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
  swap_file: { noun: "swap file", swapsTo: fileOf },
}

/** A file that is swapped to, in a file system that is mounted. */
function fileOf({ key, value, parent }: Device<"swap_file">): string | undefined {
  const file = value.path === undefined ? key : textOf(value.path)
  const mountpoint = parent && mountpointOf(parent)
  if (parent === undefined || mountpoint === undefined || mountpoint === null) return undefined
  return placeOf(parent, file)
}

/** `btrfs`: a btrfs file system with subvolumes (disko, `lib/types/btrfs.nix`). */
import * as z from "zod"
import { absolutePath, hooks, words } from "./fields.ts"
import { swapFiles } from "./swap-files.ts"
import type { WithExpressions } from "./with-expressions.ts"

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

export const btrfsSchema = z.strictObject({
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

/** A btrfs file system: `btrfs({ subvolumes: { "/root": { mountpoint: "/" } } })`. */
export function btrfs(options: Omit<Btrfs, "type"> = {}): Btrfs {
  return { type: "btrfs", ...options }
}

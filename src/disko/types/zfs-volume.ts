/** `zfs_volume`: a block device in a ZFS pool (disko, `lib/types/zfs_volume.nix`). */
import * as z from "zod"
import { type PartitionContent, partitionContentSchema } from "./content.ts"
import { hooks, words } from "./fields.ts"
import type { WithExpressions } from "./with-expressions.ts"

const options = z.strictObject({
  type: z.literal("zfs_volume"),
  /** The volume's name in the pool, its key where it is not given. */
  name: z.string().optional(),
  /** The size, such as `10G`. */
  size: z.string().nullish(),
  /** Options of the volume, as `zfs create -o` takes them. */
  options: z.record(z.string(), z.string()).optional(),
  /** Options to mount it with. */
  mountOptions: words.optional(),
  /** Arguments for `zfs create`. */
  extraArgs: words.optional(),
  ...hooks,
})

export const zfsVolumeSchema = z.strictObject({
  ...options.shape,
  content: partitionContentSchema.nullish(),
})

/** A block device of a pool, and what is in it. */
export type ZfsVolume = WithExpressions<z.input<typeof options>> & {
  /** What the volume holds. */
  readonly content?: PartitionContent | null | undefined
}

/** A volume: `zfsVolume({ size: "8G", content: swap() })`. */
export function zfsVolume(settings: Omit<ZfsVolume, "type">): ZfsVolume {
  return { type: "zfs_volume", ...settings }
}

/** `zfs_volume`: a block device in a ZFS pool (disko, `lib/types/zfs_volume.nix`). */
import { madeOf } from "../../problems/origin.ts"
import * as z from "zod"
import type { ContentSchemas, PartitionContent } from "./content.ts"
import { keyLocation } from "./dataset-options.ts"
import type { DeviceTypes } from "./device.ts"
import { hooks, words } from "./fields.ts"
import { content } from "./holding.ts"
import { nameText } from "./paths.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./device.ts" {
  interface OtherDevices {
    readonly zfs_volume: ZfsVolume
  }
}

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

/** The schema of a volume, given that of what may be in it. */
export function zfsVolumeSchema({ partitionContent }: ContentSchemas) {
  return z.strictObject({ ...options.shape, content: partitionContent.nullish() })
}

/** A block device of a pool, and what is in it. */
export type ZfsVolume = WithExpressions<z.input<typeof options>> & {
  /** What the volume holds. */
  readonly content?: PartitionContent | null | undefined
}

/** A volume: `zfsVolume({ size: "8G", content: swap() })`. */
export function zfsVolume(settings: Omit<ZfsVolume, "type">): ZfsVolume {
  return madeOf({ type: "zfs_volume", ...settings }, settings)
}

export const zfsVolumeTypes: DeviceTypes<"zfs_volume"> = {
  zfs_volume: {
    schema: zfsVolumeSchema,
    noun: "volume",
    constructors: [{ name: "zfsVolume", implies: { type: "zfs_volume" } }],
    holds: { content },
    path: (device) => `/dev/zvol/${nameText(device.parent)}/${nameText(device)}`,
    keys: ({ value }) => [keyLocation("options", value.options)],
  },
}

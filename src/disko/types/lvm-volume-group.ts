/** `lvm_vg`: an LVM volume group and its volumes (disko, `lib/types/lvm_vg.nix`). */
import * as z from "zod"
import { type PartitionContent, partitionContentSchema } from "./content.ts"
import { hooks, words } from "./fields.ts"
import type { WithExpressions } from "./with-expressions.ts"

const volumeOptions = z.strictObject({
  /** The size: `10G`, or `100%FREE` for all that is left. */
  size: z.string(),
  /** The volume's name, its key where it is not given. */
  name: z.string().optional(),
  /** The kind of volume; a plain one where it is not given. */
  lvm_type: z
    .enum(["mirror", "raid0", "raid1", "raid4", "raid5", "raid6", "thin-pool", "thinlv"])
    .nullish(),
  /** The thin pool that a `thinlv` is in. */
  pool: z.string().nullish(),
  /** Lower ones are made first. */
  priority: z.int().optional(),
  /** Arguments for `lvcreate`. */
  extraArgs: words.optional(),
})

/** A logical volume, and what is in it. */
export type LogicalVolume = WithExpressions<z.input<typeof volumeOptions>> & {
  /** What the volume holds. */
  readonly content?: PartitionContent | null | undefined
}

const options = z.strictObject({
  type: z.literal("lvm_vg"),
  /** The group's name, its key where it is not given. */
  name: z.string().optional(),
  ...hooks,
})

export const volumeGroupSchema = z.strictObject({
  ...options.shape,
  lvs: z
    .record(
      z.string(),
      z.strictObject({
        ...volumeOptions.shape,
        content: partitionContentSchema.nullish(),
      }),
    )
    .optional(),
})

/** A group of the devices whose content is `lvm_pv` of its name. */
export type VolumeGroup = WithExpressions<z.input<typeof options>> & {
  /** The logical volumes by name. */
  readonly lvs?: { readonly [name: string]: LogicalVolume } | undefined
}

/** A volume group: `volumeGroup({ root: { size: "100%FREE", content: … } })`. */
export function volumeGroup(
  lvs: VolumeGroup["lvs"],
  settings: Omit<VolumeGroup, "type" | "lvs"> = {},
): VolumeGroup {
  return { type: "lvm_vg", ...settings, lvs }
}

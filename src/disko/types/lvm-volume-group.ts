/** `lvm_vg`: an LVM volume group and its volumes (disko, `lib/types/lvm_vg.nix`). */
import { madeOf } from "../../problems/origin.ts"
import * as z from "zod"
import type { ContentSchemas, PartitionContent } from "./content.ts"
import type { DeviceTypes } from "./device.ts"
import { hooks, words } from "./fields.ts"
import { byName, content } from "./holding.ts"
import { nameText } from "./paths.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./device.ts" {
  interface OtherDevices {
    readonly lvm_vg: VolumeGroup
    readonly lvm_lv: LogicalVolume
  }
  interface DeviceGroups {
    /** LVM volume groups. */
    readonly lvm_vg: "lvm_vg"
  }
}

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

function volumeGroupSchema({ partitionContent }: ContentSchemas) {
  const volume = z.strictObject({ ...volumeOptions.shape, content: partitionContent.nullish() })
  return z.strictObject({ ...options.shape, lvs: z.record(z.string(), volume).optional() })
}

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
  return madeOf({ type: "lvm_vg", ...settings, lvs }, settings)
}

export const volumeGroupTypes: DeviceTypes<"lvm_vg" | "lvm_lv"> = {
  lvm_vg: {
    schema: volumeGroupSchema,
    group: "lvm_vg",
    noun: "volume group",
    constructors: [{ name: "volumeGroup", implies: { type: "lvm_vg" }, first: "lvs" }],
    holds: { lvs: byName("lvm_lv") },
  },
  lvm_lv: {
    noun: "volume",
    holds: { content },
    path: (device) => `/dev/${nameText(device.parent)}/${nameText(device)}`,
  },
}

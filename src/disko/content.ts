/** What a device can hold: the unions that nest device types in each other. */
import * as z from "zod"
import { type Bcachefs, bcachefsSchema } from "./bcachefs.ts"
import { type Btrfs, btrfsSchema } from "./btrfs.ts"
import { type Filesystem, filesystemSchema } from "./filesystem.ts"
import { type Gpt, gptSchema } from "./gpt.ts"
import { type Luks, luksSchema } from "./luks.ts"
import { type PhysicalVolume, physicalVolumeSchema } from "./lvm-physical-volume.ts"
import { type Mdraid, mdraidSchema } from "./mdraid.ts"
import { type Swap, swapSchema } from "./swap.ts"
import { type Table, tableSchema } from "./table.ts"
import { type Zfs, zfsSchema } from "./zfs.ts"

/** What a partition or a logical volume can hold (disko's `partitionType`). */
export type PartitionContent =
  Bcachefs | Btrfs | Filesystem | Luks | Mdraid | PhysicalVolume | Swap | Zfs

/** What a disk, an array or an opened LUKS device can hold (disko's `deviceType`). */
export type DeviceContent = PartitionContent | Gpt | Table

/** The schemas refer to each other in a circle: each is looked up when it is first used. */
export const partitionContentSchema: z.ZodType = z.lazy(() =>
  z.discriminatedUnion("type", partitionContents()),
)

export const deviceContentSchema: z.ZodType = z.lazy(() =>
  z.discriminatedUnion("type", [...partitionContents(), gptSchema, tableSchema]),
)

function partitionContents() {
  return [
    bcachefsSchema,
    btrfsSchema,
    filesystemSchema,
    luksSchema,
    mdraidSchema,
    physicalVolumeSchema,
    swapSchema,
    zfsSchema,
  ] as const
}

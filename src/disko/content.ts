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

/** What a partition can hold; looked up when it is first used, since types nest in a circle. */
export const partitionContentSchema: z.ZodType = z.lazy(() =>
  z.discriminatedUnion("type", partitionContents),
)

/** What a disk, an array or an opened LUKS device can hold. */
export const deviceContentSchema: z.ZodType = z.lazy(() =>
  z.discriminatedUnion("type", [...partitionContents, nestedTypes.gpt, nestedTypes.table]),
)

/** The types that hold others, the circle closed. */
export const nestedTypes = {
  gpt: gptSchema(partitionContentSchema),
  luks: luksSchema(deviceContentSchema),
  table: tableSchema(partitionContentSchema),
}

const partitionContents = [
  bcachefsSchema,
  btrfsSchema,
  filesystemSchema,
  nestedTypes.luks,
  mdraidSchema,
  physicalVolumeSchema,
  swapSchema,
  zfsSchema,
] as const

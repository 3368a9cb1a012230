/** What a device can hold: the unions that nest device types in each other. */
import * as z from "zod"
import { type Bcachefs, bcachefsSchema } from "./bcachefs.ts"
import { type Btrfs, btrfsSchema } from "./btrfs.ts"
import { type Filesystem, filesystemSchema } from "./filesystem.ts"
import { type Gpt, gptSchemaOf } from "./gpt.ts"
import { type Luks, luksSchemaOf } from "./luks.ts"
import { type PhysicalVolume, physicalVolumeSchema } from "./lvm-physical-volume.ts"
import { type Mdraid, mdraidSchema } from "./mdraid.ts"
import { type Swap, swapSchema } from "./swap.ts"
import { type Table, tableSchemaOf } from "./table.ts"
import { type Zfs, zfsSchema } from "./zfs.ts"

/** What a partition or a logical volume can hold (disko's `partitionType`). */
export type PartitionContent =
  Bcachefs | Btrfs | Filesystem | Luks | Mdraid | PhysicalVolume | Swap | Zfs

/** What a disk, an array or an opened LUKS device can hold (disko's `deviceType`). */
export type DeviceContent = PartitionContent | Gpt | Table

/** Devices nest in each other: these look up what they are made of when they are first used. */
export const partitionContentSchema: z.ZodType = z.lazy(() =>
  z.discriminatedUnion("type", partitionContents),
)

export const deviceContentSchema: z.ZodType = z.lazy(() =>
  z.discriminatedUnion("type", [...partitionContents, gptSchema, tableSchema]),
)

export const gptSchema = gptSchemaOf(partitionContentSchema)
export const luksSchema = luksSchemaOf(deviceContentSchema)
export const tableSchema = tableSchemaOf(partitionContentSchema)

const partitionContents = [
  bcachefsSchema,
  btrfsSchema,
  filesystemSchema,
  luksSchema,
  mdraidSchema,
  physicalVolumeSchema,
  swapSchema,
  zfsSchema,
] as const

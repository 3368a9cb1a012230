/** What a device can hold: the unions that nest device types in each other. */
import type { z } from "zod"

/**
 * What a partition or a logical volume can hold, by its `type`. Each device type that can be held adds
 * itself in its own file, so that no file has to know of all of them.
 */
export interface PartitionContents {}

/** What whole disks, arrays and opened LUKS devices can hold beside that. */
export interface DiskContents {}

/** What a partition or a logical volume can hold (disko's `partitionType`). */
export type PartitionContent = PartitionContents[keyof PartitionContents]

/** What a disk, an array or an opened LUKS device can hold (disko's `deviceType`). */
export type DeviceContent = PartitionContent | DiskContents[keyof DiskContents]

/** The schemas of what can be held, for those of device types that hold something. */
export interface ContentSchemas {
  readonly partitionContent: z.ZodType
  readonly deviceContent: z.ZodType
}

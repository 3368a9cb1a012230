/** Every device type of disko by its name. A new one is a file of its own and a line here. */
import type * as z from "zod"
import { bcachefsFilesystemSchema } from "./bcachefs-filesystem.ts"
import { bcachefsSchema } from "./bcachefs.ts"
import { btrfsSchema } from "./btrfs.ts"
import { gptSchema, luksSchema, tableSchema } from "./content.ts"
import { diskSchema } from "./disk.ts"
import { filesystemSchema } from "./filesystem.ts"
import { physicalVolumeSchema } from "./lvm-physical-volume.ts"
import { volumeGroupSchema } from "./lvm-volume-group.ts"
import { mdadmSchema } from "./mdadm.ts"
import { mdraidSchema } from "./mdraid.ts"
import { nodevSchema } from "./nodev.ts"
import { swapSchema } from "./swap.ts"
import { zfsFilesystemSchema } from "./zfs-filesystem.ts"
import { zfsVolumeSchema } from "./zfs-volume.ts"
import { zfsSchema } from "./zfs.ts"
import { zpoolSchema } from "./zpool.ts"

/** The schema of each type. */
export const deviceTypes: Readonly<Record<string, z.ZodObject>> = {
  bcachefs: bcachefsSchema,
  bcachefs_filesystem: bcachefsFilesystemSchema,
  btrfs: btrfsSchema,
  disk: diskSchema,
  filesystem: filesystemSchema,
  gpt: gptSchema,
  luks: luksSchema,
  lvm_pv: physicalVolumeSchema,
  lvm_vg: volumeGroupSchema,
  mdadm: mdadmSchema,
  mdraid: mdraidSchema,
  nodev: nodevSchema,
  swap: swapSchema,
  table: tableSchema,
  zfs: zfsSchema,
  zfs_fs: zfsFilesystemSchema,
  zfs_volume: zfsVolumeSchema,
  zpool: zpoolSchema,
}

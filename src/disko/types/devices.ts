/** `disko.devices`: everything that a layout is made of (disko, `lib/default.nix`). */
import * as z from "zod"
import { type BcachefsFilesystem, bcachefsFilesystemSchema } from "./bcachefs-filesystem.ts"
import { type Disk, diskSchema } from "./disk.ts"
import { type VolumeGroup, volumeGroupSchema } from "./lvm-volume-group.ts"
import { type Mdadm, mdadmSchema } from "./mdadm.ts"
import { type Nodev, nodevSchema } from "./nodev.ts"
import { type Zpool, zpoolSchema } from "./zpool.ts"

/** The devices of a layout, each group by name. */
export interface DiskoDevices {
  readonly disk?: { readonly [name: string]: Disk }
  /** RAID arrays. */
  readonly mdadm?: { readonly [name: string]: Mdadm }
  /** LVM volume groups. */
  readonly lvm_vg?: { readonly [name: string]: VolumeGroup }
  /** ZFS pools. */
  readonly zpool?: { readonly [name: string]: Zpool }
  readonly bcachefs_filesystems?: { readonly [name: string]: BcachefsFilesystem }
  /** File systems without a device, by mount point. */
  readonly nodev?: { readonly [name: string]: Nodev }
}

/** What the devices must look like. */
export const devicesSchema = z.strictObject({
  disk: z.record(z.string(), diskSchema).optional(),
  mdadm: z.record(z.string(), mdadmSchema).optional(),
  lvm_vg: z.record(z.string(), volumeGroupSchema).optional(),
  zpool: z.record(z.string(), zpoolSchema).optional(),
  bcachefs_filesystems: z.record(z.string(), bcachefsFilesystemSchema).optional(),
  nodev: z.record(z.string(), nodevSchema).optional(),
})

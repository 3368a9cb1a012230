/**
 * Every device type of disko, in the order in which groups are read and contents are told of. A new
 * one is a file of its own and a line here, which the compiler asks for.
 */
import { bcachefsFilesystemTypes } from "./bcachefs-filesystem.ts"
import { bcachefsTypes } from "./bcachefs.ts"
import { btrfsTypes } from "./btrfs.ts"
import type { AnyDeviceType, DeviceKind, DeviceTypes } from "./device.ts"
import { diskTypes } from "./disk.ts"
import { filesystemTypes } from "./filesystem.ts"
import { gptTypes } from "./gpt.ts"
import { luksTypes } from "./luks.ts"
import { physicalVolumeTypes } from "./lvm-physical-volume.ts"
import { volumeGroupTypes } from "./lvm-volume-group.ts"
import { mdadmTypes } from "./mdadm.ts"
import { mdraidTypes } from "./mdraid.ts"
import { nodevTypes } from "./nodev.ts"
import { swapTypes } from "./swap.ts"
import { tableTypes } from "./table.ts"
import { zfsFilesystemTypes } from "./zfs-filesystem.ts"
import { zfsVolumeTypes } from "./zfs-volume.ts"
import { zfsTypes } from "./zfs.ts"
import { zpoolTypes } from "./zpool.ts"

/** What there is to know of each kind of device. */
export const deviceTypes: DeviceTypes = {
  ...diskTypes,
  ...mdadmTypes,
  ...volumeGroupTypes,
  ...zpoolTypes,
  ...zfsFilesystemTypes,
  ...zfsVolumeTypes,
  ...bcachefsFilesystemTypes,
  ...nodevTypes,
  ...bcachefsTypes,
  ...btrfsTypes,
  ...filesystemTypes,
  ...luksTypes,
  ...mdraidTypes,
  ...physicalVolumeTypes,
  ...swapTypes,
  ...zfsTypes,
  ...gptTypes,
  ...tableTypes,
}

/** The same, kind by kind. */
export const allTypes: readonly (readonly [DeviceKind, AnyDeviceType])[] = Object.entries(
  deviceTypes,
).flatMap(([kind, type]) => (isDeviceKind(kind) ? [[kind, type]] : []))

/** Whether there is such a kind of device. */
export function isDeviceKind(kind: string): kind is DeviceKind {
  return Object.hasOwn(deviceTypes, kind)
}

/** The constructors of devices, told as data: for what is written as their calls, or read from them. */

/** A constructor: what it adds, and which of the device's options it is given before the others. */
export interface Constructor {
  readonly name: string
  readonly implies: Readonly<Record<string, string>>
  readonly first?: string
}

/** The constructors of each device type; the first one that fits is used. */
export const constructors: readonly Constructor[] = [
  { name: "bcachefs", implies: { type: "bcachefs" }, first: "filesystem" },
  { name: "bcachefsFilesystem", implies: { type: "bcachefs_filesystem" } },
  { name: "btrfs", implies: { type: "btrfs" } },
  { name: "disk", implies: { type: "disk" } },
  { name: "filesystem", implies: { type: "filesystem" } },
  { name: "gpt", implies: { type: "gpt" }, first: "partitions" },
  { name: "luks", implies: { type: "luks" } },
  { name: "mdadm", implies: { type: "mdadm" } },
  { name: "mdraid", implies: { type: "mdraid" }, first: "name" },
  { name: "physicalVolume", implies: { type: "lvm_pv" }, first: "vg" },
  { name: "swap", implies: { type: "swap" } },
  { name: "table", implies: { type: "table" } },
  { name: "tmpfs", implies: { type: "nodev", fsType: "tmpfs" } },
  { name: "nodev", implies: { type: "nodev" } },
  { name: "volumeGroup", implies: { type: "lvm_vg" }, first: "lvs" },
  { name: "zfs", implies: { type: "zfs" }, first: "pool" },
  { name: "zfsFilesystem", implies: { type: "zfs_fs" } },
  { name: "zfsVolume", implies: { type: "zfs_volume" } },
  { name: "zpool", implies: { type: "zpool" } },
]

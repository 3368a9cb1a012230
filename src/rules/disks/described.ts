/** Devices as they are told of. */
import { type Device, type DeviceKind, ancestors } from "../../disko/tree/device-tree.ts"

/** What each kind of device is called; what has no name of its own is told of by what it is in. */
const nouns: Readonly<Record<DeviceKind, string | undefined>> = {
  bcachefs: undefined,
  bcachefs_filesystem: "file system",
  bcachefs_subvolume: "subvolume",
  btrfs: undefined,
  btrfs_subvol: "subvolume",
  disk: "disk",
  filesystem: undefined,
  gpt: undefined,
  luks: undefined,
  lvm_lv: "volume",
  lvm_pv: undefined,
  lvm_vg: "volume group",
  mdadm: "array",
  mdraid: undefined,
  nodev: "file system",
  partition: "partition",
  swap: undefined,
  swap_file: "swap file",
  table: undefined,
  table_partition: "partition",
  zfs: undefined,
  zfs_fs: "dataset",
  zfs_volume: "volume",
  zpool: "pool",
}

/** A device by its kind and name and by those that it is in: `partition root of disk main`. */
export function described(device: Device): string {
  return [device, ...ancestors(device)].flatMap(({ kind, key }) => named(kind, key)).join(" of ")
}

function named(kind: DeviceKind, key: string): readonly string[] {
  const noun = nouns[kind]
  return noun === undefined
    ? []
    : [`${noun} ${/^[\w.@+-]+$/.test(key) ? key : JSON.stringify(key)}`]
}

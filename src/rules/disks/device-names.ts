/** NG134: what is found by its name has one of its own (cryptsetup(8), lvm(8), mdadm(8), zpool(8)). */
import { nameText, isKnown } from "../../disko/types/paths.ts"
import { type ByKind, byKind } from "../../disko/tree/device-tree.ts"
import type { Device } from "../../disko/types/device.ts"
import { duplicates } from "../fleet/duplicates.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { describedByName } from "./described.ts"
import { knownPaths } from "./device-path.ts"
import { diskRule, nameAt } from "./disk-rule.ts"
import { shortestForm } from "./shortest-form.ts"

/** What there is to say of NG134. */
export const explained: Explanation = {
  title: "No two devices have the same name",
  why: "An encrypted device is opened as /dev/mapper/<name>, and so is a volume, as <group>-<volume>; arrays, volume groups, pools, datasets and subvolumes are found by their names as well, a subvolume with or without a slash before it. Disko takes what has the name already for what it wants to make: of two encrypted devices called `crypted` the second is never opened, and its content is made on the first. NixOS refuses them, too.",
  mend: "Give each a name of its own.",
  breaks: `disks: {
  disk: {
    a: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: luks({
        name: "crypted",
        content: filesystem({ format: "ext4", mountpoint: "/data" }),
      }),
    }),
    b: disk({
      device: "/dev/disk/by-id/nvme-2",
      content: luks({
        name: "crypted",
        content: filesystem({ format: "ext4", mountpoint: "/home" }),
      }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    a: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: luks({
        name: "crypted",
        content: filesystem({ format: "ext4", mountpoint: "/data" }),
      }),
    }),
    b: disk({
      device: "/dev/disk/by-id/nvme-2",
      content: luks({
        name: "crypted2",
        content: filesystem({ format: "ext4", mountpoint: "/home" }),
      }),
    }),
  },
},`,
}

export const deviceNames = diskRule({
  code: "NG134",
  check: ({ devices }) =>
    duplicates(devices.all.flatMap(named), ({ name }) => name).map(
      ({ item: { device, shown }, first }) => ({
        at: nameAt(device),
        message: `${describedByName(device)} has the name of ${describedByName(first.device)}, ${shown}`,
        detail: "The second would be taken for the first.",
        hint: "give one of them another name",
        others: [{ at: nameAt(first.device), message: "first named so here" }],
      }),
    ),
})

interface Named {
  readonly device: Device
  /** What it is found by, for the machine. */
  readonly name: string
  /** The same for people. */
  readonly shown: string
}

function named(device: Device): readonly Named[] {
  const space = byKind(spaces, device)
  if (space === undefined) return []
  const shown = nameText(device)
  const [name] =
    space === "mapper" ? knownPaths(device).slice(-1) : [`${space} ${shortestForm(shown)}`]
  return name === undefined || !isKnown(shown) ? [] : [{ device, name, shown }]
}

/**
 * The kinds of names, of which each has to be its device's own; those of the device mapper are one
 * space, whatever they are for. Slashes around a subvolume's name make no other of it.
 */
const spaces: ByKind<string> = {
  luks: () => "mapper",
  lvm_lv: () => "mapper",
  lvm_vg: () => "volume group",
  mdadm: () => "array",
  zpool: () => "pool",
  zfs_fs: datasetOf,
  zfs_volume: datasetOf,
  btrfs_subvol: subvolumeOf,
  bcachefs_subvolume: subvolumeOf,
}

function datasetOf({ parent }: Device): string {
  return `dataset of ${nameText(parent)}`
}

/** A file system may have no name: it is known by where it stands. */
function subvolumeOf({ parent }: Device): string {
  return `subvolume of ${JSON.stringify(parent?.path)}`
}

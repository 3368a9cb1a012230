/** NG305: swap files larger than their partition, and shares of a volume group of more than all of it. */
import { expect, test } from "vitest"
import { rulesAlone } from "../../../test/support/fleet.ts"
import { type Btrfs, btrfs } from "../../disko/types/btrfs.ts"
import type { DiskoDevices } from "../../disko/types/devices.ts"
import { disk } from "../../disko/types/disk.ts"
import { gpt } from "../../disko/types/gpt.ts"
import { type Luks, luks } from "../../disko/types/luks.ts"
import { physicalVolume } from "../../disko/types/lvm-physical-volume.ts"
import { type VolumeGroup, volumeGroup } from "../../disko/types/lvm-volume-group.ts"
import { nix } from "../../nix/values/templates.ts"

const { told } = rulesAlone("NG305")

function on(size: string, content: Btrfs | Luks): DiskoDevices {
  const root = { size, content }
  return { disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content: gpt({ root }) }) } }
}

const swap = (size: string): Btrfs => btrfs({ mountpoint: "/", swap: { file: { size } } })
const file = "swap file file of partition root of disk main"
const at = "disks.disk.main.content.partitions.root.content"

test.each<[string, DiskoDevices, readonly string[]]>([
  [
    "a larger one",
    on("8G", swap("16G")),
    [`NG305 ${at}.swap.file.size: ${file} has no room: it would take 16G of 8G`],
  ],
  [
    "one in a subvolume of an encrypted one",
    on(
      "8G",
      luks({
        name: "crypted",
        content: btrfs({
          subvolumes: { "/s": { mountpoint: "/s", swap: { file: { size: "9G" } } } },
        }),
      }),
    ),
    [
      `NG305 ${at}.content.subvolumes["/s"].swap.file.size: swap file file of subvolume "/s" of partition root of disk main has no room: it would take 9G of 8G`,
    ],
  ],
  [
    "two that are too large together",
    on("8G", btrfs({ mountpoint: "/", swap: { a: { size: "5G" }, b: { size: "4096M" } } })),
    [
      `NG305 ${at}.swap.b.size: swap file b of partition root of disk main has no room: it would take 9G of 8G`,
    ],
  ],
  ["one that fits", on("8G", swap("4G")), []],
  ["all of the disk", on("100%", swap("64G")), []],
  [
    "a file system of several devices",
    on("8G", btrfs({ mountpoint: "/", extraArgs: ["/dev/sdb"], swap: { file: { size: "9G" } } })),
    [],
  ],
])("a swap file: %s", (_, disks, want) => {
  expect(told({ disks })).toEqual(want)
})

test.each<[string, NonNullable<VolumeGroup["lvs"]>, readonly string[]]>([
  [
    "110 %",
    { a: { size: "60%VG" }, b: { size: "50%VG" } },
    [
      "NG305 disks.lvm_vg.pool.lvs.b.size: volume b of volume group pool makes the shares of the group 110 %",
    ],
  ],
  ["all of it", { a: { size: "60%VG" }, b: { size: "40%VG" } }, []],
  ["what is left", { a: { size: "60%FREE" }, b: { size: "60%FREE" } }, []],
  [
    "thin ones, which take nothing",
    {
      a: { size: "60%VG", lvm_type: "thin-pool" },
      b: { size: "50%VG", lvm_type: "thinlv", pool: "a" },
    },
    [],
  ],
  ["one that Nix knows", { a: { size: "60%VG" }, b: { size: nix`host.size` } }, []],
])("shares of a group: %s", (_, lvs, want) => {
  expect(told({ disks: { lvm_vg: { pool: volumeGroup(lvs) } } })).toEqual(want)
})

const volume = (name: string) =>
  `NG305 disks.lvm_vg.pool.lvs.${name}.size: volume ${name} of volume group pool`

test.each<[string, string, NonNullable<VolumeGroup["lvs"]>, readonly string[]]>([
  [
    "more than the partition",
    "20G",
    { root: { size: "15G" }, home: { size: "10G" } },
    [`${volume("home")} has no room: the group would have to give 25G of 20G`],
  ],
  [
    "all of it, of which LVM keeps some",
    "20G",
    { root: { size: "20G" } },
    [`${volume("root")} has no room: the group would have to give 20G of 20G`],
  ],
  [
    "a share beside it",
    "20G",
    { root: { size: "60%VG" }, home: { size: "10G" } },
    [`${volume("home")} has no room: the group would have to give 22G of 20G`],
  ],
  ["less", "20G", { root: { size: "15G" }, home: { size: "4G" } }, []],
  ["what is left", "20G", { root: { size: "15G" }, home: { size: "100%FREE" } }, []],
  ["of the rest of a disk", "100%", { root: { size: "900G" } }, []],
  [
    "thin ones",
    "20G",
    {
      a: { size: "15G", lvm_type: "thin-pool" },
      b: { size: "90G", lvm_type: "thinlv", pool: "a" },
    },
    [],
  ],
])("volumes of a group: %s", (_, size, lvs, want) => {
  for (const content of [
    physicalVolume("pool"),
    luks({ name: "crypted", content: physicalVolume("pool") }),
  ]) {
    const main = disk({ device: "/dev/disk/by-id/nvme-1", content: gpt({ pv: { size, content } }) })
    expect(told({ disks: { disk: { main }, lvm_vg: { pool: volumeGroup(lvs) } } })).toEqual(want)
  }
})

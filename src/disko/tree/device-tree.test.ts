/** Devices of every kind, and where each is found. */
import { expect, test } from "vitest"
import { bcachefs } from "../types/bcachefs.ts"
import { bcachefsFilesystem } from "../types/bcachefs-filesystem.ts"
import { btrfs } from "../types/btrfs.ts"
import type { DiskoDevices } from "../types/devices.ts"
import { disk } from "../types/disk.ts"
import { filesystem } from "../types/filesystem.ts"
import { esp, gpt } from "../types/gpt.ts"
import { luks } from "../types/luks.ts"
import { volumeGroup } from "../types/lvm-volume-group.ts"
import { mdadm } from "../types/mdadm.ts"
import { swap } from "../types/swap.ts"
import { table } from "../types/table.ts"
import { zfsVolume } from "../types/zfs-volume.ts"
import { zpool } from "../types/zpool.ts"
import { identifier } from "../../nix/syntax/construct.ts"
import { reference } from "../../nix/values/references.ts"
import { formatPath } from "../../problems/problem.ts"
import { ancestors, deviceTree, devicesOf } from "./device-tree.ts"
import { nameOf } from "../types/paths.ts"

const unknown = reference(identifier("x"))

const devices: DiskoDevices = {
  disk: {
    main: disk({
      device: "/dev/sda",
      content: gpt({
        ESP: esp(),
        root: {
          name: "system",
          content: luks({
            name: "crypted",
            content: btrfs({ subvolumes: { "/swap": { swap: { file: { size: "1G" } } } } }),
          }),
        },
        pool: { content: bcachefs("pool") },
        later: { content: unknown as never },
      }),
    }),
    "a/b": disk({
      device: "/dev/sdb",
      content: table({
        partitions: [
          { name: "x", content: swap() },
          { name: null, content: null },
        ],
      }),
    }),
  },
  mdadm: { array: mdadm({ content: filesystem({ format: "ext4" }) }) },
  lvm_vg: { group: volumeGroup({ data: { size: "1G", content: swap() } }) },
  zpool: {
    tank: zpool({ datasets: { home: { type: "zfs_fs" }, swap: zfsVolume({ content: swap() }) } }),
  },
  bcachefs_filesystems: { pool: bcachefsFilesystem({ subvolumes: { home: {} } }) },
  nodev: { "/tmp": { fsType: "tmpfs" } },
}

test("every device, in order, with its kind, key and path", () => {
  const told = deviceTree(devices).all.map(({ kind, key, path }) => [kind, key, formatPath(path)])
  const main = "disk.main.content"
  const crypted = `${main}.partitions.root.content`
  expect(told).toEqual([
    ["disk", "main", "disk.main"],
    ["gpt", "main", main],
    ["partition", "ESP", `${main}.partitions.ESP`],
    ["filesystem", "ESP", `${main}.partitions.ESP.content`],
    ["partition", "root", `${main}.partitions.root`],
    ["luks", "root", crypted],
    ["btrfs", "root", `${crypted}.content`],
    ["btrfs_subvol", "/swap", `${crypted}.content.subvolumes["/swap"]`],
    ["swap_file", "file", `${crypted}.content.subvolumes["/swap"].swap.file`],
    ["partition", "pool", `${main}.partitions.pool`],
    ["bcachefs", "pool", `${main}.partitions.pool.content`],
    ["partition", "later", `${main}.partitions.later`],
    ["disk", "a/b", 'disk["a/b"]'],
    ["table", "a/b", 'disk["a/b"].content'],
    ["table_partition", "x", 'disk["a/b"].content.partitions[0]'],
    ["swap", "x", 'disk["a/b"].content.partitions[0].content'],
    ["table_partition", "2", 'disk["a/b"].content.partitions[1]'],
    ["mdadm", "array", "mdadm.array"],
    ["filesystem", "array", "mdadm.array.content"],
    ["lvm_vg", "group", "lvm_vg.group"],
    ["lvm_lv", "data", "lvm_vg.group.lvs.data"],
    ["swap", "data", "lvm_vg.group.lvs.data.content"],
    ["zpool", "tank", "zpool.tank"],
    ["zfs_fs", "home", "zpool.tank.datasets.home"],
    ["zfs_volume", "swap", "zpool.tank.datasets.swap"],
    ["swap", "swap", "zpool.tank.datasets.swap.content"],
    ["bcachefs_filesystem", "pool", "bcachefs_filesystems.pool"],
    ["bcachefs_subvolume", "home", "bcachefs_filesystems.pool.subvolumes.home"],
    ["nodev", "/tmp", 'nodev["/tmp"]'],
  ])
})

test("what a device is in, from the inside out", () => {
  const [btrfsOfRoot] = devicesOf(deviceTree(devices), "btrfs")
  const around = btrfsOfRoot === undefined ? [] : ancestors(btrfsOfRoot)
  expect(around.map(({ kind }) => kind)).toEqual(["luks", "partition", "gpt", "disk"])
})

test("names on the machine", () => {
  const names = devicesOf(deviceTree(devices), "disk", "partition", "luks").map(nameOf)
  expect(names).toEqual(["main", "ESP", "system", "crypted", "pool", "later", "a_b"])
  const [disko] = devicesOf(
    deviceTree({ disk: { main: disk({ name: unknown, device: "/dev/sda" }) } }),
    "disk",
  )
  expect(disko && nameOf(disko)).toBeUndefined()
})

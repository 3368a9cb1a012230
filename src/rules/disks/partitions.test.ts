/** Disks that are partitions, by every name that the kernel and udev have for one. */
import { describe, expect, test } from "vitest"
import { rulesAlone } from "../../../test/support/fleet.ts"
import { btrfs } from "../../disko/types/btrfs.ts"
import { type Disk, disk } from "../../disko/types/disk.ts"
import { filesystem } from "../../disko/types/filesystem.ts"
import { gpt } from "../../disko/types/gpt.ts"
import { luks } from "../../disko/types/luks.ts"
import { table } from "../../disko/types/table.ts"
import { diskOf, isPartition } from "./partition-paths.ts"

const { told } = rulesAlone("NG135", "NG161")

const partitions: readonly (readonly [partition: string, disk: string | undefined])[] = [
  ["/dev/sda1", "/dev/sda"],
  ["/dev/sdaa12", "/dev/sdaa"],
  ["/dev/vda1", "/dev/vda"],
  ["/dev/xvda1", "/dev/xvda"],
  ["/dev/hda2", "/dev/hda"],
  ["/dev/nvme0n1p2", "/dev/nvme0n1"],
  ["/dev/nvme10n1p1", "/dev/nvme10n1"],
  ["/dev/mmcblk0p1", "/dev/mmcblk0"],
  ["/dev/pmem0p1", "/dev/pmem0"],
  ["/dev/nbd0p3", "/dev/nbd0"],
  ["/dev/loop0p1", "/dev/loop0"],
  ["/dev/md0p1", "/dev/md0"],
  ["/dev/md127p2", "/dev/md127"],
  ["/dev/md/0p1", "/dev/md/0"],
  ["/dev/disk/by-id/ata-ST4000VN006_ZW60ABCD-part4", "/dev/disk/by-id/ata-ST4000VN006_ZW60ABCD"],
  ["/dev/disk/by-id/nvme-eui.0025385b71b1-part1", "/dev/disk/by-id/nvme-eui.0025385b71b1"],
  ["/dev/disk/by-path/pci-0000:00:17.0-ata-1-part1", "/dev/disk/by-path/pci-0000:00:17.0-ata-1"],
  ["/dev/disk/by-diskseq/1-part2", "/dev/disk/by-diskseq/1"],
  ["/dev/zvol/tank/vm-part1", "/dev/zvol/tank/vm"],
  ["/dev/mapper/mpatha-part1", "/dev/mapper/mpatha"],
  ["/dev/disk/by-partlabel/disk-main-root", undefined],
  ["/dev/disk/by-partuuid/64e50034-ebe2-eaf8-1f93-cf56266a8d86", undefined],
]

const wholes = [
  "/dev/sda",
  "/dev/vdb",
  "/dev/nvme0n1",
  "/dev/mmcblk0",
  "/dev/mmcblk0boot0",
  "/dev/loop0",
  "/dev/md127",
  "/dev/md/root1",
  "/dev/dm-0",
  "/dev/mapper/pool-part",
  "/dev/pool/part1",
  "/dev/disk/by-id/nvme-Samsung_SSD_980_S64DNF0R123456_1",
  "/dev/disk/by-id/usb-SanDisk_Extreme_part1-0:0",
  "/dev/disk/by-id/wwn-0x5000c500a1b2c3d4",
  "/dev/disk/by-path/pci-0000:02:00.0-nvme-1",
  "/dev/disk/by-uuid/64e50034-ebe2-eaf8-1f93-cf56266a8d86",
]

test.each(partitions)("%s is a partition of %s", (path, whole) => {
  expect([isPartition(path), diskOf(path)]).toEqual([true, whole])
})

test.each(wholes)("%s is none", (path) => {
  expect([isPartition(path), diskOf(path)]).toEqual([false, undefined])
})

describe("what is made in a partition", () => {
  const device = "/dev/disk/by-id/ata-1-part4"
  const at = "disks.disk.main.device: disk main is"
  const table135 = [`NG135 ${at} ${device}, a partition, and is to be partitioned`]
  const content161 = [`NG161 ${at} ${device}, a partition, which disko does not make`]
  const root = filesystem({ format: "ext4", mountpoint: "/data" })

  test.each<[string, Disk["content"], readonly string[]]>([
    ["a table", gpt({ data: { size: "1G", content: root } }), table135],
    ["a table by parted", table({ format: "msdos", partitions: [{ content: root }] }), table135],
    ["a file system", root, content161],
    ["subvolumes", btrfs({ mountpoint: "/data" }), content161],
    ["encryption", luks({ name: "a", passwordFile: "/tmp/a", content: root }), content161],
    ["nothing", undefined, []],
  ])("%s", (_, content, want) => {
    expect(told({ disks: { disk: { main: disk({ device, content }) } } })).toEqual(want)
  })

  test("the same on a whole disk", () => {
    const whole = device.replace("-part4", "")
    const main = disk({ device: whole, content: gpt({ data: { size: "1G", content: root } }) })
    expect(told({ disks: { disk: { main } } })).toEqual([])
  })
})

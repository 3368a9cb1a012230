/** Which devices disks are. */
import { describe, expect, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"
import { disk } from "../../disko/types/disk.ts"
import { host } from "../../nix/values/references.ts"
import { str } from "../../nix/values/templates.ts"

const { told } = rulesAlone("NG113", "NG114", "NG115", "NG132", "NG150", "NG156")

const byId = "/dev/disk/by-id/nvme-Samsung_SSD_980_S64DNF0R123456"

function disks(devices: Readonly<Record<string, string>>): TestHost {
  const named = Object.entries(devices).map(([name, device]) => [name, disk({ device })])
  return { disks: { disk: Object.fromEntries(named) } }
}

describe("the device of one disk", () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "NG113 a file",
      { main: "/images/main.img" },
      ['NG113 disks.disk.main.device: disk main is "/images/main.img", which is not under /dev/'],
    ],
    [
      "NG113 the folder itself",
      { main: "/dev/" },
      ['NG113 disks.disk.main.device: disk main is "/dev/", which is not under /dev/'],
    ],
    [
      "NG113 a file by way of /dev",
      { main: "/dev/../images/main.img" },
      [
        'NG113 disks.disk.main.device: disk main is "/dev/../images/main.img", which is not under /dev/',
      ],
    ],
    [
      "NG113 one device by two names",
      { a: byId, b: "/dev//disk/by-id/../by-id/nvme-Samsung_SSD_980_S64DNF0R123456" },
      [
        'NG113 disks.disk.b.device: disk b is "/dev//disk/by-id/../by-id/nvme-Samsung_SSD_980_S64DNF0R123456", which is no path in its shortest form',
      ],
    ],
    [
      "NG113 a slash at its end",
      { main: `${byId}/` },
      [
        `NG113 disks.disk.main.device: disk main is "${byId}/", which is no path in its shortest form`,
      ],
    ],
    [
      "NG132 a file system's UUID",
      { main: "/dev/disk/by-uuid/64e50034-ebe2-eaf8-1f93-cf56266a8d86" },
      ["NG132 disks.disk.main.device: disk main is named by the UUID of a file system"],
    ],
    [
      "NG132 a file system's label",
      { main: "/dev/disk/by-label/nixos" },
      ["NG132 disks.disk.main.device: disk main is named by the label of a file system"],
    ],
    ["by its serial number", { main: byId }, []],
    ["by where it is plugged in", { main: "/dev/disk/by-path/pci-0000:02:00.0-nvme-1" }, []],
    ["a partition by its own label", { main: "/dev/disk/by-partlabel/data" }, []],
    ["a partition by its own UUID", { main: "/dev/disk/by-partuuid/64e50034" }, []],
    ["by a name of udev's", { main: "/dev/my-disk" }, []],
  ])("%s", (_, given, want) => {
    expect(told(disks(given))).toEqual(want)
  })

  test.each([
    "/dev/sda",
    "/dev/sdab",
    "/dev/vdb",
    "/dev/xvda",
    "/dev/hda",
    "/dev/nvme0n1",
    "/dev/nvme10n2",
    "/dev/mmcblk0",
    "/dev/mmcblk1",
    "/dev/pmem0",
    "/dev/nbd0",
    "/dev/loop0",
    "/dev/md127",
    "/dev/dm-3",
    "/dev/rbd0",
    "/dev/bcache0",
  ])("NG150 %s", (device) => {
    expect(told(disks({ main: device }))).toEqual([
      `NG150 disks.disk.main.device: disk main is ${device}, which may be another disk after the next start`,
    ])
  })

  test.each([
    "/dev/md/data",
    "/dev/mapper/data",
    "/dev/zvol/tank/vm",
    "/dev/pool/data",
    "/dev/disk/by-diskseq/3",
    "/dev/sda1",
    "/dev/mmcblk0boot0",
  ])("nothing is said of the name %s", (device) => {
    expect(told(disks({ main: device }))).toEqual([])
  })

  test.each([
    ["known to Nix only", host["disk"]],
    ["a text around what is known to Nix only", str`/dev/${host["disk"] ?? ""}`],
  ])("nothing is said of what is %s", (_, device) => {
    expect(told({ disks: { disk: { main: disk({ device: device as never }) } } })).toEqual([])
  })
})

describe("NG156 the name of a disk", () => {
  test.each<[string, string, readonly string[]]>([
    ["sda", "/dev/sdb", ["NG156 disks.disk.sda: disk sda is /dev/sdb"]],
    ["nvme0n1", "/dev/sda", ["NG156 disks.disk.nvme0n1: disk nvme0n1 is /dev/sda"]],
    ["sda", "/dev/sda", []],
    ["main", "/dev/sdb", []],
    ["sda", byId, []],
  ])("%s for %s", (name, device, want) => {
    const found = told(disks({ [name]: device }))
    expect(found.filter((line) => !line.startsWith("NG150"))).toEqual(want)
  })
})

test("NG114 the same device in two disks", () => {
  expect(told(disks({ a: byId, b: byId }))).toEqual([
    `NG114 disks.disk.b.device: disk b is the device of disk a, ${byId}`,
  ])
  expect(told(disks({ a: byId, b: `${byId}_2` }))).toEqual([])
})

describe("NG115 the same disk in two hosts", () => {
  test("by its serial number", () => {
    expect(told(disks({ main: byId }), disks({ data: byId }))).toEqual([
      "NG115 disks.disk.data.device: disk data of host-1 is in host-0 as well",
    ])
  })

  test.each([
    "/dev/disk/by-id/scsi-0QEMU_QEMU_HARDDISK_drive-scsi0-0-0-0",
    "/dev/disk/by-id/virtio-main",
    "/dev/disk/by-id/google-persistent-disk-0",
    "/dev/disk/by-path/pci-0000:02:00.0-nvme-1",
    "/dev/disk/by-partlabel/main",
  ])("%s is a name that machines share", (device) => {
    expect(told(disks({ main: device }), disks({ main: device }))).toEqual([])
  })
})

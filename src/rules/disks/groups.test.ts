/** Arrays, volume groups, pools and bcachefs, and their members. */
import { describe, expect, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"
import { bcachefs } from "../../disko/types/bcachefs.ts"
import { bcachefsFilesystem } from "../../disko/types/bcachefs-filesystem.ts"
import { btrfs } from "../../disko/types/btrfs.ts"
import type { DeviceContent, PartitionContent } from "../../disko/types/content.ts"
import type { DiskoDevices } from "../../disko/types/devices.ts"
import { disk } from "../../disko/types/disk.ts"
import { filesystem } from "../../disko/types/filesystem.ts"
import { gpt } from "../../disko/types/gpt.ts"
import { luks } from "../../disko/types/luks.ts"
import { physicalVolume } from "../../disko/types/lvm-physical-volume.ts"
import { type LogicalVolume, volumeGroup } from "../../disko/types/lvm-volume-group.ts"
import { mdadm } from "../../disko/types/mdadm.ts"
import { mdraid } from "../../disko/types/mdraid.ts"
import { zfs } from "../../disko/types/zfs.ts"
import { zfsVolume } from "../../disko/types/zfs-volume.ts"
import { type Zpool, zpool } from "../../disko/types/zpool.ts"
import { identifier } from "../../nix/syntax/construct.ts"
import { inputs, reference } from "../../nix/values/references.ts"
import { mkDefault } from "../../nix/values/properties.ts"

const { problemsOf, told } = rulesAlone(
  "NG021",
  "NG124",
  "NG125",
  "NG126",
  "NG127",
  "NG128",
  "NG157",
  "NG164",
)

const unknown = reference(identifier("x"))
const content = filesystem({ format: "ext4", mountpoint: "/data" })

/** As many disks as there are contents, named a, b, c … */
function holding(...contents: readonly (DeviceContent | undefined)[]): DiskoDevices {
  const disks = contents.map((each, index) => {
    const device = `/dev/disk/by-id/nvme-${index}`
    return ["abcdefgh"[index], disk(each === undefined ? { device } : { device, content: each })]
  })
  return { disk: Object.fromEntries(disks) }
}

function found(disks: DiskoDevices): readonly string[] {
  return told({ disks, config: { networking: { hostId: "01234567" } } })
}

describe("NG124 the host ID", () => {
  const disks = { ...holding(zfs("tank")), zpool: { tank: zpool({ datasets: {} }) } }
  const at = "NG124 config.networking.hostId"

  test.each<[string, TestHost, readonly string[]]>([
    ["none", {}, [`${at}: host-0 has ZFS, and no networking.hostId`]],
    [
      "none, and other options beside",
      { config: { networking: { firewall: { enable: true } } } },
      [`${at}: host-0 has ZFS, and no networking.hostId`],
    ],
    [
      "too short",
      { config: { networking: { hostId: "1234567" } } },
      [`${at}: networking.hostId is "1234567", and not 8 hexadecimal digits`],
    ],
    [
      "no digits",
      { config: { networking: { hostId: "my-host1" } } },
      [`${at}: networking.hostId is "my-host1", and not 8 hexadecimal digits`],
    ],
    ["right", { config: { networking: { hostId: "8425E349" } } }, []],
    ["known to Nix only", { config: { networking: { hostId: mkDefault("x") } } }, []],
    ["a config that is known to Nix only", { config: unknown }, []],
    ["a module that may define it", { imports: [inputs["x"] as never] }, []],
  ])("%s", (_, host, want) => {
    expect(told({ disks, ...host })).toEqual(want)
  })

  test("none is needed without ZFS", () => {
    expect(told({ disks: holding(content) })).toEqual([])
  })
})

describe("NG125 groups that are not defined", () => {
  const at = "disks.disk.a.content"

  test.each<[string, DiskoDevices, readonly string[]]>([
    [
      "an array",
      holding(mdraid("root")),
      [`NG125 ${at}.name: disk a is a member of the array root, which is not defined`],
    ],
    [
      "a volume group",
      holding(physicalVolume("pool")),
      [`NG125 ${at}.vg: disk a is a member of the volume group pool, which is not defined`],
    ],
    [
      "a pool",
      holding(zfs("tank")),
      [`NG125 ${at}.pool: disk a is a member of the pool tank, which is not defined`],
    ],
    [
      "a bcachefs",
      holding(bcachefs("pool")),
      [
        `NG125 ${at}.filesystem: disk a is a member of the bcachefs file system pool, which is not defined`,
      ],
    ],
    [
      "one that is misspelt, which leaves the other without members",
      { ...holding(physicalVolume("pol")), lvm_vg: { pool: volumeGroup({}) } },
      [
        `NG125 ${at}.vg: disk a is a member of the volume group pol, which is not defined`,
        "NG126 disks.lvm_vg.pool: the volume group pool has no members",
      ],
    ],
    [
      "one by its own name",
      { ...holding(physicalVolume("data")), lvm_vg: { pool: volumeGroup({}, { name: "data" }) } },
      [],
    ],
    ["a name that is known to Nix only", holding(physicalVolume(unknown)), []],
    [
      "a name of the group that is known to Nix only",
      { ...holding(physicalVolume("pool")), lvm_vg: { x: volumeGroup({}, { name: unknown }) } },
      [],
    ],
    [
      "groups that are known to Nix only",
      { ...holding(physicalVolume("pool")), lvm_vg: unknown },
      [],
    ],
  ])("%s", (_, disks, want) => {
    expect(found(disks)).toEqual(want)
  })

  test("the hint has the name that was probably meant", () => {
    const disks = { ...holding(physicalVolume("pol")), lvm_vg: { pool: volumeGroup({}) } }
    expect(problemsOf({ disks })[0]).toMatchObject({ hint: 'did you mean "pool"?' })
  })

  test.each<[string, Readonly<Record<string, LogicalVolume>>, readonly string[]]>([
    [
      "none",
      { v: { size: "1G", lvm_type: "thinlv" } },
      ["NG125 disks.lvm_vg.pool.lvs.v: the thin volume v of volume group pool names no thin pool"],
    ],
    [
      "one that is not there",
      { v: { size: "1G", lvm_type: "thinlv", pool: "thin" } },
      [
        "NG125 disks.lvm_vg.pool.lvs.v.pool: the thin volume v of volume group pool is in the thin pool thin, which is not defined",
      ],
    ],
    [
      "a volume that is none",
      { thin: { size: "1G" }, v: { size: "1G", lvm_type: "thinlv", pool: "thin" } },
      [
        "NG125 disks.lvm_vg.pool.lvs.v.pool: the thin volume v of volume group pool is in the thin pool thin, which is not defined",
      ],
    ],
    [
      "one that is there",
      {
        thin: { size: "5G", lvm_type: "thin-pool" },
        v: { size: "1G", lvm_type: "thinlv", pool: "thin" },
      },
      [],
    ],
  ])("the pool of a thin volume: %s", (_, lvs, want) => {
    expect(
      found({ ...holding(physicalVolume("pool")), lvm_vg: { pool: volumeGroup(lvs) } }),
    ).toEqual(want)
  })
})

const inLuks = (inner: PartitionContent) => luks({ name: "a", content: inner })
const volume = (inner: PartitionContent) => ({ a: { size: "1G", content: inner } })

describe("NG126 groups without members", () => {
  test.each<[DiskoDevices, readonly string[]]>([
    [
      { mdadm: { root: mdadm({ content }) } },
      ["NG126 disks.mdadm.root: the array root has no members"],
    ],
    [
      { lvm_vg: { pool: volumeGroup({}) } },
      ["NG126 disks.lvm_vg.pool: the volume group pool has no members"],
    ],
    [
      { zpool: { tank: zpool({ datasets: {} }) } },
      ["NG126 disks.zpool.tank: the pool tank has no members"],
    ],
    [
      { bcachefs_filesystems: { pool: bcachefsFilesystem({ mountpoint: "/data" }) } },
      ["NG126 disks.bcachefs_filesystems.pool: the bcachefs file system pool has no members"],
    ],
  ])("%#", (groups, want) => {
    expect(found({ ...holding(undefined), ...groups })).toEqual(want)
  })

  test.each<[string, DiskoDevices, string | undefined]>([
    [
      "a pool in the LUKS on its own volume",
      {
        zpool: {
          tank: zpool({ datasets: { a: zfsVolume({ size: "1G", content: inLuks(zfs("tank")) }) } }),
        },
      },
      "disks.zpool.tank.datasets.a.content.content.pool: volume a of pool tank is a member of pool tank, in which it lies itself",
    ],
    [
      "a volume group of its own volume",
      { lvm_vg: { data: volumeGroup(volume(physicalVolume("data"))) } },
      "disks.lvm_vg.data.lvs.a.content.vg: volume a of volume group data is a member of volume group data, in which it lies itself",
    ],
    [
      "an array of itself",
      { mdadm: { root: mdadm({ level: 0, content: mdraid("root") }) } },
      "disks.mdadm.root.content.name: array root is a member of array root, in which it lies itself",
    ],
    [
      "a volume group on the volume of another",
      {
        ...holding(physicalVolume("outer")),
        lvm_vg: { outer: volumeGroup(volume(physicalVolume("inner"))), inner: volumeGroup({}) },
      },
      undefined,
    ],
    [
      "an array on LUKS, and a volume group on it",
      {
        ...holding(inLuks(mdraid("root")), mdraid("root")),
        mdadm: { root: mdadm({ content: physicalVolume("data") }) },
        lvm_vg: { data: volumeGroup(volume(content)) },
      },
      undefined,
    ],
  ])("members in their own group: %s", (_name, devices, want) => {
    expect(found({ ...holding(undefined), ...devices })).toEqual(
      want === undefined ? [] : [`NG126 ${want}`],
    )
  })

  test("two groups in each other", () => {
    const devices = {
      mdadm: { root: mdadm({ level: 0, content: physicalVolume("data") }) },
      lvm_vg: { data: volumeGroup(volume(mdraid("root"))) },
    }
    expect(found({ ...holding(undefined), ...devices }).map((each) => each.slice(0, 5))).toEqual([
      "NG126",
      "NG126",
    ])
  })

  test("a content that is known to Nix only may be a member", () => {
    expect(found({ ...holding(unknown as never), lvm_vg: { pool: volumeGroup({}) } })).toEqual([])
  })

  test("a member inside of LUKS", () => {
    const encrypted = luks({ name: "a", content: physicalVolume("pool") })
    expect(found({ ...holding(encrypted), lvm_vg: { pool: volumeGroup({}) } })).toEqual([])
  })
})

const members = (count: number, member: DeviceContent) =>
  holding(...Array.from({ length: count }, () => member))

describe("NG127 too few members", () => {
  test.each<[number, number, readonly string[]]>([
    [5, 1, ["array root has one member, and RAID 5 needs 2"]],
    [6, 3, ["array root has 3 members, and RAID 6 needs 4"]],
    [10, 1, ["array root has one member, and RAID 10 needs 2"]],
    [7, 2, ["array root has the level 7, which mdadm has not"]],
    [0, 1, []],
    [1, 2, []],
    [1, 3, []],
    [5, 2, []],
    [6, 4, []],
  ])("an array of level %i with %i", (level, count, want) => {
    const disks = { ...members(count, mdraid("root")), mdadm: { root: mdadm({ level, content }) } }
    expect(found(disks)).toEqual(want.map((message) => `NG127 disks.mdadm.root.level: ${message}`))
  })

  test.each<[string, Parameters<typeof mdadm>[0], number, readonly string[]]>([
    ["by disko's own level", {}, 1, ["NG164 disks.mdadm.root: "]],
    ["by its level", { level: 1 }, 1, ["NG164 disks.mdadm.root.level: "]],
    ["to be completed later", { extraArgs: ["missing"] }, 1, []],
    ["with a second one", { level: 1 }, 2, []],
    ["of a level for one", { level: 0 }, 1, []],
    ["of a level that is known to Nix only", { level: unknown }, 1, []],
  ])("NG164 a mirror of one device, %s", (_, options, count, want) => {
    const disks = {
      ...members(count, mdraid("root")),
      mdadm: { root: mdadm({ content, ...options }) },
    }
    expect(found(disks)).toEqual(want.map((at) => `${at}array root is a mirror of one member`))
  })

  test.each<[Zpool["mode"], number, readonly string[]]>([
    ["mirror", 1, ["pool tank has one member, and mirror needs 2"]],
    ["raidz", 1, ["pool tank has one member, and raidz needs 2"]],
    ["raidz2", 2, ["pool tank has 2 members, and raidz2 needs 3"]],
    ["raidz3", 3, ["pool tank has 3 members, and raidz3 needs 4"]],
    ["", 1, []],
    ["mirror", 2, []],
    ["raidz1", 3, []],
    [unknown, 1, []],
  ])("a pool, case %#", (mode, count, want) => {
    const disks = { ...members(count, zfs("tank")), zpool: { tank: zpool({ mode, datasets: {} }) } }
    expect(found(disks)).toEqual(want.map((message) => `NG127 disks.zpool.tank.mode: ${message}`))
  })

  test.each<[LogicalVolume, number, readonly string[]]>([
    [
      { size: "1G", lvm_type: "raid1" },
      1,
      ["the volume group of volume v of volume group pool has one member, and raid1 needs 2"],
    ],
    [
      { size: "1G", lvm_type: "raid5" },
      2,
      ["the volume group of volume v of volume group pool has 2 members, and raid5 needs 3"],
    ],
    [{ size: "1G", lvm_type: "raid1" }, 2, []],
    [{ size: "1G", lvm_type: "raid5", extraArgs: ["--stripes=1"] }, 2, []],
    [{ size: "1G" }, 1, []],
  ])("a volume, case %#", (v, count, want) => {
    const disks = {
      ...members(count, physicalVolume("pool")),
      lvm_vg: { pool: volumeGroup({ v }) },
    }
    expect(found(disks)).toEqual(
      want.map((message) => `NG127 disks.lvm_vg.pool.lvs.v.lvm_type: ${message}`),
    )
  })

  test.each<[readonly string[], readonly string[]]>([
    [["-d raid1"], ["the btrfs of disk b has one member, and raid1 needs 2"]],
    [
      ["-f", "-m", "raid1c3", "/dev/disk/by-id/nvme-0"],
      ["the btrfs of disk b has 2 members, and raid1c3 needs 3"],
    ],
    [["--data=raid1", "--metadata=raid1", "/dev/disk/by-id/nvme-0"], []],
    [["-d single"], []],
    [["-L", "raid1"], []],
  ])("a btrfs with %j", (extraArgs, want) => {
    const disks = holding(undefined, btrfs({ mountpoint: "/data", extraArgs: [...extraArgs] }))
    expect(found(disks)).toEqual(
      want.map((message) => `NG127 disks.disk.b.content.extraArgs: ${message}`),
    )
  })
})

const topology = (
  vdev: readonly { mode?: "mirror"; members: string[] }[],
  spare: string[] = [],
): Zpool["mode"] => ({
  topology: { type: "topology", vdev, spare },
})

describe("NG128 the topology of a pool", () => {
  const partition = gpt({ zfs: { size: "100%", content: zfs("tank") } })
  const at = "NG128 disks.zpool.tank.mode.topology"

  test.each<[string, Zpool["mode"], readonly string[]]>([
    ["each member once", topology([{ mode: "mirror", members: ["a", "b"] }], ["c"]), []],
    [
      "members by their paths",
      topology([{ members: ["/dev/disk/by-partlabel/disk-a-zfs", "b", "c"] }]),
      [],
    ],
    [
      "a member that is not there",
      topology([{ members: ["a", "b", "c", "d"] }]),
      [`${at}.vdev[0].members[3]: d is no member of pool tank`],
    ],
    [
      "a member that is left out",
      topology([{ mode: "mirror", members: ["a", "b"] }]),
      [
        "NG128 disks.disk.c.content.partitions.zfs.content: partition zfs of disk c has no place in the topology of pool tank",
      ],
    ],
    [
      "a mirror of one",
      topology([{ mode: "mirror", members: ["a"] }, { members: ["b", "c"] }]),
      [
        "NG127 disks.zpool.tank.mode.topology.vdev[0]: a virtual device of pool tank has one member, and mirror needs 2",
      ],
    ],
    ["members that are known to Nix only", topology([{ members: [unknown as never] }]), []],
  ])("%s", (_, mode, want) => {
    const disks = {
      ...holding(partition, partition, partition),
      zpool: { tank: zpool({ mode, datasets: {} }) },
    }
    expect(found(disks)).toEqual(want)
  })

  test("partitions that disks are not named by", () => {
    const data = gpt({ data: { size: "100%", content: zfs("tank") } })
    const mode = topology([{ members: ["a"] }])
    expect(found({ ...holding(data), zpool: { tank: zpool({ mode, datasets: {} }) } })).toEqual([
      `${at}.vdev[0].members[0]: a is no member of pool tank`,
      "NG128 disks.disk.a.content.partitions.data.content: partition data of disk a has no place in the topology of pool tank",
    ])
  })
})

test("options of a group on a member are told with the place that is theirs", () => {
  const member = { ...zfs("tank"), rootFsOptions: { compression: "zstd" } }
  const disks = { ...holding(member), zpool: { tank: zpool({ datasets: {} }) } }
  expect(problemsOf({ disks, config: { networking: { hostId: "01234567" } } })).toMatchObject([
    {
      code: "NG021",
      path: ["disks", "disk", "a", "content", "rootFsOptions"],
      hint: "rootFsOptions is an option of the pool: write it in zpool.tank",
    },
  ])
})

const pair = (path: string, first = "a") => ({
  disk: {
    [first]: disk({ device: "/dev/disk/by-id/nvme-0", content: gpt({ root: { size: "100%" } }) }),
    b: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        root: {
          size: "100%",
          content: btrfs({ mountpoint: "/data", extraArgs: ["-d raid1", path] }),
        },
      }),
    }),
  },
})

describe("NG157 members that only arguments name", () => {
  const at = "NG157 disks.disk.b.content.partitions.root.content.extraArgs"
  test.each<[string, string, string, readonly string[]]>([
    ["one that is made before, by its label", "a", "/dev/disk/by-partlabel/disk-a-root", []],
    ["one that is made before, by its number", "a", "/dev/disk/by-id/nvme-0-part1", []],
    [
      "one that is made later",
      "c",
      "/dev/disk/by-partlabel/disk-c-root",
      [
        `${at}: the file system on partition root of disk b is made before its member /dev/disk/by-partlabel/disk-c-root`,
      ],
    ],
    [
      "one that the layout does not make",
      "a",
      "/dev/sdb1",
      [
        `${at}: the file system on partition root of disk b has the member /dev/sdb1, which the layout does not make`,
      ],
    ],
  ])("%s", (_, first, path, want) => {
    expect(found(pair(path, first))).toEqual(want)
  })

  test("of other file systems", () => {
    const journal = ["-J", "device=/dev/sdb1"]
    const data = filesystem({ format: "ext4", mountpoint: "/data", extraArgs: journal })
    expect(found(holding(data))).toEqual([
      "NG157 disks.disk.a.content.extraArgs: the file system on disk a has the member /dev/sdb1, which the layout does not make",
    ])
    expect(found(holding(filesystem({ ...data, extraArgs: ["-L", "data"] })))).toEqual([])
    // what follows a comma is another option
    const log = ["-l", "logdev=/dev/sdb1,size=512m"]
    expect(found(holding(filesystem({ ...data, format: "xfs", extraArgs: log })))).toEqual([
      "NG157 disks.disk.a.content.extraArgs: the file system on disk a has the member /dev/sdb1, which the layout does not make",
    ])
  })

  test("one in LUKS", () => {
    const encrypted = luks({ name: "p1" })
    const mirror = btrfs({ mountpoint: "/data", extraArgs: ["-d raid1", "/dev/mapper/p1"] })
    expect(found(holding(encrypted, luks({ name: "p2", content: mirror })))).toEqual([])
  })
})

/** File systems that are never mounted, that nothing provides, or whose options fight; and labels. */
import { describe, expect, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"
import { btrfs } from "../../disko/types/btrfs.ts"
import type { PartitionContent } from "../../disko/types/content.ts"
import type { DiskoDevices } from "../../disko/types/devices.ts"
import { type Disk, disk } from "../../disko/types/disk.ts"
import { filesystem } from "../../disko/types/filesystem.ts"
import { type Gpt, gpt } from "../../disko/types/gpt.ts"
import { type Luks, luks } from "../../disko/types/luks.ts"
import { physicalVolume } from "../../disko/types/lvm-physical-volume.ts"
import { volumeGroup } from "../../disko/types/lvm-volume-group.ts"
import { mdadm } from "../../disko/types/mdadm.ts"
import { mdraid } from "../../disko/types/mdraid.ts"
import { type Nodev, tmpfs } from "../../disko/types/nodev.ts"
import { swap } from "../../disko/types/swap.ts"
import { zfs } from "../../disko/types/zfs.ts"
import { type ZfsFilesystem, zfsFilesystem } from "../../disko/types/zfs-filesystem.ts"
import { zfsVolume } from "../../disko/types/zfs-volume.ts"
import { type Zpool, zpool } from "../../disko/types/zpool.ts"
import { identifier } from "../../nix/syntax/construct.ts"
import { reference } from "../../nix/values/references.ts"

const { told } = rulesAlone("NG131", "NG155", "NG158", "NG159")

const device = "/dev/disk/by-id/nvme-1"
const unknown = reference(identifier("x"))
const mounted = filesystem({ format: "ext4", mountpoint: "/data" })

function partitioned(partitions: Gpt["partitions"], options: Partial<Disk> = {}): DiskoDevices {
  return { disk: { main: disk({ device, content: gpt(partitions), ...options }) } }
}

function found(
  disks: DiskoDevices,
  config: NonNullable<TestHost["config"]> = {},
): readonly string[] {
  return told({ disks, config })
}

function mountedFrom(path: string) {
  return { fileSystems: { "/data": { device: path, fsType: "ext4" } } }
}

/** A disk that is a member of a pool. */
function pool(options: Partial<Zpool>): DiskoDevices {
  const tank = zpool({ datasets: {}, ...options })
  return { disk: { main: disk({ device, content: zfs("tank") }) }, zpool: { tank } }
}

const hostId = { networking: { hostId: "01234567" } }

describe("NG155 file systems that are never mounted", () => {
  const at = "NG155 disks.disk.main.content.partitions.data.content"
  const never = [`${at}: the file system on partition data of disk main is never mounted`]

  test.each<[string, PartitionContent, readonly string[]]>([
    ["ext4", filesystem({ format: "ext4" }), never],
    ["btrfs", btrfs(), never],
    ["btrfs with subvolumes", btrfs({ subvolumes: { "/a": {} } }), never],
    ["one that says so", filesystem({ format: "vfat", mountpoint: null }), []],
    ["one that is", mounted, []],
    ["one that only Nix knows of", filesystem({ format: "ext4", mountpoint: unknown }), []],
    [
      "btrfs with a mounted subvolume",
      btrfs({ subvolumes: { "/a": {}, "/b": { mountpoint: "/b" } } }),
      [],
    ],
    ["swap", swap(), []],
  ])("%s", (_, content, want) => {
    expect(found(partitioned({ data: { size: "1G", content } }))).toEqual(want)
  })

  test("one that the config mounts", () => {
    const disks = partitioned({ data: { size: "1G", content: filesystem({ format: "ext4" }) } })
    expect(found(disks, mountedFrom("/dev/disk/by-partlabel/disk-main-data"))).toEqual([])
    expect(found(disks, mountedFrom("/dev/disk/by-partlabel/other"))).toEqual(never)
  })

  test("a member of another file system", () => {
    const disks = partitioned({
      a: { size: "1G", content: filesystem({ format: "btrfs" }) },
      b: {
        size: "1G",
        content: btrfs({ mountpoint: "/data", extraArgs: ["/dev/disk/by-partlabel/disk-main-a"] }),
      },
    })
    expect(found(disks)).toEqual([])
  })
})

describe("NG158 options of datasets", () => {
  const dataset = (options: Omit<ZfsFilesystem, "type">, others = {}) =>
    pool({ datasets: { home: zfsFilesystem(options), ...others } })
  const at = "NG158 disks.zpool.tank.datasets.home.options"
  const home = "dataset home of pool tank"

  test.each<[string, DiskoDevices, readonly string[]]>([
    [
      "two mount points",
      dataset({ mountpoint: "/home", options: { mountpoint: "/users" } }),
      [`${at}.mountpoint: ${home} is mounted at /home by disko, and at /users by ZFS`],
    ],
    [
      "none, and one",
      dataset({ mountpoint: "/home", options: { mountpoint: "none" } }),
      [`${at}.mountpoint: ${home} is not mounted at /home, as its options say "none"`],
    ],
    [
      "one that cannot be mounted",
      dataset({ mountpoint: "/home", options: { canmount: "off" } }),
      [`${at}.canmount: ${home} is not mounted at /home, as it has canmount "off"`],
    ],
    [
      "legacy, and nothing that mounts it",
      dataset({ options: { mountpoint: "legacy" } }),
      [`${at}.mountpoint: ${home} has the mountpoint "legacy", and nothing mounts it`],
    ],
    [
      "the pool's own",
      pool({ mountpoint: "/tank", rootFsOptions: { mountpoint: "/pool" } }),
      [
        "NG158 disks.zpool.tank.rootFsOptions.mountpoint: pool tank is mounted at /tank by disko, and at /pool by ZFS",
      ],
    ],
    ["the same twice", dataset({ mountpoint: "/home", options: { mountpoint: "/home" } }), []],
    [
      "legacy, and mounted by NixOS",
      dataset({ mountpoint: "/home", options: { mountpoint: "legacy" } }),
      [],
    ],
    ["none alone", dataset({ options: { mountpoint: "none" } }), []],
    ["noauto", dataset({ mountpoint: "/home", options: { canmount: "noauto" } }), []],
    [
      "one that others inherit from",
      dataset(
        { mountpoint: "/home", options: { canmount: "off" } },
        { "home/a": zfsFilesystem({ mountpoint: "/home/a" }) },
      ),
      [],
    ],
    ["what only Nix knows", dataset({ mountpoint: "/home", options: { mountpoint: unknown } }), []],
  ])("%s", (_, disks, want) => {
    expect(found(disks, hostId)).toEqual(want)
  })
})

test("NG158 a dataset that the config mounts", () => {
  const home = zfsFilesystem({ options: { mountpoint: "legacy" } })
  const fileSystems = { "/home": { device: "tank/home", fsType: "zfs" } }
  expect(found(pool({ datasets: { home } }), { ...hostId, fileSystems })).toEqual([])
})

describe("NG159 what is mounted at the start", () => {
  const at = "NG159 disks.disk.main.content"
  const locked = (options: Partial<Luks>): DiskoDevices => ({
    disk: {
      main: disk({ device, content: luks({ name: "crypted", initrdUnlock: false, ...options }) }),
    },
  })
  const nofail = filesystem({ format: "ext4", mountpoint: "/data", mountOptions: ["nofail"] })

  test.each<[string, DiskoDevices, NonNullable<TestHost["config"]>, readonly string[]]>([
    [
      "LUKS that nothing opens",
      locked({ content: mounted }),
      {},
      [`${at}.content.mountpoint: nothing unlocks disk main before /data is mounted`],
    ],
    [
      "swap in LUKS that nothing opens",
      locked({ content: swap() }),
      {},
      [`${at}.content: nothing unlocks disk main before the swap in it is used`],
    ],
    ["swap that may be missing", locked({ content: swap({ mountOptions: ["nofail"] }) }), {}, []],
    ["LUKS that the start opens", locked({ initrdUnlock: true, content: mounted }), {}, []],
    ["LUKS with nothing that is mounted", locked({ content: null }), {}, []],
    ["a file system that may be missing", locked({ content: nofail }), {}, []],
    [
      "LUKS that the config opens",
      locked({ content: mounted }),
      { boot: { initrd: { luks: { devices: { crypted: { device } } } } } },
      [],
    ],
    [
      "LUKS that is opened later",
      locked({ content: mounted }),
      { environment: { etc: { crypttab: { text: "crypted /dev/sda -" } } } },
      [],
    ],
  ])("%s", (_, disks, config, want) => {
    expect(found(disks, config)).toEqual(want)
  })

  test("LUKS that nothing opens, under a volume group", () => {
    const disks = {
      ...locked({ content: physicalVolume("pool") }),
      lvm_vg: { pool: volumeGroup({ data: { size: "1G", content: mounted } }) },
    }
    expect(found(disks)).toEqual([
      "NG159 disks.lvm_vg.pool.lvs.data.content.mountpoint: nothing unlocks disk main before /data is mounted",
    ])
  })

  test("a pool of which only volumes are used", () => {
    const volume = zfsVolume({ size: "8G", content: mounted })
    expect(found(pool({ datasets: { volume } }), hostId)).toEqual([
      "NG159 disks.zpool.tank.datasets.volume: nothing imports pool tank before volume volume of pool tank is used",
    ])
    expect(
      found(pool({ datasets: { volume, home: zfsFilesystem({ mountpoint: "/home" }) } }), hostId),
    ).toEqual([])
    expect(found(pool({ datasets: { volume: zfsVolume({ size: "8G" }) } }), hostId)).toEqual([])
    expect(
      found(pool({ datasets: { volume } }), { ...hostId, boot: { zfs: { extraPools: ["tank"] } } }),
    ).toEqual([])
  })

  test("a root file system in memory", () => {
    const nodev = { "/": tmpfs({ mountOptions: ["mode=755"] }) }
    const nix = filesystem({ format: "ext4", mountpoint: "/nix" })
    expect(found({ ...partitioned({ data: { content: mounted } }), nodev })).toEqual([
      'NG159 disks.nodev["/"]: the root file system is in memory, and nothing is mounted at /nix',
    ])
    expect(found({ ...partitioned({ nix: { content: nix } }), nodev })).toEqual([])
  })

  test("what the system is made of in memory by itself", () => {
    const nodev = { "/nix": tmpfs() }
    expect(found({ ...partitioned({ data: { content: mounted } }), nodev })).toEqual([
      'NG159 disks.nodev["/nix"]: /nix is in memory, and what the system is made of with it',
    ])
    const store = filesystem({ format: "ext4", mountpoint: "/nix/store" })
    expect(found({ ...partitioned({ store: { content: store } }), nodev })).toEqual([])
  })
})

const bound = (from: string, mountOptions = ["bind"]): Nodev => ({
  type: "nodev",
  fsType: "none",
  device: from,
  mountOptions,
})
const persist = filesystem({ format: "ext4", mountpoint: "/persist" })
const made = { ...persist, postMountHook: "mkdir -p /mnt/persist/ssh" }

test.each<[string, typeof persist, Nodev, readonly string[], Readonly<Record<string, Nodev>>?]>([
  [
    "nothing makes",
    persist,
    bound("/persist/ssh"),
    [
      'NG159 disks.nodev["/etc/ssh"].device: nothing makes /persist/ssh before it is mounted at /etc/ssh',
    ],
  ],
  ["a file system is mounted at", persist, bound("/persist"), []],
  ["is in nothing that is known", persist, bound("/elsewhere/ssh"), []],
  ["is a device", persist, bound("/persist/ssh", ["ro"]), []],
  ["a hook makes", made, bound("/persist/ssh"), []],
  ["is not mounted", persist, { ...bound("/persist/ssh"), mountpoint: null }, []],
  [
    "a file system is mounted in",
    persist,
    bound("/persist/ssh"),
    [],
    { "/persist/ssh/a": tmpfs() },
  ],
])("NG159 a folder is bound that %s", (_, content, mount, want, others = {}) => {
  const mounts = { "/etc/ssh": mount, ...others }
  expect(found({ ...partitioned({ persist: { content } }), nodev: mounts })).toEqual(want)
})

describe("NG131 labels of partitions", () => {
  const partitions = "disks.disk.main.content.partitions"
  const long = "a".repeat(37)

  test.each<[string, DiskoDevices, readonly string[]]>([
    [
      "one that is too long",
      partitioned({ data: { size: "1G", label: long, content: mounted } }),
      [
        `NG131 ${partitions}.data.label: the label of partition data of disk main has 37 characters, and a GPT has room for 36`,
      ],
    ],
    // made for real: disko's script wipes the disk, and fails where it looks for these
    ...["/home", "a,b", "a~b", "a $b", 'a"b', "a:b", "a/b", "a ü"].map(
      (name): [string, DiskoDevices, readonly string[]] => [
        `one that is not found, ${name}`,
        partitioned({ [name]: { size: "1G" } }),
        [
          `NG131 ${partitions}[${JSON.stringify(name)}]: partition ${JSON.stringify(name)} of disk main has the label ${JSON.stringify(`disk-main-${name}`)}, by which it is not found`,
        ],
      ],
    ),
    ...["a b(c)!%&", "a'b", "a#b@c=d", "a+b.c_d-e"].map(
      (name): [string, DiskoDevices, readonly string[]] => [
        `one that is, ${name}`,
        partitioned({ [name]: { size: "1G" } }),
        [],
      ],
    ),
    ["one that another label finds", partitioned({ "/home": { size: "1G", label: "home" } }), []],
    [
      "a label that is not found",
      partitioned({ home: { size: "1G", label: "a/b" } }),
      [
        `NG131 ${partitions}.home.label: partition home of disk main has the label "a/b", by which it is not found`,
      ],
    ],
    ["one that just fits", partitioned({ data: { size: "1G", label: long.slice(1) } }), []],
    ["a long one that disko makes itself", partitioned({ [long]: { size: "1G" } }), []],
    [
      "two of one name",
      partitioned({ a: { size: "1G", name: "data" }, b: { size: "1G", name: "data" } }),
      [
        `NG131 ${partitions}.b: partition b of disk main has the label of partition a of disk main, disk-main-data`,
      ],
    ],
    [
      "two that are given the same",
      partitioned({ a: { size: "1G", label: "data" }, b: { size: "1G", label: "data" } }),
      [
        `NG131 ${partitions}.b.label: partition b of disk main has the label of partition a of disk main, data`,
      ],
    ],
    [
      "hyphens in names",
      {
        disk: {
          a: disk({ device, content: gpt({ "b-c": { size: "1G" } }) }),
          "a-b": disk({ device: "/dev/disk/by-id/nvme-2", content: gpt({ c: { size: "1G" } }) }),
        },
      },
      [
        'NG131 disks.disk["a-b"].content.partitions.c: partition c of disk a-b has the label of partition b-c of disk a, disk-a-b-c',
      ],
    ],
    [
      "two that are found by their UUIDs",
      partitioned({
        a: { size: "1G", label: "data", uuid: "64e50034-ebe2-eaf8-1f93-cf56266a8d86" },
        b: { size: "1G", label: "data", uuid: "64e50034-ebe2-eaf8-1f93-cf56266a8d87" },
      }),
      [],
    ],
    [
      "two of one UUID",
      partitioned({
        a: { size: "1G", uuid: "64e50034-ebe2-eaf8-1f93-cf56266a8d86" },
        b: { size: "1G", uuid: "64e50034-ebe2-eaf8-1f93-cf56266a8d86" },
      }),
      [
        `NG131 ${partitions}.b.uuid: partition b of disk main has the UUID of partition a of disk main, 64e50034-ebe2-eaf8-1f93-cf56266a8d86`,
      ],
    ],
    [
      "a UUID in capitals",
      partitioned({
        a: { size: "1G", uuid: "64E50034-EBE2-EAF8-1F93-CF56266A8D86", content: mounted },
      }),
      [
        `NG131 ${partitions}.a.uuid: partition a of disk main has the UUID 64E50034-EBE2-EAF8-1F93-CF56266A8D86 in capitals, by which it is not found`,
      ],
    ],
    [
      "one in capitals that nothing looks for, or that is found by something else",
      partitioned({
        a: { size: "1G", uuid: "64E50034-EBE2-EAF8-1F93-CF56266A8D86" },
        b: {
          size: "1G",
          uuid: "64E50034-EBE2-EAF8-1F93-CF56266A8D87",
          device: "/dev/disk/by-partlabel/disk-main-b",
          content: mounted,
        },
      }),
      [],
    ],
    [
      "partitions of an array, which are found by the array",
      {
        ...partitioned({
          a: { size: "1G", content: mdraid("root") },
          b: { size: "1G", content: mdraid("root") },
        }),
        mdadm: {
          root: mdadm({
            content: gpt({ a: { size: "1G", label: "x" }, b: { size: "1G", label: "x" } }),
          }),
        },
      },
      [],
    ],
    [
      "what is known to Nix only",
      partitioned({ a: { size: "1G", label: unknown }, b: { size: "1G", label: unknown } }),
      [],
    ],
  ])("%s", (_, disks, want) => {
    expect(found(disks)).toEqual(want)
  })
})

/** Formats that nothing makes, options and mount points that nothing takes, and options without effect. */
import { describe, expect, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"
import { bcachefs } from "../../disko/types/bcachefs.ts"
import { bcachefsFilesystem } from "../../disko/types/bcachefs-filesystem.ts"
import { type Btrfs, btrfs } from "../../disko/types/btrfs.ts"
import type { DiskoDevices } from "../../disko/types/devices.ts"
import { disk } from "../../disko/types/disk.ts"
import { filesystem } from "../../disko/types/filesystem.ts"
import { type Gpt, gpt } from "../../disko/types/gpt.ts"
import { nodev, tmpfs } from "../../disko/types/nodev.ts"
import { table } from "../../disko/types/table.ts"
import { zfs } from "../../disko/types/zfs.ts"
import { zfsFilesystem } from "../../disko/types/zfs-filesystem.ts"
import { zpool } from "../../disko/types/zpool.ts"
import { identifier } from "../../nix/syntax/construct.ts"
import { mkForce } from "../../nix/values/properties.ts"
import { reference } from "../../nix/values/references.ts"

const { told } = rulesAlone("NG020", "NG136", "NG137", "NG138", "NG141", "NG160", "NG162")

type Config = NonNullable<TestHost["config"]>

const device = "/dev/disk/by-id/nvme-1"
const unknown = reference(identifier("x"))
const at = "disks.disk.main.content.partitions.data.content"
const where = "partition data of disk main"

function holding(content: NonNullable<Gpt["partitions"]>[string]["content"]): DiskoDevices {
  return { disk: { main: disk({ device, content: gpt({ data: { size: "1G", content } }) }) } }
}

const formatted = (name: unknown) =>
  holding(filesystem({ format: name as string, mountpoint: "/data" }))

describe("NG136 formats", () => {
  test.each(["ext2", "ext3", "ext4", "xfs", "btrfs", "vfat", "f2fs", "bcachefs", "ntfs", "exfat"])(
    "nothing is said of %s",
    (name) => expect(told({ disks: formatted(name) })).toEqual([]),
  )

  test("nothing is said of one that is known to Nix only", () => {
    expect(told({ disks: formatted(unknown) })).toEqual([])
  })

  test.each(["fat32", "fat", "ext5", "swap", "zfs", "luks", "ntfs3", "Ext4", "btfs", ""])(
    "%j is none",
    (name) => {
      expect(told({ disks: formatted(name) })).toEqual([
        `NG136 ${at}.format: ${where} has the format ${JSON.stringify(name)}, which no mkfs makes`,
      ])
    },
  )
})

const mounted = (format: string, mountOptions: readonly unknown[]) =>
  holding(filesystem({ format, mountpoint: "/data", mountOptions: mountOptions as never }))

describe("NG137 options of other file systems", () => {
  test.each<[string, readonly unknown[], string | undefined]>([
    ["ext4", ["compress=zstd"], "compress=zstd"],
    ["ext4", ["noatime", "compress-force=zstd:1"], "compress-force=zstd:1"],
    ["ext4", ["noatime,subvol=root"], "subvol=root"],
    ["ext4", ["umask=0077"], "umask=0077"],
    ["ext3", ["ssd"], "ssd"],
    ["xfs", ["compress=zstd"], "compress=zstd"],
    ["xfs", ["data=journal"], "data=journal"],
    ["btrfs", ["umask=0077"], "umask=0077"],
    ["btrfs", ["data=ordered"], "data=ordered"],
    ["vfat", ["compress=zstd"], "compress=zstd"],
    ["vfat", ["nodatacow"], "nodatacow"],
    ["f2fs", ["compress=zstd"], "compress=zstd"],
    [
      "f2fs",
      ["compress_algorithm=zstd:6", "compress_chksum", "atgc", "gc_merge", "lazytime"],
      undefined,
    ],
    ["ext4", ["defaults", "noatime", "nodiratime", "relatime", "discard", "nofail"], undefined],
    [
      "ext4",
      ["x-systemd.automount", "X-mount.mkdir", "user", "_netdev", "ro", "nosuid"],
      undefined,
    ],
    ["ext4", ["data=writeback", "commit=60", "errors=remount-ro", "barrier=0"], undefined],
    ["xfs", ["defaults", "pquota", "usrquota", "inode64", "logbsize=256k"], undefined],
    ["btrfs", ["compress=zstd", "subvol=/root", "ssd", "commit=120", "nodatacow"], undefined],
    ["vfat", ["umask=0077", "fmask=0022", "dmask=0022", "errors=remount-ro"], undefined],
    ["bcachefs", ["compression=zstd", "discard", "verbose"], undefined],
    ["ext4", ["an_option_of_next_year"], undefined],
    ["ntfs", ["umask=0077", "windows_names"], undefined],
    ["ext4", [unknown], undefined],
  ])("%s, case %#", (format, options, wrong) => {
    const disks = mounted(format, options)
    const index = options.findIndex(
      (each) => typeof each === "string" && each.includes(wrong ?? "\0"),
    )
    expect(told({ disks })).toEqual(
      wrong === undefined
        ? []
        : [
            `NG137 ${at}.mountOptions[${index}]: ${where} is mounted with ${wrong}, which ${format} does not know`,
          ],
    )
  })

  test("what is mounted otherwise than by a partition", () => {
    const mountOptions = ["umask=0077"]
    const disks: DiskoDevices = {
      disk: {
        a: disk({
          device,
          content: btrfs({ subvolumes: { a: { mountpoint: "/a", mountOptions } } }),
        }),
        b: disk({ device: `${device}b`, content: bcachefs("pool") }),
        c: disk({ device: `${device}c`, content: zfs("tank") }),
      },
      bcachefs_filesystems: { pool: bcachefsFilesystem({ mountpoint: "/b", mountOptions }) },
      zpool: {
        tank: zpool({ datasets: { c: zfsFilesystem({ mountpoint: "/c", mountOptions }) } }),
      },
      nodev: {
        "/d": tmpfs({ mountOptions: ["compress=zstd"] }),
        "/e": tmpfs({ mountOptions: ["size=1G", "mode=755", "noswap", "uid=0"] }),
        "/f": nodev({ fsType: "overlay", mountOptions: ["lowerdir=/a", "upperdir=/b"] }),
        "/g": nodev({ fsType: "none", device: "/a", mountOptions: ["bind"] }),
      },
    }
    const config: Config = { networking: { hostId: "01234567" } }
    expect(told({ disks, config }).map((each) => each.split(":")[0])).toEqual([
      "NG137 disks.disk.a.content.subvolumes.a.mountOptions[0]",
      "NG137 disks.zpool.tank.datasets.c.mountOptions[0]",
      "NG137 disks.bcachefs_filesystems.pool.mountOptions[0]",
      'NG137 disks.nodev["/d"].mountOptions[0]',
    ])
  })
})

test.each<[string, readonly string[], number | undefined, string]>([
  ["vfat", ["umask=0077, fmask=0077"], 0, '" fmask=0077"'],
  ["ext4", ["noatime", "nofail "], 1, '"nofail "'],
  ["ntfs", [" noatime"], 0, '" noatime"'],
  ["ext4", ["x-mount.subdir=a b", "noatime,nofail"], undefined, ""],
])("NG137 a space around an option of %s, case %#", (format, options, index, word) => {
  const option = `disks.disk.main.content.partitions.data.content.mountOptions[${index}]`
  expect(told({ disks: mounted(format, options) })).toEqual(
    index === undefined
      ? []
      : [`NG137 ${option}: ${where} is mounted with ${word}, and no option has a space around it`],
  )
})

describe("NG137 options with what they do not take", () => {
  // those of ext4, btrfs, xfs and tmpfs as Linux 6.18 mounted each, and refused the others
  test.each<[string, string, string]>([
    [
      "ext4",
      "discard errors=remount-ro errors=continue errors=panic data=ordered commit=60 barrier barrier=0 stripe=16 data_err=abort jqfmt=vfsv1 lazytime",
      "discard=async errors=remount data=none commit=1m barrier=off stripe=x data_err=x jqfmt=x noatime=1 nodelalloc=1",
    ],
    [
      "btrfs",
      "discard discard=sync discard=async compress compress=zstd compress=zstd:3 compress=zstd:-5 compress=no compress=none compress=lzo compress=zlib:9 compress-force=zstd space_cache=v2 ssd commit=30 thread_pool=4 fatal_errors=panic",
      "discard=yes compress=lz4 compress=gzip compress=off compress=zst compress=ZSTD compress-force=x space_cache=v3 ssd=1 autodefrag=1 commit=x thread_pool=x fatal_errors=x nodatacow=1",
    ],
    [
      "xfs",
      "discard logbufs=8 logbsize=256k logbsize=256K allocsize=1g inode64 dax dax=always",
      "discard=async logbufs=x logbsize=256kb allocsize=1x dax=on",
    ],
    ["vfat", "umask=0077 fmask=0022 errors=remount-ro codepage=437", "umask=rwx errors=remount"],
    ["f2fs", "discard background_gc=on", "discard=async background_gc=maybe"],
    ["ext3", "data=journal", "data=fast"],
  ])("%s", (format, right, wrong) => {
    const tried = [...right.split(" "), ...wrong.split(" ")]
    const refused = tried.filter((option) => told({ disks: mounted(format, [option]) }).length > 0)
    expect(refused).toEqual(wrong.split(" "))
  })

  test("tmpfs, and what it takes", () => {
    const right = ["size=2G", "size=50%", "size=2g", "mode=755", "nr_inodes=1m", "huge=always"]
    const wrong = ["size=2GB", "size=1.5G", "mode=999", "nr_inodes=10%", "huge=on"]
    const refused = [...right, ...wrong].filter(
      (option) => told({ disks: inMemory("/tmp", [option]) }).length > 0,
    )
    expect(refused).toEqual(wrong)
    expect(told({ disks: inMemory("/tmp", ["noatime,size=2GB"]) })).toEqual([
      'NG137 disks.nodev["/tmp"].mountOptions[0]: file system "/tmp" is mounted with size=2GB, which tmpfs does not take',
    ])
  })
})

describe("NG138 mount points", () => {
  test.each([
    ["/data/", "/data"],
    ["/data//", "/data"],
    ["//data", "/data"],
    ["/var//log", "/var/log"],
    ["/var/./log", "/var/log"],
    ["/var/lib/../log", "/var/log"],
    ["/data/.", "/data"],
    ["/..", "/"],
    ["//", "/"],
  ])("%s is %s", (mountpoint, shortest) => {
    const disks = holding(filesystem({ format: "ext4", mountpoint }))
    expect(told({ disks })).toEqual([
      `NG138 ${at}.mountpoint: ${where} is mounted at ${JSON.stringify(mountpoint)}, which is no path in its shortest form`,
    ])
    expect(told({ disks: holding(filesystem({ format: "ext4", mountpoint: shortest })) })).toEqual(
      [],
    )
  })

  test.each(["/", "/data", "/a.b", "/..a", "/a..", "/.snapshots", "/with space", "/ü"])(
    "nothing is said of %s",
    (mountpoint) =>
      expect(told({ disks: holding(filesystem({ format: "ext4", mountpoint })) })).toEqual([]),
  )

  test("a path from nowhere", () => {
    expect(told({ disks: holding(filesystem({ format: "ext4", mountpoint: "data" })) })).toEqual([
      `NG020 ${at}.mountpoint: expected an absolute path, such as "/boot"`,
    ])
    expect(told({ disks: { nodev: { tmp: tmpfs(), "/run/": tmpfs(), "/srv": tmpfs() } } })).toEqual(
      [
        'NG138 disks.nodev.tmp: file system tmp is mounted at "tmp", which is no path in its shortest form',
        'NG138 disks.nodev["/run/"]: file system "/run/" is mounted at "/run/", which is no path in its shortest form',
      ],
    )
  })
})

type Subvolumes = Readonly<Record<string, readonly string[]>>

/** A btrfs with a subvolume for each mount point, and its options. */
function mounts(options: Subvolumes, own: Omit<Btrfs, "type"> = {}): DiskoDevices {
  const subvolumes = Object.entries(options).map(([mountpoint, mountOptions]) => [
    mountpoint.slice(1) || "root",
    { mountpoint, mountOptions },
  ])
  return holding(btrfs({ ...own, subvolumes: Object.fromEntries(subvolumes) }))
}

function rootOptions(options: unknown): Config {
  return { fileSystems: { "/": { options } } } as never
}

function lost(name: string, option: string): string {
  return `NG160 ${at}.subvolumes.${name}.mountOptions: ${option} of subvolume ${name} of ${where} has no effect`
}

describe("NG160 options of a whole btrfs", () => {
  test.each<[string, Subvolumes, readonly string[]]>([
    [
      "none at the first",
      { "/": ["noatime"], "/home": ["compress=zstd"] },
      [lost("home", "compress=zstd")],
    ],
    [
      "copy on write",
      { "/": ["compress=zstd"], "/swap": ["nodatacow", "noatime"] },
      [lost("swap", "nodatacow")],
    ],
    [
      "another level",
      { "/": ["compress=zstd"], "/nix": ["compress=zstd:9"] },
      [lost("nix", "compress=zstd:9")],
    ],
    [
      "another method",
      { "/": ["compress=zstd"], "/nix": ["compress=lzo"] },
      [lost("nix", "compress=lzo")],
    ],
    [
      "by force",
      { "/": ["compress=zstd"], "/nix": ["compress-force=zstd"] },
      [lost("nix", "compress-force=zstd")],
    ],
    [
      "several in one word",
      { "/": [], "/home": ["noatime,autodefrag"] },
      [lost("home", "autodefrag")],
    ],
    [
      "one of two, once",
      { "/": [], "/a": ["commit=120", "autodefrag"], "/b": [] },
      [lost("a", "commit=120")],
    ],
    [
      "each that has it",
      { "/": [], "/a": ["autodefrag"], "/b": ["autodefrag"] },
      [lost("a", "autodefrag"), lost("b", "autodefrag")],
    ],
    ["the same", { "/": ["compress=zstd", "noatime"], "/home": ["compress=zstd"] }, []],
    ["the level that is usual", { "/": ["compress=zstd"], "/home": ["compress=zstd:3"] }, []],
    [
      "the first alone",
      { "/": ["compress=zstd", "autodefrag"], "/home": ["noatime"], "/nix": [] },
      [],
    ],
    [
      "each mount's own",
      { "/": [], "/home": ["noatime", "ro", "nodev", "nosuid", "noexec", "nofail", "subvolid=5"] },
      [],
    ],
    [
      "what is usual",
      { "/": [], "/home": ["ssd", "discard=async", "space_cache=v2", "datacow", "commit=30"] },
      [],
    ],
    [
      "without /, what is needed first",
      { "/nix": ["compress=zstd"], "/home": ["compress=zstd"] },
      [],
    ],
    [
      "without /, and not there either",
      { "/home": ["compress=zstd"], "/nix": ["noatime"] },
      [lost("home", "compress=zstd")],
    ],
    [
      "left to chance",
      { "/a": ["compress=zstd"], "/b": ["noatime"] },
      [lost("a", "compress=zstd")],
    ],
    ["left to chance, and the same", { "/a": ["compress=zstd"], "/b": ["compress=zstd"] }, []],
    ["one inside the other", { "/a": ["compress=zstd"], "/a/b": [] }, []],
    ["one mount", { "/home": ["compress=zstd"] }, []],
  ])("%s", (_, options, want) => {
    expect(told({ disks: mounts(options) })).toEqual(want)
  })

  test("the file system itself is mounted first", () => {
    const own = { mountpoint: "/", mountOptions: ["compress=zstd"] }
    expect(told({ disks: mounts({ "/home": ["compress=zstd"] }, own) })).toEqual([])
    expect(told({ disks: mounts({ "/home": ["compress=zstd"] }, { mountpoint: "/" }) })).toEqual([
      lost("home", "compress=zstd"),
    ])
  })

  test("options of the config count, and those that are known to Nix only may be any", () => {
    const disks = mounts({ "/": ["noatime"], "/home": ["compress=zstd"] })
    expect(told({ disks, config: rootOptions(["compress=zstd"]) })).toEqual([])
    expect(told({ disks, config: rootOptions(unknown) })).toEqual([])
    expect(told({ disks, config: rootOptions(mkForce(["ro"])) })).toHaveLength(1)
    const hidden = mounts({ "/": [unknown as never], "/home": ["compress=zstd"] })
    expect(told({ disks: hidden })).toEqual([])
  })

  test("two file systems have each their own", () => {
    const two = { ...mounts({ "/": [] }) }
    const other = disk({
      device: `${device}-2`,
      content: btrfs({ subvolumes: { a: { mountpoint: "/a", mountOptions: ["compress=zstd"] } } }),
    })
    expect(told({ disks: { disk: { ...two.disk, other } } })).toEqual([])
  })
})

const inMemory = (mountpoint: string, mountOptions?: readonly unknown[]): DiskoDevices => ({
  ...holding(filesystem({ format: "ext4", mountpoint: "/nix" })),
  nodev: {
    [mountpoint]: tmpfs(mountOptions === undefined ? {} : { mountOptions: mountOptions as never }),
  },
})

describe("NG162 the mode of a root file system in memory", () => {
  test.each<[string, readonly unknown[] | undefined, boolean]>([
    ["/", undefined, true],
    ["/", ["defaults", "size=2G"], true],
    ["/root", ["size=2G"], true],
    ["/", ["size=2G", "mode=755"], false],
    ["/", ["size=2G,mode=0755"], false],
    ["/", ["mode=1777"], true],
    ["/", ["mode=0777", "mode=0775"], false],
    ["/", ["mode=755", "mode=757"], true],
    ["/", [unknown], false],
    ["/tmp", ["size=2G"], false],
    ["/var/tmp", undefined, false],
  ])("%s, case %#", (mountpoint, options, isFound) => {
    const path = `disks.nodev["${mountpoint}"]${options === undefined ? "" : ".mountOptions"}`
    expect(told({ disks: inMemory(mountpoint, options) })).toEqual(
      isFound ? [`NG162 ${path}: everyone on the machine may write to ${mountpoint}`] : [],
    )
  })

  test("the config gives one", () => {
    const config: Config = { fileSystems: { "/": { options: ["mode=755"] } } }
    expect(told({ disks: inMemory("/", ["size=2G"]), config })).toEqual([])
  })
})

const main = (format: "gpt" | "msdos", name?: string | null) => ({
  disk: {
    main: disk({
      device,
      content: table({ format, partitions: [name === undefined ? {} : { name }] }),
    }),
  },
})

describe("NG141 what disko reads", () => {
  test.each<[Parameters<typeof nodev>[0], string | undefined]>([
    [{ fsType: "none", mountOptions: ["bind"] }, "a bind mount"],
    [{ fsType: "none", mountOptions: ["ro,rbind"], device: "none" }, "a bind mount"],
    [{ fsType: "nfs" }, "a file system of the type nfs"],
    [{ fsType: "nfs", device: "nas:/srv" }, undefined],
    [{ fsType: "none", mountOptions: ["bind"], device: "/srv" }, undefined],
    [{ fsType: "nfs", device: unknown }, undefined],
    [{ fsType: "tmpfs" }, undefined],
    [{ fsType: "overlay", mountOptions: ["lowerdir=/a", "x-systemd.requires=/bind"] }, undefined],
  ])("the device of a mount, case %#", (given, what) => {
    expect(told({ disks: { nodev: { "/data": nodev(given) } } })).toEqual(
      what === undefined
        ? []
        : [`NG141 disks.nodev["/data"]: file system "/data" has no device, which ${what} needs`],
    )
  })

  test.each<[Parameters<typeof btrfs>[0], readonly [at: string, what: string] | undefined]>([
    [
      { subvolumes: { s: { swap: { f: { size: "4G" } } } } },
      ["content.subvolumes.s.swap.f", "swap file f of subvolume s of disk main"],
    ],
    [
      { mountpoint: "/data", subvolumes: { s: { mountpoint: null, swap: { f: { size: "4G" } } } } },
      ["content.subvolumes.s.swap.f", "swap file f of subvolume s of disk main"],
    ],
    [{ swap: { f: { size: "4G" } } }, ["content.swap.f", "swap file f of disk main"]],
    [{ subvolumes: { s: { mountpoint: "/.swap", swap: { f: { size: "4G" } } } } }, undefined],
    [{ mountpoint: "/data", swap: { f: { size: "4G" } } }, undefined],
    [{ mountpoint: "/data", subvolumes: { s: { swap: {} } } }, undefined],
  ])("the mount point of what has a swap file, case %#", (given, found) => {
    const disks = { disk: { main: disk({ device, content: btrfs(given) }) } }
    expect(told({ disks }).filter((each) => each.startsWith("NG141"))).toEqual(
      found === undefined
        ? []
        : [
            `NG141 disks.disk.main.${found[0]}: ${found[1]} is where nothing is mounted, and disko names it by the mount point`,
          ],
    )
  })

  test("names of partitions of a GPT", () => {
    const want = [
      "NG141 disks.disk.main.content.partitions[0]: partition 1 of disk main has no name, which one in a GPT needs",
    ]
    expect(told({ disks: main("gpt") })).toEqual(want)
    expect(told({ disks: main("gpt", null) })).toEqual(want)
    expect(told({ disks: main("gpt", "root") })).toEqual([])
    expect(told({ disks: main("msdos") })).toEqual([])
    expect(told({ disks: main("msdos", null) })).toEqual([])
  })

  test("members of virtual devices, and nothing else of a pool", () => {
    const config: Config = { networking: { hostId: "01234567" } }
    const pool = (vdev: { readonly members?: readonly string[] }): DiskoDevices => ({
      disk: { main: disk({ device, content: zfs("tank") }) },
      zpool: { tank: zpool({ mode: { topology: { type: "topology", vdev: [vdev] } } }) },
    })
    expect(told({ disks: pool({}), config })).toEqual([
      "NG141 disks.zpool.tank.mode.topology.vdev[0]: a virtual device of pool tank has no members",
    ])
    expect(told({ disks: pool({ members: [device] }), config })).toEqual([])
    const plain = { ...pool({}), zpool: { tank: zpool({ mountpoint: "/tank" }) } }
    expect(told({ disks: plain, config })).toEqual([])
  })
})

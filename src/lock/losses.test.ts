/** Old and new devices, and what a machine installed with the old ones loses by the new ones. */
import { expect, test } from "vitest"
import { btrfs } from "../disko/types/btrfs.ts"
import { deviceTree } from "../disko/tree/device-tree.ts"
import type { DiskoDevices } from "../disko/types/devices.ts"
import { disk } from "../disko/types/disk.ts"
import { filesystem } from "../disko/types/filesystem.ts"
import { type Gpt, biosBoot, esp, gpt } from "../disko/types/gpt.ts"
import { luks } from "../disko/types/luks.ts"
import { physicalVolume } from "../disko/types/lvm-physical-volume.ts"
import { type VolumeGroup, volumeGroup } from "../disko/types/lvm-volume-group.ts"
import { mdadm } from "../disko/types/mdadm.ts"
import { mdraid } from "../disko/types/mdraid.ts"
import { swap } from "../disko/types/swap.ts"
import { table } from "../disko/types/table.ts"
import { zfs } from "../disko/types/zfs.ts"
import { zpool } from "../disko/types/zpool.ts"
import { identityOf } from "./identity.ts"
import { lossesBetween } from "./losses.ts"

type Partitions = NonNullable<Gpt["partitions"]>

const ext4 = (mountpoint: string, mountOptions: readonly string[] = ["defaults"]) =>
  filesystem({ format: "ext4", mountpoint, mountOptions })

/** One disk with these partitions. */
function onDisk(partitions: Partitions, device = "/dev/disk/by-id/a"): DiskoDevices {
  return { disk: { main: disk({ device, content: gpt(partitions) }) } }
}

const root = { size: "100%", content: ext4("/") }
const plain = onDisk({ ESP: esp(), swap: { size: "8G", content: swap() }, root })

/** One disk, found by its path. */
const numbered = (device: string) => ({
  disk: {
    main: disk({ device, content: table({ partitions: [{ name: "root", content: ext4("/") }] }) }),
  },
})

const subvolumes = (given: NonNullable<Parameters<typeof btrfs>[0]>["subvolumes"]) =>
  onDisk({ root: { content: btrfs({ subvolumes: given }) } })

const encrypted = (name: string, partition = "luks", mountpoint = "/") =>
  onDisk({ [partition]: { content: luks({ name, content: ext4(mountpoint) }) } })

/** Volumes on an encrypted partition. */
const volumes = (
  lvs: VolumeGroup["lvs"],
  { partition = "luks", name = "crypted", initrdUnlock = true } = {},
): DiskoDevices => ({
  ...onDisk({
    [partition]: { content: luks({ name, initrdUnlock, content: physicalVolume("pool") }) },
  }),
  lvm_vg: { pool: volumeGroup(lvs) },
})

const system = { root: { size: "1G", content: ext4("/") } }

const mirror = (array: string, partition: string): DiskoDevices => ({
  ...onDisk({ [partition]: { content: mdraid(array) } }),
  mdadm: { [array]: mdadm({ content: ext4("/") }) },
})

const pool = (dataset: string, partition: string): DiskoDevices => ({
  ...onDisk({ [partition]: { content: zfs("tank") } }),
  zpool: { tank: zpool({ datasets: { [dataset]: { type: "zfs_fs", mountpoint: "/" } } }) },
})

const encryptedPool = (encryption: string, own: Readonly<Record<string, string>> = {}) =>
  ({
    ...onDisk({ zfs: { content: zfs("tank") } }),
    zpool: {
      tank: zpool({
        rootFsOptions: { encryption },
        datasets: {
          safe: { type: "zfs_fs", options: { mountpoint: "none", ...own } },
          "safe/root": { type: "zfs_fs", mountpoint: "/" },
          home: { type: "zfs_fs", mountpoint: "/home" },
        },
      }),
    },
  }) satisfies DiskoDevices

/** A dataset with these options, mounted or not. */
const dataset = (mountpoint: string | undefined, options: Readonly<Record<string, string>> = {}) =>
  ({
    ...onDisk({ zfs: { content: zfs("tank") }, boot: root }),
    zpool: { tank: zpool({ datasets: { srv: { type: "zfs_fs", mountpoint, options } } }) },
  }) satisfies DiskoDevices

const formatted = (format: string, mountpoint?: string) =>
  onDisk({ root, data: { content: filesystem({ format, mountpoint }) } })

const withSwap = (given: Parameters<typeof swap>[0], name = "s") =>
  onDisk({ root, [name]: { content: swap(given) } })

const label = (name: string) => `/dev/disk/by-partlabel/disk-main-${name}`
const random = "encrypted with a random key, and made at every start"

test.each<[string, DiskoDevices, DiskoDevices]>([
  ["nothing changes", plain, plain],
  [
    "a disk of a GPT has another path",
    onDisk({ root }, "/dev/sda"),
    onDisk({ root }, "/dev/disk/by-id/b"),
  ],
  [
    "sizes, types, priorities and the order of partitions change",
    plain,
    onDisk({
      root: { ...root, size: "50G", priority: 1 },
      swap: { size: "4G", type: "8200", content: swap({ priority: 5 }) },
      ESP: esp({ size: "2G" }),
    }),
  ],
  [
    "mount options change",
    onDisk({ root }),
    onDisk({ root: { content: ext4("/", ["noatime", "nofail"]) } }),
  ],
  [
    "another key has the old label",
    onDisk({ root }),
    onDisk({ system: { ...root, label: "disk-main-root" } }),
  ],
  [
    "another key has the old name",
    { disk: { main: disk({ device: "/dev/sda", content: gpt({ root }) }) } },
    {
      disk: {
        first: disk({
          device: "/dev/sda",
          name: "main",
          content: gpt({ system: { ...root, name: "root" } }),
        }),
      },
    },
  ],
  [
    "a file system is mounted elsewhere",
    onDisk({ root, data: { content: ext4("/data") } }),
    onDisk({ root, data: { content: ext4("/srv") } }),
  ],
  [
    "a file system is left out",
    onDisk({ root, data: { content: ext4("/data") } }),
    onDisk({ root }),
  ],
  ["swap is left out", plain, onDisk({ ESP: esp(), root })],
  [
    "a subvolume is no longer mounted, another one twice, and the whole as well",
    subvolumes({ "/root": { mountpoint: "/" }, "/home": { mountpoint: "/home" } }),
    onDisk({
      root: {
        content: btrfs({
          mountpoint: "/all",
          subvolumes: { root: { mountpoint: "/" }, again: { name: "/root", mountpoint: "/again" } },
        }),
      },
    }),
  ],
  ["an encrypted device is opened by another name", encrypted("a"), encrypted("b")],
  ["one with volumes is", volumes(system, { name: "a" }), volumes(system, { name: "b" })],
  [
    "an encrypted device goes with its file system",
    onDisk({ root, data: { content: luks({ name: "data", content: ext4("/data") }) } }),
    onDisk({ root }),
  ],
  [
    "a partition for GRUB has another label, or is needed no more",
    onDisk({ root, boot: biosBoot(), more: biosBoot() }),
    onDisk({ root, grub: { type: "21686148-6449-6E6F-744E-656564454649" } }),
  ],
  [
    "the system is said to be encrypted as it was",
    encryptedPool("aes-256-gcm"),
    encryptedPool("aes-256-gcm"),
  ],
  [
    "a subvolume that was made is mounted",
    subvolumes({ "/root": { mountpoint: "/" }, "@b": {} }),
    subvolumes({ "/root": { mountpoint: "/" }, "@b": { mountpoint: "/b" } }),
  ],
  [
    "all of a file system with subvolumes is mounted, and nothing of it was",
    onDisk({ root, data: { content: btrfs({ subvolumes: { "@a": {} } }) } }),
    onDisk({
      root,
      data: { content: btrfs({ mountpoint: "/all", subvolumes: { "@a": { mountpoint: "/a" } } }) },
    }),
  ],
  ["a file system that was made is mounted", formatted("ext4"), formatted("ext4", "/data")],
  [
    "an encrypted one is, by another name",
    onDisk({
      root,
      data: { content: luks({ name: "a", content: filesystem({ format: "xfs" }) }) },
    }),
    onDisk({
      root,
      data: {
        content: luks({ name: "b", content: filesystem({ format: "xfs", mountpoint: "/data" }) }),
      },
    }),
  ],
  [
    "a file system is mounted no more, and another kind is meant to be made there",
    formatted("ext4", "/data"),
    formatted("xfs"),
  ],
  ["ext4's driver reads what is there", formatted("ext3", "/data"), formatted("ext4", "/data")],
  ["and it is mounted elsewhere", formatted("ext2", "/data"), formatted("ext4", "/srv")],
  ["nobody said what kind it is of", formatted("auto", "/data"), formatted("xfs", "/srv")],
  ["swap is encrypted with a random key", withSwap({}), withSwap({ randomEncryption: true })],
  [
    "such swap has another priority",
    withSwap({ randomEncryption: true }),
    withSwap({ randomEncryption: true, priority: 2 }),
  ],
  ["a dataset that was made is mounted", dataset(undefined), dataset("/srv")],
  [
    "one that is mounted nowhere by its options is",
    dataset(undefined, { mountpoint: "none" }),
    dataset("/srv"),
  ],
  [
    "a dataset is mounted elsewhere, the same way",
    dataset("/srv", { mountpoint: "legacy" }),
    dataset("/home", { mountpoint: "legacy" }),
  ],
  [
    "its own place is another one",
    dataset("/srv", { mountpoint: "/srv" }),
    dataset("/srv", { mountpoint: "/other" }),
  ],
  ["a member of an array has another label", mirror("root", "a"), mirror("root", "b")],
  ["a member of a pool has another label", pool("root", "a"), pool("root", "b")],
  [
    "a file to swap to is in a subvolume that is mounted elsewhere",
    subvolumes({ swap: { mountpoint: "/swap", swap: { file: { size: "1G" } } } }),
    subvolumes({ swap: { mountpoint: "/.swap", swap: { file: { size: "2G" } } } }),
  ],
])("nothing is lost where %s", (_, before, after) => {
  expect(lossesBetween(identityOf(deviceTree(before)), identityOf(deviceTree(after)))).toEqual([])
})

test.each<
  [
    string,
    DiskoDevices,
    DiskoDevices,
    (readonly [string, string | undefined, string | undefined])[],
  ]
>([
  [
    "a partition is renamed",
    plain,
    onDisk({ ESP: esp(), swap: { size: "8G", content: swap() }, system: root }),
    [["/", label("root"), label("system")]],
  ],
  [
    "a disk is renamed",
    plain,
    { disk: { first: plain.disk?.["main"] ?? disk({ device: "/dev/sda" }) } },
    [
      ["/", label("root"), "/dev/disk/by-partlabel/disk-first-root"],
      ["/boot", label("ESP"), "/dev/disk/by-partlabel/disk-first-ESP"],
      ["swap", label("swap"), "/dev/disk/by-partlabel/disk-first-swap"],
    ],
  ],
  [
    "two partitions change places",
    onDisk({ root, data: { content: ext4("/data") } }),
    onDisk({ root: { content: ext4("/data") }, data: root }),
    [
      ["/", label("root"), label("data")],
      ["/data", label("data"), label("root")],
    ],
  ],
  [
    "a partition is given a UUID",
    onDisk({ root }),
    onDisk({ root: { ...root, uuid: "809b3a2b-828a-4730-95e1-75b6343e415a" } }),
    [["/", label("root"), "/dev/disk/by-partuuid/809b3a2b-828a-4730-95e1-75b6343e415a"]],
  ],
  [
    "a disk that is found by its path has another one",
    numbered("/dev/sda"),
    numbered("/dev/nvme0n1"),
    [["/", "/dev/sda1", "/dev/nvme0n1p1"]],
  ],
  [
    "a file system is added, even if the machine would start without",
    onDisk({ root }),
    onDisk({ root, data: { content: ext4("/data", ["nofail"]) } }),
    [["/data", undefined, label("data")]],
  ],
  [
    "swap is added, and swap is another",
    plain,
    onDisk({ ESP: esp(), a: { content: swap() }, b: { content: swap() }, root }),
    [
      ["swap", label("swap"), label("a")],
      ["swap", undefined, label("b")],
    ],
  ],
  [
    "a file system that the system is in is left out",
    onDisk({ root, nix: { content: ext4("/nix") } }),
    onDisk({ root }),
    [["/nix", label("nix"), undefined]],
  ],
  [
    "a subvolume is renamed",
    subvolumes({ "/root": { mountpoint: "/" } }),
    subvolumes({ "/system": { mountpoint: "/" } }),
    [["/", `${label("root")}[/root]`, `${label("root")}[/system]`]],
  ],
  [
    "a subvolume is added",
    subvolumes({ "/root": { mountpoint: "/" } }),
    subvolumes({ "/root": { mountpoint: "/" }, "/home": { mountpoint: "/home" } }),
    [["/home", undefined, `${label("root")}[/home]`]],
  ],
  [
    "the partition of an encrypted file system is renamed",
    encrypted("a"),
    encrypted("a", "other"),
    [["/", `/dev/mapper/a on ${label("luks")}`, `/dev/mapper/a on ${label("other")}`]],
  ],
  [
    "a partition is encrypted, and no longer is",
    encrypted("a", "root"),
    onDisk({ root }),
    [["/", `/dev/mapper/a on ${label("root")}`, label("root")]],
  ],
  [
    "the partition of encrypted volumes is renamed",
    volumes(system),
    volumes(system, { partition: "other" }),
    [["the LUKS device", label("luks"), label("other")]],
  ],
  [
    "encrypted volumes are not opened at the start any more",
    volumes(system),
    volumes(system, { initrdUnlock: false }),
    [["the LUKS device", label("luks"), undefined]],
  ],
  [
    "the names of two encrypted devices are exchanged",
    onDisk({
      x: { content: luks({ name: "a", content: ext4("/") }) },
      y: { content: luks({ name: "b", content: ext4("/data") }) },
    }),
    onDisk({
      y: { content: luks({ name: "a", content: ext4("/") }) },
      x: { content: luks({ name: "b", content: ext4("/data") }) },
    }),
    [
      ["/", `/dev/mapper/a on ${label("x")}`, `/dev/mapper/a on ${label("y")}`],
      ["/data", `/dev/mapper/b on ${label("y")}`, `/dev/mapper/b on ${label("x")}`],
    ],
  ],
  [
    "a volume is renamed",
    volumes(system),
    volumes({ system: { size: "1G", content: ext4("/") } }),
    [["/", "/dev/pool/root", "/dev/pool/system"]],
  ],
  [
    "an array is renamed",
    mirror("root", "a"),
    mirror("mirror", "a"),
    [["/", "/dev/md/root", "/dev/md/mirror"]],
  ],
  [
    "a dataset is renamed",
    pool("root", "a"),
    pool("local/root", "a"),
    [["/", "tank/root", "tank/local/root"]],
  ],
  [
    "a partition for GRUB is added, and one for the firmware that nothing is in",
    plain,
    onDisk({
      ESP: esp(),
      swap: { size: "8G", content: swap() },
      root,
      boot: biosBoot(),
      efi: { type: "ef00" },
    }),
    [
      ["a partition for BIOS boot", undefined, label("boot")],
      ["a partition for EFI system", undefined, label("efi")],
    ],
  ],
  [
    "there is another kind of file system",
    onDisk({ root }),
    onDisk({ root: { content: filesystem({ format: "xfs", mountpoint: "/" }) } }),
    [["/", "ext4", "xfs"]],
  ],
  [
    "another kind of file system is mounted elsewhere",
    formatted("ext4", "/data"),
    formatted("xfs", "/srv"),
    [["/srv", "ext4", "xfs"]],
  ],
  [
    "and subvolumes of one, and all of it",
    formatted("ext4", "/data"),
    onDisk({ root, data: { content: btrfs({ mountpoint: "/srv" }) } }),
    [["/srv", "ext4", "btrfs"]],
  ],
  [
    "and it is encrypted",
    onDisk({ root, data: { content: luks({ name: "a", content: ext4("/data") }) } }),
    onDisk({
      root,
      data: {
        content: luks({ name: "a", content: filesystem({ format: "xfs", mountpoint: "/srv" }) }),
      },
    }),
    [["/srv", "ext4", "xfs"]],
  ],
  [
    "another kind is mounted where one was mounted nowhere",
    formatted("ext4"),
    formatted("xfs", "/srv"),
    [["/srv", "ext4", "xfs"]],
  ],
  [
    "two places change their file systems, of which each is told once",
    onDisk({ root, data: { content: filesystem({ format: "xfs", mountpoint: "/data" }) } }),
    onDisk({
      root: { content: filesystem({ format: "xfs", mountpoint: "/data" }) },
      data: { content: ext4("/") },
    }),
    [
      ["/", label("root"), label("data")],
      ["/data", label("data"), label("root")],
    ],
  ],
  [
    "a kind is an earlier one, whose driver does not read the later",
    formatted("ext4", "/data"),
    formatted("ext3", "/data"),
    [["/data", "ext4", "ext3"]],
  ],
  [
    "a subvolume is mounted that was not made",
    subvolumes({ "/root": { mountpoint: "/" }, "@b": {} }),
    subvolumes({ "/root": { mountpoint: "/" }, "@c": { mountpoint: "/c" } }),
    [["/c", undefined, `${label("root")}[/@c]`]],
  ],
  [
    "swap is not encrypted with a random key any more",
    withSwap({ randomEncryption: true }),
    withSwap({ resumeDevice: true }),
    [["swap", random, label("s")]],
  ],
  [
    "that is so in an encrypted device",
    onDisk({
      root,
      s: { content: luks({ name: "a", content: swap({ randomEncryption: true }) }) },
    }),
    onDisk({ root, s: { content: luks({ name: "b", content: swap() }) } }),
    [["swap", random, `/dev/mapper/b on ${label("s")}`]],
  ],
  [
    "such swap is on another partition",
    withSwap({ randomEncryption: true }),
    withSwap({}, "t"),
    [["swap", label("s"), label("t")]],
  ],
  [
    "a dataset that ZFS mounts is to be mounted as others are",
    dataset("/srv"),
    dataset("/srv", { mountpoint: "legacy" }),
    [["/srv", "zfs, zfsutil", "zfs, legacy"]],
  ],
  [
    "the other way round, elsewhere",
    dataset("/srv", { mountpoint: "legacy" }),
    dataset("/home"),
    [["/home", "zfs, legacy", "zfs, zfsutil"]],
  ],
  [
    "a pool is encrypted",
    encryptedPool("off"),
    encryptedPool("on"),
    [
      ["/", "zfs, zfsutil", "zfs, encrypted, zfsutil"],
      ["/home", "zfs, zfsutil", "zfs, encrypted, zfsutil"],
    ],
  ],
  [
    "the dataset that one is in is encrypted",
    encryptedPool("off"),
    encryptedPool("off", { encryption: "on" }),
    [["/", "zfs, zfsutil", "zfs, encrypted, zfsutil"]],
  ],
  ["there is no layout any more", onDisk({ root }), {}, [["/", label("root"), undefined]]],
])("%s", (_, before, after, want) => {
  expect(lossesBetween(identityOf(deviceTree(before)), identityOf(deviceTree(after)))).toEqual(
    want.map(([what, old, now]) => ({ what, before: old, after: now })),
  )
})

/** A record with one dataset, of this kind. */
const recorded = (format: string) => ({
  fileSystems: new Map([["/", "tank/root"]]),
  swapDevices: [],
  luksDevices: new Map(),
  formats: new Map([["/", format]]),
})

test.each<[string, string]>([
  ["zfs", "zfs, legacy"],
  ["zfs, encrypted", "zfs, encrypted, zfsutil"],
])("a record of before, %s, says nothing of how it is mounted", (old, now) => {
  expect(lossesBetween(recorded(old), recorded(now))).toEqual([])
})

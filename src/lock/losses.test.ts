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

const label = (name: string) => `/dev/disk/by-partlabel/disk-main-${name}`

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
    "a pool is encrypted",
    encryptedPool("off"),
    encryptedPool("on"),
    [
      ["/", "zfs", "zfs, encrypted"],
      ["/home", "zfs", "zfs, encrypted"],
    ],
  ],
  [
    "the dataset that one is in is encrypted",
    encryptedPool("off"),
    encryptedPool("off", { encryption: "on" }),
    [["/", "zfs", "zfs, encrypted"]],
  ],
  ["there is no layout any more", onDisk({ root }), {}, [["/", label("root"), undefined]]],
])("%s", (_, before, after, want) => {
  expect(lossesBetween(identityOf(deviceTree(before)), identityOf(deviceTree(after)))).toEqual(
    want.map(([what, old, now]) => ({ what, before: old, after: now })),
  )
})

/** What GRUB can read of the file system that /boot is on. */
import { describe, expect, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"
import { bcachefs } from "../../disko/types/bcachefs.ts"
import { bcachefsFilesystem } from "../../disko/types/bcachefs-filesystem.ts"
import { btrfs } from "../../disko/types/btrfs.ts"
import type { DeviceContent, PartitionContent } from "../../disko/types/content.ts"
import type { DiskoDevices } from "../../disko/types/devices.ts"
import { disk } from "../../disko/types/disk.ts"
import { filesystem } from "../../disko/types/filesystem.ts"
import { type Gpt, biosBoot, esp, gpt } from "../../disko/types/gpt.ts"
import { type Luks, luks } from "../../disko/types/luks.ts"
import { physicalVolume } from "../../disko/types/lvm-physical-volume.ts"
import { volumeGroup } from "../../disko/types/lvm-volume-group.ts"
import { mdadm } from "../../disko/types/mdadm.ts"
import { mdraid } from "../../disko/types/mdraid.ts"
import { tmpfs } from "../../disko/types/nodev.ts"
import { zfs } from "../../disko/types/zfs.ts"
import { zfsFilesystem } from "../../disko/types/zfs-filesystem.ts"
import { zfsVolume } from "../../disko/types/zfs-volume.ts"
import { type Zpool, zpool } from "../../disko/types/zpool.ts"
import { identifier } from "../../nix/syntax/construct.ts"
import { mkForce } from "../../nix/values/properties.ts"
import { reference } from "../../nix/values/references.ts"

const { told } = rulesAlone("NG139", "NG168")

type Config = NonNullable<TestHost["config"]>

const unknown = reference(identifier("x"))
const root = filesystem({ format: "ext4", mountpoint: "/" })
const boot = { size: "1G", content: filesystem({ format: "ext4", mountpoint: "/boot" }) }
const grub = (options: object): Config => ({ boot: { loader: { grub: options } } })
const hostId = { networking: { hostId: "01234567" } }

function started(content: PartitionContent, others: Gpt["partitions"] = {}): DiskoDevices {
  const partitions = { grub: biosBoot(), ...others, root: { size: "100%", content } }
  return { disk: { main: disk({ device: "/dev/disk/by-id/ata-1", content: gpt(partitions) }) } }
}

const encrypted = (options: Partial<Luks> = {}, content: DeviceContent = root) =>
  luks({ name: "root", passwordFile: "/tmp/key", content, ...options })

const inVolume = (kind: "thinlv" | undefined): DiskoDevices => ({
  ...started(physicalVolume("pool")),
  lvm_vg: {
    pool: volumeGroup({
      thin: { size: "50G", lvm_type: "thin-pool" },
      root: {
        size: "10G",
        ...(kind === undefined ? {} : { lvm_type: kind, pool: "thin" }),
        content: root,
      },
    }),
  },
})

const inPool = (options: Partial<Zpool>, others: Gpt["partitions"] = {}): DiskoDevices => ({
  ...started(zfs("tank"), others),
  zpool: { tank: zpool({ datasets: { root: zfsFilesystem({ mountpoint: "/" }) }, ...options }) },
})

const onBcachefs = (others: Gpt["partitions"] = {}): DiskoDevices => ({
  ...started(bcachefs("pool"), others),
  bcachefs_filesystems: { pool: bcachefsFilesystem({ subvolumes: { root: { mountpoint: "/" } } }) },
})

const container = "the encrypted device on partition root of disk main, which /boot is in"
const closed = `GRUB does not open ${container}`

/** An encrypted system with its EFI system partition somewhere. */
function startedByUefi(mountpoint: string): DiskoDevices {
  const content = gpt({
    ESP: esp({ mountpoint }),
    root: { size: "100%", content: encrypted() },
  })
  return { disk: { main: disk({ device: "/dev/disk/by-id/ata-1", content }) } }
}

describe("NG139 what GRUB can read", () => {
  test.each<[string, DiskoDevices, Config, string | undefined]>([
    ["LUKS", started(encrypted()), {}, closed],
    ["LUKS of 1", started(encrypted({ extraFormatArgs: ["--type", "luks1"] })), {}, closed],
    [
      "LUKS that GRUB opens",
      started(encrypted({ extraFormatArgs: ["--type luks1"] })),
      grub({ enableCryptodisk: true }),
      undefined,
    ],
    [
      "LUKS that GRUB opens by force",
      started(encrypted({ extraFormatArgs: ["--type luks1"] })),
      grub({ enableCryptodisk: mkForce(true) }),
      undefined,
    ],
    [
      "LUKS that GRUB may open",
      started(encrypted()),
      grub({ enableCryptodisk: unknown }),
      undefined,
    ],
    ["LUKS beside /boot", started(encrypted(), { boot }), {}, undefined],
    [
      "LUKS that the config mounts /boot beside",
      started(encrypted()),
      { fileSystems: { "/boot": { device: "/dev/sdb1" } } },
      undefined,
    ],
    ["no GRUB", started(encrypted()), grub({ enable: false }), undefined],
    ["a menu only", started(encrypted()), grub({ device: "nodev" }), undefined],
    [
      "a subvolume in LUKS",
      started(encrypted({}, btrfs({ subvolumes: { root: { mountpoint: "/" } } }))),
      {},
      closed,
    ],
    [
      "LUKS under a volume",
      {
        ...started(encrypted({}, physicalVolume("pool"))),
        lvm_vg: { pool: volumeGroup({ root: { size: "10G", content: root } }) },
      },
      {},
      closed,
    ],
    [
      "a bcachefs",
      onBcachefs(),
      {},
      "GRUB cannot read subvolume root of file system pool, a bcachefs, which /boot is on",
    ],
    [
      "a bcachefs of one device",
      started(filesystem({ format: "bcachefs", mountpoint: "/" })),
      {},
      "GRUB cannot read partition root of disk main, a bcachefs, which /boot is on",
    ],
    ["a bcachefs beside /boot", onBcachefs({ boot }), {}, undefined],
    [
      "a thin volume",
      inVolume("thinlv"),
      {},
      "GRUB cannot read volume root of volume group pool, a thin volume, which /boot is on",
    ],
    ["a volume", inVolume(undefined), {}, undefined],
    ["a pool", inPool({}), hostId, "GRUB cannot read pool tank, which /boot is on"],
    [
      "a pool of all features",
      inPool({ options: { compatibility: "off" } }),
      hostId,
      "GRUB cannot read pool tank, which /boot is on",
    ],
    ["a pool for GRUB", inPool({ options: { compatibility: "grub2" } }), hostId, undefined],
    [
      "a pool of chosen features",
      inPool({ options: { "feature@head_errlog": "disabled" } }),
      hostId,
      undefined,
    ],
    ["a pool that is known to Nix only", inPool({ options: unknown }), hostId, undefined],
    ["a pool beside /boot", inPool({}, { boot }), hostId, undefined],
    [
      "a volume of a pool",
      { ...inPool({ datasets: { root: zfsVolume({ size: "10G", content: root }) } }) },
      { ...hostId, boot: { zfs: { extraPools: ["tank"] } } },
      "GRUB cannot read volume root of pool tank, which /boot is on",
    ],
    [
      "memory",
      {
        ...started(filesystem({ format: "ext4", mountpoint: "/nix" })),
        nodev: { "/": tmpfs({ mountOptions: ["mode=755"] }) },
      },
      {},
      "GRUB has to read /boot, which is in memory",
    ],
    ["btrfs", started(btrfs({ subvolumes: { root: { mountpoint: "/" } } })), {}, undefined],
    ["f2fs", started(filesystem({ format: "f2fs", mountpoint: "/" })), {}, undefined],
    [
      "an array",
      {
        disk: {
          a: disk({
            device: "/dev/disk/by-id/ata-1",
            content: gpt({ grub: biosBoot(), a: { size: "100%", content: mdraid("root") } }),
          }),
          b: disk({
            device: "/dev/disk/by-id/ata-2",
            content: gpt({ grub: biosBoot(), b: { size: "100%", content: mdraid("root") } }),
          }),
        },
        mdadm: { root: mdadm({ level: 1, content: root }) },
      },
      {},
      undefined,
    ],
    [
      "what is known to Nix only",
      { ...started(encrypted()), mdadm: { a: unknown } },
      {},
      undefined,
    ],
  ])("%s", (_, disks, config, want) => {
    const found = told({ firmware: "bios", disks, config }).filter((each) =>
      each.startsWith("NG139"),
    )
    expect(found.map((each) => each.split(": ")[1])).toEqual(want === undefined ? [] : [want])
  })

  const uefi = {
    boot: {
      loader: {
        "systemd-boot": { enable: false },
        efi: { efiSysMountPoint: "/boot/efi" },
        grub: { enable: true, efiSupport: true, device: "nodev" },
      },
    },
  }

  test("by UEFI, /boot is where the EFI system partition is not", () => {
    const at = "NG139 disks.disk.main.content.partitions.root.content.content.mountpoint"
    expect(told({ firmware: "uefi", disks: startedByUefi("/boot/efi"), config: uefi })).toEqual([
      `${at}: ${closed}`,
    ])
    expect(told({ firmware: "uefi", disks: startedByUefi("/boot") })).toEqual([])
  })
})

describe("NG168 what GRUB can open", () => {
  const before = `NG168 disks.disk.main.content.partitions.root.content`
  const message = `GRUB before 2.14 cannot open ${container}`
  const opened = grub({ enableCryptodisk: true })

  test.each<[string, Luks["extraFormatArgs"], string | undefined]>([
    ["by cryptsetup's own choice", undefined, `${before}: ${message}`],
    ["by Argon2", ["--pbkdf", "argon2id"], `${before}.extraFormatArgs: ${message}`],
    ["LUKS 2 by name", ["--type luks2"], `${before}.extraFormatArgs: ${message}`],
    ["by PBKDF2", ["--pbkdf", "pbkdf2"], undefined],
    ["by PBKDF2 in one word", ["--pbkdf=pbkdf2"], undefined],
    ["LUKS 1", ["--type", "luks1"], undefined],
    ["known to Nix only", [unknown], undefined],
  ])("%s", (_, extraFormatArgs, want) => {
    const options = extraFormatArgs === undefined ? {} : { extraFormatArgs }
    const disks = started(encrypted(options))
    expect(told({ firmware: "bios", disks, config: opened })).toEqual(
      want === undefined ? [] : [want],
    )
  })

  test("nothing is said of what GRUB does not open", () => {
    expect(
      told({ firmware: "bios", disks: started(encrypted(), { boot }), config: opened }),
    ).toEqual([])
  })
})

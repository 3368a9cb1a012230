/** What firmware starts from, and what is mounted at its root. */
import { describe, expect, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"
import type { DiskoDevices } from "../../disko/types/devices.ts"
import { disk } from "../../disko/types/disk.ts"
import { filesystem } from "../../disko/types/filesystem.ts"
import {
  type EspOptions,
  type Gpt,
  type Partition,
  biosBoot,
  esp,
  gpt,
} from "../../disko/types/gpt.ts"
import { mdadm } from "../../disko/types/mdadm.ts"
import { mdraid } from "../../disko/types/mdraid.ts"
import { tmpfs } from "../../disko/types/nodev.ts"
import { type Table, table } from "../../disko/types/table.ts"
import type { Firmware } from "../../fleet/host.ts"
import { identifier } from "../../nix/syntax/construct.ts"
import { mkDefault } from "../../nix/values/properties.ts"
import { inputs, reference } from "../../nix/values/references.ts"

const { told } = rulesAlone(
  "NG116",
  "NG117",
  "NG118",
  "NG119",
  "NG120",
  "NG121",
  "NG122",
  "NG123",
  "NG151",
  "NG152",
)

const device = "/dev/disk/by-id/nvme-1"
const unknown = reference(identifier("x"))
const root: Partition = { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) }
const data: Partition = {
  size: "100%",
  content: filesystem({ format: "ext4", mountpoint: "/data" }),
}

function partitioned(partitions: Gpt["partitions"]): DiskoDevices {
  return { disk: { main: disk({ device, content: gpt(partitions) }) } }
}

/** What is told of a host that starts by a kind of firmware. */
function starting(
  firmware: Firmware | undefined,
  disks: DiskoDevices,
  config: TestHost["config"] = {},
): readonly string[] {
  const system = firmware === "raspberry-pi" ? "aarch64-linux" : "x86_64-linux"
  return told({ system, disks, config, ...(firmware === undefined ? {} : { firmware }) })
}

const at = "disks.disk.main.content"
const good = partitioned({ ESP: esp(), root })
const goodBios = partitioned({ boot: biosBoot(), root })
const goodBoth = partitioned({ boot: biosBoot(), ESP: esp(), root })

test.each<[Firmware, DiskoDevices]>([
  ["uefi", good],
  ["bios", goodBios],
  ["uefi", goodBoth],
  ["bios", goodBoth],
])("nothing is told of a good one for %s", (firmware, disks) => {
  expect(starting(firmware, disks)).toEqual([])
})

describe("NG116 the root file system", () => {
  const missing = ["NG116 disks: no file system is mounted at /"]

  test.each<[string, readonly string[], TestHost]>([
    ["none", missing, { firmware: "uefi", disks: partitioned({ ESP: esp(), data }) }],
    [
      "none of a Raspberry Pi",
      missing,
      { system: "aarch64-linux", firmware: "raspberry-pi", disks: partitioned({ data }) },
    ],
    ["none on disks that nothing starts from", [], { disks: partitioned({ data }) }],
    [
      "one in the config",
      [],
      {
        firmware: "uefi",
        disks: partitioned({ data }),
        config: { fileSystems: { "/": { device: "/dev/disk/by-label/nixos", fsType: "ext4" } } },
      },
    ],
    [
      "a config that is known to Nix only",
      [],
      { firmware: "uefi", disks: partitioned({ data }), config: { fileSystems: unknown } },
    ],
    [
      "a module of a flake",
      [],
      {
        firmware: "uefi",
        disks: partitioned({ data }),
        imports: [inputs["other"]?.["module"] as never],
      },
    ],
    [
      "a mount point that is known to Nix only",
      [],
      {
        firmware: "uefi",
        disks: partitioned({ a: { content: filesystem({ format: "ext4", mountpoint: unknown }) } }),
      },
    ],
    [
      "a content that is known to Nix only",
      [],
      { firmware: "uefi", disks: partitioned({ a: { content: unknown as never } }) },
    ],
  ])("%s", (_, want, host) => {
    expect(told(host)).toEqual(want)
  })

  test("a hardware module is read for it", async () => {
    const { nixModule } = await import("../../files/files.ts")
    const hardware = (file: string) =>
      ({ firmware: "uefi", disks: partitioned({ data }), hardware: nixModule(file) }) as const
    expect(told(hardware("../../../examples/nixos-pi-servers/hosts/dev-901.hardware.nix"))).toEqual(
      missing,
    )
  })
})

test("NG117 two file systems at one mount point", () => {
  const other: Partition = {
    size: "1G",
    content: filesystem({ format: "ext4", mountpoint: "/data" }),
  }
  expect(starting(undefined, partitioned({ other, data }))).toEqual([
    `NG117 ${at}.partitions.data.content.mountpoint: two file systems are mounted at /data`,
  ])
  const inMemory = { ...good, nodev: { "/": tmpfs() } }
  expect(starting("uefi", inMemory)).toEqual([
    'NG117 disks.nodev["/"]: two file systems are mounted at /',
  ])
  expect(starting(undefined, partitioned({ root, data: { ...data, size: "1G" } }))).toEqual([])
})

const efi = (efiSysMountPoint: unknown) =>
  ({ boot: { loader: { efi: { efiSysMountPoint } } } }) as never

describe("NG118 the EFI system partition", () => {
  const none = ["NG118 disks.disk: there is no EFI system partition"]
  const elsewhere = [`NG118 ${at}.partitions.ESP: no EFI system partition is mounted at /boot`]

  test.each<[string, readonly string[], DiskoDevices, TestHost["config"]?]>([
    [
      "none",
      none,
      partitioned({
        boot: { size: "1G", content: filesystem({ format: "vfat", mountpoint: "/boot" }) },
        root,
      }),
    ],
    [
      "one that is mounted elsewhere",
      elsewhere,
      partitioned({ ESP: esp({ mountpoint: "/efi" }), root }),
    ],
    ["one of a path with a slash at its end", [], partitioned({ ESP: esp(), root }), efi("/boot/")],
    [
      "one that is mounted where the config says",
      [],
      partitioned({ ESP: esp({ mountpoint: "/efi" }), root }),
      efi("/efi"),
    ],
    [
      "one that is mounted nowhere",
      elsewhere,
      partitioned({
        ESP: {
          type: "EF00",
          size: "1G",
          content: filesystem({ format: "vfat", mountpoint: null }),
        },
        root,
      }),
    ],
    [
      "one that is mounted where only Nix knows",
      [],
      partitioned({ ESP: esp({ mountpoint: "/efi" }), root }),
      efi(unknown),
    ],
    [
      "one by its GUID",
      [],
      partitioned({ ESP: esp({ type: "c12a7328-f81f-11d2-ba4b-00a0c93ec93b" }), root }),
    ],
    [
      "disks that hold no system",
      [],
      partitioned({ data }),
      { fileSystems: { "/": { device: "/dev/x" } } },
    ],
    [
      "/boot in the config",
      [],
      partitioned({ root }),
      { fileSystems: { "/boot": { device: "/dev/x" } } },
    ],
    ["a type that is known to Nix only", [], partitioned({ ESP: esp({ type: unknown }), root })],
  ])("%s", (_, want, disks, config) => {
    expect(starting("uefi", disks, config)).toEqual(want)
  })

  test("none where the firmware is not given, or another", () => {
    expect(starting(undefined, partitioned({ root }))).toEqual([])
    expect(starting("raspberry-pi", partitioned({ root }))).toEqual([])
  })

  test.each<[readonly string[], NonNullable<Table["partitions"]>[number]]>([
    [
      [],
      {
        name: "ESP",
        bootable: true,
        end: "1GiB",
        content: filesystem({ format: "vfat", mountpoint: "/boot", mountOptions: ["umask=0077"] }),
      },
    ],
    [
      [],
      {
        name: "ESP",
        flags: ["esp"],
        end: "1GiB",
        content: filesystem({ format: "vfat", mountpoint: "/boot", mountOptions: ["umask=0077"] }),
      },
    ],
    [
      none,
      { name: "ESP", end: "1GiB", content: filesystem({ format: "vfat", mountpoint: "/boot" }) },
    ],
  ])("%j made by parted", (want, partition) => {
    const rest = {
      name: "root",
      start: "1GiB",
      content: filesystem({ format: "ext4", mountpoint: "/" }),
    }
    const main = disk({ device, content: table({ format: "gpt", partitions: [partition, rest] }) })
    expect(starting("uefi", { disk: { main } })).toEqual(want)
  })
})

describe("NG119 what is on an EFI system partition", () => {
  const mirror = (metadata?: "1.0" | "1.2"): DiskoDevices => ({
    disk: {
      a: disk({ device, content: gpt({ ESP: esp({ content: mdraid("boot") }), root }) }),
      b: disk({
        device: "/dev/disk/by-id/nvme-2",
        content: gpt({ ESP: esp({ content: mdraid("boot") }) }),
      }),
    },
    mdadm: {
      boot: mdadm({
        ...(metadata === undefined ? {} : { metadata }),
        content: filesystem({ format: "vfat", mountpoint: "/boot", mountOptions: ["umask=0077"] }),
      }),
    },
  })

  test.each<[string, readonly string[], DiskoDevices]>([
    [
      "ext4",
      [
        `NG118 ${at}.partitions.ESP: no EFI system partition is mounted at /boot`,
        `NG119 ${at}.partitions.ESP.content.format: the EFI system partition ESP holds ext4`,
      ],
      partitioned({
        ESP: esp({ content: filesystem({ format: "ext4", mountpoint: "/boot" }) }),
        root,
      }),
    ],
    ["a mirror that firmware can read", [], mirror("1.0")],
    [
      "a mirror with its metadata at the start",
      [
        "NG119 disks.mdadm.boot.metadata: firmware cannot read the EFI system partitions of array boot",
      ],
      mirror("1.2"),
    ],
    [
      "a mirror with the metadata that mdadm makes by itself",
      ["NG119 disks.mdadm.boot: firmware cannot read the EFI system partitions of array boot"],
      mirror(),
    ],
  ])("%s", (_, want, disks) => {
    expect(starting("uefi", disks)).toEqual(want)
  })

  test("nothing is said where the firmware is not given", () => {
    expect(starting(undefined, mirror())).toEqual([])
  })
})

const loading = (grub: object) => ({ boot: { loader: { grub } } }) as never

describe("NG120 the BIOS boot partition", () => {
  const none = [`NG120 ${at}: there is no BIOS boot partition`]

  test.each<[string, readonly string[], DiskoDevices, TestHost["config"]?]>([
    ["none", none, partitioned({ root })],
    ["an EFI system partition in its place", none, partitioned({ ESP: esp(), root })],
    [
      "one by its GUID",
      [],
      partitioned({ boot: { size: "1M", type: "21686148-6449-6E6F-744E-656564454649" }, root }),
    ],
    ["another boot loader", [], partitioned({ root }), loading({ enable: false })],
    ["GRUB that is installed by others", [], partitioned({ root }), loading({ device: "nodev" })],
    [
      "GRUB that is known to Nix only",
      [],
      partitioned({ root }),
      loading({ enable: mkDefault(true) }),
    ],
    [
      "an MBR",
      [],
      {
        disk: {
          main: disk({
            device,
            content: table({
              format: "msdos",
              partitions: [
                { name: "root", content: filesystem({ format: "ext4", mountpoint: "/" }) },
              ],
            }),
          }),
        },
      },
    ],
    [
      "no partitions at all",
      [],
      {
        disk: { main: disk({ device, content: filesystem({ format: "ext4", mountpoint: "/" }) }) },
      },
    ],
  ])("%s", (_, want, disks, config) => {
    expect(starting("bios", disks, config)).toEqual(want)
  })
})

test("NG121 a BIOS boot partition with a content", () => {
  const boot: Partition = {
    ...biosBoot(),
    content: filesystem({ format: "ext4", mountpoint: "/boot" }),
  }
  expect(starting("bios", partitioned({ boot, root }))).toEqual([
    `NG121 ${at}.partitions.boot.content: the BIOS boot partition boot has a content`,
  ])
})

describe("NG122 GRUB's devices", () => {
  test.each<[object, readonly string[]]>([
    [
      { device: "/dev/sda" },
      ["NG122 config.boot.loader.grub.device: boot.loader.grub.device is defined by disko"],
    ],
    [
      { devices: ["/dev/sda"] },
      ["NG122 config.boot.loader.grub.devices: boot.loader.grub.devices is defined by disko"],
    ],
    [{ device: "" }, []],
    [{ devices: [] }, []],
    [{ device: mkDefault("/dev/sda") }, []],
    [{ useOSProber: true }, []],
  ])("%# beside disko's", (grub, want) => {
    expect(starting("bios", goodBios, { boot: { loader: { grub } } })).toEqual(want)
  })

  test("they are the config's where disko defines none", () => {
    const main = disk({
      device,
      content: table({
        format: "msdos",
        partitions: [{ name: "root", content: filesystem({ format: "ext4", mountpoint: "/" }) }],
      }),
    })
    expect(
      starting("bios", { disk: { main } }, { boot: { loader: { grub: { device } } } }),
    ).toEqual([])
  })
})

const refused = (name: string, firmware: string) =>
  `NG123 config.boot.loader${name.includes("-") ? `["systemd-boot"].enable` : `.${name}`}: boot.loader.${name} sets up what ${firmware} does not start`

describe("NG123 the boot loader", () => {
  test.each<[Firmware, object, readonly string[]]>([
    ["uefi", { grub: { enable: true } }, [refused("grub.enable", "UEFI")]],
    ["uefi", { grub: { enable: true, efiSupport: false } }, [refused("grub.enable", "UEFI")]],
    ["uefi", { grub: { enable: true, efiSupport: true }, "systemd-boot": { enable: false } }, []],
    ["uefi", { grub: { enable: true, efiSupport: mkDefault(true) } }, []],
    [
      "uefi",
      { grub: { enable: true, efiSupport: true } },
      [
        "NG123 config.boot.loader.grub.enable: GRUB is set up beside systemd-boot, and NixOS takes only one boot loader",
      ],
    ],
    ["uefi", { grub: { enable: true, efiSupport: true }, "systemd-boot": mkDefault({}) }, []],
    ["uefi", { "systemd-boot": { configurationLimit: 5 } }, []],
    ["bios", { "systemd-boot": { enable: true } }, [refused("systemd-boot.enable", "BIOS")]],
    ["bios", { grub: { efiSupport: true } }, [refused("grub.efiSupport", "BIOS")]],
    ["bios", { grub: { efiSupport: true, efiInstallAsRemovable: true } }, []],
    ["bios", { grub: { configurationLimit: 5 } }, []],
    [
      "raspberry-pi",
      { "systemd-boot": { enable: true } },
      [refused("systemd-boot.enable", "the firmware of a Raspberry Pi")],
    ],
    ["raspberry-pi", { "generic-extlinux-compatible": { enable: true } }, []],
  ])("%s with %#", (firmware, loader, want) => {
    expect(starting(firmware, goodBoth, { boot: { loader } })).toEqual(want)
  })
})

describe("NG151 the size of an EFI system partition", () => {
  test.each<[EspOptions, string, readonly string[]]>([
    [{ size: "500M" }, "size", ["500M"]],
    [{ size: "0", end: "+256M" }, "end", ["256M"]],
    [{ start: "1M", end: "128M" }, "end", ["127M"]],
    [{ start: "1M", end: "512M" }, "end", []],
    [{ start: "1M", end: "513M" }, "end", []],
    [{ start: "2M", end: "500M" }, "end", ["498M"]],
    [{ size: "512M" }, "size", []],
    [{ size: "2G" }, "size", []],
    [{ size: unknown }, "size", []],
    [{ size: "100M", content: filesystem({ format: "vfat", mountpoint: null }) }, "size", []],
  ])("%#", (options, option, want) => {
    const { size, ...rest } = options
    const ESP = { ...esp(rest), ...(size === undefined ? {} : { size }) }
    expect(starting(undefined, partitioned({ ESP, root }))).toEqual(
      want.map(
        (bytes) =>
          `NG151 ${at}.partitions.ESP.${option}: the EFI system partition ESP has ${bytes}`,
      ),
    )
  })
})

/** An EFI system partition of some size. */
function efiOf(mountpoint: string, size: string): Partition {
  return { ...esp({ mountpoint }), size }
}

/** A partition for kernels of some size. */
function bootOf(size: string): Partition {
  const content = filesystem({
    format: "vfat",
    mountpoint: "/boot",
    mountOptions: ["umask=0077"],
  })
  return { size, type: "EA00", content }
}

function tooSmall(partition: string, noun: string): readonly string[] {
  return [`NG151 ${at}.partitions.${partition}.size: the ${noun} ${partition} has 100M`]
}

describe("NG151 where kernels are kept", () => {
  const extended = {
    boot: {
      loader: {
        efi: { efiSysMountPoint: "/efi" },
        "systemd-boot": { xbootldrMountPoint: "/boot" },
      },
    },
  }
  const loader = {
    "systemd-boot": { enable: false },
    grub: { enable: true, efiSupport: true, device: "nodev" },
  }
  const grub = { boot: { loader: { ...loader, efi: { efiSysMountPoint: "/boot/efi" } } } }

  test.each<[string, Gpt["partitions"], NonNullable<TestHost["config"]>, readonly string[]]>([
    [
      "a partition beside a small one for firmware",
      { ESP: efiOf("/efi", "100M"), boot: bootOf("1G"), root },
      extended,
      [],
    ],
    [
      "a small one beside that",
      { ESP: efiOf("/efi", "1G"), boot: bootOf("100M"), root },
      extended,
      tooSmall("boot", "boot partition"),
    ],
    ["the root file system, by GRUB for UEFI", { ESP: efiOf("/boot/efi", "100M"), root }, grub, []],
    [
      "the EFI system partition, by systemd-boot",
      { ESP: efiOf("/boot/efi", "100M"), root },
      { boot: { loader: { efi: { efiSysMountPoint: "/boot/efi" } } } },
      tooSmall("ESP", "EFI system partition"),
    ],
    [
      "the EFI system partition, by GRUB",
      { ESP: efiOf("/boot", "100M"), root },
      { boot: { loader } },
      tooSmall("ESP", "EFI system partition"),
    ],
  ])("%s", (_, partitions, config, want) => {
    expect(starting("uefi", partitioned(partitions), config)).toEqual(want)
  })
})

describe("NG152 who can read an EFI system partition", () => {
  const message = "everyone on the machine can read the EFI system partition ESP"
  const path = `NG152 ${at}.partitions.ESP.content`

  test.each<[readonly unknown[] | undefined, readonly string[]]>([
    [undefined, [`${path}: ${message}`]],
    [["nofail"], [`${path}.mountOptions: ${message}`]],
    [["umask=0022"], [`${path}.mountOptions: ${message}`]],
    [["fmask=0077"], [`${path}.mountOptions: ${message}`]],
    [["umask=0077"], []],
    [["defaults,umask=077"], []],
    [["fmask=0177", "dmask=0077"], []],
    [["umask=0027"], []],
    [[unknown], []],
  ])("%#", (mountOptions, want) => {
    const options = mountOptions === undefined ? {} : { mountOptions: mountOptions as never }
    const content = filesystem({ format: "vfat", mountpoint: "/boot", ...options })
    expect(starting("uefi", partitioned({ ESP: esp({ content }), root }))).toEqual(want)
  })
})

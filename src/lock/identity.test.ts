/** Identities against the file systems, swap and LUKS devices that real disko defines. */
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import * as z from "zod"
import { effort } from "../../test/support/effort.ts"
import { evaluate, inputPath, inputsTest } from "../../test/support/nix.ts"
import { bcachefsFilesystem } from "../disko/types/bcachefs-filesystem.ts"
import { btrfs } from "../disko/types/btrfs.ts"
import { deviceTree } from "../disko/tree/device-tree.ts"
import type { DiskoDevices } from "../disko/types/devices.ts"
import { disk } from "../disko/types/disk.ts"
import { filesystem } from "../disko/types/filesystem.ts"
import { biosBoot, esp, gpt } from "../disko/types/gpt.ts"
import { luks } from "../disko/types/luks.ts"
import { volumeGroup } from "../disko/types/lvm-volume-group.ts"
import { mdadm } from "../disko/types/mdadm.ts"
import { swap } from "../disko/types/swap.ts"
import { table } from "../disko/types/table.ts"
import { zfsVolume } from "../disko/types/zfs-volume.ts"
import { zpool } from "../disko/types/zpool.ts"
import { host } from "../nix/values/references.ts"
import { str } from "../nix/values/templates.ts"
import { identityOf } from "./identity.ts"

const ext4 = (mountpoint: string) => filesystem({ format: "ext4", mountpoint })

/** A table made by parted, whose partitions are found by their numbers. */
const numbered = (device: string, name: string) =>
  disk({
    device,
    content: table({
      format: "msdos",
      partitions: [
        { name: "boot", content: null },
        { name: "data", content: ext4(`/${name}`) },
      ],
    }),
  })

const uuid = "809b3a2b-828a-4730-95e1-75b6343e415a"

/** What disko's examples do not have. */
const layouts: Readonly<Record<string, DiskoDevices>> = {
  partitions: {
    disk: {
      "by/path": disk({ device: "/dev/sda", content: gpt({ root: { content: ext4("/") } }) }),
      named: disk({
        device: "/dev/sdb",
        name: "first",
        content: gpt({
          a: { uuid, content: ext4("/a") },
          b: { label: "Data (old), \t& more", content: ext4("/b") },
          c: { name: "renamed", content: ext4("/c") },
          d: { device: "/dev/disk/by-id/ata-x-part4", content: ext4("/d") },
          e: { content: filesystem({ format: "ext4", mountpoint: "/e", device: "/dev/sdz9" }) },
          ["f".repeat(40)]: { content: ext4("/f") },
          exactly: { label: "x".repeat(36), content: ext4("/g") },
          none: { content: filesystem({ format: "ext4" }) },
        }),
      }),
      whole: disk({ device: "/dev/disk/by-id/ata-y", content: ext4("/whole") }),
    },
  },
  "partitions of an array": {
    disk: { main: disk({ device: "/dev/sda" }) },
    mdadm: {
      array: mdadm({
        content: gpt({
          z: { size: "1G", content: ext4("/z") },
          root: { size: "100%", content: ext4("/") },
          a: { size: "1G", content: ext4("/a") },
          boot: biosBoot(),
          last: { size: "1G", priority: 10_000, content: swap() },
          first: { size: "1G", priority: 1, uuid, content: ext4("/first") },
        }),
      }),
      other: mdadm({ name: "named", content: ext4("/other") }),
      "7": mdadm({
        content: table({ format: "msdos", partitions: [{ name: "x", content: ext4("/7") }] }),
      }),
      tabled: mdadm({
        content: table({ format: "msdos", partitions: [{ name: "x", content: ext4("/t") }] }),
      }),
    },
  },
  tables: {
    disk: {
      a: numbered("/dev/sda", "a"),
      b: numbered("/dev/vdb", "b"),
      c: numbered("/dev/xvdc", "c"),
      d: numbered("/dev/nvme0n1", "d"),
      e: numbered("/dev/mmcblk0", "e"),
      f: numbered("/dev/disk/by-id/ata-x", "f"),
      g: numbered("/dev/loop3", "g"),
    },
  },
  "encrypted devices": {
    disk: {
      main: disk({
        device: "/dev/sda",
        content: gpt({
          a: { content: luks({ name: "a", content: ext4("/a") }) },
          b: {
            content: luks({
              name: "b",
              initrdUnlock: false,
              content: luks({ name: "inner", content: swap() }),
            }),
          },
          c: { content: luks({ name: "c", settings: { device: "/dev/disk/by-id/usb-c" } }) },
          d: { content: luks({ name: "d", content: gpt({ x: { content: ext4("/x") } }) }) },
        }),
      }),
    },
  },
  volumes: {
    disk: { main: disk({ device: "/dev/sda" }) },
    lvm_vg: {
      group: volumeGroup(
        {
          root: { size: "1G", name: "system", content: ext4("/") },
          "with-dash": { size: "1G", content: swap() },
        },
        { name: "pool" },
      ),
    },
  },
  pools: {
    disk: { main: disk({ device: "/dev/sda" }) },
    zpool: {
      tank: zpool({
        mountpoint: "/tank",
        datasets: {
          "a/b": { type: "zfs_fs", mountpoint: "/b" },
          named: { type: "zfs_fs", name: "c", mountpoint: "/c", options: { mountpoint: "legacy" } },
          off: { type: "zfs_fs", mountpoint: "/off", options: { canmount: "off" } },
          none: { type: "zfs_fs", mountpoint: "/none", options: { mountpoint: "none" } },
          unmounted: { type: "zfs_fs" },
          swap: zfsVolume({ size: "1G", content: swap() }),
        },
      }),
      hidden: zpool({
        name: "other",
        mountpoint: "/hidden",
        rootFsOptions: { mountpoint: "none" },
        datasets: { root: { type: "zfs_fs", mountpoint: "/" } },
      }),
    },
  },
  "file systems with subvolumes": {
    disk: {
      main: disk({
        device: "/dev/sda",
        content: gpt({
          root: {
            content: btrfs({
              mountpoint: "/top",
              swap: { swapfile: { size: "1G" } },
              subvolumes: {
                "/root": { mountpoint: "/" },
                home: { name: "/@home", mountpoint: "/home", mountOptions: ["subvol=overruled"] },
                swap: { mountpoint: "/.swap", swap: { a: { size: "1G", path: "b" } } },
                unmounted: {},
              },
            }),
          },
          chosen: {
            content: filesystem({
              format: "btrfs",
              mountpoint: "/chosen",
              mountOptions: ["noatime,subvol=@"],
            }),
          },
          numbered: {
            content: btrfs({ mountpoint: "/numbered", mountOptions: ["subvolid=257", "noatime"] }),
          },
        }),
      }),
    },
    bcachefs_filesystems: {
      pool: bcachefsFilesystem({
        mountpoint: "/pool",
        subvolumes: { "a/b": { mountpoint: "/b" }, c: { name: "/d", mountpoint: "/d" } },
      }),
      fixed: bcachefsFilesystem({ uuid, mountpoint: "/fixed" }),
    },
  },
  "file systems without a device": {
    disk: { main: disk({ device: "/dev/sda" }) },
    nodev: {
      "/": { fsType: "tmpfs" },
      "/tmp": { fsType: "tmpfs", device: "tmpfs" },
      "/boot/firmware": { fsType: "vfat", device: "/dev/disk/by-label/FIRMWARE" },
      other: { fsType: "auto", device: "LABEL=x", mountpoint: "/other" },
      nowhere: { fsType: "auto", device: "/dev/sdx", mountpoint: null },
    },
  },
}

const answer = z.record(
  z.string(),
  z.object({
    devices: z.custom<DiskoDevices>(),
    fileSystems: z.record(
      z.string(),
      z.object({
        device: z.string().nullable(),
        fsType: z.string(),
        options: z.array(z.string()),
      }),
    ),
    swapDevices: z.array(z.string()),
    luksDevices: z.record(z.string(), z.string()),
  }),
)

/** What NixOS is told by disko's own examples (a third of them as a rule), and by the layouts above. */
function defined() {
  const examples = readdirSync(join(inputPath("disko"), "example"))
    .filter((name) => name.endsWith(".nix"))
    .toSorted()
    .filter((_name, index) => index % effort(6, 1) === 0)
  const inputs = { nixpkgs: inputPath("nixpkgs"), disko: inputPath("disko") }
  const question = `
    let
      given = builtins.fromJSON ${JSON.stringify(JSON.stringify({ layouts, examples, inputs })).replaceAll("${", "\\${")};
      lib = import "\${given.inputs.nixpkgs}/lib";
      example = name: let file = import "\${given.inputs.disko}/example/\${name}"; in
        if builtins.isFunction file then file { inherit lib; } else file;
      configurations = lib.genAttrs given.examples example
        // lib.mapAttrs (_: devices: { disko.devices = devices; }) given.layouts;
      told = configuration: let
        inherit (import "\${given.inputs.nixpkgs}/nixos/lib/eval-config.nix" {
          inherit lib;
          system = null;
          modules = [
            "\${given.inputs.disko}/module.nix"
            configuration
            { nixpkgs.hostPlatform = "x86_64-linux"; networking.hostId = "00000000"; }
          ];
        }) config;
      in {
        inherit (configuration.disko) devices;
        fileSystems = lib.mapAttrs (_: entry: { inherit (entry) device fsType options; }) config.fileSystems;
        swapDevices = map (entry: entry.device) config.swapDevices;
        luksDevices = lib.mapAttrs (_: entry: entry.device) config.boot.initrd.luks.devices;
      };
    in lib.mapAttrs (_: told) configurations`
  return answer.parse(evaluate(question))
}

type Told = z.output<typeof answer>[string]

/** What a mount option chooses in a file system. */
function chosen(options: readonly string[]): string {
  const choices = options
    .flatMap((option) => option.split(","))
    .filter((option) => /^(subvol|subvolid|X-mount\.subdir)=/.test(option))
  const [, option, value = ""] = /^(.*?)=\/?(.*)$/.exec(choices.at(-1) ?? "") ?? []
  if (value === "") return ""
  return option === "subvolid" ? `[subvolid=${value}]` : `[/${value}]`
}

/** A file to swap to, by the file system that it is in. */
function swapOf(path: string, { fileSystems }: Told): string {
  if (path.startsWith("/dev/")) return path
  const mountpoint = Object.keys(fileSystems)
    .filter((each) => path.startsWith(`${each}/`))
    .toSorted((left, right) => right.length - left.length)[0]
  const { device, options } = fileSystems[mountpoint ?? ""] ?? { device: "", options: [] }
  const folder = chosen(options).slice(1, -1)
  return `${device}[${folder}${path.slice(mountpoint?.length)}]`
}

function expected(told: Told): object {
  const mounted = Object.entries(told.fileSystems)
    // what has no device is not found by anything
    .filter(([, { device }]) => device !== "none" && device !== "tmpfs")
  return {
    fileSystems: new Map(
      mounted.map(([path, { device, options }]) => [path, `${device}${chosen(options)}`] as const),
    ),
    formats: new Map(mounted.map(([path, { fsType }]) => [path, fsType] as const)),
    swapDevices: told.swapDevices.map((path) => swapOf(path, told)).toSorted(),
    luksDevices: new Map(Object.entries(told.luksDevices)),
  }
}

inputsTest(
  "what is found by what is as disko says, for its examples and for every kind",
  () => {
    const configurations = Object.entries(defined())
    expect(configurations.length).toBe(effort(7, 38) + Object.keys(layouts).length)
    for (const [name, told] of configurations) {
      // NixOS knows nothing of partitions, nor of what is only made, nor how a file system was made
      const {
        bootPartitions: _,
        unmounted: _unmounted,
        randomSwap: _randomSwap,
        formats = new Map(),
        ...found
      } = identityOf(deviceTree(told.devices))
      const kinds = [...formats].map(([path, format]) => [path, format.split(",")[0]] as const)
      expect([name, { ...found, formats: new Map(kinds) }]).toEqual([name, expected(told)])
    }
  },
  300_000,
)

describe("what only Nix knows", () => {
  const unknown = host["label"] as never

  test.each<[string, DiskoDevices, Readonly<Record<string, string>>]>([
    [
      "stands as an interpolation",
      {
        disk: {
          main: disk({
            device: "/dev/sda",
            content: gpt({
              a: { label: unknown, content: ext4("/a") },
              b: { name: str`data-${unknown}-of-a-name-that-is-quite-long`, content: ext4("/b") },
            }),
          }),
        },
      },
      {
        "/a": "/dev/disk/by-partlabel/${host.label}",
        "/b": "/dev/disk/by-partlabel/disk-main-data-${host.label}-of-a-name-that-is-quite-long",
      },
    ],
    [
      "so that a number of it can only be told",
      { disk: { main: numbered(unknown, "a") } },
      { "/a": "${host.label}, partition 2" },
    ],
    [
      "be it a mount point",
      { nodev: { "/x": { fsType: "auto", device: "/dev/sda1", mountpoint: unknown } } },
      { "${host.label}": "/dev/sda1" },
    ],
  ])("%s", (_, devices, want) => {
    expect(identityOf(deviceTree(devices)).fileSystems).toEqual(new Map(Object.entries(want)))
  })
})

/** A machine of one disk. */
function single(device: string, mountOptions: readonly string[]): DiskoDevices {
  const root = { size: "100%", content: btrfs({ mountpoint: "/", mountOptions }) }
  return { disk: { main: disk({ device, content: gpt({ ESP: esp(), root }) }) } }
}

test("what does not identify a device changes nothing", () => {
  const changed = single("/dev/disk/by-id/x", ["compress=zstd"])
  expect(identityOf(deviceTree(changed))).toEqual(
    identityOf(deviceTree(single("/dev/sda", ["noatime"]))),
  )
})

test.each<[string, DiskoDevices, Partial<ReturnType<typeof identityOf>>]>([
  [
    "a file system and a subvolume, but no device of which a subvolume is mounted",
    {
      disk: {
        main: disk({
          device: "/dev/sda",
          content: gpt({
            data: { content: filesystem({ format: "ext4" }) },
            root: { content: btrfs({ subvolumes: { "/root": { mountpoint: "/" }, "@b": {} } }) },
            none: { content: btrfs({ subvolumes: { "@c": {} } }) },
            unknown: { content: filesystem({ format: host["label"] as never }) },
          }),
        }),
      },
    },
    {
      unmounted: new Map([
        ["/dev/disk/by-partlabel/disk-main-data", "ext4"],
        ["/dev/disk/by-partlabel/disk-main-root[/@b]", "btrfs"],
        ["/dev/disk/by-partlabel/disk-main-none", "btrfs"],
        ["/dev/disk/by-partlabel/disk-main-none[/@c]", "btrfs"],
      ]),
    },
  ],
  [
    "datasets, and the pool's own",
    {
      disk: { main: disk({ device: "/dev/sda" }) },
      zpool: {
        tank: zpool({
          rootFsOptions: { mountpoint: "none", encryption: "on" },
          datasets: {
            root: { type: "zfs_fs", mountpoint: "/" },
            srv: { type: "zfs_fs", options: { mountpoint: "legacy" } },
            own: { type: "zfs_fs", options: { mountpoint: host["label"] as never } },
          },
        }),
      },
    },
    {
      formats: new Map([["/", "zfs, encrypted, zfsutil"]]),
      unmounted: new Map([
        ["tank", "zfs, zfsutil"],
        ["tank/srv", "zfs, encrypted, legacy"],
        ["tank/own", "zfs, encrypted"],
      ]),
    },
  ],
  [
    "nothing that is in memory only",
    {
      disk: { main: disk({ device: "/dev/sda" }) },
      nodev: { x: { fsType: "tmpfs", mountpoint: null } },
    },
    { unmounted: new Map() },
  ],
])("what is made and mounted nowhere is known: %s", (_, devices, want) => {
  expect(identityOf(deviceTree(devices))).toMatchObject(want)
})

test("swap that is made at every start is known", () => {
  const partitions = {
    a: { content: swap({ randomEncryption: true }) },
    b: { content: swap() },
    c: { content: luks({ name: "c", content: swap({ randomEncryption: true }) }) },
  }
  const devices = { disk: { main: disk({ device: "/dev/sda", content: gpt(partitions) }) } }
  expect(identityOf(deviceTree(devices)).randomSwap).toEqual([
    "/dev/disk/by-partlabel/disk-main-a",
    "/dev/mapper/c",
  ])
})

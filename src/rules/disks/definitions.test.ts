/** Options that disko and the config define, names that two devices have, and mounts that merge. */
import { describe, expect, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"
import { effort } from "../../../test/support/effort.ts"
import { evaluate, inputPath, inputsTest } from "../../../test/support/nix.ts"
import { bcachefs } from "../../disko/types/bcachefs.ts"
import {
  type BcachefsFilesystem,
  bcachefsFilesystem,
} from "../../disko/types/bcachefs-filesystem.ts"
import { type Btrfs, btrfs } from "../../disko/types/btrfs.ts"
import type { PartitionContent } from "../../disko/types/content.ts"
import type { DiskoDevices } from "../../disko/types/devices.ts"
import { disk } from "../../disko/types/disk.ts"
import { filesystem } from "../../disko/types/filesystem.ts"
import { gpt } from "../../disko/types/gpt.ts"
import { luks } from "../../disko/types/luks.ts"
import { physicalVolume } from "../../disko/types/lvm-physical-volume.ts"
import { volumeGroup } from "../../disko/types/lvm-volume-group.ts"
import { mdadm } from "../../disko/types/mdadm.ts"
import { mdraid } from "../../disko/types/mdraid.ts"
import { tmpfs } from "../../disko/types/nodev.ts"
import { swap } from "../../disko/types/swap.ts"
import { zfs } from "../../disko/types/zfs.ts"
import { zfsFilesystem } from "../../disko/types/zfs-filesystem.ts"
import { zpool } from "../../disko/types/zpool.ts"
import { identifier } from "../../nix/syntax/construct.ts"
import { mkDefault, mkForce, mkIf, mkMerge, mkOverride } from "../../nix/values/properties.ts"
import { printNix } from "../../nix/values/print-nix.ts"
import { formatPath } from "../../problems/problem.ts"
import { reference } from "../../nix/values/references.ts"

const { problemsOf, told } = rulesAlone("NG117", "NG133", "NG134", "NG165")

type Config = NonNullable<TestHost["config"]>

const unknown = reference(identifier("x"))
const data = filesystem({ format: "ext4", mountpoint: "/data" })

/** A disk with one partition for each content. */
function holding(contents: Readonly<Record<string, PartitionContent>>): DiskoDevices {
  const partitions = Object.entries(contents).map(([name, content]) => [
    name,
    { size: "1G", content },
  ])
  const content = gpt(Object.fromEntries(partitions))
  return { disk: { main: disk({ device: "/dev/disk/by-id/nvme-1", content }) } }
}

const crypted = (name: string, options = {}) =>
  luks({ name, passwordFile: "/tmp/key", content: swap(), ...options })

const at = (partition: string) => `disks.disk.main.content.partitions.${partition}.content`

function initrd(options: object): Config {
  return { boot: { initrd: { luks: { devices: { a: options } } } } }
}

function mount(options: object): Config {
  return { fileSystems: { "/data": options } }
}

/** A definition of the content of the partition `data` in `config`. */
function beside(content: object): Config {
  const partitions = { data: { content } }
  return { disko: { devices: { disk: { main: { content: { partitions } } } } } }
}

describe("NG133 definitions of the config beside disko's", () => {
  const plain = holding({ data })
  const opened = holding({ a: crypted("a", { settings: { allowDiscards: true } }) })
  const resumed = holding({ swap: swap({ resumeDevice: true }) })
  const label = "/dev/disk/by-partlabel/disk-main-data"
  const array = {
    ...holding({ a: mdraid("root"), b: mdraid("root") }),
    mdadm: { root: mdadm({ content: data }) },
  }
  const many: DiskoDevices = {
    ...holding({ a: bcachefs("pool"), z: zfs("tank") }),
    bcachefs_filesystems: { pool: bcachefsFilesystem({ mountpoint: "/data" }) },
    zpool: { tank: zpool({ datasets: { home: zfsFilesystem({ mountpoint: "/home" }) } }) },
    nodev: { "/scratch": tmpfs() },
  }
  const other = "/dev/sda1"

  const cases: readonly [string, DiskoDevices, Config, string | undefined][] = [
    ["another device", plain, mount({ device: other }), 'fileSystems["/data"].device'],
    ["another kind", plain, mount({ fsType: "xfs" }), 'fileSystems["/data"].fsType'],
    ["no device", plain, mount({ device: null }), 'fileSystems["/data"].device'],
    ["the same", plain, mount({ device: label, fsType: "ext4" }), undefined],
    ["what merges", plain, mount({ options: ["noatime"], neededForBoot: true }), undefined],
    ["what counts more", plain, mount({ device: mkForce(other) }), undefined],
    ["what counts less", plain, mount({ device: mkDefault(other) }), undefined],
    ["a number that counts more", plain, mount({ device: mkOverride(90, other) }), undefined],
    [
      "a number that is disko's",
      plain,
      mount({ device: mkOverride(100, other) }),
      'fileSystems["/data"].device',
    ],
    [
      "all of it by force",
      plain,
      { fileSystems: mkForce({ "/data": { device: other } }) },
      undefined,
    ],
    [
      "one of several",
      plain,
      mkMerge([mount({ device: other }), {}]),
      'fileSystems["/data"].device',
    ],
    ["under a condition", plain, mount({ device: mkIf(unknown as never, other) }), undefined],
    [
      "under one that holds",
      plain,
      mount({ device: mkIf(true, other) }),
      'fileSystems["/data"].device',
    ],
    ["under one that does not", plain, mount({ device: mkIf(false, other) }), undefined],
    ["what is known to Nix only", plain, mount({ device: unknown }), undefined],
    ["another place", plain, { fileSystems: { "/": { device: other } } }, undefined],
    [
      "disko that defines nothing",
      plain,
      { ...mount({ device: other }), disko: { enableConfig: false } },
      undefined,
    ],
    [
      "an encrypted device",
      opened,
      initrd({ device: "/dev/sda2" }),
      "boot.initrd.luks.devices.a.device",
    ],
    [
      "a setting of one",
      opened,
      initrd({ allowDiscards: false }),
      "boot.initrd.luks.devices.a.allowDiscards",
    ],
    ["the same setting", opened, initrd({ allowDiscards: true }), undefined],
    ["a setting that disko does not define", opened, initrd({ bypassWorkqueues: true }), undefined],
    ["what is resumed from", resumed, { boot: { resumeDevice: other } }, "boot.resumeDevice"],
    [
      "no swap to resume from",
      holding({ swap: swap() }),
      { boot: { resumeDevice: other } },
      undefined,
    ],
    ["arrays", array, { boot: { swraid: { enable: false } } }, "boot.swraid.enable"],
    ["arrays that are assembled", array, { boot: { swraid: { enable: true } } }, undefined],
    [
      "a bcachefs",
      many,
      { fileSystems: { "/data": { neededForBoot: false } } },
      'fileSystems["/data"].neededForBoot',
    ],
    [
      "a dataset",
      many,
      { fileSystems: { "/home": { device: "tank/other" } } },
      'fileSystems["/home"].device',
    ],
    [
      "the same dataset",
      many,
      { fileSystems: { "/home": { device: "tank/home", fsType: "zfs" } } },
      undefined,
    ],
    [
      "memory",
      many,
      { fileSystems: { "/scratch": { fsType: "ramfs" } } },
      'fileSystems["/scratch"].fsType',
    ],
    ["the same memory", many, { fileSystems: { "/scratch": { device: "tmpfs" } } }, undefined],
    [
      "another format of the devices themselves",
      plain,
      beside({ format: "xfs" }),
      "disko.devices.disk.main.content.partitions.data.content.format",
    ],
    ["the same format of those", plain, beside({ format: "ext4" }), undefined],
    ["another format by force", plain, beside({ format: mkForce("xfs") }), undefined],
    [
      "options of those, and hooks",
      plain,
      beside({ mountOptions: ["noatime"], preMountHook: "true" }),
      undefined,
    ],
  ]

  test.each(cases)("%s", (_, disks, config, option) => {
    const found = problemsOf({ disks, config }).filter(({ code }) => code === "NG133")
    expect(found.map(({ message }) => message.split(" is ")[0])).toEqual(
      option === undefined ? [] : [option],
    )
  })

  inputsTest("NixOS refuses what is told, and takes what is not", { timeout: 300_000 }, () => {
    const resuming = swap({ resumeDevice: true })
    const all: readonly (readonly [string, DiskoDevices, Config, string | undefined])[] = [
      ...cases.filter(([title]) => !unknowable.has(title)),
      ["two that are resumed from", holding({ a: resuming, b: resuming }), {}, "boot.resumeDevice"],
      ["one that is", holding({ a: resuming, b: swap() }), {}, undefined],
    ]
    const judged = all.filter((_, index) => index % effort(4, 1) === 0)
    const taken = takenByNixos(judged.map(([, disks, config]) => [disks, config]))
    expect(judged.map(([title], index) => [title, taken[index] !== true])).toEqual(
      judged.map(([title, , , option]) => [title, option !== undefined]),
    )
  })

  test("each is told with both values, at the one of the config", () => {
    expect(told({ disks: plain, config: mount({ device: other }) })).toEqual([
      `NG133 config.fileSystems["/data"].device: fileSystems["/data"].device is "/dev/sda1" here, and "${label}" by disko`,
    ])
  })

  test("devices of the config are judged with the disks, at their places", () => {
    const config: Config = {
      disko: {
        devices: {
          disk: {
            main: { device: "/dev/disk/by-id/nvme-2" },
            more: disk({ device: "/dev/disk/by-id/nvme-3", content: data }),
          },
        },
      },
    }
    const found = problemsOf({ disks: plain, config: mkMerge([{}, config]) })
    expect(
      found.map(({ code, path = [], related = [] }) => [
        code,
        formatPath(path),
        ...related.map((each) => formatPath(each.path ?? [])),
      ]),
    ).toEqual([
      ["NG117", "config[1].disko.devices.disk.more.content.mountpoint", `${at("data")}.mountpoint`],
      ["NG133", "config[1].disko.devices.disk.main.device", "disks.disk.main.device"],
    ])
  })

  test("two swaps that are resumed from", () => {
    const resuming = swap({ resumeDevice: true })
    expect(told({ disks: holding({ a: resuming, b: resuming }) })).toEqual([
      `NG133 ${at("b")}.resumeDevice: boot.resumeDevice has two values`,
    ])
    expect(told({ disks: holding({ a: resuming, b: swap() }) })).toEqual([])
  })
})

/** What depends on values that nobody knows here. */
const unknowable = new Set(["under a condition", "what is known to Nix only"])

/** Whether NixOS evaluates what disko defines from devices, beside each config. */
function takenByNixos(hosts: readonly (readonly [DiskoDevices, Config])[]): readonly unknown[] {
  const modules = hosts.map(
    ([devices, config]) => `{ lib, ... }: {
      imports = [ { disko.devices = ${printNix(devices)}; } ];
      config = ${printNix(config)};
    }`,
  )
  const found = evaluate(`
    let
      lib = (import ${inputPath("nixpkgs")}/lib).extend (_: lib: {
        types = lib.types // {
          # the reference lib is older than disko, for which such functions are attribute sets
          functionTo = type: lib.types.functionTo type // {
            merge = loc: definitions: {
              __functor = _: (lib.types.functionTo type).merge loc definitions;
            };
          };
        };
      });
      taken = module:
        let
          inherit (import ${inputPath("nixpkgs")}/nixos/lib/eval-config.nix {
            inherit lib;
            system = null;
            modules = [
              ${inputPath("disko")}/module.nix
              { nixpkgs.hostPlatform = "x86_64-linux"; }
              module
            ];
          }) config;
          known = lib.mapAttrs (_: mount: { inherit (mount) device fsType neededForBoot; }) config.fileSystems;
          unlocked = lib.mapAttrs (_: { device, allowDiscards, bypassWorkqueues, ... }:
            [ device allowDiscards bypassWorkqueues ]) config.boot.initrd.luks.devices;
          values = [ known unlocked config.boot.resumeDevice config.boot.swraid.enable ];
        in
        (builtins.tryEval (builtins.deepSeq values true)).success;
    in
    map taken [ ${modules.map((module) => `(${module})`).join("\n")} ]
  `)
  return Array.isArray(found) ? found : []
}

const group = (name: string) => ({ [name]: volumeGroup({ root: { size: "1G", content: data } }) })

describe("NG134 names of devices", () => {
  test.each<[string, DiskoDevices, readonly string[]]>([
    [
      "two encrypted devices",
      holding({ a: crypted("crypted"), b: crypted("crypted") }),
      [
        `${at("b")}.name: the encrypted device on partition b of disk main has the name of the encrypted device on partition a of disk main, crypted`,
      ],
    ],
    [
      "two that the initial RAM disk does not open",
      holding({
        a: crypted("crypted", { initrdUnlock: false, content: null }),
        b: crypted("crypted", { initrdUnlock: false, content: null }),
      }),
      [
        `${at("b")}.name: the encrypted device on partition b of disk main has the name of the encrypted device on partition a of disk main, crypted`,
      ],
    ],
    ["two with names of their own", holding({ a: crypted("a"), b: crypted("b") }), []],
    [
      "one subvolume by three names",
      holding({ a: btrfs({ subvolumes: { root: {}, "/root": {}, "/root/": {}, "/root/a": {} } }) }),
      ["/root", "/root/"].map(
        (name) =>
          `${at("a")}.subvolumes["${name}"]: subvolume "${name}" of partition a of disk main has the name of subvolume root of partition a of disk main, ${name}`,
      ),
    ],
    [
      "subvolumes of two file systems",
      holding({ a: btrfs({ subvolumes: { root: {} } }), b: btrfs({ subvolumes: { root: {} } }) }),
      [],
    ],
    [
      "one dataset by two keys",
      {
        ...holding({ z: zfs("tank") }),
        zpool: {
          tank: zpool({ datasets: { a: zfsFilesystem(), b: { ...zfsFilesystem(), name: "a" } } }),
        },
      },
      [
        "disks.zpool.tank.datasets.b.name: dataset b of pool tank has the name of dataset a of pool tank, a",
      ],
    ],
    [
      "names that are known to Nix only",
      holding({ a: crypted(unknown as never), b: crypted(unknown as never) }),
      [],
    ],
    [
      "an encrypted device and a volume",
      { ...holding({ a: crypted("pool-root"), b: physicalVolume("pool") }), lvm_vg: group("pool") },
      [
        "disks.lvm_vg.pool.lvs.root: volume root of volume group pool has the name of the encrypted device on partition a of disk main, root",
      ],
    ],
    [
      "volumes of two groups",
      {
        ...holding({ a: physicalVolume("one"), b: physicalVolume("two") }),
        lvm_vg: { ...group("one"), two: volumeGroup({ root: { size: "1G" } }) },
      },
      [],
    ],
    [
      "two pools",
      {
        ...holding({ a: zfs("tank"), b: zfs("tank") }),
        zpool: { tank: zpool({}), other: zpool({ name: "tank" }) },
      },
      ["disks.zpool.other.name: pool other has the name of pool tank, tank"],
    ],
    [
      "two arrays",
      {
        ...holding({ a: mdraid("root"), b: mdraid("root") }),
        mdadm: { root: mdadm({}), other: mdadm({ name: "root" }) },
      },
      ["disks.mdadm.other.name: array other has the name of array root, root"],
    ],
    [
      "an array and a pool",
      {
        ...holding({ a: mdraid("root"), b: mdraid("root"), c: zfs("root") }),
        mdadm: { root: mdadm({}) },
        zpool: { root: zpool({}) },
      },
      [],
    ],
  ])("%s", (_, disks, want) => {
    const config: Config = { networking: { hostId: "01234567" } }
    expect(told({ disks, config })).toEqual(want.map((each) => `NG134 ${each}`))
  })
})

describe("NG165 and NG117 several mounts at one place", () => {
  const inPool = (options: Partial<BcachefsFilesystem>): DiskoDevices => ({
    ...holding({ a: bcachefs("pool") }),
    bcachefs_filesystems: { pool: bcachefsFilesystem(options) },
  })
  const inBtrfs = (options: Omit<Btrfs, "type">) => holding({ a: btrfs(options) })
  const nested = { mountpoint: "/data", subvolumes: { sub: { mountpoint: "/data" } } }

  test.each<[string, DiskoDevices, readonly string[]]>([
    [
      "a bcachefs and its own subvolume",
      inPool(nested),
      [
        "NG165 disks.bcachefs_filesystems.pool.subvolumes.sub.mountpoint: one file system is mounted at /data twice",
      ],
    ],
    [
      "a btrfs and its own subvolume",
      inBtrfs(nested),
      [`NG165 ${at("a")}.subvolumes.sub.mountpoint: one file system is mounted at /data twice`],
    ],
    [
      "two subvolumes of a btrfs",
      inBtrfs({ subvolumes: { one: { mountpoint: "/data" }, two: { mountpoint: "/data" } } }),
      [`NG165 ${at("a")}.subvolumes.two.mountpoint: one file system is mounted at /data twice`],
    ],
    [
      "subvolumes at places of their own",
      inBtrfs({ mountpoint: "/data", subvolumes: { sub: { mountpoint: "/data/sub" } } }),
      [],
    ],
    [
      "two file systems in memory",
      { nodev: { "/tmp": tmpfs(), other: tmpfs({ mountpoint: "/tmp" }) } },
      ["NG165 disks.nodev.other.mountpoint: one file system is mounted at /tmp twice"],
    ],
    [
      "two file systems of one kind",
      holding({ a: data, b: data }),
      [`NG117 ${at("b")}.mountpoint: two file systems are mounted at /data`],
    ],
    [
      "two kinds on one device",
      {
        ...holding({ a: data }),
        nodev: {
          "/data": {
            fsType: "xfs",
            device: "/dev/disk/by-partlabel/disk-main-a",
          },
        },
      },
      ['NG117 disks.nodev["/data"]: two file systems are mounted at /data'],
    ],
  ])("%s", (_, disks, want) => {
    expect(told({ disks })).toEqual(want)
  })
})

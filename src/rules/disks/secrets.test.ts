/** Keys: those that everyone could read, and those that are gone when the machine starts. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, onTestFinished, test } from "vitest"
import { type TestHost, rulesAlone } from "../../../test/support/fleet.ts"
import { bcachefs } from "../../disko/types/bcachefs.ts"
import { bcachefsFilesystem } from "../../disko/types/bcachefs-filesystem.ts"
import type { DiskoDevices } from "../../disko/types/devices.ts"
import { type Disk, disk } from "../../disko/types/disk.ts"
import { filesystem } from "../../disko/types/filesystem.ts"
import { gpt } from "../../disko/types/gpt.ts"
import { type Luks, luks } from "../../disko/types/luks.ts"
import { physicalVolume } from "../../disko/types/lvm-physical-volume.ts"
import { volumeGroup } from "../../disko/types/lvm-volume-group.ts"
import { type Swap, swap } from "../../disko/types/swap.ts"
import { zfs } from "../../disko/types/zfs.ts"
import { type ZfsFilesystem, zfsFilesystem } from "../../disko/types/zfs-filesystem.ts"
import { zpool } from "../../disko/types/zpool.ts"
import { facter, file } from "../../files/files.ts"
import { mkDefault } from "../../nix/values/properties.ts"
import { config, pkgs } from "../../nix/values/references.ts"
import { nix, str } from "../../nix/values/templates.ts"

const { told } = rulesAlone("NG129", "NG130", "NG153", "NG154")

const device = "/dev/disk/by-id/nvme-1"
const content = filesystem({ format: "ext4", mountpoint: "/data" })

function encrypted(options: Partial<Luks>): DiskoDevices {
  return {
    disk: { main: disk({ device, content: luks({ name: "crypted", content, ...options }) }) },
  }
}

function dataset(options: ZfsFilesystem["options"], hook?: string): TestHost {
  const home = zfsFilesystem({ mountpoint: "/home", ...(options === undefined ? {} : { options }) })
  const tank = zpool({
    datasets: { home },
    ...(hook === undefined ? {} : { postCreateHook: hook }),
  })
  return {
    disks: { disk: { main: disk({ device, content: zfs("tank") }) }, zpool: { tank } },
    config: { networking: { hostId: "01234567" } },
  }
}

const at = "disks.disk.main.content"

describe("NG129 keys in the Nix store", () => {
  const stored = "the key of disk main is in the Nix store"

  test.each<[string, Partial<Luks>, readonly string[]]>([
    ["a text", { passwordFile: pkgs["writeText"]?.("key", "secret") }, [`${at}.passwordFile`]],
    ["a text by Nix itself", { keyFile: nix`builtins.toFile "key" "secret"` }, [`${at}.keyFile`]],
    [
      "a text in a path",
      { passwordFile: str`${nix`pkgs.writeText "key" "secret"`}` },
      [`${at}.passwordFile`],
    ],
    [
      "a file that is taken along",
      { settings: { keyFile: file("./secret.key") } },
      [`${at}.settings.keyFile`],
    ],
    ["a path of Nix", { passwordFile: nix`./secret.key` }, [`${at}.passwordFile`]],
    [
      "one of several",
      { additionalKeyFiles: ["/tmp/a", nix`./b`] },
      [`${at}.additionalKeyFiles[1]`],
    ],
    ["a path in the store", { passwordFile: "/nix/store/abc-key" }, [`${at}.passwordFile`]],
    ["a file of the installer", { passwordFile: "/tmp/secret.key" }, []],
    [
      "a secret that NixOS keeps",
      { passwordFile: config["sops"]?.["secrets"]?.["luks"]?.["path"] },
      [],
    ],
    ["nothing, and disko asks", {}, []],
  ])("%s", (_, options, want) => {
    expect(told({ disks: encrypted(options) })).toEqual(
      want.map((path) => `NG129 ${path}: ${stored}`),
    )
  })

  test("of ZFS and of bcachefs", () => {
    expect(told(dataset({ keylocation: str`file://${nix`./key`}` as never }))).toEqual([
      "NG129 disks.zpool.tank.datasets.home.options.keylocation: the key of dataset home of pool tank is in the Nix store",
    ])
    const pool = bcachefsFilesystem({ mountpoint: "/data", passwordFile: nix`./key` })
    const disks = {
      disk: { main: disk({ device, content: bcachefs("pool") }) },
      bcachefs_filesystems: { pool },
    }
    expect(told({ disks })).toEqual([
      "NG129 disks.bcachefs_filesystems.pool.passwordFile: the key of file system pool is in the Nix store",
    ])
  })
})

describe("NG129 passphrases in hooks", () => {
  test.each<[string, boolean]>([
    ["echo secret | cryptsetup luksFormat /dev/sda -", true],
    ["echo -n 'my secret' | cryptsetup open /dev/sda crypted", true],
    ['printf "secret" | zfs load-key tank/home', true],
    ["cryptsetup luksAddKey /dev/sda <<< secret", true],
    ["echo -n secret > /tmp/secret.key", true],
    ["echo my secret | cryptsetup open /dev/sda crypted", true],
    ["echo YES | cryptsetup luksErase /dev/sda", false],
    ['echo -n "$PASSPHRASE" | cryptsetup open /dev/sda crypted', false],
    ["cat /tmp/secret.key | cryptsetup open /dev/sda crypted", false],
    ["echo creating; cryptsetup luksDump /dev/sda", false],
    ["echo done", false],
    ["zfs snapshot tank@blank", false],
    ["echo $(cat /run/key) > /tmp/secret.key", false],
  ])("%s", (hook, isFound) => {
    const main: Disk = disk({ device, content, postCreateHook: hook })
    const want = [
      "NG129 disks.disk.main.postCreateHook: postCreateHook of disk main has a passphrase in it",
    ]
    expect(told({ disks: { disk: { main } } })).toEqual(isFound ? want : [])
  })
})

describe("NG153 keys that only the installer has", () => {
  const path = `NG153 ${at}.settings.keyFile`
  const message =
    "disk main is unlocked at the start by /tmp/secret.key, which only the installer has"
  const keyFile = "/tmp/secret.key"

  test.each<[string, Partial<Luks>, readonly string[]]>([
    ["a key file of the start", { settings: { keyFile } }, [`${path}: ${message}`]],
    ["one that is opened later", { settings: { keyFile }, initrdUnlock: false }, []],
    ["one that may be missing", { settings: { keyFile, fallbackToPassword: true } }, []],
    ["a passphrase of the installer", { passwordFile: keyFile }, []],
    ["more keys", { additionalKeyFiles: [keyFile] }, []],
    ["a key on another device", { settings: { keyFile: "/dev/disk/by-partlabel/key" } }, []],
    [
      "a key of the running machine",
      { settings: { keyFile: "/root/disk.key" } },
      [
        `${path}: disk main is unlocked at the start by /root/disk.key, which is not there before the root file system is`,
      ],
    ],
    ["one that it opens itself", { settings: { keyFile: "/root/k" }, initrdUnlock: false }, []],
    [
      "one that is fetched",
      { settings: { keyFile: "/var/k", preOpenCommands: "fetch > /var/k" } },
      [],
    ],
    ["a key in a folder of its own", { settings: { keyFile: "/key/disk" } }, []],
  ])("%s", (_, options, want) => {
    // without a mount that nothing unlocks
    const disks = encrypted({ ...options, content: null })
    expect(told({ disks })).toEqual(want)
  })

  test("the initial RAM disk may have it", () => {
    const secrets = { [keyFile]: "/persist/secret.key" }
    const own = { boot: { initrd: { secrets } } }
    expect(told({ disks: encrypted({ settings: { keyFile } }), config: own })).toEqual([])
  })

  test("systemd alone brings none there", () => {
    const disks = encrypted({ settings: { keyFile: "/etc/luks.key" }, content: null })
    expect(told({ disks, config: { boot: { initrd: { systemd: { enable: true } } } } })).toEqual([
      `${path}: disk main is unlocked at the start by /etc/luks.key, which is not there before the root file system is`,
    ])
  })

  test.each<[string, NonNullable<TestHost["config"]>]>([
    ["by itself", { boot: { initrd: { secrets: { "/etc/luks.key": null } } } }],
    ["by default", { boot: { initrd: { secrets: mkDefault({ "/etc/luks.key": null }) } } }],
    [
      "or a passphrase is asked for",
      { boot: { initrd: { luks: { devices: { crypted: { fallbackToPassword: true } } } } } },
    ],
    ["in an archive", { boot: { initrd: { prepend: ["/boot/keys"] } } }],
    ["by systemd", { boot: { initrd: { systemd: { enable: true, storePaths: ["/a"] } } } }],
    ["by a command", { boot: { initrd: { preLVMCommands: "fetch" } } }],
    ["as far as is known", { boot: nix`{ initrd.secrets = { }; }` }],
  ])("the initial RAM disk may have one of the running machine: %s", (_, own) => {
    const disks = encrypted({ settings: { keyFile: "/etc/luks.key" } })
    expect(told({ disks, config: own })).toEqual([])
  })

  test.each<[string, ZfsFilesystem["options"], string | undefined, boolean]>([
    ["a file of the installer", { keylocation: "file:///tmp/zfs.key" }, undefined, true],
    [
      "one that is set back",
      { keylocation: "file:///tmp/zfs.key" },
      "zfs set keylocation=prompt tank/home",
      false,
    ],
    ["one that stays", { keylocation: "file:///etc/zfs.key" }, undefined, false],
    ["being asked", { keylocation: "prompt" }, undefined, false],
  ])("ZFS: %s", (_, options, hook, isFound) => {
    const want =
      "NG153 disks.zpool.tank.datasets.home.options.keylocation: dataset home of pool tank is unlocked at the start by file:///tmp/zfs.key, which only the installer has"
    expect(told(dataset(options, hook))).toEqual(isFound ? [want] : [])
  })
})

/** The options of ZFS for what is encrypted with a key from somewhere. */
function keyedFrom(keylocation: string) {
  return { encryption: "on", keyformat: "passphrase", keylocation }
}

function poolWith(data: ZfsFilesystem, rootFsOptions = {}): DiskoDevices {
  return {
    disk: { main: disk({ device, content: zfs("tank") }) },
    zpool: { tank: zpool({ datasets: { data }, rootFsOptions }) },
  }
}

describe("NG153 keys that are there while the machine runs", () => {
  const data = (mountpoint: string, keylocation: string) =>
    poolWith(zfsFilesystem({ mountpoint, options: keyedFrom(keylocation) }))
  const secret = "file:///run/secrets/zfs"
  const location = "NG153 disks.zpool.tank.datasets.data.options.keylocation"
  const hostId = { networking: { hostId: "01234567" } }

  test.each<[string, DiskoDevices, NonNullable<TestHost["config"]>, boolean]>([
    ["for data", data("/data", secret), hostId, false],
    ["for the system", data("/nix", secret), hostId, true],
    ["for the logs", data("/var/log", secret), hostId, true],
    [
      "for what the config needs at the start",
      data("/persist", secret),
      { ...hostId, fileSystems: { "/persist": { neededForBoot: true } } },
      true,
    ],
    ["of agenix", data("/data", "file:///run/agenix/zfs"), hostId, false],
    ["that only the installer has", data("/data", "file:///tmp/zfs"), hostId, true],
    [
      "that nobody asks for",
      data("/nix", secret),
      { ...hostId, boot: { zfs: { requestEncryptionCredentials: false } } },
      false,
    ],
    [
      "of the whole pool",
      poolWith(zfsFilesystem({ mountpoint: "/data" }), keyedFrom(secret)),
      hostId,
      false,
    ],
  ])("%s", (_, disks, own, isFound) => {
    const codes = told({ disks, config: own }).map((each) => each.split(":")[0])
    expect(codes).toEqual(isFound ? [location] : [])
  })

  test("LUKS is opened before, whatever it is for", () => {
    const settings = { keyFile: "/run/secrets/data" }
    const [first] = told({ disks: encrypted({ settings, content: null }) })
    expect(first).toMatch(/^NG153 .*settings.keyFile: /)
  })
})

test.each<[Swap, boolean]>([
  [swap({ randomEncryption: true, resumeDevice: true }), true],
  [swap({ randomEncryption: true }), false],
  [swap({ resumeDevice: true }), false],
  [swap({ randomEncryption: true, resumeDevice: nix`x` }), false],
])("NG130 swap, case %#", (given, isFound) => {
  const main = disk({ device, content: gpt({ swap: { size: "8G", content: given } }) })
  const want = `NG130 ${at}.partitions.swap.content.resumeDevice: the swap on partition swap of disk main is encrypted with a new key at every start`
  expect(told({ disks: { disk: { main } } })).toEqual(isFound ? [want] : [])
})

test.each<[string, Partial<Luks>, NonNullable<TestHost["config"]>, boolean]>([
  ["that nothing opens", { initrdUnlock: false }, {}, true],
  [
    "that is opened after the start",
    { initrdUnlock: false },
    { environment: { etc: { crypttab: { text: "swap /dev/sda -" } } } },
    true,
  ],
  [
    "that the config opens",
    { initrdUnlock: false },
    { boot: { initrd: { luks: { devices: { swap: { device } } } } } },
    false,
  ],
  ["that the start opens", {}, {}, false],
  ["of which Nix knows", { initrdUnlock: nix`x` }, {}, false],
])("NG130 swap to resume from in LUKS %s", (_, options, own, isFound) => {
  const opened = luks({
    name: "swap",
    passwordFile: "/tmp/key",
    content: swap({ resumeDevice: true }),
    ...options,
  })
  const found = told({ disks: { disk: { main: disk({ device, content: opened }) } }, config: own })
  expect(found.map((each) => each.split(":")[0])).toEqual(
    isFound ? [`NG130 ${at}.content.resumeDevice`] : [],
  )
})

/** A report of nixos-facter of a machine with so many bytes of memory. */
function report(memory: number): string {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-test-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, "facter.json")
  const resources = [
    { type: "mem", base: 0 },
    { type: "phys_mem", range: memory },
  ]
  writeFileSync(
    path,
    JSON.stringify({ version: 1, hardware: { memory: [{ index: 1, resources }] } }),
  )
  return path
}

describe("NG154 swap for hibernation", () => {
  function resuming(size: string, options: Partial<Swap> = { resumeDevice: true }): DiskoDevices {
    return {
      disk: { main: disk({ device, content: gpt({ swap: { size, content: swap(options) } }) }) },
    }
  }

  const message = "the swap on partition swap of disk main has 8G, and host-0 has 16G of memory"

  test.each<[string, DiskoDevices, readonly string[]]>([
    ["less than memory", resuming("8G"), [`NG154 ${at}.partitions.swap: ${message}`]],
    ["as much", resuming("16G"), []],
    ["all that is left", resuming("100%"), []],
    ["no hibernation", resuming("8G", {}), []],
    [
      "less, on a volume",
      {
        disk: { main: disk({ device, content: physicalVolume("pool") }) },
        lvm_vg: {
          pool: volumeGroup({ swap: { size: "8G", content: swap({ resumeDevice: true }) } }),
        },
      },
      [
        "NG154 disks.lvm_vg.pool.lvs.swap: the swap on volume swap of volume group pool has 8G, and host-0 has 16G of memory",
      ],
    ],
  ])("%s", (_, disks, want) => {
    expect(told({ disks, hardware: facter(report(16 * 2 ** 30)) })).toEqual(want)
  })

  test("nothing is said where the memory is not known", () => {
    expect(told({ disks: resuming("8G") })).toEqual([])
    expect(told({ disks: resuming("8G"), hardware: facter("./missing.json") })).toEqual([])
  })
})

/** The ready layouts: the Nix that they become, and what real disko and NixOS make of it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import * as z from "zod"
import type { Build } from "../../src/build.ts"
import { layoutNeeds } from "../../src/emit/scripts/layout-needs.ts"
import * as layouts from "../../src/layouts/index.ts"
import { planTree } from "../../src/output/plan.ts"
import { writeTree } from "../../src/output/write.ts"
import { effort } from "../support/effort.ts"
import { inputPath, inputsTest, nix } from "../support/nix.ts"
import { buildLayouts, hosts } from "./fleet.ts"

const names = Object.keys(hosts)

let built: Build

beforeAll(async () => {
  built = await buildLayouts()
})

test("there is a host for each layout", () => {
  const defined = Object.values(layouts).map(({ layout }) => layout.definition.name)
  expect(names.toSorted()).toEqual(defined.toSorted())
})

test("no rule has anything to say", () => {
  expect(built.problems).toEqual([])
})

describe("the page about disks tells", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/disks.md"), "utf8")
  const rows = page.split("\n").map((line) => line.replaceAll(/\s*\|\s*/g, "|"))

  test.each(Object.entries(layouts))("of %s", (name, { layout: { definition } }) => {
    const parameters = Object.entries(definition.parameters?.shape ?? {}).map(shownParameter)
    const firmware = hosts[definition.name]?.firmware
    const cells = [`\`${name}\``, firmware, definition.description, parameters.join(", ")]
    expect(rows).toContain(`|${cells.join("|")}|`)
  })

  test("what every parameter is", () => {
    const shapes = Object.values(layouts).map(({ layout }) => layout.definition.parameters?.shape)
    const parameters = shapes.flatMap((shape) => Object.entries(shape ?? {}))
    const told = parameters.map(([name, schema]) => `|\`${name}\`|${schema.description}|`)
    expect(rows).toEqual(expect.arrayContaining([...new Set(told)]))
  })
})

/** A parameter as its layout's function has it. */
function shownParameter([name, schema]: readonly [string, unknown]): string {
  if (schema instanceof z.ZodOptional) return `\`${name}?\``
  return schema instanceof z.ZodDefault
    ? `\`${name} = ${JSON.stringify(schema.def.defaultValue)}\``
    : `\`${name}\``
}

test.each(names)("%s becomes the Nix that a careful person writes", async (name) => {
  const file = built.tree.get(`modules/disk-layouts/${name}.nix`)
  await expect(String(file?.content)).toMatchFileSnapshot(`expected/${name}.nix`)
})

/** The hosts that NixOS is asked about: each takes it more than a second. */
const judged = names.filter((_, index) => index % effort(3, 1) === 0)

/** The hosts whose whole system is evaluated, which takes ten times as long as all else of them. */
const whole = judged.slice(0, effort(1, names.length))

const listOf = (strings: readonly string[]) => `(builtins.fromJSON ''${JSON.stringify(strings)}'')`

/** What NixOS makes of each host, with the reference inputs in place of the pins. */
const question = `hosts: builtins.mapAttrs (name: { config, ... }: {
  toplevel =
    if builtins.elem name ${listOf(whole)} then config.system.build.toplevel.drvPath
    else null;
  refused = map (each: each.message) (builtins.filter (each: !each.assertion) config.assertions);
  diskoScript = config.system.build.diskoScript.drvPath;
  fstab = config.environment.etc.fstab.text;
  luks = builtins.mapAttrs (_: { device, keyFile, allowDiscards, ... }: {
    inherit device keyFile allowDiscards;
  }) config.boot.initrd.luks.devices;
  bootLoader = with config.boot.loader;
    if grub.enable then { inherit (grub) devices efiSupport efiInstallAsRemovable; }
    else if systemd-boot.enable then "systemd-boot"
    else if generic-extlinux-compatible.enable then "extlinux"
    else null;
  inherit (config.boot) resumeDevice;
  swraid = config.boot.swraid.enable;
  needs = (${layoutNeeds}) config;
}) (builtins.intersectAttrs (builtins.groupBy (name: name) ${listOf(judged)}) hosts)`

const derivation = z.string().endsWith(".drv")

const answerSchema = z.strictObject({
  toplevel: derivation.nullable(),
  refused: z.array(z.string()),
  diskoScript: derivation,
  fstab: z.string().transform((text) => text.split("\n").filter((line) => /^[^#]/.test(line))),
  luks: z.record(z.string(), z.unknown()),
  bootLoader: z.unknown(),
  resumeDevice: z.string(),
  swraid: z.boolean(),
  needs: z.string(),
})

type Answer = z.output<typeof answerSchema>

async function evaluated(): Promise<Readonly<Record<string, Answer>>> {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-layouts-"))
  try {
    await writeTree(planTree(folder, built.tree))
    const overrides = ["nixpkgs", "disko", "nixos-anywhere"].flatMap((name) => [
      "--override-input",
      name,
      `path:${inputPath(name)}`,
    ])
    const flake = `path:${folder}#nixosConfigurations`
    const options = ["--offline", "--no-write-lock-file", ...overrides]
    const text = nix(["eval", "--json", flake, "--apply", question, ...options])
    return z.record(z.string(), answerSchema).parse(JSON.parse(text))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The subvolumes of a system on one btrfs, as fstab has them. */
const subvolumes = (device: string, swap: readonly string[] = []) => ({
  root: `${device} / btrfs x-initrd.mount,compress=zstd,noatime,subvol=/root 0 0`,
  others: [
    `${device} /home btrfs compress=zstd,noatime,subvol=/home 0 0`,
    `${device} /nix btrfs x-initrd.mount,compress=zstd,noatime,subvol=/nix 0 0`,
    ...swap,
    `${device} /var/log btrfs x-initrd.mount,compress=zstd,noatime,subvol=/log 0 0`,
  ],
})

const ext4Root = "/dev/disk/by-partlabel/disk-main-root / ext4 x-initrd.mount,noatime 0 1"
const boot = "/dev/disk/by-partlabel/disk-main-ESP /boot vfat umask=0077 0 2"
const main = subvolumes("/dev/disk/by-partlabel/disk-main-root")
const opened = subvolumes("/dev/mapper/crypted")
const mirrored = subvolumes("/dev/disk/by-partlabel/disk-second-root")
const swapped = subvolumes("/dev/disk/by-partlabel/disk-main-root", [
  "/dev/disk/by-partlabel/disk-main-root /swap btrfs noatime,subvol=/swap 0 0",
])
const datasets = [
  "zroot/root / zfs x-initrd.mount,defaults 0 0",
  boot,
  "zroot/home /home zfs defaults 0 0",
  "zroot/nix /nix zfs x-initrd.mount,defaults 0 0",
  "zroot/log /var/log zfs x-initrd.mount,defaults 0 0",
]

const crypted = { device: "/dev/disk/by-partlabel/disk-main-luks", keyFile: null }

const grub = (devices: readonly string[], uefi: boolean) => ({
  devices: devices.map((serial) => `/dev/disk/by-id/nvme-SAMSUNG_${serial}`),
  efiSupport: uefi,
  efiInstallAsRemovable: uefi,
})

/** Everything that is not as on a machine that systemd-boot starts from plain file systems. */
const wanted: Readonly<Record<string, Partial<Answer>>> = {
  "ext4-uefi": { fstab: [ext4Root, boot] },
  "ext4-bios": { fstab: [ext4Root], bootLoader: grub(["ext4-bios"], false) },
  "ext4-hybrid": { fstab: [ext4Root, boot], bootLoader: grub(["ext4-hybrid"], true) },
  "swap-partition": {
    fstab: [ext4Root, boot, "/dev/disk/by-partlabel/disk-main-swap none swap defaults,discard"],
    resumeDevice: "/dev/disk/by-partlabel/disk-main-swap",
  },
  "swap-file": {
    fstab: [swapped.root, boot, ...swapped.others, "/swap/swapfile none swap defaults"],
  },
  "btrfs-subvolumes": { fstab: [main.root, boot, ...main.others] },
  "btrfs-mirror": {
    fstab: [
      mirrored.root,
      "/dev/disk/by-partlabel/disk-first-ESP /boot vfat umask=0077,nofail 0 2",
      "/dev/disk/by-partlabel/disk-second-ESP /boot-fallback vfat umask=0077,nofail 0 2",
      ...mirrored.others,
    ],
  },
  "luks-btrfs": {
    fstab: [opened.root, boot, ...opened.others],
    luks: { crypted: { ...crypted, allowDiscards: false } },
  },
  "luks-lvm": {
    fstab: [
      "/dev/pool/root / ext4 x-initrd.mount,noatime 0 1",
      boot,
      "/dev/pool/swap none swap defaults",
    ],
    luks: { crypted: { ...crypted, allowDiscards: true } },
    resumeDevice: "/dev/pool/swap",
  },
  "mdadm-mirror": {
    fstab: [
      "/dev/md/root / ext4 x-initrd.mount,noatime 0 1",
      "/dev/md/boot /boot vfat umask=0077 0 2",
    ],
    bootLoader: grub(["mdadm-mirror-1", "mdadm-mirror-2"], true),
    swraid: true,
  },
  impermanence: {
    fstab: [
      "tmpfs / tmpfs x-initrd.mount,size=1G,mode=0755 0 0",
      boot,
      "/dev/disk/by-partlabel/disk-main-persist /nix btrfs x-initrd.mount,compress=zstd,noatime,subvol=/nix 0 0",
      "/dev/disk/by-partlabel/disk-main-persist /persist btrfs x-initrd.mount,compress=zstd,noatime,subvol=/persist 0 0",
    ],
  },
  "raspberry-pi": {
    fstab: [
      ext4Root,
      "/dev/disk/by-partlabel/disk-main-firmware /boot/firmware vfat umask=0077,noauto,x-systemd.automount 0 2",
    ],
    bootLoader: "extlinux",
  },
  "zfs-root": { fstab: datasets },
  "zfs-encrypted": { fstab: datasets },
}

/** What each layout asks of a machine: mebibytes for each disk, firmware, keys. */
const asked: Readonly<Record<string, string>> = {
  "ext4-uefi": "2050 uefi",
  "ext4-bios": "3 bios",
  "ext4-hybrid": "1027",
  "swap-partition": "2050 uefi",
  "swap-file": "2050 uefi",
  "btrfs-subvolumes": "1026 uefi",
  "btrfs-mirror": "1026 1026 uefi",
  "luks-btrfs": "1042 /tmp/disk.key uefi",
  "luks-lvm": "2066 uefi",
  "mdadm-mirror": "1027 1027",
  impermanence: "1026 uefi",
  "raspberry-pi": "514",
  "zfs-root": "1026 uefi",
  "zfs-encrypted": "1026 /tmp/disk.key uefi",
}

function shortOf(needs: string): string {
  const lines = needs
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" "))
  const words = lines.flatMap(([key, value = ""]) => {
    if (key === "size") return [String(Number(value) / 2 ** 20)]
    return key === "key" || key === "firmware" ? [value] : []
  })
  return words.join(" ")
}

describe("NixOS", () => {
  inputsTest(
    "finds the file systems, swap, encryption and boot loader of each layout",
    async () => {
      const found = await evaluated()
      expect(Object.keys(found).toSorted()).toEqual(judged.toSorted())
      const made = judged.filter((name) => typeof found[name]?.toplevel === "string")
      expect(made).toEqual(whole)
      for (const [name, { toplevel: _t, diskoScript: _s, needs, ...answer }] of Object.entries(
        found,
      )) {
        expect([name, shortOf(needs)]).toEqual([name, asked[name]])
        const usual = {
          refused: [],
          luks: {},
          bootLoader: "systemd-boot",
          resumeDevice: "",
          swraid: false,
        }
        expect({ name, ...answer }).toEqual({ name, ...usual, ...wanted[name] })
      }
    },
    300_000,
  )
})

/** A fleet with one host for each ready layout, as a user would write it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Build, build } from "../../src/build.ts"
import type { DeviceTree } from "../../src/disko/tree/device-tree.ts"
import * as library from "../../src/index.ts"
import {
  type Fleet,
  type HostDefinition,
  defineFleet,
  defineHost,
  nix,
  str,
} from "../../src/index.ts"
import * as layouts from "../../src/layouts/index.ts"
import { validate } from "../../src/model/validate.ts"
import { loadMembers } from "../../src/project/load.ts"
import { createLoader } from "../../src/source/modules.ts"
import { sources } from "../support/project.ts"

type HostOfLayout = Pick<HostDefinition, "config" | "disks" | "firmware"> & {
  readonly system?: HostDefinition["system"]
}

/** The reference nixpkgs' packages cannot be built; those of ZFS have not even the version. */
const zfs = nix`
  let
    zfs = pkgs.zfs // { version = "2.2"; };
  in
  {
    package = zfs;
    modulePackage = zfs;
  }
`

/** The hosts, each by the name of its layout. */
export const hosts: Readonly<Record<string, HostOfLayout>> = {
  "ext4-uefi": {
    firmware: "uefi",
    disks: layouts.ext4Uefi({ device: device("ext4-uefi"), espSize: "2G" }),
  },
  "ext4-bios": {
    firmware: "bios",
    disks: layouts.ext4Bios({ device: device("ext4-bios") }),
  },
  "ext4-hybrid": {
    firmware: "bios",
    disks: layouts.ext4Hybrid({ device: device("ext4-hybrid") }),
  },
  "swap-partition": {
    firmware: "uefi",
    disks: layouts.swapPartition({
      device: device("swap-partition"),
      swapSize: "1G",
      hibernation: true,
    }),
  },
  "swap-file": {
    firmware: "uefi",
    disks: layouts.swapFile({ device: device("swap-file"), swapSize: "1G" }),
  },
  "btrfs-subvolumes": {
    firmware: "uefi",
    disks: layouts.btrfsSubvolumes({ device: device("btrfs-subvolumes") }),
  },
  "btrfs-mirror": {
    firmware: "uefi",
    disks: layouts.btrfsMirror({
      first: device("btrfs-mirror-1"),
      second: device("btrfs-mirror-2"),
    }),
    config: {
      boot: {
        loader: {
          "systemd-boot": {
            extraInstallCommands: str`${nix`pkgs.rsync`}/bin/rsync -rt --delete /boot/ /boot-fallback/`,
          },
        },
      },
    },
  },
  "luks-btrfs": {
    firmware: "uefi",
    disks: layouts.luksBtrfs({ device: device("luks-btrfs"), passwordFile: "/tmp/disk.key" }),
  },
  "luks-lvm": {
    firmware: "uefi",
    disks: layouts.luksLvm({
      device: device("luks-lvm"),
      swapSize: "1G",
      hibernation: true,
      allowDiscards: true,
    }),
  },
  "mdadm-mirror": {
    firmware: "bios",
    disks: layouts.mdadmMirror({
      first: device("mdadm-mirror-1"),
      second: device("mdadm-mirror-2"),
    }),
    config: { boot: { swraid: { mdadmConf: "MAILADDR root" } } },
  },
  impermanence: {
    firmware: "uefi",
    disks: layouts.impermanence({ device: device("impermanence"), rootSize: "1G" }),
  },
  "raspberry-pi": {
    system: "aarch64-linux",
    firmware: "raspberry-pi",
    disks: layouts.raspberryPi({ device: "/dev/disk/by-id/mmc-SD64G_0x1234abcd" }),
  },
  "zfs-root": {
    firmware: "uefi",
    disks: layouts.zfsRoot({ device: device("zfs-root") }),
    config: { networking: { hostId: "8425e349" }, boot: { zfs } },
  },
  "zfs-encrypted": {
    firmware: "uefi",
    disks: layouts.zfsEncrypted({
      device: device("zfs-encrypted"),
      keyLocation: "file:///tmp/disk.key",
    }),
    config: { networking: { hostId: "9d2a6c17" }, boot: { zfs } },
  },
}

/** The disk of a machine: serial numbers are in one machine only. */
function device(serial: string): string {
  return `/dev/disk/by-id/nvme-SAMSUNG_${serial}`
}

/** The devices of each host, its arguments in place. */
export async function devicesOfLayouts(): Promise<ReadonlyMap<string, DeviceTree>> {
  const loader = createLoader(library)
  const { loaded } = await inFleet(async (made) => await loadMembers(made, loader))
  return new Map(
    validate(loaded).model.hosts.flatMap(({ name, devices }) =>
      devices === undefined ? [] : [[name, devices] as const],
    ),
  )
}

/** The fleet built in memory. */
export async function buildLayouts(): Promise<Build> {
  return await inFleet(build)
}

/** Does something with the fleet, whose pins are a file. */
async function inFleet<Result>(work: (fleet: Fleet) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "nixgen-layouts-"))
  try {
    writeFileSync(join(folder, "sources.json"), JSON.stringify(sources))
    return await work(fleet(join(folder, "sources.json")))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function fleet(pins: string): Fleet {
  const defined = Object.entries(hosts).map(([name, { system = "x86_64-linux", ...host }]) => [
    name,
    defineHost({ system, stateVersion: "24.05", ...host }),
  ])
  return defineFleet({ pins, hosts: Object.fromEntries(defined) })
}

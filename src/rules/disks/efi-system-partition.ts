/** NG118: a machine that starts by UEFI has an EFI system partition that is mounted. */
import type { Device } from "../../disko/types/device.ts"
import type { DeviceTree } from "../../disko/tree/device-tree.ts"
import type { ModelHost } from "../../model/model.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { type DiskFinding, type Machine, diskRule } from "./disk-rule.ts"
import { areArraysKnown, efiSystemPartitions, holdsSystem, mountedEfiFileSystems } from "./efi.ts"
import { areMountsKnown } from "./mounts.ts"

/** What there is to say of NG118. */
export const explained: Explanation = {
  title: "A machine that starts by UEFI has an EFI system partition",
  why: "UEFI starts what it finds on a partition of the type EF00 with a FAT file system, and the boot loader is installed where `boot.loader.efi.efiSysMountPoint` says, /boot by default. The rule asks it of layouts that hold the root file system of a host whose firmware is UEFI.",
  mend: "Add `esp()`, which is such a partition: 1 GB, mounted at /boot.",
  breaks: `firmware: "uefi",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},`,
  close: `firmware: "uefi",
disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        ESP: esp(),
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},`,
}

export const efiSystemPartition = diskRule({
  code: "NG118",
  check: (machine) => {
    const { host, devices } = machine
    if (host.firmware !== "uefi" || !isKnown(devices)) return []
    const target = bootMountPoint(machine)
    const mounted = mountedEfiFileSystems(devices).map(({ fileSystem }) => fileSystem.value)
    if (target === undefined || mounted.some(({ mountpoint }) => mountpoint === target)) return []
    const [partition] = efiSystemPartitions(devices)
    return [partition === undefined ? missing(host) : elsewhere(host, partition, target)]
  },
})

/** Whether the layout holds the system, and all of what it is made of is known. */
function isKnown(devices: DeviceTree): boolean {
  return holdsSystem(devices) && areMountsKnown(devices) && areArraysKnown(devices)
}

/** Where the boot loader is installed; `undefined` where the config mounts something there. */
function bootMountPoint({ config }: Machine): string | undefined {
  const option = config("boot", "loader", "efi", "efiSysMountPoint")
  const written = option.values[0]?.value ?? "/boot"
  if (typeof written !== "string" || !option.isKnown) return undefined
  const target = written.replace(/(?<=.)\/+$/, "")
  const others = [config("fileSystems", target), config("boot", "loader", "grub", "mirroredBoots")]
  return others.some((each) => each.values.length > 0 || !each.isKnown) ? undefined : target
}

function missing({ name }: ModelHost): DiskFinding {
  return {
    at: ["disk"],
    message: "there is no EFI system partition",
    detail: `${name} starts by UEFI, which looks for a partition of the type EF00.`,
    hint: "add `ESP: esp()` to the partitions of the disk that it starts from",
  }
}

function elsewhere({ name }: ModelHost, partition: Device, target: string): DiskFinding {
  return {
    at: partition.path,
    message: `no EFI system partition is mounted at ${target}`,
    detail: `${name} starts by UEFI, and its boot loader is installed at ${target}.`,
    hint: `give the file system of partition ${partition.key} the mountpoint "${target}", or define boot.loader.efi.efiSysMountPoint`,
  }
}

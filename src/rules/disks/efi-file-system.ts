/** NG119: what firmware looks for on an EFI system partition is FAT (UEFI specification, 13.3). */
import type { Device } from "../../disko/types/device.ts"
import { devicesOf, type DeviceTree } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"
import { fileSystemOn, isEfiSystemPartition } from "./efi.ts"

/** What there is to say of NG119. */
export const explained: Explanation = {
  title: "An EFI system partition is vfat",
  why: "Firmware reads FAT and nothing else: no ext4, no btrfs, nothing encrypted. It finds the file system at the very start of the partition.",
  mend: 'Leave the content to `esp()`, or make it vfat. A mirrored one needs an array with the metadata "1.0", which is kept at the end.',
  breaks: `firmware: "uefi",
disks: {
  disk: {
    a: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        ESP: esp({ content: mdraid("boot") }),
        root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
      }),
    }),
    b: disk({
      device: "/dev/disk/by-id/nvme-2",
      content: gpt({ ESP: esp({ content: mdraid("boot") }) }),
    }),
  },
  mdadm: {
    boot: mdadm({
      level: 1,
      metadata: "1.2",
      content: filesystem({ format: "vfat", mountpoint: "/boot", mountOptions: ["umask=0077"] }),
    }),
  },
},`,
  close: `firmware: "uefi",
disks: {
  disk: {
    a: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        ESP: esp({ content: mdraid("boot") }),
        root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
      }),
    }),
    b: disk({
      device: "/dev/disk/by-id/nvme-2",
      content: gpt({ ESP: esp({ content: mdraid("boot") }) }),
    }),
  },
  mdadm: {
    boot: mdadm({
      level: 1,
      metadata: "1.0",
      content: filesystem({ format: "vfat", mountpoint: "/boot", mountOptions: ["umask=0077"] }),
    }),
  },
},`,
}

export const efiFileSystem = diskRule({
  code: "NG119",
  check: ({ host, devices }) =>
    host.firmware === undefined
      ? []
      : devicesOf(devices, "partition")
          .filter(isEfiSystemPartition)
          .flatMap((partition) => unreadable(partition, devices)),
})

function unreadable(partition: Device<"partition">, devices: DeviceTree): readonly DiskFinding[] {
  const fileSystem = fileSystemOn(partition, devices)
  const format = fileSystem && formatOf(fileSystem)
  if (fileSystem === undefined || format === undefined) return []
  const isOwn = fileSystem.kind === "filesystem" && fileSystem.parent === partition
  if (format !== "vfat")
    return [
      {
        at: isOwn ? optionOf(fileSystem, "format") : optionOf(partition, "content"),
        message: `the EFI system partition ${partition.key} holds ${format}`,
        detail: "Firmware reads only FAT.",
        hint: 'give it the content filesystem({ format: "vfat", … }), or another type than EF00',
      },
    ]
  const array = fileSystem.parent
  return array?.kind === "mdadm" && !isAtEnd(array.value.metadata) ? [hidden(array)] : []
}

/** What holds the partition: the kind of file system, or of anything else. */
function formatOf({ kind, value }: Device): string | undefined {
  if (kind !== "filesystem") return kind
  return typeof value.format === "string" ? value.format : undefined
}

function isAtEnd(metadata: unknown): boolean {
  return metadata !== undefined && (typeof metadata !== "string" || metadata === "1.0")
}

function hidden(array: Device<"mdadm">): DiskFinding {
  return {
    at: array.value.metadata === undefined ? array.path : optionOf(array, "metadata"),
    message: `firmware cannot read the EFI system partitions of array ${array.key}`,
    detail: "The array's metadata stands where firmware looks for the file system.",
    hint: 'give the array the metadata "1.0"',
  }
}

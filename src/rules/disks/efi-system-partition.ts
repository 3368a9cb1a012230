/** NG118: a machine that starts by UEFI has an EFI system partition that is mounted. */
import { isComplete } from "../../fleet/device-tree.ts"
import { diskRule } from "./disk-rule.ts"
import { areArraysKnown, areTypesKnown, efiSystemPartitions, mountedEfiFileSystems } from "./efi.ts"
import { areMountsKnown, mountsOf } from "./mounts.ts"

export const efiSystemPartition = diskRule({
  code: "NG118",
  severity: "error",
  title: "A machine that starts by UEFI has an EFI system partition",
  explanation:
    "UEFI starts what it finds on a partition of the type EF00 with a FAT file system, and the boot loader is installed where `boot.loader.efi.efiSysMountPoint` says, /boot by default. `esp()` is such a partition: 1 GB, mounted at /boot. The rule asks it of layouts that hold the root file system of a host whose firmware is UEFI.",
  check: ({ host, devices, config }) => {
    if (host.firmware !== "uefi" || !isComplete(devices)) return []
    if (!areMountsKnown(devices) || !areTypesKnown(devices) || !areArraysKnown(devices)) return []
    const mounts = new Set(mountsOf(devices).map(({ mountpoint }) => mountpoint))
    if (!mounts.has("/")) return []
    const { values, isKnown } = config("boot", "loader", "efi", "efiSysMountPoint")
    const target = values[0]?.value ?? "/boot"
    if (typeof target !== "string") return []
    const elsewhere = config("fileSystems", target)
    if (!isKnown || !elsewhere.isKnown || elsewhere.values.length > 0) return []
    if (config("boot", "loader", "grub", "mirroredBoots").values.length > 0) return []
    const mounted = mountedEfiFileSystems(devices).map(
      ({ fileSystem }) => fileSystem.value.mountpoint,
    )
    if (mounted.includes(target)) return []
    const partitions = efiSystemPartitions(devices)
    const [partition] = partitions
    return partition === undefined
      ? [
          {
            at: ["disk"],
            message: "there is no EFI system partition",
            detail: `${host.name} starts by UEFI, which looks for a partition of the type EF00.`,
            hint: "add `ESP: esp()` to the partitions of the disk that it starts from",
          },
        ]
      : [
          {
            at: partition.path,
            message: `no EFI system partition is mounted at ${target}`,
            detail: `${host.name} starts by UEFI, and its boot loader is installed at ${target}.`,
            hint: `give the file system of partition ${partition.key} the mountpoint "${target}", or define boot.loader.efi.efiSysMountPoint`,
          },
        ]
  },
})

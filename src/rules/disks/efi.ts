/** EFI system partitions (UEFI specification, 13.3), and what firmware finds on them. */
import type { Device } from "../../disko/types/device.ts"
import { devicesOf, type DeviceTree } from "../../disko/tree/device-tree.ts"
import { nameOf } from "../../disko/types/paths.ts"
import type { ModelHost } from "../../model/model.ts"
import { isExpression } from "../../nix/values/value-kinds.ts"
import { mountsOf } from "./mounts.ts"

/** The GUID that sgdisk calls EF00. */
const efiType = /^(ef00|c12a7328-f81f-11d2-ba4b-00a0c93ec93b)$/i

/** The GUID that sgdisk calls EF02. */
const biosBootType = /^(ef02|21686148-6449-6e6f-744e-656564454649)$/i

type AnyPartition = Device<"partition" | "table_partition">

/** Whether a partition has the type that firmware looks for. */
export function isEfiSystemPartition({ kind, value, parent }: AnyPartition): boolean {
  if (kind === "partition") return typeof value.type === "string" && efiType.test(value.type)
  if (hasFlag(value.flags, "esp")) return true
  // parted's "boot" is another name for that in a GPT, and something else in an MBR
  const isBootable = value.bootable === true || hasFlag(value.flags, "boot")
  return isBootable && parent?.kind === "table" && parent.value.format !== "msdos"
}

/** Whether a partition is the one that GRUB embeds itself in. */
export function isBiosBootPartition({ kind, value }: AnyPartition): boolean {
  if (kind === "table_partition") return hasFlag(value.flags, "bios_grub")
  return typeof value.type === "string" && biosBootType.test(value.type)
}

function hasFlag(flags: unknown, ...wanted: readonly string[]): boolean {
  return Array.isArray(flags) && flags.some((flag) => wanted.includes(flag))
}

/** Whether the type of every partition is known. */
function areTypesKnown(devices: DeviceTree): boolean {
  return (
    devicesOf(devices, "partition").every(({ value: { type } }) => !isExpression(type)) &&
    devicesOf(devices, "table_partition").every(({ value: { bootable, flags } }) =>
      [bootable, flags, ...(Array.isArray(flags) ? flags : [])].every(
        (each) => !isExpression(each),
      ),
    ) &&
    devicesOf(devices, "table").every(({ value: { format } }) => !isExpression(format))
  )
}

/** Whether a layout holds the system, and all of what it is made of is known. */
export function holdsSystem(devices: DeviceTree): boolean {
  const hasRoot = mountsOf(devices).some(({ mountpoint }) => mountpoint === "/")
  return hasRoot && devices.isComplete && areTypesKnown(devices)
}

/** Whether it is known which partitions are members of which arrays. */
export function areArraysKnown(devices: DeviceTree): boolean {
  const members = devicesOf(devices, "mdraid")
  return (
    members.every(({ value: { name } }) => !isExpression(name)) &&
    devicesOf(devices, "mdadm").every((array) => nameOf(array) !== undefined)
  )
}

/** The EFI system partitions of the disks. */
export function efiSystemPartitions(devices: DeviceTree): readonly AnyPartition[] {
  return devicesOf(devices, "partition", "table_partition").filter(isEfiSystemPartition)
}

/**
 * What holds the file system of a partition: its content, or that of the array that it is a member
 * of. `undefined` where there is none, or none that is known.
 */
export function fileSystemOn(partition: Device, devices: DeviceTree): Device | undefined {
  const [content] = partition.children
  if (content?.kind !== "mdraid") return content
  const array = devicesOf(devices, "mdadm").find((each) => nameOf(each) === content.value.name)
  return array?.children[0]
}

/**
 * The EFI system partitions that a boot loader keeps its files on. A Raspberry Pi has its firmware
 * on one, and the kernels of its boot loader elsewhere.
 */
export function loadersOn({ firmware }: ModelHost, devices: DeviceTree) {
  return firmware === "raspberry-pi" ? [] : mountedEfiFileSystems(devices)
}

/** The EFI system partitions that a boot loader can be put on, with their mounted file systems. */
export function mountedEfiFileSystems(
  devices: DeviceTree,
): readonly { readonly partition: AnyPartition; readonly fileSystem: Device<"filesystem"> }[] {
  return efiSystemPartitions(devices).flatMap((partition) => {
    const fileSystem = fileSystemOn(partition, devices)
    if (fileSystem?.kind !== "filesystem") return []
    const { format } = fileSystem.value
    if (format !== "vfat" && !isExpression(format)) return []
    return typeof fileSystem.value.mountpoint === "string" ? [{ partition, fileSystem }] : []
  })
}

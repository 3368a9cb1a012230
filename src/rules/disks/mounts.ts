/** Where file systems are mounted, and what is in which of them. */
import { prevailing } from "../../model/config-lookup.ts"
import type { DeviceTree } from "../../disko/tree/device-tree.ts"
import type { Device } from "../../disko/types/device.ts"
import { mountpointOf, neededForBoot } from "../../disko/types/mounting.ts"
import { plainPriority } from "../../nix/values/properties.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { PathSegment } from "../../problems/problem.ts"
import type { Machine } from "./disk-rule.ts"

/** A file system that is mounted. */
export interface Mount {
  readonly device: Device
  /** Where; without a slash at its end. */
  readonly mountpoint: string
  /** The path of what says so. */
  readonly path: readonly PathSegment[]
}

/** Every file system that disko mounts, as far as its mount point is known. */
export function mountsOf(devices: DeviceTree): readonly Mount[] {
  return devices.all.flatMap(mountOf)
}

function mountOf(device: Device): readonly Mount[] {
  const { mountpoint, path } = writtenMountPoint(device)
  if (typeof mountpoint !== "string") return []
  return [{ device, mountpoint: mountpoint.replace(/(?<=.)\/+$/, ""), path }]
}

/** The mount point of a device as it is written, where it has one, and the path of what says so. */
export function writtenMountPoint(device: Device): {
  readonly mountpoint: unknown
  readonly path: readonly PathSegment[]
} {
  const isWritten = "mountpoint" in device.value && device.value.mountpoint !== undefined
  const path = isWritten ? [...device.path, "mountpoint"] : device.path
  return { mountpoint: mountpointOf(device), path }
}

/** Whether a path of a machine leads to something in a folder, which is not the folder itself. */
export function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder === "/" ? folder : `${folder}/`)
}

/** The file system that a folder of the machine is in: the one that is mounted nearest above it, or at it. */
export function holderOf(folder: string, mounts: readonly Mount[]): Mount | undefined {
  return mounts
    .filter(({ mountpoint }) => mountpoint === folder || isBelow(folder, mountpoint))
    .toSorted((one, other) => other.mountpoint.length - one.mountpoint.length)[0]
}

/** Whether the initial RAM disk mounts it. */
export function isNeededForBoot({ device, mountpoint }: Mount, { definitions }: Machine): boolean {
  if (neededForBoot.has(mountpoint) || device.kind.startsWith("bcachefs")) return true
  const { values } = definitions("fileSystems", mountpoint, "neededForBoot")
  return values.some(({ value }) => value === true)
}

/** The options that a file system is mounted with. */
export interface MountOptions {
  /** One by one, in their order: those of the device, and those that the config adds. */
  readonly words: readonly string[]
  /** Whether there are no others: none of them is an expression. */
  readonly areKnown: boolean
}

/** The options of a mount, those of `fileSystems` in the config among them. */
export function mountOptionsOf({ device, mountpoint }: Mount, machine: Machine): MountOptions {
  const own: unknown = "mountOptions" in device.value ? device.value.mountOptions : undefined
  const { values } = machine.definitions("fileSystems", mountpoint, "options")
  const lists = prevailing([{ value: own, priority: plainPriority }, ...values])
    .map(({ value }) => value)
    .filter((value) => value !== undefined)
  const options = lists.flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : [list]))
  return {
    words: options.flatMap((option) => (typeof option === "string" ? option.split(",") : [])),
    areKnown: options.every((option) => typeof option === "string"),
  }
}

/** Whether the config mounts a device by its path or name, as far as that is known. */
export function isMountedByConfig(path: string | undefined, { config }: Machine): boolean {
  const { values, isKnown } = config("fileSystems")
  const mounted = values.flatMap(({ value }) => (isAttributeSet(value) ? Object.values(value) : []))
  return !isKnown || mounted.some((each) => isAttributeSet(each) && each["device"] === path)
}

/** Whether it is known where every file system is mounted. */
export function areMountsKnown(devices: DeviceTree): boolean {
  return devices.all.every((device) => {
    const mountpoint = mountpointOf(device)
    return mountpoint === undefined || mountpoint === null || typeof mountpoint === "string"
  })
}

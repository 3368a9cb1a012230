/** Where file systems are mounted. */
import type { DiskoDevices } from "../../disko/devices.ts"
import { type ByKind, type Device, byKind, deviceTree } from "../../fleet/device-tree.ts"
import { isAttributeSet } from "../../nix/value-kinds.ts"
import type { PathSegment } from "../../problem.ts"
import type { Machine } from "./disk-rule.ts"

/** A file system that is mounted. */
export interface Mount {
  readonly device: Device
  /** Where; without a slash at its end. */
  readonly mountpoint: string
  /** The path of what says so. */
  readonly path: readonly PathSegment[]
}

const known = new WeakMap<DiskoDevices, readonly Mount[]>()

/** Every file system that disko mounts, as far as its mount point is known. */
export function mountsOf(devices: DiskoDevices): readonly Mount[] {
  const found = known.get(devices) ?? deviceTree(devices).flatMap(mountOf)
  known.set(devices, found)
  return found
}

function mountOf(device: Device): readonly Mount[] {
  const mountpoint = mountpointOf(device)
  if (typeof mountpoint !== "string") return []
  const isWritten = "mountpoint" in device.value && device.value.mountpoint !== undefined
  const path = isWritten ? [...device.path, "mountpoint"] : device.path
  return [{ device, mountpoint: mountpoint.replace(/(?<=.)\/+$/, ""), path }]
}

/** Whether the config mounts a device by its path or name, as far as that is known. */
export function isMountedByConfig(path: string | undefined, { config }: Machine): boolean {
  const { values, isKnown } = config("fileSystems")
  const mounted = values.flatMap(({ value }) => (isAttributeSet(value) ? Object.values(value) : []))
  return !isKnown || mounted.some((each) => isAttributeSet(each) && each["device"] === path)
}

/** Whether it is known where every file system is mounted. */
export function areMountsKnown(devices: DiskoDevices): boolean {
  return deviceTree(devices).every((device) => {
    const mountpoint = mountpointOf(device)
    return mountpoint === undefined || mountpoint === null || typeof mountpoint === "string"
  })
}

/** The mount point of a device; null or `undefined` where it is not mounted. */
function mountpointOf(device: Device): unknown {
  return byKind(mountpoints, device)
}

const mountpoints: ByKind<unknown> = {
  bcachefs_filesystem: ({ value }) => value.mountpoint,
  bcachefs_subvolume: ({ value }) => value.mountpoint,
  btrfs: ({ value }) => value.mountpoint,
  btrfs_subvol: ({ value }) => value.mountpoint,
  filesystem: ({ value }) => value.mountpoint,
  nodev: ({ key, value }) => (value.mountpoint === undefined ? key : value.mountpoint),
  zfs_fs: ({ value }) => (isMountedByDisko(value.options) ? value.mountpoint : undefined),
  zpool: ({ value }) => (isMountedByDisko(value.rootFsOptions) ? value.mountpoint : undefined),
}

/** Disko mounts no dataset whose own options say that it is not (disko, `lib/types/zfs_fs.nix`). */
function isMountedByDisko(options: object | undefined): boolean {
  const { mountpoint, canmount }: { mountpoint?: unknown; canmount?: unknown } = options ?? {}
  return mountpoint !== "none" && canmount !== "off"
}

/** What GRUB reads: the file system that /boot is on (NixOS manual, `boot.loader.grub`). */
import type { Device } from "../../disko/types/device.ts"
import { ancestors } from "../../disko/tree/device-tree.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Machine } from "./disk-rule.ts"
import { foundationsOf } from "./groups.ts"
import { type Mount, areMountsKnown, holderOf, mountsOf } from "./mounts.ts"

/** A file system that GRUB has to read, and everything that it rests on. */
export interface BootFileSystem {
  readonly mount: Mount
  readonly foundations: readonly Device[]
}

/** The file systems of the layout that GRUB reads, as far as they are known; none without GRUB. */
export function readByGrub(machine: Machine): readonly BootFileSystem[] {
  const { devices } = machine
  if (!devices.isComplete || !areMountsKnown(devices) || !isGrubUsed(machine)) return []
  return bootPaths(machine).flatMap((path) => {
    const mount = mountOf(path, machine)
    if (mount === undefined) return []
    const { device } = mount
    // what is in a group rests on the group's members
    const around = foundationsOf(device, devices)
    return [{ mount, foundations: [device, ...ancestors(device), ...around] }]
  })
}

/** Whether GRUB is the boot loader: by the config, or by the firmware. */
export function isGrubUsed({ host, definitions }: Machine): boolean {
  const enable = definitions("boot", "loader", "grub", "enable")
  const device = definitions("boot", "loader", "grub", "device").values
  const support = definitions("boot", "loader", "grub", "efiSupport").values
  const isMenuOnly =
    device.some(({ value }) => value === "nodev") && !support.some(({ value }) => value !== false)
  if (isMenuOnly) return false
  const [value] = enable.values
  if (value !== undefined) return value.value === true
  return host.firmware === "bios" && enable.isKnown
}

/** Where the kernels are that GRUB reads. */
function bootPaths({ definitions }: Machine): readonly string[] {
  const { values, isKnown } = definitions("boot", "loader", "grub", "mirroredBoots")
  if (values.length === 0) return isKnown ? ["/boot"] : []
  const boots = values.flatMap(({ value }): readonly unknown[] =>
    Array.isArray(value) ? value : [],
  )
  return boots.flatMap((boot) =>
    isAttributeSet(boot) && typeof boot["path"] === "string" ? [boot["path"]] : [],
  )
}

/** The mount of the layout that a path is in, if nothing else may be mounted on the way to it. */
function mountOf(path: string, { devices, config }: Machine): Mount | undefined {
  const mount = holderOf(path, mountsOf(devices))
  const own = config("fileSystems", path)
  if (mount?.mountpoint === path) return mount
  return own.values.length > 0 || !own.isKnown ? undefined : mount
}

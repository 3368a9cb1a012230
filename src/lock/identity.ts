/**
 * What a machine finds its file systems, swap and encrypted devices by, as disko defines it from
 * the layout. It is written to the disks when they are partitioned, so it has to stay.
 */
import type { DeviceTree } from "../disko/tree/device-tree.ts"
import type { Device } from "../disko/types/device.ts"
import {
  fileSystemOf,
  isEncrypted,
  mountedBy,
  mountedFrom,
  mountpointOf,
  placeOf,
} from "../disko/types/mounting.ts"
import { isKnown, nameText, textOf } from "../disko/types/paths.ts"

/** What a machine looks for when it starts. */
export interface LayoutIdentity {
  /**
   * What is mounted, by mount point: a device, or the name of a dataset (`fileSystems.<name>.device`
   * of NixOS). The subvolume or folder in it that is mounted follows in brackets, as findmnt(8)
   * writes it.
   */
  readonly fileSystems: ReadonlyMap<string, string>
  /** What is swapped to, sorted (`swapDevices.*.device`); a file by its path in its file system. */
  readonly swapDevices: readonly string[]
  /** What the initrd opens, by name (`boot.initrd.luks.devices.<name>.device`). */
  readonly luksDevices: ReadonlyMap<string, string>
  /** What kinds of file systems are mounted, by mount point; where it is not known, they are not compared. */
  readonly formats?: ReadonlyMap<string, string>
  /** Of what kinds those are that are made and mounted nowhere, by where they are. */
  readonly unmounted?: ReadonlyMap<string, string>
  /** What of `swapDevices` is made at every start, and not on the disks: it has a new random key each time. */
  readonly randomSwap?: readonly string[]
  /**
   * What firmware and boot loaders find by its type alone, `BIOS boot` or `EFI system`, by the path of the
   * partition; where it is not known, it is not compared.
   */
  readonly bootPartitions?: ReadonlyMap<string, string>
}

/** What is found by a name. */
type Kind = "fileSystems" | "swapDevices" | "luksDevices"

/** One thing to be found: its name, where it has one, and what it is found by. */
interface Found {
  readonly as: Kind
  readonly name: string
  readonly by: string
}

/** The identity of a layout, whose arguments are in place. */
export function identityOf({ all }: DeviceTree): LayoutIdentity {
  const found = all.flatMap(foundIn)
  const named = (kind: Kind) =>
    found
      .filter(({ as }) => as === kind)
      .toSorted((left, right) => (left.name < right.name ? -1 : 1))
  const byName = (kind: Kind) => new Map(named(kind).map(({ name, by }) => [name, by]))
  return {
    fileSystems: byName("fileSystems"),
    swapDevices: named("swapDevices").map(({ by }) => by),
    luksDevices: byName("luksDevices"),
    formats: new Map(all.flatMap(formatIn)),
    unmounted: unmountedIn(all),
    randomSwap: all.flatMap(randomSwapIn).toSorted(),
    bootPartitions: new Map(all.flatMap(bootPartitionIn)),
  }
}

/** Whether there is nothing to be found. */
export function isEmpty({ fileSystems, swapDevices, luksDevices }: LayoutIdentity): boolean {
  return fileSystems.size + swapDevices.length + luksDevices.size === 0
}

/** What a device defines, as its type says (`_config` in disko's `lib/types/*.nix`). */
function foundIn(device: Device): readonly Found[] {
  const swap = device.type.swapsTo?.(device)
  const opened = device.type.opens?.(device)
  return [
    ...mounted(device),
    ...(swap === undefined ? [] : [{ as: "swapDevices", name: swap, by: swap } as const]),
    ...(opened === undefined
      ? []
      : [{ as: "luksDevices", name: nameText(device), by: opened } as const]),
  ]
}

function mounted(device: Device): readonly Found[] {
  const name = mountedOnDisk(device)
  return name === undefined ? [] : [{ as: "fileSystems", name, by: placeOf(device) }]
}

/** Where something is mounted that is on a disk. */
function mountedOnDisk(device: Device): string | undefined {
  if (!isMounted(device) || device.type.mount?.isOnDisk?.(device) === false) return undefined
  return textOf(mountpointOf(device))
}

type Entry = readonly [name: string, text: string]

/** Of what kind a mounted file system is. */
function formatIn(device: Device): readonly Entry[] {
  const mountpoint = mountedOnDisk(device)
  const format = formatOf(device)
  return mountpoint === undefined || format === undefined ? [] : [[mountpoint, format]]
}

/** Of what kind a file system is, as it was made. */
function formatOf(device: Device): string | undefined {
  const format = fileSystemOf(device)
  if (format === "" || !isKnown(format)) return undefined
  const words = [format, isEncrypted(device) ? "encrypted" : undefined, mountedBy(device)]
  return words.filter((word) => word !== undefined).join(", ")
}

/** What is made and mounted nowhere; a device of which a subvolume is mounted goes without saying. */
function unmountedIn(all: readonly Device[]): ReadonlyMap<string, string> {
  const used = new Set(all.filter(isMounted).map(mountedFrom))
  const found = all.flatMap((device): readonly Entry[] => {
    const [format, place] = [formatOf(device), placeOf(device)]
    const isMade = device.type.mount?.isOnDisk?.(device) !== false
    if (isMounted(device) || !isMade || format === undefined || used.has(place)) return []
    return [[place, format]]
  })
  return new Map(found)
}

function isMounted(device: Device): boolean {
  const mountpoint = mountpointOf(device)
  return mountpoint !== undefined && mountpoint !== null
}

function randomSwapIn(device: Device): readonly string[] {
  const swap = device.type.isMadeAtStart?.(device) ? device.type.swapsTo?.(device) : undefined
  return swap === undefined ? [] : [swap]
}

function bootPartitionIn(device: Device): readonly Entry[] {
  const kind = device.type.startsBy?.(device)
  return kind === undefined ? [] : [[device.type.path?.(device) ?? "", kind]]
}

/**
 * What a machine finds its file systems, swap and encrypted devices by, as disko defines it from
 * the layout. It is written to the disks when they are partitioned, so it has to stay.
 */
import type { DiskoDevices } from "../disko/types/devices.ts"
import { type Device, type DeviceKind, deviceTree } from "../disko/tree/device-tree.ts"
import { fileSystemPath, nameText, pathOf, textOf } from "../disko/tree/device-paths.ts"
import { isAttributeSet } from "../nix/values/value-kinds.ts"

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
}

/** One thing to be found: its name, where it has one, and what it is found by. */
interface Found {
  readonly as: keyof LayoutIdentity
  readonly name: string
  readonly by: string
}

/** The identity of a layout, whose arguments are in place. */
export function identityOf(devices: DiskoDevices): LayoutIdentity {
  const found = deviceTree(devices).flatMap(foundIn)
  const named = (kind: keyof LayoutIdentity) =>
    found
      .filter(({ as }) => as === kind)
      .toSorted((left, right) => (left.name < right.name ? -1 : 1))
  const byName = (kind: keyof LayoutIdentity) =>
    new Map(named(kind).map(({ name, by }) => [name, by]))
  return {
    fileSystems: byName("fileSystems"),
    swapDevices: named("swapDevices").map(({ by }) => by),
    luksDevices: byName("luksDevices"),
  }
}

/** Whether there is nothing to be found. */
export function isEmpty({ fileSystems, swapDevices, luksDevices }: LayoutIdentity): boolean {
  return fileSystems.size + swapDevices.length + luksDevices.size === 0
}

function foundIn(device: Device): readonly Found[] {
  // the table has the very function for the kind, which the compiler cannot follow
  const find = finders[device.kind] as (device: Device) => readonly Found[]
  return find(device)
}

const nothing = () => []

/** What each kind of device defines (`_config` in disko's `lib/types/*.nix`). */
const finders: { readonly [K in DeviceKind]: (device: Device<K>) => readonly Found[] } = {
  bcachefs: nothing,
  bcachefs_filesystem: (device) => mounted(device, within(device)),
  bcachefs_subvolume: (device) => mounted(device, within(device)),
  btrfs: (device) => mounted(device, within(device)),
  btrfs_subvol: (device) => mounted(device, within(device)),
  disk: nothing,
  filesystem: (device) => mounted(device, within(device)),
  gpt: nothing,
  luks: openedDevice,
  lvm_lv: nothing,
  lvm_pv: nothing,
  lvm_vg: nothing,
  mdadm: nothing,
  mdraid: nothing,
  nodev: namedDevice,
  partition: nothing,
  swap: (device) => swapped(pathOf(device)),
  swap_file: swapFile,
  table: nothing,
  table_partition: nothing,
  zfs: nothing,
  zfs_fs: (device) =>
    isMountedDataset(device.value.options)
      ? mounted(device, `${nameText(device.parent)}/${nameText(device)}`)
      : [],
  zfs_volume: nothing,
  zpool: (device) =>
    isMountedDataset(device.value.rootFsOptions) ? mounted(device, nameText(device)) : [],
}

/** What a device mounts, if it does; a file system without a device has its mount point as key. */
function mounted({ value, key, kind }: Device, by: string): readonly Found[] {
  const given: unknown = "mountpoint" in value ? value.mountpoint : undefined
  const mountpoint = given === undefined && kind === "nodev" ? key : given
  if (mountpoint === undefined || mountpoint === null) return []
  return [{ as: "fileSystems", name: textOf(mountpoint), by }]
}

/** Where a file system, or a subvolume or file of one, is: in a device, as findmnt(8) writes it. */
function within(device: Device, file = ""): string {
  const fileSystem = isSubvolume(device) ? device.parent : device
  const folder = isSubvolume(device) ? nameText(device) : mountedFolder(device)
  const path = `${folder}/${file}`.replace(/^\/+|\/+$/g, "")
  const container = fileSystem === undefined ? "" : fileSystemPath(fileSystem)
  if (path === "") return container
  return `${container}[${path.startsWith("subvolid=") ? path : `/${path}`}]`
}

function isSubvolume({ kind }: Device): boolean {
  return kind === "btrfs_subvol" || kind === "bcachefs_subvolume"
}

/** What mount options name: a subvolume or a folder other than the file system's own root. */
function mountedFolder({ value }: Device): string {
  const options: unknown = "mountOptions" in value ? value.mountOptions : undefined
  if (!Array.isArray(options)) return ""
  const words = options.flatMap((option: unknown) => textOf(option).split(","))
  return words.reduce((folder, word) => folderOption.exec(word)?.[1] ?? folder, "")
}

const folderOption = /^(?:subvol=|X-mount\.subdir=|(?=subvolid=))(.*)$/s

/** A dataset is mounted by NixOS unless its options leave that to nobody. */
function isMountedDataset(options: unknown): boolean {
  if (!isAttributeSet(options)) return true
  return options["mountpoint"] !== "none" && options["canmount"] !== "off"
}

/** A file system without a device of the layout is found by a device only if it names one. */
function namedDevice(device: Device<"nodev">): readonly Found[] {
  const by = textOf(device.value.device ?? "none")
  return namesDevice.test(by) ? mounted(device, by) : []
}

/** A path, or a tag as mount(8) takes it. */
const namesDevice = /^(\/|\$\{|(PART)?(LABEL|UUID)=)/

function openedDevice(device: Device<"luks">): readonly Found[] {
  const { initrdUnlock, settings } = device.value
  if (initrdUnlock === false) return []
  const own = isAttributeSet(settings) ? settings["device"] : undefined
  const by = own === undefined ? pathOf(device) : textOf(own)
  return [{ as: "luksDevices", name: nameText(device), by }]
}

function swapped(by: string): readonly Found[] {
  return [{ as: "swapDevices", name: by, by }]
}

/** A file that is swapped to, in a file system that is mounted. */
function swapFile({ key, value, parent }: Device<"swap_file">): readonly Found[] {
  const file = value.path === undefined ? key : textOf(value.path)
  return parent !== undefined && mounted(parent, "").length > 0 ? swapped(within(parent, file)) : []
}

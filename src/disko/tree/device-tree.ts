/**
 * The devices of a layout one by one, each with its place in it, as disko nests them: disks,
 * partitions and what they hold, arrays, volumes, pools and datasets, subvolumes and swap files.
 */
import type * as z from "zod"
import { appendAll } from "../../append.ts"
import type { BcachefsFilesystem } from "../types/bcachefs-filesystem.ts"
import type { Btrfs } from "../types/btrfs.ts"
import type { DeviceContent } from "../types/content.ts"
import type { DiskoDevices } from "../types/devices.ts"
import type { Disk } from "../types/disk.ts"
import type { Partition } from "../types/gpt.ts"
import type { LogicalVolume, VolumeGroup } from "../types/lvm-volume-group.ts"
import type { Mdadm } from "../types/mdadm.ts"
import type { Nodev } from "../types/nodev.ts"
import type { swapFiles } from "../types/swap-files.ts"
import type { TablePartition } from "../types/table.ts"
import type { WithExpressions } from "../types/with-expressions.ts"
import type { ZfsFilesystem } from "../types/zfs-filesystem.ts"
import type { ZfsVolume } from "../types/zfs-volume.ts"
import type { Zpool } from "../types/zpool.ts"
import { isAttributeSet, isExpression } from "../../nix/values/value-kinds.ts"
import type { PathSegment } from "../../problems/problem.ts"

type MemberOf<T> = NonNullable<T> extends Readonly<Record<string, infer Value>> ? Value : never

/** A subvolume of a btrfs. */
export type BtrfsSubvolume = MemberOf<Btrfs["subvolumes"]>
/** A subvolume of a bcachefs. */
export type BcachefsSubvolume = MemberOf<BcachefsFilesystem["subvolumes"]>
/** A swap file in a btrfs. */
export type SwapFile = WithExpressions<z.input<typeof swapFiles>[string]>

/** What each kind of device is as it was written. Contents are called as disko's types are. */
export type DeviceValues = {
  readonly [Content in DeviceContent as Content["type"]]: Content
} & {
  readonly disk: Disk
  readonly partition: Partition
  readonly table_partition: TablePartition
  readonly mdadm: Mdadm
  readonly lvm_vg: VolumeGroup
  readonly lvm_lv: LogicalVolume
  readonly zpool: Zpool
  readonly zfs_fs: ZfsFilesystem
  readonly zfs_volume: ZfsVolume
  readonly btrfs_subvol: BtrfsSubvolume
  readonly swap_file: SwapFile
  readonly bcachefs_filesystem: BcachefsFilesystem
  readonly bcachefs_subvolume: BcachefsSubvolume
  readonly nodev: Nodev
}

export type DeviceKind = keyof DeviceValues

/** A device, or whatever else has options of its own, and where it stands. */
export type Device<Kind extends DeviceKind = DeviceKind> = {
  readonly [K in Kind]: DeviceOf<K>
}[Kind]

interface DeviceOf<Kind extends DeviceKind> {
  readonly kind: Kind
  /** The key that it is defined under; a content has that of what it is in. */
  readonly key: string
  /** Its options, as far as they are known: any of them may be an expression. */
  readonly value: DeviceValues[Kind]
  /** Its path in the devices. */
  readonly path: readonly PathSegment[]
  /** What it is in: a content in its partition, a partition in its table, a table on its disk. */
  readonly parent: Device | undefined
  readonly children: readonly Device[]
}

/** What was found of devices that are asked for again and again, once by each rule. */
interface Found {
  readonly all: readonly Device[]
  readonly byKind: Map<DeviceKind, Device[]>
  readonly isComplete: boolean
}

const known = new WeakMap<DiskoDevices, Found>()

function found(devices: DiskoDevices): Found {
  const before = known.get(devices)
  if (before !== undefined) return before
  const all = groups.flatMap(([group, kind]) => grouped(devices, group, kind))
  const ofKind = new Map<DeviceKind, Device[]>()
  for (const device of all) {
    const others = ofKind.get(device.kind)
    if (others === undefined) ofKind.set(device.kind, [device])
    else others.push(device)
  }
  const holding = [devices, ...all.map(({ value }) => value)]
  const isWhole = holding.every((value) => Object.entries(value).every(isWrittenOut))
  const result = { all, byKind: ofKind, isComplete: isWhole }
  known.set(devices, result)
  return result
}

/** Every device in the order in which they are written, each one before what is in it. */
export function deviceTree(devices: DiskoDevices): readonly Device[] {
  return found(devices).all
}

/** The devices of some kinds, in the order in which they are written. */
export function devicesOf<Kind extends DeviceKind>(
  devices: DiskoDevices,
  ...kinds: readonly Kind[]
): readonly Extract<Device, { readonly kind: Kind }>[] {
  const { all, byKind: ofKind } = found(devices)
  const [kind, ...others] = kinds
  const wanted: readonly DeviceKind[] = kinds
  const those =
    kind !== undefined && others.length === 0
      ? (ofKind.get(kind) ?? none)
      : all.filter((device) => wanted.includes(device.kind))
  return those as typeof none // they are of the kinds that were asked for
}

const none: readonly never[] = []

/** What is asked of devices of each kind; nothing of those that are left out. */
export type ByKind<Answer> = { readonly [K in DeviceKind]?: (device: DeviceOf<K>) => Answer }

/** What a table answers for a device; `undefined` where it has nothing for its kind. */
export function byKind<Answer>(table: ByKind<Answer>, device: Device): Answer | undefined {
  // the table has the very function for the kind, which the compiler cannot follow
  const answer = table[device.kind] as ((device: Device) => Answer) | undefined
  return answer?.(device)
}

/** The device itself and all that are in it, each one before what is in it. */
function withDescendants(device: Device): readonly Device[] {
  return [device, ...device.children.flatMap(withDescendants)]
}

/** What a device is in, from the inside out. */
export function ancestors({ parent }: Device): readonly Device[] {
  return parent === undefined ? [] : [parent, ...ancestors(parent)]
}

/**
 * Whether every device is written out. Where an expression stands for a content or for a group of
 * devices, Nix may know of more.
 */
export function isComplete(devices: DiskoDevices): boolean {
  return found(devices).isComplete
}

/** The options that hold devices, alone or by name. */
const holders: ReadonlySet<string> = new Set([
  "content",
  "partitions",
  "subvolumes",
  "lvs",
  "datasets",
  "swap",
  "disk",
  "mdadm",
  "lvm_vg",
  "zpool",
  "bcachefs_filesystems",
  "nodev",
])

function isWrittenOut([name, value]: readonly [string, unknown]): boolean {
  if (!holders.has(name)) return true
  if (isExpression(value)) return false
  const members = typeof value === "object" && value !== null ? Object.values(value) : []
  return name === "content" || !members.some(isExpression)
}

/**
 * The name that a device has on the machine: the one that it is given, or its key. `undefined` where
 * it is known to Nix only.
 */
export function nameOf({ kind, key, value }: Device): string | undefined {
  const name: unknown = "name" in value ? value.name : undefined
  if (typeof name === "string") return name
  if (name !== undefined) return undefined
  // disko's own default for disks, whose keys may be paths
  return kind === "disk" ? key.replaceAll("/", "_") : key
}

const groups = [
  ["disk", "disk"],
  ["mdadm", "mdadm"],
  ["lvm_vg", "lvm_vg"],
  ["zpool", "zpool"],
  ["bcachefs_filesystems", "bcachefs_filesystem"],
  ["nodev", "nodev"],
] as const satisfies readonly (readonly [keyof DiskoDevices, DeviceKind])[]

function grouped(devices: DiskoDevices, group: keyof DiskoDevices, kind: DeviceKind) {
  return keyed(kind, devices[group], group).flatMap((member) =>
    withDescendants(deviceAt(member, undefined)),
  )
}

/** A device in another one: its path is the end of its own. */
interface Member {
  readonly kind: DeviceKind
  readonly key: string
  readonly value: object
  readonly path: readonly PathSegment[]
}

function deviceAt({ kind, key, value, path }: Member, parent: Device | undefined): Device {
  const children: Device[] = []
  // the member was found where the type has a value of its kind
  const device = {
    kind,
    key,
    value,
    path: [...(parent?.path ?? []), ...path],
    parent,
    children,
  } as unknown as Device
  // the table has the very function for the kind, which the compiler cannot follow
  const membersOf = members[kind] as (value: object, key: string) => readonly Member[]
  appendAll(
    children,
    membersOf(value, key).map((member) => deviceAt(member, device)),
  )
  return device
}

/** What is in a device of each kind. */
const members: {
  readonly [K in DeviceKind]: (value: DeviceValues[K], key: string) => readonly Member[]
} = {
  bcachefs: () => [],
  bcachefs_filesystem: ({ subvolumes }) => keyed("bcachefs_subvolume", subvolumes, "subvolumes"),
  bcachefs_subvolume: () => [],
  btrfs: ({ subvolumes, swap }) => [
    ...keyed("btrfs_subvol", subvolumes, "subvolumes"),
    ...keyed("swap_file", swap, "swap"),
  ],
  btrfs_subvol: ({ swap }) => keyed("swap_file", swap, "swap"),
  disk: contentOf,
  filesystem: () => [],
  gpt: ({ partitions }) => keyed("partition", partitions, "partitions"),
  luks: contentOf,
  lvm_lv: contentOf,
  lvm_pv: () => [],
  lvm_vg: ({ lvs }) => keyed("lvm_lv", lvs, "lvs"),
  mdadm: contentOf,
  mdraid: () => [],
  nodev: () => [],
  partition: contentOf,
  swap: () => [],
  swap_file: () => [],
  table: ({ partitions }) => inOrder(partitions),
  table_partition: contentOf,
  zfs: () => [],
  zfs_fs: () => [],
  zfs_volume: contentOf,
  zpool: ({ datasets }) =>
    keyed("zfs_fs", datasets, "datasets").map((dataset) =>
      "type" in dataset.value && dataset.value.type === "zfs_volume"
        ? { ...dataset, kind: "zfs_volume" }
        : dataset,
    ),
}

function contentOf({ content }: { readonly content?: unknown }, key: string): readonly Member[] {
  if (!isAttributeSet(content)) return []
  const kind = content["type"]
  return isKind(kind) ? [{ kind, key, value: content, path: ["content"] }] : []
}

function isKind(type: unknown): type is DeviceKind {
  return typeof type === "string" && Object.hasOwn(members, type)
}

/** The members of an attribute set, as far as they are written out. */
function keyed(kind: DeviceKind, values: unknown, group: string): readonly Member[] {
  if (!isAttributeSet(values)) return []
  return Object.entries(values).flatMap(([key, value]) =>
    isAttributeSet(value) ? [{ kind, key, value, path: [group, key] }] : [],
  )
}

/** The partitions of a table made by parted, which is a list. */
function inOrder(partitions: unknown): readonly Member[] {
  if (!Array.isArray(partitions)) return []
  return partitions.flatMap((value: unknown, index) => {
    if (!isAttributeSet(value)) return []
    const key = typeof value["name"] === "string" ? value["name"] : String(index + 1)
    return [{ kind: "table_partition", key, value, path: ["partitions", index] }]
  })
}

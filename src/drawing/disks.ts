/** The devices of a host as blocks: each disk, array, volume group and pool with what it holds. */
import { type DeviceTree, byKind } from "../disko/tree/device-tree.ts"
import { creationOrder } from "../disko/types/creation-order.ts"
import type { Device, DeviceKind } from "../disko/types/device.ts"
import { nameText, pathFor, textOf } from "../disko/types/paths.ts"
import { bytesOf } from "../rules/disks/sizes.ts"
import { partitionBytes } from "../rules/disks/spans.ts"
import type { Block, BlockKind, Line, LineRole } from "./block.ts"

/** The blocks of a host: disks first, then what is made of their parts, then what is in memory. */
export function blocksOf({ all }: DeviceTree): readonly Block[] {
  return all.filter(({ parent }) => parent === undefined).map((device) => blockOf(device, all))
}

/** The blocks in a sentence each, for who does not see them. */
export function inWords(blocks: readonly Block[]): string {
  return blocks.map((block) => `${sentenceOf(block)}.`).join(" ")
}

function sentenceOf({ lines: words, children }: Block): string {
  const own = words.map(({ text }) => text).join(", ")
  return children.length === 0
    ? own
    : `${own}, with ${children.map((each) => `(${sentenceOf(each)})`).join(" ")}`
}

/** How large a device is, as it is written; what is left where it takes that. */
export function sizeOf(device: Device): string | undefined {
  return byKind<string | undefined>(
    {
      partition: ({ value }) => extentText(value),
      table_partition: ({ value }) => extentText({ start: value.start, end: value.end }),
      lvm_lv: ({ value }) => sizeText(value.size),
      zfs_volume: ({ value }) => sizeText(value.size),
      swap_file: ({ value }) => sizeText(value.size),
      nodev: ({ value }) => optionIn(value.mountOptions, "size"),
    },
    device,
  )
}

/** Where a device is mounted; `swap` where it is swapped to. */
export function mountOf(device: Device): string | undefined {
  const { type } = device
  const point = type.mount?.point(device)
  return point === undefined || point === null ? undefined : textOf(point)
}

function blockOf(device: Device, all: readonly Device[]): Block {
  const { content, others } = heldBy(device)
  const inner = content === undefined ? undefined : blockOf(content, all)
  // what fills its holder and holds nothing itself has no frame of its own
  const isFlat = inner !== undefined && isLeaf(inner) && !isGroup(device)
  const own = linesOf(device, all)
  return {
    // what is encrypted shows as that, whatever it holds
    kind: isFlat && device.kind !== "luks" ? inner.kind : kinds[device.kind],
    lines: isFlat ? [...own, ...inner.lines] : own,
    children: [
      ...(inner === undefined || isFlat ? [] : isTable(content) ? inner.children : [inner]),
      ...others.map((each) => blockOf(each, all)),
    ],
    isDivided: divided.has(device.kind) || isTable(content),
    share: shareOf(device),
  }
}

/** What fills a device, and what it holds beside that, in the order in which it lies there. */
function heldBy(device: Device): { content?: Device | undefined; others: readonly Device[] } {
  const content = device.children.find(({ path }) => path.at(-1) === "content")
  const others = device.children.filter((each) => each !== content)
  return { content, others: inOrder(others) }
}

function inOrder(devices: readonly Device[]): readonly Device[] {
  const isPartitions = devices.every(({ kind }) => kind === "partition")
  return isPartitions ? (creationOrder(devices, priorityOf) ?? devices) : devices
}

/** Partitions for BIOS are made first, and what takes the rest last (disko, `lib/types/gpt.nix`). */
function priorityOf(device: Device): number | undefined {
  if (device.kind !== "partition") return undefined
  const { priority, size, type } = device.value
  if (typeof priority === "number") return priority
  if (priority !== undefined) return undefined
  if (size === "100%") return 9001
  return type === "EF02" ? 100 : 1000
}

function isLeaf({ children }: Block): boolean {
  return children.length === 0
}

function isGroup({ parent }: Device): boolean {
  return parent === undefined
}

function isTable(device: Device | undefined): boolean {
  return device?.kind === "gpt" || device?.kind === "table"
}

const kinds: Readonly<Record<DeviceKind, BlockKind>> = {
  disk: "group",
  mdadm: "group",
  lvm_vg: "group",
  zpool: "group",
  bcachefs_filesystem: "group",
  nodev: "memory",
  gpt: "part",
  table: "part",
  partition: "part",
  table_partition: "part",
  lvm_lv: "part",
  zfs_volume: "part",
  luks: "encrypted",
  filesystem: "system",
  btrfs: "system",
  btrfs_subvol: "system",
  bcachefs_subvolume: "system",
  zfs_fs: "system",
  swap: "swap",
  swap_file: "swap",
  lvm_pv: "member",
  mdraid: "member",
  zfs: "member",
  bcachefs: "member",
}

/** What has its parts side by side. */
const divided: ReadonlySet<DeviceKind> = new Set(["gpt", "table", "lvm_vg"])

function linesOf(device: Device, all: readonly Device[]): readonly Line[] {
  const { parent } = device
  const isPart = parent !== undefined && device.path.at(-1) !== "content"
  const noun = device.kind === "nodev" ? textOf(device.value.fsType) : nouns[device.kind]
  const name = [noun, nameText(device)].filter((word) => word !== undefined).join(" ")
  return [
    ...lines("name", parent === undefined || isPart ? [name] : []),
    ...lines("size", [sizeOf(device)]),
    ...lines("plain", [...factsOf(device), membersOf(device, all), ...sharedWith(device, all)]),
    ...lines("mount", [mountOf(device)]),
  ]
}

function lines(role: LineRole, texts: readonly (string | undefined)[]): readonly Line[] {
  return texts.flatMap((text) => (text === undefined || text === "" ? [] : [{ role, text }]))
}

/** What names are said with: the others are those of partitions and volumes. */
const nouns: Readonly<Partial<Record<DeviceKind, string>>> = {
  disk: "disk",
  mdadm: "RAID array",
  lvm_vg: "volume group",
  zpool: "ZFS pool",
  bcachefs_filesystem: "bcachefs",
  btrfs_subvol: "subvolume",
  bcachefs_subvolume: "subvolume",
  zfs_fs: "dataset",
  zfs_volume: "volume",
  swap_file: "swap file",
}

function factsOf(device: Device): readonly (string | undefined)[] {
  return (
    byKind<readonly (string | undefined)[]>(
      {
        disk: ({ value }) => [textOf(value.device)],
        mdadm: ({ value }) => [`RAID ${value.level === undefined ? 1 : textOf(value.level)}`],
        zpool: ({ value }) => [
          poolMode(value.mode),
          isEncrypted(value.rootFsOptions) ? "encrypted" : undefined,
        ],
        luks: (luks) => [`LUKS ${nameText(luks)}`],
        filesystem: ({ value }) => [textOf(value.format)],
        btrfs: () => ["btrfs"],
        swap: () => ["swap"],
        lvm_pv: ({ value }) => [`volume group ${textOf(value.vg)}`],
        mdraid: ({ value }) => [`RAID array ${textOf(value.name)}`],
        zfs: ({ value }) => [`ZFS pool ${textOf(value.pool)}`],
        bcachefs: ({ value }) => [`bcachefs ${textOf(value.filesystem)}`],
        partition: ({ value }) => [value.type === "EF02" ? "for GRUB" : undefined],
        lvm_lv: ({ value }) => [value.lvm_type ? textOf(value.lvm_type) : undefined],
        zfs_fs: ({ value }) => [isEncrypted(value.options) ? "encrypted" : undefined],
      },
      device,
    ) ?? []
  )
}

function poolMode(mode: unknown): string | undefined {
  if (typeof mode === "object") return "with a topology"
  return mode === undefined || mode === "" ? undefined : textOf(mode)
}

function isEncrypted(options: unknown): boolean {
  const { encryption } = Object(options) as { readonly encryption?: unknown }
  return encryption !== undefined && encryption !== "off"
}

/** The devices that a group is made of. */
function membersOf(group: Device, all: readonly Device[]): string | undefined {
  if (group.parent !== undefined) return undefined
  const members = all.flatMap((each) => {
    const { memberOf } = each.type
    if (memberOf?.kind !== group.kind) return []
    const named: unknown = Object.entries(each.value).find(([key]) => key === memberOf.option)?.[1]
    return named === nameText(group) || named === group.key ? [placeOf(each)] : []
  })
  return members.length === 0 ? undefined : `on ${members.join(", ")}`
}

/** A file system that is made on several devices names the others (mkfs.btrfs(8)): what it is to both. */
function sharedWith(device: Device, all: readonly Device[]): readonly string[] {
  const paths = textsIn(device.type.makeArguments?.(device))
  const others = all.filter((each) => paths.includes(pathFor(each)) && each.children.length === 0)
  const holder = all.find(
    (each) =>
      device.kind === "partition" &&
      device.children.length === 0 &&
      textsIn(each.type.makeArguments?.(each)).includes(pathFor(device)),
  )
  return [
    ...(others.length === 0 ? [] : [`and on ${others.map(placeOf).join(", ")}`]),
    ...(holder === undefined ? [] : [`part of ${placeOf(holder)}`]),
  ]
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(textOf) : []
}

/** Where a member lies: `main/luks`. */
function placeOf(device: Device): string {
  const { parent } = device
  const above = parent === undefined ? [] : [placeOf(parent)]
  const isNamed = parent === undefined || device.path.at(-1) !== "content"
  return [...above, ...(isNamed ? [nameText(device)] : [])].join("/")
}

/** What a part takes of what it lies on. */
function shareOf(device: Device): Block["share"] {
  const text = sizeOf(device)
  if (text === rest) return "rest"
  if (device.kind === "partition") return partitionBytes(device)
  return bytesOf(text)
}

/** What a size says that is all that is left. */
const rest = "the rest"

function sizeText(size: unknown): string | undefined {
  if (size === undefined || size === null || size === "") return undefined
  if (typeof size === "string" && /^100%(?:FREE)?$/.test(size)) return rest
  return textOf(size)
}

interface Extent {
  readonly size?: unknown
  readonly start?: unknown
  readonly end?: unknown
}

/** A partition that is given an end reaches from its start to there. */
function extentText({ size, start, end }: Extent): string | undefined {
  if (end === undefined) return sizeText(size)
  const from = start === undefined || start === "0" ? "" : `${textOf(start)} `
  return end === "100%" || end === "-0" ? rest : `${from}to ${textOf(end)}`
}

function optionIn(options: unknown, name: string): string | undefined {
  if (!Array.isArray(options)) return undefined
  const found = options.find((each) => typeof each === "string" && each.startsWith(`${name}=`))
  return typeof found === "string" ? found.slice(name.length + 1) : undefined
}

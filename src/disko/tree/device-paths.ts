/**
 * The paths that the devices of a layout have on the machine, as disko works them out: of disks,
 * partitions, opened LUKS devices, arrays and volumes. What is known to Nix only stands in them as
 * an interpolation, `${…}`.
 */
import { createHash } from "node:crypto"
import { creationOrder, partitionPriority } from "./creation-order.ts"
import { type ByKind, type Device, byKind, nameOf } from "./device-tree.ts"
import { printNix } from "../../nix/values/print-nix.ts"
import { nodeOf } from "../../nix/values/values.ts"

/** The block device that a content is made on: what it names itself, or what it is in. */
export function pathOf({ value, parent }: Device): string {
  const own: unknown = "device" in value ? value.device : undefined
  return own === undefined ? pathFor(parent) : textOf(own)
}

/** What a file system is mounted by: the device that it is on, or the UUID of a bcachefs. */
export function fileSystemPath(device: Device): string {
  return device.kind === "bcachefs_filesystem" ? uuidPath(device) : pathOf(device)
}

/** A bcachefs is found by its UUID, which disko makes from its name where none is given. */
function uuidPath(device: Device<"bcachefs_filesystem">): string {
  const { uuid } = device.value
  return `/dev/disk/by-uuid/${uuid === undefined ? uuidFrom(nameText(device)) : textOf(uuid)}`
}

function uuidFrom(name: string): string {
  const digits = createHash("sha256").update(name).digest("hex")
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5")
}

/** The block device that a device has for its content; only these kinds have one of their own. */
export function pathFor(device: Device | undefined): string {
  return device === undefined ? "" : (byKind(paths, device) ?? "")
}

/** What disko passes on as `device` (its `lib/types/*.nix`). */
const paths: ByKind<string> = {
  disk: ({ value }) => textOf(value.device),
  luks: (device) => `/dev/mapper/${nameText(device)}`,
  lvm_lv: (device) => `/dev/${nameText(device.parent)}/${nameText(device)}`,
  mdadm: (device) => `/dev/md/${nameText(device)}`,
  partition: partitionPath,
  table_partition: ({ parent, path }) => numbered(parent, Number(path.at(-1)) + 1),
  zfs_volume: (device) => `/dev/zvol/${nameText(device.parent)}/${nameText(device)}`,
}

/** A partition of a GPT: by its UUID where it is given one, by its label where it is not. */
function partitionPath(partition: Device<"partition">): string {
  const { value, parent: table } = partition
  const holder = table?.parent
  if (value.device !== undefined) return textOf(value.device)
  if (value.uuid !== undefined && value.uuid !== null)
    return `/dev/disk/by-partuuid/${textOf(value.uuid)}`
  // udev makes no links by label for the partitions of an array
  if (holder?.kind === "mdadm")
    return `/dev/disk/by-id/md-name-any:${nameText(holder)}-part${partitionNumber(partition)}`
  return `/dev/disk/by-partlabel/${linkName(partitionLabel(partition))}`
}

/** What a GPT can hold: 72 bytes of UTF-16. */
export const longestLabel = 36

/**
 * The label of a partition of a GPT: the one that it is given, `disk-<disk>-<partition>` where it is
 * not, and some of that one's hash where it would be too long (disko, `lib/types/gpt.nix`).
 */
export function partitionLabel(partition: Device<"partition">): string {
  const { value, parent: table } = partition
  if (value.label !== undefined) return textOf(value.label)
  const holder = table?.parent
  const label = `${holder?.kind ?? ""}-${nameText(holder)}-${nameText(partition)}`
  if (!isKnown(label) || Buffer.byteLength(label) <= longestLabel) return label
  return createHash("sha256").update(label).digest("hex").slice(0, longestLabel)
}

/** The number of a partition, counted from 1 in the order in which disko makes them. */
function partitionNumber(partition: Device<"partition">): number {
  const beside = partition.parent?.children ?? []
  const partitions = beside.filter((each) => each.kind === "partition")
  // of a priority that is known to Nix only, the usual one is as good as any
  const order = creationOrder(partitions, (each) => partitionPriority(each) ?? 1000)
  return (order?.indexOf(partition) ?? -1) + 1
}

/** How the kernel and udev name partitions, by the kind of their disk (disko's `deviceNumbering`). */
const numberings: readonly (readonly [disk: RegExp, separator: string])[] = [
  [/^\/dev\/([vs]|xvd)./s, ""],
  [/^\/dev\/(disk|zvol)\/./s, "-part"],
  [/^\/dev\/((nvme|mmcblk).|md\/.*\d$)/s, "p"],
  [/^\/dev\/(md|mapper)\/./s, ""],
  [/^\/dev\/loop\d+$/, "p"],
]

/** A partition of a table made by parted, which is found by its number. */
function numbered(table: Device | undefined, index: number): string {
  const disk = table === undefined ? "" : pathOf(table)
  const [, separator = ", partition "] = numberings.find(([kind]) => kind.test(disk)) ?? []
  return `${disk}${separator}${index}`
}

/** The name of a link that udev makes: what it does not allow is escaped (udev(7), `SYMLINK`). */
function linkName(label: string): string {
  if (!isKnown(label)) return label
  // "," is escaped by udev, but not by disko
  return [...Buffer.from(label)]
    .map((byte) => [String.fromCharCode(byte), byte] as const)
    .map(([character, byte]) =>
      /[0-9A-Za-z#+,\-.:=@_/]/.test(character)
        ? character
        : `\\x${byte.toString(16).toUpperCase()}`,
    )
    .join("")
}

/** The name of a device on the machine. */
export function nameText(device: Device | undefined): string {
  if (device === undefined) return ""
  const { value } = device
  return nameOf(device) ?? textOf("name" in value ? value.name : undefined)
}

/** A value as a text; an expression as it would stand in a Nix string. */
export function textOf(value: unknown): string {
  const node = nodeOf(value)
  if (node === undefined) return String(value)
  const printed = printNix(value).replaceAll(/\s+/g, " ")
  return node.kind === "string" ? printed.slice(1, -1) : `\${${printed}}`
}

/** Whether nothing in a path or label is known to Nix only. */
export function isKnown(text: string): boolean {
  return !text.includes("${")
}

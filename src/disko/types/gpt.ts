/** `gpt`: a GUID partition table (disko, `lib/types/gpt.nix`). */
import { madeOf } from "../../problems/origin.ts"
import { createHash } from "node:crypto"
import * as z from "zod"
import type { Expression } from "../../nix/values/expression.ts"
import type { ContentSchemas, PartitionContent } from "./content.ts"
import { creationOrder } from "./creation-order.ts"
import type { Device, DeviceTypes } from "./device.ts"
import { filesystem } from "./filesystem.ts"
import { hooks, uuid } from "./fields.ts"
import { byName, content as held } from "./holding.ts"
import { isKnown, nameText, textOf } from "./paths.ts"
import type { WithExpressions } from "./with-expressions.ts"

declare module "./content.ts" {
  interface DiskContents {
    readonly gpt: Gpt
  }
}
declare module "./device.ts" {
  interface OtherDevices {
    readonly partition: Partition
  }
}

const attributeBits = "a partition has the attribute bits 0 to 63"

const partitionOptions = z.strictObject({
  /** The size as sgdisk writes it, such as `1G`; `100%` is all that is left, and comes last. */
  size: z
    .string()
    .regex(/^(100%|\d+[KMGTP]?)$/, 'expected a size such as "512M" or "1G", or "100%" for the rest')
    .optional(),
  /** sgdisk's code for the kind of partition, `EF00`, `8300` …, or the GUID of one. */
  type: z
    .string()
    .regex(
      /^([0-9a-f]{4}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i,
      'expected four hexadecimal digits, such as "EF00", or a GUID',
    )
    .optional(),
  /** Lower ones are made first. */
  priority: z.int().optional(),
  /** Where it begins, as sgdisk takes it: `0` is the first place that is free. */
  start: z.string().optional(),
  /** Where it ends, as sgdisk takes it: `+1G` from its start, `-1G` from the disk's end. */
  end: z.string().optional(),
  /** The alignment of its start, in sectors; 0 is sgdisk's own. */
  alignment: z.int().optional(),
  /** Its label, `disk-<disk>-<partition>` where it is not given; at most 36 characters. */
  label: z.string().optional(),
  /** Its name, its key where it is not given. */
  name: z.string().optional(),
  /** Its own UUID, for the device to be found by. */
  uuid: uuid.nullish(),
  /** Numbers of the attribute bits that are set, such as 2 for "legacy BIOS bootable". */
  attributes: z.array(z.int().min(0, attributeBits).max(63, attributeBits)).optional(),
  /** Its entry in a hybrid MBR. */
  hybrid: z
    .strictObject({
      /** The MBR's code for the kind of partition. */
      mbrPartitionType: z.string().nullish(),
      /** Mark it as bootable. */
      mbrBootableFlag: z.boolean().optional(),
    })
    .nullish(),
  /** The path that it is found by. */
  device: z.string().optional(),
})

/** A partition, and what is in it. */
export type Partition = WithExpressions<z.input<typeof partitionOptions>> & {
  /** What the partition holds; nothing is made in it where this is not given. */
  readonly content?: PartitionContent | null | undefined
}

const options = z.strictObject({
  type: z.literal("gpt"),
  /** Put the EFI partition first in a hybrid MBR, as GRUB likes it; the default. */
  efiGptPartitionFirst: z.boolean().optional(),
  /** The device, where it is another than the one that this is the content of. */
  device: z.string().optional(),
  ...hooks,
})

function gptSchema({ partitionContent }: ContentSchemas) {
  const content = partitionContent.nullish()
  const partition = z.strictObject({ ...partitionOptions.shape, content })
  return z.strictObject({
    ...options.shape,
    partitions: z.record(z.string(), partition).optional(),
  })
}

/** A partition table and its partitions. */
export type Gpt = WithExpressions<z.input<typeof options>> & {
  /** The partitions by name. */
  readonly partitions?: { readonly [name: string]: Partition } | undefined
}

/** A partition table: `gpt({ ESP: esp(), root: { size: "100%", content: … } })`. */
export function gpt(
  partitions: Gpt["partitions"],
  settings: Omit<Gpt, "type" | "partitions"> = {},
): Gpt {
  return madeOf({ type: "gpt", ...settings, partitions }, settings)
}

/**
 * An EFI system partition, mounted at `/boot` and readable by root alone, unless `options` say
 * otherwise; 1 GB, which holds several kernels, unless `size` or `end` say how large it is.
 */
export function esp(given: EspOptions = {}): Partition {
  const {
    mountpoint = "/boot",
    // disko makes a size of what ends somewhere else count for nothing
    size = given.end === undefined ? "1G" : undefined,
    type = "EF00",
    content = filesystem({ format: "vfat", mountpoint, mountOptions: ["umask=0077"] }),
    ...rest
  } = given
  return madeOf({ size, type, content, ...rest }, given)
}

/** What differs from the usual EFI system partition. */
export type EspOptions = Partition & {
  /** Where it is mounted. */
  readonly mountpoint?: string | Expression<string> | undefined
}

/** The partition that GRUB needs to start from a GPT by BIOS: 1 MB that holds no file system. */
export function biosBoot(): Partition {
  return { size: "1M", type: "EF02" }
}

export const gptTypes: DeviceTypes<"gpt" | "partition"> = {
  gpt: {
    schema: gptSchema,
    heldBy: "disks",
    constructors: [{ name: "gpt", implies: { type: "gpt" }, first: "partitions" }],
    holds: { partitions: byName("partition") },
  },
  partition: { noun: "partition", holds: { content: held }, path: partitionPath, startsBy },
}

/** Codes of sgdisk's, and GUIDs, of what firmware and boot loaders look for (UEFI 2.10, 5.3.3; GRUB's manual, "BIOS installation"). */
const bootTypes: Readonly<Record<string, string>> = {
  ef00: "EFI system",
  "c12a7328-f81f-11d2-ba4b-00a0c93ec93b": "EFI system",
  ef02: "BIOS boot",
  "21686148-6449-6e6f-744e-656564454649": "BIOS boot",
}

/** What in it is known by more than its type is known by that. */
function startsBy({ value: { type, content } }: Device<"partition">): string | undefined {
  const isEmpty = content === undefined || content === null
  return isEmpty && typeof type === "string" ? bootTypes[type.toLowerCase()] : undefined
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

/** The name of a link that udev makes: what it does not allow is escaped (udev(7), `SYMLINK`). */
function linkName(label: string): string {
  if (!isKnown(label)) return label
  // "," is escaped by udev, but not by disko
  return label.replaceAll(/[^0-9A-Za-z#+,\-.:=@_/]/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `\\x${byte.toString(16).toUpperCase()}`).join(""),
  )
}

/** Its priority, disko's default where it has none; `undefined` where it is known to Nix only. */
export function partitionPriority({ value }: Device<"partition">): number | undefined {
  const { priority, size, type } = value
  if (priority !== undefined) return typeof priority === "number" ? priority : undefined
  if (size === "100%") return 9001
  if (type === "EF02") return 100
  const isKnownSize = [size, type].every((each) => each === undefined || typeof each === "string")
  return isKnownSize ? 1000 : undefined
}

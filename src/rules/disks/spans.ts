/** From where to where partitions reach, as far as they say it by places on their disk. */
import { creationOrder } from "../../disko/types/creation-order.ts"
import type { Device } from "../../disko/types/device.ts"
import { partitionPriority } from "../../disko/types/gpt.ts"
import { bytesOf } from "./sizes.ts"

/** Bytes from where a disk starts; no end where it is not known. */
export interface Span {
  readonly from: number
  readonly to: number | undefined
}

/** A partition, and from where to where it reaches, as far as that is known. */
export interface Placed {
  readonly device: Device<"partition" | "table_partition">
  readonly span: Span | undefined
}

/** One in a GPT, and whether its own place may leave room before or behind it, which sgdisk gives to others. */
interface PlacedInGpt extends Placed {
  readonly leavesGap: boolean
}

/** What says it of a partition. */
interface Places {
  readonly size?: unknown
  readonly start?: unknown
  readonly end?: unknown
  readonly alignment?: unknown
}

/** To what sgdisk moves the starts of partitions that have no `alignment`. */
const aligned = 1024 ** 2

/** The last sector of a partition is the one at its `end`. */
const sector = 512

/** The first place that a GPT leaves to partitions. */
const firstUsable = 34 * sector

/** The place that is the next one for a partition to start at. */
export function nextStart(place: number, { alignment }: Places): number {
  const step = typeof alignment === "number" && alignment > 0 ? alignment * sector : aligned
  return Math.ceil(place / step) * step
}

/**
 * The partitions of a GPT in the order in which they are made, where that is known. One without a start begins
 * where the one before it ends, while all that is left is one piece: nothing is known behind the first that
 * leaves room before its own start.
 */
export function placedInGpt({ children }: Device): readonly PlacedInGpt[] {
  const partitions = children.filter((child) => child.kind === "partition")
  let free: number | undefined = firstUsable
  return (creationOrder(partitions, partitionPriority) ?? []).map((device) => {
    const isPlaced = !hasNoStart(device.value.start)
    const next = free === undefined ? undefined : nextStart(free, device.value)
    const from = isPlaced ? bytesOf(device.value.start) : next
    const to = from === undefined ? undefined : endInGpt(from, device.value)
    const isNext = from !== undefined && next !== undefined && from <= next
    free = isNext && to !== Number.POSITIVE_INFINITY ? to : undefined
    const span = from === undefined ? undefined : { from, to }
    return { device, span, leavesGap: isPlaced && !isNext && !isLast(device.value) }
  })
}

/** Whether a partition is counted from the end of its disk, and reaches to it. */
function isLast(places: Places): boolean {
  return isFromEnd(places.start) && endsWithDisk(places)
}

/** Whether a place is counted from the end of the disk. */
export function isFromEnd(place: unknown): boolean {
  return typeof place === "string" && place.startsWith("-")
}

/** The partitions of a GPT that are made while all that is left is one piece; where the order is not known, all or none. */
export function madeInOnePiece(table: Device): readonly Device<"partition">[] {
  const partitions = table.children.filter((child) => child.kind === "partition")
  if (partitions.every(({ value }) => hasNoStart(value.start))) return partitions
  const placed = placedInGpt(table)
  const gap = placed.findIndex(({ leavesGap }) => leavesGap)
  const made = new Set(placed.slice(0, gap === -1 ? undefined : gap).map(({ device }) => device))
  return partitions.filter((partition) => made.has(partition))
}

/** Whether sgdisk looks for where a partition starts. */
export function hasNoStart(start: unknown): boolean {
  return start === undefined || start === "" || start === "0"
}

/** Whether a partition of a GPT ends where its disk does: so sgdisk takes a place or length of nothing. */
export function endsWithDisk({ size, end }: Places): boolean {
  if (end !== undefined) return typeof end === "string" && ["", "0", "-0", "+0"].includes(end)
  return size === undefined || size === "0" || size === "100%"
}

/** Where a partition of a GPT ends, as sgdisk takes it. */
function endInGpt(from: number, { size, end }: Places): number | undefined {
  if (endsWithDisk({ size, end })) return Number.POSITIVE_INFINITY
  const isLength = typeof end === "string" && end.startsWith("+")
  const length = bytesOf(end === undefined ? size : isLength ? end.slice(1) : undefined)
  if (length !== undefined) return length === 0 ? undefined : from + length
  const last = bytesOf(end)
  return last === undefined || last === 0 ? undefined : last + sector
}

/**
 * How many bytes a partition has, as far as that is written: from its size, or from where to where it reaches.
 * That is known of one without a start where those before it are.
 */
export function partitionBytes(
  partition: Device<"partition" | "table_partition">,
): number | undefined {
  const { kind, parent, value } = partition
  if (kind === "table_partition")
    return bytesBetween(bytesOf(value.start ?? "0M"), bytesOf(value.end))
  if (value.end === undefined) return bytesOf(value.size)
  const from = hasNoStart(value.start) ? undefined : bytesOf(value.start)
  if (from !== undefined) return bytesBetween(from, endInGpt(from, value))
  const span = parent && placedInGpt(parent).find(({ device }) => device === partition)?.span
  return bytesBetween(span?.from, span?.to)
}

/** Whole kilobytes, as a sector more or less is nothing that anyone wrote. */
function bytesBetween(from: number | undefined, to: number | undefined): number | undefined {
  if (from === undefined || to === undefined || to === Number.POSITIVE_INFINITY) return undefined
  return Math.floor((to - from) / 1024) * 1024
}

/** That of a partition of an older table, as parted takes it, whose defaults in disko are the whole disk. */
export function spanOfParted({ start = "0%", end = "100%" }: Places): Span | undefined {
  const from = start === "0%" ? 0 : bytesOfParted(start)
  if (from === undefined) return undefined
  return { from, to: end === "100%" ? Number.POSITIVE_INFINITY : bytesOfParted(end) }
}

const prefixes = ["", "K", "M", "G", "T", "P"]

/** The bytes of a place such as `512MiB`, or `512MB`, `512M` and `512`, which are decimal. */
function bytesOfParted(place: unknown): number | undefined {
  const [, digits, unit] =
    (typeof place === "string" && /^(\d+(?:\.\d+)?) ?((?:[KMGTP](?:i?B)?|B)?)$/i.exec(place)) || []
  if (digits === undefined) return undefined
  const [prefix = ""] = (unit || "M").toUpperCase().replace("B", "")
  return Number(digits) * (/i/i.test(unit ?? "") ? 1024 : 1000) ** prefixes.indexOf(prefix)
}

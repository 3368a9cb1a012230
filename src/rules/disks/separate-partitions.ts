/** NG306: partitions of a table take room that no other has (sgdisk(8) `--new`, parted(8) `mkpart`). */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import { creationOrder } from "../../disko/types/creation-order.ts"
import type { Device } from "../../disko/types/device.ts"
import { partitionPriority } from "../../disko/types/gpt.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"
import { type Span, spanOfParted, spansInGpt } from "./spans.ts"

/** What there is to say of NG306. */
export const explained: Explanation = {
  title: "Partitions do not overlap, and end after they start",
  why: "Disko makes partitions one after the other where their `start` and `end` say. sgdisk and parted refuse one that takes room of another: the installation fails in the middle, when the disk is wiped already.",
  mend: "Let each one start where the one before it ends, or give sizes instead: disko puts them behind each other.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        ESP: esp({ start: "1M", end: "1G" }),
        root: {
          start: "512M",
          end: "-8G",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        ESP: esp({ start: "1M", end: "1G" }),
        root: {
          start: "1025M",
          end: "-8G",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},`,
}

export const separatePartitions = diskRule({
  code: "NG306",
  check: ({ devices }) => [
    ...devicesOf(devices, "gpt").flatMap(({ children }) => among(placedInGpt(children))),
    ...devicesOf(devices, "table").flatMap(({ children }) => {
      const partitions = children
        .filter((child) => child.kind === "table_partition")
        .map((device) => ({ device, span: spanOfParted(device.value) }))
      const [inside, outside] = [true, false].map((isLogical) =>
        partitions.filter(({ device }) => isIn(device, isLogical)),
      )
      return [...among(outside ?? []), ...among(inside ?? [])]
    }),
  ],
})

/** A partition, and from where to where it reaches, as far as that is known. */
interface Placed {
  readonly device: Device<"partition" | "table_partition">
  readonly span: Span | undefined
}

/** The partitions of a GPT as they are made one after the other, where their order is known. */
function placedInGpt(children: readonly Device[]): readonly Placed[] {
  const partitions = children.filter((child) => child.kind === "partition")
  const devices = creationOrder(partitions, partitionPriority) ?? []
  const spans = spansInGpt(devices.map(({ value }) => value))
  return devices.map((device, index) => ({ device, span: spans[index] }))
}

/** Whether a partition is known to be in an extended one, or not to be: those overlap that one rightly. */
function isIn({ value }: Device<"table_partition">, isLogical: boolean): boolean {
  const { "part-type": part = "primary" } = value
  return typeof part === "string" && (part === "logical") === isLogical
}

/** Each of them that ends before it starts, or that takes room of one before it. */
function among(partitions: readonly Placed[]): readonly DiskFinding[] {
  const known = partitions.flatMap(({ device, span }) => (span ? [{ device, span }] : []))
  return known.flatMap(({ device, span }, index) => {
    if (span.to !== undefined && span.to < span.from) return [reversed(device)]
    const other = known.slice(0, index).find((before) => overlap(before.span, span))
    return other === undefined ? [] : [overlapping(device, other.device)]
  })
}

/** Bytes that may be of two by what is written: both programs move places to where sectors start. */
const moved = 500_000

function overlap(one: Span, other: Span): boolean {
  return reachesInto(one, other) && reachesInto(other, one)
}

/** Whether a span starts before another ends. Where its end is not known, it has its start. */
function reachesInto({ from }: Span, other: Span): boolean {
  return from + moved < (other.to ?? other.from + 2 * moved)
}

function reversed(device: Placed["device"]): DiskFinding {
  return {
    at: optionOf(device, "end"),
    message: `${described(device)} ends before it starts`,
    hint: "`start` and `end` are both counted from where the disk starts; `+1G` is from `start`",
    others: [{ at: optionOf(device, "start"), message: "its start" }],
  }
}

function overlapping(device: Placed["device"], other: Placed["device"]): DiskFinding {
  return {
    at: optionOf(device, "start"),
    message: `${described(device)} takes room that ${described(other)} has`,
    hint: "let it start where the other ends, or give sizes instead of places",
    others: [{ at: optionOf(other, "end"), message: "where the other ends" }],
  }
}

/** NG306: partitions of a table take room that no other has (sgdisk(8) `--new`, parted(8) `mkpart`). */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Device } from "../../disko/types/device.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"
import { told } from "./sizes.ts"
import {
  type Placed,
  type Span,
  hasNoStart,
  nextStart,
  placedInGpt,
  spanOfParted,
} from "./spans.ts"

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
    ...devicesOf(devices, "gpt").flatMap((table) => among(placedInGpt(table), movedInGpt)),
    ...devicesOf(devices, "table").flatMap(({ children }) => {
      const partitions = children
        .filter((child) => child.kind === "table_partition")
        .map((device) => ({ device, span: spanOfParted(device.value) }))
      const [inside, outside] = [true, false].map((isLogical) =>
        partitions.filter(({ device }) => isIn(device, isLogical)),
      )
      return [outside, inside].flatMap((each) => among(each ?? [], () => moved))
    }),
  ],
})

/** Whether a partition is known to be in an extended one, or not to be: those overlap that one rightly. */
function isIn({ value }: Device<"table_partition">, isLogical: boolean): boolean {
  const { "part-type": part = "primary" } = value
  return typeof part === "string" && (part === "logical") === isLogical
}

/** A partition of which it is known where it starts. */
type Known = Placed & { readonly span: Span }

/** How far the program that makes a table may move the start of a partition to where none is yet. */
type Moved = (partition: Known) => number

/** Each of them that ends before it starts, or that takes room of one before it. */
function among(partitions: readonly Placed[], movedFrom: Moved): readonly DiskFinding[] {
  const known = partitions.flatMap(({ device, span }) => (span ? [{ device, span }] : []))
  return known.flatMap(({ device, span }, index) => {
    if (span.to !== undefined && span.to < span.from) return [reversed(device, span.from)]
    const other = known
      .slice(0, index)
      .find((before) => overlap(before, { device, span }, movedFrom))
    return other === undefined ? [] : [overlapping(device, other.device)]
  })
}

/** Bytes that may be of two by what is written: parted moves places to where sectors start. */
const moved = 500_000

/** sgdisk starts partitions at the megabyte that follows, and takes no place that another one has. */
const movedInGpt: Moved = ({ device, span: { from } }) => nextStart(from, device.value) - from

function overlap(one: Known, other: Known, movedFrom: Moved): boolean {
  return reachesInto(one, other, movedFrom) && reachesInto(other, one, movedFrom)
}

/** Whether a span starts before another ends. Where its end is not known, it has its start. */
function reachesInto(one: Known, { span: other }: Known, movedFrom: Moved): boolean {
  return one.span.from + movedFrom(one) < (other.to ?? other.from + 2 * moved)
}

function reversed(device: Placed["device"], from: number): DiskFinding {
  const { start } = device.value
  return {
    at: optionOf(device, "end"),
    message: `${described(device)} ends before it starts`,
    hint: "`start` and `end` are both counted from where the disk starts; `+1G` is from `start`",
    ...(hasNoStart(start)
      ? { detail: `It starts behind those before it, at ${told(from)}.` }
      : { others: [{ at: optionOf(device, "start"), message: "its start" }] }),
  }
}

function overlapping(device: Placed["device"], other: Placed["device"]): DiskFinding {
  const isInGpt = device.kind === "partition"
  return {
    at: optionOf(device, "start"),
    message: `${described(device)} takes room that ${described(other)} has`,
    hint: isInGpt
      ? "give sizes instead of places, or let it start a megabyte behind where the other ends, which sgdisk counts in"
      : "let it start where the other ends",
    others: [{ at: optionOf(other, "end"), message: "where the other ends" }],
  }
}

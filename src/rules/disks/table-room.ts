/** NG304: a partition table has room for its partitions (sgdisk(8), parted(8)). */
import type { Device } from "../../disko/types/device.ts"
import { devicesOf } from "../../disko/tree/device-tree.ts"
import { isAttributeSet } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"

/** How many partitions sgdisk makes room for in a GPT. */
const ofGpt = 128

/** How many partitions an MBR has room for, an extended one among them. */
const ofMbr = 4

/** How many of a GPT's partitions an MBR beside it has room for: that one names the GPT as well. */
const ofHybridMbr = 3

/** What there is to say of NG304. */
export const explained: Explanation = {
  title: "A partition table has room for its partitions",
  why: "An MBR has room for four partitions, of which one may be extended and hold logical ones; a GPT, as it is made, for 128, of which a hybrid MBR takes three. The program that makes them refuses one more in the middle of an installation, when the disk is wiped already.",
  mend: "Take `gpt`, or fewer partitions: volumes of LVM and subvolumes of btrfs share one.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: table({
        format: "msdos",
        partitions: [
          { start: "1MiB", end: "1GiB", content: swap() },
          { start: "1GiB", end: "2GiB" },
          { start: "2GiB", end: "3GiB" },
          { start: "3GiB", end: "4GiB" },
          { start: "4GiB", end: "100%" },
        ],
      }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: table({
        format: "msdos",
        partitions: [
          { start: "1MiB", end: "1GiB", content: swap() },
          { start: "1GiB", end: "2GiB" },
          { start: "2GiB", end: "3GiB" },
          { start: "3GiB", end: "100%" },
        ],
      }),
    }),
  },
},`,
}

export const tableRoom = diskRule({
  code: "NG304",
  check: ({ devices }) => [
    ...devicesOf(devices, "gpt").flatMap((table) => [...fullGpt(table), ...fullHybridMbr(table)]),
    ...devicesOf(devices, "table").flatMap((table) =>
      table.value.format === "msdos" ? outsideOfMbr(table) : fullGpt(table),
    ),
  ],
})

function fullGpt({ children }: Device): readonly DiskFinding[] {
  return children.slice(ofGpt, ofGpt + 1).map((partition) => ({
    at: partition.path,
    message: `${described(partition)} is one more than the ${ofGpt} that a GPT has room for`,
    detail: `The table has ${children.length} partitions.`,
    hint: "take fewer: volumes of LVM and subvolumes of btrfs share one partition",
  }))
}

function fullHybridMbr({ children }: Device): readonly DiskFinding[] {
  const hybrid = children.filter(({ kind, value }) => kind === "partition" && isHybrid(value))
  return hybrid.slice(ofHybridMbr, ofHybridMbr + 1).map((partition) => ({
    at: optionOf(partition, "hybrid"),
    message: `${described(partition)} is one more than the ${ofHybridMbr} that a hybrid MBR has room for`,
    hint: "leave `hybrid` out of all but three",
  }))
}

function isHybrid(value: { readonly hybrid?: unknown }): boolean {
  return isAttributeSet(value.hybrid)
}

function outsideOfMbr(table: Device<"table">): readonly DiskFinding[] {
  const partitions = table.children.filter((child) => child.kind === "table_partition")
  const extended = partitions.filter((each) => partOf(each) === "extended")
  return [
    ...partitions
      .filter((each) => partOf(each) === "primary" || partOf(each) === "extended")
      .slice(ofMbr, ofMbr + 1)
      .map(oneTooMany),
    ...extended.slice(1, 2).map(secondExtended),
    ...unheld(partitions).slice(0, 1).map(withoutExtended),
  ]
}

/**
 * Logical partitions that come before the extended one: parted makes them in their order. One whose
 * kind Nix alone knows may be it.
 */
function unheld(
  partitions: readonly Device<"table_partition">[],
): readonly Device<"table_partition">[] {
  const holder = partitions.findIndex((each) => mayHold(partOf(each)))
  const before = holder === -1 ? partitions : partitions.slice(0, holder)
  return before.filter((each) => partOf(each) === "logical")
}

function mayHold(part: string | undefined): boolean {
  return part === "extended" || part === undefined
}

/** The kind of a partition of an MBR, of which disko's default is a primary one, as far as it is written out. */
function partOf({ value }: Device<"table_partition">): string | undefined {
  const { "part-type": part = "primary" } = value
  return typeof part === "string" ? part : undefined
}

function oneTooMany(partition: Device<"table_partition">): DiskFinding {
  return {
    at: partition.path,
    message: `${described(partition)} is one more than the ${ofMbr} that an MBR has room for`,
    detail: "Primary partitions and the extended one count; logical ones do not.",
    hint: 'take `gpt(…)`, or make one `"part-type": "extended"` and those in it `"logical"`',
  }
}

function secondExtended(partition: Device<"table_partition">): DiskFinding {
  return {
    at: optionOf(partition, "part-type"),
    message: `${described(partition)} is a second extended partition, and an MBR has one`,
    hint: "put all logical partitions into one",
  }
}

function withoutExtended(partition: Device<"table_partition">): DiskFinding {
  return {
    at: optionOf(partition, "part-type"),
    message: `${described(partition)} is logical, and no extended partition before it holds it`,
    hint: 'add one of `"part-type": "extended"` before it, or leave out `part-type`',
  }
}

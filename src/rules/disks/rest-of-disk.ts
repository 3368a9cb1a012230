/** NG104: one partition takes the rest of a disk, and comes last (disko, `lib/types/gpt.nix`). */
import { enumerate } from "../../problems/enumerate.ts"
import { creationOrder } from "../../disko/types/creation-order.ts"
import { partitionPriority } from "../../disko/types/gpt.ts"
import type { Device } from "../../disko/types/device.ts"
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"
import { bytesOf, told } from "./sizes.ts"
import { endsWithDisk, hasNoStart, isFromEnd, madeInOnePiece } from "./spans.ts"

type Partition = Device<"partition">

/** What there is to say of NG104. */
export const explained: Explanation = {
  title: "One partition takes the rest of a disk, and comes last",
  why: 'Partitions are made one after the other, by `priority` and then by name. One of size "100%", or with neither size nor end, takes all that is left, so that nothing can follow it. What is made behind one with an `end` such as "-8G" has no more than that.',
  mend: 'Give every partition but the last a size of its own, such as "1G"; "100%" comes last by itself.',
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        swap: { size: "100%", content: swap() },
        data: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/data" }),
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
        swap: { size: "8G", content: swap() },
        data: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/data" }),
        },
      }),
    }),
  },
},`,
}

export const restOfDisk = diskRule({
  code: "NG104",
  check: ({ devices }) =>
    devicesOf(devices, "gpt").flatMap((table) => {
      const partitions = table.children.filter((child) => child.kind === "partition")
      // of two pieces, sgdisk takes the larger one, and the other one is left
      const greedy = madeInOnePiece(table).filter(takesRest)
      return greedy.length > 1
        ? [several(table, greedy)]
        : [...greedy.flatMap((each) => before(each, partitions)), ...behindLast(partitions)]
    }),
})

/** The first partition for which one that ends before the end of the disk leaves no room. */
function behindLast(partitions: readonly Partition[]): readonly DiskFinding[] {
  const order = creationOrder(partitions, partitionPriority) ?? []
  const at = order.findIndex(({ value }) => roomLeft(value.end) !== undefined)
  const [last, ...later] = at === -1 ? [] : order.slice(at)
  const room = roomLeft(last?.value.end)
  if (last === undefined || room === undefined) return []
  if (!order.every(({ value }) => hasNoStart(value.start))) return []
  let sum = 0
  for (const each of later) {
    sum += bytesOf(each.value.size) ?? 0
    if (sum > room)
      return [
        {
          at: optionOf(each, "size"),
          message: `${each.key} has no room: ${last.key} leaves ${told(room)} of the disk`,
          hint: `make it smaller, or let ${last.key} end at "-${told(sum)}"`,
          others: [{ at: optionOf(last, "end"), message: "what is left" }],
        },
      ]
  }
  return []
}

/** What `end: "-8G"` leaves of a disk. */
function roomLeft(end: unknown): number | undefined {
  const bytes = typeof end === "string" && end.startsWith("-") ? bytesOf(end.slice(1)) : undefined
  return bytes === 0 ? undefined : bytes
}

/** Whether a partition takes all of the disk that is left: from a place of its own, what is before that stays. */
function takesRest({ value }: Partition): boolean {
  const isFirst = hasNoStart(value.start) || (bytesOf(value.start) ?? Infinity) <= 1024 ** 2
  return isFirst && endsWithDisk(value)
}

function several(table: Device<"gpt">, greedy: readonly Partition[]): DiskFinding {
  const keys = greedy.map(({ key }) => key)
  const [first] = greedy
  const isWritten = greedy.every(({ value }) => value.size === "100%")
  return {
    at: first === undefined ? table.path : optionOf(first, ...(isWritten ? ["size"] : [])),
    message: `${numeral(keys.length)} partitions take 100% of the rest`,
    detail: isWritten
      ? `${enumerate(keys)} ${keys.length === 2 ? "both" : "all"} ask for "100%"; disko would give the second nothing.`
      : `${enumerate(keys)} have no size, or one of "100%"; disko would give the second nothing.`,
    hint: `give ${keys[0]} a fixed size, such as "1G"`,
  }
}

/** What is wrong with partitions that are made after one that takes the rest. */
function before(greedy: Partition, partitions: readonly Partition[]): readonly DiskFinding[] {
  const order = creationOrder(partitions, partitionPriority)
  const later = order
    ?.slice(order.indexOf(greedy) + 1)
    .filter(({ value: { start } }) => hasNoStart(start) || isFromEnd(start))
  if (later === undefined || later.length === 0 || !hasNoStart(greedy.value.start)) return []
  const isFull = greedy.value.size === "100%"
  return [
    {
      at: greedy.path,
      message: `${greedy.key} takes all that is left before ${enumerate(later.map(({ key }) => key))} is made`,
      detail: isFull
        ? `Its priority is ${String(partitionPriority(greedy))}, and partitions are made in the order of theirs.`
        : "A partition with neither a size nor an end of its own reaches to the end of the disk.",
      hint: isFull
        ? `leave out the priority of ${greedy.key}: a partition of "100%" comes last`
        : `give ${greedy.key} the size "100%", with which it comes last, or a fixed one`,
    },
  ]
}

function numeral(count: number): string {
  return ["no", "one", "two", "three", "four"][count] ?? String(count)
}

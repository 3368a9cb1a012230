/** NG135: a partition has no partitions. */
import { type Device, devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { diskRule, optionOf } from "./disk-rule.ts"
import { diskOf, isPartition } from "./partition-paths.ts"

/** What there is to say of NG135. */
export const explained: Explanation = {
  title: "What is partitioned is no partition itself",
  why: "The `device` of a disk with a partition table is the whole disk. Linux finds no partitions in a partition, /dev/sda1 or /dev/disk/by-id/…-part1, and disko waits in vain for those that it has made there.",
  mend: "Name the disk; or, to keep the rest of it as it is, give the partition a file system as its content, and no table.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/ata-1-part4",
      content: gpt({
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
      device: "/dev/disk/by-id/ata-1",
      content: gpt({
        data: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/data" }),
        },
      }),
    }),
  },
},`,
}

export const partitionedPartitions = diskRule({
  code: "NG135",
  check: ({ devices }) =>
    devicesOf(devices, "disk").flatMap((disk) => {
      const { device } = disk.value
      if (typeof device !== "string" || !isPartition(device) || !holdsTable(disk)) return []
      const whole = diskOf(device)
      return [
        {
          at: optionOf(disk, "device"),
          message: `disk ${disk.key} is ${device}, a partition, and is to be partitioned`,
          detail: "Linux finds no partitions in a partition.",
          hint:
            whole === undefined
              ? "name the whole disk, by a path under /dev/disk/by-id/"
              : `name the whole disk: ${JSON.stringify(whole)}`,
        },
      ]
    }),
})

/** Whether a partition table is made on a disk. */
export function holdsTable(disk: Device<"disk">): boolean {
  return disk.children.some(({ kind }) => kind === "gpt" || kind === "table")
}

/** NG161: a disk is a whole disk. */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { diskRule, optionOf } from "./disk-rule.ts"
import { isPartition } from "./partition-paths.ts"
import { holdsTable } from "./partitioned-partitions.ts"

/** What there is to say of NG161. */
export const explained: Explanation = {
  title: "A disk is a whole disk, and no partition of one",
  why: "Disko makes the content of a disk in what `device` names. A partition has to be there before, and disko does not make it: a new disk cannot be installed from the layout, and the number of a partition changes when the disk is partitioned anew.",
  mend: "Let the layout partition the whole disk; where another system has the rest of it, accept the partition, by its path under /dev/disk/by-partuuid/.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/ata-1-part4",
      content: filesystem({ format: "ext4", mountpoint: "/data" }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/ata-1",
      content: filesystem({ format: "ext4", mountpoint: "/data" }),
    }),
  },
},`,
}

export const disksThatArePartitions = diskRule({
  code: "NG161",
  check: ({ devices }) =>
    devicesOf(devices, "disk").flatMap((disk) => {
      const { device } = disk.value
      if (typeof device !== "string" || !isPartition(device)) return []
      if (disk.children.length === 0 || holdsTable(disk)) return []
      return [
        {
          at: optionOf(disk, "device"),
          message: `disk ${disk.key} is ${device}, a partition, which disko does not make`,
          detail: "It has to be there before, and its content is erased.",
          hint: "name the whole disk, and make the partition in the content gpt({ … })",
        },
      ]
    }),
})

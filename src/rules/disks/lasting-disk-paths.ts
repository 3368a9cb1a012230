/** NG132: a disk is not named by what is wiped from it. */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { diskRule, optionOf } from "./disk-rule.ts"

/** What there is to say of NG132. */
export const explained: Explanation = {
  title: "A disk is not named by the file system on it",
  why: "What is under /dev/disk/by-uuid/ and /dev/disk/by-label/ is found by the file system on it. Disko wipes the disk, and after that the path is gone.",
  mend: "Name the disk by what it is itself: a path under /dev/disk/by-id/.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-uuid/64e50034-ebe2-eaf8-1f93-cf56266a8d86",
      content: filesystem({ format: "ext4", mountpoint: "/data" }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({ format: "ext4", mountpoint: "/data" }),
    }),
  },
},`,
}

export const lastingDiskPaths = diskRule({
  code: "NG132",
  check: ({ devices }) =>
    devicesOf(devices, "disk").flatMap((disk) => {
      const { device } = disk.value
      const [, by] =
        (typeof device === "string" && /^\/dev\/disk\/(by-uuid|by-label)\//.exec(device)) || []
      if (by === undefined) return []
      return [
        {
          at: optionOf(disk, "device"),
          message: `disk ${disk.key} is named by the ${by === "by-uuid" ? "UUID" : "label"} of a file system`,
          detail: "Disko wipes the disk, and after that the path is gone.",
          hint: "name it by a path under /dev/disk/by-id/: `ls -l /dev/disk/by-id/` on the machine lists them",
        },
      ]
    }),
})

/** NG150: disks have names that stay. */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { diskRule, optionOf } from "./disk-rule.ts"

/** What the kernel calls disks, in the order in which it finds them. */
export const kernelName =
  /^\/dev\/((?:sd|hd|vd|xvd|ubd)[a-z]+|nvme\d+n\d+|(?:mmcblk|pmem|nbd|loop|md|dm-|rbd|bcache|ublkb|zd)\d+)$/

/** What there is to say of NG150. */
export const explained: Explanation = {
  title: "A disk is named by what it is, and not by when it was found",
  why: "The kernel numbers disks as it finds them: /dev/sda may be another disk after the next start, with another one plugged in, or on the installer, and disko erases what it is told.",
  mend: "Name it by a path under /dev/disk/by-id/, which has its model and serial number: `ls -l /dev/disk/by-id/` on the machine shows which one is which. Where there is a single disk, as in a virtual machine, the name may be accepted.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/sda",
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

export const kernelNames = diskRule({
  code: "NG150",
  check: ({ devices }) =>
    devicesOf(devices, "disk").flatMap((disk) => {
      const { device } = disk.value
      if (typeof device !== "string" || !kernelName.test(device)) return []
      return [
        {
          at: optionOf(disk, "device"),
          message: `disk ${disk.key} is ${device}, which may be another disk after the next start`,
          detail: "Disko erases the disk that has the name when it runs.",
          hint: `name it by a path under /dev/disk/by-id/: \`ls -l /dev/disk/by-id/\` on the machine shows which one is ${device.slice(5)}`,
        },
      ]
    }),
})

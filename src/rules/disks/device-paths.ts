/** NG113: a disk is a device. */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { diskRule, optionOf } from "./disk-rule.ts"

/** What there is to say of NG113. */
export const explained: Explanation = {
  title: "A disk's device is under /dev/",
  why: "Disko partitions and formats what `device` names, and devices are under /dev/.",
  mend: "Give the whole path, best one under /dev/disk/by-id/, which stays.",
  breaks: 'disks: { disk: { main: disk({ device: "/mnt/disk.img" }) } }',
  close: 'disks: { disk: { main: disk({ device: "/dev/disk/by-id/nvme-1" }) } }',
}

export const devicePaths = diskRule({
  code: "NG113",
  check: ({ devices }) =>
    devicesOf(devices, "disk").flatMap((disk) => {
      const { device } = disk.value
      if (typeof device !== "string" || /^\/dev\/+[^/]/.test(device)) return []
      return [
        {
          at: optionOf(disk, "device"),
          message: `disk ${disk.key} is ${JSON.stringify(device)}, which is not under /dev/`,
          hint: "`ls -l /dev/disk/by-id/` on the machine lists its disks",
        },
      ]
    }),
})

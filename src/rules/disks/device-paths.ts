/** NG113: a disk is a device. */
import { devicesOf } from "../../fleet/device-tree.ts"
import { diskRule, optionOf } from "./disk-rule.ts"

export const devicePaths = diskRule({
  code: "NG113",
  severity: "error",
  title: "A disk's device is under /dev/",
  explanation:
    "Disko partitions and formats what `device` names. Devices are under /dev/, and under /dev/disk/by-id/ by names that stay.",
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

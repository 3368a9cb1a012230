/** NG132: a disk is not named by what is wiped from it. */
import { devicesOf } from "../../fleet/device-tree.ts"
import { diskRule, optionOf } from "./disk-rule.ts"

export const lastingDiskPaths = diskRule({
  code: "NG132",
  severity: "error",
  title: "A disk is not named by the file system on it",
  explanation:
    "What is under /dev/disk/by-uuid/ and /dev/disk/by-label/ is found by the file system on it. Disko wipes the disk, and after that the path is gone. Name the disk by what it is itself: a path under /dev/disk/by-id/.",
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

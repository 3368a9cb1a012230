/** NG113: a disk is a device, by the path that others compare it by. */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { diskRule, optionOf } from "./disk-rule.ts"
import { shortestForm } from "./shortest-form.ts"

/** What there is to say of NG113. */
export const explained: Explanation = {
  title: "A disk's device is a path under /dev/ in its shortest form",
  why: 'Disko partitions and formats what `device` names, and devices are under /dev/. With "//" or ".." in it one device has two names, and two disks of a host could be the same one without a word.',
  mend: "Give the whole path, best one under /dev/disk/by-id/, which stays.",
  breaks: 'disks: { disk: { main: disk({ device: "/mnt/disk.img" }) } }',
  close: 'disks: { disk: { main: disk({ device: "/dev/disk/by-id/nvme-1" }) } }',
}

export const devicePaths = diskRule({
  code: "NG113",
  check: ({ devices }) =>
    devicesOf(devices, "disk").flatMap((disk) => {
      const { device } = disk.value
      if (typeof device !== "string") return []
      const shortest = shortestForm(device)
      const isDevice = shortest.startsWith("/dev/")
      if (isDevice && device === shortest) return []
      const [wrong, hint] = isDevice
        ? ["is no path in its shortest form", `write ${JSON.stringify(shortest)}`]
        : ["is not under /dev/", "`ls -l /dev/disk/by-id/` on the machine lists its disks"]
      return [
        {
          at: optionOf(disk, "device"),
          message: `disk ${disk.key} is ${JSON.stringify(device)}, which ${wrong}`,
          hint,
        },
      ]
    }),
})

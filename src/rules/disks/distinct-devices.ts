/** NG114: no device is two disks of a host. */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import { duplicates } from "../fleet/duplicates.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { diskRule, optionOf } from "./disk-rule.ts"

/** What there is to say of NG114. */
export const explained: Explanation = {
  title: "No device is two disks of a host",
  why: "Disko makes its disks one after the other: the second one would find the first one's partitions, or erase them.",
  mend: "Give each disk the path of its own device, or put both into one disk.",
  breaks: `disks: {
  disk: {
    system: disk({ device: "/dev/disk/by-id/nvme-1" }),
    data: disk({ device: "/dev/disk/by-id/nvme-1" }),
  },
},`,
  close: `disks: {
  disk: {
    system: disk({ device: "/dev/disk/by-id/nvme-1" }),
    data: disk({ device: "/dev/disk/by-id/nvme-2" }),
  },
},`,
}

export const distinctDevices = diskRule({
  code: "NG114",
  check: ({ devices }) => {
    const disks = devicesOf(devices, "disk").flatMap((disk) => {
      const { device } = disk.value
      return typeof device === "string" ? [{ disk, device }] : []
    })
    return duplicates(disks, ({ device }) => device).map(({ item: { disk, device }, first }) => ({
      at: optionOf(disk, "device"),
      message: `disk ${disk.key} is the device of disk ${first.disk.key}, ${device}`,
      hint: "give each disk its own device",
      others: [{ at: optionOf(first.disk, "device"), message: "first defined here" }],
    }))
  },
})

/** NG114: no device is two disks of a host. */
import { devicesOf } from "../../fleet/device-tree.ts"
import { duplicates } from "../duplicates.ts"
import { diskRule, optionOf } from "./disk-rule.ts"

export const distinctDevices = diskRule({
  code: "NG114",
  severity: "error",
  title: "No device is two disks of a host",
  explanation:
    "Disko makes its disks one after the other: the second one would find the first one's partitions, or erase them. Give each disk the path of its own device, or put both into one disk.",
  check: ({ devices }) => {
    const disks = devicesOf(devices, "disk").flatMap((disk) => {
      const { device } = disk.value
      return typeof device === "string" ? [{ disk, device }] : []
    })
    return duplicates(disks, ({ device }) => device).map(({ item: { disk, device }, first }) => ({
      at: optionOf(disk, "device"),
      message: `disk ${disk.key} is the device of disk ${first.disk.key}, ${device}`,
      hint: "give each disk its own device",
    }))
  },
})

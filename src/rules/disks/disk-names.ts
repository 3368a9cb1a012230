/** NG156: a disk is not named after another device. */
import { devicesOf, nameOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { diskRule } from "./disk-rule.ts"
import { kernelName } from "./kernel-names.ts"

/** What there is to say of NG156. */
export const explained: Explanation = {
  title: "A disk is not named after another device",
  why: 'A disk that is called "sda" and is /dev/sdb is taken for the other one sooner or later.',
  mend: 'Call it by what it is for, such as "main" or "data": its name is in the labels of its partitions, so that it should never change.',
  breaks: `disks: {
  disk: {
    sda: disk({
      device: accept("/dev/sdb", { rule: "NG150", reason: "the second of two disks" }),
      content: filesystem({ format: "ext4", mountpoint: "/data" }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    data: disk({
      device: accept("/dev/sdb", { rule: "NG150", reason: "the second of two disks" }),
      content: filesystem({ format: "ext4", mountpoint: "/data" }),
    }),
  },
},`,
}

export const diskNames = diskRule({
  code: "NG156",
  check: ({ devices }) =>
    devicesOf(devices, "disk").flatMap((disk) => {
      const { device } = disk.value
      const name = nameOf(disk)
      if (typeof device !== "string" || name === undefined) return []
      if (!kernelName.test(`/dev/${name}`) || !kernelName.test(device) || device === `/dev/${name}`)
        return []
      return [
        {
          at: disk.path,
          message: `disk ${name} is ${device}`,
          hint: 'call it by what it is for, such as "main" or "data", before it is installed',
        },
      ]
    }),
})

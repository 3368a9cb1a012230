/** NG156: a disk is not named after another device. */
import { devicesOf, nameOf } from "../../fleet/device-tree.ts"
import { diskRule } from "./disk-rule.ts"
import { kernelName } from "./kernel-names.ts"

export const diskNames = diskRule({
  code: "NG156",
  severity: "warning",
  title: "A disk is not named after another device",
  explanation:
    'A disk that is called "sda" and is /dev/sdb is taken for the other one sooner or later. Call it by what it is for, such as "main" or "data": its name is in the labels of its partitions, so that it should never change.',
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

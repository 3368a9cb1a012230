/** NG121: nothing is made in a BIOS boot partition. */
import { devicesOf } from "../../fleet/device-tree.ts"
import { diskRule, optionOf } from "./disk-rule.ts"
import { isBiosBootPartition } from "./efi.ts"

export const emptyBiosBootPartition = diskRule({
  code: "NG121",
  severity: "error",
  title: "A BIOS boot partition is empty",
  explanation:
    "GRUB writes itself into the partition of the type EF02 as it is, over whatever file system there is in it. Leave out its content; kernels are in /boot, which is a directory of the root file system or a partition of its own.",
  check: ({ devices }) =>
    devicesOf(devices, "partition")
      .filter((partition) => isBiosBootPartition(partition) && partition.children.length > 0)
      .map((partition) => ({
        at: optionOf(partition, "content"),
        message: `the BIOS boot partition ${partition.key} has a content`,
        detail: "GRUB writes itself over it.",
        hint: "leave out the content; /boot is another partition, or a directory of /",
      })),
})

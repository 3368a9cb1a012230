/** NG121: nothing is made in a BIOS boot partition. */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { diskRule, optionOf } from "./disk-rule.ts"
import { isBiosBootPartition } from "./efi.ts"

/** What there is to say of NG121. */
export const explained: Explanation = {
  title: "A BIOS boot partition is empty",
  why: "GRUB writes itself into the partition of the type EF02 as it is, over whatever file system there is in it.",
  mend: "Leave out its content; kernels are in /boot, which is a directory of the root file system or a partition of its own.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        grub: {
          size: "1G",
          type: "EF02",
          content: filesystem({ format: "ext4", mountpoint: "/boot" }),
        },
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        grub: biosBoot(),
        kernels: {
          size: "1G",
          content: filesystem({ format: "ext4", mountpoint: "/boot" }),
        },
        root: {
          size: "100%",
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
      }),
    }),
  },
},`,
}

export const emptyBiosBootPartition = diskRule({
  code: "NG121",
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

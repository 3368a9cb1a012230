/** NG126: every group has members. */
import { devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { diskRule } from "./disk-rule.ts"
import { groups, membersOf } from "./groups.ts"

/** What there is to say of NG126. */
export const explained: Explanation = {
  title: "Every group has members",
  why: "An array, a volume group, a pool or a bcachefs is made of the devices whose content says that they are its members.",
  mend: "Give a partition or a disk such a content: `mdraid(…)`, `physicalVolume(…)`, `zfs(…)` or `bcachefs(…)` with the name of the group.",
  breaks: `disks: {
  disk: { main: disk({ device: "/dev/disk/by-id/nvme-1" }) },
  lvm_vg: {
    pool: volumeGroup({
      data: {
        size: "20G",
        content: filesystem({ format: "ext4", mountpoint: "/data" }),
      },
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({ device: "/dev/disk/by-id/nvme-1", content: physicalVolume("pool") }),
  },
  lvm_vg: {
    pool: volumeGroup({
      data: {
        size: "20G",
        content: filesystem({ format: "ext4", mountpoint: "/data" }),
      },
    }),
  },
},`,
}

export const groupMembers = diskRule({
  code: "NG126",
  check: ({ devices }) =>
    devices.isComplete
      ? groups.flatMap(({ kind, member, option, noun }) =>
          devicesOf(devices, kind)
            .filter((group) => membersOf(group, devices)?.length === 0)
            .map((group) => ({
              at: group.path,
              message: `the ${noun} ${group.key} has no members`,
              hint: `give a partition or disk the content { type: "${member}", ${option}: ${JSON.stringify(group.key)} }`,
            })),
        )
      : [],
})

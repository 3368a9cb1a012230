/** NG126: every group has members, and lies in none of itself. */
import type { Device } from "../../disko/types/device.ts"
import { type DeviceTree, devicesOf } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"
import { type Group, foundationsOf, groups, membersOf } from "./groups.ts"

/** What there is to say of NG126. */
export const explained: Explanation = {
  title: "Every group has members, and none of them lies in it",
  why: "An array, a volume group, a pool or a bcachefs is made of the devices whose content says that they are its members. So they have to be there before it: what is in one of its own volumes cannot be a member.",
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
  check: ({ devices }) => [
    ...(devices.isComplete ? groups.flatMap((group) => empty(devices, group)) : []),
    ...groups.flatMap((group) => circular(devices, group)),
  ],
})

function empty(devices: DeviceTree, { kind, member, option, noun }: Group): readonly DiskFinding[] {
  return devicesOf(devices, kind)
    .filter((group) => membersOf(group, devices)?.length === 0)
    .map((group) => ({
      at: group.path,
      message: `the ${noun} ${group.key} has no members`,
      hint: `give a partition or disk the content { type: "${member}", ${option}: ${JSON.stringify(group.key)} }`,
    }))
}

/** The members of groups that are there only when their group is. */
function circular(devices: DeviceTree, { kind, option }: Group): readonly DiskFinding[] {
  return devicesOf(devices, kind).flatMap((group: Device) =>
    (membersOf(group, devices) ?? [])
      .filter((member) => foundationsOf(member, devices).includes(group))
      .map((member) => ({
        at: optionOf(member, option),
        message: `${described(member)} is a member of ${described(group)}, in which it lies itself`,
        detail: "A group is made after its members, and what it holds after the group.",
        hint: "let a partition or disk be the member that is in nothing of the group",
      })),
  )
}

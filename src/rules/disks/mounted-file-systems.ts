/** NG155: a file system that is made is mounted. */
import type { Device } from "../../disko/types/device.ts"
import type { DeviceTree } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { devicePath } from "./device-path.ts"
import { type Machine, diskRule } from "./disk-rule.ts"
import { isMountedByConfig } from "./mounts.ts"
import { hiddenMembers } from "./words.ts"

/** What there is to say of NG155. */
export const explained: Explanation = {
  title: "A file system that is made is mounted",
  why: "A file system without a `mountpoint` is made and then not used, unless `fileSystems` mounts it or another file system takes its device over, by the path that disko gives it.",
  mend: "Give it a `mountpoint`. One that only keeps a place, for another system or for later, says so by `mountpoint: null`; where nothing is to be made there at all, leave the `content` out.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({ format: "ext4" }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: filesystem({ format: "ext4", mountpoint: null }),
    }),
  },
},`,
}

export const mountedFileSystems = diskRule({
  code: "NG155",
  check: (machine) =>
    machine.devices.all
      .filter((device) => isNeverMounted(device) && !isUsedElsewhere(device, machine))
      .map((device) => ({
        at: device.path,
        message: `the file system on ${described(device)} is never mounted`,
        detail: "Nothing in the layout or the config mounts it, or takes its device over.",
        hint: "give it a mountpoint; one that only keeps a place says `mountpoint: null`, or is left out with its `content`",
      })),
})

/** Whether nothing in the device says where it is mounted, nor that it is not. */
function isNeverMounted(device: Device): boolean {
  const { type, children } = device
  if (type.mount?.isExpected !== true) return false
  const inside = children.flatMap((child) =>
    child.kind === "swap_file" || "mountpoint" in child.value ? [child] : [],
  )
  return type.mount.point(device) === undefined && inside.length === 0
}

/** Whether `fileSystems` mounts it, or another file system has it as a member. */
function isUsedElsewhere(device: Device, machine: Machine): boolean {
  const path = devicePath(device)
  return isMountedByConfig(path, machine) || isHiddenMember(path, machine.devices)
}

function isHiddenMember(path: string | undefined, devices: DeviceTree): boolean {
  return devices.all.some((device) => path !== undefined && hiddenMembers(device).includes(path))
}

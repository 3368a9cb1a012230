/** NG155: a file system that is made is mounted. */
import type { DiskoDevices } from "../../disko/devices.ts"
import { type Device, deviceTree } from "../../fleet/device-tree.ts"
import { described } from "./described.ts"
import { devicePath } from "./device-path.ts"
import { type Machine, diskRule } from "./disk-rule.ts"
import { isMountedByConfig } from "./mounts.ts"
import { hiddenMembers } from "./words.ts"

export const mountedFileSystems = diskRule({
  code: "NG155",
  severity: "warning",
  title: "A file system that is made is mounted",
  explanation:
    "A file system without a `mountpoint` is made and then never used, unless `fileSystems` mounts it. Where that is meant, say so: `mountpoint: null`.",
  check: (machine) =>
    deviceTree(machine.devices)
      .filter((device) => isNeverMounted(device) && !isUsedElsewhere(device, machine))
      .map((device) => ({
        at: device.path,
        message: `the file system on ${described(device)} is never mounted`,
        hint: "give it a mountpoint; `mountpoint: null` says that it is not to be mounted",
      })),
})

/** Whether nothing in the device says where it is mounted, nor that it is not. */
function isNeverMounted({ kind, value, children }: Device): boolean {
  if (kind !== "filesystem" && kind !== "btrfs" && kind !== "bcachefs_filesystem") return false
  const inside = children.flatMap((child) =>
    child.kind === "swap_file" || "mountpoint" in child.value ? [child] : [],
  )
  return value.mountpoint === undefined && inside.length === 0
}

/** Whether `fileSystems` mounts it, or another file system has it as a member. */
function isUsedElsewhere(device: Device, machine: Machine): boolean {
  const path = devicePath(device)
  return isMountedByConfig(path, machine) || isHiddenMember(path, machine.devices)
}

function isHiddenMember(path: string | undefined, devices: DiskoDevices): boolean {
  return deviceTree(devices).some(
    (device) => path !== undefined && hiddenMembers(device).includes(path),
  )
}

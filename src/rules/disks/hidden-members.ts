/** NG157: the members that a file system has only as arguments are there when it is made. */
import type { Device } from "../../disko/types/device.ts"
import { ancestors, type DeviceTree } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { knownPaths } from "./device-path.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"
import { hiddenMembers } from "./words.ts"

/** What there is to say of NG157. */
export const explained: Explanation = {
  title: "Members that only arguments name are there when they are needed",
  why: "A btrfs over several devices names the others in `extraArgs`, as other file systems name journals, and disko knows nothing of that: it neither makes them nor waits for them. They are there in time if they are in the layout and made before: disko makes disks by the order of their names.",
  mend: "Let the last disk by name hold the file system, and name the others by the paths that disko gives them, /dev/disk/by-partlabel/disk-<disk>-<partition> or /dev/mapper/<name>.",
  breaks: `disks: {
  disk: {
    a: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        root: { size: "100%", content: filesystem({ format: "btrfs", mountpoint: null }) },
      }),
    }),
    b: disk({
      device: "/dev/disk/by-id/nvme-2",
      content: gpt({
        root: {
          size: "100%",
          content: btrfs({
            mountpoint: "/data",
            extraArgs: ["-d", "raid1", "/dev/sdb1"],
          }),
        },
      }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    a: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: gpt({
        root: { size: "100%", content: filesystem({ format: "btrfs", mountpoint: null }) },
      }),
    }),
    b: disk({
      device: "/dev/disk/by-id/nvme-2",
      content: gpt({
        root: {
          size: "100%",
          content: btrfs({
            mountpoint: "/data",
            extraArgs: ["-d", "raid1", "/dev/disk/by-partlabel/disk-a-root"],
          }),
        },
      }),
    }),
  },
},`,
}

export const hiddenMembersRule = diskRule({
  code: "NG157",
  check: ({ devices }) =>
    devices.all.flatMap((device) =>
      hiddenMembers(device).flatMap((path) => missing(device, path, devices)),
    ),
})

function missing(device: Device, path: string, devices: DeviceTree): readonly DiskFinding[] {
  const at = optionOf(device, "extraArgs" in device.value ? "extraArgs" : "extraFormatArgs")
  const member = devices.all.find((each) => isAt(each, path))
  const what = described(device)
  if (member === undefined)
    return [
      {
        at,
        message: `the file system on ${what} has the member ${path}, which the layout does not make`,
        detail: "Disko neither partitions nor wipes it, and does not know that it is needed.",
        hint: "make it in the layout, and name it by the path that disko gives it",
      },
    ]
  if (isBefore(member, device)) return []
  return [
    {
      at,
      message: `the file system on ${what} is made before its member ${path}`,
      detail:
        "Disko makes disks by the order of their names, and does not know that this one is needed.",
      hint: `let ${described(outermost(member))} hold the file system, or rename the disks`,
    },
  ]
}

function isAt(device: Device, path: string): boolean {
  return knownPaths(device).some(
    (known) => known === path || (device.kind === "disk" && isPartOf(known, path)),
  )
}

/** Whether a path is that of a partition, as the kernel and udev number them. */
function isPartOf(disk: string, path: string): boolean {
  return path.startsWith(disk) && /^(-part|p)?\d+$/.test(path.slice(disk.length))
}

/** Whether a device is made before another: on a disk that comes first by name, or before it there. */
function isBefore(member: Device, other: Device): boolean {
  const [first, second] = [outermost(member), outermost(other)]
  if (first.kind !== "disk" || second.kind !== "disk") return true
  return first === second || first.key < second.key
}

function outermost(device: Device): Device {
  return ancestors(device).at(-1) ?? device
}

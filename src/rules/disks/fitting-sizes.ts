/** NG305: what is given a size has room where it is made (lvcreate(8), btrfs-filesystem(8)). */
import { type DeviceTree, ancestors, devicesOf } from "../../disko/tree/device-tree.ts"
import type { Device } from "../../disko/types/device.ts"
import { groupedBy } from "../../grouped.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"
import { membersOf } from "./groups.ts"
import { bytesOf, told } from "./sizes.ts"
import { partitionBytes } from "./spans.ts"

/** What there is to say of NG305. */
export const explained: Explanation = {
  title: "What has a size fits into what it is in",
  why: "A swap file cannot be larger than the partition that its file system is on, and the volumes of a group cannot have more than all of it, or than the partitions that it is made of. The program that makes the last of them refuses it in the middle of an installation, when the disk is wiped already.",
  mend: 'Make the swap file smaller or its partition larger; let shares of a group come to 100 % at most, or write "%FREE", which is of what is left.',
  breaks: `disks: {
  disk: {
    main: disk({ device: "/dev/disk/by-id/nvme-1", content: physicalVolume("pool") }),
  },
  lvm_vg: {
    pool: volumeGroup({
      data: {
        size: "60%VG",
        content: filesystem({ format: "ext4", mountpoint: "/data" }),
      },
      home: {
        size: "50%VG",
        content: filesystem({ format: "ext4", mountpoint: "/home" }),
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
        size: "60%VG",
        content: filesystem({ format: "ext4", mountpoint: "/data" }),
      },
      home: {
        size: "40%VG",
        content: filesystem({ format: "ext4", mountpoint: "/home" }),
      },
    }),
  },
},`,
}

export const fittingSizes = diskRule({
  code: "NG305",
  check: ({ devices }) => [
    ...devicesOf(devices, "lvm_vg").flatMap(outsideOfGroup),
    ...devicesOf(devices, "lvm_vg").flatMap((group) => outsideOfMembers(group, devices)),
    ...Array.from(
      groupedBy(devicesOf(devices, "swap_file"), placeOfSwap),
      ([place, files]) => place && outsideOfPlace(place, files),
    ).flatMap((finding) => finding ?? []),
  ],
})

/** The first volume that makes the shares of a group more than all of it; thin ones take nothing. */
function outsideOfGroup(group: Device<"lvm_vg">): readonly DiskFinding[] {
  const shares = group.children
    .filter((child) => child.kind === "lvm_lv")
    .filter(({ value }) => value.lvm_type !== "thinlv")
    .flatMap((volume) => {
      const share = shareOf(volume)
      return share === undefined ? [] : [{ volume, share }]
    })
  let sum = 0
  for (const { volume, share } of shares) {
    sum += share
    if (sum > 100)
      return [
        {
          at: optionOf(volume, "size"),
          message: `${described(volume)} makes the shares of the group ${sum} %`,
          detail: "LVM would not have the room for it.",
          hint: 'let them come to 100 % at most, or write "%FREE", which is of what is left',
        },
      ]
  }
  return []
}

/** The first volume of a written size that the members of its group have no room for, where all of them say theirs. */
function outsideOfMembers(group: Device<"lvm_vg">, devices: DeviceTree): readonly DiskFinding[] {
  const members = membersOf(group, devices) ?? []
  const rooms = members.map(roomOf)
  const room = rooms.reduce<number>((sum, each) => sum + (each ?? 0), 0)
  if (members.length === 0 || rooms.includes(undefined)) return []
  let sum = 0
  for (const volume of group.children) {
    if (volume.kind !== "lvm_lv" || volume.value.lvm_type === "thinlv") continue
    const bytes = bytesOf(volume.value.size)
    sum += bytes ?? ((shareOf(volume) ?? 0) * room) / 100
    // each member keeps some for itself
    if (bytes !== undefined && sum >= room)
      return [
        {
          at: optionOf(volume, "size"),
          message: `${described(volume)} has no room: the group would have to give ${told(sum)} of ${told(room)}`,
          detail: "LVM keeps the first megabytes of each member for itself.",
          hint: `make it smaller, or take "100%FREE", which is what is left`,
        },
      ]
  }
  return []
}

/** How large the partition is that a member of a group is on; nothing where that is not written. */
function roomOf(member: Device): number | undefined {
  for (const each of ancestors(member))
    if (each.kind === "partition" || each.kind === "table_partition") return partitionBytes(each)
  return undefined
}

function shareOf({ value: { size } }: Device<"lvm_lv">): number | undefined {
  const [, percent] = (typeof size === "string" && /^(\d+)%VG$/i.exec(size)) || []
  return percent === undefined ? undefined : Number(percent)
}

/** What a swap file's file system is on; nothing where that may be more than one device. */
function placeOfSwap(file: Device<"swap_file">): Device<"partition" | "lvm_lv"> | undefined {
  for (const each of ancestors(file)) {
    if (each.kind === "partition" || each.kind === "lvm_lv") return each
    // its arguments can name further devices
    if (each.kind === "btrfs" && each.value.extraArgs !== undefined) return undefined
  }
  return undefined
}

function outsideOfPlace(
  place: Device<"partition" | "lvm_lv">,
  files: readonly Device<"swap_file">[],
): DiskFinding | undefined {
  const room = place.kind === "partition" ? partitionBytes(place) : bytesOf(place.value.size)
  let sum = 0
  for (const file of files) {
    sum += bytesOf(file.value.size) ?? 0
    if (room !== undefined && sum > room)
      return {
        at: optionOf(file, "size"),
        message: `${described(file)} has no room: it would take ${told(sum)} of ${told(room)}`,
        ...(files.length > 1 && { detail: "All swap files of the file system count." }),
        hint: `make it smaller, or ${described(place)} larger`,
        others: [{ at: optionOf(place, "size"), message: "the room that there is" }],
      }
  }
  return undefined
}

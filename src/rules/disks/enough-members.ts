/** NG127: a group has as many members as its level needs. */
import type { Device } from "../../disko/types/device.ts"
import { devicesOf, type DeviceTree } from "../../disko/tree/device-tree.ts"
import type { PathSegment } from "../../problems/problem.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"
import { membersOf } from "./groups.ts"
import { topologyOf, virtualDevices } from "./topology.ts"
import { hiddenMembers, wordsOf } from "./words.ts"

/** mdadm(8), "--level"; a mirror of one, which disko forces it to make, is a warning (NG164). */
const arrayLevels: Readonly<Record<number, number>> = { 0: 1, 1: 1, 4: 2, 5: 2, 6: 4, 10: 2 }

/** zpoolconcepts(7), "Virtual Devices": one more than the devices that may fail. */
const poolModes: Readonly<Record<string, number>> = {
  "": 1,
  mirror: 2,
  raidz: 2,
  raidz1: 2,
  raidz2: 3,
  raidz3: 4,
}

/** lvmraid(7): the devices that hold data, and those for parity. */
const volumeKinds: Readonly<Record<string, number>> = {
  mirror: 2,
  raid0: 2,
  raid1: 2,
  raid4: 3,
  raid5: 3,
  raid6: 5,
}

/** mkfs.btrfs(8), "Profiles". */
const btrfsProfiles: Readonly<Record<string, number>> = {
  raid1: 2,
  raid1c3: 3,
  raid1c4: 4,
  raid10: 2,
  raid5: 2,
  raid6: 3,
}

/** What there is to say of NG127. */
export const explained: Explanation = {
  title: "A group has as many members as its level needs",
  why: "mdadm, ZFS, LVM and btrfs refuse to make a group of fewer devices than its level needs: two for a mirror, one more than may fail for RAID-Z, four for RAID 6, three for a volume of raid5.",
  mend: "Add members, or choose another level.",
  breaks: `disks: {
  disk: { a: disk({ device: "/dev/disk/by-id/nvme-1", content: zfs("tank") }) },
  zpool: { tank: zpool({ mode: "mirror", datasets: {} }) },
},
config: { networking: { hostId: "8425e349" } },`,
  close: `disks: {
  disk: {
    a: disk({ device: "/dev/disk/by-id/nvme-1", content: zfs("tank") }),
    b: disk({ device: "/dev/disk/by-id/nvme-2", content: zfs("tank") }),
  },
  zpool: { tank: zpool({ mode: "mirror", datasets: {} }) },
},
config: { networking: { hostId: "8425e349" } },`,
}

export const enoughMembers = diskRule({
  code: "NG127",
  check: ({ devices }) =>
    devices.isComplete
      ? [
          ...devicesOf(devices, "mdadm").flatMap((array) => inArray(array, devices)),
          ...devicesOf(devices, "zpool").flatMap((pool) => inPool(pool, devices)),
          ...devicesOf(devices, "lvm_vg").flatMap((group) => inGroup(group, devices)),
          ...devicesOf(devices, "btrfs").flatMap(inBtrfs),
        ]
      : [],
})

/** The finding where a group has some members, and fewer than it needs. */
function tooFew(
  at: readonly PathSegment[],
  what: string,
  level: string,
  count: number | undefined,
  needed: number | undefined,
): readonly DiskFinding[] {
  if (count === undefined || count === 0 || needed === undefined || count >= needed) return []
  return [
    {
      at,
      message: `${what} has ${count === 1 ? "one member" : `${count} members`}, and ${level} needs ${needed}`,
      hint: "add members, or choose another level",
    },
  ]
}

function inArray(array: Device<"mdadm">, devices: DeviceTree): readonly DiskFinding[] {
  const { level = 1, extraArgs } = array.value
  if (typeof level !== "number" || wordsOf(extraArgs).includes("missing")) return []
  const at = array.value.level === undefined ? array.path : optionOf(array, "level")
  const needed = arrayLevels[level]
  if (needed === undefined) {
    const known = Object.keys(arrayLevels).join(", ")
    return [
      {
        at,
        message: `array ${array.key} has the level ${level}, which mdadm has not`,
        hint: `known: ${known}`,
      },
    ]
  }
  return tooFew(
    at,
    `array ${array.key}`,
    `RAID ${level}`,
    membersOf(array, devices)?.length,
    needed,
  )
}

function inPool(pool: Device<"zpool">, devices: DeviceTree): readonly DiskFinding[] {
  const { mode = "" } = pool.value
  if (typeof mode === "string") {
    const count = membersOf(pool, devices)?.length
    return tooFew(optionOf(pool, "mode"), `pool ${pool.key}`, mode, count, poolModes[mode])
  }
  const topology = topologyOf(pool)
  if (topology === undefined) return []
  return virtualDevices(topology).flatMap(({ path, mode: own, members }) => {
    const at = optionOf(pool, "mode", "topology", ...path)
    if (typeof own !== "string" || !Array.isArray(members)) return []
    return tooFew(at, `a virtual device of pool ${pool.key}`, own, members.length, poolModes[own])
  })
}

function inGroup(group: Device<"lvm_vg">, devices: DeviceTree): readonly DiskFinding[] {
  const count = membersOf(group, devices)?.length
  return group.children.flatMap((volume) => {
    if (volume.kind !== "lvm_lv") return []
    const { lvm_type: kind, extraArgs } = volume.value
    // how many devices it spans can be said there as well
    if (typeof kind !== "string" || wordsOf(extraArgs).length > 0) return []
    return tooFew(
      optionOf(volume, "lvm_type"),
      `the volume group of ${described(volume)}`,
      kind,
      count,
      volumeKinds[kind],
    )
  })
}

function inBtrfs(btrfs: Device<"btrfs">): readonly DiskFinding[] {
  const { extraArgs } = btrfs.value
  const words = wordsOf(extraArgs)
  if (Array.isArray(extraArgs) && extraArgs.some((word) => typeof word !== "string")) return []
  const count = hiddenMembers(btrfs).length + 1
  return words
    .flatMap((word, index) => {
      if (!["-d", "-m", "--data", "--metadata"].includes(words[index - 1] ?? "")) return []
      return tooFew(
        optionOf(btrfs, "extraArgs"),
        `the btrfs of ${described(btrfs)}`,
        word,
        count,
        btrfsProfiles[word],
      )
    })
    .slice(0, 1)
}

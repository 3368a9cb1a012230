/** NG125: the group that a device is a member of is defined. */
import type { Device } from "../../disko/types/device.ts"
import { devicesOf, type DeviceTree } from "../../disko/tree/device-tree.ts"
import { nameOf } from "../../disko/types/paths.ts"
import { isExpression } from "../../nix/values/value-kinds.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { suggestion } from "../../problems/suggest.ts"
import { described } from "./described.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"
import { type Group, groups, membershipsOf } from "./groups.ts"

/** What there is to say of NG125. */
export const explained: Explanation = {
  title: "The group that a device is a member of is defined",
  why: "A member of an array, volume group, pool or bcachefs names it, and disko makes the group from what is defined under that name in `mdadm`, `lvm_vg`, `zpool` or `bcachefs_filesystems`. A thin volume names its pool in the same way.",
  mend: "Define the group, or correct the name.",
  breaks: `disks: {
  disk: {
    main: disk({ device: "/dev/disk/by-id/nvme-1", content: physicalVolume("pol") }),
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

export const definedGroups = diskRule({
  code: "NG125",
  check: ({ devices }) =>
    devices.isComplete
      ? [
          ...groups.flatMap((group) => undefinedGroups(devices, group)),
          ...devicesOf(devices, "lvm_vg").flatMap(undefinedThinPools),
        ]
      : [],
})

function undefinedGroups(devices: DeviceTree, group: Group): readonly DiskFinding[] {
  const { kind, noun, defined } = group
  const names = devicesOf(devices, kind).map(nameOf)
  if (names.includes(undefined)) return []
  const known = names.flatMap((name) => name ?? [])
  return membershipsOf(devices, group).flatMap(({ member, option, name }) => {
    if (typeof name !== "string" || known.includes(name)) return []
    return [
      {
        at: optionOf(member, option),
        message: `${described(member)} is a member of the ${noun} ${name}, which is not defined`,
        hint: suggestion(name, known) ?? `define it: ${defined}: { ${JSON.stringify(name)}: … }`,
      },
    ]
  })
}

function undefinedThinPools(group: Device<"lvm_vg">): readonly DiskFinding[] {
  const volumes = group.children.filter((child) => child.kind === "lvm_lv")
  const pools = volumes.filter(({ value }) => value.lvm_type === "thin-pool").map(nameOf)
  const isKnown = volumes.every(({ value }) => !isExpression(value.lvm_type))
  if (pools.includes(undefined) || !isKnown) return []
  const known = pools.flatMap((name) => name ?? [])
  return volumes
    .filter(({ value }) => value.lvm_type === "thinlv")
    .flatMap((volume): readonly DiskFinding[] => {
      const pool = volume.value.pool ?? ""
      if (typeof pool !== "string" || known.includes(pool)) return []
      const which =
        pool === "" ? "names no thin pool" : `is in the thin pool ${pool}, which is not defined`
      return [
        {
          at: pool === "" ? volume.path : optionOf(volume, "pool"),
          message: `the thin volume ${volume.key} of volume group ${group.key} ${which}`,
          hint: suggestion(pool, known) ?? 'define a volume with the lvm_type "thin-pool"',
        },
      ]
    })
}

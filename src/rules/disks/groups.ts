/** Groups of devices and their members: arrays, volume groups, pools and bcachefs. */
import { appendAll } from "../../append.ts"
import type { DiskoDevices } from "../../disko/types/devices.ts"
import {
  type Device,
  type DeviceKind,
  ancestors,
  devicesOf,
  nameOf,
} from "../../disko/tree/device-tree.ts"

/** What a member says of its group. */
export interface Membership {
  readonly member: Device
  /** The option of the member that names the group. */
  readonly option: string
  /** The group's name; an expression where it is known to Nix only. */
  readonly name: unknown
}

/** The kinds of groups: where they are defined, and which content is a member. */
export const groups = {
  mdadm: { member: "mdraid", option: "name", noun: "array", defined: "mdadm" },
  lvm_vg: { member: "lvm_pv", option: "vg", noun: "volume group", defined: "lvm_vg" },
  zpool: { member: "zfs", option: "pool", noun: "pool", defined: "zpool" },
  bcachefs_filesystem: {
    member: "bcachefs",
    option: "filesystem",
    noun: "bcachefs file system",
    defined: "bcachefs_filesystems",
  },
} as const satisfies { readonly [K in DeviceKind]?: GroupKind }

interface GroupKind {
  readonly member: DeviceKind
  readonly option: string
  readonly noun: string
  /** The key of the devices that holds the groups. */
  readonly defined: keyof DiskoDevices
}

/** A kind of device that has members. */
export type Group = keyof typeof groups

/** The kinds of groups, for loops over them. */
export const groupKinds: readonly Group[] = ["mdadm", "lvm_vg", "zpool", "bcachefs_filesystem"]

/** Every device that says it is a member of a group of the kind. */
export function membershipsOf(devices: DiskoDevices, kind: Group): readonly Membership[] {
  const { member: memberKind, option } = groups[kind]
  return devicesOf(devices, memberKind).map((member) => {
    const value: Readonly<Record<string, unknown>> = { ...member.value }
    return { member, option, name: value[option] }
  })
}

/** The members of a group; `undefined` where a name that is known to Nix only may be another's. */
export function membersOf(
  group: Device<Group>,
  devices: DiskoDevices,
): readonly Device[] | undefined {
  const memberships = membershipsOf(devices, group.kind)
  const name = nameOf(group)
  if (name === undefined || memberships.some((each) => typeof each.name !== "string"))
    return undefined
  return memberships.filter((each) => each.name === name).map(({ member }) => member)
}

/**
 * Everything that a device rests on: what it is in, and what the groups among that are made of. As
 * far as that is known.
 */
export function foundationsOf(device: Device, devices: DiskoDevices): readonly Device[] {
  const found = new Set<Device>()
  const todo = [...ancestors(device)]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (found.has(next)) continue
    found.add(next)
    const members = isGroup(next) ? (membersOf(next, devices) ?? []) : []
    appendAll(todo, members.flatMap(ancestors))
  }
  return [...found]
}

function isGroup(device: Device): device is Device<Group> {
  return Object.hasOwn(groups, device.kind)
}

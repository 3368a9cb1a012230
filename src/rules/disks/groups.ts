/** Groups of devices and their members: arrays, volume groups, pools and bcachefs. */
import { appendAll } from "../../append.ts"
import type { Device, DeviceGroups, DeviceKind } from "../../disko/types/device.ts"
import { ancestors, devicesOf, type DeviceTree } from "../../disko/tree/device-tree.ts"
import { nameOf } from "../../disko/types/paths.ts"
import { allTypes } from "../../disko/types/types.ts"

/** What a member says of its group. */
export interface Membership {
  readonly member: Device
  /** The option of the member that names the group. */
  readonly option: string
  /** The group's name; an expression where it is known to Nix only. */
  readonly name: unknown
}

/** A kind of group: where it is defined, and which content is a member. */
export interface Group {
  readonly kind: DeviceKind
  readonly member: DeviceKind
  /** The option of the member that has the group's name. */
  readonly option: string
  readonly noun: string
  /** The key of the devices that holds the groups. */
  readonly defined: keyof DeviceGroups
}

/** Every kind of group. */
export const groups: readonly Group[] = allTypes.flatMap(([kind, { group: defined }]) =>
  allTypes.flatMap(([member, { memberOf }]) => {
    if (defined === undefined || memberOf?.kind !== kind) return []
    return [{ kind, member, option: memberOf.option, noun: memberOf.noun, defined }]
  }),
)

/** Every device that says it is a member of a group of the kind. */
export function membershipsOf(
  devices: DeviceTree,
  { member: kind, option }: Group,
): readonly Membership[] {
  return devicesOf(devices, kind).map((member) => {
    const value: Readonly<Record<string, unknown>> = { ...member.value }
    return { member, option, name: value[option] }
  })
}

/** The members of a group; `undefined` where a name that is known to Nix only may be another's. */
export function membersOf(device: Device, devices: DeviceTree): readonly Device[] | undefined {
  const group = groups.find(({ kind }) => kind === device.kind)
  const memberships = group === undefined ? [] : membershipsOf(devices, group)
  const name = nameOf(device)
  if (name === undefined || memberships.some((each) => typeof each.name !== "string"))
    return undefined
  return memberships.filter((each) => each.name === name).map(({ member }) => member)
}

/**
 * Everything that a device rests on: what it is in, and what the groups among that are made of. As
 * far as that is known.
 */
export function foundationsOf(device: Device, devices: DeviceTree): readonly Device[] {
  const found = new Set<Device>()
  const todo = [...ancestors(device)]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (found.has(next)) continue
    found.add(next)
    appendAll(todo, (membersOf(next, devices) ?? []).flatMap(ancestors))
  }
  return [...found]
}

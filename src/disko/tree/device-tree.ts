/**
 * The devices of a layout one by one, each with its place in it, as disko nests them: disks,
 * partitions and what they hold, arrays, volumes, pools and datasets, subvolumes and swap files.
 */
import { ofKind } from "../../of-kind.ts"
import { appendAll } from "../../append.ts"
import { isExpression } from "../../nix/values/value-kinds.ts"
import type { AnyDeviceType, Device, DeviceKind, Member } from "../types/device.ts"
import type { DiskoDevices } from "../types/devices.ts"
import { byName } from "../types/holding.ts"
import { allTypes, deviceTypes, isDeviceKind } from "../types/types.ts"
import { groupedBy } from "../../grouped.ts"

/** The devices of a layout, found once and asked for again and again. */
export interface DeviceTree {
  /** The devices as they were written. */
  readonly written: DiskoDevices
  /** Every device in the order in which they are written, each one before what is in it. */
  readonly all: readonly Device[]
  readonly byKind: ReadonlyMap<DeviceKind, readonly Device[]>
  /**
   * Whether every device is written out. Where an expression stands for a content or for a group of
   * devices, Nix may know of more.
   */
  readonly isComplete: boolean
}

/** The devices of a layout one by one. */
export function deviceTree(devices: DiskoDevices): DeviceTree {
  const all = groups.flatMap((group) => grouped(devices, group))
  const holding = [devices, ...all.map(({ value }) => value)]
  const isComplete = holding.every((value) => Object.entries(value).every(isWrittenOut))
  return { written: devices, all, byKind: groupedBy(all, ({ kind }) => kind), isComplete }
}

/** The devices of some kinds, in the order in which they are written. */
export function devicesOf<Kind extends DeviceKind>(
  { all, byKind: known }: DeviceTree,
  ...kinds: readonly Kind[]
): readonly Extract<Device, { readonly kind: Kind }>[] {
  const [kind, ...others] = kinds
  const wanted: readonly DeviceKind[] = kinds
  const those =
    kind !== undefined && others.length === 0
      ? (known.get(kind) ?? none)
      : all.filter((device) => wanted.includes(device.kind))
  return those as typeof none // they are of the kinds that were asked for
}

const none: readonly never[] = []

/** What is asked of devices of each kind; nothing of those that are left out. */
export type ByKind<Answer> = { readonly [K in DeviceKind]?: (device: Device<K>) => Answer }

/** What a table answers for a device; `undefined` where it has nothing for its kind. */
export function byKind<Answer>(table: ByKind<Answer>, device: Device): Answer | undefined {
  return ofKind(table, device.kind)?.(device)
}

/** The device itself and all that are in it, each one before what is in it. */
function withDescendants(device: Device): readonly Device[] {
  return [device, ...device.children.flatMap(withDescendants)]
}

/** What a device is in, from the inside out. */
export function ancestors({ parent }: Device): readonly Device[] {
  return parent === undefined ? [] : [parent, ...ancestors(parent)]
}

/** The kinds of devices that a layout holds by name. */
const groups = allTypes.flatMap(([kind, { group }]) =>
  group === undefined ? [] : [{ group, holding: byName(kind) }],
)

/** The options that hold devices, alone or by name. */
const holders: ReadonlySet<string> = new Set([
  ...groups.map(({ group }) => group),
  ...allTypes.flatMap(([, { holds = {} }]) => Object.keys(holds)),
])

function isWrittenOut([name, value]: readonly [string, unknown]): boolean {
  if (!holders.has(name)) return true
  if (isExpression(value)) return false
  const members = typeof value === "object" && value !== null ? Object.values(value) : []
  return name === "content" || !members.some(isExpression)
}

function grouped(devices: DiskoDevices, { group, holding }: (typeof groups)[number]) {
  return holding
    .members(devices[group], group, "")
    .flatMap((member) => deviceAt(member, undefined).flatMap(withDescendants))
}

/** The device that is meant; none where there is no such kind. */
function deviceAt(
  { kind, key, value, path }: Member,
  parent: Device | undefined,
): readonly Device[] {
  if (!isDeviceKind(kind)) return []
  const type: AnyDeviceType = deviceTypes[kind]
  const children: Device[] = []
  // the member was found where the type has a value of its kind
  const device = {
    kind,
    type,
    key,
    value,
    path: [...(parent?.path ?? []), ...path],
    parent,
    children,
  } as unknown as Device
  const options: Readonly<Record<string, unknown>> = { ...value }
  const members = Object.entries(type.holds ?? {}).flatMap(([option, holding]) =>
    holding.members(options[option], option, key),
  )
  appendAll(
    children,
    members.flatMap((member) => deviceAt(member, device)),
  )
  return [device]
}

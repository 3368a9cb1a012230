/**
 * The options of NixOS that disko defines from the devices and that take one value only (`_config`
 * in disko's `lib/types/*.nix`). Options that merge, such as lists, are none of them.
 */
import { devicesOf, type DeviceTree } from "../../disko/tree/device-tree.ts"
import type { Device } from "../../disko/types/device.ts"
import { fileSystemOf, mountedFrom } from "../../disko/types/mounting.ts"
import { isKnown, nameText, pathOf } from "../../disko/types/paths.ts"
import { isAttributeSet, isExpression } from "../../nix/values/value-kinds.ts"
import type { PathSegment } from "../../problems/problem.ts"
import { optionOf } from "./disk-rule.ts"
import { type Mount, mountsOf } from "./mounts.ts"

/** An option that disko defines. */
export interface DiskoDefinition {
  /** Its path, such as `fileSystems`, `/`, `device`. */
  readonly option: readonly string[]
  /** What it is defined as; what is known to Nix only stands in a text as an interpolation. */
  readonly value: unknown
  /** The device that it is defined for. */
  readonly device: Device
  /** The path of what says so. */
  readonly at: readonly PathSegment[]
}

/** Everything of the kind that disko defines from the devices. */
export function diskoDefinitions(devices: DeviceTree): readonly DiskoDefinition[] {
  return [
    ...mountsOf(devices).flatMap(mounted),
    ...devicesOf(devices, "luks").flatMap(openedDevice),
    ...devicesOf(devices, "swap").flatMap(resumedFrom),
    ...devicesOf(devices, "mdadm").map((device) => ({
      option: ["boot", "swraid", "enable"],
      value: true,
      device,
      at: device.path,
    })),
  ]
}

function mounted({ device, mountpoint, path }: Mount): readonly DiskoDefinition[] {
  const of = (name: string, value: unknown) => ({
    option: ["fileSystems", mountpoint, name],
    value,
    device,
    at: path,
  })
  const isBcachefs = device.kind === "bcachefs_filesystem" || device.kind === "bcachefs_subvolume"
  return [
    of("device", mountedFrom(device)),
    of("fsType", fileSystemOf(device)),
    ...(isBcachefs ? [of("neededForBoot", true)] : []),
  ]
}

function openedDevice(device: Device<"luks">): readonly DiskoDefinition[] {
  const { initrdUnlock, settings } = device.value
  if (initrdUnlock === false || isExpression(initrdUnlock)) return []
  const option = ["boot", "initrd", "luks", "devices", nameText(device)]
  const own = isAttributeSet(settings) ? settings : {}
  const path = { option: [...option, "device"], value: pathOf(device), device, at: device.path }
  return [
    ...(own["device"] === undefined ? [path] : []),
    ...leaves(own).map(({ path: names, value }) => ({
      option: [...option, ...names],
      value,
      device,
      at: optionOf(device, "settings", ...names),
    })),
  ]
}

/** Options of text of many lines, which merge. */
const commands = new Set(["preOpenCommands", "postOpenCommands"])

/** The values in a set that are no sets themselves; lists and commands merge. */
function leaves(
  set: Readonly<Record<string, unknown>>,
): readonly { readonly path: readonly string[]; readonly value: unknown }[] {
  return Object.entries(set).flatMap(([name, value]) => {
    if (value === undefined || Array.isArray(value) || commands.has(name)) return []
    if (!isAttributeSet(value)) return [{ path: [name], value }]
    return leaves(value).map((each) => ({ ...each, path: [name, ...each.path] }))
  })
}

function resumedFrom(device: Device<"swap">): readonly DiskoDefinition[] {
  if (device.value.resumeDevice !== true) return []
  const option = ["boot", "resumeDevice"]
  return [{ option, value: pathOf(device), device, at: optionOf(device, "resumeDevice") }]
}

/** Two definitions of one option that NixOS cannot merge. */
export interface Conflict {
  readonly first: DiskoDefinition
  readonly item: DiskoDefinition
}

/** The devices that define one option differently, each with the first that defines it. */
export function conflictsIn(devices: DeviceTree): readonly Conflict[] {
  const firsts = new Map<string, DiskoDefinition>()
  const told = new Set<Device>()
  return diskoDefinitions(devices).flatMap((item) => {
    const key = JSON.stringify(item.option)
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, item)
    if (first === undefined || isSame(first.value, item.value) || told.has(item.device)) return []
    told.add(item.device)
    return [{ first, item }]
  })
}

/** Whether two definitions are the same, or one is an expression, which may be. */
function isSame(left: unknown, right: unknown): boolean {
  return isExpression(left) || isExpression(right) || left === right
}

/** Whether a definition is known to be another than one of disko's. */
export function isOther(value: unknown, { value: own }: DiskoDefinition): boolean {
  const areKnown = [value, own].every((each) => typeof each !== "string" || isKnown(each))
  return areKnown && !isSame(value, own)
}

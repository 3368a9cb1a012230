/** Rules about the disks of hosts: what each host has to say for itself, as findings of the fleet. */
import type { DeviceTree } from "../../disko/tree/device-tree.ts"
import type { ConfigLookup, RankedLookup } from "../../model/config-lookup.ts"
import { devicePlaces } from "../../model/device-places.ts"
import type { Device } from "../../disko/types/device.ts"
import type { Model, ModelHost } from "../../model/model.ts"
import type { Origin, PathSegment, Related } from "../../problems/problem.ts"
import type { SettledCode } from "../../problems/codes.ts"
import type { Finding, HostRule } from "../rule.ts"
import { type Clash, wholeDevices } from "./whole-devices.ts"

/** A host that has disks. */
export interface Machine {
  readonly host: ModelHost
  /** The devices as the host really has them. */
  readonly devices: DeviceTree
  /** What definitions of `disko.devices` say differently. */
  readonly clashes: readonly Clash[]
  /** The definitions of a NixOS option that the host has. */
  readonly config: ConfigLookup
  /** The same out of the properties that they stand in, with their priorities. */
  readonly definitions: RankedLookup
}

/** What is wrong with the disks of a host, at a path of its devices or somewhere else. */
export interface DiskFinding extends Omit<
  Finding,
  "path" | "place" | "host" | "alsoAt" | "related"
> {
  readonly at: readonly PathSegment[] | Origin
  /** What else of the devices has to do with it. */
  readonly others?: readonly { readonly at: readonly PathSegment[]; readonly message: string }[]
}

/** What a rule about disks is made of. */
export interface DiskRule<Code extends SettledCode> {
  readonly code: Code
  readonly check: (machine: Machine) => readonly DiskFinding[]
}

/** The rule of a fleet that asks the same of every host with disks. */
export function diskRule<const Code extends SettledCode>({
  code,
  check,
}: DiskRule<Code>): HostRule<Code> {
  return {
    code,
    checkHost: (host) => {
      const machine = machineWith(host)
      return machine === undefined ? [] : check(machine).map((finding) => located(finding, host))
    },
  }
}

/** The hosts that have disks, as far as what they have is known. */
export function machines(model: Model): readonly Machine[] {
  return model.hosts.flatMap((host) => machineWith(host) ?? [])
}

/** The machine of a host that has disks. */
export function machineWith(host: ModelHost): Machine | undefined {
  const { values: config, definitions } = host
  const { devices, clashes } = wholeDevices(host) ?? {}
  return devices && clashes && { host, devices, clashes, config, definitions }
}

/** The finding as one of the fleet, at the place where the value was written. */
export function located({ at, others = [], ...told }: DiskFinding, host: ModelHost): Finding {
  const related: readonly Related[] = others.map((other) => ({
    message: other.message,
    ...placesOf(host, other.at)[0],
  }))
  if (!isPath(at)) return { ...told, ...at, related, host: host.name }
  const [origin, ...alsoAt] = placesOf(host, at)
  const way = [...related, ...onTheWay(alsoAt, host)]
  return { ...told, ...origin, related: way, alsoAt, host: host.name }
}

/** Every place that what is at a path of the host's devices has, the first one where it was written. */
function placesOf(host: ModelHost, path: readonly PathSegment[]): readonly Origin[] {
  const origin = wholeDevices(host)?.originAt(path)
  return origin === undefined ? devicePlaces(host, path) : [origin]
}

/** From where a value is written to the host: an argument through the layout, a layout's own from its use. */
function onTheWay([next, ...later]: readonly Origin[], { name }: ModelHost): readonly Related[] {
  // a ready layout is none of the user's files
  if (next?.place === undefined) return []
  const isArgument = later.length > 0
  return [
    { message: isArgument ? "the layout uses it here" : `${name} uses the layout here`, ...next },
  ]
}

function isPath(at: DiskFinding["at"]): at is readonly PathSegment[] {
  return Array.isArray(at)
}

/** The path of an option of a device. */
export function optionOf(
  device: Device,
  ...option: readonly PathSegment[]
): readonly PathSegment[] {
  return [...device.path, ...option]
}

/** Where a device has its name: written out, or as its key. */
export function nameAt(device: Device): readonly PathSegment[] {
  const isNamed = "name" in device.value && device.value.name !== undefined
  return isNamed ? optionOf(device, "name") : device.path
}

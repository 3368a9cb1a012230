/** The topology of ZFS pools (zpoolconcepts(7), "Virtual Devices"). */
import type { Device } from "../../disko/tree/device-tree.ts"
import { isAttributeSet, isExpression } from "../../nix/values/value-kinds.ts"
import type { PathSegment } from "../../problems/problem.ts"

/** A virtual device, and its path in the topology. */
export interface VirtualDevice {
  readonly path: readonly PathSegment[]
  readonly mode: unknown
  readonly members: unknown
}

/** A member as the topology names it, and the device that is meant. */
export interface TopologyMember {
  readonly path: readonly PathSegment[]
  readonly name: string
  readonly device: string
}

/** The topology of a pool, where it has one. */
export function topologyOf({ value: { mode } }: Device<"zpool">): object | undefined {
  if (!isAttributeSet(mode)) return undefined
  return isAttributeSet(mode["topology"]) ? mode["topology"] : undefined
}

/** The parts of a topology that are devices by themselves. */
const lists: ReadonlySet<string> = new Set(["spare", "cache"])

/** The virtual devices of a topology, whatever they are for. */
export function virtualDevices(topology: object): readonly VirtualDevice[] {
  return Object.entries(topology).flatMap(([kind, value]: [string, unknown]) => {
    const all: readonly unknown[] = Array.isArray(value) ? value : [value]
    return all.flatMap((each, index) => {
      const path = Array.isArray(value) ? [kind, index] : [kind]
      // what is known to Nix only may have any mode and any members
      if (isExpression(each) && !lists.has(kind)) return [{ path, mode: each, members: each }]
      if (!isAttributeSet(each)) return []
      return [{ path, mode: each["mode"] ?? "", members: each["members"] }]
    })
  })
}

/** Everything that a pool's topology names; `undefined` where it has none, or is known in part. */
export function topologyMembers(pool: Device<"zpool">): readonly TopologyMember[] | undefined {
  const topology = topologyOf(pool)
  if (topology === undefined) return undefined
  const groups = [
    ...virtualDevices(topology).map(({ path, members }) => ({
      path: [...path, "members"],
      members,
    })),
    ...Object.entries(topology)
      .filter(([kind]) => lists.has(kind))
      .map(([kind, members]: [string, unknown]) => ({ path: [kind], members })),
  ]
  const isKnown = groups.every(
    ({ members }) => Array.isArray(members) && members.every((name) => typeof name === "string"),
  )
  if (!isKnown) return undefined
  return groups.flatMap(({ path, members }) =>
    (Array.isArray(members) ? members : []).map((name: unknown, index) => ({
      path: [...path, index],
      name: String(name),
      device: deviceNamed(String(name)),
    })),
  )
}

/** What is no path is the key of a disk with a partition named "zfs". */
function deviceNamed(name: string): string {
  return name.startsWith("/") ? name : `/dev/disk/by-partlabel/disk-${name}-zfs`
}

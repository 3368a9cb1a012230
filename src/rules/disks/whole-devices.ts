/**
 * The devices of a host as NixOS merges them: those of its disks, and what definitions of
 * `disko.devices` add to them.
 */
import { type DeviceTree, deviceTree } from "../../disko/tree/device-tree.ts"
import { holdsMembers, propertyAt } from "../../holds-members.ts"
import type { RankedValue } from "../../model/config-lookup.ts"
import type { ModelHost } from "../../model/model.ts"
import { plainPriority } from "../../nix/values/properties.ts"
import { isAttributeSet, isExpression } from "../../nix/values/value-kinds.ts"
import type { Origin, PathSegment } from "../../problems/problem.ts"
import { keptFor } from "../../remembered.ts"

type Path = readonly PathSegment[]

/** What two of them define differently, and NixOS merges not. */
export interface Clash {
  readonly path: Path
  readonly first: unknown
  readonly value: unknown
}

/** The devices of a host, wherever they are defined. */
export interface WholeDevices {
  readonly devices: DeviceTree
  readonly clashes: readonly Clash[]
  /** Where what is at a path stands, if a definition of the option has more of that path than the disks. */
  readonly originAt: (path: Path) => Origin | undefined
}

/** All devices of a host that has disks, as far as what it has is known. */
export const wholeDevices = keptFor((host: ModelHost): WholeDevices | undefined => {
  const { devices } = host
  if (devices === undefined) return undefined
  const { values } = host.definitions("disko", "devices")
  // of what counts otherwise, or is known to Nix only, nothing is said
  const isPlain = values.every(
    ({ value, priority }) => priority === plainPriority && isAttributeSet(value),
  )
  if (values.length === 0 || !isPlain) return { devices, clashes: [], originAt: () => undefined }
  const clashes: Clash[] = []
  const merged = values.reduce<unknown>(
    (before, { value }) => merge(before, value, { path: [], clashes }),
    devices.written,
  )
  return {
    devices: deviceTree({ ...devices.written, ...(isAttributeSet(merged) && merged) }),
    clashes,
    originAt: (path) => originOf(path, devices.written, values),
  }
})

interface Merging {
  readonly path: Path
  readonly clashes: Clash[]
}

function merge(first: unknown, value: unknown, { path, clashes }: Merging): unknown {
  if (first === undefined) return value
  if (value === undefined || isExpression(first) || isExpression(value)) return first
  if (Array.isArray(first) && Array.isArray(value)) return [...first, ...value]
  if (isAttributeSet(first) && isAttributeSet(value)) {
    const members = Object.entries(value).map(([name, member]) => [
      name,
      merge(first[name], member, { path: [...path, name], clashes }),
    ])
    return { ...first, ...Object.fromEntries(members) }
  }
  if (first !== value && !mergesLines(path)) clashes.push({ path, first, value })
  return first
}

/** Whether an option takes several texts: what hooks run. */
function mergesLines(path: Path): boolean {
  return String(path.at(-1)).endsWith("Hook")
}

function originOf(
  path: Path,
  disks: object,
  definitions: readonly RankedValue[],
): Origin | undefined {
  let known = depthIn(disks, path)
  let found: Origin | undefined
  for (const { value, origin } of definitions) {
    const depth = depthIn(value, path)
    if (depth <= known) continue
    known = depth
    found = { ...origin, path: [...(origin.path ?? []), ...path] }
  }
  return found
}

/** How many segments of a path lead to something in a value. */
function depthIn(value: unknown, path: Path): number {
  let depth = 0
  for (let inner = value; depth < path.length; depth += 1) {
    const segment = path[depth]
    if (segment === undefined || !holdsMembers(inner) || isExpression(inner)) return depth
    inner = propertyAt(inner, segment)
    if (inner === undefined) return depth
  }
  return depth
}

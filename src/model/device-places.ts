/**
 * Where a value of a host's devices was written: in the host's definition, in its layout's, or among
 * the arguments that the host gives to the layout.
 */
import type { Node } from "../nix/syntax/ast.ts"
import { freeOccurrences, staticName } from "../nix/syntax/scope.ts"
import { nodeOf } from "../nix/values/values.ts"
import type { Origin, PathSegment } from "../problems/problem.ts"
import type { DiskLayoutUse } from "../fleet/disk-layout.ts"
import type { ModelHost, ModelLayout } from "./model.ts"
import { propertyAt } from "../holds-members.ts"

type Path = readonly PathSegment[]

/**
 * Every place that a value of a host's devices has, given its path in them. The first one is where
 * it was really written: the host's own devices, the argument that it came from, or the layout.
 */
export function devicePlaces(
  { disks, place }: Pick<ModelHost, "disks" | "place">,
  path: Path,
): readonly Origin[] {
  const inHost = { place, path: ["disks", ...path] }
  if (disks?.kind !== "layout") return [inHost]
  const { layout } = disks
  const inLayout = { place: layout.place, path: ["devices", ...path] }
  const argument = argumentAt(layout, path, disks.use)
  const inUse = argument === undefined ? [] : [{ place: disks.use.place, path: argument }]
  return [...inUse, inLayout, inHost]
}

/** The path in the arguments of what stands at a path of the layout's devices, if it is from there. */
function argumentAt(layout: ModelLayout, path: Path, use: DiskLayoutUse): Path | undefined {
  let value: unknown = layout.devices
  for (const [index, segment] of path.entries()) {
    const node = nodeOf(value)
    if (node !== undefined) return argumentOf(node, path.slice(index), layout, use)
    if (typeof value !== "object" || value === null) return undefined
    value = propertyAt(value, segment)
  }
  const node = nodeOf(value)
  return node && argumentOf(node, [], layout, use)
}

/** The argument that an expression takes its value from, and the path in it. */
function argumentOf(
  node: Node,
  rest: Path,
  { scope }: ModelLayout,
  { arguments: given }: DiskLayoutUse,
): Path | undefined {
  const used = freeOccurrences(node).find(
    ({ name, node: variable }) =>
      variable.scope === scope && Object.hasOwn(given, name) && given[name] !== undefined,
  )
  if (used === undefined) return undefined
  if (node === used.node) return [used.name, ...rest]
  const isMember = node.kind === "select" && node.expression === used.node
  return isMember
    ? [used.name, ...node.path.flatMap(({ name }) => staticName(name)), ...rest]
    : [used.name]
}

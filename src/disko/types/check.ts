/** Devices checked against disko's types. */
import { nodeOf } from "../../nix/values/values.ts"
import { type Origin, type PathSegment, type Problem, formatPath } from "../../problems/problem.ts"
import { schemaProblems } from "../../problems/schema.ts"
import type { AnyDeviceType, DeviceKind } from "./device.ts"
import { deviceSchemas, devicesSchema } from "./schemas.ts"
import { deviceTypes, isDeviceKind } from "./types.ts"
import { propertyAt } from "../../holds-members.ts"

/**
 * What is wrong with a layout's devices: NG020 to NG022, each at its path. An expression is known
 * to Nix only, so it passes wherever it stands.
 */
export function checkDevices(devices: unknown, origin: Origin): readonly Problem[] {
  const problems = schemaProblems(devicesSchema, devices, { place: origin.place }, isExpression)
  return problems.map((problem) => {
    const path = problem.path ?? []
    const hint = groupHint(devices, path) ?? problem.hint
    return { ...problem, hint, path: [...(origin.path ?? []), ...path] }
  })
}

/** What to do about an option of a group that stands on one of its members. */
function groupHint(devices: unknown, path: readonly PathSegment[]): string | undefined {
  const member = path.slice(0, -1).reduce(innerOf, devices)
  const option = String(path.at(-1))
  const kind = innerOf(member, "type")
  if (typeof kind !== "string" || !isDeviceKind(kind) || hasOption(kind, option)) return undefined
  const { memberOf }: AnyDeviceType = deviceTypes[kind]
  if (memberOf === undefined || !hasOption(memberOf.kind, option)) return undefined
  const { group, noun }: AnyDeviceType = deviceTypes[memberOf.kind]
  const name = innerOf(member, memberOf.option)
  const place = formatPath([group ?? "", typeof name === "string" ? name : "…"])
  return `${option} is an option of the ${noun}: write it in ${place}`
}

function hasOption(kind: DeviceKind, option: string): boolean {
  return Object.hasOwn(deviceSchemas.get(kind)?.shape ?? {}, option)
}

function innerOf(value: unknown, segment: PathSegment): unknown {
  const isSet = typeof value === "object" && value !== null && !isExpression(value)
  return isSet ? propertyAt(value, segment) : undefined
}

function isExpression(value: unknown): boolean {
  return nodeOf(value) !== undefined
}

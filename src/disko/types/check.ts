/** Devices checked against disko's types. */
import type * as z from "zod"
import { nodeOf } from "../../nix/values/values.ts"
import { type Origin, type PathSegment, type Problem, formatPath } from "../../problems/problem.ts"
import { schemaProblems } from "../../problems/schema.ts"
import { bcachefsFilesystemSchema } from "./bcachefs-filesystem.ts"
import { devicesSchema } from "./devices.ts"
import { volumeGroupSchema } from "./lvm-volume-group.ts"
import { mdadmSchema } from "./mdadm.ts"
import { deviceTypes } from "./registry.ts"
import { zpoolSchema } from "./zpool.ts"

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

/** The groups that devices are members of: the content of a member, and how it names its group. */
const memberships: Readonly<
  Record<string, { option: string; noun: string; group: string; schema: z.ZodObject } | undefined>
> = {
  bcachefs: {
    option: "filesystem",
    noun: "file system",
    group: "bcachefs_filesystems",
    schema: bcachefsFilesystemSchema,
  },
  lvm_pv: { option: "vg", noun: "volume group", group: "lvm_vg", schema: volumeGroupSchema },
  mdraid: { option: "name", noun: "array", group: "mdadm", schema: mdadmSchema },
  zfs: { option: "pool", noun: "pool", group: "zpool", schema: zpoolSchema },
}

/** What to do about an option of a group that stands on one of its members. */
function groupHint(devices: unknown, path: readonly PathSegment[]): string | undefined {
  const member = path.slice(0, -1).reduce(memberAt, devices)
  const option = String(path.at(-1))
  const type = memberAt(member, "type")
  const membership = typeof type === "string" ? memberships[type] : undefined
  if (membership === undefined || !Object.hasOwn(membership.schema.shape, option)) return undefined
  const own = deviceTypes[String(type)]?.shape
  if (own !== undefined && Object.hasOwn(own, option)) return undefined
  const name = memberAt(member, membership.option)
  const group = formatPath([membership.group, typeof name === "string" ? name : "…"])
  return `${option} is an option of the ${membership.noun}: write it in ${group}`
}

function memberAt(value: unknown, segment: PathSegment): unknown {
  const isSet = typeof value === "object" && value !== null && !isExpression(value)
  return isSet ? (value as Readonly<Record<PathSegment, unknown>>)[segment] : undefined
}

function isExpression(value: unknown): boolean {
  return nodeOf(value) !== undefined
}

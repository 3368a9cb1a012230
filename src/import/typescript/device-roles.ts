/** What each part of a layout is, by where it stands: this says how it is written. */
import type { AnyDeviceType, Holding } from "../../disko/types/device.ts"
import { allTypes, deviceTypes } from "../../disko/types/types.ts"
import { type Call, deviceCall, partitionCall, plain } from "./constructors.ts"
import type { Member } from "../nix/value.ts"

/** What a value is in a layout. */
export type Role =
  "devices" | "group" | "device" | "partitions" | "partition" | "volumes" | "volume" | "value"

interface RoleRules {
  readonly call: (members: readonly Member[]) => Call
  readonly memberRole: (name: string) => Role
  /** Whether each member is on a line of its own. */
  readonly isSpread: boolean
  /** Whether the members are of one kind, named by whoever wrote them. */
  readonly hasSiblings: boolean
}

/** What is in the options of a device that hold others. */
const inside: ReadonlyMap<string, Role> = new Map(
  allTypes.flatMap(([, { holds = {} }]) =>
    Object.entries(holds).map(([option, holding]) => [option, roleOf(option, holding)] as const),
  ),
)

function roleOf(option: string, { kind }: Holding): Role {
  if (kind === undefined) return "device"
  const { constructors, holds = {} }: AnyDeviceType = deviceTypes[kind]
  if (constructors !== undefined) return "group"
  if (!Object.hasOwn(holds, "content")) return "value"
  return option === "partitions" ? "partitions" : "volumes"
}

const contentOnly = (name: string): Role => (name === "content" ? "device" : "value")

function siblings(role: Role): RoleRules {
  return { call: plain, memberRole: () => role, isSpread: true, hasSiblings: true }
}

function single(
  call: (members: readonly Member[]) => Call,
  memberRole: (name: string) => Role,
): RoleRules {
  return { call, memberRole, isSpread: false, hasSiblings: false }
}

/** How what is of a role is written. */
export const roles: Readonly<Record<Role, RoleRules>> = {
  devices: { ...siblings("group"), hasSiblings: false },
  group: siblings("device"),
  device: single(deviceCall, (name) => inside.get(name) ?? "value"),
  partitions: siblings("partition"),
  partition: single(partitionCall, contentOnly),
  volumes: siblings("volume"),
  volume: single(plain, contentOnly),
  value: single(plain, () => "value"),
}

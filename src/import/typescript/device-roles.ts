/** What each part of a layout is, by where it stands: this says how it is written. */
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

const inside: Readonly<Record<string, Role>> = {
  content: "device",
  datasets: "group",
  lvs: "volumes",
  partitions: "partitions",
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
  device: single(deviceCall, (name) => inside[name] ?? "value"),
  partitions: siblings("partition"),
  partition: single(partitionCall, contentOnly),
  volumes: siblings("volume"),
  volume: single(plain, contentOnly),
  value: single(plain, () => "value"),
}

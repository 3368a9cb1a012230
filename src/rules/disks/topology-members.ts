/** NG128: a pool's topology has each member of the pool once (disko, `lib/types/zpool.nix`). */
import { type Device, devicesOf, isComplete } from "../../fleet/device-tree.ts"
import type { DiskoDevices } from "../../disko/devices.ts"
import { suggestion } from "../../suggest.ts"
import { described } from "./described.ts"
import { devicePath } from "./device-path.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"
import { membersOf } from "./groups.ts"
import { type TopologyMember, topologyMembers } from "./topology.ts"

export const topologyMembersRule = diskRule({
  code: "NG128",
  severity: "error",
  title: "A pool's topology has each member of the pool once",
  explanation:
    'Disko makes no pool whose topology has other members than those whose content is `zfs(…)` of its name. A member is named by its path, or by the key of a disk that has a partition named "zfs".',
  check: ({ devices }) =>
    isComplete(devices)
      ? devicesOf(devices, "zpool").flatMap((pool) => mismatches(pool, devices))
      : [],
})

function mismatches(pool: Device<"zpool">, devices: DiskoDevices): readonly DiskFinding[] {
  const members = membersOf(pool, devices)
  const named = topologyMembers(pool)
  if (members === undefined || named === undefined) return []
  const paths = members.map(devicePath)
  if (paths.includes(undefined)) return []
  const known = paths.flatMap((path) => path ?? [])
  return [...strangers(pool, named, known), ...left(pool, named, members)]
}

/** What the topology names and the pool has not. */
function strangers(
  pool: Device<"zpool">,
  named: readonly TopologyMember[],
  known: readonly string[],
): readonly DiskFinding[] {
  return named
    .filter(({ device }) => !known.includes(device))
    .map(({ path, name, device }) => ({
      at: optionOf(pool, "mode", "topology", ...path),
      message: `${name} is no member of pool ${pool.key}`,
      detail: `No device whose content is zfs(${JSON.stringify(pool.key)}) is ${device}.`,
      hint: suggestion(device, known),
    }))
}

/** The members of the pool that the topology does not name. */
function left(
  pool: Device<"zpool">,
  named: readonly TopologyMember[],
  members: readonly Device[],
): readonly DiskFinding[] {
  const placed = named.map(({ device }) => device)
  return members
    .filter((member) => !placed.includes(devicePath(member) ?? ""))
    .map((member) => ({
      at: member.path,
      message: `${described(member)} has no place in the topology of pool ${pool.key}`,
      detail: "Disko makes no pool that has other members than its topology.",
      hint: `name it in the topology: ${JSON.stringify(devicePath(member))}`,
    }))
}

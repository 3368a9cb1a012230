/** NG128: a pool's topology has each member of the pool once (disko, `lib/types/zpool.nix`). */
import type { Device } from "../../disko/types/device.ts"
import { devicesOf, type DeviceTree } from "../../disko/tree/device-tree.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { suggestion } from "../../problems/suggest.ts"
import { described } from "./described.ts"
import { devicePath } from "./device-path.ts"
import { type DiskFinding, diskRule, optionOf } from "./disk-rule.ts"
import { membersOf } from "./groups.ts"
import { type TopologyMember, topologyMembers } from "./topology.ts"

/** What there is to say of NG128. */
export const explained: Explanation = {
  title: "A pool's topology has each member of the pool once",
  why: "Disko makes no pool whose topology has other members than those whose content is `zfs(…)` of its name.",
  mend: 'Name each member once, by its path, or by the key of a disk that has a partition named "zfs"; or give the device that is meant the content `zfs(…)`.',
  breaks: `disks: {
  disk: {
    a: disk({ device: "/dev/disk/by-id/nvme-1", content: zfs("tank") }),
    b: disk({ device: "/dev/disk/by-id/nvme-2", content: zfs("tank") }),
  },
  zpool: {
    tank: zpool({
      mode: {
        topology: {
          type: "topology",
          vdev: [
            {
              mode: "mirror",
              members: ["/dev/disk/by-id/nvme-1", "/dev/disk/by-id/nvme-3"],
            },
          ],
        },
      },
      datasets: {},
    }),
  },
},
config: { networking: { hostId: "8425e349" } },`,
  close: `disks: {
  disk: {
    a: disk({ device: "/dev/disk/by-id/nvme-1", content: zfs("tank") }),
    b: disk({ device: "/dev/disk/by-id/nvme-2", content: zfs("tank") }),
  },
  zpool: {
    tank: zpool({
      mode: {
        topology: {
          type: "topology",
          vdev: [
            {
              mode: "mirror",
              members: ["/dev/disk/by-id/nvme-1", "/dev/disk/by-id/nvme-2"],
            },
          ],
        },
      },
      datasets: {},
    }),
  },
},
config: { networking: { hostId: "8425e349" } },`,
}

export const topologyMembersRule = diskRule({
  code: "NG128",
  check: ({ devices }) =>
    devices.isComplete
      ? devicesOf(devices, "zpool").flatMap((pool) => mismatches(pool, devices))
      : [],
})

function mismatches(pool: Device<"zpool">, devices: DeviceTree): readonly DiskFinding[] {
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

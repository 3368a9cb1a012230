/** NG165: what disko mounts at a place while it installs is what the machine mounts there. */
import { duplicates } from "../fleet/duplicates.ts"
import type { Explanation } from "../../problems/explanation.ts"
import { described } from "./described.ts"
import { diskRule } from "./disk-rule.ts"
import { type DiskoDefinition, conflictsIn, diskoDefinitions } from "./disko-definitions.ts"

/** What there is to say of NG165. */
export const explained: Explanation = {
  title: "One file system is mounted at a place once",
  why: "Where a file system and its own subvolume, or two of its subvolumes, have the same mount point, NixOS merges the two into one mount with the options of both, of which the last `subvol` counts; disko mounts one of them while it installs, and that may be the other. What is installed is then not where the machine looks for it.",
  mend: "Mount only one of the two there.",
  breaks: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: btrfs({
        mountpoint: "/data",
        subvolumes: { "/more": { mountpoint: "/data" } },
      }),
    }),
  },
},`,
  close: `disks: {
  disk: {
    main: disk({
      device: "/dev/disk/by-id/nvme-1",
      content: btrfs({
        mountpoint: "/data",
        subvolumes: { "/more": { mountpoint: "/more" } },
      }),
    }),
  },
},`,
}

export const mergedMounts = diskRule({
  code: "NG165",
  check: ({ devices }) => {
    const conflicting = new Set(conflictsIn(devices).map(({ item }) => item.device))
    return duplicates(mountedDevices(devices), ({ option }) => String(option[1]))
      .filter(({ item }) => !conflicting.has(item.device))
      .map(({ item, first }) => ({
        at: item.at,
        message: `one file system is mounted at ${item.option[1]} twice`,
        detail: `It is mounted there for ${described(first.device)} and for ${described(item.device)}: NixOS merges their options, and disko mounts only one of the two while it installs.`,
        hint: "mount only one of them there",
        others: [{ at: first.at, message: "first mounted here" }],
      }))
  },
})

function mountedDevices(
  devices: Parameters<typeof diskoDefinitions>[0],
): readonly DiskoDefinition[] {
  return diskoDefinitions(devices).filter(
    ({ option }) => option[0] === "fileSystems" && option[2] === "device",
  )
}

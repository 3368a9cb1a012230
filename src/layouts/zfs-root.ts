/** One disk with ZFS, started by UEFI. */
import { disk } from "../disko/types/disk.ts"
import { esp, gpt } from "../disko/types/gpt.ts"
import { zfs } from "../disko/types/zfs.ts"
import { zpool } from "../disko/types/zpool.ts"
import { defineDiskLayout } from "../fleet/disk-layout.ts"
import { oneDisk } from "./parameters.ts"
import { datasets, poolOptions, rootFsOptions } from "./zfs-pool.ts"

/**
 * One disk, started by UEFI, with a ZFS pool. Each host needs a networking.hostId.
 *
 * @example
 * ```ts
 * defineHost({
 *   system: "x86_64-linux",
 *   stateVersion: "26.05",
 *   firmware: "uefi",
 *   disks: zfsRoot({ device: "/dev/disk/by-id/nvme-…" }),
 * })
 * ```
 */
export const zfsRoot = defineDiskLayout({
  name: "zfs-root",
  description: "One disk, started by UEFI, with a ZFS pool. Each host needs a networking.hostId.",
  parameters: oneDisk,
  devices: ({ device, espSize }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({ ESP: esp({ size: espSize }), zfs: { size: "100%", content: zfs("zroot") } }),
      }),
    },
    zpool: { zroot: zpool({ options: poolOptions, rootFsOptions, datasets }) },
  }),
})

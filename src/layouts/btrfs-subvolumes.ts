/** One disk with btrfs, started by UEFI. */
import { btrfs } from "../disko/types/btrfs.ts"
import { disk } from "../disko/types/disk.ts"
import { esp, gpt } from "../disko/types/gpt.ts"
import { defineDiskLayout } from "../fleet/disk-layout.ts"
import { oneDisk } from "./parameters.ts"
import { subvolumes } from "./subvolumes.ts"

/**
 * One disk, started by UEFI, with btrfs: its subvolumes can be snapshot one by one.
 *
 * @example
 * ```ts
 * defineHost({
 *   system: "x86_64-linux",
 *   stateVersion: "26.05",
 *   firmware: "uefi",
 *   disks: btrfsSubvolumes({ device: "/dev/disk/by-id/nvme-…" }),
 * })
 * ```
 */
export const btrfsSubvolumes = defineDiskLayout({
  name: "btrfs-subvolumes",
  description: "One disk, started by UEFI, with btrfs: its subvolumes can be snapshot one by one.",
  parameters: oneDisk,
  devices: ({ device, espSize }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          ESP: esp({ size: espSize }),
          root: { size: "100%", content: btrfs({ subvolumes }) },
        }),
      }),
    },
  }),
})

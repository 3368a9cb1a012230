/** One disk with btrfs and a swap file, started by UEFI. */
import { btrfs } from "../disko/types/btrfs.ts"
import { disk } from "../disko/types/disk.ts"
import { esp, gpt } from "../disko/types/gpt.ts"
import { defineDiskLayout } from "../fleet/disk-layout.ts"
import { oneDisk, swapSpace } from "./parameters.ts"
import { subvolumes } from "./subvolumes.ts"

/**
 * One disk, started by UEFI, with btrfs: swap is a file in a subvolume of its own.
 *
 * @example
 * ```ts
 * defineHost({
 *   system: "x86_64-linux",
 *   stateVersion: "26.05",
 *   firmware: "uefi",
 *   disks: swapFile({ device: "/dev/disk/by-id/nvme-…" }),
 * })
 * ```
 */
export const swapFile = defineDiskLayout({
  name: "swap-file",
  description: "One disk, started by UEFI, with btrfs: swap is a file in a subvolume of its own.",
  parameters: oneDisk.extend({ swapSize: swapSpace.swapSize }),
  devices: ({ device, espSize, swapSize }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          ESP: esp({ size: espSize }),
          root: {
            size: "100%",
            content: btrfs({
              subvolumes: {
                ...subvolumes,
                // a subvolume with a swap file in use cannot be snapshot
                "/swap": {
                  mountpoint: "/swap",
                  mountOptions: ["noatime"],
                  swap: { swapfile: { size: swapSize } },
                },
              },
            }),
          },
        }),
      }),
    },
  }),
})

/** One disk with ext4 and a swap partition, started by UEFI. */
import { disk } from "../disko/types/disk.ts"
import { filesystem } from "../disko/types/filesystem.ts"
import { esp, gpt } from "../disko/types/gpt.ts"
import { swap } from "../disko/types/swap.ts"
import { defineDiskLayout } from "../fleet/disk-layout.ts"
import { oneDisk, swapSpace } from "./parameters.ts"

/**
 * One disk, started by UEFI: a partition to swap to, and ext4 on the rest.
 *
 * @example
 * ```ts
 * defineHost({
 *   system: "x86_64-linux",
 *   stateVersion: "26.05",
 *   firmware: "uefi",
 *   disks: swapPartition({ device: "/dev/disk/by-id/nvme-…" }),
 * })
 * ```
 */
export const swapPartition = defineDiskLayout({
  name: "swap-partition",
  description: "One disk, started by UEFI: a partition to swap to, and ext4 on the rest.",
  parameters: oneDisk.extend(swapSpace),
  devices: ({ device, espSize, swapSize, hibernation }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          ESP: esp({ size: espSize }),
          swap: {
            size: swapSize,
            content: swap({ discardPolicy: "both", resumeDevice: hibernation }),
          },
          root: {
            size: "100%",
            content: filesystem({ format: "ext4", mountpoint: "/", mountOptions: ["noatime"] }),
          },
        }),
      }),
    },
  }),
})

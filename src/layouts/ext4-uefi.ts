/** One disk with ext4, started by UEFI. */
import { disk } from "../disko/types/disk.ts"
import { filesystem } from "../disko/types/filesystem.ts"
import { esp, gpt } from "../disko/types/gpt.ts"
import { defineDiskLayout } from "../fleet/disk-layout.ts"
import { oneDisk } from "./parameters.ts"

/**
 * One disk, started by UEFI: an EFI system partition, and ext4 on the rest.
 *
 * @example
 * ```ts
 * defineHost({
 *   system: "x86_64-linux",
 *   stateVersion: "26.05",
 *   firmware: "uefi",
 *   disks: ext4Uefi({ device: "/dev/disk/by-id/nvme-…" }),
 * })
 * ```
 */
export const ext4Uefi = defineDiskLayout({
  name: "ext4-uefi",
  description: "One disk, started by UEFI: an EFI system partition, and ext4 on the rest.",
  parameters: oneDisk,
  devices: ({ device, espSize }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          ESP: esp({ size: espSize }),
          root: {
            size: "100%",
            content: filesystem({ format: "ext4", mountpoint: "/", mountOptions: ["noatime"] }),
          },
        }),
      }),
    },
  }),
})

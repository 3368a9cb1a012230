/** One disk with ext4, started by BIOS. */
import { disk } from "../disko/types/disk.ts"
import { filesystem } from "../disko/types/filesystem.ts"
import { biosBoot, gpt } from "../disko/types/gpt.ts"
import { defineDiskLayout } from "../fleet/disk-layout.ts"
import { oneDisk } from "./parameters.ts"

/**
 * One disk, started by BIOS: room for GRUB, and ext4 on the rest.
 *
 * @example
 * ```ts
 * defineHost({
 *   system: "x86_64-linux",
 *   stateVersion: "26.05",
 *   firmware: "bios",
 *   disks: ext4Bios({ device: "/dev/disk/by-id/nvme-…" }),
 * })
 * ```
 */
export const ext4Bios = defineDiskLayout({
  name: "ext4-bios",
  description: "One disk, started by BIOS: room for GRUB, and ext4 on the rest.",
  parameters: oneDisk.pick({ device: true }),
  devices: ({ device }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          boot: biosBoot(),
          root: {
            size: "100%",
            content: filesystem({ format: "ext4", mountpoint: "/", mountOptions: ["noatime"] }),
          },
        }),
      }),
    },
  }),
})

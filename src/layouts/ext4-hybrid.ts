/** One disk with ext4, started by UEFI or BIOS, whichever the machine has. */
import { disk } from "../disko/types/disk.ts"
import { filesystem } from "../disko/types/filesystem.ts"
import { biosBoot, esp, gpt } from "../disko/types/gpt.ts"
import { defineDiskLayout } from "../fleet/disk-layout.ts"
import { grubForBoth } from "./grub.ts"
import { oneDisk } from "./parameters.ts"

/**
 * One disk that GRUB starts from by UEFI as well as by BIOS, with ext4.
 *
 * @example
 * ```ts
 * defineHost({
 *   system: "x86_64-linux",
 *   stateVersion: "26.05",
 *   firmware: "bios",
 *   disks: ext4Hybrid({ device: "/dev/disk/by-id/nvme-…" }),
 * })
 * ```
 */
export const ext4Hybrid = defineDiskLayout({
  name: "ext4-hybrid",
  description: "One disk that GRUB starts from by UEFI as well as by BIOS, with ext4.",
  parameters: oneDisk,
  devices: ({ device, espSize }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          boot: biosBoot(),
          ESP: esp({ size: espSize }),
          root: {
            size: "100%",
            content: filesystem({ format: "ext4", mountpoint: "/", mountOptions: ["noatime"] }),
          },
        }),
      }),
    },
  }),
  config: () => grubForBoth,
})

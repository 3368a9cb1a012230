/** One encrypted disk with btrfs, started by UEFI. */
import { btrfs } from "../disko/types/btrfs.ts"
import { disk } from "../disko/types/disk.ts"
import { esp, gpt } from "../disko/types/gpt.ts"
import { luks } from "../disko/types/luks.ts"
import { defineDiskLayout } from "../fleet/disk-layout.ts"
import { encryption, oneDisk } from "./parameters.ts"
import { subvolumes } from "./subvolumes.ts"

/**
 * One disk, started by UEFI and encrypted but for /boot, with btrfs.
 *
 * @example
 * ```ts
 * defineHost({
 *   system: "x86_64-linux",
 *   stateVersion: "26.05",
 *   firmware: "uefi",
 *   disks: luksBtrfs({ device: "/dev/disk/by-id/nvme-…" }),
 * })
 * ```
 */
export const luksBtrfs = defineDiskLayout({
  name: "luks-btrfs",
  description: "One disk, started by UEFI and encrypted but for /boot, with btrfs.",
  parameters: oneDisk.extend(encryption),
  devices: ({ device, espSize, passwordFile, allowDiscards }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          ESP: esp({ size: espSize }),
          luks: {
            size: "100%",
            content: luks({
              name: "crypted",
              passwordFile,
              settings: { allowDiscards },
              content: btrfs({ subvolumes }),
            }),
          },
        }),
      }),
    },
  }),
})

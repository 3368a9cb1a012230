/** One encrypted disk with LVM, started by UEFI. */
import { disk } from "../disko/types/disk.ts"
import { filesystem } from "../disko/types/filesystem.ts"
import { esp, gpt } from "../disko/types/gpt.ts"
import { luks } from "../disko/types/luks.ts"
import { physicalVolume } from "../disko/types/lvm-physical-volume.ts"
import { volumeGroup } from "../disko/types/lvm-volume-group.ts"
import { swap } from "../disko/types/swap.ts"
import { defineDiskLayout } from "../fleet/disk-layout.ts"
import { encryption, oneDisk, swapSpace } from "./parameters.ts"

/**
 * One disk, started by UEFI and encrypted but for /boot: volumes for swap and for ext4.
 *
 * @example
 * ```ts
 * defineHost({
 *   system: "x86_64-linux",
 *   stateVersion: "26.05",
 *   firmware: "uefi",
 *   disks: luksLvm({ device: "/dev/disk/by-id/nvme-…" }),
 * })
 * ```
 */
export const luksLvm = defineDiskLayout({
  name: "luks-lvm",
  description:
    "One disk, started by UEFI and encrypted but for /boot: volumes for swap and for ext4.",
  parameters: oneDisk.extend({ ...swapSpace, ...encryption }),
  devices: ({ device, espSize, swapSize, hibernation, passwordFile, allowDiscards }) => ({
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
              content: physicalVolume("pool"),
            }),
          },
        }),
      }),
    },
    lvm_vg: {
      pool: volumeGroup({
        swap: { size: swapSize, content: swap({ resumeDevice: hibernation }) },
        root: {
          size: "100%FREE",
          content: filesystem({ format: "ext4", mountpoint: "/", mountOptions: ["noatime"] }),
        },
      }),
    },
  }),
})

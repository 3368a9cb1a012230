/** Two disks as arrays of RAID 1, started by UEFI or BIOS. */
import { disk } from "../disko/types/disk.ts"
import { filesystem } from "../disko/types/filesystem.ts"
import { type Partition, biosBoot, gpt } from "../disko/types/gpt.ts"
import { mdadm } from "../disko/types/mdadm.ts"
import { mdraid } from "../disko/types/mdraid.ts"
import { defineDiskLayout } from "../fleet/disk-layout.ts"
import { grubForBoth } from "./grub.ts"
import { twoDisks } from "./parameters.ts"

/**
 * Two disks that hold the same, /boot as well: GRUB starts from either, by UEFI and by BIOS.
 *
 * @example
 * ```ts
 * defineHost({
 *   system: "x86_64-linux",
 *   stateVersion: "26.05",
 *   firmware: "bios",
 *   disks: mdadmMirror({ first: "/dev/disk/by-id/nvme-…", second: "/dev/disk/by-id/nvme-…" }),
 * })
 * ```
 */
export const mdadmMirror = defineDiskLayout({
  name: "mdadm-mirror",
  description:
    "Two disks that hold the same, /boot as well: GRUB starts from either, by UEFI and by BIOS.",
  parameters: twoDisks,
  devices: ({ first, second, espSize }) => {
    const partitions: Record<string, Partition> = {
      boot: biosBoot(),
      ESP: { size: espSize, type: "EF00", content: mdraid("boot") },
      root: { size: "100%", content: mdraid("root") },
    }
    return {
      disk: {
        first: disk({ device: first, content: gpt(partitions) }),
        second: disk({ device: second, content: gpt(partitions) }),
      },
      mdadm: {
        boot: mdadm({
          level: 1,
          // at the end of each member, so that firmware sees a plain EFI system partition
          metadata: "1.0",
          content: filesystem({
            format: "vfat",
            mountpoint: "/boot",
            mountOptions: ["umask=0077"],
          }),
        }),
        root: mdadm({
          level: 1,
          content: filesystem({ format: "ext4", mountpoint: "/", mountOptions: ["noatime"] }),
        }),
      },
    }
  },
  config: () => grubForBoth,
})

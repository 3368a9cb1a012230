/** Two disks as one btrfs of RAID 1, each with an EFI system partition. */
import { btrfs } from "../disko/types/btrfs.ts"
import { disk } from "../disko/types/disk.ts"
import { filesystem } from "../disko/types/filesystem.ts"
import { esp, gpt } from "../disko/types/gpt.ts"
import { defineDiskLayout } from "../fleet/disk-layout.ts"
import { twoDisks } from "./parameters.ts"
import { subvolumes } from "./subvolumes.ts"

/**
 * Two disks with one btrfs that keeps everything twice, and an EFI system partition on each.
 *
 * @example
 * ```ts
 * defineHost({
 *   system: "x86_64-linux",
 *   stateVersion: "26.05",
 *   firmware: "uefi",
 *   disks: btrfsMirror({ first: "/dev/disk/by-id/nvme-…", second: "/dev/disk/by-id/nvme-…" }),
 * })
 * ```
 */
export const btrfsMirror = defineDiskLayout({
  name: "btrfs-mirror",
  description:
    "Two disks with one btrfs that keeps everything twice, and an EFI system partition on each.",
  parameters: twoDisks,
  devices: ({ first, second, espSize }) => ({
    disk: {
      first: disk({
        device: first,
        content: gpt({
          ESP: esp({ size: espSize, content: bootFilesystem("/boot") }),
          // a member of the file system that is made on the second disk, once both are partitioned
          root: { size: "100%" },
        }),
      }),
      second: disk({
        device: second,
        content: gpt({
          ESP: esp({ size: espSize, content: bootFilesystem("/boot-fallback") }),
          root: {
            size: "100%",
            content: btrfs({
              extraArgs: [
                "--data raid1",
                "--metadata raid1",
                "/dev/disk/by-partlabel/disk-first-root",
              ],
              subvolumes,
            }),
          },
        }),
      }),
    },
  }),
})

/** Neither has to be there for the machine to start. */
function bootFilesystem(mountpoint: string) {
  return filesystem({ format: "vfat", mountpoint, mountOptions: ["umask=0077", "nofail"] })
}

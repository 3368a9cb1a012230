/** The SD card of a Raspberry Pi. */
import * as z from "zod"
import { disk } from "../disko/types/disk.ts"
import { filesystem } from "../disko/types/filesystem.ts"
import { gpt } from "../disko/types/gpt.ts"
import { defineDiskLayout } from "../fleet/disk-layout.ts"
import { oneDisk, size } from "./parameters.ts"

/**
 * The SD card of a Raspberry Pi: a partition for its firmware and U-Boot, and ext4 on the rest.
 *
 * @example
 * ```ts
 * defineHost({
 *   system: "aarch64-linux",
 *   stateVersion: "26.05",
 *   firmware: "raspberry-pi",
 *   disks: raspberryPi({ device: "/dev/disk/by-id/nvme-…" }),
 * })
 * ```
 */
export const raspberryPi = defineDiskLayout({
  name: "raspberry-pi",
  description:
    "The SD card of a Raspberry Pi: a partition for its firmware and U-Boot, and ext4 on the rest.",
  parameters: z.object({
    device: oneDisk.shape.device,
    firmwareSize: size.default("512M").describe("Size of the firmware partition."),
  }),
  devices: ({ device, firmwareSize }) => ({
    disk: {
      main: disk({
        device,
        content: gpt(
          {
            firmware: {
              size: firmwareSize,
              type: "0700",
              priority: 1,
              // models before the 4 look for it in the MBR alone
              hybrid: { mbrPartitionType: "0x0c" },
              content: filesystem({
                format: "vfat",
                mountpoint: "/boot/firmware",
                // written seldom, and a FAT that is mounted suffers when the power goes
                mountOptions: ["umask=0077", "noauto", "x-systemd.automount"],
              }),
            },
            root: {
              size: "100%",
              // where U-Boot looks for what to start
              attributes: [2],
              content: filesystem({ format: "ext4", mountpoint: "/", mountOptions: ["noatime"] }),
            },
          },
          { efiGptPartitionFirst: false },
        ),
      }),
    },
  }),
})

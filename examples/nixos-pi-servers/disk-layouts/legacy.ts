import { defineDiskLayout } from "nixgen"
import * as z from "zod"

export const legacy = defineDiskLayout({
  name: "legacy",
  description: "One disk, started by UEFI: an EFI system partition, and the rest for the system.",
  parameters: z.object({ device: z.string(), swapSize: z.string() }),
  devices: ({ device, swapSize }) => ({
    disk: {
      main: {
        type: "disk",
        device,
        content: {
          type: "gpt",
          partitions: {
            ESP: {
              size: swapSize,
              type: "EF00",
              content: {
                type: "filesystem",
                format: "vfat",
                mountpoint: "/boot",
                mountOptions: ["umask=0077"],
              },
            },
            root: {
              size: "100%",
              content: { type: "filesystem", format: "ext4", mountpoint: "/" },
            },
          },
        },
      },
    },
  }),
})

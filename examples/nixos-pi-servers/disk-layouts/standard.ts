import { defineDiskLayout } from "nixgen"
import * as z from "zod"

export const standard = defineDiskLayout({
  name: "standard",
  description: "One disk, started by UEFI: an EFI system partition, and the rest for the system.",
  parameters: z.object({ device: z.string(), espSize: z.string().default("1G") }),
  devices: ({ device, espSize }) => ({
    disk: {
      main: {
        type: "disk",
        device,
        content: {
          type: "gpt",
          partitions: {
            ESP: {
              size: espSize,
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

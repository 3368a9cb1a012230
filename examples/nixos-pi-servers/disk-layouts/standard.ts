import { defineDiskLayout, disk, esp, filesystem, gpt } from "nixgen"
import { z } from "zod"

export const standard = defineDiskLayout({
  name: "standard",
  description: "One disk, started by UEFI: an EFI system partition, and the rest for the system.",
  parameters: z.object({
    device: z.string().startsWith("/dev/disk/by-id/"),
    espSize: z.string().default("1G"),
  }),
  devices: ({ device, espSize }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          ESP: esp({ size: espSize }),
          root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
        }),
      }),
    },
  }),
})

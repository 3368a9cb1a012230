import { biosBoot, defineDiskLayout, disk, filesystem, gpt, swap } from "nixgen"
import { z } from "zod"

export const standardBios = defineDiskLayout({
  name: "standard-bios",
  description: "One disk, started by BIOS: room for GRUB, swap, and the rest for the system.",
  parameters: z.object({
    device: z.string().startsWith("/dev/disk/by-id/"),
    swapSize: z.string().default("4G"), // nothing hibernates: less than the memory will do
  }),
  devices: ({ device, swapSize }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          // GRUB embeds itself here: a GPT leaves it no gap before the first partition
          boot: biosBoot(),
          swap: { size: swapSize, content: swap() },
          root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
        }),
      }),
    },
  }),
})

import { defineDiskLayout, disk, filesystem, gpt } from "nixgen"
import * as z from "zod"

export const standard = defineDiskLayout({
  name: "standard",
  parameters: z.object({ device: z.string(), format: z.enum(["ext4", "xfs"]).default("ext4") }),
  devices: ({ device }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "root" }) },
        }),
      }),
    },
  }),
})

import { defineDiskLayout, disk, filesystem, gpt } from "nixgen"
import * as z from "zod"

export const standard = defineDiskLayout({
  name: "standard",
  parameters: z.object({ device: z.string() }),
  devices: ({ device }) => ({
    disk: {
      main: disk({
        device: `${device}-part1` as never,
        content: gpt({ root: { content: filesystem({ format: "ext4", mountpoint: "/" }) } }),
      }),
    },
  }),
})

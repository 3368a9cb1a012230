import { config, defineDiskLayout, disk, filesystem, gpt } from "nixgen"
import * as z from "zod"

export const plain = defineDiskLayout({
  name: "plain-with-settings",
  parameters: z.object({ device: z.string() }),
  devices: ({ device }) => ({
    disk: { main: disk({ device, content: gpt({ root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/data" }) } }) }) },
  }),
  config: () => ({ boot: { tmp: { useTmpfs: false } } }),
})

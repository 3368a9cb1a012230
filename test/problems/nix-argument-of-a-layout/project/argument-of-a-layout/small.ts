import { config, defineDiskLayout, disk, filesystem, gpt } from "nixgen"
import * as z from "zod"

export const small = defineDiskLayout({
  name: "small-with-a-label",
  parameters: z.object({ device: z.string(), label: z.number() }),
  devices: ({ device }) => ({
    disk: { main: disk({ device, content: gpt({ root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/data" }) } }) }) },
  }),
  config: ({ label }) => ({
    networking: { domain: label },
  }),
})

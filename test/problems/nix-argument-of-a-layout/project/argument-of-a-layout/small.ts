import { defineDiskLayout, disk, filesystem, gpt } from "nixgen"
import * as z from "zod"

export const small = defineDiskLayout({
  name: "small-with-a-port",
  parameters: z.object({ device: z.string(), port: z.int() }),
  devices: ({ device }) => ({
    disk: { main: disk({ device, content: gpt({ root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/data" }) } }) }) },
  }),
  config: ({ port }) => ({
    networking: { firewall: { allowedTCPPorts: [port] } },
  }),
})

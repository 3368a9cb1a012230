import { defineDiskLayout, disk } from "nixgen"
import * as z from "zod"

export const standard = defineDiskLayout({
  name: "standard",
  parameters: z.object({ device: z.string(), size: z.string().default("1G") }),
  devices: ({ device }) => ({ disk: { main: disk({ device }) } }),
})

import { defineService } from "nixgen"
import * as z from "zod"

export const app = defineService({
  name: "app",
  parameters: z.object({
    port: z.int().min(1).max(65535).default(8080),
    mode: z.enum(["fast", "safe"]).default("safe"),
    paths: z.array(z.string()).default([]),
  }),
  config: ({ port }) => ({
    networking: { firewall: { allowedTCPPorts: [port] } },
  }),
})

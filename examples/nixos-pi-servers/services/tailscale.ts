import { defineService, lib, mkIf } from "nixgen"
import { z } from "zod"

export const tailscale = defineService({
  name: "tailscale",
  description: "membership in the tailnet",
  parameters: z.object({
    exitNode: z
      .boolean()
      .default(false)
      .describe("Whether others may reach the internet through it."),
    authKeyFile: z.string().optional().describe("File on the machine with a key to log in with."),
  }),
  config: ({ exitNode, authKeyFile }) => ({
    services: {
      tailscale: {
        enable: true,
        openFirewall: true,
        authKeyFile,
        useRoutingFeatures: mkIf(exitNode, "server"),
        extraUpFlags: lib.optional(exitNode, "--advertise-exit-node"),
      },
    },
  }),
})

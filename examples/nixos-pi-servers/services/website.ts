import { defineService, file } from "nixgen"
import { z } from "zod"

export const website = defineService({
  name: "website",
  description: "a static page, served by nginx",
  parameters: z.object({
    domain: z.string().describe("Name that the page is reached by."),
    maximumUpload: z
      .string()
      .default("10m")
      .describe("Largest request body, as nginx writes sizes."),
  }),
  config: ({ domain, maximumUpload }) => ({
    services: {
      nginx: {
        enable: true,
        recommendedGzipSettings: true,
        recommendedOptimisation: true,
        recommendedTlsSettings: true,
        clientMaxBodySize: maximumUpload,
        virtualHosts: {
          default: {
            default: true,
            serverName: domain,
            locations: { "/": { root: file("./website"), index: "index.html" } },
          },
        },
      },
    },
    networking: { firewall: { allowedTCPPorts: [80] } },
  }),
})

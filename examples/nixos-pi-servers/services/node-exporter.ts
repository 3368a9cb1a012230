import { defineService } from "nixgen"
import { z } from "zod"

export const nodeExporter = defineService({
  name: "node-exporter",
  description: "the Prometheus exporter of the machine's own figures",
  parameters: z.object({
    port: z.int().min(1).max(65535).default(9100).describe("Port to listen on."),
    collectors: z
      .array(z.enum(["systemd", "processes", "interrupts", "tcpstat"]))
      .default(["systemd"])
      .describe("Collectors beside the default ones."),
  }),
  config: ({ port, collectors }) => ({
    services: {
      prometheus: {
        exporters: {
          node: { enable: true, port, enabledCollectors: collectors, openFirewall: true },
        },
      },
    },
  }),
})

/** A service's file, as `init` and `add service` write it. */
import { identifier } from "./identifier.ts"

/** `services/node-exporter.ts`. */
export const nodeExporterText = `import { defineService } from "nixgen"
import { z } from "zod"

export const nodeExporter = defineService({
  name: "node-exporter",
  description: "the Prometheus exporter of the machine's own figures",
  parameters: z.object({
    port: z.int().min(1).max(65535).default(9100).describe("Port to listen on."),
  }),
  config: ({ port }) => ({
    services: { prometheus: { exporters: { node: { enable: true, port, openFirewall: true } } } },
  }),
})
`

/** A service of that name to start from: a port, opened in the firewall. */
export function serviceText(name: string): string {
  return `import { defineService } from "nixgen"
import { z } from "zod"

export const ${identifier(name)} = defineService({
  name: "${name}",
  description: "the service ${name}",
  parameters: z.object({
    port: z.int().min(1).max(65535).default(8080).describe("Port to listen on."),
  }),
  config: ({ port }) => ({
    networking: { firewall: { allowedTCPPorts: [port] } },
  }),
})
`
}

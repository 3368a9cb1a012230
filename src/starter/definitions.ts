/** The definitions that `init` and `add` write: TypeScript to start from, each file by itself. */

/** What stands for a value that only the user knows; `doctor` looks for them. */
export const placeholders = {
  address: "192.0.2.10",
  disk: "/dev/disk/by-id/CHANGE-ME",
  sshKey: "ssh-ed25519 CHANGE-ME admin@example.org",
} as const

/** What a host is made of. A part is imported from a module; one that there is none of is left out. */
export interface HostParts {
  readonly address?: string
  readonly layout?: string | undefined
  readonly service?: string | undefined
}

/** A host that is reached by an address, or by its name where none is given. */
export function hostDefinition(name: string, { address, layout, service }: HostParts): string {
  const lines = [
    'import { defineHost } from "nixgen"',
    ...(layout === undefined ? [] : [`import { standard } from "${layout}"`]),
    ...(service === undefined ? [] : [`import { nodeExporter } from "${service}"`]),
    "",
    "export default defineHost({",
    '  system: "x86_64-linux",',
    '  stateVersion: "26.05",',
    '  firmware: "uefi",',
    `  deploy: { targetHost: "${address ?? name}" },`,
    ...(layout === undefined
      ? []
      : [
          "  // `ls -l /dev/disk/by-id/` on the machine shows the name of its disk",
          `  disks: standard({ device: "${placeholders.disk}-${name}" }),`,
        ]),
    ...(service === undefined ? [] : ["  services: [nodeExporter()],"]),
    "  config: {},",
    "})",
    "",
  ]
  return lines.join("\n")
}

/** A layout of one disk. */
export function layoutDefinition(name: string): string {
  return `import { defineDiskLayout, disk, esp, filesystem, gpt } from "nixgen"
import * as z from "zod"

export const ${identifierOf(name)} = defineDiskLayout({
  name: "${name}",
  description: "One disk, started by UEFI: an EFI system partition, and the rest for the system.",
  parameters: z.object({ device: z.string().startsWith("/dev/disk/by-id/") }),
  devices: ({ device }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          ESP: esp(),
          root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
        }),
      }),
    },
  }),
})
`
}

/** A service with one parameter, to be filled in. */
export function serviceDefinition(name: string): string {
  return `import { defineService } from "nixgen"
import * as z from "zod"

export const ${identifierOf(name)} = defineService({
  name: "${name}",
  parameters: z.object({
    port: z.int().min(1).max(65535).default(8080).describe("Port to listen on."),
  }),
  config: ({ port }) => ({
    networking: { firewall: { allowedTCPPorts: [port] } },
  }),
})
`
}

/** The variable that holds what is named so: \`node-exporter\` is in \`nodeExporter\`. */
export function identifierOf(name: string): string {
  const camel = name.replace(/[-_]+(.)/g, (_, letter: string) => letter.toUpperCase())
  return /^\d/.test(camel) ? `_${camel}` : camel
}

/** A disk layout's file, as `init` and `add disk-layout` write it. */
import { identifier } from "./identifier.ts"

/** A layout of that name to start from: one disk, started by UEFI. */
export function diskLayoutText(name: string): string {
  return `import { defineDiskLayout, disk, esp, filesystem, gpt } from "nixgen"
import { z } from "zod"

export const ${identifier(name)} = defineDiskLayout({
  name: "${name}",
  description: "One disk, started by UEFI: an EFI system partition, and the rest for the system.",
  parameters: z.object({
    device: z.string().startsWith("/dev/disk/by-id/"),
    espSize: z.string().default("1G"),
  }),
  devices: ({ device, espSize }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          ESP: esp({ size: espSize }),
          root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
        }),
      }),
    },
  }),
})
`
}

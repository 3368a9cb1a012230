import { defineDiskLayout, disk, esp, filesystem, gpt, physicalVolume, volumeGroup } from "nixgen"
import { z } from "zod"

export const server = defineDiskLayout({
  name: "server",
  description:
    "One disk: an EFI system partition, and LVM with volumes for the system and for data.",
  parameters: z.object({
    device: z.string().startsWith("/dev/disk/by-id/"),
    systemSize: z.string().default("64G"),
  }),
  devices: ({ device, systemSize }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          ESP: esp(),
          lvm: { size: "100%", content: physicalVolume("main") },
        }),
      }),
    },
    lvm_vg: {
      main: volumeGroup({
        system: {
          size: systemSize,
          content: filesystem({ format: "ext4", mountpoint: "/" }),
        },
        // databases and backups grow: XFS can be made larger while it is mounted
        data: {
          size: "100%FREE",
          content: filesystem({ format: "xfs", mountpoint: "/var/lib" }),
        },
      }),
    },
  }),
})

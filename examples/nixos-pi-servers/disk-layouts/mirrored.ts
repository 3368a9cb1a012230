import { defineDiskLayout, disk, esp, filesystem, gpt, mdadm, mdraid } from "nixgen"
import { z } from "zod"

export const mirrored = defineDiskLayout({
  name: "mirrored",
  description: "Two disks with the same data; the machine starts from either, by UEFI.",
  parameters: z.object({
    first: z.string().startsWith("/dev/disk/by-id/"),
    second: z.string().startsWith("/dev/disk/by-id/"),
  }),
  devices: ({ first, second }) => ({
    disk: {
      first: disk({
        device: first,
        content: gpt({ ESP: bootPartition("/boot"), root: mirror }),
      }),
      second: disk({
        device: second,
        content: gpt({ ESP: bootPartition("/boot-fallback"), root: mirror }),
      }),
    },
    mdadm: {
      root: mdadm({ level: 1, content: filesystem({ format: "ext4", mountpoint: "/" }) }),
    },
  }),
})

/** Half of the mirror. */
const mirror = { size: "100%", content: mdraid("root") }

/** Firmware reads no array, so each disk has a partition of its own; neither has to be there. */
function bootPartition(mountpoint: string) {
  const mountOptions = ["umask=0077", "nofail"]
  return esp({ content: filesystem({ format: "vfat", mountpoint, mountOptions }) })
}

import { btrfs, defineDiskLayout, disk, esp, gpt } from "nixgen"
import * as z from "zod"

export const server = defineDiskLayout({
  name: "server",
  description:
    "One disk: an EFI system partition, and btrfs with a subvolume for each kind of data.",
  parameters: z.object({ device: z.string().startsWith("/dev/disk/by-id/") }),
  devices: ({ device }) => ({
    disk: {
      main: disk({
        device,
        content: gpt({
          ESP: esp(),
          root: {
            size: "100%",
            content: btrfs({
              subvolumes: {
                "/root": { mountpoint: "/", mountOptions },
                "/nix": { mountpoint: "/nix", mountOptions },
                "/var": { mountpoint: "/var", mountOptions },
              },
            }),
          },
        }),
      }),
    },
  }),
})

const mountOptions = ["compress=zstd", "noatime"]

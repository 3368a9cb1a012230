import {
  defineDiskLayout,
  disk,
  esp,
  filesystem,
  gpt,
  luks,
  physicalVolume,
  tmpfs,
  volumeGroup,
} from "nixgen"
import { z } from "zod"

export const forgetful = defineDiskLayout({
  name: "forgetful",
  description:
    "A root in memory that is empty at every start; what stays is on one disk, encrypted.",
  parameters: z.object({ device: z.string().startsWith("/dev/disk/by-id/") }),
  devices: ({ device }) => ({
    nodev: { "/": tmpfs({ mountOptions: ["size=4G", "mode=0755"] }) },
    disk: {
      main: disk({
        device,
        content: gpt({
          ESP: esp(),
          encrypted: {
            size: "100%",
            content: luks({ name: "encrypted", content: physicalVolume("main") }),
          },
        }),
      }),
    },
    lvm_vg: {
      main: volumeGroup({
        nix: { size: "120G", content: filesystem({ format: "ext4", mountpoint: "/nix" }) },
        persist: {
          size: "100%FREE",
          content: filesystem({ format: "ext4", mountpoint: "/persist" }),
        },
      }),
    },
  }),
  config: () => ({
    fileSystems: {
      // passwords are read before the first service runs
      "/persist": { neededForBoot: true },
    },
  }),
})

import { defineHost, disk, filesystem, gpt, nix } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  disks: {
    disk: {
      main: disk({
        device: "/dev/disk/by-id/nix-device-that-throws",
        content: gpt({
          root: {
            size: nix`throw "no size"`,
            content: filesystem({ format: "ext4", mountpoint: "/data" }),
          },
        }),
      }),
    },
  },
})

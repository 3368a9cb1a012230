import { defineHost, disk, filesystem, gpt, nix } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  disks: {
    disk: {
      main: disk({
        device: "/dev/disk/by-id/nix-device-of-a-wrong-value",
        content: gpt({
          root: {
            size: "100%",
            content: filesystem({ format: "ext4", mountpoint: "/data", mountOptions: [nix`builtins.add 1 4`] }),
          },
        }),
      }),
    },
  },
})

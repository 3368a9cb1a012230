import { defineHost, disk, gpt, nix } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  disks: {
    disk: {
      main: disk({
        device: "/dev/disk/by-id/nix-device-of-a-volume-group",
        content: gpt({
          root: {
            size: "100%",
            content: nix`{ type = "lvm_pv"; }`,
          },
        }),
      }),
    },
  },
})

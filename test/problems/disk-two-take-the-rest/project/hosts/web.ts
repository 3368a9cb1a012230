import { defineHost, disk, filesystem, gpt, swap } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  disks: {
    disk: {
      main: disk({
        device: "/dev/disk/by-id/nvme-1",
        content: gpt({
          swap: { size: "100%", content: swap() },
          root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
        }),
      }),
    },
  },
})

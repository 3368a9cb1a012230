import { defineHost, disk, gpt } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  disks: {
    disk: {
      a: disk({ device: "/dev/disk/by-id/nvme-1", content: gpt({}) }),
      b: disk({ device: "/dev/disk/by-id/nvme-1", content: gpt({}) }),
    },
  },
})

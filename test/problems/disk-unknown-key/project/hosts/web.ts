import { defineHost, disk, gpt, swap } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  disks: {
    disk: {
      main: disk({
        device: "/dev/disk/by-id/nvme-1",
        content: gpt({
          root: { size: "100%", label: "root", contnet: swap() } as never,
        }),
      }),
    },
  },
})

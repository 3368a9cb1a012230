import { defineHost, disk, gpt, physicalVolume } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  disks: {
    disk: {
      main: disk({
        device: "/dev/disk/by-id/nvme-1",
        content: gpt({
          pv: { size: "100%", content: physicalVolume({ vg: "poool" }) },
        }),
      }),
    },
  },
})

import { defineHost, disk, filesystem, gpt } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  disks: {
    disk: {
      main: disk({
        device: "/dev/sda",
        content: gpt({
          root: { size: "100%", content: filesystem({ format: "ext4", mountpoint: "/" }) },
        }),
      }),
    },
  },
})

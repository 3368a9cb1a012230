import { accept, defineHost, disk, gpt } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  disks: {
    disk: {
      main: disk({ device: accept("/dev/sda", { rule: "NG150", reason: "" }), content: gpt({}) }),
    },
  },
})

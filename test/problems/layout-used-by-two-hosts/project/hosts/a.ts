import { defineHost } from "nixgen"
import { standard } from "../disk-layouts/standard.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  disks: standard({ device: "/dev/disk/by-id/a" }),
})

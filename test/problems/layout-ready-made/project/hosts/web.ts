import { defineHost } from "nixgen"
import { ext4Uefi } from "nixgen/layouts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  disks: ext4Uefi({
    device: "/dev/disk/by-id/nvme-1",
    espSize: "1GiB",
  }),
})

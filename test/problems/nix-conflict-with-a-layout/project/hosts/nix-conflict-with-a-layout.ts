import { config, defineHost } from "nixgen"
import { plain } from "../conflict-with-a-layout/plain.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  disks: plain({ device: "/dev/disk/by-id/nix-conflict-with-a-layout" }),
  config: {
    boot: { tmp: { useTmpfs: true } },
  },
})

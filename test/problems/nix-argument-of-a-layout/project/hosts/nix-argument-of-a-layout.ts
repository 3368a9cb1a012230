import { defineHost } from "nixgen"
import { small } from "../argument-of-a-layout/small.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  disks: small({
    device: "/dev/disk/by-id/nix-argument-of-a-layout",
    port: 70000,
  }),
})

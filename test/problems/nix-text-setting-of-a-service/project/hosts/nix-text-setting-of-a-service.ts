import { defineHost } from "nixgen"
import { owner } from "../text-setting-of-a-service/owner.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  services: [owner({ title: "System: administrator" })],
})

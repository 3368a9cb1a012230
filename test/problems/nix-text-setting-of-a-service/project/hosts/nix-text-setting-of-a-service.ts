import { defineHost } from "nixgen"
import { clock } from "../text-setting-of-a-service/clock.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  services: [clock({ zone: "Europe/ Rome" })],
})

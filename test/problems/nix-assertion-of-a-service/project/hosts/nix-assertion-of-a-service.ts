import { defineHost } from "nixgen"
import { strict } from "../assertion-of-a-service/strict.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  services: [strict({ level: 3 })],
})

import { defineHost } from "nixgen"
import { tools } from "../package-in-a-service/tools.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  services: [tools()],
})

import { config, defineHost } from "nixgen"
import { tools } from "../package-from-a-helper/tools.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    environment: { systemPackages: tools("x") },
  },
})

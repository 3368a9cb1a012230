import { config, defineHost } from "nixgen"
import { everywhere } from "../package-from-a-constant/everywhere.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    environment: { systemPackages: everywhere },
  },
})

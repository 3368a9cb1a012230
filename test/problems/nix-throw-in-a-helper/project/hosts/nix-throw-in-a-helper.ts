import { config, defineHost } from "nixgen"
import { refuse } from "../throw-in-a-helper/refuse.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    networking: { domain: refuse("a domain") },
  },
})

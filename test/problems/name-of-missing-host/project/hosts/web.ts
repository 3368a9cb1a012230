import { defineHost, inventory } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { networking: { domain: inventory["db"]!["rack"] } },
  inventory: { rack: "a" },
})

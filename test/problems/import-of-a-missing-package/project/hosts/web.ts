import { defineHost } from "nixgen"
import { rack } from "rack-names"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  inventory: { rack },
})

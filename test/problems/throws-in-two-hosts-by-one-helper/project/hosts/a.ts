import { defineHost } from "nixgen"
import { rackOf } from "../shared/rack.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  inventory: { rack: rackOf() },
})

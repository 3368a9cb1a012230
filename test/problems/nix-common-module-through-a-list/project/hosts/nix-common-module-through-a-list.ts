import { defineHost, inventory } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  inventory: {
    servers: ["1.1.1.1", 3],
  },
})

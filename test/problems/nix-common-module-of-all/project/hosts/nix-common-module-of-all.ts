import { defineHost, inventory } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  inventory: {
    domainName: 5,
  },
})

import { defineHost } from "nixgen"

export const web = defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  inventory: { rack: "a" },
})

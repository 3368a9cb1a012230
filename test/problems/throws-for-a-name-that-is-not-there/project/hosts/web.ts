import { defineHost } from "nixgen"
const rack = "a"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  inventory: { rack: rakc },
})

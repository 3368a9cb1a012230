import { defineHost } from "nixgen"

export default defineHost({
  system: "x86_64-lunix",
  inventory: { rack: "a" },
} as never)

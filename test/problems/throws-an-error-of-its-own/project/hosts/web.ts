import { defineHost } from "nixgen"
const racks: Record<string, string> = { a: "1", b: "2" }

function rackOf(name: string): string {
  const rack = racks[name]
  if (rack === undefined) throw new Error(`there is no rack ${name}`)
  return rack
}

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  inventory: { rack: rackOf("c") },
})

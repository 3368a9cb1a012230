import { defineHost } from "nixgen"
function first(names: readonly string[]): string {
  return names[0]!.toLowerCase()
}

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  inventory: { first: first([]) },
})

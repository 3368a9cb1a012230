import { defineHost, inventory } from "nixgen"
function all(): string[] {
  const found: string[] = []
  for (const each of inventory as never as string[]) found.push(each)
  return found
}

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: {
    networking: { nameservers: all() },
  },
})

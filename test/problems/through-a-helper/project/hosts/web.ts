import { defineHost } from "nixgen"
function user(name: string, extraGroups: string[]) {
  return { isNormalUser: true, description: name, extraGroups }
}

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { users: { users: { alice: user("alice", ["wheel", 5 as never]) } } },
})

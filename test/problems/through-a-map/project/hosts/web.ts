import { defineHost } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: {
    users: {
      users: Object.fromEntries(
        ["alice", "bob"].map((name) => [name, { isNormalUser: "yes" as never }]),
      ),
    },
  },
})

import { config, defineHost } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    users: {
      users: {
        ada: { home: "/srv/ada" },
      },
    },
  },
})

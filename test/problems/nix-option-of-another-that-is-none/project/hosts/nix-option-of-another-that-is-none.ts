import { config, defineHost } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    networking: {
      hostId: config.services.ngnix.package,
    },
  },
})

import { config, defineHost, lib, nix } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    environment: {
      etc: {
        "a b/c.conf": {
          text: nix`lib.id 5`,
        },
      },
    },
  },
})

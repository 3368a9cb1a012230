import { config, defineHost, lib, nix } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    networking: {
      nameservers: [
        "1.1.1.1",
        nix`lib.id 2`,
      ],
    },
  },
})

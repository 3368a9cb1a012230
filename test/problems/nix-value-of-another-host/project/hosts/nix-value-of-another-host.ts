import { config, defineHost, inventory, lib, nix } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    networking: {
      domain: nix`(lib.head (lib.attrValues inventory)).zone`,
    },
  },
})

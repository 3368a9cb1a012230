import { config, defineHost, nix } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    networking: { domain: nix`"\${(x: x) { }}"` },
  },
})

import { config, defineHost, lib, mkForce, nix } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    networking: {
      useDHCP: mkForce(nix`lib.id "no"`),
    },
  },
})

import { config, defineHost, lib, mkIf, nix } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    networking: {
      usePredictableInterfaceNames: mkIf(nix`config.networking.useDHCP || true`, nix`lib.id "x"`),
    },
  },
})

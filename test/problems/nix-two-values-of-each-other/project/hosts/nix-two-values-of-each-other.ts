import { config, defineHost, nix, nixModule } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  imports: [nixModule("../two-values-of-each-other/id.nix")],
  config: {
    networking: { domain: nix`config.networking.hostId` },
  },
})

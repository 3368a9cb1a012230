import { config, defineHost, mkForce, nixModule } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  imports: [nixModule("../conflict-of-forces/two.nix")],
  config: {
    networking: { domain: mkForce("one.example") },
  },
})

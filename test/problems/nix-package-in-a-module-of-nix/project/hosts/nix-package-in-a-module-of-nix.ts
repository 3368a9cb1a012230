import { defineHost, nixModule } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  imports: [nixModule("../package-in-a-module-of-nix/tools.nix")],
})

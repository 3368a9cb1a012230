import { defineHost, nixModule } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  imports: [nixModule("../option-that-is-no-more-in-a-module/old.nix")],
})

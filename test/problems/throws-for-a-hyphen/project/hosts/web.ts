import { defineHost, pkgs } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { environment: { systemPackages: [pkgs.nix-output-monitor as never] } },
})

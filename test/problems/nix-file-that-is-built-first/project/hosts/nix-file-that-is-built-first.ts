import { config, defineHost, nix, pkgs } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    networking: { domain: nix`builtins.readFile (pkgs.writeText "a" "b")` },
  },
})

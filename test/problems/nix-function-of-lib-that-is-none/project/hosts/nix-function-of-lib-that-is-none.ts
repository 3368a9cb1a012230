import { config, defineHost, lib, nix } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    time: {
      timeZone: nix`lib.mkFroce "Europe/Rome"`,
    },
  },
})

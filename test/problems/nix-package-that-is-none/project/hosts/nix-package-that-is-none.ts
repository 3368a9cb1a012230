import { config, defineHost, pkgs } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    environment: {
      systemPackages: [
        pkgs.git,
        pkgs.gitt,
      ],
    },
  },
})

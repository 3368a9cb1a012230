import { config, defineHost, pkgs } from "nixgen"
const more = [pkgs.htop, pkgs.htopp]

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    environment: {
      systemPackages: [
        ...more,
        pkgs.git,
      ],
    },
  },
})

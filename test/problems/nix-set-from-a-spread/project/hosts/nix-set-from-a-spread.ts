import { config, defineHost, lib, nix } from "nixgen"
const settings = {
  banner: nix`lib.id 5`,
}

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    services: {
      openssh: {
        ...settings,
        openFirewall: true,
      },
    },
  },
})

import { config, defineHost, nix } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    services: { openssh: { banner: "hello" } },
    assertions: [
      {
        assertion: nix`config.services.openssh.banner == null`,
        message: "services.openssh.banner has to be null",
      },
    ],
  },
})

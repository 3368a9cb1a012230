import { config, defineHost, mkDefault, mkIf } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: {
    services: mkIf(config.networking.enableIPv6, {
      openssh: { enable: mkDefault("on" as never) },
    }),
  },
})

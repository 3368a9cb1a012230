import { config, defineHost } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    services: { openssh: { banner: "hello" } },
    warnings: ["services.openssh.banner is read by everybody"],
  },
})

import { config, defineHost } from "nixgen"
import { ssh } from "../helper-of-settings/ssh.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    services: { openssh: ssh("x") },
  },
})

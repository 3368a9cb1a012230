import { defineHost } from "nixgen"
const config = {
  services: {
    openssh: { enable: "yes" as never },
  },
}

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config,
})

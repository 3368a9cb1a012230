import { defineHost } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: {
    users: {
      users: { alice: { isNormalUser: true, password: ["correct", "horse", "7battery"].join("-") } },
    },
  },
})

import { defineHost, host } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: {
    networking: {
      domain: host["domain"] || "example.org",
    },
  },
  inventory: { domain: "example.net" },
})

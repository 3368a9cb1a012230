import { defineHost, host } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { networking: { domain: host["site"] } },
  inventory: { sites: "example.org" },
})

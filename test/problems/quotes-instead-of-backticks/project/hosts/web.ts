import { defineHost } from "nixgen"
const site = "example.org"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { networking: { domain: "web.${site}" } },
})

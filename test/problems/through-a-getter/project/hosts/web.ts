import { defineHost } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { get networking() { return { domain: 5 as never } } },
})

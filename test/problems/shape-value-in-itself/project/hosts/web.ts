import { defineHost } from "nixgen"
const site: Record<string, unknown> = { name: "a" }
site["self"] = site

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { _module: { args: { site } } },
})

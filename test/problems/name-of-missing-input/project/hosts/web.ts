import { defineHost, inputs } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { _module: { args: { source: inputs["nixpkg"] } } },
})

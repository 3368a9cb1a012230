import { defineHost } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: {
    _module: { args: { most: 2n ** 63n } },
  },
})

import { defineHost, file } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: {
    environment: {
      etc: {
        a: { source: file("../site") },
      },
    },
  },
})

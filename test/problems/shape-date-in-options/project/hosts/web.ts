import { defineHost } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: {
    environment: {
      variables: { BUILT: new Date(0) as never },
    },
  },
})

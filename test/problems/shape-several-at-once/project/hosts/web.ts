import { defineHost } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  firmware: "legacy" as never,
  deploy: { port: 0, user: "-l" },
  tagz: [],
})

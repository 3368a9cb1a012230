import { defineHost } from "nixgen"
import { shell } from "../setting-of-a-service/shell.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  services: [
    shell({
      port: 70000,
    }),
  ],
})

import { config, defineHost, lib } from "nixgen"
import { domain } from "../conflict-with-a-service/domain.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  services: [domain({ name: "theirs.example" })],
  config: {
    networking: { domain: lib.toLower("mine.example") },
  },
})

import { defineHost } from "nixgen"
import { figures } from "../services/figures.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  services: [figures()],
  config: {},
})

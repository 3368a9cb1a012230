import { defineHost, mkForced } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  services: [mkForced([])],
})

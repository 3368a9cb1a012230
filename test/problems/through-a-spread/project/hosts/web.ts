import { defineHost } from "nixgen"
import { base } from "../shared/base.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { ...base, time: { timeZone: "Europe/Berlin" } },
})

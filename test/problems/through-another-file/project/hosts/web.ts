import { defineHost } from "nixgen"
import { ssh } from "../shared/ssh.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: ssh,
})

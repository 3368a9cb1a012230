import { accept, defineHost } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { networking: accept({ domain: "example.org" }, { rule: "NG999" as never, reason: "a test" }) },
})

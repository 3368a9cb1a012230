import { defineHost } from "nixgen"
const more = [
  80,
  443,
  65536,
]

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { networking: { firewall: { allowedTCPPorts: [22, ...more] } } },
})

import { config, defineHost } from "nixgen"
function domainOf(): string {
  if (config.networking.useDHCP) return "dhcp.example.org"
  return "example.org"
}

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { networking: { domain: domainOf() } },
})

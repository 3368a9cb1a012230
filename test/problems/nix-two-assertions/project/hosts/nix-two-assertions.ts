import { config, defineHost } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    networking: { useNetworkd: true, networkmanager: { enable: false }, useDHCP: true, wlanInterfaces: {} },
    users: { users: { root: { isNormalUser: true } }, groups: {} },
    assertions: [{ assertion: false, message: "nobody knows why" }],
  },
})

import { defineHost, nix } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    systemd: {
      network: {
        enable: true,
        networks: {
          "10-lan": {
            matchConfig: { Name: "lan" },
            linkConfig: { RequiredForOnline: nix`(x: x) { }` },
          },
        },
      },
    },
  },
})

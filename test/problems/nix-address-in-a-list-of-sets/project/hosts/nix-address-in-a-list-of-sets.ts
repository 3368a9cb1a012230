import { config, defineHost, lib, nix } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "24.11",
  config: {
    networking: {
      interfaces: {
        eth0: {
          ipv4: {
            addresses: [
              { address: "10.0.0.1", prefixLength: 24 },
              {
                address: "10.0.0.2",
                prefixLength: nix`lib.id 99`,
              },
            ],
          },
        },
      },
    },
  },
})

import { builtins, defineModule, host, nix, str } from "nixgen"

export const network = defineModule({
  description: "One static address per machine, and every machine known to every other by name.",
  config: {
    networking: {
      useNetworkd: true,
      useDHCP: false,
      hosts: nix`
        lib.mapAttrs' (name: entry: lib.nameValuePair entry.address [ name ]) inventory
      `,
    },
    systemd: {
      network: {
        networks: {
          "10-uplink": {
            matchConfig: { Name: host.interface },
            address: [str`${host.address}/${builtins.toString(host.prefixLength)}`],
            gateway: [host.gateway],
            dns: [host.gateway], // the router knows the names of the local network, too
            linkConfig: { RequiredForOnline: "routable" },
          },
        },
      },
    },
  },
})

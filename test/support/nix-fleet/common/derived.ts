import { defineModule, mkIf, nix } from "nixgen"

export const derived = defineModule({
  description: "What is made of a host's own data.",
  config: {
    networking: {
      search: mkIf(nix`host ? domainName`, [nix`host.domainName`]),
      nameservers: mkIf(nix`host ? servers`, nix`host.servers`),
    },
  },
})

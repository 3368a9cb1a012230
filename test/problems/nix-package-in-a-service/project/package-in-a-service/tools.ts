import { config, defineService, pkgs } from "nixgen"

export const tools = defineService({
  name: "tools",
  config: () => ({
    environment: { systemPackages: [pkgs.nanoo] },
  }),
})

import { config, defineService, pkgs } from "nixgen"

export const editor = defineService({
  name: "editor",
  config: () => ({
    environment: {
      systemPackages: [pkgs.git, pkgs.vscode],
    },
  }),
})

import { defineModule, inputs, pkgs } from "nixgen"

export const homes = defineModule({
  description: "Homes by home-manager, and what everybody has there.",
  imports: [inputs["home-manager"].nixosModules["home-manager"]],
  config: {
    "home-manager": {
      useGlobalPkgs: true,
      useUserPackages: true,
      sharedModules: [
        {
          home: { stateVersion: "26.05", packages: [pkgs.ripgrep, pkgs.unzip] },
          programs: {
            bash: { enable: true, historyControl: ["ignoredups", "ignorespace"] },
            fzf: { enable: true },
          },
        },
      ],
    },
  },
})

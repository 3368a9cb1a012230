import { defineFleet } from "nixgen"
import { everyday } from "./modules/everyday.ts"
import { homes } from "./modules/homes.ts"
import { persistence } from "./modules/persistence.ts"

export default defineFleet({
  description: "A laptop that two people share",
  pins: "./npins/sources.json",
  common: { everyday, homes, persistence },
  inputs: {
    "home-manager": { follows: { nixpkgs: "nixpkgs" } },
    impermanence: { follows: { "home-manager": "home-manager", nixpkgs: "nixpkgs" } },
    "nixos-hardware": { follows: { nixpkgs: "nixpkgs" } },
  },
  hosts: "./hosts/*.ts",
})

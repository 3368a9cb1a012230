import { defineFleet } from "nixgen"
import { base, lan, staff } from "./hosts/common/index.ts"

export default defineFleet({
  description: "The servers of a small company",
  pins: "./npins/sources.json",
  common: { base, lan, staff },
  hosts: "./hosts/*.{js,ts}",
})

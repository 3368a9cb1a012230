import { defineFleet, sops } from "nixgen"
import { base, lan, staff } from "./hosts/common/index.ts"
import { administrators } from "./staff.ts"

export default defineFleet({
  description: "The servers of a small company",
  pins: "./npins/sources.json",
  common: { base, lan, staff },
  secrets: sops({
    recipients: Object.fromEntries(
      Object.entries(administrators).map(([name, { ageKey }]) => [name, ageKey]),
    ),
  }),
  hosts: "./hosts/*.{js,ts}",
})

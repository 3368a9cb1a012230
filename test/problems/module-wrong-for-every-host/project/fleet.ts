import { defineFleet } from "nixgen"
import { base } from "./modules/base.ts"

export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  common: { base },
})

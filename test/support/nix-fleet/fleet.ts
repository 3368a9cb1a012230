import { defineFleet } from "nixgen"
import { base } from "./common/base.ts"
import { derived } from "./common/derived.ts"

export default defineFleet({
  pins: "./npins/sources.json",
  common: { base, derived },
  hosts: "./hosts/*.ts",
})

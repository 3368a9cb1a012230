import { defineFleet } from "nixgen"

export default defineFleet({
  pins: "./npins/source.json",
  hosts: "./hosts/*.ts",
})

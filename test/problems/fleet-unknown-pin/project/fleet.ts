import { defineFleet } from "nixgen"

export default defineFleet({
  pins: "./npins/sources.json",
  hosts: "./hosts/*.ts",
  inputs: {
    "home-manger": {},
  },
})

import { defineFleet } from "nixgen"
import { base, network, ssh, users } from "./hosts/common/index.ts"

export default defineFleet({
  description: "Four development servers",
  pins: "./npins/sources.json",
  common: { base, network, ssh, users },
  hosts: "./hosts/dev-*.ts",
})

import { defineHost } from "nixgen"
/* 名前 */ import racks from "../racks.ts"

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  inventory: { racks },
})

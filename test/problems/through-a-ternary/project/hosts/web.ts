import { defineHost } from "nixgen"
const isNew = process.version !== ""

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  config: { boot: isNew ? { tmp: { cleanOnBoot: 1 as never } } : {} },
})

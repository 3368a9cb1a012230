import { defineHost } from "nixgen"

export default defineHost({
  system: "x86_64-linux",
} as never)

import { defineHost } from "nixgen"
import * as z from "zod"

const port = z.int().max(65535)

export default defineHost({
  system: "x86_64-linux",
  stateVersion: "26.05",
  inventory: { port: port.parse(70000) },
})

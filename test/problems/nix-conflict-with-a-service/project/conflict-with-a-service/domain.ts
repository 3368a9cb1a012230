import { config, defineService } from "nixgen"
import * as z from "zod"

export const domain = defineService({
  name: "domain",
  parameters: z.object({ name: z.string() }),
  config: ({ name }) => ({ networking: { domain: name } }),
})
